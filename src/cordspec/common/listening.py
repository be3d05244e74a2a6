"""What ``listen`` and ``wait_for`` give back: where to listen, typed by what the event carries.

``Event[T]`` is covariant and takes the listener in a call of its own, so that a wrong listener is one
message that names both types in every type checker. This module knows no event by name.
"""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from cordspec.common.dispatcher import Dispatcher

__all__ = ["Event", "GlobalEvent", "Waiter"]

T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S")
U = TypeVar("U")
K = TypeVar("K")
R = TypeVar("R", bound=Awaitable[object] | None)


class Event(Generic[T_co]):
    """Somewhere to listen: one event of one dispatcher, or several joined with ``|``.

    Calling it with a listener registers the listener and gives it back, so it works as a decorator.
    """

    __slots__ = ("_places",)

    def __init__(self, places: "tuple[tuple[Dispatcher[Any], Any], ...]") -> None:
        self._places = places

    def __call__(self: "Event[S]", listener: Callable[[S], R], /) -> Callable[[S], R]:
        """Register a listener, sync or async.

        Raises ``ListenerSignatureError`` where the listener cannot take what the event brings.
        """
        for dispatcher, key in self._places:
            dispatcher.add_listener(listener, key)
        return listener

    def __or__(self, other: "Event[U]") -> "Event[T_co | U]":
        """Both events; the listener takes the payload of either."""
        return Event((*self._places, *other._places))

    def __repr__(self) -> str:
        return " | ".join(f"{dispatcher.name}.listen({key!r})" for dispatcher, key in self._places)


class GlobalEvent(Generic[K]):
    """Every event of a dispatcher; the listener takes ``(key, data)``."""

    __slots__ = ("_dispatcher",)

    def __init__(self, dispatcher: "Dispatcher[Any]") -> None:
        self._dispatcher = dispatcher

    def __call__(self, listener: Callable[[K, object], R], /) -> Callable[[K, object], R]:
        """Register a listener, sync or async."""
        self._dispatcher.add_listener(listener)
        return listener


class Waiter(Generic[T_co]):
    """The next event of a kind, to be awaited once.

    It begins to wait when it is awaited; ``asyncio.ensure_future(waiter)`` begins at once.
    """

    __slots__ = ("_check", "_dispatcher", "_key", "_timeout")

    def __init__(
        self,
        dispatcher: "Dispatcher[Any]",
        key: object,
        timeout: float | None,
        check: Callable[[Any], object] | None = None,
    ) -> None:
        self._dispatcher = dispatcher
        self._key = key
        self._timeout = timeout
        self._check = check

    def where(self, check: Callable[[T_co], bool], /) -> "Waiter[T_co]":
        """Wait for the next event for which ``check`` says yes; an error in it ends the waiting."""
        return Waiter(self._dispatcher, self._key, self._timeout, check)

    def __await__(self) -> Generator[Any, Any, T_co]:
        return self._wait().__await__()

    async def _wait(self) -> T_co:
        async with asyncio.timeout(self._timeout):
            with self._dispatcher.waiting(self._key, self._check) as future:
                result: T_co = await future
                return result
