"""A compressed file as a file of its content, as far as it can be read.

Members that follow one another are read one after the other. What cannot be inflated is a hole: it is
noted with its place, ``HOLE`` stands for it, and reading goes on at the next member. This module
knows no JSON beyond the brace that it begins with.
"""

import re
import zlib
from importlib import import_module
from io import RawIOBase
from typing import Any, Final

from cordspec.capture.peeked import Source
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


def compression_of(head: bytes) -> str | None:
    """``gzip``, ``zlib`` or ``zstd`` if bytes begin as such a file does; None for anything else."""
    if not (found := BEGINNINGS.match(head)):
        return None
    return {0x1F: "gzip", 0x28: "zstd", 0x78: "zlib"}[found[0][0]]


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

    ``HOLE`` stands where something could not be read, and ``holes`` says what.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._offset = 0
        """Offset in the file of what is in ``_data``."""
        self._data = b""
        self._out = memoryview(b"")
        self._member: Member | None = None
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
        while BEGINNINGS.search(self._data, max(0, len(self._data) - TRIAL)):  # it must be seen whole
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
        piece = self._data[:end]
        try:
            out, rest = member.inflate(piece)
        except member.error as error:
            self._skip(f"the {member.kind} data cannot be inflated ({error})", 1 if member.fresh else 0)
            return
        self._take(len(piece) - len(rest))
        self._out = memoryview(out)
        if member.ended:
            self._member = None

    def _next_beginning(self, start: int) -> int:
        """Where another member begins in what is there, which a crash may have put behind half of one."""
        for found in BEGINNINGS.finditer(self._data, start):
            if begins_text(self._data[found.start() :]):
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
                if begins_text(self._data[found.start() :]):
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
    """One gzip, zlib or zstd stream within a file."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.ended = False
        self.fresh = True
        """Whether nothing of it has been inflated."""
        self.pending = False
        """Whether more may come out before more goes in."""
        self.error: type[Exception] = zlib.error
        self._stream: Any
        if kind == "zstd":
            library = zstd_library()
            self._stream, self.error = library.ZstdDecompressor(), library.ZstdError
        else:
            self._stream = zlib.decompressobj(31 if kind == "gzip" else 15)

    def inflate(self, data: bytes) -> tuple[bytes, bytes]:
        """At most ``ROOM`` bytes, and what of ``data`` was not used. Raises ``error``."""
        out: bytes = self._stream.decompress(data, ROOM)
        self.fresh = False
        self.ended = self._stream.eof
        self.pending = not self.ended and len(out) == ROOM
        if self.ended:
            return out, self._stream.unused_data
        return out, b"" if self.kind == "zstd" else self._stream.unconsumed_tail


def begins_text(data: bytes) -> bool:
    """Whether a member begins here whose content begins as JSON does; chance makes no such bytes."""
    kind = compression_of(data)
    if kind is None:
        return False
    member = Member(kind)
    try:
        out, _ = member.inflate(data[:TRIAL])
    except member.error:
        return False
    return JSON_BEGINS.match(out) is not None
