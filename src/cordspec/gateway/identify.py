"""The queue in which shards wait before they may send IDENTIFY.

Two limits hold for all shards of a bot together, in whatever processes they are: so many in 5 seconds,
and so many in a day. Going over the first costs an attempt; going over the second costs the token. Who
runs shards in several processes brings a queue of their own.

Documentation: https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
"""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from cordspec.errors import SessionStartLimitError, UsageError
from cordspec.models import SessionStartLimit

__all__ = ["IdentifyQueue", "IdentifySchedule", "InProcessIdentifyQueue"]

WINDOW: Final = 5.0
"""Time in which a bucket may have one IDENTIFY. Seconds."""

LEEWAY: Final = 0.25
"""Added to the window, since two frames sent 5 s apart may arrive a little closer. Seconds."""

DAY: Final = 86_400.0

log: Final = logging.getLogger("cordspec.gateway")


class IdentifyQueue(Protocol):
    """Where shards ask before they send IDENTIFY."""

    async def acquire(self, shard_id: int, /) -> None:
        """Return when the shard may send IDENTIFY; it does so at once.

        May be cancelled while it waits, which takes nothing from the others. Raises
        ``SessionStartLimitError`` if no session may be begun.
        """
        ...

    def update(self, limit: SessionStartLimit, /) -> None:
        """Learn what Discord said last about the limits."""
        ...


class IdentifySchedule:
    """When each bucket may identify again, and how many sessions of the day are left.

    This is told the time in seconds. Without ``update`` it allows one IDENTIFY at a time, and as many in a
    day as it is asked for.
    """

    def __init__(self) -> None:
        self.max_concurrency = 1
        """Count of buckets; shards with the same remainder share one."""
        self.total: int | None = None
        """Sessions in a day; None if Discord has not said."""
        self.remaining = 0
        """Sessions that may still be begun today; of no meaning without ``total``."""
        self._resets_at = 0.0
        self._last: defaultdict[int, float] = defaultdict(lambda: float("-inf"))

    def update(self, limit: SessionStartLimit, now: float) -> None:
        """Learn what Discord said; ``now`` is when it did."""
        if limit.max_concurrency != self.max_concurrency:
            # Other buckets: each of them may hold a shard that has just identified.
            latest = max(self._last.values(), default=float("-inf"))
            self._last = defaultdict(lambda: latest)
        self.max_concurrency = max(1, limit.max_concurrency)
        self.total = limit.total
        self.remaining = limit.remaining
        self._resets_at = now + limit.reset_after / 1000

    def bucket(self, shard_id: int) -> int:
        """The bucket of a shard."""
        return shard_id % self.max_concurrency

    def pause(self, shard_id: int, now: float) -> float:
        """How long the shard must wait if it is the next of its bucket; 0 if it may go ahead. Seconds."""
        return max(0.0, self._last[self.bucket(shard_id)] + WINDOW + LEEWAY - now)

    def take(self, shard_id: int, now: float) -> None:
        """Count one IDENTIFY. Raises ``SessionStartLimitError``, and counts nothing, if none is left."""
        if self.total is not None:
            if now >= self._resets_at:
                self.remaining = self.total
                self._resets_at = now + DAY
            if self.remaining <= 0:
                raise SessionStartLimitError(self.total, self._resets_at - now)
            self.remaining -= 1
            if self.remaining == self.total // 10:
                log.warning("Only %d of %d sessions are left for today", self.remaining, self.total)
        self._last[self.bucket(shard_id)] = now


class InProcessIdentifyQueue:
    """A queue for shards that all live in this process; shards of one bucket go in the order they asked.

    ``clock`` tells seconds and never goes back; ``sleep`` waits for so many.
    """

    def __init__(
        self,
        limit: SessionStartLimit | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._schedule = IdentifySchedule()
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        if limit is not None:
            self.update(limit)

    @property
    def remaining(self) -> int | None:
        """Sessions that may still be begun before the reset; None if Discord has not said."""
        return None if self._schedule.total is None else self._schedule.remaining

    def update(self, limit: SessionStartLimit, /) -> None:
        """Learn what Discord said last about the limits."""
        self._schedule.update(limit, self._clock())

    async def acquire(self, shard_id: int, /) -> None:
        """Return when the shard may send IDENTIFY; it does so at once.

        Raises ``SessionStartLimitError`` if none of the day's sessions is left, and ``UsageError`` for a
        negative id.
        """
        if shard_id < 0:
            raise UsageError(f"A shard id is 0 or more; found {shard_id}.")
        async with self._locks[self._schedule.bucket(shard_id)]:
            # The answer may change while this waits, if Discord is asked again meanwhile.
            while (pause := self._schedule.pause(shard_id, self._clock())) > 0:
                await self._sleep(pause)
            self._schedule.take(shard_id, self._clock())
