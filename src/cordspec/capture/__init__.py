"""Captured gateway traffic: files of frames, written, read lazily, typed, counted, exported and replayed.

What needs more than the decoder is loaded when it is first used: reading a log loads neither pyarrow nor the gateway.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from cordspec.capture.decoding import ReadError, name_of
from cordspec.capture.reader import CaptureReader, read_frames
from cordspec.capture.reading import CapturedRecord, files_of, read
from cordspec.capture.record import CapturedFrame, Unreadable
from cordspec.capture.writer import CaptureWriter

if TYPE_CHECKING:
    from cordspec.capture.analysis import Drift, Selection, Statistics
    from cordspec.capture.exporting import export
    from cordspec.capture.redacting import Redactor
    from cordspec.capture.replaying import replay

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
    "Drift": "cordspec.capture.analysis",
    "Redactor": "cordspec.capture.redacting",
    "Selection": "cordspec.capture.analysis",
    "Statistics": "cordspec.capture.analysis",
    "export": "cordspec.capture.exporting",
    "replay": "cordspec.capture.replaying",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'cordspec.capture' has no attribute {name!r}")
