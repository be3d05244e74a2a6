"""Types of the functions that users register."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

__all__ = ["ErrorHandler", "Listener"]

Listener: TypeAlias = Callable[..., Awaitable[object] | None]
"""A function that is called with events, sync or async."""

ErrorHandler: TypeAlias = Callable[[Any, Listener, Exception], Awaitable[object] | None]
"""Called with the key, the listener and the exception that the listener raised."""
