"""Measurements of a running bot.

``Metrics`` is a base class whose methods do nothing: subclass it, override what you need, and pass an instance
as ``metrics=`` to a shard, a manager or an HTTP client. Without one, nothing is measured.
"""

import logging
from collections.abc import Callable
from typing import Any, Final

from cordspec.dispatch.callbacks import Listener

__all__ = ["Metrics", "report"]

log: Final = logging.getLogger("cordspec.metrics")


class Metrics:
    """Base class for receivers of measurements. Its methods do nothing; override the ones you need.

    Methods are called synchronously on the thread of the event loop, so they must return quickly. An exception
    raised by one of them is logged and otherwise ignored. All times are in seconds.
    """

    def dispatch_received(self, shard_id: int, event: str, size: int, lag: float | None, /) -> None:
        """A DISPATCH arrived: its name and its size in bytes after inflation.

        ``lag`` is the age of the object that the event created (the message of MESSAGE_CREATE, for example), from
        its snowflake; None for an event that does not create an object. It includes the difference between
        Discord's clock and the clock of this machine.
        """

    def listener_finished(self, key: object, listener: Listener, seconds: float, /) -> None:
        """A listener returned or raised an exception. ``seconds`` includes the time spent waiting."""

    def queue_length(self, key: object, listener: Listener, length: int, /) -> None:
        """An event was queued for an ordered listener or a stream; ``length`` is the length of that queue."""

    def event_dropped(self, key: object, listener: Listener, /) -> None:
        """An event was dropped for a listener, because its queue was full or too many tasks were running."""

    def connection_opened(self, shard_id: int, resume: bool, /) -> None:
        """A shard opened a websocket; ``resume`` is True if it will resume its session."""

    def connection_closed(self, shard_id: int, close_code: int | None, /) -> None:
        """A websocket of a shard was closed; ``close_code`` is None if the shard closed it."""

    def gap_reported(self, shard_id: int, missed: int | None, /) -> None:
        """Events were missed; ``missed`` is their number, None if it is not known."""

    def rate_limit_waited(self, source: str, seconds: float, /) -> None:
        """``source`` waited for a rate limit: ``identify``, ``send`` or a request (``GET /users/@me``)."""

    def request_finished(self, request: str, status: int | None, seconds: float, /) -> None:
        """One attempt of an HTTP request ended; ``status`` is None if there was no response."""


def report(method: Callable[..., object], *arguments: Any) -> None:
    """Call a method of a ``Metrics``. Its exceptions are logged, so that they do not end the connection."""
    try:
        method(*arguments)
    except Exception as error:
        log.error("Metrics: %r failed: %r", method, error, exc_info=error)
