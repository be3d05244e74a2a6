"""discord.py on the loopback gateway: its own websocket, inflater, state and dispatch; logging in is skipped.

It has no listener for all events, so there is one ``async def`` for each event that its state dispatches. Where
an event comes as an object from the cache and as a raw event, the raw one is listened to, as it always comes.
"""

import asyncio
import inspect
import re

import aiohttp
import discord
import discord.gateway
import discord.http
import discord.state
import discord.utils
import yarl

from benchmarks.peers.meter import Meter, options

URL, TOKEN, OPTIONS = options()
USER = {"id": "1", "username": "b", "discriminator": "0", "avatar": None, "bot": True, "global_name": None}
OWN = ("connect", "disconnect", "ready", "resumed", "shard_connect", "shard_ready", "shard_resumed")


def settings():
    """Options of the client, with or without its caches."""
    always = {"intents": discord.Intents.all(), "chunk_guilds_at_startup": False, "guild_ready_timeout": 0.1}
    if OPTIONS.get("caches"):
        return always
    none = discord.MemberCacheFlags.none()
    # Without members in the cache there is no presence_update; the raw event takes its place.
    return {**always, "max_messages": None, "member_cache_flags": none, "enable_raw_presences": True}


def listened():
    """Names of the events, each frame counted once."""
    names = set(re.findall(r"dispatch\('([a-z_]+)'", inspect.getsource(discord.state))) - set(OWN)
    names -= {name.removeprefix("raw_") for name in names if name.startswith("raw_")}
    if OPTIONS.get("caches"):
        names = names - {"raw_presence_update"} | {"presence_update"}
    return sorted(names)


async def log_in(client):
    """Give the client what ``Client.login`` would, which is HTTP."""
    loop = asyncio.get_running_loop()
    client.loop = client.http.loop = client._connection.loop = loop
    await client._async_setup_hook()
    client.http.token = TOKEN
    client.http.connector = aiohttp.TCPConnector(limit=0)
    session = aiohttp.ClientSession(
        connector=client.http.connector, ws_response_class=discord.http.DiscordClientWebSocketResponse
    )
    setattr(client.http, "_HTTPClient__session", session)
    client._connection.user = discord.ClientUser(state=client._connection, data=USER)
    client._connection.application_id = 1


def listen(client, meter):
    def listener_of(name):
        async def listener(*args):
            meter.calls += 1

        async def typing(payload):
            meter.calls += 1
            meter.mark(payload.channel_id)

        chosen = typing if name == "raw_typing" else listener
        chosen.__name__ = f"on_{name}"
        return chosen

    for name in listened():
        client.event(listener_of(name))


async def main():
    found = discord.utils._ActiveDecompressionContext.COMPRESSION_TYPE
    if found != OPTIONS["compression"]:
        raise SystemExit(f"this environment of discord.py asks for {found}, not {OPTIONS['compression']}")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(URL)
    client = discord.Client(**settings())
    await log_in(client)
    listen(client, Meter(discord.__version__))
    await client.connect(reconnect=False)


asyncio.run(main())
