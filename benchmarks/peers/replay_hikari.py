"""hikari connects to a replayed capture and counts by name what its own event manager is given.

Websocket, inflating, factory, cache and listeners are its own.
"""

import asyncio
import collections
import json
import os
import sys

import hikari

from benchmarks.peers.hikari_shard import shard_of

URL, TOKEN, LAST = sys.argv[1:4]


async def main():
    bot = hikari.GatewayBot(
        token=TOKEN, banner=None, intents=hikari.Intents.ALL, logs=None, auto_chunk_members=False
    )
    received, told, done = collections.Counter(), collections.Counter(), asyncio.Event()

    @bot.listen(hikari.ShardPayloadEvent)
    async def on_payload(event: hikari.ShardPayloadEvent) -> None:
        received[event.name] += 1
        if event.name == LAST:
            done.set()

    @bot.listen(hikari.Event)
    async def on_event(event: hikari.Event) -> None:
        told[type(event).__name__] += 1

    await shard_of(bot, URL, TOKEN).start()
    await done.wait()
    await asyncio.sleep(0.1)
    print(json.dumps({"version": hikari.__version__, "received": received, "told": told}), flush=True)
    os._exit(0)


asyncio.run(main())
