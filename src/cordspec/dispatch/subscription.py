"""The results of ``listen``, typed by the payload of the event.

``Event[T]`` is covariant and takes the listener in a separate call, so that every type checker reports a wrong
listener in one message that contains both types.
"""

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from msgspec import Struct, structs

from cordspec.dispatch.callbacks import Listener
from cordspec.dispatch.context import EventContext
from cordspec.dispatch.ordered import Ordering, WhenFull
from cordspec.dispatch.registration import ALL_EVENTS, ListenerOptions

__all__ = ["Event", "GlobalEvent", "NoSuchEvent"]

T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S")
U = TypeVar("U")
P = TypeVar("P", bound=Struct)
K = TypeVar("K")
R = TypeVar("R", bound=Awaitable[object] | None)


class Registrar(Protocol):
    """The methods of a dispatcher that an ``Event`` needs."""

    @property
    def name(self) -> str:
        """Name of the dispatcher, for messages."""
        ...

    def register(self, listener: Listener, key: Any, options: ListenerOptions, /) -> None:
        """Register a listener with options."""
        ...

    def find(self, key: Any, projection: type[Struct] | None, /) -> object:
        """Raise an exception if the key does not exist, or if the projection does not fit its payload."""
        ...


Places: TypeAlias = tuple[tuple[Registrar, Any, ListenerOptions], ...]
"""Dispatcher, key and options of each event that a listener will be registered for."""


class Event(Generic[T_co]):
    """Registers listeners for one event of one dispatcher, or for several joined with ``|``.

    Calling it registers the listener and returns it, so it can be used as a decorator.
    """

    __slots__ = ("_places",)

    def __init__(self, places: Places) -> None:
        self._places = places

    def __call__(self: "Event[S]", listener: Callable[[S], R], /) -> Callable[[S], R]:
        """Register a listener, sync or async.

        Raises ``ListenerSignatureError`` if the listener does not accept the payload of the event.
        """
        for dispatcher, key, options in self._places:
            dispatcher.register(listener, key, options)
        return listener

    def with_context(
        self: "Event[S]", listener: Callable[[S, EventContext], R], /
    ) -> Callable[[S, EventContext], R]:
        """Register a listener that takes an ``EventContext`` after the payload.

        Raises ``ListenerSignatureError`` if the listener does not accept both.
        """
        for dispatcher, key, options in self._places:
            dispatcher.register(listener, key, structs.replace(options, contextual=True))
        return listener

    def as_type(self, projection: type[P], /) -> "Event[P]":
        """Return the same event, decoded as a Struct with some fields of its payload; only those are decoded.

        Raises ``ProjectionError`` if the Struct does not fit the payload.
        """
        for dispatcher, key, _ in self._places:
            dispatcher.find(key, projection)
        return Event(self._with(projection=projection))

    def ordered(
        self, by: str | Callable[[T_co], Hashable], *, limit: int = 1000, full: WhenFull = "drop_oldest"
    ) -> "Event[T_co]":
        """Return the same event, for a listener that handles events with the same ``by`` one after the other.

        ``by`` is a field of the payload, or a function of the payload. Events with different values are handled in
        parallel. At most ``limit`` events are queued per value; ``full`` decides which event is dropped when the
        queue is full.
        """
        return Event(self._with(ordering=Ordering(by, limit, full)))

    def __or__(self, other: "Event[U]") -> "Event[T_co | U]":
        """Return both events; a listener must accept the payload of either."""
        return Event((*self._places, *other._places))

    def _with(self, **changes: Any) -> Places:
        return tuple(
            (dispatcher, key, structs.replace(options, **changes))
            for dispatcher, key, options in self._places
        )

    def __repr__(self) -> str:
        return " | ".join(f"{dispatcher.name}.listen({key!r})" for dispatcher, key, _ in self._places)


class GlobalEvent(Generic[K]):
    """Registers listeners for every event of a dispatcher; they take ``(key, data)``."""

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: Registrar) -> None:
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
    """Return type of ``listen``, ``wait_for`` and ``stream`` for the name of an event that does not exist.

    It can be neither called nor awaited nor iterated over, so that type checkers report the line. At run time,
    such a name raises ``UnknownEventError``.
    """
