"""What clients did, as a gateway remembers it: without their token.

This module remembers and judges nothing.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.models import Intents

__all__ = ["HIDDEN", "Attempt", "Dispatched", "Identification", "Received", "read_command", "redact"]

HIDDEN: Final = "<token hidden>"
"""Stands in every record where a token stood."""

LONG: Final = 16
"""Tokens from this length on are hidden as text too. Discord's have more than 50 characters."""

_token: Final = re.compile(rb'("token"\s*:\s*)"(?:[^"\\]|\\.)*"?')


class Attempt(Struct, frozen=True, kw_only=True, gc=False):
    """A request to open a websocket, whether or not it was accepted."""

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
    """Its opcode; None where it was not a frame."""

    raw: bytes
    """The whole message, without the token."""

    @property
    def d(self) -> Any:
        """The payload as plain values; None where the message was not a frame."""
        return None if self.op is None else json.decode(self.raw)["d"]


class Dispatched(Struct, frozen=True, kw_only=True, gc=False):
    """A DISPATCH frame that was sent on a connection."""

    id: int
    """ID of the event: unique in a gateway; the same if a replay sends the event again."""

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
    """Return a message with every ``token`` in it hidden, by its place: the value of that key.

    A true token is at least ``LONG`` characters long. Only such a token is also looked for as text, so that a
    short one, as in tests, does not replace other text.
    """
    is_long = len(token) >= LONG
    try:
        plain = json.decode(message)
        hidden = _hide(plain, token if is_long else None)
    except (MsgspecError, ValueError, RecursionError):
        plain = hidden = None
    if hidden != plain:
        return json.encode(hidden)
    # No JSON, or JSON with a key twice, of which the last one counts.
    found = _token.sub(rb'\1"' + HIDDEN.encode() + b'"', message)
    return found.replace(token.encode(), HIDDEN.encode()) if is_long else found


def _hide(value: Any, token: str | None) -> Any:
    if isinstance(value, dict):
        return {
            key: HIDDEN if key == "token" and isinstance(part, str) else _hide(part, token)
            for key, part in cast("dict[str, Any]", value).items()
        }
    if isinstance(value, list):
        return [_hide(part, token) for part in cast("Sequence[Any]", value)]
    if isinstance(value, str) and token is not None:
        return value.replace(token, HIDDEN)
    return value


def read_command(message: bytes) -> Command | None:
    """Opcode and payload of a message; None for what is not a frame."""
    try:
        return _command.decode(message)
    except (MsgspecError, ValueError, RecursionError):
        return None
