"""Changing the count of shards: by the user, and because Discord refuses the present one with 4011."""

import asyncio
import logging
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from cordspec.errors import (
    DisallowedIntentsError,
    GatewayError,
    HTTPError,
    InvalidTokenError,
    SessionStartLimitError,
    TooFewShardsError,
    UsageError,
)
from cordspec.events import ReadyData
from cordspec.gateway import Intents, MemorySessionStore, SavedSession, ShardManager, WebSocketTransport
from cordspec.http import HTTPClient
from cordspec.models import GatewayBotInfo
from cordspec.testing import PlaybackGateway, at
from tests.gateway.managing import (
    GUILDS,
    INTENTS,
    Source,
    Store,
    all_ready,
    make,
    nothing_left,
    playing,
    tasks_of_cordspec,
    turns,
)
from tests.gateway.test_manager import deletion
from tests.gateway.test_shard import until


def hear(manager: ShardManager) -> list[Exception]:
    errors: list[Exception] = []
    manager.listen("critical")(errors.append)
    return errors


# The same count.


@pytest.mark.parametrize("count", [None, 2])
async def test_rescaling_to_the_present_count_changes_nothing(count: int | None) -> None:
    async with playing() as gateway, make(gateway) as manager:
        await all_ready(manager, 2)
        before = manager.shards
        await asyncio.wait_for(manager.rescale(count), 5)
        assert manager.shards == before
        assert len(gateway.attempts) == 2


# Sessions in the store.


@pytest.mark.parametrize("store", [MemorySessionStore, Store])
async def test_there_and_back_again_with_a_store(store: Any) -> None:
    """New shards neither take over running sessions nor what was saved under their count before."""
    async with playing() as gateway:
        shared = store()
        async with make(gateway, session_store=shared) as manager:
            await all_ready(manager, 2)
            for count in (3, 2, 3, 2):
                await asyncio.wait_for(manager.rescale(count, overlap=0), 10)
                assert manager.shard_count == count
                await all_ready(manager, count)
        assert len(gateway.identifications) == 2 + 3 + 2 + 3 + 2
        assert all(attempt.path == "/" for attempt in gateway.attempts)


def saved(gateway: PlaybackGateway, shard_id: int, count: int) -> SavedSession:
    return SavedSession(
        shard_id=shard_id,
        shard_count=count,
        intents=int(INTENTS),
        gateway_url=gateway.url,
        session_id="an old one",
        resume_gateway_url=gateway.url,
        sequence=5,
        seen_at=datetime.now(UTC),
    )


async def test_running_sessions_of_the_new_count_are_not_resumed() -> None:
    """A process of an earlier life left sessions that Discord would resume, with all that they have missed."""
    async with playing(shards=3) as gateway:
        store = Store()
        async with make(gateway, session_store=store) as first:
            await all_ready(first, 3)
        assert len(store.saved) == 3
        async with make(gateway, session_store=store, shard_count=2) as manager:
            await all_ready(manager, 2)
            await asyncio.wait_for(manager.rescale(3, overlap=0), 5)
            await all_ready(manager, 3)
        assert [attempt.path for attempt in gateway.attempts] == ["/"] * 8


async def test_old_sessions_of_the_new_count_are_not_resumed_and_are_no_gap() -> None:
    async with playing() as gateway:
        store, gaps = Store(), list[object]()
        for shard_id in range(3):
            store.saved[shard_id, 3] = saved(gateway, shard_id, 3)
        manager = make(gateway, session_store=store)
        manager.listen("gap")(gaps.append)
        async with manager:
            await all_ready(manager, 2)
            await asyncio.wait_for(manager.rescale(3, overlap=0), 10)
            await all_ready(manager, 3)
            assert {key for key in store.saved if key[1] == 2} == set()
        assert gaps == []
        assert {session.session_id for session in store.saved.values()}.isdisjoint({"an old one"})


# Failures of a rescale that the user asked for.


async def keeps_going(manager: ShardManager, gateway: PlaybackGateway, errors: list[Exception]) -> None:
    """The old shards are heard, nobody was told of an end, and a second attempt succeeds."""
    heard: list[int] = []
    manager.listen("MESSAGE_DELETE")(lambda data: heard.append(int(data.id)))
    assert manager.shard_count == len(manager.shards) == 2
    await all_ready(manager, 2)
    await until(lambda: len(gateway.open_connections) == 2)
    for number, guild_id in enumerate(GUILDS):
        gateway.dispatch("MESSAGE_DELETE", deletion(number, guild_id), guild_id=guild_id)
    await until(lambda: sorted(heard) == list(range(8)))
    waiting = asyncio.create_task(manager.wait_closed())
    await turns(5)
    assert not waiting.done()
    assert errors == []
    await manager.rescale(3, overlap=0)
    assert len(manager.shards) == 3
    await manager.close()
    await asyncio.wait_for(waiting, 1)


async def test_new_shards_that_are_refused_end_nothing() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        gateway.rules.disallowed_intents = Intents.GUILD_MESSAGES
        with pytest.raises(DisallowedIntentsError) as caught:
            await asyncio.wait_for(manager.rescale(4), 10)
        assert any("2 shards" in note for note in caught.value.__notes__)
        gateway.rules.disallowed_intents = Intents(0)
        await keeps_going(manager, gateway, errors)


async def test_a_rescale_to_too_few_ends_nothing_and_starts_nothing() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        gateway.rules.fewest_shards = 2
        with pytest.raises(TooFewShardsError):
            await asyncio.wait_for(manager.rescale(1), 10)
        await keeps_going(manager, gateway, errors)


@pytest.mark.parametrize("fault", ["hello", "identify", "connect"])
async def test_a_timeout_of_a_rescale_ends_nothing(fault: Any) -> None:
    async with playing() as gateway:
        # A silent gateway does not answer a close frame either.
        transport = WebSocketTransport(close_timeout=0.01)
        manager = make(gateway, transport=transport)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        if fault == "connect":
            gateway.script_always(at("connect").refuse(503))
        else:
            gateway.script_always(at(fault).silence())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await manager.rescale(3)
        gateway.script_always()
        for connection in gateway.open_connections:
            connection.speak()
        await keeps_going(manager, gateway, errors)
        await transport.close()


async def test_a_failing_gateway_bot_ends_nothing() -> None:
    async with playing() as gateway:
        source = Source(gateway.url)
        manager = make(source)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)

        async def fail() -> None:
            raise KeyError("x")

        source.before = fail
        with pytest.raises(GatewayError, match="KeyError"):
            await manager.rescale()
        source.before, source.limit = None, replace(source, remaining=2)
        with pytest.raises(SessionStartLimitError):
            await manager.rescale(3)
        source.limit = replace(source, remaining=1000)
        await keeps_going(manager, gateway, errors)


def connected(gateway: PlaybackGateway, count: int) -> bool:
    return len(gateway.open_connections) == count


def replace(source: Source, **changes: int) -> Any:
    from msgspec import structs

    return structs.replace(source.limit, **changes)


async def test_cancellation_at_every_moment_of_a_rescale() -> None:
    async with playing() as gateway:
        for moment in range(0, 90, 3):
            manager = make(gateway, session_store=Store(lambda *_: turns(1)))
            await manager.connect()
            await all_ready(manager, 2)
            task = asyncio.create_task(manager.rescale(3, overlap=0.001))
            await turns(moment)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert len(manager.shards) == manager.shard_count
            await all_ready(manager, len(manager.shards))
            await until(partial(connected, gateway, len(manager.shards)))
            await manager.close()
            await nothing_left(gateway)


@pytest.mark.parametrize("moment", [0, 1, 2, 4, 7, 11, 16, 30, 60, 120])
async def test_close_during_a_rescale(moment: int) -> None:
    async with playing() as gateway:
        manager = make(Source(gateway.url, before=lambda: turns(2)))
        await manager.connect()
        await all_ready(manager, 2)
        task = asyncio.create_task(manager.rescale(4, overlap=0.2))
        await turns(moment)
        await manager.close()
        assert tasks_of_cordspec() in ([], ["ShardManager.rescale"])
        with pytest.raises((GatewayError, UsageError), match="clos"):
            await task
        assert not any(shard.ready for shard in manager.shards.values())
        await nothing_left(gateway)


async def test_one_rescale_at_a_time() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        with pytest.raises(UsageError, match="not connected"):
            await manager.rescale(3)
        async with manager:
            await all_ready(manager, 2)
            first = asyncio.create_task(manager.rescale(3, overlap=0))
            await turns(2)
            with pytest.raises(UsageError, match="in progress"):
                await manager.rescale(4)
            await first
            assert manager.shard_count == 3
        with pytest.raises(UsageError, match="closed"):
            await manager.rescale(4)


@pytest.mark.parametrize("count", [0, -3, True, 2.0, "4"])
async def test_nonsense_counts_for_a_rescale(count: Any) -> None:
    async with playing() as gateway, make(gateway) as manager:
        with pytest.raises(UsageError, match="shard_count"):
            await manager.rescale(count)
        with pytest.raises(UsageError, match="overlap"):
            await manager.rescale(3, overlap=-1)
        with pytest.raises(UsageError, match="overlap"):
            await manager.rescale(3, overlap=float("nan"))


# 4011.


async def outgrow(gateway: PlaybackGateway, manager: ShardManager, fewest: int = 4) -> None:
    """Make Discord refuse the sessions that the manager's shards begin from now on."""
    gateway.rules.fewest_shards = fewest
    for connection in gateway.open_connections:
        connection.close(4011)


async def test_after_4011_the_manager_hears_ready_of_the_new_shards() -> None:
    async with playing() as gateway:
        manager, ready = make(HTTPClient(base_url=gateway.base_url)), list[int]()
        errors = hear(manager)

        @manager.listen("READY").with_context
        def on_ready(data: ReadyData, context: Any) -> None:
            ready.append(context.shard_id)

        async with manager.http_client, manager:  # type: ignore[attr-defined]  # it is an HTTPClient
            await all_ready(manager, 2)
            gateway.rules.shards = 4
            await outgrow(gateway, manager)
            await until(lambda: manager.shard_count == 4)
            await all_ready(manager, 4)
            await until(lambda: len(ready) == 6)
        assert sorted(ready[2:]) == [0, 1, 2, 3]
        assert errors == []


async def ends(
    manager: ShardManager, errors: list[Exception], kind: type[Exception], match: str
) -> Exception:
    """The manager ends: everything that waits gets the error, and listeners of critical get it once."""
    waiters = [asyncio.ensure_future(manager.wait_for("MESSAGE_CREATE"))] if not errors else []
    with pytest.raises(kind, match=match) as caught:
        await asyncio.wait_for(manager.wait_closed(), 10)
    for waiter in waiters:
        with pytest.raises(kind, match=match):
            await asyncio.wait_for(waiter, 1)
    await turns(5)
    assert errors == [caught.value]
    await manager.close()
    assert errors == [caught.value]
    with pytest.raises(kind, match=match):
        await manager.wait_closed()
    return caught.value


async def test_4011_with_a_failing_gateway_bot_ends_the_manager() -> None:
    async with playing() as gateway, HTTPClient(base_url=gateway.base_url) as client:
        asked = False

        class Once:
            async def get_gateway_bot(self, *, authentication: Any = None) -> GatewayBotInfo:
                nonlocal asked
                if asked:
                    raise HTTPError("GET /gateway/bot", 500)
                asked = True
                return await client.get_gateway_bot(authentication=authentication)

        manager = make(Once())
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        await outgrow(gateway, manager)
        error = await ends(manager, errors, GatewayError, "4011.*500")
        assert isinstance(error.__cause__, HTTPError)


async def test_4011_with_the_same_advice_ends_the_manager() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        await outgrow(gateway, manager)
        await ends(manager, errors, GatewayError, "4011")


async def test_4011_for_the_new_shards_too_ends_the_manager() -> None:
    async with playing() as gateway:
        source = Source(gateway.url)
        manager = make(source)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        source.shards = 3
        await outgrow(gateway, manager)
        await ends(manager, errors, GatewayError, "4011")


async def test_4011_for_a_count_that_the_user_chose_ends_the_manager() -> None:
    async with playing() as gateway:
        manager = make(gateway, shard_count=2)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        await outgrow(gateway, manager)
        await ends(manager, errors, TooFewShardsError, "4011")


async def test_4011_during_a_rescale_that_fails_is_not_forgotten() -> None:
    async with playing() as gateway:
        source = Source(gateway.url)
        manager = make(source)
        errors = hear(manager)
        async with manager:
            await all_ready(manager, 2)
            gateway.script_always(at("hello").silence())
            rescaling = asyncio.create_task(manager.rescale(3))
            await until(lambda: len(gateway.attempts) == 5)
            gateway.rules.fewest_shards = 4
            for connection in gateway.open_connections:
                if connection.is_ready:
                    connection.close(4011)
            await until(lambda: not any(shard.ready for shard in manager.shards.values()))
            gateway.script_always()
            source.shards = 4
            rescaling.cancel()
            for connection in gateway.open_connections:
                connection.speak()
            await until(lambda: manager.shard_count == 4)
            await all_ready(manager, 4)
            assert errors == []


async def test_closing_while_4011_is_being_mended() -> None:
    async with playing() as gateway:
        source = Source(gateway.url)
        manager = make(source)
        errors = hear(manager)
        await manager.connect()
        await all_ready(manager, 2)
        source.before = lambda: turns(10_000)
        await outgrow(gateway, manager)
        await until(lambda: source.asked == 2)
        await asyncio.wait_for(manager.close(), 5)
        await asyncio.wait_for(manager.wait_closed(), 1)
        assert errors == []
        await nothing_left(gateway)


# Endings.


async def test_a_wrong_token_is_told_once_and_not_for_every_shard(caplog: pytest.LogCaptureFixture) -> None:
    async with playing(shards=3) as gateway:
        manager = make(gateway, token="wrong")
        errors, contexts = hear(manager), list[int]()

        @manager.listen("critical").with_context
        def on_critical(error: Exception, context: Any) -> None:
            contexts.append(context.shard_id)

        await manager.connect()
        own = [asyncio.ensure_future(shard.wait_closed()) for shard in manager.shards.values()]
        await ends(manager, errors, InvalidTokenError, "4004")
        assert len(contexts) == 1
        found = await asyncio.gather(*own, return_exceptions=True)
        assert sum(isinstance(error, InvalidTokenError) for error in found) >= 1
    assert sum(record.levelno == logging.ERROR for record in caplog.records) <= 3


async def test_one_fatal_shard_ends_the_manager_and_leaves_the_others_until_close() -> None:
    async with playing(shards=3) as gateway:
        manager = make(gateway)
        errors, own = hear(manager), list[Exception]()
        await manager.connect()
        await all_ready(manager, 3)
        manager.shards[1].listen("critical")(own.append)
        victim = next(c for c in gateway.open_connections if c.identify and c.identify.shard[0] == 1)  # type: ignore[index]  # it is a tuple here
        victim.close(4014)
        await until(lambda: bool(errors))
        assert own == errors
        assert manager.state == "open"
        with pytest.raises(UsageError, match="has ended"):
            await manager.rescale(2)
        await ends(manager, errors, DisallowedIntentsError, "4014")
