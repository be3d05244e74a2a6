"""How long to wait before the next attempt. This module knows no clock and no random number."""

from msgspec import Struct

from cordspec.errors import UsageError

__all__ = ["Backoff"]


class Backoff(Struct, frozen=True, kw_only=True):
    """Waiting times that grow with each failure and are spread at random.

    They are spread over the whole time from zero on, since shards that lost their connections together
    should not come back together.

    Raises ``UsageError`` for times that are negative or a factor that shrinks.
    """

    first: float = 1.0
    """Longest wait before the first attempt. Seconds."""

    factor: float = 2.0
    """What the longest wait is multiplied with after each failure."""

    limit: float = 60.0
    """What the longest wait never exceeds. Seconds."""

    def __post_init__(self) -> None:
        # `not (a <= b)` refuses a NaN too.
        if not (0 <= self.first <= self.limit and self.factor >= 1):
            raise UsageError(
                f"A Backoff needs 0 <= first <= limit and factor >= 1; found first={self.first}, "
                f"limit={self.limit}, factor={self.factor}."
            )

    def longest(self, failures: int) -> float:
        """The longest wait after so many failures. Seconds."""
        try:
            return min(self.limit, self.first * self.factor**failures)
        except OverflowError:
            return self.limit

    def delay(self, failures: int, jitter: float) -> float:
        """The wait after so many failures in a row; ``jitter`` is a random number from 0 to 1. Seconds."""
        return self.longest(failures) * jitter
