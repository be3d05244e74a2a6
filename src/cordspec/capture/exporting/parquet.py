"""Captures as Parquet: one dataset for each event, with one file for each partition of the capture.

A file depends on nothing but its partition, so one process, several processes and a cluster write the same bytes.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

from msgspec import Struct, field

from cordspec.capture.decoding import ReadError, decoded
from cordspec.capture.exporting.arrow import pq
from cordspec.capture.exporting.columns import DEPTH
from cordspec.capture.exporting.tables import Row, row_of, schema_for, table_of
from cordspec.capture.partitions import PARTITION_SIZE, Partition, in_order, partitions, processes
from cordspec.capture.read_errors import ReadErrors
from cordspec.capture.reading import files_of
from cordspec.capture.unfinished import unfinished_folder
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import CaptureError, UsageError

__all__ = ["Cluster", "Exported", "checked_depth", "export", "export_folder", "export_partition"]

is_url: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/").match
"""Match for a name that begins like a URL; a single letter is a drive of Windows."""

ROW_GROUP: Final = 4 << 20
"""Bytes of frames after which a dataset is written to its file."""

PENDING: Final = 12 << 20
"""Bytes of the frames of all datasets after which the largest is written."""


class Cluster(Protocol):
    """Runs the partitions of an export in other processes, such as a ``distributed.Client``."""

    def map(self, func: Callable[[Partition], "Exported"], /, *iterables: Iterable[Partition]) -> Any:
        """Start the work on each partition."""
        ...

    def gather(self, futures: Any, /) -> Any:
        """Wait for all results, and return them as a list in the order of the partitions."""
        ...


class Exported(Struct):
    """Result of an export."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    """Number of rows of each dataset."""

    holes: ReadErrors = field(default_factory=ReadErrors)
    """Unreadable parts."""

    def merge(self, other: "Exported") -> None:
        """Add the result of the next partition."""
        for name, count in other.rows.items():
            self.rows[name] = self.rows.get(name, 0) + count
        self.holes.merge(other.holes)


def export(
    *paths: Path | str,
    to: Path | str,
    jobs: int | None = None,
    depth: int = DEPTH,
    raw: bool = False,
    partition_size: int = PARTITION_SIZE,
    client: Cluster | None = None,
) -> Exported:
    """Write captures as Parquet to the folder ``to``: ``MESSAGE_CREATE/00000.parquet`` and so on.

    ``jobs`` is the number of processes, by default the number of cores. With a Dask ``client`` the workers of its
    cluster are used, which need access to the same files under the same names. Objects are structs to ``depth`` levels
    and JSON text below. With ``raw`` every row has its frame as it was sent, otherwise only the rows whose columns do
    not hold all of it. Raises ``UsageError`` for a folder that is
    not empty, for a depth below 1 and for a URL, and ``CaptureError`` for a folder that cannot be written.

    The datasets are written to a folder beside ``to`` that is renamed at the end: ``to`` has all of them or none.
    """
    parts = partitions(files_of(paths), partition_size)
    whole = Exported()
    with export_folder(to) as folder:
        work = partial(export_partition, to=folder, depth=checked_depth(depth), raw=raw)
        if client is not None:
            for part in client.gather(client.map(work, parts)):
                whole.merge(part)
            return whole
        with closing(in_order(work, parts, processes(jobs))) as done:
            for part in done:
                whole.merge(part)
    return whole


def export_folder(to: Path | str) -> AbstractContextManager[Path]:
    """Yield a folder to export to, which becomes ``to`` when the block ends. Raises the errors of ``export``."""
    if is_url(str(to)):
        raise UsageError(
            f"{to} is a URL; an export is written to a folder of this machine. Copy it from there."
        )
    return unfinished_folder(Path(to))


def checked_depth(depth: int) -> int:
    """Return the depth. Raises ``UsageError`` for a depth below 1."""
    if depth < 1:
        raise UsageError(f"The depth is 1 or more, as the payload itself is one level; found {depth}.")
    return depth


def export_partition(partition: Partition, to: Path, *, depth: int = DEPTH, raw: bool = False) -> Exported:
    """Write the files of one partition, in any process.

    Raises ``CaptureError`` if the folder cannot be written.
    """
    exported = Exported()
    files = DatasetFiles(to, partition, depth)
    try:
        for row in _rows(partition, exported.holes, keep_all=raw):
            files.add(row)
        files.finish()
    except OSError as error:
        raise CaptureError(f"{to}: cannot be written ({error.strerror or error}).") from None
    finally:
        files.close()
    exported.rows = dict(sorted(files.rows.items()))
    return exported


class DatasetFiles:
    """The files of one partition, one in each dataset that has rows."""

    def __init__(self, folder: Path, partition: Partition, depth: int) -> None:
        self.rows: dict[str, int] = {}
        self._folder = folder
        self._partition = partition
        self._depth = depth
        self._pending: defaultdict[str, list[Row]] = defaultdict(list)
        self._sizes: defaultdict[str, int] = defaultdict(int)
        self._size = 0
        self._writers: dict[str, Any] = {}
        self._files: list[BinaryIO] = []

    def add(self, row: Row) -> None:
        """Add a row; write the largest dataset if too much is held."""
        name, size = row.dataset, len(row.item.raw)
        self._pending[name].append(row)
        self._sizes[name] += size
        self._size += size
        if self._sizes[name] >= ROW_GROUP:
            self._write(name)
        elif self._size >= PENDING:
            self._write(max(self._sizes, key=lambda name: self._sizes[name]))

    def finish(self) -> None:
        """Write the remaining rows and the end of each file."""
        for name in list(self._pending):
            self._write(name)
        for writer in self._writers.values():
            writer.close()

    def close(self) -> None:
        """Close the files, complete or not."""
        for writer in self._writers.values():
            with suppress(
                Exception
            ):  # the error was raised before; pyarrow tries again when the writer is deleted
                writer.close()
        for file in self._files:
            with suppress(OSError):
                file.close()

    def _write(self, name: str) -> None:
        rows = self._pending.pop(name)
        self._size -= self._sizes.pop(name)
        self.rows[name] = self.rows.get(name, 0) + len(rows)
        table = table_of(name, rows, str(self._partition.path), self._depth)
        if name not in self._writers:
            path = self._folder / name / f"{self._partition.number:05}.parquet"
            path.parent.mkdir(exist_ok=True)
            self._files.append(path.open("wb"))  # pyarrow takes some names of files for URLs
            schema = schema_for(name, self._depth)
            self._writers[name] = pq.ParquetWriter(self._files[-1], schema, compression="zstd")
        self._writers[name].write_table(table)


def _rows(partition: Partition, holes: ReadErrors, *, keep_all: bool) -> Iterator[Row]:
    """Yield the rows of a partition; unreadable parts are added to ``holes``."""
    mended: list[Anomaly] = []
    decode = Decoder(on_anomaly=mended.append, log_anomalies=False).decode
    path = partition.path
    try:
        for item, frame in decoded(partition.read(check=False), path, decode, holes.add):
            yield row_of(item, frame, keep_raw=keep_all or bool(mended))
            mended.clear()
    except CaptureError as error:
        holes.add(ReadError(path, -1, str(error)))
