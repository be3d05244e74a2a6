"""Captured gateway traffic: files of frames, read lazily.

This room knows files and lines; what stands in a frame is the decoder's business.
"""

from cordspec.capture.reading import CapturedFrame, Unreadable, read_frames

__all__ = ["CapturedFrame", "Unreadable", "read_frames"]
