"""The protocol of one shard, as a state machine without sockets, clocks, random numbers and asyncio.

Theory of operation
-------------------

``ShardProtocol`` is called with each event (a connection opened, a frame received, a connection lost, a time
reached) and returns actions (``actions.py``), in the order in which they must be carried out. It
performs no I/O, so that a test can bring it into any state. Time is a ``Moment`` that the caller passes in;
``next_wake`` is when ``wake`` is due.

A shard has one Discord session (``session.py``) and up to two connections: the *live* one, whose dispatches are
delivered, and a *new* one that has not received HELLO yet. When the new one receives HELLO, it becomes the live one
and the old one is closed. So after RECONNECT (op 7) events go on while the new connection is opened.

Phases of a connection
----------------------

============  ==================================  ========================  =====================================
phase         waits for                           deadline                  next
============  ==================================  ========================  =====================================
PLANNED       the end of the backoff              end of the backoff        CONNECTING
CONNECTING    the websocket to open               ``timeouts.connect``      GREETING
GREETING      HELLO                               ``timeouts.hello``        RESUMING with a session, else QUEUING
QUEUING       its turn in the identify queue      none                      IDENTIFYING
IDENTIFYING   READY                               ``timeouts.ready``        READY
RESUMING      RESUMED, while dispatches arrive    ``timeouts.resume``       READY
READY         nothing                             none
============  ==================================  ========================  =====================================

In every other phase, a connection that is lost or misses its deadline is replaced by a new one in phase PLANNED. From
HELLO on, a heartbeat that is not acknowledged in time has the same effect.

Rules
-----

* While there is a session, each new connection resumes it. The session is given up when Discord says so (op 9 with
  ``false``, close codes 4007 and 4009), when RESUME fails too often in a row, and when two frames in a row at the same
  sequence number cannot be read. The next READY is then followed by a report of the gap.
* Every dispatch of the live connection is delivered, whatever its sequence number: TCP keeps the order and repeats
  nothing. Only the replay between RESUME and RESUMED can repeat dispatches; there, one whose sequence number was
  delivered before is dropped and counted.
* READY and RESUMED change the state by their names, whatever their sequence numbers.
* A sequence number that skips others is reported as a gap, with the number of dispatches that are missing.
* After a failure, the first RESUME is sent at once; further attempts wait for a backoff. The backoff starts again
  when a connection is lost that had been ready, and receiving, for ``timeouts.settled`` seconds. A connection
  that is opened and lost at once does not count as a success.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

import math
from collections.abc import Callable
from enum import Enum, auto
from typing import Final
from urllib.parse import urlsplit

from cordspec.errors import GatewayError
from cordspec.events import (
    EVENTS,
    Dispatch,
    Frame,
    HeartbeatAckFrame,
    HeartbeatFrame,
    HelloFrame,
    InvalidSessionFrame,
    ReadyData,
    ReconnectFrame,
    ResumedData,
)
from cordspec.gateway.actions import (
    DELIVER,
    Action,
    Actions,
    AskToIdentify,
    Connect,
    Disconnect,
    ForgetSession,
    Greeted,
    Online,
    ReportCritical,
    ReportDisconnect,
    ReportGap,
    ReportLost,
    ReportWaiting,
    SaveSession,
    SendHeartbeat,
    SendIdentify,
    SendResume,
    Warn,
)
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.close_codes import (
    CLOSE_NORMALLY,
    KEEP_SESSION,
    NO_CLOSE_FRAME,
    after_close,
    fatal_error,
)
from cordspec.gateway.heartbeat import Heartbeat, bounded_interval
from cordspec.gateway.session import SavedSession, Session
from cordspec.gateway.state import ShardState
from cordspec.gateway.timeouts import Timeouts

__all__ = ["ShardProtocol"]

DEFAULT_BACKOFF: Final = Backoff()
DEFAULT_TIMEOUTS: Final = Timeouts()
SEQUENCE_LIMIT: Final = 2**53
"""Maximum sequence number. A dispatch with a larger number is delivered, but its number is ignored."""
SESSION_EVENTS: Final = {name: spec.payload for name, spec in EVENTS.items() if spec.session}
"""Payload types of the events that change the state of a session: READY and RESUMED."""


class Phase(Enum):
    """Phase of a connection; see the table in the docstring of the module."""

    PLANNED = auto()
    """Waits for the backoff; opened at the deadline."""

    CONNECTING = auto()
    """Being opened."""

    GREETING = auto()
    """Open; waits for HELLO."""

    QUEUING = auto()
    """HELLO arrived; waits in the identify queue."""

    IDENTIFYING = auto()
    """IDENTIFY was sent; waits for READY."""

    RESUMING = auto()
    """RESUME was sent; missed dispatches are replayed, then RESUMED arrives."""

    READY = auto()
    """READY or RESUMED arrived."""


class ConnectionState:
    """One connection of a shard: its number, phase, deadline and heartbeat."""

    __slots__ = ("deadline", "delivered", "heartbeat", "number", "phase", "ready_at", "replayed", "warned")

    def __init__(self, number: int, opens_at: float) -> None:
        self.number: Final = number
        self.phase = Phase.PLANNED
        self.deadline: float | None = opens_at
        """Time at which the phase must have ended, in seconds; None for no limit."""
        self.replayed = 0
        """Sequence number of the session when the deadline of the replay was last extended."""
        self.delivered = 0
        """Number of dispatches delivered between RESUME and RESUMED."""
        self.ready_at = math.inf
        """Time at which READY or RESUMED arrived; infinite before. Seconds."""
        self.warned = False
        """True after a sequence number above ``SEQUENCE_LIMIT`` was reported."""
        self.heartbeat: Heartbeat | None = None
        """The schedule of heartbeats; None before HELLO."""

    @property
    def next_wake(self) -> float | None:
        """Time at which the deadline or a heartbeat is due, in seconds; None if neither is."""
        if self.heartbeat is None:
            return self.deadline
        beat = self.heartbeat.next_wake
        return beat if self.deadline is None else min(beat, self.deadline)

    def enter(self, phase: Phase, deadline: float | None = None) -> None:
        """Enter a phase, with its deadline in seconds."""
        self.phase = phase
        self.deadline = deadline


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
"""Reason for giving up a connection that misses the deadline of a phase."""


class ShardProtocol:
    """The protocol of one shard: its methods are called with events and return actions.

    New sessions start at ``gateway_url``. Sessions are resumed at the URL from READY, or at ``gateway_url`` too if
    ``follow_resume_url`` is false. ``jitter`` returns random numbers from 0 to 1. ``saved`` is the session of a former
    process: it is resumed if it fits this shard, and reported as a gap otherwise.

    The actions must be carried out in the order in which they are returned.
    """

    def __init__(
        self,
        shard_id: int,
        *,
        shard_count: int = 1,
        intents: int = 0,
        gateway_url: str,
        jitter: Callable[[], float],
        saved: SavedSession | None = None,
        follow_resume_url: bool = True,
        backoff: Backoff = DEFAULT_BACKOFF,
        timeouts: Timeouts = DEFAULT_TIMEOUTS,
    ) -> None:
        self.shard_id = shard_id
        self.shard_count = shard_count
        self.intents = intents
        self.gateway_url = gateway_url
        self.ready = False
        """True if commands may be sent: after READY, and not during the replay of missed events."""
        self.ended = False
        """True after ``close``, and after an error after which retrying is of no use."""
        self._jitter = jitter
        self._backoff = backoff
        self._timeouts = timeouts
        self._session = Session()
        self._live: ConnectionState | None = None
        self._new: ConnectionState | None = None
        self._ready_connection = 0
        """Number of the connection whose dispatches take the fast path of ``noted``; 0 if none does."""
        self._connections = 0
        self._failures = 0
        self._actions: list[Action] = []
        self._follow_resume_url = follow_resume_url
        self.latency: float | None = None
        """Time between the last heartbeat and its ACK, in seconds; None before the first."""
        if saved is not None:
            self._session.restore(saved)
            self._session.resume_url = self._trusted(saved.resume_gateway_url)
            if not saved.fits(
                shard_id=shard_id, shard_count=shard_count, intents=intents, gateway_url=gateway_url
            ):
                # A session keeps the shard id, shard count and intents of its IDENTIFY; RESUME cannot change them.
                self._session.lose()

    @property
    def session_id(self) -> str | None:
        """ID of the session; None while there is none."""
        return self._session.session_id or None

    @property
    def sequence(self) -> int | None:
        """Sequence number of the last dispatch delivered; None before the first."""
        return self._session.sequence or None

    @property
    def resume_url(self) -> str | None:
        """URL at which the session is resumed; None for ``gateway_url``."""
        return self._session.resume_url or None

    @property
    def duplicates(self) -> int:
        """Number of replayed dispatches that were dropped, since they had been delivered before."""
        return self._session.duplicates_ever

    @property
    def saved(self) -> SavedSession | None:
        """The session, as another process needs it to resume; None if there is none."""
        session = self._session
        if not session.session_id:
            return None
        return SavedSession(
            shard_id=self.shard_id,
            shard_count=self.shard_count,
            intents=self.intents,
            gateway_url=self.gateway_url,
            session_id=session.session_id,
            resume_gateway_url=session.resume_url,
            sequence=session.sequence,
            seen_at=session.seen.datetime,
        )

    @property
    def state(self) -> ShardState:
        """State of the shard: that of the live connection, or of the new one if there is no live one."""
        if self.ended:
            return ShardState.CLOSED
        connection = self._live or self._new
        return ShardState.NEW if connection is None else STATES[connection.phase]

    @property
    def next_wake(self) -> float | None:
        """Time at which ``wake`` must be called, on the clock of ``Moment.elapsed``; None for never."""
        times = [connection.next_wake for connection in self._open_connections()]
        return min((time for time in times if time is not None), default=None)

    # Events.

    def start(self, now: Moment) -> Actions:
        """Start connecting. Further calls have no effect."""
        if not self.ended and self._connections == 0:
            self._add_connection(now, 0.0)
        return self.wake(now)

    def opened(self, number: int, now: Moment) -> Actions:
        """Handle that a connection was opened."""
        connection = self._find(number)
        if connection is not None and connection.phase is Phase.CONNECTING:
            connection.enter(Phase.GREETING, now.elapsed + self._timeouts.hello)
        return self._taken_actions()

    def noted(self, number: int, sequence: int, now: Moment) -> Actions:
        """Handle a dispatch, which need not be decoded; deliver it if ``Deliver`` is among the actions.

        Not for dispatches that the registry marks with ``session``: they are passed to ``received``.
        """
        session = self._session
        # The fast path of nearly all dispatches: a ready connection, no replay, the next number.
        if number == self._ready_connection and sequence == session.sequence + 1:
            session.sequence = sequence
            session.seen = now
            return DELIVER
        live = self._live
        if live is None or number != live.number:
            return ()
        if session.replaying:
            if session.is_duplicate(sequence):
                return ()
            live.delivered += 1
            # Ready during a replay: a replayed RESUMED was taken for the end of this replay (see Session.resumed). A
            # number above the one of RESUME that was not seen before shows that the replay has passed the old events.
            if self.ready and session.is_new(sequence):
                self._end_replay(live)
        self._advance(live, sequence, now)
        if not self._actions:
            return DELIVER
        self._actions += DELIVER
        return self._taken_actions()

    def received(self, number: int, frame: Frame, now: Moment) -> Actions:
        """Handle a frame; deliver it if ``Deliver`` is among the actions."""
        if isinstance(frame, Dispatch):
            event = SESSION_EVENTS.get(frame.t)
            if event is not None and self._live is not None and number == self._live.number:
                return self._receive_session_event(self._live, event, frame, now)
            return self.noted(number, frame.s, now)
        connection = self._find(number)
        if connection is None:
            return ()
        self._actions += DELIVER
        match frame:
            case HelloFrame():
                self._receive_hello(connection, frame, now)
            case HeartbeatFrame():
                # Answered at once, without waiting for the interval: events/gateway#heartbeat-requests.
                self._send_heartbeat(connection, now)
            case HeartbeatAckFrame():
                self._receive_ack(connection, now)
            case ReconnectFrame():
                self._replace(connection, "Discord asked for a reconnect (op 7)", now)
            case InvalidSessionFrame():
                self._invalidate(connection, frame, now)
            case _:
                pass  # opcodes that only clients send, and unknown opcodes: only delivered
        return self._taken_actions()

    def _advance(self, live: ConnectionState, sequence: int, now: Moment) -> None:
        """Advance to the sequence number of a dispatch that is delivered; report skipped numbers as a gap."""
        session = self._session
        last, since = session.sequence, session.seen
        # Not before RESUMED: while events are replayed, later ones are still missing, and if the replay fails, the
        # gap starts at the last frame before the connection was lost.
        if self.ready:
            session.seen = now
        if sequence >= SEQUENCE_LIMIT:
            if not live.warned:
                live.warned = True
                self._actions.append(Warn(f"{_short(sequence)} is not a sequence number; it is ignored"))
        elif (missed := session.advance(sequence)) and session.begun:
            self._actions.append(ReportGap(session.hole(self.shard_id, last, missed, since, now)))

    def unreadable(self, number: int, now: Moment) -> Actions:
        """Give up a connection that received data that is not a frame or cannot be inflated."""
        connection = self._find(number)
        if connection is not None:
            reason = "a frame could not be read"
            # A RESUME replays the unreadable frame. If it could not be read the second time either, it never can,
            # and only a new session gets past it.
            if connection is self._live and self._session.session_id and self._session.stumbled():
                self._lose(f"{reason}, twice in a row at the same sequence number")
                self._plan(now, reason)
            else:
                self._give_up(connection, now, reason)
        return self._taken_actions()

    def dropped(self, number: int, close_code: int | None, now: Moment, explanation: str = "") -> Actions:
        """Handle that a connection was closed by Discord, lost (1006), or could not be opened (None).

        ``explanation`` is the reason in the close frame, or the error of opening the connection.
        """
        connection = self._find(number)
        if connection is None:
            return ()
        if close_code is not None:
            self._actions.append(ReportDisconnect(close_code))
        self._forget(connection)
        then = after_close(close_code)
        if then == "fatal" and close_code is not None:
            self._end(fatal_error(close_code))
            return self._taken_actions()
        reason = _why_dropped(close_code, explanation)
        # `reconnect`: the close code says that the session is over. Otherwise RESUME may have failed too often.
        if then == "reconnect" or self._is_refused(connection):
            self._lose(reason)
        self._plan(now, reason)
        return self._taken_actions()

    def wake(self, now: Moment) -> Actions:
        """Handle heartbeats and deadlines that are due; to be called at ``next_wake``."""
        for connection in self._open_connections():
            self._check_deadlines(connection, now)
        return self._taken_actions()

    def identify_granted(self, number: int, now: Moment) -> Actions:
        """Send IDENTIFY, after the identify queue has granted it."""
        live = self._live
        if live is not None and live.number == number and live.phase is Phase.QUEUING:
            live.enter(Phase.IDENTIFYING, now.elapsed + self._timeouts.ready)
            self._actions.append(SendIdentify(number))
        return self._taken_actions()

    def reconnect(self, now: Moment) -> Actions:
        """Replace the live connection, as RECONNECT (op 7) does."""
        if self._live is not None:
            self._replace(self._live, "the program asked for another connection", now)
        return self._taken_actions()

    def close(self, *, resumable: bool) -> Actions:
        """End the session and every connection. Further calls have no effect.

        ``resumable`` keeps the session, which Discord stores for some minutes.
        """
        if self.ended:
            return ()
        if resumable:
            self._save()
        else:
            self._session.reset()
            self._actions.append(ForgetSession())
        self._end(None)
        return self._taken_actions()

    def fail(self, error: GatewayError) -> Actions:
        """End the shard with an error from outside, such as ``SessionStartLimitError``."""
        if not self.ended:
            self._end(error)
        return self._taken_actions()

    # Frames of other opcodes than DISPATCH; READY and RESUMED.

    def _receive_hello(self, connection: ConnectionState, frame: HelloFrame, now: Moment) -> None:
        if connection is not self._new:
            return
        asked, limits = frame.d.heartbeat_interval, self._timeouts
        interval = bounded_interval(asked, limits.shortest_heartbeat, limits.longest_heartbeat)
        if not limits.shortest_heartbeat * 1000 <= asked <= limits.longest_heartbeat * 1000:
            text = f"{_short(asked)} ms is not a valid interval of heartbeats; {interval} s is used instead"
            self._actions.append(Warn(text))
        connection.heartbeat = Heartbeat(interval, self._jitter(), now.elapsed)
        # The old connection delivers events until here. RESUME moves the session to the new connection, so the old
        # one is closed first: from now on each event arrives on one connection only.
        if self._live is not None:
            self._disconnect(self._live, "the connection was replaced by a new one")
        self._live, self._new = connection, None
        self._actions.append(Greeted(connection.number, interval))
        if self._session.session_id:
            self._session.resuming()
            connection.replayed = self._session.sequence
            connection.enter(Phase.RESUMING, now.elapsed + self._timeouts.resume)
            self._actions.append(
                SendResume(connection.number, self._session.session_id, self._session.sequence)
            )
        else:
            connection.enter(Phase.QUEUING)
            self._actions.append(AskToIdentify(connection.number))

    def _receive_session_event(
        self, live: ConnectionState, event: type, frame: Dispatch[object], now: Moment
    ) -> Actions:
        """Change the state with READY or RESUMED, whatever their sequence number.

        READY of another session starts that session, even after RESUME. No session can start before IDENTIFY or
        RESUME. A replay may repeat the READY of the current session; it is handled like any other dispatch.
        """
        session = self._session
        if event is ResumedData and live.phase is Phase.RESUMING:
            self._advance(live, frame.s, now)
            session.resumed(frame.s)
            self._go_online(live, now, resumed=True)
        elif event is ReadyData and self._begins_session(live, frame.d):
            session_id, resume_url = "", ""
            if isinstance(frame.d, ReadyData):
                session_id, resume_url = frame.d.session_id, self._trusted(frame.d.resume_gateway_url)
            # A READY whose payload cannot be decoded starts a session too, but one that cannot be resumed.
            session.lose()
            session.begin(session_id, resume_url, frame.s if 0 < frame.s < SEQUENCE_LIMIT else 0)
            session.resumed()
            self._go_online(live, now, resumed=False)
        else:
            return self.noted(live.number, frame.s, now)
        return self._taken_actions()

    def _end_replay(self, live: ConnectionState) -> None:
        """End the check for duplicates; from now on, dispatches of the live connection take the fast path."""
        self._session.end_replay()
        self._ready_connection = live.number

    def _begins_session(self, live: ConnectionState, payload: object) -> bool:
        if live.phase is Phase.IDENTIFYING:
            return True
        is_another = isinstance(payload, ReadyData) and payload.session_id != self._session.session_id
        return is_another and live.phase in (Phase.RESUMING, Phase.READY)

    def _go_online(self, live: ConnectionState, now: Moment, *, resumed: bool) -> None:
        session = self._session
        self.ready = True
        session.seen = now
        if not session.replaying:
            self._end_replay(live)
        live.ready_at = now.elapsed
        live.enter(Phase.READY)
        counts = (live.delivered, session.duplicates) if resumed else ()
        self._actions += (Online(live.number, resumed, *counts), *DELIVER)
        gap = session.gap(self.shard_id, now)
        if gap is not None:
            self._actions.append(ReportGap(gap))
        self._save()

    def _receive_ack(self, connection: ConnectionState, now: Moment) -> None:
        if connection.heartbeat is None:
            return
        connection.heartbeat.answered(now.elapsed)
        self.latency = connection.heartbeat.latency or self.latency
        if connection.phase is Phase.READY:
            self._session.seen = now  # everything that was sent before the ACK has arrived

    def _replace(self, connection: ConnectionState, reason: str, now: Moment) -> None:
        """Replace a connection that still works (events/gateway-events#reconnect).

        Discord may close it some seconds after RECONNECT. If its session can be resumed, it stays open and delivers
        events until the new connection has received HELLO; otherwise there is nothing to keep it for.
        """
        if connection.phase is not Phase.READY or not self._session.session_id:
            self._give_up(connection, now, reason)
        elif self._new is None:
            self._plan(now, reason)

    def _invalidate(self, connection: ConnectionState, frame: InvalidSessionFrame, now: Moment) -> None:
        """Handle INVALID_SESSION (op 9): the session is over if ``d`` is false (events/gateway-events#invalid-session).

        It may follow IDENTIFY, for example beyond ``max_concurrency``, or RESUME, or end a session that is ready. On a
        new connection that has not sent RESUME yet, it does not concern the session of the live connection.
        """
        speaks_of_us = connection is self._live or self._live is None
        if not speaks_of_us or (frame.d and self._session.session_id):
            self._give_up(connection, now, "Discord refused the session for now (op 9)")
            return
        reason = "Discord declared the session invalid (op 9)"
        # Before the connection is closed, so that ``client_disconnect`` reports that the session is over.
        self._lose(reason)
        # From `invalid_session` to five times as long, at random (by default 1 to 5 s), so that shards whose sessions
        # ended together do not identify together; with repeated failures the backoff is longer.
        shortest = self._timeouts.invalid_session * (1 + 4 * self._jitter())
        pause = max(shortest, self._backoff.delay(self._failures, self._jitter()))
        self._plan(now, reason, pause)

    def _trusted(self, url: str) -> str:
        """Return a URL for RESUME; empty if it is invalid, would send the token unencrypted, or may not be used."""
        if not self._follow_resume_url:
            return ""
        schemes = ("wss://", "ws://") if self.gateway_url.startswith("ws://") else ("wss://",)
        try:
            parts = urlsplit(url)
            sound = bool(parts.hostname) and parts.username is None and parts.port != 0
        except ValueError:
            return ""
        return url if sound and url.startswith(schemes) else ""

    # Connections.

    def _open_connections(self) -> tuple[ConnectionState, ...]:
        return tuple(connection for connection in (self._live, self._new) if connection is not None)

    def _find(self, number: int) -> ConnectionState | None:
        for connection in self._open_connections():
            if connection.number == number:
                return connection
        return None

    def _plan(self, now: Moment, reason: str, pause: float | None = None) -> None:
        """Plan another connection, unless one is planned; ``pause`` is in seconds, None for the backoff."""
        if self._new is None:
            if pause is None:
                # RESUME does not count towards the session start limit, and soon after the loss it mostly succeeds.
                at_once = self._failures == 0 and self._session.session_id
                pause = 0.0 if at_once else self._backoff.delay(self._failures, self._jitter())
            self._failures += 1
            self._add_connection(now, pause)
            self._actions.append(ReportWaiting(pause, reason))

    def _add_connection(self, now: Moment, pause: float) -> None:
        self._connections += 1
        self._new = ConnectionState(self._connections, now.elapsed + pause)

    def _check_deadlines(self, connection: ConnectionState, now: Moment) -> None:
        """Handle a heartbeat or a deadline of a connection that is due."""
        if connection.heartbeat is not None:
            if connection.heartbeat.is_dead(now.elapsed):
                # Discord calls this a "zombied" connection: close it with another code than 1000 and 1001, and
                # resume (events/gateway#heartbeat-interval).
                self._give_up(connection, now, "a heartbeat was not acknowledged")
                return
            if connection.heartbeat.is_due(now.elapsed):
                self._send_heartbeat(connection, now)
                if connection.phase is Phase.READY:
                    self._save()
        if connection.deadline is None or now.elapsed < connection.deadline:
            return
        if connection.phase is Phase.PLANNED:
            self._connect(connection, now)
        elif connection.phase is Phase.RESUMING and self._session.sequence > connection.replayed:
            # A long replay takes longer than the deadline, which is extended while events arrive.
            connection.replayed = self._session.sequence
            connection.deadline = now.elapsed + self._timeouts.resume
        else:
            self._give_up(connection, now, MISSING[connection.phase])

    def _connect(self, connection: ConnectionState, now: Moment) -> None:
        resume = bool(self._session.session_id)
        connection.enter(Phase.CONNECTING, now.elapsed + self._timeouts.connect)
        url = (resume and self._session.resume_url) or self.gateway_url
        self._actions.append(Connect(connection.number, url, resume))

    def _send_heartbeat(self, connection: ConnectionState, now: Moment) -> None:
        if connection.heartbeat is not None:
            connection.heartbeat.sent(now.elapsed)
        # The last sequence number received, null before the first (events/gateway#sending-heartbeats).
        self._actions.append(SendHeartbeat(connection.number, self.sequence))

    def _give_up(self, connection: ConnectionState, now: Moment, reason: str) -> None:
        """Close a connection and plan another one; the session is kept if it can still be resumed."""
        if self._is_refused(connection):
            self._lose(f"{reason}, and it could not be resumed")
        else:
            self._disconnect(connection, reason)
        self._plan(now, reason)

    def _is_refused(self, connection: ConnectionState) -> bool:
        """Count the failure of a connection; return True if the session has failed to resume too often."""
        # Without HELLO, the server at the resume URL may be gone while the session is not: count that separately.
        if connection.phase in (Phase.CONNECTING, Phase.GREETING):
            self._session.unreachable(self._timeouts.dead_ends)
        return self._session.refused(self._timeouts.resumes)

    def _disconnect(self, connection: ConnectionState, reason: str) -> None:
        if connection.phase is not Phase.PLANNED:
            held = bool(self._session.session_id)
            self._actions.append(
                Disconnect(connection.number, KEEP_SESSION if held else CLOSE_NORMALLY, held, reason)
            )
        self._forget(connection)

    def _forget(self, connection: ConnectionState) -> None:
        if connection is self._new:
            self._new = None
        elif connection is self._live:
            # Up to the last frame received, since a connection may have been dead for a while when it is given up.
            if self._session.seen.elapsed - connection.ready_at >= self._timeouts.settled:
                self._failures = 0
            self._live = None
            self._ready_connection = 0
            self.ready = False
            if not self._session.session_id:
                # A session without an id cannot be resumed, so it ends with its connection.
                self._session.lose()

    def _lose(self, reason: str) -> None:
        """Give up the session, because it cannot be resumed, and close every connection."""
        if self._session.session_id:
            self._actions.append(ReportLost(reason))
        self._session.lose()
        for connection in self._open_connections():
            self._disconnect(connection, reason)

    def _end(self, error: GatewayError | None) -> None:
        """End the shard: close every connection. ``saved`` still returns the session, if it is kept."""
        for connection in self._open_connections():
            self._disconnect(connection, "the shard was closed" if error is None else "the shard has ended")
        self.ended = True
        if error is not None:
            self._actions.append(ReportCritical(error))

    def _save(self) -> None:
        saved = self.saved
        if saved is not None:
            self._actions.append(SaveSession(saved))

    def _taken_actions(self) -> Actions:
        actions = tuple(self._actions)
        self._actions.clear()
        return actions


def _why_dropped(close_code: int | None, explanation: str) -> str:
    """Return the reason for the loss of a connection, as a clause for a message."""
    what = (
        "the connection could not be opened"
        if close_code is None
        else "the connection was lost without a close frame"
        if close_code == NO_CLOSE_FRAME
        else f"Discord closed the connection with code {close_code}"
    )
    return f"{what} ({explanation})" if explanation else what


def _short(number: int) -> str:
    """Return a number for a message, shortened, since Python limits the conversion of long ints to str."""
    return str(number) if abs(number) < 10**20 else f"a number of {number.bit_length()} bits"
