"""Frames of the benchmarks, in the shape of genuine traffic and the same bytes every time."""
