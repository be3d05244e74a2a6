"""A file whose beginning can be looked at before it is read. This module knows no format."""

from io import RawIOBase
from typing import Any, Final, Protocol

__all__ = ["Peeked", "Source"]

PIECE: Final = 1 << 16


class Source(Protocol):
    """What is looked into: a file, a pipe, or what is inflated from one."""

    def read(self, size: int, /) -> bytes | None:
        """At most ``size`` bytes; none at the end."""
        ...


class Peeked(RawIOBase):
    """The same bytes as its source, the first of them also as ``head``."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._head = b""
        self._rest = memoryview(b"")
        """What of the beginning has not been read."""
        self.look(PIECE)

    @property
    def head(self) -> bytes:
        """The beginning, as far as it has been looked at."""
        return self._head

    def look(self, size: int) -> bool:
        """Whether ``head`` has at least ``size`` bytes now; it has fewer where the file does.

        Nothing may have been read before.
        """
        parts = [self._head]
        have = len(self._head)
        while have < size and (piece := self._source.read(max(PIECE, size - have))):
            parts.append(piece)
            have += len(piece)
        self._head = b"".join(parts)
        self._rest = memoryview(self._head)
        return have >= size

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill ``buffer``; 0 at the end."""
        piece = self._rest[: len(buffer)] or self._source.read(len(buffer)) or b""
        self._rest = self._rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)
