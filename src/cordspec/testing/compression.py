"""Compression of messages as Discord does it: the counterpart of ``cordspec.decode.inflate``.

Each connection has a compressor of its own.

Documentation: https://docs.discord.com/developers/events/gateway#encoding-and-compression
"""

import zlib
from importlib import import_module
from typing import Any, Final, Protocol

from cordspec.errors import UsageError
from cordspec.models import GatewayTransportCompression

__all__ = ["Compressor", "PayloadCompression", "Plain", "ZlibStreamCompression", "ZstdStreamCompression"]

COMPRESSED_FROM: Final = 512
"""Smallest size of a message that payload compression compresses; smaller ones are sent as text. Bytes."""


class Compressor(Protocol):
    """Compresses the messages of one connection, in order."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """Return the data to send, and whether it is text."""
        ...


class Plain:
    """No compression."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """Return the message as it is, as text."""
        return message, True


class PayloadCompression:
    """Compresses each message by itself, as ``compress`` in IDENTIFY requests."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """Return a zlib document; a small message is returned as it is."""
        if len(message) < COMPRESSED_FROM:
            return message, True
        return zlib.compress(message), False


class ZlibStreamCompression:
    """One zlib stream for the whole connection, flushed after each message."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj()

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """Return the next bytes of the stream."""
        stream = self._stream
        return stream.compress(message) + stream.flush(zlib.Z_SYNC_FLUSH), False


class ZstdStreamCompression:
    """One Zstandard stream for the whole connection, flushed after each message.

    Raises ``UsageError`` without Python 3.14 or the extra ``zstd``.
    """

    def __init__(self) -> None:
        library = _zstd()
        self._stream = library.ZstdCompressor()
        self._flush = library.ZstdCompressor.FLUSH_BLOCK

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """Return the next bytes of the stream."""
        return self._stream.compress(message, self._flush), False


def compressor_for(compression: str | None) -> Compressor:
    """Return the compressor for ``compress`` of the URL; None means no transport compression.

    Raises ``UsageError`` for an unknown compression, or if its library is missing.
    """
    match compression:
        case None:
            return Plain()
        case GatewayTransportCompression.ZLIB_STREAM:
            return ZlibStreamCompression()
        case GatewayTransportCompression.ZSTD_STREAM:
            return ZstdStreamCompression()
        case _:
            raise UsageError(f"compress is zlib-stream or zstd-stream; found {compression!r}.")


def _zstd() -> Any:
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(name)
        except ImportError:
            continue
    raise UsageError(
        "A client requested zstd-stream, which needs Python 3.14 or an extra library: "
        "pip install 'cordspec[zstd]'."
    )
