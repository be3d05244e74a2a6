"""Enums that Discord may extend any day.

An unlisted value is a member named ``UNKNOWN_<value>``, so that one new channel type cannot make a
whole guild unreadable. This module knows no particular enum.
"""

from enum import Enum, IntEnum, StrEnum
from typing import Final, Self, TypeVar

__all__ = ["OpenIntEnum", "OpenStrEnum"]

REMEMBERED: Final = 1024
"""Unlisted members kept per enum. Beyond that a value gets a fresh, equal member each time, so that
hostile frames cannot fill the memory."""

LONGEST: Final = 64
"""Characters of the longest unlisted text that is kept, and bits of the largest number: what is kept is bounded in
bytes, about 512 KB for an enum. Discord's own values have 40 characters at most."""


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
        """Whether this version of the schemas lists the value."""
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
        """Whether this version of the schemas lists the value."""
        return self._name_ in type(self).__members__


E = TypeVar("E", bound=Enum)


def _remember(cls: type[E], member: E, value: object) -> E:
    members = cls._value2member_map_
    if len(members) < len(cls.__members__) + REMEMBERED:
        # One interpreter-level call, so that two threads agree on which member is kept.
        return members.setdefault(value, member)  # type: ignore[return-value]  # typeshed says Enum, it is E
    return member
