"""Projections, contexts, bounds and changes: listeners that ask for more than the payload."""

import asyncio
import gc
import logging
import tracemalloc

import pytest
from msgspec import Struct

from cordspec.dispatch import Dispatcher, EventContext, EventDispatcher, EventKey, FrameDispatcher
from cordspec.dispatch.kinds import ProjectedEvent
from cordspec.errors import ListenerSignatureError, ProjectionError, UsageError
from cordspec.events import EVENTS, MessageCreateData
from cordspec.models import GatewayOpcode, GuildId


class GuildCard(Struct):
    id: GuildId
    name: str


class Other(Struct):
    id: GuildId


class Wrong(Struct):
    id: str


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)), task_limit=100)


def test_a_projection_has_a_place_of_its_own() -> None:
    dispatcher, heard = EventDispatcher(), list[object]()

    @dispatcher.listen("GUILD_CREATE").as_type(GuildCard)
    def on_guild(card: GuildCard) -> None:
        heard.append(card)

    assert dispatcher.projections("GUILD_CREATE") == (ProjectedEvent("GUILD_CREATE", GuildCard),)
    assert not dispatcher.wants("GUILD_CREATE"), "nobody needs the whole of it"
    card = GuildCard(GuildId(1), "Cats")
    dispatcher.listen()(lambda name, data: heard.append(name))
    dispatcher.dispatch_part(dispatcher.projections("GUILD_CREATE")[0], card)
    assert heard == [card], "those that take everything get it as a whole, or not at all"
    dispatcher.remove_listener(on_guild, "GUILD_CREATE")
    assert dispatcher.projections("GUILD_CREATE") == ()


def test_projections_that_cannot_be() -> None:
    dispatcher = EventDispatcher()
    with pytest.raises(ProjectionError, match="ids are numbers here"):
        dispatcher.listen("GUILD_CREATE").as_type(Wrong)
    with pytest.raises(ListenerSignatureError, match=r"GuildCard.*Other"):
        dispatcher.listen("GUILD_CREATE").as_type(GuildCard)(takes_other)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="has no payload, so it has no projections"):
        FrameDispatcher().listen(GatewayOpcode.HELLO).as_type(GuildCard)


def takes_other(data: Other) -> None: ...


def test_a_listener_that_wants_to_know_where_an_event_came_from() -> None:
    dispatcher, heard = EventDispatcher(), list[object]()

    @dispatcher.listen("MESSAGE_CREATE").with_context
    def on_message(data: MessageCreateData, context: EventContext) -> None:
        heard.append(context.sequence)

    @dispatcher.listen().with_context
    def everything(name: str, data: object, context: EventContext) -> None:
        heard.append((name, context.shard_id))

    def context() -> EventContext:
        return EventContext(shard_id=3, session_id="x", sequence=9, received_at=blank.received_at, raw=b"{}")

    blank = _blank()
    dispatcher.dispatch("MESSAGE_CREATE", object(), context=context)
    assert heard == [9, ("MESSAGE_CREATE", 3)]
    with pytest.raises(ListenerSignatureError, match="EventContext"):
        dispatcher.listen("MESSAGE_CREATE").with_context(lambda data: None)  # type: ignore[arg-type,misc]


def _blank() -> EventContext:
    seen: list[EventContext] = []
    dispatcher = numbers()
    dispatcher.listen("a").with_context(lambda number, context: seen.append(context))
    dispatcher.dispatch("a", 1)
    return seen[0]


def test_both_of_two_events_keep_their_manners() -> None:
    dispatcher, heard = EventDispatcher(), list[object]()
    both = dispatcher.listen("GUILD_CREATE").as_type(GuildCard) | dispatcher.listen("GUILD_UPDATE")
    both(heard.append)
    assert dispatcher.projections("GUILD_CREATE")
    assert dispatcher.wants("GUILD_UPDATE")


def test_a_key_of_ones_own_joins_the_registry() -> None:
    dispatcher = EventDispatcher()
    key = EventKey("CALL_CREATE", GuildCard)
    dispatcher.listen(key)
    assert dispatcher.events["CALL_CREATE"].payload is GuildCard
    assert "CALL_CREATE" not in EVENTS
    with pytest.raises(UsageError, match="decodes CALL_CREATE as GuildCard, not as Other"):
        dispatcher.listen(EventKey("CALL_CREATE", Other))


async def test_a_listener_that_never_returns_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    dispatcher = numbers()

    async def forever(number: int) -> None:
        await asyncio.Event().wait()

    dispatcher.add_listener(forever, "a")
    with caplog.at_level(logging.WARNING, "cordspec.dispatch"):
        for number in range(1000):
            dispatcher.dispatch("a", number)
    assert (dispatcher.counts.running, dispatcher.counts.dropped) == (100, 900)
    assert len(caplog.records) == 1
    await dispatcher.close()
    assert dispatcher.counts.running == 0


async def test_ten_thousand_events_to_a_listener_that_always_fails() -> None:
    dispatcher, mistakes = Dispatcher[str]("numbers", lambda key: (key, (int,))), 0

    def count(key: object, listener: object, error: Exception) -> None:
        nonlocal mistakes
        mistakes += 1

    async def fails(number: int) -> None:
        raise ValueError(number)

    dispatcher.add_error_handler(count)
    dispatcher.add_listener(fails, "a")

    async def burst() -> int:
        for number in range(5_000):
            dispatcher.dispatch("a", number)
            if number % 100 == 0:
                await asyncio.sleep(0)
        await dispatcher.drain()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before, after = await burst(), await burst()
    finally:
        tracemalloc.stop()
    assert mistakes == 10_000
    assert len(asyncio.all_tasks()) == 1
    assert after - before < 50_000, "memory stays as it is"


def test_whoever_watches_hears_of_each_change() -> None:
    dispatcher, changes = numbers(), list[bool]()
    dispatcher.observe(lambda: changes.append(dispatcher.wants("a")))
    listener = changes.append
    dispatcher.add_listener(listener, "a")
    dispatcher.remove_listener(listener, "a")
    assert changes == [True, False]


async def test_a_dispatch_goes_on_over_the_listeners_that_it_began_with() -> None:
    dispatcher, heard = numbers(), list[str]()

    def once(number: int) -> None:
        heard.append("once")
        dispatcher.remove_listener(once, "a")
        dispatcher.add_listener(late, "a")
        if number:
            dispatcher.dispatch("a", number - 1)

    def late(number: int) -> None:
        heard.append(f"late {number}")

    dispatcher.add_listener(once, "a")
    dispatcher.dispatch("a", 1)
    assert heard == ["once", "late 0"]
