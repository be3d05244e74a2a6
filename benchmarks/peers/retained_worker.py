"""Keeps what a library makes of frames, and prints the bytes that this retains.

``python -m benchmarks.peers.retained_worker PEER FOLDER``: the folder has ``world.frames`` (known before the
measurement), ``warm.frames`` (decoded before it and dropped) and ``kept.frames``. The frames are read one at a time
while memory is traced, so that a library which refers to the bytes of its input retains them too.
"""

import asyncio
import gc
import inspect
import json
import struct
import sys
import tracemalloc
from pathlib import Path

PEER, FOLDER = sys.argv[1], Path(sys.argv[2])


def frames_of(name):
    with (FOLDER / f"{name}.frames").open("rb") as file:
        while head := file.read(4):
            yield file.read(*struct.unpack("<I", head))


class Kept(list):
    """Keeps the object of an event without the tuple of arguments around it, and no bare names."""

    def append(self, found):
        if isinstance(found, tuple):
            found = found[-1]
        if not isinstance(found, str):
            super().append(found)


async def feeder(kept):
    """The callable that decodes a frame, after which ``kept`` has what a listener would be given."""
    if PEER == "cordspec":
        from cordspec.decode import Decoder

        decode = Decoder(log_anomalies=False).decode
        return lambda raw: kept.append(decode(raw))
    if PEER == "orjson":
        from orjson import loads

        return lambda raw: kept.append(loads(raw))
    if PEER == "nextcore":
        from benchmarks.peers.nextcore_peer import Nextcore

        peer = Nextcore()
    elif PEER == "hikari":
        from benchmarks.peers.hikari_peer import Factory

        peer = Factory()
    else:
        from benchmarks.peers.dpy import Dpy

        peer = Dpy("discord.py", "discord", "discord.py")
    await peer.setup(list(frames_of("world")))
    peer.sink.kept = kept
    return peer.feeder("decode", "accepted")


async def feed(take, name):
    size = count = 0
    for raw in frames_of(name):
        size, count = size + len(raw), count + 1
        found = take(raw)
        if inspect.isawaitable(found):
            await found
    return size, count


async def main():
    kept = Kept()
    take = await feeder(kept)
    await feed(take, "warm")
    kept.clear()
    gc.collect()
    tracemalloc.start()
    base = tracemalloc.get_traced_memory()[0]
    size, count = await feed(take, "kept")
    gc.collect()
    retained = tracemalloc.get_traced_memory()[0] - base
    print(json.dumps({"retained": retained, "size": size, "frames": count, "objects": len(kept)}), flush=True)


asyncio.run(main())
