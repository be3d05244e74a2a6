"""One open connection: what comes is inflated, what goes is counted, and the token is seen by nobody.

This module knows no session and no listener.
"""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import urlencode

from msgspec import Struct, json

from cordspec.decode import INFLATED_LIMIT, Inflater, encode, inflater_for
from cordspec.errors import UsageError
from cordspec.gateway.send_limit import SendLimit
from cordspec.gateway.transport import WebSocket

__all__ = [
    "Capture",
    "Compression",
    "Connection",
    "FrameRecord",
    "address",
    "check_compression",
    "encode_command",
]

Compression: TypeAlias = Literal["zlib-stream", "zstd-stream", "payload"] | None
"""How Discord compresses what it sends: one stream, each message for itself, or not at all."""

SEND_LIMIT: Final = 4096
"""Largest frame that Discord takes; beyond that it closes with 4002. Bytes."""

HIDDEN: Final = "<token hidden>"
UNMISTAKABLE: Final = 20
"""Length from which a token cannot be part of other text by chance."""


class FrameRecord(Struct, frozen=True, kw_only=True, gc=False):
    """One frame as it travelled, in either direction, without the token."""

    time: datetime
    """When it came or went, in UTC."""

    direction: Literal["receive", "send"]
    """Whether Discord sent it or we did."""

    shard_id: int
    """Shard that it belongs to."""

    connection: int
    """Number of the connection of that shard, from 1."""

    session_id: str | None
    """Session at that moment; None before READY."""

    raw: bytes
    """The frame as JSON. It may hold the token of an interaction, so the repr has its size."""

    def __repr__(self) -> str:
        return (
            f"FrameRecord({self.direction}, shard_id={self.shard_id}, connection={self.connection}, "
            f"time={self.time.isoformat()}, raw=<{len(self.raw)} bytes>)"
        )


Capture: TypeAlias = Callable[[FrameRecord], object]
"""Given every frame; what it returns is ignored, what it raises is logged."""


class Connection:
    """What a shard holds of a connection that is open."""

    def __init__(self, number: int, socket: WebSocket, compression: Compression, token: str) -> None:
        self.number = number
        self.socket = socket
        self.limit = SendLimit(1.0)
        """Replaced when HELLO gave the interval of heartbeats."""
        self._secret = json.encode(token)[1:-1]
        stream = None if compression == "payload" else compression
        self._inflater: Inflater = inflater_for(stream, INFLATED_LIMIT)

    async def messages(self) -> AsyncIterator[list[bytes]]:
        """The frames of each message. Raises ``InflateError`` where one cannot be inflated."""
        feed = self._inflater.feed
        async for data, text in self.socket:
            yield [data] if text else feed(data)

    async def send(self, frame: bytes) -> None:
        """Send one frame, already encoded."""
        await self.socket.send(frame)

    def redact(self, frame: bytes) -> bytes:
        """A frame of ours without the token.

        IDENTIFY and RESUME hold it at ``d.token``: it is removed by its place, since a short token may be part
        of other text. A real token, which is long, is removed from everywhere else too.
        """
        sent: Any = json.decode(frame)
        payload: Any = cast("dict[str, Any]", sent).get("d") if isinstance(sent, dict) else None
        if isinstance(payload, dict) and "token" in payload:
            frame = json.encode({**sent, "d": {**cast("dict[str, Any]", payload), "token": HIDDEN}})
        if len(self._secret) >= UNMISTAKABLE and self._secret in frame:
            frame = frame.replace(self._secret, HIDDEN.encode())
        return frame


def check_compression(compression: Compression) -> None:
    """Raise ``UsageError`` for a compression that is unknown, or whose library is missing."""
    if compression not in (None, "payload"):
        inflater_for(compression)


def address(url: str, compression: Compression) -> str:
    """A gateway's address with the version, the encoding and the compression."""
    query = {"v": "10", "encoding": "json"}
    if compression not in (None, "payload"):
        query["compress"] = compression
    return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"


def encode_command(frame: Struct) -> bytes:
    """A command as it is sent. Raises ``UsageError`` for one that is larger than Discord takes."""
    raw = encode(frame)
    if len(raw) > SEND_LIMIT:
        raise UsageError(
            f"{type(frame).__name__} takes {len(raw)} bytes, and Discord takes {SEND_LIMIT} at most: ask for "
            "less at once."
        )
    return raw
