"""A capture as dispatches for another session: which of its frames, and when.

This module knows no connection.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeAlias, cast

from cordspec.events import EVENTS
from cordspec.testing.payload import Prepared, prepare_frame

__all__ = ["Recording", "timed"]

Recording: TypeAlias = Iterable[object]
"""Frames in their order: bytes, or records with ``raw`` and where known ``time``, as captures have them."""


def timed(frames: Recording) -> Iterator[tuple[Prepared, float | None]]:
    """The dispatches among frames, each with its time in seconds where that is known.

    What a client sent, what is not a dispatch and what belongs to the handshake of another session is left out.
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
    """Bytes and time of a frame; None for what is not a frame of the gateway's."""
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
