"""A capture of any format and compression, read frame by frame."""

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from cordspec.capture.formats import Content, format_of
from cordspec.capture.record import Item
from cordspec.errors import CaptureError

__all__ = ["STANDARD_INPUT", "CaptureReader", "opened", "read_frames"]

STANDARD_INPUT: Final = Path("-")


def read_frames(path: Path | str) -> Iterator[Item]:
    """Return the frames of one file, in their order; ``-`` is standard input.

    Memory does not grow with the file. Raises ``CaptureError`` where the file cannot be opened, is a
    folder, is empty or holds no text.
    """
    return iter(CaptureReader(path))


class CaptureReader:
    """One file of captured traffic: its frames, and how much of it has been read.

    Reads NDJSON (records of cordspec or of other tools, bare frames), JSON objects one after the other, JSON
    arrays and HAR files, all of them also in gzip, zlib or zstd, and dumps of compressed streams. Without
    ``check`` the frames of records are taken out without being parsed, for a program that decodes them anyway.
    """

    def __init__(self, path: Path | str, *, check: bool = True) -> None:
        self.path = Path(path)
        self._check = check
        self.form = ""
        """Format: ``lines``, ``objects``, ``har`` or ``dump``; known once reading began."""
        self.compression: tuple[str, ...] = ()
        """Compressions of the file, the outermost first; known once reading began."""
        self.size: int | None = None
        """Bytes of the file; None for standard input."""
        self._source: BinaryIO | None = None

    @property
    def position(self) -> int:
        """Bytes of the file that have been read; 0 for standard input."""
        if self._source is None or self._source.closed or self.size is None:
            return 0
        return self._source.tell()

    def __iter__(self) -> Iterator[Item]:
        try:
            with opened(self.path, check=self._check) as content:
                self._source, self.size = content.file, content.size
                yield from self._read(content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise CaptureError(f"{self.path}: cannot be read ({reason}). Name a captured file.") from None

    def _read(self, content: Content) -> Iterator[Item]:
        found = format_of(content)
        self.form, self.compression = found.name, content.compression
        is_end_reported = False
        if found.reports_end:
            # Unless the file is cut off before the first item, the format reports what the end lacks.
            for item in found.read(content):
                is_end_reported = True
                yield item
        else:
            yield from found.read(content)
        yield from content.read_errors()
        if not is_end_reported:
            yield from content.cut_ends()


@contextmanager
def opened(path: Path, *, check: bool = True) -> Generator[Content]:
    """Open a capture; ``-`` is standard input. Raises ``OSError`` if it cannot be opened."""
    if path == STANDARD_INPUT:
        yield Content(path, sys.stdin.buffer, None, check=check)
        return
    with path.open("rb") as file:
        yield Content(path, file, path.stat().st_size, check=check)
