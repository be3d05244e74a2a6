"""``cordspec capture``: connect to Discord and write what it sends to a file.

The token is read from the environment, so that it is not in the history of a shell. It is in no line of the file.
"""

import asyncio
import os
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Final, get_args

from cordspec.capture import CaptureWriter
from cordspec.capture.internals import write_line
from cordspec.cli.shown import shown
from cordspec.cli.signals import stop_requested
from cordspec.decode.internals import match_prefix
from cordspec.dispatch.internals import Authentication
from cordspec.errors import CaptureError, UsageError
from cordspec.gateway import Compression, FrameRecord, Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import GatewayBotInfo, SessionStartLimit
from cordspec.tools import PRIVILEGED_INTENTS

__all__ = ["add_arguments", "run"]

TOKEN: Final = "DISCORD_TOKEN"
UNPRIVILEGED: Final = "unprivileged"
COMPRESSIONS: Final = (*get_args(get_args(Compression)[0]), "none")  # of a Literal, or None


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="FILE",
        help="a .ndjson file, or .gz or .zst; appended to if it exists",
    )
    parser.add_argument(
        "--intents",
        default=UNPRIVILEGED,
        metavar="NAMES",
        help="intents separated by commas, 'all', or 'unprivileged' (default: unprivileged)",
    )
    parser.add_argument(
        "--events",
        nargs="+",
        metavar="NAME",
        help="write only these received events (default: all frames, sent and received)",
    )
    parser.add_argument(
        "--shard-count",
        "--shards",
        type=int,
        metavar="N",
        help="number of shards (default: the number that Discord recommends)",
    )
    parser.add_argument(
        "--shard",
        "--shard-id",
        action="append",
        type=int,
        metavar="ID",
        help="run only this shard (repeatable; default: all)",
    )
    parser.add_argument(
        "--compression",
        "--compress",
        choices=COMPRESSIONS,
        default="zlib-stream",
        help="how Discord compresses what it sends (default: zlib-stream)",
    )
    parser.add_argument(
        "--base-url",
        "--url",
        metavar="URL",
        help="a server other than Discord's: its HTTP URL, or the ws:// URL of a gateway without HTTP",
    )
    parser.add_argument(
        "--seconds",
        "--for",
        type=float,
        metavar="N",
        help="stop after this many seconds (default: run until Ctrl-C)",
    )


def run(options: Namespace) -> int:
    """Record until a signal or the time limit."""
    token = os.environ.get(TOKEN)
    if not token:
        raise UsageError(f"The token is read from the environment: {TOKEN} is not set there.")
    intents = read_intents(options.intents)
    if options.seconds is not None and not options.seconds > 0:
        raise UsageError(f"--seconds must be above 0; found {options.seconds}.")
    if options.shard and options.shard_count is None:
        raise UsageError("--shard needs the number of shards: add --shard-count.")
    with CaptureWriter(options.to) as writer:
        asyncio.run(_record(options, token, intents, writer))
    lost = f" {writer.lost:,} could not be written and are lost." if writer.lost else ""
    print(f"{writer.frames:,} frames in {shown(options.to)}.{lost}")
    return 1 if writer.lost else 0


def read_intents(names: str) -> Intents:
    """Return the intents of these names. Raises ``UsageError`` for an unknown name."""
    everything = Intents(sum(intent.value for intent in Intents))
    if names.lower() in ("all", UNPRIVILEGED):
        return everything if names.lower() == "all" else everything & ~PRIVILEGED_INTENTS
    found = Intents(0)
    for name in names.upper().split(","):
        if name.strip() not in Intents.__members__:
            known = ", ".join(Intents.__members__)
            raise UsageError(f"Unknown intent {name.strip()!r}. Known intents: {known}.")
        found |= Intents[name.strip()]
    return found


class GatewayAlone:
    """A gateway with a known URL, in place of an HTTP client."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:  # noqa: ARG002  # no request is sent
        """Return one shard without a session start limit."""
        limit = SessionStartLimit(total=1000, remaining=1000, reset_after=0, max_concurrency=1)
        return GatewayBotInfo(url=self._url, shards=1, session_start_limit=limit)


class Recorder:
    """Writes the selected frames, and sets ``ended`` if the first one cannot be written.

    A later failure, such as a full disk, does not end the recording: the file can be written again when there is room.
    """

    def __init__(self, writer: CaptureWriter, events: Sequence[str] | None, ended: asyncio.Event) -> None:
        self._writer = writer
        self._events = None if events is None else frozenset(name.upper().encode() for name in events)
        self._ended = ended
        self.error: CaptureError | None = None

    def __call__(self, record: FrameRecord, /) -> None:
        """Write a frame."""
        if self.error is not None or not self._wants(record):
            return
        if self._writer.frames:
            self._writer(record)
            return
        try:
            self._writer.write(write_line(record))
        except CaptureError as error:
            self.error = error
            self._ended.set()

    def _wants(self, record: FrameRecord) -> bool:
        if self._events is None:
            return True
        named = match_prefix(record.raw) if record.direction == "receive" else None
        return named is not None and named[1] in self._events


async def _record(options: Namespace, token: str, intents: Intents, writer: CaptureWriter) -> None:
    url: str = options.base_url or ""
    alone = GatewayAlone(url) if url.startswith(("ws://", "wss://")) else None
    ended = stop_requested()
    recorder = Recorder(writer, options.events, ended)
    async with HTTPClient(base_url=url) if url and alone is None else HTTPClient() as http_client:
        manager = ShardManager(
            BotAuthentication(token),
            intents,
            alone or http_client,
            shard_count=options.shard_count,
            shard_ids=options.shard,
            capture=recorder,
            compression=None if options.compression == "none" else options.compression,
        )
        async with manager:
            await _until(ended, manager, writer, options.seconds)
    if recorder.error is not None:
        raise recorder.error


async def _until(
    ended: asyncio.Event, manager: ShardManager, writer: CaptureWriter, seconds: float | None
) -> None:
    """Return on a signal or after a time in seconds; raise the error that ended the manager."""
    tasks = [asyncio.ensure_future(ended.wait()), asyncio.ensure_future(manager.wait_closed())]
    if sys.stderr.isatty():
        tasks.append(asyncio.ensure_future(_show_progress(writer)))
    try:
        done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()


async def _show_progress(writer: CaptureWriter) -> None:
    began = time.monotonic()
    try:
        while True:
            print(
                f"\r{writer.frames:,} frames in {time.monotonic() - began:.0f} s",
                end="",
                file=sys.stderr,
                flush=True,
            )
            await asyncio.sleep(1)
    finally:
        print(file=sys.stderr)
