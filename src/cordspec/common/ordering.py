"""One listener's events one after the other for each key, and side by side across keys."""

from collections import deque
from collections.abc import Callable, Hashable
from inspect import isawaitable
from operator import attrgetter
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from msgspec import Struct, structs

from cordspec.common.tasks import Listener, ListenerTasks
from cordspec.errors import UsageError

__all__ = ["OrderedListener", "Ordering", "WhenFull", "check_ordering"]

WhenFull: TypeAlias = Literal["drop_oldest", "drop_newest"]
"""What is given up when no more events may wait."""


class Ordering(Struct, frozen=True):
    """How the events of one listener wait for each other."""

    by: str | Callable[[Any], Hashable]
    """Field of the payload, or a function of it; events with the same value run in turn."""

    limit: int
    """How many events of one value may wait."""

    full: WhenFull
    """What is given up beyond that."""


class OrderedListener:
    """Calls a listener for one event after the other, per key; counts what it had to drop."""

    def __init__(self, listener: Listener, ordering: Ordering, event: Any, tasks: ListenerTasks) -> None:
        self.dropped = 0
        self._listener = listener
        self._limit = ordering.limit
        self._drop_oldest = ordering.full == "drop_oldest"
        self._by = attrgetter(ordering.by) if isinstance(ordering.by, str) else ordering.by
        self._event = event
        self._tasks = tasks
        self._waiting: dict[Hashable, deque[tuple[Any, ...]]] = {}

    @property
    def waiting(self) -> int:
        """How many events wait, of all keys."""
        return sum(map(len, self._waiting.values()))

    def __call__(self, *arguments: Any) -> None:
        """Take an event in; it runs at once if nothing of its key does."""
        key = self._by(arguments[0])
        queue = self._waiting.get(key)
        if queue is None:
            self._waiting[key] = deque()
            started = len(self._tasks) < self._tasks.limit
            self._tasks.start(self._event, self._listener, self._run(key, arguments))
            if not started:
                del self._waiting[key]
            return
        if len(queue) >= self._limit:
            self.dropped += 1
            if not self._drop_oldest or not queue:
                return
            queue.popleft()
        queue.append(arguments)

    async def _run(self, key: Hashable, arguments: tuple[Any, ...]) -> None:
        queue = self._waiting[key]
        try:
            while True:
                try:
                    result = self._listener(*arguments)
                    if isawaitable(result):
                        await result
                except Exception as error:  # one event's mistake does not end the others
                    self._tasks.report(self._event, self._listener, error)
                if not queue:
                    return
                arguments = queue.popleft()
        finally:
            del self._waiting[key]


def check_ordering(ordering: Ordering, payload: Any, what: str) -> None:
    """Raise ``UsageError`` where an ordering cannot work."""
    if ordering.limit < 0:
        raise UsageError(f"{what}: limit says how many events may wait, 0 or more; found {ordering.limit}.")
    if ordering.full not in get_args(WhenFull):
        expected = " or ".join(map(repr, get_args(WhenFull)))
        raise UsageError(f"{what}: full is {expected}; found {ordering.full!r}.")
    if not isinstance(ordering.by, str):
        return
    for part in get_args(payload) if get_origin(payload) in (Union, UnionType) else (payload,):
        if isinstance(part, type) and issubclass(part, Struct):
            names = [info.name for info in structs.fields(part)]
            if ordering.by not in names:
                raise UsageError(
                    f"{what}: {part.__name__} has no field {ordering.by!r} to order by. It has {', '.join(names)}."
                )
