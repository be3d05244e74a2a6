"""Raises in a test the exceptions of listeners."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from cordspec.dispatch import Dispatcher

__all__ = ["raise_listener_errors"]


@contextmanager
def raise_listener_errors(*dispatchers: Dispatcher[Any]) -> Generator[list[Exception], None, None]:
    """Raise the exceptions of listeners at the end of the block, as an ``ExceptionGroup`` if there are several.

    ``with raise_listener_errors(manager.event_dispatcher):``. Otherwise an exception of a listener is only logged,
    and the test fails elsewhere or passes. The list contains the exceptions so far. An exception of the block itself
    becomes the context of the one that is raised.
    """
    errors: list[Exception] = []

    def keep(_key: object, _listener: object, error: Exception) -> None:
        errors.append(error)

    for dispatcher in dispatchers:
        dispatcher.add_error_handler(keep)
    try:
        yield errors
    finally:
        for dispatcher in dispatchers:
            dispatcher.remove_error_handler(keep)
        if len(errors) > 1:
            raise ExceptionGroup("Listeners failed", errors)
        if errors:
            raise errors[0]
