"""The formats of captures. ``FORMATS`` is the only place that lists them; each is read by a module of its own.

A format is recognized by the content of a file, never by its name. This package depends on records and on no other part
of ``cordspec.capture``.
"""

from typing import Final

from cordspec.capture.formats.compressed import zstd_library
from cordspec.capture.formats.content import Content
from cordspec.capture.formats.dump import is_dump, read_dump
from cordspec.capture.formats.format import Format
from cordspec.capture.formats.har import is_har, read_har
from cordspec.capture.formats.lines import LONGEST, is_lines, read_content_lines, read_lines
from cordspec.capture.formats.objects import is_objects, read_objects

__all__ = ["FORMATS", "LONGEST", "Content", "Format", "format_of", "read_lines", "zstd_library"]

FORMATS: Final = (
    Format("dump", "dumps of compressed streams", is_dump, read_dump),
    Format("har", "HAR files", is_har, read_har),
    Format("objects", "JSON objects and arrays", is_objects, read_objects, reports_end=True),
    Format("lines", "NDJSON", is_lines, read_content_lines, has_lines=True),
)
"""Every format, in the order in which they are tried."""


def format_of(content: Content) -> Format:
    """Return the format of content, which has not been read yet. Raises ``CaptureError`` if it is not text."""
    return next(each for each in FORMATS if each.recognizes(content))
