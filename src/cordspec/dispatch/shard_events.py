"""Payloads of the lifecycle events of a shard.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from msgspec import Struct

__all__ = ["Connecting", "Replay", "Waiting"]


class Connecting(Struct, frozen=True, kw_only=True):
    """A shard is opening a connection."""

    shard_id: int
    """ID of the shard."""

    connection: int
    """Number of this connection among those of the shard, counted from 1."""

    resume: bool
    """True if the connection will resume the session, False if it will start a new one."""


class Waiting(Struct, frozen=True, kw_only=True):
    """A shard has lost its connection and is waiting before it opens another one."""

    shard_id: int
    """ID of the shard."""

    seconds: float
    """Seconds until the shard opens the connection; 0 if it does so at once."""

    reason: str
    """Reason for the new connection, as a clause for a message."""


class Replay(Struct, frozen=True, kw_only=True):
    """A session was resumed: Discord has replayed the missed events."""

    shard_id: int
    """ID of the shard."""

    replayed: int
    """Number of events between RESUME and RESUMED that were delivered."""

    duplicates: int
    """Number of events between RESUME and RESUMED that were dropped because they had already been delivered."""
