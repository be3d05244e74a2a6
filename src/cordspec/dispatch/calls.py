"""The calls of one event as a flat tuple, computed when listeners change instead of for each event."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from cordspec.dispatch.callbacks import Listener
from cordspec.dispatch.context import EventContext
from cordspec.dispatch.tasks import ListenerTasks

__all__ = ["Call", "run_calls"]

Call: TypeAlias = tuple[Callable[..., Any], bool, ListenerTasks, Any, Listener]
"""Callable for the payload, whether it takes a context too, and the tasks, key and listener of its registration.

A plain tuple: Python unpacks it faster than a named one.
"""


def run_calls(calls: Iterable[Call], data: object, context: Callable[[], EventContext]) -> None:
    """Make the calls in their order, as ``Dispatcher.dispatch`` does."""
    for call, contextual, tasks, key, listener in calls:
        try:
            result = call(data, context()) if contextual else call(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # an exception of a listener must not end the reader of the connection
            tasks.report(key, listener, error)
            continue
        if result is not None:
            tasks.start(key, listener, result)
