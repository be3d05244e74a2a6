"""Types of the functions that users register."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

__all__ = ["ErrorHandler", "EventListener", "GlobalListener", "Listener"]

T = TypeVar("T")
K = TypeVar("K")

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that is called with events, sync or async."""

EventListener: TypeAlias = Callable[[T], Awaitable[object] | None]
"""A listener of events of one type."""

GlobalListener: TypeAlias = Callable[[K, object], Awaitable[object] | None]
"""A listener of every event; it is called with the key and the event."""

ErrorHandler: TypeAlias = Callable[[Any, Listener, Exception], Awaitable[object] | None]
"""Called with the key, the listener and the exception that the listener raised."""
