"""Listeners by key, called in the order of their registration.

A dispatcher knows its keys only through the function that says what each of them brings. It holds no
event loop: sync listeners are called at once, what an async one returns becomes a task.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from msgspec import Struct

from cordspec.common.context import EventContext, blank_context
from cordspec.common.listening import Event, GlobalEvent, Waiter
from cordspec.common.ordering import WhenFull
from cordspec.common.registration import EVERYTHING, Manner, Registration, register
from cordspec.common.stream import Inlet, Stream
from cordspec.common.tasks import Listener, ListenerTasks, spell_key
from cordspec.errors import UsageError

__all__ = ["DispatchCounts", "Dispatcher", "ErrorHandler", "Listener"]

K = TypeVar("K", bound=Hashable)

ErrorHandler: TypeAlias = Callable[[Any, Listener, Exception], Awaitable[object] | None]
"""Called with the key, the listener and the exception that the listener raised."""

log: Final = logging.getLogger("cordspec.dispatch")

TASK_LIMIT: Final = 100_000
NOBODY: Final[tuple[Registration, ...]] = ()


class DispatchCounts(Struct, frozen=True):
    """What a dispatcher has under way, and what it had to give up."""

    running: int
    """Tasks of async listeners that are not done."""

    waiting: int
    """Events that wait for their turn in ordered listeners."""

    dropped: int
    """Events that a listener did not get, since too much ran or waited already."""


class Dispatcher(Generic[K]):
    """Hands what happens to those who listen.

    ``name`` appears in messages. ``look_up`` gives the key under which listeners are kept and the types
    of the arguments that they are called with; it raises for a key that does not exist. ``task_limit`` is
    how many tasks of async listeners may run at once.
    """

    def __init__(
        self,
        name: str,
        look_up: Callable[[Any], tuple[K, tuple[Any, ...]]],
        *,
        task_limit: int = TASK_LIMIT,
    ) -> None:
        self.name = name
        self._look_up = look_up
        self._listeners: dict[Any, tuple[Registration, ...]] = {}
        self._waiting: dict[Any, list[tuple[asyncio.Future[Any], Callable[[Any], object] | None]]] = {}
        self._error_handlers: list[ErrorHandler] = []
        self._observers: list[Callable[[], object]] = []
        self._tasks = ListenerTasks(task_limit, self._failed)
        self._closed = False

    @overload
    def listen(self, key: K, /) -> Event[object]: ...
    @overload
    def listen(self, /) -> GlobalEvent[K]: ...
    def listen(self, key: Any = EVERYTHING, /) -> Event[object] | GlobalEvent[K]:
        """Somewhere to listen: call it with a listener, or put it above one as a decorator.

        Without a key the listener takes every event, as ``(key, data)``.
        """
        if key is EVERYTHING:
            return GlobalEvent(self)
        self._look_up(key)
        return Event(((self, key, Manner()),))

    def wait_for(self, key: K, /, *, timeout: float | None = None) -> Waiter[object]:
        """The next event of a kind, to be awaited; ``timeout`` in seconds, None waits for ever.

        Awaiting raises ``TimeoutError`` when the time is up, and is cancelled when the dispatcher closes.
        """
        found, _ = self._look_up(key)
        return Waiter(self, found, timeout)

    def stream(self, key: K, /, *, limit: int = 1000, full: WhenFull = "drop_oldest") -> Stream[object]:
        """The events of a kind from now on, for ``async for``.

        At most ``limit`` of them wait to be taken; ``full`` says what is given up beyond that.
        """
        found, _ = self._look_up(key)
        return Stream(self, found, limit, full)

    def add_listener(self, listener: Listener, key: Any = EVERYTHING) -> None:
        """Register a listener for one key, or without a key for every event.

        Raises ``ListenerSignatureError`` where the listener cannot take what the event brings.
        """
        self.register(listener, key, Manner())

    def register(self, listener: Listener, key: Any, manner: Manner) -> None:
        """Register a listener that is to be called in a manner of its own."""
        key, brings = self.find(key, manner.projection)
        registration = register(listener, key, brings, manner, self.name, self._tasks)
        # Replaced, never changed: a dispatch goes on over the listeners that it began with.
        self._listeners[key] = (*self._listeners.get(key, NOBODY), registration)
        self._change()

    def remove_listener(self, listener: Listener, key: Any = EVERYTHING) -> None:
        """Take a listener back, once. Raises ``UsageError`` where it is not registered."""
        key, _ = self.find(key, None)
        for place in (key, *self.projections(key)):
            found = list(self._listeners.get(place, NOBODY))
            for registration in found:
                if registration.listener == listener:
                    found.remove(registration)
                    self._keep(place, tuple(found))
                    return
        raise UsageError(f"{listener!r} does not listen to {spell_key(key)} of {self.name}.")

    def add_error_handler(self, handler: ErrorHandler) -> ErrorHandler:
        """Hand the exceptions of listeners to ``handler(key, listener, error)`` in place of the log."""
        self._error_handlers = [*self._error_handlers, handler]
        return handler

    def remove_error_handler(self, handler: ErrorHandler) -> None:
        """Take an error handler back. Raises ``UsageError`` where it is not registered."""
        if handler not in self._error_handlers:
            raise UsageError(f"{handler!r} handles no errors of {self.name}.")
        self._error_handlers = [known for known in self._error_handlers if known is not handler]

    def wants(self, key: K) -> bool:
        """Whether anybody listens to or waits for this key as a whole."""
        return bool(self._listeners.get(key) or self._listeners.get(EVERYTHING) or self._waiting.get(key))

    def projections(self, key: K) -> tuple[Any, ...]:  # noqa: ARG002  # for dispatchers that have some
        """Keys of the projections that somebody listens to in place of the whole payload."""
        return ()

    @property
    def listened(self) -> frozenset[Any]:
        """Keys that have listeners of their own."""
        return frozenset(self._listeners) - {EVERYTHING}

    @property
    def counts(self) -> DispatchCounts:
        """What is under way at this moment, and what was dropped since the beginning."""
        ordered = [found.ordered for place in self._listeners.values() for found in place if found.ordered]
        return DispatchCounts(
            running=len(self._tasks),
            waiting=sum(found.waiting for found in ordered),
            dropped=self._tasks.dropped + sum(found.dropped for found in ordered),
        )

    def dispatch(
        self, key: K, *arguments: object, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Hand an event to its waiters and listeners, in the order in which they were registered.

        Sync listeners have run when this returns; of async ones each runs in a task of its own.
        ``context`` is asked only where a listener wants it.
        """
        if key in self._waiting:
            self._resolve(key, arguments)
        for registration in self._listeners.get(key, NOBODY):
            self._call(key, registration, arguments, context)
        if EVERYTHING in self._listeners:
            self.dispatch_globally(key, *arguments, context=context)

    def dispatch_part(
        self, place: Any, part: object, *, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Hand a projection to those that listen to it, by a key that ``projections`` gave."""
        for registration in self._listeners.get(place, NOBODY):
            self._call(place, registration, (part,), context)

    def dispatch_globally(
        self, key: K, *arguments: object, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Hand an event only to those listeners that take every event."""
        for registration in self._listeners.get(EVERYTHING, NOBODY):
            self._call(key, registration, (key, *arguments), context)

    async def drain(self) -> None:
        """Wait until the async listeners of everything dispatched so far are done."""
        await self._tasks.drain()

    async def close(self) -> None:
        """Cancel what waits and what runs, and let it end. Closing twice is no mistake."""
        self._closed = True
        for waiting in self._waiting.values():
            for future, _ in waiting:
                future.cancel()
        for place in list(self._listeners.values()):
            for registration in place:
                if isinstance(registration.listener, Inlet):
                    registration.listener.end()
        await self._tasks.cancel()

    def fail(self, error: Exception) -> None:
        """End what waits with an error."""
        for waiting in self._waiting.values():
            for future, _ in waiting:
                if not future.done():
                    future.set_exception(error)
        for place in list(self._listeners.values()):
            for registration in place:
                if isinstance(registration.listener, Inlet):
                    registration.listener.end()

    def observe(self, changed: Callable[[], object]) -> None:
        """Have a function called whenever another key may be wanted, or one no more."""
        self._observers.append(changed)

    @contextmanager
    def waiting(self, key: Any, check: Callable[[Any], object] | None) -> Generator[asyncio.Future[Any]]:
        """A future of the next event for which ``check`` says yes, for as long as the block lasts."""
        self._refuse_if_closed(key)
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        place = (future, check)
        self._waiting.setdefault(key, []).append(place)
        self._change()
        try:
            yield future
        finally:
            remaining = [other for other in self._waiting.get(key, ()) if other is not place]
            if remaining:
                self._waiting[key] = remaining
            else:
                self._waiting.pop(key, None)
            self._change()

    def open_stream(self, inlet: Inlet, key: Any) -> None:
        """Let the events of a key flow into a stream."""
        self._refuse_if_closed(key)
        self._listeners[key] = (*self._listeners.get(key, NOBODY), Registration(inlet, inlet))
        self._change()

    def close_stream(self, inlet: Inlet, key: Any) -> None:
        """Let nothing more flow into a stream."""
        found = self._listeners.get(key, NOBODY)
        self._keep(key, tuple(registration for registration in found if registration.listener is not inlet))

    def find(self, key: Any, projection: type[Struct] | None) -> tuple[Any, tuple[Any, ...]]:
        """The key under which listeners are kept, and what they are called with."""
        if key is EVERYTHING:
            return EVERYTHING, (Any, Any)
        if projection is not None:
            raise UsageError(f"{spell_key(key)} of {self.name} has no payload to take a part of.")
        return self._look_up(key)

    def _refuse_if_closed(self, key: Any) -> None:
        if self._closed:
            raise UsageError(f"{self.name} is closed: nothing will come of waiting for {spell_key(key)}.")

    def _keep(self, key: Any, found: tuple[Registration, ...]) -> None:
        if found:
            self._listeners[key] = found
        else:
            self._listeners.pop(key, None)
        self._change()

    def _change(self) -> None:
        for changed in self._observers:
            changed()

    def _resolve(self, key: K, arguments: tuple[object, ...]) -> None:
        result = arguments[0] if len(arguments) == 1 else arguments
        for future, check in list(self._waiting[key]):
            if future.done():
                continue
            try:
                if check is None or check(result):
                    future.set_result(result)
            except Exception as error:  # the waiter's own mistake, given back to it
                future.set_exception(error)

    def _call(
        self,
        key: Any,
        registration: Registration,
        arguments: tuple[object, ...],
        context: Callable[[], EventContext],
    ) -> None:
        try:
            if registration.contextual:
                arguments = (*arguments, context())
            result = registration.call(*arguments)
        except Exception as error:  # a listener's mistake never reaches the connection
            self._failed(key, registration.listener, error)
            return
        if result is not None:
            self._tasks.start(key, registration.listener, result)

    def _failed(self, key: Any, listener: Listener, error: Exception) -> None:
        if listener in self._error_handlers or not self._error_handlers:
            # A mistake in an error handler ends here, or it would be handed to itself.
            log.error("A listener of %s failed: %r", spell_key(key), listener, exc_info=error)
            return
        for handler in self._error_handlers:
            try:
                result = handler(key, listener, error)
            except Exception as second:
                self._failed(key, handler, second)
                continue
            if result is not None:
                self._tasks.start(key, handler, result)
