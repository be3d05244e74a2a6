"""Everything that may go wrong, at each step at which it may."""

import asyncio
from typing import Any

import aiohttp
import pytest

from cordspec.errors import UsageError
from cordspec.events import HelloFrame
from cordspec.models import AFTER_CLOSE, GatewayCloseCode, HelloData
from cordspec.testing import FINE, Fault, Pace, PlaybackGateway, Step, at
from tests.testing.client import Client, client

RECONNECT = {"op": 7, "d": None}


async def come_to(step: Step, one: Client, gateway: PlaybackGateway) -> None:
    """Say what a client says, up to the message after which a step is reached."""
    if step is Step.ACCEPT:
        return
    await one.opcode(10)
    if step is Step.HEARTBEAT:
        await one.send(1, None)
    elif step in (Step.IDENTIFY, Step.READY):
        await one.identify()
        if step is Step.READY:
            await one.dispatch("READY")
    elif step in (Step.RESUME, Step.REPLAY, Step.RESUMED):
        session = gateway.sessions[0]
        await one.send(6, {"token": gateway.token, "session_id": session.id, "seq": 1})
        if step is not Step.RESUME:
            assert await one.dispatch("MISSED") == 1
        if step is Step.RESUMED:
            assert await one.dispatch("MISSED") == 2
            await one.dispatch("RESUMED")


async def leave_a_session(gateway: PlaybackGateway) -> None:
    gateway.rules.identify_window = 0
    async with client(gateway) as first:
        await first.begin()
        (await gateway.wait_for_connection()).drop()
        assert await first.close_code() is None
    gateway.dispatch("MISSED", b"1")
    gateway.dispatch("MISSED", b"2")


STEPS = [step for step in Step if step is not Step.CONNECT]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("fault", ["drop", "close", "silence", "send", "op1", "op7", "op9"])
async def test_every_fault_at_every_step(step: Step, fault: str, gateway: PlaybackGateway) -> None:
    make = at(step.value)
    acts: dict[str, Fault] = {
        "drop": make.drop(),
        "close": make.close(4000),
        "silence": make.silence(),
        "send": make.send(HelloFrame(d=HelloData(heartbeat_interval=1))),
        "op1": make.request_heartbeat(),
        "op7": make.reconnect(),
        "op9": make.invalid_session(resumable=True),
    }
    await leave_a_session(gateway)
    gateway.script(acts[fault])
    async with client(gateway) as one:
        connection = await gateway.wait_for_connection()
        await come_to(step, one, gateway)
        match fault:
            case "drop":
                assert await one.close_code() is None
                assert await connection.wait_for_close() == 1006
            case "close":
                assert await one.close_code() == 4000
                await connection.wait_for_close()
                assert connection.closed_with == 4000
            case "silence":
                assert await one.is_quiet()
                assert connection.is_silent
                assert connection.is_open
            case "send":
                assert await one.opcode(10) == {"heartbeat_interval": 1}
            case "op1" | "op7":
                assert await one.opcode(int(fault[2])) is None
            case _:
                assert await one.opcode(9) is True
        if step in (Step.RESUME, Step.REPLAY, Step.RESUMED):
            assert len(gateway.sessions) == 1, "a fault of a connection lost its session"


async def test_a_script_is_played_once_in_its_order(gateway: PlaybackGateway) -> None:
    gateway.script(at("accept").drop(), FINE, [at("accept").send(RECONNECT), at("hello").close(4000)])
    async with client(gateway) as one:
        assert await one.close_code() is None
    async with client(gateway) as two:
        await two.begin()
    async with client(gateway) as three:
        assert (await three.raw_frame(), (await three.frame())["op"]) == (b'{"op":7,"d":null}', 10)
        assert await three.close_code() == 4000
    async with client(gateway) as four:
        await four.opcode(10)
    gateway.script_always(at("hello").close(4900))
    for _ in range(2):
        async with client(gateway) as each:
            await each.opcode(10)
            assert await each.close_code() == 4900


async def test_no_websocket_at_all(gateway: PlaybackGateway) -> None:
    gateway.script(at("connect").refuse(503))
    with pytest.raises(aiohttp.WSServerHandshakeError, match="503"):
        async with client(gateway):
            pass
    # aiohttp asks a second time by itself where it got no answer at all.
    gateway.script_always(at("connect").drop())
    with pytest.raises(aiohttp.ClientError):
        async with client(gateway):
            pass
    gateway.script_always(at("connect").wait(0))
    async with client(gateway) as one:
        await one.begin()
    assert len(gateway.attempts) > len(gateway.connections) == 1


async def test_a_script_says_what_it_cannot_do(gateway: PlaybackGateway) -> None:
    for make, message in (
        (lambda: at("middle"), "accept, hello"),  # type: ignore[arg-type]  # what is tested
        (lambda: at("connect").close(4000), "refuse"),
        (lambda: at("hello").refuse(), "close"),
        (lambda: gateway.script("hello"), "An entry of a script"),  # type: ignore[arg-type]  # what is tested
        (lambda: Pace(piece=0), "1 or more"),
    ):
        with pytest.raises(UsageError, match=message):
            make()
    assert repr(at("ready").close(4000)) == "at('ready').close(4000)"


@pytest.mark.parametrize("code", [1000, 1001, *GatewayCloseCode])
async def test_any_close_code(code: int, gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        connection.close(code)
        assert await one.close_code() == code
        await connection.wait_for_close()
        assert connection.closed_with == code
        assert len(gateway.sessions) == (AFTER_CLOSE.get(code, "resume") == "resume")


@pytest.mark.parametrize("code", [1000, 1001, 4900, None])
async def test_the_client_ends_its_session_only_with_1000_and_1001(
    code: int | None, gateway: PlaybackGateway
) -> None:
    async with client(gateway) as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        if code is None:
            transport: Any = one.socket.get_extra_info("socket")
            transport.shutdown(2)
        else:
            await one.socket.close(code=code)
        assert await connection.wait_for_close() == (code or 1006)
    assert len(gateway.sessions) == (0 if code in (1000, 1001) else 1)


async def test_silence_stops_reading_and_ends(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        connection.silence()
        gateway.dispatch("HELD", None)
        await one.send(1, 1)
        assert await one.is_quiet()
        assert [each.op for each in connection.received] == [2]
        connection.speak()
        assert await one.dispatch("HELD") is None
        await one.opcode(11)


async def test_a_message_may_be_anything(gateway: PlaybackGateway) -> None:
    gateway.script(at("accept").send(b'{"op":'))
    async with client(gateway) as one:
        assert await one.raw_frame() == b'{"op":'
        assert await one.opcode(10)


@pytest.mark.parametrize(
    "pace", [Pace(piece=1), Pace(piece=3, delay=0.0001), Pace(fragment=5), Pace(fragment=1, piece=2)]
)
async def test_slow_and_fragmented_messages_are_whole(pace: Pace, gateway: PlaybackGateway) -> None:
    gateway.pace = pace
    async with client(gateway) as one:
        await one.begin()
        big = {"text": "é" * 100}
        gateway.dispatch("A", big)
        connection = await gateway.wait_for_connection()
        connection.pace = Pace()
        gateway.dispatch("B", {"text": "x" * 70_000})
        gateway.dispatch("C", None)
        assert await one.dispatch("A") == big
        assert len((await one.dispatch("B"))["text"]) == 70_000
        await one.dispatch("C")
        assert one.messages == 5
        connection.close(4000)
        assert await one.close_code() == 4000


async def test_a_delay_is_kept(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin()
        connection = await gateway.wait_for_connection()
        connection.pace = Pace(delay=0.02)
        began = asyncio.get_running_loop().time()
        for _ in range(4):
            gateway.dispatch("A", None)
        for _ in range(4):
            await one.dispatch("A")
        assert asyncio.get_running_loop().time() - began >= 0.06
        await connection.drain()
