"""How many frames may be sent on one connection: 120 in 60 seconds, or Discord closes it.

Heartbeats are never held back, so room for them is kept. This module sends nothing and knows no frame;
each connection has a limit of its own.

Documentation: https://docs.discord.com/developers/events/gateway#rate-limiting
"""

import asyncio
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

__all__ = ["SendLimit"]

FRAMES: Final = 120
PERIOD: Final = 60.0

LEEWAY: Final = 0.5
"""Added to the period, since frames sent 60 s apart may arrive a little closer. Seconds."""

ASKED_FOR: Final = 2
"""Room for heartbeats that Discord asks for in one period."""


class SendLimit:
    """Counts what was sent on one connection within the last minute.

    ``heartbeat_interval`` is in seconds. ``clock`` tells seconds and never goes back; ``sleep`` waits for
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
