"""What clients did, as a gateway remembers it: without their token.

This module remembers and judges nothing.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.models import Intents

__all__ = ["HIDDEN", "Attempt", "Dispatched", "Identification", "Received", "read_command", "redact"]

HIDDEN: Final = "<token hidden>"
"""Stands in every record where a token stood."""

_token: Final = re.compile(rb'("token"\s*:\s*)"(?:[^"\\]|\\.)*"?')


class Attempt(Struct, frozen=True, kw_only=True, gc=False):
    """A websocket that somebody asked for, whether or not it was opened."""

    time: float
    """When, on the clock of the gateway. Seconds."""

    path: str
    """Path of the address: ``/`` for new sessions, ``/resume`` for the address that READY gave."""

    query: Mapping[str, str]
    """Version, encoding and compression, as the address said."""

    user_agent: str | None
    """What the client calls itself."""


class Identification(Struct, frozen=True, kw_only=True, gc=False):
    """An IDENTIFY, whether or not a session came of it."""

    time: float
    """When, on the clock of the gateway. Seconds."""

    connection: int
    """Number of the connection, from 1."""

    shard: tuple[int, int]
    """Number of the shard and count of shards; (0, 1) if the client named none."""

    intents: Intents
    """Events that the client wants."""


class Received(Struct, frozen=True, kw_only=True, gc=False):
    """A message of a client."""

    time: float
    """When, on the clock of the gateway. Seconds."""

    op: int | None
    """Its opcode; None where it was no frame."""

    raw: bytes
    """The whole message, without the token."""

    @property
    def d(self) -> Any:
        """The payload as plain values; None where the message was no frame."""
        return None if self.op is None else json.decode(self.raw)["d"]


class Dispatched(Struct, frozen=True, kw_only=True, gc=False):
    """A DISPATCH frame that was sent on a connection."""

    id: int
    """Identity of the event: unique in a gateway; the same if a replay sends the event again."""

    connection: int
    """Number of the connection, from 1."""

    session_id: str
    """ID of the session."""

    name: str
    """Name of the event."""

    sequence: int | None
    """The ``s`` of the frame."""

    is_replay: bool
    """Whether it was sent between RESUME and RESUMED."""

    raw: bytes
    """The whole frame."""


class Command(Struct, gc=False):
    op: int
    d: Raw


_command: Final = json.Decoder(Command)


def redact(message: bytes, token: str) -> bytes:
    """A message without what it gives as token, and without the true one wherever that stands."""
    hidden = HIDDEN.encode()
    return _token.sub(rb'\1"' + hidden + b'"', message).replace(token.encode(), hidden)


def read_command(message: bytes) -> Command | None:
    """Opcode and payload of a message; None for what is no frame."""
    try:
        return _command.decode(message)
    except (MsgspecError, ValueError, RecursionError):
        return None
