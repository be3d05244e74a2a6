"""The context of an event: shard, session, time and raw frame."""

from datetime import UTC, datetime

from msgspec import Struct

__all__ = ["EventContext", "blank_context"]


class EventContext(Struct, frozen=True, kw_only=True, gc=False):
    """Shard, session, time and raw frame of an event, for listeners registered with ``with_context``."""

    shard_id: int
    """ID of the shard that received the event."""

    session_id: str | None
    """ID of the session in which the event was sent; None before READY."""

    sequence: int | None
    """Sequence number of the event in its session; None for a frame that is not a dispatch."""

    received_at: datetime
    """Time at which the frame arrived, in UTC."""

    raw: bytes
    """The whole frame, inflated. The repr shows only its size, since it may contain the token of an interaction."""

    def __repr__(self) -> str:
        return (
            f"EventContext(shard_id={self.shard_id}, sequence={self.sequence}, "
            f"received_at={self.received_at.isoformat()}, raw=<{len(self.raw)} bytes>)"
        )


def blank_context() -> EventContext:
    """Return the context of an event that did not come from a shard."""
    return EventContext(shard_id=0, session_id=None, sequence=None, received_at=datetime.now(UTC), raw=b"")
