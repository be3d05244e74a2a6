"""The queues in which requests wait: those of one bucket in order of priority, independent of all others.

This module knows limits and futures, and no HTTP.
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
"""Responses after which buckets that say nothing any more are dropped."""

LONG_WAIT: Final = 5.0
"""Waits from here on are logged, at INFO. Seconds."""

VERY_LONG_WAIT: Final = 60.0
"""Waits from here on are logged at WARNING. Seconds."""

SAME_WAIT: Final = 1.0
"""Ends of waits that are closer than this are one wait, which is logged once. Seconds."""

Waiting: TypeAlias = tuple[int, int, asyncio.Future[Taken], Route]


class RequestQueue:
    """Lets requests through as fast as the limits allow, and no faster.

    ``clock`` gives seconds and never goes back.
    """

    def __init__(self, limits: RateLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._order = count()
        self._lanes: dict[BucketKey, list[Waiting]] = {}
        self._timers: dict[BucketKey, asyncio.TimerHandle] = {}
        self._logged: dict[BucketKey, float] = {}
        """When the wait that was logged for a lane ends."""
        self._answers = 0
        self._closed: BaseException | None = None

    def slot(self, route: Route, priority: int, *, wait: bool) -> "Slot":
        """The right to send one request, for ``async with``. Entering it waits until the limits allow it.

        Entering raises ``RateLimitedError`` instead of waiting if ``wait`` is False.
        """
        return Slot(self, route, priority, wait=wait)

    def refused(self, route: Route, refusal: RateLimitBody) -> bool:
        """Discord responded with 429; returns whether that is a new wait, not one that is known already."""
        return self.limits.refused(route, refusal.retry_after, is_global=refusal.is_global, now=self._clock())

    def close(self, error: BaseException) -> None:
        """Raise an error from everything that waits, and from everything that comes."""
        self._closed = error
        for timer in self._timers.values():
            timer.cancel()
        for lane in self._lanes.values():
            for _, _, future, _ in lane:
                if not future.done():
                    future.set_exception(error)
        self._lanes.clear()

    def take(self, route: Route, *, wait: bool) -> Taken | None:
        """Take what a request needs if it may be sent at once; None if it must ``queue``.

        Only ``Slot`` calls this: what is taken must be given back.
        """
        if self._closed is not None:
            raise self._closed
        now = self._clock()
        pause = self.limits.pause(route, now)
        if pause == 0 and self.limits.lane(route) not in self._lanes:
            return self.limits.take(route, now)
        if not wait:
            raise RateLimitedError(route.name, 0.0 if pause == LIMITED_BY_ANSWER else pause)
        return None

    async def queue(self, route: Route, priority: int) -> tuple[Taken, float]:
        """Wait until a request may be sent; returns what was taken for it, and how many seconds it waited."""
        begin = self._clock()
        lane = self.limits.lane(route)
        future: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._lanes.setdefault(lane, []), (-priority, next(self._order), future, route))
        self._advance(lane)
        try:
            return await future, self._clock() - begin
        except asyncio.CancelledError:
            # The turn came and the caller was cancelled before it could take it.
            if future.done() and not future.cancelled() and future.exception() is None:
                self.give_back(route, future.result())
            raise

    def answered(self, route: Route, taken: Taken, headers: Mapping[str, str]) -> None:
        """A response came; what waited for what it says may go on."""
        before = self.limits.lane(route)[0]
        self.limits.answered(route, taken, headers, self._clock())
        self._answers += 1
        if self._answers % FORGET_EVERY == 0:
            self.limits.forget(self._clock())
        after = self.limits.lane(route)
        if after[0] != before:
            for lane in [lane for lane in self._lanes if lane[0] == before]:
                self._move(lane)
        self._advance(after)

    def leave(self, route: Route, taken: Taken) -> None:
        """The request was sent, and no response will come."""
        self.limits.failed(taken)
        self._advance(self.limits.lane(route))

    def give_back(self, route: Route, taken: Taken) -> None:
        """The request was never sent."""
        self.limits.given_back(taken)
        self._advance(self.limits.lane(route))

    def _move(self, lane: BucketKey) -> None:
        """The bucket of a route became known: what waited for the route waits for the bucket from now on."""
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
        """Let as many through as may go, and look again when the next one may."""
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
                if pause != LIMITED_BY_ANSWER:
                    loop = asyncio.get_running_loop()
                    self._timers[lane] = loop.call_later(pause, self._advance, lane)
                    self._log(lane, route, pause, now)
                return
            heapq.heappop(waiting)
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
            log.log(level, "%s and what follows it wait %.1f s for %s.", route.name, pause, reason)


class Slot:
    """The right to send one request; leaving the block gives it back, whatever happened in it.

    Call ``sending`` right before the request is sent, and ``answered`` when its response has come. A slot that
    is not given back would block its route for ever, so no code may take one in another way.
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
        """How long the request waited for a rate limit. Seconds."""

    async def __aenter__(self) -> Self:
        self._taken = self._queue.take(self._route, wait=self._wait)
        if self._taken is None:
            self._taken, self.waited = await self._queue.queue(self._route, self._priority)
        return self

    def sending(self) -> None:
        """From here on Discord may count the request."""
        self._is_sent = True

    def answered(self, headers: Mapping[str, str]) -> None:
        """A response came, of whatever status; its headers give the state of the bucket."""
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
