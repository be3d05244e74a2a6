"""Statistics of a capture: frames and bytes by kind, rates, missing sequence numbers, latencies.

Only the envelope of a frame is parsed, so events without a model are counted too.
"""

from collections import Counter
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from msgspec import UNSET, MsgspecError, Raw, Struct, UnsetType, field, json

from cordspec.capture.record import CapturedFrame
from cordspec.events import EVENTS
from cordspec.models import GatewayOpcode
from cordspec.registry import creation_lag

__all__ = ["Gap", "Kind", "Statistics"]

GAPS_KEPT: Final = 100
"""Largest number of gaps that are listed; all are counted."""

SAMPLE: Final = 10_000
"""Largest number of latencies that are kept of each kind."""


class _Head(Struct, gc=False):
    op: int = -1
    t: str | None = None
    s: int | None = None
    d: Raw | UnsetType = UNSET


class _Made(Struct, gc=False):
    id: str | int = ""


_head: Final = json.Decoder(_Head)
_keys: Final = json.Decoder(dict[str, Raw])
_made: Final = json.Decoder(_Made)


def _head_of(raw: bytes) -> _Head | None:
    """Parse the envelope of a frame, without an invalid name or sequence number. None if there is no opcode."""
    try:
        return _head.decode(raw)
    except (MsgspecError, ValueError, RecursionError):
        pass
    try:
        keys = _keys.decode(raw)
        found = _Head(op=json.decode(keys["op"], type=int, strict=False), d=keys.get("d", UNSET))
    except (KeyError, MsgspecError, ValueError, RecursionError):
        return None
    with suppress(KeyError, MsgspecError, ValueError):
        found.t = json.decode(keys["t"], type=str | None)
    with suppress(KeyError, MsgspecError, ValueError):
        found.s = json.decode(keys["s"], type=int | None, strict=False)
    return found


class Kind(Struct):
    """Counts of one kind of frame."""

    frames: int = 0
    """Number of frames."""

    size: int = 0
    """Total bytes."""

    largest: int = 0
    """Bytes of the largest."""

    latencies: list[float] = field(default_factory=list[float])
    """Seconds from the creation time in the ID of the created object to receipt; a sample if there are many."""

    dated: int = 0
    """Number of latencies, also of those outside the sample."""


class Gap(Struct, frozen=True):
    """A gap in the sequence numbers of a session."""

    line: int
    """Line of the first frame after the gap."""

    after: int
    """The last sequence number before the gap."""

    missing: int
    """Number of missing dispatches."""


class Statistics:
    """Counts of the frames noted so far, which are noted in the order of the capture."""

    def __init__(self) -> None:
        self.kinds: dict[str, Kind] = {}
        """Counts by DISPATCH name or name of the opcode; those of sent frames end in ``sent``."""
        self.gaps: list[Gap] = []
        """The first gaps, at most ``GAPS_KEPT``."""
        self.gap_count = 0
        self.missing = 0
        """Number of missing dispatches in all gaps."""
        self.per_second: Counter[int] = Counter()
        """Number of received frames by second since 1970."""
        self.bytes_per_second: Counter[int] = Counter()
        self.sessions = 0
        """Number of READY events."""
        self.resumes = 0
        """Number of RESUMED events."""
        self.connections: set[tuple[object, object]] = set()
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.broken = 0
        """Number of frames without an opcode."""
        self._sequences: dict[object, int] = {}

    def note(self, item: CapturedFrame) -> None:
        """Count a frame."""
        head = _head_of(item.raw)
        if head is None:
            self.broken += 1
            return
        name = head.t or GatewayOpcode(head.op).name
        kind = self._kind(f"{name} (sent)" if item.sent else name)
        kind.frames += 1
        kind.size += len(item.raw)
        kind.largest = max(kind.largest, len(item.raw))
        self.connections.add((item.shard_id, item.connection))
        if item.time is not None:
            self._note_time(item, item.time)
        if not item.sent and head.op == GatewayOpcode.DISPATCH:
            self._note_dispatch(item, head, kind)

    def _kind(self, name: str) -> Kind:
        kind = self.kinds.get(name)
        if kind is None:
            kind = self.kinds[name] = Kind()
        return kind

    def _note_time(self, item: CapturedFrame, time: datetime) -> None:
        self.first = time if self.first is None else min(self.first, time)
        self.last = time if self.last is None else max(self.last, time)
        if not item.sent:
            second = int(time.timestamp())
            self.per_second[second] += 1
            self.bytes_per_second[second] += len(item.raw)

    def _note_dispatch(self, item: CapturedFrame, head: _Head, kind: Kind) -> None:
        stream = item.connection if item.shard_id is None else item.shard_id
        spec = EVENTS.get(head.t or "")
        if spec is not None and spec.role == "ready":
            self.sessions += 1
            self._sequences.pop(stream, None)
        self.resumes += spec is not None and spec.role == "resumed"
        if head.s is not None:
            self._note_sequence(item.line, stream, head.s)
        if item.time is not None and head.d is not UNSET and spec is not None and spec.creates:
            self._note_latency(head.d, item.time, kind)

    def _note_sequence(self, line: int, stream: object, sequence: int) -> None:
        last = self._sequences.get(stream)
        if last is not None and sequence > last + 1:
            self.gap_count += 1
            self.missing += sequence - last - 1
            if len(self.gaps) < GAPS_KEPT:
                self.gaps.append(Gap(line, last, sequence - last - 1))
        self._sequences[stream] = sequence

    def _note_latency(self, payload: Any, time: datetime, kind: Kind) -> None:
        try:
            latency = creation_lag(int(_made.decode(payload).id), time.timestamp())
        except (MsgspecError, ValueError, OverflowError, RecursionError):
            return
        if latency is not None:
            kind.dated += 1
            if len(kind.latencies) < SAMPLE:
                kind.latencies.append(latency)
            else:  # one of every so many, so that the sample spans the capture
                kind.latencies[kind.dated % SAMPLE] = latency

    @property
    def seconds(self) -> float:
        """Seconds from the first frame to the last; 0 for a capture without times."""
        return (self.last - self.first).total_seconds() if self.first and self.last else 0.0
