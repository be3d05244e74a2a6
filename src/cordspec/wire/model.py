"""The Struct that every model extends, and what its fields are written with."""

from datetime import datetime
from typing import Annotated, ClassVar, Final

from msgspec import Meta, Struct

__all__ = ["Model", "SecretModel", "StringOnWire", "Timestamp"]


class Model(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """An object of Discord's as it was at one moment: frozen, without client, cache or loop.

    Models are not tracked by the garbage collector. Frozen values cannot form cycles among
    themselves; do not put one into a container that it holds.
    """


class SecretModel(Model, frozen=True, kw_only=True):
    """A model with fields that no log or message may show."""

    hidden: ClassVar[tuple[str, ...]] = ()
    """Names of those fields."""

    def __repr__(self) -> str:
        shown = (
            f"{name}={'<hidden>' if name in self.hidden else repr(getattr(self, name))}"
            for name in self.__struct_fields__
        )
        return f"{type(self).__name__}({', '.join(shown)})"


Timestamp = Annotated[datetime, Meta(tz=True)]
"""A moment with its time zone, which on the wire is always UTC."""

StringOnWire: Final = Meta(extra={"wire": "string"})
"""Marks a number that this one field carries as a string."""
