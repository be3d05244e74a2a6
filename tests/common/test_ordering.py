"""Listeners whose events wait for each other."""

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.common import Dispatcher, EventDispatcher
from cordspec.errors import UsageError
from cordspec.events import MessageCreateData, ReadyData


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

    dispatcher.add_error_handler(lambda key, listener, error: mistakes.append(error))
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
            "ReadyData has no field 'guild_id'",
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


async def test_a_field_orders_a_real_payload() -> None:
    dispatcher = EventDispatcher()

    @dispatcher.listen("MESSAGE_CREATE").ordered(by="guild_id")
    async def on_message(data: MessageCreateData) -> None: ...

    assert dispatcher.wants("MESSAGE_CREATE")
