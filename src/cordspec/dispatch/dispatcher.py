"""Dispatchers, which call the listeners of a key in the order of their registration.

The function ``look_up`` defines the keys of a dispatcher and the types of the arguments of each. A sync listener runs
inside ``dispatch()``; an async one runs in a task. ``dispatch()`` catches the exceptions of user-defined functions,
except ``KeyboardInterrupt``.
"""

import asyncio
import inspect
import logging
from collections.abc import Callable, Hashable
from functools import partial
from time import perf_counter
from types import TracebackType
from typing import Any, Final, Generic, TypeVar, overload

from msgspec import Struct

from cordspec.dispatch.callbacks import ErrorHandler, Listener
from cordspec.dispatch.calls import Call
from cordspec.dispatch.context import EventContext, blank_context
from cordspec.dispatch.failures import as_exception, spell_key, spell_listener
from cordspec.dispatch.listeners import Listeners
from cordspec.dispatch.metrics import Metrics, report
from cordspec.dispatch.misuse import check_key, check_listener_and_key, single_key
from cordspec.dispatch.ordered import WhenFull
from cordspec.dispatch.registration import ALL_EVENTS, ListenerOptions, Registration, register
from cordspec.dispatch.stream import Stream, StreamSink
from cordspec.dispatch.subscription import Event, GlobalEvent
from cordspec.dispatch.tasks import ListenerTasks
from cordspec.dispatch.waiter import Wait, Waiter
from cordspec.errors import DispatcherClosedError, UsageError

__all__ = ["DispatchCounts", "Dispatcher"]

K = TypeVar("K", bound=Hashable)

log: Final = logging.getLogger("cordspec.dispatch")

TASK_LIMIT: Final = 100_000


class DispatchCounts(Struct, frozen=True):
    """Numbers of running tasks, queued events and dropped events of a dispatcher."""

    running: int
    """Number of unfinished tasks of async listeners."""

    waiting: int
    """Number of events queued for ordered listeners."""

    dropped: int
    """Number of events dropped because ``task_limit`` tasks were running or a queue was full, once per listener."""


class Dispatcher(Generic[K]):
    """Calls the listeners of events.

    ``name`` is used in messages. ``look_up`` returns the key under which listeners are registered and the types
    of the arguments that they are called with; it raises for a key that does not exist. ``task_limit`` is the
    maximum number of tasks of async listeners; while that many run, further events are dropped.
    """

    def __init__(
        self,
        name: str,
        look_up: Callable[[Any], tuple[K, tuple[Any, ...]]],
        *,
        task_limit: int = TASK_LIMIT,
    ) -> None:
        self.name = name
        self.describe: Callable[[], str] | None = None
        """Returns a sentence on the state of the event source, which is added to the messages of timeouts."""
        self._look_up = look_up
        self._listeners = Listeners()
        self._tuples = self._listeners.tuples
        self._waits: dict[Any, dict[Wait, None]] = {}
        self._error_handlers: list[ErrorHandler] = []
        self._observers: list[Callable[[], object]] = []
        self._tasks = ListenerTasks(task_limit, self._failed)
        self._error: Exception | None = None
        self._traceback: TracebackType | None = None
        self._closed = False

    @property
    def metrics(self) -> Metrics | None:
        """Receiver of measurements: run times of listeners, lengths of queues, dropped events. None disables them."""
        return self._tasks.metrics

    @metrics.setter
    def metrics(self, metrics: Metrics | None) -> None:
        self._tasks.metrics = metrics
        # `_call` is replaced, instead of testing for metrics in each call: without metrics it costs nothing.
        if metrics is None:
            vars(self).pop("_call", None)
        else:
            vars(self)["_call"] = self._call_measured
        self._change()

    @overload
    def listen(self, key: K, /) -> Event[object]: ...
    @overload
    def listen(self, /) -> GlobalEvent[K]: ...
    def listen(self, /, *key: Any) -> Event[object] | GlobalEvent[K]:
        """Register listeners for one key: use the result as a decorator, or call it with a listener.

        Without a key, the listener is called with every event, as ``(key, data)``.
        """
        if not key:
            return GlobalEvent(self)
        found = single_key(self, key)
        self.find(found, None)
        return Event(((self, found, ListenerOptions()),))

    def wait_for(self, key: K, /, *, timeout: float | None = None) -> Waiter[object]:
        """Return an awaitable for the next event of a key after this call.

        ``timeout`` is in seconds from the call; None waits without limit. Awaiting raises ``WaitTimeoutError``
        (a ``TimeoutError``) when the time is up, the error that ended the shard if one does, and
        ``DispatcherClosedError`` if the dispatcher is closed.

        Raises ``UsageError`` outside of a running event loop.
        """
        found, _ = self.find(key, None)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise UsageError(
                f"wait_for({spell_key(found)}) needs a running event loop, since waiting starts with the call: "
                "call it in a coroutine."
            ) from None
        wait = Wait(self, found, timeout)
        error = self._end_error(found)
        if error is not None:
            wait.fail(error, self._traceback)
            return Waiter(wait)
        wait.begin(loop)
        waits = self._waits.get(found)
        if waits is None:
            self._waits[found] = {wait: None}
            self._change()
        else:
            waits[wait] = None
        return Waiter(wait)

    def stream(self, key: K, /, *, limit: int = 1000, full: WhenFull = "drop_oldest") -> Stream[object]:
        """Return an async iterator over the events of a key after this call.

        At most ``limit`` events are queued; ``full`` decides which event is dropped when the queue is full. If an
        error ended the shard, iterating raises that error.

        Raises ``DispatcherClosedError`` if the dispatcher is closed.
        """
        found, _ = self.find(key, None)
        stream = Stream[object](self, found, limit, full)
        if self._error is not None:
            stream.fail(self._error, self._traceback)
        elif self._closed:
            raise self._closed_error(found)
        else:
            stream.open()
        return stream

    def add_listener(self, listener: Listener, key: Any = ALL_EVENTS) -> None:
        """Register a listener for one key, or without a key for every event.

        Raises ``ListenerSignatureError`` if the listener does not accept the arguments of the event.
        """
        self.register(listener, key, ListenerOptions())

    def register(self, listener: Listener, key: Any, options: ListenerOptions) -> None:
        """Register a listener with options."""
        check_listener_and_key(listener, key, "add_listener")
        key, parameters = self.find(key, options.projection)
        self._listeners.add(key, register(listener, key, parameters, options, self.name, self._tasks))
        self._change()

    def remove_listener(self, listener: Listener, key: Any = ALL_EVENTS) -> None:
        """Remove the first registration of a listener. Raises ``UsageError`` if it is not registered."""
        check_listener_and_key(listener, key, "remove_listener")
        key, _ = self.find(key, None)
        for place in (key, *self.projections(key)):
            if self._listeners.remove(place, listener):
                self._change()
                return
        raise UsageError(f"{listener!r} is not registered for {spell_key(key)} of {self.name}.")

    def add_error_handler(self, handler: ErrorHandler) -> ErrorHandler:
        """Call ``handler(key, listener, error)`` for each exception of a listener, instead of logging it."""
        self._error_handlers = [*self._error_handlers, handler]
        return handler

    def remove_error_handler(self, handler: ErrorHandler) -> None:
        """Remove an error handler. Raises ``UsageError`` if it is not registered."""
        if handler not in self._error_handlers:
            raise UsageError(f"{handler!r} is not registered as an error handler of {self.name}.")
        self._error_handlers = [known for known in self._error_handlers if known != handler]

    def wants(self, key: K) -> bool:
        """Return True if a listener, a stream or a waiter needs the whole payload of this key."""
        places = self._listeners.places
        return key in places or ALL_EVENTS in places or key in self._waits

    def projections(self, key: K) -> tuple[Any, ...]:  # noqa: ARG002  # used by subclasses
        """Return the keys of the projections that have listeners."""
        return ()

    @property
    def listened(self) -> frozenset[Any]:
        """Keys for which listeners are registered; listeners of every event do not count."""
        return frozenset(self._listeners.places) - {ALL_EVENTS}

    @property
    def counts(self) -> DispatchCounts:
        """Current numbers of running tasks and queued events, and the total number of dropped events."""
        ordered = [found.ordered for found in self._listeners.registrations() if found.ordered]
        return DispatchCounts(
            running=len(self._tasks),
            waiting=sum(found.waiting for found in ordered),
            dropped=self._tasks.dropped + sum(found.dropped for found in ordered),
        )

    def dispatch(
        self, key: K, *arguments: object, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Pass an event to its waiters, then to its listeners in the order of registration.

        Sync listeners have run when this returns; each async listener runs in a separate task.
        ``context`` is called only for listeners that take a context.
        """
        if self._waits and key in self._waits:
            self._offer(key, arguments)
        for registration in self._listeners.of(key):
            self._call(key, registration, arguments, context)
        if ALL_EVENTS in self._tuples:
            self.dispatch_globally(key, *arguments, context=context)

    def calls(self, key: K) -> tuple[Call, ...] | None:
        """Return the calls that ``dispatch`` makes for an event with one argument, for ``run_calls``.

        They are valid until the functions of ``observe`` are called. None if ``dispatch`` does more than call
        listeners: it passes the event to waiters, or measures times.
        """
        if key in self._waits or self.metrics is not None:
            return None
        own = [self._call_of(key, found) for found in self._listeners.of(key)]
        every = [
            self._call_of(key, found, partial(found.call, key)) for found in self._listeners.of(ALL_EVENTS)
        ]
        return (*own, *every)

    def _call_of(self, key: Any, found: Registration, call: Callable[..., Any] | None = None) -> Call:
        return call or found.call, found.contextual, self._tasks, key, found.listener

    def dispatch_part(
        self, place: Any, part: object, *, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Pass a projection to its listeners; ``place`` is a key that ``projections`` returned."""
        for registration in self._listeners.of(place):
            self._call(place, registration, (part,), context)

    def dispatch_globally(
        self, key: K, *arguments: object, context: Callable[[], EventContext] = blank_context
    ) -> None:
        """Pass an event to the listeners of every event only."""
        for registration in self._listeners.of(ALL_EVENTS):
            self._call(key, registration, (key, *arguments), context)

    def report_failure(self, place: Any, error: BaseException) -> None:
        """Report an error that prevented the delivery of an event, once per listener; waiters raise it."""
        for registration in self._listeners.of(place):
            self._failed(place, registration.listener, error)
        for wait in list(self._waits.get(place, ())):
            wait.fail(as_exception(error, place, wait), error.__traceback__)

    async def drain(self) -> None:
        """Wait until the tasks of all async listeners are done."""
        await self._tasks.drain()

    def fail(self, error: Exception) -> None:
        """End every waiter and stream with an error, including those created later.

        Streams return their queued events before they raise the error. Listeners stay registered. Only the first
        call has an effect, and none after ``close``.
        """
        if self._error is not None or self._closed:
            return
        self._error, self._traceback = error, error.__traceback__
        self._end_waits()
        self._end_streams()

    async def close(self) -> None:
        """End waiters and streams, and cancel the tasks of listeners. Closing twice is allowed.

        Waiters raise ``DispatcherClosedError``; streams end after the events that are queued.
        """
        self._closed = True
        self._end_waits()
        self._end_streams()
        await self._tasks.cancel()
        for registration in self._listeners.registrations():
            if registration.ordered is not None:
                registration.ordered.abandon()

    def observe(self, changed: Callable[[], object]) -> None:
        """Call a function whenever the results of ``wants`` or ``projections`` may have changed."""
        self._observers.append(changed)

    def end_wait(self, wait: Wait) -> None:
        """Remove a wait. Waits call this when they end."""
        waits = self._waits.get(wait.key)
        if waits is None or wait not in waits:
            return
        del waits[wait]
        if not waits:
            del self._waits[wait.key]
            self._change()

    def description(self) -> str:
        """Return the text that ``describe`` returns; empty if it raises or is None."""
        if self.describe is None:
            return ""
        try:
            return self.describe()
        except Exception as error:
            log.error("The description of %s failed", self.name, exc_info=error)
            return ""

    def open_stream(self, sink: StreamSink, key: Any) -> None:
        """Pass the events of a key to a stream."""
        self._listeners.add(key, Registration(sink, sink))
        self._change()

    def close_stream(self, sink: StreamSink, key: Any) -> None:
        """Stop passing events to a stream."""
        if self._listeners.remove(key, sink):
            self._change()

    def find(self, key: Any, projection: type[Struct] | None) -> tuple[Any, tuple[Any, ...]]:
        """Return the key under which listeners are registered, and the types of their arguments."""
        if key is ALL_EVENTS:
            return ALL_EVENTS, (Any, Any)
        if projection is not None:
            raise UsageError(f"{spell_key(key)} of {self.name} has no payload, so it has no projections.")
        return self._look_up(check_key(self, key))

    def _end_error(self, key: Any) -> Exception | None:
        """Return the error of waiters that can no longer succeed; None while the dispatcher is open."""
        return self._error or (self._closed_error(key) if self._closed else None)

    def _closed_error(self, key: Any) -> DispatcherClosedError:
        return DispatcherClosedError(f"{self.name} is closed: {spell_key(key)} can no longer arrive.")

    def _end_waits(self) -> None:
        for key, waits in list(self._waits.items()):
            error = self._end_error(key)
            assert error is not None
            for wait in list(waits):
                wait.fail(error, self._traceback)

    def _end_streams(self) -> None:
        for registration in self._listeners.registrations():
            if isinstance(registration.listener, StreamSink):
                registration.listener.end(self._error, self._traceback)

    def _change(self) -> None:
        for changed in self._observers:
            try:
                changed()
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                log.error("An observer of %s failed: %s", self.name, spell_listener(changed), exc_info=error)

    def _offer(self, key: K, arguments: tuple[object, ...]) -> None:
        event = arguments[0] if len(arguments) == 1 else arguments
        for wait in list(self._waits[key]):
            wait.offer(event)

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
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # an exception of a listener must not end the reader of the connection
            self._failed(key, registration.listener, error)
            return
        if result is not None:
            self._tasks.start(key, registration.listener, result)

    def _call_measured(
        self,
        key: Any,
        registration: Registration,
        arguments: tuple[object, ...],
        context: Callable[[], EventContext],
    ) -> None:
        """Do the same as ``_call``, and report the run time of the listener."""
        listener, metrics = registration.listener, self._tasks.metrics
        if metrics is not None and isinstance(listener, StreamSink):
            listener.put_measured(arguments, metrics)
            return
        if metrics is None or registration.ordered is not None:
            # Ordered listeners report their own times; here, only the time of queueing could be measured.
            type(self)._call(self, key, registration, arguments, context)
            return
        if registration.contextual:
            arguments = (*arguments, context())
        result, began = None, perf_counter()
        try:
            result = registration.call(*arguments)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self._failed(key, listener, error)
        if result is not None and inspect.isawaitable(result):
            self._tasks.start(key, listener, result, began)
        else:
            report(metrics.listener_finished, key, listener, perf_counter() - began)

    def _failed(self, key: Any, listener: Listener, raised: BaseException) -> None:
        error = as_exception(raised, key, listener)
        if listener in self._error_handlers or not self._error_handlers:
            # Only logged: passed to the error handlers, it would reach the one that failed again.
            log.error("A listener of %s failed: %r", spell_key(key), listener, exc_info=error)
            return
        for handler in self._error_handlers:
            try:
                result = handler(key, listener, error)
            except KeyboardInterrupt:
                raise
            except BaseException as second:
                self._failed(key, handler, second)
                continue
            if result is not None:
                self._tasks.start(key, handler, result)
