"""What a shard holds of its session: the name, how far it has come, what went wrong with it.

This module knows no connection; it decides when a session is not worth resuming any more.
"""

from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from cordspec.dispatch import Gap
from cordspec.gateway.clock import Moment
from cordspec.gateway.saved import SavedSession

__all__ = ["HeldSession", "Lost"]

NEVER: Final = Moment(float("-inf"), 0.0)


class Lost(Struct, frozen=True):
    """A session that is gone, until the next one tells how long the gap was."""

    session_id: str
    sequence: int
    seen: Moment


class HeldSession:
    """The session of one shard, or none.

    ``seen`` is the moment up to which nothing was missed.
    """

    __slots__ = (
        "_dead_ends",
        "_replayed",
        "_resumed_from",
        "_resumes",
        "_stumbled_at",
        "begun",
        "duplicates",
        "duplicates_ever",
        "lost",
        "replaying",
        "resume_url",
        "seen",
        "sequence",
        "session_id",
    )

    def __init__(self) -> None:
        self.lost: Lost | None = None
        self.seen = NEVER
        self.duplicates_ever = 0
        """Dispatches that were dropped during all replays so far."""
        self.reset()

    def reset(self) -> None:
        """Hold nothing."""
        self.begun = False
        """Whether there is a session, be it one without a name that cannot be resumed."""
        self.session_id = ""
        self.resume_url = ""
        self.sequence = 0
        self.duplicates = 0
        """Dispatches that were dropped during the last replay, since they had been delivered before."""
        self.replaying = False
        """Whether dispatches may repeat what was delivered before."""
        self._resumes = 0
        self._dead_ends = 0
        self._stumbled_at: int | None = None
        self._resumed_from = 0
        self._replayed: set[int] = set()

    def restore(self, saved: SavedSession) -> None:
        """Hold what another process saved."""
        self.begun = True
        self.session_id = saved.session_id
        self.resume_url = saved.resume_gateway_url
        self.sequence = saved.sequence
        self.seen = Moment(NEVER.elapsed, saved.seen_at.timestamp())

    def begin(self, session_id: str, resume_url: str, sequence: int) -> None:
        """Hold a new session, which READY began with this sequence number."""
        self.begun = True
        self.session_id = session_id
        self.resume_url = resume_url
        self.sequence = sequence

    def lose(self) -> None:
        """The session is gone; the next one tells how long the gap was."""
        if self.begun:
            self.lost = Lost(self.session_id, self.sequence, self.seen)
        self.reset()

    def advance(self, sequence: int) -> int:
        """Move on to a sequence number, and return how many were skipped.

        A number that is not above the last one moves nothing: some servers send several dispatches with the
        same number, or 0 for none.
        """
        last = self.sequence
        if sequence <= last:
            return 0
        self.sequence = sequence
        return sequence - last - 1 if last else 0

    def resuming(self) -> None:
        """RESUME is sent: what follows, up to RESUMED, may have been delivered before."""
        self._resumes += 1
        self._resumed_from = self.sequence
        self._replayed.clear()
        self.duplicates = 0
        self.replaying = True

    def is_duplicate(self, sequence: int) -> bool:
        """Whether a dispatch of a replay was delivered before; if so, it is counted.

        A number that repeats the one just before it is not a duplicate, as outside of a replay.
        """
        if self.is_new(sequence):
            if sequence not in self._replayed:
                self._replayed.add(sequence)
                return False
            if sequence == self.sequence:
                return False
        elif sequence <= 0:
            return False
        self.duplicates += 1
        self.duplicates_ever += 1
        return True

    def is_new(self, sequence: int) -> bool:
        """Whether a number is above the one that RESUME named."""
        return sequence > self._resumed_from

    def resumed(self, sequence: int = 0) -> None:
        """READY or RESUMED arrived: the attempt succeeded.

        A RESUMED with a number below the one that RESUME named may be an old one that the replay repeats, so
        duplicates may still follow.
        """
        self._resumes = self._dead_ends = 0
        if not 0 < sequence < self._resumed_from:
            self.end_replay()

    def end_replay(self) -> None:
        """Nothing repeats any more what was delivered before."""
        self.replaying = False
        self._replayed.clear()

    def refused(self, limit: int) -> bool:
        """Whether RESUME was sent ``limit`` times in a row without success."""
        return self._resumes >= limit

    def unreachable(self, limit: int) -> None:
        """Nobody answered where the session is to be resumed; after a while the gateway itself is asked."""
        self._dead_ends += 1
        if self._dead_ends >= limit:
            self.resume_url = ""

    def stumbled(self) -> bool:
        """A frame could not be read; True if it is the second after the same dispatch.

        Resuming would bring the same frame again, for ever.
        """
        twice = self._stumbled_at == self.sequence
        self._stumbled_at = self.sequence
        return twice

    def hole(self, shard_id: int, last: int, missed: int, since: Moment, now: Moment) -> Gap:
        """The gap of a live session whose sequence numbers skipped some after ``last``."""
        return Gap(
            shard_id=shard_id,
            session_id=self.session_id,
            sequence=last,
            since=since.datetime,
            until=datetime.fromtimestamp(max(since.utc, now.utc), UTC),
            missed=missed,
        )

    def gap(self, shard_id: int, now: Moment) -> Gap | None:
        """What was missed between the lost session and now, told once; None if none was lost."""
        lost, self.lost = self.lost, None
        if lost is None:
            return None
        # A wall clock may have been set back in the meantime.
        until = max(lost.seen.utc, now.utc)
        return Gap(
            shard_id=shard_id,
            session_id=lost.session_id,
            sequence=lost.sequence,
            since=lost.seen.datetime,
            until=datetime.fromtimestamp(until, UTC),
        )
