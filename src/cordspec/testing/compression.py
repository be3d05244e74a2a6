"""Messages to the compressed bytes that Discord sends: the counterpart of ``cordspec.decode.inflate``.

One compressor serves one connection. This module knows no frame and no socket.

Documentation: https://docs.discord.com/developers/events/gateway#encoding-and-compression
"""

import zlib
from importlib import import_module
from typing import Any, Final, Protocol

from cordspec.errors import UsageError
from cordspec.models import GatewayTransportCompression

__all__ = ["Compressor", "PayloadCompression", "Plain", "ZlibStreamCompression", "ZstdStreamCompression"]

COMPRESSED_FROM: Final = 512
"""Size from which a message is compressed when only payloads are; smaller ones stay text. Bytes."""


class Compressor(Protocol):
    """Takes the messages of one connection in their order."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """What travels in place of a message, and whether that is text."""
        ...


class Plain:
    """No compression."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """The message as it is, text."""
        return message, True


class PayloadCompression:
    """Each message for itself, as a client asks for with ``compress`` in IDENTIFY; small ones stay text."""

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """A zlib document, or the message as it is where it is small."""
        if len(message) < COMPRESSED_FROM:
            return message, True
        return zlib.compress(message), False


class ZlibStreamCompression:
    """One zlib stream for the whole connection, flushed after each message."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj()

    def compress(self, message: bytes, /) -> tuple[bytes, bool]:
        """The next bytes of the stream."""
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
        """The next bytes of the stream."""
        return self._stream.compress(message, self._flush), False


def compressor_for(compression: str | None) -> Compressor:
    """What compresses a connection whose address asked for this; None means no transport compression.

    Raises ``UsageError`` for a compression that is not known, or whose library is missing.
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
        "A client asked for zstd-stream, which needs Python 3.14 or an extra library here: "
        "pip install 'cordspec[zstd]'."
    )
