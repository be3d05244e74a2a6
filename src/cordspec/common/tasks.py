"""Tasks of async listeners: referenced until they are done, bounded in number, and counted."""

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias

from cordspec.errors import UsageError

__all__ = ["Listener", "ListenerTasks", "spell_key"]

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that an event is handed to, sync or async."""

Failed: TypeAlias = Callable[[Any, Listener, Exception], None]

log: Final = logging.getLogger("cordspec.dispatch")


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
        self._running: set[asyncio.Future[object]] = set()

    def __len__(self) -> int:
        return len(self._running)

    def start(self, key: Any, listener: Listener, result: Awaitable[object]) -> None:
        """Let what an async listener returned run in a task of its own."""
        if not inspect.iscoroutine(result) and not inspect.isawaitable(result):
            return  # a sync listener may return what it likes
        if len(self._running) >= self.limit:
            self._drop(key, listener, result)
            return
        try:
            task = asyncio.ensure_future(result, loop=asyncio.get_running_loop())
        except RuntimeError:
            _discard(result)
            raise UsageError(
                f"{spell_key(key)} was dispatched outside of an event loop, but {listener!r} is async. "
                "Dispatch it from a coroutine."
            ) from None
        self._running.add(task)

        def done(task: asyncio.Future[object]) -> None:
            self._running.discard(task)
            if not task.cancelled() and isinstance(error := task.exception(), Exception):
                self.report(key, listener, error)

        task.add_done_callback(done)

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
