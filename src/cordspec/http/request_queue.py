"""The queues in which requests wait for their rate limits.

Each bucket has its own queue (a lane), ordered by priority and then by time, so that a full bucket does not delay the
requests of others. Until the bucket of a route is known, the route has a lane. No lock is held across an ``await``: a
request is counted in the same step of the event loop in which it is allowed, so two requests cannot both take the last
place.
"""

import asyncio
import heapq
import logging
from collections.abc import Callable, Mapping
from itertools import count
from types import TracebackType
from typing import Final, Self, TypeAlias

from cordspec.errors import RateLimitedError
from cordspec.http.limits import LIMITED_BY_ANSWER, BucketKey, RateLimits, Taken
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

Waiting: TypeAlias = tuple[int, int, asyncio.Future[Taken], Route]


class RequestQueue:
    """Allows requests as soon as their rate limits do.

    ``clock`` is monotonic, in seconds.
    """

    def __init__(self, limits: RateLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._order = count()
        self._lanes: dict[BucketKey, list[Waiting]] = {}
        self._timers: dict[BucketKey, asyncio.TimerHandle] = {}
        self._logged: dict[BucketKey, float] = {}
        """End of the wait that was last logged for a lane."""
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
            for _, _, future, _ in lane:
                if not future.done():
                    future.set_exception(error)
        self._lanes.clear()

    def take(self, route: Route, *, wait: bool) -> Taken | None:
        """Count a request if it may be sent at once; return None if it must ``queue``.

        Only ``Slot`` calls this, since what is taken must be given back.
        """
        if self._closed is not None:
            raise self._closed
        now = self._clock()
        pause = self.limits.pause(route, now)
        # Not before requests that wait in the lane already, even if the limit has just allowed the next one.
        if pause == 0 and self.limits.lane(route) not in self._lanes:
            return self.limits.take(route, now)
        if not wait:
            raise RateLimitedError(route.name, 0.0 if pause == LIMITED_BY_ANSWER else pause)
        return None

    async def queue(self, route: Route, priority: int) -> tuple[Taken, float]:
        """Wait until a request may be sent; return its count and the seconds that it waited."""
        begin = self._clock()
        lane = self.limits.lane(route)
        future: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._lanes.setdefault(lane, []), (-priority, next(self._order), future, route))
        self._advance(lane)
        try:
            return await future, self._clock() - begin
        except asyncio.CancelledError:
            # The caller was cancelled after `_advance` had counted its request and before it could resume.
            if future.done() and not future.cancelled() and future.exception() is None:
                self.give_back(route, future.result())
            raise

    def answered(self, route: Route, taken: Taken, headers: Mapping[str, str]) -> None:
        """Record a response, and allow the requests that waited for it."""
        before = self.limits.lane(route)[0]
        self.limits.answered(route, taken, headers, self._clock())
        self._answers += 1
        if self._answers % FORGET_EVERY == 0:
            self.limits.forget(self._clock())
        after = self.limits.lane(route)
        # The response may have named the bucket of the route: all lanes of the route move, one per channel or guild.
        if after[0] != before:
            for lane in [lane for lane in self._lanes if lane[0] == before]:
                self._move(lane)
        self._advance(after)

    def leave(self, route: Route, taken: Taken) -> None:
        """Record that a request was sent but will get no response."""
        self.limits.failed(taken)
        self._advance(self.limits.lane(route))

    def give_back(self, route: Route, taken: Taken) -> None:
        """Record that a request was not sent."""
        self.limits.given_back(taken)
        self._advance(self.limits.lane(route))

    def _move(self, lane: BucketKey) -> None:
        """Move the waiting requests of a lane to the lane of their bucket, which has become known."""
        timer = self._timers.pop(lane, None)
        if timer is not None:
            timer.cancel()
        lanes: set[BucketKey] = set()
        for waiting in self._lanes.pop(lane):
            lanes.add(now := self.limits.lane(waiting[3]))
            heapq.heappush(self._lanes.setdefault(now, []), waiting)
        for moved in lanes:
            self._advance(moved)

    def _advance(self, lane: BucketKey) -> None:
        """Allow as many requests of a lane as its limits do, and set a timer for the next one."""
        timer = self._timers.pop(lane, None)
        if timer is not None:
            timer.cancel()
        waiting, now = self._lanes.get(lane), self._clock()
        while waiting:
            _, _, future, route = waiting[0]
            if future.done():
                heapq.heappop(waiting)
                continue
            pause = self.limits.pause(route, now)
            if pause > 0:
                # Without a time, the response to a request in flight calls this again (`answered`, `leave`).
                if pause != LIMITED_BY_ANSWER:
                    loop = asyncio.get_running_loop()
                    self._timers[lane] = loop.call_later(pause, self._advance, lane)
                    self._log(lane, route, pause, now)
                return
            heapq.heappop(waiting)
            # Counted here, before the waiting task runs, so that the next iteration sees it.
            future.set_result(self.limits.take(route, now))
        self._lanes.pop(lane, None)
        self._logged.pop(lane, None)

    def _log(self, lane: BucketKey, route: Route, pause: float, now: float) -> None:
        """Log a long wait, once for all requests that share it."""
        if pause < LONG_WAIT or self._logged.get(lane, 0.0) > now + pause - SAME_WAIT:
            return
        self._logged[lane] = now + pause
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
            self._queue.leave(self._route, taken)
        else:
            self._queue.give_back(self._route, taken)
