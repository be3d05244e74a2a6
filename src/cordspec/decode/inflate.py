"""Compressed bytes of a connection to the messages in them, however they were cut.

``zlib-stream`` and ``zstd-stream`` are one stream for a whole connection; with payload compression each
message stands for itself. What comes out of a stream is JSON objects one after the other, so where a
message ends is found in the JSON itself, wherever the chunks were cut. This module knows no frame.

Documentation: https://docs.discord.com/developers/events/gateway#transport-compression
"""

import zlib
from importlib import import_module
from json import JSONDecoder
from typing import TYPE_CHECKING, Any, Final, Protocol

from msgspec import MsgspecError, Raw, json

from cordspec.errors import InflateError, UsageError
from cordspec.models import GatewayTransportCompression

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["INFLATED_LIMIT", "Inflater", "PayloadInflater", "ZlibStream", "ZstdStream", "inflater_for"]

INFLATED_LIMIT: Final = 64 * 1024 * 1024
"""Largest message that is inflated unless told otherwise. Bytes."""

FLUSHED: Final = b"\x00\x00\xff\xff"
"""Ends every message of a zlib stream; inside of one it occurs once in 4 GB, by chance."""

_raw: Final = json.Decoder(Raw)
_scanner: Final = JSONDecoder(parse_int=len, parse_float=len)  # it is asked where an object ends, no more


class Inflater(Protocol):
    """Takes the chunks of one connection in their order."""

    def feed(self, data: bytes, /) -> list[bytes]:
        """The messages that are complete now: none, one or several.

        Raises ``InflateError`` for what cannot be inflated, and for everything after that.
        """
        ...


class StreamInflater:
    """What both streams share: the messages are found in what comes out, and an error is the end."""

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        if limit < 1:
            raise UsageError(f"The limit of an inflated message is 1 byte or more; found {limit}.")
        self._limit = limit
        self._held = b""
        self._ended = ""

    def feed(self, data: bytes, /) -> list[bytes]:
        """The messages that are complete now: none, one or several.

        Raises ``InflateError`` for what cannot be inflated, and for everything after that.
        """
        if self._ended:
            raise InflateError(f"The stream has ended: {self._ended}", data)
        try:
            out = self._inflate(data)
        except InflateError as error:
            self._ended = str(error)
            raise
        if self._held:
            out = self._held + out
        if out[-1:] == b"}" and b"}{" not in out and self._is_whole(out):
            self._held = b""
            return [out]
        messages, self._held = split_messages(out)
        return messages

    def _is_whole(self, out: bytes) -> bool:
        """Whether something that looks like one message is one, and not the beginning of it."""
        raise NotImplementedError

    def _inflate(self, data: bytes) -> bytes:
        raise NotImplementedError

    def _room(self) -> int:
        """How much may come out before a message is too large; one byte more shows that it is."""
        return self._limit - len(self._held) + 1

    def _check(self, out: bytes, data: bytes) -> bytes:
        if len(out) + len(self._held) > self._limit:
            raise InflateError(
                f"A message is larger than {self._limit} bytes when inflated. A gateway sends nothing of that "
                "size; raise the limit if yours does.",
                data,
            )
        return out


class ZlibStream(StreamInflater):
    """``zlib-stream``: one zlib stream for the whole connection.

    ``limit`` is the largest message, inflated, in bytes.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        super().__init__(limit)
        self._stream = zlib.decompressobj()
        self._tail = b""

    def _is_whole(self, out: bytes) -> bool:  # noqa: ARG002  # the mark says it
        return self._tail == FLUSHED

    def _inflate(self, data: bytes) -> bytes:
        self._tail = data[-4:] if len(data) > 3 else (self._tail + data)[-4:]
        try:
            out = self._stream.decompress(data, self._room())
        except zlib.error as error:
            raise InflateError(f"A zlib stream is corrupted: {error}.", data) from None
        if self._stream.eof:
            raise InflateError("A zlib stream ended; a connection has one stream as long as it lasts.", data)
        return self._check(out, data)


class ZstdStream(StreamInflater):
    """``zstd-stream``: one stream for the whole connection, or one frame after the other.

    ``limit`` is the largest message, inflated, in bytes. It needs Python 3.14 or the extra ``zstd``; raises
    ``UsageError`` without them.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        super().__init__(limit)
        self._new, self._error = _zstd()
        self._stream = self._new()

    def _is_whole(self, out: bytes) -> bool:
        return not is_cut_off(out)

    def _inflate(self, data: bytes) -> bytes:
        rest, parts, room = data, list[bytes](), self._room()
        try:
            while True:
                out = self._stream.decompress(rest, room)
                parts.append(out)
                room -= len(out)
                if not self._stream.eof or room <= 0:
                    break
                rest, self._stream = self._stream.unused_data, self._new()
                if not rest:
                    break
        except self._error as error:
            raise InflateError(f"A zstd stream is corrupted: {error}.", data) from None
        return self._check(parts[0] if len(parts) == 1 else b"".join(parts), data)


class PayloadInflater:
    """Payload compression: each message is a zlib document of its own.

    ``limit`` is the largest message, inflated, in bytes.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        self._limit = limit

    def feed(self, data: bytes, /) -> list[bytes]:
        """The one message of a chunk. Raises ``InflateError`` for what cannot be inflated."""
        stream = zlib.decompressobj()
        try:
            out = stream.decompress(data, self._limit + 1)
        except zlib.error as error:
            raise InflateError(f"A compressed message is corrupted: {error}.", data) from None
        if len(out) > self._limit:
            raise InflateError(f"A message is larger than {self._limit} bytes when inflated.", data)
        if not stream.eof or stream.unused_data:
            state = "is cut off" if not stream.eof else "has more bytes behind its end"
            raise InflateError(f"A compressed message {state}.", data)
        return [out]


def inflater_for(compression: str | None, limit: int = INFLATED_LIMIT) -> Inflater:
    """What inflates a connection with this transport compression; None stands for payload compression.

    Raises ``UsageError`` for a compression that is not known, or whose library is missing.
    """
    if compression is None:
        return PayloadInflater(limit)
    makers: dict[str, Callable[[int], Inflater]] = {
        GatewayTransportCompression.ZLIB_STREAM: ZlibStream,
        GatewayTransportCompression.ZSTD_STREAM: ZstdStream,
    }
    if compression not in makers:
        raise UsageError(f"compression is {' or '.join(map(repr, map(str, makers)))}; found {compression!r}.")
    return makers[compression](limit)


def is_cut_off(out: bytes) -> bool:
    """Whether bytes are the beginning of JSON; what is wrong in another way is for a decoder to say."""
    try:
        _raw.decode(out)
    except RecursionError:
        return False
    except MsgspecError as error:
        return "truncated" in str(error)
    return False


def split_messages(out: bytes) -> tuple[list[bytes], bytes]:
    """The JSON objects that bytes begin with, and what is left of one that has not come whole."""
    messages: list[bytes] = []
    start = 0
    text = out.decode("latin-1")  # a character for each byte, whatever it stands for
    while start < len(out):
        try:
            _, end = _scanner.raw_decode(text, start)
        except (ValueError, RecursionError):
            if is_cut_off(out[start:]):
                break
            end = len(out)
        messages.append(out[start:end])
        start = end
    return messages, out[start:]


def _zstd() -> tuple[type[Any], type[Exception]]:
    """The class of zstd's decompressors, and what they raise."""
    zstd: Any
    try:
        zstd = import_module("compression.zstd")  # Python 3.14
    except ImportError:
        try:
            zstd = import_module("backports.zstd")  # the extra
        except ImportError:
            raise UsageError(
                "zstd-stream needs Python 3.14 or a library: pip install 'cordspec[zstd]'. "
                "zlib-stream works without."
            ) from None
    return zstd.ZstdDecompressor, zstd.ZstdError
