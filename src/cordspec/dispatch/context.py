"""Where and when an event arrived, for listeners that ask."""

from datetime import UTC, datetime

from msgspec import Struct

__all__ = ["EventContext", "blank_context"]


class EventContext(Struct, frozen=True, kw_only=True, gc=False):
    """What is known of an event beside its payload."""

    shard_id: int
    """Shard that received it."""

    session_id: str | None
    """Session in which it was sent; None before READY."""

    sequence: int | None
    """Sequence number in that session; None for a frame that is not a dispatch."""

    received_at: datetime
    """When the frame had arrived, in UTC."""

    raw: bytes
    """The whole frame, as sent and inflated. It may hold the token of an interaction, so the repr has its size."""

    def __repr__(self) -> str:
        return (
            f"EventContext(shard_id={self.shard_id}, sequence={self.sequence}, "
            f"received_at={self.received_at.isoformat()}, raw=<{len(self.raw)} bytes>)"
        )


def blank_context() -> EventContext:
    """What is known of an event that came from no shard."""
    return EventContext(shard_id=0, session_id=None, sequence=None, received_at=datetime.now(UTC), raw=b"")
