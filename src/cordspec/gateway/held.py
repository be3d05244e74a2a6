"""What a shard holds of its session: the name, how far it has come, what went wrong with it.

This module knows no connection; it decides when a session is not worth resuming any more.
"""

from datetime import UTC, datetime

from msgspec import Struct

from cordspec.common import Gap
from cordspec.gateway.clock import Moment
from cordspec.gateway.saved import SavedSession

__all__ = ["HeldSession", "Lost"]


class Lost(Struct, frozen=True):
    """A session that is gone, until the next one tells how long the gap was."""

    session_id: str
    sequence: int
    seen: float


class HeldSession:
    """The session of one shard, or none.

    ``seen`` is up to when nothing was missed, in seconds since 1970.
    """

    __slots__ = (
        "_dead_ends",
        "_resumes",
        "_stumbled_at",
        "begun",
        "lost",
        "resume_url",
        "seen",
        "sequence",
        "session_id",
    )

    def __init__(self) -> None:
        self.lost: Lost | None = None
        self.seen = 0.0
        self.reset()

    def reset(self) -> None:
        """Hold nothing."""
        self.begun = False
        """Whether there is a session, be it one without a name that cannot be resumed."""
        self.session_id = ""
        self.resume_url = ""
        self.sequence = 0
        self._resumes = 0
        self._dead_ends = 0
        self._stumbled_at: int | None = None

    def restore(self, saved: SavedSession) -> None:
        """Hold what another process saved."""
        self.begun = True
        self.session_id = saved.session_id
        self.resume_url = saved.resume_gateway_url
        self.sequence = saved.sequence
        self.seen = saved.seen_at.timestamp()

    def begin(self, session_id: str, resume_url: str) -> None:
        """Hold a new session; its sequence number has been noted already."""
        self.begun = True
        self.session_id = session_id
        self.resume_url = resume_url

    def lose(self) -> None:
        """The session is gone; the next one tells how long the gap was."""
        if self.begun:
            self.lost = Lost(self.session_id, self.sequence, self.seen)
        self.reset()

    def note(self, sequence: int) -> bool:
        """Move on to a sequence number; False if it was there before. 0 stands for a missing one."""
        if sequence > self.sequence:
            self.sequence = sequence
            return True
        return sequence == 0

    def resuming(self) -> None:
        """RESUME is sent."""
        self._resumes += 1

    def resumed(self) -> None:
        """The attempt succeeded."""
        self._resumes = self._dead_ends = 0

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

    def gap(self, shard_id: int, now: Moment) -> Gap | None:
        """What was missed between the lost session and now, told once; None if none was lost."""
        lost, self.lost = self.lost, None
        if lost is None:
            return None
        # A wall clock may have been set back in the meantime.
        until = max(lost.seen, now.utc)
        return Gap(
            shard_id=shard_id,
            session_id=lost.session_id,
            sequence=lost.sequence,
            since=datetime.fromtimestamp(lost.seen, UTC),
            until=datetime.fromtimestamp(until, UTC),
        )
