"""Records of what clients sent and what was sent to them, without the token."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from msgspec import MsgspecError, Struct, json

from cordspec.models import Intents

__all__ = ["HIDDEN", "Attempt", "Dispatched", "Identification", "Received", "redact"]

HIDDEN: Final = "<token hidden>"
"""Replaces the token in every record."""

LONG: Final = 16
"""Tokens of at least this many characters are also hidden as text. Discord's have more than 50."""

_token: Final = re.compile(rb'("token"\s*:\s*)"(?:[^"\\]|\\.)*"?')


class Attempt(Struct, frozen=True, kw_only=True, gc=False):
    """A request to open a websocket, accepted or not."""

    time: float
    """When it was received, on the clock of the gateway. Seconds."""

    path: str
    """Path of the URL: ``/`` for new sessions, ``/resume`` for the URL that READY gave."""

    query: Mapping[str, str]
    """Parameters of the URL: version, encoding and compression."""

    user_agent: str | None
    """The header ``User-Agent``."""


class Identification(Struct, frozen=True, kw_only=True, gc=False):
    """An IDENTIFY, accepted or not."""

    time: float
    """When it was received, on the clock of the gateway. Seconds."""

    connection: int
    """Number of the connection, from 1."""

    shard: tuple[int, int]
    """ID of the shard and number of shards; (0, 1) if IDENTIFY has none."""

    intents: Intents
    """Intents of the client."""


class Received(Struct, frozen=True, kw_only=True, gc=False):
    """A message of a client."""

    time: float
    """When it was received, on the clock of the gateway. Seconds."""

    op: int | None
    """Its opcode; None if it was not a frame."""

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
    """True if it was sent between RESUME and RESUMED."""

    raw: bytes
    """The whole frame."""


def redact(message: bytes, token: str) -> bytes:
    """Return a message in which the value of every key ``token`` is hidden.

    A token of at least ``LONG`` characters is hidden anywhere in the text too. A shorter one, as in tests, is not:
    it could be part of other text.
    """
    is_long = len(token) >= LONG
    try:
        plain = json.decode(message)
        hidden = _hide(plain, token if is_long else None)
    except (MsgspecError, ValueError, RecursionError):
        plain = hidden = None
    if hidden != plain:
        return json.encode(hidden)
    # Not JSON, or JSON with a key twice, of which the decoder sees the last one only.
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
