"""``Waiter``, the awaitable that ``wait_for`` returns, and ``Wait``, its counterpart in the dispatcher."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from types import TracebackType
from typing import Any, Protocol, TypeVar

from cordspec.dispatch.failures import spell_key
from cordspec.errors import UsageError, WaitTimeoutError

__all__ = ["Wait", "Waiter"]

T_co = TypeVar("T_co", covariant=True)


class WaitOwner(Protocol):
    """The methods of a dispatcher that a wait needs."""

    @property
    def name(self) -> str:
        """Name of the dispatcher, for messages."""
        ...

    def description(self) -> str:
        """Return a sentence on the state of the event source, for the message of a timeout."""
        ...

    def end_wait(self, wait: "Wait", /) -> None:
        """Remove a wait that has ended."""
        ...


class Wait:
    """The state of a waiter. Its dispatcher refers to this and not to the waiter, so that an unused waiter is freed.

    It keeps the event or the error until the waiter is awaited. A future is not used for that, since it would log
    an error that is never retrieved.
    """

    __slots__ = (
        "_dispatcher",
        "_future",
        "_timeout",
        "_timer",
        "_traceback",
        "checks",
        "done",
        "error",
        "event",
        "key",
    )

    def __init__(self, dispatcher: WaitOwner, key: Any, timeout: float | None) -> None:
        self._dispatcher = dispatcher
        self._future: asyncio.Future[None] | None = None
        self._timeout = timeout
        self._timer: asyncio.TimerHandle | None = None
        self._traceback: TracebackType | None = None
        self.checks: tuple[Callable[[Any], object], ...] = ()
        self.done = False
        self.error: Exception | None = None
        self.event: Any = None
        self.key = key

    @property
    def name(self) -> str:
        """Key and dispatcher, as they are shown in messages."""
        return f"{spell_key(self.key)} of {self._dispatcher.name}"

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start the timeout."""
        if self._timeout is not None:
            self._timer = loop.call_later(self._timeout, self._expire)

    def offer(self, event: Any) -> None:
        """Accept an event if every check returns true. Awaiting the waiter raises the exception of a check."""
        if self.done:
            return
        try:
            for check in self.checks:
                if not check(event):
                    return
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.fail(_as_check_error(error, self.key), error.__traceback__)
            return
        if not self.done:  # a check may have dispatched another event that was accepted
            self.event = event
            self.end()

    def fail(self, error: Exception, traceback: TracebackType | None) -> None:
        """Stop waiting, and raise an error where the waiter is awaited."""
        if not self.done:
            self.error = error
            self._traceback = traceback
            self.end()

    def end(self) -> None:
        """Stop waiting. Further calls have no effect."""
        if self.done:
            return
        self.done = True
        if self._timer is not None:
            self._timer.cancel()
        self._dispatcher.end_wait(self)
        if self._future is not None and not self._future.done():
            self._future.set_result(None)

    def outcome(self) -> Generator[Any, Any, Any]:
        """Suspend until the wait is over; return its event or raise its error."""
        try:
            if not self.done:
                self._future = asyncio.get_running_loop().create_future()
                yield from self._future
        finally:
            self.end()
        if self.error is not None:
            # Several waiters may raise the same error; its traceback must not grow with each of them.
            raise self.error.with_traceback(self._traceback)
        return self.event

    def _expire(self) -> None:
        detail = self._dispatcher.description()
        self.fail(
            WaitTimeoutError(
                f"{self.name} did not arrive within {self._timeout:g} s.{' ' if detail else ''}{detail}"
            ),
            None,
        )


class Waiter(Coroutine[Any, Any, T_co]):
    """An awaitable for the next event of a key; it can be awaited once.

    Waiting and the timeout start with the call of ``wait_for``. Await it, or pass it to ``asyncio.create_task``,
    ``asyncio.gather`` and the like, as you would a coroutine. A waiter to which there are no more references is
    removed from its dispatcher.
    """

    __slots__ = ("__weakref__", "_awaited", "_steps", "_wait")

    def __init__(self, wait: Wait) -> None:
        self._wait = wait
        self._awaited = False
        self._steps: Generator[Any, Any, T_co] | None = None

    def where(self, check: Callable[[T_co], bool], /) -> "Waiter[T_co]":
        """Wait for the next event for which ``check`` returns true, and return this waiter.

        Several checks must all return true. An exception in a check is raised where the waiter is awaited.

        Raises ``UsageError`` if an event has arrived already: call ``where`` directly after ``wait_for``.
        """
        if self._awaited or (self._wait.done and self._wait.error is None):
            raise UsageError(
                f"{self!r}: call where() directly after wait_for(), before the waiter is awaited and before an "
                "event arrives."
            )
        self._wait.checks += (check,)
        return self

    def __await__(self) -> Generator[Any, Any, T_co]:
        if self._awaited:
            raise UsageError(f"{self!r} can be awaited only once. Call wait_for() again for the next event.")
        self._awaited = True
        wait = self._wait
        # The generator ends the wait, so the waiter itself may be freed from here on.
        del self
        event: T_co = yield from wait.outcome()
        return event

    def send(self, value: Any, /) -> Any:
        """Run to the next suspension, as a coroutine does; the event loop calls this."""
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.send(value)

    def throw(self, typ: Any, val: Any = None, tb: Any = None, /) -> Any:
        """Raise an exception where the waiter is suspended; the event loop calls this to cancel it."""
        error = typ if val is None else val
        if isinstance(error, type):
            error = error()
        if tb is not None:
            error = error.with_traceback(tb)
        if self._steps is None:
            self.close()
            raise error
        return self._steps.throw(error)

    def close(self) -> None:
        """Stop waiting. Further calls have no effect."""
        self._awaited = True
        if self._steps is not None:
            self._steps.close()
        self._wait.end()

    def __del__(self) -> None:
        if not self._awaited:
            self._wait.end()

    def __repr__(self) -> str:
        return f"<Waiter for {self._wait.name}>"


def _as_check_error(error: BaseException, key: object) -> Exception:
    """Return the exception that awaiting a waiter raises if its check raised ``error``.

    ``CancelledError`` would look like a cancellation of the task, and a coroutine cannot raise ``StopIteration``.
    """
    if isinstance(error, Exception) and not isinstance(error, StopIteration):
        return error
    wrapped = UsageError(f"The check of a waiter for {spell_key(key)} raised {type(error).__name__}.")
    wrapped.__cause__ = error
    return wrapped
