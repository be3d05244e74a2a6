"""`cordspec replay`: what was captured reaches listeners, and whoever connects to it as to a gateway."""

import asyncio
import json
import signal
import sys
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.replaying import replay
from cordspec.cli import main
from cordspec.cli.replay import TOKEN
from cordspec.dispatch import EventContext
from cordspec.errors import UsageError
from cordspec.events import MessageCreateData, ReadyData, TypingStartData
from cordspec.gateway import Intents, Shard
from cordspec.http import BotAuthentication
from tests.capture.containers import BEGIN, CONTAINERS
from tests.conftest import ROOT
from tests.gateway.test_shard import AtOnce

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FRAMES = SAMPLE.read_bytes().splitlines()
EVENTS = [name for frame in FRAMES if (name := json.loads(frame)["t"]) is not None]

BOT = """
import asyncio
from cordspec.events import MessageCreateData
from cordspec.gateway import Intents, Shard
from cordspec.http import BotAuthentication

shard = Shard(BotAuthentication("x"), Intents(0), "wss://nowhere.example")
number = 7

@shard.listen("MESSAGE_CREATE")
async def on_message(data: MessageCreateData) -> None:
    await asyncio.sleep(0)
    print("message", data.id)

def make():
    return shard

def needs(something):
    return shard

async def make_later():
    return shard
"""


def shard() -> Shard:
    return Shard(BotAuthentication("x"), Intents(0), "wss://nowhere.example")


@pytest.fixture
def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A module of a user's, in the folder where the command is called."""
    (tmp_path / "my_bot.py").write_text(BOT)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "my_bot", raising=False)
    return "my_bot"


async def test_listeners_get_every_dispatch_with_where_it_was_recorded(tmp_path: Path) -> None:
    dispatcher_set, heard, contexts = shard(), list[str](), list[EventContext]()

    @dispatcher_set.event_dispatcher.listen()
    def on_event(name: str, data: object) -> None:
        heard.append(name)

    @dispatcher_set.listen("MESSAGE_CREATE").with_context
    async def on_message(data: MessageCreateData, context: EventContext) -> None:
        contexts.append(context)

    done = await replay(read_frames(CONTAINERS["records"](tmp_path, FRAMES)), dispatcher_set)
    assert heard == EVENTS
    assert (done.frames, done.unreadable) == (len(FRAMES), 0)
    assert len(contexts) == EVENTS.count("MESSAGE_CREATE")
    for context in contexts:
        line = FRAMES.index(context.raw)
        assert context.received_at == BEGIN + timedelta(seconds=line)
        assert (context.shard_id, context.session_id) == (3, "s")
        assert context.sequence == json.loads(context.raw)["s"]


async def test_it_takes_as_long_as_it_was_recorded_or_so_many_times_less(tmp_path: Path) -> None:
    now, pauses = 100.0, list[float]()

    async def sleep(seconds: float) -> None:
        nonlocal now
        pauses.append(seconds)
        now += seconds

    path = CONTAINERS["records"](tmp_path, FRAMES)
    for speed, expected in ((1.0, len(FRAMES) - 1.0), (10.0, (len(FRAMES) - 1) / 10), (None, 0.0)):
        pauses.clear()
        await replay(read_frames(path), shard(), speed=speed, sleep=sleep, clock=lambda: now)
        assert sum(pauses) == pytest.approx(expected)
    with pytest.raises(UsageError, match="above 0"):
        await replay(read_frames(path), shard(), speed=0)


async def test_what_was_sent_or_is_no_frame_reaches_nobody() -> None:
    dispatcher_set, heard, told = shard(), list[object](), list[int]()

    @dispatcher_set.raw_dispatcher.listen()
    def on_frame(opcode: int, frame: object) -> None:
        heard.append(opcode)

    items = [
        CapturedFrame(1, b'{"op":1,"d":5}', sent=True),
        CapturedFrame(2, b'{"op":11}'),
        CapturedFrame(3, b"{"),
    ]
    done = await replay(items, dispatcher_set, on_unreadable=lambda item: told.append(item.line))
    assert heard == [11]
    assert told == [3]
    assert (done.frames, done.unreadable) == (1, 1)


def dispatch(name: str, sequence: int, payload: str) -> bytes:
    return b'{"t":"%b","s":%d,"op":0,"d":%b}' % (name.encode(), sequence, payload.encode())


async def test_a_listener_may_wait_for_what_comes_much_later() -> None:
    dispatcher_set, found = shard(), list[str]()

    @dispatcher_set.listen("TYPING_START")
    async def on_typing(data: TypingStartData) -> None:
        deleted = await dispatcher_set.wait_for("MESSAGE_DELETE")
        found.append(f"{deleted.id}")

    typing = dispatch("TYPING_START", 1, '{"channel_id":"1","user_id":"1","timestamp":1}')
    items = [CapturedFrame(1, typing), *(CapturedFrame(line, b'{"op":11}') for line in range(2, 2000))]
    items.append(CapturedFrame(2000, dispatch("MESSAGE_DELETE", 2, '{"channel_id":"1","id":"5"}')))
    async with asyncio.timeout(5):
        done = await replay(items, dispatcher_set)
    assert (found, done.running) == (["5"], 0)


async def test_a_listener_that_waits_in_vain_is_given_up() -> None:
    dispatcher_set = shard()

    @dispatcher_set.listen("TYPING_START")
    async def on_typing(data: TypingStartData) -> None:
        await dispatcher_set.wait_for("MESSAGE_DELETE")

    typing = dispatch("TYPING_START", 1, '{"channel_id":"1","user_id":"1","timestamp":1}')
    async with asyncio.timeout(5):
        done = await replay([CapturedFrame(1, typing)] * 3000, dispatcher_set, listener_timeout=0.01)
    assert (done.frames, done.running) == (3000, 3000)
    await dispatcher_set.close()


async def test_ready_and_what_follows_know_the_session_of_a_bare_capture() -> None:
    dispatcher_set, sessions = shard(), list[str | None]()

    @dispatcher_set.event_dispatcher.listen().with_context
    def on_event(name: str, data: object, context: EventContext) -> None:
        sessions.append(context.session_id)

    await replay([CapturedFrame(line, frame) for line, frame in enumerate(FRAMES, 1)], dispatcher_set)
    expected = next(json.loads(frame)["d"]["session_id"] for frame in FRAMES if b'"READY"' in frame)
    assert sessions == [expected] * len(EVENTS)


@pytest.mark.parametrize("name", ["shard", "make", "shard.event_dispatcher"])
def test_the_command_finds_a_bot_in_the_folder(
    bot: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(SAMPLE), f"{bot}:{name}"]) == 0
    out = capsys.readouterr().out
    assert out.count("message ") == EVENTS.count("MESSAGE_CREATE")
    assert f"{len(FRAMES)} frames, 2 of them with listeners, 0 unreadable." in out


@pytest.mark.parametrize(
    ("listeners", "words"),
    [
        ("my_bot:nothing", "my_bot has no 'nothing'"),
        ("my_bot:number", "my_bot:number is a int"),
        ("my_bot:needs", "cannot be called without arguments"),
        ("my_bot:make_later", "is async"),
        ("my_bot:Shard", "is a class"),
        ("my_bot:on_message", "cannot be called without arguments"),
        ("my_bot.inner:manager", "No module 'my_bot.inner'"),
        (".my_bot:shard", "module:attribute"),
        ("no_bot:manager", "No module 'no_bot'"),
        ("my_bot", "module:attribute"),
    ],
)
def test_a_name_that_is_no_bots_is_told(
    bot: str, listeners: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(SAMPLE), listeners]) == 1
    assert words in capsys.readouterr().err


def test_a_speed_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(SAMPLE), "bot:manager", "--speed", "-1"]) == 1
    assert "above 0" in capsys.readouterr().err


def test_a_broken_line_costs_a_line(bot: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken"
    path.write_bytes(b"\n".join([FRAMES[0], b"{broken", *FRAMES[1:]]))
    assert main(["replay", str(path), f"{bot}:shard"]) == 1
    out, error = capsys.readouterr()
    assert f"{len(FRAMES)} frames" in out
    assert f"{path}:2: no JSON object" in error


def test_only_the_frames_of_a_shard(bot: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "two.ndjson"
    record = '{"direction":"receive","shard":%d,"frame":{"op":11}}\n'
    path.write_text("".join(record % shard_id for shard_id in (0, 1, 1, 0, 1)))
    assert main(["replay", str(path), f"{bot}:shard", "--shard", "1"]) == 0
    assert capsys.readouterr().out.startswith("3 frames, ")


async def serve(*arguments: str, path: Path = SAMPLE) -> tuple[asyncio.subprocess.Process, str]:
    """`cordspec replay --serve` in a process of its own, and the address of its websocket."""
    command = [sys.executable, "-m", "cordspec", "replay", str(path), "--serve", *arguments]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    said = (await process.stdout.readline()).decode()
    return process, said.split("listens at ")[1].split(",")[0]


async def heard_by(*clients: Shard, count: int) -> list[list[str]]:
    """What shards that connect receive, until it is so much together."""
    heard, enough = [list[str]() for _ in clients], asyncio.Event()

    def listen(client: Shard, names: list[str]) -> None:
        @client.event_dispatcher.listen()
        def on_event(name: str, data: object) -> None:
            names.append(name)
            if sum(map(len, heard)) >= count:
                enough.set()

    async with asyncio.timeout(20), AsyncExitStack() as stack:
        for client, names in zip(clients, heard, strict=True):
            listen(client, names)
            await stack.enter_async_context(client)
        await enough.wait()
    return heard


def connecting(url: str, shard_id: int = 0, shard_count: int = 1) -> Shard:
    everything = Intents(sum(intent.value for intent in Intents))
    return Shard(
        BotAuthentication(TOKEN),
        everything,
        url,
        shard_id=shard_id,
        shard_count=shard_count,
        identify_queue=AtOnce(),
    )


PLAYED = [name for name in EVENTS if name not in ("READY", "RESUMED")]


async def test_a_shard_that_connects_gets_what_was_captured() -> None:
    process, url = await serve("--once")
    client, names = connecting(url), list[str]()

    @client.listen("READY")
    def on_ready(data: ReadyData) -> None:
        names.append(data.user.username)

    (heard,) = await heard_by(client, count=1 + len(PLAYED))
    assert heard == ["READY", *PLAYED]
    assert names == ["harbour"], "READY tells who was recorded"
    async with asyncio.timeout(20):
        assert process.stdout is not None
        assert f"{len(PLAYED)} events sent." in (await process.stdout.read()).decode()
        assert await process.wait() == 0


async def test_each_client_gets_the_capture_once_and_ctrl_c_ends_it() -> None:
    process, url = await serve()
    both = await heard_by(connecting(url), connecting(url), count=2 * (1 + len(PLAYED)))
    assert both == [["READY", *PLAYED]] * 2
    (third,) = await heard_by(connecting(url), count=1 + len(PLAYED))
    assert third == ["READY", *PLAYED]
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_client_can_log_in_over_http() -> None:
    process, url = await serve()
    headers = {"Authorization": f"Bot {TOKEN}"}
    async with aiohttp.ClientSession(url.replace("ws:", "http:"), headers=headers) as session:
        bodies: list[Any] = []
        for path in ("/users/@me", "/oauth2/applications/@me", "/applications/@me", "/gateway/bot"):
            async with session.get(f"/api/v10{path}") as response:
                assert response.status == 200
                bodies.append(await response.json())
    recorded = json.loads(FRAMES[1])["d"]
    user, application, again, bot = bodies
    assert user["id"] == recorded["user"]["id"]
    assert application["id"] == again["id"] == recorded["application"]["id"]
    assert {"owner", "bot_public", "bot_require_code_grant", "verify_key"} <= application.keys()
    assert bot["url"] == url
    client, guilds = connecting(url), list[str]()

    @client.listen("READY")
    def on_ready(data: ReadyData) -> None:
        guilds.extend(str(guild.id) for guild in data.guilds)

    await heard_by(client, count=1)
    assert guilds == [guild["id"] for guild in recorded["guilds"]], "the recorded guilds are announced"
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_several_shards_share_the_capture_by_guild(tmp_path: Path) -> None:
    sent = [("GUILD_DELETE", f'{{"id":"{guild << 22}"}}', guild % 2) for guild in (2, 3, 4, 5)]
    sent += [("TYPING_START", f'{{"channel_id":"1","guild_id":"{7 << 22}"}}', 1), ("USER_UPDATE", "{}", 0)]
    path = tmp_path / "guilds.ndjson"
    path.write_bytes(b"".join(dispatch(name, 1, data) + b"\n" for name, data, _ in sent))
    process, url = await serve(path=path)
    clients = connecting(url, 0, 2), connecting(url, 1, 2)
    heard = await heard_by(*clients, count=2 + len(sent))
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0
    for shard_id in (0, 1):
        assert heard[shard_id] == ["READY", *(name for name, _, whose in sent if whose == shard_id)]


@pytest.mark.parametrize("name", ["missing.ndjson", "-"])
def test_what_cannot_be_served_is_told_before_anybody_comes(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["replay", name, "--serve"]) == 1
    assert "cordspec: " in capsys.readouterr().err
