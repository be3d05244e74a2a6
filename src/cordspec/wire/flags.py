"""Flag sets that keep every bit, listed or not, and cost no more than plain integers.

The stock ``IntFlag`` looks for the names of each new combination, and msgspec asks it anew for every
value that was not a member when the decoder was built: 4 to 25 us a word. Here a combination is one
dictionary look-up in C, and its name is made only when it is read.
"""

from enum import IntFlag
from itertools import combinations
from typing import Any, Final, TypeVar

__all__ = ["OpenFlag", "StringFlag", "open_flags"]

REMEMBERED: Final = 16_384
"""Combinations kept per flag set, about 5 MB; hostile frames cannot fill the memory beyond that. A combination that is
not kept is made anew each time it comes."""

WIDEST: Final = 64
"""Bits of the widest combination that is kept."""


class OpenFlag(IntFlag):
    """A set of flags in which unlisted bits are kept as they came."""

    @property
    def name(self) -> str | None:  # type: ignore[override]  # Enum's name is a descriptor of its own
        """Names of the bits joined by ``|``; an unlisted bit is its number, no bit at all is None."""
        if self._value_ == 0:
            return None
        known = [member for member in type(self) if member._value_ & self._value_]
        parts = [str(member._name_) for member in known]
        if rest := self._value_ & ~sum(member._value_ for member in known):
            parts.append(str(rest))
        return "|".join(parts)

    @property
    def unknown_bits(self) -> int:
        """Bits that this version of the schemas does not list."""
        return self._value_ & ~sum(member._value_ for member in type(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name or 0}: {self._value_}>"


class StringFlag(OpenFlag):
    """A set of flags that is a decimal string on the wire, having outgrown the numbers of others."""


F = TypeVar("F", bound=OpenFlag)


class Combinations(dict[Any, OpenFlag]):
    """Value to member; a value met for the first time gets its member here, called from C."""

    def __init__(self, flags: type[OpenFlag]) -> None:
        super().__init__(flags._value2member_map_)
        self.flags = flags

    def __missing__(self, value: object) -> OpenFlag:
        if not isinstance(value, int) or value < 0:
            raise ValueError(f"{value!r} is not a set of {self.flags.__name__}: expected 0 or more")
        member = int.__new__(self.flags, value)
        member._value_ = int(value)
        member._name_ = None
        if len(self) < REMEMBERED and value.bit_length() <= WIDEST:
            self[value] = member
        return member


def _complement(self: F) -> F:
    """Every listed bit that is not set; an unlisted one is in neither."""
    return type(self)(sum(member._value_ for member in type(self)) & ~self._value_)


def open_flags(flags: type[F]) -> type[F]:
    """Make a flag set keep unlisted bits.

    The empty set and every pair of bits become members at once: msgspec finds those without a call,
    but only if they exist before the first decoder is built.
    """
    found = Combinations(flags)
    members = flags._value2member_map_
    bits = [member._value_ for member in flags]
    for value in (0, *(a | b for a, b in combinations(bits, 2))):
        members.setdefault(value, found[value])
    flags.__invert__ = _complement  # type: ignore[assignment, method-assign]  # Enum writes its own into every class
    flags._missing_ = found.__getitem__  # type: ignore[assignment]  # a bound dict look-up, on purpose
    return flags
