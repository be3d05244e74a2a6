"""The dispatches of a capture, with their times, for another session."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeAlias, cast

from cordspec.events import EVENTS
from cordspec.testing.payload import Prepared, prepare_frame

__all__ = ["Recording", "timed"]

Recording: TypeAlias = Iterable[object]
"""Frames in order: bytes, or records of a capture with ``raw`` and, if it is known, ``time``."""


def timed(frames: Recording) -> Iterator[tuple[Prepared, float | None]]:
    """Yield the dispatches among frames, each with its time in seconds if it is known.

    Frames of the client, frames that are not dispatches, and READY and RESUMED of the recorded session are left out.
    """
    for frame in frames:
        raw, time = _read(frame)
        prepared = None if raw is None else prepare_frame(raw)
        if prepared is None:
            continue
        spec = EVENTS.get(prepared.name)
        if spec is None or not spec.session:
            yield prepared, time


def _read(frame: object) -> tuple[bytes | None, float | None]:
    """Return bytes and time of a frame; None for bytes if the gateway did not send it."""
    if isinstance(frame, bytes):
        return frame, None
    record = cast("Any", frame)
    raw: object = getattr(record, "raw", None)
    if raw is None:
        raw = getattr(record, "frame", None)
    sent = getattr(record, "sent", False) or getattr(record, "direction", "receive") == "send"
    if raw is None or sent:
        return None, None
    time: object = getattr(record, "time", None)
    if isinstance(time, datetime):
        time = time.timestamp()
    return bytes(cast("Any", raw)), time if isinstance(time, int | float) else None
