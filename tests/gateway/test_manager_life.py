"""The states of a manager: what close, cancellation and failures leave behind at every moment of its life."""

import asyncio
import gc
import logging
import random
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from cordspec.errors import CordspecError, GatewayError, SessionStartLimitError, UsageError
from cordspec.gateway import JSONSessionStore, MemorySessionStore, ShardManager, identify
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.testing import PlaybackGateway, Rules
from tests.gateway.managing import (
    INTENTS,
    LIMIT,
    Source,
    Store,
    all_ready,
    make,
    nothing_left,
    playing,
    tasks_of_cordspec,
    turns,
)
from tests.gateway.test_shard import SOON, TOKEN, AtOnce, until


async def for_ever() -> None:
    await asyncio.get_running_loop().create_future()


# States.


async def test_the_states_of_a_manager() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        states: list[str] = [manager.state]
        connecting = asyncio.create_task(manager.connect())
        await turns(1)
        states.append(manager.state)
        assert not manager.ready
        await connecting
        states.append(manager.state)
        await until(lambda: manager.ready)
        closing = asyncio.create_task(manager.close())
        await turns(1)
        states.append(manager.state)
        await closing
        states.append(manager.state)
        assert states == ["new", "connecting", "open", "closing", "closed"]
        with pytest.raises(AttributeError):
            setattr(manager, "state", "new")  # noqa: B010  # a checker refuses the assignment


async def test_waiting_for_the_end_of_what_never_began() -> None:
    manager = make(Source("ws://127.0.0.1:1"))
    with pytest.raises(UsageError, match=r"not connected.*async with.*connect\(\)"):
        await asyncio.wait_for(manager.wait_closed(), 1)
    await manager.close()
    await asyncio.wait_for(manager.wait_closed(), 1)
    with pytest.raises(UsageError, match="closed"):
        await manager.connect()


async def test_connecting_twice_at_once() -> None:
    async with playing() as gateway:
        manager = make(Source(gateway.url, before=lambda: turns(5)))
        first, second = await asyncio.gather(manager.connect(), manager.connect(), return_exceptions=True)
        assert first is None
        assert isinstance(second, UsageError)
        await all_ready(manager, 2)
        assert len(gateway.open_connections) == 2
        await manager.close()


# Close while connecting.


@pytest.mark.parametrize("moment", range(12))
async def test_close_while_gateway_bot_is_slow(moment: int) -> None:
    async with playing() as gateway:
        manager = make(Source(gateway.url, before=lambda: turns(6)))
        connecting = asyncio.create_task(manager.connect())
        await turns(moment)
        await manager.close()
        with pytest.raises((GatewayError, UsageError), match="clos"):
            await connecting
            raise UsageError("closed")  # it connected before it was closed
        assert manager.state == "closed"
        assert tasks_of_cordspec() == []
        await asyncio.wait_for(manager.wait_closed(), 1)


async def test_close_does_not_wait_for_a_gateway_bot_that_never_answers() -> None:
    async with playing() as gateway:
        manager = make(Source(gateway.url, before=for_ever))
        connecting = asyncio.create_task(manager.connect())
        waiting = asyncio.create_task(manager.wait_closed())
        await turns(5)
        await asyncio.wait_for(manager.close(), 5)
        with pytest.raises(GatewayError, match="closed while it was connecting"):
            await connecting
        await asyncio.wait_for(waiting, 1)


async def test_a_gateway_bot_that_swallows_cancellation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cordspec.gateway.manager.CLOSE_TIMEOUT", 0.01)
    asked = asyncio.Event()

    async def stubborn() -> None:
        try:
            await for_ever()
        except asyncio.CancelledError:
            await asked.wait()

    async with playing() as gateway:
        manager = make(Source(gateway.url, before=stubborn))
        connecting = asyncio.create_task(manager.connect())
        await turns(5)
        await asyncio.wait_for(manager.close(), 5)
        assert manager.state == "closed"
        asked.set()
        with pytest.raises(GatewayError, match="closed while it was connecting"):
            await connecting
        await nothing_left(gateway)
        assert gateway.attempts == []


@pytest.mark.parametrize("slow", [0, 1])
async def test_a_timeout_while_entering_with_a_slow_store(slow: int) -> None:
    async def wait(operation: str, shard_id: int) -> None:
        if operation == "load" and shard_id == slow:
            await for_ever()

    async with playing() as gateway:
        manager = make(gateway, session_store=Store(wait))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), manager:
                raise AssertionError
        assert manager.state == "new"
        await nothing_left(gateway)


async def test_cancellation_at_every_await_of_connect() -> None:
    async with playing() as gateway:
        for moment in range(40):
            manager = make(
                Source(gateway.url, before=lambda: turns(2)), session_store=Store(lambda *_: turns(1))
            )
            task = asyncio.create_task(manager.connect())
            await turns(moment)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            if task.cancelled():
                assert manager.state == "new", moment
                assert tasks_of_cordspec() == []
                if moment % 5 == 0:
                    # It may be tried again.
                    await manager.connect()
                    await all_ready(manager, 2)
            await manager.close()
            await nothing_left(gateway)


async def test_cancelling_connect_twice_leaves_nothing() -> None:
    async with playing() as gateway:
        for moment in range(1, 25):
            manager = make(gateway, session_store=Store(lambda *_: turns(3)))
            task = asyncio.create_task(manager.connect())
            await turns(moment)
            task.cancel()
            await turns(1)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            if task.cancelled():
                await nothing_left(gateway)
                assert manager.state == "new"
            else:
                await manager.close()


# Failures of what users give.


class Oops(Exception):
    pass


async def test_a_store_that_cannot_load_costs_a_resume(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(operation: str, shard_id: int) -> None:
        if operation == "load" and shard_id == 1:
            raise Oops("the disk is gone")

    async with playing() as gateway:
        manager = make(gateway, session_store=Store(fail))
        async with manager:
            await all_ready(manager, 2)
        warnings = [record for record in caplog.records if "Oops" in record.getMessage()]
        assert [record.levelno for record in warnings] == [logging.WARNING]
        assert "new session" in warnings[0].getMessage()


@pytest.mark.parametrize("answer", [5, "session", {"session_id": "x"}])
async def test_a_store_that_loads_something_else(answer: Any, caplog: pytest.LogCaptureFixture) -> None:
    class Lying(Store):
        async def load(self, shard_id: int, shard_count: int, /) -> Any:
            return answer

    async with playing() as gateway:
        manager = make(gateway, session_store=Lying())
        async with manager:
            await all_ready(manager, 2)
    assert caplog.text.count("SavedSession") == 1


async def test_a_store_that_cannot_save_or_forget_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(operation: str, shard_id: int) -> None:
        if operation != "load":
            raise Oops(operation)

    async with playing(heartbeat_interval=0.02) as gateway:
        manager = make(gateway, session_store=Store(fail))
        async with manager:
            await all_ready(manager, 2)
            await gateway.open_connections[0].wait_for_heartbeat(4)
            await all_ready(manager, 2)
            await manager.close(resumable=False)
    assert caplog.text.count("Oops('save')") == 1
    assert caplog.text.count("Oops('forget')") == 1


async def test_a_store_whose_own_task_was_cancelled() -> None:
    async def fail(operation: str, shard_id: int) -> None:
        raise asyncio.CancelledError

    async with playing() as gateway, make(gateway, session_store=Store(fail)) as manager:
        await all_ready(manager, 2)


@pytest.mark.parametrize("answer", [None, {}, "wss://gateway.discord.gg", 3])
async def test_a_source_that_answers_something_else(answer: object) -> None:
    class Lying:
        async def get_gateway_bot(self, *, authentication: Any = None) -> Any:
            return answer

    manager = make(Lying())
    with pytest.raises(UsageError, match=rf"Lying.*{type(answer).__name__}.*GatewayBotInfo"):
        await manager.connect()
    assert manager.state == "new"


@pytest.mark.parametrize("error", [Oops("x"), KeyError("url"), asyncio.CancelledError(), TimeoutError()])
async def test_a_source_that_raises_anything(error: BaseException) -> None:
    async def fail() -> None:
        raise error

    manager = make(Source("ws://127.0.0.1:1", before=fail))
    with pytest.raises(GatewayError, match=f"get_gateway_bot.*Source.*{type(error).__name__}") as caught:
        await manager.connect()
    assert caught.value.__cause__ is error
    assert manager.state == "new"
    assert tasks_of_cordspec() == []


async def test_the_clients_own_errors_pass_through_connect_and_wake_who_waits() -> None:
    async with PlaybackGateway(token="other") as gateway, HTTPClient(base_url=gateway.base_url) as client:
        manager = make(client)
        connecting = asyncio.create_task(manager.connect())
        await turns(1)
        waiting = asyncio.create_task(manager.wait_closed())
        with pytest.raises(CordspecError, match="401"):
            await connecting
        with pytest.raises(GatewayError, match=r"connect\(\) failed"):
            await asyncio.wait_for(waiting, 1)


@pytest.mark.parametrize("shards", [0, -1, 10**9, "2", None, True])
async def test_nonsense_counts_from_the_server(shards: Any) -> None:
    source = Source("ws://127.0.0.1:1")
    source.shards = shards
    manager = make(source)
    with pytest.raises(GatewayError, match=rf"gateway/bot.*{shards!r} shards") as caught:
        await manager.connect()
    assert "shard_count" in str(caught.value)
    assert manager.state == "new"


@pytest.mark.parametrize(
    "url", ["", "gateway.discord.gg", "http://gateway.test", "wss://", "ws:///x", "wss://a:99999999", None, 5]
)
async def test_nonsense_addresses_from_the_server(url: Any) -> None:
    manager = make(Source(url))
    with pytest.raises(GatewayError, match=r"gateway/bot.*ws") as caught:
        await manager.connect()
    assert repr(url) in str(caught.value)
    assert manager.state == "new"


async def test_an_address_of_ones_own_wins_over_nonsense() -> None:
    async with playing() as gateway:
        manager = make(Source("", shards=0), gateway_url=gateway.url, shard_count=1)
        async with manager:
            await all_ready(manager, 1)


async def test_the_credentials_of_an_address_stay_out_of_logs_and_errors(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(GatewayError) as caught:
        await make(Source("http://user:hunter2@gateway.test")).connect()
    with pytest.raises(UsageError) as refused:
        make(Source(""), gateway_url="http://user:hunter2@gateway.test")
    manager = make(Source("ws://user:hunter2@127.0.0.1:1/?key=hunter2", shards=1))
    async with manager:
        await turns(5)
    assert "hunter2" not in str(caught.value) + str(refused.value)
    assert not any("hunter2" in record.getMessage() for record in caplog.records if "Starting" in record.msg)


# Closing.


async def test_closing_twice_and_at_once() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        await manager.connect()
        await all_ready(manager, 2)
        await asyncio.gather(*(manager.close() for _ in range(5)))
        assert manager.state == "closed"
        await manager.close()
        assert tasks_of_cordspec() == []


async def test_cancellation_at_every_await_of_close() -> None:
    async with playing() as gateway:
        for moment in range(45):
            manager = make(gateway)
            await manager.connect()
            if moment % 3:
                await all_ready(manager, 2)
            task = asyncio.create_task(manager.close())
            await turns(moment)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            if moment % 2:
                # Sockets and tasks end without another call.
                await nothing_left(gateway)
                assert manager.state == "closed"
            else:
                await manager.close()
                assert manager.state == "closed"
                assert tasks_of_cordspec() == []
            await asyncio.wait_for(manager.wait_closed(), 1)
            gc.collect()


@pytest.mark.parametrize("pause", [0, 1, 2, 3, 5])
async def test_a_second_close_leaves_nothing_of_a_cancelled_one(pause: int) -> None:
    async with playing() as gateway:
        for moment in range(1, 40, 2):
            manager = make(gateway)

            @manager.listen("client_disconnect")
            async def linger(_: bool) -> None:
                await turns(30)

            await manager.connect()
            await all_ready(manager, 2)
            first = asyncio.create_task(manager.close())
            await turns(moment)
            first.cancel()
            await turns(pause)
            await manager.close()
            assert [name for name in tasks_of_cordspec() if name != "ShardManager.close"] == []
            await asyncio.gather(first, return_exceptions=True)


async def test_the_end_of_the_loop_in_the_middle_of_close() -> None:
    """asyncio.run cancels every task once, also those that close."""

    def live(moment: int) -> None:
        async def main() -> None:
            async with PlaybackGateway(token=TOKEN, rules=Rules(max_concurrency=16)) as gateway:
                manager = make(gateway)
                await manager.connect()
                await all_ready(manager, 1)
                closing = asyncio.create_task(manager.close())
                await turns(moment)
                del closing

        asyncio.run(main())

    for moment in range(0, 16, 3):
        await asyncio.to_thread(live, moment)
    gc.collect()


async def test_close_in_a_listener_of_the_manager() -> None:
    async with playing() as gateway:
        manager, done = make(gateway), asyncio.Event()

        @manager.listen("READY")
        async def stop(_: object) -> None:
            await manager.close()
            done.set()

        await manager.connect()
        await asyncio.wait_for(manager.wait_closed(), 10)
        await asyncio.wait_for(done.wait(), 1)
        await nothing_left(gateway)


async def test_close_in_a_listener_of_critical_and_by_leaving() -> None:
    async with playing(shards=1) as gateway:
        manager, done = make(gateway, token="wrong"), asyncio.Event()

        @manager.listen("critical")
        async def stop(_: object) -> None:
            await manager.close()
            done.set()

        with pytest.raises(GatewayError, match="4004"):
            async with asyncio.timeout(4), manager:
                await manager.wait_closed()
        assert done.is_set()
        await nothing_left(gateway)


async def test_a_listener_that_never_ends_does_not_hold_close_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cordspec.gateway.manager.CLOSE_TIMEOUT", 0.01)
    async with playing(shards=1) as gateway:
        manager = make(gateway)

        @manager.listen("client_disconnect")
        async def stay(_: bool) -> None:
            await for_ever()

        await manager.connect()
        await all_ready(manager, 1)
        await asyncio.wait_for(manager.close(), 4)
        await nothing_left(gateway)


async def test_the_exception_of_the_body_is_the_one_that_leaves() -> None:
    async with playing() as gateway:
        manager = make(gateway)
        with pytest.raises(Oops):
            async with manager:
                raise Oops
        assert manager.state == "closed"
        await nothing_left(gateway)


async def test_a_transport_that_fails_to_close(monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    from cordspec.gateway import WebSocketTransport

    close = WebSocketTransport.close

    async def fail(self: WebSocketTransport) -> None:
        await close(self)
        raise Oops

    monkeypatch.setattr(WebSocketTransport, "close", fail)
    async with playing() as gateway:
        manager = make(gateway)
        with pytest.raises(KeyError):
            async with manager:
                raise KeyError
        assert manager.state == "closed"
        await nothing_left(gateway)
    assert "Oops" in caplog.text


# Which sessions are kept.


async def live(gateway: PlaybackGateway, close: Any = "leave", **options: Any) -> None:
    manager = make(gateway, **options)
    async with manager:
        await all_ready(manager, 2)
        if close != "leave":
            await manager.close(resumable=close)


async def test_a_persistent_store_is_enough_for_two_lives_to_resume(tmp_path: Path) -> None:
    async with playing() as gateway:
        await live(gateway, session_store=JSONSessionStore(tmp_path))
        await live(gateway, session_store=JSONSessionStore(tmp_path))
        assert len(gateway.identifications) == 2
        assert {attempt.path for attempt in gateway.attempts[2:]} == {"/resume"}


@pytest.mark.parametrize(
    ("store", "close", "identifications"),
    [
        (Store, "leave", 2),
        (Store, True, 2),
        (Store, None, 2),
        (Store, False, 4),
        (MemorySessionStore, "leave", 4),
        (MemorySessionStore, None, 4),
        (MemorySessionStore, True, 2),
    ],
)
async def test_whether_sessions_are_kept(store: Any, close: Any, identifications: int) -> None:
    async with playing() as gateway:
        shared = store()
        await live(gateway, close, session_store=shared)
        await live(gateway, close, session_store=shared)
        assert len(gateway.identifications) == identifications


async def test_an_empty_store_or_queue_is_one_all_the_same() -> None:
    class Falsy(Store):
        def __len__(self) -> int:
            return len(self.saved)

    async with playing() as gateway:
        store = Falsy()
        await live(gateway, session_store=store)
        assert set(store.saved) == {(0, 2), (1, 2)}


# The identify queue.


async def test_managers_and_clients_of_one_token_wait_in_one_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a common queue Discord would answer every second IDENTIFY with INVALID_SESSION."""
    asked: list[tuple[identify.InProcessIdentifyQueue, int]] = []

    async def acquire(self: identify.InProcessIdentifyQueue, shard_id: int, /) -> None:
        asked.append((self, shard_id))

    monkeypatch.setattr(identify.InProcessIdentifyQueue, "acquire", acquire)
    async with (
        playing() as gateway,
        HTTPClient(base_url=gateway.base_url) as client,
        HTTPClient(base_url=gateway.base_url) as other,
    ):
        managers = [
            ShardManager(BotAuthentication(TOKEN), INTENTS, client, backoff=SOON),
            ShardManager(BotAuthentication(TOKEN), INTENTS, client, backoff=SOON, shard_count=3),
            ShardManager(BotAuthentication(TOKEN), INTENTS, other, backoff=SOON),
        ]
        for manager in managers:
            await manager.connect()
            await until(partial(getattr, manager, "ready"))
        assert len({id(queue) for queue, _ in asked}) == 1
        assert [shard_id for _, shard_id in asked][:2] == [0, 1]
        await asyncio.gather(*(manager.close() for manager in managers))


async def test_a_queue_of_ones_own_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    class Mine(AtOnce):
        asked: list[int] = []

        async def acquire(self, shard_id: int, /) -> None:
            self.asked.append(shard_id)

    async with playing() as gateway, make(gateway, identify_queue=Mine()) as manager:
        await all_ready(manager, 2)
        assert sorted(Mine.asked) == [0, 1]


@pytest.mark.parametrize("operation", ["update", "acquire"])
async def test_a_queue_that_fails(operation: str) -> None:
    class Failing(AtOnce):
        def update(self, limit: object, /) -> None:
            if operation == "update":
                raise Oops

        async def acquire(self, shard_id: int, /) -> None:
            raise Oops

    async with playing(shards=1) as gateway:
        manager = make(gateway, identify_queue=Failing())
        with pytest.raises(GatewayError, match="Oops"):
            async with manager:
                await asyncio.wait_for(manager.wait_closed(), 5)


# What is logged.


async def test_a_life_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="cordspec.gateway")
    async with playing() as gateway:
        manager = make(gateway)
        async with manager:
            await all_ready(manager, 2)
            await manager.rescale(3, overlap=0)
            with pytest.raises(GatewayError):
                gateway.rules.fewest_shards = 4
                await manager.rescale(2, overlap=0)
    lines = "\n".join(record.getMessage() for record in caplog.records)
    for part in (
        "Starting shards 0 to 1 of 2",
        gateway.url,
        "max_concurrency 16",
        "1000 of 1000 sessions",
        "Rescaling from 2 to 3 shards",
        "Rescaled from 2 to 3 shards",
        "Rescaling from 3 to 2 shards failed",
        "is closed",
    ):
        assert part in lines
    assert TOKEN not in lines


# Everything at random.


async def shake(gateway: PlaybackGateway, random_: random.Random) -> None:
    """One life of a manager that is closed at a moment chosen by chance."""
    source = Source(gateway.url, before=lambda: turns(random_.randrange(4)))
    store: Any = MemorySessionStore()
    if random_.random() < 0.5:
        store = Store(lambda *_: turns(random_.randrange(3)))
    manager = make(source, session_store=store)
    tasks = [asyncio.create_task(manager.connect())]
    kind = random_.choice(["connecting", "rescaling", "resuming", "dropped"])
    if kind != "connecting":
        await tasks[0]
        if random_.random() < 0.8:
            await all_ready(manager, 2)
        if kind == "rescaling":
            count = random_.choice([None, 1, 3])
            source.shards = random_.choice([2, 4])
            tasks.append(asyncio.create_task(manager.rescale(count, overlap=random_.choice([0, 0.003]))))
        for connection in gateway.open_connections:
            if kind == "resuming":
                connection.reconnect()
            elif kind == "dropped" and random_.random() < 0.7:
                connection.drop()
    for _ in range(random_.randrange(25)):
        await asyncio.sleep(random_.choice([0, 0, 0, 0.001]))
    if random_.random() < 0.2:
        random_.choice(tasks).cancel()
    closing = [
        asyncio.create_task(manager.close(resumable=random_.choice([None, True, False])))
        for _ in range(random_.choice([1, 1, 2]))
    ]
    if random_.random() < 0.4:
        await turns(random_.randrange(20))
        closing[0].cancel()
    results = await asyncio.wait_for(asyncio.gather(*tasks, *closing, return_exceptions=True), 20)
    for result in results:
        assert result is None or isinstance(result, CordspecError | asyncio.CancelledError), repr(result)
    await asyncio.wait_for(manager.close(), 10)
    assert manager.state == "closed"
    assert tasks_of_cordspec() == []
    await asyncio.wait_for(manager.wait_closed(), 1)


@pytest.mark.parametrize("seed", range(10))
async def test_two_hundred_closes_at_any_moment(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    random_ = random.Random(seed)
    async with playing() as gateway:
        for _ in range(20):
            await shake(gateway, random_)
            await until(lambda: not gateway.open_connections)
    gc.collect()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_http_client_and_manager_in_one_with(tmp_path: Path) -> None:
    async with playing() as gateway:
        for _ in range(2):
            client = HTTPClient(base_url=gateway.base_url)
            store = JSONSessionStore(tmp_path)
            manager = ShardManager(BotAuthentication(TOKEN), INTENTS, client, session_store=store)
            async with client, manager:
                await all_ready(manager, 2)
        assert len(gateway.identifications) == 2


# Moments at which two things happen at once.


@pytest.mark.parametrize("moment", range(14))
async def test_a_manager_that_closes_is_never_open_again(moment: int) -> None:
    async with playing() as gateway:
        manager = make(gateway)
        connecting = asyncio.create_task(manager.connect())
        await turns(moment)
        closing = asyncio.create_task(manager.close())
        await turns(1)
        while not closing.done():
            assert manager.state in ("closing", "closed")
            await turns(1)
        await asyncio.gather(connecting, return_exceptions=True)
        assert manager.state == "closed"


async def test_close_while_a_cancelled_connect_cleans_up() -> None:
    async with playing() as gateway:
        for moment in range(1, 16):
            manager = make(gateway, session_store=Store(lambda *_: turns(4)))
            connecting = asyncio.create_task(manager.connect())
            await turns(moment)
            connecting.cancel()
            await turns(moment % 3)
            connecting.cancel()
            await turns(moment % 4)
            await asyncio.wait_for(manager.close(), 5)
            assert manager.state == "closed"
            await asyncio.wait_for(manager.wait_closed(), 1)
            await asyncio.gather(connecting, return_exceptions=True)
            assert tasks_of_cordspec() == []
            assert manager.state == "closed"


async def test_waiting_for_the_end_while_connect_fails_and_is_tried_again() -> None:
    async with playing() as gateway:
        source = Source("", before=lambda: turns(2))
        manager = make(source)
        connecting = asyncio.create_task(manager.connect())
        await turns(1)
        waiting = asyncio.create_task(manager.wait_closed())
        with pytest.raises(GatewayError):
            await connecting
        source.url = gateway.url
        await manager.connect()
        with pytest.raises(GatewayError, match=r"connect\(\) failed"):
            await asyncio.wait_for(waiting, 1)
        await manager.close()


@pytest.mark.parametrize("reset_after", [-5, 10**30, 10**400])
async def test_an_absurd_reset_is_at_most_a_day_away(reset_after: int) -> None:
    source = Source("ws://127.0.0.1:1")
    source.limit = structs.replace(LIMIT, remaining=-3, total=-7, reset_after=reset_after)
    with pytest.raises(SessionStartLimitError) as caught:
        await make(source).connect()
    assert 0 <= caught.value.reset_after <= 86_400
    assert caught.value.total == 0


@pytest.mark.parametrize("limit", [None, structs.replace(LIMIT, total="many"), {"total": 1}])
async def test_a_limit_that_is_none(limit: Any) -> None:
    source = Source("ws://127.0.0.1:1")
    source.limit = limit
    with pytest.raises(GatewayError, match="session_start_limit"):
        await make(source).connect()
