"""Captures as typed records: the frames of files, decoded."""

import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from glob import glob, has_magic
from pathlib import Path
from typing import Final

from msgspec import Struct

from cordspec.capture.decoding import ReadError, decoded
from cordspec.capture.read_errors import KEPT, ReadErrors
from cordspec.capture.reader import STANDARD_INPUT, CaptureReader
from cordspec.capture.record import CapturedFrame
from cordspec.decode import Decoder, OnAnomaly
from cordspec.errors import CaptureError, UsageError
from cordspec.events import Frame

__all__ = ["CapturedRecord", "files_of", "read"]

logger: Final = logging.getLogger("cordspec.capture")


class CapturedRecord(Struct, frozen=True, gc=False, kw_only=True):
    """One frame of a capture, decoded, with its time, direction, shard, connection and session."""

    path: Path
    """File that it is in."""

    line: int
    """Line of the file, or number of the message in a file without lines; from 1."""

    frame: Frame
    """The frame, typed."""

    raw: bytes
    """The frame as JSON, as it was sent."""

    sent: bool = False
    """True if the client sent it, False if Discord did."""

    time: datetime | None = None
    """Time of sending or receipt, in UTC; None if the capture does not record it."""

    shard_id: int | None = None
    """Shard that it belongs to; None if the capture does not record it."""

    connection: int | str | None = None
    """Connection that it was sent or received on; None if the capture does not record it."""

    session_id: str | None = None
    """Session at that moment; None before READY, or if the capture does not record it."""


def read(
    *paths: Path | str,
    decoder: Decoder | None = None,
    on_hole: Callable[[ReadError], object] | None = None,
    on_anomaly: OnAnomaly | None = None,
) -> Iterator[CapturedRecord]:
    """Yield the frames of captures, decoded.

    Paths may be patterns (``"logs/*.ndjson.zst"``); ``-`` is standard input. Unreadable parts
    are passed to ``on_hole``, by default logged as warnings to ``cordspec.capture``, and reading continues.
    Each place that does not fit the model goes to ``on_anomaly``, by default once to the log of
    ``cordspec.decode``; a ``decoder`` has its own.

    Raises ``CaptureError`` for a file that cannot be opened or is not a capture, ``UsageError`` if both
    ``decoder`` and ``on_anomaly`` are given.
    """
    if decoder is not None and on_anomaly is not None:
        raise UsageError(
            "A decoder has its own on_anomaly: give it to Decoder(on_anomaly=...), or to read alone."
        )
    decode = (decoder or Decoder(on_anomaly=on_anomaly, log_anomalies=on_anomaly is None)).decode
    return _read(files_of(paths), decode, on_hole or _log_first())


def _read(
    paths: list[Path], decode: Callable[[bytes], Frame], report: Callable[[ReadError], object]
) -> Iterator[CapturedRecord]:
    for path in paths:
        for item, frame in decoded(CaptureReader(path, check=False), path, decode, report):
            yield _record(path, item, frame)


def files_of(paths: Iterable[Path | str]) -> list[Path]:
    """Return the files that paths and patterns name.

    Raises ``CaptureError`` for a pattern without a file, ``UsageError`` if ``-`` is named twice.
    """
    found: list[Path] = []
    for path in map(str, paths):
        if not has_magic(path) or Path(path).exists():
            found.append(Path(path))
        elif names := sorted(glob(path, recursive=True)):
            found.extend(map(Path, names))
        else:
            raise CaptureError(f"{path}: no such file. Pass capture files or a glob pattern.")
    if found.count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input can be read only once: name - once.")
    return found


def _log_first() -> Callable[[ReadError], object]:
    """Return a function that logs the first read errors of each file, and once that there are more."""
    holes = ReadErrors()

    def warn(hole: ReadError) -> None:
        if holes.add(hole):
            logger.warning("%s", hole)
        elif holes.counts[hole.path] == KEPT + 1:
            logger.warning("%s: more cannot be read; `on_hole` gets all of it", hole.path)

    return warn


def _record(path: Path, item: CapturedFrame, frame: Frame) -> CapturedRecord:
    return CapturedRecord(
        path=path,
        line=item.line,
        frame=frame,
        raw=item.raw,
        sent=item.sent,
        time=item.time,
        shard_id=item.shard_id,
        connection=item.connection,
        session_id=item.session_id,
    )
