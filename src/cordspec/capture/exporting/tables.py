"""Batches of captured events as Arrow tables: the columns of the envelope, then those of the payload."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from msgspec import MsgspecError, Struct, json

from cordspec.capture.decoding import name_of
from cordspec.capture.exporting.arrow import ArrowArray, ArrowSchema, ArrowTable, pa
from cordspec.capture.exporting.columns import (
    DEPTH,
    MOMENT,
    Column,
    ObjectColumn,
    column_for,
    members_of,
    object_column,
)
from cordspec.capture.record import CapturedFrame
from cordspec.events import EVENTS, Dispatch, Frame
from cordspec.wire import UndecodedEvent, UnknownEvent

__all__ = ["FRAMES", "UNKNOWN", "Row", "row_of", "schema_for", "table_of"]

UNKNOWN: Final = "_unknown"
"""Dataset of events without a model, and of payloads that do not fit their model: name and JSON."""

FRAMES: Final = "_frames"
"""Dataset of the frames that are not dispatches, in both directions."""

ENVELOPE: Final = pa.schema(
    [
        pa.field("_file", pa.string()),
        pa.field("_line", pa.int64()),
        pa.field("_time", MOMENT),
        pa.field("_shard", pa.int32()),
        pa.field("_connection", pa.string()),
        pa.field("_session", pa.string()),
        pa.field("_sequence", pa.int64()),
        pa.field("_raw", pa.string()),
    ]
)
NAMED: Final = pa.schema([*ENVELOPE, pa.field("_sent", pa.bool_()), pa.field("_name", pa.string())])


class _Envelope(Struct, gc=False):
    s: int | None = None


_envelope_of: Final = json.Decoder(_Envelope)


class Row(NamedTuple):
    """One frame as a row."""

    item: CapturedFrame
    dataset: str
    name: str
    """DISPATCH name, or name of the opcode."""
    sequence: int | None
    payload: Any
    keep_raw: bool
    """True if the row has the frame as it was sent, because the columns do not hold all of it."""


def row_of(item: CapturedFrame, frame: Frame, *, keep_raw: bool) -> Row:
    """Return the row of a frame."""
    if not isinstance(frame, Dispatch):
        return Row(item, FRAMES, name_of(frame), None, None, True)
    dataset = dataset_of(frame.t, frame.d)
    sequence: int | None = frame.s
    keep_raw = keep_raw or dataset == UNKNOWN
    if not 0 < frame.s < 2**63:
        sequence, is_as_sent = _sequence_of(item.raw)
        keep_raw = keep_raw or not is_as_sent
    return Row(item, dataset, frame.t, sequence, frame.d, keep_raw)


def _sequence_of(raw: bytes) -> tuple[int | None, bool]:
    """Return the column value of an unusual sequence number, and whether nothing of the number is lost."""
    try:
        sequence = _envelope_of.decode(raw).s
    except (MsgspecError, ValueError, RecursionError):
        return None, False
    fits = sequence is None or -(2**63) <= sequence < 2**63
    return (sequence, True) if fits else (None, False)


def dataset_of(name: str, payload: Any) -> str:
    """Return the name of the dataset of an event."""
    if name not in EVENTS or isinstance(payload, UnknownEvent | UndecodedEvent):
        return UNKNOWN
    members = _members(name)
    return name if not members or isinstance(payload, members) else UNKNOWN


def schema_for(name: str, depth: int = DEPTH) -> ArrowSchema:
    """Return the columns of the dataset of an event; ``depth`` is the number of levels of objects that are structs."""
    if name in (UNKNOWN, FRAMES):
        return NAMED
    column = _column(name, depth)
    if isinstance(column, ObjectColumn):
        return pa.schema([*ENVELOPE, *column.type])
    return pa.schema([*ENVELOPE, *([] if column is None else [pa.field("d", column.type)])])


def table_of(name: str, rows: Sequence[Row], file: str, depth: int = DEPTH) -> ArrowTable:
    """Return the rows of one dataset as a table; all of them are of one file."""
    arrays = _envelope(rows, file)
    if name in (UNKNOWN, FRAMES):
        arrays.append(pa.array([row.item.sent for row in rows], pa.bool_()))
        arrays.append(pa.array([row.name for row in rows], pa.string()))
        return pa.table(arrays, schema=NAMED)
    column, payloads = _column(name, depth), [row.payload for row in rows]
    if isinstance(column, ObjectColumn):
        arrays += column.arrays(payloads)
    elif column is not None:
        arrays.append(column.build(payloads))
    return pa.table(arrays, schema=schema_for(name, depth))


def _envelope(rows: Sequence[Row], file: str) -> list[ArrowArray]:
    items = [row.item for row in rows]
    columns: list[list[Any]] = [
        [file] * len(rows),
        [item.line for item in items],
        [item.time for item in items],
        [
            shard if (shard := item.shard_id) is not None and -(2**31) <= shard < 2**31 else None
            for item in items
        ],
        [None if item.connection is None else str(item.connection) for item in items],
        [item.session_id for item in items],
        [row.sequence for row in rows],
        [row.item.raw.decode(errors="replace") if row.keep_raw else None for row in rows],
    ]
    return [pa.array(column, field.type) for column, field in zip(columns, ENVELOPE, strict=True)]


@cache
def _members(name: str) -> tuple[type[Struct], ...]:
    spec = EVENTS[name]
    shapes = [*spec.shapes, *([spec.legacy] if spec.legacy else [])]
    return tuple(member for shape in shapes for member in members_of(shape.type))


@cache
def _column(name: str, depth: int) -> Column | None:
    """Return the column of the payload; None for an event without one."""
    members = _members(name)
    if members:
        return object_column(members, depth, frozenset())
    payload = EVENTS[name].payload
    return None if payload in (None, type(None)) else column_for(payload, depth)
