"""What a dispatcher does with listeners, waiters and mistakes."""

import asyncio
import logging
import sys
from functools import partial
from typing import Any, cast

import pytest

from cordspec.dispatch import Dispatcher, EventDispatcher, EventKey, FrameDispatcher, ShardDispatcher
from cordspec.errors import DispatcherClosedError, ListenerSignatureError, UnknownEventError, UsageError
from cordspec.events import HelloFrame, MessageCreateData, MessageDeleteData, ReadyData
from cordspec.models import GatewayOpcode, Message
from cordspec.wire import Model


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)))


async def test_listeners_start_in_the_order_of_their_registration() -> None:
    dispatcher, heard = numbers(), list[str]()

    async def second(number: int) -> None:
        heard.append(f"second {number}")

    dispatcher.add_listener(lambda number: heard.append(f"first {number}"), "a")
    dispatcher.add_listener(second, "a")
    dispatcher.add_listener(lambda number: heard.append(f"third {number}"), "a")
    dispatcher.dispatch("a", 1)
    await asyncio.sleep(0)
    # Before Python 3.12 a task does not begin before the dispatch is over.
    eager = sys.version_info >= (3, 12)
    assert heard == [
        f"{place} 1" for place in (("first", "second", "third") if eager else ("first", "third", "second"))
    ]


async def test_a_slow_listener_delays_nobody() -> None:
    dispatcher, release, done = numbers(), asyncio.Event(), list[int]()

    async def slow(number: int) -> None:
        await release.wait()
        done.append(number)

    dispatcher.add_listener(slow, "a")
    for number in range(3):
        dispatcher.dispatch("a", number)
    waiter = asyncio.ensure_future(dispatcher.wait_for("b"))
    await asyncio.sleep(0)
    dispatcher.dispatch("b", 5)
    assert await waiter == 5
    assert done == []
    release.set()
    await asyncio.sleep(0.01)
    assert done == [0, 1, 2]


async def test_listeners_of_everything_get_the_key_too() -> None:
    dispatcher, heard = numbers(), list[tuple[str, object]]()

    @dispatcher.listen()
    def everything(key: str, data: object) -> None:
        heard.append((key, data))

    dispatcher.dispatch("a", 1)
    dispatcher.dispatch("b", 2)
    assert heard == [("a", 1), ("b", 2)]
    dispatcher.remove_listener(everything)
    dispatcher.dispatch("a", 3)
    assert len(heard) == 2


async def test_a_mistake_goes_to_the_error_handlers_with_its_place() -> None:
    dispatcher, seen = numbers(), list[tuple[Any, ...]]()

    def wrong(number: int) -> None:
        raise ValueError(number)

    async def wrong_too(number: int) -> None:
        raise KeyError(number)

    dispatcher.add_error_handler(lambda key, listener, error: seen.append((key, listener, type(error))))
    dispatcher.add_listener(wrong, "a")
    dispatcher.add_listener(wrong_too, "a")
    dispatcher.dispatch("a", 1)
    await asyncio.sleep(0.01)
    assert seen == [("a", wrong, ValueError), ("a", wrong_too, KeyError)]


async def test_without_handlers_a_mistake_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = numbers()

    def wrong(number: int) -> None:
        raise ValueError("seven")

    dispatcher.add_listener(wrong, "a")
    with caplog.at_level(logging.ERROR, "cordspec.dispatch"):
        dispatcher.dispatch("a", 1)
    assert "seven" in caplog.text


async def test_a_mistake_in_an_error_handler_ends_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher, seen = numbers(), list[object]()

    def handler(key: object, listener: object, error: Exception) -> None:
        raise RuntimeError("handler")

    dispatcher.add_error_handler(handler)
    dispatcher.add_error_handler(lambda key, listener, error: seen.append(error))
    dispatcher.add_listener(lambda number: 1 // 0, "a")  # type: ignore[arg-type,return-value]  # it never returns
    dispatcher.dispatch("a", 1)
    assert len(seen) == 1
    assert "handler" in caplog.text
    dispatcher.remove_error_handler(handler)
    with pytest.raises(UsageError, match="is not registered as an error handler"):
        dispatcher.remove_error_handler(handler)


async def test_ten_thousand_mistakes_leave_no_task() -> None:
    dispatcher, count = numbers(), 0

    def handle(key: object, listener: object, error: Exception) -> None:
        nonlocal count
        count += 1

    async def wrong(number: int) -> None:
        raise ValueError

    dispatcher.add_error_handler(handle)
    dispatcher.add_listener(wrong, "a")
    for number in range(10_000):
        dispatcher.dispatch("a", number)
    await asyncio.sleep(0.01)
    assert count == 10_000
    assert len(asyncio.all_tasks()) == 1


def test_a_listener_may_remove_itself_add_another_and_dispatch_again() -> None:
    dispatcher, heard = numbers(), list[str]()

    def once(number: int) -> None:
        heard.append(f"once {number}")
        dispatcher.remove_listener(once, "a")
        dispatcher.add_listener(lambda number: heard.append(f"late {number}"), "a")
        dispatcher.dispatch("a", number + 1)

    dispatcher.add_listener(once, "a")
    dispatcher.dispatch("a", 1)
    assert heard == ["once 1", "late 2"]
    with pytest.raises(UsageError, match="is not registered for a"):
        dispatcher.remove_listener(once, "a")


def test_an_async_listener_needs_an_event_loop() -> None:
    dispatcher = numbers()

    async def listener(number: int) -> None: ...

    dispatcher.add_listener(listener, "a")
    with pytest.raises(UsageError, match="outside of an event loop"):
        dispatcher.dispatch("a", 1)


async def test_waiting_with_a_check() -> None:
    dispatcher = EventDispatcher()
    waiter = asyncio.ensure_future(dispatcher.wait_for("MESSAGE_DELETE").where(lambda data: data.id == 2))
    await asyncio.sleep(0)
    assert dispatcher.wants("MESSAGE_DELETE")
    for number in (1, 2, 2, 3):
        dispatcher.dispatch("MESSAGE_DELETE", message_delete(number))
    assert (await waiter).id == 2
    assert not dispatcher.wants("MESSAGE_DELETE")


async def test_an_error_in_a_check_reaches_the_waiter() -> None:
    dispatcher = EventDispatcher()
    waiter = asyncio.ensure_future(
        dispatcher.wait_for("MESSAGE_DELETE").where(lambda data: data.id == 1 // 0)
    )
    await asyncio.sleep(0)
    dispatcher.dispatch("MESSAGE_DELETE", message_delete(1))
    with pytest.raises(ZeroDivisionError):
        await waiter


async def test_waiting_ends_with_time_cancelling_and_closing() -> None:
    dispatcher = numbers()
    with pytest.raises(TimeoutError):
        await dispatcher.wait_for("a", timeout=0.01)
    cancelled = asyncio.ensure_future(dispatcher.wait_for("a"))
    closed = asyncio.ensure_future(dispatcher.wait_for("a"))
    await asyncio.sleep(0)
    cancelled.cancel()
    await asyncio.gather(cancelled, return_exceptions=True)
    assert dispatcher.wants("a")
    await dispatcher.close()
    await dispatcher.close()
    with pytest.raises(DispatcherClosedError, match="is closed"):
        await closed
    assert not dispatcher.wants("a")
    with pytest.raises(UsageError, match="is closed"):
        await dispatcher.wait_for("a")


async def test_closing_ends_listeners_that_never_return() -> None:
    dispatcher = numbers()

    async def never(number: int) -> None:
        await asyncio.Event().wait()

    dispatcher.add_listener(never, "a")
    dispatcher.dispatch("a", 1)
    await dispatcher.close()
    assert len(asyncio.all_tasks()) == 1


def message_delete(number: int) -> MessageDeleteData:
    from cordspec.decode import Decoder

    return Decoder().decode_event("MESSAGE_DELETE", b'{"id":"%d","channel_id":"5"}' % number)


# What the registry says of listeners.


class CallData(Model, frozen=True, kw_only=True):
    channel_id: int


def takes_message(data: Message) -> None: ...
def takes_payload(data: MessageCreateData) -> None: ...
def takes_anything(data) -> None: ...  # type: ignore[no-untyped-def]
def takes_dict(data: dict[str, Any]) -> None: ...
def takes_late(data: "NoSuchName") -> None: ...  # type: ignore[name-defined]  # noqa: F821  # what cannot be resolved passes
def takes_more(data: object, extra: int = 1) -> None: ...
def takes_all(*everything: object) -> None: ...
def takes_union(data: "MessageCreateData | ReadyData") -> None: ...


class Bot:
    def method(self, data: MessageCreateData) -> None: ...

    def __call__(self, data: "MessageCreateData") -> None: ...


@pytest.mark.parametrize(
    "listener",
    [
        takes_message,
        takes_payload,
        takes_anything,
        takes_dict,
        takes_late,
        takes_more,
        takes_all,
        takes_union,
        Bot().method,
        Bot(),
        lambda data: None,
        print,
        partial(takes_more, extra=2),
    ],
)
def test_listeners_that_can_take_a_message(listener: Any) -> None:
    dispatcher = EventDispatcher()
    dispatcher.add_listener(listener, "MESSAGE_CREATE")
    assert dispatcher.wants("MESSAGE_CREATE")


def wrong_payload(data: ReadyData) -> None: ...
def wrong_text(data: "ReadyData") -> None: ...
def wrong_scalar(data: int) -> None: ...
def too_few() -> None: ...
def too_many(data: MessageCreateData, more: int) -> None: ...
def keyword(*, data: MessageCreateData) -> None: ...


@pytest.mark.parametrize(
    ("listener", "words"),
    [
        (wrong_payload, ["MESSAGE_CREATE", "MessageCreateData", "wrong_payload()", "ReadyData"]),
        (wrong_text, ["MESSAGE_CREATE", "MessageCreateData", "ReadyData"]),
        (wrong_scalar, ["MessageCreateData", "int"]),
        (too_few, ["MESSAGE_CREATE", "too_few()", "1 parameter"]),
        (too_many, ["too_many()"]),
        (keyword, ["keyword()"]),
        (partial(too_many, cast("Any", None)), ["int"]),
        (5, ["needs a function"]),
    ],
)
def test_listeners_that_cannot(listener: Any, words: list[str]) -> None:
    dispatcher = EventDispatcher()
    with pytest.raises(ListenerSignatureError) as caught:
        dispatcher.listen("MESSAGE_CREATE")(listener)
    assert isinstance(caught.value, TypeError)
    for word in words:
        assert word in str(caught.value)
    assert not dispatcher.wants("MESSAGE_CREATE")


def test_a_misspelled_event_names_its_neighbours() -> None:
    with pytest.raises(UnknownEventError, match="MESSAGE_CREATE") as caught:
        EventDispatcher().listen("MESAGE_CREATE")  # pyright: ignore[reportDeprecated]  # misspelled on purpose
    assert caught.value.nearest[0] == "MESSAGE_CREATE"
    assert len(caught.value.nearest) <= 3
    with pytest.raises(UnknownEventError, match="disconnect"):
        ShardDispatcher().listen("disconect")  # pyright: ignore[reportDeprecated]  # misspelled on purpose
    with pytest.raises(UnknownEventError, match=r"GatewayOpcode\.HELLO"):
        FrameDispatcher().listen("HELLO")  # type: ignore[call-overload]


def test_frames_and_lifecycle_events_are_checked_like_events() -> None:
    frames, shard = FrameDispatcher(), ShardDispatcher()

    @frames.listen(GatewayOpcode.HELLO)
    def on_hello(frame: HelloFrame) -> None: ...

    @shard.listen("disconnect")
    def on_disconnect(close_code: int) -> None: ...

    with pytest.raises(ListenerSignatureError, match="HELLO"):
        frames.listen(GatewayOpcode.HELLO)(wrong_payload)  # type: ignore[arg-type]
    with pytest.raises(ListenerSignatureError, match="int"):
        shard.listen("disconnect")(wrong_payload)  # type: ignore[arg-type]


def test_events_of_ones_own() -> None:
    dispatcher, heard = EventDispatcher(), list[CallData]()
    key = EventKey("CALL_CREATE", CallData)
    dispatcher.listen(key)(heard.append)
    dispatcher.dispatch("CALL_CREATE", CallData(channel_id=5))
    assert heard == [CallData(channel_id=5)]
    with pytest.raises(ListenerSignatureError, match="CallData"):
        dispatcher.listen(key)(wrong_payload)  # type: ignore[arg-type]


def test_two_events_with_one_listener() -> None:
    dispatcher, heard = EventDispatcher(), list[object]()

    @(dispatcher.listen("MESSAGE_CREATE") | dispatcher.listen("MESSAGE_DELETE"))
    def either(data: MessageCreateData | MessageDeleteData) -> None:
        heard.append(data)

    dispatcher.dispatch("MESSAGE_DELETE", message_delete(1))
    assert len(heard) == 1
    assert dispatcher.wants("MESSAGE_CREATE")
