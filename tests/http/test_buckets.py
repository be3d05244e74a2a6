"""The state of one bucket and of the global limit, step by step."""

from math import inf
from typing import Any

import pytest

from cordspec.http import Route
from cordspec.http.limits import (
    DAY,
    LEEWAY,
    LIMITED_BY_ANSWER,
    SAME_WINDOW,
    Bucket,
    GlobalLimit,
    RateLimits,
    Taken,
)

ROUTE = Route("GET", "/channels/{channel_id}", channel_id=1)
OTHER = Route("GET", "/channels/{channel_id}", channel_id=2)
SAME_BUCKET = Route("PATCH", "/channels/{channel_id}", channel_id=1)


PUT = Route("PUT", "/channels/{channel_id}/typing", channel_id=1)
DELETE = Route("DELETE", "/channels/{channel_id}", channel_id=1)


def headers(
    remaining: int = 1, *, reset: object = 100.0, after: object = 10.0, **changes: Any
) -> dict[str, str]:
    values: dict[str, object] = {
        "X-RateLimit-Bucket": "b",
        "X-RateLimit-Limit": 5,
        "X-RateLimit-Remaining": remaining,
        "X-RateLimit-Reset": reset,
        "X-RateLimit-Reset-After": after,
    }
    values |= {f"X-RateLimit-{name.replace('_', '-')}": value for name, value in changes.items()}
    return {name: str(value) for name, value in values.items()}


def limits_after(*responses: tuple[dict[str, str], float]) -> RateLimits:
    """Limits after requests of which each was answered before the next was sent."""
    limits = RateLimits(GlobalLimit(10**6))
    for found, now in responses:
        limits.answered(ROUTE, limits.take(ROUTE, now), found, now)
    return limits


def known(limits: RateLimits, route: Route, name: str) -> None:
    """Let a response name the bucket of a route."""
    limits.answered(route, limits.take(route, 0.0), {"X-RateLimit-Bucket": name}, 0.0)


# A bucket of which nothing is known.


def test_one_request_at_a_time_until_the_first_response() -> None:
    bucket = Bucket()
    assert bucket.pause(0) == 0
    bucket.take()
    assert bucket.pause(0) == LIMITED_BY_ANSWER
    bucket.in_flight -= 1  # no response, and no headers
    assert bucket.pause(0) == 0
    bucket.take()
    assert bucket.pause(0) == LIMITED_BY_ANSWER, "only one more, to find out"


def test_a_request_that_was_not_sent_is_given_back_up_to_the_limit() -> None:
    bucket = Bucket()
    bucket.limit = 3
    bucket.take()
    bucket.give_back(bucket.epoch)
    assert (bucket.remaining, bucket.in_flight) == (1, 0), "one was taken and one is given back"
    fresh = Bucket()
    fresh.in_flight = 1
    fresh.give_back(fresh.epoch)
    assert fresh.remaining == 1, "nothing is known: one at a time"
    bucket.remaining = 3
    bucket.in_flight = 1
    bucket.give_back(bucket.epoch)
    assert bucket.remaining == 3


@pytest.mark.parametrize("change", ["refuse", "update", "end of the window"])
def test_a_request_of_an_earlier_state_is_not_given_back(change: str) -> None:
    limits = limits_after((headers(1), 0.0))
    taken = limits.take(ROUTE, 0.0)
    bucket = taken.bucket
    for _ in range(2):  # twice, as each change must differ from all before it
        epoch = bucket.epoch
        if change == "refuse":
            bucket.refuse(5.0)
        elif change == "update":
            limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(1), 0.0)
        else:
            bucket.resets_at = 1.0
            bucket.pause(2.0)
        assert bucket.epoch not in (epoch, taken.epoch)
        remaining = bucket.remaining
        bucket.in_flight += 1
        bucket.give_back(epoch)
        assert bucket.remaining == remaining


@pytest.mark.parametrize("second", ["refuse", "end of the window"])
def test_two_changes_of_different_kinds_are_two_states(second: str) -> None:
    limits = limits_after((headers(3), 0.0))
    taken = limits.take(ROUTE, 0.0)
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(2), 0.0)
    if second == "refuse":
        taken.bucket.refuse(50.0)
    else:
        limits.pause(ROUTE, 20.0)
    remaining = taken.bucket.remaining
    limits.given_back(taken)
    assert taken.bucket.remaining == remaining


# Windows.


def test_a_window_ends_after_its_time_and_the_leeway() -> None:
    limits = limits_after((headers(0), 0.0))
    assert limits.pause(ROUTE, 0.0) == pytest.approx(10 + LEEWAY)
    assert limits.pause(ROUTE, 10 + LEEWAY / 2) > 0
    assert limits.pause(ROUTE, 10 + LEEWAY) == 0


def test_requests_in_flight_are_subtracted_from_a_new_window() -> None:
    limits = limits_after((headers(5), 0.0))
    taken = [limits.take(ROUTE, 0.0) for _ in range(3)]
    assert limits.pause(ROUTE, 20.0) == 0
    assert taken[0].bucket.remaining == 2, "the limit is 5, and three may be counted in the next window"


@pytest.mark.parametrize(
    ("reset", "remaining"),
    [
        (100.0, 1),  # the same window: the lowest
        (100.0 + SAME_WINDOW, 1),
        (100.0 + SAME_WINDOW * 2, 4),  # a new window
        (100.0 - SAME_WINDOW / 2, 1),
        (100.0 - SAME_WINDOW * 2, 1),  # a late response
        (100.0 - DAY, 1),
        (100.0 - DAY * 2, 4),  # the known end was wrong
    ],
)
def test_of_one_window_the_lowest_number_is_valid(reset: float, remaining: int) -> None:
    limits = limits_after((headers(2), 0.0), (headers(4, reset=reset), 0.0))
    assert limits.bucket(ROUTE).remaining == remaining


def test_a_late_response_of_an_earlier_window_only_changes_the_limit() -> None:
    limits = limits_after((headers(3), 0.0), (headers(0, reset=50.0, after=1.0, Limit=7), 0.0))
    bucket = limits.bucket(ROUTE)
    assert (bucket.remaining, bucket.resets_at, bucket.limit) == (2, 10 + LEEWAY, 7)


def test_a_response_of_the_window_can_only_shorten_it() -> None:
    limits = limits_after((headers(3, after=10.0), 0.0), (headers(2, after=20.0), 0.0))
    assert limits.bucket(ROUTE).resets_at == pytest.approx(10 + LEEWAY)
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(1, after=5.0), 0.0)
    assert limits.bucket(ROUTE).resets_at == pytest.approx(5 + LEEWAY)


def test_a_429_stops_the_bucket_until_its_end() -> None:
    limits = limits_after((headers(3), 0.0))
    assert limits.refused(ROUTE, 20.0, is_global=False, now=0.0)
    bucket = limits.bucket(ROUTE)
    assert bucket.remaining == 0
    assert limits.pause(ROUTE, 0.0) == pytest.approx(20 + LEEWAY)
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(3), 0.0)  # of the window before the 429
    assert limits.pause(ROUTE, 15.0) == pytest.approx(5 + LEEWAY)
    assert limits.pause(ROUTE, 20.0 + LEEWAY) == 0, "the pause is over at its end"
    assert bucket.remaining == 5, "and another window begins"


def test_a_response_of_the_window_before_a_429_does_not_open_it() -> None:
    bucket = Bucket()
    limits = RateLimits()
    limits._buckets[ROUTE.key, ROUTE.major] = bucket
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(3), 0.0)
    limits.bucket(ROUTE).refuse(20.0)
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), headers(2, after=1.0), 0.0)
    assert limits.bucket(ROUTE).resets_at == 20.0


@pytest.mark.parametrize("is_global", [False, True])
@pytest.mark.parametrize(("later", "is_new"), [(0.0, False), (0.5, False), (1.5, True), (-5.0, False)])
def test_a_429_that_ends_at_the_same_time_is_not_new(is_global: bool, later: float, is_new: bool) -> None:
    limits = RateLimits()
    assert limits.refused(ROUTE, 10.0, is_global=is_global, now=0.0)
    assert limits.refused(ROUTE, 10.0 + later, is_global=is_global, now=0.0) is is_new


# The global limit.


def test_the_default_of_the_global_limit_is_50_requests_in_a_second() -> None:
    limit = GlobalLimit()
    for _ in range(50):
        assert limit.pause(0.0) == 0
        limit.take(0.0)
    assert 1 < limit.pause(0.0) < 1.1
    assert limit.pause(limit.pause(0.0)) == 0, "the first requests have left the window at its end"


def test_a_request_that_was_not_sent_does_not_count_in_the_global_limit() -> None:
    limits = RateLimits(GlobalLimit(2))
    first = limits.take(ROUTE, 0.0)
    limits.take(OTHER, 0.1)
    interaction = Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback",
                        interaction_id=1, interaction_token="t")  # fmt: skip
    limits.given_back(limits.take(interaction, 0.1))
    assert limits.everything.pause(0.1) > 0, "a response to an interaction did not count"
    limits.given_back(first)
    assert limits.everything.pause(0.1) == 0
    limits.take(ROUTE, 0.1)
    assert limits.everything.pause(1.05) > 0, "the other one still counts"
    late = limits.take(ROUTE, 5.0)
    limits.everything.pause(50.0)
    limits.given_back(late)


def test_a_global_429_is_over_at_its_end() -> None:
    limit = GlobalLimit()
    limit.block(10.0)
    assert limit.is_blocked(9.9)
    assert limit.pause(9.0) == 1.0
    assert not limit.is_blocked(10.0)
    assert limit.pause(10.0) == 0
    assert limit.pause(50.0) == 0


# Reasons.


def test_the_reason_of_a_wait() -> None:
    limits = limits_after((headers(0), 0.0))
    assert limits.reason(ROUTE, 0.0) == "the rate limit of its bucket"
    limits.refused(ROUTE, 5.0, is_global=False, now=0.0)
    assert limits.reason(ROUTE, 0.0) is None, "the 429 was logged when it arrived"
    full = RateLimits(GlobalLimit(1))
    full.everything.take(0.0)
    assert full.reason(ROUTE, 0.0) == "the global rate limit"
    full.refused(ROUTE, 5.0, is_global=True, now=0.0)
    assert full.reason(ROUTE, 0.0) is None


# Names of buckets.


def test_a_route_moves_to_the_bucket_that_a_response_names() -> None:
    limits = RateLimits()
    first, second = limits.take(ROUTE, 0.0), limits.take(OTHER, 0.0)
    limits.answered(ROUTE, first, headers(0), 0.0)
    assert limits.bucket(ROUTE) is limits._buckets["b", ROUTE.major]
    assert limits.bucket(OTHER) is second.bucket, "the bucket of another channel moves with it"
    assert limits.pause(OTHER, 0.0) == LIMITED_BY_ANSWER
    assert len(limits._buckets) == 2


def test_a_bucket_that_another_route_uses_stays() -> None:
    limits = limits_after((headers(0), 0.0))
    limits.answered(SAME_BUCKET, limits.take(SAME_BUCKET, 0.0), headers(0), 0.0)
    assert limits.bucket(SAME_BUCKET) is limits.bucket(ROUTE)
    limits.answered(
        ROUTE, limits.take(ROUTE, 0.0), headers(3, reset=500.0) | {"X-RateLimit-Bucket": "c"}, 0.0
    )
    assert limits._hashes == {SAME_BUCKET.key: "b", ROUTE.key: "c"}
    assert limits.bucket(SAME_BUCKET) is limits._buckets["b", ROUTE.major]
    assert limits.bucket(ROUTE) is limits._buckets["c", ROUTE.major]


def test_a_bucket_that_another_route_uses_does_not_join() -> None:
    limits = limits_after((headers(3), 0.0))
    known(limits, SAME_BUCKET, "b")
    known(limits, PUT, "c")
    known(limits, SAME_BUCKET, "c")
    assert limits.bucket(SAME_BUCKET) is limits.bucket(PUT)
    assert limits.bucket(ROUTE) is not limits.bucket(PUT)


def test_a_bucket_with_two_names_joins_another_one_with_both() -> None:
    limits = limits_after((headers(3), 0.0))
    known(limits, SAME_BUCKET, "b")
    known(limits, SAME_BUCKET, "c")
    assert limits.bucket(SAME_BUCKET) is limits.bucket(ROUTE), "b and c are names of one bucket"
    known(limits, PUT, "d")
    in_flight = [limits.take(ROUTE, 0.0), limits.take(PUT, 0.0)]
    known(limits, SAME_BUCKET, "d")
    bucket = limits.bucket(PUT)
    assert limits.bucket(SAME_BUCKET) is limits.bucket(ROUTE) is bucket
    assert bucket.in_flight == 2
    in_flight.append(limits.take(DELETE, 0.0))
    known(limits, DELETE, "b")
    assert limits.bucket(DELETE) is bucket
    assert bucket.in_flight == 3
    known(limits, DELETE, "d")
    known(limits, ROUTE, "d")
    assert limits.bucket(ROUTE) is bucket
    assert bucket.in_flight == 3
    for taken in in_flight:
        limits.failed(taken)
    limits.forget(1e9)
    assert not limits._buckets


def test_a_bucket_with_two_names_is_not_forgotten_while_its_requests_wait() -> None:
    limits = limits_after((headers(3), 0.0))
    known(limits, SAME_BUCKET, "b")
    known(limits, SAME_BUCKET, "c")
    known(limits, PUT, "d")
    known(limits, SAME_BUCKET, "d")
    before = limits.bucket(ROUTE)
    limits.forget(1e9, {before})
    assert limits.bucket(ROUTE) is before
    limits.forget(1e9)
    assert limits.bucket(ROUTE) is not before


def test_a_bucket_that_joins_is_a_new_state() -> None:
    first, other = Bucket(), Bucket()
    first.epoch, other.epoch, other.limit, other.remaining = 3, 2, 5, 5
    first.take()
    taken = Taken(first, first.epoch, None)
    first.join(other)
    assert (other.remaining, other.in_flight) == (4, 1)
    other.refuse(10.0)
    RateLimits().given_back(taken)
    assert (other.remaining, other.in_flight) == (0, 0), "the 429 came later"


def test_a_bucket_that_joins_a_full_one_leaves_it_full() -> None:
    first, other = Bucket(), Bucket()
    first.take()
    other.remaining = 0
    first.join(other)
    assert other.remaining == 0


def test_the_state_of_a_bucket_moves_to_its_new_name() -> None:
    limits = limits_after((headers(0), 0.0))
    before = limits.bucket(ROUTE)
    limits.answered(ROUTE, limits.take(ROUTE, 0.0), {"X-RateLimit-Bucket": "c"}, 0.0)
    assert limits.bucket(ROUTE) is before
    assert list(limits._buckets) == [("c", ROUTE.major)]


def test_a_request_without_a_response_is_no_longer_in_flight() -> None:
    limits = RateLimits()
    one, two = limits.take(ROUTE, 0.0), limits.take(ROUTE, 0.0)
    limits.failed(one)
    assert one.bucket.in_flight == 1
    limits.failed(two)
    assert one.bucket.in_flight == 0


# Forgetting.


def test_what_still_counts_is_not_forgotten() -> None:
    limits = limits_after((headers(0), 0.0))
    end = 10 + LEEWAY
    limits.forget(end)
    assert limits._buckets, "its window ends now"
    limits.forget(end + 1)
    assert not limits._buckets
    taken = limits.take(ROUTE, 0.0)
    limits.forget(1e9)
    assert limits._buckets, "a request is in flight"
    limits.failed(taken)
    limits.refused(ROUTE, 5.0, is_global=False, now=0.0)
    limits.forget(5 + LEEWAY)
    assert limits._buckets, "its pause ends now"
    limits.forget(6.0)
    assert not limits._buckets


# Headers.


@pytest.mark.parametrize(
    ("changes", "valid"),
    [
        ({}, True),
        ({"Limit": 0}, False),
        ({"Limit": -1}, False),
        ({"Limit": "x"}, False),
        ({"Remaining": 0}, True),
        ({"Remaining": -1}, False),
        ({"Reset_After": 0}, True),
        ({"Reset_After": -0.1}, False),
        ({"Reset_After": DAY}, False),
        ({"Reset_After": "nan"}, False),
        ({"Reset": "inf"}, False),
        ({"Reset": "nan"}, False),
        ({"Reset": ""}, False),
    ],
)
def test_headers_that_cannot_be_are_ignored(changes: dict[str, object], valid: bool) -> None:
    limits = limits_after((headers(1, **changes), 0.0))
    assert (limits.bucket(ROUTE).window > -inf) is valid
    assert (limits.bucket(ROUTE).limit == 5) is valid
