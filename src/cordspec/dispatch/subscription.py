"""What ``listen`` returns: where to listen, typed by what the event carries.

``Event[T]`` is covariant and takes the listener in a call of its own, so that a wrong listener is one
message that names both types in every type checker. This module knows no event by name.
"""

from collections.abc import Awaitable, Callable, Hashable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from msgspec import Struct, structs

from cordspec.dispatch.context import EventContext
from cordspec.dispatch.ordered import Ordering, WhenFull
from cordspec.dispatch.registration import ALL_EVENTS, ListenerOptions

if TYPE_CHECKING:
    from cordspec.dispatch.dispatcher import Dispatcher

__all__ = ["Event", "GlobalEvent", "NoSuchEvent"]

T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S")
U = TypeVar("U")
P = TypeVar("P", bound=Struct)
K = TypeVar("K")
R = TypeVar("R", bound=Awaitable[object] | None)


class Event(Generic[T_co]):
    """Somewhere to listen: one event of one dispatcher, or several joined with ``|``.

    Calling it with a listener registers the listener and gives it back, so it works as a decorator.
    """

    __slots__ = ("_places",)

    def __init__(self, places: "tuple[tuple[Dispatcher[Any], Any, ListenerOptions], ...]") -> None:
        self._places = places

    def __call__(self: "Event[S]", listener: Callable[[S], R], /) -> Callable[[S], R]:
        """Register a listener, sync or async.

        Raises ``ListenerSignatureError`` where the listener cannot take what the event gives.
        """
        for dispatcher, key, manner in self._places:
            dispatcher.register(listener, key, manner)
        return listener

    def with_context(
        self: "Event[S]", listener: Callable[[S, EventContext], R], /
    ) -> Callable[[S, EventContext], R]:
        """Register a listener that takes an ``EventContext`` after the payload.

        Raises ``ListenerSignatureError`` where the listener cannot take them.
        """
        for dispatcher, key, manner in self._places:
            dispatcher.register(listener, key, structs.replace(manner, contextual=True))
        return listener

    def as_type(self, projection: type[P], /) -> "Event[P]":
        """The same event, read as a Struct with some of its payload's fields: only those are decoded.

        Raises ``ProjectionError`` where the payload does not fit it.
        """
        for dispatcher, key, _ in self._places:
            dispatcher.find(key, projection)
        return Event(self._with(projection=projection))

    def ordered(
        self, by: str | Callable[[T_co], Hashable], *, limit: int = 1000, full: WhenFull = "drop_oldest"
    ) -> "Event[T_co]":
        """The same event, for a listener whose events run one after the other per value of ``by``.

        ``by`` is a field of the payload or a function of it. Events of other values run in parallel.
        Of one value at most ``limit`` events wait; ``full`` says which is given up beyond that.
        """
        return Event(self._with(ordering=Ordering(by, limit, full)))

    def __or__(self, other: "Event[U]") -> "Event[T_co | U]":
        """Both events; the listener takes the payload of either."""
        return Event((*self._places, *other._places))

    def _with(self, **changes: Any) -> "tuple[tuple[Dispatcher[Any], Any, ListenerOptions], ...]":
        return tuple(
            (dispatcher, key, structs.replace(manner, **changes)) for dispatcher, key, manner in self._places
        )

    def __repr__(self) -> str:
        return " | ".join(f"{dispatcher.name}.listen({key!r})" for dispatcher, key, _ in self._places)


class GlobalEvent(Generic[K]):
    """Every event of a dispatcher; the listener takes ``(key, data)``."""

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: "Dispatcher[Any]") -> None:
        self._dispatcher = dispatcher

    def __call__(self, listener: Callable[[K, object], R], /) -> Callable[[K, object], R]:
        """Register a listener, sync or async."""
        self._dispatcher.register(listener, ALL_EVENTS, ListenerOptions())
        return listener

    def with_context(
        self, listener: Callable[[K, object, EventContext], R], /
    ) -> Callable[[K, object, EventContext], R]:
        """Register a listener that takes an ``EventContext`` after key and data."""
        self._dispatcher.register(listener, ALL_EVENTS, ListenerOptions(contextual=True))
        return listener


class NoSuchEvent(Protocol):
    """What a type checker sees for the name of an event that does not exist.

    It can be neither called nor awaited nor iterated over, so that the checker reports the line. At run time
    such a name raises ``UnknownEventError``.
    """
