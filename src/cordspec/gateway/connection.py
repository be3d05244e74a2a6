"""One open connection: inflates what arrives, counts what is sent, and removes the token from records.

At most 120 frames may be sent on one connection in 60 seconds, or Discord closes it. Heartbeats are never held back,
so room for them is kept. Each connection has a limit of its own. This module knows no session and no listener.

Documentation: https://docs.discord.com/developers/events/gateway#rate-limiting
"""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import urlencode

from msgspec import Struct, json

from cordspec.decode import INFLATED_LIMIT, Inflater, encode, inflater_for
from cordspec.errors import UsageError
from cordspec.gateway.transport import WebSocket

__all__ = [
    "Capture",
    "Compression",
    "Connection",
    "FrameRecord",
    "SendLimit",
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


FRAMES: Final = 120
PERIOD: Final = 60.0

LEEWAY: Final = 0.5
"""Added to the period, since frames sent 60 s apart may arrive a little closer. Seconds."""

ASKED_FOR: Final = 2
"""Room for heartbeats that Discord asks for in one period."""


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


class SendLimit:
    """Counts what was sent on one connection within the last minute.

    ``heartbeat_interval`` is in seconds. ``clock`` returns seconds and never goes back; ``sleep`` waits for
    so many.
    """

    def __init__(
        self,
        heartbeat_interval: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._sent: deque[float] = deque()
        self._turn = asyncio.Lock()
        beats = math.ceil((PERIOD + LEEWAY) / max(heartbeat_interval, 1.0))
        # A heartbeat every second would fill the minute; half of it is left to commands all the same.
        self._room: Final = FRAMES - min(FRAMES // 2, beats + ASKED_FOR)

    def count(self) -> None:
        """A frame was sent that had no need to wait: HEARTBEAT, IDENTIFY or RESUME."""
        now = self._clock()
        self._forget(now)
        self._sent.append(now)

    def pause(self) -> float:
        """How long a command must wait; 0 if it may be sent now. Seconds."""
        now = self._clock()
        self._forget(now)
        if len(self._sent) < self._room:
            return 0.0
        # So many of the oldest must fall out of the minute before there is room for one more.
        return self._sent[len(self._sent) - self._room] + PERIOD + LEEWAY - now

    def take(self) -> bool:
        """Count a command that is sent now; False, and nothing counted, if it would have to wait."""
        if self._turn.locked() or self.pause() > 0:
            return False
        self.count()
        return True

    async def acquire(self) -> None:
        """Return when a command may be sent, and count it; commands go in the order they asked.

        May be cancelled while it waits, which takes nothing from the others.
        """
        async with self._turn:
            while (pause := self.pause()) > 0:
                await self._sleep(pause)
            self.count()

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] + PERIOD + LEEWAY <= now:
            self._sent.popleft()


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
