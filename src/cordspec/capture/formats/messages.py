"""Frames in the recorded websocket messages of one connection, which may be compressed.

A stream that cannot be decompressed is skipped to the next message that begins a stream; the number of skipped messages
is reported once.

Documentation: https://docs.discord.com/developers/events/gateway#encoding-and-compression
"""

import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from cordspec.capture.formats.compressed import compression_of
from cordspec.capture.record import CapturedFrame, Item, Unreadable, evidence
from cordspec.decode import Inflater, inflater_for
from cordspec.decode.internals import is_object
from cordspec.errors import InflateError
from cordspec.models import GatewayTransportCompression

__all__ = ["STREAMS", "ConnectionMessages"]

STREAMS: Final = {
    "zlib": GatewayTransportCompression.ZLIB_STREAM,
    "zstd": GatewayTransportCompression.ZSTD_STREAM,
}
TERM_FORMAT: Final = b"\x83"
"""First byte of Erlang's External Term Format, which the official client uses."""


class ConnectionMessages:
    """Reads the messages of a connection, in order.

    ``compression`` is the name of its transport compression, None for payload compression or no compression;
    without ``known`` it is recognized by the first message.
    """

    def __init__(
        self, compression: str | None = None, *, known: bool = True, connection: int | None = None
    ) -> None:
        self._compression = compression
        self._known = known
        self._connection = connection
        self._inflater: Inflater | None = None
        self._lost: list[int] = []
        self._incomplete: list[int] = []
        self._reason = ""

    def read(
        self, number: int, data: bytes, *, sent: bool = False, time: datetime | None = None
    ) -> Iterator[Item]:
        """Yield the frames that this message completes."""
        if not data:
            return
        plain = sent or data[:1] in (b"{", TERM_FORMAT)
        messages = [data] if plain else self._inflated(number, data)
        self._incomplete = [] if messages else [*self._incomplete, number]
        for message in messages:
            if is_object(message):
                yield from self._found()
                yield CapturedFrame(number, message, sent, time, None, self._connection, None)
            elif message.startswith(TERM_FORMAT):
                self._lose(number, "it is in External Term Format; record with encoding=json")
            else:
                self._lose(number, f"no JSON object: {evidence(message)}")

    def end(self) -> Iterator[Unreadable]:
        """Yield what was lost at the end of the connection."""
        if self._incomplete and not self._lost:
            self._lost, self._reason = self._incomplete, "the frame that begins there does not end"
        yield from self._found()

    def _inflated(self, number: int, data: bytes) -> list[bytes]:
        begins = compression_of(data)
        if self._inflater is None or (self._reason and begins):
            if begins is None:
                self._lose(number, "the beginning of its connection is missing, so it cannot be inflated")
                return []
            self._inflater = self._choose(begins, data)
        try:
            return self._inflater.feed(data)
        except InflateError as error:
            self._lose(number, str(error))
            return []

    def _choose(self, begins: str, data: bytes) -> Inflater:
        if self._known:
            return inflater_for(self._compression)
        if begins == "zlib" and _is_whole(data):
            return inflater_for(None)
        return inflater_for(STREAMS.get(begins))

    def _lose(self, number: int, reason: str) -> None:
        self._reason = self._reason or reason
        self._lost.append(number)

    def _found(self) -> Iterator[Unreadable]:
        """Yield what was lost before this message, which could be read."""
        if self._lost:
            first, count = self._lost[0], len(self._lost)
            others = f", and {count - 1} after it" if count > 1 else ""
            yield Unreadable(first, f"message {first}{others}: {self._reason}")
            self._lost.clear()
            self._reason = ""


def _is_whole(data: bytes) -> bool:
    stream = zlib.decompressobj()
    try:
        stream.decompress(data, 1 << 20)
    except zlib.error:
        return False
    return stream.eof or bool(stream.unconsumed_tail)
