"""Events as an async iterator, with a bound on how many may wait to be taken."""

import asyncio
import logging
from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from weakref import ref

from cordspec.dispatch.failures import spell_key
from cordspec.dispatch.metrics import Metrics, report
from cordspec.dispatch.ordered import WhenFull
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.dispatch.dispatcher import Dispatcher

__all__ = ["Stream"]

log: Final = logging.getLogger("cordspec.dispatch")

T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """Events of one kind, in order, from the moment the stream is created.

    Iterate over it with ``async for``, best inside ``async with``, which ends it. It also ends when its
    dispatcher is closed, and when nothing refers to it any more. If the dispatcher fails, because its shard
    ended by an error, the stream returns the events that are queued and then raises that error.
    """

    def __init__(self, dispatcher: "Dispatcher[Any]", key: Any, limit: int, full: WhenFull) -> None:
        if limit < 1:
            raise UsageError(f"A stream keeps at least 1 event until it is taken; found limit={limit}.")
        self.dropped = 0
        """Events dropped because ``limit`` of them were queued."""
        self._limit = limit
        self._drop_oldest = full == "drop_oldest"
        self._events: deque[Any] = deque()
        self._taker: asyncio.Future[None] | None = None
        self._closed = False
        self._error: Exception | None = None
        self._traceback: TracebackType | None = None
        self._inlet = StreamSink(self, dispatcher, key)

    def __aiter__(self) -> "Stream[T_co]":
        return self

    async def __anext__(self) -> T_co:
        while not self._events:
            if self._error is not None:
                # Several streams may raise one error: its traceback must not grow with each of them.
                raise self._error.with_traceback(self._traceback)
            if self._closed:
                raise StopAsyncIteration
            if self._taker is not None:
                raise UsageError("Two tasks take events from one stream: create a stream for each of them.")
            self._taker = asyncio.get_running_loop().create_future()
            try:
                await self._taker
            finally:
                self._taker = None
        event: T_co = self._events.popleft()
        return event

    async def __aenter__(self) -> "Stream[T_co]":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take in nothing more; what is queued can still be taken. Closing twice is allowed."""
        self._closed = True
        self._inlet.close()
        self._wake()

    def fail(self, error: Exception, traceback: TracebackType | None) -> None:
        """End, and raise an error after the events that are queued."""
        self._error, self._traceback = error, traceback
        self.close()

    def open(self) -> None:
        """Take in events from now on."""
        self._inlet.open()

    def put(self, arguments: tuple[Any, ...]) -> None:
        """Queue an event; without room for it one is dropped."""
        if len(self._events) >= self._limit:
            self._count_drop()
            if not self._drop_oldest:
                return
            self._events.popleft()
        self._events.append(arguments[0] if len(arguments) == 1 else arguments)
        self._wake()

    def _count_drop(self) -> None:
        if self.dropped == 0:
            log.warning("%r is full and drops events. Further ones are counted, but not logged.", self._inlet)
        self.dropped += 1

    @property
    def queued(self) -> int:
        """How many events can be taken at once."""
        return len(self._events)

    def _wake(self) -> None:
        if self._taker is not None and not self._taker.done():
            self._taker.set_result(None)


class StreamSink:
    """What a dispatcher keeps of a stream: not the stream itself, so that a forgotten one ends."""

    __slots__ = ("_dispatcher", "_key", "_stream")

    def __init__(self, stream: Stream[Any], dispatcher: "Dispatcher[Any]", key: Any) -> None:
        self._stream = ref(stream, lambda _: self.close())
        self._dispatcher = dispatcher
        self._key = key

    def __call__(self, *arguments: Any) -> None:
        """Hand an event to the stream."""
        stream = self._stream()
        if stream is not None:
            stream.put(arguments)

    def put_measured(self, arguments: tuple[Any, ...], metrics: Metrics) -> None:
        """Hand an event to the stream, and report how many events it has queued."""
        stream = self._stream()
        if stream is None:
            return
        dropped = stream.dropped
        stream.put(arguments)
        if stream.dropped > dropped:
            report(metrics.event_dropped, self._key, self)
        report(metrics.queue_length, self._key, self, stream.queued)

    def open(self) -> None:
        """Start to listen."""
        self._dispatcher.open_stream(self, self._key)

    def close(self) -> None:
        """Stop listening."""
        self._dispatcher.close_stream(self, self._key)

    def end(self, error: Exception | None = None, traceback: TracebackType | None = None) -> None:
        """End the stream, as its dispatcher was closed or has failed."""
        stream = self._stream()
        if stream is None:
            return
        if error is None:
            stream.close()
        else:
            stream.fail(error, traceback)

    def __repr__(self) -> str:
        return f"<Stream of {spell_key(self._key)} of {self._dispatcher.name}>"
