"""Tasks of async listeners: referenced until they are done, limited in number, and counted."""

import asyncio
import inspect
import logging
import sys
from collections.abc import Awaitable, Callable, Coroutine
from time import perf_counter
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from cordspec.dispatch.failures import comes_from_outside, spell_key
from cordspec.dispatch.metrics import report
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.dispatch.metrics import Metrics

__all__ = ["Listener", "ListenerTasks"]

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that an event is handed to, sync or async."""

Failed: TypeAlias = Callable[[Any, Listener, BaseException], None]

log: Final = logging.getLogger("cordspec.dispatch")

EAGER_FACTORY: Final[object] = getattr(asyncio, "eager_task_factory", None)


class ListenerTasks:
    """What runs on behalf of listeners.

    ``limit`` is how many tasks may run at once: a listener that never returns would otherwise collect one
    for each event until the memory is full. ``failed`` is called with every exception of a listener.
    """

    def __init__(self, limit: int, failed: Failed) -> None:
        self.limit = limit
        self.dropped = 0
        """Events that an async listener did not get because the limit was reached."""
        self.report = failed
        """Called with an exception: its event, its listener, itself."""
        self.metrics: Metrics | None = None
        self._running: dict[asyncio.Task[None], Awaitable[object]] = {}
        self._starting = False
        """Whether a task is being started eagerly, which may call this object again."""

    def __len__(self) -> int:
        return len(self._running)

    def start(
        self, key: Any, listener: Listener, result: Awaitable[object], began: float | None = None
    ) -> bool:
        """Run what an async listener returned in a task of its own; return False if that was impossible.

        ``began`` is when the listener was called, if its time is measured.
        """
        kind: type = type(result)
        if kind is not CoroutineType and not inspect.isawaitable(result):
            return True  # a sync listener may return what it likes
        if len(self._running) >= self.limit:
            self._drop(key, listener, result)
            return False
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            _discard(result)
            raise UsageError(
                f"{spell_key(key)} was dispatched outside of an event loop, but {listener!r} is async. "
                "Dispatch it from a coroutine."
            ) from None
        work = (
            self._run(key, listener, result)
            if began is None
            else self._run_measured(key, listener, result, began)
        )
        try:
            task = self._new_task(work, loop)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # of a task factory of the user's
            work.close()
            _discard(result)
            self.report(key, listener, error)
            return False
        if not task.done():
            self._running[task] = result
        return True

    def _new_task(
        self, work: Coroutine[Any, Any, None], loop: asyncio.AbstractEventLoop
    ) -> asyncio.Task[None]:
        """Create a task; from Python 3.12 on it runs at once up to its first suspension, which often is its end.

        A task that is created inside such a start begins in the next iteration of the loop, as on Python 3.11:
        a listener that dispatches its own event would otherwise recurse once per event. A task factory of the
        user's is called instead, if the loop has one.
        """
        factory = loop.get_task_factory()
        if factory is not None and factory is not EAGER_FACTORY:
            return loop.create_task(work)
        if sys.version_info < (3, 12) or self._starting:
            return asyncio.Task(work, loop=loop)
        self._starting = True
        try:
            return asyncio.Task(work, loop=loop, eager_start=True)
        finally:
            self._starting = False

    async def _run(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        # A callback at the end of a task costs as much as creating the task, so the task removes itself.
        task = asyncio.current_task()
        assert task is not None
        try:
            await result
        except BaseException as error:
            if comes_from_outside(error, task, 0):
                raise
            self.report(key, listener, error)
        finally:
            self._running.pop(task, None)

    async def _run_measured(
        self, key: Any, listener: Listener, result: Awaitable[object], began: float
    ) -> None:
        try:
            await self._run(key, listener, result)
        finally:
            if self.metrics is not None:
                report(self.metrics.listener_finished, key, listener, perf_counter() - began)

    async def drain(self) -> None:
        """Wait until nothing runs but the task that asks."""
        current = asyncio.current_task()
        while tasks := [task for task in self._running if task is not current]:
            await asyncio.wait(tasks)
            await asyncio.sleep(0)  # callbacks of these tasks run first

    async def cancel(self) -> None:
        """Cancel every task but the one that asks, and wait for their end."""
        current = asyncio.current_task()
        tasks = [task for task in self._running if task is not current]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            # A task that was cancelled before it began has never awaited its coroutine.
            if (result := self._running.pop(task, None)) is not None:
                _discard(result)

    def _drop(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        _discard(result)
        if self.dropped == 0:
            log.warning(
                "%d tasks of listeners are running: %s is dropped for %r, and so are further events until some "
                "of the tasks end. A listener that never returns keeps its task for ever.",
                len(self._running),
                spell_key(key),
                listener,
            )
        self.dropped += 1
        if self.metrics is not None:
            report(self.metrics.event_dropped, key, listener)


def _discard(result: Awaitable[object]) -> None:
    if inspect.iscoroutine(result):
        result.close()
