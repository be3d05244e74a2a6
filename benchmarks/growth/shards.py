"""Shards of one process, without sockets: memory and start of each, and CPU time of a frame."""

import asyncio
import gc
import tracemalloc
from functools import partial
from time import process_time

from benchmarks.corpus import corpus, load
from benchmarks.growth.fits import Curve, Series, medians
from benchmarks.receiving import ready_shard, receive, renumbered

__all__ = ["measure"]

FRAMES = 6_400
"""Of all shards together, the same number at every size."""


async def started(count: int) -> float:
    """Return the milliseconds from making a shard to READY, for each shard."""
    gc.collect()
    begin = process_time()
    shards = [await ready_shard("a sync listener") for _ in range(count)]
    seconds = process_time() - begin
    for shard in shards:
        await shard.close()
    return 1e3 * seconds / count


async def memory(count: int) -> float:
    """Return the kB that each shard after READY allocates."""
    await (await ready_shard("a sync listener")).close()
    gc.collect()
    tracemalloc.start()
    base = tracemalloc.get_traced_memory()[0]
    shards = [await ready_shard("a sync listener") for _ in range(count)]
    gc.collect()
    size = tracemalloc.get_traced_memory()[0] - base
    tracemalloc.stop()
    for shard in shards:
        await shard.close()
    return size / 1e3 / count


async def received(frames: list[bytes], count: int) -> float:
    """Return the microseconds of a frame when the frames are spread over shards."""
    shards = [await ready_shard("a sync listener") for _ in range(count)]
    parts = [renumbered(frames[at::count], 2) for at in range(count)]
    seconds = 0.0
    for shard, part in zip(shards, parts, strict=True):
        seconds += await receive(shard, part)
    for shard in shards:
        await shard.close()
    return 1e6 * seconds / len(frames)


def measure(rounds: int, *, quick: bool) -> Series:
    """Return the series."""
    sizes = [2**n for n in range(5 if quick else 7)]
    session = (b'{"t":"READY"', b'{"t":"RESUMED"')
    stream = load(corpus() / "stream.frames")[: FRAMES + 100]
    frames = [one for one in stream if one.startswith(b'{"t":"') and not one.startswith(session)][:FRAMES]

    def start(count: int) -> float:
        return asyncio.run(started(count))

    def spread(count: int) -> float:
        return asyncio.run(received(frames, count))

    starts = {n: partial(start, n) for n in sizes}
    passes = {n: partial(spread, n) for n in sizes}
    return Series(
        "Shards of one process",
        "shards",
        [
            Curve("start", "ms a shard", medians(starts, rounds)),
            Curve("memory", "kB a shard", {n: asyncio.run(memory(n)) for n in sizes}),
            Curve("the same frames", "us a frame", medians(passes, rounds), expected=0.0),
        ],
    )
