"""NDJSON: one frame, or one record with a frame, on each line. A line that has none is yielded as unreadable."""

from collections.abc import Iterator
from functools import partial
from io import BufferedReader
from typing import Final

from cordspec.capture.formats.content import Content
from cordspec.capture.record import Item, RecordReader, Unreadable, read_line

__all__ = ["BUFFER", "LONGEST", "is_lines", "read_content_lines", "read_lines"]

LONGEST: Final = 64 << 20
"""A line or an object longer than this is not a frame. Bytes."""

BLANK: Final = b" \t\r\n\0"
"""White space, and the zero byte that marks an unreadable part."""

BUFFER: Final = 1 << 20
"""Bytes that are read at a time."""


def is_lines(_content: Content) -> bool:
    """Return True: whatever has no other format is read line by line."""
    return True


def read_content_lines(content: Content) -> Iterator[Item]:
    """Yield the frames of the lines of a content."""
    lines = read_lines(BufferedReader(content.text, BUFFER), check=content.check)
    if not content.compression:
        return lines
    return _with_read_errors(lines, content)


def _with_read_errors(lines: Iterator[Item], content: Content) -> Iterator[Item]:
    for item in lines:
        yield from content.read_errors()
        yield item


def read_lines(file: BufferedReader, number: int = 0, *, check: bool = True) -> Iterator[Item]:
    """Yield the frame of each line; empty lines are counted, from ``number``, and left out.

    Without ``check`` the frames of records are taken out without being parsed.
    """
    skipping = 0
    take = _nothing if check else RecordReader().read
    for line in iter(partial(file.readline, LONGEST), b""):
        number += not skipping
        if not skipping and (frame := take(number, line)) is not None:
            yield frame
            continue
        complete = line.endswith(b"\n")
        if skipping or (len(line) == LONGEST and not complete):
            skipping += len(line)
            if complete:
                yield Unreadable(number, f"no frame: a line of {skipping} bytes")
                skipping = 0
        elif stripped := line.strip(BLANK):
            yield read_line(number, stripped, complete=complete)
    if skipping:
        yield Unreadable(number, f"no frame: a line of {skipping} bytes")


def _nothing(_number: int, _line: bytes) -> None:
    """Take out no frame, so that every line is parsed."""
