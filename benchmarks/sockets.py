"""From the socket to a listener: CPU time an event, the gateway in a process of its own.

Run it with ``python -m benchmarks.sockets``; ``--peers`` adds discord.py on the same server (needs uv and the
network). The mixed stream is played as fast as it is taken; a listener takes every event.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.corpus_files import corpus, load
from cordspec.gateway import Compression, Intents, Shard
from cordspec.http import BotAuthentication
from cordspec.testing import PlaybackGateway, Rules

ROOT = Path(__file__).parent.parent
EVENTS = 20_000
TOKEN = "sockets.token"
LAST = b'{"channel_id":"999","user_id":"1","timestamp":1}'
COMPRESSIONS: tuple[Compression, ...] = ("zlib-stream", "zstd-stream", None)


async def serve() -> None:
    """Play the stream to the first client, and mark its end."""
    frames = load(corpus() / "stream.frames")[:EVENTS]
    async with PlaybackGateway(token=TOKEN, rules=Rules(identify_window=0.001)) as gateway:
        print(gateway.url, flush=True)
        await gateway.wait_for_ready(timeout=60)
        await asyncio.sleep(0.5)
        await gateway.play(frames)
        gateway.dispatch("TYPING_START", LAST)
        await gateway.drain()
        await asyncio.sleep(60)


async def receive(url: str, compression: Compression, *, asynchronous: bool) -> tuple[float, float]:
    """Microseconds of CPU time an event, and events a second."""
    shard = Shard(BotAuthentication(TOKEN), ~Intents(0), url, compression=compression)
    count, done = 0, asyncio.Event()

    def take(name: str, data: object) -> None:
        nonlocal count
        count += 1
        if name == "TYPING_START" and getattr(data, "channel_id", 0) == 999:
            done.set()

    async def take_async(name: str, data: object) -> None:
        take(name, data)

    shard.add_listener(take_async if asynchronous else take)
    async with shard:
        await shard.wait_for("READY")
        cpu, wall = time.process_time(), time.perf_counter()
        await done.wait()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return 1e6 * cpu / count, count / wall


def start_server() -> tuple["subprocess.Popen[str]", str]:
    """A server in a process of its own, and its address."""
    command = [sys.executable, "-m", "benchmarks.sockets", "--serve"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert server.stdout is not None
    return server, server.stdout.readline().strip()


def main() -> None:
    """One line for each way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--peers", action="store_true", help="discord.py too")
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve())
        return
    for asynchronous in (False, True):
        for compression in COMPRESSIONS:
            server, url = start_server()
            cpu, rate = asyncio.run(receive(url, compression, asynchronous=asynchronous))
            server.kill()
            kind = "async" if asynchronous else "sync"
            print(
                f"cordspec, {kind} listener, {compression or 'uncompressed':14}{cpu:8.2f} us{rate:10.0f} events/s"
            )
    if options.peers:
        server, url = start_server()
        python = ROOT / "benchmarks" / ".environments" / "discord.py" / "bin" / "python"
        command = [str(python), "-m", "benchmarks.peers.dpy_socket", url, TOKEN, str(EVENTS)]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
        server.kill()


if __name__ == "__main__":
    main()
