"""What other servers do differently from Discord, as rules of the playback gateway."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import json

from cordspec.errors import UsageError
from cordspec.testing import PlaybackGateway, Rules
from tests.testing.client import TOKEN, Client, client


async def numbers(one: Client, count: int) -> list[tuple[str, int | None]]:
    """Name and sequence number of the next dispatches."""
    frames = [await one.frame() for _ in range(count)]
    return [(frame["t"], frame["s"]) for frame in frames]


async def lose(gateway: PlaybackGateway, *events: str) -> Client:
    """A client that has seen READY and these events, and whose connection is gone."""
    async with client(gateway) as one:
        await one.begin()
        for name in events:
            gateway.dispatch(name, None)
            await one.dispatch(name)
        (await gateway.wait_for_connection()).drop()
        assert await one.close_code() is None
    return one


async def test_events_with_the_current_sequence_number() -> None:
    rules = Rules(current_sequence_events=frozenset({"B"}))
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway, client(gateway) as one:
        await one.begin()
        for name in "ABAB":
            gateway.dispatch(name, None)
        assert await numbers(one, 4) == [("A", 2), ("B", 2), ("A", 3), ("B", 3)]


@pytest.mark.parametrize(("rule", "sequence"), [("zero_sequence_events", 0), ("null_sequence_events", None)])
async def test_events_without_a_sequence_number(rule: str, sequence: int | None) -> None:
    rules = Rules(**{rule: frozenset({"B"})})  # type: ignore[arg-type]  # the name comes from the parameters
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        async with client(gateway) as one:
            await one.begin()
            for name in "ABA":
                gateway.dispatch(name, None)
            assert await numbers(one, 3) == [("A", 2), ("B", sequence), ("A", 3)]
            (await gateway.wait_for_connection()).drop()
            assert await one.close_code() is None
        async with client(gateway) as two:
            await two.resume(one.session_id, 2)
            assert await numbers(two, 2) == [("A", 3), ("RESUMED", 4)], "B counts as received with A 2"
            gateway.connections[1].drop()
            assert await two.close_code() is None
        async with client(gateway) as three:
            await three.resume(one.session_id, 1)
            assert await numbers(three, 4) == [("A", 2), ("B", sequence), ("A", 3), ("RESUMED", 4)]
            assert await numbers(three, 1) == [("RESUMED", 5)]


async def test_resumed_with_the_number_of_the_last_replayed_event() -> None:
    rules = Rules(current_sequence_events=frozenset({"RESUMED"}))
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        one = await lose(gateway)
        gateway.dispatch("MISSED", None)
        async with client(gateway) as two:
            await two.resume(one.session_id, one.sequence)
            assert await numbers(two, 2) == [("MISSED", 2), ("RESUMED", 2)]


async def test_every_resume_is_refused() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules(refuse_resume=True)) as gateway:
        one = await lose(gateway)
        async with client(gateway) as two:
            await two.resume(one.session_id, one.sequence)
            assert await two.opcode(9) is False
            assert not gateway.sessions


async def test_a_wrong_token_in_a_resume_is_closed_with_the_code_of_the_rules() -> None:
    rules = Rules(refuse_resume=True, bad_token_code=4000)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        one = await lose(gateway)
        async with client(gateway) as two:
            await two.opcode(10)
            await two.send(6, {"token": "wrong", "session_id": one.session_id, "seq": 1})
            assert await two.close_code() == 4000


async def test_a_wrong_token_in_an_identify_is_closed_with_the_code_of_the_rules() -> None:
    rules = Rules(bad_token_code=4000)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway, client(gateway) as one:
        await one.opcode(10)
        await one.identify(token="wrong")
        assert await one.close_code() == 4000


async def test_copies_have_numbers_of_their_own() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules(event_copies={"B": 3})) as gateway:
        async with client(gateway) as one:
            await one.begin()
            for name in "AB":
                gateway.dispatch(name, {"guild_id": "1"})
            assert await numbers(one, 4) == [("A", 2), ("B", 3), ("B", 4), ("B", 5)]
        assert len({each.id for each in gateway.dispatched}) == 5


async def test_copies_of_guild_events_double_after_some_events() -> None:
    rules = Rules(doubling_events=frozenset({"CHANNEL_CREATE"}), largest_copies=4)
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway, client(gateway) as one:
        await one.begin()
        seen = Counter[str]()
        for number in range(4):
            gateway.dispatch("CHANNEL_CREATE", {"guild_id": "1"})
            gateway.dispatch(f"MESSAGE_{number}", {"guild_id": "1"})
            gateway.dispatch(f"DIRECT_{number}", {"channel_id": "1"})
        gateway.dispatch("END", None)
        while (frame := await one.frame())["t"] != "END":
            seen[frame["t"]] += 1
        assert seen.pop("CHANNEL_CREATE") == 1 + 2 + 4 + 4
        assert [seen[f"MESSAGE_{number}"] for number in range(4)] == [2, 4, 4, 4]
        assert [seen[f"DIRECT_{number}"] for number in range(4)] == [1, 1, 1, 1]


async def test_holes_in_the_sequence(gateway: PlaybackGateway) -> None:
    gateway.rules.skipped_sequences = {"B": 3}
    async with client(gateway) as one:
        await one.begin()
        for name in "AB":
            gateway.dispatch(name, None)
        gateway.skip_sequences(2)
        gateway.dispatch("A", None)
        assert await numbers(one, 3) == [("A", 2), ("B", 6), ("A", 9)]
        (await gateway.wait_for_connection()).drop()
        assert await one.close_code() is None
    async with client(gateway) as two:
        await two.resume(one.session_id, 4)  # a number that was never sent
        assert await numbers(two, 3) == [("B", 6), ("A", 9), ("RESUMED", 10)]


async def test_events_are_repeated_during_a_replay() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules(replay_overlap=2)) as gateway:
        one = await lose(gateway, "A", "B", "C")
        gateway.dispatch("MISSED", None)
        async with client(gateway) as two:
            await two.resume(one.session_id, one.sequence)
            assert await numbers(two, 4) == [("B", 3), ("C", 4), ("MISSED", 5), ("RESUMED", 6)]
        sent = Counter(each.id for each in gateway.dispatched)
        assert sorted(sent.values()) == [1, 1, 1, 1, 2, 2], "a replayed event keeps its identity"
        assert [each.name for each in gateway.dispatched if each.is_replay] == ["B", "C", "MISSED"]


async def test_an_address_of_ones_own_for_resuming() -> None:
    rules = Rules(resume_gateway_url="wss://elsewhere.invalid")
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway, client(gateway) as one:
        await one.begin()
        assert one.resume_url == "wss://elsewhere.invalid"


async def test_like_spacebar() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules.like_spacebar()) as gateway:
        async with client(gateway) as one:
            await one.begin()
            assert one.sequence == 0
            for name in ("CHANNEL_CREATE", "MESSAGE_CREATE"):
                gateway.dispatch(name, b'{"guild_id":"1"}')
            assert await numbers(one, 3) == [
                ("CHANNEL_CREATE", 1),
                ("MESSAGE_CREATE", 2),
                ("MESSAGE_CREATE", 3),
            ]
        async with client(gateway) as two:
            await two.resume(one.session_id, 3)
            assert await two.opcode(9) is False


async def test_like_patchcord() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules.like_patchcord()) as gateway:
        async with client(gateway) as one:
            await one.begin()
            assert one.sequence == 0
            gateway.dispatch("MESSAGE_CREATE", b"{}")
            gateway.dispatch("GUILD_CREATE", b"{}")
            gateway.dispatch("GUILD_MEMBERS_CHUNK", b"{}")
            assert await numbers(one, 3) == [
                ("MESSAGE_CREATE", 1),
                ("GUILD_CREATE", 1),
                ("GUILD_MEMBERS_CHUNK", 1),
            ]
            (await gateway.wait_for_connection()).drop()
            assert await one.close_code() is None
        gateway.dispatch("MESSAGE_CREATE", b"{}")
        async with client(gateway) as two:
            await two.resume(one.session_id, 1)
            assert await numbers(two, 2) == [("MESSAGE_CREATE", 2), ("RESUMED", 2)]


def test_a_preset_takes_changes() -> None:
    rules = Rules.like_spacebar(refuse_resume=False, heartbeat_interval=1.0)
    assert (rules.refuse_resume, rules.heartbeat_interval, rules.bad_token_code) == (False, 1.0, 4000)
    assert Rules.like_patchcord(shards=3).shards == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"event_copies": {"A": 0}},
        {"skipped_sequences": {"A": -1}},
        {"replay_overlap": -1},
        {"largest_copies": 0},
    ],
)
def test_rules_that_cannot_be(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Rules(**wrong)


async def test_a_number_of_ones_own(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        await connection.wait_for_ready()
        for sequence in (10**40, -1, 0, None, 1):
            connection.dispatch("A", b'{"content":"\\ud83d"}', sequence=sequence)
        connection.dispatch("B", None)
        raw = [await one.raw_frame() for _ in range(6)]
    assert raw == [
        b'{"t":"A","s":%b,"op":0,"d":{"content":"\\ud83d"}}' % written
        for written in (b"1" + b"0" * 40, b"-1", b"0", b"null", b"1")
    ] + [b'{"t":"B","s":2,"op":0,"d":null}']


async def test_what_was_sent_is_recorded(gateway: PlaybackGateway) -> None:
    assert not gateway.dispatched
    one = await lose(gateway, "A")
    gateway.dispatch("MISSED", None)
    assert [each.name for each in gateway.dispatched] == ["READY", "A"], "MISSED was not sent yet"
    async with client(gateway) as two:
        await two.resume(one.session_id, one.sequence)
        raw = [await two.raw_frame() for _ in range(2)]
        assert [each.raw for each in gateway.connections[1].dispatched] == raw
    found = [
        (each.id, each.connection, each.session_id, each.name, each.sequence, each.is_replay)
        for each in gateway.dispatched
    ]
    session = one.session_id
    assert found == [
        (1, 1, session, "READY", 1, False),
        (2, 1, session, "A", 2, False),
        (3, 2, session, "MISSED", 3, True),
        (4, 2, session, "RESUMED", 4, False),
    ]


async def test_nothing_is_recorded_after_a_close_frame(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        gateway.connections[0].close(4000)
        gateway.dispatch("LATE", None)
        assert await one.close_code() == 4000
    assert [each.name for each in gateway.dispatched] == ["READY"]


async def test_the_record_is_bounded() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules(record_limit=3)) as gateway, client(gateway) as one:
        await one.begin()
        for number in range(5):
            gateway.dispatch(f"E{number}", None)
            await one.dispatch(f"E{number}")
        assert [each.name for each in gateway.dispatched] == ["E2", "E3", "E4"]


NAMES = st.sampled_from("ABC")
NAME_SETS = st.frozensets(NAMES)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    st.builds(
        Rules,
        current_sequence_events=NAME_SETS,
        zero_sequence_events=NAME_SETS,
        event_copies=st.dictionaries(NAMES, st.integers(1, 3)),
        skipped_sequences=st.dictionaries(NAMES, st.integers(0, 3)),
        replay_overlap=st.integers(0, 3),
    ),
    st.lists(NAMES, max_size=8),
    st.lists(NAMES, max_size=8),
)
async def test_the_record_is_what_came(rules: Rules, before: list[str], after: list[str]) -> None:
    """Whatever the rules: what a client received is the record, and every event came at least once."""
    raw: list[bytes] = []
    async with PlaybackGateway(token=TOKEN, rules=rules) as gateway:
        async with client(gateway) as one:
            await one.begin()
            for name in before:
                gateway.dispatch(name, None)
            gateway.dispatch("END", None)
            while (await one.frame())["t"] != "END":
                pass
            gateway.connections[0].drop()
            assert await one.close_code() is None
        raw += [frame for frame in one.raw if b'"op":0' in frame]
        for name in after:
            gateway.dispatch(name, None)
        async with client(gateway) as two:
            await two.resume(one.session_id, gateway.sessions[0].sequence if not after else one.sequence)
            while (await two.frame())["t"] != "RESUMED":
                pass
        raw += [frame for frame in two.raw if b'"op":0' in frame]
        assert [each.raw for each in gateway.dispatched] == raw
        names = {each.id: each.name for each in gateway.dispatched}
        copies = {name: rules.event_copies.get(name, 1) for name in "ABC"}
        held = rules.current_sequence_events | rules.zero_sequence_events
        first = Counter(names.values())
        for name in "ABC":
            expected = [*before, *after].count(name) * copies[name]
            # An event with the current number counts as seen by whoever has seen that number.
            assert first[name] == expected or (after and name in held and first[name] < expected)
        for each in gateway.dispatched:
            assert json.decode(each.raw)["s"] == each.sequence
