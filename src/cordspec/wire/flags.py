"""Flag sets that keep every bit, listed or not, and decode as fast as plain integers.

``enum.IntFlag`` computes the name of each combination when it is created, and msgspec calls it for every value
that was not a member when the decoder was built: 4 to 25 us a value. Here a combination costs one dictionary
look-up in C, and its name is computed when it is read. Measurements: docs/decisions/0027.
"""

from collections.abc import Iterable
from enum import IntFlag
from typing import Any, ClassVar, Final, TypeVar

__all__ = ["OpenFlag", "StringFlag", "open_flags"]

REMEMBERED: Final = 16_384
"""Maximum number of combinations that a flag set keeps, about 5 MB, so that hostile frames cannot fill the memory.
Further combinations are created each time they are decoded."""

WIDEST: Final = 64
"""Maximum number of bits of a combination that is kept."""


class OpenFlag(IntFlag):
    """A set of flags that keeps unlisted bits.

    ``common`` are the values that are sent often, the most frequent first; a decoder finds them fastest.
    """

    __common__: ClassVar[tuple[int, ...]]

    def __init_subclass__(cls, *, common: Iterable[int] = (), **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.__common__ = tuple(common)

    @property
    def name(self) -> str | None:  # type: ignore[override]  # Enum defines `name` as its own descriptor
        """Names of the bits joined by ``|``, an unlisted bit as its number; None if no bit is set."""
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
    """A set of flags that is sent as a decimal string, since it may exceed the numbers of other languages."""


F = TypeVar("F", bound=OpenFlag)


class Combinations(dict[Any, OpenFlag]):
    """Maps values to members. msgspec looks values up from C; ``__missing__`` creates the member of a new value."""

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
    """Return the listed bits that are not set; unlisted bits are in neither set."""
    return type(self)(sum(member._value_ for member in type(self)) & ~self._value_)


def open_flags(flags: type[F]) -> type[F]:
    """Make a flag set keep unlisted bits.

    The empty set and the ``common`` values become members here: msgspec finds members without a call to Python, but
    only those that exist when the decoder is built. Its look-up starts at the lowest bits of the value and probes
    one entry after the other, in the order of the members. Flags are powers of two, so most of them start at the
    same entry: the frequent values come first, and there are few others.
    """
    found = Combinations(flags)
    members = flags._value2member_map_
    first = {value: found[value] for value in (*flags.__common__, 0)}
    rest = {value: member for value, member in members.items() if value not in first}
    members.clear()
    members |= first | rest
    flags.__invert__ = _complement  # type: ignore[assignment, method-assign]  # Enum sets its own method on every class
    flags._missing_ = found.__getitem__  # type: ignore[assignment]  # a bound dict look-up, on purpose
    return flags
