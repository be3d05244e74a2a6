"""The conversation when nothing goes wrong."""

import asyncio
from typing import Any

import aiohttp
import pytest
from msgspec import json

from cordspec.decode import Decoder
from cordspec.errors import ExpectationError, UsageError
from cordspec.events import EVENTS, Dispatch, HelloFrame, ReadyData
from cordspec.models import AvailableGuild, GatewayBotInfo, Guild, GuildId, Intents, User
from cordspec.testing import PlaybackGateway, Rules, at, sample
from tests.testing.client import TOKEN, client


async def test_hello_ready_and_the_guilds_of_the_shard(gateway: PlaybackGateway) -> None:
    ids = [GuildId(number << 22) for number in range(6)]
    gateway.guilds.extend(sample(AvailableGuild, id=each) for each in ids)
    async with client(gateway) as one:
        hello = await one.opcode(10)
        assert hello["heartbeat_interval"] == 41_250
        await one.identify(shard=[1, 3])
        ready = await one.dispatch("READY")
        assert ready["shard"] == [1, 3]
        assert ready["resume_gateway_url"] == gateway.resume_url
        assert [int(guild["id"]) for guild in ready["guilds"]] == [ids[1], ids[4]]
        assert [int((await one.dispatch("GUILD_CREATE"))["id"]) for _ in range(2)] == [ids[1], ids[4]]
        assert one.sequence == 3
        connection = await gateway.wait_for_connection()
        session = await connection.wait_for_ready()
        assert (session.id, session.shard) == (ready["session_id"], (1, 3))
        assert (await connection.wait_for_identify()).intents == Intents.GUILDS


async def test_everything_it_sends_is_read_by_the_decoder_without_an_anomaly(
    gateway: PlaybackGateway,
) -> None:
    anomalies: list[object] = []
    decoder = Decoder(on_anomaly=anomalies.append)
    gateway.guilds.append(sample(AvailableGuild))
    async with client(gateway) as one:
        await one.begin(shard=None)
        await one.dispatch("GUILD_CREATE")
        assert isinstance(decoder.decode(one.raw[0]), HelloFrame)
        for name in EVENTS:
            assert gateway.dispatch(name) == 1
            frame = decoder.decode(await one.raw_frame())
            assert isinstance(frame, Dispatch)
            assert frame.t == name
    assert not anomalies


async def test_dispatches_of_every_form(gateway: PlaybackGateway) -> None:
    assert gateway.dispatch("TYPING_START") == 0
    async with client(gateway) as one:
        await one.begin()
        gateway.dispatch("USER_UPDATE", sample(User, id=5, username="wren"))
        assert (await one.dispatch("USER_UPDATE"))["id"] == "5"
        gateway.dispatch("CALL_CREATE", {"channel_id": "7"})
        assert await one.dispatch("CALL_CREATE") == {"channel_id": "7"}
        gateway.dispatch("SESSIONS_REPLACE", [])
        gateway.dispatch("ANY", b'{"id" : 1}')
        assert await one.dispatch("SESSIONS_REPLACE") == []
        assert await one.raw_frame() == b'{"t":"ANY","s":5,"op":0,"d":{"id" : 1}}'
        with pytest.raises(UsageError, match="object"):
            gateway.dispatch("ANY", {"bad": object()})
        with pytest.raises(UsageError, match=r"payload of MESSAGE_CREATE is MessageCreateData; found User"):
            gateway.dispatch("MESSAGE_CREATE", sample(User))
        assert gateway.dispatch("GUILD_UPDATE", sample(Guild)) == 1, "what has nothing added may be its base"
        with pytest.raises(UsageError, match="TYPING_START"):
            gateway.dispatch("TYPING_STRAT")


async def test_each_shard_has_its_own_numbers(gateway: PlaybackGateway) -> None:
    gateway.rules.identify_window = 0
    async with client(gateway) as zero, client(gateway) as one:
        await zero.begin(shard=[0, 2])
        await one.begin(shard=[1, 2])
        assert gateway.dispatch("A", None) == 2
        assert gateway.dispatch("B", None, shard_id=1) == 1
        assert gateway.dispatch("C", None, guild_id=2 << 22) == 1
        assert [(await zero.frame())["t"] for _ in range(2)] == ["A", "C"]
        assert [(await one.frame())["t"] for _ in range(2)] == ["A", "B"]
        assert (zero.sequence, one.sequence) == (3, 3)


async def test_only_what_the_intents_bring_if_told_to(gateway: PlaybackGateway) -> None:
    gateway.rules.filter_intents = True
    async with client(gateway) as one:
        await one.begin(intents=int(Intents.GUILD_MESSAGES))
        assert gateway.dispatch("GUILD_MEMBER_ADD") == 0
        assert gateway.dispatch("MESSAGE_CREATE") == 1
        await one.dispatch("MESSAGE_CREATE")


async def test_heartbeats_are_acknowledged_or_not(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.opcode(10)
        connection = await gateway.wait_for_connection()
        await one.send(1, None)
        assert await one.opcode(11) is None
        gateway.rules.acknowledge = False
        await one.send(1, 251)
        assert (await connection.wait_for_heartbeat(2)).d == 251
        assert await one.is_quiet()
        connection.request_heartbeat()
        assert await one.opcode(1) is None


async def test_pings_are_answered(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.opcode(10)
        await one.socket.ping(b"there?")
        await one.send(1, None)
        assert await one.opcode(11) is None


async def test_gateway_bot(gateway: PlaybackGateway) -> None:
    gateway.rules.shards, gateway.rules.max_concurrency = 4, 16
    async with client(gateway) as one:
        await one.begin()
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {TOKEN}"}) as session:
        for path in ("/gateway/bot", "/api/v10/gateway/bot"):
            async with session.get(gateway.base_url + path) as response:
                info = json.decode(await response.read(), type=GatewayBotInfo)
            assert (info.url, info.shards) == (gateway.url, 4)
            limit = info.session_start_limit
            assert (limit.total, limit.remaining, limit.max_concurrency) == (1000, 999, 16)
        async with session.get(gateway.base_url + "/api/v10/gateway") as response:
            assert json.decode(await response.read()) == {"url": gateway.url}
        async with session.get(
            gateway.base_url + "/gateway/bot", headers={"Authorization": "Bot wrong"}
        ) as response:
            assert response.status == 401
            assert json.decode(await response.read()) == {"message": "401: Unauthorized", "code": 0}


async def test_the_token_stands_in_no_record(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        await one.socket.send_bytes(b'{"op":2,"d":{"token":"' + TOKEN.encode())
        assert await one.close_code() == 4002
    async with client(gateway) as two:
        await two.opcode(10)
        await two.identify(token="another.token.of.somebody")
        assert await two.close_code() == 4004
    seen: list[Any] = [gateway.attempts, gateway.identifications, gateway, gateway.sessions]
    for connection in gateway.connections:
        seen += [connection, connection.received, connection.identify, connection.resume]
    text = repr(seen)
    assert TOKEN not in text
    assert "another.token" not in text
    assert text.count("hidden>") == 5


async def test_what_does_not_come_is_told_with_what_came(gateway: PlaybackGateway) -> None:
    with pytest.raises(ExpectationError, match="There was no connection") as caught:
        await gateway.wait_for_connection(timeout=0.01)
    assert isinstance(caught.value, TimeoutError)
    async with client(gateway) as one:
        await one.opcode(10)
        connection = await gateway.wait_for_connection()
        with pytest.raises(ExpectationError, match=r"IDENTIFY on connection 1(.|\n)*last opcodes \[\]"):
            await connection.wait_for_identify(timeout=0.01)


async def test_waiting_wakes_when_it_happens(gateway: PlaybackGateway) -> None:
    first = asyncio.ensure_future(gateway.wait_for_connection())
    ready = asyncio.ensure_future(gateway.wait_for_ready())
    async with client(gateway) as one:
        connection = await first
        identify = asyncio.ensure_future(connection.wait_for_identify())
        close = asyncio.ensure_future(connection.wait_for_close())
        await one.begin()
        assert (await identify).shard == (0, 1)
        await ready
        assert not close.done()
        await one.socket.close(code=4900)
        assert await close == 4900


async def test_misuse_is_told(gateway: PlaybackGateway) -> None:
    with pytest.raises(UsageError, match="before it is started"):
        _ = PlaybackGateway().url
    with pytest.raises(UsageError, match="started before"):
        await gateway.start()
    with pytest.raises(UsageError, match="token"):
        PlaybackGateway(token=" ")
    with pytest.raises(UsageError, match="Cannot listen on port"):
        await PlaybackGateway(port=int(gateway.url.rpartition(":")[2])).start()
    with pytest.raises(UsageError, match="above 0"):
        Rules(heartbeat_interval=0)
    async with client(gateway) as one:
        await one.opcode(10)
        connection = await gateway.wait_for_connection()
        with pytest.raises(UsageError, match="no session"):
            connection.dispatch("A", None)
        with pytest.raises(UsageError, match="dispatch"):
            connection.send(sample(User))


async def test_what_a_script_raises_is_raised_on_leaving() -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with PlaybackGateway(token=TOKEN) as gateway:
            gateway.script(at("hello").do(fail))
            async with client(gateway) as one:
                await one.opcode(10)
                assert await one.close_code() is None


async def test_closing_ends_everything_at_once() -> None:
    before = asyncio.all_tasks()
    async with PlaybackGateway(token=TOKEN) as gateway:
        gateway.rules.identify_window = 0
        gateway.script([], at("hello").silence(), at("accept").wait(1000), at("connect").wait(1000))
        async with client(gateway) as one, client(gateway) as two, client(gateway):
            fourth = asyncio.ensure_future(client(gateway).__aenter__())
            await one.begin()
            await two.opcode(10)
            await gateway.wait_until(lambda: len(gateway.attempts) == 4)
            await gateway.close()
            assert await one.close_code() is None
            with pytest.raises(aiohttp.ClientError):
                await fourth
    await gateway.close()
    assert {each for each in asyncio.all_tasks() - before if each is not asyncio.current_task()} == set()


async def test_ready_of_a_recorded_session() -> None:
    guilds = [{"id": str(shard << 22), "unavailable": False} for shard in range(4)]
    recorded = sample(ReadyData, user=sample(User, id=5), application={"id": "6", "flags": 0}, guilds=guilds)
    own = sample(AvailableGuild, id=8 << 22)
    async with PlaybackGateway(token=TOKEN, ready=recorded, guilds=[own]) as gateway, client(gateway) as one:
        ready = await one.begin(shard=[0, 2])
        assert (ready["user"]["id"], ready["application"]["id"]) == ("5", "6")
        assert [guild["id"] for guild in ready["guilds"]] == [str(8 << 22), "0", str(2 << 22)]
        assert ready["session_id"] != recorded.session_id
        assert ready["resume_gateway_url"] == gateway.resume_url
        assert await one.dispatch("GUILD_CREATE")
        assert gateway.user == recorded.user
