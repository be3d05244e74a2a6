"""A long run on loopback: two shards, many broken connections, and every event accounted for.

Run it with ``python -m benchmarks.soak``. It sends numbered events while it breaks connections in every
way that the playback gateway knows, and now and then forgets a session. In the end each event has arrived
once, but for those that a ``gap`` tells of.
"""

import argparse
import asyncio
import gc
import random
import resource
import time
from collections import defaultdict

from cordspec.dispatch import EventContext, Gap
from cordspec.events import MessageDeleteData
from cordspec.gateway import Backoff, Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import SessionStartLimit
from cordspec.testing import PlaybackConnection, PlaybackGateway, Rules

TOKEN = "soak.token"


class NoBudget:
    """An identify queue without Discord's 5 seconds, which would make most of the time of this run."""

    async def acquire(self, shard_id: int, /) -> None:
        """Go ahead."""

    def update(self, limit: SessionStartLimit, /) -> None:
        """Nothing to learn."""


class Ledger:
    """What arrived, shard by shard; it keeps counts alone, so that its own memory is flat."""

    def __init__(self) -> None:
        self.next: dict[int, int] = defaultdict(int)
        self.repeated = 0
        self.missing = 0
        self.unexplained = 0
        self.gaps = 0
        self.total = 0
        self._gap_told: set[int] = set()

    def take(self, data: MessageDeleteData, context: EventContext) -> None:
        """An event arrived."""
        shard_id, number = context.shard_id, int(data.id)
        skipped = number - self.next[shard_id]
        self.total += 1
        if skipped < 0:
            self.repeated += 1
            return
        self.missing += skipped
        if skipped and shard_id not in self._gap_told:
            self.unexplained += skipped
        self._gap_told.discard(shard_id)
        self.next[shard_id] = number + 1

    def tell(self, gap: Gap) -> None:
        """A gap was reported."""
        self.gaps += 1
        self._gap_told.add(gap.shard_id)


async def soak(events: int, disconnects: int, seed: int) -> None:
    """Run it, and print what became of every event."""
    rng, ledger = random.Random(seed), Ledger()
    sent: dict[int, int] = {0: 0, 1: 0}
    forgotten = 0
    rules = Rules(shards=2, identify_window=0.0001, heartbeat_interval=1.0, max_concurrency=16, send_limit=10**9,
                  session_total=10**9, replay_limit=20_000)  # fmt: skip
    before = asyncio.all_tasks()
    async with (
        PlaybackGateway(token=TOKEN, rules=rules) as gateway,
        HTTPClient(base_url=gateway.base_url) as http,
    ):
        manager = ShardManager(
            BotAuthentication(TOKEN),
            Intents.GUILD_MESSAGES,
            http,
            backoff=Backoff(first=0.005, limit=0.02),
            identify_queue=NoBudget(),
            jitter=rng.random,
        )
        manager.listen("MESSAGE_DELETE").with_context(ledger.take)
        manager.listen("gap")(ledger.tell)
        async with manager:
            await gateway.wait_for_ready(2, timeout=30)
            begin, memory = time.perf_counter(), []
            batch = max(1, events // disconnects)
            for number in range(disconnects):
                for at in range(batch):
                    shard_id = (number + at) & 1
                    raw = b'{"id":"%d","channel_id":"2"}' % sent[shard_id]
                    gateway.dispatch("MESSAGE_DELETE", raw, shard_id=shard_id)
                    sent[shard_id] += 1
                    if at % 200 == 199:
                        await gateway.drain()
                        await asyncio.sleep(0)
                connections = [each for each in gateway.open_connections if each.is_ready]
                if connections:
                    forgotten += break_one(rng, rng.choice(connections))
                await gateway.wait_for_ready(2, timeout=30)
                if number % (disconnects // 10 or 1) == 0:
                    memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
            await settle(ledger)
            seconds = time.perf_counter() - begin
    gc.collect()
    print(
        f"{ledger.total} events in {seconds:.1f} s, {disconnects} broken connections, {forgotten} sessions lost"
    )
    print(
        f"{sum(sent.values())} sent; {ledger.repeated} arrived twice; {ledger.missing} missed in lost sessions; "
        f"{ledger.unexplained} missed without a gap; {ledger.gaps} gaps told"
    )
    print(f"largest memory so far, MB: {memory}")
    print(f"tasks left: {len(asyncio.all_tasks() - before)}")


def break_one(rng: random.Random, connection: PlaybackConnection) -> int:
    """Break a connection in one of many ways; 1 if its session was lost with it."""
    way = rng.randrange(20)
    if way == 0:
        connection.invalid_session(resumable=False)
        return 1
    ways = (
        connection.drop,
        connection.reconnect,
        lambda: connection.close(4000),
        lambda: connection.invalid_session(resumable=True),
        connection.drop,
    )
    ways[way % len(ways)]()
    return 0


async def settle(ledger: Ledger) -> None:
    """Wait until nothing more arrives."""
    seen = -1
    while seen != ledger.total:
        seen = ledger.total
        await asyncio.sleep(0.5)


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--disconnects", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    asyncio.run(soak(options.events, options.disconnects, options.seed))


if __name__ == "__main__":
    main()
