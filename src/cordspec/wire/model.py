"""The Struct that every model extends, and what its fields are written with."""

from datetime import datetime
from typing import Annotated, Final

from msgspec import Meta, Struct

__all__ = ["Model", "StringOnWire", "Timestamp"]


class Model(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """An object of Discord's as it was at one moment: frozen, without client, cache or loop.

    Models are not tracked by the garbage collector. Frozen values cannot form cycles among
    themselves; do not put one into a container that it holds.
    """


Timestamp = Annotated[datetime, Meta(tz=True)]
"""A moment with its time zone, which on the wire is always UTC."""

StringOnWire: Final = Meta(extra={"wire": "string"})
"""Marks a number that this one field carries as a string."""
