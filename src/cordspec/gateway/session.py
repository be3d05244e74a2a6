"""One shard's conversation with Discord, as a state machine.

A ``Session`` is told everything that happens and answers with what is to be done; it does nothing
itself. It knows no socket, clock, random number, token or event loop, so a test can put it into any
situation. The rules:

* A connection is new until its HELLO, then it becomes the live one, the only one whose dispatches count.
  The old one is kept until then if it still works: op 7 costs no event and hardly any time.
* While a session is held, every new connection resumes it. It is given up when Discord says so (op 9
  with false, close codes 4007 and 4009), when RESUME fails too often in a row, and when two frames in a
  row at the same place cannot be read. Then the next READY is followed by a report of the gap.
* The sequence number moves when a dispatch is delivered, and one that does not move it is not delivered.
* Whatever fails is tried again after a backoff, which begins anew at the first heartbeat answered on a
  connection that is ready: a connection that is opened and lost at once does not count as a success.

Documentation: https://docs.discord.com/developers/events/gateway#connection-lifecycle
"""

from collections.abc import Callable
from typing import Any, Final

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
    Online,
    ReportDisconnect,
    ReportGap,
    SendIdentify,
    SendResume,
)
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.close_codes import after_close, fatal_error
from cordspec.gateway.connections import Connections
from cordspec.gateway.heartbeat import Heartbeat
from cordspec.gateway.limits import SessionLimits
from cordspec.gateway.link import Link, Phase
from cordspec.gateway.saved import SavedSession

__all__ = ["Session"]

USUAL_BACKOFF: Final = Backoff()
USUAL_LIMITS: Final = SessionLimits()
SESSION_EVENTS: Final = {name: spec.payload for name, spec in EVENTS.items() if spec.session}


class Session(Connections):
    """One shard's conversation; told everything, does nothing itself.

    ``gateway_url`` is where new sessions begin. ``jitter`` gives random numbers from 0 to 1. ``saved`` is
    what an earlier process saved: it is resumed if it fits, else reported as a gap.

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
        backoff: Backoff = USUAL_BACKOFF,
        limits: SessionLimits = USUAL_LIMITS,
    ) -> None:
        super().__init__(shard_id, shard_count, intents, gateway_url, jitter, backoff, limits)
        self.latency: float | None = None
        """Time between the last heartbeat and its answer, in seconds; None before the first."""
        if saved is not None:
            self._held.restore(saved)
            if not saved.fits(
                shard_id=shard_id, shard_count=shard_count, intents=intents, gateway_url=gateway_url
            ):
                self._held.lose()

    # What happens to a session.

    def start(self, now: Moment) -> Actions:
        """The shard begins its work. Once only."""
        if not self.ended and self._connections == 0:
            self._plan(now, 0.0)
            self._failures = 0
        return self.wake(now)

    def opened(self, connection: int, now: Moment) -> Actions:
        """A connection is open."""
        link = self._find(connection)
        if link is not None and link.phase is Phase.CONNECTING:
            link.enter(Phase.GREETING, now.elapsed + self._limits.hello)
        return self._done()

    def noted(self, connection: int, sequence: int, now: Moment) -> bool:
        """A dispatch came that nobody wants to see; whether it is new.

        The short way of a dispatch, for all but those events that a registry marks with ``session``.
        """
        if connection != self._speaking or not self._held.note(sequence):
            return False
        if self.ready:
            self._held.seen = now.utc
        return True

    def received(self, connection: int, frame: Frame, now: Moment) -> Actions:
        """A frame came. Its listeners get it if ``Deliver`` is among the answers."""
        if isinstance(frame, Dispatch):
            if self.ready or connection != self._speaking:
                return DELIVER if self.noted(connection, frame.s, now) else ()
            return self._shake_hands(frame, now)
        link = self._find(connection)
        if link is None:
            return ()
        self._actions += DELIVER
        obey = _ORDERS.get(type(frame))
        if obey is not None:
            obey(self, link, frame, now)
        return self._done()

    def unreadable(self, connection: int, now: Moment) -> Actions:
        """What came is no frame, or could not be inflated: the connection cannot be used any more."""
        link = self._find(connection)
        if link is not None:
            if link is self._live and self._held.session_id and self._held.stumbled():
                self._lose()
                self._plan(now)
            else:
                self._give_up(link, now)
        return self._done()

    def dropped(self, connection: int, close_code: int | None, now: Moment) -> Actions:
        """Discord closed a connection, or it broke (1006); None if it could not be opened at all."""
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
        if then == "reconnect" or self._is_refused(link):
            self._lose()
        self._plan(now)
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
            self._speaking = connection
            live.enter(Phase.IDENTIFYING, now.elapsed + self._limits.ready)
            self._actions.append(SendIdentify(connection))
        return self._done()

    def reconnect(self, now: Moment) -> Actions:
        """The user wants another connection, as if Discord had asked for one."""
        if self._live is not None:
            self._replace(self._live, None, now)
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
        link.heartbeat = Heartbeat(frame.d.heartbeat_interval / 1000, self._jitter(), now.elapsed)
        if self._live is not None:
            self._hang_up(self._live)
        self._live, self._new = link, None
        if self._held.session_id:
            self._speaking = link.number
            self._held.resuming()
            link.replayed = self._held.sequence
            link.enter(Phase.RESUMING, now.elapsed + self._limits.resume)
            self._actions.append(SendResume(link.number, self._held.session_id, self._held.sequence))
        else:
            link.enter(Phase.QUEUING)
            self._actions.append(AskToIdentify(link.number))

    def _shake_hands(self, frame: Dispatch[object], now: Moment) -> Actions:
        """A dispatch before the session is ready."""
        live = self._live
        if live is None or not self._held.note(frame.s):
            return ()
        event = SESSION_EVENTS.get(frame.t)
        if event is ReadyData and live.phase is Phase.IDENTIFYING:
            if isinstance(frame.d, ReadyData):
                self._held.begin(frame.d.session_id, self._trusted(frame.d.resume_gateway_url))
            else:
                # A READY that cannot be read begins a session all the same, though none to resume.
                self._held.begin("", "")
            self._go_online(live, now, resumed=False)
        elif event is ResumedData and live.phase is Phase.RESUMING:
            self._go_online(live, now, resumed=True)
        else:
            return DELIVER
        return self._done()

    def _go_online(self, live: Link, now: Moment, *, resumed: bool) -> None:
        self.ready = True
        self._held.resumed()
        self._held.seen = now.utc
        live.enter(Phase.READY)
        self._actions += (Online(live.number, resumed), *DELIVER)
        gap = self._held.gap(self.shard_id, now)
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
            self._held.seen = now.utc
            self._failures = 0

    def _replace(self, link: Link, _frame: ReconnectFrame | None, now: Moment) -> None:
        if link.phase is not Phase.READY or not self._held.session_id:
            self._give_up(link, now)
        elif self._new is None:
            self._plan(now)

    def _invalidate(self, link: Link, frame: InvalidSessionFrame, now: Moment) -> None:
        speaks_of_us = link is self._live or self._live is None
        if not speaks_of_us or (frame.d and self._held.session_id):
            self._give_up(link, now)
            return
        self._hang_up(link)
        self._lose()
        # Between 1 and 5 seconds, and longer if it happens again and again.
        self._plan(now, max(1 + 4 * self._jitter(), self._backoff.delay(self._failures, self._jitter())))

    def _trusted(self, url: str) -> str:
        """An address for resuming, unless it is none or would show the token to anybody on the way."""
        if url.startswith("wss://"):
            return url
        return url if url.startswith("ws://") and self.gateway_url.startswith("ws://") else ""


_ORDERS: Final[dict[type, Callable[[Session, Link, Any, Moment], None]]] = {
    HelloFrame: Session._greet,
    HeartbeatFrame: Session._answer_heartbeat,
    HeartbeatAckFrame: Session._take_ack,
    ReconnectFrame: Session._replace,
    InvalidSessionFrame: Session._invalidate,
}
"""What each frame that is no event makes a session do."""
