"""cordspec on the loopback gateway: a Shard with one listener that takes every event."""

import asyncio
import importlib
import importlib.metadata
import sys

from benchmarks.peers.meter import Meter, options

URL, TOKEN, OPTIONS = options()
for name in OPTIONS.get("without", ()):
    sys.modules[name] = None  # as if it were not installed

from cordspec.gateway import Intents, Shard
from cordspec.http import BotAuthentication


def transport():
    """The transport that is asked for, by the name of its module in ``cordspec.gateway``."""
    if "transport" not in OPTIONS:
        return {}
    module = importlib.import_module("cordspec.gateway." + OPTIONS["transport"])
    (name,) = [name for name in module.__all__ if name.endswith("Transport")]
    return {"transport": getattr(module, name)()}


async def main():
    shard = Shard(
        BotAuthentication(TOKEN), ~Intents(0), URL, compression=OPTIONS["compression"], **transport()
    )
    meter = Meter(importlib.metadata.version("cordspec"))

    def take(name, data):
        meter.calls += 1
        if name == "TYPING_START":
            meter.mark(data.channel_id)

    async def take_async(name, data):
        meter.calls += 1
        if name == "TYPING_START":
            meter.mark(data.channel_id)

    shard.add_listener(take if OPTIONS.get("sync") else take_async)
    async with shard:
        await asyncio.Event().wait()


factory = importlib.import_module("uvloop").new_event_loop if OPTIONS.get("uvloop") else None
with asyncio.Runner(loop_factory=factory) as runner:
    runner.run(main())
