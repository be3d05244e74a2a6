"""What happens to the exceptions of functions that users register.

Listeners, checks, functions of ``ordered(by=...)``, error handlers and observers run inside ``dispatch()``, which
the reader of a connection calls. Whatever they raise must not end that reader, so everything but
``KeyboardInterrupt`` is contained: Python raises that one in whatever function happens to run when the user
presses Ctrl-C. An exception that is not an ``Exception`` reaches error handlers inside a ``UsageError``.
"""

import asyncio
from typing import Any

from cordspec.errors import UsageError

__all__ = ["as_exception", "comes_from_outside", "ends_task", "spell_key", "spell_listener"]


def as_exception(error: BaseException, key: object, listener: object) -> Exception:
    """Return what error handlers get for an exception of a listener.

    An ``Exception`` stays as it is. ``CancelledError``, ``SystemExit`` and the like become the ``__cause__`` of a
    ``UsageError``, since raising them in a listener ends nothing.
    """
    if isinstance(error, Exception):
        return error
    name = type(error).__name__
    reason = "which does not end the program from a listener."
    if isinstance(error, asyncio.CancelledError):
        reason = "though its task was not cancelled. It probably asked for the result of a cancelled task or future."
    wrapped = UsageError(
        f"A listener of {spell_key(key)}, {spell_listener(listener)}, raised {name}, {reason}"
    )
    wrapped.__cause__ = error
    return wrapped


def comes_from_outside(error: BaseException, task: "asyncio.Task[Any]", cancelled_before: int) -> bool:
    """Whether an exception that left a listener was not caused by the listener.

    True for the cancellation of the listener's task, for the end of its coroutine (which the interpreter closes
    when the loop is gone), and for Ctrl-C. ``cancelled_before`` is ``task.cancelling()`` from before the call.
    """
    if isinstance(error, asyncio.CancelledError):
        return task.cancelling() > cancelled_before
    if isinstance(error, GeneratorExit):
        return not _is_running(task)
    return isinstance(error, KeyboardInterrupt)


def ends_task(error: BaseException) -> bool:
    """Whether an exception ends the current task from outside, and was not raised by code of the user's."""
    try:
        task = asyncio.current_task()
    except RuntimeError:  # the loop is gone, and the interpreter closes the coroutine
        return True
    return task is None or comes_from_outside(error, task, 0)


def _is_running(task: "asyncio.Task[Any]") -> bool:
    try:
        return asyncio.current_task() is task
    except RuntimeError:  # there is no running event loop
        return False


def spell_key(key: object) -> str:
    """Return a key as messages name it."""
    name = getattr(key, "name", None)
    return str(name or key)


def spell_listener(listener: object) -> str:
    """Return a listener as messages name it, also if its own ``__repr__`` fails."""
    try:
        return str(getattr(listener, "__qualname__", None) or repr(listener))
    except Exception:  # the user's __repr__ or __getattr__
        return object.__repr__(listener)
