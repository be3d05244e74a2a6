"""Tasks of async listeners: referenced until they are done, bounded in number, and counted."""

import asyncio
import inspect
import logging
import sys
from collections.abc import Awaitable, Callable, Coroutine
from types import CoroutineType
from typing import Any, Final, TypeAlias

from cordspec.errors import UsageError

__all__ = ["Listener", "ListenerTasks", "spell_key"]

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that an event is handed to, sync or async."""

Failed: TypeAlias = Callable[[Any, Listener, Exception], None]

log: Final = logging.getLogger("cordspec.dispatch")


def new_task(work: Coroutine[Any, Any, None], loop: asyncio.AbstractEventLoop) -> asyncio.Task[None]:
    """A task; where Python can, it runs at once up to where it first waits, which often is its end."""
    if sys.version_info >= (3, 12):
        return asyncio.Task(work, loop=loop, eager_start=True)
    return loop.create_task(work)


class ListenerTasks:
    """What runs on behalf of listeners.

    ``limit`` is how many tasks may run at once: a listener that never returns would otherwise gather one
    for each event until the memory is full. ``failed`` is told of every exception.
    """

    def __init__(self, limit: int, failed: Failed) -> None:
        self.limit = limit
        self.dropped = 0
        """Events that an async listener did not get because the limit was reached."""
        self.report = failed
        """Told of an exception: its event, its listener, itself."""
        self._running: dict[asyncio.Task[None], Awaitable[object]] = {}

    def __len__(self) -> int:
        return len(self._running)

    def start(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        """Let what an async listener returned run in a task of its own."""
        kind: type = type(result)
        if kind is not CoroutineType and not inspect.isawaitable(result):
            return  # a sync listener may return what it likes
        if len(self._running) >= self.limit:
            self._drop(key, listener, result)
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            _discard(result)
            raise UsageError(
                f"{spell_key(key)} was dispatched outside of an event loop, but {listener!r} is async. "
                "Dispatch it from a coroutine."
            ) from None
        task = new_task(self._run(key, listener, result), loop)
        if not task.done():
            self._running[task] = result

    async def _run(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        # A callback at the end of a task costs as much as making the task.
        try:
            await result
        except Exception as error:  # a listener's mistake
            self.report(key, listener, error)
        finally:
            self._running.pop(asyncio.current_task(), None)  # type: ignore[arg-type]  # a task runs this

    async def drain(self) -> None:
        """Wait until nothing runs but the task that asks."""
        current = asyncio.current_task()
        while tasks := [task for task in self._running if task is not current]:
            await asyncio.wait(tasks)
            await asyncio.sleep(0)  # what is told of their end is told first

    async def cancel(self) -> None:
        """Cancel every task but the one that asks, and let them end."""
        current = asyncio.current_task()
        tasks = [task for task in self._running if task is not current]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            # What was cancelled before it began was never awaited, and never will be.
            if (result := self._running.pop(task, None)) is not None:
                _discard(result)

    def _drop(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        _discard(result)
        if self.dropped == 0:
            log.warning(
                "%d tasks of listeners run: %s is dropped for %r, and so is what follows until some of them "
                "end. A listener that never returns holds its task for ever.",
                len(self._running),
                spell_key(key),
                listener,
            )
        self.dropped += 1


def _discard(result: Awaitable[object]) -> None:
    if inspect.iscoroutine(result):
        result.close()


def spell_key(key: object) -> str:
    """A key as messages name it."""
    name = getattr(key, "name", None)
    return str(name or key)
