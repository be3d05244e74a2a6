"""One open connection: inflates received messages, limits the rate of sent frames, and removes the token from records.

An app may send 120 frames per connection in 60 seconds; Discord closes a connection that exceeds the limit. A
heartbeat that is late would also close it, so heartbeats never wait, and ``SendLimit`` reserves room for them.

Documentation: https://docs.discord.com/developers/events/gateway#rate-limiting
"""

import asyncio
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import urlencode

from msgspec import Struct, json

from cordspec.decode import INFLATED_LIMIT, Inflater, encode, inflater_for
from cordspec.decode.internals import zstd_is_installed
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
    "default_compression",
    "encode_command",
]

Compression: TypeAlias = Literal["zlib-stream", "zstd-stream", "payload"] | None
"""Compression of received frames: one stream per connection, each message separately, or none."""

SEND_LIMIT: Final = 4096
"""Maximum size of a frame; Discord closes the connection with 4002 if it is exceeded. Bytes."""

HIDDEN: Final = "<token hidden>"
UNMISTAKABLE: Final = 20
"""Minimum length of a token that cannot occur in other text by chance."""


FRAMES: Final = 120
PERIOD: Final = 60.0

LEEWAY: Final = 0.5
"""Added to the period: frames sent 60 s apart may arrive at Discord less than 60 s apart. Seconds."""

ASKED_FOR: Final = 2
"""Number of frames reserved per period for heartbeats that Discord requests with HEARTBEAT (op 1)."""


class FrameRecord(Struct, frozen=True, kw_only=True, gc=False):
    """One frame that was received or sent, without the token."""

    time: datetime
    """Time at which the frame was received or sent, in UTC."""

    direction: Literal["receive", "send"]
    """Direction of the frame, from the point of view of the shard."""

    shard_id: int
    """ID of the shard."""

    connection: int
    """Number of the connection of that shard, from 1."""

    session_id: str | None
    """ID of the session at that time; None before READY."""

    raw: bytes
    """The frame as JSON. The repr shows only its size, since it may contain the token of an interaction."""

    def __repr__(self) -> str:
        return (
            f"FrameRecord({self.direction}, shard_id={self.shard_id}, connection={self.connection}, "
            f"time={self.time.isoformat()}, raw=<{len(self.raw)} bytes>)"
        )


Capture: TypeAlias = Callable[[FrameRecord], object]
"""A function that is called with every frame. Its result is ignored, and its exceptions are logged."""


class SendLimit:
    """The rate limit of the frames that are sent on one connection, as a sliding window of a minute.

    Discord counts all frames, so every frame is counted here. HEARTBEAT, IDENTIFY and RESUME are sent at once
    (``count``); only commands wait (``acquire``). Commands get what heartbeats leave: the number of regular heartbeats
    in a minute and ``ASKED_FOR`` requested ones are reserved, at most half of the limit.

    ``heartbeat_interval`` is in seconds. ``clock`` is monotonic, in seconds; ``sleep`` waits for a number of seconds.

    Documentation: https://docs.discord.com/developers/events/gateway#rate-limiting
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
        # At most half of the limit is reserved, so that a very short interval does not leave commands without room.
        self._room: Final = FRAMES - min(FRAMES // 2, beats + ASKED_FOR)

    def count(self) -> None:
        """Count a frame that is sent without waiting: HEARTBEAT, IDENTIFY or RESUME."""
        now = self._clock()
        self._forget(now)
        self._sent.append(now)

    def pause(self) -> float:
        """Return the time that a command must wait; 0 if it may be sent now. Seconds."""
        now = self._clock()
        self._forget(now)
        if len(self._sent) < self._room:
            return 0.0
        # A command may be sent when fewer than `_room` frames are left in the window. There may be more than `_room`
        # now, since heartbeats are counted without waiting: then several of the oldest frames must leave it first.
        return self._sent[len(self._sent) - self._room] + PERIOD + LEEWAY - now

    def take(self) -> bool:
        """Count a command and return True if it may be sent now; return False if it would have to wait."""
        if self._turn.locked() or self.pause() > 0:
            return False
        self.count()
        return True

    async def acquire(self) -> None:
        """Wait until a command may be sent, and count it. Commands are sent in the order of their calls.

        A call that is cancelled while it waits is not counted.
        """
        async with self._turn:
            while (pause := self.pause()) > 0:
                await self._sleep(pause)
            self.count()

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] + PERIOD + LEEWAY <= now:
            self._sent.popleft()


class Connection:
    """An open connection of a shard."""

    def __init__(self, number: int, socket: WebSocket, compression: Compression, token: str) -> None:
        self.number = number
        self.socket = socket
        self.limit = SendLimit(1.0)
        """Replaced when HELLO arrives, which contains the interval of heartbeats."""
        self._secret = json.encode(token)[1:-1]
        stream = None if compression == "payload" else compression
        self.inflater: Inflater = inflater_for(stream, INFLATED_LIMIT)
        """Decompressor of the binary messages."""

    async def send(self, frame: bytes) -> None:
        """Send one frame, already encoded."""
        await self.socket.send(frame)

    def redact(self, frame: bytes) -> bytes:
        """Return a sent frame without the token.

        In IDENTIFY and RESUME the token is at ``d.token``, where it is always removed. Elsewhere it is removed only if
        it is long, as tokens of Discord are: a short token of a test may be part of other text.
        """
        sent: Any = json.decode(frame)
        payload: Any = cast("dict[str, Any]", sent).get("d") if isinstance(sent, dict) else None
        if isinstance(payload, dict) and "token" in payload:
            frame = json.encode({**sent, "d": {**cast("dict[str, Any]", payload), "token": HIDDEN}})
        if len(self._secret) >= UNMISTAKABLE and self._secret in frame:
            frame = frame.replace(self._secret, HIDDEN.encode())
        return frame


def check_compression(compression: Compression) -> None:
    """Raise ``UsageError`` for an unknown compression, or one whose library is not installed."""
    if compression not in (None, "payload"):
        inflater_for(compression)


def default_compression() -> Compression:
    """Return ``zstd-stream``, which takes less time to inflate, if its library is installed; otherwise ``zlib-stream``."""
    return "zstd-stream" if zstd_is_installed() else "zlib-stream"


def address(url: str, compression: Compression) -> str:
    """Return the URL of a gateway with the query parameters for version, encoding and compression."""
    query = {"v": "10", "encoding": "json"}
    if compression not in (None, "payload"):
        query["compress"] = compression
    return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"


def encode_command(frame: Struct) -> bytes:
    """Encode a command. Raises ``UsageError`` if it is larger than Discord accepts."""
    raw = encode(frame)
    if len(raw) > SEND_LIMIT:
        raise UsageError(
            f"{type(frame).__name__} has {len(raw)} bytes, and Discord accepts at most {SEND_LIMIT}: split it into "
            "several commands."
        )
    return raw
