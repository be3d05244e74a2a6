"""The content of a capture: its file, and the text in it without compression."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Final

from cordspec.capture.formats.compressed import HOLE, Inflated, compression_of
from cordspec.capture.formats.peekable import Peeked
from cordspec.capture.record import Unreadable
from cordspec.errors import CaptureError

__all__ = ["BLANK", "Content"]

BINARY_PROBE: Final = 4096
"""Bytes at the beginning that are searched for a sign of binary data."""

LAYERS: Final = 3
"""Compressed files may be compressed again, up to this number of times."""

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

BLANK: Final = b"\0 \t\r\n"
"""White space, and the zero byte that marks an unreadable part."""


class Content:
    """An open capture, as its format reads it.

    Without ``check`` the frames of records are taken out without being parsed.
    """

    def __init__(self, path: Path, file: BinaryIO, size: int | None, *, check: bool = True) -> None:
        self.path: Final = path
        self.file: Final = file
        self.size: Final = size
        """Bytes of the file; None for standard input."""
        self.check: Final = check
        self.compression: tuple[str, ...] = ()
        """Compressions of ``text``, the outermost first; known once ``text`` was used."""
        self._layers: Final[list[Inflated]] = []

    @cached_property
    def text(self) -> Peeked:
        """The text of the file, decompressed while it is read.

        Raises ``CaptureError`` for a file that is empty, that is binary, or of which nothing can be decompressed.
        """
        text = Peeked(self.file)
        if not text.head:
            raise CaptureError(f"{self.path}: the file is empty. A capture has one frame a line.")
        outermost = text.head
        while len(self._layers) < LAYERS and self._is_compressed(text.head):
            self.compression += (compression_of(text.head) or "unknown",)
            self._layers.append(Inflated(text))
            text = Peeked(self._layers[-1])
        nothing = self.compression == ("unknown",) and not text.head.strip(HOLE)
        if nothing or is_binary(text.head):
            raise CaptureError(f"{self.path}: no text: {what_is_binary(outermost if nothing else text.head)}")
        if self._layers and not text.head and not any(each.holes or each.cut_off for each in self._layers):
            raise CaptureError(
                f"{self.path}: inflates to nothing. The file is cut off, or nothing was captured."
            )
        return text

    def _is_compressed(self, head: bytes) -> bool:
        # A damaged beginning may hide a compressed file: the first readable member is searched for.
        return compression_of(head) is not None or (not self._layers and is_binary(head))

    @property
    def beginning(self) -> bytes:
        """The text as far as it has been looked at, without a byte order mark and leading blanks."""
        return self.text.head.removeprefix(BYTE_ORDER_MARK).lstrip(BLANK)

    def read_errors(self) -> Iterator[Unreadable]:
        """Yield the parts that could not be decompressed, each once."""
        for layer in self._layers:
            while layer.holes:
                yield Unreadable(0, layer.holes.pop(0))

    def cut_ends(self) -> Iterator[Unreadable]:
        """Yield the compressed data that ended too soon; known once the text has been read."""
        return (Unreadable(0, layer.cut_off) for layer in self._layers if layer.cut_off)


def is_binary(head: bytes) -> bool:
    """Return True if bytes are not text."""
    return bool(head) and bool(what_is_binary(head))


def what_is_binary(head: bytes) -> str:
    """Return why bytes are not text, with the place; the empty string for text."""
    probe = head[:BINARY_PROBE].replace(HOLE, b"")
    if b"\0" in probe:
        return f"a zero byte at offset {probe.index(0)}. A capture is JSON, one frame a line."
    if probe.lstrip().startswith((b"{", b"[")):
        return ""  # a line of it may be broken
    try:
        probe.decode()
    except UnicodeDecodeError as error:
        if error.start < len(probe) - 4:  # a character may be cut at the end of the probe
            return f"no UTF-8 at offset {error.start}. A capture is JSON, one frame a line."
    return ""
