"""Scripts: the faults of the connections to come.

``at("identify").close(4000)`` reads: when IDENTIFY was received, close with 4000 in place of the answer. A
connection performs the faults.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from msgspec import UNSET, Struct, UnsetType

from cordspec.errors import UsageError
from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.faults import ANSWERED, Fault, Step, StepName
from cordspec.testing.payload import Payload

__all__ = ["At", "Script", "at"]


class At:
    """A step; each method returns a fault at this step."""

    __slots__ = ("step",)

    def __init__(self, step: StepName) -> None:
        if step not in {known.value for known in Step}:
            raise UsageError(f"A step is {', '.join(known.value for known in Step)}; found {step!r}.")
        self.step: Final = Step(step)

    def drop(self) -> Fault:
        """End the TCP connection without a close frame."""
        return Fault(self.step, "drop()", lambda connection: connection.drop())

    def close(self, code: int) -> Fault:
        """Send a close frame."""
        return self._open(f"close({code})", lambda connection: connection.close(code))

    def silence(self) -> Fault:
        """Keep the connection open, but neither read nor write any more."""
        return self._open("silence()", lambda connection: connection.silence())

    def send(self, frame: Struct | Mapping[str, Any] | bytes) -> Fault:
        """Send a frame, as ``PlaybackConnection.send`` takes it, and go on."""
        return self._open(f"send({frame!r})", lambda connection: connection.send(frame))

    def message(self, data: str | bytes) -> Fault:
        """Send one uncompressed websocket message, a str as text and bytes as binary data, and go on."""
        return self._open(f"message({data!r})", lambda connection: connection.send_message(data))

    def dispatch(
        self, name: str, payload: Payload = None, *, sequence: int | UnsetType | None = UNSET
    ) -> Fault:
        """Send an event, and go on.

        Bytes are sent as they are. A ``sequence`` is sent as the ``s`` of the frame, whatever it is; before READY
        there is no session, so that one is required.
        """
        return self._open(
            f"dispatch({name!r})",
            lambda connection: connection.dispatch(name, payload, sequence=sequence),
        )

    def hello(self, heartbeat_interval: object) -> Fault:
        """Send HELLO with any interval, and go on; at ``accept`` in place of the gateway's own HELLO.

        The interval is any JSON value, in milliseconds if it is a number; bytes are sent as they are.
        """
        return self._open(
            f"hello({heartbeat_interval!r})",
            lambda connection: connection.send_hello(heartbeat_interval),
            answers=self.step is Step.ACCEPT,
        )

    def no_answer(self) -> Fault:
        """Do not answer: no HELLO at ``accept``, no HEARTBEAT_ACK, no READY, no replay."""
        if self.step not in ANSWERED:
            steps = ", ".join(step.value for step in Step if step in ANSWERED)
            raise UsageError(f"At {self.step.value!r} no answer is due; it is at {steps}.")
        return self._open("no_answer()", lambda _: None, answers=True)

    def request_heartbeat(self) -> Fault:
        """Send HEARTBEAT (1), which the client must answer at once, and go on."""
        return self._open("request_heartbeat()", lambda connection: connection.request_heartbeat())

    def reconnect(self) -> Fault:
        """Send RECONNECT (7), and go on."""
        return self._open("reconnect()", lambda connection: connection.reconnect())

    def invalid_session(self, *, resumable: bool = False) -> Fault:
        """Send INVALID_SESSION (9), in place of the answer if one is due.

        Unless ``resumable`` is true the session is lost.
        """
        name = f"invalid_session(resumable={resumable})"
        return self._open(
            name, lambda connection: connection.invalid_session(resumable=resumable), answers=True
        )

    def refuse(self, status: int = 503) -> Fault:
        """Answer the handshake with an HTTP status; only at ``connect``."""
        return self._before(f"refuse({status})", lambda request: request.refuse(status))

    def redirect(self, url: str, status: int = 302) -> Fault:
        """Answer the handshake with an HTTP redirect to another URL; only at ``connect``."""
        return self._before(f"redirect({url!r}, {status})", lambda request: request.redirect(url, status))

    def wait(self, seconds: float) -> Fault:
        """Wait, and go on."""
        return Fault(self.step, f"wait({seconds})", lambda _: asyncio.sleep(seconds))

    def do(self, act: Callable[[PlaybackConnection], Awaitable[object] | object]) -> Fault:
        """Call a function with the connection, await what it returns, and go on if the connection is still open."""
        return self._open(f"do({getattr(act, '__name__', act)})", act)

    def _before(self, name: str, act: Callable[[Any], object]) -> Fault:
        """Return a fault that replaces the answer to the handshake."""
        if self.step is not Step.CONNECT:
            raise UsageError(
                f'{name} is possible at "connect"; at {self.step.value!r} the websocket is open: use close().'
            )
        return Fault(self.step, name, act)

    def _open(self, name: str, act: Callable[[Any], object], *, answers: bool = False) -> Fault:
        """Return a fault of an open websocket."""
        if self.step is Step.CONNECT:
            raise UsageError(
                f'At "connect" there is no websocket to {name}: use refuse(), redirect(), drop() or wait().'
            )
        return Fault(self.step, name, act, answers)


def at(step: StepName) -> At:
    """Name a step of a connection, for ``PlaybackGateway.script``. Raises ``UsageError`` for an unknown step."""
    return At(step)


class Script:
    """Faults of the connections to come, in order; connections after the last entry have no faults."""

    def __init__(self) -> None:
        self._coming: list[Sequence[Fault]] = []
        self.always: list[Fault] = []
        """Faults of every connection."""

    def add(self, connections: Sequence[Fault | Sequence[Fault]]) -> None:
        """Append the faults of further connections: one fault, or several in order."""
        for faults in connections:
            each = [faults] if isinstance(faults, Fault) else list(faults)
            if any(not isinstance(fault, Fault) for fault in each):  # pyright: ignore[reportUnnecessaryIsInstance]  # it came from a caller
                raise UsageError(
                    f'An entry of a script is a fault like at("hello").drop(), or several; found {faults!r}.'
                )
            self._coming.append(each)

    def next(self) -> list[Fault]:
        """Return the faults of the next connection."""
        return [*(self._coming.pop(0) if self._coming else ()), *self.always]
