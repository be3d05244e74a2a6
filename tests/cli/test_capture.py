"""`cordspec capture` on a real websocket: what the gateway sent is in the file, and the token is not."""

import asyncio
import json
import os
import re
import signal
import sys
from pathlib import Path

import pytest

from cordspec.capture import CapturedFrame, read, read_frames
from cordspec.cli import main
from cordspec.cli.capture import read_intents
from cordspec.decode import read_prefix
from cordspec.errors import UsageError
from cordspec.gateway import Intents
from cordspec.testing import PlaybackGateway
from tests.conftest import ROOT

FRAMES = (ROOT / "tests" / "data" / "every_event.ndjson").read_bytes().splitlines()
EVENTS = [name for frame in FRAMES if (name := json.loads(frame)["t"]) not in (None, "READY", "RESUMED")]
TOKEN = "A.very-secret.token"


async def start(
    gateway: PlaybackGateway, path: Path, *arguments: str, url: str | None = None
) -> asyncio.subprocess.Process:
    command = ["-m", "cordspec", "capture", "--to", str(path), "--intents", "all", *arguments]
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        "--base-url",
        url or gateway.base_url,
        env={**os.environ, "DISCORD_TOKEN": TOKEN},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


def holds(path: Path, name: str) -> bool:
    """Whether an event stands in the file."""
    if not path.exists() or not path.stat().st_size:
        return False
    return any(name.encode() in item.raw for item in read_frames(path) if isinstance(item, CapturedFrame))


async def written(path: Path, name: str) -> None:
    """Return when an event stands in the file, which another process writes."""
    async with asyncio.timeout(20):
        while not holds(path, name):  # noqa: ASYNC110  # a file tells nobody that it has changed
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
async def test_the_file_has_both_directions_and_no_token(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path)
        await gateway.wait_for_ready(timeout=20)
        count = await gateway.play(FRAMES)
        await written(path, "EVENT_OF_TOMORROW")
        process.send_signal(signal.SIGTERM)
        out, error = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0, error
    records = list(read(path))
    assert f"{len(records)} frames in" in out.decode()
    received = [record for record in records if not record.sent]
    assert len([record for record in received if b'"op":0' in record.raw]) == count + 1
    assert any(b'"op":2' in record.raw for record in records if record.sent)
    assert all(record.time is not None and record.shard_id == 0 for record in records)
    content = b"".join(record.raw for record in records)
    assert TOKEN.encode() not in content + out + error
    if name.endswith("json"):
        assert TOKEN.encode() not in path.read_bytes()


@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
async def test_a_kill_costs_the_last_line_at_most(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path)
        await gateway.wait_for_ready(timeout=20)
        count = await gateway.play(FRAMES)
        await written(path, "EVENT_OF_TOMORROW")
        process.kill()
        await process.communicate()
    received = [item for item in read_frames(path) if isinstance(item, CapturedFrame) and not item.sent]
    assert len([item for item in received if b'"op":0' in item.raw]) >= count


@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
async def test_a_kill_while_frames_come_costs_the_last_line_at_most(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path)
        await gateway.wait_for_ready(timeout=20)
        playing = asyncio.ensure_future(gateway.play(FRAMES * 400))
        await written(path, "EVENT_OF_TOMORROW")
        process.kill()
        await process.communicate()
        await playing
    items = list(read_frames(path))
    assert all(isinstance(item, CapturedFrame) for item in items[:-2])
    received = [item for item in items if isinstance(item, CapturedFrame) and not item.sent]
    sequences = [prefix.sequence for item in received if (prefix := read_prefix(item.raw)) is not None]
    assert len(EVENTS) < len(sequences) < len(EVENTS) * 400, "it was killed in the middle"
    assert sequences == list(range(1, len(sequences) + 1))


async def test_events_in_are_events_out(tmp_path: Path) -> None:
    path, (bot, names) = tmp_path / "bot.ndjson.zst", (tmp_path / "heard_bot.py", tmp_path / "names")
    bot.write_text(
        "from cordspec.gateway import Intents, Shard\n"
        "from cordspec.http import BotAuthentication\n"
        "shard = Shard(BotAuthentication('x'), Intents(0), 'wss://nowhere.example')\n"
        "@shard.event_dispatcher.listen()\n"
        "async def on_event(name, data):\n"
        f"    with open({str(names)!r}, 'a') as file:\n"
        "        print(name, file=file)\n"
    )
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path, url=gateway.url)
        await gateway.wait_for_ready(timeout=20)
        await gateway.play(FRAMES)
        await written(path, "EVENT_OF_TOMORROW")
        process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), 20) == 0
    command = [sys.executable, "-m", "cordspec", "replay", str(path), "heard_bot:shard"]
    replaying = await asyncio.create_subprocess_exec(*command, cwd=tmp_path, env=os.environ)
    assert await asyncio.wait_for(replaying.wait(), 20) == 0
    assert names.read_text().split() == ["READY", *EVENTS]


@pytest.mark.parametrize(
    ("compression", "asked_for"),
    [("zlib-stream", "zlib-stream"), ("zstd-stream", "zstd-stream"), ("payload", None), ("none", None)],
)
async def test_each_compression_can_be_asked_for(
    tmp_path: Path, compression: str, asked_for: str | None
) -> None:
    path = tmp_path / "bot.ndjson"
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path, "--compression", compression)
        await gateway.wait_for_ready(timeout=20)
        assert gateway.connections[0].attempt.query.get("compress") == asked_for
        identify = gateway.connections[0].identify
        assert identify is not None
        assert bool(identify.compress) == (compression == "payload")
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_only_the_events_that_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "bot.ndjson"
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path, "--events", "typing_start", "EVENT_OF_TOMORROW", "--for", "60")
        await gateway.wait_for_ready(timeout=20)
        await gateway.play(FRAMES)
        await written(path, "EVENT_OF_TOMORROW")
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.communicate(), 20)
    prefixes = [read_prefix(item.raw) for item in read_frames(path) if isinstance(item, CapturedFrame)]
    wanted = [name for name in EVENTS if name in ("TYPING_START", "EVENT_OF_TOMORROW")]
    assert [prefix.name for prefix in prefixes if prefix] == wanted


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full is a file of Linux")
async def test_a_full_disk_ends_it(tmp_path: Path) -> None:
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, Path("/dev/full"))
        _, error = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    assert b"cordspec: /dev/full: cannot be written (No space left on device)" in error


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the files of another process")
@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
async def test_a_disk_that_is_full_for_a_moment_costs_the_frames_of_that_moment(
    tmp_path: Path, name: str
) -> None:
    import resource

    path, at_once = tmp_path / name, FRAMES[1:]
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, path)
        await gateway.wait_for_ready(timeout=20)
        sent = await gateway.play(at_once)
        await written(path, "EVENT_OF_TOMORROW")
        *_, unlimited = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (path.stat().st_size + 50, unlimited))
        sent += await gateway.play(at_once)
        await asyncio.wait_for(told(process, b"Frames are lost"), 20)
        sent += await gateway.play(at_once)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))
        while not holds(path, "AFTER_THE_OUTAGE"):
            gateway.dispatch("AFTER_THE_OUTAGE", b"{}")
            sent += 1
            await asyncio.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        out, _ = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    said = re.search(r"([0-9,]+) frames in .*\. ([0-9,]+) could not be written and are lost\.", out.decode())
    assert said is not None, out
    kept, lost = (int(number.replace(",", "")) for number in said.groups())
    items = list(read_frames(path))
    assert all(isinstance(item, CapturedFrame) for item in items)
    assert len(items) == kept
    received = [item for item in items if isinstance(item, CapturedFrame) and not item.sent]
    dispatches = [item for item in received if b'"op":0' in item.raw]
    missing = sent + 1 - len(dispatches)  # READY is one more
    others = lost - missing
    assert 0 < missing <= lost
    assert others <= 5, "heartbeats and their answers may be lost as well"


async def told(process: asyncio.subprocess.Process, words: bytes) -> None:
    """Return when a process has said something on standard error."""
    assert process.stderr is not None
    said = b""
    while words not in said:
        said += await process.stderr.read(1000)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
async def test_a_terminal_is_told_how_much_there_is(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    async with PlaybackGateway(token=TOKEN) as gateway:
        command = [sys.executable, "-m", "cordspec", "capture", "--to", str(tmp_path / "bot.ndjson")]
        process = await asyncio.create_subprocess_exec(
            *command,
            "--url",
            gateway.base_url,
            "--for",
            "1.3",
            env={**os.environ, "DISCORD_TOKEN": TOKEN},
            stdout=asyncio.subprocess.PIPE,
            stderr=theirs,
        )
        await asyncio.wait_for(process.communicate(), 20)
    os.close(theirs)
    told = os.read(ours, 10_000).decode()
    os.close(ours)
    assert process.returncode == 0
    assert re.search(r"\r[1-9][0-9]* frames in 1 s\r?\n$", told), told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--for", "0"], "above 0"),
        (["--shard", "1"], "--shard-count"),
        (["--intents", "gilds"], "Unknown intent"),
    ],
)
def test_a_call_that_makes_no_sense_is_told(
    tmp_path: Path,
    arguments: list[str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    assert main(["capture", "--to", str(tmp_path / "bot.ndjson"), *arguments]) == 1
    assert words in capsys.readouterr().err


async def test_it_ends_by_itself_after_so_long(tmp_path: Path) -> None:
    async with PlaybackGateway(token=TOKEN) as gateway:
        process = await start(gateway, tmp_path / "bot.ndjson", "--seconds", "0.2")
        assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_token_that_is_refused_is_told_and_not_shown(tmp_path: Path) -> None:
    async with PlaybackGateway(token="another") as gateway:
        process = await start(gateway, tmp_path / "bot.ndjson")
        _, error = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 1
    assert b"cordspec: " in error
    assert TOKEN.encode() not in error


def test_without_a_token_nothing_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    assert main(["capture", "--to", str(tmp_path / "bot.ndjson")]) == 1
    assert "DISCORD_TOKEN is not set" in capsys.readouterr().err
    assert not (tmp_path / "bot.ndjson").exists()


def test_intents_are_read_by_their_names() -> None:
    assert read_intents("guilds, guild_messages") == Intents.GUILDS | Intents.GUILD_MESSAGES
    assert read_intents("all") & Intents.GUILD_PRESENCES
    assert not read_intents("unprivileged") & (Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT)
    assert read_intents("unprivileged") & Intents.GUILDS
    with pytest.raises(UsageError, match="Unknown intent 'GILDS'"):
        read_intents("gilds")
