"""Events as an async iterator."""

import asyncio
import gc

import pytest

from cordspec.dispatch import Dispatcher, EventDispatcher
from cordspec.errors import GatewayError, UnknownEventError, UsageError


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)))


async def test_a_stream_gives_what_happens_in_its_order() -> None:
    dispatcher = numbers()
    async with dispatcher.stream("a") as stream:
        for number in range(3):
            dispatcher.dispatch("a", number)
        dispatcher.dispatch("b", 9)
        assert [await anext(stream) for _ in range(3)] == [0, 1, 2]
        asyncio.get_running_loop().call_soon(dispatcher.dispatch, "a", 3)
        assert await anext(stream) == 3
    assert not dispatcher.wants("a")


@pytest.mark.parametrize(("full", "kept"), [("drop_oldest", [2, 3, 4]), ("drop_newest", [0, 1, 2])])
async def test_what_waits_is_bounded(full: str, kept: list[int]) -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a", limit=3, full=full)  # type: ignore[arg-type]  # one of two literals
    for number in range(5):
        dispatcher.dispatch("a", number)
    assert stream.dropped == 2
    stream.close()
    assert [number async for number in stream] == kept


async def test_closing_the_dispatcher_ends_its_streams() -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a")

    async def gather() -> list[object]:
        return [number async for number in stream]

    task = asyncio.ensure_future(gather())
    await asyncio.sleep(0)
    dispatcher.dispatch("a", 1)
    await dispatcher.close()
    assert await asyncio.wait_for(task, 1) == [1]
    with pytest.raises(UsageError, match="closed"):
        dispatcher.stream("a")


async def test_a_stream_that_nobody_holds_ends() -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a")
    assert dispatcher.wants("a")
    del stream
    gc.collect()
    assert not dispatcher.wants("a")


async def test_a_cancelled_taker_loses_no_event() -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await anext(stream)
    dispatcher.dispatch("a", 1)
    assert await anext(stream) == 1


async def test_mistakes_with_streams() -> None:
    with pytest.raises(UnknownEventError):
        EventDispatcher().stream("MESSAGE_CREATED")  # pyright: ignore[reportDeprecated]  # no such event
    with pytest.raises(UsageError, match="1 or more"):
        numbers().stream("a", limit=0)
    stream = numbers().stream("a")
    first = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0)
    with pytest.raises(UsageError, match="Two tasks"):
        await anext(stream)
    first.cancel()


async def test_a_failed_dispatcher_ends_streams_after_what_they_have_queued() -> None:
    dispatcher, error = numbers(), GatewayError("4004")
    stream, waiting = dispatcher.stream("a"), dispatcher.stream("b")
    taker = asyncio.ensure_future(anext(waiting))
    await asyncio.sleep(0)
    dispatcher.dispatch("a", 1)
    dispatcher.fail(error)
    dispatcher.dispatch("a", 2)
    assert await anext(stream) == 1
    for stopped in (anext(stream), anext(stream), taker, anext(dispatcher.stream("a"))):
        with pytest.raises(GatewayError) as caught:
            await stopped
        assert caught.value is error
    assert not dispatcher.wants("a")
    await dispatcher.close()
    with pytest.raises(GatewayError):
        await anext(dispatcher.stream("a"))


async def test_a_closed_stream_does_not_fail() -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a")
    stream.close()
    dispatcher.fail(GatewayError("over"))
    assert [number async for number in stream] == []


async def test_dropping_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = numbers()
    stream = dispatcher.stream("a", limit=1)
    for number in range(50):
        dispatcher.dispatch("a", number)
    assert stream.dropped == 49
    assert [record.message for record in caplog.records] == [
        "<Stream of a of numbers> is full and drops events. Further drops are counted, but not logged."
    ]
