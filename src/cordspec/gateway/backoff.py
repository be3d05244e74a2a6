"""Waiting times between attempts to connect."""

from msgspec import Struct

from cordspec.errors import UsageError

__all__ = ["Backoff"]


class Backoff(Struct, frozen=True, kw_only=True):
    """Exponential backoff with full jitter: random waiting times whose maximum grows with each failure.

    Each time is chosen between zero and the maximum, so that shards that lost their connections at the same time
    do not all reconnect at the same time.

    Raises ``UsageError`` for negative times and for a factor below 1.
    """

    first: float = 1.0
    """Maximum time after the first failure. Seconds."""

    factor: float = 2.0
    """Factor by which the maximum grows with each failure."""

    limit: float = 60.0
    """Upper limit of the maximum. Seconds."""

    def __post_init__(self) -> None:
        # `not (a <= b)` is true for NaN too.
        if not (0 <= self.first <= self.limit and self.factor >= 1):
            raise UsageError(
                f"A Backoff needs 0 <= first <= limit and factor >= 1; found first={self.first}, "
                f"limit={self.limit}, factor={self.factor}."
            )

    def longest(self, failures: int) -> float:
        """Return the maximum time after a number of failures. Seconds."""
        try:
            return min(self.limit, self.first * self.factor**failures)
        except OverflowError:
            return self.limit

    def delay(self, failures: int, jitter: float) -> float:
        """Return the time after consecutive failures; ``jitter`` is a random number from 0 to 1. Seconds."""
        return self.longest(failures) * jitter
