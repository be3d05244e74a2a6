"""One shard's conversation with Discord, as a state machine.

A ``Session`` is told everything that happens and answers with what is to be done; it does nothing
itself. It knows no socket, clock, random number, token or event loop, so a test can put it into any
situation. The rules:

* A connection is new until its HELLO, then it becomes the live one, the only one whose dispatches count.
  The old one is kept until then if it still works: op 7 costs no event and hardly any time.
* While a session is held, every new connection resumes it. It is given up when Discord says so (op 9
  with false, close codes 4007 and 4009), when RESUME fails too often in a row, and when two frames in a
  row at the same place cannot be read. Then the next READY is followed by a report of the gap.
* Every dispatch of the live connection is delivered, whatever its sequence number: TCP keeps their order and
  repeats none. Only the replay between RESUME and RESUMED may repeat what was delivered before; there, a
  dispatch whose number was delivered before is dropped and counted.
* READY and RESUMED are known by their names, whatever their numbers.
* A number that skips others is a hole: it is reported as a gap, with the count of dispatches that it skips.
* What fails is tried again: the first RESUME at once, everything after that after a backoff. The backoff
  begins anew when a connection is lost that had been ready for some seconds and had received something until
  then; a connection that is opened and lost at once does not count as a success.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from collections.abc import Callable
from typing import Any, Final
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
    Actions,
    AskToIdentify,
    ForgetSession,
    Greeted,
    Online,
    ReportDisconnect,
    ReportGap,
    SendIdentify,
    SendResume,
    Warn,
)
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.close_codes import NO_CLOSE_FRAME, after_close, fatal_error
from cordspec.gateway.connections import Connections
from cordspec.gateway.heartbeat import Heartbeat, bounded_interval
from cordspec.gateway.link import Link, Phase
from cordspec.gateway.saved import SavedSession
from cordspec.gateway.timeouts import Timeouts

__all__ = ["Session"]

USUAL_BACKOFF: Final = Backoff()
USUAL_LIMITS: Final = Timeouts()
SEQUENCE_LIMIT: Final = 2**53
"""No session has that many events; a number from here on up is delivered, but not believed."""
SESSION_EVENTS: Final = {name: spec.payload for name, spec in EVENTS.items() if spec.session}


class Session(Connections):
    """One shard's conversation; told everything, does nothing itself.

    ``gateway_url`` is where new sessions begin; sessions are resumed where READY says, or there too if
    ``follow_resume_url`` is false. ``jitter`` gives random numbers from 0 to 1. ``saved`` is what an earlier
    process saved: it is resumed if it fits, else reported as a gap.

    Every method answers with what is to be done, in this order.
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
        backoff: Backoff = USUAL_BACKOFF,
        limits: Timeouts = USUAL_LIMITS,
    ) -> None:
        super().__init__(shard_id, shard_count, intents, gateway_url, jitter, backoff, limits)
        self._follow_resume_url = follow_resume_url
        self.latency: float | None = None
        """Time between the last heartbeat and its answer, in seconds; None before the first."""
        if saved is not None:
            self._held.restore(saved)
            self._held.resume_url = self._trusted(saved.resume_gateway_url)
            if not saved.fits(
                shard_id=shard_id, shard_count=shard_count, intents=intents, gateway_url=gateway_url
            ):
                self._held.lose()

    # What happens to a session.

    def start(self, now: Moment) -> Actions:
        """The shard begins its work. Once only."""
        if not self.ended and self._connections == 0:
            self._add_connection(now, 0.0)
        return self.wake(now)

    def opened(self, connection: int, now: Moment) -> Actions:
        """A connection is open."""
        link = self._find(connection)
        if link is not None and link.phase is Phase.CONNECTING:
            link.enter(Phase.GREETING, now.elapsed + self._limits.hello)
        return self._done()

    def noted(self, connection: int, sequence: int, now: Moment) -> Actions:
        """A dispatch came, decoded or not; its listeners get it if ``Deliver`` is in the answer.

        For all dispatches but those that the registry marks with ``session``.
        """
        held = self._held
        if connection == self._ready_connection and sequence == held.sequence + 1:
            held.sequence = sequence
            held.seen = now
            return DELIVER
        live = self._live
        if live is None or connection != live.number:
            return ()
        if held.replaying:
            if held.is_duplicate(sequence):
                return ()
            live.delivered += 1
            if self.ready and held.is_new(sequence):
                self._end_replay(live)
        self._advance(live, sequence, now)
        if not self._actions:
            return DELIVER
        self._actions += DELIVER
        return self._done()

    def received(self, connection: int, frame: Frame, now: Moment) -> Actions:
        """A frame came. Its listeners get it if ``Deliver`` is in the answer."""
        if isinstance(frame, Dispatch):
            event = SESSION_EVENTS.get(frame.t)
            if event is not None and self._live is not None and connection == self._live.number:
                return self._shake_hands(self._live, event, frame, now)
            return self.noted(connection, frame.s, now)
        link = self._find(connection)
        if link is None:
            return ()
        self._actions += DELIVER
        obey = _ORDERS.get(type(frame))
        if obey is not None:
            obey(self, link, frame, now)
        return self._done()

    def _advance(self, live: Link, sequence: int, now: Moment) -> None:
        """A dispatch that is delivered moves the sequence number; a hole in the numbers is reported."""
        held = self._held
        last, since = held.sequence, held.seen
        if self.ready:
            held.seen = now
        if sequence >= SEQUENCE_LIMIT:
            if not live.warned:
                live.warned = True
                self._actions.append(Warn(f"{_short(sequence)} is not a sequence number; it is ignored"))
        elif (missed := held.advance(sequence)) and held.begun:
            self._actions.append(ReportGap(held.hole(self.shard_id, last, missed, since, now)))

    def unreadable(self, connection: int, now: Moment) -> Actions:
        """What came is no frame, or could not be inflated: the connection cannot be used any more."""
        link = self._find(connection)
        if link is not None:
            reason = "a frame could not be read"
            if link is self._live and self._held.session_id and self._held.stumbled():
                self._lose(f"{reason}, twice in a row at the same place")
                self._plan(now, reason)
            else:
                self._give_up(link, now, reason)
        return self._done()

    def dropped(self, connection: int, close_code: int | None, now: Moment, explanation: str = "") -> Actions:
        """Discord closed a connection, or it broke (1006); None if it could not be opened at all.

        ``explanation`` is what is known besides: the reason of the close frame, or why it was not opened.
        """
        link = self._find(connection)
        if link is None:
            return ()
        if close_code is not None:
            self._actions.append(ReportDisconnect(close_code))
        self._forget(link)
        then = after_close(close_code)
        if then == "fatal" and close_code is not None:
            self._end(fatal_error(close_code))
            return self._done()
        reason = _why_dropped(close_code, explanation)
        if then == "reconnect" or self._is_refused(link):
            self._lose(reason)
        self._plan(now, reason)
        return self._done()

    def wake(self, now: Moment) -> Actions:
        """The time of ``next_wake`` has come."""
        for link in self._links():
            self._look_at(link, now)
        return self._done()

    def identify_granted(self, connection: int, now: Moment) -> Actions:
        """The identify queue let this shard go ahead."""
        live = self._live
        if live is not None and live.number == connection and live.phase is Phase.QUEUING:
            live.enter(Phase.IDENTIFYING, now.elapsed + self._limits.ready)
            self._actions.append(SendIdentify(connection))
        return self._done()

    def reconnect(self, now: Moment) -> Actions:
        """The user wants another connection, as if Discord had asked for one."""
        if self._live is not None:
            self._replace(self._live, "the program asked for another connection", now)
        return self._done()

    def close(self, *, resumable: bool) -> Actions:
        """The user wants no more of it; a second time nothing happens.

        ``resumable`` keeps the session at Discord's side, where it lasts for some minutes.
        """
        if self.ended:
            return ()
        if resumable:
            self._save()
        else:
            self._held.reset()
            self._actions.append(ForgetSession())
        self._end(None)
        return self._done()

    def fail(self, error: GatewayError) -> Actions:
        """Something outside makes going on impossible, such as a spent budget of sessions."""
        if not self.ended:
            self._end(error)
        return self._done()

    # What Discord orders.

    def _greet(self, link: Link, frame: HelloFrame, now: Moment) -> None:
        if link is not self._new:
            return
        asked, limits = frame.d.heartbeat_interval, self._limits
        interval = bounded_interval(asked, limits.shortest_heartbeat, limits.longest_heartbeat)
        if not limits.shortest_heartbeat * 1000 <= asked <= limits.longest_heartbeat * 1000:
            text = (
                f"{_short(asked)} ms is not a sensible interval of heartbeats; {interval} s is used instead"
            )
            self._actions.append(Warn(text))
        link.heartbeat = Heartbeat(interval, self._jitter(), now.elapsed)
        if self._live is not None:
            self._hang_up(self._live, "the connection was replaced by another one")
        self._live, self._new = link, None
        self._actions.append(Greeted(link.number, interval))
        if self._held.session_id:
            self._held.resuming()
            link.replayed = self._held.sequence
            link.enter(Phase.RESUMING, now.elapsed + self._limits.resume)
            self._actions.append(SendResume(link.number, self._held.session_id, self._held.sequence))
        else:
            link.enter(Phase.QUEUING)
            self._actions.append(AskToIdentify(link.number))

    def _shake_hands(self, live: Link, event: type, frame: Dispatch[object], now: Moment) -> Actions:
        """READY or RESUMED arrived: they move the state by name, whatever their sequence number.

        READY of another session begins one, also where RESUME was sent. Before IDENTIFY, nothing can have
        begun; READY of the session that is held, as a replay may repeat it, is a dispatch like others.
        """
        held = self._held
        if event is ResumedData and live.phase is Phase.RESUMING:
            self._advance(live, frame.s, now)
            held.resumed(frame.s)
            self._go_online(live, now, resumed=True)
        elif event is ReadyData and self._begins_session(live, frame.d):
            session_id, resume_url = "", ""
            if isinstance(frame.d, ReadyData):
                session_id, resume_url = frame.d.session_id, self._trusted(frame.d.resume_gateway_url)
            # A READY that cannot be read begins a session all the same, though one that cannot be resumed.
            held.lose()
            held.begin(session_id, resume_url, frame.s if 0 < frame.s < SEQUENCE_LIMIT else 0)
            held.resumed()
            self._go_online(live, now, resumed=False)
        else:
            return self.noted(live.number, frame.s, now)
        return self._done()

    def _end_replay(self, live: Link) -> None:
        """From now on, dispatches of the live connection take the short way."""
        self._held.end_replay()
        self._ready_connection = live.number

    def _begins_session(self, live: Link, payload: object) -> bool:
        if live.phase is Phase.IDENTIFYING:
            return True
        is_another = isinstance(payload, ReadyData) and payload.session_id != self._held.session_id
        return is_another and live.phase in (Phase.RESUMING, Phase.READY)

    def _go_online(self, live: Link, now: Moment, *, resumed: bool) -> None:
        held = self._held
        self.ready = True
        held.seen = now
        if not held.replaying:
            self._end_replay(live)
        live.ready_at = now.elapsed
        live.enter(Phase.READY)
        counts = (live.delivered, held.duplicates) if resumed else ()
        self._actions += (Online(live.number, resumed, *counts), *DELIVER)
        gap = held.gap(self.shard_id, now)
        if gap is not None:
            self._actions.append(ReportGap(gap))
        self._save()

    def _answer_heartbeat(self, link: Link, _frame: HeartbeatFrame, now: Moment) -> None:
        self._beat(link, now)

    def _take_ack(self, link: Link, _frame: HeartbeatAckFrame, now: Moment) -> None:
        if link.heartbeat is None:
            return
        link.heartbeat.answered(now.elapsed)
        self.latency = link.heartbeat.latency or self.latency
        if link.phase is Phase.READY:
            self._held.seen = now

    def _obey_reconnect(self, link: Link, _frame: ReconnectFrame, now: Moment) -> None:
        self._replace(link, "Discord asked for a reconnect (op 7)", now)

    def _replace(self, link: Link, reason: str, now: Moment) -> None:
        if link.phase is not Phase.READY or not self._held.session_id:
            self._give_up(link, now, reason)
        elif self._new is None:
            self._plan(now, reason)

    def _invalidate(self, link: Link, frame: InvalidSessionFrame, now: Moment) -> None:
        speaks_of_us = link is self._live or self._live is None
        if not speaks_of_us or (frame.d and self._held.session_id):
            self._give_up(link, now, "Discord refused the session for now (op 9)")
            return
        reason = "Discord declared the session invalid (op 9)"
        # Lost before the connection is closed, so that ``client_disconnect`` says that the session is over.
        self._lose(reason)
        # Between 1 and 5 seconds, and longer if it happens again and again.
        shortest = self._limits.invalid_session * (1 + 4 * self._jitter())
        pause = max(shortest, self._backoff.delay(self._failures, self._jitter()))
        self._plan(now, reason, pause)

    def _trusted(self, url: str) -> str:
        """A URL for RESUME, unless it is not one, would send the token in clear, or is not to be followed."""
        if not self._follow_resume_url:
            return ""
        schemes = ("wss://", "ws://") if self.gateway_url.startswith("ws://") else ("wss://",)
        try:
            parts = urlsplit(url)
            sound = bool(parts.hostname) and parts.username is None and parts.port != 0
        except ValueError:
            return ""
        return url if sound and url.startswith(schemes) else ""


def _why_dropped(close_code: int | None, explanation: str) -> str:
    """Why a connection was lost, as a clause for a message."""
    what = (
        "the connection could not be opened"
        if close_code is None
        else "the connection was lost without a close frame"
        if close_code == NO_CLOSE_FRAME
        else f"Discord closed the connection with code {close_code}"
    )
    return f"{what} ({explanation})" if explanation else what


def _short(number: int) -> str:
    """A number of any size as short evidence; Python refuses to print very long ones."""
    return str(number) if abs(number) < 10**20 else f"a number of {number.bit_length()} bits"


_ORDERS: Final[dict[type, Callable[[Session, Link, Any, Moment], None]]] = {
    HelloFrame: Session._greet,
    HeartbeatFrame: Session._answer_heartbeat,
    HeartbeatAckFrame: Session._take_ack,
    ReconnectFrame: Session._obey_reconnect,
    InvalidSessionFrame: Session._invalidate,
}
"""What each frame that is no event makes a session do."""
