"""A capture in any container, chosen by what is in it and not by its name.

This module knows which containers there are; each is read in a module of its own.
"""

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from io import BufferedReader
from mmap import ACCESS_READ, mmap
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import BinaryIO, Final

from cordspec.capture.dump import index_of, read_dump
from cordspec.capture.har import is_har, read_har
from cordspec.capture.inflated import CHUNK, HOLE, Inflated, compression_of
from cordspec.capture.json_text import ObjectCutter, read_lines
from cordspec.capture.peekable import Peeked
from cordspec.capture.record import Item, Unreadable
from cordspec.decode.internals import Objects
from cordspec.errors import CaptureError

__all__ = ["STANDARD_INPUT", "CaptureReader", "read_frames"]

STANDARD_INPUT: Final = Path("-")
BINARY_PROBE: Final = 4096
LONGEST_HEAD: Final = 16 << 20
LAYERS: Final = 3
BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
BUFFER: Final = 1 << 20


def read_frames(path: Path | str) -> Iterator[Item]:
    """The frames of one file, in their order; ``-`` is standard input.

    Memory does not grow with the file. Raises ``CaptureError`` where the file cannot be opened, is a
    folder, is empty or holds no text.
    """
    return iter(CaptureReader(path))


class CaptureReader:
    """One file of captured traffic: its frames, and how much of it has been read.

    Reads NDJSON (records of ours or of others, bare frames), JSON objects one after the other, JSON
    arrays and HAR files, all of them also in gzip, zlib or zstd, and dumps of compressed streams. Without
    ``check`` it takes the frames of records out without looking into them, for whoever decodes them anyway.
    """

    def __init__(self, path: Path | str, *, check: bool = True) -> None:
        self.path = Path(path)
        self._check = check
        self.form = ""
        """How frames are written in it: ``lines``, ``objects``, ``har`` or ``dump``; known once reading began."""
        self.compression: tuple[str, ...] = ()
        """What it is compressed with, the outermost first; known once reading began."""
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
            with self._open() as self._source:
                index = index_of(self.path)
                yield from self._read_content(self._source) if index is None else self._read_dump(index)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise CaptureError(f"{self.path}: cannot be read ({reason}). Name a captured file.") from None

    @contextmanager
    def _open(self) -> Generator[BinaryIO]:
        if self.path == STANDARD_INPUT:
            yield sys.stdin.buffer
            return
        with self.path.open("rb") as file:
            self.size = self.path.stat().st_size
            yield file

    def _read_dump(self, index: Path) -> Iterator[Item]:
        self.form = "dump"
        assert self._source is not None
        with index.open("rb") as lines:
            yield from read_dump(self._source, lines)

    def _read_content(self, source: BinaryIO) -> Iterator[Item]:
        content = Peeked(source)
        if not content.head:
            raise CaptureError(f"{self.path}: the file is empty. A capture has one frame a line.")
        outermost, layers = content.head, list[Inflated]()
        while compression_of(content.head) or (not layers and is_binary(content.head)):
            self.compression += (compression_of(content.head) or "unknown",)
            layers.append(Inflated(content))
            content = Peeked(layers[-1])
            if len(layers) == LAYERS:
                break
        nothing = self.compression == ("unknown",) and not content.head.strip(HOLE)
        if nothing or is_binary(content.head):
            raise CaptureError(
                f"{self.path}: no text: {what_is_binary(outermost if nothing else content.head)}"
            )
        if layers and not content.head and not any(layer.holes or layer.cut_off for layer in layers):
            raise CaptureError(
                f"{self.path}: inflates to nothing. The file is cut off, or nothing was captured."
            )
        self.form = form_of(content)
        is_end_checked = False
        if self.form == "objects":
            # The end of objects says what it lacks, unless it is cut off before the first of them.
            for item in self._read_text(content, layers):
                is_end_checked = True
                yield item
        else:
            yield from self._read_text(content, layers)
        yield from reported(layers)
        if not is_end_checked:
            yield from (Unreadable(0, layer.cut_off) for layer in layers if layer.cut_off)

    def _read_text(self, content: Peeked, layers: list[Inflated]) -> Iterator[Item]:
        if self.form == "har":
            yield from self._read_whole(content, layers)
        elif self.form == "objects":
            cutter = ObjectCutter()
            while chunk := content.read(CHUNK):
                yield from reported(layers)
                yield from cutter.feed(chunk)
            yield from cutter.end()
        elif not layers:
            yield from read_lines(BufferedReader(content, BUFFER), check=self._check)
        else:
            for item in read_lines(BufferedReader(content, BUFFER), check=self._check):
                yield from reported(layers)
                yield item

    def _read_whole(self, content: Peeked, layers: list[Inflated]) -> Iterator[Item]:
        """A HAR file gives the compression after the messages: it is read from a map."""
        assert self._source is not None
        if layers or self.size is None:
            with TemporaryFile() as spooled:
                copyfileobj(content, spooled, BUFFER)
                spooled.flush()
                yield from reported(layers)
                with mmap(spooled.fileno(), 0, access=ACCESS_READ) as whole:
                    yield from read_har(whole)
        else:
            with mmap(self._source.fileno(), 0, access=ACCESS_READ) as whole:
                yield from read_har(whole)


def reported(layers: list[Inflated]) -> Iterator[Unreadable]:
    """Read errors that have not been reported yet."""
    for layer in layers:
        while layer.holes:
            yield Unreadable(0, layer.holes.pop(0))


def is_binary(head: bytes) -> bool:
    """Whether bytes are not text."""
    return bool(head) and bool(what_is_binary(head))


def what_is_binary(head: bytes) -> str:
    """Why bytes are not text, and where; empty for text."""
    probe = head[:BINARY_PROBE].replace(HOLE, b"")
    if b"\0" in probe:
        return f"a zero byte at offset {probe.index(0)}. A capture is JSON, one frame a line."
    if probe.lstrip().startswith((b"{", b"[")):
        return ""  # a line of it may be broken
    try:
        probe.decode()
    except UnicodeDecodeError as error:
        if error.start < len(probe) - 4:
            return f"no UTF-8 at offset {error.start}. A capture is JSON, one frame a line."
    return ""


def form_of(content: Peeked) -> str:
    """How frames are written in a text: ``lines``, ``objects`` or ``har``."""
    size = BUFFER
    while True:
        text = content.head.removeprefix(BYTE_ORDER_MARK).lstrip(b"\0 \t\r\n")
        if is_har(text):
            return "har"
        if not text.startswith(b"{"):
            return "objects" if text.startswith(b"[") else "lines"
        line, newline, _ = text.partition(b"\n")
        first = next(Objects().cut(text), None)
        if newline or first is not None or size > LONGEST_HEAD or not content.look(size):
            break
        size *= 4
    if line.strip() == b"{":
        return "objects"
    followed = first is not None and line[len(first) :].strip(b"\0 \t\r")
    return "objects" if followed else "lines"
