"""Reports of missed events."""

from datetime import datetime

from msgspec import Struct

__all__ = ["Gap"]


class Gap(Struct, frozen=True, kw_only=True):
    """A period in which events were missed: a session was lost, or sequence numbers were skipped."""

    shard_id: int
    """ID of the shard that missed the events."""

    session_id: str
    """ID of the session in which the events were sent."""

    sequence: int
    """Sequence number of the last dispatch before the gap."""

    since: datetime
    """Time at which the last frame before the gap arrived, in UTC."""

    until: datetime
    """End of the gap, in UTC: the time of READY of the next session, or of the next dispatch."""

    missed: int | None = None
    """Number of dispatches that the sequence numbers skip; None if the session was lost."""
