"""The reasons that a shard logs: why a connection is closed, why a session is lost, why a shard waits."""

from collections.abc import Callable

import pytest

from cordspec.decode import Decoder
from cordspec.gateway import actions as do
from cordspec.gateway.protocol import MISSING, Phase, ShardProtocol
from cordspec.gateway.timeouts import Timeouts
from cordspec.models import GatewayCloseCode
from tests.gateway.conversation import next_connection
from tests.gateway.simulation import Client, Time, event, frame, ready, resumed


def reasons(client: Client) -> dict[str, str]:
    """The reason of the last action of each kind."""
    kinds = (do.Disconnect, do.ReportLost, do.ReportWaiting)
    return {type(each).__name__: each.reason for each in client.actions if isinstance(each, kinds)}


def unreadable(client: Client) -> None:
    client.carry_out(client.session.unreadable(client.wire.number, client.time()))


def send(client: Client, raw: bytes) -> None:
    client.wire.inbox.append(raw)
    client.read_all()


UNREADABLE = "a frame could not be read"
REFUSED_FOR_NOW = "Discord refused the session for now (op 9)"
INVALID = "Discord declared the session invalid (op 9)"
ASKED = "Discord asked for a reconnect (op 7)"


@pytest.mark.parametrize(
    ("happens", "expected"),
    [
        (unreadable, {"Disconnect": UNREADABLE, "ReportWaiting": UNREADABLE}),
        (lambda online: send(online, frame(9, True)), {"Disconnect": REFUSED_FOR_NOW, "ReportWaiting": REFUSED_FOR_NOW}),
        (lambda online: send(online, frame(9, False)), {"Disconnect": INVALID, "ReportLost": INVALID, "ReportWaiting": INVALID}),
        (lambda online: send(online, frame(7)), {"ReportWaiting": ASKED}),
        (lambda online: online.carry_out(online.session.reconnect(online.time())), {"ReportWaiting": "the program asked for another connection"}),
        (lambda online: online.carry_out(online.session.close(resumable=False)), {"Disconnect": "the shard was closed"}),
    ],
)  # fmt: skip
def test_the_reason_of_a_live_connection(
    online: Client, happens: Callable[[Client], object], expected: dict[str, str]
) -> None:
    online.actions.clear()
    happens(online)
    assert reasons(online) == expected


@pytest.mark.parametrize(
    ("code", "explanation", "expected"),
    [
        (None, "", "the connection could not be opened"),
        (None, "refused", "the connection could not be opened (refused)"),
        (1006, "", "the connection was lost without a close frame"),
        (4000, "", "Discord closed the connection with code 4000"),
        (4000, "oops", "Discord closed the connection with code 4000 (oops)"),
    ],
)
def test_the_reason_of_a_lost_connection(
    online: Client, code: int | None, explanation: str, expected: str
) -> None:
    if explanation:
        found = online.session.dropped(1, code, online.time(), explanation)
    else:
        found = online.session.dropped(1, code, online.time())
    assert [each.reason for each in found if isinstance(each, do.ReportWaiting)] == [expected]
    assert not any(isinstance(each, do.ReportLost) for each in found)


def test_the_reason_of_a_session_that_its_close_code_ends(online: Client) -> None:
    found = online.session.dropped(1, GatewayCloseCode.INVALID_SEQ, online.time())
    expected = "Discord closed the connection with code 4007"
    assert [each.reason for each in found if isinstance(each, do.ReportLost | do.ReportWaiting)] == [
        expected
    ] * 2


def resume(client: Client) -> None:
    """Go on to the next connection, up to its RESUME, which Discord does not answer."""
    next_connection(client)
    client.open(client.wire)
    client.read(client.wire)
    client.wire.inbox.clear()


def test_the_reason_of_a_frame_that_stays_unreadable(online: Client) -> None:
    unreadable(online)
    resume(online)
    online.actions.clear()
    unreadable(online)
    twice = f"{UNREADABLE}, twice in a row at the same sequence number"
    assert reasons(online) == {"ReportLost": twice, "Disconnect": twice, "ReportWaiting": UNREADABLE}


def test_the_reason_of_a_heartbeat_without_an_answer(online: Client) -> None:
    online.actions.clear()
    for _ in range(4):
        due = online.session.next_wake
        assert due is not None
        online.time.step(due - online.time.elapsed)
        online.carry_out(online.session.wake(online.time()))
        online.wire.inbox.clear()
        if reasons(online):
            break
    assert reasons(online) == dict.fromkeys(
        ("Disconnect", "ReportWaiting"), "a heartbeat was not acknowledged"
    )


def test_the_reason_of_a_session_that_cannot_be_resumed(online: Client) -> None:
    online.actions.clear()
    for _ in range(10):
        send(online, frame(9, True))
        if "ReportLost" in reasons(online):
            break
        resume(online)
    lost = f"{REFUSED_FOR_NOW}, and it could not be resumed"
    assert reasons(online) == {"ReportLost": lost, "Disconnect": lost, "ReportWaiting": REFUSED_FOR_NOW}


def test_the_reason_of_an_end_with_an_error(online: Client) -> None:
    online.actions.clear()
    send(online, frame(7))  # a second connection is planned
    online.carry_out(online.session.dropped(1, GatewayCloseCode.AUTHENTICATION_FAILED, online.time()))
    assert online.session.ended is True
    assert any(isinstance(each, do.ReportCritical) for each in online.actions)


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (-5, "-5"),
        (0, "0"),
        (10**19, str(10**19)),
        (10**20, "a number of 67 bits"),
        (-(10**30), "a number of 100 bits"),
    ],
)
def test_an_interval_that_cannot_be_is_shown_shortly(client: Client, interval: int, shown: str) -> None:
    client.open(client.wire, greet=False)
    send(client, frame(10, {"heartbeat_interval": interval}))
    (warning,) = [each for each in client.actions if isinstance(each, do.Warn)]
    assert warning.message.startswith(f"{shown} ms is not a valid interval of heartbeats; ")
    assert warning.message.endswith(" s is used instead")


@pytest.mark.parametrize(
    ("gateway", "resume", "used"),
    [
        ("wss://gateway.discord.gg", "wss://resume.discord.gg", True),
        ("wss://gateway.discord.gg", "ws://resume.discord.gg", False),
        ("ws://127.0.0.1:8080", "ws://127.0.0.1:8081", True),
        ("ws://127.0.0.1:8080", "wss://127.0.0.1:8081", True),
        ("ws://127.0.0.1:8080", "http://127.0.0.1:8081", False),
    ],
)
def test_a_resume_url_never_sends_the_token_unencrypted(gateway: str, resume: str, used: bool) -> None:
    session = ShardProtocol(0, gateway_url=gateway, jitter=lambda: 0.5)
    assert session._trusted(resume) == (resume if used else "")


def test_a_new_shard_has_no_state() -> None:
    time = Time()
    session = ShardProtocol(0, gateway_url="wss://gateway.discord.gg", jitter=lambda: 0.5)
    assert (session.ready, session.ended, session.shard_count) == (False, False, 1)
    assert session.saved is None
    assert [type(each) for each in session.start(time())] == [do.Connect]


def test_a_connection_that_is_lost_makes_the_shard_not_ready(online: Client) -> None:
    online.session.dropped(1, 4000, online.time())
    assert online.session.ready is False


@pytest.mark.parametrize(("sequence", "begins"), [(1, 1), (7, 7), (0, 0), (-3, 0), (2**53, 0), (2**63, 0)])
def test_the_number_of_ready_begins_the_sequence(client: Client, sequence: int, begins: int) -> None:
    client.open(client.wire)
    client.read_all()
    client.grant()
    frame_of_ready = Decoder().decode(ready("id", sequence))
    client.session.received(client.wire.number, frame_of_ready, client.time())
    assert client.session.sequence == (begins or None)
    assert client.session.session_id == "id"


def test_the_reason_of_an_end_closes_every_connection(online: Client) -> None:
    send(online, frame(7))
    next_connection(online)
    online.open(online.wire)
    online.actions.clear()
    online.carry_out(online.session.dropped(1, GatewayCloseCode.AUTHENTICATION_FAILED, online.time()))
    assert reasons(online) == {"Disconnect": "the shard has ended"}


def test_the_reason_of_a_reconnect_before_ready(client: Client) -> None:
    client.open(client.wire)
    client.read_all()
    client.actions.clear()
    send(client, frame(7))
    assert reasons(client) == {"Disconnect": ASKED, "ReportWaiting": ASKED}


def test_the_reasons_of_what_does_not_come_in_time(client: Client) -> None:
    time = client.time
    client.open(client.wire, greet=False)
    due = client.session.next_wake
    assert due is not None
    assert due - time.elapsed == pytest.approx(Timeouts().hello)
    client.pass_time(due - time.elapsed)
    assert reasons(client)["ReportWaiting"] == MISSING[Phase.GREETING]


def test_one_missing_number_is_a_gap(online: Client) -> None:
    last = online.session.sequence
    assert last is not None
    found = online.session.received(1, Decoder().decode(event(last + 2)), online.time())
    (gap,) = [each.gap for each in found if isinstance(each, do.ReportGap)]
    assert (gap.shard_id, gap.sequence, gap.missed) == (0, last, 1)


def test_an_absurd_number_of_an_event_of_the_session_is_ignored_with_a_warning(online: Client) -> None:
    before = online.session.sequence
    found = online.session.received(1, Decoder().decode(resumed(2**60)), online.time())
    assert [each.message for each in found if isinstance(each, do.Warn)] == [
        f"{2**60} is not a sequence number; it is ignored"
    ]
    assert online.session.sequence == before
