"""The limits as a model of Discord's buckets sees them: nothing refused, nothing left unused."""

import heapq
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.errors import UsageError
from cordspec.http import Route
from cordspec.http.limits import LIMITED_BY_ANSWER, GlobalLimit, RateLimits


class ServerBucket:
    """What Discord does: windows that begin with their first request."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self.count, self.ends = 0, -1.0

    def take(self, now: float) -> bool:
        if now >= self.ends:
            self.count, self.ends = 0, now + self.window
        self.count += 1
        return self.count <= self.limit

    def headers(self, now: float, skew: float) -> dict[str, str]:
        return {
            "X-RateLimit-Bucket": "b",
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - self.count)),
            "X-RateLimit-Reset": f"{self.ends + skew:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, self.ends - now):.3f}",
        }


@given(
    limit=st.integers(1, 10),
    window=st.floats(0.2, 5),
    requests=st.integers(1, 60),
    latency=st.floats(0.001, 0.4),
    silence=st.floats(0, 0.3),
    skew=st.floats(-1e6, 1e6),
    seed=st.integers(0, 10**6),
)
@settings(max_examples=300, deadline=None)
def test_no_request_is_refused_and_none_waits_for_ever(
    limit: int, window: float, requests: int, latency: float, silence: float, skew: float, seed: int
) -> None:
    """Answers come late and out of order; some never come, or say nothing of limits."""
    rng, route = random.Random(seed), Route("GET", "/channels/{channel_id}", channel_id=1)
    limits, server = RateLimits(GlobalLimit(10**6)), ServerBucket(limit, window)
    now, sent, refused = 0.0, 0, 0
    events: list[tuple[float, int, str, Any]] = []
    order = 0
    while sent < requests or events:
        pause = limits.pause(route, now) if sent < requests else LIMITED_BY_ANSWER
        if pause == 0:
            taken = limits.take(route, now)
            sent += 1
            order += 1
            heapq.heappush(events, (now + latency * rng.random() / 2, order, "arrives", taken))
            continue
        next_event = events[0][0] if events else LIMITED_BY_ANSWER
        assert min(pause, next_event) != LIMITED_BY_ANSWER, "it would wait for ever"
        if now + pause <= next_event:
            now += pause
            continue
        now, _, what, data = heapq.heappop(events)
        order += 1
        if what == "arrives":
            refused += not server.take(now)
            quiet = rng.random() < silence
            headers = {} if quiet else server.headers(now, skew)
            heapq.heappush(
                events,
                (
                    now + latency * rng.random(),
                    order,
                    "answer",
                    (data, headers, quiet and rng.random() < 0.5),
                ),
            )
        else:
            taken, headers, lost = data
            if lost:
                limits.failed(taken)
            else:
                limits.answered(route, taken, headers, now)
    if silence == 0:
        assert refused == 0
    assert now < window * (requests / limit + 2) + (latency + 0.02) * (requests + 2) * (3 if silence else 1.2)


def test_buckets_are_split_by_major_parameters_and_shared_by_routes() -> None:
    limits = RateLimits()
    one = Route("GET", "/channels/{channel_id}", channel_id=1)
    two = Route("GET", "/channels/{channel_id}", channel_id=2)
    other = Route("PATCH", "/channels/{channel_id}", channel_id=1)
    headers = ServerBucket(5, 1.0).headers(0.0, 0.0)
    for route in (one, other):
        limits.answered(route, limits.take(route, 0.0), headers, 0.0)
    assert limits.bucket(one) is limits.bucket(other) is limits._buckets["b", ("1",)]
    assert limits.bucket(two) is limits._buckets["b", ("2",)]
    limits.refused(one, 3.0, is_global=False, now=0.0)
    assert limits.pause(other, 0.0) == pytest.approx(3.0, abs=0.01)
    assert limits.pause(two, 0.0) == 0


def test_the_global_limit_holds_for_all_but_interactions() -> None:
    limits = RateLimits(GlobalLimit(2))
    for number in range(2):
        limits.take(Route("GET", "/channels/{channel_id}", channel_id=number), 0.0)
    assert 1.0 < limits.pause(Route("GET", "/users/@me"), 0.0) < 1.1
    answer = Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback",
                   interaction_id=1, interaction_token="t")  # fmt: skip
    assert limits.pause(answer, 0.0) == 0
    limits.refused(answer, 9.0, is_global=True, now=0.0)
    assert limits.pause(Route("GET", "/users/@me"), 2.0) == pytest.approx(7.0, abs=0.01)


def test_what_says_nothing_any_more_is_forgotten() -> None:
    limits = RateLimits()
    for number in range(100):
        route = Route("GET", "/channels/{channel_id}", channel_id=number)
        limits.answered(
            route,
            limits.take(route, 0.0),
            {
                **ServerBucket(5, 1.0).headers(0.0, 0.0),
                "X-RateLimit-Reset": "1",
                "X-RateLimit-Reset-After": "1",
            },
            0.0,
        )
    limits.forget(0.5)
    assert len(limits._buckets) == 100
    limits.forget(100.0)
    assert len(limits._buckets) == 0


def test_routes() -> None:
    route = Route("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
                  channel_id=1, message_id=2, emoji="🔥")  # fmt: skip
    assert route.path == "/channels/1/messages/2/reactions/%F0%9F%94%A5/@me"
    assert route.major == ("1",)
    hook = Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=7, webhook_token="secret")
    assert hook.major == ("7", "secret")
    assert "secret" not in repr(hook)
    with pytest.raises(UsageError, match="takes channel_id; found guild_id"):
        Route("GET", "/channels/{channel_id}", guild_id=1)


def bucket_of(remaining: int, reset: float, after: float, limit: int = 5) -> dict[str, str]:
    return {"X-RateLimit-Bucket": "b", "X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(remaining),
            "X-RateLimit-Reset": str(reset), "X-RateLimit-Reset-After": str(after)}  # fmt: skip


ONE = Route("GET", "/channels/{channel_id}", channel_id=1)


def sendable(limits: RateLimits, now: float) -> int:
    """How many requests may be sent at this moment."""
    count = 0
    while limits.pause(ONE, now) == 0:
        limits.take(ONE, now)
        count += 1
    return count


def test_a_late_response_of_a_window_that_is_over_does_not_count() -> None:
    """``open`` is what keeps the numbers of the old window out of the new one."""
    limits = RateLimits(GlobalLimit(10**6))
    late = limits.take(ONE, 0.0)
    limits.answered(ONE, late, bucket_of(4, reset=100.0, after=1.0), 0.0)
    late = limits.take(ONE, 0.5)
    # The window is over; what is on its way may be counted in the new one.
    assert limits.pause(ONE, 2.0) == 0
    limits.answered(ONE, late, bucket_of(0, reset=100.0, after=0.0), 2.0)
    assert limits.pause(ONE, 2.0) == 0
    assert sendable(limits, 2.0) == 4


def test_a_response_of_the_window_that_lasts_does_count() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    limits.answered(ONE, limits.take(ONE, 0.0), bucket_of(4, reset=100.0, after=1.0), 0.0)
    second, third = limits.take(ONE, 0.1), limits.take(ONE, 0.1)
    limits.answered(ONE, third, bucket_of(1, reset=100.0, after=0.8), 0.2)
    limits.answered(ONE, second, bucket_of(3, reset=100.0, after=0.8), 0.2)
    assert sendable(limits, 0.3) == 1


@pytest.mark.parametrize("on_their_way", range(6))
def test_what_is_on_its_way_is_counted_in_the_window_that_begins(on_their_way: int) -> None:
    """``limit - in_flight``: the server may receive them only after the window has begun."""
    limits = RateLimits(GlobalLimit(10**6))
    limits.answered(ONE, limits.take(ONE, 0.0), bucket_of(5, reset=100.0, after=1.0), 0.0)
    for _ in range(on_their_way):
        limits.take(ONE, 0.5)
    assert sendable(limits, 2.0) == 5 - on_their_way


def test_a_new_window_does_not_count_twice_what_is_on_its_way() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    limits.answered(ONE, limits.take(ONE, 0.0), bucket_of(4, reset=100.0, after=1.0), 0.0)
    taken = [limits.take(ONE, 0.5) for _ in range(3)]
    limits.answered(ONE, taken[0], bucket_of(4, reset=101.0, after=1.0), 1.2)
    assert sendable(limits, 1.3) == 2


def test_the_wait_of_a_429_is_kept_though_a_window_is_told_of_that_ends_earlier() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    late, refused = limits.take(ONE, 0.0), limits.take(ONE, 0.0)
    limits.answered(ONE, refused, {}, 0.0)
    limits.refused(ONE, 60.0, is_global=False, now=0.0)
    limits.answered(ONE, late, bucket_of(5, reset=100.0, after=1.0), 0.1)
    assert limits.pause(ONE, 30.0) == pytest.approx(30.0, abs=0.1)
    limits.forget(30.0)
    assert limits.pause(ONE, 30.0) == pytest.approx(30.0, abs=0.1)
    assert sendable(limits, 61.0) > 0


def test_a_window_in_the_far_future_is_not_believed_for_ever() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    limits.answered(ONE, limits.take(ONE, 0.0), bucket_of(4, reset=1e300, after=1.0), 0.0)
    limits.answered(ONE, limits.take(ONE, 0.1), bucket_of(2, reset=100.0, after=1.0), 0.1)
    assert sendable(limits, 0.2) == 2


def test_a_429_is_a_new_wait_once() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    for is_global in (False, True):
        assert limits.refused(ONE, 60.0, is_global=is_global, now=0.0)
        assert not limits.refused(ONE, 59.5, is_global=is_global, now=0.5)
        assert limits.refused(ONE, 90.0, is_global=is_global, now=0.5)
    two = Route("GET", "/channels/{channel_id}", channel_id=2)
    assert limits.refused(two, 60.0, is_global=False, now=0.0)


def test_routes_without_rate_limit_headers_are_forgotten() -> None:
    limits = RateLimits(GlobalLimit(10**6))
    for number in range(100):
        route = Route("GET", "/channels/{channel_id}", channel_id=number)
        limits.answered(route, limits.take(route, 0.0), {}, 0.0)
    limits.forget(1.0)
    assert not limits._buckets
