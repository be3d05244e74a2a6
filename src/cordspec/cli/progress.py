"""A progress bar on standard error, where a person looks at it and ``cordspec[cli]`` is installed."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from cordspec.capture import CapturedFrame, Unreadable

__all__ = ["progress"]

WORTH_A_BAR: Final = 8 << 20
"""Files below this size are read before a bar would be seen. Bytes."""


def progress(lines: Iterator[CapturedFrame | Unreadable], path: Path) -> Iterator[CapturedFrame | Unreadable]:
    """The same lines, with a bar of the bytes read, the rate and the time left."""
    worth = sys.stderr.isatty() and path.is_file() and path.stat().st_size >= WORTH_A_BAR
    if not worth or find_spec("rich") is None:
        return lines
    return _with_bar(lines, path)


def _with_bar(
    lines: Iterator[CapturedFrame | Unreadable], path: Path
) -> Iterator[CapturedFrame | Unreadable]:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Progress(path.name, *columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(path.name, total=path.stat().st_size)
        for line in lines:
            bar.advance(task, len(line.raw) + 1 if isinstance(line, CapturedFrame) else 1)
            yield line
