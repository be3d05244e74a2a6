"""A gateway on loopback that behaves like Discord, with faults that a test schedules.

Connections, sessions, rules and scripts are in other modules.

Documentation: https://docs.discord.com/developers/events/gateway
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from difflib import get_close_matches
from types import TracebackType
from typing import Final, Self, TypeVar

from cordspec.errors import UnknownEventError, UsageError
from cordspec.events import EVENTS, ReadyData
from cordspec.models import AvailableGuild, GatewayBotInfo, User
from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.factories import sample
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.outgoing import Pace
from cordspec.testing.playback import Recording, timed
from cordspec.testing.record import Attempt, Dispatched, Identification
from cordspec.testing.rules import Rules
from cordspec.testing.script import Fault
from cordspec.testing.server import HOST, PlaybackServer
from cordspec.testing.session import Payload, PlaybackSession, check_payload, guild_of, prepare
from cordspec.testing.state import Answer, GatewayState
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["PlaybackGateway"]

A = TypeVar("A", bound=Answer)

BATCH: Final = 256
"""Events of a capture after which connections are drained, and others get a turn."""


class Sampled:
    """Says that a payload is to be made from the type of its event."""


SAMPLED: Final = Sampled()


def _sample_event(name: str) -> Payload:
    if name not in EVENTS:
        raise UnknownEventError(name, get_close_matches(name.upper(), EVENTS, 3))
    payload: Payload = sample(EVENTS[name].payload)
    return payload


class PlaybackGateway:
    """A real websocket server that plays Discord's gateway.

    ``async with PlaybackGateway(token="...") as gateway:`` listens on 127.0.0.1, on a port that the system
    picks unless ``port`` says. ``guilds`` are announced after READY, each to its shard. ``rules`` says how
    strict and how fast it is, ``pace`` how its messages travel, and ``clock`` what time it is, in seconds.
    ``ready`` is READY of a recorded session: its user, application and guilds are those of every READY. What a
    handler or a script raised is raised again on leaving.
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
        self._state = GatewayState(token, rules or Rules(), clock)
        self._handed_out = 0
        self._state.guilds.extend(guilds)
        if ready is not None:
            self._state.take_ready(ready)
        if user is not None:
            self._state.user = user
        self.pace = pace or Pace()
        """How messages travel on connections that are yet to be opened."""
        self._port = port
        self._server = PlaybackServer(self._state, lambda: self.pace)

    async def start(self) -> None:
        """Begin to listen. Raises ``UsageError`` where that cannot be."""
        if self._server.port:
            raise UsageError("This gateway was started before: make another one.")
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
        if error is None and self._state.errors:
            raise self._state.errors[0]

    @property
    def attempts(self) -> Sequence[Attempt]:
        """Every websocket that was asked for, also those that were refused."""
        return self._state.attempts

    @property
    def identifications(self) -> Sequence[Identification]:
        """Every IDENTIFY."""
        return self._state.identifications

    @property
    def connections(self) -> Sequence[PlaybackConnection]:
        """Every websocket that was opened, in order."""
        return self._state.connections

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent, in order: the last ``Rules.record_limit`` of them.

        What was sent on a connection that broke may not have arrived. ``id`` is the identity of an event: a
        client that stays connected must deliver each exactly once.
        """
        return list(self._state.dispatched)

    @property
    def open_connections(self) -> Sequence[PlaybackConnection]:
        """Those that have not ended."""
        return list(self._state.open.values())

    @property
    def sessions(self) -> Sequence[PlaybackSession]:
        """Every session that can be used or resumed."""
        return list(self._state.sessions.values())

    def wait_for_connection(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackConnection]:
        """The next connection: each is returned once, in order. Raises ``ExpectationError`` if none comes."""

        def find() -> PlaybackConnection | None:
            if len(self._state.connections) <= self._handed_out:
                return None
            self._handed_out += 1
            return self._state.connections[self._handed_out - 1]

        return self._state.waiting.until(find, f"connection {self._handed_out + 1}", timeout)

    def wait_for_ready(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[object]:
        """Wait until this many connections are ready. Raises ``ExpectationError`` if they are not in time."""
        return self.wait_until(
            lambda: sum(each.is_ready and each.is_open for each in self._state.open.values()) >= count,
            f"{count} ready connections",
            timeout,
        )

    def wait_until(
        self,
        check: Callable[[], bool],
        what: str = "what a test expects",
        timeout: float | None = WAIT_TIMEOUT,
    ) -> Awaitable[object]:
        """Wait until something holds; looked at whenever a client has done something.

        Raises ``ExpectationError`` if it does not hold in time.
        """
        return self._state.waiting.until(lambda: check() or None, what, timeout)

    @property
    def url(self) -> str:
        """Address of the websocket."""
        return f"ws://{self._address}"

    @property
    def base_url(self) -> str:
        """URL for HTTP, also with ``/api/v10``: it answers what ``PlaybackAPI`` answers, without rate limits."""
        return f"http://{self._address}"

    @property
    def resume_url(self) -> str:
        """Address that READY gives for resuming."""
        return f"{self.url}/resume"

    @property
    def _address(self) -> str:
        if not self._server.port:
            raise UsageError("The gateway has no address before it is started: `async with gateway:`.")
        return f"{HOST}:{self._server.port}"

    @property
    def token(self) -> str:
        """The token that clients must have."""
        return self._state.token

    @property
    def bot_info(self) -> GatewayBotInfo:
        """What ``/gateway/bot`` answers."""
        return self._state.bot_info()

    @property
    def operations(self) -> PlaybackOperations:
        """What the HTTP side has been asked to create."""
        return self._state.operations

    @property
    def rules(self) -> Rules:
        """How strict and how fast it is; may be changed at any time."""
        return self._state.rules

    @property
    def guilds(self) -> list[AvailableGuild]:
        """Guilds that later sessions get; may be changed at any time."""
        return self._state.guilds

    @property
    def user(self) -> User:
        """Account of the bot, in READY."""
        return self._state.user

    def script(self, *connections: Fault | Sequence[Fault]) -> None:
        """Say what goes wrong on the connections to come, one after the other; after these, nothing.

        ``gateway.script(at("hello").drop(), FINE, [at("ready").reconnect(), at("resume").close(4009)])``
        """
        self._state.script.add(connections)

    def script_always(self, *faults: Fault) -> None:
        """Say what goes wrong on every connection to come; nothing does again with no faults."""
        self._state.script.always = list(faults)

    def answer(self, op: int) -> Callable[[A], A]:
        """Answer a command of clients in one's own way: the function gets the connection and the typed ``d``."""

        def register(act: A) -> A:
            self._state.answers[op] = act
            return act

        return register

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
        is made. A session between two connections gets the event when it is resumed. Returns how many
        sessions got it: 0 before the first READY. Raises ``UsageError`` for a payload that has no JSON form
        or is the model of another event, and ``UnknownEventError`` where no sample can be made.
        """
        found = _sample_event(name) if isinstance(payload, Sampled) else payload
        check_payload(name, found)
        return self._state.dispatch(prepare(name, found), shard_id, guild_id)

    async def play(
        self,
        frames: Recording,
        *,
        speed: float | None = None,
        shard_id: int | None = None,
        session: PlaybackSession | None = None,
    ) -> int:
        """Send the dispatches of a capture, numbered anew; returns how many.

        ``frames`` are bytes, or records of ``cordspec.capture``. ``speed`` 2.0 is twice as fast as it was
        recorded; None, or a capture without times, is as fast as clients can take it. What clients sent, and
        READY and RESUMED of the recorded session, are left out. A ``session`` has them for itself, as far as
        they belong to its shard, for as long as it lasts.
        """
        if speed is not None and speed <= 0:
            raise UsageError(f"A speed is above 0, or None for as fast as possible; found {speed}.")
        count, began, first = 0, time.monotonic(), None
        for prepared, moment in timed(frames):
            if speed is not None and moment is not None:
                first = moment if first is None else first
                await asyncio.sleep(max(0.0, (moment - first) / speed - (time.monotonic() - began)))
            if session is None:
                self._state.dispatch(prepared, shard_id)
            elif session not in self.sessions:
                break
            elif not self._state.dispatch_to(session, prepared, guild_of(prepared)):
                continue
            count += 1
            if count % BATCH == 0:
                await self.drain()
        await self.drain()
        return count

    async def drain(self) -> None:
        """Wait until all clients have taken what was sent, but for what the system buffers."""
        await asyncio.sleep(0)
        for connection in list(self._state.open.values()):
            await connection.drain()

    def skip_sequences(self, count: int = 1, *, shard_id: int | None = None) -> None:
        """Leave a hole in the sequence of every session, or of those of a shard: no event has these numbers.

        Raises ``UsageError`` for a count below 1.
        """
        if count < 1:
            raise UsageError(f"A count of sequence numbers is 1 or more; found {count}.")
        for session in self.sessions:
            if shard_id is None or session.shard_id == shard_id:
                session.sequence += count

    def forget_sessions(self) -> None:
        """Lose every session that has no connection: whoever resumes gets INVALID_SESSION."""
        for session in self.sessions:
            if session.connection is None:
                self._state.end_session(session)

    def __repr__(self) -> str:
        where = f"on port {self._server.port}" if self._server.port else "not started"
        return f"<PlaybackGateway {where}, {len(self._state.open)} connections open>"
