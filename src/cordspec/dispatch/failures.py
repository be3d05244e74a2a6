"""Handling of exceptions in functions that users register.

Listeners, checks, functions of ``ordered(by=...)``, error handlers and observers run inside ``dispatch()``, which
the reader of a connection calls. Their exceptions must not end that reader, so all of them are caught, except
``KeyboardInterrupt``, which Python raises in the function that is running when the user presses Ctrl-C. An exception
that is not a subclass of ``Exception`` is passed to error handlers as the cause of a ``UsageError``.
"""

import asyncio
from typing import Any

from cordspec.errors import UsageError

__all__ = ["as_exception", "comes_from_outside", "ends_task", "spell_key", "spell_listener"]


def as_exception(error: BaseException, key: object, listener: object) -> Exception:
    """Return the exception to pass to error handlers when a listener raised ``error``.

    An ``Exception`` is returned unchanged. ``CancelledError``, ``SystemExit`` and the like become the ``__cause__``
    of a ``UsageError``, since a listener cannot end a task or the program by raising them.
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
    """Return True if an exception that left a listener was not raised by its code.

    That is so when the listener's task is cancelled, when the interpreter closes its coroutine because the event loop
    is gone, and for Ctrl-C. ``cancelled_before`` is the value of ``task.cancelling()`` before the call.
    """
    if isinstance(error, asyncio.CancelledError):
        return task.cancelling() > cancelled_before
    if isinstance(error, GeneratorExit):
        return not _is_running(task)
    return isinstance(error, KeyboardInterrupt)


def ends_task(error: BaseException) -> bool:
    """Return True if ``comes_from_outside`` does for the current task, or if there is none."""
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
    """Return a key as it is shown in messages."""
    name = getattr(key, "name", None)
    return str(name or key)


def spell_listener(listener: object) -> str:
    """Return a listener as it is shown in messages, even if its ``__repr__`` raises."""
    try:
        return str(getattr(listener, "__qualname__", None) or repr(listener))
    except Exception:  # raised by a __repr__ or __getattr__ of the user
        return object.__repr__(listener)
