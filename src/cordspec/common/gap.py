"""A stretch of time in which events may have been missed."""

from datetime import datetime

from msgspec import Struct

__all__ = ["Gap"]


class Gap(Struct, frozen=True, kw_only=True):
    """A session was lost: what happened between two moments was not seen."""

    shard_id: int
    """Shard whose session was lost."""

    session_id: str
    """The session that ended."""

    sequence: int
    """Sequence number of the last dispatch that arrived."""

    since: datetime
    """When the last frame of the old session arrived, in UTC."""

    until: datetime
    """When the new session was ready, in UTC."""
