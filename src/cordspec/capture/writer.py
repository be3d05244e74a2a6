"""Captures written as frames travel: one line each, gone to the file before the next frame is read.

This module knows the file and its compression; what a line looks like is known to ``record``.
"""

import gzip
import os
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from cordspec.capture.inflated import zstd_library
from cordspec.capture.record import Travelled, write_line
from cordspec.errors import CaptureError

__all__ = ["CaptureWriter"]

GZIP_LEVEL: Final = 6


class CaptureWriter:
    """Writes every frame it is called with to a file: ``Shard(..., capture=CaptureWriter("bot.ndjson.zst"))``.

    A name that ends in ``.zst`` or ``.gz`` makes it compress. A file that is there is continued, so that a
    bot that restarts keeps one log. Each frame has left the process when the call returns: what a crash can
    take is the last line. Raises ``CaptureError`` for a file that cannot be written, ``UsageError`` for
    ``.zst`` without a library that writes it.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self.frames = 0
        """How many frames it has written."""
        try:
            self._file = _open_at_a_line(self.path)
        except OSError as error:
            raise CaptureError(f"{self.path}: cannot be written ({error.strerror}). Name a file.") from None
        self._compressor = _compressor(self._file, self.path.suffix)

    def __call__(self, record: Travelled, /) -> None:
        """Write one frame. Raises ``CaptureError`` where the file cannot take it."""
        self.write(write_line(record))

    def write(self, line: bytes) -> None:
        """Write a line that is one already. Raises ``CaptureError`` where the file cannot take it."""
        try:
            self._compressor.write(line)
            self._compressor.flush()
        except OSError as error:
            raise CaptureError(f"{self.path}: cannot be written ({error.strerror}).") from None
        self.frames += 1

    def close(self) -> None:
        """End the file; nothing is written afterwards."""
        if self._compressor is not self._file:
            self._compressor.close()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _open_at_a_line(path: Path) -> BinaryIO:
    """The file to write behind its end; a line that a crash has cut off is ended first."""
    file = path.open("ab+", buffering=0)
    size = file.seek(0, os.SEEK_END)
    if size and path.suffix not in (".gz", ".zst"):
        file.seek(size - 1)
        if file.read(1) != b"\n":
            file.write(b"\n")
    return file


def _compressor(file: BinaryIO, suffix: str) -> Any:
    """What lines are written to: the file, or what compresses into it and can be flushed."""
    if suffix == ".gz":
        return gzip.GzipFile(fileobj=file, mode="ab", compresslevel=GZIP_LEVEL)
    if suffix == ".zst":
        return zstd_library().ZstdFile(file, mode="ab")
    return file
