"""A session: its events, their sequence numbers, and the history that a replay sends again.

A session outlives its connections. This module sends nothing and reads no clock.

Documentation: https://docs.discord.com/developers/events/gateway#resuming
"""

from collections import deque
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from cordspec.events import EVENTS
from cordspec.models import Intents
from cordspec.testing.payload import Prepared, guild_of
from cordspec.testing.rules import Rules

__all__ = ["PlaybackSession", "SessionEvent"]


class SessionEvent(Struct, frozen=True, gc=False):
    """One event of a session, as it was or will be sent."""

    id: int
    """ID, unique in a gateway."""

    index: int
    """Number of the event within its session, from 1, whatever its sequence number."""

    position: int
    """Sequence number of the session when the event was created: a client that has received this number has
    received the event."""

    name: str
    """Name of the event."""

    sequence: int | None
    """The ``s`` of the frame."""

    raw: bytes
    """The whole frame."""


class PlaybackSession:
    """A session at the gateway's side."""

    def __init__(
        self,
        session_id: str,
        shard: tuple[int, int],
        intents: Intents,
        connection: int,
        rules: Rules,
        ids: Iterator[int],
    ) -> None:
        self.id: Final = session_id
        self.shard: Final = shard
        """Number of the shard and count of shards."""
        self.intents: Final = intents
        self.sequence = 0
        """Sequence number of the last event that has a number of its own."""
        self.connection: int | None = connection
        """Number of the connection that uses the session; None between two connections."""
        self.is_replaying = False
        """True if a replay is in progress: new events are kept, and sent in order by the replay."""
        self.lost_at: float | None = None
        """When the connection was lost, on the clock of the gateway; None while there is one. Seconds."""
        self._rules = rules
        self._ids = ids
        self._count = 0
        self._guild_copies = 1
        self._forgotten = SessionEvent(0, 0, -1, "", None, b"")
        self._kept: deque[SessionEvent] = deque()

    @property
    def shard_id(self) -> int:
        """Number of the shard."""
        return self.shard[0]

    def has_guild(self, guild_id: int) -> bool:
        """Return True if events of a guild go to this shard.

        Documentation: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
        """
        return (guild_id >> 22) % self.shard[1] == self.shard[0]

    def wants(self, name: str) -> bool:
        """Return True if the session has an intent for an event."""
        spec = EVENTS.get(name)
        return spec is None or not spec.intents or bool(spec.intents & self.intents)

    def add(self, prepared: Prepared) -> list[SessionEvent]:
        """Number an event as the rules say, and keep it; return it, more than once if the rules ask for copies."""
        rules = self._rules
        copies = self._copies(prepared) if rules.event_copies or self._guild_copies > 1 else 1
        events = [self.add_as(prepared, self._number(prepared.name)) for _ in range(copies)]
        if prepared.name in rules.doubling_events:
            self._guild_copies = min(self._guild_copies * 2, rules.largest_copies)
        return events

    def add_as(self, prepared: Prepared, sequence: int | None) -> SessionEvent:
        """Keep an event with this ``s``, and return it."""
        self._count += 1
        raw = prepared.numbered(sequence)
        event = SessionEvent(next(self._ids), self._count, self.sequence, prepared.name, sequence, raw)
        kept = self._kept
        kept.append(event)
        while len(kept) > self._rules.replay_limit:
            self._forgotten = kept.popleft()
        return event

    def _number(self, name: str) -> int | None:
        """The ``s`` of the next event."""
        rules = self._rules
        if name in rules.null_sequence_events:
            return None
        if name in rules.zero_sequence_events:
            return 0
        if name not in rules.current_sequence_events:
            self.sequence += rules.skipped_sequences.get(name, 0) + 1
        return self.sequence

    def _copies(self, prepared: Prepared) -> int:
        copies = self._rules.event_copies.get(prepared.name, 1)
        if self._guild_copies > 1 and guild_of(prepared) is not None:
            copies *= self._guild_copies
        return copies

    def missed(self, sequence: int, overlap: int = 0) -> list[SessionEvent] | None:
        """Return the events after a sequence number; None if some of them are no longer kept.

        Up to ``overlap`` of the events before them come first.
        """
        if sequence < self._forgotten.position:
            return None
        kept = list(self._kept)
        first = next((at for at, event in enumerate(kept) if event.position > sequence), len(kept))
        return kept[max(0, first - overlap) :]

    def after(self, event: SessionEvent) -> list[SessionEvent] | None:
        """Return the events after another one; None if some of them are no longer kept."""
        if event.index < self._forgotten.index:
            return None
        return [each for each in self._kept if each.index > event.index]

    def detach(self, now: float) -> None:
        """Note that the connection has ended."""
        self.connection, self.is_replaying, self.lost_at = None, False, now

    def attach(self, connection: int, *, is_replaying: bool = False) -> None:
        """Note that a connection uses the session."""
        self.connection, self.is_replaying, self.lost_at = connection, is_replaying, None

    def __repr__(self) -> str:
        return f"PlaybackSession({self.id!r}, shard={self.shard}, sequence={self.sequence})"
