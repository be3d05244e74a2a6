"""Listeners by key, called in the order of their registration.

A dispatcher knows its keys only through the function that says what each of them brings. It holds no
event loop: sync listeners are called at once, what an async one returns becomes a task.
"""

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Generator, Hashable
from contextlib import contextmanager
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypeVar, overload

from cordspec.common.listening import Event, GlobalEvent, Waiter
from cordspec.common.signature import check_listener
from cordspec.errors import UsageError

__all__ = ["Dispatcher", "ErrorHandler", "Listener"]

K = TypeVar("K", bound=Hashable)

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that an event is handed to, sync or async."""

ErrorHandler: TypeAlias = Callable[[Any, Listener, Exception], Awaitable[object] | None]
"""Called with the key, the listener and the exception that the listener raised."""

log: Final = logging.getLogger("cordspec.dispatch")


class Everything:
    """The key of listeners that take every event."""

    def __repr__(self) -> str:
        return "every event"


EVERYTHING: Final = Everything()


class Dispatcher(Generic[K]):
    """Hands what happens to those who listen.

    ``name`` appears in messages. ``look_up`` gives the key under which listeners are kept and the types
    of the arguments that they are called with; it raises for a key that does not exist.
    """

    def __init__(self, name: str, look_up: Callable[[Any], tuple[K, tuple[Any, ...]]]) -> None:
        self.name = name
        self._look_up = look_up
        self._listeners: dict[Any, list[Listener]] = {}
        self._waiting: dict[Any, list[tuple[asyncio.Future[Any], Callable[[Any], object] | None]]] = {}
        self._error_handlers: list[ErrorHandler] = []
        self._tasks: set[asyncio.Future[object]] = set()
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
        return Event(((self, key),))

    def wait_for(self, key: K, /, *, timeout: float | None = None) -> Waiter[object]:
        """The next event of a kind, to be awaited; ``timeout`` in seconds, None waits for ever.

        Awaiting raises ``TimeoutError`` when the time is up, and is cancelled when the dispatcher closes.
        """
        found, _ = self._look_up(key)
        return Waiter(self, found, timeout)

    def add_listener(self, listener: Listener, key: Any = EVERYTHING) -> None:
        """Register a listener for one key, or without a key for every event.

        Raises ``ListenerSignatureError`` where the listener cannot take what the event brings.
        """
        if key is EVERYTHING:
            check_listener(listener, (Any, Any), f"listen() of {self.name}")
        else:
            key, brings = self._look_up(key)
            check_listener(listener, brings, f"{_spell_key(key)} of {self.name}")
        # Replaced, never changed: a dispatch goes on over the list that it began with.
        self._listeners[key] = [*self._listeners.get(key, ()), listener]

    def remove_listener(self, listener: Listener, key: Any = EVERYTHING) -> None:
        """Take a listener back, once. Raises ``UsageError`` where it is not registered."""
        if key is not EVERYTHING:
            key, _ = self._look_up(key)
        listeners = list(self._listeners.get(key, ()))
        if listener not in listeners:
            raise UsageError(f"{listener!r} does not listen to {_spell_key(key)} of {self.name}.")
        listeners.remove(listener)
        if listeners:
            self._listeners[key] = listeners
        else:
            del self._listeners[key]

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
        """Whether anybody listens to or waits for this key."""
        return bool(self._listeners.get(key) or self._listeners.get(EVERYTHING) or self._waiting.get(key))

    def dispatch(self, key: K, *arguments: object) -> None:
        """Hand an event to its waiters and listeners, in the order in which they were registered.

        Sync listeners have run when this returns; of async ones each runs in a task of its own.
        """
        if key in self._waiting:
            self._resolve(key, arguments)
        for listener in self._listeners.get(key, ()):
            self._call(key, listener, arguments)
        for listener in self._listeners.get(EVERYTHING, ()):
            self._call(key, listener, (key, *arguments))

    async def close(self) -> None:
        """Cancel what waits and what runs, and let it end. Closing twice is no mistake."""
        self._closed = True
        for waiting in self._waiting.values():
            for future, _ in waiting:
                future.cancel()
        current = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not current]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @contextmanager
    def waiting(self, key: Any, check: Callable[[Any], object] | None) -> Generator[asyncio.Future[Any]]:
        """A future of the next event for which ``check`` says yes, for as long as the block lasts."""
        if self._closed:
            raise UsageError(f"{self.name} is closed: nothing will come of waiting for {_spell_key(key)}.")
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        place = (future, check)
        self._waiting.setdefault(key, []).append(place)
        try:
            yield future
        finally:
            remaining = [other for other in self._waiting.get(key, ()) if other is not place]
            if remaining:
                self._waiting[key] = remaining
            else:
                self._waiting.pop(key, None)

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

    def _call(self, key: Any, listener: Listener, arguments: tuple[object, ...]) -> None:
        try:
            result = listener(*arguments)
        except Exception as error:  # a listener's mistake never reaches the connection
            self._failed(key, listener, error)
            return
        if result is not None:
            self._start(key, listener, result)

    def _start(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        """Let what an async listener returned run in a task of its own, referenced until it is done."""
        if not inspect.isawaitable(result):
            return  # a sync listener may return what it likes
        try:
            task = asyncio.ensure_future(result, loop=asyncio.get_running_loop())
        except RuntimeError:
            if inspect.iscoroutine(result):
                result.close()
            raise UsageError(
                f"{_spell_key(key)} was dispatched outside of an event loop, but {listener!r} is async. "
                "Dispatch it from a coroutine."
            ) from None
        self._tasks.add(task)
        task.add_done_callback(partial(self._done, key, listener))

    def _done(self, key: Any, listener: Listener, task: asyncio.Future[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self._failed(key, listener, error)

    def _failed(self, key: Any, listener: Listener, error: Exception) -> None:
        if listener in self._error_handlers or not self._error_handlers:
            # A mistake in an error handler ends here, or it would be handed to itself.
            log.error("A listener of %s failed: %r", _spell_key(key), listener, exc_info=error)
            return
        for handler in self._error_handlers:
            try:
                result = handler(key, listener, error)
            except Exception as second:
                self._failed(key, handler, second)
                continue
            if result is not None:
                self._start(key, handler, result)


def _spell_key(key: object) -> str:
    name = getattr(key, "name", None)
    return str(name or key)
