"""The end of a shard, and sessions that another process resumes."""

from collections.abc import Callable

import msgspec
import pytest

from cordspec.errors import (
    DisallowedIntentsError,
    FatalCloseError,
    GatewayError,
    InvalidTokenError,
    SessionStartLimitError,
    TooFewShardsError,
)
from cordspec.gateway import actions as do
from cordspec.gateway.close_codes import ERRORS, after_close
from cordspec.gateway.protocol import ShardProtocol
from cordspec.models import AFTER_CLOSE, GatewayCloseCode
from tests.gateway.conversation import count, expire, next_connection, theirs
from tests.gateway.simulation import (
    ACK,
    GATEWAY,
    INTERVAL,
    RESUME,
    Client,
    date,
    fast,
    frame,
)

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
