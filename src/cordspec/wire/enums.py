"""Enums to which Discord may add values at any time.

A value that the enum does not list becomes a member named ``UNKNOWN_<value>``, so that a new channel type does not
make a whole guild unreadable.
"""

from enum import Enum, IntEnum, StrEnum
from typing import Final, Self, TypeVar

__all__ = ["OpenIntEnum", "OpenStrEnum"]

REMEMBERED: Final = 1024
"""Maximum number of unlisted members that an enum keeps. Further values get a new, equal member each time, so that
hostile frames cannot fill the memory."""

LONGEST: Final = 64
"""Maximum size of an unlisted value that is kept: characters of a string, bits of a number. It bounds the memory
of an enum to about 512 KB. Discord's own values have at most 40 characters."""


class OpenIntEnum(IntEnum):
    """An integer enum; an unlisted number becomes a member named ``UNKNOWN_<number>``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = int(value)
        return _remember(cls, member, value) if value.bit_length() <= LONGEST else member

    @property
    def is_known(self) -> bool:
        """True if this version of the schemas lists the value."""
        return self._name_ in type(self).__members__


class OpenStrEnum(StrEnum):
    """A string enum; an unlisted text becomes a member named ``UNKNOWN_<text>``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = str(value)
        return _remember(cls, member, value) if len(value) <= LONGEST else member

    @property
    def is_known(self) -> bool:
        """True if this version of the schemas lists the value."""
        return self._name_ in type(self).__members__


E = TypeVar("E", bound=Enum)


def _remember(cls: type[E], member: E, value: object) -> E:
    members = cls._value2member_map_
    if len(members) < len(cls.__members__) + REMEMBERED:
        # `setdefault` is atomic, so two threads get the same member.
        return members.setdefault(value, member)  # type: ignore[return-value]  # typeshed says Enum, it is E
    return member
