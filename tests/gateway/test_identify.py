"""The queue before IDENTIFY: buckets, the day's budget, and waiting in turn."""

import asyncio
import gc
import logging
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.errors import SessionStartLimitError, UsageError
from cordspec.gateway import identify
from cordspec.gateway.identify import (
    DAY,
    WINDOW,
    IdentifyQueue,
    IdentifySchedule,
    InProcessIdentifyQueue,
    shared_identify_queue,
)
from cordspec.http import BotAuthentication
from cordspec.models import SessionStartLimit
from tests.gateway.manual_time import ManualTime


def limit(
    *, remaining: int = 1000, total: int = 1000, reset_after: int = 3_600_000, max_concurrency: int = 1
) -> SessionStartLimit:
    return SessionStartLimit(
        total=total, remaining=remaining, reset_after=reset_after, max_concurrency=max_concurrency
    )


def queue(time: ManualTime, of: SessionStartLimit | None = None) -> InProcessIdentifyQueue:
    return InProcessIdentifyQueue(of, clock=time.clock, sleep=time.sleep)


async def take_turn(
    queue: IdentifyQueue, time: ManualTime, shard_id: int, done: list[tuple[int, float]]
) -> None:
    await queue.acquire(shard_id)
    done.append((shard_id, time.now))


@given(
    st.integers(1, 5),
    st.lists(st.tuples(st.floats(0, 20), st.integers(0, 30)), max_size=60),
)
def test_no_bucket_identifies_twice_within_the_window(
    max_concurrency: int, asked: list[tuple[float, int]]
) -> None:
    """Whoever waits for as long as it is told to never comes too early."""
    schedule = IdentifySchedule()
    schedule.update(limit(max_concurrency=max_concurrency), 0)
    now, taken = 0.0, dict[int, list[float]]()
    for later, shard_id in asked:
        now += later
        pause = schedule.pause(shard_id, now)
        assert 0 <= pause <= WINDOW + 1
        now += pause
        schedule.take(shard_id, now)
        taken.setdefault(shard_id % max_concurrency, []).append(now)
    for times in taken.values():
        assert all(later - sooner >= WINDOW for sooner, later in pairwise(times))


def take(schedule: IdentifySchedule, now: float, shard_id: int = 0) -> float:
    """Take a session; how long one must wait if there is none."""
    try:
        schedule.take(shard_id, now)
    except SessionStartLimitError as error:
        return error.reset_after
    return 0.0


@given(st.lists(st.floats(0, 20_000), max_size=100), st.integers(1, 20), st.integers(0, 20))
def test_no_more_sessions_than_the_day_has(pauses: list[float], total: int, remaining: int) -> None:
    remaining = min(total, remaining)
    schedule = IdentifySchedule()
    schedule.update(limit(total=total, remaining=remaining, reset_after=1000 * 1000), 0)
    now, begun = 0.0, list[float]()
    for pause in pauses:
        now += pause
        wait = take(schedule, now)
        if wait:
            # Whoever waits that long may go on.
            assert wait <= DAY + 1e-6
            now += wait + 1e-6
            assert take(schedule, now) == 0
        begun.append(now)
    assert sum(time < 1000 for time in begun) <= remaining
    for time in begun:
        if time >= 1000:
            # Within any day that begins with a reset; resets lie at least a day apart.
            assert sum(time <= other < time + DAY for other in begun) <= 2 * total


async def test_shards_of_one_bucket_wait_for_each_other_and_others_do_not() -> None:
    time = ManualTime()
    shared, done = queue(time, limit(max_concurrency=2)), list[tuple[int, float]]()
    async with asyncio.TaskGroup() as group:
        for shard_id in range(6):
            group.create_task(take_turn(shared, time, shard_id, done))
        await time.run()
    assert [shard_id for shard_id, _ in done] == [0, 1, 2, 3, 4, 5]
    starts = [round((when - done[0][1]) / WINDOW, 1) for _, when in done]
    assert starts == pytest.approx([0, 0, 1, 1, 2.1, 2.1], abs=0.15)
    assert shared.remaining == 994


async def test_before_discord_was_asked_one_shard_identifies_at_a_time() -> None:
    time = ManualTime()
    shared, done = queue(time), list[tuple[int, float]]()
    async with asyncio.TaskGroup() as group:
        for shard_id in range(3):
            group.create_task(take_turn(shared, time, shard_id, done))
        await time.run()
    assert all(later - sooner >= WINDOW for (_, sooner), (_, later) in pairwise(done))
    assert shared.remaining is None


async def test_who_gives_up_waiting_takes_nothing_from_the_others() -> None:
    time = ManualTime()
    shared, done = queue(time, limit()), list[tuple[int, float]]()
    tasks = [asyncio.create_task(take_turn(shared, time, shard_id, done)) for shard_id in range(4)]
    await time.run(1)
    # One sleeps, the others wait behind it.
    tasks[1].cancel()
    tasks[2].cancel()
    await time.run()
    await tasks[3]
    assert [shard_id for shard_id, _ in done] == [0, 3]
    assert WINDOW <= done[1][1] - done[0][1] < WINDOW + 1
    assert shared.remaining == 998


async def test_a_spent_day_is_an_error_that_says_when_it_ends() -> None:
    time = ManualTime()
    shared, done = queue(time, limit(remaining=1, reset_after=60_000)), list[tuple[int, float]]()
    await take_turn(shared, time, 0, done)
    late = asyncio.create_task(take_turn(shared, time, 1, done))
    await time.run(30)
    with pytest.raises(SessionStartLimitError, match="The 1000 session starts") as caught:
        await late
    assert 50 < caught.value.reset_after < 60
    await time.run(60)
    await take_turn(shared, time, 1, done)
    assert shared.remaining == 999


async def test_discord_has_the_last_word() -> None:
    time = ManualTime()
    shared = queue(time, limit(remaining=0))
    with pytest.raises(SessionStartLimitError):
        await shared.acquire(0)
    shared.update(limit(remaining=5))
    await shared.acquire(0)
    assert shared.remaining == 4


async def test_more_buckets_do_not_let_a_shard_jump_the_window() -> None:
    time = ManualTime()
    shared, done = queue(time, limit(max_concurrency=1)), list[tuple[int, float]]()
    await take_turn(shared, time, 1, done)
    shared.update(limit(max_concurrency=2))
    late = asyncio.create_task(take_turn(shared, time, 3, done))
    await time.run()
    await late
    assert done[1][1] - done[0][1] >= WINDOW


async def test_a_day_that_comes_to_its_end_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    time = ManualTime()
    shared = queue(time, limit(remaining=102, max_concurrency=16))
    with caplog.at_level(logging.WARNING, logger="cordspec.gateway"):
        for shard_id in range(4):
            await shared.acquire(shard_id)
    assert [record.getMessage() for record in caplog.records] == [
        "Only 100 of 1000 session starts of the day are left"
    ]


async def test_a_negative_shard_id() -> None:
    with pytest.raises(UsageError, match="found -1"):
        await InProcessIdentifyQueue().acquire(-1)


async def test_what_discord_says_while_shards_wait_holds_for_them_too() -> None:
    time = ManualTime()
    shared, done = queue(time, limit(max_concurrency=2)), list[tuple[int, float]]()
    async with asyncio.TaskGroup() as group:
        for shard_id in range(4):
            group.create_task(take_turn(shared, time, shard_id, done))
        await time.run(1)
        shared.update(limit(max_concurrency=1))
        await time.run()
    assert [when - done[0][1] for _, when in done[:2]] == [0, 0]
    assert all(later - sooner >= WINDOW for (_, sooner), (_, later) in pairwise(done[1:]))


# Nonsense from Discord, or from another server.


@given(
    total=st.integers(-(10**30), 10**30),
    remaining=st.integers(-(10**30), 10**30),
    reset_after=st.integers(-(10**30), 10**30),
    max_concurrency=st.integers(-(10**30), 10**30),
    shard_id=st.integers(0, 1000),
)
def test_absurd_limits_make_nobody_wait_longer_than_a_day(
    total: int, remaining: int, reset_after: int, max_concurrency: int, shard_id: int
) -> None:
    schedule = IdentifySchedule()
    schedule.update(
        limit(remaining=remaining, total=total, reset_after=reset_after, max_concurrency=max_concurrency),
        50.0,
    )
    assert schedule.max_concurrency >= 1
    assert schedule.remaining >= 0
    assert schedule.pause(shard_id, 50.0) == 0
    wait = take(schedule, 50.0, shard_id)
    assert 0 <= wait <= DAY
    assert wait == 0 or remaining <= 0
    assert 0 < schedule.pause(shard_id, 50.0) <= WINDOW + 1 or remaining <= 0


@pytest.mark.parametrize("total", [0, 1, 9])
async def test_a_small_budget_is_no_reason_to_warn(total: int, caplog: pytest.LogCaptureFixture) -> None:
    shared = queue(ManualTime(), limit(total=total, remaining=1))
    await shared.acquire(0)
    assert caplog.records == []


async def test_a_day_that_is_nearly_spent_already_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    shared = queue(ManualTime(), limit(remaining=50, max_concurrency=16))
    for shard_id in range(3):
        await shared.acquire(shard_id)
    assert [record.getMessage() for record in caplog.records] == [
        "Only 49 of 1000 session starts of the day are left"
    ]


# One queue for a token.


def test_a_queue_is_shared_by_token_and_loop_and_shows_no_token() -> None:
    async def look(token: str) -> InProcessIdentifyQueue:
        return shared_identify_queue(BotAuthentication(token)).queue

    async def main() -> None:
        first, second = await look("one"), await look("one")
        assert first is second
        assert await look("two") is not first

    made_outside = shared_identify_queue(BotAuthentication("one"))

    async def twice() -> InProcessIdentifyQueue:
        assert made_outside.queue is await look("one")
        return made_outside.queue

    asyncio.run(main())
    queues = {id(asyncio.run(twice())) for _ in range(2)}
    assert len(queues) == 2
    text = repr(made_outside) + repr(vars(identify)) + repr(made_outside.__dict__)
    assert "'one'" not in text


async def test_what_nobody_holds_is_forgotten() -> None:
    gc.collect()  # shards of other tests hold queues until they are collected
    before = identify.shared_count()
    held = [shared_identify_queue(BotAuthentication(f"token{number}")) for number in range(10)]
    assert len({id(shared.queue) for shared in held}) == 10
    assert identify.shared_count() == before + 10
    held.clear()
    gc.collect()
    assert identify.shared_count() == before


async def test_a_limit_learned_before_the_loop_runs_holds() -> None:
    shared = shared_identify_queue(BotAuthentication("later"))
    assert shared.remaining is None
    await asyncio.to_thread(shared.update, limit(remaining=0))
    with pytest.raises(SessionStartLimitError):
        await shared.acquire(0)
    assert shared.remaining == 0
