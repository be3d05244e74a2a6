"""hikari: its own JSON loader, then
  factory   EventFactoryImpl.deserialize_*_event (no cache, no dispatch): the object a listener gets
  manager   EventManagerImpl.consume_raw_event with GatewayBot's default cache, dispatch replaced by the sink
A GatewayBot is built and never started; the shard is a stand-in with an id and the bot's user id.
"""

from __future__ import annotations

import asyncio

from benchmarks.peers.base import Peer, version


class FakeShard:
    id = 0
    is_alive = True

    def __init__(self, hikari):
        self._uid = hikari.Snowflake(1100000000000000001)

    def get_user_id(self):
        return self._uid

    async def request_guild_members(self, *a, **k):
        return None


def _bot(hikari):
    return hikari.GatewayBot(
        token="MTEwMDAwMDAwMDAwMDAwMDAwMQ.x.y",
        banner=None,
        intents=hikari.Intents.ALL,
        logs=None,
        auto_chunk_members=False,
    )


class Factory(Peer):
    name = "hikari factory"
    stateful = False

    def versions(self):
        return version("hikari", "orjson")

    async def setup(self, world):
        import hikari
        from hikari.internal import data_binding

        self.bot = bot = _bot(hikari)
        f = bot._event_factory
        self.shard = shard = FakeShard(hikari)
        loads = data_binding.default_json_loads
        one = {
            "TYPING_START": f.deserialize_typing_start_event,
            "MESSAGE_CREATE": f.deserialize_message_create_event,
            "MESSAGE_REACTION_ADD": f.deserialize_message_reaction_add_event,
            "GUILD_MEMBERS_CHUNK": f.deserialize_guild_member_chunk_event,
            "INTERACTION_CREATE": f.deserialize_interaction_create_event,
            "READY": f.deserialize_ready_event,
            "GUILD_CREATE": f.deserialize_guild_available_event,
            "PRESENCE_UPDATE": lambda s, d: f.deserialize_presence_update_event(s, d, old_presence=None),
            "VOICE_STATE_UPDATE": lambda s, d: f.deserialize_voice_state_update_event(s, d, old_state=None),
            "GUILD_MEMBER_UPDATE": lambda s, d: f.deserialize_guild_member_update_event(
                s, d, old_member=None
            ),
            "MESSAGE_UPDATE": lambda s, d: f.deserialize_message_update_event(s, d, old_message=None),
            "MESSAGE_DELETE": lambda s, d: f.deserialize_message_delete_event(s, d, old_message=None),
        }
        sink = self.sink

        def feed(b):
            p = loads(b.decode())
            sink(p["t"], one[p["t"]](shard, p["d"]))

        self.feed = feed

    def feeder(self, mode, case):
        return self.feed


class Manager(Peer):
    name = "hikari manager+cache"
    modes = ("decode", "listen", "nolisten")
    stateful = True
    cached = True

    def versions(self):
        return version("hikari", "orjson")

    async def setup(self, world):
        import hikari
        from hikari.impl import event_manager
        from hikari.internal import data_binding

        self.hikari = hikari
        self.world = world
        self.bot = bot = _bot(hikari)
        if not self.cached:
            bot._cache.settings.components = hikari.api.CacheComponents.NONE
        self.shard = FakeShard(hikari)
        self.loads = data_binding.default_json_loads
        sink = self.sink

        class SinkManager(event_manager.EventManagerImpl):
            __slots__ = ()

            def dispatch(self, event, *, return_tasks=False):
                sink(type(event).__name__, event)

        mk = lambda cls: cls(
            bot._entity_factory,
            bot._event_factory,
            hikari.Intents.ALL,
            auto_chunk_members=False,
            cache=bot._cache,
        )
        self.sinkm, self.real = mk(SinkManager), mk(event_manager.EventManagerImpl)

        async def noop(event):
            sink.n += 1
            sink.last = event

        events = [
            hikari.TypingEvent,
            hikari.PresenceUpdateEvent,
            hikari.MessageCreateEvent,
            hikari.MessageUpdateEvent,
            hikari.MessageDeleteEvent,
            hikari.ReactionAddEvent,
            hikari.VoiceStateUpdateEvent,
            hikari.InteractionCreateEvent,
            hikari.MemberUpdateEvent,
            hikari.MemberChunkEvent,
            hikari.GuildAvailableEvent,
            hikari.GuildJoinEvent,
            hikari.ShardReadyEvent,
        ]
        self.listening = mk(event_manager.EventManagerImpl)
        for m in (self.sinkm, self.listening):
            for e in events:
                m.subscribe(e, noop)
        await self.load_world()

    async def load_world(self):
        f = self.mkfeed(self.sinkm)
        for b in self.world:
            f(b)

    def mkfeed(self, m):
        loads, shard = self.loads, self.shard
        consume = m.consume_raw_event

        def feed(b):
            p = loads(b.decode())
            consume(p["t"], shard, p["d"])

        return feed

    def feeder(self, mode, case):
        return self.mkfeed({"decode": self.sinkm, "listen": self.listening, "nolisten": self.real}[mode])


class NoCache(Manager):
    name = "hikari manager, no cache"
    modes = ("listen", "nolisten")
    stateful = False
    cached = False
