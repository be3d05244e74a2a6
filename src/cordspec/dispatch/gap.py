"""A stretch of time in which events may have been missed."""

from datetime import datetime

from msgspec import Struct

__all__ = ["Gap"]


class Gap(Struct, frozen=True, kw_only=True):
    """Events were missed: a session was lost, or the sequence numbers of a live session have a hole."""

    shard_id: int
    """Shard that missed the events."""

    session_id: str
    """Session in which they were sent."""

    sequence: int
    """Sequence number of the last dispatch before the gap."""

    since: datetime
    """When the last frame before the gap arrived, in UTC."""

    until: datetime
    """When the gap ended, in UTC: the new session was ready, or the next dispatch arrived."""

    missed: int | None = None
    """Number of dispatches that the sequence numbers skip; None if the session was lost."""
