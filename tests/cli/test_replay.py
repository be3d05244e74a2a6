"""`cordspec replay`: what was captured reaches listeners, and whoever connects to it as to a gateway."""

import asyncio
import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.replaying import replay
from cordspec.cli import main
from cordspec.cli.replay import TOKEN
from cordspec.common import EventContext
from cordspec.errors import UsageError
from cordspec.events import MessageCreateData
from cordspec.gateway import Intents, Shard
from cordspec.http import BotAuthentication
from tests.capture.containers import BEGIN, CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "examples" / "captures" / "session.ndjson"
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
    audience, heard, contexts = shard(), list[str](), list[EventContext]()

    @audience.event_dispatcher.listen()
    def on_event(name: str, data: object) -> None:
        heard.append(name)

    @audience.listen("MESSAGE_CREATE").with_context
    async def on_message(data: MessageCreateData, context: EventContext) -> None:
        contexts.append(context)

    done = await replay(read_frames(CONTAINERS["records"](tmp_path, FRAMES)), audience)
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
    audience, heard, told = shard(), list[object](), list[int]()

    @audience.raw_dispatcher.listen()
    def on_frame(opcode: int, frame: object) -> None:
        heard.append(opcode)

    items = [
        CapturedFrame(1, b'{"op":1,"d":5}', sent=True),
        CapturedFrame(2, b'{"op":11}'),
        CapturedFrame(3, b"{"),
    ]
    done = await replay(items, audience, on_unreadable=lambda item: told.append(item.line))
    assert heard == [11]
    assert told == [3]
    assert (done.frames, done.unreadable) == (1, 1)


@pytest.mark.parametrize("name", ["shard", "make"])
def test_the_command_finds_a_bot_in_the_folder(
    bot: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(SAMPLE), f"{bot}:{name}"]) == 0
    out = capsys.readouterr().out
    assert out.count("message ") == EVENTS.count("MESSAGE_CREATE")
    assert f"{len(FRAMES)} frames, 2 of them listened to, 0 unreadable." in out


@pytest.mark.parametrize(
    ("listeners", "words"),
    [
        ("my_bot:nothing", "my_bot has no 'nothing'"),
        ("my_bot:number", "my_bot:number is a int"),
        ("no_bot:manager", "no module 'no_bot'"),
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


async def test_a_shard_that_connects_gets_what_was_captured() -> None:
    command = [sys.executable, "-m", "cordspec", "replay", str(SAMPLE), "--serve", "--once"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    said = (await process.stdout.readline()).decode()
    url = said.split("listens at ")[1].split(",")[0]
    heard, last = list[str](), asyncio.Event()
    everything = Intents(sum(intent.value for intent in Intents))
    client = Shard(BotAuthentication(TOKEN), everything, url)

    @client.event_dispatcher.listen()
    def on_event(name: str, data: object) -> None:
        heard.append(name)
        if name == EVENTS[-1]:
            last.set()

    expected = [name for name in EVENTS if name not in ("READY", "RESUMED")]
    async with asyncio.timeout(20), client:
        await last.wait()
    assert heard == ["READY", *expected]
    async with asyncio.timeout(20):
        assert f"{len(expected)} events sent." in (await process.stdout.read()).decode()
        assert await process.wait() == 0
