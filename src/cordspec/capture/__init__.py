"""Captured gateway traffic: files of frames, written, read lazily, and typed.

This room knows files and lines; what stands in a frame is the decoder's business.
"""

from cordspec.capture.decoding import Hole, name_of
from cordspec.capture.reader import CaptureReader, read_frames
from cordspec.capture.reading import CapturedRecord, files_of, read
from cordspec.capture.record import CapturedFrame, Unreadable
from cordspec.capture.writer import CaptureWriter

__all__ = [
    "CaptureReader",
    "CaptureWriter",
    "CapturedFrame",
    "CapturedRecord",
    "Hole",
    "Unreadable",
    "files_of",
    "name_of",
    "read",
    "read_frames",
]
