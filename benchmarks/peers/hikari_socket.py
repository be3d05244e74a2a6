"""hikari on the loopback gateway: its own GatewayBot, shard, inflater, factory, cache and listeners.

A listener for ``Event`` would get the
raw ShardPayloadEvent of every frame too, so there is one ``async def`` for each concrete event.
"""

import asyncio

import hikari
from hikari.api.shard import GatewayCompression

from benchmarks.peers.hikari_shard import shard_of
from benchmarks.peers.meter import Meter, options

URL, TOKEN, OPTIONS = options()
OWN = (
    hikari.ExceptionEvent,
    hikari.ShardPayloadEvent,
    hikari.StartingEvent,
    hikari.StartedEvent,
    hikari.StoppingEvent,
    hikari.StoppedEvent,
    hikari.ShardConnectedEvent,
    hikari.ShardDisconnectedEvent,
    hikari.ShardResumedEvent,
)


def concrete(kind=hikari.Event):
    """The classes of events that have no subclasses."""
    below = kind.__subclasses__()
    return {kind} if not below else set().union(*(concrete(each) for each in below))


def bot_of():
    nothing = hikari.impl.CacheSettings(components=hikari.api.CacheComponents.NONE)
    caches = {} if OPTIONS.get("caches") else {"cache_settings": nothing}
    return hikari.GatewayBot(
        token=TOKEN,
        banner=None,
        intents=hikari.Intents.ALL,
        logs=None,
        auto_chunk_members=False,
        suppress_optimization_warning=True,
        **caches,
    )


def listen(bot, meter):
    async def take(event):
        meter.calls += 1

    async def take_typing(event):
        meter.calls += 1
        meter.mark(event.channel_id)

    for kind in concrete():
        if not issubclass(kind, OWN):
            bot.subscribe(kind, take_typing if issubclass(kind, hikari.TypingEvent) else take)


async def main():
    bot = bot_of()
    listen(bot, Meter(hikari.__version__))
    compression = GatewayCompression("transport_" + OPTIONS["compression"].replace("-", "_"))
    await shard_of(bot, URL, TOKEN, compression=compression).start()
    await asyncio.Event().wait()


asyncio.run(main())
