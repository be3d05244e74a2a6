"""What time it is, on the two clocks that a conversation needs.

Only ``read_clock`` reads a clock; everything else in this package gets the time as an argument.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic, time
from typing import TypeAlias

from msgspec import Struct

__all__ = ["Clock", "Moment", "read_clock"]


class Moment(Struct, frozen=True, gc=False):
    """One instant on two clocks.

    Both are needed: a wall clock can be set back, and a monotonic one stops while a laptop
    sleeps, which is when a session is lost.
    """

    elapsed: float
    """Seconds on a clock that never goes back; what zero means is not defined."""

    utc: float
    """Seconds since 1970, in UTC."""

    @property
    def datetime(self) -> datetime:
        """The instant as a date, in UTC."""
        return datetime.fromtimestamp(self.utc, UTC)


Clock: TypeAlias = Callable[[], Moment]
"""Tells what time it is."""


def read_clock() -> Moment:
    """The present instant."""
    return Moment(monotonic(), time())
