"""Dumps of compressed streams with an index: ``1_data`` has the bytes, ``1_timeline`` the times of receipt.

Each line of the index is a time in seconds and a length in bytes.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from cordspec.capture.formats.content import Content
from cordspec.capture.formats.messages import ConnectionMessages
from cordspec.capture.record import Item, Unreadable, evidence

__all__ = ["is_dump", "read_dump"]

LARGEST_MESSAGE: Final = 64 << 20


def is_dump(content: Content) -> bool:
    """Return True if there is an index beside the file."""
    return _index_of(content.path) is not None


def read_dump(content: Content) -> Iterator[Item]:
    """Yield the frames of a dump, each with the time of the message that it ended in."""
    index = _index_of(content.path)
    assert index is not None
    with index.open("rb") as lines:
        yield from _read(content.file, lines)


def _index_of(path: Path) -> Path | None:
    if not path.name.endswith("data"):
        return None
    index = path.with_name(path.name.removesuffix("data") + "timeline")
    return index if index.is_file() else None


def _read(data: BinaryIO, index: BinaryIO) -> Iterator[Item]:
    connection = ConnectionMessages(known=False)
    number = 0
    for number, line in enumerate(index, 1):
        try:
            time, length = _read_index(line)
        except ValueError:
            yield from connection.end()
            yield Unreadable(
                number, f"the index holds no time and length: {evidence(line)}; the rest is left out"
            )
            return
        chunk = data.read(length)
        if len(chunk) < length:
            yield from connection.end()
            yield Unreadable(
                number, f"the data is cut off: {length} bytes are expected, {len(chunk)} are there"
            )
            return
        yield from connection.read(number, chunk, time=time)
    yield from connection.end()
    if rest := _count(data):
        yield Unreadable(number + 1, f"{rest} bytes of data follow the end of the index")


def _read_index(line: bytes) -> tuple[datetime, int]:
    time, length = line.split()
    size = int(length)
    if not 0 <= size <= LARGEST_MESSAGE:
        raise ValueError(size)
    try:
        return datetime.fromtimestamp(float(time), UTC), size
    except (OverflowError, OSError):
        raise ValueError(time) from None


def _count(file: BinaryIO) -> int:
    total = 0
    while chunk := file.read(1 << 16):
        total += len(chunk)
    return total
