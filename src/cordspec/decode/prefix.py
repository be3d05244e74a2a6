"""The first bytes of a dispatch, which contain its name and sequence number.

Discord writes ``{"t":"NAME","s":1,"op":0,"d":...``, with all keys before the payload. The order of keys is not
documented, so a frame that begins otherwise is valid and is decoded as a whole.
"""

import re
from typing import Final, NamedTuple

__all__ = ["Prefix", "match_prefix", "read_prefix"]

match_prefix: Final = re.compile(rb'\{"t":"([A-Z0-9_]+)","s":([0-9]{1,18}),"op":0,"d":').match
"""Match name and sequence number, as bytes; applied to every frame of a shard."""


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
