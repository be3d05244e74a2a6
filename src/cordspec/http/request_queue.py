"""The queues in which requests wait for their rate limits.

Each bucket has its own queue (a lane), ordered by priority and then by time, so that a full bucket does not delay the
requests of others. If two buckets turn out to be one, their lanes become one, in the same order. The first request of a lane that waits
for nothing but the global limit is in another queue, with the same order, so that requests of all lanes get the global
limit in the order in which they began to wait.

A timer or a response resumes exactly the requests that may be sent: each lane has one timer, and the global limit has
one for all lanes. No lock is held across an ``await``: a request is counted in the same step of the event loop in which
it is allowed, so two requests cannot both take the last place.
"""

import asyncio
import heapq
import logging
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from types import TracebackType
from typing import Final, Self, TypeAlias

from cordspec.errors import RateLimitedError
from cordspec.http.limits import LIMITED_BY_ANSWER, Bucket, RateLimits, Taken
from cordspec.http.pauses import RateLimitBody
from cordspec.http.route import Route

__all__ = ["RequestQueue", "Slot"]

log: Final = logging.getLogger("cordspec.http")

FORGET_EVERY: Final = 1000
"""Number of responses after which unused buckets are removed."""

LONG_WAIT: Final = 5.0
"""Minimum wait that is logged, at INFO. Seconds."""

VERY_LONG_WAIT: Final = 60.0
"""Minimum wait that is logged at WARNING. Seconds."""

SAME_WAIT: Final = 1.0
"""Maximum difference between the ends of waits that are logged as one. Seconds."""

Limiter: TypeAlias = Bucket | None
"""A limit that requests wait for: that of a bucket, or None for the global limit."""


class Waiter:
    """A request that waits."""

    __slots__ = ("future", "is_ready", "order", "route")

    def __init__(self, route: Route, order: tuple[int, int]) -> None:
        self.route = route
        self.order = order
        """Negative priority, and the number of the request."""
        self.future: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        self.is_ready = False
        """True while it is in the queue of the global limit."""

    def __lt__(self, other: Self) -> bool:
        return self.order < other.order


class RequestQueue:
    """Allows requests as soon as their rate limits do.

    ``clock`` is monotonic, in seconds.
    """

    def __init__(self, limits: RateLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._order = count()
        self._lanes: dict[Bucket, list[Waiter]] = {}
        self._ready: list[Waiter] = []
        """The queue of the global limit. While it is not empty, that limit has a timer."""
        self._timers: dict[Limiter, asyncio.TimerHandle] = {}
        self._logged: dict[Limiter, float] = {}
        """End of the wait that was last logged for a limit."""
        self._answers = 0
        self._closed: BaseException | None = None

    def slot(self, route: Route, priority: int, *, wait: bool) -> "Slot":
        """Return a permission to send one request, for ``async with``. Entering it waits for the rate limits.

        Entering raises ``RateLimitedError`` instead of waiting if ``wait`` is False.
        """
        return Slot(self, route, priority, wait=wait)

    def refused(self, route: Route, refusal: RateLimitBody) -> bool:
        """Record a 429 of Discord; return True if it starts a new pause, False if the pause is known already."""
        return self.limits.refused(route, refusal.retry_after, is_global=refusal.is_global, now=self._clock())

    def close(self, error: BaseException) -> None:
        """Raise an error in every waiting request and every later one."""
        self._closed = error
        for timer in self._timers.values():
            timer.cancel()
        for lane in self._lanes.values():
            for waiter in lane:
                if not waiter.future.done():
                    waiter.future.set_exception(error)
        self._lanes.clear()
        self._ready.clear()

    def take(self, route: Route, *, wait: bool) -> Taken | None:
        """Count a request if it may be sent at once; return None if it must ``queue``.

        Only ``Slot`` calls this, since what is taken must be given back.
        """
        if self._closed is not None:
            raise self._closed
        now = self._clock()
        pause = self.limits.pause(route, now)
        # Not before requests that wait already, even if the limit has just allowed the next one.
        is_first = self.limits.bucket(route) not in self._lanes and (route.is_exempt or not self._ready)
        if pause == 0 and is_first:
            return self.limits.take(route, now)
        if not wait:
            raise RateLimitedError(route.name, 0.0 if pause == LIMITED_BY_ANSWER else pause)
        return None

    async def queue(self, route: Route, priority: int) -> tuple[Taken, float]:
        """Wait until a request may be sent; return its count and the seconds that it waited."""
        begin = self._clock()
        bucket = self.limits.bucket(route)
        waiter = Waiter(route, (-priority, next(self._order)))
        lane = self._lanes.setdefault(bucket, [])
        heapq.heappush(lane, waiter)
        if lane[0] is waiter:
            self._advance(bucket)
        future = waiter.future
        try:
            return await future, self._clock() - begin
        except asyncio.CancelledError:
            # The caller was cancelled after `_advance` had counted its request and before it could resume.
            if future.done() and not future.cancelled() and future.exception() is None:
                self.give_back(future.result())
            raise

    def answered(self, route: Route, taken: Taken, headers: Mapping[str, str]) -> None:
        """Record a response, and allow the requests that waited for it."""
        left = self.limits.answered(route, taken, headers, self._clock())
        self._answers += 1
        if self._answers % FORGET_EVERY == 0:
            self.limits.forget(self._clock(), self._lanes)
        for bucket in left:
            self._move(bucket)
        for bucket in {taken.bucket, self.limits.bucket(route)}:
            self._advance(bucket)

    def leave(self, taken: Taken) -> None:
        """Record that a request was sent but will get no response."""
        self.limits.failed(taken)
        self._advance(taken.bucket)

    def give_back(self, taken: Taken) -> None:
        """Record that a request was not sent."""
        self.limits.given_back(taken)
        self._advance(taken.bucket)
        self._advance_all()

    def _move(self, bucket: Bucket) -> None:
        """Move the waiting requests of a bucket that some of their routes have left."""
        waiting = self._lanes.pop(bucket, [])
        self._forget(bucket)
        buckets: set[Bucket] = set()
        for waiter in waiting:
            buckets.add(now := self.limits.bucket(waiter.route))
            heapq.heappush(self._lanes.setdefault(now, []), waiter)
        for moved in buckets:
            self._advance(moved)

    def _advance(self, bucket: Bucket) -> None:
        """Allow as many requests of a bucket as the limits do, and let the next one wait."""
        lane, now = self._lanes.get(bucket), self._clock()
        while lane:
            waiter = lane[0]
            if not waiter.future.done():
                pause = bucket.pause(now)
                if pause > 0:
                    self._start(bucket, waiter.route, pause, now)
                    return
                if not self._is_next(waiter, now):
                    self._await_global_limit(waiter, now)
                    return
                # Counted here, before the waiting task runs, so that the next iteration sees it.
                waiter.future.set_result(self.limits.take(waiter.route, now))
            heapq.heappop(lane)
        self._lanes.pop(bucket, None)
        self._forget(bucket)

    def _is_next(self, waiter: Waiter, now: float) -> bool:
        """Return True if the global limit allows a request, and no other one waits for it that comes first."""
        if waiter.route.is_exempt:
            return True
        is_first = not self._ready or waiter < self._ready[0]
        return is_first and self.limits.everything.pause(now) == 0

    def _await_global_limit(self, waiter: Waiter, now: float) -> None:
        if not waiter.is_ready:
            waiter.is_ready = True
            heapq.heappush(self._ready, waiter)
        if None not in self._timers:
            self._start(None, waiter.route, self.limits.everything.pause(now), now)

    def _advance_all(self) -> None:
        """Allow as many requests as the global limit does, in order, and let the next one wait."""
        now = self._clock()
        while self._ready:
            pause = self.limits.everything.pause(now)
            if pause > 0:
                self._start(None, self._ready[0].route, pause, now)
                return
            waiter = heapq.heappop(self._ready)
            waiter.is_ready = False
            # The request may have been cancelled, or its bucket be full again after a 429; this finds out.
            self._advance(self.limits.bucket(waiter.route))
        self._forget(None)

    def _start(self, limiter: Limiter, route: Route, pause: float, now: float) -> None:
        """Set the timer of a limit. Without a time, the response to a request in flight advances the bucket."""
        self._stop(limiter)
        if pause != LIMITED_BY_ANSWER:
            call = self._advance_all if limiter is None else partial(self._advance, limiter)
            self._timers[limiter] = asyncio.get_running_loop().call_later(pause, call)
            self._log(limiter, route, pause, now)

    def _stop(self, limiter: Limiter) -> None:
        timer = self._timers.pop(limiter, None)
        if timer is not None:
            timer.cancel()

    def _forget(self, limiter: Limiter) -> None:
        """Remove what belongs to a limit that no request waits for."""
        self._stop(limiter)
        self._logged.pop(limiter, None)

    def _log(self, limiter: Limiter, route: Route, pause: float, now: float) -> None:
        """Log a long wait, once for all requests that share it."""
        if pause < LONG_WAIT or self._logged.get(limiter, 0.0) > now + pause - SAME_WAIT:
            return
        self._logged[limiter] = now + pause
        reason = self.limits.reason(route, now)
        if reason is not None:
            level = logging.WARNING if pause >= VERY_LONG_WAIT else logging.INFO
            log.log(level, "%s and the requests after it wait %.1f s for %s.", route.name, pause, reason)


class Slot:
    """The permission to send one request; leaving the ``async with`` block always gives it back.

    Call ``sending`` right before the request is sent, and ``answered`` when its response has arrived. A slot that
    is not given back would block its route for ever, so ``async with`` is the only way to take one.
    """

    __slots__ = ("_is_sent", "_priority", "_queue", "_route", "_taken", "_wait", "waited")

    def __init__(self, queue: RequestQueue, route: Route, priority: int, *, wait: bool) -> None:
        self._queue = queue
        self._route = route
        self._priority = priority
        self._wait = wait
        self._taken: Taken | None = None
        self._is_sent = False
        self.waited = 0.0
        """Time that the request waited for a rate limit. Seconds."""

    async def __aenter__(self) -> Self:
        self._taken = self._queue.take(self._route, wait=self._wait)
        if self._taken is None:
            self._taken, self.waited = await self._queue.queue(self._route, self._priority)
        return self

    def sending(self) -> None:
        """Record that Discord may count the request from here on."""
        self._is_sent = True

    def answered(self, headers: Mapping[str, str]) -> None:
        """Record a response of any status; its headers give the state of the bucket."""
        taken, self._taken = self._taken, None
        if taken is not None:
            self._queue.answered(self._route, taken, headers)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        taken, self._taken = self._taken, None
        if taken is None:
            return
        if self._is_sent:
            self._queue.leave(taken)
        else:
            self._queue.give_back(taken)
