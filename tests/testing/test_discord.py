"""The model of Discord by itself: frames and times in, actions out, without a socket or an event loop."""

import json
from collections.abc import Iterable
from itertools import count
from typing import Any

import pytest
from msgspec import structs

from cordspec.models import AvailableGuild, GatewayCloseCode
from cordspec.testing import PlaybackSession, Rules, Step, sample
from cordspec.testing.actions import (
    Abort,
    Action,
    Checkpoint,
    Commanded,
    CompressPayloads,
    Reached,
    Send,
    SendClose,
    SetTimer,
)
from cordspec.testing.client_state import ClientState
from cordspec.testing.discord import CLOSE_TIMEOUT, Discord
from cordspec.testing.operations import PlaybackOperations
from cordspec.testing.payload import prepare
from cordspec.testing.record import HIDDEN, Attempt

TOKEN = "token-of-the-model"
ATTEMPT = Attempt(time=0.0, path="/", query={"v": "10"}, user_agent=None)
PROPERTIES = {"os": "a", "browser": "b", "device": "c"}
EVENT = prepare("EVENT", None)


def model(**rules: Any) -> Discord:
    ids = count()
    found: dict[str, Any] = {"identify_window": 0.0, **rules}
    return Discord(TOKEN, Rules(**found), PlaybackOperations(), lambda: f"session-{next(ids)}")


def frame(op: int, d: object = None) -> bytes:
    return json.dumps({"op": op, "d": d}).encode()


def identify(**changes: object) -> bytes:
    return frame(2, {"token": TOKEN, "intents": 0, "properties": PROPERTIES} | changes)


def resume(session: PlaybackSession, seq: int) -> bytes:
    return frame(6, {"token": TOKEN, "session_id": session.id, "seq": seq})


def shown(steps: Iterable[Action | Checkpoint]) -> list[object]:
    """Actions as opcodes and names of events; close frames as codes, steps as they are."""
    return [_shown(step) for step in steps]


def _shown(step: Action | Checkpoint) -> object:
    match step:
        case Send():
            sent = json.loads(step.raw)
            return sent["t"] or sent["op"]
        case SendClose():
            return -step.code
        case Reached():
            return step.step
        case _:
            return step


def connected(discord: Discord) -> ClientState:
    client = discord.connect(ATTEMPT)
    list(discord.greet(client))
    return client


def with_session(discord: Discord, **changes: object) -> tuple[ClientState, PlaybackSession]:
    client = connected(discord)
    list(discord.received(client, identify(**changes), 0.0))
    assert client.session is not None
    return client, client.session


def lose(discord: Discord, client: ClientState, now: float = 0.0) -> None:
    assert discord.drop(client) == [Abort(client.number)]
    discord.closed(client, None, now)


def test_a_session_begins() -> None:
    discord = model()
    discord.guilds.append(sample(AvailableGuild))
    client = discord.connect(ATTEMPT)
    assert shown(discord.greet(client)) == [Step.ACCEPT, 10, Step.HELLO]
    assert shown(discord.received(client, frame(1), 1.0)) == [Step.HEARTBEAT, 11]
    answers = shown(discord.received(client, identify(), 2.0))
    assert answers == [Step.IDENTIFY, "READY", Step.READY, "GUILD_CREATE"]
    assert client.is_ready
    assert [session.sequence for session in discord.sessions.values()] == [2]
    assert [each.time for each in discord.identifications] == [2.0]
    assert client.identify is not None
    assert client.identify.token == HIDDEN
    assert TOKEN.encode() not in client.received[-1].raw


def test_nothing_happens_before_the_steps_are_iterated_over() -> None:
    discord = model()
    client = connected(discord)
    discord.received(client, identify(), 0.0)
    assert not client.received
    assert not discord.sessions


@pytest.mark.parametrize(
    ("step", "sent"), [(Step.IDENTIFY, []), (Step.READY, ["READY"]), (None, ["READY", "GUILD_CREATE"])]
)
def test_closing_the_generator_leaves_out_the_rest(step: Step | None, sent: list[str]) -> None:
    discord = model()
    discord.guilds.append(sample(AvailableGuild))
    client = connected(discord)
    found = list[object]()
    for each in discord.received(client, identify(), 0.0):
        if isinstance(each, Reached):
            if each.step is step:
                break
        else:
            found += shown([each])
    assert found == sent
    assert client.is_ready == (step is None)


@pytest.mark.parametrize("step", [Step.IDENTIFY, Step.READY])
def test_a_client_that_was_closed_at_a_checkpoint_gets_no_answer(step: Step) -> None:
    discord = model()
    client = connected(discord)
    found = list[object]()
    for each in discord.received(client, identify(), 0.0):
        found.append(_shown(each))
        if isinstance(each, Reached) and each.step is step:
            found += shown(discord.close(client, 4000))
    assert found[-3:] == [step, -4000, SetTimer(client.number, CLOSE_TIMEOUT)]
    assert not client.is_ready
    assert list(discord.received(client, frame(1), 0.0)) == []


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"{", GatewayCloseCode.DECODE_ERROR),
        (frame(99), GatewayCloseCode.UNKNOWN_OPCODE),
        (frame(2, 5), GatewayCloseCode.UNKNOWN_OPCODE),
        (
            frame(3, {"since": None, "activities": [], "status": "idle", "afk": False}),
            GatewayCloseCode.NOT_AUTHENTICATED,
        ),
        (identify(token="wrong"), GatewayCloseCode.AUTHENTICATION_FAILED),
        (identify(shard=[1, 1]), GatewayCloseCode.INVALID_SHARD),
        (identify(intents=1 << 62), GatewayCloseCode.INVALID_INTENTS),
    ],
)
def test_close_codes(message: bytes, code: int) -> None:
    discord = model()
    client = connected(discord)
    actions = [each for each in discord.received(client, message, 0.0) if not isinstance(each, Reached)]
    assert actions == [SendClose(client.number, code), SetTimer(client.number, CLOSE_TIMEOUT)]
    assert client.closed_with == code
    assert not client.is_open


def test_a_second_identify_ends_the_session() -> None:
    discord = model()
    client, session = with_session(discord)
    assert -4005 in shown(discord.received(client, identify(), 0.0))
    # Discord lists 4005 as a code after which a client may resume.
    assert list(discord.sessions.values()) == [session]


def test_identify_too_early_is_refused_and_so_is_a_total_that_is_used_up() -> None:
    discord = model(identify_window=5.0, session_total=2)
    client = connected(discord)
    answers = [shown(discord.received(connected(discord), identify(), now))[1] for now in (0.0, 4.0, 5.0)]
    assert answers == ["READY", 9, "READY"]
    assert discord.bot_info().session_start_limit.remaining == 0
    assert -4004 in shown(discord.received(client, identify(), 10.0))


def test_messages_above_the_limit() -> None:
    discord = model(send_limit=2, send_window=60.0)
    client = connected(discord)
    for now in (0.0, 30.0, 60.0, 90.0):
        assert 11 in shown(discord.received(client, frame(1), now))
    assert shown(discord.received(client, frame(1), 91.0))[0] == -4008


def test_a_client_without_heartbeats_is_closed_and_then_dropped() -> None:
    discord = model(heartbeat_timeout=60.0)
    client = discord.connect(ATTEMPT)
    assert SetTimer(client.number, 60.0) in list(discord.greet(client))
    assert next(discord.received(client, frame(1), 0.0)) == SetTimer(client.number, 60.0)
    assert discord.timed_out(client) == [SendClose(1, 4000), SetTimer(1, CLOSE_TIMEOUT)]
    assert discord.timed_out(client) == [Abort(1)]
    discord.closed(client, None, 1.0)
    assert discord.timed_out(client) == []
    assert client.close_code == 1006


def test_missed_events_are_replayed_in_order() -> None:
    discord = model()
    old, session = with_session(discord)
    lose(discord, old, 10.0)
    for _ in range(3):
        assert discord.dispatch(session, EVENT) == []
    new = connected(discord)
    answers = shown(discord.received(new, resume(session, 1), 20.0))
    assert answers == [Step.RESUME, "EVENT", "EVENT", Step.REPLAY, "EVENT", "RESUMED", Step.RESUMED]
    assert [(each.sequence, each.is_replay) for each in discord.dispatched] == [
        (1, False),
        (2, True),
        (3, True),
        (4, True),
        (5, False),
    ]
    assert (session.connection, session.lost_at) == (2, None)


def test_an_event_during_a_replay_is_sent_in_its_place() -> None:
    discord = model()
    old, session = with_session(discord)
    lose(discord, old)
    discord.dispatch(session, EVENT)
    found = list[object]()
    for step in discord.received(connected(discord), resume(session, 1), 0.0):
        found.append(_shown(step))
        if found[-1] is Step.REPLAY:
            assert discord.dispatch(session, prepare("LATER", None)) == []
    assert found[1:-1] == ["EVENT", Step.REPLAY, "LATER", "RESUMED"]


def test_a_session_that_moved_during_a_replay_stays_where_it_is() -> None:
    discord = model()
    old, session = with_session(discord)
    lose(discord, old)
    first, second = connected(discord), connected(discord)
    steps = discord.received(first, resume(session, 1), 0.0)
    assert Step.REPLAY in {_shown(next(steps)) for _ in range(2)}
    assert "RESUMED" in shown(discord.received(second, resume(session, 1), 0.0))
    assert list(steps) == []
    assert session.connection == second.number
    assert first.session is None


@pytest.mark.parametrize(("now", "answer"), [(70.0, "RESUMED"), (70.1, -4009)])
def test_a_session_times_out(now: float, answer: object) -> None:
    discord = model(session_timeout=60.0)
    old, session = with_session(discord)
    lose(discord, old, 10.0)
    assert answer in shown(discord.received(connected(discord), resume(session, 1), now))
    assert (session.id in discord.sessions) == (answer == "RESUMED")


def test_a_silent_connection_is_dropped_when_its_session_moves() -> None:
    discord = model()
    old, session = with_session(discord)
    old.is_silent = True
    new = connected(discord)
    assert Abort(old.number) in list(discord.received(new, resume(session, 1), 0.0))
    assert discord.dispatch(session, EVENT) == [Send(new.number, EVENT.numbered(3))]
    new.is_silent = True
    assert Abort(new.number) in list(discord.received(connected(discord), identify(), 0.0))
    assert list(discord.sessions) == ["session-1"]


@pytest.mark.parametrize(
    ("code", "ours", "kept"),
    [(1000, None, False), (1001, None, False), (0, None, True), (4900, None, True), (1000, 4000, True)],
)
def test_close_codes_of_a_client(code: int, ours: int | None, kept: bool) -> None:
    discord = model()
    client, session = with_session(discord)
    if ours is not None:
        discord.close(client, ours)
    discord.closed(client, code, 7.0)
    discord.closed(client, 1000, 8.0)  # a second end changes nothing
    assert client.close_code == (code or 1005)
    assert (session.id in discord.sessions) == kept
    assert (session.connection, session.lost_at) == (None, 7.0)
    assert not discord.open


def test_members_are_asked_for_again_too_early() -> None:
    discord = model(members_window=30.0)
    client, _ = with_session(discord)
    command = frame(8, {"guild_id": "10", "query": "", "limit": 0})
    answers = list[object]()
    for now in (0.0, 29.0, 30.0):
        steps = list(discord.received(client, command, now))
        assert isinstance(steps[0], Commanded)
        answers += shown(steps[1:])
    assert answers == ["GUILD_MEMBERS_CHUNK", "RATE_LIMITED", "GUILD_MEMBERS_CHUNK"]


def test_compression_of_payloads_begins_with_ready() -> None:
    discord = model()
    client = connected(discord)
    steps = list(discord.received(client, identify(compress=True), 0.0))
    assert steps[1] == CompressPayloads(client.number)
    assert shown(steps[2:3]) == ["READY"]


def test_another_version_of_the_api() -> None:
    discord = model()
    client = discord.connect(structs.replace(ATTEMPT, query={"v": "9"}))
    assert -4012 in shown(discord.greet(client))
