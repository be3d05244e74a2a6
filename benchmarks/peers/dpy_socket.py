"""discord.py on the playback gateway: its own websocket, inflater, state and dispatch; logging in is skipped.

``python -m benchmarks.peers`` makes the environment that this runs in.
"""

import asyncio
import os
import sys
import time

import aiohttp
import discord
import discord.gateway
import discord.http
import yarl

URL, TOKEN, EVENTS = sys.argv[1], sys.argv[2], int(sys.argv[3])
LISTENED = [
    "typing",
    "raw_typing",
    "presence_update",
    "message",
    "raw_reaction_add",
    "voice_state_update",
    "interaction",
    "member_update",
    "guild_join",
    "guild_available",
    "raw_message_edit",
    "raw_message_delete",
]


async def main():
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(URL)
    client = discord.Client(intents=discord.Intents.all(), chunk_guilds_at_startup=False)
    client.loop = client.http.loop = client._connection.loop = asyncio.get_running_loop()
    await client._async_setup_hook()
    client.http.token = TOKEN
    client.http.connector = aiohttp.TCPConnector(limit=0)
    session = aiohttp.ClientSession(
        connector=client.http.connector, ws_response_class=discord.http.DiscordClientWebSocketResponse
    )
    setattr(client.http, "_HTTPClient__session", session)
    user = {
        "id": "1",
        "username": "b",
        "discriminator": "0",
        "avatar": None,
        "bot": True,
        "flags": 0,
        "verified": True,
        "mfa_enabled": False,
        "global_name": None,
    }
    client._connection.user = discord.ClientUser(state=client._connection, data=user)
    client._connection.application_id = 1
    done, began = asyncio.Event(), {}
    for name in LISTENED:

        async def listener(*args, name=name):
            if name == "raw_typing" and args[0].channel_id == 999:
                done.set()

        listener.__name__ = f"on_{name}"
        client.event(listener)

    async def on_connect():
        began.update(cpu=time.process_time(), wall=time.perf_counter())

    client.event(on_connect)
    task = asyncio.ensure_future(client.connect())
    await asyncio.wait([asyncio.ensure_future(done.wait()), task], return_when=asyncio.FIRST_COMPLETED)
    cpu, wall = time.process_time() - began["cpu"], time.perf_counter() - began["wall"]
    print(
        f"discord.py, async listeners, its default  {1e6 * cpu / EVENTS:8.2f} us{EVENTS / wall:10.0f} events/s",
        flush=True,
    )
    os._exit(0)


asyncio.run(main())
