"""The queue in which shards wait before they may send IDENTIFY.

Two limits hold for all shards of a bot together, in whatever processes they run: ``max_concurrency`` IDENTIFYs
in 5 seconds, and ``total`` of them in a day. Discord answers an IDENTIFY beyond the first limit with
INVALID_SESSION, and resets the token after one beyond the second. By default the shards of one token in one
process and event loop share a queue; shards in several processes need an ``identify_queue`` of your own that
all of them share.

Documentation: https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
"""

import asyncio
import hashlib
import logging
import secrets
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Final, Protocol
from weakref import WeakKeyDictionary, WeakValueDictionary

from cordspec.dispatch.internals import Authentication
from cordspec.errors import SessionStartLimitError, UsageError
from cordspec.models import SessionStartLimit

__all__ = [
    "IdentifyQueue",
    "IdentifySchedule",
    "InProcessIdentifyQueue",
    "SharedIdentifyQueue",
    "reset_seconds",
    "shared_identify_queue",
]

WINDOW: Final = 5.0
"""Time in which a bucket may have one IDENTIFY. Seconds."""

LEEWAY: Final = 0.25
"""Added to the window, since two frames sent 5 s apart may arrive a little closer. Seconds."""

DAY: Final = 86_400.0
DAY_MS: Final = 86_400_000

FEW: Final = 10
"""A warning is logged when one in so many of the day's sessions is left."""

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


def reset_seconds(limit: SessionStartLimit) -> float:
    """Time until all sessions of the day may be begun again, from 0 to a day. Seconds."""
    # Compared as integers: one of more than 308 digits would not become a float.
    return min(max(0, limit.reset_after), DAY_MS) / 1000


class IdentifySchedule:
    """When each bucket may identify again, and how many sessions of the day are left.

    The time is passed in, in seconds. Without ``update`` it allows one IDENTIFY at a time, and as many in a
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
        self._warned = False
        self._last: defaultdict[int, float] = defaultdict(lambda: float("-inf"))

    def update(self, limit: SessionStartLimit, now: float) -> None:
        """Learn what Discord said; ``now`` is when it did.

        Values that make no sense are moved to the nearest that does: ``max_concurrency`` is at least 1,
        ``remaining`` at least 0, ``total`` at least ``remaining``, and the reset is at most a day away.
        """
        max_concurrency = max(1, limit.max_concurrency)
        if max_concurrency != self.max_concurrency:
            # Other buckets: each of them may hold a shard that has just identified.
            latest = max(self._last.values(), default=float("-inf"))
            self._last = defaultdict(lambda: latest)
        self.max_concurrency = max_concurrency
        self.remaining = max(0, limit.remaining)
        self.total = max(self.remaining, limit.total)
        self._resets_at = now + reset_seconds(limit)

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
                self._warned = False
            if self.remaining <= 0:
                raise SessionStartLimitError(self.total, self._resets_at - now)
            self.remaining -= 1
            if not self._warned and self.total >= FEW and self.remaining <= self.total // FEW:
                self._warned = True
                log.warning("Only %d of %d sessions are left for today", self.remaining, self.total)
        self._last[self.bucket(shard_id)] = now


class InProcessIdentifyQueue:
    """A queue for shards that all run on one event loop; shards of one bucket go in the order they asked.

    ``clock`` returns seconds and never goes back; ``sleep`` waits for a number of seconds.
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


class SharedIdentifyQueue:
    """The queue of a token: every instance with the same token uses the same queue on the same event loop.

    It may be made before an event loop runs. The queue exists for as long as an instance that has used it does.
    """

    def __init__(self, authentication: Authentication) -> None:
        self._authentication = authentication
        self._found: InProcessIdentifyQueue | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._limit: SessionStartLimit | None = None

    @property
    def queue(self) -> InProcessIdentifyQueue:
        """The queue of this token on the running event loop. Raises ``RuntimeError`` if none runs."""
        loop = asyncio.get_running_loop()
        if self._found is None or self._loop is not loop:
            self._loop = loop
            self._found = _queue_of(self._authentication.token, loop)
            if self._limit is not None:
                self._found.update(self._limit)
                self._limit = None
        return self._found

    @property
    def remaining(self) -> int | None:
        """Sessions that may still be begun before the reset; None if Discord has not said."""
        return None if self._found is None else self._found.remaining

    def update(self, limit: SessionStartLimit, /) -> None:
        """Learn what Discord said last about the limits."""
        try:
            self.queue.update(limit)
        except RuntimeError:  # no event loop runs
            self._limit = limit

    async def acquire(self, shard_id: int, /) -> None:
        """Return when the shard may send IDENTIFY; it does so at once.

        Raises ``SessionStartLimitError`` if none of the day's sessions is left, and ``UsageError`` for a
        negative id.
        """
        await self.queue.acquire(shard_id)


def shared_identify_queue(authentication: Authentication) -> SharedIdentifyQueue:
    """The identify queue that all shards of a token use, in this process and on the same event loop.

    Discord's limits hold for the token, so shards and managers that were made independently of each other
    have to wait for each other.
    """
    return SharedIdentifyQueue(authentication)


def shared_count() -> int:
    """How many shared queues exist, for tests."""
    return sum(len(queues) for queues in _QUEUES.values())


def _queue_of(token: str, loop: asyncio.AbstractEventLoop) -> InProcessIdentifyQueue:
    queues = _QUEUES.setdefault(loop, WeakValueDictionary())
    key = hashlib.blake2b(token.encode(), key=_SALT).digest()
    queue = queues.get(key)
    if queue is None:
        queues[key] = queue = InProcessIdentifyQueue()
    return queue


# Keyed by a hash that is of use in this process alone, so that a dump of this module shows no token. Locks of
# asyncio belong to one event loop, so each loop has queues of its own.
_SALT: Final = secrets.token_bytes(32)
_QUEUES: Final[
    WeakKeyDictionary[asyncio.AbstractEventLoop, WeakValueDictionary[bytes, InProcessIdentifyQueue]]
] = WeakKeyDictionary()
