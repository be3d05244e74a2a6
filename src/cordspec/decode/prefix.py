"""The first bytes of a dispatch, which contain its name and sequence number.

Discord writes ``{"t":"NAME","s":1,"op":0,"d":...``, with all keys before the payload. The order of keys is not
documented, so a frame that begins otherwise is valid and is decoded as a whole.
"""

import re
from typing import Final, NamedTuple

__all__ = ["Prefix", "find_name", "match_prefix", "read_prefix"]

match_prefix: Final = re.compile(rb'\{"t":"([A-Z0-9_]+)","s":([0-9]{1,18}),"op":0,"d":').match
"""Match name and sequence number, as bytes; applied to every frame of a shard."""

_match_head: Final = re.compile(
    rb'\{"op": ?0, ?(?:"t": ?"([A-Z0-9_]+)", ?)?(?:"s": ?([0-9]{1,18}), ?)?(?:"t": ?"([A-Z0-9_]+)", ?)?"d":'
).match
_match_tail: Final = re.compile(
    rb'(?:"t": ?"([A-Z0-9_]+)"(?:, ?"s": ?([0-9]{1,18}))?|"s": ?([0-9]{1,18})(?:, ?"t": ?"([A-Z0-9_]+)")?)\}$'
).match

TAIL: Final = 128
"""Maximum length of name and sequence number after the payload. Bytes."""


class Prefix(NamedTuple):
    """The part of a dispatch before its payload."""

    name: str
    """Name of the event, as in ``t``."""

    sequence: int
    """Sequence number, as in ``s``."""

    start: int
    """Offset at which ``d`` begins. Bytes."""


def read_prefix(data: bytes) -> Prefix | None:
    """Read name and sequence number of a dispatch, in a time that does not depend on its size.

    Returns None for a frame of another form, which may still be a dispatch. The rest of the frame is not read: it may be
    cut off or invalid JSON.
    """
    found = match_prefix(data)
    return None if found is None else Prefix(found[1].decode(), int(found[2]), found.end())


def find_name(data: bytes) -> tuple[bytes, bytes] | None:
    """Return name and sequence number of a dispatch that begins with its opcode, as other servers than Discord send it.

    The payload is not read: a key that does not come before it comes after it, at the end of the frame. The last bracket of
    JSON closes the frame, so keys directly before it are keys of the frame. Returns None for a frame of another form.
    """
    head = _match_head(data)
    if head is None:
        return None
    first, number, second = head.groups()
    name = first or second
    if name and number:
        return name, number
    low = max(head.end(), len(data) - TAIL)
    begin = data.rfind(b'"s":', low)
    if not name:
        at = data.rfind(b'"t":', low)
        begin = at if number else min(at, begin)
    tail = _match_tail(data, begin) if begin >= 0 else None
    if tail is None:
        return None
    name, number = name or tail[1] or tail[4], number or tail[2] or tail[3]
    return (name, number) if name and number else None
