"""Tasks of async listeners begin alike on every Python, with whatever task factory the loop has."""

import asyncio
import sys
from typing import Any

import pytest

from cordspec.dispatch import Dispatcher

eager_factory = getattr(asyncio, "eager_task_factory", None)


def numbers(**options: int) -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)), **options)


@pytest.mark.parametrize(
    "factory",
    ["none", "own", pytest.param("eager", marks=pytest.mark.skipif(eager_factory is None, reason="3.12"))],
)
async def test_an_async_listener_may_dispatch_its_own_event_again_and_again(factory: str) -> None:
    dispatcher, heard, errors = numbers(), list[int](), list[Exception]()
    loop, created = asyncio.get_running_loop(), 0

    def own(loop: asyncio.AbstractEventLoop, work: Any, **options: Any) -> Any:
        nonlocal created
        created += 1
        return asyncio.Task(work, loop=loop, **options)

    async def again(number: int) -> None:
        heard.append(number)
        if number < 3000:
            dispatcher.dispatch("a", number + 1)

    loop.set_task_factory({"none": None, "own": own, "eager": eager_factory}[factory])
    dispatcher.add_listener(again, "a")
    dispatcher.add_error_handler(lambda key, listener, error: errors.append(error))
    dispatcher.dispatch("a", 1)
    await dispatcher.drain()
    loop.set_task_factory(None)
    assert errors == []
    assert heard == list(range(1, 3001))
    assert created == (3000 if factory == "own" else 0)


async def test_two_dispatchers_that_dispatch_on_each_other() -> None:
    first, second, heard, done = numbers(), numbers(), list[int](), asyncio.Event()

    async def to_second(number: int) -> None:
        second.dispatch("a", number + 1)

    async def to_first(number: int) -> None:
        heard.append(number)
        if number < 3000:
            first.dispatch("a", number)
        else:
            done.set()

    first.add_listener(to_second, "a")
    second.add_listener(to_first, "a")
    first.dispatch("a", 0)
    await done.wait()
    assert heard == list(range(1, 3001))


async def test_a_listener_that_needs_no_waiting_is_done_at_once_where_python_can() -> None:
    dispatcher, heard = numbers(), list[int]()

    async def listener(number: int) -> None:
        heard.append(number)

    dispatcher.add_listener(listener, "a")
    dispatcher.dispatch("a", 1)
    assert heard == ([1] if sys.version_info >= (3, 12) else [])
    assert dispatcher.counts.running == (0 if heard else 1)
    await dispatcher.drain()
    dispatcher.dispatch("a", 2)
    assert heard == ([1, 2] if sys.version_info >= (3, 12) else [1]), "the second time as well"
    await dispatcher.drain()


async def test_an_eager_start_that_fails_leaves_the_next_one_eager() -> None:
    dispatcher, heard = numbers(), list[int]()

    async def listener(number: int) -> None:
        heard.append(number)
        raise SystemExit

    dispatcher.add_listener(listener, "a")
    dispatcher.add_error_handler(lambda key, listener, error: None)
    dispatcher.dispatch("a", 1)
    dispatcher.dispatch("a", 2)
    assert heard == ([1, 2] if sys.version_info >= (3, 12) else [])
    await dispatcher.drain()


async def test_a_task_factory_that_fails_is_reported() -> None:
    dispatcher, errors, heard = numbers(), list[Exception](), list[int]()
    loop = asyncio.get_running_loop()

    def broken(loop: asyncio.AbstractEventLoop, work: Any, **options: Any) -> Any:
        raise RuntimeError("no tasks today")

    async def listener(number: int) -> None:
        heard.append(number)

    dispatcher.add_error_handler(lambda key, listener, error: errors.append(error))
    dispatcher.add_listener(listener, "a")
    dispatcher.listen("a").ordered(by=lambda number: 0)(listener)  # type: ignore[arg-type]
    dispatcher.add_listener(heard.append, "a")
    loop.set_task_factory(broken)
    dispatcher.dispatch("a", 1)
    loop.set_task_factory(None)
    assert heard == [1]
    assert [str(error) for error in errors] == ["no tasks today"] * 2
    dispatcher.dispatch("a", 2)
    await dispatcher.drain()
    assert sorted(heard) == [1, 2, 2, 2], "the ordered listener's key is not blocked"
