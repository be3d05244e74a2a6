"""Measurements of a running bot, for those who want them.

``Metrics`` is a base class whose methods do nothing: subclass it, override what you need, and pass an instance
as ``metrics=`` to a shard, a manager or an HTTP client. Without one, nothing is measured.
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cordspec.dispatch.tasks import Listener

__all__ = ["Metrics", "report"]

log: Final = logging.getLogger("cordspec.metrics")


class Metrics:
    """Receives measurements while the library runs; every method does nothing until it is overridden.

    Methods are called synchronously on the thread of the event loop, so they must return quickly. An exception
    raised by one of them is logged and otherwise ignored. All times are in seconds.
    """

    def dispatch_received(self, shard_id: int, event: str, size: int, lag: float | None, /) -> None:
        """A DISPATCH arrived: its name and its size in bytes after inflation.

        ``lag`` is the time from the moment in the snowflake that the event created (the message of
        MESSAGE_CREATE, for example) to its arrival; None for an event that did not create one. It includes the
        difference between Discord's clock and this machine's.
        """

    def listener_finished(self, key: object, listener: "Listener", seconds: float, /) -> None:
        """A listener returned or raised; for an async listener ``seconds`` includes the time it awaited."""

    def queue_length(self, key: object, listener: "Listener", length: int, /) -> None:
        """An event was queued for an ordered listener or a stream: how many are queued there now."""

    def event_dropped(self, key: object, listener: "Listener", /) -> None:
        """A listener did not get an event, because a queue or the limit of running tasks was full."""

    def connection_opened(self, shard_id: int, resume: bool, /) -> None:
        """A shard opened a websocket, to resume its session or to begin a new one."""

    def connection_closed(self, shard_id: int, close_code: int | None, /) -> None:
        """A websocket of a shard closed; None if it was closed from this side."""

    def gap_reported(self, shard_id: int, missed: int | None, /) -> None:
        """Events were missed; ``missed`` is their number if the sequence shows it, else None."""

    def rate_limit_waited(self, source: str, seconds: float, /) -> None:
        """Something waited for a rate limit: ``identify``, ``send`` or a request such as ``GET /users/@me``."""

    def request_finished(self, request: str, status: int | None, seconds: float, /) -> None:
        """An attempt of an HTTP request ended; ``status`` is None where there was no response."""


def report(method: Callable[..., object], *arguments: Any) -> None:
    """Call a method of a ``Metrics``; what it raises is logged, and never ends a connection."""
    try:
        method(*arguments)
    except Exception as error:
        log.error("Metrics: %r failed: %r", method, error, exc_info=error)
