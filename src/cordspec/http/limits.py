"""Rate limits of requests, from the headers of Discord's responses. Times are passed in, in seconds; there is no I/O.

Discord counts the requests of a bucket in windows of time. Headers give the bucket of a route, the requests that remain
in its window, and the end of the window. Three rules follow, since responses may arrive late, out of order or never:

* The bucket of a route is known from its first response. Until then, one request of the route is sent at a time.
* Requests in flight count as if Discord had not counted them yet, so that the remaining number is never too high.
* Of several responses about one window, the lowest remaining number is valid.

Documentation: https://docs.discord.com/developers/topics/rate-limits
"""

from collections import deque
from collections.abc import Container, Mapping, Sequence
from contextlib import suppress
from math import inf, isfinite
from typing import Final, NamedTuple, TypeAlias

from cordspec.http.route import Route

__all__ = ["LIMITED_BY_ANSWER", "Bucket", "GlobalLimit", "RateLimits", "Taken"]

LIMITED_BY_ANSWER: Final = inf
"""Waiting time of a request that depends on the response to another request."""

LEEWAY: Final = 0.005
"""Added to the end of a window, since Discord rounds times to milliseconds. Seconds."""

SAME_WINDOW: Final = 0.05
"""Maximum difference between the ends of the same window in different responses. Seconds."""

SAME_REFUSAL: Final = 1.0
"""Maximum difference between the ends of the same pause in different 429 responses. Seconds."""

DAY: Final = 86_400.0

BucketKey: TypeAlias = tuple[str, tuple[str, ...]]
"""Name of a bucket, or of a route whose bucket is not known, with the values of the major parameters."""


class GlobalLimit:
    """The limit of all routes together, as a sliding window of a second.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
    """

    def __init__(self, limit: int = 50, period: float = 1.0) -> None:
        self.limit = limit
        self._period = period + 0.02
        self._sent: deque[float] = deque()
        self._blocked_until = -inf

    def pause(self, now: float) -> float:
        """Return the time that the next request must wait; 0 if it may be sent."""
        while self._sent and self._sent[0] + self._period <= now:
            self._sent.popleft()
        full = self._sent[0] + self._period - now if len(self._sent) >= self.limit else 0.0
        return max(full, self._blocked_until - now, 0.0)

    def take(self, now: float) -> None:
        """Count a request that is sent now."""
        self._sent.append(now)

    def give_back(self, then: float) -> None:
        """Undo ``take`` for a request that was not sent."""
        with suppress(ValueError):  # it is not there if its second is over
            self._sent.remove(then)

    def is_blocked(self, now: float) -> bool:
        """Return True during the pause after a global 429."""
        return self._blocked_until > now

    def block(self, until: float) -> bool:
        """Pause after a global 429; return True if that is a new pause, which ends later than the known one."""
        known = self._blocked_until
        self._blocked_until = max(known, until)
        return until > known + SAME_REFUSAL


class RateLimitHeaders(NamedTuple):
    """The state of a bucket, from the headers of a response."""

    limit: int
    remaining: int
    reset: float
    """End of the window, as a POSIX timestamp of Discord's clock; it identifies the window."""
    after: float
    """Time until the end of the window. Seconds."""


class Bucket:
    """A bucket: the number of requests that remain in its present window."""

    __slots__ = (
        "_joined", "epoch", "in_flight", "limit", "open", "refused_until", "remaining", "resets_at", "window",
    )  # fmt: skip

    def __init__(self) -> None:
        self._joined: Bucket | None = None
        self.limit = 1
        self.remaining = 1
        self.resets_at = inf
        self.window = -inf
        """End of the latest window, on Discord's clock."""
        self.open = True
        """True while that window has not ended."""
        self.in_flight = 0
        self.epoch = 0
        """Incremented whenever a response, or the end of a window, sets the remaining number."""
        self.refused_until = -inf
        """End of the pause after the last 429."""

    def pause(self, now: float) -> float:
        """Return the time that the next request must wait; ``LIMITED_BY_ANSWER`` if it depends on a response."""
        if now < self.refused_until:
            # The pause of a 429 may end after the window: a limit with the scope `shared` is that of a resource, which
            # other bots use too (topics/rate-limits#exceeding-a-rate-limit).
            return self.refused_until - now
        if now >= self.resets_at:
            # Requests in flight may arrive after the end of the window, and so be counted in the next one.
            self.remaining = max(0, self.limit - self.in_flight)
            self.resets_at, self.open = inf, False
            self.epoch += 1
        if self.remaining > 0:
            return 0.0
        if self.resets_at != inf:
            return self.resets_at - now
        if self.in_flight == 0:
            # No response has given the end of the window, and none is expected: one request may be sent to get one.
            self.remaining = 1
            return 0.0
        return LIMITED_BY_ANSWER

    def take(self) -> None:
        """Count a request that is sent now."""
        self.remaining -= 1
        self.in_flight += 1

    def give_back(self, epoch: int) -> None:
        """Undo ``take`` for a request that was not sent.

        If a response has set the remaining number since then, that number does not include this request, so it must not
        be incremented: after a 429, that would allow one more request during the pause.
        """
        self.in_flight -= 1
        if epoch == self.epoch:
            self.remaining = min(self.remaining + 1, self.limit)

    @property
    def current(self) -> "Bucket":
        """The bucket that this one has joined, or this one."""
        bucket = self
        while bucket._joined is not None:
            bucket = bucket._joined
        return bucket

    def join(self, other: "Bucket") -> None:
        """Let another bucket, which has turned out to be the same, count the requests in flight of this one."""
        self._joined = other
        other.in_flight += self.in_flight
        other.remaining = max(0, other.remaining - self.in_flight)
        other.epoch = max(self.epoch, other.epoch) + 1

    def refuse(self, until: float) -> bool:
        """Pause after a 429; return True if that is a new pause, which ends later than the known one."""
        known = self.refused_until
        self.remaining = 0
        self.refused_until = self.resets_at = until
        self.open = False
        self.epoch += 1
        return until > known + SAME_REFUSAL

    def update(self, state: RateLimitHeaders, now: float) -> None:
        """Set the remaining number from a response; of several responses in one window, the lowest is valid."""
        resets_at = now + state.after + LEEWAY
        self.epoch += 1
        if state.reset > self.window + SAME_WINDOW or state.reset < self.window - DAY:
            # A new window. (If its end is a day earlier, the known end was wrong: Discord's clock does not go back.)
            # It is not known whether Discord has counted the requests in flight, so they are subtracted.
            self.window, self.open = state.reset, True
            self.remaining = max(0, state.remaining - self.in_flight)
            self.resets_at = resets_at
        # A late response of an earlier window is ignored.
        elif self.open and state.reset > self.window - SAME_WINDOW:
            self.remaining = max(0, min(self.remaining, state.remaining))
            self.resets_at = min(self.resets_at, resets_at)
        self.limit = state.limit


class Taken(NamedTuple):
    """A request that was counted in a bucket."""

    counted_in: Bucket
    """The bucket at that time."""
    epoch: int
    """Epoch of the bucket at that time."""
    at: float | None
    """That time, if it was counted in the global limit."""

    @property
    def bucket(self) -> Bucket:
        """The bucket in which it counts now."""
        return self.counted_in.current


class RateLimits:
    """The global limit and the buckets of a client."""

    def __init__(self, global_limit: GlobalLimit | None = None) -> None:
        self.everything = global_limit or GlobalLimit()
        self._hashes: dict[str, str] = {}
        self._buckets: dict[BucketKey, Bucket] = {}

    def bucket(self, route: Route) -> Bucket:
        """Return the bucket of a route, or one of the route itself while its bucket is not known."""
        key = self._hashes.get(route.key, route.key), route.major
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket()
        return bucket.current

    def pause(self, route: Route, now: float) -> float:
        """Return the time that a request must wait; 0 for none, ``LIMITED_BY_ANSWER`` if it depends on a response."""
        pause = self.bucket(route).pause(now)
        # Responses to interactions do not count towards the global limit (topics/rate-limits#global-rate-limit).
        return pause if pause > 0 or route.is_exempt else self.everything.pause(now)

    def reason(self, route: Route, now: float) -> str | None:
        """Return the limit that a request waits for; None if that is a 429, which was logged when it arrived."""
        bucket = self.bucket(route)
        if bucket.pause(now) == 0:
            return None if self.everything.is_blocked(now) else "the global rate limit"
        return None if bucket.refused_until > now else "the rate limit of its bucket"

    def take(self, route: Route, now: float) -> Taken:
        """Count a request that is sent now; the result must be passed to ``answered``, ``failed`` or ``given_back``."""
        if not route.is_exempt:
            self.everything.take(now)
        bucket = self.bucket(route)
        bucket.take()
        return Taken(bucket, bucket.epoch, None if route.is_exempt else now)

    def answered(
        self, route: Route, taken: Taken, headers: Mapping[str, str], now: float
    ) -> Sequence[Bucket]:
        """Record a response of any status; return buckets of which some routes have another bucket from now on."""
        taken.bucket.in_flight -= 1
        name = headers.get("X-RateLimit-Bucket")
        if name is None:
            return ()
        left = () if self._hashes.get(route.key) == name else self._rename(route.key, name)
        state = _read(headers)
        if state is not None:
            self.bucket(route).update(state, now)
        return left

    def _rename(self, key: str, name: str) -> Sequence[Bucket]:
        """Move a route to the bucket that a response has named, for all values of its major parameters."""
        old = self._hashes.get(key, key)
        self._hashes[key] = name
        is_used = old in self._hashes.values()
        left: list[Bucket] = []
        for lane in [lane for lane in self._buckets if lane[0] == old]:
            # If other routes use the old name, it stays, and both are names of the same bucket.
            bucket = (self._buckets[lane] if is_used else self._buckets.pop(lane)).current
            # Other routes may use the new bucket already: its state is kept.
            kept = self._buckets.setdefault((name, lane[1]), bucket).current
            if kept is not bucket:
                left.append(bucket)
                if not is_used:
                    bucket.join(kept)
        return left

    def failed(self, taken: Taken) -> None:
        """Record that a request was sent but will get no response."""
        taken.bucket.in_flight -= 1

    def given_back(self, taken: Taken) -> None:
        """Record that a request was not sent."""
        taken.bucket.give_back(taken.epoch)
        if taken.at is not None:
            self.everything.give_back(taken.at)

    def refused(self, route: Route, retry_after: float, *, is_global: bool, now: float) -> bool:
        """Record a 429 of Discord; return True if it starts a new pause, False if the pause is known already."""
        until = now + retry_after + LEEWAY
        return self.everything.block(until) if is_global else self.bucket(route).refuse(until)

    def forget(self, now: float, waiting: Container[Bucket] = ()) -> None:
        """Remove buckets whose window and pause are over, so that memory does not grow with every channel.

        Those for which requests are ``waiting`` stay.
        """
        for key, bucket in [(key, bucket.current) for key, bucket in self._buckets.items()]:
            is_over = not now <= bucket.resets_at < inf and bucket.refused_until < now
            if is_over and bucket.in_flight == 0 and bucket not in waiting:
                del self._buckets[key]


def _read(headers: Mapping[str, str]) -> RateLimitHeaders | None:
    """Return the headers of a bucket; None if they are missing or invalid."""
    try:
        state = RateLimitHeaders(
            limit=int(headers["X-RateLimit-Limit"]),
            remaining=int(headers["X-RateLimit-Remaining"]),
            reset=float(headers["X-RateLimit-Reset"]),
            after=float(headers["X-RateLimit-Reset-After"]),
        )
    except (KeyError, ValueError):
        return None
    return (
        state
        if state.limit > 0 and state.remaining >= 0 and 0 <= state.after < DAY and isfinite(state.reset)
        else None
    )
