"""Whatever a function of the user's raises stays away from ``dispatch()`` and from other listeners."""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cordspec.dispatch import Dispatcher, EventContext, EventDispatcher
from cordspec.errors import UsageError

EVERYTHING_THAT_CAN_BE_RAISED = [
    ValueError,
    RecursionError,
    MemoryError,
    StopIteration,
    StopAsyncIteration,
    asyncio.CancelledError,
    GeneratorExit,
    SystemExit,
    BaseException,
]
raised = pytest.mark.parametrize("error", EVERYTHING_THAT_CAN_BE_RAISED)


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)))


def raising(error: type[BaseException]) -> Callable[[int], None]:
    def fails(number: int) -> None:
        raise error

    return fails


def raising_async(error: type[BaseException], *, waits: bool) -> Callable[[int], Awaitable[None]]:
    async def fails(number: int) -> None:
        if waits:
            await asyncio.sleep(0)
        raise error

    return fails


def forms(error: type[BaseException]) -> list[Any]:
    """A listener of each form that raises an error."""
    return [raising(error), raising_async(error, waits=False), raising_async(error, waits=True)]


class Reports:
    """Error handler that keeps what it gets."""

    def __init__(self) -> None:
        self.found: list[tuple[object, object, Exception]] = []

    def __call__(self, key: object, listener: object, error: Exception) -> None:
        self.found.append((key, listener, error))

    @property
    def causes(self) -> list[type[BaseException]]:
        return [type(error if error.__cause__ is None else error.__cause__) for *_, error in self.found]


@raised
@pytest.mark.parametrize("form", [0, 1, 2])
@pytest.mark.parametrize("ordered", [False, True])
async def test_listeners(error: type[BaseException], form: int, ordered: bool) -> None:
    dispatcher, heard, reports = numbers(), list[int](), Reports()
    listener = forms(error)[form]
    dispatcher.add_error_handler(reports)
    event = dispatcher.listen("a")
    (event.ordered(by=lambda number: 0) if ordered else event)(listener)
    event(heard.append)  # type: ignore[arg-type]  # numbers are what arrives
    for number in range(3):
        dispatcher.dispatch("a", number)
    await dispatcher.drain()
    assert heard == [0, 1, 2], "the others hear every event"
    assert [(key, name) for key, name, _ in reports.found] == [("a", listener)] * 3
    assert reports.causes == [error] * 3
    assert all(isinstance(found, Exception) for *_, found in reports.found)
    assert (dispatcher.counts.running, dispatcher.counts.waiting, dispatcher.counts.dropped) == (0, 0, 0)
    assert len(asyncio.all_tasks()) == 1


@raised
async def test_the_log_names_listener_and_event(
    error: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    dispatcher = numbers()
    for listener in forms(error):
        dispatcher.add_listener(listener, "a")
    dispatcher.dispatch("a", 1)
    await dispatcher.drain()
    assert len(caplog.records) == 3
    for record in caplog.records:
        assert (record.levelno, record.name) == (logging.ERROR, "cordspec.dispatch")
        assert "of a failed" in record.message
        assert "fails" in record.message
        assert record.exc_info is not None


@raised
async def test_functions_of_ordered(error: type[BaseException]) -> None:
    dispatcher, heard, reports = numbers(), list[int](), Reports()
    dispatcher.add_error_handler(reports)
    dispatcher.listen("a").ordered(by=raising(error))(heard.append)  # type: ignore[arg-type]
    dispatcher.listen("a").ordered(by=lambda number: [])(heard.append)  # type: ignore[arg-type,return-value]  # no hash
    dispatcher.add_listener(heard.append, "a")
    dispatcher.dispatch("a", 1)
    assert heard == [1]
    assert reports.causes == [error, TypeError]


@raised
async def test_error_handlers(error: type[BaseException], caplog: pytest.LogCaptureFixture) -> None:
    dispatcher, reports = numbers(), Reports()

    def handler(key: object, listener: object, mistake: Exception) -> None:
        raise error

    async def async_handler(key: object, listener: object, mistake: Exception) -> None:
        raise error

    dispatcher.add_error_handler(handler)
    dispatcher.add_error_handler(async_handler)
    dispatcher.add_error_handler(reports)
    dispatcher.add_listener(raising(ValueError), "a")
    dispatcher.dispatch("a", 1)
    await dispatcher.drain()
    assert reports.causes == [ValueError], "the other handlers hear of it"
    assert len(caplog.records) == 2, "each failure of a handler is in the log once"


@raised
async def test_observers(error: type[BaseException], caplog: pytest.LogCaptureFixture) -> None:
    dispatcher, changes = numbers(), list[int]()

    def observer() -> None:
        raise error

    dispatcher.observe(observer)
    dispatcher.observe(lambda: changes.append(1))
    waiter = dispatcher.wait_for("a")
    dispatcher.dispatch("a", 1)
    assert await waiter == 1
    assert len(changes) == 2
    assert "observer" in caplog.text


@raised
async def test_listeners_of_everything_and_with_context(error: type[BaseException]) -> None:
    dispatcher, heard, reports = numbers(), list[object](), Reports()
    dispatcher.add_error_handler(reports)

    def fails(number: object, context: EventContext) -> None:
        raise error

    def fails_globally(key: str, number: object) -> None:
        raise error

    dispatcher.listen("a").with_context(fails)
    dispatcher.listen()(fails_globally)
    dispatcher.listen()(lambda key, number: heard.append((key, number)))
    dispatcher.dispatch("a", 1)
    assert heard == [("a", 1)]
    assert reports.causes == [error, error]


def test_ctrl_c_in_a_sync_listener_ends_the_program() -> None:
    dispatcher = numbers()
    dispatcher.add_listener(raising(KeyboardInterrupt), "a")
    with pytest.raises(KeyboardInterrupt):
        dispatcher.dispatch("a", 1)


@pytest.mark.parametrize("waits", [False, True])
def test_ctrl_c_in_an_async_listener_ends_the_program(waits: bool) -> None:
    dispatcher, reports = numbers(), Reports()
    dispatcher.add_error_handler(reports)
    dispatcher.add_listener(raising_async(KeyboardInterrupt, waits=waits), "a")

    async def main() -> None:
        dispatcher.dispatch("a", 1)
        await asyncio.sleep(1)

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(main())
    assert reports.found == []
    gc.collect()


async def test_the_result_of_a_cancelled_task() -> None:
    """The everyday mistake, in a sync and in an async listener."""
    dispatcher, reports = numbers(), Reports()
    dispatcher.add_error_handler(reports)
    cancelled = asyncio.ensure_future(asyncio.sleep(60))
    cancelled.cancel()
    await asyncio.sleep(0)

    def asks(number: int) -> None:
        cancelled.result()

    async def awaits(number: int) -> None:
        await cancelled

    dispatcher.add_listener(asks, "a")
    dispatcher.add_listener(awaits, "a")
    dispatcher.dispatch("a", 1)
    await dispatcher.drain()
    assert reports.causes == [asyncio.CancelledError] * 2
    for *_, error in reports.found:
        assert isinstance(error, UsageError)
        assert "its task was not cancelled" in str(error)


async def test_a_real_cancellation_is_no_mistake() -> None:
    dispatcher, reports = numbers(), Reports()
    dispatcher.add_error_handler(reports)

    async def cancels_itself(number: int) -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)

    async def never(number: int) -> None:
        await asyncio.Event().wait()

    dispatcher.add_listener(cancels_itself, "a")
    dispatcher.add_listener(never, "a")
    dispatcher.dispatch("a", 1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert dispatcher.counts.running == 1
    await dispatcher.close()
    assert reports.found == []


def forget_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Keep asyncio from complaining of pending tasks that are destroyed: that is the point of a test."""
    for task in asyncio.all_tasks(loop):
        task._log_destroy_pending = False  # type: ignore[attr-defined]  # asyncio's own attribute


def test_a_loop_that_ends_closes_listeners_without_a_report() -> None:
    """The interpreter closes coroutines of a loop that is gone, by a GeneratorExit that is not a mistake either."""
    dispatcher, reports, ended = numbers(), Reports(), list[str]()
    dispatcher.add_error_handler(reports)

    async def never(number: int) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("closed")

    async def main() -> None:
        dispatcher.add_listener(never, "a")
        dispatcher.listen("a").ordered(by=lambda number: 0)(never)  # type: ignore[arg-type]
        dispatcher.dispatch("a", 1)
        await asyncio.sleep(0)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    forget_tasks(loop)
    loop.close()
    dispatcher = numbers()
    gc.collect()
    assert ended == ["closed"] * 2
    assert reports.found == []


async def test_a_listener_that_cannot_even_be_shown() -> None:
    dispatcher, reports = numbers(), Reports()
    dispatcher.add_error_handler(reports)

    class Hidden:
        def __repr__(self) -> str:
            raise ValueError

        def __call__(self, number: int) -> None:
            raise SystemExit

    dispatcher.add_listener(Hidden(), "a")
    dispatcher.dispatch("a", 1)
    assert reports.causes == [SystemExit]
    assert "Hidden" in str(reports.found[0][2])


async def test_what_kept_an_event_from_its_listeners_is_reported_to_each() -> None:
    dispatcher, reports = EventDispatcher(), Reports()
    dispatcher.add_error_handler(reports)
    waiter = dispatcher.wait_for("READY")
    listeners = [lambda data: None, lambda data: None]
    for listener in listeners:
        dispatcher.add_listener(listener, "READY")
    dispatcher.report_failure("READY", KeyError("x"))
    assert [listener for _, listener, _ in reports.found] == listeners
    with pytest.raises(KeyError):
        await waiter
