"""Captures divided into partitions, which processes can work on in parallel.

A file of uncompressed lines is divided between lines; any other file is one partition, as it can only be read from its
beginning. The partitions depend on the files alone, so the number of processes does not change results.
"""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from msgspec import Struct

from cordspec.capture.formats import LONGEST, format_of, read_lines
from cordspec.capture.reader import STANDARD_INPUT, CaptureReader, opened
from cordspec.capture.record import Item
from cordspec.errors import CaptureError, UsageError

__all__ = ["PARTITION_SIZE", "Partition", "in_order", "partitions", "processes"]

PARTITION_SIZE: Final = 32 << 20
"""Approximate bytes of a partition."""

BLOCK: Final = 1 << 20

T = TypeVar("T")


class Partition(Struct, frozen=True):
    """A part of a capture: the description that is sent to another process."""

    path: Path
    """File that it is a part of."""

    number: int
    """Number among all partitions, from 0."""

    start: int = 0
    """Offset of its first byte, which begins a line."""

    end: int | None = None
    """Offset after its last byte; None for a whole file."""

    line: int = 0
    """Number of lines of the file before it."""

    def read(self, *, check: bool = True) -> Iterator[Item]:
        """Yield the frames, as ``CaptureReader`` does. Raises ``CaptureError`` as that does."""
        if self.end is None:
            yield from CaptureReader(self.path, check=check)
            return
        with self.path.open("rb") as file:
            file.seek(self.start)
            section = Section(file, self.end - self.start)
            yield from read_lines(BufferedReader(section, BLOCK), self.line, check=check)


class Section(RawIOBase):
    """The next ``size`` bytes of a file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill ``buffer``; 0 at the end."""
        piece = self._file.read(min(len(buffer), self._left))
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)


def partitions(paths: Iterable[Path], size: int = PARTITION_SIZE) -> list[Partition]:
    """Return the partitions of captures, in order; ``size`` is the approximate size of a partition in bytes.

    Raises ``UsageError`` for a size below 1. A file that cannot be read is one partition; reading it raises the error.
    """
    if size < 1:
        raise UsageError(f"The size of a partition is 1 byte or more; found {size}.")
    found: list[Partition] = []
    for path in paths:
        cuts = _cuts(path, size)
        found += [Partition(path, len(found) + n, *cut) for n, cut in enumerate(cuts)]
        if not cuts:
            found.append(Partition(path, len(found)))
    return found


def _cuts(path: Path, size: int) -> list[tuple[int, int, int]]:
    """Return start, end and preceding lines of each partition; none for a file that cannot be divided."""
    try:
        if path == STANDARD_INPUT or path.stat().st_size <= size:
            return []
        with opened(path) as content:
            if not format_of(content).has_lines or content.compression:
                return []
            content.file.seek(0)
            return list(_between_lines(content.file, size))
    except (OSError, CaptureError):
        return []


def _between_lines(file: BinaryIO, size: int) -> Iterator[tuple[int, int, int]]:
    start = position = line = lines = 0
    while block := file.read(min(BLOCK, start + size - position)):
        lines += block.count(b"\n")
        position += len(block)
        if position - start >= size:
            rest = file.readline(LONGEST) if not block.endswith(b"\n") else b""
            lines += rest.endswith(b"\n")
            position += len(rest)
            yield start, position, line
            start, line = position, lines
    if position > start:
        yield start, position, line


def processes(wanted: int | None = None) -> int:
    """Return the number of processes, by default the number of cores. Raises ``UsageError`` for one below 1."""
    if wanted is not None and wanted < 1:
        raise UsageError(f"The number of processes is 1 or more; found {wanted}.")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return wanted or cores


def in_order(work: Callable[[Partition], T], parts: Sequence[Partition], jobs: int) -> Generator[T]:
    """Yield the result of ``work`` for each partition, in order; ``jobs`` is the number of processes.

    Only a few partitions are worked on ahead, so memory does not grow with their number. Standard input, which only
    this process has, is read here. Closing the generator ends the other processes.
    """
    jobs = min(jobs, sum(part.path != STANDARD_INPUT for part in parts))
    if jobs <= 1:
        yield from map(work, parts)
        return
    from cordspec.capture.workers import workers

    with workers(jobs) as submit:
        ahead: deque[Callable[[], T]] = deque()
        for part in parts:
            here = part.path == STANDARD_INPUT
            ahead.append(partial(work, part) if here else submit(work, part))
            if len(ahead) > jobs:
                yield ahead.popleft()()
        while ahead:
            yield ahead.popleft()()
