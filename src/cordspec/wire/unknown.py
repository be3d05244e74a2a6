"""Events, frames and union members that this version does not list, with their raw JSON.

Nothing that Discord sends is lost: each of these keeps the raw bytes.
"""

from typing import Final

from msgspec import Raw, Struct, json

__all__ = ["UndecodedEvent", "UnknownEvent", "UnknownFrame", "read_tag"]


class UnknownEvent(Struct, frozen=True, gc=False):
    """A dispatch whose name no registry lists."""

    name: str
    """Name of the event, as sent in ``t``."""

    raw: Raw
    """Its ``d``, as sent."""


class UndecodedEvent(Struct, frozen=True, gc=False):
    """A dispatch of a known name whose ``d`` does not fit even after mending."""

    name: str
    """Name of the event, as sent in ``t``."""

    raw: Raw
    """Its ``d``, as sent."""


class UnknownFrame(Struct, frozen=True, kw_only=True, gc=False):
    """A frame whose opcode this version does not list."""

    t: str | None = None
    """Name of an event, which only a dispatch should have."""

    s: int | None = None
    """Sequence number, which only a dispatch should have."""

    op: int
    """The opcode."""

    d: Raw = Raw(b"null")
    """The payload, as sent."""


_keys: Final = json.Decoder(dict[str, Raw])


def read_tag(raw: Raw, key: str) -> int:
    """Number that an object holds under ``key``; -1 where it holds none."""
    try:
        return json.decode(_keys.decode(raw)[key], type=int, strict=False)
    except (KeyError, ValueError):
        return -1
