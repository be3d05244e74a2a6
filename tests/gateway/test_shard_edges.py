"""What a shard does at its edges: foreign code that fails, hostile servers, an early or late call."""

import asyncio
import gc
import logging
import warnings
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from msgspec import json

from cordspec.dispatch import Metrics
from cordspec.dispatch.shard_events import Connecting, Replay, Waiting
from cordspec.errors import GatewayError, InvalidTokenError, UsageError
from cordspec.events import EVENTS, MessageUpdateData, ReadyData
from cordspec.gateway import (
    FrameRecord,
    Gap,
    GatewayOpcode,
    Intents,
    JSONSessionStore,
    MemorySessionStore,
    SavedSession,
    Shard,
    ShardState,
    Timeouts,
    WebSocketTransport,
)
from cordspec.gateway.connection import HIDDEN, Connection
from cordspec.http import BotAuthentication
from cordspec.models import AvailableGuild, GuildId, LegacyMessageUpdate, RequestGuildMembers
from cordspec.registry import creation_lag
from cordspec.testing import PlaybackConnection, PlaybackGateway, Rules, at, sample
from tests.gateway.test_shard import SOON, TOKEN, AtOnce, Heard, deletion, make, until


@pytest.fixture
async def gateway() -> AsyncIterator[PlaybackGateway]:
    rules = Rules(identify_window=0.001, heartbeat_interval=20.0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        yield gateway


# Calls at the wrong moment.


async def test_waiting_for_the_end_before_connecting_is_refused(gateway: PlaybackGateway) -> None:
    with pytest.raises(UsageError, match="call connect\\(\\) first"):
        await make(gateway).wait_closed()


async def test_sending_before_connecting_is_refused(gateway: PlaybackGateway) -> None:
    with pytest.raises(UsageError, match="call connect\\(\\) first"):
        await make(gateway).presence_update()


async def test_a_closed_shard_does_not_connect(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    await shard.close()
    await shard.wait_closed()
    with pytest.raises(UsageError, match="closed"):
        await shard.connect()


async def test_connecting_twice_at_once_connects_once(gateway: PlaybackGateway) -> None:
    shard = make(gateway, session_store=SlowStore())
    results = await asyncio.gather(shard.connect(), shard.connect(), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), UsageError]
    await shard.close()
    assert len(gateway.attempts) <= 1


async def test_closing_while_the_store_is_slow_connects_never(gateway: PlaybackGateway) -> None:
    store = SlowStore()
    shard = make(gateway, session_store=store)
    connecting = asyncio.create_task(shard.connect())
    await asyncio.sleep(0)
    await shard.close()
    store.go_on.set()
    await connecting
    assert shard.state is ShardState.NEW
    assert not gateway.attempts


@pytest.mark.parametrize("url", ["discord.gg", "https://discord.gg", "", "ftp://x"])
def test_a_url_that_is_not_of_a_websocket_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="wss://"):
        Shard(BotAuthentication(TOKEN), Intents.GUILDS, url)


class SlowStore(MemorySessionStore):
    """A store whose ``load`` waits until a test lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = asyncio.Event()

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        async with asyncio.timeout(0.05) if not self.go_on.is_set() else asyncio.timeout(None):
            try:
                await self.go_on.wait()
            except asyncio.CancelledError:
                pass
        return await super().load(shard_id, shard_count)


# The life of a shard, as its log, its events and its state tell it.


async def test_the_life_of_a_shard_is_logged(
    gateway: PlaybackGateway, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "cordspec.gateway"):
        async with make(gateway) as shard:
            await shard.wait_for("READY", timeout=10)
            (await gateway.wait_for_connection()).close(4000)
            await shard.wait_for("RESUMED", timeout=10)
            (await gateway.wait_for_connection()).invalid_session()
            await shard.wait_for("READY", timeout=10)
    text = [message.removeprefix("<Shard 0 of 1>: ") for message in caplog.messages]
    assert text == [
        f"connecting to {gateway.url}, to start a session",
        "identifying, to start a new session",
        "ready, with a new session",
        "reconnecting at once: Discord closed the connection with code 4000",
        f"connecting to {gateway.url}, to resume the session",
        "resumed, 0 events replayed and 0 duplicates dropped",
        "the session is lost, a new one will be started: Discord declared the session invalid (op 9)",
        "closing the connection with code 1000: Discord declared the session invalid (op 9)",
        "reconnecting in 3.0 s: Discord declared the session invalid (op 9)",
        f"connecting to {gateway.url}, to start a session",
        "identifying, to start a new session",
        "ready, with a new session",
        *[message for message in text if message.startswith("events from")],
        "closing the connection with code 1000: the shard was closed",
    ]
    assert sum(message.startswith("events from") for message in text) == 1
    assert not any(session.id in caplog.text for session in gateway.sessions), "session ids are secrets"


async def test_lifecycle_events(gateway: PlaybackGateway) -> None:
    heard: list[object] = []
    shard = make(gateway)
    shard.listen("connecting")(heard.append)
    shard.listen("ready")(heard.append)
    shard.listen("waiting")(heard.append)
    shard.listen("resumed")(heard.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        (await gateway.wait_for_connection()).drop()
        await shard.wait_for("RESUMED", timeout=10)
    assert heard == [
        Connecting(shard_id=0, connection=1, resume=False),
        0,
        Waiting(shard_id=0, seconds=0.0, reason="the connection was lost without a close frame"),
        Connecting(shard_id=0, connection=2, resume=True),
        Replay(shard_id=0, replayed=heard[-1].replayed, duplicates=0),  # type: ignore[attr-defined]  # a Replay
    ]


@pytest.mark.parametrize("resumable", [True, False])
async def test_client_disconnect_says_whether_the_session_is_over(
    gateway: PlaybackGateway, resumable: bool
) -> None:
    over: list[bool] = []
    lost: list[int] = []
    shard = make(gateway)
    shard.listen("client_disconnect")(over.append)
    shard.listen("disconnect")(lost.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        await shard.close(resumable=resumable)
    assert over == [not resumable]
    assert lost == []


async def test_the_state_is_public(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    states, codes = [shard.state], [shard.last_close_code]
    async with shard:
        await shard.wait_for("READY", timeout=10)
        states.append(shard.state)
        (await gateway.wait_for_connection()).close(4008)
        await shard.wait_for("disconnect", timeout=10)
        states.append(shard.state)
        codes.append(shard.last_close_code)
        description = shard.describe()
    assert [*states, shard.state] == [
        ShardState.NEW,
        ShardState.READY,
        ShardState.WAITING,
        ShardState.CLOSED,
    ]
    assert codes == [None, 4008]
    assert description == "<Shard 0 of 1> is waiting to reconnect; the last close code was 4008."


# Foreign code that fails.


class Interrupted(BaseException):
    """Not an Exception: nobody expects it."""


FAILURES = [RuntimeError("x"), asyncio.CancelledError(), Interrupted(), GeneratorExit(), KeyError("x")]


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
@pytest.mark.parametrize("kind", ["sync", "async", "context", "everything", "raw", "lifecycle"])
async def test_nothing_that_a_listener_raises_ends_the_reader(
    gateway: PlaybackGateway, failure: BaseException, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    shard = make(gateway)
    heard = Heard(shard)

    def fail(*_: object) -> None:
        raise failure

    async def fail_later(*_: object) -> None:
        await asyncio.sleep(0)
        raise failure

    register: dict[str, Callable[[], object]] = {
        "sync": lambda: shard.event_dispatcher.add_listener(fail, "MESSAGE_DELETE"),
        "async": lambda: shard.event_dispatcher.add_listener(fail_later, "MESSAGE_DELETE"),
        "context": lambda: shard.event_dispatcher.listen("MESSAGE_DELETE").with_context(fail),
        "everything": lambda: shard.event_dispatcher.add_listener(fail),
        "raw": lambda: shard.raw_dispatcher.add_listener(fail, GatewayOpcode.DISPATCH),
        "lifecycle": lambda: shard.dispatcher.add_listener(fail, "ready"),
    }
    register[kind]()
    async with shard:
        await until(lambda: shard.ready)
        for number in range(3):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 3)
        await shard.event_dispatcher.drain()
    assert heard.ids == [0, 1, 2]
    assert len(gateway.connections) == 1, "the connection was kept"
    assert heard.gaps == []
    assert "fail" in caplog.text, "the log names the listener"


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
async def test_nothing_that_a_capture_raises_ends_the_reader(
    gateway: PlaybackGateway, failure: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    def capture(record: FrameRecord) -> None:
        raise failure

    shard = make(gateway, capture=capture)
    heard = Heard(shard)
    async with shard:
        await until(lambda: shard.ready)
        for number in range(50):
            gateway.dispatch("MESSAGE_DELETE", deletion(number))
        await until(lambda: len(heard.ids) == 50)
    lines = [message for message in caplog.messages if "capture" in message]
    assert len(lines) == 2, "one line for the first failure, one with the count at the end"


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
async def test_an_identify_queue_that_fails_ends_the_shard_with_a_reason(
    gateway: PlaybackGateway, failure: BaseException
) -> None:
    class Queue(AtOnce):
        async def acquire(self, shard_id: int, /) -> None:
            raise failure

    shard = make(gateway, identify_queue=Queue())
    async with shard:
        with pytest.raises(GatewayError, match="identify queue"):
            await asyncio.wait_for(shard.wait_closed(), 10)


@pytest.mark.parametrize("failure", FAILURES, ids=repr)
async def test_a_session_store_that_fails_costs_a_resume_only(
    gateway: PlaybackGateway, failure: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    class Store(MemorySessionStore):
        async def save(self, saved: SavedSession, /) -> None:
            raise failure

        async def forget(self, shard_id: int, shard_count: int, /) -> None:
            raise failure

        async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
            raise failure

    shard = make(gateway, session_store=Store())
    heard = Heard(shard)
    async with shard:
        await until(lambda: shard.ready)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: heard.ids == [1])
    assert "load() of Store failed" in caplog.text
    assert "save() of Store failed" in caplog.text
    assert "defect" not in caplog.text


@pytest.mark.parametrize(
    "failure", [OSError("refused"), RuntimeError("x"), GatewayError("for good")], ids=repr
)
async def test_a_transport_that_fails_is_tried_again_unless_it_says_otherwise(
    gateway: PlaybackGateway, failure: Exception
) -> None:
    real = WebSocketTransport()

    class Transport:
        attempts = 0

        async def connect(self, url: str, /) -> Any:
            self.attempts += 1
            if self.attempts == 1:
                raise failure
            return await real.connect(url)

        async def close(self) -> None:
            await real.close()

    async with real, make(gateway, transport=Transport()) as shard:
        if isinstance(failure, GatewayError):
            with pytest.raises(GatewayError, match="for good"):
                await asyncio.wait_for(shard.wait_closed(), 10)
        else:
            await until(lambda: shard.ready)


async def test_metrics_that_fail_end_nothing(gateway: PlaybackGateway) -> None:
    class Broken(Metrics):
        def dispatch_received(self, shard_id: int, event: str, size: int, lag: float | None, /) -> None:
            raise RuntimeError("x")

    shard = make(gateway, metrics=Broken())
    heard = Heard(shard)
    async with shard:
        await until(lambda: shard.ready)
        gateway.dispatch("MESSAGE_DELETE", deletion(1))
        await until(lambda: heard.ids == [1])


async def test_a_defect_of_the_reader_costs_one_connection_which_is_closed(
    gateway: PlaybackGateway, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shard = make(gateway)
    heard = Heard(shard)
    async with shard:
        await until(lambda: shard.ready)
        first = await gateway.wait_for_connection()
        with monkeypatch.context() as patch:

            def fail(connection: int, raw: bytes) -> None:
                patch.undo()
                raise RuntimeError("a defect")

            patch.setattr(shard._performer, "_receive", fail)
            gateway.dispatch("MESSAGE_DELETE", deletion(1))
            await first.wait_for_close()
        await until(lambda: heard.ids == [1])
    assert "a defect of cordspec" in caplog.text
    assert heard.gaps == []


async def test_a_persistent_store_keeps_the_session_without_being_asked(
    gateway: PlaybackGateway, tmp_path: Path
) -> None:
    for _ in range(2):
        async with make(gateway, session_store=JSONSessionStore(tmp_path)) as shard:
            await until(lambda shard=shard: shard.ready)
    async with make(gateway, session_store=JSONSessionStore(tmp_path)) as shard:
        await until(lambda: shard.ready)
        await shard.close(resumable=False)
    async with make(gateway, session_store=JSONSessionStore(tmp_path)) as shard:
        await until(lambda: shard.ready)
    assert len(gateway.identifications) == 2
    assert len(gateway.connections) == 4


async def test_a_store_in_memory_keeps_nothing_after_the_block(gateway: PlaybackGateway) -> None:
    store = MemorySessionStore()
    for _ in range(2):
        async with make(gateway, session_store=store) as shard:
            await until(lambda shard=shard: shard.ready)
    assert len(gateway.identifications) == 2


# Hostile servers.


@pytest.mark.parametrize(
    "hello",
    [
        b'{"op":10,"d":{"heartbeat_interval":%s}}' % value
        for value in (b"1", b"0", b"-5", b"null", b'"x"', b"true", b"1e400", b"1" + b"0" * 400, b"[]")
    ],
    ids=lambda hello: hello[33:45].decode(),
)
async def test_any_hello_leads_to_a_session(
    gateway: PlaybackGateway, hello: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    gateway.script([at("accept").send(hello)])
    shard = make(gateway)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        connection = await gateway.wait_for_connection()
        for _ in range(20):
            gateway.dispatch("MESSAGE_DELETE", deletion(1))
            await gateway.drain()
        beats = [received for received in connection.received if received.op == GatewayOpcode.HEARTBEAT]
    assert len(beats) <= 1, "a heartbeat a second at most"
    assert "defect" not in caplog.text


async def test_an_absurd_sequence_number_costs_nothing(
    gateway: PlaybackGateway, caplog: pytest.LogCaptureFixture
) -> None:
    shard = make(gateway)
    heard = Heard(shard)
    frame = b'{"t":"MESSAGE_DELETE","s":%s,"op":0,"d":{"id":"%d","channel_id":"2"}}'
    async with shard:
        await shard.wait_for("READY", timeout=10)
        connection = await gateway.wait_for_connection()
        for number, sequence in enumerate([b"1" + b"0" * 40, b"1" + b"0" * 40, b"-3", b"0", b"null", b"1"]):
            connection.send(frame % (sequence, number))
        gateway.dispatch("MESSAGE_DELETE", deletion(6))
        await until(lambda: len(heard.ids) == 7)
        assert heard.ids == list(range(7))
        connection.drop()
        await shard.wait_for("RESUMED", timeout=10)
    assert sum("is not a sequence number" in message for message in caplog.messages) == 1
    assert heard.gaps == []


async def test_a_hole_is_reported_also_where_nobody_listens_to_the_event(gateway: PlaybackGateway) -> None:
    shard = make(gateway)
    gaps: list[Gap] = []
    shard.listen("gap")(gaps.append)
    async with shard:
        await shard.wait_for("READY", timeout=10)
        connection = await gateway.wait_for_connection()
        connection.send(b'{"t":"TYPING_START","s":9,"op":0,"d":{}}')
        await until(lambda: gaps)
    assert [gap.missed for gap in gaps] == [7]


@pytest.fixture
async def redirecting(gateway: PlaybackGateway) -> AsyncIterator[tuple[str, list[str]]]:
    """A server that redirects the handshake to another host, which records what it gets."""
    seen: list[str] = []

    async def thief(request: web.Request) -> web.StreamResponse:
        seen.append(request.path)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        async for message in socket:
            seen.append(str(message.data))
        return socket

    async def redirect(request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(f"http://127.0.0.1:{stolen_port}/stolen?secret=1")

    runners = []
    ports = []
    for handler in (thief, redirect):
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", handler)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        runners.append(runner)
        ports.append(runner.addresses[0][1])
    stolen_port = ports[0]
    yield f"ws://127.0.0.1:{ports[1]}", seen
    for runner in runners:
        await runner.cleanup()


async def test_a_redirect_is_not_followed(
    redirecting: tuple[str, list[str]], caplog: pytest.LogCaptureFixture
) -> None:
    url, seen = redirecting
    shard = Shard(
        BotAuthentication(TOKEN),
        Intents.GUILDS,
        url,
        backoff=SOON,
        jitter=lambda: 0.5,
        identify_queue=AtOnce(),
    )
    reasons: list[str] = []
    shard.listen("waiting")(lambda waiting: reasons.append(waiting.reason))
    async with shard:
        await until(lambda: len(reasons) >= 2)
    assert seen == []
    assert "the server redirects to http://127.0.0.1" in reasons[0]
    assert "secret" not in reasons[0]


async def test_the_credentials_of_a_proxy_are_shown_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def refuse(request: web.BaseRequest) -> web.Response:
        return web.Response(status=407)

    server = web.Server(refuse)
    runner = web.ServerRunner(server)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        for url in (f"http://alice:pass-word@127.0.0.1:{port}", "http://alice:pass-word@127.0.0.1:1"):
            transport = WebSocketTransport(proxy=url)
            with (
                caplog.at_level(logging.DEBUG),
                pytest.raises(OSError, match=r"proxy|refused|connect") as caught,
            ):
                await transport.connect("wss://gateway.test")
            await transport.close()
            assert "pass-word" not in f"{caught.value!r} {caplog.text} {caught.value.__context__!r}"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("proxy", ["socks5://u:pass-word@x", "x:8080", "ftp://x"])
def test_a_proxy_that_cannot_be_used_is_refused_at_once(proxy: str) -> None:
    with pytest.raises(UsageError, match="http://") as caught:
        WebSocketTransport(proxy=proxy)
    assert "pass-word" not in str(caught.value)


# The token.


@pytest.mark.parametrize("token", ["token", "os", "op", "a", "linux", "cordspec", TOKEN])
async def test_the_token_is_removed_by_its_place(token: str) -> None:
    """Replacing the text of a short token would change other text of the frame."""
    records: list[FrameRecord] = []
    async with (
        PlaybackGateway(token=token) as gateway,
        make(gateway, token=token, capture=records.append) as shard,
    ):
        await shard.wait_for("READY", timeout=10)
        (await gateway.wait_for_connection()).drop()
        await shard.wait_for("RESUMED", timeout=10)
    sent = [json.decode(record.raw) for record in records if record.direction == "send"]
    assert [frame["op"] for frame in sent if frame["op"] != 1] == [2, 6]
    for frame in sent:
        if frame["op"] in (2, 6):
            assert frame["d"]["token"] == HIDDEN
    assert sent[0]["d"]["properties"]["browser"] == "cordspec"
    assert "os" in sent[0]["d"]["properties"]


def test_a_real_token_is_removed_wherever_it_is() -> None:
    conversation = Connection(1, None, None, TOKEN)  # type: ignore[arg-type]  # no socket is needed
    frame = json.encode({"op": 3, "d": {"activities": [{"name": TOKEN}]}})
    assert TOKEN.encode() not in conversation.redact(frame)
    assert conversation.redact(b'{"op":1,"d":7}') == b'{"op":1,"d":7}'


# Closing.


@pytest.mark.parametrize("turns", range(1, 30))
async def test_a_cancelled_close_leaves_nothing_open(gateway: PlaybackGateway, turns: int) -> None:
    """Cancelled after any number of turns of the event loop, ``close`` still closes the client session."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        shard = make(gateway)
        transport = shard._performer._transport
        assert isinstance(transport, WebSocketTransport)
        await shard.connect()
        await shard.wait_for("READY", timeout=10)
        closing = asyncio.create_task(shard.close())
        for _ in range(turns):
            await asyncio.sleep(0)
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        assert transport._session is None
        assert not shard._performer._tasks
        await shard.close()
        await shard.wait_closed()
        del shard, transport
        gc.collect()
    assert [str(warning.message) for warning in caught] == []


async def test_a_connection_that_is_being_opened_is_given_up_with_the_shard() -> None:
    opened = asyncio.Event()

    async def never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(never, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    shard = Shard(BotAuthentication(TOKEN), Intents.GUILDS, f"ws://127.0.0.1:{port}")
    async with server, shard:
        await asyncio.wait_for(opened.wait(), 10)
        await asyncio.wait_for(shard.close(), 1)


async def test_a_slow_attempt_is_cancelled_when_the_next_one_begins() -> None:
    connections = 0

    async def never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.read()
        connections -= 1
        writer.close()

    server = await asyncio.start_server(never, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    shard = Shard(
        BotAuthentication(TOKEN),
        Intents.GUILDS,
        f"ws://127.0.0.1:{port}",
        backoff=SOON,
        timeouts=Timeouts(connect=0.02),
    )
    attempts: list[Connecting] = []
    shard.listen("connecting")(attempts.append)
    async with server:
        async with shard:
            await until(lambda: len(attempts) >= 6)
            assert len(shard._performer._tasks) <= 3
        await until(lambda: connections == 0)


# Listeners get the type they ask for.


async def test_a_typed_listener_never_gets_the_legacy_shape(gateway: PlaybackGateway) -> None:
    """Before 2024, MESSAGE_UPDATE had a part of the message; only listeners of everything get that shape."""
    typed: list[object] = []
    untyped: list[object] = []
    shard = make(gateway)
    shard.listen("MESSAGE_UPDATE")(typed.append)
    shard.event_dispatcher.listen()(lambda name, data: untyped.append(data))
    async with shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("MESSAGE_UPDATE", b'{"id":"1","channel_id":"2","embeds":[]}')
        gateway.dispatch("MESSAGE_UPDATE", sample(MessageUpdateData))
        await until(lambda: typed)
    assert [type(data) for data in typed] == [MessageUpdateData]
    assert [type(data) for data in untyped if not isinstance(data, ReadyData | AvailableGuild)] == [
        LegacyMessageUpdate,
        MessageUpdateData,
    ]


# Requests that are answered by events.


async def test_the_error_that_ends_a_shard_ends_what_waits(gateway: PlaybackGateway) -> None:
    shard = make(gateway, token="a.wrong.token")
    waiter = shard.wait_for("READY")
    async with shard:
        stream = shard.stream("READY")
        with pytest.raises(InvalidTokenError):
            await asyncio.wait_for(waiter, 10)
        with pytest.raises(InvalidTokenError):
            await asyncio.wait_for(anext(aiter(stream)), 10)
        with pytest.raises(InvalidTokenError):
            await asyncio.wait_for(shard.gather_guild_members(GuildId(1)), 10)


async def test_a_time_out_says_what_was_awaited_and_in_which_state(gateway: PlaybackGateway) -> None:
    async with make(gateway) as shard:
        await shard.wait_for("READY", timeout=10)
        with pytest.raises(TimeoutError, match=r"TYPING_START.*0\.01 s.*<Shard 0 of 1> is ready"):
            await shard.wait_for("TYPING_START", timeout=0.01)

        async def silence(*_: object) -> None: ...

        gateway.answer(8)(silence)
        with pytest.raises(TimeoutError, match=r"GUILD_MEMBERS_CHUNK.*guild 1.*<Shard 0 of 1> is ready"):
            await shard.gather_guild_members(GuildId(1), timeout=0.05)


async def test_members_that_are_asked_for_when_the_shard_closes(gateway: PlaybackGateway) -> None:
    async def silence(*_: object) -> None: ...

    gateway.answer(8)(silence)
    async with make(gateway) as shard:
        await shard.wait_for("READY", timeout=10)
        asked = asyncio.create_task(shard.gather_guild_members(GuildId(1)))
        await (await gateway.wait_for_connection()).wait_for_command(8)
    with pytest.raises(GatewayError, match="closed before"):
        await asked


@pytest.mark.parametrize("retry_after", [b"0.0", b"-5", b'"nan"', b"0.001"])
async def test_members_are_asked_for_again_after_a_rate_limit(
    gateway: PlaybackGateway, retry_after: bytes
) -> None:
    asked = 0

    async def refuse_once(connection: PlaybackConnection, request: RequestGuildMembers) -> None:
        nonlocal asked
        asked += 1
        assert request.nonce is not None
        nonce = request.nonce.encode()
        if asked == 1:
            meta = b'{"guild_id":"1","nonce":"%s"}' % nonce
            data = b'{"opcode":8,"retry_after":%s,"meta":%s}' % (retry_after, meta)
            connection.dispatch("RATE_LIMITED", data)
        else:
            counts = b'"chunk_index":0,"chunk_count":1,"nonce":"%s"' % nonce
            connection.dispatch("GUILD_MEMBERS_CHUNK", b'{"guild_id":"1","members":[],%s}' % counts)

    gateway.answer(8)(refuse_once)
    async with make(gateway) as shard:
        await shard.wait_for("READY", timeout=10)
        found = await asyncio.wait_for(shard.gather_guild_members(GuildId(1)), 10)
    assert (found.members, asked) == ([], 2)


# Measurements.


@pytest.mark.parametrize(("age", "lag"), [(2.5, 2.5), (-30.0, -30.0), (-90.0, None), (86_400.0, None)])
def test_the_lag_of_an_event_is_the_age_of_what_it_creates(age: float, lag: float | None) -> None:
    now = 1_750_000_000.0
    snowflake = int((now - age) * 1000 - 1_420_070_400_000) << 22
    assert creation_lag(snowflake, now) == (None if lag is None else pytest.approx(lag, abs=0.002))


def test_the_events_that_create_their_object_are_marked_in_the_schemas() -> None:
    assert EVENTS["MESSAGE_CREATE"].creates
    assert not EVENTS["MESSAGE_UPDATE"].creates
    assert not EVENTS["INVITE_CREATE"].creates, "an invite has no snowflake"
    assert {name: spec.role for name, spec in EVENTS.items() if spec.role} == {
        "READY": "ready",
        "RESUMED": "resumed",
    }


async def test_metrics_of_a_shard(gateway: PlaybackGateway) -> None:
    measured: list[tuple[object, ...]] = []

    class Recorder(Metrics):
        def dispatch_received(self, shard_id: int, event: str, size: int, lag: float | None, /) -> None:
            measured.append(("dispatch", shard_id, event, size > 0, lag))

        def connection_opened(self, shard_id: int, resume: bool, /) -> None:
            measured.append(("opened", shard_id, resume))

        def connection_closed(self, shard_id: int, close_code: int | None, /) -> None:
            measured.append(("closed", shard_id, close_code))

        def rate_limit_waited(self, source: str, seconds: float, /) -> None:
            measured.append((source, seconds >= 0))

    async with make(gateway, metrics=Recorder()) as shard:
        await shard.wait_for("READY", timeout=10)
        gateway.dispatch("TYPING_START", b"{}")
        await shard.presence_update()
        (await gateway.wait_for_connection()).close(4000)
        await shard.wait_for("RESUMED", timeout=10)
    assert [one for one in measured if one[0] in ("opened", "closed")] == [
        ("opened", 0, False),
        ("closed", 0, 4000),
        ("opened", 0, True),
        ("closed", 0, None),
    ]
    assert [one for one in measured if one[0] == "dispatch"] == [
        ("dispatch", 0, "READY", True, None),
        ("dispatch", 0, "TYPING_START", True, None),
        ("dispatch", 0, "RESUMED", True, None),
    ]
    assert ("identify", True) in measured
    assert ("send", True) in measured
