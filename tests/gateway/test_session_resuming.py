"""Resuming: lost connections, replays, and the URL of a session."""

import msgspec
import pytest

from cordspec.decode import Decoder
from cordspec.gateway import actions as do
from tests.gateway.conversation import came_online, count, expire, happen, last, next_connection, theirs
from tests.gateway.simulation import (
    ACK,
    GATEWAY,
    RESUME,
    Client,
    Network,
    Time,
    date,
    event,
    ready,
    resumed,
)

# Resuming.


@pytest.mark.parametrize("code", [1000, 1001, 1005, 1006, 4000, 4001, 4002, 4003, 4005, 4008, 4321])
def test_a_broken_connection_is_resumed(online: Client, code: int) -> None:
    online.drop(online.wire, code)
    assert online.disconnects == [code]
    assert not online.session.ready
    happen(online)
    assert next_connection(online) == do.Connect(2, RESUME, True)
    online.settle()
    assert last(online, do.SendResume) == do.SendResume(2, "session-0", 5)
    assert came_online(online) == (2, True)
    assert online.delivered["session-0"] == [1, 2, 3, 4, 5, 6, 7]
    assert count(online, do.SendIdentify) == 1
    assert online.gaps == []


def test_commands_wait_for_the_end_of_the_replay(online: Client) -> None:
    online.drop(online.wire, 1006)
    happen(online)
    next_connection(online)
    online.open(online.wire)
    while online.session.sequence != 6:
        online.read(online.wire)
    assert not online.session.ready
    online.read(online.wire)
    assert online.session.ready


@pytest.mark.parametrize("code", [4007, 4009])
def test_codes_that_end_a_session(online: Client, code: int) -> None:
    online.drop(online.wire, code)
    assert next_connection(online) == do.Connect(2, GATEWAY, False)
    online.settle()
    assert online.session.session_id == "session-1"
    assert [gap.sequence for gap in online.gaps] == [5]


def test_a_replay_that_breaks_goes_on_where_it_broke(online: Client) -> None:
    online.drop(online.wire, 1006)
    for _ in range(5):
        happen(online)
    for expected in (5, 7, 9):
        next_connection(online)
        online.open(online.wire)
        online.read(online.wire)
        assert last(online, do.SendResume) == do.SendResume(online.wire.number, "session-0", expected)
        while online.session.sequence != expected + 2:
            online.read(online.wire)
        online.drop(online.wire, 1006)
    online.settle()
    assert online.delivered["session-0"] == list(range(1, theirs(online).sequence + 1))


def test_the_address_for_resuming_is_for_resuming_alone(online: Client) -> None:
    expire(online)
    online.drop(online.wire, 1006)
    assert next_connection(online).url == RESUME
    online.open(online.wire)
    online.read_all()
    assert next_connection(online) == do.Connect(3, GATEWAY, False)


@pytest.mark.parametrize(
    ("url", "used"),
    [
        ("wss://other.test", "wss://other.test"),
        ("", GATEWAY),
        ("ws://plain.test", GATEWAY),
        ("https://x.test", GATEWAY),
    ],
)
def test_addresses_that_are_not_used(client: Client, time: Time, url: str, used: str) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.append(ready("session-0", 1, url))
    client.read_all()
    client.drop(client.wire, 1006)
    assert next_connection(client).url == used


def test_a_dead_address_for_resuming_is_left(online: Client) -> None:
    online.drop(online.wire, 1006)
    tried: list[str] = []
    for _ in range(5):
        tried.append(next_connection(online).url)
        online.drop(online.wire, None)
    assert tried == [RESUME] * 3 + [GATEWAY] * 2
    assert all(wire.request.resume for wire in list(online.wires.values())[1:])
    online.settle()
    assert came_online(online) == (online.wire.number, True)
    assert online.disconnects == [1006], "an attempt that fails is no disconnect"


def test_resume_refused_again_and_again(online: Client) -> None:
    """A session whose RESUME is never answered is given up after some attempts, and the gap reported."""
    since = online.time.utc
    online.drop(online.wire, 1006)
    for _ in range(5):
        assert next_connection(online).resume
        online.open(online.wire)
        online.read(online.wire)
        online.drop(online.wire, 1006)
    assert next_connection(online) == do.Connect(online.wire.number, GATEWAY, False)
    online.settle()
    (gap,) = online.gaps
    assert (gap.shard_id, gap.session_id, gap.sequence) == (0, "session-0", 5)
    assert (gap.since, gap.until) == (date(since), date(online.time.utc))
    assert count(online, do.SendResume) == 5


def test_an_outage_of_the_network_costs_no_session(online: Client) -> None:
    online.drop(online.wire, 1006)
    for _ in range(50):
        next_connection(online)
        online.drop(online.wire, None)
    online.settle()
    assert online.delivered.keys() == {"session-0"}
    assert online.gaps == []


def test_a_long_replay_is_waited_for_and_a_dead_one_is_not(online: Client) -> None:
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    wire = online.wire
    wire.inbox.clear()
    for sequence in range(6, 12):
        wire.inbox.append(event(sequence))
        online.pass_time(50)
        online.read_all()
        assert not wire.is_gone
    # The last event came shortly before the time was up: it is given the whole time again, once.
    for _ in range(120):
        online.pass_time(1)
        online.read_all()
    assert wire.is_gone
    assert online.session.sequence == 11


def test_a_resume_that_nobody_answers(online: Client) -> None:
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    wire = online.wire
    wire.inbox.clear()
    for _ in range(59):
        online.pass_time(1)
        online.read_all()
    assert not wire.is_gone
    online.pass_time(1.001)
    assert wire.is_gone


def test_attempts_are_counted_in_a_row(online: Client) -> None:
    """Four attempts that fail and one that succeeds, again and again, cost no session."""
    for _ in range(3):
        for _ in range(4):
            online.drop(online.wire, 1006)
            next_connection(online)
            online.open(online.wire)
            online.read(online.wire)
        online.drop(online.wire, 1006)
        online.settle()
    assert online.session.session_id == "session-0"
    assert online.gaps == []


def test_dead_ends_are_counted_in_a_row(online: Client) -> None:
    for _ in range(3):
        online.drop(online.wire, 1006)
        for _ in range(2):
            next_connection(online)
            online.drop(online.wire, None)
        assert next_connection(online).url == RESUME
        online.settle()


def test_an_address_that_opens_and_says_nothing_is_a_dead_end(online: Client) -> None:
    online.drop(online.wire, 1006)
    for _ in range(3):
        assert next_connection(online).url == RESUME
        online.open(online.wire, greet=False)
        online.drop(online.wire, 1006)
    assert next_connection(online) == do.Connect(online.wire.number, GATEWAY, True)


@pytest.mark.parametrize("wanted", [True, False])
def test_the_gap_begins_where_the_replay_broke_off(online: Client, wanted: bool) -> None:
    """Events of the replay are old: that they came now does not mean that nothing was missed until now."""
    since = online.time.utc
    online.drop(online.wire, 1006)
    online.time.step(120)
    if wanted:
        happen(online)
    next_connection(online)
    online.open(online.wire)
    if wanted:
        while online.session.sequence != 6:
            online.read(online.wire)
    else:
        online.read(online.wire)
        assert online.session.noted(online.wire.number, 6, online.time())
        online.delivered["session-0"].append(6)
    expire(online)
    online.drop(online.wire, 4009)
    online.settle()
    (gap,) = online.gaps
    assert (gap.sequence, gap.since) == (6, date(since))


@pytest.mark.parametrize("kind", ["event", "unwanted event", "heartbeat", "resumed"])
def test_the_gap_begins_when_the_last_frame_came(online: Client, kind: str) -> None:
    online.time.step(7)
    if kind == "event":
        happen(online)
    elif kind == "heartbeat":
        online.wire.inbox.append(ACK)
    elif kind == "resumed":
        online.drop(online.wire, 1006)
        online.settle()
    else:
        assert online.session.noted(1, 6, online.time())
        online.delivered["session-0"].append(6)
        online.seen = online.time.utc
    online.read_all()
    seen = online.time.utc
    online.time.step(5)
    online.drop(online.wire, 4009)
    online.settle()
    assert [gap.since for gap in online.gaps] == [date(seen)]


def test_the_old_connection_has_no_say_in_the_replay_of_the_new_one(online: Client) -> None:
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    assert online.session.received(1, Decoder().decode(event(9)), online.time()) == ()
    assert online.session.received(1, Decoder().decode(resumed(10)), online.time()) == ()
    assert online.session.sequence == 5


def replaying(online: Client) -> int:
    """Let a connection resume, up to the moment before the first dispatch; return its number."""
    online.drop(online.wire, 1006)
    next_connection(online)
    online.open(online.wire)
    online.read(online.wire)
    online.wire.inbox.clear()
    return online.wire.number


def read(online: Client, *frames: bytes) -> None:
    online.wire.inbox.extend(frames)
    online.read_all()


def test_what_comes_twice_in_a_replay_is_delivered_once(online: Client) -> None:
    replaying(online)
    read(online, event(3), event(5), event(6), event(7), event(6), event(8), resumed(9))
    assert online.delivered["session-0"] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert last(online, do.Online) == do.Online(2, True, replayed=3, duplicates=3)


def test_a_number_twice_in_a_row_in_a_replay_is_two_events(online: Client) -> None:
    number = replaying(online)
    for sequence in (6, 6, 0):
        assert do.Deliver() in online.session.noted(number, sequence, online.time())
    assert online.session.noted(number, 5, online.time()) == ()


def test_duplicates_are_dropped_up_to_resumed_only(online: Client) -> None:
    number = replaying(online)
    read(online, event(6), resumed(7))
    for sequence in (6, 5, 3, 5, 3, 0):  # on the live connection again, also those below the number of RESUME
        assert do.Deliver() in online.session.noted(number, sequence, online.time()), sequence
    assert online.session.duplicates == 0


@pytest.mark.parametrize("sequence", [0, 1, 5, 6, 9])
def test_resumed_ends_the_replay_whatever_its_number(online: Client, sequence: int) -> None:
    """A server may give RESUMED the number of the last replayed event, or none."""
    number = replaying(online)
    actions = online.session.received(number, Decoder().decode(resumed(sequence)), online.time())
    assert do.Deliver() in actions
    assert online.session.ready
    assert online.session.sequence == max(5, sequence)
    gaps = [action.gap.missed for action in actions if isinstance(action, do.ReportGap)]
    assert gaps == ([3] if sequence == 9 else [])


def test_an_old_resumed_within_the_replay_lets_no_duplicate_through(online: Client) -> None:
    """It may also be the number that a server gives RESUMED, so the session is ready all the same."""
    number = replaying(online)
    online.session.received(number, Decoder().decode(resumed(3)), online.time())
    assert online.session.ready
    answers = [online.session.noted(number, sequence, online.time()) for sequence in (4, 5, 6, 6, 5)]
    assert answers == [(), (), do.DELIVER, do.DELIVER, do.DELIVER]


def test_another_event_does_not_end_a_replay(online: Client) -> None:
    number = replaying(online)
    assert online.session.noted(number, 6, online.time()) is do.DELIVER
    assert not online.session.ready


def test_ready_of_the_same_session_does_not_end_a_replay(online: Client) -> None:
    replaying(online)
    read(online, ready("session-0", 1))
    assert not online.session.ready
    read(online, resumed(6))
    assert online.session.session_id == "session-0"
    assert online.gaps == []


@pytest.mark.parametrize("sequence", [0, 1, 5, 9])
def test_ready_in_answer_to_resume_begins_another_session(online: Client, sequence: int) -> None:
    number = replaying(online)
    frame_ = Decoder().decode(ready("session-9", sequence))
    actions = online.session.received(number, frame_, online.time())
    assert do.Online(number, False) in actions
    assert online.session.ready
    assert (online.session.session_id, online.session.sequence) == ("session-9", sequence or None)
    (gap,) = [action.gap for action in actions if isinstance(action, do.ReportGap)]
    assert (gap.session_id, gap.sequence, gap.missed) == ("session-0", 5, None)


def test_resumed_begins_no_session(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    assert client.session.received(1, Decoder().decode(resumed(1)), client.time()) is do.DELIVER
    assert not client.session.ready


# Where sessions are resumed.


@pytest.mark.parametrize(
    ("url", "used"),
    [
        (RESUME, RESUME),
        ("ws://plain.test", GATEWAY),
        ("https://x.test", GATEWAY),
        ("wss://token@evil.test", GATEWAY),
        ("wss://", GATEWAY),
        ("wss://[evil", GATEWAY),
        ("wss://evil.test:0", GATEWAY),
        ("wss://evil.test:port", GATEWAY),
    ],
)
@pytest.mark.parametrize("restored", [False, True])
def test_a_url_is_checked_whether_it_is_fresh_or_restored(
    network: Network, time: Time, url: str, used: str, restored: bool
) -> None:
    client = Client(network)
    client.start()
    client.open(client.wire)
    client.read_all()
    client.grant()
    client.wire.inbox.clear()
    client.wire.inbox.append(ready("session-0", 1, url))
    client.read_all()
    if restored:
        saved = client.session.saved
        assert saved is not None
        client = Client(network, saved=msgspec.structs.replace(saved, resume_gateway_url=url))
        client.start()
    else:
        client.drop(client.wire, 1006)
        next_connection(client)
    assert client.wire.request.url == used


def test_a_gateway_that_the_user_gave_is_used_for_resuming_too(network: Network, time: Time) -> None:
    client = Client(network, follow_resume_url=False)
    client.start()
    client.settle()
    client.drop(client.wire, 1006)
    assert next_connection(client) == do.Connect(2, GATEWAY, True)
