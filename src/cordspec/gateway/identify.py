"""The queue in which shards wait before they may send IDENTIFY.

Two limits apply to all shards of a bot together, in all its processes: ``max_concurrency`` IDENTIFYs per 5 seconds, and
``total`` per day. Discord responds to an IDENTIFY beyond the first limit with INVALID_SESSION; if the second is
exceeded, it ends all sessions of the bot and resets its token. RESUME is not limited. By default, the shards of one
token in one process and event loop share a queue. To run shards in several processes, pass an ``identify_queue`` that
all of them share.

Documentation: https://docs.discord.com/developers/events/gateway#identifying
and https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
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
"""Period in which each bucket may send one IDENTIFY. Seconds."""

LEEWAY: Final = 0.25
"""Added to the period: frames sent 5 s apart may arrive at Discord less than 5 s apart. Seconds."""

DAY: Final = 86_400.0
DAY_MS: Final = 86_400_000

FEW: Final = 10
"""A warning is logged when 1/FEW of the session starts of the day is left."""

log: Final = logging.getLogger("cordspec.gateway")


class IdentifyQueue(Protocol):
    """A queue in which shards wait before they send IDENTIFY."""

    async def acquire(self, shard_id: int, /) -> None:
        """Wait until the shard may send IDENTIFY; the shard sends it when this returns.

        A shard that no longer needs its turn cancels the call; the turn must then go to another shard. Raises
        ``SessionStartLimitError`` if the session starts of the day are used up.
        """
        ...

    def update(self, limit: SessionStartLimit, /) -> None:
        """Learn what Discord said last about the limits."""
        ...


def reset_seconds(limit: SessionStartLimit) -> float:
    """Return the time until the session start limit resets, from 0 to a day. Seconds."""
    # Compared as integers, since a number of more than 308 digits cannot be converted to a float.
    return min(max(0, limit.reset_after), DAY_MS) / 1000


class IdentifySchedule:
    """The times at which buckets may identify, and the number of session starts that are left.

    Times are passed in, in seconds. Until ``update`` is called, there is one bucket and no limit per day.

    A bucket is ``shard_id % max_concurrency``. Discord allows one IDENTIFY per bucket in 5 seconds, so that shards of
    different buckets may identify at the same time.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
    """

    def __init__(self) -> None:
        self.max_concurrency = 1
        """Number of buckets."""
        self.total: int | None = None
        """Session starts per day; None before ``update``."""
        self.remaining = 0
        """Session starts left until the reset; meaningless if ``total`` is None."""
        self._resets_at = 0.0
        self._warned = False
        self._last: defaultdict[int, float] = defaultdict(lambda: float("-inf"))

    def update(self, limit: SessionStartLimit, now: float) -> None:
        """Use the limits of a response that arrived at ``now``.

        Invalid values are replaced by the nearest valid ones: ``max_concurrency`` is at least 1, ``remaining`` at
        least 0, ``total`` at least ``remaining``, and the reset is at most a day away.
        """
        max_concurrency = max(1, limit.max_concurrency)
        if max_concurrency != self.max_concurrency:
            # The shards are divided into other buckets. A shard of any of them may have just identified, so all of
            # them wait for the most recent IDENTIFY.
            latest = max(self._last.values(), default=float("-inf"))
            self._last = defaultdict(lambda: latest)
        self.max_concurrency = max_concurrency
        self.remaining = max(0, limit.remaining)
        self.total = max(self.remaining, limit.total)
        self._resets_at = now + reset_seconds(limit)

    def bucket(self, shard_id: int) -> int:
        """Return the bucket of a shard."""
        return shard_id % self.max_concurrency

    def pause(self, shard_id: int, now: float) -> float:
        """Return the time that the next shard of this bucket must wait; 0 if it may identify now. Seconds."""
        return max(0.0, self._last[self.bucket(shard_id)] + WINDOW + LEEWAY - now)

    def take(self, shard_id: int, now: float) -> None:
        """Count one IDENTIFY. Raises ``SessionStartLimitError`` without counting if no session start is left."""
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
                log.warning("Only %d of %d session starts of the day are left", self.remaining, self.total)
        self._last[self.bucket(shard_id)] = now


class InProcessIdentifyQueue:
    """An identify queue for shards on one event loop; shards of one bucket identify in the order of their calls.

    ``clock`` is monotonic, in seconds; ``sleep`` waits for a number of seconds.
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
            # Computed again after each sleep, since update() may have changed the buckets meanwhile.
            while (pause := self._schedule.pause(shard_id, self._clock())) > 0:
                await self._sleep(pause)
            self._schedule.take(shard_id, self._clock())


class SharedIdentifyQueue:
    """The identify queue of a token: instances with the same token use the same queue on the same event loop.

    It may be created before an event loop runs. The queue exists as long as an instance that has used it.
    """

    def __init__(self, authentication: Authentication) -> None:
        self._authentication = authentication
        self._found: InProcessIdentifyQueue | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._limit: SessionStartLimit | None = None

    @property
    def queue(self) -> InProcessIdentifyQueue:
        """The queue of this token on the running event loop. Raises ``RuntimeError`` if there is none."""
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
        except RuntimeError:  # no event loop is running; used by the first call of acquire()
            self._limit = limit

    async def acquire(self, shard_id: int, /) -> None:
        """Return when the shard may send IDENTIFY; it does so at once.

        Raises ``SessionStartLimitError`` if none of the day's sessions is left, and ``UsageError`` for a
        negative id.
        """
        await self.queue.acquire(shard_id)


def shared_identify_queue(authentication: Authentication) -> SharedIdentifyQueue:
    """Return the identify queue of all shards of a token in this process and on the same event loop.

    Discord's limits apply to the token, so shards and managers that were created independently share one queue.
    """
    return SharedIdentifyQueue(authentication)


def shared_count() -> int:
    """Return the number of shared queues, for tests."""
    return sum(len(queues) for queues in _QUEUES.values())


def _queue_of(token: str, loop: asyncio.AbstractEventLoop) -> InProcessIdentifyQueue:
    queues = _QUEUES.setdefault(loop, WeakValueDictionary())
    key = hashlib.blake2b(token.encode(), key=_SALT).digest()
    queue = queues.get(key)
    if queue is None:
        queues[key] = queue = InProcessIdentifyQueue()
    return queue


# The key is a salted hash, so that a dump of this module contains no token. Locks of asyncio belong to one event
# loop, so each loop has its own queues.
_SALT: Final = secrets.token_bytes(32)
_QUEUES: Final[
    WeakKeyDictionary[asyncio.AbstractEventLoop, WeakValueDictionary[bytes, InProcessIdentifyQueue]]
] = WeakKeyDictionary()
