"""discord.py connects to a replayed capture and counts by name what its own listeners are told of.

Logging in is skipped, as that is HTTP; websocket, inflating, state and dispatch are its own.
"""

import asyncio
import collections
import json
import os
import sys

import aiohttp
import discord
import discord.gateway
import discord.http
import yarl

URL, TOKEN, LAST = sys.argv[1:4]
USER = {"id": "1", "username": "b", "discriminator": "0", "avatar": None, "bot": True, "global_name": None}


async def main():
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(URL)
    client = discord.Client(
        intents=discord.Intents.all(), chunk_guilds_at_startup=False, enable_debug_events=True
    )
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
    received, listened, done = collections.Counter(), collections.Counter(), asyncio.Event()

    async def on_socket_event_type(name):
        received[name] += 1
        if name == LAST:
            done.set()

    client.event(on_socket_event_type)
    own_dispatch = client.dispatch

    def dispatch(event, *arguments, **keywords):
        listened[event] += 1
        own_dispatch(event, *arguments, **keywords)

    client.dispatch = client._connection.dispatch = dispatch
    task = asyncio.ensure_future(client.connect())
    await asyncio.wait([asyncio.ensure_future(done.wait()), task], return_when=asyncio.FIRST_COMPLETED)
    await asyncio.sleep(0.1)
    told = {name: n for name, n in listened.items() if not name.startswith("socket")}
    print(json.dumps({"version": discord.__version__, "received": received, "told": told}), flush=True)
    os._exit(0)


asyncio.run(main())
