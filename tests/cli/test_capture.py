"""`cordspec capture` on a real websocket: what the gateway sent is in the file, and the token is not."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from cordspec.capture import CapturedFrame, read, read_frames
from cordspec.cli import main
from cordspec.cli.capture import read_intents
from cordspec.errors import UsageError
from cordspec.gateway import Intents
from cordspec.testing import PlaybackGateway
from tests.conftest import ROOT

FRAMES = (ROOT / "examples" / "captures" / "session.ndjson").read_bytes().splitlines()
TOKEN = "A.very-secret.token"


async def start(gateway: PlaybackGateway, path: Path, *arguments: str) -> asyncio.subprocess.Process:
    command = ["-m", "cordspec", "capture", "--to", str(path), "--intents", "all", *arguments]
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        "--base-url",
        gateway.base_url,
        env={**os.environ, "DISCORD_TOKEN": TOKEN},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


def holds(path: Path, name: str) -> bool:
    """Whether an event stands in the file."""
    if not path.exists():
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
    with pytest.raises(UsageError, match="no intent 'GILDS'"):
        read_intents("gilds")
