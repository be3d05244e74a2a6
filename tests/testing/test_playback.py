"""Captures played to clients."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import Struct

from cordspec.capture import read_frames
from cordspec.decode import read_prefix
from cordspec.errors import UsageError
from cordspec.testing import PlaybackGateway
from tests.testing.client import client


async def test_a_capture_is_numbered_anew_and_nothing_else_changes(
    root: Path, gateway: PlaybackGateway
) -> None:
    path = root / "tests" / "data" / "every_event.ndjson"
    lines = path.read_bytes().splitlines()
    expected: list[tuple[str, bytes]] = []
    for line in lines:
        prefix = read_prefix(line)
        if prefix is not None and prefix.name not in ("READY", "RESUMED"):
            expected.append((prefix.name, line[prefix.start :]))
    assert len(expected) > 80
    for frames in (lines, read_frames(path)):
        async with client(gateway, "zlib-stream") as one:
            gateway.rules.identify_window = 0
            await one.begin()
            assert await gateway.play(frames) == len(expected)
            for name, tail in expected:
                raw = await one.raw_frame()
                number = one.messages - 1
                assert raw == b'{"t":"%b","s":%d,"op":0,"d":%b' % (name.encode(), number, tail)


class Record(Struct):
    raw: bytes
    direction: str = "receive"
    time: datetime | None = None


async def test_records_of_other_forms(gateway: PlaybackGateway) -> None:
    frames = [
        b'{"op":0,"d":{"a":1},"s":9,"t":"REORDERED"}',
        b'{"t":null,"s":null,"op":11,"d":null}',
        b"no frame",
        Record(b'{"t":"SENT","s":1,"op":0,"d":1}', "send"),
        Record(b'{"t":"RECORD","s":7,"op":0,"d":2}'),
        object(),
    ]
    async with client(gateway) as one:
        await one.begin()
        assert await gateway.play(frames) == 2
        assert await one.dispatch("REORDERED") == {"a": 1}
        assert await one.dispatch("RECORD") == 2
        assert one.sequence == 3


async def test_the_speed_of_a_recording(gateway: PlaybackGateway) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    frames = [
        Record(b'{"t":"A","s":1,"op":0,"d":1}', time=start + timedelta(seconds=second)) for second in range(4)
    ]
    loop = asyncio.get_running_loop()
    async with client(gateway) as one:
        await one.begin()
        began = loop.time()
        await gateway.play(frames, speed=50)
        assert 0.06 <= loop.time() - began < 3
        began = loop.time()
        await gateway.play(frames)
        assert loop.time() - began < 1
        with pytest.raises(UsageError, match="above 0"):
            await gateway.play(frames, speed=0)


async def test_a_client_that_takes_its_time_holds_playing_up(gateway: PlaybackGateway) -> None:
    frame = b'{"t":"A","s":1,"op":0,"d":"' + b"x" * 100_000 + b'"}'
    async with client(gateway) as one:
        await one.begin()
        playing = asyncio.ensure_future(gateway.play([frame] * 1000))
        await asyncio.wait([playing], timeout=0.3)
        assert not playing.done(), "100 MB were buffered for a client that reads nothing"
        for _ in range(1000):
            await one.socket.receive()
        assert await playing == 1000
        playing = asyncio.ensure_future(gateway.play([frame] * 1000))
        await asyncio.wait([playing], timeout=0.3)
        gateway.connections[0].drop()
        assert await asyncio.wait_for(playing, 5) == 1000
