"""Silence, unreadable frames and backoff."""

import pytest
from msgspec import Raw

from cordspec.decode import Decoder
from cordspec.events import Dispatch
from cordspec.gateway import actions as do
from cordspec.wire import UndecodedEvent
from tests.gateway.conversation import came_online, count, happen, next_connection, theirs
from tests.gateway.simulation import (
    ACK,
    INTERVAL,
    Client,
    event,
    frame,
    hello,
    ready,
)

# Silence.


def test_a_connection_without_answers_is_a_zombie(online: Client) -> None:
    online.wire.silent = True
    due = online.session.next_wake
    assert due is not None
    begun = due
    while not online.wires[1].is_gone:
        due = online.session.next_wake
        assert due is not None
        online.pass_time(due - online.time.elapsed)
    assert INTERVAL <= online.time.elapsed - begun <= INTERVAL * 1.2
    assert online.wires[1].closed_with == 4900
    online.settle()
    assert came_online(online) == (2, True)


def test_a_blocked_event_loop_is_no_zombie(online: Client) -> None:
    """The answer lies unread in the socket while a listener keeps the event loop from reading it."""
    due = online.session.next_wake
    assert due is not None
    online.pass_time(due - online.time.elapsed)
    assert online.wire.inbox[-1] == ACK
    online.time.step(INTERVAL * 1.5)
    online.wake()
    assert not online.wire.is_gone
    online.read_all()
    online.pass_time(INTERVAL * 0.9)
    assert not online.wire.is_gone
    assert online.session.ready


@pytest.mark.parametrize("interval", [0, -5])
def test_a_heartbeat_interval_that_makes_no_sense(client: Client, interval: float) -> None:
    client.open(client.wire, greet=False)
    client.wire.greeted = True
    client.wire.inbox.append(hello(interval))
    for _ in range(60):
        client.read_all()
        client.pass_time(1)
    assert 1 <= count(client, do.SendHeartbeat) <= 2
    assert not client.wire.is_gone


def test_heartbeats_woken_late_keep_step(online: Client) -> None:
    begun = online.session.next_wake
    assert begun is not None
    for beat in range(10):
        assert online.session.next_wake == pytest.approx(begun + beat * INTERVAL)
        online.time.elapsed = begun + beat * INTERVAL + 2
        online.wake()
        online.read_all()


def test_heartbeats_that_were_due_while_the_loop_was_blocked_are_not_made_up_for(online: Client) -> None:
    beats = count(online, do.SendHeartbeat)
    online.time.step(INTERVAL * 3.7)
    online.wake()
    online.read_all()
    assert count(online, do.SendHeartbeat) == beats + 1
    due = online.session.next_wake
    assert due is not None
    assert due > online.time.elapsed


def test_latency_is_that_of_the_beat_that_was_answered(online: Client) -> None:
    due = online.session.next_wake
    assert due is not None
    online.pass_time(due - online.time.elapsed)
    online.time.step(3)
    online.carry_out(online.session.received(1, Decoder().decode(frame(1)), online.time()), frame(1), 1)
    online.time.step(1)
    online.read(online.wire)
    assert online.session.latency == pytest.approx(4)


def test_deadlines_do_not_wait_for_a_heartbeat(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.pass_time(7)
    client.grant()
    client.wire.inbox.clear()
    begun = client.time.elapsed
    while not client.wires[1].is_gone:
        due = client.session.next_wake
        assert due is not None
        client.pass_time(due - client.time.elapsed)
        client.read_all()
    assert client.time.elapsed - begun == pytest.approx(300)
    assert count(client, do.SendHeartbeat) == 8


def test_hello_that_never_comes(client: Client) -> None:
    client.open(client.wire, greet=False)
    client.pass_time(21)
    assert client.wires[1].is_gone
    client.settle()


def test_a_connection_that_never_opens(client: Client) -> None:
    client.pass_time(31)
    assert client.wires[1].is_gone
    client.settle()


def test_ready_that_never_comes(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    for _ in range(299):
        client.pass_time(1)
        client.read_all()
    assert not client.wires[1].is_gone, "in an outage Discord answers late"
    client.pass_time(2)
    assert client.wires[1].closed_with == 1000
    client.settle()


def test_heartbeats_go_on_while_the_queue_is_long(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    for _ in range(600):
        client.pass_time(1)
        client.read_all()
    assert count(client, do.SendHeartbeat) == 15
    client.grant()
    client.read_all()
    assert client.session.ready


# What cannot be read.


def test_a_garbled_frame_is_asked_for_again(online: Client) -> None:
    online.network.garble(theirs(online))
    happen(online)
    online.read_all()
    assert online.wires[1].closed_with == 4900
    online.settle()
    assert online.delivered["session-0"] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_frame_that_is_never_readable_ends_the_session(online: Client) -> None:
    online.network.poison(theirs(online))
    online.read_all()
    online.settle()
    assert online.wires[2].closed_with == 1000
    assert online.session.session_id == "session-1"
    assert [(gap.session_id, gap.sequence) for gap in online.gaps] == [("session-0", 5)]


def test_two_garbled_frames_at_different_places(online: Client) -> None:
    for _ in range(3):
        online.network.garble(theirs(online))
        online.read_all()
        online.settle()
    assert online.session.session_id == "session-0"
    assert online.gaps == []


def test_a_garbled_frame_and_later_one_that_is_never_readable(online: Client) -> None:
    online.network.garble(theirs(online))
    online.read_all()
    online.settle()
    last_seen = online.session.sequence
    online.network.poison(theirs(online))
    online.read_all()
    online.settle()
    assert [gap.sequence for gap in online.gaps] == [last_seen]
    assert count(online, do.SendResume) == 2, "one for each of them"


def test_an_unreadable_frame_before_anything_was_numbered(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.append(ready("session-0", 0))
    client.read_all()
    assert client.session.sequence is None
    client.wire.inbox.append(b"?")
    client.read_all()
    assert next_connection(client).resume


def test_the_first_dispatch_of_a_restored_session_may_be_garbled(online: Client) -> None:
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    online.wire.inbox.clear()
    online.wire.inbox.append(b"\xff")
    online.read_all()
    assert next_connection(online).resume


def test_a_hello_that_cannot_be_read(client: Client) -> None:
    client.open(client.wire, greet=False)
    client.wire.inbox.append(b"HTTP/1.1 502 Bad Gateway")
    client.read_all()
    assert client.wires[1].is_gone
    client.settle()


def test_a_ready_that_cannot_be_read_begins_a_session_all_the_same(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    odd = Dispatch[object](t="READY", s=1, d=UndecodedEvent("READY", Raw(b"[]")))
    client.carry_out(client.session.received(1, odd, client.time()), event(1), 1)
    assert client.session.ready
    assert client.session.session_id is None
    client.drop(client.wire, 1006)
    assert not next_connection(client).resume
    client.settle()
    assert [gap.session_id for gap in client.gaps] == [""]


# Backing off.


def test_failures_are_spread_further_and_further(online: Client) -> None:
    pauses: list[float] = []
    for _ in range(8):
        online.drop(online.wire, 1006 if online.wire.is_open else None)
        before = online.time.elapsed
        next_connection(online)
        pauses.append(online.time.elapsed - before)
    assert pauses == pytest.approx([0, 1, 2, 4, 4, 4, 4, 4]), "the first RESUME is sent at once"


def test_a_heartbeat_answered_before_the_session_is_ready_is_no_success(client: Client) -> None:
    pauses: list[float] = []
    for _ in range(4):
        client.open(client.wire)
        client.read_all()
        client.pass_time(INTERVAL)
        client.read_all()
        client.drop(client.wire, 1006)
        before = client.time.elapsed
        next_connection(client)
        pauses.append(client.time.elapsed - before)
    assert pauses == pytest.approx([0.5, 1, 2, 4])


def pause_after_drop(online: Client) -> float:
    """How long the session waits to reconnect when the present connection breaks."""
    online.drop(online.wire, 1006)
    before = online.time.elapsed
    next_connection(online)
    return online.time.elapsed - before


def test_a_connection_lost_at_once_is_no_success(online: Client) -> None:
    """A client that is disconnected again and again comes back slower and slower, RESUMED or not."""
    pauses: list[float] = []
    for _ in range(4):
        pauses.append(pause_after_drop(online))
        online.settle()
    assert pauses == pytest.approx([0, 1, 2, 4])


@pytest.mark.parametrize(("received_after", "pause"), [(5.0, 0.0), (4.9, 2.0), (None, 2.0)])
def test_a_connection_that_delivers_for_some_seconds_is_a_success(
    online: Client, received_after: float | None, pause: float
) -> None:
    """Silence is no evidence: what counts is the last thing received, not when the loss was noticed."""
    pause_after_drop(online)
    online.settle()
    pause_after_drop(online)
    online.settle()
    if received_after is not None:
        online.time.step(received_after)
        happen(online)
        online.read_all()
    online.time.step(30)
    assert pause_after_drop(online) == pytest.approx(pause)


def test_an_acknowledged_heartbeat_counts_as_received(online: Client) -> None:
    pause_after_drop(online)
    online.settle()
    online.pass_time(INTERVAL)
    online.read_all()
    assert pause_after_drop(online) == 0.0


def test_a_new_session_is_not_begun_at_once(online: Client) -> None:
    """Each IDENTIFY costs one of the day's sessions."""
    online.drop(online.wire, 4009)
    before = online.time.elapsed
    next_connection(online)
    assert online.time.elapsed - before == pytest.approx(0.5)
