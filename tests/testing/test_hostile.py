"""What a hostile server sends: whether the gateway really sends it."""

from typing import Any

import aiohttp
import pytest
from aiohttp import WSMsgType

from cordspec.errors import UsageError
from cordspec.testing import Fault, PlaybackGateway, at
from tests.testing.client import TOKEN, client

INTERVALS: list[tuple[object, bytes]] = [
    (0, b"0"),
    (-5, b"-5"),
    (1, b"1"),
    (10**400, b"1" + b"0" * 400),
    (None, b"null"),
    ("x", b'"x"'),
    (True, b"true"),
    (0.5, b"0.5"),
    ([], b"[]"),
    (b"1e999", b"1e999"),
]


@pytest.mark.parametrize(("interval", "written"), INTERVALS)
async def test_hello_with_any_interval(interval: Any, written: bytes, gateway: PlaybackGateway) -> None:
    gateway.script(at("accept").hello(interval))
    async with client(gateway) as one:
        raw = await one.raw_frame()
        assert raw == b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":%b}}' % written
        await one.identify()
        await one.dispatch("READY")


async def test_hello_twice(gateway: PlaybackGateway) -> None:
    gateway.script(at("hello").hello(1000))
    async with client(gateway) as one:
        assert (await one.opcode(10))["heartbeat_interval"] == 41250
        assert (await one.opcode(10))["heartbeat_interval"] == 1000


@pytest.mark.parametrize("step", ["hello", "identify", "ready"])
async def test_hello_at_another_step_comes_beside_what_is_due(step: Any, gateway: PlaybackGateway) -> None:
    gateway.script(at(step).hello(7))
    async with client(gateway) as one:
        await one.opcode(10)
        await one.identify()
        frames = [await one.frame() for _ in range(2)]
        assert sorted(frame["op"] for frame in frames) == [0, 10]


async def test_never_hello(gateway: PlaybackGateway) -> None:
    gateway.script(at("accept").no_answer())
    async with client(gateway) as one:
        assert await one.is_quiet()


async def test_heartbeats_identify_and_resume_without_an_answer(gateway: PlaybackGateway) -> None:
    gateway.rules.identify_window = 0
    gateway.script([at("heartbeat").no_answer(), at("identify").no_answer()], at("resume").no_answer())
    async with client(gateway) as one:
        await one.opcode(10)
        await one.send(1, None)
        await one.identify()
        await one.send(1, None)
        await one.opcode(11)  # of the second heartbeat
        await one.identify()
        await one.dispatch("READY")
    async with client(gateway) as two:
        await two.resume("unknown", 0)
        await two.send(1, None)
        await two.opcode(11)


@pytest.mark.parametrize("step", ["hello", "ready", "replay", "resumed"])
def test_no_answer_where_none_is_due(step: Any) -> None:
    with pytest.raises(UsageError, match="no answer is due"):
        at(step).no_answer()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("no frame", WSMsgType.TEXT),
        ("", WSMsgType.TEXT),
        (b"\xff\x00", WSMsgType.BINARY),
        (b"", WSMsgType.BINARY),
    ],
)
@pytest.mark.parametrize("compress", [None, "zlib-stream"])
async def test_messages_that_are_no_frames(
    data: str | bytes, kind: WSMsgType, compress: str | None, gateway: PlaybackGateway
) -> None:
    gateway.script([at("accept").message(data)])
    async with client(gateway, compress) as one:
        message = await one.socket.receive()
        assert (message.type, message.data) == (kind, data)
        await one.opcode(10)


@pytest.mark.parametrize("sequence", [10**40, -1, None])
async def test_a_dispatch_with_any_number_and_payload(sequence: int | None, gateway: PlaybackGateway) -> None:
    payload = b'{"content":"\\ud83d"}'
    gateway.script(at("ready").dispatch("MESSAGE_CREATE", payload, sequence=sequence))
    async with client(gateway) as one:
        await one.begin()
        written = b"null" if sequence is None else b"%d" % sequence
        expected = b'{"t":"MESSAGE_CREATE","s":%b,"op":0,"d":%b}' % (written, payload)
        assert await one.raw_frame() == expected


async def test_a_dispatch_before_there_is_a_session(gateway: PlaybackGateway) -> None:
    gateway.script(at("hello").dispatch("READY", b"[1]", sequence=5))
    async with client(gateway) as one:
        await one.opcode(10)
        assert await one.raw_frame() == b'{"t":"READY","s":5,"op":0,"d":[1]}'


async def test_a_redirect_of_the_handshake(gateway: PlaybackGateway) -> None:
    async with PlaybackGateway(token=TOKEN) as other:
        gateway.script(at("connect").redirect(other.base_url), at("connect").redirect("/away", 307))
        async with aiohttp.ClientSession() as session:
            for status, location in ((302, other.base_url), (307, "/away")):
                async with session.get(gateway.base_url, allow_redirects=False) as response:
                    assert (response.status, response.headers["Location"]) == (status, location)
        assert not gateway.connections
        assert len(gateway.attempts) == 2
        gateway.script(at("connect").redirect(other.base_url))
        async with client(gateway) as one:  # aiohttp follows the redirect
            await one.begin()
        assert (len(gateway.connections), len(other.connections)) == (0, 1)


@pytest.mark.parametrize(
    ("fault", "code"), [(at("accept").close(4000), 4000), (at("accept").drop(), None)], ids=str
)
async def test_an_immediate_end(fault: Fault, code: int | None, gateway: PlaybackGateway) -> None:
    gateway.script(fault)
    async with client(gateway) as one:
        assert await one.close_code() == code


def test_a_redirect_of_a_websocket_that_is_open() -> None:
    with pytest.raises(UsageError, match="connect"):
        at("accept").redirect("http://elsewhere.invalid")
