"""Both transports do the same with a real server on loopback, whether messages are read or delivered."""

import asyncio
import base64
import gc
import logging
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import pytest
import trustme

from cordspec.errors import GatewayCertificateError, UsageError
from cordspec.gateway import WebSocket, WebSocketTransport, picows_websocket
from cordspec.gateway import transport as transport_module
from cordspec.gateway.picows import PicowsTransport
from cordspec.gateway.transport import DeliveringWebSocket
from tests.gateway.frame_server import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    FrameServer,
    Handler,
    Peer,
    closing,
)
from tests.gateway.test_shard import TOKEN, until

AnyTransport: TypeAlias = WebSocketTransport | PicowsTransport
Message: TypeAlias = tuple[bytes, bool]
AUTHORITY = trustme.CA()
WAYS: dict[str, tuple[type[AnyTransport], str]] = {
    "aiohttp": (WebSocketTransport, "read"),
    "picows": (PicowsTransport, "read"),
    "picows, delivered": (PicowsTransport, "delivered"),
}
"""Each transport, with each way in which its messages can be received."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "reading" in metafunc.fixturenames:
        metafunc.parametrize(("kind", "reading"), WAYS.values(), ids=WAYS.keys())
    elif "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", [WebSocketTransport, PicowsTransport], ids=["aiohttp", "picows"])


@pytest.fixture
async def transport(kind: type[AnyTransport]) -> AsyncIterator[AnyTransport]:
    async with kind(close_timeout=1.0) as transport:
        yield transport


async def read(socket: WebSocket, messages: list[Message], reading: str) -> None:
    """Append the messages until the connection ends."""
    if reading == "delivered":
        assert isinstance(socket, DeliveringWebSocket)
        await socket.deliver(lambda data, text: messages.append((data, text)))
        return
    async for message in socket:
        messages.append(message)


@asynccontextmanager
async def connected(
    transport: AnyTransport, handle: Handler
) -> AsyncGenerator[tuple[WebSocket, FrameServer], None]:
    """A websocket whose other side is a handler, which has ended when the context is left."""
    async with FrameServer(handle).run() as server, asyncio.timeout(20):
        socket = await transport.connect(server.url)
        try:
            yield socket, server
        finally:
            await socket.close(1000)


async def received(transport: AnyTransport, handle: Handler, reading: str) -> tuple[list[Message], WebSocket]:
    """The messages of a whole connection, and its websocket after the end."""
    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        await read(socket, messages, reading)
    return messages, socket


# Messages.


async def test_text_and_binary_messages(transport: AnyTransport, reading: str) -> None:
    sizes = (0, 1, 125, 126, 65_535, 65_536, 300_000)

    async def handle(peer: Peer) -> None:
        for size in sizes:
            peer.frame(TEXT, b"t" * size)
            peer.frame(BINARY, b"b" * size)
        peer.frame(CLOSE, closing(1000))
        await peer.read_until_end()

    messages, _ = await received(transport, handle, reading)
    assert messages == [message for size in sizes for message in ((b"t" * size, True), (b"b" * size, False))]


async def test_messages_that_arrive_before_they_are_read(transport: AnyTransport, reading: str) -> None:
    async def handle(peer: Peer) -> None:
        for number in range(500):
            peer.frame(TEXT, b"%d" % number)
        peer.frame(PING, b"all")
        assert await peer.read() == (PONG, b"all") or transport_is_lazy
        peer.frame(CLOSE, closing(1000))
        await peer.read_until_end()

    transport_is_lazy = isinstance(transport, WebSocketTransport)
    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        await asyncio.sleep(0)
        await read(socket, messages, reading)
    assert messages == [(b"%d" % number, True) for number in range(500)]


async def test_fragments_are_one_message(transport: AnyTransport, reading: str) -> None:
    answers: list[object] = []

    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"a", fin=False)
        peer.frame(PING, b"between")
        peer.frame(CONTINUATION, b"", fin=False)
        peer.frame(PONG, b"unasked")
        peer.frame(CONTINUATION, b"b" * 70_000, fin=False)
        peer.frame(CONTINUATION, b"c")
        peer.frame(BINARY, b"d", fin=False)
        peer.frame(CONTINUATION, b"e")
        peer.frame(TEXT, b"f")
        peer.frame(CLOSE, closing(1000))
        answers.append(await peer.read())

    messages, _ = await received(transport, handle, reading)
    assert messages == [(b"a" + b"b" * 70_000 + b"c", True), (b"de", False), (b"f", True)]
    assert answers == [(PONG, b"between")]


async def test_a_frame_may_arrive_in_pieces(transport: AnyTransport, reading: str) -> None:
    async def handle(peer: Peer) -> None:
        written: list[bytes] = []
        write, peer.write = peer.write, written.append  # type: ignore[assignment, method-assign]  # keeps what is written
        peer.frame(TEXT, b"x" * 200)
        peer.frame(BINARY, b"y" * 70_000)
        peer.frame(CLOSE, closing(4000, "end"))
        for byte in written[0]:
            write(bytes([byte]))
            await asyncio.sleep(0)
        data = b"".join(written[1:])
        for start in range(0, len(data), 9_999):
            write(data[start : start + 9_999])
            await peer.writer.drain()
            await asyncio.sleep(0)
        await peer.read_until_end()

    messages, socket = await received(transport, handle, reading)
    assert messages == [(b"x" * 200, True), (b"y" * 70_000, False)]
    assert socket.close_code == 4000


async def test_what_is_sent(transport: AnyTransport) -> None:
    frames: list[object] = []

    async def handle(peer: Peer) -> None:
        frames.extend([await peer.read() for _ in range(3)])
        frames.extend(await peer.read_until_end())

    async with connected(transport, handle) as (socket, _):
        for text in ("{}", "é", "x" * 4096):
            await socket.send(text.encode())
    assert frames == [(TEXT, b"{}"), (TEXT, "é".encode()), (TEXT, b"x" * 4096), (CLOSE, closing(1000))]


# The end of a connection.


@pytest.mark.parametrize(
    ("payload", "code", "reason"),
    [
        (closing(1000), 1000, ""),
        (closing(1001, "bye"), 1001, "bye"),
        (closing(4004, "Authentication failed."), 4004, "Authentication failed."),
        (closing(4999, "é" * 60), 4999, "é" * 60),
        (b"", 1006, ""),
    ],
)
async def test_a_close_frame_of_the_server(
    transport: AnyTransport, reading: str, payload: bytes, code: int, reason: str
) -> None:
    answers: list[object] = []

    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"before")
        peer.frame(CLOSE, payload)
        answers.extend(await peer.read_until_end())

    messages, socket = await received(transport, handle, reading)
    assert messages == [(b"before", True)]
    assert (socket.close_code, socket.close_reason) == (code, reason)
    assert answers == [(CLOSE, closing(1000))]


@pytest.mark.parametrize("reset", [True, False])
async def test_a_connection_that_ends_without_a_close_frame(
    transport: AnyTransport, reading: str, reset: bool
) -> None:
    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"before")
        peer.frame(TEXT, b"half", fin=False)
        await peer.writer.drain()
        await peer.read()
        if reset:
            peer.writer.transport.abort()

    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        assert socket.close_code == 1006
        task = asyncio.create_task(read(socket, messages, reading))
        await until(lambda: messages)
        await socket.send(b"end")
        await task
        await socket.send(b"dropped")
    assert messages == [(b"before", True)]
    assert (socket.close_code, socket.close_reason) == (1006, "")


Frame: TypeAlias = tuple[int, bytes, bool, int]
"""Opcode, payload, whether it is the last fragment, and the reserved bits."""

VIOLATIONS: dict[str, list[Frame]] = {
    "a reserved bit": [(TEXT, b"x", True, 0x40)],
    "a second reserved bit": [(BINARY, b"x", True, 0x20)],
    "a third reserved bit": [(BINARY, b"x", True, 0x10)],
    "a fragment of no message": [(CONTINUATION, b"x", True, 0)],
    "a first fragment of no message": [(CONTINUATION, b"x", False, 0)],
    "a message within another": [(TEXT, b"x", False, 0), (TEXT, b"y", True, 0)],
    "fragments within another message": [(TEXT, b"x", False, 0), (BINARY, b"y", False, 0)],
    "an opcode that is not defined": [(5, b"x", True, 0)],
    "a control frame in fragments": [(PING, b"x", False, 0)],
    "a large control frame": [(PING, b"x" * 126, True, 0)],
    "a close code that may not be sent": [(CLOSE, closing(1005), True, 0)],
    "half a close code": [(CLOSE, b"\x0f", True, 0)],
}


@pytest.mark.parametrize("frames", VIOLATIONS.values(), ids=VIOLATIONS.keys())
async def test_a_violation_of_the_protocol_ends_the_connection(
    transport: AnyTransport, reading: str, frames: list[Frame], caplog: pytest.LogCaptureFixture
) -> None:
    answers: list[tuple[int, bytes]] = []

    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"before")
        await peer.writer.drain()
        await peer.read()
        for opcode, payload, fin, bits in frames:
            peer.frame(opcode, payload, fin=fin, bits=bits)
        peer.frame(TEXT, b"after")
        answers.extend(await peer.read_until_end())

    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        task = asyncio.create_task(read(socket, messages, reading))
        await until(lambda: messages)
        await socket.send(b"go on")
        await task
    assert messages == [(b"before", True)]
    assert [opcode for opcode, _ in answers] == [CLOSE]
    assert answers[0][1][:2] == closing(1002)
    assert socket.close_code == 1006
    del socket, task
    await asyncio.sleep(0)
    gc.collect()
    assert not [record for record in caplog.records if record.name == "asyncio"], "no error is left"


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> int:
    from cordspec.gateway import picows

    for module in (transport_module, picows_websocket, picows):
        monkeypatch.setattr(module, "MESSAGE_LIMIT", 1000)
    return 1000


@pytest.mark.parametrize("sizes", [[1000], [2000], [500, 500], [999, 0, 1], [1] * 1000, [999, 999]])
async def test_a_message_that_is_too_large_ends_the_connection(
    transport: AnyTransport, reading: str, limit: int, sizes: list[int]
) -> None:
    answers: list[tuple[int, bytes]] = []

    async def handle(peer: Peer) -> None:
        peer.frame(BINARY, b"x" * 999)
        for index, size in enumerate(sizes):
            peer.frame(CONTINUATION if index else BINARY, b"x" * size, fin=index == len(sizes) - 1)
        answers.extend(await peer.read_until_end())

    messages, socket = await received(transport, handle, reading)
    assert messages == [(b"x" * 999, False)]
    assert [opcode for opcode, _ in answers] == [CLOSE]
    assert answers[0][1][:2] == closing(1009)
    assert socket.close_code == 1006


async def test_closing_while_messages_arrive(transport: AnyTransport, reading: str) -> None:
    frames: list[tuple[int, bytes]] = []

    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"first")
        while (frame := await peer.read()) is not None:
            frames.append(frame)
            for _ in range(100):
                peer.frame(TEXT, b"late")
            peer.frame(CLOSE, closing(1000))
        peer.writer.transport.abort()

    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        task = asyncio.create_task(read(socket, messages, reading))
        await until(lambda: messages)
        await socket.close(4000)
        await task
        await socket.close(1000)
        await socket.send(b"dropped")
    assert frames == [(CLOSE, closing(4000))]
    assert messages == [(b"first", True)]
    assert socket.close_code == 1006, "the end was not the server's"


async def test_closing_without_an_answer_takes_the_close_timeout(kind: type[AnyTransport]) -> None:
    ended = asyncio.Event()

    async def handle(peer: Peer) -> None:
        await peer.read_until_end()
        ended.set()

    async with kind(close_timeout=0.05) as transport, connected(transport, handle) as (socket, _):
        await socket.close(1000)
        assert await anext(aiter(socket), None) is None
        async with asyncio.timeout(10):
            await ended.wait()


async def test_a_close_that_is_cancelled_ends_the_connection(kind: type[AnyTransport]) -> None:
    ended = asyncio.Event()

    async def handle(peer: Peer) -> None:
        await peer.read_until_end()
        ended.set()

    async with kind(close_timeout=1000.0) as transport, connected(transport, handle) as (socket, server):
        task = asyncio.create_task(socket.close(1000))
        await until(lambda: server.peers)
        for _ in range(10):
            await asyncio.sleep(0)
        assert not task.done()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(10):
            await ended.wait()


async def test_a_reader_that_is_cancelled_loses_nothing(transport: AnyTransport, reading: str) -> None:
    answers: list[object] = []

    async def handle(peer: Peer) -> None:
        await peer.read()
        peer.frame(TEXT, b"kept")
        peer.frame(CLOSE, closing(1000))
        answers.extend(await peer.read_until_end())

    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        task = asyncio.create_task(read(socket, messages, reading))
        for _ in range(10):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await socket.send(b"go on")
        await asyncio.sleep(0.05)  # the message arrives while there is no reader
        await read(socket, messages, reading)
    assert messages == [(b"kept", True)]
    assert answers == [(CLOSE, closing(1000))]
    assert socket.close_code == 1000


async def test_closing_the_transport_ends_its_connections(transport: AnyTransport) -> None:
    async def handle(peer: Peer) -> None:
        assert await peer.read_until_end() == []

    async with connected(transport, handle) as (socket, server):
        await transport.close()
        assert await anext(aiter(socket), None) is None
        again = await transport.connect(server.url)
        await transport.close()
        assert await anext(aiter(again), None) is None
        await again.close(1000)


# Backpressure.


async def stops(count: Callable[[], int]) -> int:
    """Wait until a count does not grow any more."""
    last = -1
    while count() != last:
        last = count()
        await asyncio.sleep(0.1)
    return last


async def test_a_server_is_not_read_faster_than_its_messages_are(transport: AnyTransport) -> None:
    written = 0

    async def handle(peer: Peer) -> None:
        nonlocal written
        for _ in range(2_000):
            peer.frame(BINARY, b"x" * 50_000)
            await peer.writer.drain()
            written += 1
        peer.frame(CLOSE, closing(1000))
        await peer.read_until_end()

    messages: list[Message] = []
    async with connected(transport, handle) as (socket, _):
        assert await stops(lambda: written) < 1_000, "the rest waits at the server"
        await read(socket, messages, "read")
    assert messages == [(b"x" * 50_000, False)] * 2_000


async def test_sending_waits_for_a_server_that_does_not_read(transport: AnyTransport) -> None:
    sent = 0
    go_on = asyncio.Event()
    frames: list[tuple[int, bytes]] = []

    async def handle(peer: Peer) -> None:
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]  # of a socket
        await go_on.wait()
        peer.writer.transport.resume_reading()  # type: ignore[attr-defined]  # of a socket
        frames.extend(await peer.read_until_end())

    async def send(socket: WebSocket) -> None:
        nonlocal sent
        for _ in range(300):
            await socket.send(b"x" * 100_000)
            sent += 1

    async with connected(transport, handle) as (socket, _):
        task = asyncio.create_task(send(socket))
        assert await stops(lambda: sent) < 300
        go_on.set()
        await task
    assert [len(payload) for opcode, payload in frames if opcode == TEXT] == [100_000] * 300


async def test_sending_that_waits_ends_with_the_connection(transport: AnyTransport) -> None:
    sent = 0
    end = asyncio.Event()

    async def handle(peer: Peer) -> None:
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]  # of a socket
        await end.wait()
        peer.writer.transport.abort()

    async def send(socket: WebSocket) -> None:
        nonlocal sent
        for _ in range(300):
            await socket.send(b"x" * 100_000)
            sent += 1

    async with connected(transport, handle) as (socket, _):
        task = asyncio.create_task(send(socket))
        assert await stops(lambda: sent) < 300
        end.set()
        await task
        assert await anext(aiter(socket), None) is None


@pytest.mark.parametrize("secured", [True, False])
async def test_closing_reads_what_waits(kind: type[AnyTransport], secured: bool) -> None:
    frames: list[object] = []
    written = 0

    async def handle(peer: Peer) -> None:
        nonlocal written
        for _ in range(400):
            peer.frame(BINARY, b"x" * 50_000)
            await peer.writer.drain()
            written += 1
        frames.append(await peer.read())
        peer.frame(CLOSE, closing(1000))
        frames.append(await peer.read())  # the client ends the connection

    context = server_context("localhost") if secured else None
    transport = kind(ssl=trusting(), close_timeout=1000.0)
    async with transport, FrameServer(handle).run(context) as server, asyncio.timeout(20):
        scheme = "wss" if secured else "ws"
        socket = await transport.connect(f"{scheme}://localhost:{server.port}")
        assert await stops(lambda: written) < 400
        await socket.close(4000)
        assert await anext(aiter(socket), None) is None
    assert frames == [(CLOSE, closing(4000)), None]


# The handshake.


async def test_a_server_that_is_not_there(transport: AnyTransport) -> None:
    async with FrameServer(Peer.read).run() as server:
        pass
    with pytest.raises(OSError, match=r"Connect call failed|refused") as caught:
        await transport.connect(server.url)
    assert type(caught.value) is OSError
    assert caught.value.__context__ is None


ANSWERS = {
    "forbidden": (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", r"status 403"),
    "rate limited": (b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n", r"status 429"),
    "an error of Cloudflare": (b"HTTP/1.1 520 Unknown\r\nContent-Length: 0\r\n\r\n", r"status 520"),
    "no websocket": (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", r"status 200"),
    "no location": (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", r"status 302|redirect"),
    "another key": (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: x\r\n\r\n",
        r"(?i)handshake|upgrade",
    ),
    "no HTTP": (b"HELO\r\n\r\n", r"\w+: |status 400"),
    "nothing": (b"", r"\w+: "),
}


@pytest.mark.parametrize(("answer", "text"), ANSWERS.values(), ids=ANSWERS.keys())
async def test_a_handshake_that_is_refused(transport: AnyTransport, answer: bytes, text: str) -> None:
    async def handle(peer: Peer) -> None:
        peer.write(answer)

    async with FrameServer(handle, raw=True).run() as server:
        with pytest.raises(OSError, match=text) as caught:
            await transport.connect(server.url)
    assert type(caught.value) is OSError
    assert caught.value.__context__ is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(transport: AnyTransport, status: int) -> None:
    async def handle(peer: Peer) -> None:
        location = f"http://user:canary@127.0.0.1:{server.port}/stolen?canary=1"
        peer.write(f"HTTP/1.1 {status} X\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())

    async with FrameServer(handle, raw=True).run() as server:
        with pytest.raises(
            OSError, match=r"the server redirects to http://<credentials hidden>@127\.0\.0\.1:\d+, and"
        ) as caught:
            await transport.connect(server.url)
    assert "canary" not in str(caught.value)
    assert len(server.peers) == 1


async def test_connecting_that_is_cancelled_ends_the_connection(transport: AnyTransport) -> None:
    ended = asyncio.Event()

    async def handle(peer: Peer) -> None:
        assert await peer.read_until_end() == []
        ended.set()

    async with FrameServer(handle, raw=True).run() as server:
        task = asyncio.create_task(transport.connect(server.url))
        await until(lambda: server.peers and server.peers[0].request)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(10):
            await ended.wait()


async def test_credentials_in_the_url_are_a_header(
    transport: AnyTransport, caplog: pytest.LogCaptureFixture
) -> None:
    async def handle(peer: Peer) -> None:
        await peer.read_until_end()

    with caplog.at_level(1):
        async with FrameServer(handle).run() as server:
            socket = await transport.connect(server.url.replace("://", "://alice:pass-word@"))
            await socket.close(1000)
    (peer,) = server.peers
    assert peer.request == "GET /?v=10 HTTP/1.1"
    assert peer.headers["host"] == f"127.0.0.1:{server.port}"
    assert base64.b64decode(peer.headers["authorization"].removeprefix("Basic ")) == b"alice:pass-word"
    assert peer.headers["user-agent"].startswith("Python/3.")
    assert "sec-websocket-extensions" not in peer.headers
    assert "pass-word" not in caplog.text
    assert peer.headers["authorization"] not in caplog.text


@pytest.mark.parametrize("url", ["ws://[", "ws://127.0.0.1:1/#x", "ws://alice:pass-word@127.0.0.1:1"])
async def test_an_error_does_not_show_credentials(transport: AnyTransport, url: str) -> None:
    with pytest.raises(OSError, match=r"\w+: ") as caught:
        await transport.connect(url)
    assert "pass-word" not in f"{caught.value!r} {caught.value.__context__!r}"


# TLS.


@asynccontextmanager
async def secure(*names: str) -> AsyncGenerator[FrameServer, None]:
    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, b"safe")
        await peer.read()
        peer.frame(CLOSE, closing(4000))
        await peer.read_until_end()

    async with FrameServer(handle).run(server_context(*names)) as server:
        yield server


def server_context(*names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(*names).configure_cert(context)
    return context


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


async def test_tls(kind: type[AnyTransport], reading: str) -> None:
    messages: list[Message] = []
    async with secure("localhost") as server, kind(ssl=trusting(), close_timeout=1.0) as transport:
        socket = await transport.connect(f"wss://localhost:{server.port}")
        await socket.send(b"x" * 100_000)
        await read(socket, messages, reading)
        await socket.close(1000)
    assert messages == [(b"safe", True)]
    assert socket.close_code == 4000


async def test_closing_over_tls(kind: type[AnyTransport]) -> None:
    async with secure("localhost") as server, kind(ssl=trusting(), close_timeout=0) as transport:
        socket = await transport.connect(f"wss://localhost:{server.port}")
        await socket.close(1000)
        assert await anext(aiter(socket), None) is None


async def test_a_close_frame_is_the_end_also_over_tls(kind: type[AnyTransport], reading: str) -> None:
    """The next connection need not wait for a server that does not answer the end of TLS."""
    end = asyncio.Event()

    async def handle(peer: Peer) -> None:
        await peer.read()
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]  # of a socket
        peer.frame(CLOSE, closing(4000))
        await end.wait()

    messages: list[Message] = []
    server = FrameServer(handle).run(server_context("localhost"))
    async with server as running, kind(ssl=trusting(), close_timeout=1000.0) as transport:
        async with asyncio.timeout(20):
            socket = await transport.connect(f"wss://localhost:{running.port}")
            await socket.send(b"go on")
            await read(socket, messages, reading)
            await socket.close(1000)
        end.set()
    assert socket.close_code == 4000


@pytest.mark.parametrize("trusted", [True, False])
async def test_a_certificate_that_is_not_trusted(kind: type[AnyTransport], trusted: bool) -> None:
    name = "other.test" if trusted else "localhost"
    async with secure(name) as server, kind(ssl=trusting() if trusted else None) as transport:
        with pytest.raises(GatewayCertificateError) as caught:
            await transport.connect(f"wss://localhost:{server.port}/?canary=1")
    assert caught.value.host == f"wss://localhost:{server.port}"
    assert ("ostname" if trusted else "certificate") in caught.value.reason
    assert not server.peers
    assert "canary" not in str(caught.value)


async def test_a_server_without_tls(transport: AnyTransport) -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        with pytest.raises(OSError, match=r"\w+: ") as caught:
            await transport.connect(f"wss://localhost:{port}")
    assert type(caught.value) is OSError


# Proxies.


@asynccontextmanager
async def tunnel(port: int, credentials: str | None) -> AsyncGenerator[FrameServer, None]:
    """A proxy that opens tunnels to a port for those who have the credentials."""

    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                writer.write(data)
        except ConnectionError:
            pass
        writer.close()

    async def handle(peer: Peer) -> None:
        expected = credentials and "Basic " + base64.b64encode(credentials.encode()).decode()
        if peer.headers.get("proxy-authorization") != expected:
            peer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        peer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(copy(peer.reader, writer), copy(reader, peer.writer))

    async with FrameServer(handle, raw=True).run() as proxy:
        yield proxy


@pytest.mark.parametrize(
    ("user", "options"),
    [
        ("alice:pass-word@", {}),
        ("", {"proxy_auth": ("alice", "p:a%/@é")}),
        ("", {}),
        (":@", {}),
    ],
)
async def test_tls_through_a_proxy(
    kind: type[AnyTransport], user: str, options: Any, caplog: pytest.LogCaptureFixture
) -> None:
    credentials = ":".join(options.get("proxy_auth", ())) or user.removesuffix("@") or None
    messages: list[Message] = []
    with caplog.at_level(1):
        async with secure("localhost") as server, tunnel(server.port, credentials) as proxy:
            url = f"http://{user}127.0.0.1:{proxy.port}"
            async with kind(ssl=trusting(), proxy=url, close_timeout=1.0, **options) as transport:
                socket = await transport.connect(f"wss://localhost:{server.port}")
                await socket.send(b"x")
                await read(socket, messages, "read")
                await socket.close(1000)
    assert messages == [(b"safe", True)]
    assert proxy.peers[0].request == f"CONNECT localhost:{server.port} HTTP/1.1"
    for header in ("proxy-authorization", "user-agent"):
        assert (header == "user-agent") or header not in server.peers[0].headers
    if credentials is not None and len(credentials) > 1:
        secret = base64.b64encode(credentials.encode()).decode()
        assert not any(text in caplog.text for text in (credentials, secret, credentials.partition(":")[2]))


async def test_a_proxy_of_the_environment(kind: type[AnyTransport], monkeypatch: pytest.MonkeyPatch) -> None:
    async with secure("localhost") as server, tunnel(server.port, "alice:pass-word") as proxy:
        monkeypatch.setenv("https_proxy", f"http://alice:pass-word@127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", "")
        async with kind(ssl=trusting(), trust_env=True, close_timeout=1.0) as transport:
            socket = await transport.connect(f"wss://localhost:{server.port}")
            await socket.close(1000)
        async with kind(ssl=trusting(), close_timeout=1.0) as transport:
            await (await transport.connect(f"wss://localhost:{server.port}")).close(1000)
    assert len(proxy.peers) == 1
    assert len(server.peers) == 2


async def test_a_proxy_that_refuses_the_credentials(
    kind: type[AnyTransport], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(1):
        async with tunnel(1, "alice:other") as proxy:
            transport = kind(proxy=f"http://alice:pass-word@127.0.0.1:{proxy.port}")
            with pytest.raises(OSError, match=r"the proxy rejects .* \(407\)") as caught:
                await transport.connect("wss://gateway.invalid")
            await transport.close()
    assert "pass-word" not in f"{caught.value!r} {caplog.text} {caught.value.__context__!r}"


@pytest.mark.parametrize("proxy", ["socks5://u:pass-word@x", "x:8080", "ftp://x"])
def test_a_proxy_that_cannot_be_used_is_refused_at_once(kind: type[AnyTransport], proxy: str) -> None:
    with pytest.raises(UsageError, match="http://") as caught:
        kind(proxy=proxy)
    assert "pass-word" not in str(caught.value)


async def test_the_log_has_no_frame(transport: AnyTransport, caplog: pytest.LogCaptureFixture) -> None:
    async def handle(peer: Peer) -> None:
        peer.frame(TEXT, TOKEN.encode())
        await peer.read()
        peer.frame(5, TOKEN.encode())
        await peer.read_until_end()

    messages: list[Message] = []
    logging.getLogger("picows").setLevel(1)
    try:
        with caplog.at_level(1):
            async with connected(transport, handle) as (socket, _):
                await socket.send(TOKEN.encode())
                await read(socket, messages, "read")
                await socket.send(TOKEN.encode())
    finally:
        logging.getLogger("picows").setLevel(logging.NOTSET)
    assert messages == [(TOKEN.encode(), True)]
    assert TOKEN not in caplog.text
