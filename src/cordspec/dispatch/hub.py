"""One ``listen`` for the three dispatchers of a shard or a manager."""

from collections.abc import Callable
from typing import Any, TypeVar, overload

from cordspec.dispatch.callbacks import ErrorHandler, Listener
from cordspec.dispatch.dispatcher import Dispatcher
from cordspec.dispatch.misuse import check_listener_and_key, nearest_names
from cordspec.dispatch.ordered import WhenFull
from cordspec.dispatch.registration import ALL_EVENTS
from cordspec.dispatch.stream import Stream
from cordspec.dispatch.subscription import Event, GlobalEvent
from cordspec.dispatch.waiter import Waiter
from cordspec.errors import UnknownEventError
from cordspec.models import GatewayOpcode

__all__ = ["Routing"]

T = TypeVar("T")


class Routing:
    """Registers listeners by opcode, DISPATCH name, lifecycle event or ``EventKey``."""

    def __init__(
        self, frames: Dispatcher[GatewayOpcode], events: Dispatcher[str], lifecycle_events: Dispatcher[str]
    ) -> None:
        self._frames = frames
        self._event_names = events
        self._lifecycle_events = lifecycle_events

    @overload
    def listen(self, key: Any, /) -> Event[object]: ...
    @overload
    def listen(self, /) -> GlobalEvent[str]: ...
    def listen(self, /, *key: Any) -> Event[object] | GlobalEvent[str]:
        """Register listeners for one key: use the result as a decorator, or call it with a listener.

        ``key`` is an opcode (the listener is called with the frame), a DISPATCH name or an ``EventKey`` (with the
        typed ``d``), or a lifecycle event of the shard (with its argument). Without a key, the listener is called
        with every dispatch, as ``(name, data)``.

        Raises ``UnknownEventError`` for a name that is none of these.
        """
        if not key:
            return self._event_names.listen()
        return self._route(key[0], lambda dispatcher: dispatcher.listen(*key))

    def wait_for(self, key: Any, /, *, timeout: float | None = None) -> Waiter[object]:
        """Return an awaitable for the next event of a key after this call.

        ``timeout`` is in seconds from the call; None waits without limit. Awaiting raises ``WaitTimeoutError``
        (a ``TimeoutError``) when the time is up, the error that ended the shard if one does, and
        ``DispatcherClosedError`` if the dispatcher is closed.

        Raises ``UsageError`` outside of a running event loop.
        """
        return self._route(key, lambda dispatcher: dispatcher.wait_for(key, timeout=timeout))

    def stream(self, key: Any, /, *, limit: int = 1000, full: WhenFull = "drop_oldest") -> Stream[object]:
        """Return an async iterator over the events of a key after this call.

        At most ``limit`` events are queued; ``full`` decides which event is dropped when the queue is full. If an
        error ended the shard, iterating raises that error.

        Raises ``DispatcherClosedError`` if the dispatcher is closed.
        """
        return self._route(key, lambda dispatcher: dispatcher.stream(key, limit=limit, full=full))

    def add_listener(self, listener: Listener, key: Any = ALL_EVENTS) -> None:
        """Register a listener for one key, or without a key for every dispatch.

        Raises ``ListenerSignatureError`` if the listener does not accept the arguments of the event.
        """
        if key is ALL_EVENTS:
            self._event_names.add_listener(listener)
            return
        check_listener_and_key(listener, key, "add_listener")
        self._route(key, lambda dispatcher: dispatcher.add_listener(listener, key))

    def remove_listener(self, listener: Listener, key: Any = ALL_EVENTS) -> None:
        """Remove the first registration of a listener. Raises ``UsageError`` if it is not registered."""
        if key is ALL_EVENTS:
            self._event_names.remove_listener(listener)
            return
        check_listener_and_key(listener, key, "remove_listener")
        self._route(key, lambda dispatcher: dispatcher.remove_listener(listener, key))

    def add_error_handler(self, handler: ErrorHandler) -> ErrorHandler:
        """Call ``handler(key, listener, error)`` for each exception of a listener, instead of logging it."""
        for dispatcher in (self._frames, self._event_names, self._lifecycle_events):
            dispatcher.add_error_handler(handler)
        return handler

    def remove_error_handler(self, handler: ErrorHandler) -> None:
        """Remove an error handler. Raises ``UsageError`` if it is not registered."""
        for dispatcher in (self._frames, self._event_names, self._lifecycle_events):
            dispatcher.remove_error_handler(handler)

    def _route(self, key: Any, ask: Callable[[Dispatcher[Any]], T]) -> T:
        if isinstance(key, GatewayOpcode):
            return ask(self._frames)
        nearest: list[str] = []
        for dispatcher in (self._event_names, self._lifecycle_events):
            try:
                return ask(dispatcher)
            except UnknownEventError as error:
                nearest += error.nearest
        raise UnknownEventError(str(key), nearest_names(key, nearest) or nearest[:3])
