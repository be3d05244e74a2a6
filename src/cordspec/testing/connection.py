"""One connection of a client to a playback gateway, as a test sees it: what was received, and what can be done to it.

The answers are those of the model (``cordspec.testing.discord``), and bytes are written by ``Channel``.
"""

import json as any_json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import isawaitable
from typing import Any, TypeAlias, TypeVar

from msgspec import UNSET, Struct, UnsetType

from cordspec.errors import UsageError
from cordspec.models import GatewayCloseCode, GatewayOpcode, Identify, Resume
from cordspec.testing.actions import Action, Checkpoint, Commanded, Reached, Steps
from cordspec.testing.channel import Channel
from cordspec.testing.client_state import ClientState
from cordspec.testing.faults import Fault, Step
from cordspec.testing.outgoing import Pace
from cordspec.testing.payload import Payload, check_payload, prepare
from cordspec.testing.performer import Performer
from cordspec.testing.record import Attempt, Dispatched, Received
from cordspec.testing.session import PlaybackSession
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["CommandHandler", "PlaybackConnection"]

T = TypeVar("T")

CommandHandler: TypeAlias = "Callable[[PlaybackConnection, Any], object]"
"""Called with the connection and the ``d`` of a command, typed; an awaitable that it returns is awaited."""


class PlaybackConnection:
    """One websocket that a client has opened. Everything the client sends is in ``received``, without the token."""

    def __init__(
        self,
        state: ClientState,
        performer: Performer,
        channel: Channel,
        faults: Sequence[Fault],
        handlers: Mapping[int, CommandHandler],
    ) -> None:
        self._state = state
        self._performer = performer
        self._discord = performer.discord
        self._channel = channel
        self._faults = list(faults)
        self._handlers = handlers
        performer.channels[state.number] = channel

    # Received and sent so far.

    @property
    def number(self) -> int:
        """Number of the connection, from 1."""
        return self._state.number

    @property
    def attempt(self) -> Attempt:
        """The request that opened it."""
        return self._state.attempt

    @property
    def received(self) -> list[Received]:
        """Every message of the client."""
        return self._state.received

    @property
    def identify(self) -> Identify | None:
        """The IDENTIFY, its token hidden; None before it was received."""
        return self._state.identify

    @property
    def resume(self) -> Resume | None:
        """The RESUME, its token hidden; None before it was received."""
        return self._state.resume

    @property
    def session(self) -> PlaybackSession | None:
        """The session; None before READY or RESUMED, and after it was lost."""
        return self._state.session

    @property
    def claimed(self) -> PlaybackSession | None:
        """The session that a RESUME with the right token has named; None before that."""
        return self._state.claimed

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent on this connection, as in ``PlaybackGateway.dispatched``."""
        return [each for each in self._discord.dispatched if each.connection == self.number]

    @property
    def is_ready(self) -> bool:
        """True if READY and the guilds, or RESUMED, were sent."""
        return self._state.is_ready

    @property
    def is_open(self) -> bool:
        """True if messages are still answered."""
        return self._state.is_open

    @property
    def is_silent(self) -> bool:
        """True if the connection is open, but neither read nor written."""
        return self._state.is_silent

    @property
    def close_code(self) -> int | None:
        """The client's close code, 1006 if the connection ended without one; None while it is open."""
        return self._state.close_code

    @property
    def closed_with(self) -> int | None:
        """The gateway's close code; None if it sent none."""
        return self._state.closed_with

    def wait_for_identify(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Identify]:
        """Return the IDENTIFY, its token hidden. Raises ``ExpectationError`` if none arrives in time."""
        return self._until(lambda: self.identify, "an IDENTIFY", timeout)

    def wait_for_resume(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Resume]:
        """Return the RESUME, its token hidden. Raises ``ExpectationError`` if none arrives in time."""
        return self._until(lambda: self.resume, "a RESUME", timeout)

    def wait_for_ready(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackSession]:
        """Return the session once READY and its guilds, or RESUMED, were sent.

        Raises ``ExpectationError`` if they are not sent in time.
        """
        return self._until(lambda: self.session if self.is_ready else None, "a session", timeout)

    def wait_for_command(
        self, op: int, count: int = 1, timeout: float | None = WAIT_TIMEOUT
    ) -> Awaitable[Received]:
        """Return the ``count``-th frame of an opcode. Raises ``ExpectationError`` if it does not arrive in time."""

        def find() -> Received | None:
            found = [each for each in self.received if each.op == op]
            return found[count - 1] if len(found) >= count else None

        return self._until(find, f"frame {count} of opcode {op}", timeout)

    def wait_for_heartbeat(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Received]:
        """Return the ``count``-th HEARTBEAT. Raises ``ExpectationError`` if it does not arrive in time."""
        return self.wait_for_command(GatewayOpcode.HEARTBEAT, count, timeout)

    def wait_for_close(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[int]:
        """Return the client's close code, 1006 for a connection that broke.

        Raises ``ExpectationError`` if the connection is still open after the timeout.
        """
        return self._until(lambda: self.close_code, "a close", timeout)

    def _until(self, find: Callable[[], T | None], what: str, timeout: float | None) -> Awaitable[T]:
        return self._performer.waiting.until(find, f"{what} on connection {self.number}", timeout)

    # Commands.

    @property
    def pace(self) -> Pace:
        """Speed and fragmentation of the messages; can be changed at any time."""
        return self._channel.outgoing.pace

    @pace.setter
    def pace(self, pace: Pace) -> None:
        self._channel.outgoing.pace = pace

    def send(self, frame: Struct | Mapping[str, Any] | bytes) -> None:
        """Send a frame: typed, a dict, or bytes, which are sent as they are and need not be a frame."""
        self._performer.perform(self._discord.send(self._state, frame))

    def send_opcode(self, op: int, d: object = None) -> None:
        """Send a frame that is not a DISPATCH."""
        self._performer.perform(self._discord.send_opcode(self._state, op, d))

    def send_message(self, data: str | bytes) -> None:
        """Send one websocket message without compression: a str as text, bytes as binary data."""
        if self.is_open:
            self._channel.send_plain(data)

    def send_hello(self, heartbeat_interval: object) -> None:
        """Send HELLO with an interval of any value and type; bytes are sent as they are."""
        if isinstance(heartbeat_interval, bytes):
            written = heartbeat_interval
        else:  # with the standard library, as msgspec writes no integer above 64 bits
            written = any_json.dumps(heartbeat_interval).encode()
        self.send(b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":%b}}' % written)

    def dispatch(self, name: str, payload: Payload, *, sequence: int | UnsetType | None = UNSET) -> None:
        """Send an event to this connection's session alone.

        A ``sequence`` is sent as the ``s`` of the frame, whatever it is; the numbers of the session stay the same.
        Raises ``UsageError`` if there is neither a session nor a ``sequence``.
        """
        check_payload(name, payload)
        prepared = prepare(name, payload)
        if self.session is None:
            if isinstance(sequence, UnsetType):
                raise UsageError(
                    f"Connection {self.number} has no session: await connection.wait_for_ready() first, "
                    "or give the sequence number."
                )
            self.send(prepared.numbered(sequence))
        elif isinstance(sequence, UnsetType):
            self._performer.perform(self._discord.dispatch(self.session, prepared))
        else:
            self._performer.perform(self._discord.dispatch_as(self.session, prepared, sequence))

    def request_heartbeat(self) -> None:
        """Send HEARTBEAT (1), which the client must answer at once."""
        self._performer.perform(self._discord.request_heartbeat(self._state))

    def reconnect(self) -> None:
        """Send RECONNECT (7): the client should open another connection and resume."""
        self._performer.perform(self._discord.reconnect(self._state))

    def invalid_session(self, *, resumable: bool = False) -> None:
        """Send INVALID_SESSION (9). Unless ``resumable`` is true the session is lost."""
        self._performer.perform(self._discord.invalid_session(self._state, resumable=resumable))

    def forget_session(self) -> None:
        """End the session, so that it cannot be resumed; the connection stays open."""
        self._discord.forget_session(self._state)

    def close(self, code: int = GatewayCloseCode.UNKNOWN_ERROR) -> None:
        """Send a close frame. After a code that ends sessions, as Discord lists them, the session is lost."""
        self._performer.perform(self._discord.close(self._state, code))

    def drop(self) -> None:
        """End the TCP connection without a close frame."""
        self._performer.perform(self._discord.drop(self._state))

    def silence(self) -> None:
        """Keep the connection open, but neither read nor write until ``speak``. Events are kept for the session."""
        self._state.is_silent = True
        self._channel.silence()

    def speak(self) -> None:
        """End a silence: send what was held back, and read what has arrived."""
        if self._state.is_silent:
            self._state.is_silent = False
            self._channel.speak()

    async def drain(self) -> None:
        """Wait until the client has received what was sent, except for what the system buffers."""
        await self._channel.drain()

    # The exchange of messages.

    async def serve(self) -> None:
        """Answer until the connection ends. Called by the gateway."""
        try:
            await self._perform(self._discord.greet(self._state))
            while isinstance(message := await self._channel.receive(), bytes):
                now = self._performer.clock()
                await self._perform(self._discord.received(self._state, message, now))
                self._performer.waiting.changed()
            self._end(message.code)
        finally:
            self._end(None)
            await self._channel.stop()

    async def _perform(self, steps: Steps) -> None:
        for step in steps:
            if not await self._perform_step(step):
                steps.close()
                break

    async def _perform_step(self, step: Action | Checkpoint) -> bool:
        """Perform a step; return whether the answer goes on as the model says."""
        match step:
            case Reached():
                return await self._act_at(step.step)
            case Commanded():
                return await self._handle(step)
            case _:
                self._performer.perform_one(step)
                return True

    async def _act_at(self, step: Step) -> bool:
        """Perform the faults of a step; return whether the gateway answers too."""
        answers = True
        for fault in [fault for fault in self._faults if fault.step is step]:
            self._faults.remove(fault)
            done = fault.act(self)
            if isawaitable(done):
                await done
            answers = answers and not fault.answers
            await self._channel.until_audible()
            if not self.is_open:
                break
        self._performer.waiting.changed()
        return answers and self.is_open

    async def _handle(self, command: Commanded) -> bool:
        """Call the test's own handler of a command; return whether there is none."""
        handler = self._handlers.get(command.op)
        if handler is None:
            return True
        done = handler(self, command.d)
        if isawaitable(done):
            await done
        return False

    def _end(self, code: int | None) -> None:
        """Close the websocket at the server's side, and note its end."""
        if self.close_code is not None:
            return
        self._channel.finish(code if self.is_open else None)
        self._discord.closed(self._state, code, self._performer.clock())
        self._performer.channels.pop(self.number, None)
        self._performer.waiting.changed()

    def __repr__(self) -> str:
        ops = [each.op for each in self.received[-10:]]
        end = "open" if self.close_code is None else f"ended with {self.close_code}"
        silent = ", silent" if self.is_silent else ""
        return (
            f"<connection {self.number}: {end}{silent}, closed_with={self.closed_with}, last opcodes {ops}>"
        )
