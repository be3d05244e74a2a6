"""A blocked event loop is reported with the stack of what blocks it, at most once per doubling of the time."""

import asyncio
import logging
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.gateway.watchdog import BlockageDetector, watch


def test_a_blockage_is_reported_after_the_threshold_and_at_each_doubling() -> None:
    detector = BlockageDetector(2.0, now=100.0)
    assert detector.blocked_for(1, 100.0) is None
    reported = [
        now for now in range(101, 140) if detector.blocked_for(1, float(now)) == pytest.approx(now - 100)
    ]
    assert reported == [102, 104, 108, 116, 132]


def test_a_loop_that_runs_is_not_reported() -> None:
    detector = BlockageDetector(2.0, now=0.0)
    assert all(detector.blocked_for(count, count * 1.9) is None for count in range(1, 100))


def test_a_second_blockage_is_reported_like_the_first() -> None:
    detector = BlockageDetector(2.0, now=0.0)
    detector.blocked_for(1, 0.0)
    assert detector.blocked_for(1, 3.0) == 3.0
    assert detector.blocked_for(2, 4.0) is None
    assert detector.blocked_for(2, 6.5) == 2.5


@given(st.lists(st.tuples(st.floats(0.0, 5.0), st.booleans()), max_size=200))
def test_reports_are_few(steps: list[tuple[float, bool]]) -> None:
    """The number of log lines is bounded by the logarithm of the time, whatever the loop does."""
    detector, now, count, reports, blockages = BlockageDetector(1.0, 0.0), 0.0, 0, 0, 1
    for pause, runs in steps:
        now += pause
        count += runs
        blockages += runs
        reports += detector.blocked_for(count, now) is not None
    assert reports <= blockages * (1 + max(now, 1.0).__ceil__().bit_length())


async def test_the_stack_names_what_blocks(caplog: pytest.LogCaptureFixture) -> None:
    reported = threading.Event()

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            reported.set()

    handler = Handler()
    logger = logging.getLogger("cordspec.gateway")
    logger.addHandler(handler)
    release = watch(0.02)
    try:
        with caplog.at_level(logging.WARNING):
            await asyncio.sleep(0)
            # Blocks the loop until the watchdog has reported that, or for ten seconds if it never does.
            block_until(reported)
    finally:
        release()
        logger.removeHandler(handler)
    (message, *_) = caplog.messages
    assert "The event loop has been blocked for" in message
    assert "block_until" in message


def block_until(reported: threading.Event) -> None:
    assert reported.wait(10)


async def test_shards_of_one_loop_share_a_thread_and_the_last_one_ends_it() -> None:
    def threads() -> int:
        return sum(thread.name == "cordspec watchdog" for thread in threading.enumerate())

    before = threads()
    releases = [watch(5.0) for _ in range(3)]
    assert threads() == before + 1
    for release in releases:
        release()
        release()  # a second call changes nothing
    assert threads() == before
