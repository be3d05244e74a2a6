"""What a shard adds to the decode of a frame: from inflated bytes to one listener, without a socket.

Run it with ``python -m benchmarks.receiving [FRAMES.ndjson]``; without a file the stream of the corpus is used. CPU
time; rounds are interleaved, and the medians of the ratios within a round are printed.
"""

import asyncio
import logging
import re
import statistics
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from time import process_time
from typing import Any, Final

import orjson

from benchmarks.corpus import corpus, load
from cordspec.decode import Decoder
from cordspec.gateway import Intents, Shard
from cordspec.http import BotAuthentication

ROUNDS: Final = 9
FRAMES: Final = 4000
SEQUENCE: Final = re.compile(rb'"s":\d+')
HELLO: Final = b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}'
READY: Final = (
    b'{"t":"READY","s":1,"op":0,"d":{"v":10,"user":{"id":"1","username":"a","discriminator":"0","avatar":null},'
    b'"guilds":[],"session_id":"x","resume_gateway_url":"wss://x","application":{"id":"1","flags":0}}}'
)
LISTENERS: Final = ("no listener", "a sync listener", "an async listener")


class Socket:
    """A websocket that greets its client, and has no other messages."""

    close_code = 1000
    close_reason = ""

    def __init__(self) -> None:
        self.messages: asyncio.Queue[bytes | None] = asyncio.Queue()
        self.messages.put_nowait(HELLO)

    async def __aiter__(self) -> AsyncIterator[tuple[bytes, bool]]:
        while (message := await self.messages.get()) is not None:
            yield message, True

    async def send(self, data: bytes, /) -> None:
        """Answer IDENTIFY with READY."""
        if b'"op":2' in data:
            self.messages.put_nowait(READY)

    async def close(self, _code: int, /) -> None:
        """End the messages."""
        self.messages.put_nowait(None)


class Transport:
    """Opens a ``Socket``."""

    async def connect(self, _url: str, /) -> Socket:
        """Return a new socket."""
        return Socket()

    async def close(self) -> None:
        """Do nothing."""


class Queue:
    """An identify queue that never waits."""

    async def acquire(self, _shard_id: int, /) -> None:
        """Return at once."""

    def update(self, _limit: object, /) -> None:
        """Do nothing."""


async def ready_shard(listener: str) -> Shard:
    """Return a shard with one listener of every event, after READY."""
    shard = Shard(
        BotAuthentication("a.b.c"),
        Intents(0),
        "wss://localhost",
        transport=Transport(),
        compression=None,
        identify_queue=Queue(),
        blocked_after=None,
    )
    if listener == "a sync listener":
        shard.listen()(lambda _name, _data: None)
    elif listener == "an async listener":

        @shard.listen()
        async def on_event(name: str, data: object) -> None: ...

    await shard.connect()
    while not shard.ready:  # noqa: ASYNC110  # a shard that is ready after a few steps of the loop
        await asyncio.sleep(0)
    return shard


def renumbered(frames: list[bytes], first: int) -> list[bytes]:
    """Return frames with sequence numbers from ``first`` on."""
    return [SEQUENCE.sub(b'"s":%d' % (first + at), frame, count=1) for at, frame in enumerate(frames)]


async def receive(shard: Any, frames: list[bytes]) -> float:
    """Return the CPU time of passing frames to a shard, and of the tasks that they start. Seconds."""
    performer = shard._performer
    number = performer._live.number
    begin = process_time()
    for at, frame in enumerate(frames):
        performer._receive(number, frame)
        if at % 64 == 0:
            await asyncio.sleep(0)
    await asyncio.sleep(0)
    return process_time() - begin


def timed(decode: Callable[[bytes], object], frames: list[bytes]) -> float:
    """Return the CPU time of decoding frames. Seconds."""
    begin = process_time()
    for frame in frames:
        decode(frame)
    return process_time() - begin


async def measure(frames: list[bytes]) -> dict[str, list[float]]:
    """Return the CPU times of each way, by round."""
    shards = {listener: await ready_shard(listener) for listener in LISTENERS}
    found: dict[str, list[float]] = {name: [] for name in ("orjson.loads", "decode", *LISTENERS)}
    decode, first = Decoder(log_anomalies=False).decode, 2
    for _ in range(ROUNDS):
        found["orjson.loads"].append(timed(orjson.loads, frames))
        found["decode"].append(timed(decode, frames))
        for listener, shard in shards.items():
            found[listener].append(await receive(shard, renumbered(frames, first)))
        first += len(frames)
    for shard in shards.values():
        await shard.close()
    return found


def main() -> None:
    """Measure and print one table."""
    if len(sys.argv) > 1:
        lines = Path(sys.argv[1]).read_bytes().splitlines()
    else:
        lines = load(corpus() / "stream.frames")[:FRAMES]
    logging.getLogger("cordspec").setLevel(logging.ERROR)  # the stream has anomalies
    session = (b'{"t":"READY"', b'{"t":"RESUMED"')
    frames = [line for line in lines if line.startswith(b'{"t":"') and not line.startswith(session)]
    found = asyncio.run(measure(frames))
    mean = sum(map(len, frames)) / len(frames)
    print(f"{len(frames)} dispatches of {mean:.0f} bytes, Python {sys.version.split()[0]}, {ROUNDS} rounds")
    for name, times in found.items():
        to_decode, to_orjson = (
            statistics.median(own / other for own, other in zip(times, found[base], strict=True))
            for base in ("decode", "orjson.loads")
        )
        us = 1e6 * min(times) / len(frames)
        print(f"{name:18} {us:7.2f} us  {to_decode:5.2f} of decode  {to_orjson:5.2f} of orjson.loads")


if __name__ == "__main__":
    main()
