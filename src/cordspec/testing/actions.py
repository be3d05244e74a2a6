"""Actions that the model of Discord returns; the server around it performs them, in order.

``connection`` is the number of a connection, from 1.
"""

from collections.abc import Generator, Sequence
from typing import Any, TypeAlias

from msgspec import Struct

from cordspec.testing.faults import Step

__all__ = [
    "Abort",
    "Action",
    "Actions",
    "Checkpoint",
    "Commanded",
    "CompressPayloads",
    "Reached",
    "Send",
    "SendClose",
    "SetTimer",
    "Steps",
]


class Send(Struct, frozen=True, gc=False):
    """Send one websocket message, compressed as the connection is."""

    connection: int
    raw: bytes


class SendClose(Struct, frozen=True, gc=False):
    """Send a close frame."""

    connection: int
    code: int


class Abort(Struct, frozen=True, gc=False):
    """End the TCP connection without a close frame, then call ``Discord.closed``."""

    connection: int


class CompressPayloads(Struct, frozen=True, gc=False):
    """Compress each message by itself from now on, unless the connection has a transport compression."""

    connection: int


class SetTimer(Struct, frozen=True, gc=False):
    """Call ``Discord.timed_out`` after a time; replaces the timer that the connection had."""

    connection: int

    seconds: float


class Reached(Struct, frozen=True, gc=False):
    """The connection has reached a step of the handshake; the caller may act before going on, or stop here."""

    connection: int

    step: Step


class Commanded(Struct, frozen=True):
    """A client with a session has sent a command; going on answers it as Discord does."""

    connection: int

    op: int

    d: Any
    """The payload, typed."""


Action: TypeAlias = Send | SendClose | Abort | CompressPayloads | SetTimer

Actions: TypeAlias = Sequence[Action]
"""Actions to be performed, in this order. The state has changed already."""

Checkpoint: TypeAlias = Reached | Commanded
"""A place where the caller may act by itself. Closing the generator here leaves out the rest."""

Steps: TypeAlias = Generator[Action | Checkpoint, None, None]
"""The answer to one message, computed while it is iterated over."""
