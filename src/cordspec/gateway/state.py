"""What a shard is doing at the moment, as one word."""

from enum import StrEnum

__all__ = ["ShardState"]


class ShardState(StrEnum):
    """State of a shard."""

    NEW = "not connected"
    """``connect`` has not been called."""

    WAITING = "waiting to reconnect"
    """There is no connection; the next one is opened when the backoff is over."""

    CONNECTING = "connecting"
    """A websocket is being opened, or HELLO has not arrived yet."""

    QUEUED = "waiting to identify"
    """HELLO arrived; the identify queue has not let the shard send IDENTIFY yet."""

    IDENTIFYING = "identifying"
    """IDENTIFY was sent; READY has not arrived yet."""

    RESUMING = "resuming"
    """RESUME was sent; missed events are being replayed, up to RESUMED."""

    READY = "ready"
    """Events arrive as they happen, and commands are sent at once."""

    CLOSED = "closed"
    """The shard was closed, or ended by an error."""
