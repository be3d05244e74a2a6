"""Text cut into the JSON objects in it, in pieces of any size.

An object ends where it ends, and braces within strings do not count. This module knows no frame and no
compression.
"""

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["CLOSE", "OPEN", "Objects"]

OPEN, CLOSE, QUOTE = b'{}"'

# Repetitions have an upper bound because the engine remembers each one; the loops below go on where they end.
BLANK: Final = re.compile(rb"[ \t\r\n]*")
FLAT: Final = re.compile(rb'[^{}"]*(?:"[^"\\]*(?:\\.[^"\\]*){0,64}"[^{}"]*){0,64}', re.DOTALL)
TEXT: Final = re.compile(rb'[^"\\]*(?:\\.[^"\\]*){0,64}', re.DOTALL)


class Objects:
    """Cuts text into JSON objects, looking at each byte once however small the pieces are."""

    def __init__(self) -> None:
        self.size = 0
        """Bytes that are held of an object that has not ended."""
        self._parts: list[bytes] = []
        self._depth = 0
        self._quoted = self._escaped = False

    def cut(self, text: bytes) -> Iterator[bytes]:
        """The objects that end in this piece; what is no object goes out as it came, for a decoder to refuse."""
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
                at = self._step(text, at)
                if not self._depth:
                    yield self._take(text[begin:at])
        if self._depth:
            self._parts.append(text[begin:])
            self.size += end - begin

    def _step(self, text: bytes, at: int) -> int:
        """To behind the next brace or quotation mark that matters, or to the end."""
        at = run(FLAT, text, at)
        if at == len(text):
            return at
        if text[at] == QUOTE:  # too long for the pattern, or cut off
            self._quoted = True
        else:
            self._depth += 1 if text[at] == OPEN else -1
        return at + 1

    def _skip_text(self, text: bytes, at: int) -> int:
        """To behind the quotation mark that ends a string, or as far as the pattern goes."""
        at = run(TEXT, text, at)
        if at == len(text):
            return at
        if text[at] == QUOTE:
            self._quoted = False
            return at + 1
        self._escaped = at + 1 == len(text)  # a backslash, and what it escapes has not come
        return at + self._escaped

    def _take(self, last: bytes) -> bytes:
        if not self._parts:
            return last
        message = b"".join((*self._parts, last))
        self._parts.clear()
        self.size = 0
        return message


def run(pattern: re.Pattern[bytes], text: bytes, at: int) -> int:
    """To where a pattern ends that matches here; it may match nothing."""
    match = pattern.match(text, at)
    return match.end() if match else at
