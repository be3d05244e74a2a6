"""Several shards against a real websocket on loopback, and the program of the README."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from cordspec.dispatch import Metrics
from cordspec.errors import InvalidTokenError, SessionStartLimitError, UsageError
from cordspec.events import HeartbeatAckFrame, MessageDeleteData, ReadyData
from cordspec.gateway import Backoff, GatewayOpcode, Intents, MemorySessionStore, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import AvailableGuild, ChannelId, GuildId, MessageId
from cordspec.testing import PlaybackGateway, Rules, at, sample
from tests.gateway.test_shard import TOKEN, AtOnce, until

GUILDS = [GuildId((number << 22) + 1) for number in range(8)]


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    rules = Rules(identify_window=0.001, shards=2, max_concurrency=16)
    guilds = [sample(AvailableGuild, id=guild_id) for guild_id in GUILDS]
    async with PlaybackGateway(token=TOKEN, rules=rules, guilds=guilds) as gateway:
        yield gateway


@pytest.fixture
async def client(gateway: PlaybackGateway) -> AsyncIterator[HTTPClient]:
    async with HTTPClient(base_url=gateway.base_url) as client:
        yield client


def make(client: HTTPClient, token: str = TOKEN, **options: Any) -> ShardManager:
    options.setdefault("identify_queue", AtOnce())
    options.setdefault("backoff", Backoff(first=0.01, limit=0.05))
    intents = Intents.GUILDS | Intents.GUILD_MESSAGES
    return ShardManager(BotAuthentication(token), intents, client, **options)


def deletion(number: int, guild_id: GuildId) -> MessageDeleteData:
    return MessageDeleteData(id=MessageId(number), channel_id=ChannelId(2), guild_id=guild_id)


async def test_the_program_of_the_design(gateway: PlaybackGateway) -> None:
    gateway.rules.heartbeat_interval = 0.05
    called: list[str] = []
    http_client = HTTPClient(base_url=gateway.base_url)
    manager = ShardManager(
        BotAuthentication(TOKEN), Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT, http_client
    )

    @manager.listen("READY")
    async def on_ready(data: ReadyData) -> None:
        called.append(f"Logged in as {data.user.username}#{data.user.discriminator}")

    @manager.listen(GatewayOpcode.HEARTBEAT_ACK)
    async def on_heartbeat_ack(frame: HeartbeatAckFrame) -> None:
        called.append("ack")

    @manager.listen("disconnect")
    async def on_disconnect(close_code: int) -> None:
        called.append(f"disconnect {close_code}")

    @manager.listen("client_disconnect")
    async def on_client_disconnect(close: bool) -> None:
        called.append(f"client_disconnect {close}")

    @manager.listen("sent")
    async def on_sent(data: dict[str, Any]) -> None:
        called.append(f"sent {data['op']}")

    @http_client.dispatcher.listen("request_response")
    async def on_response(response: aiohttp.ClientResponse) -> None:
        called.append(f"response {response.status}")

    async with http_client, manager:
        await manager.wait_for("READY")
        await manager.wait_for(GatewayOpcode.HEARTBEAT_ACK)
        await asyncio.sleep(0)
        gateway.open_connections[0].close(4000)
        await until(lambda: "disconnect 4000" in called)
    user = gateway.user
    expected = {
        "response 200",
        f"Logged in as {user.username}#{user.discriminator}",
        "ack",
        "sent 2",
        "sent 1",
        "disconnect 4000",
        "client_disconnect True",
    }
    assert expected <= set(called)


async def test_a_manager_hears_all_of_its_shards(gateway: PlaybackGateway, client: HTTPClient) -> None:
    manager, heard, contexts = make(client), list[int](), set[int]()

    @manager.listen("MESSAGE_DELETE").with_context
    def on_delete(data: MessageDeleteData, context: Any) -> None:
        heard.append(int(data.id))
        contexts.add(context.shard_id)

    async with manager:
        await gateway.wait_for_ready(2)
        assert manager.shard_count == len(manager.shards) == 2
        for number, guild_id in enumerate(GUILDS):
            assert manager.shard_for(guild_id) is manager.shards[number % 2]
            gateway.dispatch("MESSAGE_DELETE", deletion(number, guild_id), guild_id=guild_id)
        await until(lambda: len(heard) == 8)
    assert sorted(heard) == list(range(8))
    assert contexts == {0, 1}


async def test_a_listener_of_one_shard_hears_that_shard(gateway: PlaybackGateway, client: HTTPClient) -> None:
    manager, heard = make(client), list[int]()
    async with manager:
        await gateway.wait_for_ready(2)
        manager.shards[1].listen("MESSAGE_DELETE")(lambda data: heard.append(int(data.id)))
        for number, guild_id in enumerate(GUILDS):
            gateway.dispatch("MESSAGE_DELETE", deletion(number, guild_id), guild_id=guild_id)
        await until(lambda: len(heard) == 4)
    assert heard == [1, 3, 5, 7]


async def test_too_few_shards_become_more(gateway: PlaybackGateway, client: HTTPClient) -> None:
    gateway.rules.fewest_shards = 4
    manager, errors = make(client), list[Exception]()
    manager.listen("critical")(errors.append)
    async with manager:
        gateway.rules.shards = 4
        await gateway.wait_for_ready(4)
        await until(lambda: (manager.shard_count or 0) > 2)
    assert errors == []


async def test_rescaling_misses_nothing(gateway: PlaybackGateway, client: HTTPClient) -> None:
    manager, heard = make(client), list[int]()
    manager.listen("MESSAGE_DELETE")(lambda data: heard.append(int(data.id)))
    async with manager:
        await gateway.wait_for_ready(2)
        sent = 0
        task = asyncio.create_task(manager.rescale(3, overlap=0.05))
        while not task.done():
            guild_id = GUILDS[sent % 8]
            gateway.dispatch("MESSAGE_DELETE", deletion(sent, guild_id), guild_id=guild_id)
            sent += 1
            await asyncio.sleep(0.001)
        await task
        assert len(manager.shards) == 3
        await until(lambda: set(heard) == set(range(sent)))
        assert len(gateway.open_connections) == 3
    assert sent > 10


async def test_sessions_of_a_restarted_process_go_on(gateway: PlaybackGateway, client: HTTPClient) -> None:
    store = MemorySessionStore()
    manager = make(client, session_store=store)
    async with manager:
        await gateway.wait_for_ready(2)
        await until(lambda: all(shard.ready for shard in manager.shards.values()))
        await manager.close(resumable=True)
    again = make(client, session_store=store)
    async with again:
        await gateway.wait_for_ready(2)
        await until(lambda: all(shard.ready for shard in again.shards.values()))
    assert len(gateway.identifications) == 2


async def test_a_budget_that_is_spent_is_not_overdrawn(gateway: PlaybackGateway, client: HTTPClient) -> None:
    gateway.rules.session_total = 1
    with pytest.raises(SessionStartLimitError):
        await make(client).connect()
    assert gateway.attempts == []


async def test_a_wrong_token_ends_the_manager(gateway: PlaybackGateway) -> None:
    async with HTTPClient(base_url=gateway.base_url) as client:
        manager = make(client, token="wrong", gateway_url=gateway.url, shard_count=1)
        manager.http_client = make_source(gateway)
        async with manager:
            with pytest.raises(InvalidTokenError):
                await asyncio.wait_for(manager.wait_closed(), 10)


def make_source(gateway: PlaybackGateway) -> Any:
    """Another server's way to say where its gateway is."""

    class Source:
        async def get_gateway_bot(self, *, authentication: Any = None) -> Any:
            async with HTTPClient(base_url=gateway.base_url) as client:
                return await client.get_gateway_bot(authentication=BotAuthentication(TOKEN))

    return Source()


async def test_mistakes_with_managers(gateway: PlaybackGateway, client: HTTPClient) -> None:
    with pytest.raises(UsageError, match="pass shard_count too"):
        make(client, shard_ids=[0])
    with pytest.raises(UsageError, match="not known before connect"):
        make(client).shard_for(GUILDS[0])
    manager = make(client, shard_count=4, shard_ids=[1])
    async with manager:
        assert set(manager.shards) == {1}
        with pytest.raises(UsageError, match="which this process does not run"):
            manager.shard_for(GUILDS[0])
        with pytest.raises(UsageError, match="connects only once"):
            await manager.connect()
        with pytest.raises(UsageError, match="a manager that runs all of them"):
            await manager.rescale(2)


async def test_listeners_without_an_intent_are_reported_whenever_they_come(
    gateway: PlaybackGateway, client: HTTPClient, caplog: pytest.LogCaptureFixture
) -> None:
    manager = make(client)

    def listener(_: object) -> None: ...

    manager.listen("TYPING_START")(listener)
    manager.listen("MESSAGE_CREATE")(listener)
    async with manager:
        assert [r.getMessage().split()[0] for r in caplog.records] == ["TYPING_START"]
        manager.listen("GUILD_MEMBER_ADD")(listener)
        manager.listen("GUILD_MEMBER_ADD")(listener)
        manager.listen("GUILD_CREATE")(listener)
        manager.listen("TYPING_START")(listener)
        assert [r.getMessage().split()[0] for r in caplog.records] == ["TYPING_START", "GUILD_MEMBER_ADD"]


@pytest.mark.parametrize("given", [True, False])
async def test_a_gateway_url_that_was_given_is_used_for_resuming(
    gateway: PlaybackGateway, client: HTTPClient, given: bool
) -> None:
    """A proxy that was named for the gateway is not bypassed when a session is resumed."""
    async with PlaybackGateway(token=TOKEN) as elsewhere:
        gateway.rules.resume_gateway_url = elsewhere.url
        options = {"gateway_url": gateway.url} if given else {}
        async with make(client, shard_count=1, **options) as manager:
            await manager.wait_for("READY", timeout=10)
            gateway.open_connections[0].drop()
            await (gateway if given else elsewhere).wait_for_connection()
            if given:
                await manager.wait_for("RESUMED", timeout=10)

        assert bool(elsewhere.attempts) is not given


async def test_a_time_out_describes_the_shards(gateway: PlaybackGateway, client: HTTPClient) -> None:
    gateway.script_always(at("connect").refuse())
    async with make(client, shard_count=5) as manager:
        with pytest.raises(TimeoutError) as caught:
            await manager.wait_for("READY", timeout=0.05)
    text = str(caught.value)
    assert "READY" in text
    assert "The ShardManager is open; 0 of 5 shards are ready." in text
    assert text.count("<Shard") == 3
    assert "2 more shards are not ready." in text


async def test_metrics_reach_every_dispatcher(gateway: PlaybackGateway, client: HTTPClient) -> None:
    finished: list[str] = []

    class Recorder(Metrics):
        def listener_finished(self, key: object, listener: Any, seconds: float, /) -> None:
            finished.append(str(key))

    async with make(client, metrics=Recorder()) as manager:
        manager.listen("READY")(lambda data: None)
        manager.shards[0].listen("READY")(lambda data: None)
        await until(lambda: finished == ["READY"] * 3)
