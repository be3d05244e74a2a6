"""Events, frames and union members that this version does not list.

Nothing that Discord sends is lost: each of these classes keeps the raw JSON.
"""

from typing import Final

from msgspec import Raw, Struct, json

__all__ = ["UndecodedEvent", "UnknownEvent", "UnknownFrame", "read_tag"]


class UnknownEvent(Struct, frozen=True, gc=False):
    """A dispatch whose name the registry does not list."""

    name: str
    """Name of the event, as sent in ``t``."""

    raw: Raw
    """Its ``d``, as sent."""


class UndecodedEvent(Struct, frozen=True, gc=False):
    """A dispatch of a known name whose ``d`` does not fit its model, even after mending."""

    name: str
    """Name of the event, as sent in ``t``."""

    raw: Raw
    """Its ``d``, as sent."""


class UnknownFrame(Struct, frozen=True, kw_only=True, gc=False):
    """A frame whose opcode this version does not list."""

    t: str | None = None
    """Name of the event; Discord documents it for DISPATCH only."""

    s: int | None = None
    """Sequence number; Discord documents it for DISPATCH only."""

    op: int
    """The opcode."""

    d: Raw = Raw(b"null")
    """The payload, as sent."""


_keys: Final = json.Decoder(dict[str, Raw])


def read_tag(raw: Raw, key: str) -> int:
    """Return the number that the object has under ``key``; -1 if it has no number there."""
    try:
        return json.decode(_keys.decode(raw)[key], type=int, strict=False)
    except (KeyError, ValueError):
        return -1
