"""Frames of the benchmarks, in the shape of genuine traffic and the same bytes every time."""

from benchmarks.corpus.files import corpus, load, save

__all__ = ["corpus", "load", "save"]
