"""Reports a blocked event loop, with the stack of the code that blocks it.

A synchronous listener runs on the thread of the event loop; while it sleeps or computes, nothing else runs: no
heartbeat, no other event. The loop cannot report that itself, so a thread watches a counter that the loop
increments, and logs the stack of the loop's thread if the counter does not change.
"""

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import FrameType
from typing import Final
from weakref import WeakKeyDictionary

__all__ = ["BlockageDetector", "LoopWatchdog", "watch"]

log: Final = logging.getLogger("cordspec.gateway")

LOOKS: Final = 4
"""Number of checks of the thread within the threshold."""

STACK_LIMIT: Final = 16
"""Maximum number of stack frames that are logged, the innermost."""


class BlockageDetector:
    """Decides when a blockage is reported: after ``threshold`` seconds, and each time when it has doubled.

    Times are in seconds; the count grows while the loop runs.
    """

    def __init__(self, threshold: float, now: float) -> None:
        self.threshold = threshold
        self._count = -1
        self._since = now
        self._report_after = threshold

    def blocked_for(self, count: int, now: float) -> float | None:
        """Return the seconds for which the loop has been blocked; None if nothing must be reported now."""
        if count != self._count:
            self._count, self._since, self._report_after = count, now, self.threshold
            return None
        if now - self._since < self._report_after:
            return None
        self._report_after *= 2
        return now - self._since


class LoopWatchdog:
    """Watches one event loop from a thread, from ``start`` to ``stop``; call both on the loop's thread."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, threshold: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._loop = loop
        self._pause = threshold / LOOKS
        self._detector = BlockageDetector(threshold, clock())
        self._clock = clock
        self._count = 0
        self._thread_id = 0
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Start watching the loop that runs on this thread."""
        self._thread_id = threading.get_ident()
        self._tick()
        self._thread = threading.Thread(target=self._watch, name="cordspec watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, and wait for it."""
        self._stopped.set()
        if self._timer is not None:
            self._timer.cancel()
        if self._thread is not None:
            self._thread.join()

    def _tick(self) -> None:
        self._count += 1
        self._timer = self._loop.call_later(self._pause, self._tick)

    def _watch(self) -> None:
        while not self._stopped.wait(self._pause):
            blocked = self._detector.blocked_for(self._count, self._clock())
            if blocked is not None:
                frame = sys._current_frames().get(self._thread_id)
                log.warning(
                    "The event loop has been blocked for %.1f s: no heartbeat is sent and no event is handled "
                    "meanwhile. Move blocking work to asyncio.to_thread(). It is blocked here:\n%s",
                    blocked,
                    _stack(frame),
                )


class Shared:
    """The watchdog of a loop, and the number of shards that use it."""

    def __init__(self, watchdog: LoopWatchdog) -> None:
        self.watchdog = watchdog
        self.users = 0


_watchdogs: Final[WeakKeyDictionary[asyncio.AbstractEventLoop, dict[float, Shared]]] = WeakKeyDictionary()


def watch(threshold: float) -> Callable[[], None]:
    """Watch the running loop; shards with the same threshold share a thread. Call the result to end it."""
    loop = asyncio.get_running_loop()
    of_loop = _watchdogs.setdefault(loop, {})
    shared = of_loop.get(threshold)
    if shared is None:
        shared = of_loop[threshold] = Shared(LoopWatchdog(loop, threshold))
        shared.watchdog.start()
    shared.users += 1
    released = False

    def release() -> None:
        nonlocal released
        if released:
            return
        released = True
        shared.users -= 1
        if shared.users == 0:
            del of_loop[threshold]
            shared.watchdog.stop()

    return release


def _stack(frame: FrameType | None) -> str:
    if frame is None:
        return "  (the thread of the event loop has ended)"
    return "".join(traceback.format_stack(frame)[-STACK_LIMIT:]).rstrip()
