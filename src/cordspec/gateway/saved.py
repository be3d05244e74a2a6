"""What must be kept of a session so that another process can resume it. This module knows no file."""

from typing import Annotated

from msgspec import Meta, Struct

from cordspec.wire import Timestamp

__all__ = ["SavedSession"]


class SavedSession(Struct, frozen=True, kw_only=True):
    """A session as one shard held it; Discord keeps its side for some minutes.

    ``session_id`` and ``resume_gateway_url`` are no business of other people's: with the token they
    give access to the events.
    """

    shard_id: int
    """Number of the shard, from 0."""

    shard_count: int
    """Count of shards that the session was begun with."""

    intents: int
    """Intents that the session was begun with; a session keeps them for life."""

    gateway_url: str
    """Gateway that the session was begun at."""

    session_id: str
    """Name of the session."""

    resume_gateway_url: str
    """Where to resume; empty if the gateway did not say."""

    sequence: Annotated[int, Meta(ge=0)]
    """Sequence number of the last dispatch that was delivered."""

    seen_at: Timestamp
    """Up to when nothing had been missed, in UTC."""

    def __repr__(self) -> str:
        return f"SavedSession(shard {self.shard_id} of {self.shard_count}, sequence={self.sequence})"

    def fits(self, *, shard_id: int, shard_count: int, intents: int, gateway_url: str) -> bool:
        """Whether a shard may go on with the session: it would get the very same events."""
        mine = (self.shard_id, self.shard_count, self.intents, self.gateway_url)
        return bool(self.session_id) and mine == (shard_id, shard_count, intents, gateway_url)
