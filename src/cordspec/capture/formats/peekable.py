"""A file whose beginning can be looked at before it is read."""

from io import RawIOBase
from typing import Any, Final, Protocol

__all__ = ["Peeked", "Source"]

PIECE: Final = 1 << 16


class Source(Protocol):
    """A file, a pipe, or decompressed data."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most ``size`` bytes; no bytes at the end."""
        ...


class Peeked(RawIOBase):
    """The bytes of a source, the first of which are also ``head``."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._head = b""
        self._rest = memoryview(b"")
        """Part of ``head`` that has not been read."""
        self.look(PIECE)

    @property
    def head(self) -> bytes:
        """The first bytes, as far as they have been looked at."""
        return self._head

    def look(self, size: int) -> bool:
        """Extend ``head`` to ``size`` bytes; return False if the source has fewer. Must precede any read."""
        parts = [self._head]
        have = len(self._head)
        while have < size and (piece := self._source.read(max(PIECE, size - have))):
            parts.append(piece)
            have += len(piece)
        self._head = b"".join(parts)
        self._rest = memoryview(self._head)
        return have >= size

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill ``buffer``; 0 at the end."""
        piece = self._rest[: len(buffer)] or self._source.read(len(buffer)) or b""
        self._rest = self._rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)
