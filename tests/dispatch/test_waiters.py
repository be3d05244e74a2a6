"""What ``wait_for`` returns: a wait that is on from the call, and a coroutine for asyncio."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.dispatch import Dispatcher, Waiter
from cordspec.errors import CordspecError, DispatcherClosedError, GatewayError, UsageError, WaitTimeoutError
from tests.dispatch.work import instructions


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)))


@pytest.fixture(autouse=True)
async def nothing_is_complained_of(caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """No test here may leave something to the loop's exception handler, or to the log of asyncio."""
    complaints: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: complaints.append(context))
    yield
    gc.collect()
    await asyncio.sleep(0)
    assert complaints == []
    assert [record for record in caplog.records if record.name == "asyncio"] == []


# Waiting begins with the call.


async def test_an_event_between_the_call_and_the_await_is_not_missed() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    assert dispatcher.wants("a")
    dispatcher.dispatch("a", 1)
    dispatcher.dispatch("a", 2)
    assert not dispatcher.wants("a"), "the wait is over with the event, not with the await"
    assert await waiter == 1


async def asyncio_wait(waiter: Waiter[object]) -> object:
    done, _ = await asyncio.wait([asyncio.ensure_future(waiter)])
    return done.pop().result()


async def in_a_group(waiter: Waiter[object]) -> object:
    async with asyncio.TaskGroup() as group:
        return await group.create_task(waiter)


async def gathered(waiter: Waiter[object]) -> object:
    return (await asyncio.gather(waiter, asyncio.sleep(0)))[0]


WAYS: list[Callable[[Waiter[object]], Awaitable[object]]] = [
    lambda waiter: waiter,
    asyncio.create_task,
    asyncio.ensure_future,
    asyncio.shield,
    lambda waiter: asyncio.wait_for(waiter, 5),
    gathered,
    in_a_group,
    asyncio_wait,
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("early", [True, False])
async def test_every_way_to_await_a_coroutine(
    way: Callable[[Waiter[object]], Awaitable[object]], early: bool
) -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    if early:
        dispatcher.dispatch("a", 1)
    else:
        asyncio.get_running_loop().call_soon(dispatcher.dispatch, "a", 1)
    assert await asyncio.wait_for(way(waiter), 5) == 1
    assert not dispatcher.wants("a")


async def test_a_waiter_is_a_coroutine() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    assert isinstance(waiter, Coroutine)
    assert asyncio.iscoroutine(waiter)
    assert "a of numbers" in repr(waiter)
    task = asyncio.create_task(waiter)
    await asyncio.sleep(0)
    assert "Waiter" in repr(task)
    dispatcher.dispatch("a", 1)
    assert await task == 1


async def test_several_arguments_arrive_as_a_tuple() -> None:
    dispatcher = Dispatcher[str]("pairs", lambda key: (key, (int, int)))
    waiter = dispatcher.wait_for("a")
    dispatcher.dispatch("a", 1, 2)
    assert await waiter == (1, 2)


def test_without_a_loop_the_call_says_so() -> None:
    dispatcher = numbers()
    with pytest.raises(UsageError, match=r"wait_for\(a\) needs a running event loop"):
        dispatcher.wait_for("a")
    assert not dispatcher.wants("a")


async def test_a_waiter_is_awaited_once() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    dispatcher.dispatch("a", 1)
    assert await waiter == 1
    with pytest.raises(UsageError, match="awaited only once"):
        await waiter
    pending = dispatcher.wait_for("a")
    task = asyncio.create_task(pending)
    await asyncio.sleep(0)
    with pytest.raises(UsageError, match="awaited only once"):
        await pending
    dispatcher.dispatch("a", 2)
    assert await task == 2


async def test_nested_dispatches_reach_each_waiter_once() -> None:
    dispatcher, heard = numbers(), list[int]()

    def again(number: int) -> None:
        heard.append(number)
        if number < 3:
            dispatcher.dispatch("a", number + 1)

    dispatcher.add_listener(again, "a")
    first, second = dispatcher.wait_for("a"), dispatcher.wait_for("a").where(lambda number: number == 3)
    dispatcher.dispatch("a", 1)
    assert (await first, await second) == (1, 3)
    assert heard == [1, 2, 3]


# Checks.


async def test_where_narrows_the_same_wait() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    assert waiter.where(lambda number: number in (1, 3, 4)) is waiter
    waiter.where(lambda number: number in (3, 5))  # both checks count
    for number in (1, 5, 3, 2):
        dispatcher.dispatch("a", number)
    assert await waiter == 3


async def test_where_comes_before_the_event_and_the_await() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    dispatcher.dispatch("a", 1)
    with pytest.raises(UsageError, match="directly after wait_for"):
        waiter.where(bool)
    assert await waiter == 1
    task = asyncio.create_task(late := dispatcher.wait_for("a"))
    await asyncio.sleep(0)
    with pytest.raises(UsageError, match="directly after wait_for"):
        late.where(bool)
    task.cancel()


async def test_where_on_a_dispatcher_that_failed_keeps_the_error() -> None:
    dispatcher = numbers()
    dispatcher.fail(GatewayError("over"))
    with pytest.raises(GatewayError, match="over"):
        await dispatcher.wait_for("a").where(bool)


class Odd(Exception):
    pass


@pytest.mark.parametrize(
    "error", [Odd, StopIteration, StopAsyncIteration, asyncio.CancelledError, GeneratorExit, SystemExit]
)
async def test_an_error_in_a_check_ends_its_waiter_alone(error: type[BaseException]) -> None:
    dispatcher, heard = numbers(), list[int]()

    def check(number: object) -> bool:
        raise error

    broken, fine = dispatcher.wait_for("a").where(check), dispatcher.wait_for("a")
    dispatcher.add_listener(heard.append, "a")
    dispatcher.dispatch("a", 1)
    assert (await fine, heard) == (1, [1])
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whichever it is, it is an Exception
        await broken
    found = caught.value
    assert isinstance(found, error) or isinstance(found.__cause__, error)
    if not isinstance(found, error):
        assert error.__name__ in str(found)
        assert isinstance(found, UsageError)


async def test_a_check_may_dispatch() -> None:
    dispatcher = numbers()

    def check(number: object) -> bool:
        if number == 1:
            dispatcher.dispatch("a", 2)
        return True

    waiter = dispatcher.wait_for("a").where(check)
    dispatcher.dispatch("a", 1)
    assert await waiter == 2, "the first event that was accepted"


# The end of waiting.


@pytest.mark.parametrize("begun", [False, True])
async def test_a_cancelled_task_takes_its_waiter_away(begun: bool) -> None:
    dispatcher = numbers()
    task = asyncio.create_task(dispatcher.wait_for("a", timeout=60))
    if begun:
        await asyncio.sleep(0)
    assert dispatcher.wants("a")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not dispatcher.wants("a")


async def test_a_forgotten_waiter_is_removed(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = numbers()
    changes: list[bool] = []
    dispatcher.observe(lambda: changes.append(dispatcher.wants("a")))
    waiter: Waiter[object] | None = dispatcher.wait_for("a", timeout=60).where(bool)
    assert dispatcher.wants("a")
    waiter = None
    assert changes == [True, False]
    waiter = dispatcher.wait_for("a")
    dispatcher.dispatch("a", 1)
    waiter = dispatcher.wait_for("b").where(lambda number: 1 // 0)  # type: ignore[arg-type,return-value]  # it raises
    dispatcher.dispatch("b", 1)
    waiter = dispatcher.wait_for("c")
    dispatcher.fail(GatewayError("over"))
    waiter = dispatcher.wait_for("c")
    del waiter
    gc.collect()
    assert not any(map(dispatcher.wants, "abc"))
    assert caplog.records == []


async def test_a_waiter_that_is_closed_or_never_stepped_is_removed() -> None:
    dispatcher = numbers()
    closed = dispatcher.wait_for("a")
    closed.close()
    closed.close()
    assert not dispatcher.wants("a")
    with pytest.raises(UsageError, match="awaited only once"):
        await closed
    steps = dispatcher.wait_for("a").__await__()
    assert dispatcher.wants("a"), "the steps keep the waiter"
    del steps
    assert not dispatcher.wants("a")


async def test_a_waiter_can_be_driven_by_hand() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a")
    future = waiter.send(None)
    assert asyncio.isfuture(future)
    with pytest.raises(Odd):
        waiter.throw(Odd)
    assert not dispatcher.wants("a")
    unstarted = dispatcher.wait_for("a")
    with pytest.raises(Odd, match="why"):
        unstarted.throw(Odd, Odd("why"))
    assert not dispatcher.wants("a")
    stopped = dispatcher.wait_for("a")
    stopped.send(None)
    stopped.close()
    assert not dispatcher.wants("a")
    gc.disable()  # no cycle may keep what is forgotten in the middle
    forgotten = dispatcher.wait_for("a")
    forgotten.send(None)
    del forgotten
    gc.enable()
    assert not dispatcher.wants("a")


async def test_the_timeout_counts_from_the_call() -> None:
    dispatcher = numbers()
    waiter = dispatcher.wait_for("a", timeout=0.001)
    await asyncio.sleep(0.01)
    dispatcher.dispatch("a", 1)
    assert not dispatcher.wants("a")
    with pytest.raises(TimeoutError):
        await waiter


async def test_no_timer_outlives_its_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    dispatcher, loop = numbers(), asyncio.get_running_loop()
    timers: list[asyncio.TimerHandle] = []
    call_later = loop.call_later

    def recorded(delay: float, callback: Callable[..., object], *arguments: Any) -> asyncio.TimerHandle:
        timers.append(call_later(delay, callback, *arguments))
        return timers[-1]

    monkeypatch.setattr(loop, "call_later", recorded)
    happened = dispatcher.wait_for("a", timeout=60)
    dispatcher.dispatch("a", 1)
    closed = dispatcher.wait_for("a", timeout=60)
    closed.close()
    dispatcher.wait_for("a", timeout=60)
    assert await happened == 1
    assert [timer.cancelled() for timer in timers] == [True] * 3


async def test_a_timeout_says_what_did_not_arrive() -> None:
    dispatcher = numbers()
    with pytest.raises(WaitTimeoutError) as caught:
        await dispatcher.wait_for("a", timeout=0)
    assert str(caught.value) == "a of numbers did not arrive within 0 s."
    assert isinstance(caught.value, CordspecError)
    dispatcher.describe = lambda: "The shard is reconnecting."
    with pytest.raises(
        TimeoutError, match=r"a of numbers did not arrive within 0\.001 s\. The shard is reconn"
    ):
        await asyncio.create_task(dispatcher.wait_for("a", timeout=0.001))


async def test_a_description_that_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = numbers()
    dispatcher.describe = lambda: str(1 // 0)
    with pytest.raises(WaitTimeoutError, match="did not arrive"):
        await dispatcher.wait_for("a", timeout=0)
    assert "numbers" in caplog.text


async def test_a_failed_dispatcher_ends_waiters_with_its_error() -> None:
    dispatcher, error = numbers(), GatewayError("4004")
    awaited = asyncio.create_task(dispatcher.wait_for("a"))
    unawaited = dispatcher.wait_for("a", timeout=60)
    happened = dispatcher.wait_for("b")
    await asyncio.sleep(0)
    dispatcher.dispatch("b", 1)
    dispatcher.fail(error)
    dispatcher.fail(GatewayError("a later one"))
    later = dispatcher.wait_for("a")
    await dispatcher.close()
    for waiter in (awaited, unawaited, later, dispatcher.wait_for("a")):
        with pytest.raises(GatewayError) as caught:
            await waiter
        assert caught.value is error
    assert await happened == 1
    assert not dispatcher.wants("a")


async def test_a_shared_error_does_not_grow() -> None:
    dispatcher = numbers()
    dispatcher.fail(GatewayError("over"))
    lengths: list[int] = []
    for _ in range(5):
        try:
            await dispatcher.wait_for("a")
        except GatewayError as error:
            traceback, length = error.__traceback__, 0
            while traceback is not None:
                traceback, length = traceback.tb_next, length + 1
            lengths.append(length)
    assert len(set(lengths)) == 1


async def test_closing_ends_waiters_with_an_error_and_cancels_nobody() -> None:
    dispatcher = numbers()
    awaited, unawaited = asyncio.create_task(dispatcher.wait_for("a")), dispatcher.wait_for("a")
    await asyncio.sleep(0)
    await dispatcher.close()
    await dispatcher.close()
    for waiter in (awaited, unawaited, dispatcher.wait_for("a")):
        with pytest.raises(DispatcherClosedError, match="numbers is closed: a can no longer arrive"):
            await waiter
    assert not awaited.cancelled()
    async with asyncio.timeout(5):  # where a CancelledError out of nowhere would be taken for the timeout
        with pytest.raises(DispatcherClosedError):
            await dispatcher.wait_for("a")


# Costs.


def cost(count: int, action: Callable[[Dispatcher[str], list[Waiter[object]]], object]) -> int:
    async def run() -> int:
        dispatcher = numbers()
        waiters = [dispatcher.wait_for("a") for _ in range(count)]
        return instructions(lambda: action(dispatcher, waiters))

    return asyncio.run(run())


def cancel_all(dispatcher: Dispatcher[str], waiters: list[Waiter[object]]) -> None:
    for waiter in waiters:
        waiter.close()


@pytest.mark.parametrize("action", [lambda dispatcher, waiters: dispatcher.dispatch("a", 1), cancel_all])
def test_one_event_or_the_removal_of_all_is_linear_in_waiters(action: Any) -> None:
    assert cost(400, action) < 2.2 * cost(200, action)


@given(st.lists(st.sampled_from(["wait", "narrow", "dispatch", "forget", "cancel", "await"]), max_size=40))
def test_what_happens_is_what_a_simple_model_says(steps: list[str]) -> None:
    """Against a model: waiters in order, each with the first event after its call that fits."""

    async def run() -> None:
        dispatcher, number = numbers(), 0
        waiters: list[Waiter[object]] = []
        expected: list[int | None] = []
        even: list[bool] = []
        for step in steps:
            if step in ("wait", "narrow"):
                waiter = dispatcher.wait_for("a")
                if step == "narrow":
                    waiter.where(lambda value: value % 2 == 0)  # type: ignore[operator]  # they are numbers
                waiters.append(waiter)
                expected.append(None)
                even.append(step == "narrow")
            elif step == "dispatch":
                number += 1
                dispatcher.dispatch("a", number)
                expected = [
                    number if known is None and (number % 2 == 0 or not narrow) else known
                    for known, narrow in zip(expected, even, strict=True)
                ]
            elif waiters:
                waiter, known = waiters.pop(0), expected.pop(0)
                even.pop(0)
                if step == "cancel":
                    waiter.close()
                elif step == "await" and known is not None:
                    assert await waiter == known
                del waiter
            assert dispatcher.wants("a") == (None in expected)
        for waiter, known in zip(waiters, expected, strict=True):
            if known is not None:
                assert await waiter == known

    asyncio.run(run())
