"""JSON objects one after the other, over any number of lines, or in an array."""

from collections.abc import Iterator
from typing import Final

from cordspec.capture.formats.compressed import CHUNK
from cordspec.capture.formats.content import BLANK, Content
from cordspec.capture.formats.lines import BUFFER, LONGEST
from cordspec.capture.record import Item, Unreadable, evidence, read_line
from cordspec.decode.internals import Objects

__all__ = ["ObjectCutter", "is_objects", "read_objects"]

LONGEST_HEAD: Final = 16 << 20
"""Bytes in which the first object must end for the format to be recognized."""

BETWEEN: Final = b" \t\r\n,[]"
"""Bytes that may separate the frames of an array."""


def is_objects(content: Content) -> bool:
    """Return True for an array, and if the first object spans lines or another object follows it on its line."""
    size = BUFFER
    while True:
        text = content.beginning
        if not text.startswith(b"{"):
            return text.startswith(b"[")
        line, newline, _ = text.partition(b"\n")
        first = next(Objects().cut(text), None)
        if newline or first is not None or size > LONGEST_HEAD or not content.text.look(size):
            break
        size *= 4
    if line.strip() == b"{":
        return True
    return first is not None and bool(line[len(first) :].strip(BLANK))


def read_objects(content: Content) -> Iterator[Item]:
    """Yield the frame of each object."""
    cutter = ObjectCutter()
    while chunk := content.text.read(CHUNK):
        yield from content.read_errors()
        yield from cutter.feed(chunk)
    yield from cutter.end()


class ObjectCutter:
    """Cuts text, which arrives in chunks, into objects; each has a number instead of a line."""

    def __init__(self) -> None:
        self._objects = Objects()
        self._number = 0

    def feed(self, text: bytes) -> Iterator[Item]:
        """Yield the frames that end in this chunk. A zero byte marks an unreadable part, which no frame spans."""
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
        """Yield the object that has begun and does not end, if there is one; the next chunk begins another."""
        if self._objects.size:
            self._number += 1
            yield Unreadable(self._number, f"{reason} ({self._objects.size} bytes of it are there)")
        self._objects = Objects()
