"""The two clocks of a shard, monotonic and wall clock.

Only ``read_clock`` reads a clock; the time is passed to everything else in this package as an argument.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic, time
from typing import TypeAlias

from msgspec import Struct

__all__ = ["Clock", "Moment", "read_clock"]


class Moment(Struct, frozen=True, gc=False):
    """One instant on two clocks.

    Both are needed: a wall clock can be set back, and a monotonic clock may stop while a computer sleeps, during
    which sessions are lost.
    """

    elapsed: float
    """Monotonic time, in seconds; the reference point is undefined, as for ``time.monotonic``."""

    utc: float
    """POSIX timestamp: seconds since 1970-01-01 00:00 UTC."""

    @property
    def datetime(self) -> datetime:
        """The instant as a datetime in UTC."""
        return datetime.fromtimestamp(self.utc, UTC)


Clock: TypeAlias = Callable[[], Moment]
"""A function that returns the current time."""


def read_clock() -> Moment:
    """Return the current time."""
    return Moment(monotonic(), time())
