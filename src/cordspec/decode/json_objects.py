"""JSON objects cut out of text, which arrives in pieces of any size.

Braces within strings do not count. Each byte is read a bounded number of times, in C. Python code runs once for each
brace of an object that contains other objects; ``steps`` counts how often, and ``allowed`` limits it.
"""

import re
import sys
from collections.abc import Iterator
from typing import Final

__all__ = ["CLOSE", "DEEPEST", "OPEN", "Objects", "TooDenseError"]

OPEN, CLOSE, QUOTE, BACKSLASH = b'{}"\\'

DEEPEST: Final = 1000
"""Deepest nesting of objects; text with a deeper one is yielded as it is. This is Python's recursion limit, at which
msgspec fails; genuine frames have at most 20."""

# Possessive repetitions (Python 3.11) never backtrack: a match takes linear time and constant memory. An object
# without inner objects is skipped as a whole, which leaves a third of the braces of genuine frames.
_STRING: Final = rb'"(?:[^"\\]++|\\.)*+"'
_LEAF: Final = rb'\{(?:[^{}"]++|%s)*+\}' % _STRING
_FLAT: Final = rb'(?:[^{}"]++|%s|%s)*+' % (_STRING, _LEAF)

BLANK: Final = re.compile(rb"[ \t\r\n]*+")
TEXT: Final = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
NEXT: Final = re.compile(_FLAT + rb'(?:(\{)|(\})|("))?', re.DOTALL)
"""Match up to the next relevant brace, or to a string that does not end in this piece."""

OPENED, CLOSED, QUOTED = 1, 2, 3


class TooDenseError(Exception):
    """The text has more braces than ``allowed``."""


class Objects:
    """Cuts text into JSON objects in time proportional to its length, however small the pieces are."""

    def __init__(self) -> None:
        self.steps = 0
        """Number of braces that were handled one by one."""
        self.allowed = sys.maxsize
        """Largest number of steps, beyond which ``cut`` raises ``TooDenseError``."""
        self._held = bytearray()
        self._depth = 0
        self._quoted = self._escaped = False

    @property
    def size(self) -> int:
        """Number of bytes held of an object that has not ended."""
        return len(self._held)

    def cut(self, text: bytes) -> Iterator[bytes]:
        """Yield the objects that end in this piece.

        Text that is not an object, or is nested deeper than ``DEEPEST``, is yielded as it is; a decoder refuses it.
        """
        begin, end = 0, len(text)
        at = 1 if self._escaped and text else 0
        self._escaped = self._escaped and not text
        while at < end:
            if self._quoted:
                at = self._skip_text(text, at)
            elif not self._depth:
                begin = run(BLANK, text, at)
                if begin < end and text[begin] != OPEN:
                    yield text[begin:]
                    return
                at, self._depth = begin + 1, int(begin < end)
            else:
                at = self._walk(text, at)
                if self._depth > DEEPEST:
                    yield self._take(text[begin:])
                    self._depth = 0
                    return
                if not self._depth:
                    yield self._take(text[begin:at])
        if self._depth:
            self._held += memoryview(text)[begin:]

    def _walk(self, text: bytes, at: int) -> int:
        """Advance to the end of the object, of the piece, or to a string that is cut off."""
        depth = self._depth
        for match in NEXT.finditer(text, at):
            self.steps += 1
            if self.steps > self.allowed:
                raise TooDenseError
            what = match.lastindex
            if what == OPENED:
                depth += 1
            elif what == CLOSED:
                depth -= 1
            else:
                self._quoted = what == QUOTED
            if not 0 < depth <= DEEPEST or what not in (OPENED, CLOSED):
                at = match.end()
                break
        self._depth = depth
        return at

    def _skip_text(self, text: bytes, at: int) -> int:
        """Advance past the quotation mark that ends a string, or to the end of the piece."""
        quote = text.find(QUOTE, at)
        stop = quote if quote >= 0 else len(text)
        if text.find(BACKSLASH, at, stop) >= 0:
            stop = run(TEXT, text, at)
        if stop == len(text):
            return stop
        if text[stop] == QUOTE:
            self._quoted = False
            return stop + 1
        self._escaped = True  # a backslash whose escaped character has not arrived
        return stop + 1

    def _take(self, last: bytes) -> bytes:
        if not self._held:
            return last
        self._held += last
        message = bytes(self._held)
        self._held = bytearray()
        return message


def run(pattern: re.Pattern[bytes], text: bytes, at: int) -> int:
    """Return where a pattern ends that matches here; it may match nothing."""
    match = pattern.match(text, at)
    return match.end() if match else at
