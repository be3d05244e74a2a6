"""A progress bar on standard error, if that is a terminal and ``cordspec[cli]`` is installed."""

import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any, Final, TypeVar

from cordspec.capture import CaptureReader
from cordspec.capture.internals import Partition
from cordspec.cli.shown import shown

__all__ = ["parts_progress", "progress"]

WORTH_A_BAR: Final = 8 << 20
"""Smallest file with a bar; smaller files are read too fast to see it. Bytes."""

STEP: Final = 1000
"""Number of frames between two updates."""

T = TypeVar("T")


def progress(items: Iterator[T], reader: CaptureReader) -> Iterator[T]:
    """Yield the items, and show the bytes read, the rate and the remaining time."""
    size = reader.path.stat().st_size if reader.path.is_file() else 0
    return _with_bar(items, reader, size) if _is_wanted(size) else items


def parts_progress(results: Iterator[T], parts: Sequence[Partition]) -> Iterator[T]:
    """Yield the results, one for each partition, and show the progress."""
    sizes = [_size(part) for part in parts]
    return _with_steps(results, sizes) if _is_wanted(sum(sizes)) else results


def _size(part: Partition) -> int:
    if part.end is not None:
        return part.end - part.start
    return part.path.stat().st_size if part.path.is_file() else 0


def _is_wanted(size: int) -> bool:
    return sys.stderr.isatty() and size >= WORTH_A_BAR and find_spec("rich") is not None


def _bar(title: str) -> Any:
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    return Progress(escape(shown(title)), *columns, console=Console(stderr=True), transient=True)


def _with_bar(items: Iterator[T], reader: CaptureReader, size: int) -> Iterator[T]:
    with _bar(reader.path.name) as bar:
        task = bar.add_task("", total=size)
        for count, item in enumerate(items):
            if not count % STEP:
                bar.update(task, completed=reader.position)
            yield item


def _with_steps(results: Iterator[T], sizes: Sequence[int]) -> Iterator[T]:
    with _bar("captures") as bar:
        task = bar.add_task("", total=sum(sizes))
        for size, result in zip(sizes, results, strict=True):
            bar.advance(task, size)
            yield result
