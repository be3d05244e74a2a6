"""The first bytes of a dispatch, which say what it is before anything of it is decoded.

Discord writes ``{"t":"NAME","s":1,"op":0,"d":...``. A frame that begins otherwise is not a mistake: it is
left to whoever reads it whole.
"""

import re
from typing import Final, NamedTuple

__all__ = ["Prefix", "match_prefix", "read_prefix"]

match_prefix: Final = re.compile(rb'\{"t":"([A-Z0-9_]+)","s":([0-9]{1,18}),"op":0,"d":').match
"""Finds name and sequence, as bytes; the first thing that every frame of a shard goes through."""


class Prefix(NamedTuple):
    """What precedes the payload of a dispatch."""

    name: str
    """Name of the event, as in ``t``."""

    sequence: int
    """Sequence number, as in ``s``."""

    start: int
    """Offset at which ``d`` begins. Bytes."""


def read_prefix(data: bytes) -> Prefix | None:
    """Read name and sequence of a dispatch, in a time that does not depend on its size.

    None for a frame of any other form, which is not the same as a frame that is not a dispatch. What
    follows the prefix is not looked at: it may be cut off, or no JSON at all.
    """
    found = match_prefix(data)
    return None if found is None else Prefix(found[1].decode(), int(found[2]), found.end())
