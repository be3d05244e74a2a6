"""The compression of a capture that is written: plain lines, gzip members or zstd frames.

A compressor cannot be used again after a write has failed, since its state is ahead of the file. A member
therefore has the bytes that end it after its last line, without its compressor.
"""

import zlib
from collections.abc import Callable
from typing import Any, Final, Protocol

from cordspec.capture.formats import zstd_library

__all__ = ["Member", "member_for"]

GZIP_LEVEL: Final = 6
GZIP_HEADER: Final = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
"""Deflate, without a name and a time, written on an unknown system (RFC 1952, 2.3)."""

EMPTY_DEFLATE_BLOCK: Final = b"\x03\0"
"""The last block of a deflate stream, with nothing in it (RFC 1951, 3.2.3)."""

EMPTY_ZSTD_BLOCK: Final = b"\x01\0\0"
"""The last block of a zstd frame without a checksum, with nothing in it (RFC 8878, 3.1.1.2)."""


class Member(Protocol):
    """A part of a file that can be decompressed without what precedes it."""

    def add(self, line: bytes) -> bytes:
        """Return the bytes to write for a line, with which the line can be decompressed."""
        ...

    def ending(self) -> bytes:
        """Return the bytes that end the member after the last line added."""
        ...


class PlainLines:
    """Lines without compression."""

    def add(self, line: bytes) -> bytes:
        """Return the line."""
        return line

    def ending(self) -> bytes:
        """Return no bytes."""
        return b""


class GzipMember:
    """A gzip member; each line is flushed to a byte boundary."""

    def __init__(self) -> None:
        self._compressor = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._header = GZIP_HEADER
        self._checksum = 0
        self._size = 0

    def add(self, line: bytes) -> bytes:
        """Return the compressed line, after the header if it is the first."""
        header, self._header = self._header, b""
        self._checksum = zlib.crc32(line, self._checksum)
        self._size += len(line)
        return header + self._compressor.compress(line) + self._compressor.flush(zlib.Z_SYNC_FLUSH)

    def ending(self) -> bytes:
        """Return the last block, the checksum and the size (RFC 1952, 2.3.1)."""
        size = self._size & 0xFFFFFFFF
        return EMPTY_DEFLATE_BLOCK + self._checksum.to_bytes(4, "little") + size.to_bytes(4, "little")


class ZstdFrame:
    """A zstd frame without a checksum; each line is flushed to the end of a block."""

    def __init__(self, library: Any) -> None:
        self._compressor = library.ZstdCompressor()
        self._flush = library.ZstdCompressor.FLUSH_BLOCK

    def add(self, line: bytes) -> bytes:
        """Return the compressed line, after the header if it is the first."""
        compressed: bytes = self._compressor.compress(line, mode=self._flush)
        return compressed

    def ending(self) -> bytes:
        """Return the last block."""
        return EMPTY_ZSTD_BLOCK


def member_for(suffix: str) -> Callable[[], Member]:
    """Return a function that creates the members of a file, by the suffix of its name.

    Raises ``UsageError`` for ``.zst`` without a library that writes it.
    """
    if suffix == ".gz":
        return GzipMember
    if suffix == ".zst":
        library = zstd_library()
        return lambda: ZstdFrame(library)
    return PlainLines
