"""A shard without sockets that talks to the model of Discord, for tests of the protocol of a shard.

The model is that of the playback gateway, ``cordspec.testing.discord``. What it sends waits in order on each wire
until a test lets the shard read it, as it would in a socket. A close by the model in answer to a frame fails the
test: the shard has broken a rule of Discord. Frames are bytes and go through the real decoders of both sides.
"""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any, assert_never

from msgspec import structs

from cordspec.decode import Decoder
from cordspec.dispatch import Gap
from cordspec.errors import FrameError, GatewayError, SessionStartLimitError
from cordspec.events import Dispatch, HeartbeatAckFrame, HelloFrame
from cordspec.gateway import actions as do
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Moment
from cordspec.gateway.identify import IdentifySchedule
from cordspec.gateway.protocol import ShardProtocol
from cordspec.gateway.session import SavedSession
from cordspec.testing import PlaybackSession, Rules, Step
from cordspec.testing import actions as model
from cordspec.testing.client_state import ClientState
from cordspec.testing.discord import Discord
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.payload import Prepared, prepare
from cordspec.testing.record import Attempt

GATEWAY = "wss://gateway.test"
RESUME = "wss://resume.test"
INTERVAL = 40.0
TOKEN = "simulated-token"
SHARDS = 2
USER = {"id": "1", "username": "bot", "discriminator": "0", "global_name": None, "avatar": None}
ATTEMPT = Attempt(time=0.0, path="/", query={"v": "10", "encoding": "json"}, user_agent=None)


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


DELETED = {"id": "30", "channel_id": "20"}


def event(sequence: int) -> bytes:
    return frame(0, DELETED, "MESSAGE_DELETE", sequence)


ACK = frame(11)
EVENT = prepare("MESSAGE_DELETE", DELETED)
UNREADABLE = Prepared("UNREADABLE", b'{"op":0,"s":', b"")
"""An event that a client cannot read, however often it is sent: JSON that ends too early."""


@dataclass
class Time:
    """The clocks, which move when a test says so. A test may set the two of the client, but not Discord's."""

    elapsed: float = 1000.0
    utc: float = 1_700_000_000.0
    discord: float = 0.0

    def __call__(self) -> Moment:
        return Moment(self.elapsed, self.utc)

    def step(self, seconds: float) -> None:
        self.elapsed += seconds
        self.utc += seconds
        self.discord += seconds


@dataclass
class Wire:
    """One websocket; ``inbox`` is what the client has not read yet."""

    number: int
    request: do.Connect
    client: ClientState | None = None
    """The connection at Discord's side; None until it is open."""
    closed_with: int | None = None
    inbox: deque[bytes] = field(default_factory=deque[bytes])
    sent: list[do.Action] = field(default_factory=list[do.Action])
    greeted: bool = False
    silent: bool = False
    """Whether heartbeats are not answered."""
    beating: bool = False
    last_beat: float = 0.0
    unanswered_since: float | None = None

    @property
    def is_open(self) -> bool:
        return self.client is not None

    @property
    def is_gone(self) -> bool:
        return self.closed_with is not None


class Network:
    """The wires of all shards of one bot, with the model of Discord at their other end."""

    def __init__(self, time: Time, **rules: Any) -> None:
        self.time = time
        ids = count()
        self.discord = Discord(
            TOKEN,
            Rules(heartbeat_interval=INTERVAL, resume_gateway_url=RESUME, replay_overlap=1, **rules),
            PlaybackOperations(),
            lambda: f"session-{next(ids)}",
        )
        self.wires: dict[int, Wire] = {}
        """By Discord's number of the connection."""

    def open(self, wire: Wire) -> None:
        wire.client = self.discord.connect(structs.replace(ATTEMPT, time=self.time.discord))
        self.wires[wire.client.number] = wire

    def greet(self, wire: Wire) -> None:
        if not wire.greeted and wire.client is not None:
            wire.greeted = True
            self.perform(self.discord.greet(wire.client))

    def send(self, wire: Wire, raw: bytes) -> None:
        """A frame of the client arrives at Discord."""
        assert wire.client is not None
        self.perform(self.discord.received(wire.client, raw, self.time.discord))

    def perform(self, steps: model.Steps | model.Actions) -> None:
        for step in steps:
            match step:
                case model.Send():
                    self.wires[step.connection].inbox.append(step.raw)
                case model.Reached():
                    if step.step is Step.HEARTBEAT and self.wires[step.connection].silent:
                        return
                case model.SendClose():
                    raise AssertionError(f"Discord closes with {step.code}: the shard has broken a rule")
                case model.Commanded() | model.Abort() | model.CompressPayloads() | model.SetTimer():
                    raise AssertionError(f"not expected here: {step}")
                case _:
                    assert_never(step)

    def hang_up(self, wire: Wire, code: int, *, by_client: bool = False) -> None:
        """A connection is over, whoever closed it; 1006 if nobody did."""
        wire.closed_with = code
        if wire.client is None:
            return
        if code != 1006 and not by_client:
            # The wire is cut at once, so that the close frame need not be put into the inbox.
            self.discord.close(wire.client, code)
        self.discord.closed(wire.client, None if code == 1006 else code, self.time.discord)

    # Events.

    def sessions_of(self, shard_id: int) -> list[PlaybackSession]:
        return [session for session in self.discord.sessions.values() if session.shard_id == shard_id]

    def happen(self, session: PlaybackSession, prepared: Prepared = EVENT) -> None:
        """An event, whether or not there is a connection."""
        self.perform(self.discord.dispatch(session, prepared))

    def poison(self, session: PlaybackSession) -> None:
        """An event that cannot be read, however often it is sent."""
        self.happen(session, UNREADABLE)

    def garble(self, session: PlaybackSession) -> None:
        """An event that arrives garbled, and intact if it is sent again."""
        actions = self.discord.dispatch(session, EVENT)
        self.perform([model.Send(action.connection, b"\xff") for action in actions])

    def expire(self, session: PlaybackSession) -> None:
        """A session is lost; its connection stays open, without events."""
        self.discord.end_session(session)


class Client:
    """A shard without its sockets and tasks: the protocol, and the actions that it returns."""

    def __init__(
        self,
        network: Network,
        *,
        shard_id: int = 0,
        saved: SavedSession | None = None,
        jitter: Callable[[], float] = lambda: 0.5,
        schedule: IdentifySchedule | None = None,
        **options: Any,
    ) -> None:
        self.network = network
        self.time = network.time
        self.shard_id = shard_id
        self.schedule = schedule or IdentifySchedule()
        self.session = ShardProtocol(
            shard_id, shard_count=SHARDS, gateway_url=GATEWAY, jitter=jitter, saved=saved, **options
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
        """Perform the actions of the protocol; ``data`` is the frame that was read on the connection ``source``."""
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
                self.network.hang_up(self.wires[number], code, by_client=True)
            case do.AskToIdentify(number):
                self.waiting = number
            case do.SendHeartbeat(number) | do.SendIdentify(number) | do.SendResume(number):
                self._send(self.wires[number], action)
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

    def _send(self, wire: Wire, action: do.SendHeartbeat | do.SendIdentify | do.SendResume) -> None:
        assert wire.is_open, f"{action} on a connection that is not open"
        assert not wire.is_gone, f"{action} on a connection that is gone"
        wire.sent.append(action)
        match action:
            case do.SendHeartbeat(_, sequence):
                wire.last_beat = self.time.elapsed
                if wire.silent and wire.beating and wire.unanswered_since is None:
                    wire.unanswered_since = self.time.elapsed
                raw = frame(1, sequence)
            case do.SendIdentify():
                properties = {"os": "test", "browser": "cordspec", "device": "cordspec"}
                shard = [self.shard_id, SHARDS]
                raw = frame(2, {"token": TOKEN, "intents": 0, "properties": properties, "shard": shard})
            case do.SendResume(_, session_id, sequence):
                last = self.delivered[session_id][-1]
                assert sequence == last, "RESUME must name the last event delivered"
                raw = frame(6, {"token": TOKEN, "session_id": session_id, "seq": sequence})
        self.network.send(wire, raw)

    def _deliver(self, data: bytes, source: int) -> None:
        got = self._decoder.decode(data)
        if self.session.ready and source == self.online and got.op in (0, 11):
            self.seen = self.time.utc
        if isinstance(got, Dispatch) and got.s and self.session.session_id is not None:
            before = self.delivered.setdefault(self.session.session_id, [])
            if got.t == "RESUMED" and before and got.s == before[-1]:
                # Replayed although it was received. It looks like the RESUMED of a server that numbers
                # it like the last event of the replay, so that the shard delivers it.
                return
            expected = before[-1] + 1 if before else 1
            assert got.s == expected, f"event {got.s} delivered after {expected - 1}"
            before.append(expected)

    # What happens.

    def start(self) -> None:
        self.carry_out(self.session.start(self.time()))

    def open(self, wire: Wire, *, greet: bool = True) -> None:
        if not wire.is_open:
            self.network.open(wire)
        self.carry_out(self.session.opened(wire.number, self.time()))
        if greet:
            self.network.greet(wire)

    def read(self, wire: Wire) -> None:
        """Read one frame of a connection."""
        data = wire.inbox.popleft()
        try:
            got = self._decoder.decode(data)
        except FrameError:
            self.carry_out(self.session.unreadable(wire.number, self.time()))
            return
        if isinstance(got, HelloFrame) and not wire.beating:
            wire.beating, wire.last_beat = True, self.time.elapsed
        elif isinstance(got, HeartbeatAckFrame):
            wire.unanswered_since = None
        self.carry_out(self.session.received(wire.number, got, self.time()), data, wire.number)

    def read_all(self) -> None:
        for wire in list(self.wires.values()):
            while wire.inbox and not wire.is_gone:
                self.read(wire)

    def drop(self, wire: Wire, code: int | None) -> None:
        """Discord closes a connection, or it breaks; what was not read is gone."""
        self.network.hang_up(wire, code or 1006)
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
        """Let time pass, waking the protocol whenever it is due."""
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
                self.network.greet(wire)
            self.read_all()
            if not self.grant() and not self.session.ready:
                pass_time(1.0)
            assert self.time.elapsed < limit, "not ready after an hour"
        self.read_all()


def fast(**changes: Any) -> Backoff:
    return Backoff(**{"first": 1.0, "limit": 8.0, **changes})


def date(utc: float) -> datetime:
    return datetime.fromtimestamp(utc, UTC)
