"""How frames are written in text: one a line, one after the other, or in a JSON array.

This module knows no files and no compression. What is not a frame is yielded as unreadable, in its place.
"""

from collections.abc import Iterator
from functools import partial
from io import BufferedReader
from typing import Final

from cordspec.capture.record import Item, RecordReader, Unreadable, evidence, read_line
from cordspec.decode.internals import Objects

__all__ = ["LONGEST", "ObjectCutter", "read_lines"]

LONGEST: Final = 64 << 20
"""A line or an object longer than this is not a frame. Bytes."""

BLANK: Final = b" \t\r\n\0"
"""Spaces, and the zero byte that marks a part that could not be read."""

BETWEEN: Final = b" \t\r\n,[]"
"""What may separate the frames of an array."""


def read_lines(file: BufferedReader, number: int = 0, *, check: bool = True) -> Iterator[Item]:
    """One frame a line; empty lines are counted, from ``number``, and left out.

    Without ``check`` the frames of records are taken out without looking into them.
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
    """Takes out no frame, so that every line is looked into."""


class ObjectCutter:
    """Frames of text that comes in chunks; each has a number instead of a line."""

    def __init__(self) -> None:
        self._objects = Objects()
        self._number = 0

    def feed(self, text: bytes) -> Iterator[Item]:
        """The frames that end in this chunk; a zero byte marks a part that could not be read; no frame spans it."""
        for count, piece in enumerate(text.split(b"\0") if b"\0" in text else (text,)):
            if count:
                yield from self.end()
            yield from self._feed(piece)

    def _feed(self, text: bytes) -> Iterator[Item]:
        while text:
            rest = b""
            for piece in self._objects.cut(text):
                if piece.startswith(b"{"):
                    self._number += 1
                    yield read_line(self._number, piece)
                else:
                    rest = piece
            begin = max(rest.find(b"{"), 0) or len(rest)
            if junk := rest[:begin].strip(BETWEEN):
                self._number += 1
                yield Unreadable(self._number, f"no JSON object: {evidence(junk)}")
            text = rest[begin:]
        if self._objects.size > LONGEST:
            yield from self.end(f"the object does not end within {LONGEST} bytes")

    def end(self, reason: str = "an object is cut off") -> Iterator[Unreadable]:
        """What has begun and will not end; the next chunk begins anew."""
        if self._objects.size:
            self._number += 1
            yield Unreadable(self._number, f"{reason} ({self._objects.size} bytes of it are there)")
        self._objects = Objects()
