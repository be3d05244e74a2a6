"""One connection of a client to a playback gateway, and what may be done to it.

What the gateway answers to each message is another module's business; so are bytes and sessions.
"""

import asyncio
import json as any_json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import isawaitable
from typing import Any, Final, TypeVar

from aiohttp import WSMsgType, web
from msgspec import UNSET, Struct, UnsetType, json

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.models import AFTER_CLOSE, GatewayCloseCode, GatewayOpcode, Identify, Resume
from cordspec.testing.answering import answer, greet
from cordspec.testing.outgoing import BINARY, CLOSE, PONG, TEXT, Outgoing, Pace
from cordspec.testing.record import Attempt, Dispatched, Received
from cordspec.testing.rules import SendLimit
from cordspec.testing.script import Fault, Step
from cordspec.testing.session import Kept, Payload, PlaybackSession, check_payload, prepare
from cordspec.testing.state import GatewayState
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["PlaybackConnection"]

T = TypeVar("T")

NO_CLOSE_FRAME: Final = 1006
NO_CODE: Final = 1005
CLOSE_PATIENCE: Final = 2.0
"""How long a client may take to answer a close frame. Seconds."""
ENDS_A_SESSION: Final = (1000, 1001)
"""Codes with which a client says that it will not resume."""


class PlaybackConnection:
    """One websocket that a client opened. Everything the client sends is in ``received``, without the token."""

    def __init__(
        self,
        state: GatewayState,
        attempt: Attempt,
        socket: web.WebSocketResponse,
        outgoing: Outgoing,
        transport: asyncio.Transport,
        faults: Sequence[Fault],
    ) -> None:
        self.state: Final = state
        self.number: Final = len(state.connections) + 1
        """Number of the connection, from 1."""
        self.attempt: Final = attempt
        """The request that it began with."""
        self.received: Final[list[Received]] = []
        """What the client has sent."""
        self.identify: Identify | None = None
        """The IDENTIFY, with its token hidden; None before it came."""
        self.resume: Resume | None = None
        """The RESUME, with its token hidden; None before it came."""
        self.session: PlaybackSession | None = None
        """The session; None before READY or RESUMED, and after it was lost."""
        self.claimed: PlaybackSession | None = None
        """The session that a RESUME has named with the right token; None before that."""
        self.is_ready = False
        """Whether READY and the guilds, or RESUMED, were sent."""
        self.is_silent = False
        """Whether it is connected and neither reads nor writes."""
        self.close_code: int | None = None
        """The client's close code, 1006 if the connection ended without one; None while it is open."""
        self.closed_with: int | None = None
        """Our own close code; None if we sent none."""
        self.outgoing: Final = outgoing
        self.send_limit: Final = SendLimit()
        self._socket = socket
        self._transport = transport
        self._faults = list(faults)
        self._audible = asyncio.Event()
        self._audible.set()
        self._leaving = False
        self._timer: asyncio.TimerHandle | None = None

    @property
    def pace(self) -> Pace:
        """How messages travel; may be changed at any time."""
        return self.outgoing.pace

    @pace.setter
    def pace(self, pace: Pace) -> None:
        self.outgoing.pace = pace

    @property
    def is_open(self) -> bool:
        """Whether frames are still answered."""
        return not self._leaving and self.close_code is None

    def send(self, frame: Struct | Mapping[str, Any] | bytes) -> None:
        """Send a frame: a typed one, a dict, or bytes as they are, be they a frame or not."""
        if isinstance(frame, bytes):
            raw = frame
        elif isinstance(frame, Struct):
            raw = _encode_frame(frame)
        else:
            raw = json.encode(frame)
        if self.is_open:
            self.outgoing.send(raw)

    def send_opcode(self, op: int, d: object = None) -> None:
        """Send a frame that is not a dispatch."""
        if self.is_open:
            self.outgoing.send(b'{"t":null,"s":null,"op":%d,"d":%b}' % (op, encode(d)))

    def send_message(self, data: str | bytes) -> None:
        """Send one websocket message as it is, without compression: a str as text, bytes as binary data."""
        if self.is_open:
            if isinstance(data, str):
                self.outgoing.message(TEXT, data.encode())
            else:
                self.outgoing.message(BINARY, data)

    def send_hello(self, heartbeat_interval: object) -> None:
        """Send HELLO with an interval of any value and type; bytes are sent as they are."""
        if isinstance(heartbeat_interval, bytes):
            written = heartbeat_interval
        else:  # with the standard library, as msgspec writes no integer above 64 bits
            written = any_json.dumps(heartbeat_interval).encode()
        self.send(b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":%b}}' % written)

    def deliver(self, event: Kept, *, is_replay: bool = False) -> None:
        """Send an event of the session, and record it. Called by the session."""
        if self.is_open and self.session is not None:
            self.outgoing.send(event.raw)
            self.state.dispatched.append(
                Dispatched(
                    id=event.id,
                    connection=self.number,
                    session_id=self.session.id,
                    name=event.name,
                    sequence=event.sequence,
                    is_replay=is_replay,
                    raw=event.raw,
                )
            )

    def dispatch(self, name: str, payload: Payload, *, sequence: int | UnsetType | None = UNSET) -> None:
        """Send an event to this connection's session alone.

        A ``sequence`` is sent as the ``s`` of the frame, whatever it is; the session's own numbers stay the same.
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
            self.session.dispatch(prepared)
        else:
            self.session.dispatch_as(prepared, sequence)

    def request_heartbeat(self) -> None:
        """Send HEARTBEAT (1), which the client must answer at once."""
        self.send_opcode(GatewayOpcode.HEARTBEAT)

    def reconnect(self) -> None:
        """Send RECONNECT (7): the client should connect anew and resume."""
        self.send_opcode(GatewayOpcode.RECONNECT)

    def invalid_session(self, *, resumable: bool = False) -> None:
        """Send INVALID_SESSION (9). Unless ``resumable`` the session is lost."""
        self.send_opcode(GatewayOpcode.INVALID_SESSION, resumable)
        if not resumable:
            self.forget_session()

    def forget_session(self) -> None:
        """End the session, so that it cannot be resumed; the connection stays."""
        for session in (self.session, self.claimed):
            if session is not None:
                self.state.end_session(session)
        self.session = self.claimed = None
        self.is_ready = False

    def close(self, code: int = GatewayCloseCode.UNKNOWN_ERROR) -> None:
        """Send a close frame. After a code that ends sessions, as Discord lists them, the session is lost."""
        if not self.is_open:
            return
        self.closed_with = code
        if AFTER_CLOSE.get(code, "resume") != "resume":
            self.forget_session()
        self.outgoing.control(CLOSE, code.to_bytes(2, "big"))
        self._leaving = True
        self._set_timer(CLOSE_PATIENCE, self.drop)

    def drop(self) -> None:
        """End the TCP connection without a close frame."""
        self._leaving = True
        self.outgoing.flush()
        self._transport.abort()
        self._audible.set()

    def silence(self) -> None:
        """Stay connected, and neither read nor write, until ``speak``. Events are kept for the session."""
        self.is_silent = True
        self._audible.clear()
        self.outgoing.flush()
        self.outgoing.hold()
        self._transport.pause_reading()

    def speak(self) -> None:
        """End a silence: what was held back is sent, what has come is read."""
        if self.is_silent:
            self.is_silent = False
            self._transport.resume_reading()
            self.outgoing.release()
            self._audible.set()

    async def drain(self) -> None:
        """Wait until the client has taken what was sent, but for what the system buffers."""
        await self.outgoing.drain()

    async def converse(self) -> None:
        """Answer until the connection ends. Called by the gateway."""
        try:
            await greet(self)
            while True:
                message = await self._socket.receive()
                await self._audible.wait()
                if message.type is WSMsgType.TEXT or message.type is WSMsgType.BINARY:
                    data = message.data
                    await self._receive(data.encode() if isinstance(data, str) else data)
                elif message.type is WSMsgType.PING:
                    self.outgoing.control(PONG, message.data)
                elif message.type is not WSMsgType.PONG:
                    self._end(message.data if message.type is WSMsgType.CLOSE else None)
                    return
        finally:
            self._end(None)
            await self.outgoing.stop()

    async def _receive(self, data: bytes) -> None:
        if self.is_open:
            await answer(self, data)
            self.state.waiting.changed()

    async def reach(self, step: Step) -> bool:
        """Do what the script says of a step; whether the gateway goes on as it would."""
        goes_on = True
        for fault in [fault for fault in self._faults if fault.step is step]:
            self._faults.remove(fault)
            done = fault.act(self)
            if isawaitable(done):
                await done
            goes_on = goes_on and not fault.answers
            await self._audible.wait()
            if not self.is_open:
                break
        self.state.waiting.changed()
        return goes_on and self.is_open

    def heard_a_heartbeat(self) -> None:
        """Begin to wait for the next one, where the rules say how long."""
        timeout = self.state.rules.heartbeat_timeout
        if timeout is not None:
            self._set_timer(timeout, lambda: self.close(GatewayCloseCode.UNKNOWN_ERROR))

    def _set_timer(self, delay: float, act: Callable[[], None]) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(delay, act)

    def _end(self, code: int | None) -> None:
        """The client has closed, with 0 for no code; None for a client that is gone."""
        if self.close_code is not None:
            return
        self.close_code = NO_CLOSE_FRAME if code is None else code or NO_CODE
        if self._timer is not None:
            self._timer.cancel()
        if code is not None and not self._leaving:
            self.outgoing.control(CLOSE, code.to_bytes(2, "big") if code else b"")
        self.outgoing.flush()
        self._transport.close()
        self.state.open.pop(self.number, None)
        if self.session is not None:
            if self.close_code in ENDS_A_SESSION and self.closed_with is None:
                self.state.end_session(self.session)
            if self.session.connection == self.number:
                self.session.detach(self.state.clock())
        self.state.waiting.changed()

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent on this connection, as ``PlaybackGateway.dispatched`` has them."""
        return [each for each in self.state.dispatched if each.connection == self.number]

    def wait_for_identify(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Identify]:
        """The IDENTIFY, its token hidden, as soon as it has come. Raises ``ExpectationError`` if it does not."""
        return self._until(lambda: self.identify, "an IDENTIFY", timeout)

    def wait_for_resume(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Resume]:
        """The RESUME, its token hidden, as soon as it has come. Raises ``ExpectationError`` if it does not."""
        return self._until(lambda: self.resume, "a RESUME", timeout)

    def wait_for_ready(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackSession]:
        """The session, once READY and its guilds or RESUMED were sent. Raises ``ExpectationError`` if not."""
        return self._until(lambda: self.session if self.is_ready else None, "a session", timeout)

    def wait_for_command(
        self, op: int, count: int = 1, timeout: float | None = WAIT_TIMEOUT
    ) -> Awaitable[Received]:
        """The first frame of an opcode, or the ``count``-th. Raises ``ExpectationError`` if it does not come."""

        def find() -> Received | None:
            found = [each for each in self.received if each.op == op]
            return found[count - 1] if len(found) >= count else None

        return self._until(find, f"frame {count} of opcode {op}", timeout)

    def wait_for_heartbeat(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Received]:
        """The first HEARTBEAT, or the ``count``-th. Raises ``ExpectationError`` if it does not come."""
        return self.wait_for_command(GatewayOpcode.HEARTBEAT, count, timeout)

    def wait_for_close(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[int]:
        """The client's close code, 1006 for a connection that broke. Raises ``ExpectationError`` if it stays."""
        return self._until(lambda: self.close_code, "its end", timeout)

    def _until(self, find: Callable[[], T | None], what: str, timeout: float | None) -> Awaitable[T]:
        return self.state.waiting.until(find, f"{what} on connection {self.number}", timeout)

    def __repr__(self) -> str:
        ops = [each.op for each in self.received[-10:]]
        end = "open" if self.close_code is None else f"ended with {self.close_code}"
        silent = ", silent" if self.is_silent else ""
        return (
            f"<connection {self.number}: {end}{silent}, closed_with={self.closed_with}, last opcodes {ops}>"
        )


def _encode_frame(frame: Any) -> bytes:
    """A typed frame with its keys in the order in which Discord writes them."""
    if not hasattr(frame, "op") or not hasattr(frame, "d"):
        raise UsageError(f"A frame has op and d; found {type(frame).__name__}: use dispatch() for a payload.")
    parts = (json.encode(frame.t), json.encode(frame.s), int(frame.op), encode(frame.d))
    return b'{"t":%b,"s":%b,"op":%d,"d":%b}' % parts
