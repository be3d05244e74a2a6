"""Enums to which Discord may add values at any time.

A value that the enum does not list becomes a member named ``UNKNOWN_<value>``, so that a new channel type does not
make a whole guild unreadable.
"""

from enum import Enum, IntEnum, StrEnum
from typing import Any, Final

__all__ = ["OpenIntEnum", "OpenStrEnum"]

REMEMBERED: Final = 1024
"""Maximum number of unlisted members that an enum keeps. Further values get a new, equal member each time, so that
hostile frames cannot fill the memory."""

LONGEST: Final = 64
"""Maximum size of an unlisted value that is kept: characters of a string, bits of a number. It bounds the memory
of an enum to about 512 KB. Discord's own values have at most 40 characters."""


class Unlisted(dict[Any, Any]):
    """The unlisted members of an enum by value. Looking up a value that is not kept creates its member.

    msgspec calls ``_missing_`` for every value that the enum does not list. A look-up in a dict is done in C; a
    classmethod would create a new member each time.
    """

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum
        self.kind: Any = str if issubclass(enum, str) else int

    def __missing__(self, value: Any) -> Enum | None:
        if not isinstance(value, self.kind):
            return None
        member: Enum = self.kind.__new__(self.enum, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = self.kind(value)
        size = len(value) if self.kind is str else value.bit_length()
        if size > LONGEST or len(self) >= REMEMBERED:
            return member
        # `setdefault` is atomic, so two threads get the same member. Enum itself looks values up in its own map.
        member = self.setdefault(value, member)
        return self.enum._value2member_map_.setdefault(value, member)


class OpenIntEnum(IntEnum):
    """An integer enum; an unlisted number becomes a member named ``UNKNOWN_<number>``."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._missing_ = Unlisted(cls).__getitem__  # type: ignore[assignment, method-assign]  # a bound dict look-up, on purpose

    @property
    def is_known(self) -> bool:
        """True if this version of the schemas lists the value."""
        return self._name_ in type(self).__members__


class OpenStrEnum(StrEnum):
    """A string enum; an unlisted text becomes a member named ``UNKNOWN_<text>``."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._missing_ = Unlisted(cls).__getitem__  # type: ignore[assignment, method-assign]  # a bound dict look-up, on purpose

    @property
    def is_known(self) -> bool:
        """True if this version of the schemas lists the value."""
        return self._name_ in type(self).__members__
