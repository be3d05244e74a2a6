"""``cordspec replay``: a capture replayed to the listeners of a bot, or by a gateway for any client."""

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from importlib import import_module
from inspect import signature
from itertools import islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final, cast

from cordspec.capture import CapturedFrame, CaptureReader, ReadError, Unreadable, files_of
from cordspec.cli.complaints import Complaints
from cordspec.cli.shown import complain
from cordspec.cli.signals import stop_requested
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.events import ReadyData
    from cordspec.gateway.internals import DispatcherSet
    from cordspec.testing import PlaybackGateway, PlaybackSession

__all__ = ["add_arguments", "load_dispatcher_set", "run"]

DISPATCHERS: Final = ("raw_dispatcher", "event_dispatcher", "dispatcher")
TOKEN: Final = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.replayed.capture"
"""Not a secret; the first part is the ID of a user, which some libraries read."""

BEGINNING: Final = 1000
"""Number of frames at the beginning of a file that are searched for READY."""

LEAVING: Final = 5.0
"""Time for a client to disconnect after the only replay. Seconds."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="captures, then the listeners: module:attribute, as in bot:manager",
    )
    parser.add_argument(
        "--speed",
        type=float,
        metavar="N",
        help="1 as recorded, 10 ten times as fast (default: as fast as possible)",
    )
    parser.add_argument(
        "--serve", action="store_true", help="serve the captures as a gateway on loopback, without listeners"
    )
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help="port to serve on (default: any free port)"
    )
    parser.add_argument("--token", default=TOKEN, help=f"token that clients identify with (default: {TOKEN})")
    parser.add_argument("--once", action="store_true", help="serve one session, then exit")
    parser.add_argument("--shard", type=int, metavar="ID", help="replay only the frames of this shard")
    parser.add_argument(
        "--listener-timeout",
        type=float,
        default=10.0,
        metavar="SECONDS",
        help="at the end, stop waiting if no listener ends for this long (default: 10)",
    )


def run(options: Namespace) -> int:
    """Replay the files; return 1 if something could not be read."""
    if options.speed is not None and not options.speed > 0:
        raise UsageError(
            f"--speed must be above 0, or left out for as fast as possible; found {options.speed}."
        )
    frames = Frames(options.files if options.serve else options.files[:-1], options.shard)
    try:
        asyncio.run(serve(frames, options) if options.serve else into_listeners(frames, options))
    finally:
        frames.complaints.end()
    return 1 if frames.complaints.count else 0


class Frames:
    """The frames of several captures, one after the other; unreadable parts are reported."""

    def __init__(self, names: list[str], shard_id: int | None = None) -> None:
        if not names:
            raise UsageError("Name captures and listeners: cordspec replay capture.ndjson bot:manager.")
        self.paths = files_of(names)
        self.complaints = Complaints()
        self._path = self.paths[0]
        """File that is currently read."""
        self._shard_id = shard_id

    def __iter__(self) -> Iterator[CapturedFrame]:
        for path in self.paths:
            self._path = path
            for item in CaptureReader(path):
                if isinstance(item, Unreadable):
                    self.complain(item)
                elif self._shard_id is None or (item.shard_id or 0) == self._shard_id:
                    yield item

    def complain(self, item: Unreadable) -> None:
        """Report an unreadable part of the current file."""
        self.complaints.add(ReadError(self._path, item.line, item.reason))

    def first_ready(self) -> "ReadyData | None":
        """Return the READY near the beginning of the captures; None if there is none.

        Raises ``CaptureError`` for a file that cannot be read, ``UsageError`` for input that can be read only once.
        """
        from cordspec.decode import Decoder
        from cordspec.errors import FrameError
        from cordspec.events import Dispatch, ReadyData

        if any(str(path) == "-" for path in self.paths):
            raise UsageError("Each client receives the capture from its beginning: name a file instead of -.")
        decode = Decoder(log_anomalies=False).decode
        for path in self.paths:
            for item in islice(CaptureReader(path), BEGINNING):
                if isinstance(item, Unreadable) or item.sent or b'"READY"' not in item.raw:
                    continue
                with suppress(FrameError):
                    frame = decode(item.raw)
                    if isinstance(frame, Dispatch) and isinstance(frame.d, ReadyData):
                        return frame.d
        return None


async def into_listeners(frames: Frames, options: Namespace) -> None:
    """Pass the received frames to the listeners of a bot."""
    from cordspec.capture import replay

    dispatcher_set = load_dispatcher_set(options.files[-1])
    done = await replay(
        frames,
        dispatcher_set,
        speed=options.speed,
        on_unreadable=frames.complain,
        listener_timeout=options.listener_timeout,
    )
    unreadable = frames.complaints.count
    print(f"{done.frames:,} frames, {done.wanted:,} of them with listeners, {unreadable} unreadable.")
    if done.running:
        complain(f"{done.running} listeners are still running and will be cancelled")


def load_dispatcher_set(name: str) -> "DispatcherSet":
    """Return what ``module:attribute`` refers to: a manager, a shard, a dispatcher, or the result of a function.

    Raises ``UsageError`` for anything else.
    """
    module_name, colon, path = name.partition(":")
    if not colon or not module_name or not path or module_name.startswith("."):
        raise UsageError(
            f"Listeners are named module:attribute, as in bot:manager; found {name!r}. --serve needs none."
        )
    found = _load_module(module_name)
    for part in path.split("."):
        if not hasattr(found, part):
            raise UsageError(f"{module_name} has no {path!r}: name a ShardManager or a Shard in it.")
        found = getattr(found, part)
    dispatcher_set = _dispatcher_set_of(found)
    if dispatcher_set is None and callable(found) and not isinstance(found, type):
        dispatcher_set = _dispatcher_set_of(_make(found, name))
    if dispatcher_set is None:
        kind = "class" if isinstance(found, type) else f"{type(found).__name__} that makes none"
        raise UsageError(
            f"{name} is a {kind}; a ShardManager, a Shard or one of their dispatchers is expected."
        )
    return dispatcher_set


def _load_module(name: str) -> Any:
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        raise UsageError(f"No module {name!r}: it is neither in this folder nor installed.") from None


def _make(function: Callable[..., Any], name: str) -> Any:
    try:
        signature(function).bind()
    except (TypeError, ValueError) as error:
        raise UsageError(f"{name} is a function that cannot be called without arguments: {error}.") from None
    try:
        made = function()
    except SystemExit:
        raise UsageError(
            f"{name} ended the program when it was called. Name a function that returns a ShardManager."
        ) from None
    if isinstance(made, Coroutine):
        made.close()
        raise UsageError(f"{name} is async; name a function that returns a ShardManager without await.")
    return made


def _dispatcher_set_of(found: Any) -> "DispatcherSet | None":
    """Return three dispatchers, of which missing ones have no listeners; None for any other object."""
    from cordspec.dispatch import EventDispatcher, FrameDispatcher, ShardDispatcher

    if all(hasattr(found, dispatcher) for dispatcher in DISPATCHERS):
        return cast("DispatcherSet", found)
    if not isinstance(found, EventDispatcher | FrameDispatcher | ShardDispatcher):
        return None
    return cast(
        "DispatcherSet",
        SimpleNamespace(
            raw_dispatcher=found if isinstance(found, FrameDispatcher) else FrameDispatcher("raw_dispatcher"),
            event_dispatcher=found if isinstance(found, EventDispatcher) else EventDispatcher(),
            dispatcher=found if isinstance(found, ShardDispatcher) else ShardDispatcher("dispatcher"),
        ),
    )


async def serve(frames: Frames, options: Namespace) -> None:
    """Replay the capture to every session from its beginning, until the process is stopped."""
    from cordspec.testing import PlaybackGateway, Rules

    ready = frames.first_ready()
    gateway = PlaybackGateway(
        token=options.token,
        port=options.port,
        ready=ready,
        rules=Rules(identify_window=0),  # several clients may connect at once
    )
    async with gateway:
        print(f"A gateway listens at {gateway.url}, for HTTP at {gateway.base_url}/api/v10.")
        print(f"Identify with the token {gateway.token!r}; Ctrl-C ends it.", flush=True)
        stopped = asyncio.ensure_future(stop_requested().wait())
        playing = asyncio.ensure_future(play_to_all(gateway, frames, options))
        try:
            await asyncio.wait((stopped, playing), return_when=asyncio.FIRST_COMPLETED)
            if playing.done():
                await playing
        finally:
            stopped.cancel()
            playing.cancel()
            await asyncio.gather(stopped, playing, return_exceptions=True)


async def play_to_all(gateway: "PlaybackGateway", frames: Frames, options: Namespace) -> None:
    """Replay to each session; with ``--once`` to the first session, and return when it has ended."""
    known: set[str] = set()
    try:
        async with asyncio.TaskGroup() as group:
            while True:
                await gateway.wait_until(lambda: bool(newcomers(gateway, known)), "a session", None)
                session = newcomers(gateway, known)[0]
                known.add(session.id)
                playing = group.create_task(play_to(gateway, session, frames, options.speed))
                if options.once:
                    await playing
                    break
    except ExceptionGroup as several:
        raise several.exceptions[0] from None
    try:
        await gateway.wait_until(lambda: not gateway.open_connections, "the client to disconnect", LEAVING)
    except TimeoutError:
        print("The client is still connected; exiting.")


async def play_to(
    gateway: "PlaybackGateway", session: "PlaybackSession", frames: Frames, speed: float | None
) -> None:
    """Replay to one session, and print the number of frames."""
    count = await gateway.play(frames, speed=speed, session=session)
    shard_id, shard_count = session.shard
    whom = f" to shard {shard_id} of {shard_count}" if shard_count > 1 else ""
    print(f"{count:,} events sent{whom}.", flush=True)


def newcomers(gateway: "PlaybackGateway", known: set[str]) -> "list[PlaybackSession]":
    """Return the sessions that are ready and have not been served."""
    sessions = [each.session for each in gateway.open_connections if each.is_ready]
    return [session for session in sessions if session is not None and session.id not in known]
