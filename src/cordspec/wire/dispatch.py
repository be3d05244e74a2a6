"""The frame of a dispatch, independent of its event.

A decoder that reads all events in one pass needs a class for each of them. These classes do not differ in anything
that users see, so they compare, print and pickle as one class.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

from msgspec import Struct

__all__ = ["DispatchFrame", "SkippedDispatch"]

T_co = TypeVar("T_co", covariant=True)


class DispatchFrame(Struct, Generic[T_co], frozen=True, kw_only=True, gc=False):
    """A dispatch as sent: name, sequence number and payload of the event."""

    t: str
    """Name of the event."""

    s: int
    """Sequence number of the dispatch in its session."""

    d: T_co
    """Payload of the event."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DispatchFrame):
            return NotImplemented
        theirs = cast("DispatchFrame[object]", other)
        return (self.t, self.s, self.d) == (theirs.t, theirs.s, theirs.d)

    def __ne__(self, other: object) -> bool:
        # The `__ne__` of Struct compares the classes, and frames of one event may have two classes.
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self) -> int:
        return hash((self.t, self.s, self.d))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(t={self.t!r}, s={self.s}, d={self.d!r})"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        # The class of an event is created when the event is first decoded, so pickles refer to the shared class.
        class_ = type(self)
        public = class_.__base__ if class_.__struct_config__.tag_field == "t" else class_
        return _restore, (public, self.t, self.s, cast("object", self.d))


def _restore(class_: type[DispatchFrame[Any]], t: str, s: int, d: object) -> DispatchFrame[Any]:
    return class_(t=t, s=s, d=d)


class SkippedDispatch(Struct, frozen=True, gc=False):
    """A dispatch whose payload was not decoded, because no listener is registered for it."""

    t: str
    """Name of the event."""

    s: int
    """Sequence number of the dispatch in its session."""
