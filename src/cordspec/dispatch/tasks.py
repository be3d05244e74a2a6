"""Tasks of async listeners, limited in number."""

import asyncio
import inspect
import logging
import sys
from collections.abc import Awaitable, Callable, Coroutine
from time import perf_counter
from types import CoroutineType
from typing import Any, Final, TypeAlias

from cordspec.dispatch.callbacks import Listener
from cordspec.dispatch.failures import comes_from_outside, spell_key
from cordspec.dispatch.metrics import Metrics, report
from cordspec.errors import UsageError

__all__ = ["ListenerTasks"]

Failed: TypeAlias = Callable[[Any, Listener, BaseException], None]

log: Final = logging.getLogger("cordspec.dispatch")

EAGER_FACTORY: Final[object] = getattr(asyncio, "eager_task_factory", None)

EAGER: Final[dict[str, Any]] = {"eager_start": True} if sys.version_info >= (3, 12) else {}
"""Argument with which a task runs at once up to its first suspension."""


class ListenerTasks:
    """Runs the tasks of async listeners.

    ``limit`` is the maximum number of tasks that run at once; without one, a listener that never returns would
    accumulate one task per event until memory runs out. ``failed`` is called with every exception of a listener.
    """

    def __init__(self, limit: int, failed: Failed) -> None:
        self.limit = limit
        self.dropped = 0
        """Number of events dropped because the limit was reached, once per listener."""
        self.report = failed
        """Called with the key of the event, the listener and its exception."""
        self.metrics: Metrics | None = None
        # Event loops keep only weak references to tasks (asyncio.create_task), so they are kept here until they end.
        self._running: dict[Coroutine[Any, Any, object], asyncio.Task[None]] = {}
        self._starting = False
        """True while a task is started eagerly; the listener runs meanwhile, and may dispatch events."""

    def __len__(self) -> int:
        return len(self._running)

    def start(
        self, key: Any, listener: Listener, result: Awaitable[object], began: float | None = None
    ) -> bool:
        """Run the awaitable that an async listener returned in a task; return False if none could be started.

        ``began`` is the time at which the listener was called, on the clock of ``time.perf_counter``; None if its run
        time is not measured.

        Raises ``UsageError`` outside of a running event loop.
        """
        coroutine: Any = result
        kind: type = type(result)
        if kind is not CoroutineType:
            if not inspect.isawaitable(result):
                return True  # a sync listener; its result is ignored
            coroutine = _as_coroutine(result)
        if len(self._running) >= self.limit:
            self._drop(key, listener, coroutine)
            return False
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            coroutine.close()
            raise UsageError(
                f"{spell_key(key)} was dispatched outside of an event loop, but {listener!r} is async. "
                "Dispatch events from a coroutine."
            ) from None
        work = self._run(key, listener, coroutine)
        if began is not None:
            work = self._run_measured(key, listener, work, began)
        try:
            task = self._new_task(work, loop)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # raised by a task factory of the user
            work.close()
            coroutine.close()
            self.report(key, listener, error)
            return False
        if not task.done():
            self._running[coroutine] = task
        return True

    def _new_task(
        self, work: Coroutine[Any, Any, None], loop: asyncio.AbstractEventLoop
    ) -> asyncio.Task[None]:
        """Create a task. On Python 3.12 and later it runs at once up to its first suspension (an eager task).

        Many listeners never suspend, so most tasks end there and are never scheduled. A task that is created while
        another one starts eagerly is not eager, as on Python 3.11: a listener that dispatches its own event would
        otherwise recurse once per event. If the loop has a task factory of the user, that is called instead.
        """
        factory = loop.get_task_factory()
        if factory is not None and factory is not EAGER_FACTORY:
            return loop.create_task(work)
        if not EAGER or self._starting:
            return asyncio.Task(work, loop=loop)
        self._starting = True
        try:
            return asyncio.Task(work, loop=loop, **EAGER)
        finally:
            self._starting = False

    async def _run(self, key: Any, listener: Listener, coroutine: Coroutine[Any, Any, object]) -> None:
        # The task removes itself: add_done_callback() would cost as much as creating the task.
        try:
            await coroutine
        except BaseException as error:
            # While the task starts eagerly, it is not in `_running` yet.
            task = self._running.get(coroutine) or asyncio.current_task()
            assert task is not None
            if comes_from_outside(error, task, 0):
                raise
            self.report(key, listener, error)
        finally:
            self._running.pop(coroutine, None)

    async def _run_measured(
        self, key: Any, listener: Listener, work: Coroutine[Any, Any, None], began: float
    ) -> None:
        try:
            await work
        finally:
            if self.metrics is not None:
                report(self.metrics.listener_finished, key, listener, perf_counter() - began)

    async def drain(self) -> None:
        """Wait until all tasks are done, except the one that calls this."""
        current = asyncio.current_task()
        while tasks := [task for task in self._running.values() if task is not current]:
            await asyncio.wait(tasks)
            await asyncio.sleep(0)  # so that the callbacks of these tasks run first

    async def cancel(self) -> None:
        """Cancel all tasks except the one that calls this, and wait until they are done."""
        current = asyncio.current_task()
        running = {work: task for work, task in self._running.items() if task is not current}
        for task in running.values():
            task.cancel()
        await asyncio.gather(*running.values(), return_exceptions=True)
        for coroutine in running:
            # A task that is cancelled before its first step never awaits its coroutine, which would warn.
            if self._running.pop(coroutine, None) is not None:
                coroutine.close()

    def _drop(self, key: Any, listener: Listener, coroutine: Coroutine[Any, Any, object]) -> None:
        coroutine.close()
        if self.dropped == 0:
            log.warning(
                "%d listener tasks are running, the limit: dropping %s for %r, and further events until some "
                "tasks finish. Check for listeners that never return.",
                len(self._running),
                spell_key(key),
                listener,
            )
        self.dropped += 1
        if self.metrics is not None:
            report(self.metrics.event_dropped, key, listener)


async def _as_coroutine(awaitable: Awaitable[object]) -> object:
    return await awaitable
