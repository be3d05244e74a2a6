"""Decompression of gzip, zlib and zstd files, including damaged ones.

A compressed file consists of members (RFC 1952, 2.2; in zstd, frames). They are decompressed one after the other. A
part that cannot be decompressed is a hole: its place is reported, ``HOLE`` marks it in the output, and reading continues
at the next member whose content begins like JSON.
"""

import re
import zlib
from functools import cache
from importlib import import_module
from io import RawIOBase
from typing import Any, Final

from cordspec.capture.formats.peekable import Source
from cordspec.errors import UsageError

__all__ = ["CHUNK", "HOLE", "Inflated", "compression_of", "zstd_library"]

CHUNK: Final = 1 << 16
"""Number of compressed bytes that are read at a time."""

ROOM: Final = 1 << 20
"""Largest number of decompressed bytes that are held at a time."""

HOLE: Final = b"\0\n"
"""Mark of a hole in the output: valid JSON has no zero byte."""

BEGINNINGS: Final = re.compile(rb"\x1f\x8b\x08|\x28\xb5\x2f\xfd|\x78[\x01\x5e\x9c\xda]")
LONGEST_BEGINNING: Final = 4
JSON_BEGINS: Final = re.compile(rb'[\[\s]*\{\s*"[ -~]{8}')
TRIAL: Final = 1024
"""Bytes that are decompressed to recognize the beginning of a member."""

TRIAL_TEXT: Final = 64
"""Bytes of content that are looked at to recognize JSON."""

MOST_TRIALS: Final = 16
"""Largest number of reads past a chunk whose end may begin a member; random bytes would cause any number of them."""


def compression_of(head: bytes) -> str | None:
    """Return ``gzip``, ``zlib`` or ``zstd`` by the first bytes of a file; None for any other file."""
    if not (found := BEGINNINGS.match(head)):
        return None
    return {0x1F: "gzip", 0x28: "zstd", 0x78: "zlib"}[found[0][0]]


@cache
def zstd_library() -> Any:
    """Return the module that reads and writes zstd. Raises ``UsageError`` if none is installed."""
    for name in ("compression.zstd", "backports.zstd"):  # Python 3.14, the extra `zstd`
        try:
            return import_module(name)
        except ImportError:
            continue
    raise UsageError("zstd needs Python 3.14 or a library: pip install 'cordspec[zstd]'. gzip works without.")


class Inflated(RawIOBase):
    """The decompressed content of a file, with ``HOLE`` in place of each part that cannot be decompressed."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._offset = 0
        """Offset of ``_data`` in the file."""
        self._data = b""
        self._out = memoryview(b"")
        self._member: Member | None = None
        self._damage: str | None = None
        """Reason why the member cannot be read further; reported once everything before its damage was read."""
        self._ended = False
        self.holes: list[str] = []
        """Holes, in the order of the file; the caller removes those that it has reported."""
        self.cut_off: str | None = None
        """Set at the end of a file whose last member has no end; a recorded stream of a connection never has one."""

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill ``buffer`` from the content; 0 at its end."""
        while not self._out:
            pending = self._member is not None and self._member.pending
            if not self._data and not pending and not self._refill():
                return 0
            self._step()
        count = min(len(buffer), len(self._out))
        buffer[:count] = self._out[:count]
        self._out = self._out[count:]
        return count

    def _refill(self) -> bool:
        """Read the next bytes of the file; return False at its end, after noting a member that is cut off."""
        if self._ended:
            return False
        self._data = self._source.read(CHUNK) or b""
        for _ in range(MOST_TRIALS):  # the beginning of a member must be complete to be recognized
            if not BEGINNINGS.search(self._data, max(0, len(self._data) - TRIAL)):
                break
            more = self._source.read(TRIAL)
            if not more:
                break
            self._data += more
        if not self._data:
            self._ended = True
            if self._member is not None:
                self.cut_off = f"the {self._member.kind} data is cut off at byte {self._offset}"
        return bool(self._data)

    def _step(self) -> None:
        """Decompress a piece, begin a member, or skip a hole."""
        if self._damage is not None:
            reason, self._damage = self._damage, None
            self._skip(reason, 0)
            return
        if self._member is None:
            while len(self._data) < LONGEST_BEGINNING and (more := self._source.read(CHUNK)):
                self._data += more
            kind = compression_of(self._data)
            if kind is None:
                if self._data.strip(b"\0"):  # tapes and block devices pad with zeros
                    self._skip("no gzip, zlib or zstd data", 0)
                else:
                    self._take(len(self._data))
                return
            self._member = Member(kind)
        member = self._member
        end = self._next_beginning(1 if member.fresh else 0)
        if end == 0 and self._data:
            self._begin_anew(member)
            return
        fresh, piece = member.fresh, self._data[:end]
        out, rest = member.inflate(piece)
        self._take(len(piece) - len(rest))
        self._out = memoryview(out)
        if member.damage:
            reason = f"the {member.kind} data cannot be inflated ({member.damage})"
            if out:
                self._damage = reason
            else:
                self._skip(reason, 1 if fresh and len(rest) == len(piece) else 0)
        elif member.ended:
            self._member = None

    def _next_beginning(self, start: int) -> int:
        """Return the index at which another member begins, which after a crash may follow half a member."""
        for found in BEGINNINGS.finditer(self._data, start):
            if begins_text(self._data[found.start() : found.start() + TRIAL]):
                return found.start()
        return len(self._data)

    def _begin_anew(self, member: "Member") -> None:
        self._member = None
        if member.kind != "zlib":  # a stream of a lost connection has no end
            self._hole(f"the {member.kind} data is cut off", self._offset)

    def _take(self, count: int) -> None:
        self._data = self._data[count:]
        self._offset += count

    def _skip(self, reason: str, start: int) -> None:
        """Note a hole, and continue at the next member whose content is text."""
        begin = self._offset
        self._member = None
        while True:
            for found in BEGINNINGS.finditer(self._data, start):
                if begins_text(self._data[found.start() : found.start() + TRIAL]):
                    self._take(found.start())
                    self._hole(reason, begin)
                    return
            self._take(max(start, len(self._data) - LONGEST_BEGINNING + 1))
            start = 0
            more = self._source.read(CHUNK)
            if not more:
                self._take(len(self._data))
                self._hole(reason, begin)
                return
            self._data += more

    def _hole(self, reason: str, begin: int) -> None:
        left_out = (
            f"bytes {begin} to {self._offset} are left out" if begin < self._offset else f"at byte {begin}"
        )
        self.holes.append(f"{reason}: {left_out}")
        self._out = memoryview(HOLE)


class Member:
    """One gzip, zlib or zstd stream within a file, read to its end or to its first damaged byte."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.ended = False
        self.fresh = True
        """True until something was decompressed."""
        self.pending = False
        """True if there may be more output without more input."""
        self.damage = ""
        """Reason why it cannot be decompressed further; empty as long as it can."""
        self._stream: ZstdBlocks | DeflateStream = (
            ZstdBlocks() if kind == "zstd" else DeflateStream(31 if kind == "gzip" else 15)
        )

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """Return at most ``ROOM`` bytes of output, and the unused rest of ``data``.

        Damage is noted in ``damage``; the output before it is returned.
        """
        stream = self._stream
        out, rest = stream.inflate(data)
        self.damage = stream.damage
        self.fresh = False
        self.ended = stream.ended
        self.pending = not self.ended and not self.damage and stream.pending
        return out, rest


class DeflateStream:
    """A gzip or zlib stream.

    zlib returns no output for a piece with damage: its state is copied before each piece, so that the part before the
    damage can be decompressed again.
    """

    def __init__(self, window: int) -> None:
        self._stream = zlib.decompressobj(window)
        self.damage = ""
        self.ended = False
        self.pending = False

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """Return at most ``ROOM`` bytes of output, and the unused rest of ``data``."""
        before = self._stream.copy()
        try:
            out = self._stream.decompress(data, ROOM)
        except zlib.error as error:
            self.damage = str(error)
            self._stream = before
            return self._salvage(data)
        self.ended = self._stream.eof
        self.pending = len(out) == ROOM
        return out, self._stream.unused_data if self.ended else self._stream.unconsumed_tail

    def _salvage(self, data: bytes) -> tuple[bytes, bytes]:
        """Return the output before the damage, found by bisection; a good half gives at most ``ROOM`` bytes."""
        found: list[bytes] = []
        size = len(data)
        while size:
            stream = self._stream.copy()
            try:
                out = stream.decompress(data[:size], ROOM)
            except zlib.error:
                size //= 2
                continue
            used = size - len(stream.unconsumed_tail)
            found.append(out)
            self._stream, data = stream, data[used:]
            size = min(size, len(data))
        return b"".join(found), data


class ZstdBlocks:
    """A zstd frame, decompressed block by block: what precedes a damaged block is kept.

    The decompressor cannot be copied, and a call that fails returns no output: each call gets one block.
    Documentation: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1
    """

    def __init__(self) -> None:
        library = zstd_library()
        self._stream = library.ZstdDecompressor()
        self._error: type[Exception] = library.ZstdError
        self._head = b""
        """Bytes of an incomplete header."""
        self._left = 0
        """Number of bytes of the block that have not been read."""
        self._in_frame = False
        self.damage = ""
        self.ended = False
        self.pending = False

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """Return at most ``ROOM`` bytes and one block of output, and the unused rest of ``data``."""
        found: list[bytes] = []
        size = at = 0
        while not self.ended and size < ROOM and (at < len(data) or self.pending):
            step = self._step(data, at)
            try:
                out = self._stream.decompress(data[at : at + step], ROOM - size)
            except self._error as error:
                self.damage = str(error)
                break
            at += step
            size += len(out)
            found.append(out)
            self.ended = self._stream.eof
            self.pending = not self.ended and not self._stream.needs_input
        if self.ended:
            return b"".join(found), self._stream.unused_data + data[at:]
        return b"".join(found), data[at:]

    def _step(self, data: bytes, at: int) -> int:
        """Return the number of bytes to decompress next: the rest of a block, or of the header before it."""
        if self.pending:
            return 0
        header = 0 if self._left else self._step_of_header(data, at)
        block = min(self._left, len(data) - at - header)
        self._left -= block
        return header + block

    def _step_of_header(self, data: bytes, at: int) -> int:
        have = len(self._head)
        head = self._head + data[at : at + LONGEST_HEADER]
        size = BLOCK_HEADER if self._in_frame else frame_header_size(head)
        if len(head) < size:
            self._head = head
            return len(head) - have
        self._head = b""
        if self._in_frame:
            word = int.from_bytes(head[:BLOCK_HEADER], "little")
            kind, length = word >> 1 & 3, word >> 3
            self._left = 1 if kind == RLE_BLOCK else length
            if word & 1:
                self._left += (
                    LONGEST_HEADER  # a checksum or the next member may follow: it is returned as unused
                )
        self._in_frame = True
        return size - have


BLOCK_HEADER: Final = 3
RLE_BLOCK: Final = 1
LONGEST_HEADER: Final = 18
"""Bytes of the longest frame header, including the magic number (RFC 8878, 3.1.1.1)."""


def frame_header_size(head: bytes) -> int:
    """Return the number of bytes of the header of a zstd frame by its first bytes."""
    if len(head) < 5:
        return 5
    descriptor = head[4]
    single_segment = descriptor >> 5 & 1
    content_size = (single_segment, 2, 4, 8)[descriptor >> 6]
    return 5 + (not single_segment) + (0, 1, 2, 4)[descriptor & 3] + content_size


def begins_text(data: bytes) -> bool:
    """Return True if data begins a member whose content begins like JSON, which random bytes do not."""
    kind = compression_of(data)
    if kind is None:
        return False
    errors: tuple[type[Exception], ...] = (zlib.error, *zstd_errors())
    try:
        if kind == "zstd":
            out: bytes = zstd_library().ZstdDecompressor().decompress(data[:TRIAL], TRIAL_TEXT)
        else:
            out = zlib.decompressobj(31 if kind == "gzip" else 15).decompress(data[:TRIAL], TRIAL_TEXT)
    except errors:
        return False
    return JSON_BEGINS.match(out) is not None


@cache
def zstd_errors() -> tuple[type[Exception], ...]:
    """Return the exceptions of the zstd library; none if it is not installed."""
    try:
        return (zstd_library().ZstdError,)
    except UsageError:
        return ()
