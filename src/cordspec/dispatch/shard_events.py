"""What the lifecycle events of a shard carry.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from msgspec import Struct

__all__ = ["Connecting", "Replay", "Waiting"]


class Connecting(Struct, frozen=True, kw_only=True):
    """A shard opens a connection."""

    shard_id: int
    """Shard that connects."""

    connection: int
    """Number of the connection of that shard, from 1."""

    resume: bool
    """Whether the connection is to resume the session; False if it begins a new one."""


class Waiting(Struct, frozen=True, kw_only=True):
    """A shard has no usable connection and waits before it opens another one."""

    shard_id: int
    """Shard that waits."""

    seconds: float
    """How long it waits; 0 if it reconnects at once. Seconds."""

    reason: str
    """Why it needs another connection, as a clause for a message."""


class Replay(Struct, frozen=True, kw_only=True):
    """A session was resumed: Discord sent the missed events again."""

    shard_id: int
    """Shard whose session was resumed."""

    replayed: int
    """Number of events between RESUME and RESUMED that were delivered."""

    duplicates: int
    """Number of events between RESUME and RESUMED that had been delivered before, and were dropped."""
