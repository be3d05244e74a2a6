"""Faults that are scheduled: what the gateway does at which step of a handshake.

``at("identify").close(4000)`` reads as it happens: when IDENTIFY has come, close with 4000 instead of
answering. This module names steps and acts; a connection carries them out.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from cordspec.errors import UsageError
from cordspec.testing.session import Payload

if TYPE_CHECKING:
    from cordspec.testing.connection import PlaybackConnection

__all__ = ["FINE", "At", "Fault", "Script", "Step", "StepName", "at"]

StepName: TypeAlias = Literal[
    "connect", "accept", "hello", "heartbeat", "identify", "ready", "resume", "replay", "resumed"
]


class Step(StrEnum):
    """Where a connection has come to."""

    CONNECT = "connect"
    """A client asks for a websocket; nothing was answered. Only ``refuse``, ``redirect``, ``drop`` and ``wait`` make sense."""

    ACCEPT = "accept"
    """The websocket is open; HELLO was not sent."""

    HELLO = "hello"
    """HELLO was sent."""

    HEARTBEAT = "heartbeat"
    """The first HEARTBEAT has come; it was not answered."""

    IDENTIFY = "identify"
    """IDENTIFY has come; it was not answered."""

    READY = "ready"
    """READY was sent; the guilds were not."""

    RESUME = "resume"
    """RESUME has come; it was not answered."""

    REPLAY = "replay"
    """The first half of what was missed was sent; RESUMED was not."""

    RESUMED = "resumed"
    """RESUMED was sent."""


ANSWERED: Final = frozenset({Step.ACCEPT, Step.HEARTBEAT, Step.IDENTIFY, Step.RESUME})
"""Steps at which the gateway is about to answer."""


class Fault(Struct, frozen=True):
    """One thing that happens at one step of one connection."""

    step: Step
    """When."""

    name: str
    """What, in words."""

    act: Callable[[Any], Awaitable[object] | object]
    """What is done, given the ``PlaybackConnection``; at ``connect`` given the request that is answered."""

    answers: bool = False
    """Whether it replaces the gateway's own answer."""

    def __repr__(self) -> str:
        return f"at({self.step.value!r}).{self.name}"


class At:
    """A step that a fault is to happen at; each method makes one."""

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
        """Stay connected, and neither read nor write any more."""
        return self._open("silence()", lambda connection: connection.silence())

    def send(self, frame: "Struct | Mapping[str, Any] | bytes") -> Fault:
        """Send a frame, as ``PlaybackConnection.send`` takes it, and go on."""
        return self._open(f"send({frame!r})", lambda connection: connection.send(frame))

    def message(self, data: str | bytes) -> Fault:
        """Send one websocket message, a text or a binary one, that is not compressed, and go on."""
        return self._open(f"message({data!r})", lambda connection: connection.send_message(data))

    def dispatch(
        self, name: str, payload: "Payload" = None, *, sequence: int | UnsetType | None = UNSET
    ) -> Fault:
        """Send an event, and go on. A ``sequence`` is sent as its ``s``, whatever it is.

        Bytes are sent as they are. Before READY there is no session, so that a ``sequence`` is needed.
        """
        return self._open(
            f"dispatch({name!r})",
            lambda connection: connection.dispatch(name, payload, sequence=sequence),
        )

    def hello(self, heartbeat_interval: object) -> Fault:
        """Send HELLO with any interval, and go on; at ``accept`` instead of the gateway's own HELLO.

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
        """Send HEARTBEAT (1), to be answered at once, and go on."""
        return self._open("request_heartbeat()", lambda connection: connection.request_heartbeat())

    def reconnect(self) -> Fault:
        """Send RECONNECT (7), and go on."""
        return self._open("reconnect()", lambda connection: connection.reconnect())

    def invalid_session(self, *, resumable: bool = False) -> Fault:
        """Send INVALID_SESSION (9), in place of an answer where one is due.

        Unless ``resumable`` the session is lost.
        """
        name = f"invalid_session(resumable={resumable})"
        return self._open(
            name, lambda connection: connection.invalid_session(resumable=resumable), answers=True
        )

    def refuse(self, status: int = 503) -> Fault:
        """Answer with an HTTP status in place of a websocket; only at ``connect``."""
        return self._before(f"refuse({status})", lambda request: request.refuse(status))

    def redirect(self, url: str, status: int = 302) -> Fault:
        """Answer with an HTTP redirect to another URL in place of a websocket; only at ``connect``."""
        return self._before(f"redirect({url!r}, {status})", lambda request: request.redirect(url, status))

    def wait(self, seconds: float) -> Fault:
        """Do nothing for a time, and go on."""
        return Fault(self.step, f"wait({seconds})", lambda _: asyncio.sleep(seconds))

    def do(self, act: "Callable[[PlaybackConnection], Awaitable[object] | object]") -> Fault:
        """Do anything, and go on unless that ended the connection."""
        return self._open(f"do({getattr(act, '__name__', act)})", act)

    def _before(self, name: str, act: Callable[[Any], object]) -> Fault:
        """A fault in place of the answer to the handshake."""
        if self.step is not Step.CONNECT:
            raise UsageError(
                f'{name} is possible at "connect"; at {self.step.value!r} the websocket is open: use close().'
            )
        return Fault(self.step, name, act)

    def _open(self, name: str, act: Callable[[Any], object], *, answers: bool = False) -> Fault:
        """A fault of a websocket that is open."""
        if self.step is Step.CONNECT:
            raise UsageError(
                f'At "connect" there is no websocket to {name}: use refuse(), redirect(), drop() or wait().'
            )
        return Fault(self.step, name, act, answers)


def at(step: StepName) -> At:
    """A step of a connection, for ``PlaybackGateway.script``. Raises ``UsageError`` for one that is none."""
    return At(step)


FINE: Final[Sequence[Fault]] = ()
"""Stands in a script for a connection on which nothing goes wrong."""


class Script:
    """Faults for the connections to come, in their order; after the last one nothing goes wrong."""

    def __init__(self) -> None:
        self._coming: list[Sequence[Fault]] = []
        self.always: list[Fault] = []
        """Faults of every connection."""

    def add(self, connections: Sequence[Fault | Sequence[Fault]]) -> None:
        """Append what happens on further connections: one fault, or several in their order."""
        for faults in connections:
            each = [faults] if isinstance(faults, Fault) else list(faults)
            if any(not isinstance(fault, Fault) for fault in each):  # pyright: ignore[reportUnnecessaryIsInstance]  # it came from a caller
                raise UsageError(f'A script has faults like at("hello").drop(); found {faults!r}.')
            self._coming.append(each)

    def next(self) -> list[Fault]:
        """What happens on the next connection."""
        return [*(self._coming.pop(0) if self._coming else ()), *self.always]

    @property
    def is_over(self) -> bool:
        """Whether all of it has been played."""
        return not self._coming

    def clear(self) -> None:
        """Forget what was to come."""
        self._coming.clear()
        self.always.clear()
