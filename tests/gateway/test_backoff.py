"""Waiting times between attempts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.errors import UsageError
from cordspec.gateway.backoff import Backoff

seconds = st.floats(0, 1e6)
backoffs = st.tuples(seconds, seconds, st.floats(1, 100)).map(
    lambda drawn: Backoff(first=min(drawn[:2]), limit=max(drawn[:2]), factor=drawn[2])
)


@given(backoffs, st.integers(0, 10**6), st.floats(0, 1))
def test_a_delay_lies_between_nothing_and_the_limit(backoff: Backoff, failures: int, jitter: float) -> None:
    assert 0 <= backoff.delay(failures, jitter) <= backoff.longest(failures) <= backoff.limit


@given(backoffs, st.integers(0, 1000))
def test_the_longest_wait_never_shrinks(backoff: Backoff, failures: int) -> None:
    assert backoff.longest(failures) <= backoff.longest(failures + 1)


@given(backoffs, st.integers(0, 1000), st.floats(0, 1), st.floats(0, 1))
def test_delays_are_spread_over_the_whole_time(
    backoff: Backoff, failures: int, one: float, other: float
) -> None:
    assert (one < other) <= (backoff.delay(failures, one) <= backoff.delay(failures, other))
    assert backoff.delay(failures, 0) == 0
    assert backoff.delay(failures, 1) == backoff.longest(failures)


def test_the_usual_times() -> None:
    assert [Backoff().longest(failures) for failures in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]


@pytest.mark.parametrize(
    "wrong",
    [
        {"first": -1.0},
        {"first": 2.0, "limit": 1.0},
        {"factor": 0.5},
        {"first": float("nan")},
        {"limit": float("nan")},
        {"factor": float("nan")},
    ],
)
def test_times_that_make_no_sense(wrong: dict[str, float]) -> None:
    with pytest.raises(UsageError, match="0 <= first <= limit and factor >= 1"):
        Backoff(**wrong)
