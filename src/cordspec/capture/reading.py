"""Newline-delimited captures: one frame a line, bare or in a record with ``frame``.

A line that cannot be read is reported where it stands, and the rest of the file is read.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.errors import CaptureError

__all__ = ["CapturedFrame", "Unreadable", "read_frames"]

BINARY_PROBE: Final = 4096


class CapturedFrame(Struct, frozen=True, gc=False):
    """One frame of a capture, undecoded."""

    line: int
    """Line of the file it stands on, from 1."""

    raw: bytes
    """The frame as JSON."""

    sent: bool = False
    """Whether the client sent it; False for what Discord sent."""


class Unreadable(Struct, frozen=True, gc=False):
    """A line of a capture that holds no frame."""

    line: int
    """Line of the file, from 1."""

    reason: str
    """What is wrong with it, in one sentence."""


Line: TypeAlias = CapturedFrame | Unreadable


class Record(Struct, gc=False):
    """A line of a recorder: the frame is in ``frame``, the rest says how it travelled."""

    frame: Raw
    dir: str = "receive"


class _Probe(Struct, gc=False):
    op: Raw = Raw()
    frame: Raw = Raw()


_probe: Final = json.Decoder(_Probe)
_record: Final = json.Decoder(Record)


def read_frames(path: Path) -> Iterator[Line]:
    """The frames of one file, in their order; memory does not grow with the file.

    Raises ``CaptureError`` where the file cannot be opened, is a folder, is empty or is no text.
    """
    try:
        with path.open("rb") as file:
            head = file.peek(BINARY_PROBE)[:BINARY_PROBE]
            if not head:
                raise CaptureError(f"{path}: the file is empty. A capture has one frame a line.")
            if b"\0" in head:
                raise CaptureError(
                    f"{path}: no text: a zero byte at offset {head.index(0)}. A capture is JSON, one frame a line."
                )
            for number, line in enumerate(file, 1):
                if stripped := line.strip():
                    yield _read_line(number, stripped, complete=line.endswith(b"\n"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CaptureError(f"{path}: cannot be read ({reason}). Name a file with one frame a line.") from None


def _read_line(number: int, line: bytes, *, complete: bool) -> Line:
    try:
        keys = _probe.decode(line)
        if not bytes(keys.op) and bytes(keys.frame):
            record = _record.decode(line)
            return CapturedFrame(number, bytes(record.frame), record.dir == "send")
    except (MsgspecError, ValueError, RecursionError) as error:
        if not complete:
            return Unreadable(number, f"the last line is cut off after {len(line)} bytes ({error})")
        return Unreadable(number, f"no JSON object ({error})")
    return CapturedFrame(number, line)
