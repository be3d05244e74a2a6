"""Queues of requests: who is allowed when, what is given back, and that nothing is left behind."""

import asyncio
import logging

import pytest

from cordspec.errors import RateLimitedError
from cordspec.http import Route, request_queue
from cordspec.http.limits import GlobalLimit, RateLimits
from cordspec.http.pauses import RateLimitBody
from cordspec.http.request_queue import LONG_WAIT, VERY_LONG_WAIT, RequestQueue, Slot
from tests.http.test_buckets import ROUTE, headers
from tests.http.test_slots import Clock

HTTP = "cordspec.http"


def queue_after(remaining: int, after: float = 10.0) -> tuple[RequestQueue, Clock]:
    """A queue with one bucket, of which one response has given the state."""
    clock = Clock()
    limits = RateLimits(GlobalLimit(10**6))
    limits.answered(ROUTE, limits.take(ROUTE, clock.now), headers(remaining, after=after), clock.now)
    return RequestQueue(limits, clock), clock


def remaining(queue: RequestQueue) -> int:
    return queue.limits.bucket(ROUTE).remaining


def is_empty(queue: RequestQueue) -> bool:
    return not any((queue._lanes, queue._ready, queue._timers, queue._logged))


async def turns(count: int = 3) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def test_without_waiting_a_full_bucket_is_an_error() -> None:
    queue, _ = queue_after(0)
    assert queue.take(ROUTE, wait=True) is None
    with pytest.raises(RateLimitedError) as raised:
        queue.take(ROUTE, wait=False)
    assert raised.value.retry_after == pytest.approx(10, abs=0.1)


def test_a_429_counts_for_its_scope() -> None:
    queue, clock = queue_after(3)
    assert queue.refused(ROUTE, RateLimitBody(5.0, True, "global"))
    assert queue.limits.everything.is_blocked(clock.now)
    assert remaining(queue) == 3
    assert queue.refused(ROUTE, RateLimitBody(5.0, False, "user"))
    assert remaining(queue) == 0


async def test_a_request_that_waited_knows_how_long() -> None:
    queue, clock = queue_after(0)
    task = asyncio.create_task(queue.slot(ROUTE, 0, wait=True).__aenter__())
    await turns()
    clock.now += 20
    queue._advance(queue.limits.bucket(ROUTE))
    async with asyncio.timeout(5):
        slot = await task
    assert slot.waited == 20
    await slot.__aexit__(None, None, None)
    async with queue.slot(ROUTE, 0, wait=True) as slot:
        assert slot.waited == 0


@pytest.mark.parametrize("sent", [False, True])
async def test_only_a_request_that_was_not_sent_is_given_back(sent: bool) -> None:
    queue, _ = queue_after(3)
    async with queue.slot(ROUTE, 0, wait=True) as slot:
        assert remaining(queue) == 2
        if sent:
            slot.sending()
    assert remaining(queue) == (2 if sent else 3)
    assert queue.limits.bucket(ROUTE).in_flight == 0
    async with queue.slot(ROUTE, 0, wait=True) as slot:
        slot.sending()
        slot.answered(headers(1))
    assert remaining(queue) == 1


async def test_a_request_without_a_response_lets_the_next_one_go() -> None:
    queue = RequestQueue(RateLimits(), Clock())
    async with queue.slot(ROUTE, 0, wait=True) as first:
        first.sending()
        waiting = asyncio.create_task(queue.slot(ROUTE, 0, wait=True).__aenter__())
        await turns()
        assert not waiting.done(), "nothing is known of the bucket: one request at a time"
    async with asyncio.timeout(5):
        slot = await waiting
    assert isinstance(slot, Slot)
    await slot.__aexit__(None, None, None)
    assert is_empty(queue)


async def test_requests_go_by_priority_and_then_in_order() -> None:
    queue = RequestQueue(RateLimits(), Clock())
    order: list[str] = []

    async def request(name: str, priority: int) -> None:
        async with queue.slot(ROUTE, priority, wait=True) as slot:
            order.append(name)
            slot.sending()

    async with asyncio.timeout(5), queue.slot(ROUTE, 0, wait=True) as first:
        first.sending()
        tasks = [asyncio.create_task(request(*each)) for each in (("a", 0), ("b", 0), ("c", 1), ("d", -1))]
        await turns()
        first.answered({})
        await asyncio.gather(*tasks)
    assert order == ["c", "a", "b", "d"]
    assert is_empty(queue)


@pytest.mark.parametrize("moment", ["waiting", "allowed"])
async def test_a_cancelled_request_changes_nothing(moment: str) -> None:
    queue, clock = queue_after(0)
    task = asyncio.create_task(queue.queue(ROUTE, 0))
    await turns()
    if moment == "allowed":
        clock.now += 20
        queue._advance(queue.limits.bucket(ROUTE))
    before = queue.limits.bucket(ROUTE).in_flight
    assert before == (1 if moment == "allowed" else 0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert queue.limits.bucket(ROUTE).in_flight == 0
    clock.now += 20
    queue._advance(queue.limits.bucket(ROUTE))
    assert is_empty(queue)


async def test_closing_raises_in_waiting_and_in_later_requests() -> None:
    queue, _ = queue_after(0)
    waiting = [asyncio.create_task(queue.queue(ROUTE, 0)) for _ in range(3)]
    await turns()
    waiting[1].cancel()
    await turns()
    error = RuntimeError("closed")
    queue.close(error)
    found = await asyncio.gather(*waiting, return_exceptions=True)
    assert found[0] is found[2] is error
    assert isinstance(found[1], asyncio.CancelledError)
    with pytest.raises(RuntimeError, match="closed"):
        queue.take(ROUTE, wait=True)
    assert not queue._lanes
    assert all(timer.cancelled() for timer in queue._timers.values())


async def test_after_closing_no_timer_is_set() -> None:
    queue = RequestQueue(RateLimits(GlobalLimit(2)), Clock())
    other = Route("GET", "/channels/{channel_id}", channel_id=2)
    async with queue.slot(ROUTE, 0, wait=True) as slot:
        slot.sending()
        slot.answered(headers(5))
    async with queue.slot(ROUTE, 0, wait=True):
        waiting = [asyncio.create_task(queue.queue(route, 0)) for route in (ROUTE, other, other)]
        await turns()
        assert queue._ready
        queue.close(RuntimeError("closed"))
        await asyncio.gather(*waiting, return_exceptions=True)
        queue.limits.everything.block(1e9)
    assert all(timer.cancelled() for timer in queue._timers.values())


async def test_a_timer_allows_the_next_request_and_is_gone() -> None:
    limits = RateLimits()
    loop = asyncio.get_running_loop()
    queue = RequestQueue(limits, loop.time)
    limits.answered(ROUTE, limits.take(ROUTE, loop.time()), headers(0, after=0.02), loop.time())
    async with asyncio.timeout(5), queue.slot(ROUTE, 0, wait=True) as slot:
        assert 0.01 < slot.waited < 1
        assert is_empty(queue)


async def test_the_requests_of_a_route_move_to_its_bucket() -> None:
    other = Route("GET", "/channels/{channel_id}", channel_id=2)
    queue = RequestQueue(RateLimits(), Clock())
    async with asyncio.timeout(5), queue.slot(ROUTE, 0, wait=True) as first:
        async with queue.slot(other, 0, wait=True) as second:
            tasks = [asyncio.create_task(queue.queue(route, 0)) for route in (ROUTE, other, other)]
            await turns()
            first.sending()
            first.answered(headers(0))
            await turns()
            assert set(queue._lanes) == {queue.limits._buckets["b", each.major] for each in (ROUTE, other)}
            assert set(queue._timers) == {queue.limits.bucket(ROUTE)}, "it waits for the end of its window"
            second.sending()
            second.answered(headers(2))
            await asyncio.gather(*tasks[1:])
        assert not tasks[0].done()
        tasks[0].cancel()


@pytest.mark.parametrize("every", [1, 2, 3])
async def test_unused_buckets_are_forgotten_now_and_then(every: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_queue, "FORGET_EVERY", every)
    queue, clock = queue_after(5)
    answered, forgotten = 0, list[tuple[int, float]]()
    monkeypatch.setattr(queue.limits, "forget", lambda now, waiting: forgotten.append((answered, now)))
    for number in range(7):
        async with asyncio.timeout(5), queue.slot(ROUTE, 0, wait=True) as slot:
            slot.sending()
            answered += 1
            slot.answered(headers(5, reset=200.0 + number))  # each time a new window
    assert forgotten == [(count, clock.now) for count in range(every, 8, every)]


@pytest.mark.parametrize(
    ("pause", "level"),
    [
        (LONG_WAIT - 0.1, None),
        (LONG_WAIT, logging.INFO),
        (VERY_LONG_WAIT - 0.1, logging.INFO),
        (VERY_LONG_WAIT, logging.WARNING),
    ],
)
def test_a_long_wait_is_logged_once(
    pause: float, level: int | None, caplog: pytest.LogCaptureFixture
) -> None:
    queue, clock = queue_after(0, after=100.0)
    bucket = queue.limits.bucket(ROUTE)
    with caplog.at_level(logging.DEBUG, HTTP):
        for later in (0.0, 0.9, -3.0):  # the same end, nearly the same, and an earlier one
            queue._log(bucket, ROUTE, pause + later if level else pause, clock.now)
    found = [(record.levelno, record.getMessage()) for record in caplog.records]
    text = f"{ROUTE.name} and the requests after it wait {pause:.1f} s for the rate limit of its bucket."
    assert found == ([(level, text)] if level else [])


def test_a_wait_that_ends_later_is_logged_again(caplog: pytest.LogCaptureFixture) -> None:
    queue, clock = queue_after(0, after=100.0)
    bucket = queue.limits.bucket(ROUTE)
    with caplog.at_level(logging.DEBUG, HTTP):
        for pause in (10.0, 11.5, 13.0):
            queue._log(bucket, ROUTE, pause, clock.now)
        clock.now += 8
        queue._log(bucket, ROUTE, 5.0, clock.now)  # ends with the last
    assert len(caplog.records) == 3
