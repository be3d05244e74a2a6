"""States of a shard."""

from enum import StrEnum

__all__ = ["ShardState"]


class ShardState(StrEnum):
    """State of a shard."""

    NEW = "not connected"
    """``connect`` has not been called."""

    WAITING = "waiting to reconnect"
    """There is no connection; the next one is opened after the backoff."""

    CONNECTING = "connecting"
    """A websocket is being opened, or HELLO has not arrived yet."""

    QUEUED = "waiting to identify"
    """HELLO arrived; the shard waits in the identify queue."""

    IDENTIFYING = "identifying"
    """IDENTIFY was sent; READY has not arrived yet."""

    RESUMING = "resuming"
    """RESUME was sent; missed events are being replayed, up to RESUMED."""

    READY = "ready"
    """READY or RESUMED arrived; events are delivered and commands are sent at once."""

    CLOSED = "closed"
    """The shard was closed, or has ended with an error."""
