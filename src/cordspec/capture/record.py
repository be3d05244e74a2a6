"""One line of a capture: a record of cordspec, a record of another tool, or a bare frame."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Literal, Protocol, TypeAlias

from msgspec import UNSET, MsgspecError, Raw, Struct, UnsetType, json, structs

__all__ = [
    "CapturedFrame",
    "Item",
    "RecordLike",
    "RecordReader",
    "Unreadable",
    "checked",
    "read_line",
    "write_item",
    "write_line",
]

EVIDENCE: Final = 40
MAX_METADATA: Final = 1000


class CapturedFrame(Struct, frozen=True, gc=False):
    """One frame of a capture, undecoded."""

    line: int
    """Line of the file, or its number in a file without lines; from 1."""

    raw: bytes
    """The frame as JSON."""

    sent: bool = False
    """True if the client sent it, False if Discord did."""

    time: datetime | None = None
    """Time of sending or receipt, in UTC; None if the capture does not record it.

    The times of a tool that counts seconds from its own start begin in 1970.
    """

    shard_id: int | None = None
    """Shard that it belongs to; None if the capture does not record it."""

    connection: int | str | None = None
    """Connection that it was sent or received on, as the recorder names it; None if the capture does not record it."""

    session_id: str | None = None
    """Session at that moment; None before READY, or if the capture does not record it."""


class Unreadable(Struct, frozen=True, gc=False):
    """A part of a capture that has no frame."""

    line: int
    """Line of the file, or number of the message in a file without lines; from 1."""

    reason: str
    """Reason, in one sentence."""


Item: TypeAlias = CapturedFrame | Unreadable
"""A frame, or a part that is not a frame."""


class RecordLike(Protocol):
    """A frame with its circumstances, such as a ``FrameRecord`` of a shard."""

    @property
    def time(self) -> datetime:
        """Time of receipt or sending."""
        ...

    @property
    def direction(self) -> Literal["receive", "send"]:
        """``receive`` if Discord sent it, ``send`` if the client did."""
        ...

    @property
    def shard_id(self) -> int:
        """Shard that it belongs to."""
        ...

    @property
    def connection(self) -> int:
        """Number of the connection of that shard, from 1."""
        ...

    @property
    def session_id(self) -> str | None:
        """Session at that moment."""
        ...

    @property
    def raw(self) -> bytes:
        """The frame as JSON."""
        ...


class _Written(Struct, gc=False):
    time: datetime
    direction: Literal["receive", "send"]
    shard: int
    connection: int
    session: str | None
    frame: Raw


class _Line(Struct, gc=False):
    """All keys that a line may have; a bare frame has an opcode and no ``frame``."""

    op: Raw | UnsetType = UNSET
    frame: Raw | UnsetType = UNSET
    time: datetime | float | None = None
    direction: str | None = None
    dir: str = "receive"
    shard: int | None = None
    connection: int | str | None = None
    conn: int | str | None = None
    session: str | None = None


match_record: Final = re.compile(
    rb'\{"time":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z)",("direction":"(?:receive|send)",'
    rb'"shard":(?:0|[1-9]\d{0,8}),"connection":(?:0|[1-9]\d{0,8}),"session":(?:null|"[!#-\[\]-~]{0,200}"),"frame":)'
    rb"(?=\{)"
).match

_line: Final = json.Decoder(_Line)
_keys: Final = json.Decoder(dict[str, Raw])
_encode: Final[Callable[[object], bytes]] = json.Encoder().encode


def write_line(record: RecordLike) -> bytes:
    """Return a frame as a line of the record format, ending in a line feed; line breaks in the frame are removed."""
    raw = record.raw
    if b"\n" in raw or b"\r" in raw:  # JSON has line breaks only between its tokens
        raw = raw.replace(b"\r", b" ").replace(b"\n", b" ")
    written = _Written(
        record.time, record.direction, record.shard_id, record.connection, record.session_id, Raw(raw)
    )
    return _encode(written) + b"\n"


def write_item(item: CapturedFrame) -> bytes:
    """Return a frame of a capture as a line: a record, or the bare frame if nothing else is known of it."""
    known = {
        "time": item.time,
        "direction": "send" if item.sent else "receive",
        "shard": item.shard_id,
        "connection": item.connection,
        "session": item.session_id,
        "frame": Raw(item.raw),
    }
    said = {key: value for key, value in known.items() if value is not None}
    return (
        item.raw + b"\n" if said.keys() == {"direction", "frame"} and not item.sent else _encode(said) + b"\n"
    )


def read_line(number: int, line: bytes, *, complete: bool = True) -> Item:
    """Return the frame of a line; ``complete`` is False if the file ended before the line did."""
    try:
        said = _line.decode(line)
    except (MsgspecError, ValueError, RecursionError) as error:
        keys = _read_keys(line)
        if keys is None and not complete:
            return Unreadable(number, f"the last line is cut off after {len(line)} bytes ({error})")
        if keys is None:
            return Unreadable(number, f"no JSON object ({error}): {evidence(line)}")
        said = _read_each(keys)
    if isinstance(said.frame, UnsetType) or said.op is not UNSET:
        return CapturedFrame(number, line)
    connection = said.conn if said.connection is None else said.connection
    sent = (said.direction or said.dir) == "send"
    return CapturedFrame(
        number, bytes(said.frame), sent, _utc(said.time), said.shard, connection, said.session
    )


class RecordReader:
    """Takes frames out of the lines that ``write_line`` writes, without parsing them.

    A frame that is not valid JSON is found when it is decoded: see ``checked``.
    """

    def __init__(self) -> None:
        self._travels: dict[bytes, tuple[bool, int, int, str | None]] = {}
        """Parsed text between time and frame, which many lines share."""

    def read(self, number: int, line: bytes) -> CapturedFrame | None:
        """Return the frame of a line, which includes its line break; None for a line in any other form."""
        found = match_record(line)
        if found is None or not line.endswith(b"}}\n"):
            return None
        time, travel = found.groups()
        known = self._travels.get(travel) or self._remember(travel)
        try:
            moment = datetime.fromisoformat(time.decode())
        except ValueError:
            return None
        sent, shard, connection, session = known
        return CapturedFrame(number, line[found.end() : -2], sent, moment, shard, connection, session)

    def _remember(self, travel: bytes) -> tuple[bool, int, int, str | None]:
        if len(self._travels) >= MAX_METADATA:
            self._travels.clear()
        said = _line.decode(b"{%snull}" % travel)
        known = (said.direction == "send", said.shard or 0, int(said.connection or 0), said.session)
        self._travels[travel] = known
        return known


def checked(item: CapturedFrame) -> Item:
    """Parse a frame that was taken out without a check and cannot be decoded."""
    again = read_line(item.line, b'{"frame":%s}' % item.raw)
    return structs.replace(item, raw=again.raw) if isinstance(again, CapturedFrame) else again


def _read_keys(line: bytes) -> dict[str, Raw] | None:
    try:
        return _keys.decode(line)
    except (MsgspecError, ValueError, RecursionError):
        return None


def _read_each(keys: dict[str, Raw]) -> _Line:
    """Read a line in which some keys have a wrong type: each key by itself, so that the others are kept."""
    found = _Line()
    for field in structs.fields(_Line):
        if field.name in keys:
            try:
                setattr(found, field.name, json.decode(keys[field.name], type=field.type))
            except (MsgspecError, ValueError, RecursionError):
                continue
    return found


def _utc(time: datetime | float | None) -> datetime | None:
    if time is None or isinstance(time, datetime):
        return time.astimezone(UTC) if time and time.tzinfo else time and time.replace(tzinfo=UTC)
    try:
        return datetime.fromtimestamp(time, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def evidence(data: bytes) -> str:
    """Return the beginning of data, short enough for a message."""
    return repr(data if len(data) <= EVIDENCE else data[:EVIDENCE])[1:] + (
        "..." if len(data) > EVIDENCE else ""
    )
