"""What a client must not do, and what it hears then."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.models import AvailableGuild, Intents, Member, Presence, User
from cordspec.testing import PlaybackGateway, Rules, sample
from cordspec.testing.rules import SendLimit
from tests.testing.client import PROPERTIES, TOKEN, client

REFUSED: list[tuple[int, dict[str, Any]]] = [
    (4004, {"token": "wrong"}),
    (4010, {"shard": [2, 2]}),
    (4010, {"shard": [-1, 4]}),
    (4011, {"shard": [0, 1]}),
    (4013, {"shard": [0, 2], "intents": 1 << 60}),
    (4014, {"shard": [0, 2], "intents": int(Intents.GUILDS | Intents.GUILD_MEMBERS)}),
]


@pytest.mark.parametrize(("code", "identify"), REFUSED)
async def test_identify_is_refused(code: int, identify: dict[str, Any]) -> None:
    rules = Rules(fewest_shards=2, disallowed_intents=Intents.GUILD_MEMBERS, identify_window=0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        async with client(gateway) as one:
            await one.opcode(10)
            await one.identify(**identify)
            assert await one.close_code() == code
        assert not gateway.sessions
        async with client(gateway) as two:
            await two.begin(shard=[0, 2])


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (4002, b"{"),
        (4002, b'{"op":"two","d":null}'),
        (4002, b"[]"),
        (4002, b'{"op":1,"d":null,"pad":"' + b"x" * 4096 + b'"}'),
        (4001, b'{"op":99,"d":null}'),
        (4001, b'{"op":0,"d":{}}'),
        (4001, b'{"op":2,"d":{"token":5}}'),
        (4001, b'{"op":6,"d":null}'),
        (4003, b'{"op":8,"d":{"guild_id":"1","query":"","limit":0}}'),
        (4003, b'{"op":3,"d":{"since":null,"activities":[],"status":"idle","afk":false}}'),
    ],
)
async def test_messages_that_are_wrong(code: int, message: bytes, gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.opcode(10)
        await one.socket.send_bytes(message)
        assert await one.close_code() == code


async def test_identify_twice(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        await one.identify()
        assert await one.close_code() == 4005


async def test_another_version(gateway: PlaybackGateway) -> None:
    async with client(gateway, v="6") as one:
        await one.opcode(10)
        assert await one.close_code() == 4012


async def test_identify_too_early_for_its_bucket() -> None:
    now = [0.0]
    rules = Rules(max_concurrency=2)
    async with PlaybackGateway(token=TOKEN, rules=rules, clock=lambda: now[0]) as gateway:
        async with client(gateway) as zero, client(gateway) as one, client(gateway) as two:
            await zero.begin(shard=[0, 3])
            await one.begin(shard=[1, 3])
            await two.opcode(10)
            await two.identify(shard=[2, 3])
            assert await two.opcode(9) is False
            now[0] = 5.0
            await two.identify(shard=[2, 3])
            await two.dispatch("READY")
        times = [(each.time, each.shard[0]) for each in gateway.identifications]
        assert times == [(0.0, 0), (0.0, 1), (0.0, 2), (5.0, 2)]


async def test_more_sessions_than_a_day_allows() -> None:
    rules = Rules(session_total=1, identify_window=0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        async with client(gateway) as one:
            await one.begin()
        async with client(gateway) as two:
            await two.opcode(10)
            await two.identify()
            assert await two.close_code() == 4004


async def test_more_messages_than_allowed() -> None:
    now = [0.0]
    async with PlaybackGateway(token=TOKEN, clock=lambda: now[0]) as gateway, client(gateway) as one:
        await one.opcode(10)
        for second in (0.0, 60.0):
            now[0] = second
            for _ in range(120):
                await one.send(1, None)
                await one.opcode(11)
        await one.send(1, None)
        assert await one.close_code() == 4008


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 5))
def test_the_send_limit_is_a_sliding_window(steps: list[float], limit: int) -> None:
    rules, counter, now, times = Rules(send_limit=limit), SendLimit(), 0.0, list[float]()
    for step in steps:
        now += step
        times.append(now)
        within = [each for each in times if now - each < rules.send_window * 0.98]
        assert counter.is_kept(now, rules) == (len(within) <= limit)


async def test_a_client_that_does_not_beat(gateway: PlaybackGateway) -> None:
    gateway.rules.heartbeat_timeout = 0.05
    async with client(gateway) as one:
        await one.begin()
        await one.send(1, 1)
        await one.opcode(11)
        assert await one.close_code() == 4000
    assert len(gateway.sessions) == 1


def guild(size: int) -> AvailableGuild:
    members = [
        sample(Member, user=sample(User, id=number, username=f"name{number}")) for number in range(size)
    ]
    presences = [sample(Presence, user={"id": "1"}), sample(Presence, user={"id": "2"})]
    return sample(AvailableGuild, id=10, members=members, presences=presences)


async def test_members_come_in_chunks(gateway: PlaybackGateway) -> None:
    gateway.guilds.append(guild(2500))
    async with client(gateway) as one:
        await one.begin()
        await one.dispatch("GUILD_CREATE")
        await one.send(8, {"guild_id": "10", "query": "", "limit": 0, "nonce": "all"})
        chunks = [await one.dispatch("GUILD_MEMBERS_CHUNK") for _ in range(3)]
        assert [len(chunk["members"]) for chunk in chunks] == [1000, 1000, 500]
        assert [(each["chunk_index"], each["chunk_count"], each["nonce"]) for each in chunks] == [
            (0, 3, "all"),
            (1, 3, "all"),
            (2, 3, "all"),
        ]
        await one.send(8, {"guild_id": "10", "query": "", "limit": 0, "nonce": "again"})
        limited = await one.dispatch("RATE_LIMITED")
        assert 0 < limited.pop("retry_after") <= 30
        assert limited == {"opcode": 8, "meta": {"guild_id": "10", "nonce": "again"}}


async def test_some_members(gateway: PlaybackGateway) -> None:
    gateway.guilds.append(guild(20))
    async with client(gateway) as one:
        await one.begin()
        await one.dispatch("GUILD_CREATE")
        await one.send(8, {"guild_id": "10", "query": "NAME1", "limit": 3, "nonce": "x" * 33})
        chunk = await one.dispatch("GUILD_MEMBERS_CHUNK")
        assert [each["user"]["id"] for each in chunk["members"]] == ["1", "10", "11"]
        assert "nonce" not in chunk
        assert "presences" not in chunk
        await one.send(8, {"guild_id": "10", "user_ids": ["2", "77"], "limit": 0, "presences": True})
        chunk = await one.dispatch("GUILD_MEMBERS_CHUNK")
        assert [each["user"]["id"] for each in chunk["members"]] == ["2"]
        assert chunk["not_found"] == ["77"]
        assert [each["user"]["id"] for each in chunk["presences"]] == ["2"]
        await one.send(8, {"guild_id": "11", "query": "", "limit": 0})
        chunk = await one.dispatch("GUILD_MEMBERS_CHUNK")
        assert (chunk["members"], chunk["chunk_count"]) == ([], 1)


async def test_the_other_commands(gateway: PlaybackGateway) -> None:
    gateway.guilds.append(guild(1))
    async with client(gateway) as one:
        await one.begin()
        await one.dispatch("GUILD_CREATE")
        await one.send(31, {"guild_ids": ["10", "11"]})
        assert (await one.dispatch("SOUNDBOARD_SOUNDS"))["guild_id"] == "10"
        await one.send(43, {"guild_id": "10", "fields": ["status"]})
        assert await one.dispatch("CHANNEL_INFO") == {"guild_id": "10", "channels": []}
        voice = {"guild_id": "10", "channel_id": "20", "self_mute": True, "self_deaf": False}
        await one.send(4, voice)
        state = await one.dispatch("VOICE_STATE_UPDATE")
        assert {key: state[key] for key in voice} == voice
        assert (await one.dispatch("VOICE_SERVER_UPDATE"))["guild_id"] == "10"
        await one.send(3, {"since": None, "activities": [], "status": "idle", "afk": False})
        command = await gateway.connections[0].wait_for_command(3)
        assert command.d["status"] == "idle"


async def test_an_answer_of_ones_own(gateway: PlaybackGateway) -> None:
    asked: list[Any] = []

    @gateway.answer(8)
    async def refuse(connection: Any, command: Any) -> None:
        await asyncio.sleep(0)
        asked.append(command.guild_id)
        connection.reconnect()

    async with client(gateway) as one:
        await one.begin()
        await one.send(8, {"guild_id": "10", "query": "", "limit": 0})
        await one.opcode(7)
    assert asked == [10]


async def test_properties_are_recorded(gateway: PlaybackGateway) -> None:
    async with client(gateway, compress="zlib-stream") as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        assert (await connection.wait_for_identify()).properties.os == PROPERTIES["os"]
        assert connection.attempt.query == {"v": "10", "encoding": "json", "compress": "zlib-stream"}
        assert (connection.attempt.user_agent or "").startswith("Python")
