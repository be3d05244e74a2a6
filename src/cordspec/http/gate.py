"""Where requests wait for their turn: those of one bucket in order of priority, and of nobody else.

This module knows limits and futures, and no HTTP.
"""

import asyncio
import heapq
from collections.abc import Callable, Mapping
from itertools import count
from typing import Final, TypeAlias

from cordspec.errors import RateLimitedError
from cordspec.http.limits import LIMITED_BY_ANSWER, Bucket, Lane, RateLimits
from cordspec.http.route import Route

__all__ = ["Gate"]

FORGET_EVERY: Final = 1000
"""Answers after which buckets that say nothing any more are dropped."""

Waiting: TypeAlias = tuple[int, int, asyncio.Future[Bucket], Route]


class Gate:
    """Lets requests through as fast as the limits allow, and no faster.

    ``clock`` tells seconds and never goes back.
    """

    def __init__(self, limits: RateLimits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._order = count()
        self._lanes: dict[Lane, list[Waiting]] = {}
        self._timers: dict[Lane, asyncio.TimerHandle] = {}
        self._answers = 0
        self._closed: BaseException | None = None

    def __len__(self) -> int:
        return sum(map(len, self._lanes.values()))

    async def enter(self, route: Route, priority: int, *, wait: bool) -> Bucket:
        """Return when the request may be sent; say ``answered`` or ``leave`` then.

        Raises ``RateLimitedError`` instead of waiting where ``wait`` is False.
        """
        if self._closed is not None:
            raise self._closed
        lane = self.limits.lane(route)
        if lane not in self._lanes:
            now = self._clock()
            pause = self.limits.pause(route, now)
            if pause == 0:
                return self.limits.take(route, now)
        else:
            pause = self.limits.pause(route, self._clock())
        if not wait:
            raise RateLimitedError(repr(route), 0.0 if pause == LIMITED_BY_ANSWER else pause)
        future: asyncio.Future[Bucket] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._lanes.setdefault(lane, []), (-priority, next(self._order), future, route))
        self._advance(lane)
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled() and future.exception() is None:
                self.limits.given_back(future.result())
                self._advance(self.limits.lane(route))
            raise

    def answered(self, route: Route, taken: Bucket, headers: Mapping[str, str]) -> None:
        """An answer came; whoever waited for what it says may go on."""
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

    def leave(self, route: Route, taken: Bucket) -> None:
        """No answer will come."""
        self.limits.failed(taken)
        self._advance(self.limits.lane(route))

    def refused(self, route: Route, retry_after: float, *, is_global: bool) -> None:
        """Discord answered 429."""
        self.limits.refused(route, retry_after, is_global=is_global, now=self._clock())

    def close(self, error: BaseException) -> None:
        """Send everybody home."""
        self._closed = error
        for timer in self._timers.values():
            timer.cancel()
        for lane in self._lanes.values():
            for _, _, future, _ in lane:
                if not future.done():
                    future.set_exception(error)
        self._lanes.clear()

    def _move(self, lane: Lane) -> None:
        """Those who wait for a route wait for its bucket from now on."""
        timer = self._timers.pop(lane, None)
        if timer is not None:
            timer.cancel()
        lanes: set[Lane] = set()
        for waiting in self._lanes.pop(lane):
            lanes.add(now := self.limits.lane(waiting[3]))
            heapq.heappush(self._lanes.setdefault(now, []), waiting)
        for moved in lanes:
            self._advance(moved)

    def _advance(self, lane: Lane) -> None:
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
                return
            heapq.heappop(waiting)
            future.set_result(self.limits.take(route, now))
        self._lanes.pop(lane, None)
