"""A format of captures: how it is recognized and read."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from msgspec import Struct

from cordspec.capture.formats.content import Content
from cordspec.capture.record import Item

__all__ = ["Format", "Read"]

Read: TypeAlias = Callable[[Content], Iterator[Item]]
"""Yields a frame or an unreadable part for each part of the content, in order."""


class Format(Struct, frozen=True):
    """One row of the table of formats."""

    name: str
    """``CaptureReader.form``."""

    title: str
    """The format in a sentence of the documentation."""

    recognizes: Callable[[Content], bool]
    """Return True for content of this format, which has not been read yet; formats are asked in order."""

    read: Read

    has_lines: bool = False
    """True if frames do not span lines, so that a file can be divided between any two lines."""

    reports_end: bool = False
    """True if ``read`` itself reports an object that is cut off at the end of the content."""
