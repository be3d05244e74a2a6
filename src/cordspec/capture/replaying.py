"""Replay of a capture to listeners, as if a shard received it now.

Listeners are called as by a shard, with the time at which each frame was recorded. Nothing is connected and nothing
is sent.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from msgspec import Struct

from cordspec.capture.record import CapturedFrame, Item, Unreadable, checked
from cordspec.decode.internals import match_prefix
from cordspec.dispatch import Dispatcher, EventContext
from cordspec.errors import FrameError, UsageError
from cordspec.events import Dispatch, ReadyData
from cordspec.gateway.internals import Delivery, DispatcherSet
from cordspec.wire import Anomaly

__all__ = ["Replayed", "replay"]

BATCH: Final = 256
"""Number of frames after which running listeners are counted."""

CROWD: Final = 1000
"""Largest number of listeners that may run before the replay waits for them."""

LISTENER_TIMEOUT: Final = 10.0
"""Time in which no listener ends, after which the replay no longer waits for them. Seconds."""


class Replayed(Struct):
    """Result of a replay."""

    frames: int = 0
    """Number of frames that Discord sent."""

    wanted: int = 0
    """Number of dispatches that have listeners."""

    unreadable: int = 0
    """Number of parts that are not frames."""

    running: int = 0
    """Number of asynchronous listeners that had not ended: they wait for events that the capture does not have."""


async def replay(
    items: Iterable[Item],
    dispatcher_set: DispatcherSet,
    *,
    speed: float | None = None,
    on_unreadable: Callable[[Unreadable], object] = lambda _: None,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    clock: Callable[[], float] = time.monotonic,
    listener_timeout: float = LISTENER_TIMEOUT,
) -> Replayed:
    """Pass the received frames of a capture to the listeners of a manager or a shard, and wait until they are done.

    Listeners may wait for later events; if none of them ends for ``listener_timeout`` seconds, they are left running.

    ``speed`` 1 is the recorded speed, 10 is ten times as fast; with None, or a capture without times, frames are
    passed as fast as listeners handle them. ``clock`` returns seconds. Parts that are not frames are passed to
    ``on_unreadable``. Raises ``UsageError`` for a speed that is not above 0.
    """
    if speed is not None and not speed > 0:
        raise UsageError(f"A speed is above 0, or left out for as fast as possible; found {speed}.")
    pace = Pace(speed, sleep, clock)
    player, crowd = Player(dispatcher_set), CROWD
    for item in items:
        if isinstance(item, Unreadable):
            player.done.unreadable += 1
            on_unreadable(item)
        elif not item.sent:
            await pace.wait_for(item.time)
            if (problem := player.play(item)) is not None:
                player.done.unreadable += 1
                on_unreadable(problem)
            if running(dispatcher_set):
                await asyncio.sleep(0)  # the event that a listener waits for may be in the next frame
            if player.done.frames % BATCH == 0 and running(dispatcher_set) > crowd:
                crowd = await settle(dispatcher_set, listener_timeout) + CROWD
    player.done.running = await settle(dispatcher_set, listener_timeout)
    return player.done


def running(dispatcher_set: DispatcherSet) -> int:
    """Return the number of asynchronous listeners that are running."""
    return sum(dispatcher.counts.running for dispatcher in dispatchers(dispatcher_set))


def dispatchers(dispatcher_set: DispatcherSet) -> tuple[Dispatcher[Any], ...]:
    """Return the three dispatchers of a set."""
    return dispatcher_set.raw_dispatcher, dispatcher_set.event_dispatcher, dispatcher_set.dispatcher


async def settle(dispatcher_set: DispatcherSet, listener_timeout: float) -> int:
    """Wait until every listener is done, or none has ended for a while; return the number that still run."""
    await asyncio.sleep(0)
    while before := running(dispatcher_set):
        drained = asyncio.gather(*(dispatcher.drain() for dispatcher in dispatchers(dispatcher_set)))
        try:
            async with asyncio.timeout(listener_timeout):
                await drained
        except TimeoutError:
            if running(dispatcher_set) >= before:
                break
    return running(dispatcher_set)


class Pace:
    """Waits for the time of each frame."""

    def __init__(
        self, speed: float | None, sleep: Callable[[float], Awaitable[object]], clock: Callable[[], float]
    ) -> None:
        self._speed = speed
        self._sleep = sleep
        self._clock = clock
        self._began = clock()
        self._first: datetime | None = None

    async def wait_for(self, moment: datetime | None) -> None:
        """Return when the time between the first frame and this one has passed."""
        if self._speed is None or moment is None:
            return
        if self._first is None:
            self._first, self._began = moment, self._clock()
        due = (moment - self._first).total_seconds() / self._speed
        if (pause := due - (self._clock() - self._began)) > 0:
            await self._sleep(pause)


class Player:
    """Decodes each frame as far as listeners need it, as a shard does."""

    def __init__(self, dispatcher_set: DispatcherSet) -> None:
        self.done = Replayed()
        self._sessions: dict[int, str] = {}
        """Session IDs by shard, for captures that do not record them."""
        self._delivery = Delivery([dispatcher_set], partial(dispatch_anomaly, dispatcher_set))

    def play(self, item: CapturedFrame) -> Unreadable | None:
        """Pass a frame to the listeners; return why it is not a frame if it is not."""
        prefix, interest = match_prefix(item.raw), None
        if prefix is not None:
            interest = self._delivery.interest(prefix[1])
            if not interest.wanted:
                self.done.frames += 1
                return None
        try:
            frame = self._delivery.decode(item.raw, interest)
        except FrameError as error:
            again = checked(item)
            if isinstance(again, Unreadable) or again.raw == item.raw:
                return Unreadable(item.line, str(error))
            return self.play(again)
        sequence, shard_id = None, item.shard_id or 0
        session_id = item.session_id or self._sessions.get(shard_id)
        if isinstance(frame, Dispatch):
            if isinstance(frame.d, ReadyData):  # its record was written before the session had its ID
                session_id = self._sessions[shard_id] = frame.d.session_id
            sequence, interest = frame.s, self._delivery.interest(frame.t.encode())
            self.done.wanted += bool(interest.raw or interest.whole or interest.parts)
        self.done.frames += 1
        self._delivery.deliver(item.raw, frame, lambda: context_of(item, session_id, sequence))
        return None


def dispatch_anomaly(dispatcher_set: DispatcherSet, anomaly: Anomaly) -> None:
    """Dispatch an anomaly, as a shard does."""
    dispatcher_set.dispatcher.dispatch("anomaly", anomaly)


def context_of(item: CapturedFrame, session_id: str | None, sequence: int | None) -> EventContext:
    """Return the context of a recorded frame, with the current time for a capture without times."""
    return EventContext(
        shard_id=item.shard_id or 0,
        session_id=session_id,
        sequence=sequence,
        received_at=item.time or datetime.now(UTC),
        raw=item.raw,
    )
