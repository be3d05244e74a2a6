"""Ordered listeners: events with the same key are handled one after the other, events with different keys in parallel.

Discord sends the events of a session in order, but a task per event lets a later event overtake an earlier one at any
``await``. An ordered listener keeps the order where it matters, for example per channel, and limits the number of
queued events.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Hashable
from inspect import isawaitable
from operator import attrgetter
from time import perf_counter
from typing import Any, Final, Literal, TypeAlias, get_args

from msgspec import Struct

from cordspec.dispatch.callbacks import Listener
from cordspec.dispatch.failures import comes_from_outside, spell_key
from cordspec.dispatch.metrics import report
from cordspec.dispatch.tasks import ListenerTasks
from cordspec.errors import UsageError
from cordspec.typeforms import union_members
from cordspec.wire import documented_fields

__all__ = ["OrderedListener", "Ordering", "WhenFull", "check_ordering"]

log: Final = logging.getLogger("cordspec.dispatch")

WhenFull: TypeAlias = Literal["drop_oldest", "drop_newest"]
"""Which event is dropped when a queue is full: the oldest in the queue, or the one that arrives."""


class Ordering(Struct, frozen=True):
    """Options of an ordered listener."""

    by: str | Callable[[Any], Hashable]
    """Field of the payload, or a function of the payload; its value is the key of the event."""

    limit: int
    """Maximum number of events queued per key, not counting the one that is being handled."""

    full: WhenFull
    """Which event is dropped when the queue of a key is full."""


class OrderedListener:
    """Calls a listener with the events of each key one after the other, and counts dropped events."""

    def __init__(self, listener: Listener, ordering: Ordering, event: Any, tasks: ListenerTasks) -> None:
        self.dropped = 0
        self._listener = listener
        self._limit = ordering.limit
        self._drop_oldest = ordering.full == "drop_oldest"
        self._by = attrgetter(ordering.by) if isinstance(ordering.by, str) else ordering.by
        self._event = event
        self._tasks = tasks
        self._queues: dict[Hashable, deque[tuple[Any, ...]]] = {}
        """Queued events by key. A key is present, perhaps with an empty queue, while a task handles its events."""

    @property
    def waiting(self) -> int:
        """Number of queued events of all keys."""
        return sum(map(len, self._queues.values()))

    def __call__(self, *arguments: Any) -> None:
        """Handle an event, or queue it if an event of the same key is being handled."""
        key = self._by(arguments[0])
        queue = self._queues.get(key)
        if queue is None:
            self._begin(key, arguments)
            return
        if len(queue) >= self._limit:
            self._drop(1)
            if not self._drop_oldest or not queue:
                return
            queue.popleft()
        queue.append(arguments)
        metrics = self._tasks.metrics
        if metrics is not None:
            report(metrics.queue_length, self._event, self._listener, len(queue))

    def abandon(self) -> None:
        """Drop the queued events, because the dispatcher is closed."""
        for queue in self._queues.values():
            self._drop(len(queue))
        self._queues.clear()

    def _begin(self, key: Hashable, arguments: tuple[Any, ...]) -> None:
        queue = self._queues[key] = deque[tuple[Any, ...]]()
        started = False
        try:
            started = self._tasks.start(self._event, self._listener, self._run(key, queue, arguments))
        finally:
            if not started:  # no task runs, so later events of the key would be queued forever
                self._queues.pop(key, None)

    async def _run(self, key: Hashable, queue: deque[tuple[Any, ...]], arguments: tuple[Any, ...]) -> None:
        task = asyncio.current_task()
        assert task is not None
        # Chosen once per task, so that without metrics no event costs an extra call.
        listener = self._listener if self._tasks.metrics is None else self._call_measured
        try:
            while True:
                cancelled_before = task.cancelling()
                try:
                    result = listener(*arguments)
                    if isawaitable(result):
                        await result
                except BaseException as error:  # an error in one event must not stop the next ones
                    if comes_from_outside(error, task, cancelled_before):
                        raise
                    self._tasks.report(self._event, self._listener, error)
                if not queue:
                    return
                arguments = queue.popleft()
        finally:
            # The queue is not empty if the task was cancelled. After abandon() the key may have a new queue, which
            # belongs to another task and must not be removed.
            if self._queues.get(key) is queue:
                self._drop(len(queue))
                del self._queues[key]

    async def _call_measured(self, *arguments: Any) -> None:
        began = perf_counter()
        try:
            result = self._listener(*arguments)
            if isawaitable(result):
                await result
        finally:
            if self._tasks.metrics is not None:
                report(
                    self._tasks.metrics.listener_finished,
                    self._event,
                    self._listener,
                    perf_counter() - began,
                )

    def _drop(self, count: int) -> None:
        if count and not self.dropped:
            log.warning(
                "%d events of %s are dropped for the ordered listener %r: its queue is full, or its task was "
                "cancelled. Further drops are counted, but not logged.",
                count,
                spell_key(self._event),
                self._listener,
            )
        self.dropped += count
        if self._tasks.metrics is not None:
            for _ in range(count):
                report(self._tasks.metrics.event_dropped, self._event, self._listener)


def check_ordering(ordering: Ordering, payload: Any, what: str) -> None:
    """Raise ``UsageError`` for an invalid limit or ``full``, and for a field that the payload does not have."""
    if ordering.limit < 0:
        raise UsageError(
            f"{what}: limit is the number of events that may be queued, 0 or more; found {ordering.limit}."
        )
    if ordering.full not in get_args(WhenFull):
        expected = " or ".join(map(repr, get_args(WhenFull)))
        raise UsageError(f"{what}: full is {expected}; found {ordering.full!r}.")
    if not isinstance(ordering.by, str):
        return
    for part in union_members(payload):
        if isinstance(part, type) and issubclass(part, Struct):
            names = [info.name for info in documented_fields(part)]
            if ordering.by not in names:
                raise UsageError(
                    f"{what}: {part.__name__} has no field {ordering.by!r} to order by. It has {', '.join(names)}."
                )
