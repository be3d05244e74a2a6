"""``cordspec capture``: connect to Discord and write what it sends to a file.

The token comes from the environment, so that it stands in no history of a shell; it is in no line of the
file either.
"""

import asyncio
import os
import signal
import sys
import time
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path
from typing import Final, get_args

from cordspec.capture import CaptureWriter
from cordspec.errors import UsageError
from cordspec.gateway import Intents, ShardManager
from cordspec.gateway.conversation import Compression
from cordspec.gateway.intents import PRIVILEGED
from cordspec.http import BotAuthentication, HTTPClient

__all__ = ["add_arguments", "run"]

TOKEN: Final = "DISCORD_TOKEN"
UNPRIVILEGED: Final = "unprivileged"


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="FILE",
        help="a .ndjson file, or .gz or .zst; continued if it is there",
    )
    parser.add_argument(
        "--intents",
        default=UNPRIVILEGED,
        metavar="NAMES",
        help="intents with commas between, 'all', or 'unprivileged' (the default)",
    )
    parser.add_argument("--shard-count", type=int, metavar="N", help="count of shards (what Discord advises)")
    parser.add_argument(
        "--shard", action="append", type=int, metavar="ID", help="only this shard (repeatable)"
    )
    parser.add_argument(
        "--compression", choices=(*get_args(Compression), "none"), default="zlib-stream", help="zlib-stream"
    )
    parser.add_argument("--base-url", metavar="URL", help="HTTP address of another server than Discord's")
    parser.add_argument("--seconds", type=float, metavar="N", help="end after so long (until Ctrl-C)")


def run(options: Namespace) -> int:
    """Record until told to end."""
    token = os.environ.get(TOKEN)
    if not token:
        raise UsageError(f"The token is read from the environment: {TOKEN} is not set there.")
    intents = read_intents(options.intents)
    with CaptureWriter(options.to) as writer:
        asyncio.run(_record(options, token, intents, writer))
        print(f"{writer.frames:,} frames in {options.to}.")
    return 0


def read_intents(names: str) -> Intents:
    """Intents by their names. Raises ``UsageError`` for a name that is none."""
    everything = Intents(sum(intent.value for intent in Intents))
    if names.lower() in ("all", UNPRIVILEGED):
        return everything if names.lower() == "all" else everything & ~PRIVILEGED
    found = Intents(0)
    for name in names.upper().split(","):
        if name.strip() not in Intents.__members__:
            known = ", ".join(Intents.__members__)
            raise UsageError(f"There is no intent {name.strip()!r}. There are: {known}.")
        found |= Intents[name.strip()]
    return found


async def _record(options: Namespace, token: str, intents: Intents, writer: CaptureWriter) -> None:
    authentication = BotAuthentication(token)
    compression = None if options.compression == "none" else options.compression
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C ends the loop there
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with HTTPClient(**({"base_url": options.base_url} if options.base_url else {})) as http_client:
        manager = ShardManager(
            authentication,
            intents,
            http_client,
            shard_count=options.shard_count,
            shard_ids=options.shard,
            capture=writer,
            compression=compression,
        )
        async with manager:
            await _until(ended, manager, writer, options.seconds)


async def _until(
    ended: asyncio.Event, manager: ShardManager, writer: CaptureWriter, seconds: float | None
) -> None:
    """Return when told to, or after so many seconds; raise what ended the manager."""
    tasks = [asyncio.ensure_future(ended.wait()), asyncio.ensure_future(manager.wait_closed())]
    if sys.stderr.isatty():
        tasks.append(asyncio.ensure_future(_tell(writer)))
    try:
        done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()


async def _tell(writer: CaptureWriter) -> None:
    began = time.monotonic()
    while True:
        await asyncio.sleep(1)
        print(f"\r{writer.frames:,} frames in {time.monotonic() - began:.0f} s", end="", file=sys.stderr)
