"""What every dispatch frame is, whichever event it carries.

A decoder that reads all events in one pass needs a class for each of them; they differ in nothing that
a user sees, so they are compared, shown and pickled as one. This module knows no event and no opcode.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

from msgspec import Struct

__all__ = ["DispatchFrame", "SkippedDispatch"]

T_co = TypeVar("T_co", covariant=True)


class DispatchFrame(Struct, Generic[T_co], frozen=True, kw_only=True, gc=False):
    """An event as it travels: its name, its place in the session, what happened."""

    t: str
    """Name of the event."""

    s: int
    """Sequence number of the dispatch in its session."""

    d: T_co
    """What happened."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DispatchFrame):
            return NotImplemented
        theirs = cast("DispatchFrame[object]", other)
        return (self.t, self.s, self.d) == (theirs.t, theirs.s, theirs.d)

    def __ne__(self, other: object) -> bool:
        # Struct has a `__ne__` of its own, which compares the classes: frames of one event may have two.
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self) -> int:
        return hash((self.t, self.s, self.d))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(t={self.t!r}, s={self.s}, d={self.d!r})"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        # A class of one event is made when it is first decoded; pickles name the one that all share.
        class_ = type(self)
        public = class_.__base__ if class_.__struct_config__.tag_field == "t" else class_
        return _restore, (public, self.t, self.s, cast("object", self.d))


def _restore(class_: type[DispatchFrame[Any]], t: str, s: int, d: object) -> DispatchFrame[Any]:
    return class_(t=t, s=s, d=d)


class SkippedDispatch(Struct, frozen=True, gc=False):
    """A dispatch of which only the first bytes were read, because no listener wanted it."""

    t: str
    """Name of the event."""

    s: int
    """Sequence number of the dispatch in its session."""
