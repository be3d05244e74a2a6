"""How many requests may be sent, as the headers of Discord's responses say. Pure: time is passed in, in seconds.

A bucket becomes known with the first response of a route, so until then one request of it is sent at a time.
What is counted here is never more than what Discord would count: responses may come late, out of order or
not at all.

Documentation: https://docs.discord.com/developers/topics/rate-limits
"""

from collections import deque
from collections.abc import Mapping
from math import inf, isfinite
from typing import Final, NamedTuple, TypeAlias

from cordspec.http.route import Route

__all__ = ["LIMITED_BY_ANSWER", "BucketKey", "GlobalLimit", "RateLimits", "Taken"]

LIMITED_BY_ANSWER: Final = inf
"""The wait of a request that may go once an answer to another has come."""

LEEWAY: Final = 0.005
"""Added to a window: times are given in milliseconds. Seconds."""

SAME_WINDOW: Final = 0.05
"""Ends of windows that are closer than this are one window. Seconds."""

SAME_REFUSAL: Final = 1.0
"""Ends of waits after a 429 that are closer than this are one wait. Seconds."""

DAY: Final = 86_400.0

BucketKey: TypeAlias = tuple[str, tuple[str, ...]]
"""A bucket or a route that has none yet, with the values that split it."""


class GlobalLimit:
    """The limit over all routes: so many requests in a second."""

    def __init__(self, limit: int = 50, period: float = 1.0) -> None:
        self.limit = limit
        self._period = period + 0.02
        self._sent: deque[float] = deque()
        self._blocked_until = -inf

    def pause(self, now: float) -> float:
        """How long the next request must wait; 0 if it may go."""
        while self._sent and self._sent[0] + self._period <= now:
            self._sent.popleft()
        full = self._sent[0] + self._period - now if len(self._sent) >= self.limit else 0.0
        return max(full, self._blocked_until - now, 0.0)

    def take(self, now: float) -> None:
        """Count a request that is sent now."""
        self._sent.append(now)

    def is_blocked(self, now: float) -> bool:
        """Whether a wait that Discord asked for is not over."""
        return self._blocked_until > now

    def block(self, until: float) -> bool:
        """Discord said to wait; returns whether that ends clearly later than what was known."""
        known = self._blocked_until
        self._blocked_until = max(known, until)
        return until > known + SAME_REFUSAL


class RateLimitHeaders(NamedTuple):
    """What an answer says of its bucket."""

    limit: int
    remaining: int
    reset: float
    """When the window ends, on Discord's clock; it identifies the window."""
    after: float
    """How long that is from now. Seconds."""


class Bucket:
    """One window after the other: how many requests are left in the present one."""

    __slots__ = ("epoch", "in_flight", "limit", "open", "refused_until", "remaining", "resets_at", "window")

    def __init__(self) -> None:
        self.limit = 1
        self.remaining = 1
        self.resets_at = inf
        self.window = -inf
        """End of the latest window, on Discord's clock."""
        self.open = True
        """Whether that window still lasts, as far as is known."""
        self.in_flight = 0
        self.epoch = 0
        """Changes whenever Discord, or the end of a window, says how many requests remain."""
        self.refused_until = -inf
        """End of the wait that the last 429 asked for."""

    def pause(self, now: float) -> float:
        """How long the next request must wait; ``LIMITED_BY_ANSWER`` if only a response can say."""
        if now < self.refused_until:
            # The wait of a 429 may be longer than the window, as that of a limit shared with other bots is.
            return self.refused_until - now
        if now >= self.resets_at:
            # What is on its way may be counted in the window that begins.
            self.remaining = max(0, self.limit - self.in_flight)
            self.resets_at, self.open = inf, False
            self.epoch += 1
        if self.remaining > 0:
            return 0.0
        if self.resets_at != inf:
            return self.resets_at - now
        if self.in_flight == 0:
            # No answer said when the window ends: one request may find out.
            self.remaining = 1
            return 0.0
        return LIMITED_BY_ANSWER

    def take(self) -> None:
        """Count a request that is sent now."""
        self.remaining -= 1
        self.in_flight += 1

    def give_back(self, epoch: int) -> None:
        """A request that was counted was never sent.

        What Discord said of the bucket since then did not include it, so nothing is added to that: after a 429
        one more request would be let through while the wait lasts.
        """
        self.in_flight -= 1
        if epoch == self.epoch:
            self.remaining = min(self.remaining + 1, self.limit)

    def refuse(self, until: float) -> bool:
        """Discord said to wait; returns whether that ends clearly later than what was known."""
        known = self.refused_until
        self.remaining = 0
        self.refused_until = self.resets_at = until
        self.open = False
        self.epoch += 1
        return until > known + SAME_REFUSAL

    def told(self, told: RateLimitHeaders, now: float) -> None:
        """A response said how many requests remain; of several responses of one window the lowest is right."""
        resets_at = now + told.after + LEEWAY
        self.epoch += 1
        if told.reset > self.window + SAME_WINDOW or told.reset < self.window - DAY:
            # A new window; or the end of the known one was nonsense, as Discord's clock goes back no whole day.
            # Whether what is still on its way was counted is not known.
            self.window, self.open = told.reset, True
            self.remaining = max(0, told.remaining - self.in_flight)
            self.resets_at = resets_at
        elif self.open and told.reset > self.window - SAME_WINDOW:
            self.remaining = max(0, min(self.remaining, told.remaining))
            self.resets_at = min(self.resets_at, resets_at)
        self.limit = told.limit


class Taken(NamedTuple):
    """A request that was counted."""

    bucket: Bucket
    epoch: int
    """Epoch of the bucket after it was counted."""


class RateLimits:
    """All limits that a client knows."""

    def __init__(self, global_limit: GlobalLimit | None = None) -> None:
        self.everything = global_limit or GlobalLimit()
        self._hashes: dict[str, str] = {}
        self._buckets: dict[BucketKey, Bucket] = {}

    def lane(self, route: Route) -> BucketKey:
        """What a route waits in: its bucket where that is known, else itself."""
        return self._hashes.get(route.key, route.key), route.major

    def pause(self, route: Route, now: float) -> float:
        """How long a request must wait; 0 if it may go, ``LIMITED_BY_ANSWER`` if a response will say."""
        pause = self._bucket(route).pause(now)
        return pause if pause > 0 or route.is_exempt else self.everything.pause(now)

    def reason(self, route: Route, now: float) -> str | None:
        """What a request waits for; None if it is a 429, which is logged when it comes."""
        bucket = self._bucket(route)
        if bucket.pause(now) == 0:
            return None if self.everything.is_blocked(now) else "the global rate limit"
        return None if bucket.refused_until > now else "the rate limit of its bucket"

    def take(self, route: Route, now: float) -> Taken:
        """Count a request that is sent now; give it to ``answered``, ``failed`` or ``given_back`` later."""
        if not route.is_exempt:
            self.everything.take(now)
        bucket = self._bucket(route)
        bucket.take()
        return Taken(bucket, bucket.epoch)

    def answered(self, route: Route, taken: Taken, headers: Mapping[str, str], now: float) -> None:
        """A response came, of whatever status."""
        taken.bucket.in_flight -= 1
        name = headers.get("X-RateLimit-Bucket")
        if name is None:
            return
        if self._hashes.get(route.key) != name:
            self._rename(route.key, name)
        told = _read(headers)
        if told is not None:
            self._bucket(route).told(told, now)

    def _rename(self, key: str, name: str) -> None:
        """A route turned out to belong to a bucket, for all values that split it."""
        old = self._hashes.get(key, key)
        self._hashes[key] = name
        for lane in [lane for lane in self._buckets if lane[0] == old]:
            # What was known of another bucket of the same name stays, as other routes use it.
            bucket = self._buckets[lane] if old in self._hashes.values() else self._buckets.pop(lane)
            self._buckets.setdefault((name, lane[1]), bucket)

    def failed(self, taken: Taken) -> None:
        """The request was sent, and no response will come."""
        taken.bucket.in_flight -= 1

    def given_back(self, taken: Taken) -> None:
        """The request was never sent."""
        taken.bucket.give_back(taken.epoch)

    def refused(self, route: Route, retry_after: float, *, is_global: bool, now: float) -> bool:
        """Discord responded with 429; returns whether that is a new wait, not one that is known already."""
        until = now + retry_after + LEEWAY
        return self.everything.block(until) if is_global else self._bucket(route).refuse(until)

    def forget(self, now: float) -> None:
        """Drop buckets that say nothing any more, so that memory does not grow with every channel."""
        for lane, bucket in list(self._buckets.items()):
            if bucket.in_flight == 0 and not now <= bucket.resets_at < inf and bucket.refused_until < now:
                del self._buckets[lane]

    def _bucket(self, route: Route) -> Bucket:
        lane = self.lane(route)
        bucket = self._buckets.get(lane)
        if bucket is None:
            bucket = self._buckets[lane] = Bucket()
        return bucket


def _read(headers: Mapping[str, str]) -> RateLimitHeaders | None:
    """What an answer says; None where it makes no sense."""
    try:
        told = RateLimitHeaders(
            limit=int(headers["X-RateLimit-Limit"]),
            remaining=int(headers["X-RateLimit-Remaining"]),
            reset=float(headers["X-RateLimit-Reset"]),
            after=float(headers["X-RateLimit-Reset-After"]),
        )
    except (KeyError, ValueError):
        return None
    return (
        told
        if told.limit > 0 and told.remaining >= 0 and 0 <= told.after < DAY and isfinite(told.reset)
        else None
    )
