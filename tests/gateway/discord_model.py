"""A model of Discord's side of the gateway, and a shard without sockets, for tests of the session.

The model keeps sessions and numbers events as Discord does; what it sends waits in order on each
connection until a test delivers it, as it would in a socket. It complains about a client that breaks a
rule. Frames are bytes and go through the real decoder.
"""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from cordspec.decode import Decoder
from cordspec.dispatch import Gap
from cordspec.errors import FrameError, GatewayError, SessionStartLimitError
from cordspec.events import Dispatch
from cordspec.gateway import actions as do
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.identify import IdentifySchedule
from cordspec.gateway.protocol import ShardProtocol
from cordspec.gateway.session import SavedSession

GATEWAY = "wss://gateway.test"
RESUME = "wss://resume.test"
INTERVAL = 40.0
USER = {"id": "1", "username": "bot", "discriminator": "0", "global_name": None, "avatar": None}


def frame(op: int, d: Any = None, t: str | None = None, s: int | None = None) -> bytes:
    return json.dumps({"t": t, "s": s, "op": op, "d": d}, separators=(",", ":")).encode()


def hello(interval: float = INTERVAL) -> bytes:
    return frame(10, {"heartbeat_interval": int(interval * 1000)})


def ready(session_id: str, sequence: int = 1, resume_url: str = RESUME) -> bytes:
    d = {
        "v": 10,
        "user": USER,
        "session_id": session_id,
        "resume_gateway_url": resume_url,
        "guilds": [],
        "application": {"id": "1", "flags": 0},
    }
    return frame(0, d, "READY", sequence)


def resumed(sequence: int) -> bytes:
    return frame(0, {"_trace": []}, "RESUMED", sequence)


def event(sequence: int) -> bytes:
    return frame(0, {"id": "30", "channel_id": "20"}, "MESSAGE_DELETE", sequence)


HELLO = hello()
ACK = frame(11)


@dataclass
class Time:
    """Two clocks that only move when told."""

    elapsed: float = 1000.0
    utc: float = 1_700_000_000.0

    def __call__(self) -> Moment:
        return Moment(self.elapsed, self.utc)

    def step(self, seconds: float) -> None:
        self.elapsed += seconds
        self.utc += seconds


@dataclass
class TheirSession:
    """A session at Discord's side."""

    id: str
    shard_id: int
    log: list[bytes] = field(default_factory=list[bytes])
    alive: bool = True
    connection: "Wire | None" = None

    def send(self, make: Callable[[int], bytes], *, stay: bool = True) -> None:
        data = make(len(self.log) + 1)
        self.log.append(data if stay else event(len(self.log) + 1))
        if self.connection is not None:
            self.connection.inbox.append(data)


@dataclass
class Wire:
    """One websocket; ``inbox`` is what the client has not read yet."""

    number: int
    request: do.Connect
    is_open: bool = False
    closed_with: int | None = None
    inbox: deque[bytes] = field(default_factory=deque[bytes])
    sent: list[do.Action] = field(default_factory=list[do.Action])
    session: TheirSession | None = None
    greeted: bool = False
    silent: bool = False
    beating: bool = False
    last_beat: float = 0.0
    unanswered_since: float | None = None

    @property
    def is_gone(self) -> bool:
        return self.closed_with is not None


class Discord:
    """Discord's side, for all shards of one bot."""

    def __init__(self, time: Time) -> None:
        self.time = time
        self.sessions: dict[str, TheirSession] = {}
        self.identifies: list[float] = []

    def greet(self, wire: Wire) -> None:
        if not wire.greeted:
            wire.greeted = True
            wire.inbox.append(HELLO)

    def take(self, wire: Wire, action: do.Action, shard_id: int) -> None:
        """What the client sent."""
        match action:
            case do.SendHeartbeat():
                wire.last_beat = self.time.elapsed
                if not wire.silent:
                    wire.inbox.append(ACK)
                elif wire.beating and wire.unanswered_since is None:
                    wire.unanswered_since = self.time.elapsed
            case do.SendIdentify():
                assert wire.session is None, "IDENTIFY on a connection that has a session"
                self.identifies.append(self.time.elapsed)
                session = TheirSession(f"session-{len(self.sessions)}", shard_id)
                self.sessions[session.id] = session
                self._attach(wire, session)
                session.send(lambda s: ready(session.id, s))
            case do.SendResume(_, session_id, sequence):
                assert wire.session is None, "RESUME on a connection that has a session"
                session = self.sessions[session_id]
                if not session.alive:
                    wire.inbox.append(frame(9, False))
                    return
                self._attach(wire, session)
                # One event too many: nobody promised that none comes twice.
                wire.inbox.extend(session.log[max(0, sequence - 1) :])
                # RESUMED is not replayed itself: it moves the state by its name.
                session.send(resumed, stay=False)
            case _:
                raise AssertionError(f"not sent to Discord: {action}")

    def _attach(self, wire: Wire, session: TheirSession) -> None:
        if session.connection is not None:
            session.connection.session = None
        wire.session, session.connection = session, wire

    def hang_up(self, wire: Wire, code: int, *, by_client: bool = False) -> None:
        """A connection is over, whoever closed it."""
        wire.closed_with = code
        if wire.session is not None:
            wire.session.connection = None
            # A client ends its session with 1000 or 1001; what Discord sends says less.
            if code == 4009 or (by_client and code in (1000, 1001)):
                wire.session.alive = False
            wire.session = None


class Client:
    """A shard as ``shard.py`` would be, with everything that waits or travels left out."""

    def __init__(
        self,
        discord: Discord,
        time: Time,
        *,
        shard_id: int = 0,
        saved: SavedSession | None = None,
        jitter: Callable[[], float] = lambda: 0.5,
        schedule: IdentifySchedule | None = None,
        **options: Any,
    ) -> None:
        self.discord = discord
        self.time = time
        self.shard_id = shard_id
        self.schedule = schedule or IdentifySchedule()
        self.session = ShardProtocol(
            shard_id, shard_count=2, gateway_url=GATEWAY, jitter=jitter, saved=saved, **options
        )
        self.wires: dict[int, Wire] = {}
        self.waiting: int | None = None
        self.delivered: dict[str, list[int]] = {}
        self.seen = self.seen_before = saved.seen_at.timestamp() if saved else 0.0
        self.online = 0
        self.actions: list[do.Action] = []
        self.gaps: list[Gap] = []
        self.disconnects: list[int] = []
        self.errors: list[GatewayError] = []
        self.stored: SavedSession | None = saved
        self._decoder = Decoder(log_anomalies=False)

    @property
    def wire(self) -> Wire:
        """The newest connection."""
        return self.wires[max(self.wires)]

    def alive(self) -> list[Wire]:
        return [wire for wire in self.wires.values() if not wire.is_gone]

    def carry_out(self, actions: do.Actions, data: bytes = b"", source: int = 0) -> None:
        """Do what the session asks for; ``data`` is the frame it was just given, from that connection."""
        self.actions += actions
        for action in actions:
            self._carry_out(action, data, source)

    def _carry_out(self, action: do.Action, data: bytes, source: int) -> None:
        match action:
            case do.Connect():
                assert action.connection not in self.wires
                self.wires[action.connection] = Wire(action.connection, action)
            case do.Disconnect(number, code, resumable):
                assert code not in (1000, 1001) if resumable else code == 1000
                assert not self.wires[number].is_gone, "closed twice"
                self.discord.hang_up(self.wires[number], code, by_client=True)
            case do.AskToIdentify(number):
                self.waiting = number
            case do.SendHeartbeat(number) | do.SendIdentify(number) | do.SendResume(number):
                wire = self.wires[number]
                assert wire.is_open, f"{action} on a connection that is not open"
                assert not wire.is_gone, f"{action} on a connection that is gone"
                if isinstance(action, do.SendResume):
                    last = self.delivered[action.session_id][-1]
                    assert action.sequence == last, "RESUME must name the last event delivered"
                wire.sent.append(action)
                self.discord.take(wire, action, self.shard_id)
            case do.Deliver():
                self._deliver(data, source)
            case do.Online(number):
                assert self.session.ready
                self.online = number
                self.seen_before = self.seen
                assert not self.wires[number].is_gone
            case do.SaveSession(saved):
                self.stored = saved
            case do.ForgetSession():
                self.stored = None
            case do.ReportDisconnect(code):
                self.disconnects.append(code)
            case do.ReportGap(gap):
                assert gap.since == date(self.seen_before), "the gap begins when something was seen last"
                assert gap.until == max(gap.since, date(self.time.utc))
                self.gaps.append(gap)
            case do.ReportCritical(error):
                self.errors.append(error)
            case do.Greeted() | do.ReportLost() | do.ReportWaiting() | do.Warn():
                pass

    def _deliver(self, data: bytes, source: int) -> None:
        got = self._decoder.decode(data)
        if self.session.ready and source == self.online and got.op in (0, 11):
            self.seen = self.time.utc
        if isinstance(got, Dispatch) and got.s and self.session.session_id is not None:
            before = self.delivered.setdefault(self.session.session_id, [])
            expected = before[-1] + 1 if before else 1
            assert got.s == expected, f"event {got.s} delivered after {expected - 1}"
            before.append(expected)

    # What happens.

    def start(self) -> None:
        self.carry_out(self.session.start(self.time()))

    def open(self, wire: Wire, *, greet: bool = True) -> None:
        wire.is_open = True
        self.carry_out(self.session.opened(wire.number, self.time()))
        if greet:
            self.discord.greet(wire)

    def read(self, wire: Wire) -> None:
        """Read one frame of a connection."""
        data = wire.inbox.popleft()
        if data == HELLO and not wire.beating:
            wire.beating, wire.last_beat = True, self.time.elapsed
        elif data == ACK:
            wire.unanswered_since = None
        try:
            got = self._decoder.decode(data)
        except FrameError:
            self.carry_out(self.session.unreadable(wire.number, self.time()))
        else:
            self.carry_out(self.session.received(wire.number, got, self.time()), data, wire.number)

    def read_all(self) -> None:
        for wire in list(self.wires.values()):
            while wire.inbox and not wire.is_gone:
                self.read(wire)

    def drop(self, wire: Wire, code: int | None) -> None:
        """Discord closes a connection, or it breaks; what was not read is gone."""
        self.discord.hang_up(wire, code or 1006)
        self.carry_out(self.session.dropped(wire.number, code, self.time()))

    def grant(self) -> bool:
        """The identify queue lets the shard go ahead, if the time has come."""
        if self.waiting is None or self.schedule.pause(self.shard_id, self.time.elapsed) > 0:
            return False
        number, self.waiting = self.waiting, None
        try:
            self.schedule.take(self.shard_id, self.time.elapsed)
        except SessionStartLimitError as error:
            self.carry_out(self.session.fail(error))
        else:
            self.carry_out(self.session.identify_granted(number, self.time()))
        return True

    def wake(self) -> None:
        self.carry_out(self.session.wake(self.time()))

    def pass_time(self, seconds: float) -> None:
        """Let time pass, waking the session whenever it asked for it."""
        until = self.time.elapsed + seconds
        while (due := self.session.next_wake) is not None and due <= until:
            self.time.step(max(0.0, due - self.time.elapsed))
            self.wake()
        self.time.step(max(0.0, until - self.time.elapsed))

    def settle(self, pass_time: Callable[[float], object] | None = None) -> None:
        """Let everything work until the session is ready; nothing may take more than an hour."""
        pass_time = pass_time or self.pass_time
        limit = self.time.elapsed + 3600
        while not self.session.ready and not self.session.ended:
            for wire in self.alive():
                if not wire.is_open:
                    self.open(wire)
                self.discord.greet(wire)
            self.read_all()
            if not self.grant() and not self.session.ready:
                pass_time(1.0)
            assert self.time.elapsed < limit, "not ready after an hour"
        self.read_all()


def fast(**changes: Any) -> Backoff:
    return Backoff(**{"first": 1.0, "limit": 8.0, **changes})


def date(utc: float) -> datetime:
    return datetime.fromtimestamp(utc, UTC)
