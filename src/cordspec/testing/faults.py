"""Steps of a connection, and faults that a script schedules for them.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from typing import Any, Final, Literal, TypeAlias

from msgspec import Struct

__all__ = ["ANSWERED", "FINE", "Fault", "Step", "StepName"]

StepName: TypeAlias = Literal[
    "connect", "accept", "hello", "heartbeat", "identify", "ready", "resume", "replay", "resumed"
]


class Step(StrEnum):
    """A step of a connection, at which a fault can be scheduled."""

    CONNECT = "connect"
    """A client requests a websocket, and is not answered yet. Only ``refuse``, ``redirect``, ``drop`` and
    ``wait`` are possible."""

    ACCEPT = "accept"
    """The websocket is open, and HELLO is not sent yet."""

    HELLO = "hello"
    """HELLO was sent."""

    HEARTBEAT = "heartbeat"
    """A HEARTBEAT was received, and is not answered yet."""

    IDENTIFY = "identify"
    """IDENTIFY was received, and is not answered yet."""

    READY = "ready"
    """READY was sent, and the guilds are not sent yet."""

    RESUME = "resume"
    """RESUME was received, and is not answered yet."""

    REPLAY = "replay"
    """The first half of the missed events was sent, and RESUMED is not sent yet."""

    RESUMED = "resumed"
    """RESUMED was sent."""


ANSWERED: Final = frozenset({Step.ACCEPT, Step.HEARTBEAT, Step.IDENTIFY, Step.RESUME})
"""Steps after which the gateway sends an answer, which a fault can replace."""


class Fault(Struct, frozen=True):
    """One fault at one step of one connection."""

    step: Step
    """When."""

    name: str
    """Name of the fault, for ``repr``."""

    act: Callable[[Any], Awaitable[object] | object]
    """Called with the ``PlaybackConnection``; at ``connect`` with the request, which is not answered yet."""

    answers: bool = False
    """True if it replaces the gateway's own answer."""

    def __repr__(self) -> str:
        return f"at({self.step.value!r}).{self.name}"


FINE: Final[Sequence[Fault]] = ()
"""An entry of a script: a connection without faults."""
