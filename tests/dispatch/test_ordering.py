"""Listeners whose events wait for each other."""

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.dispatch import Dispatcher, EventDispatcher
from cordspec.errors import UsageError
from cordspec.events import InteractionCreateData, MessageDeleteData, ReadyData
from cordspec.models import ChannelId, MessageId
from cordspec.testing import sample


def pairs() -> Dispatcher[str]:
    return Dispatcher("pairs", lambda key: (key, (tuple,)))


def first(pair: tuple[str, int]) -> str:
    return pair[0]


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), max_size=30),
)
def test_events_of_one_key_run_in_turn_and_keys_side_by_side(events: list[tuple[str, int]]) -> None:
    async def run() -> None:
        dispatcher, done = pairs(), list[tuple[str, int, int]]()
        running: set[str] = set()

        async def listener(event: tuple[str, int, int]) -> None:
            key, pauses, _ = event
            assert key not in running
            running.add(key)
            for _ in range(pauses):
                await asyncio.sleep(0)
            running.discard(key)
            done.append(event)

        dispatcher.listen("x").ordered(by=lambda event: event[0])(listener)  # type: ignore[index,arg-type]
        numbered = [(*event, number) for number, event in enumerate(events)]
        for event in numbered:
            dispatcher.dispatch("x", event)
        await dispatcher.drain()
        for key in "abc":
            assert [event for event in done if event[0] == key] == [e for e in numbered if e[0] == key]
        assert dispatcher.counts.waiting == 0

    asyncio.run(run())


@pytest.mark.parametrize(("full", "kept"), [("drop_oldest", [0, 3, 4]), ("drop_newest", [0, 1, 2])])
async def test_what_waits_is_bounded_and_what_is_dropped_is_counted(full: str, kept: list[int]) -> None:
    dispatcher, release, done = pairs(), asyncio.Event(), list[int]()

    async def listener(pair: tuple[str, int]) -> None:
        await release.wait()
        done.append(pair[1])

    event = dispatcher.listen("x")
    event.ordered(by=first, limit=2, full=full)(listener)  # type: ignore[arg-type]  # one of two literals
    for number in range(5):
        dispatcher.dispatch("x", ("a", number))
    assert (dispatcher.counts.waiting, dispatcher.counts.dropped) == (2, 2)
    release.set()
    await dispatcher.drain()
    assert done == kept
    dispatcher.remove_listener(listener, "x")
    assert not dispatcher.wants("x")


async def test_a_mistake_in_one_event_does_not_end_the_others() -> None:
    dispatcher, seen, mistakes = pairs(), list[int](), list[Exception]()

    async def listener(pair: tuple[str, int]) -> None:
        if pair[1] == 1:
            raise ValueError
        seen.append(pair[1])

    def report(key: object, failed: object, error: Exception) -> None:
        assert (key, failed) == ("x", listener)
        mistakes.append(error)

    dispatcher.add_error_handler(report)
    dispatcher.listen("x").ordered(by=first)(listener)  # type: ignore[arg-type]  # pairs are what it brings
    for number in range(3):
        dispatcher.dispatch("x", ("a", number))
    await dispatcher.drain()
    assert seen == [0, 2]
    assert [type(error) for error in mistakes] == [ValueError]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda d: d.listen("READY").ordered(by="guild_id")(takes_ready),
            "ReadyData has no field 'guild_id' to order by. It has v, user, guilds, ",
        ),
        (
            lambda d: d.listen("INTERACTION_CREATE").ordered(by="nonce")(takes_interaction),
            "PingInteraction has no field 'nonce'",
        ),
        (lambda d: d.listen("READY").ordered(by="user", limit=-1)(takes_ready), "0 or more; found -1"),
        (
            lambda d: d.listen("READY").ordered(by="user", full="wait")(takes_ready),
            "'drop_oldest' or 'drop_newest'",
        ),
    ],
)
def test_an_order_that_cannot_be_kept(make: Callable[[EventDispatcher], object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make(EventDispatcher())


async def takes_ready(data: ReadyData) -> None: ...


async def takes_interaction(data: InteractionCreateData) -> None: ...


async def test_a_field_orders_a_real_payload() -> None:
    dispatcher = EventDispatcher()

    running, most, done = Counter[object](), list[int](), list[object]()

    @dispatcher.listen("MESSAGE_DELETE").ordered(by="channel_id")
    async def on_delete(data: MessageDeleteData) -> None:
        running[data.channel_id] += 1
        most.append(running[data.channel_id])
        await asyncio.sleep(0)
        running[data.channel_id] -= 1
        done.append(data.id)

    for number in range(6):
        data = sample(MessageDeleteData, id=MessageId(number), channel_id=ChannelId(number % 2))
        dispatcher.dispatch("MESSAGE_DELETE", data)
    await dispatcher.drain()
    assert most == [1] * 6, "two events of one channel ran at the same time"
    assert sorted(done, key=str) == list(range(6))


# Bounds, and what ends early.


@pytest.mark.parametrize("full", ["drop_oldest", "drop_newest"])
async def test_a_limit_of_none_handles_one_event_at_a_time(full: str) -> None:
    dispatcher, release, done = pairs(), asyncio.Event(), list[int]()

    async def listener(pair: tuple[str, int]) -> None:
        await release.wait()
        done.append(pair[1])

    dispatcher.listen("x").ordered(by=first, limit=0, full=full)(listener)  # type: ignore[arg-type]  # as above
    for number in range(3):
        dispatcher.dispatch("x", ("a", number))
    assert (dispatcher.counts.waiting, dispatcher.counts.dropped) == (0, 2)
    release.set()
    await dispatcher.drain()
    dispatcher.dispatch("x", ("a", 3))
    await dispatcher.drain()
    assert done == [0, 3]


async def test_a_key_that_met_the_task_limit_is_not_blocked() -> None:
    dispatcher = Dispatcher[str]("pairs", lambda key: (key, (tuple,)), task_limit=1)
    release, done = asyncio.Event(), list[tuple[str, int]]()

    async def listener(pair: tuple[str, int]) -> None:
        await release.wait()
        done.append(pair)

    dispatcher.listen("x").ordered(by=first)(listener)  # type: ignore[arg-type]  # pairs are what arrives
    dispatcher.dispatch("x", ("a", 1))
    dispatcher.dispatch("x", ("b", 2))  # dropped: the one task that may run is that of "a"
    assert dispatcher.counts.dropped == 1
    release.set()
    await dispatcher.drain()
    dispatcher.dispatch("x", ("b", 3))
    await dispatcher.drain()
    assert done == [("a", 1), ("b", 3)]
    assert dispatcher.counts.waiting == 0


def test_without_a_loop_no_key_is_blocked() -> None:
    dispatcher, done, mistakes = pairs(), list[int](), list[Exception]()

    async def listener(pair: tuple[str, int]) -> None:
        done.append(pair[1])

    async def later() -> None:
        dispatcher.dispatch("x", ("a", 2))
        await dispatcher.drain()

    dispatcher.add_error_handler(lambda key, listener, error: mistakes.append(error))
    dispatcher.listen("x").ordered(by=first)(listener)  # type: ignore[arg-type]  # pairs are what arrives
    dispatcher.dispatch("x", ("a", 1))
    assert "outside of an event loop" in str(mistakes[0])
    asyncio.run(later())
    assert done == [2]


@pytest.mark.parametrize("full", ["drop_oldest", "drop_newest"])
@given(
    events=st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 2), st.booleans()), max_size=20),
    limit=st.integers(0, 3),
)
def test_every_event_is_handled_or_counted(
    full: str, events: list[tuple[str, int, bool]], limit: int
) -> None:
    """Handled, failed and dropped events add up to those dispatched, whatever the listener raises."""

    async def run() -> None:
        dispatcher, handled, mistakes = pairs(), 0, list[Exception]()

        async def listener(event: tuple[str, int, bool]) -> None:
            nonlocal handled
            for _ in range(event[1]):
                await asyncio.sleep(0)
            if event[2]:
                raise asyncio.CancelledError
            handled += 1

        dispatcher.add_error_handler(lambda key, listener, error: mistakes.append(error))
        ordered = dispatcher.listen("x").ordered(by=lambda event: event[0], limit=limit, full=full)  # type: ignore[index,arg-type]
        ordered(listener)  # type: ignore[arg-type]  # these are what arrives
        for number, event in enumerate(events):
            dispatcher.dispatch("x", event)
            if number % 3 == 0:
                await asyncio.sleep(0)
        await dispatcher.drain()
        assert handled + len(mistakes) + dispatcher.counts.dropped == len(events)
        assert dispatcher.counts.waiting == 0

    asyncio.run(run())


async def test_one_cancelled_error_loses_nothing() -> None:
    dispatcher, done, mistakes = pairs(), list[int](), list[Exception]()
    cancelled = asyncio.ensure_future(asyncio.sleep(60))
    cancelled.cancel()

    async def listener(pair: tuple[str, int]) -> None:
        if pair[1] == 0:
            await cancelled
        done.append(pair[1])

    dispatcher.add_error_handler(lambda key, listener, error: mistakes.append(error))
    dispatcher.listen("x").ordered(by=first)(listener)  # type: ignore[arg-type]  # pairs are what arrives
    for number in range(100):
        dispatcher.dispatch("x", ("a", number))
    await dispatcher.drain()
    assert done == list(range(1, 100))
    assert len(mistakes) == 1
    assert dispatcher.counts.dropped == 0


async def test_what_a_cancelled_task_leaves_is_counted_and_its_key_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    dispatcher, done = pairs(), list[int]()

    async def listener(pair: tuple[str, int]) -> None:
        if pair[1] == 0:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(0)
        done.append(pair[1])

    dispatcher.listen("x").ordered(by=first)(listener)  # type: ignore[arg-type]  # pairs are what arrives
    for number in range(5):
        dispatcher.dispatch("x", ("a", number))
    await dispatcher.drain()
    assert (done, dispatcher.counts.dropped, dispatcher.counts.waiting) == ([], 4, 0)
    assert len(caplog.records) == 1, "what is dropped is logged once"
    dispatcher.dispatch("x", ("a", 9))
    await dispatcher.drain()
    assert done == [9]


@pytest.mark.parametrize("begun", [False, True])
async def test_closing_counts_what_was_queued(begun: bool) -> None:
    dispatcher = pairs()

    async def never(pair: tuple[str, int]) -> None:
        await asyncio.Event().wait()

    dispatcher.listen("x").ordered(by=first)(never)  # type: ignore[arg-type]  # pairs are what arrives
    for number in range(5):
        dispatcher.dispatch("x", ("a", number))
    if begun:
        await asyncio.sleep(0)
    await dispatcher.close()
    assert (dispatcher.counts.running, dispatcher.counts.waiting, dispatcher.counts.dropped) == (0, 0, 4)


async def test_dropping_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = pairs()

    async def never(pair: tuple[str, int]) -> None:
        await asyncio.Event().wait()

    dispatcher.listen("x").ordered(by=first, limit=1)(never)  # type: ignore[arg-type]  # pairs are what arrives
    for number in range(50):
        dispatcher.dispatch("x", ("a", number))
    assert dispatcher.counts.dropped == 48
    (record,) = caplog.records
    assert record.getMessage().startswith("1 events of x are dropped for the ordered listener")
    assert "never" in record.getMessage()
    await dispatcher.close()
