"""The Discord session of a shard: its id, the last sequence number, failed attempts to resume it.

``Session`` changes with every dispatch; ``SavedSession`` contains what another process needs to resume it. The rules
for giving up a session after failed attempts are here too.

Documentation: https://docs.discord.com/developers/events/gateway#resuming
"""

from datetime import UTC, datetime
from typing import Annotated, Final

from msgspec import Meta, Struct

from cordspec.dispatch import Gap
from cordspec.gateway.clock import Moment
from cordspec.wire import Timestamp

__all__ = ["LostSession", "SavedSession", "Session"]


class SavedSession(Struct, frozen=True, kw_only=True):
    """A session as another process needs it to resume. Discord stores sessions for some minutes.

    Treat ``session_id`` and ``resume_gateway_url`` as secrets: with the token they give access to the events.
    """

    shard_id: int
    """ID of the shard, from 0."""

    shard_count: int
    """Number of shards in the IDENTIFY of the session."""

    intents: int
    """Intents in the IDENTIFY of the session; they cannot change."""

    gateway_url: str
    """URL of the gateway at which the session was started."""

    session_id: str
    """ID of the session."""

    resume_gateway_url: str
    """URL at which to resume; empty if READY had none that can be used."""

    sequence: Annotated[int, Meta(ge=0)]
    """Sequence number of the last dispatch that was delivered."""

    seen_at: Timestamp
    """Time up to which no dispatch was missed, in UTC."""

    def __repr__(self) -> str:
        return f"SavedSession(shard {self.shard_id} of {self.shard_count}, sequence={self.sequence})"

    def fits(self, *, shard_id: int, shard_count: int, intents: int, gateway_url: str) -> bool:
        """Return True if a shard with these arguments may resume the session."""
        mine = (self.shard_id, self.shard_count, self.intents, self.gateway_url)
        return bool(self.session_id) and mine == (shard_id, shard_count, intents, gateway_url)


NEVER: Final = Moment(float("-inf"), 0.0)


class LostSession(Struct, frozen=True):
    """A session that was given up, kept until the next READY so that the gap can be reported."""

    session_id: str
    sequence: int
    seen: Moment


class Session:
    """The Discord session of one shard, or none: id, sequence number, URL, and failed attempts to resume.

    ``seen`` is the time up to which no dispatch was missed.
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
        self.lost: LostSession | None = None
        self.seen = NEVER
        self.duplicates_ever = 0
        """Number of duplicates dropped in all replays."""
        self.reset()

    def reset(self) -> None:
        """Forget the session."""
        self.begun = False
        """True if there is a session, even one without an id, which cannot be resumed."""
        self.session_id = ""
        self.resume_url = ""
        self.sequence = 0
        self.duplicates = 0
        """Number of duplicates dropped in the last replay."""
        self.replaying = False
        """True if dispatches may be duplicates: between RESUME and RESUMED."""
        self._resumes = 0
        self._dead_ends = 0
        self._stumbled_at: int | None = None
        self._resumed_from = 0
        self._replayed: set[int] = set()

    def restore(self, saved: SavedSession) -> None:
        """Take over a session that another process saved."""
        self.begun = True
        self.session_id = saved.session_id
        self.resume_url = saved.resume_gateway_url
        self.sequence = saved.sequence
        self.seen = Moment(NEVER.elapsed, saved.seen_at.timestamp())

    def begin(self, session_id: str, resume_url: str, sequence: int) -> None:
        """Start a new session with the id and URL from READY."""
        self.begun = True
        self.session_id = session_id
        self.resume_url = resume_url
        self.sequence = sequence

    def lose(self) -> None:
        """Give up the session; the gap is reported when the next one starts."""
        if self.begun:
            self.lost = LostSession(self.session_id, self.sequence, self.seen)
        self.reset()

    def advance(self, sequence: int) -> int:
        """Advance to a sequence number, and return how many numbers were skipped.

        A number that is not above the last one changes nothing: some servers send several dispatches with the
        same number, or 0.
        """
        last = self.sequence
        if sequence <= last:
            return 0
        self.sequence = sequence
        return sequence - last - 1 if last else 0

    def resuming(self) -> None:
        """Record that RESUME is sent: dispatches up to RESUMED may be duplicates."""
        self._resumes += 1
        self._resumed_from = self.sequence
        self._replayed.clear()
        self.duplicates = 0
        self.replaying = True

    def is_duplicate(self, sequence: int) -> bool:
        """Return True, and count it, if a dispatch of a replay was delivered before.

        A dispatch with the same number as the one before it is not a duplicate; see ``advance``.
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
        """Return True if a number is above the one that was sent in RESUME."""
        return sequence > self._resumed_from

    def resumed(self, sequence: int = 0) -> None:
        """Record READY or RESUMED: the attempt succeeded.

        A RESUMED with a number below the one that was sent in RESUME may be a replayed event itself, the RESUMED of
        an earlier connection, so duplicates may still follow.
        """
        self._resumes = self._dead_ends = 0
        if not 0 < sequence < self._resumed_from:
            self.end_replay()

    def end_replay(self) -> None:
        """End the replay: later dispatches are not duplicates."""
        self.replaying = False
        self._replayed.clear()

    def refused(self, limit: int) -> bool:
        """Return True if RESUME was sent ``limit`` times in a row without success."""
        return self._resumes >= limit

    def unreachable(self, limit: int) -> None:
        """Count a connection that failed at the resume URL; after ``limit`` of them, use the gateway's URL."""
        self._dead_ends += 1
        if self._dead_ends >= limit:
            self.resume_url = ""

    def stumbled(self) -> bool:
        """Record an unreadable frame; return True if it is the second in a row at the same sequence number.

        Each RESUME would replay the same frame.
        """
        twice = self._stumbled_at == self.sequence
        self._stumbled_at = self.sequence
        return twice

    def hole(self, shard_id: int, last: int, missed: int, since: Moment, now: Moment) -> Gap:
        """Return the gap of a live session whose sequence numbers skip ``missed`` after ``last``."""
        return Gap(
            shard_id=shard_id,
            session_id=self.session_id,
            sequence=last,
            since=since.datetime,
            until=datetime.fromtimestamp(max(since.utc, now.utc), UTC),
            missed=missed,
        )

    def gap(self, shard_id: int, now: Moment) -> Gap | None:
        """Return the gap between the lost session and now, once; None if no session was lost."""
        lost, self.lost = self.lost, None
        if lost is None:
            return None
        # The wall clock may have been set back in the meantime.
        until = max(lost.seen.utc, now.utc)
        return Gap(
            shard_id=shard_id,
            session_id=lost.session_id,
            sequence=lost.sequence,
            since=lost.seen.datetime,
            until=datetime.fromtimestamp(until, UTC),
        )
