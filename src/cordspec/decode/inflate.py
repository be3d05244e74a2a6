"""Decompression of the messages of a connection, in chunks of any size.

``zlib-stream`` and ``zstd-stream`` are one stream for a whole connection; with payload compression each
message is compressed separately. The output of a stream is a sequence of JSON objects, and the end of a message is
found by parsing them: the suffix ``00 00 FF FF`` of a flush may occur inside a message, by chance or because the server
flushed there, but a JSON object has one end. Parsing takes a fifth to a half of the time of inflating, and the decoder
parses every message again: so a shard takes ``candidates``, and the decoder proves them (docs/decisions/0026).

The work for a chunk is bounded by its size and by the limit of a message, whatever the chunk contains: each step has a
cost, all costs are subtracted from one budget, and an exhausted budget is an error
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

__all__ = [
    "INFLATED_LIMIT",
    "Inflater",
    "PayloadInflater",
    "ZlibStream",
    "ZstdStream",
    "inflater_for",
    "zstd_is_installed",
]

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
"""Cost of a brace that is parsed in Python. Bytes; genuine frames have at most one such brace in 55 bytes."""

SMALLEST_PIECE: Final = 64
"""Input passed to zstd at once after a short frame. Bytes."""

WINDOW_LOG_LIMIT: Final = 23
"""Largest window of zstd, 2 ** 23 bytes: RFC 8878, 3.1.1.1.2, recommends to support it; Discord uses less."""

_raw: Final = json.Decoder(Raw)


class Inflater(Protocol):
    """Decompresses the chunks of one connection, in order."""

    def feed(self, data: bytes, /) -> list[bytes]:
        """Return the messages that this chunk completes: none, one or several.

        Raises ``InflateError`` for data that cannot be decompressed, or not within the limit; a stream raises it for
        all later chunks too.
        """
        ...

    @property
    def unproven(self) -> bool:
        """True if the last ``candidates`` were one message that may not be exactly one JSON object."""
        ...

    def candidates(self, data: bytes, /) -> list[bytes]:
        """Return the messages of a chunk, where one message that begins and ends with a brace is not proven.

        Decoding it proves that it is exactly one JSON object, at no further cost. If it is not, call ``recut`` before
        the next chunk.
        """
        ...

    def recut(self, message: bytes, /) -> list[bytes]:
        """Return the messages in an unproven one. Raises ``InflateError`` as ``feed`` does."""
        ...


class Source(Protocol):
    """The decompressor of one stream."""

    more: bool
    """True if a part of the last chunk has not been decompressed yet."""

    def inflate(self, data: bytes | None, room: int, /) -> bytes:
        """Call the library once, for at most ``room`` bytes of output; None continues with the last chunk."""
        ...


class StreamInflater:
    """Cuts the output of a compressed stream into messages. An error ends the stream."""

    def __init__(self, source: Source, limit: int) -> None:
        self._limit = checked(limit)
        self._objects = Objects()
        self._source = source
        self._inflate = source.inflate
        self._ended = ""
        self._room = limit + 1
        """Largest output of the next chunk: one byte beyond the limit is enough to detect that a message is too large."""
        self.unproven = False
        """True if the last chunk was one message that may not be exactly one JSON object."""

    def feed(self, data: bytes, /) -> list[bytes]:
        """Return the messages that this chunk completes: none, one or several.

        Raises ``InflateError`` for data that cannot be decompressed, or not within the limit, and for all later chunks.
        """
        messages = self.candidates(data)
        if self.unproven and not is_object(messages[0]):
            return self.recut(messages[0])
        return messages

    def candidates(self, data: bytes, /) -> list[bytes]:
        """Return the messages of a chunk as ``feed`` does; if ``unproven``, one that may not be one JSON object."""
        if self._ended:
            raise InflateError(f"This stream ended with an error; reconnect. It was: {self._ended}", data)
        try:
            room = self._room
            out = self._inflate(data, room)
            self.unproven = unproven = (
                room > self._limit  # the chunk before ended with a message
                and len(out) < room
                and not self._source.more
                and len(out) > 0
                and out[0] == OPEN
                and out[-1] == CLOSE
            )
            return [out] if unproven else self._cut(out, data)
        except InflateError as error:
            self._end(error)
            raise

    def recut(self, message: bytes, /) -> list[bytes]:
        """Return the messages in an unproven one; the beginning of a further message is kept."""
        self.unproven = False
        try:
            return self._cut(message, message)
        except InflateError as error:
            self._end(error)
            raise

    def _end(self, error: InflateError) -> None:
        self._ended = str(error)
        self._objects = Objects()

    def _cut(self, out: bytes, data: bytes) -> list[bytes]:
        """Return the messages of a chunk that is not exactly one message."""
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
                    self._room = self._limit + 1 - objects.size
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
        """Call the library once, for at most ``room`` bytes of output; None continues with the last chunk."""
        # The tail is copied by every call, but a call that leaves a tail has filled ``room``, and ``room`` is small only
        # while most of the limit is used: a chunk has few such calls.
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
        """Call the library once, for at most ``room`` bytes of output; None continues with the last chunk."""
        piece = self._next_piece() if data is None else data
        stream = self._stream
        try:
            out: bytes = stream.decompress(piece, room)
        except self._error as error:
            raise unreadable("zstd stream", error, bytes(piece)) from None
        if data is not None:
            if not stream.eof and len(out) < room:
                return out  # nearly all chunks: all of it, and the frame goes on
            self._chunk = data
            self._at = self._step = len(data)
        if stream.eof:
            self._end_frame(len(piece))
        self.more = self._at < len(self._chunk) or len(out) == room
        if not self.more:
            self._chunk, self._at = b"", 0
        return out

    def _next_piece(self) -> bytes | memoryview:
        if not self._stream.needs_input:
            return b""  # the decompressor holds input for which there was no room
        begin = self._at
        self._at = min(begin + self._step, len(self._chunk))
        self._step *= 2
        return memoryview(self._chunk)[begin : self._at]

    def _end_frame(self, given: int) -> None:
        """Return to the end of a zstd frame.

        The library copies the bytes after the frame. Many short frames in a chunk would take quadratic time, so the
        next piece is about twice as long as this frame, and doubles until its frame ends.
        """
        unused = len(self._stream.unused_data)
        self._at -= unused
        self._step = max(SMALLEST_PIECE, 2 * (given - unused))
        self._stream = self._new()


class PayloadInflater:
    """Payload compression: each message is a separate zlib stream, and an error affects no other message.

    ``limit`` is the largest message, inflated, in bytes. Raises ``UsageError`` for a limit below 1.
    """

    def __init__(self, limit: int = INFLATED_LIMIT) -> None:
        self.unproven = False
        self._limit = checked(limit)
        self._new, self._error = _zlib()

    def feed(self, data: bytes, /) -> list[bytes]:
        """Return the one message of a chunk. Raises ``InflateError`` if it cannot be decompressed within the limit."""
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

    candidates = feed

    def recut(self, message: bytes, /) -> list[bytes]:
        """Return the message: its own stream has proven where it ends."""
        return [message]


def inflater_for(compression: str | None, limit: int = INFLATED_LIMIT) -> Inflater:
    """Return the decompressor of a connection with this transport compression; None is payload compression.

    Raises ``UsageError`` for an unknown compression, or if its library is missing.
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
    """Return True if text is exactly one JSON object; msgspec skips it, which is the fastest way to find out."""
    if not text or text[0] != OPEN or text[-1] != CLOSE:
        return False
    try:
        _raw.decode(text)
    except (MsgspecError, RecursionError):
        return False
    return True


def unreadable(what: str, why: object, data: bytes) -> InflateError:
    """Return the error for bytes that are not data of their compression."""
    return InflateError(
        f"Discord's {what} cannot be inflated: {why}. Bytes were lost or changed on the way: reconnect.",
        data,
    )


def too_large(limit: int, data: bytes) -> InflateError:
    """Return the error for a message that is larger than the limit."""
    return InflateError(
        f"A message is larger than {limit} bytes when inflated. Discord sends nothing of that size; raise the "
        "limit if your gateway does.",
        data,
    )


def too_much(count: int, most: int, data: bytes) -> InflateError:
    """Return the error for a chunk that has used up its budget."""
    return InflateError(
        f"One chunk holds more than {count} messages, or {most} bytes of messages, blanks, braces and empty frames. "
        "Discord sends one message at a time; feed smaller chunks, or raise the limit.",
        data,
    )


def checked(limit: int) -> int:
    """Return a valid limit. Raises ``UsageError`` for one below 1."""
    if limit < 1:
        raise UsageError(f"The limit of an inflated message is 1 byte or more; found {limit}.")
    return limit


def _zlib() -> tuple[Callable[[], Any], type[Exception]]:
    """Return the constructor of zlib decompressors, and the error that they raise."""
    try:
        library: Any = import_module("zlib_ng.zlib_ng")  # the extra `speed`
    except ImportError:
        library = zlib
    return library.decompressobj, library.error


def zstd_is_installed() -> bool:
    """Return whether ``zstd-stream`` can be inflated."""
    try:
        _zstd()
    except UsageError:
        return False
    return True


def _zstd() -> tuple[Callable[[], Any], type[Exception]]:
    """Return the constructor of zstd decompressors, and the error that they raise."""
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
