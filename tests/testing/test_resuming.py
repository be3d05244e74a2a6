"""Sessions outlive connections, completely or with loss."""

import random

import pytest

from cordspec.testing import PlaybackGateway, Rules, at
from tests.testing.client import TOKEN, client


async def begin_and_lose(gateway: PlaybackGateway, events: int = 0) -> tuple[str, int]:
    """A session whose client has seen READY alone, and missed events; its id and its sequence number."""
    async with client(gateway) as one:
        await one.begin()
        (await gateway.wait_for_connection()).drop()
        assert await one.close_code() is None
    for number in range(events):
        assert gateway.dispatch("MISSED", number) == 1  # type: ignore[arg-type]  # a number is JSON too
    return one.session_id, one.sequence


@pytest.mark.parametrize("missed", [0, 1, 2, 7])
async def test_what_was_missed_comes_again_then_resumed(missed: int, gateway: PlaybackGateway) -> None:
    session_id, sequence = await begin_and_lose(gateway, missed)
    async with client(gateway, url=gateway.resume_url) as two:
        await two.resume(session_id, sequence)
        frames = [await two.frame() for _ in range(missed)]
        assert [(frame["s"], frame["d"]) for frame in frames] == [
            (sequence + 1 + number, number) for number in range(missed)
        ]
        await two.dispatch("RESUMED")
        gateway.dispatch("NEXT", None)
        await two.dispatch("NEXT")
        assert two.sequence == sequence + missed + 2
        connection = await gateway.wait_for_connection()
        assert (await connection.wait_for_resume()).seq == sequence
        assert (await connection.wait_for_ready()).id == session_id
        assert connection.attempt.path == "/resume"


async def test_what_happens_during_a_replay_comes_in_its_place(gateway: PlaybackGateway) -> None:
    session_id, sequence = await begin_and_lose(gateway, 3)
    gateway.script(at("replay").do(lambda _: gateway.dispatch("MISSED", b"3")))
    async with client(gateway) as two:
        await two.resume(session_id, sequence)
        assert [await two.dispatch("MISSED") for _ in range(4)] == [0, 1, 2, 3]
        await two.dispatch("RESUMED")


async def test_dropped_during_a_replay_and_resumed_again(gateway: PlaybackGateway) -> None:
    session_id, sequence = await begin_and_lose(gateway, 5)
    gateway.script(at("replay").drop(), at("resumed").drop())
    for expected in ([0, 1, 2], [3, 4]):
        async with client(gateway) as each:
            await each.resume(session_id, sequence)
            assert [await each.dispatch("MISSED") for _ in expected] == expected
            sequence = each.sequence
            if expected == [3, 4]:
                await each.dispatch("RESUMED")
            assert await each.close_code() is None
    assert len(gateway.sessions) == 1


@pytest.mark.parametrize("resumable", [False, True])
async def test_a_resume_is_refused(resumable: bool, gateway: PlaybackGateway) -> None:
    gateway.rules.identify_window = 0
    session_id, sequence = await begin_and_lose(gateway, 1)
    gateway.script(at("resume").invalid_session(resumable=resumable))
    async with client(gateway) as two:
        await two.resume(session_id, sequence)
        assert await two.opcode(9) is resumable
        await two.identify()
        assert (await two.dispatch("READY"))["session_id"] != session_id
    async with client(gateway) as three:
        await three.resume(session_id, sequence)
        # A new session of the shard has ended the old one either way.
        assert await three.opcode(9) is False


async def test_a_session_survives_a_resumable_refusal(gateway: PlaybackGateway) -> None:
    session_id, sequence = await begin_and_lose(gateway, 1)
    gateway.script(at("resume").invalid_session(resumable=True))
    for answer in (9, 0):
        async with client(gateway) as each:
            await each.resume(session_id, sequence)
            assert (await each.frame())["op"] == answer


async def test_lost_sessions(gateway: PlaybackGateway) -> None:
    session_id, sequence = await begin_and_lose(gateway, 1)
    gateway.forget_sessions()
    async with client(gateway) as two:
        await two.resume(session_id, sequence)
        assert await two.opcode(9) is False


async def test_missed_more_than_is_kept() -> None:
    async with PlaybackGateway(token=TOKEN, rules=Rules(replay_limit=3)) as gateway:
        session_id, sequence = await begin_and_lose(gateway, 4)
        async with client(gateway) as two:
            await two.resume(session_id, sequence)
            assert await two.opcode(9) is False


@pytest.mark.parametrize("seq", [-1, 99])
async def test_an_impossible_sequence_number(seq: int, gateway: PlaybackGateway) -> None:
    session_id, _ = await begin_and_lose(gateway)
    async with client(gateway) as two:
        await two.resume(session_id, seq)
        assert await two.close_code() == 4007
    assert not gateway.sessions


async def test_a_session_times_out() -> None:
    now = [0.0]
    async with PlaybackGateway(token=TOKEN, rules=Rules(session_timeout=60), clock=lambda: now[0]) as gateway:
        session_id, sequence = await begin_and_lose(gateway, 1)
        now[0] = 60.0
        async with client(gateway) as two:
            await two.resume(session_id, sequence)
            await two.dispatch("MISSED")
            await two.dispatch("RESUMED")
            (await gateway.wait_for_connection()).drop()
            assert await two.close_code() is None
        now[0] = 121.0
        async with client(gateway) as three:
            await three.resume(session_id, two.sequence)
            assert await three.close_code() == 4009
        assert not gateway.sessions


async def test_nobody_else_may_resume_or_end_a_session(gateway: PlaybackGateway) -> None:
    session_id, _ = await begin_and_lose(gateway)
    async with client(gateway) as two:
        await two.opcode(10)
        await two.send(6, {"token": "wrong", "session_id": session_id, "seq": 1})
        assert await two.close_code() == 4004
    assert [session.id for session in gateway.sessions] == [session_id]


async def test_a_session_moves_to_a_second_connection(gateway: PlaybackGateway) -> None:
    async with client(gateway) as old, client(gateway) as new:
        await old.begin()
        gateway.dispatch("A", None)
        await old.dispatch("A")
        await new.resume(old.session_id, old.sequence)
        await new.dispatch("RESUMED")
        gateway.dispatch("B", None)
        await new.dispatch("B")
        assert await old.is_quiet()
    assert gateway.connections[0].session is None


async def test_a_silent_connection_goes_when_its_shard_comes_back(gateway: PlaybackGateway) -> None:
    gateway.rules.identify_window = 0
    async with client(gateway) as old, client(gateway) as new, client(gateway) as newest:
        await old.begin()
        connection = await gateway.wait_for_connection()
        connection.silence()
        await new.resume(old.session_id, old.sequence)
        await new.dispatch("RESUMED")
        assert await connection.wait_for_close() == 1006
        (await gateway.wait_for_connection()).silence()
        await newest.begin()
        assert await gateway.connections[1].wait_for_close() == 1006
        assert [session.id for session in gateway.sessions] == [newest.session_id]


async def test_nothing_is_lost_or_repeated_over_many_drops(gateway: PlaybackGateway) -> None:
    chance = random.Random(6)
    total, seen = 2000, list[int]()
    session_id, sequence = await begin_and_lose(gateway)
    sent = 0
    while len(seen) < total:
        async with client(gateway, "zlib-stream") as each:
            connection = await gateway.wait_for_connection()
            await each.resume(session_id, sequence)
            goal = chance.randrange(100)
            while sent < total and goal:
                gateway.dispatch("N", b"%d" % sent)
                sent, goal = sent + 1, goal - 1
            for _ in range(chance.randrange(120)):
                if len(seen) == total:
                    break
                frame = await each.frame()
                sequence = frame["s"]
                if frame["t"] == "N":
                    seen.append(frame["d"])
                elif frame["t"] == "RESUMED" and len(seen) == sent:
                    break
            connection.drop()
    assert seen == list(range(total))
