"""Functions for starting shards together, and for waiting until each of them has a session."""

import asyncio
from collections.abc import Iterable

from cordspec.errors import GatewayError
from cordspec.gateway.shard import Shard

__all__ = ["connect_and_wait"]


async def connect_and_wait(shards: Iterable[Shard]) -> None:
    """Connect shards, and wait until each of them has a session.

    Raises the error that ended one of them; the others keep running.
    """
    tasks = [asyncio.get_running_loop().create_task(_connect(shard)) for shard in shards]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in tasks:
            if task.done():
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _connect(shard: Shard) -> None:
    online = asyncio.Event()

    def go_online(_: object) -> None:
        online.set()

    for name in ("ready", "resumed"):  # a stored session is resumed
        shard.dispatcher.add_listener(go_online, name)
    await shard.connect()
    waiting = asyncio.ensure_future(online.wait())
    ended = asyncio.ensure_future(shard.wait_closed())
    try:
        await asyncio.wait((waiting, ended), return_when=asyncio.FIRST_COMPLETED)
        if not online.is_set():
            await ended
            raise GatewayError(f"{shard!r} was closed before it had a session.")
    finally:
        for name in ("ready", "resumed"):
            shard.dispatcher.remove_listener(go_online, name)
        waiting.cancel()
        ended.cancel()
        await asyncio.gather(waiting, ended, return_exceptions=True)
