"""Events as an async iterator, with a bound on how many may wait to be taken."""

import asyncio
from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import ref

from cordspec.common.ordering import WhenFull
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.common.dispatcher import Dispatcher

__all__ = ["Stream"]

T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """The events of one kind from the moment on at which it is made, in their order.

    Iterate over it with ``async for``, best inside ``async with``, which ends it. It also ends when its
    dispatcher closes, and when nobody holds it any more.
    """

    def __init__(self, dispatcher: "Dispatcher[Any]", key: Any, limit: int, full: WhenFull) -> None:
        if limit < 1:
            raise UsageError(f"A stream keeps at least 1 event until it is taken; found limit={limit}.")
        self.dropped = 0
        """Events given up because ``limit`` of them waited to be taken."""
        self._limit = limit
        self._drop_oldest = full == "drop_oldest"
        self._events: deque[Any] = deque()
        self._taker: asyncio.Future[None] | None = None
        self._closed = False
        self._inlet = Inlet(self, dispatcher, key)
        dispatcher.open_stream(self._inlet, key)

    def __aiter__(self) -> "Stream[T_co]":
        return self

    async def __anext__(self) -> T_co:
        while not self._events:
            if self._closed:
                raise StopAsyncIteration
            if self._taker is not None:
                raise UsageError("Two tasks take from one stream: make one for each of them.")
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
        """Take in nothing more; what waits can still be taken. Closing twice is no mistake."""
        self._closed = True
        self._inlet.close()
        self._wake()

    def _put(self, arguments: tuple[Any, ...]) -> None:
        if len(self._events) >= self._limit:
            self.dropped += 1
            if not self._drop_oldest:
                return
            self._events.popleft()
        self._events.append(arguments[0] if len(arguments) == 1 else arguments)
        self._wake()

    def _wake(self) -> None:
        if self._taker is not None and not self._taker.done():
            self._taker.set_result(None)


class Inlet:
    """What a dispatcher holds of a stream: not the stream itself, so that a forgotten one ends."""

    __slots__ = ("_dispatcher", "_key", "_stream")

    def __init__(self, stream: Stream[Any], dispatcher: "Dispatcher[Any]", key: Any) -> None:
        self._stream = ref(stream, lambda _: self.close())
        self._dispatcher = dispatcher
        self._key = key

    def __call__(self, *arguments: Any) -> None:
        """Hand an event to the stream."""
        stream = self._stream()
        if stream is not None:
            stream._put(arguments)

    def close(self) -> None:
        """Stop listening."""
        self._dispatcher.close_stream(self, self._key)

    def end(self) -> None:
        """End the stream, as its dispatcher has closed."""
        stream = self._stream()
        if stream is not None:
            stream.close()
