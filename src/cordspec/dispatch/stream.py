"""Streams: events as an async iterator, with a limit on the number of queued events."""

import asyncio
import logging
from collections import deque
from types import TracebackType
from typing import Any, Final, Generic, Protocol, TypeVar
from weakref import ref

from cordspec.dispatch.failures import spell_key
from cordspec.dispatch.metrics import Metrics, report
from cordspec.dispatch.ordered import WhenFull
from cordspec.errors import UsageError

__all__ = ["Stream"]

log: Final = logging.getLogger("cordspec.dispatch")

T_co = TypeVar("T_co", covariant=True)


class StreamOwner(Protocol):
    """The methods of a dispatcher that a stream needs."""

    @property
    def name(self) -> str:
        """Name of the dispatcher, for messages."""
        ...

    def open_stream(self, sink: "StreamSink", key: Any, /) -> None:
        """Pass the events of a key to a stream."""
        ...

    def close_stream(self, sink: "StreamSink", key: Any, /) -> None:
        """Stop passing events to a stream."""
        ...


class Stream(Generic[T_co]):
    """Events of one kind, in order, from the moment the stream is created.

    Iterate over it with ``async for``, preferably inside ``async with``, which closes it. It also ends when its
    dispatcher is closed, and when there are no more references to it. If an error ends the shard, the stream returns
    the queued events and then raises that error.
    """

    def __init__(self, dispatcher: StreamOwner, key: Any, limit: int, full: WhenFull) -> None:
        if limit < 1:
            raise UsageError(f"The limit of a stream is 1 or more; found limit={limit}.")
        self.dropped = 0
        """Number of events dropped because the queue was full."""
        self._limit = limit
        self._drop_oldest = full == "drop_oldest"
        self._events: deque[Any] = deque()
        self._taker: asyncio.Future[None] | None = None
        self._closed = False
        self._error: Exception | None = None
        self._traceback: TracebackType | None = None
        self._sink = StreamSink(self, dispatcher, key)

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
        """Stop receiving events; queued events are still returned. Further calls have no effect."""
        self._closed = True
        self._sink.close()
        self._wake()

    def fail(self, error: Exception, traceback: TracebackType | None) -> None:
        """Stop receiving events, and raise an error after the queued events."""
        self._error, self._traceback = error, traceback
        self.close()

    def open(self) -> None:
        """Start receiving events."""
        self._sink.open()

    def put(self, arguments: tuple[Any, ...]) -> None:
        """Queue an event; drop one if the queue is full."""
        if len(self._events) >= self._limit:
            self._count_drop()
            if not self._drop_oldest:
                return
            self._events.popleft()
        self._events.append(arguments[0] if len(arguments) == 1 else arguments)
        self._wake()

    def _count_drop(self) -> None:
        if self.dropped == 0:
            log.warning("%r is full and drops events. Further drops are counted, but not logged.", self._sink)
        self.dropped += 1

    @property
    def queued(self) -> int:
        """Number of queued events."""
        return len(self._events)

    def _wake(self) -> None:
        if self._taker is not None and not self._taker.done():
            self._taker.set_result(None)


class StreamSink:
    """The object that a dispatcher passes events to. It refers to its stream weakly, so an unused stream is freed."""

    __slots__ = ("_dispatcher", "_key", "_stream")

    def __init__(self, stream: Stream[Any], dispatcher: StreamOwner, key: Any) -> None:
        self._stream = ref(stream, lambda _: self.close())
        self._dispatcher = dispatcher
        self._key = key

    def __call__(self, *arguments: Any) -> None:
        """Pass an event to the stream."""
        stream = self._stream()
        if stream is not None:
            stream.put(arguments)

    def put_measured(self, arguments: tuple[Any, ...], metrics: Metrics) -> None:
        """Pass an event to the stream, and report the length of its queue."""
        stream = self._stream()
        if stream is None:
            return
        dropped = stream.dropped
        stream.put(arguments)
        if stream.dropped > dropped:
            report(metrics.event_dropped, self._key, self)
        report(metrics.queue_length, self._key, self, stream.queued)

    def open(self) -> None:
        """Start receiving events from the dispatcher."""
        self._dispatcher.open_stream(self, self._key)

    def close(self) -> None:
        """Stop listening."""
        self._dispatcher.close_stream(self, self._key)

    def end(self, error: Exception | None = None, traceback: TracebackType | None = None) -> None:
        """End the stream, because its dispatcher was closed or has failed."""
        stream = self._stream()
        if stream is None:
            return
        if error is None:
            stream.close()
        else:
            stream.fail(error, traceback)

    def __repr__(self) -> str:
        return f"<Stream of {spell_key(self._key)} of {self._dispatcher.name}>"
