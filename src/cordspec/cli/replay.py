"""``cordspec replay``: a capture into a bot's listeners, or as a gateway that any client may connect to."""

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

from cordspec.capture import CapturedFrame, CaptureReader, Hole, Unreadable, files_of
from cordspec.cli.selecting import complain
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.gateway.delivery import Audience

__all__ = ["add_arguments", "load_audience", "run"]

DISPATCHERS: Final = ("raw_dispatcher", "event_dispatcher", "dispatcher")
TOKEN: Final = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.replayed.capture"
"""No secret; its first part is the id of a user, as some libraries read it there."""

LEAVING: Final = 5.0
"""How long a client may take to leave after the only playback. Seconds."""


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="captures, then the listeners: module:attribute, as in bot:manager",
    )
    parser.add_argument(
        "--speed", type=float, metavar="N", help="1 as recorded, 10 ten times as fast (as fast as can be)"
    )
    parser.add_argument("--serve", action="store_true", help="be a gateway on loopback instead")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="port to serve on (any)")
    parser.add_argument("--token", default=TOKEN, help=f"what clients identify with ({TOKEN})")
    parser.add_argument("--once", action="store_true", help="serve one playback, then end")


def run(options: Namespace) -> int:
    """Replay the files; 1 where something could not be read."""
    if options.speed is not None and not options.speed > 0:
        raise UsageError(f"A speed is above 0, or left out for as fast as possible; found {options.speed}.")
    frames = Frames(options.files if options.serve else options.files[:-1])
    if options.serve:
        asyncio.run(serve(frames, options))
    else:
        asyncio.run(into_listeners(frames, options))
    return 1 if frames.unreadable else 0


class Frames:
    """The frames of several captures, one after the other; what cannot be read is complained of."""

    def __init__(self, names: list[str]) -> None:
        if not names:
            raise UsageError("Name captures and listeners: cordspec replay capture.ndjson bot:manager.")
        self.paths = files_of(names)
        self.unreadable = 0

    def __iter__(self) -> Iterator[CapturedFrame]:
        for path in self.paths:
            for item in CaptureReader(path):
                if isinstance(item, Unreadable):
                    self.unreadable += 1
                    complain(Hole(path, item.line, item.reason))
                else:
                    yield item


async def into_listeners(frames: Frames, options: Namespace) -> None:
    """Hand what was received to the listeners of a bot."""
    from cordspec.capture.replaying import replay

    audience = load_audience(options.files[-1])
    done = await replay(frames, audience, speed=options.speed, on_unreadable=_no_frame)
    frames.unreadable += done.unreadable
    print(f"{done.frames:,} frames, {done.wanted:,} of them listened to, {frames.unreadable} unreadable.")


def _no_frame(item: Unreadable) -> None:
    print(f"cordspec: line {item.line}: {item.reason}", file=sys.stderr)


def load_audience(name: str) -> "Audience":
    """What ``module:attribute`` stands for: a manager, a shard, or a function that makes one.

    Raises ``UsageError`` for anything else.
    """
    module_name, colon, path = name.partition(":")
    if not colon or not module_name or not path:
        raise UsageError(
            f"Listeners are named module:attribute, as in bot:manager; found {name!r}. --serve needs none."
        )
    sys.path.insert(0, "")
    try:
        found: Any = import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name.partition(".")[0] and error.name != module_name:
            raise
        raise UsageError(f"There is no module {module_name!r}, neither here nor installed.") from None
    for part in path.split("."):
        if not hasattr(found, part):
            raise UsageError(f"{module_name} has no {path!r}: name a ShardManager or a Shard in it.")
        found = getattr(found, part)
    if callable(found) and not hasattr(found, "event_dispatcher"):
        found = found()
    if not all(hasattr(found, dispatcher) for dispatcher in DISPATCHERS):
        raise UsageError(f"{name} is a {type(found).__name__}; a ShardManager or a Shard is expected.")
    return cast("Audience", found)


async def serve(frames: Frames, options: Namespace) -> None:
    """Play the capture to whoever connects, from its beginning for each new session."""
    from cordspec.testing import PlaybackGateway

    async with PlaybackGateway(token=options.token, port=options.port) as gateway:
        print(f"A gateway listens at {gateway.url}, for HTTP at {gateway.base_url}/api/v10.")
        print(f"Identify with the token {gateway.token!r}; Ctrl-C ends it.", flush=True)
        known: set[str] = set()
        while True:
            await gateway.wait_until(partial(_news, gateway, known), "a session", None)
            known = {session.id for session in gateway.sessions}
            count = await gateway.play(frames, speed=options.speed)
            print(f"{count:,} events sent.", flush=True)
            if options.once:
                break
        try:
            await gateway.wait_until(lambda: not gateway.open_connections, "the client to leave", LEAVING)
        except TimeoutError:
            print("The client stays; ending.")


def _news(gateway: Any, known: set[str]) -> bool:
    ready = any(connection.is_ready for connection in gateway.open_connections)
    return ready and any(session.id not in known for session in gateway.sessions)
