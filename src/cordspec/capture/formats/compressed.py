"""A compressed file as a file of its content, as far as it can be read.

Members that follow one another are read one after the other. What cannot be inflated is a hole: it is
noted with its place, ``HOLE`` marks it, and reading goes on at the next member. This module
knows no JSON beyond the brace that it begins with.
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
"""Compressed bytes that are read at a time."""

ROOM: Final = 1 << 20
"""Inflated bytes that are held at a time."""

HOLE: Final = b"\0\n"
"""Stands in the content for what could not be read: no JSON has a zero byte."""

BEGINNINGS: Final = re.compile(rb"\x1f\x8b\x08|\x28\xb5\x2f\xfd|\x78[\x01\x5e\x9c\xda]")
LONGEST_BEGINNING: Final = 4
JSON_BEGINS: Final = re.compile(rb'[\[\s]*\{\s*"[ -~]{8}')
TRIAL: Final = 1024
"""Bytes that are enough to see what a member begins with."""

TRIAL_TEXT: Final = 64
"""Bytes of content that are enough to see that it is JSON."""

MOST_TRIALS: Final = 16
"""Reads beyond a chunk for the sake of what may begin a member at its end; made-up bytes would go on for ever."""


def compression_of(head: bytes) -> str | None:
    """``gzip``, ``zlib`` or ``zstd`` if bytes begin as such a file does; None for anything else."""
    if not (found := BEGINNINGS.match(head)):
        return None
    return {0x1F: "gzip", 0x28: "zstd", 0x78: "zlib"}[found[0][0]]


@cache
def zstd_library() -> Any:
    """The module that reads and writes zstd. Raises ``UsageError`` where none is installed."""
    for name in ("compression.zstd", "backports.zstd"):  # Python 3.14, the extra `zstd`
        try:
            return import_module(name)
        except ImportError:
            continue
    raise UsageError("zstd needs Python 3.14 or a library: pip install 'cordspec[zstd]'. gzip works without.")


class Inflated(RawIOBase):
    """What is in a compressed file.

    ``HOLE`` marks a part that could not be read; ``holes`` lists them.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._offset = 0
        """Offset in the file of what is in ``_data``."""
        self._data = b""
        self._out = memoryview(b"")
        self._member: Member | None = None
        self._damage: str | None = None
        """Why the member cannot be read further, once everything before its damage has been read."""
        self._ended = False
        self.holes: list[str] = []
        """What could not be read, in the order of the file; whoever reports one takes it out."""
        self.cut_off: str | None = None
        """Said at the end of a file whose last member has none; streams of connections never have."""

    def readable(self) -> bool:
        """It is."""
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
        """Bring the next bytes of the file; at its end say what is missing."""
        if self._ended:
            return False
        self._data = self._source.read(CHUNK) or b""
        for _ in range(MOST_TRIALS):  # what may begin a member must be seen whole
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
        """Inflate a little, begin a member, or go over a hole."""
        if self._damage is not None:
            reason, self._damage = self._damage, None
            self._skip(reason, 0)
            return
        if self._member is None:
            while len(self._data) < LONGEST_BEGINNING and (more := self._source.read(CHUNK)):
                self._data += more
            kind = compression_of(self._data)
            if kind is None:
                if self._data.strip(b"\0"):  # tapes and block devices fill up with zeros
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
        """Where another member begins in what is there, which may follow half a member after a crash."""
        for found in BEGINNINGS.finditer(self._data, start):
            if begins_text(self._data[found.start() : found.start() + TRIAL]):
                return found.start()
        return len(self._data)

    def _begin_anew(self, member: "Member") -> None:
        self._member = None
        if member.kind != "zlib":  # a connection that is lost has no end
            self._hole(f"the {member.kind} data is cut off", self._offset)

    def _take(self, count: int) -> None:
        self._data = self._data[count:]
        self._offset += count

    def _skip(self, reason: str, start: int) -> None:
        """Go on at the next bytes that begin a member and hold text."""
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
    """One gzip, zlib or zstd stream within a file, read up to its end or to the first byte that is damaged."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.ended = False
        self.fresh = True
        """Whether nothing of it has been inflated."""
        self.pending = False
        """Whether more may come out before more goes in."""
        self.damage = ""
        """Why it cannot be inflated further; empty as long as it can be."""
        self._stream: ZstdBlocks | DeflateStream = (
            ZstdBlocks() if kind == "zstd" else DeflateStream(31 if kind == "gzip" else 15)
        )

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """At most ``ROOM`` bytes, and what of ``data`` was not used.

        Damage is noted in ``damage``; what was inflated before it is returned.
        """
        stream = self._stream
        out, rest = stream.inflate(data)
        self.damage = stream.damage
        self.fresh = False
        self.ended = stream.ended
        self.pending = not self.ended and not self.damage and stream.pending
        return out, rest


class DeflateStream:
    """A gzip or zlib stream. Its state is copied before each piece, as zlib loses the output of a piece with damage."""

    def __init__(self, window: int) -> None:
        self._stream = zlib.decompressobj(window)
        self.damage = ""
        self.ended = False
        self.pending = False

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """At most ``ROOM`` bytes, and what of ``data`` was not used."""
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
        """What comes before the damage, found by halving; no more than ``ROOM`` bytes come out of a good half."""
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
    """A zstd frame, inflated block by block: a block with damage costs itself and what follows.

    The decompressor cannot be copied and loses the output of a call that fails, so that each call gets one block.
    Documentation: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1
    """

    def __init__(self) -> None:
        library = zstd_library()
        self._stream = library.ZstdDecompressor()
        self._error: type[Exception] = library.ZstdError
        self._head = b""
        """The bytes of a header that has not arrived whole."""
        self._left = 0
        """Bytes of the block that have not arrived."""
        self._in_frame = False
        self.damage = ""
        self.ended = False
        self.pending = False

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """At most ``ROOM`` bytes and a block more, and what of ``data`` was not used."""
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
        """How many bytes to inflate next: the rest of a block, or of the header before it."""
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
                self._left += LONGEST_HEADER  # a checksum may follow, or the next member: it is given back
        self._in_frame = True
        return size - have


BLOCK_HEADER: Final = 3
RLE_BLOCK: Final = 1
LONGEST_HEADER: Final = 18
"""Bytes of the longest frame header, with its magic number."""


def frame_header_size(head: bytes) -> int:
    """Bytes of the header of a zstd frame that begins like this."""
    if len(head) < 5:
        return 5
    descriptor = head[4]
    single_segment = descriptor >> 5 & 1
    content_size = (single_segment, 2, 4, 8)[descriptor >> 6]
    return 5 + (not single_segment) + (0, 1, 2, 4)[descriptor & 3] + content_size


def begins_text(data: bytes) -> bool:
    """Whether a member begins here whose content begins as JSON does; chance makes no such bytes."""
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
    """What the zstd library raises; nothing where none is installed."""
    try:
        return (zstd_library().ZstdError,)
    except UsageError:
        return ()
