"""A choice among values by how often they occur."""

from bisect import bisect
from collections.abc import Iterable
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

__all__ = ["Weighted"]

T = TypeVar("T")


class Weighted(Generic[T]):
    """Values with their counts."""

    def __init__(self, counts: Iterable[tuple[T, float]]) -> None:
        pairs = list(counts)
        self._values = [value for value, _ in pairs]
        self._sums = list(accumulate(count for _, count in pairs))

    def draw(self, chance: Random) -> T:
        """Return one of the values."""
        if len(self._values) == 1:
            return self._values[0]
        return self._values[bisect(self._sums, chance.random() * self._sums[-1], hi=len(self._sums) - 1)]
