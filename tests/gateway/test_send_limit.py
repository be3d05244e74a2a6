"""120 frames in 60 seconds, with room for heartbeats."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.gateway.connection import FRAMES, PERIOD, SendLimit
from tests.gateway.manual_time import ManualTime


def most_in_a_period(times: list[float]) -> int:
    """The greatest count of frames within any 60 seconds."""
    times = sorted(times)
    most = first = 0
    for index, time in enumerate(times):
        while time - times[first] >= PERIOD:
            first += 1
        most = max(most, index - first + 1)
    return most


@given(
    st.floats(5, 60),
    st.lists(st.tuples(st.floats(0, 3), st.booleans()), max_size=600),
    st.integers(0, 130),
)
def test_no_minute_has_more_than_120_frames(
    interval: float, commands: list[tuple[float, bool]], burst: int
) -> None:
    """Commands as fast as they may go, heartbeats on time: Discord never counts too many."""
    time = ManualTime()
    limit = SendLimit(interval, clock=time.clock)
    sent: list[float] = []
    limit.count()
    sent.append(time.now)
    beat = time.now + interval
    for pause, waits in [(0.0, True)] * burst + commands:
        until = time.now + max(pause, limit.pause() if waits else 0.0)
        while beat <= until:
            time.now = beat
            limit.count()
            sent.append(beat)
            beat += interval
        time.now = max(time.now, until)
        if limit.take():
            sent.append(time.now)
    assert most_in_a_period(sent) <= FRAMES


def test_a_burst_fills_the_minute_but_for_the_heartbeats() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock)
    burst = sum(limit.take() for _ in range(200))
    assert burst == 116
    assert limit.pause() == pytest.approx(PERIOD, abs=1)


def test_short_heartbeat_intervals_leave_room_for_commands() -> None:
    limit = SendLimit(0.01, clock=ManualTime().clock)
    assert sum(limit.take() for _ in range(200)) == 60


def test_heartbeats_asked_for_without_end_keep_commands_back() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock)
    for _ in range(1000):
        limit.count()
    assert not limit.take()
    time.now += PERIOD + 1
    assert limit.take()
    assert len(limit._sent) == 1


async def test_commands_go_in_the_order_they_asked() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock, sleep=time.sleep)
    done: list[tuple[int, float]] = []

    async def send(number: int) -> None:
        await limit.acquire()
        done.append((number, time.now))

    async with asyncio.TaskGroup() as group:
        for number in range(300):
            group.create_task(send(number))
        await time.run()
    assert [number for number, _ in done] == list(range(300))
    assert most_in_a_period([when for _, when in done]) == 116
    # Whoever waits no longer than needed is done within the third minute.
    assert done[-1][1] - done[0][1] < 2 * PERIOD + 2


async def test_who_gives_up_waiting_takes_nothing_from_the_others() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock, sleep=time.sleep)
    while limit.take():
        pass
    waiting = [asyncio.create_task(limit.acquire()) for _ in range(3)]
    await time.run(1)
    assert not limit.take(), "a command that does not wait must not push in"
    waiting[0].cancel()
    waiting[1].cancel()
    await time.run()
    await waiting[2]
    assert sum(limit.take() for _ in range(200)) == 115


def test_the_pause_is_as_long_as_needed_and_no_longer() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock)
    while limit.take():
        time.now += 0.1
    for _ in range(3):
        limit.count()
    pause = limit.pause()
    time.now += pause - 0.01
    assert not limit.take()
    time.now += 0.02
    assert limit.take()
    assert not limit.take()


async def test_who_does_not_wait_does_not_push_in() -> None:
    time = ManualTime()
    limit = SendLimit(41.25, clock=time.clock, sleep=time.sleep)
    while limit.take():
        pass
    waiting = asyncio.create_task(limit.acquire())
    await time.run(1)
    # The minute is over, but who waited has not been woken yet.
    time.now += PERIOD + 1
    assert limit.pause() == 0
    assert not limit.take()
    await time.run()
    await waiting
    assert limit.take()
