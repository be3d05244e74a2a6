"""HEARTBEAT, RECONNECT and INVALID_SESSION of Discord."""

import pytest

from cordspec.errors import (
    SessionStartLimitError,
)
from cordspec.gateway import actions as do
from cordspec.gateway.identify import IdentifySchedule
from cordspec.models import SessionStartLimit
from tests.gateway.conversation import came_online, count, happen, last, next_connection
from tests.gateway.simulation import (
    GATEWAY,
    INTERVAL,
    RESUME,
    Client,
    Network,
    Time,
    fast,
    frame,
    hello,
    ready,
)


def test_a_heartbeat_that_discord_asks_for_is_sent_at_once(online: Client) -> None:
    beats = count(online, do.SendHeartbeat)
    online.wire.inbox.append(frame(1))
    online.read_all()
    assert count(online, do.SendHeartbeat) == beats + 1


def test_a_heartbeat_asked_for_before_hello(client: Client) -> None:
    client.open(client.wire, greet=False)
    client.wire.inbox.append(frame(1))
    client.read_all()
    assert last(client, do.SendHeartbeat) == do.SendHeartbeat(1, None)
    client.settle()


def test_reconnect_makes_before_it_breaks(online: Client) -> None:
    old = online.wire
    old.inbox.append(frame(7))
    online.read_all()
    assert not old.is_gone
    assert online.session.ready
    assert next_connection(online) == do.Connect(2, RESUME, True)
    happen(online)
    online.read_all()
    assert online.session.sequence == 6, "the old connection works until the new one does"
    online.open(online.wire)
    online.actions.clear()
    online.read(online.wire)
    assert online.actions == [
        do.Deliver(),
        do.Disconnect(1, 4900, True, "the connection was replaced by a new one"),
        do.Greeted(2, INTERVAL),
        do.SendResume(2, "session-0", 6),
    ]
    online.settle()
    assert online.delivered["session-0"] == [1, 2, 3, 4, 5, 6, 7]


def test_reconnect_when_discord_does_not_wait(online: Client) -> None:
    online.wire.inbox.append(frame(7))
    online.read_all()
    online.drop(online.wire, 4000)
    online.settle()
    assert count(online, do.Connect) == 2
    assert came_online(online) == (2, True)


def test_reconnect_when_the_new_connection_fails(online: Client) -> None:
    old = online.wire
    old.inbox.extend([frame(7), frame(7)])
    online.read_all()
    for _ in range(3):
        next_connection(online)
        online.drop(online.wire, None)
        assert online.session.ready
    happen(online)
    online.read_all()
    assert not old.is_gone
    assert online.session.sequence == 6


def test_reconnect_before_hello(client: Client) -> None:
    client.open(client.wire, greet=False)
    client.wire.inbox.append(frame(7))
    client.read_all()
    assert client.wires[1].is_gone
    assert next_connection(client) == do.Connect(2, GATEWAY, False)
    client.settle()


def test_reconnect_while_resuming(online: Client) -> None:
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    online.wire.inbox.clear()
    online.wire.inbox.append(frame(7))
    online.read_all()
    assert online.wires[2].closed_with == 4900, "half a replay is not worth keeping"
    online.settle()
    assert online.session.session_id == "session-0"


def test_reconnect_with_a_session_that_has_no_name(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.extend([ready(""), frame(7)])
    client.read(client.wire)
    assert client.session.ready
    client.read(client.wire)
    assert client.wires[1].closed_with == 1000, "nothing goes on, so nothing is kept"
    client.settle()
    assert [gap.session_id for gap in client.gaps] == [""]


def test_a_second_hello_changes_nothing(online: Client) -> None:
    beat = online.session.next_wake
    online.actions.clear()
    online.wire.inbox.append(hello(1))
    online.read_all()
    assert online.actions == [do.Deliver()]
    assert online.session.next_wake == beat
    assert online.session.ready


def test_opening_twice_changes_nothing(online: Client) -> None:
    assert online.session.opened(1, online.time()) == ()
    online.pass_time(30)
    assert not online.wires[1].is_gone


def test_a_leave_to_identify_that_comes_too_late(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.drop(client.wire, 1006)
    next_connection(client)
    client.open(client.wire)
    client.read_all()
    assert client.session.identify_granted(1, client.time()) == ()
    assert client.session.identify_granted(2, client.time()) == (do.SendIdentify(2),)
    assert client.session.identify_granted(2, client.time()) == ()


def test_reconnect_while_identifying(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.append(frame(7))
    client.read_all()
    assert client.wires[1].closed_with == 1000, "a session that may have begun is ended"
    client.settle()
    assert count(client, do.SendIdentify) == 2


def test_reconnecting_by_hand(online: Client) -> None:
    online.carry_out(online.session.reconnect(online.time()))
    next_connection(online)
    online.settle()
    online.open(online.wire)
    online.read_all()
    assert came_online(online) == (2, True)


@pytest.mark.parametrize("jitter", [0.0, 0.5, 1.0])
def test_an_invalid_session_is_followed_by_a_new_one(network: Network, time: Time, jitter: float) -> None:
    client = Client(network, jitter=lambda: jitter, backoff=fast())
    client.start()
    client.settle()
    client.wire.inbox.append(frame(9, False))
    client.read_all()
    now = time.elapsed
    assert client.wires[1].is_gone
    assert next_connection(client) == do.Connect(2, GATEWAY, False)
    assert 1 <= time.elapsed - now <= 5
    client.settle()
    assert [gap.session_id for gap in client.gaps] == ["session-0"]


def test_an_invalid_session_that_can_be_resumed(online: Client) -> None:
    online.wire.inbox.append(frame(9, True))
    online.read_all()
    assert online.wires[1].closed_with == 4900
    assert next_connection(online) == do.Connect(2, RESUME, True)
    online.settle()
    assert online.session.session_id == "session-0"
    assert online.gaps == []


@pytest.mark.parametrize("resumable", [True, False])
def test_a_new_connection_speaks_of_itself_alone(online: Client, resumable: bool) -> None:
    """As long as the old connection works, the session is valid, whatever a new one says before HELLO."""
    online.carry_out(online.session.reconnect(online.time()))
    next_connection(online)
    online.open(online.wire, greet=False)
    online.wire.inbox.append(frame(9, resumable))
    online.read_all()
    assert online.wires[2].is_gone
    assert not online.wires[1].is_gone
    assert online.session.ready


def test_invalid_sessions_in_a_row_are_spread_further_and_further(network: Network, time: Time) -> None:
    client = Client(network, jitter=lambda: 0.5)
    client.start()
    pauses: list[float] = []
    for _ in range(7):
        client.open(client.wire)
        client.wire.inbox.append(frame(9, False))
        client.read_all()
        before = time.elapsed
        next_connection(client)
        pauses.append(time.elapsed - before)
    assert pauses == pytest.approx([3, 3, 3, 4, 8, 16, 30])


@pytest.mark.parametrize("resumable", [True, False])
def test_an_invalid_session_before_there_is_one(client: Client, resumable: bool) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.append(frame(9, resumable))
    client.read_all()
    now = client.time.elapsed
    assert not next_connection(client).resume
    assert client.time.elapsed - now >= 1
    client.settle()
    assert client.gaps == []


def test_refusals_without_end_do_not_cost_the_token(network: Network, time: Time) -> None:
    """Whatever happens, no more sessions are begun than Discord allows."""
    schedule = IdentifySchedule()
    schedule.update(
        SessionStartLimit(total=50, remaining=20, reset_after=86_400_000, max_concurrency=1), time.elapsed
    )
    client = Client(network, schedule=schedule, backoff=fast())
    client.start()
    while not client.session.ended:
        if client.wire.is_gone:
            next_connection(client)
        client.open(client.wire)
        client.read_all()
        while not client.grant():
            client.pass_time(1)
        client.wire.inbox.clear()
        client.wire.inbox.append(frame(9, False))
        client.read_all()
    assert count(client, do.SendIdentify) == 20
    assert [type(error) for error in client.errors] == [SessionStartLimitError]
