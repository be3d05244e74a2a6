"""What several test modules need of a manager: a gateway on loopback, sources of gateway/bot, leftovers."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from types import CoroutineType
from typing import Any

from cordspec.dispatch.authentication import Authentication
from cordspec.gateway import Backoff, Intents, SavedSession, ShardManager
from cordspec.http import BotAuthentication
from cordspec.models import AvailableGuild, GatewayBotInfo, GuildId, SessionStartLimit
from cordspec.testing import PlaybackGateway, Rules, sample
from tests.gateway.test_shard import TOKEN, AtOnce, until

GUILDS = [GuildId((number << 22) + 1) for number in range(8)]
INTENTS = Intents.GUILDS | Intents.GUILD_MESSAGES
LIMIT = SessionStartLimit(total=1000, remaining=1000, reset_after=3_600_000, max_concurrency=16)


@asynccontextmanager
async def playing(shards: int = 2, **rules: Any) -> AsyncGenerator[PlaybackGateway, None]:
    """A playback gateway on which shards identify without waiting; it must have no connection in the end."""
    rules.setdefault("identify_window", 0.001)
    rules.setdefault("max_concurrency", 64)
    guilds = [sample(AvailableGuild, id=guild_id) for guild_id in GUILDS]
    async with PlaybackGateway(token=TOKEN, rules=Rules(shards=shards, **rules), guilds=guilds) as gateway:
        yield gateway
        await until(lambda: not gateway.open_connections)


class Source:
    """Answers gateway/bot from this process; ``before`` runs first and may wait or raise."""

    def __init__(
        self, url: str, shards: int = 2, before: Callable[[], Awaitable[object]] | None = None
    ) -> None:
        self.url = url
        self.shards: Any = shards
        self.limit = LIMIT
        self.before = before
        self.asked = 0

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        self.asked += 1
        if self.before is not None:
            await self.before()
        return GatewayBotInfo(url=self.url, shards=self.shards, session_start_limit=self.limit)


def make(source: Any, token: str = TOKEN, intents: Any = INTENTS, **options: Any) -> ShardManager:
    """A manager that neither waits for the identify queue nor long between two attempts."""
    options.setdefault("identify_queue", AtOnce())
    options.setdefault("backoff", Backoff(first=0.01, limit=0.05))
    if isinstance(source, PlaybackGateway):
        source = Source(source.url, source.rules.shards)
    return ShardManager(BotAuthentication(token), intents, source, **options)


class Store:
    """A store in memory that is not ``MemorySessionStore``; ``before`` runs before each operation."""

    def __init__(self, before: Callable[[str, int], Awaitable[object]] | None = None) -> None:
        self.saved: dict[tuple[int, int], SavedSession] = {}
        self.before = before

    async def _wait(self, operation: str, shard_id: int) -> None:
        if self.before is not None:
            await self.before(operation, shard_id)

    async def load(self, shard_id: int, shard_count: int, /) -> SavedSession | None:
        await self._wait("load", shard_id)
        return self.saved.get((shard_id, shard_count))

    async def save(self, saved: SavedSession, /) -> None:
        await self._wait("save", saved.shard_id)
        self.saved[saved.shard_id, saved.shard_count] = saved

    async def forget(self, shard_id: int, shard_count: int, /) -> None:
        await self._wait("forget", shard_id)
        self.saved.pop((shard_id, shard_count), None)


def tasks_of_cordspec() -> list[str]:
    """Tasks of this library that are alive, other than the playback gateway's."""
    found: list[str] = []
    for task in asyncio.all_tasks():
        coroutine = task.get_coro()
        if isinstance(coroutine, CoroutineType):
            file = coroutine.cr_code.co_filename
            if "/cordspec/" in file and "/cordspec/testing/" not in file:
                found.append(f"{coroutine.__qualname__}")
    return found


async def turns(count: int) -> None:
    """Let the event loop turn so many times."""
    for _ in range(count):
        await asyncio.sleep(0)


async def all_ready(manager: ShardManager, count: int) -> None:
    """Wait until so many shards are ready."""
    await until(lambda: sum(shard.ready for shard in manager.shards.values()) == count)


async def nothing_left(gateway: PlaybackGateway) -> None:
    """Wait until no task of the library and no connection of the gateway is left."""
    await until(lambda: not tasks_of_cordspec())
    await until(lambda: not gateway.open_connections)


__all__ = [
    "GUILDS",
    "INTENTS",
    "LIMIT",
    "Source",
    "Store",
    "all_ready",
    "make",
    "nothing_left",
    "playing",
    "tasks_of_cordspec",
    "turns",
]
