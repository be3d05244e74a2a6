"""Unreadable parts of captures: all are counted, the first of each file are kept.

A file of 1 GB that is not a capture has millions of unreadable lines; their cost is bounded here.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from cordspec.capture.decoding import ReadError

__all__ = ["KEPT", "ReadErrors"]

KEPT: Final = 20
"""Number of read errors that are kept of each file."""


class ReadErrors(Struct):
    """The read errors of captures. Iteration yields the first 20 of each file, in order."""

    kept: list[ReadError] = field(default_factory=list[ReadError])
    """First read errors of each file."""

    counts: dict[Path, int] = field(default_factory=dict[Path, int])
    """Number of read errors of each file."""

    @property
    def total(self) -> int:
        """Number of read errors of all files."""
        return sum(self.counts.values())

    @property
    def more(self) -> dict[Path, int]:
        """Number of read errors that are not kept, for each file that has such."""
        return {path: count - KEPT for path, count in self.counts.items() if count > KEPT}

    def add(self, hole: ReadError) -> bool:
        """Count a read error; return True if it is kept."""
        count = self.counts[hole.path] = self.counts.get(hole.path, 0) + 1
        if count <= KEPT:
            self.kept.append(hole)
        return count <= KEPT

    def merge(self, other: "ReadErrors") -> None:
        """Add the read errors of the next partition."""
        for hole in other.kept:
            self.add(hole)
        for path, count in other.more.items():
            self.counts[path] += count

    def __iter__(self) -> Iterator[ReadError]:
        return iter(self.kept)

    def __bool__(self) -> bool:
        return bool(self.counts)
