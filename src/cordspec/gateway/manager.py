"""The shards of one bot together: as many as Discord advises, begun at the pace it allows.

This module knows shards and the answer of gateway/bot; what happens on a connection is the shards' business.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Final, Self, Unpack

from cordspec.common import EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.common.authentication import Authentication
from cordspec.common.gateway_source import GatewaySource
from cordspec.common.surface.listening import GatewayListening
from cordspec.errors import GatewayError, SessionStartLimitError, TooFewShardsError, UsageError
from cordspec.events import EVENTS
from cordspec.gateway.identify import InProcessIdentifyQueue
from cordspec.gateway.intents import warn_about_intents
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.shard import Shard
from cordspec.gateway.store import MemorySessionStore
from cordspec.gateway.transport import WebSocketTransport
from cordspec.models import GatewayBotInfo, GuildId, Intents

__all__ = ["ShardManager"]

OVERLAP: Final = 1.0
"""How long old and new shards are both heard when a bot changes its count of shards. Seconds."""

log: Final = logging.getLogger("cordspec.gateway")


class ShardManager(GatewayListening):
    """Connects the shards of a bot and hands on what they receive.

    ``http_client`` is asked for the gateway's address and the recommended count of shards. ``shard_count``
    and ``shard_ids`` take the choice from Discord: a process may run some of the shards of a bot.
    ``gateway_url`` is used in place of the address that Discord gives, for proxies and other servers.
    Everything else is told to each shard.

    Documentation: https://docs.discord.com/developers/events/gateway#sharding
    """

    def __init__(
        self,
        authentication: Authentication,
        intents: Intents,
        http_client: GatewaySource,
        *,
        shard_count: int | None = None,
        shard_ids: Sequence[int] | None = None,
        gateway_url: str | None = None,
        **options: Unpack[ShardOptions],
    ) -> None:
        if shard_ids is not None and shard_count is None:
            raise UsageError("shard_ids are numbers out of a count of shards: give shard_count too.")
        self.authentication = authentication
        self.intents = intents
        self.http_client = http_client
        self.shard_count = shard_count
        """Count of shards of the bot; None until Discord was asked."""
        self.raw_dispatcher = FrameDispatcher("ShardManager.raw_dispatcher")
        """By opcode: listeners get the frame."""
        self.event_dispatcher = EventDispatcher(
            "ShardManager.event_dispatcher", events=options.get("events", EVENTS)
        )
        """By DISPATCH name: listeners get the typed ``d``."""
        self.dispatcher = ShardDispatcher("ShardManager.dispatcher")
        """By happening: listeners get its argument."""
        super().__init__(self.raw_dispatcher, self.event_dispatcher, self.dispatcher)
        self._chosen = shard_count
        self._ids = shard_ids
        self._gateway_url = gateway_url
        self._shards: dict[int, Shard] = {}
        self._transport = None if "transport" in options else WebSocketTransport()
        self._queue = options.get("identify_queue") or InProcessIdentifyQueue()
        self._store = options.get("session_store") or MemorySessionStore()
        self._options: ShardOptions = {**options, "identify_queue": self._queue, "session_store": self._store}
        if self._transport is not None:
            self._options["transport"] = self._transport
        self._rescaling: asyncio.Task[None] | None = None
        self._closed = asyncio.Event()
        self._error: GatewayError | None = None

    @property
    def shards(self) -> Mapping[int, Shard]:
        """The shards of this process by their id; none before ``connect``."""
        return dict(self._shards)

    def shard_for(self, guild_id: GuildId) -> Shard:
        """The shard that receives a guild's events.

        Raises ``UsageError`` before ``connect``, or if the shard is not one of this process.

        Documentation: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
        """
        if self.shard_count is None:
            raise UsageError("The count of shards is not known before connect().")
        shard_id = (guild_id >> 22) % self.shard_count
        if shard_id not in self._shards:
            raise UsageError(
                f"Guild {guild_id} belongs to shard {shard_id}, which is not one of this process."
            )
        return self._shards[shard_id]

    async def connect(self) -> None:
        """Ask Discord how to connect, and begin to; READY of each shard tells when it has.

        Raises ``SessionStartLimitError`` if Discord does not allow as many sessions today.
        """
        if self._shards:
            raise UsageError("A ShardManager connects once: make another one.")
        info = await self._ask()
        self.shard_count = self._chosen or info.shards
        ids = range(self.shard_count) if self._ids is None else self._ids
        await self._check_budget(info, self.shard_count, ids)
        warn_about_intents(self.intents, [self.event_dispatcher])
        self._shards = self._make_shards(self.shard_count, ids, self._gateway_url or info.url)
        for shard in self._shards.values():
            shard.join(self)
            await shard.connect()

    async def rescale(self, shard_count: int | None = None, *, overlap: float = OVERLAP) -> None:
        """Change the count of shards while running; None takes what Discord advises now.

        The new shards connect beside the old ones, and are heard from the moment on at which all of them
        are ready; the old ones are closed ``overlap`` seconds later. What happens in between may be heard
        twice, and nothing is missed.
        """
        if self._ids is not None:
            raise UsageError(
                "This process runs some of the bot's shards: change their count where all are run."
            )
        info = await self._ask()
        count = shard_count or info.shards
        await self._check_budget(info, count, range(count))
        old, new = self._shards, self._make_shards(count, range(count), self._gateway_url or info.url)
        try:
            await asyncio.gather(*(_connect_and_wait(shard) for shard in new.values()))
        except BaseException:
            await asyncio.gather(*(shard.close() for shard in new.values()))
            raise
        for shard in new.values():
            shard.join(self)
        self._shards, self.shard_count = new, count
        await asyncio.sleep(overlap)
        await asyncio.gather(*(shard.close() for shard in old.values()))

    async def close(self, *, resumable: bool = False) -> None:
        """Close every shard. Closing twice is no mistake.

        ``resumable`` keeps the sessions, for a manager with the same ``session_store``.
        """
        if self._rescaling is not None and self._rescaling is not asyncio.current_task():
            self._rescaling.cancel()
            await asyncio.gather(self._rescaling, return_exceptions=True)
        await asyncio.gather(*(shard.close(resumable=resumable) for shard in self._shards.values()))
        await self.dispatcher.drain()
        for dispatcher in (self.raw_dispatcher, self.event_dispatcher, self.dispatcher):
            await dispatcher.close()
        if self._transport is not None:
            await self._transport.close()
        self._closed.set()

    async def wait_closed(self) -> None:
        """Return when the manager was closed. Raises the error that ``critical`` got, if there was one."""
        await self._closed.wait()
        if self._error is not None:
            raise self._error

    async def _ask(self) -> GatewayBotInfo:
        info = await self.http_client.get_gateway_bot(authentication=self.authentication)
        self._queue.update(info.session_start_limit)
        return info

    async def _check_budget(self, info: GatewayBotInfo, count: int, ids: Sequence[int]) -> None:
        limit = info.session_start_limit
        kept = [shard_id for shard_id in ids if await self._store.load(shard_id, count) is not None]
        if len(ids) - len(kept) > limit.remaining:
            raise SessionStartLimitError(limit.total, limit.reset_after / 1000)

    def _make_shards(self, count: int, ids: Sequence[int], url: str) -> dict[int, Shard]:
        shards: dict[int, Shard] = {}
        for shard_id in ids:
            shard = Shard(
                self.authentication,
                self.intents,
                url,
                shard_id=shard_id,
                shard_count=count,
                **self._options,
            )
            shard.refused = self._take_care
            shards[shard_id] = shard
        return shards

    def _take_care(self, error: GatewayError) -> bool:
        """Whether an error that ended a shard is the manager's to mend, and not the user's."""
        if isinstance(error, TooFewShardsError) and self._chosen is None:
            if self._rescaling is None or self._rescaling.done():
                log.warning("The bot has outgrown its %s shards: more are begun.", self.shard_count)
                self._rescaling = asyncio.create_task(self._outgrow())
            return True
        self._error = self._error or error
        self._closed.set()
        return False

    async def _outgrow(self) -> None:
        try:
            await self.rescale()
        except GatewayError as error:
            self._error = error
            self.dispatcher.dispatch("critical", error)
            self._closed.set()

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<ShardManager of {len(self._shards)} shards>"


async def _connect_and_wait(shard: Shard) -> None:
    """Return when a shard is ready. Raises the error that ended it, if one does."""
    ready = asyncio.ensure_future(shard.wait_for("READY"))
    ended = asyncio.ensure_future(shard.wait_closed())
    await shard.connect()
    try:
        await asyncio.wait((ready, ended), return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            await ended
    finally:
        ready.cancel()
        ended.cancel()
