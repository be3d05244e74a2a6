"""Times and parts of snowflakes."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordspec import tools, wire
from cordspec.errors import UsageError

SNOWFLAKES = st.integers(0, 2**64 - 1)
EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
TIMES = st.datetimes(datetime(2010, 1, 1), datetime(2154, 5, 1), timezones=st.just(UTC))


def test_the_example_of_the_documentation() -> None:
    parts = tools.snowflake_parts(175928847299117063)
    assert parts == (datetime(2016, 4, 30, 11, 18, 25, 796_000, tzinfo=UTC), 1, 0, 7)
    assert tools.snowflake_time is wire.snowflake_time


@given(SNOWFLAKES)
def test_the_parts_are_the_whole(snowflake: int) -> None:
    parts = tools.snowflake_parts(snowflake)
    milliseconds = (parts.time - EPOCH) // timedelta(milliseconds=1)
    whole = (milliseconds << 22) | (parts.worker_id << 17) | (parts.process_id << 12) | parts.increment
    assert whole == snowflake
    assert parts.worker_id < 32
    assert parts.process_id < 32
    assert parts.increment < 4096


@pytest.mark.parametrize("number", [-1, 2**64])
def test_numbers_that_are_not_snowflakes(number: int) -> None:
    with pytest.raises(UsageError, match="from 0 to"):
        tools.snowflake_parts(number)


@given(SNOWFLAKES, TIMES)
@example(5 << 22, EPOCH + timedelta(milliseconds=5))
@example((5 << 22) + 1, EPOCH + timedelta(milliseconds=5, microseconds=1))
@example(0, EPOCH)
def test_what_is_smaller_was_created_before(snowflake: int, when: datetime) -> None:
    first = tools.first_snowflake(when)
    assert (snowflake >= first) == (tools.snowflake_time(snowflake) >= when)
    assert first == 0 or tools.snowflake_time(first - 1) < when


@given(SNOWFLAKES)
def test_the_first_of_its_millisecond(snowflake: int) -> None:
    when = tools.snowflake_time(snowflake)
    assert tools.first_snowflake(when) == snowflake >> 22 << 22
    assert tools.first_snowflake(when.astimezone(timezone(timedelta(hours=9)))) == snowflake >> 22 << 22


def test_times_that_have_no_snowflake() -> None:
    with pytest.raises(UsageError, match="time zone"):
        tools.first_snowflake(datetime(2021, 4, 20))
    last = tools.snowflake_time(2**64 - 1)
    assert tools.first_snowflake(last) < 2**64
    with pytest.raises(UsageError, match="year 2154"):
        tools.first_snowflake(last + timedelta(milliseconds=1))
    assert tools.first_snowflake(datetime(1999, 1, 1, tzinfo=UTC)) == 0
