"""Captures cut into parts that processes can work on in parallel.

A file of plain lines is cut between lines; every other file is one part, as it can only be read from its
beginning. Where the cuts are depends on the files alone, so that the number of processes changes no
result.
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
"""What a part of a file has about. Bytes."""

BLOCK: Final = 1 << 20

T = TypeVar("T")


class Partition(Struct, frozen=True):
    """A part of a capture, small enough to be sent to another process."""

    path: Path
    """File that it is a part of."""

    number: int
    """Its place among all parts, from 0."""

    start: int = 0
    """Offset of its first byte, which begins a line."""

    end: int | None = None
    """Offset after its last byte; None for a whole file."""

    line: int = 0
    """Number of lines of the file before it."""

    def read(self, *, check: bool = True) -> Iterator[Item]:
        """Its frames, as a ``CaptureReader`` gives them. Raises ``CaptureError`` as that does."""
        if self.end is None:
            yield from CaptureReader(self.path, check=check)
            return
        with self.path.open("rb") as file:
            file.seek(self.start)
            section = Section(file, self.end - self.start)
            yield from read_lines(BufferedReader(section, BLOCK), self.line, check=check)


class Section(RawIOBase):
    """The next bytes of a file, and no more."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill ``buffer``; 0 at the end."""
        piece = self._file.read(min(len(buffer), self._left))
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)


def partitions(paths: Iterable[Path], size: int = PARTITION_SIZE) -> list[Partition]:
    """The parts of captures, in their order; ``size`` is about what a part has, in bytes.

    Raises ``UsageError`` for a size below 1. A file that cannot be read is one part, and is complained of
    by whoever reads that.
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
    """Where each part begins and ends, and the lines before it; none for a file that cannot be cut."""
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
    """How many processes work in parallel: as many as there are cores unless specified otherwise."""
    if wanted is not None and wanted < 1:
        raise UsageError(f"The number of processes is 1 or more; found {wanted}.")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return wanted or cores


def in_order(work: Callable[[Partition], T], parts: Sequence[Partition], jobs: int) -> Generator[T]:
    """What ``work`` returns for each part, in the order of the parts, by so many processes.

    A few parts are worked on ahead, so that memory does not grow with their number. Standard input, which only
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
