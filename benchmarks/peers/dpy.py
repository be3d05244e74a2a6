"""discord.py and its forks: the real ``DiscordWebSocket.received_message`` on a real ``ConnectionState``.

Client(intents=all, chunk_guilds_at_startup=False) is built and never logs in; the websocket object is built
without a socket and given the attributes its own ``from_client`` would set.  Text goes in as their transport
decompression would leave it (``bytes.decode``).  decode: ``ConnectionState.dispatch`` is the sink.
"""

from __future__ import annotations

import asyncio
import importlib

from benchmarks.peers.base import Peer, version

LISTENER = {  # case -> event names that the family dispatches for it
    "TYPING_START": ["typing", "raw_typing"],
    "PRESENCE_UPDATE": ["presence_update"],
    "MESSAGE_CREATE": ["message"],
    "MESSAGE_REACTION_ADD": ["raw_reaction_add"],
    "VOICE_STATE_UPDATE": ["voice_state_update"],
    "INTERACTION_CREATE": ["interaction"],
    "GUILD_MEMBER_UPDATE": ["member_update"],
    "GUILD_MEMBERS_CHUNK": [],
    "GUILD_CREATE_SMALL": ["guild_join", "guild_available"],
    "GUILD_CREATE_LARGE": ["guild_join", "guild_available"],
    "READY": ["connect"],
    "accepted": [
        "typing",
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
    ],
}


class Dpy(Peer):
    modes = ("decode", "listen", "nolisten")
    is_async = True
    stateful = True

    def __init__(self, name, module, dist, note=""):
        super().__init__()
        self.name, self.module, self.dist, self.note = name, module, dist, note

    def versions(self):
        return version(self.dist)

    async def setup(self, world):
        lib = importlib.import_module(self.module)
        gw = importlib.import_module(self.module + ".gateway")
        loop = asyncio.get_running_loop()
        self.world = world
        self.client = c = lib.Client(intents=lib.Intents.all(), chunk_guilds_at_startup=False)
        if hasattr(c, "_async_setup_hook"):
            await c._async_setup_hook()
        self.state = st = c._connection
        st.loop = loop
        c.loop = loop
        if not getattr(st.user, "id", None):  # login() would have set it
            import json

            ready = {
                "username": "harness-bot",
                "id": "1100000000000000001",
                "discriminator": "4242",
                "avatar": None,
                "bot": True,
                "verified": True,
                "mfa_enabled": True,
                "flags": 0,
                "email": None,
                "global_name": None,
                "public_flags": 0,
            }
            user = importlib.import_module(self.module + ".user").ClientUser
            st.user = user(state=st, data=json.loads(json.dumps(ready)))
            st._users[st.user.id] = st.user
        if getattr(st, "application_id", 0) is None:
            st.application_id = st.user.id  # READY would have set it
        ws = gw.DiscordWebSocket(None, loop=loop)
        ws.token = None
        ws._connection = st
        ws._discord_parsers = st.parsers
        ws._dispatch = c.dispatch
        ws.shard_id = 0
        ws.shard_count = 1
        ws.session_id = None
        ws.sequence = None
        ws._max_heartbeat_timeout = st.heartbeat_timeout
        for k, v in (
            ("gateway", None),
            ("resume_gateway", None),
            ("_keep_alive", None),
            ("call_hooks", getattr(st, "call_hooks", None)),
            ("_initial_identify", False),
        ):
            if not hasattr(ws, k):
                setattr(ws, k, v)
        self.ws = ws
        await self.load_world()

    async def load_world(self):
        st = self.state
        old = st.dispatch
        st.dispatch = self.ws._dispatch = lambda *a: None
        if getattr(st, "_ready_task", None) is not None:
            st._ready_task.cancel()
            try:
                await st._ready_task
            except BaseException:
                pass
            st._ready_task = None
        if "_ready_state" in getattr(st, "__dict__", {}) or hasattr(st, "_ready_state"):
            try:
                del st._ready_state
            except AttributeError:
                pass
        for f in self.world:
            await self.ws.received_message(f.decode())
        st.dispatch = old

    def feeder(self, mode, case):
        c, st, ws = self.client, self.state, self.ws
        for n in [x for x in vars(c) if x.startswith("on_")]:
            delattr(c, n)
        if mode == "decode":
            st.dispatch = ws._dispatch = self.sink
        else:
            st.dispatch = ws._dispatch = c.dispatch
            if mode == "listen":
                sink = self.sink
                for n in LISTENER[case]:

                    async def listener(*args):
                        sink.n += 1
                        sink.last = args

                    listener.__name__ = "on_" + n
                    c.event(listener)
            elif self.module == "nextcord":  # its built-in on_interaction would make an HTTP request

                async def on_interaction(*args):
                    pass

                c.event(on_interaction)
        recv = ws.received_message

        async def feed(b):
            await recv(b.decode())

        return feed

    async def after(self, mode, case):
        if case == "READY":
            await self.load_world()
