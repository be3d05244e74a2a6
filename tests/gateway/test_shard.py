"""A shard against a real websocket on loopback: everything that Discord does, and what goes wrong."""

import asyncio
import gc
import logging
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
from msgspec import Raw, Struct, json

from cordspec.dispatch import EventContext, Gap
from cordspec.errors import (
    DisallowedIntentsError,
    GatewayError,
    InvalidTokenError,
    UsageError,
)
from cordspec.events import Dispatch, MessageDeleteData, ReadyData, TypingStartData
from cordspec.gateway import (
    Backoff,
    Compression,
    FrameRecord,
    GatewayOpcode,
    Intents,
    MemorySessionStore,
    Shard,
    Timeouts,
)
from cordspec.http import BotAuthentication
from cordspec.models import AvailableGuild, Capabilities, ChannelId, GatewayCloseCode, GuildId, MessageId
from cordspec.testing import Pace, PlaybackGateway, Rules, at, sample

TOKEN = "MTIz.secret-of-the-tests.abc"
SOON = Backoff(first=0.01, limit=0.05)
QUICK = Timeouts(shortest_heartbeat=0.01)
"""Allows the short intervals of heartbeats that these tests use."""


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    rules = Rules(identify_window=0.001, heartbeat_interval=20.0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        yield gateway


def make(gateway: PlaybackGateway, token: str = TOKEN, **options: Any) -> Shard:
    options.setdefault("backoff", SOON)
    options.setdefault("identify_queue", AtOnce())
    options.setdefault("jitter", lambda: 0.5)
    return Shard(BotAuthentication(token), Intents.GUILD_MESSAGES, gateway.url, **options)


class AtOnce:
    """An identify queue that holds nobody up; the tests are no bot with a budget."""

    async def acquire(self, shard_id: int, /) -> None: ...
    def update(self, limit: object, /) -> None: ...


def deletion(number: int) -> MessageDeleteData:
    return MessageDeleteData(id=MessageId(number), channel_id=ChannelId(2), guild_id=GuildId(3))


class Heard:
    """What a shard's listeners were told."""

    def __init__(self, shard: Shard) -> None:
        self.ids: list[int] = []
        self.gaps: list[Gap] = []
        self.disconnects: list[int] = []
        self.closes: list[bool] = []
        self.errors: list[Exception] = []
        shard.listen("MESSAGE_DELETE")(lambda data: self.ids.append(int(data.id)))
        shard.listen("gap")(self.gaps.append)
        shard.listen("disconnect")(self.disconnects.append)
        shard.listen("client_disconnect")(self.closes.append)
        shard.listen("critical")(self.errors.append)


async def until(check: Any, what: str = "it") -> None:
    async with asyncio.timeout(10):
        while not check():  # noqa: ASYNC110  # what a listener has heard tells nobody
            await asyncio.sleep(0.001)


@pytest.mark.parametrize("compression", ["zlib-stream", "zstd-stream", "payload", None])
@pytest.mark.parametrize("pace", [Pace(), Pace(fragment=7), Pace(split=5)], ids=["whole", "fragments", "cut"])
async def test_events_arrive_typed_over_every_compression(
    gateway: PlaybackGateway, compression: Compression, pace: Pace
) -> None:
    gateway.pace = pace
    shard = make(gateway, compression=compression)
    heard = Heard(shard)
    async with shard:
        ready = await shard.wait_for("READY", timeout=10)
        assert isinstance(ready, ReadyData)
        for number in range(50):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 50)
    assert heard.ids == list(range(50))
    assert heard.closes == [True]
    assert heard.disconnects == []


async def test_what_nobody_wants_is_noted_and_not_decoded(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        anomalies: list[object] = []
        shard.listen("anomaly")(anomalies.append)
        gateway.dispatch("MESSAGE_CREATE", b'{"id":[]}')
        gateway.dispatch("GUILD_CREATE", b'{"nonsense":1}')
        waiter = asyncio.ensure_future(shard.wait_for("TYPING_START", timeout=10))
        await asyncio.sleep(0.05)
        gateway.dispatch("TYPING_START")
        assert isinstance(await waiter, TypingStartData)
        assert anomalies == []
        saved = shard.saved
        assert saved is not None
        assert saved.sequence == 4


async def test_raw_listeners_get_frames_and_make_nothing_wanted(gateway: PlaybackGateway) -> None:
    shard, frames = make(gateway), list[Dispatch[object]]()
    anomalies: list[object] = []
    shard.listen("anomaly")(anomalies.append)
    shard.listen(GatewayOpcode.DISPATCH)(frames.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_CREATE", b'{"id":[]}')
        await until(lambda: len(frames) == 2)
    assert [frame.t for frame in frames] == ["READY", "MESSAGE_CREATE"]
    assert isinstance(frames[1].d, Raw)
    assert bytes(frames[1].d) == b'{"id":[]}'
    assert anomalies == []


class Part(Struct):
    id: MessageId


async def test_projections_contexts_and_catch_alls(gateway: PlaybackGateway) -> None:
    shard, heard = make(gateway), list[object]()

    @shard.listen("MESSAGE_DELETE").as_type(Part)
    def part(data: Part) -> None:
        heard.append(data.id)

    @shard.listen("MESSAGE_DELETE").with_context
    def where(data: MessageDeleteData, context: EventContext) -> None:
        heard.append((context.shard_id, context.sequence, json.decode(context.raw)["t"], context.session_id))

    @shard.listen()
    def everything(name: str, data: object) -> None:
        heard.append((name, type(data).__name__))

    async with shard:
        await shard.wait_for("READY", timeout=10)
        heard.clear()
        gateway.dispatch("MESSAGE_DELETE", deletion(9))
        gateway.dispatch("NEWS_OF_TOMORROW", {"a": 1})
        await until(lambda: len(heard) == 4)
        session = gateway.sessions[0].id
    assert heard == [
        (0, 2, "MESSAGE_DELETE", session),
        ("MESSAGE_DELETE", "MessageDeleteData"),
        9,
        ("NEWS_OF_TOMORROW", "UnknownEvent"),
    ]


async def test_an_anomaly_is_reported_and_the_rest_arrives(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        waiter = asyncio.ensure_future(shard.wait_for("anomaly", timeout=10))
        await asyncio.sleep(0)
        gateway.dispatch("MESSAGE_DELETE", b'{"id":"7","channel_id":"2","guild_id":{}}')
        assert (await waiter).path == "guild_id"
        await until(lambda: heard.ids == [7])


@pytest.mark.parametrize("how", ["drop", "close", "op 7", "op 9", "silence"])
async def test_a_session_goes_on_over_a_lost_connection(gateway: PlaybackGateway, how: str) -> None:
    gateway.rules.heartbeat_interval = 0.2 if how == "silence" else 20.0
    shard = make(gateway)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        first = await gateway.wait_for_connection()
        for number in range(5):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 5)
        {
            "drop": first.drop,
            "close": lambda: first.close(4000),
            "op 7": first.reconnect,
            "op 9": lambda: first.invalid_session(resumable=True),
            "silence": first.silence,
        }[how]()
        for number in range(5, 10):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 10)
        second = await gateway.wait_for_connection()
        resume = await second.wait_for_resume()
        assert resume.seq >= 6
        assert len(gateway.identifications) == 1
    assert heard.ids == list(range(10))
    assert heard.gaps == []
    assert heard.disconnects == {"drop": [1006], "close": [4000]}.get(how, [])


@pytest.mark.parametrize("step", ["connect", "accept", "hello", "identify", "ready"])
@pytest.mark.parametrize("fault", ["drop", "close"])
async def test_killed_at_each_step_of_the_handshake(gateway: PlaybackGateway, step: Any, fault: str) -> None:
    if step == "connect":
        gateway.script(at("connect").refuse(503))
    else:
        gateway.script(at(step).drop() if fault == "drop" else at(step).close(4000))
    shard = make(gateway)
    heard = Heard(shard)
    async with shard:
        await gateway.wait_for_ready()
        await until(lambda: shard.ready)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: heard.ids == [1])
    assert heard.errors == []


@pytest.mark.parametrize(
    "fault",
    [
        at("accept").silence(),
        at("accept").reconnect(),
        at("identify").silence(),
        at("identify").reconnect(),
        at("hello").request_heartbeat(),
        at("identify").invalid_session(),
        at("ready").invalid_session(),
        at("ready").reconnect(),
    ],
    ids=repr,
)
async def test_a_handshake_that_goes_another_way(gateway: PlaybackGateway, fault: Any) -> None:
    gateway.script(fault)
    shard = make(gateway, timeouts=Timeouts(hello=0.1, ready=0.2, resume=0.2), jitter=lambda: 0.0)
    heard = Heard(shard)
    async with shard:
        await until(lambda: shard.ready)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: 1 in heard.ids)
    assert heard.errors == []


async def test_a_lost_session_is_reported_as_a_gap(gateway: PlaybackGateway) -> None:
    shard = make(gateway, jitter=lambda: 0.0)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        old = gateway.sessions[0].id
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: heard.ids == [1])
        connection = await gateway.wait_for_connection()
        connection.forget_session()
        connection.drop()
        await until(lambda: heard.gaps)
    (gap,) = heard.gaps
    assert (gap.shard_id, gap.session_id, gap.sequence) == (0, old, 2)
    assert gap.since <= gap.until


async def test_a_wrong_token_is_critical_and_shown_to_nobody(
    gateway: PlaybackGateway, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = "another.secret-of-the-tests.token"
    records: list[FrameRecord] = []
    sent: list[dict[str, Any]] = []
    shard = make(gateway, token=wrong, capture=records.append)
    heard = Heard(shard)
    shard.listen("sent")(sent.append)
    with caplog.at_level(logging.DEBUG):
        async with shard:
            with pytest.raises(InvalidTokenError) as caught:
                await asyncio.wait_for(shard.wait_closed(), 10)
            with pytest.raises(InvalidTokenError):
                await shard.presence_update()
    assert [type(error) for error in heard.errors] == [InvalidTokenError]
    assert len(gateway.identifications) == 1, "no second try"
    assert [frame["op"] for frame in sent] == [2]
    everything = f"{caught.value!r} {sent} {records} {caplog.text} {shard!r} {vars(shard)!r}"
    assert "secret-of-the-tests" not in everything


async def test_intents_that_are_not_switched_on(gateway: PlaybackGateway) -> None:
    gateway.rules.disallowed_intents = Intents.GUILD_MESSAGES
    shard = make(gateway)
    async with shard:
        with pytest.raises(DisallowedIntentsError, match="developer portal"):
            await asyncio.wait_for(shard.wait_closed(), 10)


@pytest.mark.parametrize("code", [code for code in GatewayCloseCode if code.value < 4100])
async def test_every_close_code_ends_or_goes_on(gateway: PlaybackGateway, code: GatewayCloseCode) -> None:
    fatal = {4004, 4010, 4011, 4012, 4013, 4014}
    shard = make(gateway, jitter=lambda: 0.0)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        (await gateway.wait_for_connection()).close(code)
        if code in fatal:
            with pytest.raises(GatewayError, match=str(code.value)):
                await asyncio.wait_for(shard.wait_closed(), 10)
        else:
            await gateway.wait_for_connection()
            await until(lambda: shard.ready)
            gateway.dispatch("MESSAGE_DELETE", deletion(1))
            await until(lambda: heard.ids == [1])
    assert heard.disconnects == [code.value]


async def test_no_acknowledgement_means_another_connection(gateway: PlaybackGateway) -> None:
    gateway.rules.acknowledge = False
    gateway.rules.heartbeat_interval = 0.05
    shard = make(gateway, timeouts=QUICK)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        await gateway.wait_for_connection()
        await (await gateway.wait_for_connection()).wait_for_resume()


async def test_heartbeats_are_answered_and_latency_is_known(gateway: PlaybackGateway) -> None:
    gateway.rules.heartbeat_interval = 0.05
    shard = make(gateway, timeouts=QUICK)
    async with shard:
        await shard.wait_for(GatewayOpcode.HEARTBEAT_ACK, timeout=10)
        assert shard.latency is not None
        assert 0 < shard.latency < 5
        connection = await gateway.wait_for_connection()
        connection.request_heartbeat()
        await connection.wait_for_heartbeat(3)


async def test_a_listener_that_blocks_the_loop_does_not_end_the_connection(gateway: PlaybackGateway) -> None:
    import time

    gateway.rules.heartbeat_interval = 0.05
    shard = make(gateway, timeouts=QUICK)
    shard.listen("MESSAGE_DELETE")(lambda data: time.sleep(0.2))
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        connection = await gateway.wait_for_connection()
        await connection.wait_for_heartbeat(6)
        assert len(gateway.connections) == 1


async def test_a_frame_that_cannot_be_read_is_resumed_over_once_then_given_up(
    gateway: PlaybackGateway,
) -> None:
    shard = make(gateway, jitter=lambda: 0.0)
    heard = Heard(shard)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_DELETE", b'{"id":}')
        await until(lambda: heard.gaps)
        await until(lambda: shard.ready)
        gateway.dispatch("MESSAGE_DELETE", deletion(5))
        await until(lambda: heard.ids == [5])
    assert len(gateway.identifications) == 2
    assert heard.errors == []


async def test_commands_go_out_as_structs(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    async with shard:
        command = asyncio.ensure_future(shard.presence_update())
        connection = await gateway.wait_for_connection()
        received = await connection.wait_for_command(GatewayOpcode.PRESENCE_UPDATE)
        await command
        assert received.d["status"] == "online"
        await shard.voice_state_update(GuildId(3), None)
        assert (await connection.wait_for_command(GatewayOpcode.VOICE_STATE_UPDATE)).d["channel_id"] is None
        with pytest.raises(UsageError, match="at most 4096"):
            await shard.request_soundboard_sounds([GuildId(10**18 + n) for n in range(300)])
        with pytest.raises(UsageError, match="32 bytes; found 33"):
            await shard.request_guild_members(GuildId(3), nonce="x" * 33)


async def test_members_are_gathered_even_when_discord_says_to_wait(gateway: PlaybackGateway) -> None:
    gateway.rules.members_window = 0.2
    guild = sample(AvailableGuild, id=GuildId(3))
    gateway.guilds.append(guild)
    shard = make(gateway)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        for _ in range(2):
            gathered = await shard.gather_guild_members(GuildId(3), timeout=10)
            assert gathered.members == list(guild.members)


async def test_a_restarted_shard_goes_on_with_its_session(gateway: PlaybackGateway) -> None:
    store = MemorySessionStore()
    shard = make(gateway, session_store=store)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: shard.saved is not None and shard.saved.sequence == 2)
        await shard.close(resumable=True)
    gateway.dispatch("MESSAGE_DELETE", deletion(2))
    again = make(gateway, session_store=store)
    heard = Heard(again)
    async with again:
        await again.wait_for("RESUMED", timeout=10)
        assert heard.ids == [2]
    assert len(gateway.identifications) == 1
    assert await store.load(0, 1) is None, "a session that was ended on purpose is forgotten"


async def test_closing_at_any_moment_leaves_nothing_behind(gateway: PlaybackGateway) -> None:
    for pause in (0, 0, 0.001, 0.003, 0.01, 0.05):
        before = asyncio.all_tasks()
        shard = make(gateway)
        await shard.connect()
        await asyncio.sleep(pause)
        await asyncio.gather(shard.close(), shard.close())
        await shard.close()
        gc.collect()
        left = {
            task for task in asyncio.all_tasks() - before if "cordspec/testing" not in repr(task.get_coro())
        }
        assert not any("gateway" in repr(task) and "Shard" in repr(task) for task in left), left


@pytest.mark.parametrize("installed", [True, False])
async def test_zstd_stream_is_the_default_where_its_library_is_installed(
    gateway: PlaybackGateway, installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if installed:
        pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    else:
        for name in ("compression.zstd", "backports.zstd"):
            monkeypatch.setitem(sys.modules, name, None)
    shard = make(gateway)
    async with shard, asyncio.timeout(5):
        await shard.wait_for("READY")
        assert gateway.attempts[-1].query["compress"] == ("zstd-stream" if installed else "zlib-stream")


async def test_mistakes_with_shards(gateway: PlaybackGateway, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(UsageError, match="found 2 in shard_ids"):
        make(gateway, shard_id=2, shard_count=2)
    with pytest.raises(UsageError, match="found 'brotli'"):
        make(gateway, compression="brotli")
    shard = make(gateway)
    shard.listen("TYPING_START")(lambda data: None)
    async with shard:
        with pytest.raises(UsageError, match="create another one"):
            await shard.connect()
    assert (
        "TYPING_START has listeners, but Discord sends it only with Intents.GUILD_MESSAGE_TYPING"
        in caplog.text
    )


async def test_a_capture_sees_both_directions_without_the_token(gateway: PlaybackGateway) -> None:
    records: list[FrameRecord] = []
    shard = make(gateway, capture=records.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
    opcodes = [(record.direction, json.decode(record.raw)["op"]) for record in records]
    assert opcodes[:3] == [("receive", 10), ("send", 2), ("receive", 0)]
    assert TOKEN.encode() not in b"".join(record.raw for record in records)


async def test_a_capture_that_fails_does_no_harm(gateway: PlaybackGateway) -> None:
    def broken(record: FrameRecord) -> None:
        raise OSError("disk full")

    async with make(gateway, capture=broken) as shard:
        await shard.wait_for("READY", timeout=10)


class SlowQueue(AtOnce):
    """Holds everybody up, and counts who waits."""

    def __init__(self) -> None:
        self.waiting = 0

    async def acquire(self, shard_id: int, /) -> None:
        self.waiting += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.waiting -= 1


async def test_a_lost_connection_waits_in_no_queue(gateway: PlaybackGateway) -> None:
    queue = SlowQueue()
    async with make(gateway, identify_queue=queue):
        for _ in range(3):
            connection = await gateway.wait_for_connection()
            await until(lambda: queue.waiting == 1)
            connection.drop()
        await gateway.wait_for_connection()
        await until(lambda: queue.waiting == 1)
    assert queue.waiting == 0


async def test_a_queue_that_fails_ends_the_shard_with_its_reason(gateway: PlaybackGateway) -> None:
    class Broken(AtOnce):
        async def acquire(self, shard_id: int, /) -> None:
            raise KeyError("redis")

    async with make(gateway, identify_queue=Broken()) as shard:
        with pytest.raises(GatewayError, match=r"identify queue .* failed: KeyError\('redis'\)"):
            await asyncio.wait_for(shard.wait_closed(), 10)


async def test_identify_carries_the_capabilities(gateway: PlaybackGateway) -> None:
    sent: list[dict[str, Any]] = []
    shard = make(gateway, capabilities=Capabilities.CHANNEL_OBFUSCATION)
    shard.dispatcher.listen("sent")(sent.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
    (identify,) = [frame["d"] for frame in sent if frame["op"] == 2]
    assert identify["capabilities"] == 1 << 15
