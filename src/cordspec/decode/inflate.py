"""Compressed bytes of a connection to the messages in them, however they were cut.

``zlib-stream`` and ``zstd-stream`` are one stream for a whole connection; with payload compression each
message is compressed on its own. What comes out of a stream is JSON objects one after the other, so where a
message ends is read from the JSON: a flush may fall inside a message, and its four bytes may occur by
chance, but an object ends where it ends. This module knows no frame.

The work for a chunk is bounded by its own size and by the limit of a message, whatever is in it: each thing that
takes time is paid for from one budget, and an empty budget is an error
(docs/decisions/0010-the-cost-of-a-frame.md).

Documentation: https://docs.discord.com/developers/events/gateway#encoding-and-compression
"""

import zlib
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, Protocol

from msgspec import MsgspecError, Raw, json

from cordspec.decode.json_objects import CLOSE, OPEN, Objects, TooDenseError
from cordspec.errors import InflateError, UsageError
from cordspec.models import GatewayTransportCompression

__all__ = ["INFLATED_LIMIT", "Inflater", "PayloadInflater", "ZlibStream", "ZstdStream", "inflater_for"]

INFLATED_LIMIT: Final = 64 * 1024 * 1024
"""Default limit of an inflated message. Bytes. A GUILD_CREATE with the members and presences of a guild of just below
75,000 members comes near it; see docs/decisions/0010-the-cost-of-a-frame.md."""

SPARE_BYTES: Final = 1024 * 1024
"""Added to twice the limit to make the budget of one chunk, so that a small limit allows several messages. Bytes."""

MESSAGE_COST: Final = 1024
"""Cost of a message beside its bytes: a few bytes can be compressed from millions of empty ones. Bytes."""

CALL_COST: Final = 4096
"""Cost of a call of the library beside the bytes that it returns: zstd frames may be empty. Bytes."""

STEP_COST: Final = 48
"""Cost of a brace that is looked at in Python. Bytes; genuine frames have one such brace in 55 bytes at most, mostly in 200."""

SMALLEST_PIECE: Final = 64
"""Input given to zstd at once after a short frame. Bytes."""

WINDOW_LOG_LIMIT: Final = 23
"""zstd keeps at most 2 ** 23 bytes of the past: what RFC 8878 asks a decoder to support; Discord uses less."""

_raw: Final = json.Decoder(Raw)


class Inflater(Protocol):
    """Takes the chunks of one connection in their order."""

    def feed(self, data: bytes, /) -> list[bytes]:
        """The messages that are complete now: none, one or several.

        Raises ``InflateError`` for what cannot be inflated, or not within the limit; a stream raises it for
        everything after that as well.
        """
        ...


class Source(Protocol):
    """The decompressor of one stream."""

    more: bool
    """Whether a part of the last chunk has not been inflated yet."""

    def inflate(self, data: bytes | None, room: int, /) -> bytes:
        """Call the library once, for at most ``room`` bytes; None goes on with the chunk that was given last."""
        ...


class StreamInflater:
    """Cuts the output of a compressed stream into messages. An error ends the stream."""

    def __init__(self, source: Source, limit: int) -> None:
        self._limit = checked(limit)
        self._objects = Objects()
        self._source = source
        self._inflate = source.inflate
        self._ended = ""

    def feed(self, data: bytes, /) -> list[bytes]:
        """The messages that are complete now: none, one or several.

        Raises ``InflateError`` for what cannot be inflated, or not within the limit, and for everything
        after that.
        """
        if self._ended:
            raise InflateError(f"This stream ended with an error; reconnect. It was: {self._ended}", data)
        try:
            # One byte more than there is room for shows that there is too much.
            out = self._inflate(data, self._limit + 1 - self._objects.size)
            if (
                not self._objects.size
                and not self._source.more
                and len(out) <= self._limit
                and is_object(out)
            ):
                return [out]
            return self._cut(out, data)
        except InflateError as error:
            self._ended = str(error)
            self._objects = Objects()
            raise

    def _cut(self, out: bytes, data: bytes) -> list[bytes]:
        """All messages of a chunk that is not one whole message."""
        messages: list[bytes] = []
        objects = self._objects
        objects.steps = 0
        most = budget = 2 * self._limit + SPARE_BYTES
        try:
            while True:
                budget -= len(out) + CALL_COST
                objects.allowed = budget // STEP_COST
                for message in objects.cut(out):
                    if len(message) > self._limit:
                        raise too_large(self._limit, data)
                    budget -= MESSAGE_COST
                    objects.allowed = budget // STEP_COST
                    if objects.steps > objects.allowed:
                        raise TooDenseError
                    messages.append(message)
                if objects.size > self._limit:
                    raise too_large(self._limit, data)
                if objects.steps > objects.allowed:
                    raise TooDenseError
                if not self._source.more:
                    return messages
                out = self._inflate(None, self._limit + 1 - objects.size)
        except TooDenseError:
            raise too_much(len(messages), most, data) from None


class ZlibStream(StreamInflater):
    """``zlib-stream``: one zlib stream for the whole connection.

    ``limit`` is the largest message, inflated, in bytes. The extra ``speed`` makes it faster. Raises
    ``UsageError`` for a limit below 1.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        super().__init__(ZlibSource(), limit)


class ZlibSource:
    """The decompressor of a zlib stream."""

    def __init__(self) -> None:
        new, self._error = _zlib()
        self._stream = new()
        self.more = False

    def inflate(self, data: bytes | None, room: int, /) -> bytes:
        """Call the library once, for at most ``room`` bytes; None goes on with the chunk that was given last."""
        # The tail is copied for every call, but a call that leaves one has returned as much as there was room for:
        # there is little room only while most of the limit is held, so there are few such calls in a chunk.
        source = self._stream.unconsumed_tail if data is None else data
        try:
            out: bytes = self._stream.decompress(source, room)
        except self._error as error:
            raise unreadable("zlib stream", error, source) from None
        if self._stream.eof:
            raise unreadable("zlib stream", "it ended, and its connection did not", source)
        self.more = len(out) == room
        return out


class ZstdStream(StreamInflater):
    """``zstd-stream``: one stream for the whole connection, or one zstd frame after the other.

    ``limit`` is the largest message, inflated, in bytes. It needs Python 3.14 or the extra ``zstd``; raises
    ``UsageError`` without them, and for a limit below 1.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        super().__init__(ZstdSource(), limit)


class ZstdSource:
    """The decompressor of a zstd stream."""

    def __init__(self) -> None:
        self._new, self._error = _zstd()
        self._stream = self._new()
        self._chunk = b""
        self._at = self._step = 0
        self.more = False

    def inflate(self, data: bytes | None, room: int, /) -> bytes:
        """Call the library once, for at most ``room`` bytes; None goes on with the chunk that was given last."""
        if data is None:
            piece = self._next_piece()
        else:
            piece = self._chunk = data
            self._at = self._step = len(data)
        try:
            out: bytes = self._stream.decompress(piece, room)
        except self._error as error:
            raise unreadable("zstd stream", error, bytes(piece)) from None
        if self._stream.eof:
            self._end_frame(len(piece))
        self.more = self._at < len(self._chunk) or len(out) == room
        if not self.more:
            self._chunk, self._at = b"", 0
        return out

    def _next_piece(self) -> bytes | memoryview:
        if not self._stream.needs_input:
            return b""  # it holds input that it had no room for
        begin = self._at
        self._at = min(begin + self._step, len(self._chunk))
        self._step *= 2
        return memoryview(self._chunk)[begin : self._at]

    def _end_frame(self, given: int) -> None:
        """Go back to where a zstd frame ended.

        The library copies what follows the frame in the piece. So that many short frames in a chunk do not make
        this quadratic, the next piece is about twice as long as this frame, and doubles until the frame ends.
        """
        unused = len(self._stream.unused_data)
        self._at -= unused
        self._step = max(SMALLEST_PIECE, 2 * (given - unused))
        self._stream = self._new()


class PayloadInflater:
    """Payload compression: each message is a zlib document of its own, and an error affects no other message.

    ``limit`` is the largest message, inflated, in bytes. Raises ``UsageError`` for a limit below 1.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        self._limit = checked(limit)
        self._new, self._error = _zlib()

    def feed(self, data: bytes, /) -> list[bytes]:
        """The one message of a chunk. Raises ``InflateError`` for what cannot be inflated within the limit."""
        stream = self._new()
        try:
            out: bytes = stream.decompress(data, self._limit + 1)
        except self._error as error:
            raise unreadable("compressed message", error, data) from None
        if len(out) > self._limit:
            raise too_large(self._limit, data)
        if not stream.eof:
            raise unreadable("compressed message", f"it is cut off after {len(data)} bytes", data)
        if stream.unused_data:
            raise unreadable("compressed message", f"{len(stream.unused_data)} bytes follow its end", data)
        return [out]


def inflater_for(compression: str | None, limit: int = INFLATED_LIMIT) -> Inflater:
    """What inflates a connection with this transport compression; None means payload compression.

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


def is_object(text: bytes) -> bool:
    """Whether bytes are exactly one JSON object; skipping it natively is the cheapest way to know."""
    if not text or text[0] != OPEN or text[-1] != CLOSE:
        return False
    try:
        _raw.decode(text)
    except (MsgspecError, RecursionError):
        return False
    return True


def unreadable(what: str, why: object, data: bytes) -> InflateError:
    """The error for bytes that are not what their compression makes."""
    return InflateError(
        f"Discord's {what} cannot be inflated: {why}. Bytes were lost or changed on the way: reconnect.",
        data,
    )


def too_large(limit: int, data: bytes) -> InflateError:
    """The error for a message that would go over the limit."""
    return InflateError(
        f"A message is larger than {limit} bytes when inflated. Discord sends nothing of that size; raise the "
        "limit if your gateway does.",
        data,
    )


def too_much(count: int, most: int, data: bytes) -> InflateError:
    """The error for a chunk that has spent its budget."""
    return InflateError(
        f"One chunk holds more than {count} messages, or {most} bytes of messages, blanks, braces and empty frames. "
        "Discord sends one message at a time; feed smaller chunks, or raise the limit.",
        data,
    )


def checked(limit: int) -> int:
    """A limit that something can be within. Raises ``UsageError`` for another."""
    if limit < 1:
        raise UsageError(f"The limit of an inflated message is 1 byte or more; found {limit}.")
    return limit


def _zlib() -> tuple[Callable[[], Any], type[Exception]]:
    """What makes zlib's decompressors, and what they raise."""
    try:
        library: Any = import_module("zlib_ng.zlib_ng")  # the extra `speed`
    except ImportError:
        library = zlib
    return library.decompressobj, library.error


def _zstd() -> tuple[Callable[[], Any], type[Exception]]:
    """What makes zstd's decompressors, and what they raise."""
    library: Any
    try:
        library = import_module("compression.zstd")  # Python 3.14
    except ImportError:
        try:
            library = import_module("backports.zstd")  # the extra `zstd`
        except ImportError:
            raise UsageError(
                "zstd-stream needs Python 3.14 or a library: pip install 'cordspec[zstd]'. "
                "zlib-stream works without."
            ) from None
    options = {library.DecompressionParameter.window_log_max: WINDOW_LOG_LIMIT}
    return lambda: library.ZstdDecompressor(options=options), library.ZstdError
