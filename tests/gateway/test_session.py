"""Every rule and every fault of a shard's conversation, in microseconds and without a socket."""

from collections.abc import Callable

import msgspec
import pytest
from msgspec import Raw

from cordspec.decode import Decoder
from cordspec.errors import (
    DisallowedIntentsError,
    FatalCloseError,
    GatewayError,
    InvalidTokenError,
    SessionStartLimitError,
    TooFewShardsError,
)
from cordspec.events import EVENTS, Dispatch, HelloFrame, ReadyData, ResumedData
from cordspec.gateway import actions as do
from cordspec.gateway.close_codes import ERRORS, after_close
from cordspec.gateway.identify import IdentifySchedule
from cordspec.gateway.protocol import SESSION_EVENTS, ShardProtocol
from cordspec.gateway.state import ShardState
from cordspec.models import AFTER_CLOSE, GatewayCloseCode, HelloData, SessionStartLimit
from cordspec.testing import PlaybackSession
from cordspec.wire import UndecodedEvent
from tests.gateway.simulation import (
    ACK,
    GATEWAY,
    INTERVAL,
    RESUME,
    Client,
    Network,
    Time,
    date,
    event,
    fast,
    frame,
    hello,
    ready,
    resumed,
)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def network(time: Time) -> Network:
    """Discord without a limit of IDENTIFY: some tests begin sessions without the queue, or with several."""
    return Network(time, identify_window=0.0)


@pytest.fixture
def client(network: Network) -> Client:
    client = Client(network, backoff=fast())
    client.start()
    return client


@pytest.fixture
def online(client: Client) -> Client:
    """A client whose session has begun and who has seen five events."""
    client.settle()
    for _ in range(4):
        happen(client)
    client.read_all()
    return client


def theirs(client: Client) -> PlaybackSession:
    """The session at Discord's side."""
    assert client.session.session_id is not None
    return client.network.discord.sessions[client.session.session_id]


def happen(client: Client) -> None:
    """An event of the session, whether or not there is a connection."""
    client.network.happen(theirs(client))


def expire(client: Client) -> None:
    """The session is lost; the connection stays open."""
    client.network.expire(theirs(client))


def last(client: Client, kind: type) -> object:
    found = [action for action in client.actions if isinstance(action, kind)]
    assert found, f"no {kind.__name__} among {client.actions}"
    return found[-1]


def came_online(client: Client) -> tuple[int, bool]:
    """Which connection became ready last, and whether by resuming."""
    online = last(client, do.Online)
    assert isinstance(online, do.Online)
    return online.connection, online.resumed


def count(client: Client, kind: type) -> int:
    return sum(isinstance(action, kind) for action in client.actions)


def next_connection(client: Client, *, within: float = 60) -> do.Connect:
    """The next attempt to connect, waited for."""
    before, limit = len(client.wires), client.time.elapsed + within
    while len(client.wires) == before:
        due = client.session.next_wake
        assert due is not None, "no connection is planned"
        assert due <= limit, "no connection is planned soon"
        client.pass_time(due - client.time.elapsed)
    return client.wire.request


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


# Orders of Discord.


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


# The end.


@pytest.mark.parametrize("code", sorted(code for code, then in AFTER_CLOSE.items() if then == "fatal"))
@pytest.mark.parametrize("when", ["connecting", "greeting", "identifying", "ready", "replacing"])
def test_fatal_codes_end_the_shard(client: Client, code: int, when: str) -> None:
    if when != "connecting":
        client.open(client.wire, greet=when != "greeting")
    if when == "identifying":
        client.read_all()
        client.grant()
    if when in ("ready", "replacing"):
        client.settle()
    if when == "replacing":
        client.carry_out(client.session.reconnect(client.time()))
        next_connection(client)
    client.drop(client.wire, code)
    (error,) = client.errors
    assert type(error) is ERRORS[code]
    assert isinstance(error, FatalCloseError)
    assert error.close_code == code
    assert str(code) in str(error)
    assert client.session.ended
    assert client.session.next_wake is None
    assert client.alive() == []
    assert client.disconnects == [code]


@pytest.mark.parametrize(
    ("code", "type_"), [(4004, InvalidTokenError), (4011, TooFewShardsError), (4014, DisallowedIntentsError)]
)
def test_which_error_tells_what(code: int, type_: type[Exception]) -> None:
    assert ERRORS[code] is type_


def test_every_fatal_code_has_an_error_and_no_other_has() -> None:
    assert set(ERRORS) == {code for code in GatewayCloseCode if after_close(code) == "fatal"}
    assert len(set(ERRORS.values())) == len(ERRORS)


def test_a_spent_budget_ends_the_shard(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.carry_out(client.session.fail(SessionStartLimitError(1000, 60)))
    assert isinstance(client.errors[0], GatewayError)
    assert client.session.ended
    assert client.alive() == []


def stages() -> dict[str, Callable[[Client], None]]:
    """Each step of the handshake at which something may happen."""

    def connecting(client: Client) -> None:
        pass

    def greeting(client: Client) -> None:
        client.open(client.wire, greet=False)

    def queuing(client: Client) -> None:
        client.open(client.wire)
        client.read_all()

    def identifying(client: Client) -> None:
        queuing(client)
        client.grant()

    def is_ready(client: Client) -> None:
        client.settle()

    def planned(client: Client) -> None:
        client.settle()
        client.drop(client.wire, 1006)

    def reconnecting(client: Client) -> None:
        planned(client)
        next_connection(client)

    def resuming(client: Client) -> None:
        reconnecting(client)
        client.open(client.wire)
        client.read(client.wire)

    def replacing(client: Client) -> None:
        client.settle()
        client.carry_out(client.session.reconnect(client.time()))
        next_connection(client)

    names = [
        connecting,
        greeting,
        queuing,
        identifying,
        is_ready,
        planned,
        reconnecting,
        resuming,
        replacing,
    ]
    return {stage.__name__: stage for stage in names}


STAGES = stages()


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("code", [None, 1006, 4000, 4007, 4009])
def test_killed_at_each_step(client: Client, stage: str, code: int | None) -> None:
    STAGES[stage](client)
    for wire in client.alive():
        client.drop(wire, code)
    client.settle()
    assert client.session.ready
    assert len(client.gaps) <= 1


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("data", [frame(1), frame(7), frame(9, False), frame(9, True), ACK, b"?"])
def test_any_order_at_each_step(client: Client, stage: str, data: bytes) -> None:
    STAGES[stage](client)
    for wire in client.alive():
        if wire.is_open:
            wire.inbox.append(data)
    client.read_all()
    client.settle()
    assert client.session.ready


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("resumable", [True, False])
def test_closing_at_each_step(client: Client, stage: str, resumable: bool) -> None:
    STAGES[stage](client)
    had_session = client.session.session_id is not None
    wires = client.alive()
    client.actions.clear()
    client.carry_out(client.session.close(resumable=resumable))
    assert client.alive() == []
    assert client.session.ended
    assert client.session.next_wake is None
    keeps = resumable and had_session
    assert {wire.closed_with for wire in wires} <= {4900 if keeps else 1000}
    assert all(action.resumable == keeps for action in client.actions if isinstance(action, do.Disconnect))
    assert count(client, do.ForgetSession) == (not resumable)
    assert (client.session.saved is not None) == keeps
    assert client.stored == client.session.saved
    # A second time nothing happens, nor does anything later.
    assert client.session.close(resumable=False) == ()
    assert client.session.wake(client.time()) == ()
    assert client.session.start(client.time()) == ()
    assert client.session.fail(GatewayError("late")) == ()
    for wire in wires:
        assert client.session.dropped(wire.number, 1006, client.time()) == ()


# Restarts.


def restart(client: Client, *, intents: int = 0) -> Client:
    new = Client(client.network, saved=client.stored, backoff=fast(), intents=intents)
    if client.stored is not None:
        new.delivered = {client.stored.session_id: list(range(1, client.stored.sequence + 1))}
    new.start()
    return new


def test_a_restarted_process_resumes(online: Client) -> None:
    session = theirs(online)
    online.carry_out(online.session.close(resumable=True))
    online.network.happen(session)
    new = restart(online)
    assert new.wire.request == do.Connect(1, RESUME, True)
    new.settle()
    assert new.session.session_id == "session-0"
    assert new.delivered["session-0"] == [1, 2, 3, 4, 5, 6, 7]
    assert count(new, do.SendIdentify) == 0
    assert new.gaps == []


def test_a_restart_that_comes_too_late_reports_the_gap(online: Client) -> None:
    since = online.time.utc
    expire(online)
    online.carry_out(online.session.close(resumable=True))
    online.time.step(3600)
    # Another process has another clock, whose zero means nothing.
    online.time.elapsed = 5.0
    new = restart(online)
    new.settle()
    (gap,) = new.gaps
    assert (gap.sequence, gap.since, gap.until) == (5, date(since), date(new.time.utc))


def test_a_session_with_other_intents_is_not_resumed(online: Client) -> None:
    online.carry_out(online.session.close(resumable=True))
    new = restart(online, intents=513)
    assert new.wire.request == do.Connect(1, GATEWAY, False)
    new.settle()
    assert [gap.session_id for gap in new.gaps] == ["session-0"]


@pytest.mark.parametrize(
    "changed",
    [
        {"shard_count": 3},
        {"shard_id": 1},
        {"gateway_url": "wss://other.test"},
        {"intents": 1},
        {"session_id": ""},
    ],
)
def test_what_was_saved_by_another_shard_is_not_resumed(online: Client, changed: dict[str, object]) -> None:
    saved = online.session.saved
    assert saved is not None
    other = msgspec.structs.replace(saved, **changed)
    session = ShardProtocol(0, shard_count=2, gateway_url=GATEWAY, jitter=lambda: 0.5, saved=other)
    assert session.session_id is None
    assert session.start(online.time()) == (do.Connect(1, GATEWAY, False),)
    same = ShardProtocol(0, shard_count=2, gateway_url=GATEWAY, jitter=lambda: 0.5, saved=saved)
    assert same.start(online.time()) == (do.Connect(1, RESUME, True),)


def test_a_saved_session_without_a_name_is_a_gap(online: Client) -> None:
    assert online.stored is not None
    online.stored = msgspec.structs.replace(online.stored, session_id="")
    new = restart(online)
    new.settle()
    assert [gap.session_id for gap in new.gaps] == [""]
    assert count(new, do.SendIdentify) == 1


def test_a_crash_loses_no_more_than_the_last_save(online: Client) -> None:
    online.pass_time(INTERVAL)
    assert online.stored is not None
    assert online.stored.sequence == 5
    new = restart(online)
    new.settle()
    assert new.gaps == []


def test_a_restart_between_two_sessions_still_reports_the_gap(online: Client) -> None:
    expire(online)
    online.wire.inbox.append(frame(9, False))
    online.read_all()
    online.carry_out(online.session.close(resumable=True))
    new = restart(online)
    new.settle()
    assert [gap.session_id for gap in new.gaps] == ["session-0"]


def test_several_sessions_lost_in_a_row_are_one_gap(online: Client) -> None:
    since = online.time.utc
    online.drop(online.wire, 4009)
    for _ in range(3):
        next_connection(online)
        online.open(online.wire)
        online.read_all()
        online.pass_time(10)
        online.grant()
        online.drop(online.wire, 4009)
    online.settle()
    (gap,) = online.gaps
    assert (gap.session_id, gap.since) == ("session-0", date(since))


def test_what_is_saved_shows_no_secret(online: Client) -> None:
    assert "session-0" not in repr(online.session.saved)
    assert RESUME not in repr(online.session.saved)


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
