"""Captured gateway traffic: files of frames, written, read lazily, typed, counted, exported, replayed.

This room knows files and lines; what is in a frame is the decoder's business. What needs more than the
decoder is loaded when first asked for: a reader of logs loads no table and no gateway.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from cordspec.capture.decoding import ReadError, name_of
from cordspec.capture.reader import CaptureReader, read_frames
from cordspec.capture.reading import CapturedRecord, files_of, read
from cordspec.capture.record import CapturedFrame, Unreadable
from cordspec.capture.writer import CaptureWriter

if TYPE_CHECKING:
    from cordspec.capture.drift import Drift
    from cordspec.capture.exporting import export
    from cordspec.capture.redacting import Redactor
    from cordspec.capture.replaying import replay
    from cordspec.capture.selection import Selection
    from cordspec.capture.statistics import Statistics

__all__ = [
    "CaptureReader",
    "CaptureWriter",
    "CapturedFrame",
    "CapturedRecord",
    "Drift",
    "ReadError",
    "Redactor",
    "Selection",
    "Statistics",
    "Unreadable",
    "export",
    "files_of",
    "name_of",
    "read",
    "read_frames",
    "replay",
]

_HOMES = {
    "Drift": "cordspec.capture.drift",
    "Redactor": "cordspec.capture.redacting",
    "Selection": "cordspec.capture.selection",
    "Statistics": "cordspec.capture.statistics",
    "export": "cordspec.capture.exporting",
    "replay": "cordspec.capture.replaying",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'cordspec.capture' has no attribute {name!r}")
