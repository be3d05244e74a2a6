"""A gateway on loopback that behaves like Discord, with faults that a test schedules.

Documentation: https://docs.discord.com/developers/events/gateway
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from difflib import get_close_matches
from types import TracebackType
from typing import Final, Self, TypeVar

from msgspec import Struct

from cordspec.errors import UnknownEventError, UsageError
from cordspec.events import EVENTS, ReadyData
from cordspec.models import AvailableGuild, GatewayBotInfo, User
from cordspec.testing.connection import CommandHandler, PlaybackConnection
from cordspec.testing.factories import sample
from cordspec.testing.faults import Fault
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.outgoing import Pace
from cordspec.testing.payload import Payload, Prepared, check_payload, prepare
from cordspec.testing.playback import Recording, timed
from cordspec.testing.record import Attempt, Dispatched, Identification
from cordspec.testing.rules import Rules
from cordspec.testing.runtime import Runtime
from cordspec.testing.server import HOST, PlaybackServer
from cordspec.testing.session import PlaybackSession
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["PlaybackGateway"]

Handler = TypeVar("Handler", bound=CommandHandler)

BATCH: Final = 256
"""Events of a capture after which connections are drained, so that other tasks run."""


class Sampled:
    """Type of ``SAMPLED``."""


SAMPLED: Final = Sampled()
"""Default of a payload: a sample of the type of its event."""


def _sample_event(name: str) -> Payload:
    if name not in EVENTS:
        raise UnknownEventError(name, get_close_matches(name.upper(), EVENTS, 3))
    payload: Payload = sample(EVENTS[name].payload)
    return payload


class PlaybackGateway:
    """A real websocket server that behaves like Discord's gateway.

    ``async with PlaybackGateway(token="...") as gateway:`` listens on 127.0.0.1, on a free port unless ``port``
    is given. ``guilds`` are sent after READY, each on its shard. ``rules`` are limits and time-outs, ``pace`` is
    the speed of messages, and ``clock`` returns the time in seconds. ``ready`` is READY of a recorded session:
    its user, application and guilds are those of every READY. An exception of a handler or a script is raised
    again on leaving.
    """

    def __init__(
        self,
        *,
        token: str = "playback-token",
        guilds: Iterable[AvailableGuild] = (),
        user: User | None = None,
        ready: ReadyData | None = None,
        rules: Rules | None = None,
        pace: Pace | None = None,
        port: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._runtime = Runtime(token, rules or Rules(), clock)
        self._discord = self._runtime.discord
        self._discord.guilds.extend(guilds)
        if ready is not None:
            self._discord.use_ready(ready)
        if user is not None:
            self._discord.operations.user = user
        self._discord.operations.on_event = self._send_event
        self.pace = pace or Pace()
        """Speed and fragmentation of the messages on connections that are yet to be opened."""
        self._port = port
        self._server = PlaybackServer(self._runtime, lambda: self.pace)
        self._returned = 0

    async def start(self) -> None:
        """Begin to listen. Raises ``UsageError`` if that is not possible."""
        if self._server.port:
            raise UsageError("This gateway was started before: create another one.")
        await self._server.start(self._port)

    async def close(self) -> None:
        """Drop every connection, and end every task. Closing twice is allowed."""
        await self._server.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
        if error is None and self._runtime.errors:
            raise self._runtime.errors[0]

    # Settings.

    @property
    def url(self) -> str:
        """URL of the websocket."""
        return f"ws://{self._address}"

    @property
    def base_url(self) -> str:
        """URL for HTTP, also with ``/api/v10``: the responses are those of ``PlaybackAPI``, without rate limits."""
        return f"http://{self._address}"

    @property
    def resume_url(self) -> str:
        """URL that READY gives for resuming."""
        return f"{self.url}/resume"

    @property
    def _address(self) -> str:
        if not self._server.port:
            raise UsageError("The gateway has no address before it is started: `async with gateway:`.")
        return f"{HOST}:{self._server.port}"

    @property
    def token(self) -> str:
        """The token that clients must send."""
        return self._discord.token

    @property
    def bot_info(self) -> GatewayBotInfo:
        """The response to Get Gateway Bot."""
        return self._discord.bot_info()

    @property
    def operations(self) -> PlaybackOperations:
        """The HTTP operations, and what they have created."""
        return self._discord.operations

    @property
    def rules(self) -> Rules:
        """Limits and time-outs; can be changed at any time."""
        return self._discord.rules

    @property
    def guilds(self) -> list[AvailableGuild]:
        """Guilds of later sessions; can be changed at any time."""
        return self._discord.guilds

    @property
    def user(self) -> User:
        """User of the bot, in READY."""
        return self._discord.operations.user

    def script(self, *connections: Fault | Sequence[Fault]) -> None:
        """Schedule faults for the connections to come, in order; connections after these have none.

        ``gateway.script(at("hello").drop(), FINE, [at("ready").reconnect(), at("resume").close(4009)])``
        """
        self._runtime.script.add(connections)

    def script_always(self, *faults: Fault) -> None:
        """Schedule faults for every connection to come; without faults, remove those of an earlier call."""
        self._runtime.script.always = list(faults)

    def answer(self, op: int) -> Callable[[Handler], Handler]:
        """Register a function that answers a command of clients; it gets the connection and the typed ``d``."""

        def register(act: Handler) -> Handler:
            self._runtime.handlers[op] = act
            return act

        return register

    # Events.

    def dispatch(
        self,
        name: str,
        payload: Payload | Sampled = SAMPLED,
        *,
        shard_id: int | None = None,
        guild_id: int | None = None,
    ) -> int:
        """Send an event to every session, or to those of a shard, or of the shard of a guild.

        ``payload`` is a model, plain values, or JSON as bytes, which are sent as they are; without one a sample
        is sent. A session without a connection gets the event when it is resumed. Returns the number of
        sessions: 0 before the first READY. Raises ``UsageError`` for a payload that cannot be written as JSON
        or is the model of another event, and ``UnknownEventError`` if there is no sample of the event.
        """
        found = _sample_event(name) if isinstance(payload, Sampled) else payload
        check_payload(name, found)
        return self._dispatch(prepare(name, found), shard_id, guild_id)

    def _send_event(self, name: str, payload: Struct) -> None:
        """Send the event of an HTTP request to the shard of its guild, if there is a session."""
        guild_id: int | None = getattr(payload, "guild_id", None)
        self._dispatch(prepare(name, payload), None, guild_id or None)

    def _dispatch(self, prepared: Prepared, shard_id: int | None, guild_id: int | None = None) -> int:
        sessions = self._discord.recipients(prepared.name, shard_id, guild_id)
        for session in sessions:
            self._runtime.performer.perform(self._discord.dispatch(session, prepared))
        return len(sessions)

    async def play(
        self,
        frames: Recording,
        *,
        speed: float | None = None,
        shard_id: int | None = None,
        session: PlaybackSession | None = None,
    ) -> int:
        """Send the dispatches of a capture with new sequence numbers; return how many.

        ``frames`` are bytes, or records of ``cordspec.capture``. With ``speed`` 2.0 they are sent twice as fast as
        they were recorded; None, or a capture without times, sends them as fast as clients receive them. Frames
        that were sent by the client, and READY and RESUMED, are left out. With a ``session`` they are sent to it
        alone, as far as they belong to its shard, for as long as it lasts.
        """
        if speed is not None and speed <= 0:
            raise UsageError(f"A speed is above 0, or None for as fast as possible; found {speed}.")
        count, began, first = 0, time.monotonic(), None
        for prepared, moment in timed(frames):
            if speed is not None and moment is not None:
                first = moment if first is None else first
                await asyncio.sleep(max(0.0, (moment - first) / speed - (time.monotonic() - began)))
            if session is None:
                self._dispatch(prepared, shard_id)
            elif session.id not in self._discord.sessions:
                break
            elif self._discord.belongs_to(session, prepared):
                self._runtime.performer.perform(self._discord.dispatch(session, prepared))
            else:
                continue
            count += 1
            if count % BATCH == 0:
                await self.drain()
        await self.drain()
        return count

    async def drain(self) -> None:
        """Wait until all clients have received what was sent, except for what the system buffers."""
        await asyncio.sleep(0)
        for connection in self._runtime.open_connections:
            await connection.drain()

    def skip_sequences(self, count: int = 1, *, shard_id: int | None = None) -> None:
        """Skip sequence numbers of every session, or of those of a shard: no event has these numbers.

        Raises ``UsageError`` for a count below 1.
        """
        if count < 1:
            raise UsageError(f"A count of sequence numbers is 1 or more; found {count}.")
        for session in self.sessions:
            if shard_id is None or session.shard_id == shard_id:
                session.sequence += count

    def forget_sessions(self) -> None:
        """Forget every session without a connection: its RESUME is answered with INVALID_SESSION."""
        self._discord.forget_unused_sessions()

    # Record, and waits.

    @property
    def attempts(self) -> Sequence[Attempt]:
        """Every request for a websocket, also those that were refused."""
        return self._runtime.attempts

    @property
    def identifications(self) -> Sequence[Identification]:
        """Every IDENTIFY."""
        return self._discord.identifications

    @property
    def connections(self) -> Sequence[PlaybackConnection]:
        """Every websocket that was opened, in order."""
        return self._runtime.connections

    @property
    def open_connections(self) -> Sequence[PlaybackConnection]:
        """Connections that have not ended."""
        return self._runtime.open_connections

    @property
    def sessions(self) -> Sequence[PlaybackSession]:
        """Every session that is used or can be resumed."""
        return list(self._discord.sessions.values())

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent, in order: the last ``Rules.record_limit`` of them.

        A frame that was sent on a connection that broke may not have arrived. ``id`` is the ID of an event: a
        client that stays connected must deliver each exactly once.
        """
        return list(self._discord.dispatched)

    def wait_for_connection(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackConnection]:
        """Return the next connection; each is returned once, in order.

        Raises ``ExpectationError`` if there is none in time.
        """

        def find() -> PlaybackConnection | None:
            if len(self.connections) <= self._returned:
                return None
            self._returned += 1
            return self.connections[self._returned - 1]

        return self._runtime.waiting.until(find, f"connection {self._returned + 1}", timeout)

    def wait_for_ready(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[object]:
        """Wait until this many connections are ready. Raises ``ExpectationError`` if they are not in time."""
        return self.wait_until(
            lambda: sum(each.is_ready and each.is_open for each in self._discord.open.values()) >= count,
            f"{count} ready connections",
            timeout,
        )

    def wait_until(
        self,
        check: Callable[[], bool],
        what: str = "the condition of a test",
        timeout: float | None = WAIT_TIMEOUT,
    ) -> Awaitable[object]:
        """Wait until a condition is true; it is checked whenever a client has done something.

        Raises ``ExpectationError`` if it is not true in time.
        """
        return self._runtime.waiting.until(lambda: check() or None, what, timeout)

    def __repr__(self) -> str:
        where = f"on port {self._server.port}" if self._server.port else "not started"
        return f"<PlaybackGateway {where}, {len(self._discord.open)} connections open>"
