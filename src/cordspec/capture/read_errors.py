"""What could not be read of captures: counted, and the first of each file kept.

A file of 1 GB that is not a capture has millions of lines that cannot be read; this module bounds what they cost.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from cordspec.capture.decoding import ReadError

__all__ = ["KEPT", "ReadErrors"]

KEPT: Final = 20
"""ReadErrors kept of each file."""


class ReadErrors(Struct):
    """The holes of captures. Iterating gives the first 20 of each file, in their order."""

    kept: list[ReadError] = field(default_factory=list[ReadError])
    """The first of each file."""

    counts: dict[Path, int] = field(default_factory=dict[Path, int])
    """How many each file has."""

    @property
    def total(self) -> int:
        """How many there are in all files."""
        return sum(self.counts.values())

    @property
    def more(self) -> dict[Path, int]:
        """How many of each file are not kept; files of which all are kept are left out."""
        return {path: count - KEPT for path, count in self.counts.items() if count > KEPT}

    def add(self, hole: ReadError) -> bool:
        """Count a hole; whether it was kept."""
        count = self.counts[hole.path] = self.counts.get(hole.path, 0) + 1
        if count <= KEPT:
            self.kept.append(hole)
        return count <= KEPT

    def merge(self, other: "ReadErrors") -> None:
        """Add the holes of a part that follows."""
        for hole in other.kept:
            self.add(hole)
        for path, count in other.more.items():
            self.counts[path] += count

    def __iter__(self) -> Iterator[ReadError]:
        return iter(self.kept)

    def __bool__(self) -> bool:
        return bool(self.counts)
