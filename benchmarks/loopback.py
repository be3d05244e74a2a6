"""A gateway on loopback for the socket benchmarks, in a process of its own.

``python -m benchmarks.loopback`` sends nothing of itself: each line of its input names a client, by the order of
their connections, and what to send to it. ``begin`` sends a marker, ``go`` sends the frames ``laps`` times and
another marker. A marker is a TYPING_START of a channel that no frame has. The client has to answer the first one
before the frames are sent: a listener that is a task runs after all frames that were received at once, so frames
that follow the marker directly would be decoded before the measurement begins. With an ``interval`` the frames are
sent one at a time with a pause after each, so that the client's event loop wakes up for every frame.
"""

import argparse
import asyncio
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from benchmarks.corpus import corpus, load
from benchmarks.environments import ROOT
from benchmarks.markers import BEGIN, END
from benchmarks.required import is_accepted
from cordspec.models import UserFlags
from cordspec.testing import PlaybackConnection, PlaybackGateway, Rules

__all__ = ["TOKEN", "Server", "Source", "find_source"]

CAPTURE: Final = ROOT.parent / "shared" / "captures" / "discord.logs.ndjson"
TOKEN: Final = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.sockets.token"
"""A token whose first part is an id, as hikari reads it."""

CORPUS_FRAMES: Final = 1_000
BATCH: Final = 256
"""Frames that are written at once where no interval is asked for."""

HANDSHAKE: Final = ("READY", "RESUMED")
QUIET: Final = 0.6
"""Seconds between READY and the first marker, in which clients finish their own start."""


class Envelope(msgspec.Struct, gc=False):
    """The name and the payload of a frame."""

    t: str
    d: msgspec.Raw


class Source(NamedTuple):
    """Frames, and a text that says where they come from."""

    frames: list[Envelope]
    text: str


def find_source(capture: Path = CAPTURE) -> Source:
    """Return the genuine frames, or those of the corpus where there is no capture.

    Frames at which a peer raises are left out: discord.py ends the connection there, and hikari drops the event and
    logs a traceback, whose time would count as its own.
    """
    genuine = capture.exists()
    raw = capture.read_bytes().splitlines() if genuine else load(corpus() / "accepted.frames")[:CORPUS_FRAMES]
    read = msgspec.json.Decoder(Envelope).decode
    found = [frame for frame in map(read, raw) if frame.t not in HANDSHAKE]
    frames = [frame for frame in found if is_accepted(frame.t, msgspec.json.decode(frame.d))]
    kind = "genuine frames" if genuine else "frames of the corpus"
    size = sum(len(bytes(frame.d)) for frame in frames) / len(frames)
    count = len(found) - len(frames)
    left = f"; {count} more, at which discord.py or hikari raises, are left out" if count else ""
    return Source(frames, f"{len(frames)} {kind}, {size:,.0f} bytes each{left}")


class Line:
    """One client's connection, and the sequence number of its last frame.

    The frames are not events of a ``PlaybackSession``, which would keep them all for a replay.
    """

    def __init__(self, gateway: PlaybackGateway, connection: PlaybackConnection) -> None:
        self._gateway, self._connection = gateway, connection
        self._sequence = 1

    def _send(self, name: str, payload: bytes) -> None:
        self._sequence += 1
        frame = b'{"t":"%b","s":%d,"op":0,"d":%b}' % (name.encode(), self._sequence, payload)
        self._connection.send(frame)

    async def mark(self, channel: int) -> None:
        """Send a marker."""
        self._send("TYPING_START", b'{"channel_id":"%d","user_id":"1","timestamp":1}' % channel)
        await self._gateway.drain()

    async def play(self, frames: list[Envelope], interval: float) -> None:
        """Send the frames once."""
        for number, frame in enumerate(frames, 1):
            if not self._connection.is_open:
                return
            self._send(frame.t, bytes(frame.d))
            if interval:
                await asyncio.sleep(0)  # the frame is written
                time.sleep(interval)  # noqa: ASYNC251 - the loop's own timers are coarser than the interval
            elif number % BATCH == 0:
                await self._gateway.drain()


async def greet(gateway: PlaybackGateway, lines: list[Line]) -> None:
    """Take clients as they connect, and print a line for each that is ready."""
    while True:
        connection = await gateway.wait_for_connection(timeout=None)
        await connection.wait_for_ready(timeout=None)
        await asyncio.sleep(QUIET)
        lines.append(Line(gateway, connection))
        print("ready", flush=True)


async def obey(lines: list[Line], frames: list[Envelope], laps: int, interval: float) -> None:
    """Do what the lines of the input say, until it ends."""
    while command := (await asyncio.to_thread(sys.stdin.readline)).split():
        line = lines[int(command[0])]
        if command[1] == "begin":
            await line.mark(BEGIN)
            continue
        for _ in range(laps):
            await line.play(frames, interval)
        await line.mark(END)


async def serve(frames: list[Envelope], laps: int, interval: float) -> None:
    """Serve clients until the input ends."""
    rules = Rules(identify_window=0.001, session_total=100_000, record_limit=0)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        # hikari requires these fields of the bot's own user; without them READY is lost to it.
        gateway.operations.user = msgspec.structs.replace(
            gateway.user, mfa_enabled=False, flags=UserFlags(0), public_flags=UserFlags(0), verified=True
        )
        print(gateway.url, flush=True)
        lines: list[Line] = []
        greeting = asyncio.create_task(greet(gateway, lines))
        await obey(lines, frames, laps, interval)
        greeting.cancel()


class Server:
    """The gateway in a process of its own."""

    def __init__(self, laps: int, interval: float) -> None:
        options = ["--laps", str(laps), "--interval", str(interval)]
        command = [sys.executable, "-m", "benchmarks.loopback", *options]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
        self.url = self.read()

    def read(self) -> str:
        """Return the next line that the gateway prints: its URL, then one for each client that is ready."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def send(self, client: int, what: str) -> None:
        """Have a marker, ``begin``, or the frames, ``go``, sent to a client."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{client} {what}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def main() -> None:
    """Serve with the options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laps", type=int, default=2)
    parser.add_argument("--interval", type=float, default=0.0)
    options = parser.parse_args()
    frames = find_source().frames
    asyncio.run(serve(frames, options.laps, options.interval))


if __name__ == "__main__":
    main()
