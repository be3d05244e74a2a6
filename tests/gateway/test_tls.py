"""TLS: a certificate that is not trusted ends the shard, with a reason, before anything secret was sent."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import pytest
import trustme
from aiohttp import WSMsgType, web

from cordspec.errors import GatewayCertificateError
from cordspec.gateway import Intents, Shard, WebSocketTransport
from cordspec.http import BotAuthentication
from tests.gateway.test_shard import SOON, TOKEN, AtOnce

AUTHORITY = trustme.CA()


class Server:
    """A gateway over TLS that says HELLO and keeps what it gets."""

    def __init__(self, *names: str) -> None:
        self.received: list[str] = []
        self.handshakes = 0
        self.identified = asyncio.Event()
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert(*names).configure_cert(self.context)
        self.url = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.handshakes += 1
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str('{"op":10,"d":{"heartbeat_interval":41250}}')
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self.received.append(message.data)
                self.identified.set()
        return socket

    async def __aenter__(self) -> "Server":
        app = web.Application()
        app.router.add_get("/{path:.*}", self.handle)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.context).start()
        self.url = f"wss://localhost:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server("localhost") as server:
        yield server


def shard_of(server: Server, transport: WebSocketTransport) -> Shard:
    return Shard(
        BotAuthentication(TOKEN),
        Intents.GUILDS,
        server.url,
        transport=transport,
        backoff=SOON,
        identify_queue=AtOnce(),
    )


async def test_a_certificate_that_is_not_trusted_ends_the_shard(server: Server) -> None:
    errors: list[Exception] = []
    async with WebSocketTransport() as transport:
        shard = shard_of(server, transport)
        shard.listen("critical")(errors.append)
        async with shard:
            with pytest.raises(GatewayCertificateError, match=r"localhost.*WebSocketTransport") as caught:
                await asyncio.wait_for(shard.wait_closed(), 10)
    assert errors == [caught.value]
    assert server.handshakes == 0
    assert TOKEN not in str(caught.value)


async def test_a_certificate_of_another_host_ends_the_shard() -> None:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    async with Server("other.test") as server, WebSocketTransport(ssl=context) as transport:
        shard = shard_of(server, transport)
        async with shard:
            with pytest.raises(GatewayCertificateError, match=r"[Hh]ostname"):
                await asyncio.wait_for(shard.wait_closed(), 10)
        assert server.handshakes == 0


async def test_a_context_that_trusts_the_certificate_is_used(server: Server) -> None:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    async with WebSocketTransport(ssl=context) as transport, shard_of(server, transport):
        await asyncio.wait_for(server.identified.wait(), 10)
    assert '"op":2' in server.received[0]
