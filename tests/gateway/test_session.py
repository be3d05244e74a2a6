"""The life of a connection: HELLO, READY, heartbeats, dispatches, and the state that a session reports."""

import pytest

from cordspec.decode import Decoder
from cordspec.events import EVENTS, Dispatch, HelloFrame, ReadyData, ResumedData
from cordspec.gateway import actions as do
from cordspec.gateway.protocol import SESSION_EVENTS
from cordspec.gateway.state import ShardState
from cordspec.models import HelloData
from tests.gateway.conversation import count, last, next_connection
from tests.gateway.simulation import (
    GATEWAY,
    INTERVAL,
    RESUME,
    Client,
    Network,
    Time,
    date,
    event,
    frame,
    hello,
)

# What goes well.


def test_a_session_begins(client: Client, network: Network, time: Time) -> None:
    assert client.actions == [do.Connect(1, GATEWAY, False)]
    client.open(client.wire)
    client.read(client.wire)
    assert client.actions[1:] == [do.Deliver(), do.Greeted(1, INTERVAL), do.AskToIdentify(1)]
    client.grant()
    assert client.actions[4:] == [do.SendIdentify(1)]
    assert not client.session.ready
    client.read(client.wire)
    assert client.actions[5:7] == [do.Online(1, False), do.Deliver()]
    assert client.session.ready
    assert (client.session.session_id, client.session.sequence) == ("session-0", 1)
    assert client.session.resume_url == RESUME
    assert client.gaps == []


def test_starting_twice_connects_once(client: Client) -> None:
    client.start()
    assert count(client, do.Connect) == 1


@pytest.mark.parametrize("jitter", [0.0, 0.25, 0.999])
def test_the_first_heartbeat_comes_at_a_random_moment(network: Network, time: Time, jitter: float) -> None:
    client = Client(network, jitter=lambda: jitter)
    client.start()
    client.open(client.wire)
    client.read(client.wire)
    assert client.session.next_wake == pytest.approx(time.elapsed + INTERVAL * jitter)
    client.pass_time(INTERVAL * jitter + 0.001)
    assert last(client, do.SendHeartbeat) == do.SendHeartbeat(1, None)


def test_heartbeats_keep_their_pace(online: Client) -> None:
    beats = count(online, do.SendHeartbeat)
    for _ in range(10):
        online.pass_time(INTERVAL)
        online.read_all()
    assert count(online, do.SendHeartbeat) == beats + 10
    assert last(online, do.SendHeartbeat) == do.SendHeartbeat(1, 5)


def test_latency(online: Client) -> None:
    before = online.session.latency
    due = online.session.next_wake
    assert due is not None
    online.pass_time(due - online.time.elapsed)
    online.time.step(0.125)
    online.read_all()
    assert before is None
    assert online.session.latency == pytest.approx(0.125)


def test_an_event_is_delivered_and_moves_the_sequence(online: Client) -> None:
    decoded = Decoder().decode(event(6))
    assert isinstance(decoded, Dispatch)
    assert online.session.received(1, decoded, online.time()) is do.DELIVER
    assert online.session.sequence == 6


@pytest.mark.parametrize("sequence", [0, -3, 1, 4, 5, 2**53, 10**40])
def test_a_live_dispatch_is_delivered_whatever_its_number(online: Client, sequence: int) -> None:
    """Some servers number several dispatches alike, or not at all; TCP repeats nothing."""
    for _ in range(3):
        assert do.Deliver() in online.session.noted(1, sequence, online.time())
    assert online.session.sequence == 5
    assert online.session.noted(1, 6, online.time()) is do.DELIVER
    assert online.session.sequence == 6


def test_an_absurd_number_is_reported_once_for_a_connection(online: Client) -> None:
    for _ in range(5):
        online.carry_out(online.session.noted(1, 10**5000, online.time()), event(0), 1)
    (warning,) = [action for action in online.actions if isinstance(action, do.Warn)]
    assert warning.message == "a number of 16610 bits is not a sequence number; it is ignored"


def test_a_hole_in_the_numbers_is_a_gap(online: Client) -> None:
    """What the numbers skip was sent and did not arrive: nothing else can tell the user."""
    since = online.time.utc
    online.time.step(3)
    actions = online.session.noted(1, 9, online.time())
    assert actions[1:] == do.DELIVER
    (report,) = [action for action in actions if isinstance(action, do.ReportGap)]
    gap = report.gap
    assert (gap.sequence, gap.missed, gap.session_id) == (5, 3, "session-0")
    assert (gap.since, gap.until) == (date(since), date(online.time.utc))
    assert online.session.noted(1, 10, online.time()) is do.DELIVER


def test_what_a_session_reads_is_what_the_schema_says() -> None:
    assert set(SESSION_EVENTS.values()) == {ReadyData, ResumedData}
    assert set(SESSION_EVENTS) == {name for name, spec in EVENTS.items() if spec.session}


# HELLO.


@pytest.mark.parametrize(
    ("asked", "used"),
    [
        (41_250, 41.25),
        (1000, 1.0),
        (600_000, 600.0),
        (1, 1.0),
        (999, 1.0),
        (0, 41.25),
        (-5, 41.25),
        (10**400, 600.0),
        (600_001, 600.0),
    ],
)
def test_intervals_of_heartbeats_are_bounded(client: Client, asked: int, used: float) -> None:
    client.open(client.wire, greet=False)
    hello_ = HelloFrame(d=HelloData(heartbeat_interval=asked))
    client.carry_out(client.session.received(1, hello_, client.time()), hello(), 1)
    assert last(client, do.Greeted) == do.Greeted(1, used)
    assert count(client, do.Warn) == (asked / 1000 != used if asked < 10**300 else 1)


# What the session says of itself.


def test_waiting_is_reported_with_its_reason(online: Client) -> None:
    online.carry_out(online.session.dropped(1, 4000, online.time(), "try again"))
    assert last(online, do.ReportWaiting) == do.ReportWaiting(
        0.0, "Discord closed the connection with code 4000 (try again)"
    )


def test_an_invalidated_session_is_over_for_client_disconnect(online: Client) -> None:
    """The session is lost before the connection is closed, so that ``client_disconnect`` gets True."""
    online.wire.inbox.append(frame(9, False))
    online.read_all()
    disconnect = last(online, do.Disconnect)
    assert isinstance(disconnect, do.Disconnect)
    assert (disconnect.resumable, disconnect.code) == (False, 1000)


def test_a_session_refused_for_now_goes_on(online: Client) -> None:
    online.wire.inbox.append(frame(9, True))
    online.read_all()
    disconnect = last(online, do.Disconnect)
    assert isinstance(disconnect, do.Disconnect)
    assert disconnect.resumable


def test_states(client: Client) -> None:
    states = [client.session.state]
    for step in (
        lambda: client.open(client.wire),
        lambda: client.read(client.wire),
        client.grant,
        lambda: client.read(client.wire),
        lambda: client.drop(client.wire, 1006),
        lambda: next_connection(client),
        lambda: client.open(client.wire),
        lambda: client.read(client.wire),
        lambda: client.carry_out(client.session.close(resumable=False)),
    ):
        step()
        states.append(client.session.state)
    assert states == [
        ShardState.CONNECTING,
        ShardState.CONNECTING,
        ShardState.QUEUED,
        ShardState.IDENTIFYING,
        ShardState.READY,
        ShardState.WAITING,
        ShardState.CONNECTING,
        ShardState.CONNECTING,
        ShardState.RESUMING,
        ShardState.CLOSED,
    ]
