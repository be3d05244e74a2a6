"""The connections of one shard: when one is opened, given up, or followed by another.

There is at most one live connection, whose dispatches count, and one new one that has not been greeted
yet. This module plans, beats and gives up; it knows no frame and no event, and does nothing itself: what is
to be done is collected in ``_actions``.
"""

from collections.abc import Callable
from typing import Final

from cordspec.errors import GatewayError
from cordspec.gateway.actions import (
    Action,
    Actions,
    Connect,
    Disconnect,
    ReportCritical,
    ReportLost,
    ReportWaiting,
    SaveSession,
    SendHeartbeat,
)
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.close_codes import CLOSE_NORMALLY, KEEP_SESSION
from cordspec.gateway.held import HeldSession
from cordspec.gateway.link import Link, Phase
from cordspec.gateway.saved import SavedSession
from cordspec.gateway.state import ShardState
from cordspec.gateway.timeouts import Timeouts

__all__ = ["Connections"]


STATES: Final = {
    Phase.PLANNED: ShardState.WAITING,
    Phase.CONNECTING: ShardState.CONNECTING,
    Phase.GREETING: ShardState.CONNECTING,
    Phase.QUEUING: ShardState.QUEUED,
    Phase.IDENTIFYING: ShardState.IDENTIFYING,
    Phase.RESUMING: ShardState.RESUMING,
    Phase.READY: ShardState.READY,
}
"""The state of a shard for each phase of its connection."""

MISSING: Final = {
    Phase.CONNECTING: "the connection was not opened in time",
    Phase.GREETING: "HELLO did not arrive in time",
    Phase.IDENTIFYING: "READY did not arrive in time",
    Phase.RESUMING: "no event of the replay arrived in time",
}
"""Why a connection is given up when the deadline of a phase is over."""


class Connections:
    """What a session is made of, and what it does about connections; ``Session`` is the whole."""

    def __init__(
        self,
        shard_id: int,
        shard_count: int,
        intents: int,
        gateway_url: str,
        jitter: Callable[[], float],
        backoff: Backoff,
        limits: Timeouts,
    ) -> None:
        self.shard_id = shard_id
        self.shard_count = shard_count
        self.intents = intents
        self.gateway_url = gateway_url
        self.ready = False
        """Whether commands may be sent: not before READY, and not during the replay of missed events."""
        self.ended = False
        """Whether the session was closed, or ended by something that cannot be mended."""
        self._jitter = jitter
        self._backoff = backoff
        self._limits = limits
        self._held = HeldSession()
        self._live: Link | None = None
        self._new: Link | None = None
        self._ready_connection = 0
        """Number of the connection whose dispatches take the short way; 0 if there is none."""
        self._connections = 0
        self._failures = 0
        self._actions: list[Action] = []

    @property
    def session_id(self) -> str | None:
        """Name of the session; None while there is none."""
        return self._held.session_id or None

    @property
    def sequence(self) -> int | None:
        """Sequence number of the last dispatch delivered; None before the first."""
        return self._held.sequence or None

    @property
    def resume_url(self) -> str | None:
        """Where the session is to be resumed; None if that is the gateway itself."""
        return self._held.resume_url or None

    @property
    def duplicates(self) -> int:
        """Number of dispatches of replays that were dropped, since they had been delivered before."""
        return self._held.duplicates_ever

    @property
    def saved(self) -> SavedSession | None:
        """What another process needs to resume; None while there is no session."""
        held = self._held
        if not held.session_id:
            return None
        return SavedSession(
            shard_id=self.shard_id,
            shard_count=self.shard_count,
            intents=self.intents,
            gateway_url=self.gateway_url,
            session_id=held.session_id,
            resume_gateway_url=held.resume_url,
            sequence=held.sequence,
            seen_at=held.seen.datetime,
        )

    @property
    def state(self) -> ShardState:
        """What the shard is doing, judged by the connection that has come furthest."""
        if self.ended:
            return ShardState.CLOSED
        link = self._live or self._new
        return ShardState.NEW if link is None else STATES[link.phase]

    @property
    def next_wake(self) -> float | None:
        """When ``wake`` is due, on the clock of ``Moment.elapsed``; None if never, as things stand."""
        times = [link.next_wake for link in self._links()]
        return min((time for time in times if time is not None), default=None)

    def _links(self) -> tuple[Link, ...]:
        return tuple(link for link in (self._live, self._new) if link is not None)

    def _find(self, connection: int) -> Link | None:
        for link in self._links():
            if link.number == connection:
                return link
        return None

    def _plan(self, now: Moment, reason: str, pause: float | None = None) -> None:
        """Have another connection after a pause; the backoff's unless given, in seconds."""
        if self._new is None:
            if pause is None:
                # The first attempt to resume costs nothing and is the likeliest to succeed.
                at_once = self._failures == 0 and self._held.session_id
                pause = 0.0 if at_once else self._backoff.delay(self._failures, self._jitter())
            self._failures += 1
            self._add_connection(now, pause)
            self._actions.append(ReportWaiting(pause, reason))

    def _add_connection(self, now: Moment, pause: float) -> None:
        self._connections += 1
        self._new = Link(self._connections, now.elapsed + pause)

    def _look_at(self, link: Link, now: Moment) -> None:
        """Do what is due on a connection."""
        if link.heartbeat is not None:
            if link.heartbeat.is_dead(now.elapsed):
                self._give_up(link, now, "a heartbeat was not acknowledged")
                return
            if link.heartbeat.is_due(now.elapsed):
                self._beat(link, now)
                if link.phase is Phase.READY:
                    self._save()
        if link.deadline is None or now.elapsed < link.deadline:
            return
        if link.phase is Phase.PLANNED:
            self._connect(link, now)
        elif link.phase is Phase.RESUMING and self._held.sequence > link.replayed:
            link.replayed = self._held.sequence
            link.deadline = now.elapsed + self._limits.resume
        else:
            self._give_up(link, now, MISSING[link.phase])

    def _connect(self, link: Link, now: Moment) -> None:
        resume = bool(self._held.session_id)
        link.enter(Phase.CONNECTING, now.elapsed + self._limits.connect)
        url = (resume and self._held.resume_url) or self.gateway_url
        self._actions.append(Connect(link.number, url, resume))

    def _beat(self, link: Link, now: Moment) -> None:
        if link.heartbeat is not None:
            link.heartbeat.sent(now.elapsed)
        self._actions.append(SendHeartbeat(link.number, self.sequence))

    def _give_up(self, link: Link, now: Moment, reason: str) -> None:
        """A connection is of no use any more; the session may be."""
        if self._is_refused(link):
            self._lose(f"{reason}, and it could not be resumed")
        else:
            self._hang_up(link, reason)
        self._plan(now, reason)

    def _is_refused(self, link: Link) -> bool:
        """Whether a connection that failed was one too many for the session."""
        if link.phase in (Phase.CONNECTING, Phase.GREETING):
            self._held.unreachable(self._limits.dead_ends)
        return self._held.refused(self._limits.resumes)

    def _hang_up(self, link: Link, reason: str) -> None:
        if link.phase is not Phase.PLANNED:
            held = bool(self._held.session_id)
            self._actions.append(
                Disconnect(link.number, KEEP_SESSION if held else CLOSE_NORMALLY, held, reason)
            )
        self._forget(link)

    def _forget(self, link: Link) -> None:
        if link is self._new:
            self._new = None
        elif link is self._live:
            # Judged by the last thing received, since a connection may have been dead for long before.
            if self._held.seen.elapsed - link.ready_at >= self._limits.settled:
                self._failures = 0
            self._live = None
            self._ready_connection = 0
            self.ready = False
            if not self._held.session_id:
                # What cannot be resumed is lost with its connection.
                self._held.lose()

    def _lose(self, reason: str) -> None:
        """The session cannot be resumed: no connection of ours is of use any more."""
        if self._held.session_id:
            self._actions.append(ReportLost(reason))
        self._held.lose()
        for link in self._links():
            self._hang_up(link, reason)

    def _end(self, error: GatewayError | None) -> None:
        """Nothing more will be done; what is held stays at hand for ``saved``."""
        for link in self._links():
            self._hang_up(link, "the shard was closed" if error is None else "the shard has ended")
        self.ended = True
        if error is not None:
            self._actions.append(ReportCritical(error))

    def _save(self) -> None:
        saved = self.saved
        if saved is not None:
            self._actions.append(SaveSession(saved))

    def _done(self) -> Actions:
        actions = tuple(self._actions)
        self._actions.clear()
        return actions
