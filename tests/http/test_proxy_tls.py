"""Certificates and proxies, with a real TLS server and real proxies on loopback."""

import asyncio
import ssl
from base64 import b64encode
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import web

from cordspec.errors import CertificateError, ConnectionFailedError, UsageError
from cordspec.http import BotAuthentication, HTTPClient, Route
from tests.http.servers import RawRequest, RawServer, response

GET = Route("GET", "/channels/{channel_id}", channel_id=5)
PASSWORD = "pass:word@with/odd"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost of an authority that this machine does not know, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    authority = trustme.CA()
    made = authority.issue_cert("localhost")
    made.private_key_pem.write_to_path(str(key))
    for blob in (*made.cert_chain_pems, authority.cert_pem):
        blob.write_to_path(str(cert), append=True)
    return cert, key


class TLSServer:
    def __init__(self) -> None:
        self.port = 0
        self.handshakes = 0
        self.requests: list[str] = []


@asynccontextmanager
async def tls_server(certificate: tuple[Path, Path]) -> AsyncGenerator[TLSServer, None]:
    found = TLSServer()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)

    def count(connection: object, name: str | None, used: object) -> None:
        found.handshakes += 1

    context.sni_callback = count

    async def handle(request: web.Request) -> web.Response:
        found.requests.append(f"{request.method} {request.path} {request.headers.get('Authorization')}")
        return web.json_response({})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    found.port = runner.addresses[0][1]
    try:
        yield found
    finally:
        await runner.cleanup()


def client_of(url: str, **options: Any) -> HTTPClient:
    return HTTPClient(base_url=url, authentication=BotAuthentication("t"), jitter=lambda: 0.0, **options)


async def test_a_certificate_that_nobody_signed_is_refused_at_once(certificate: tuple[Path, Path]) -> None:
    async with (
        tls_server(certificate) as server,
        client_of(f"https://localhost:{server.port}") as client,
    ):
        with pytest.raises(
            CertificateError, match=r"certificate of localhost is not trusted: self.signed"
        ) as caught:
            await client.request(GET)
        assert server.handshakes == 1, "it was not tried again"
        assert server.requests == []
    assert isinstance(caught.value, ConnectionFailedError)
    assert not caught.value.sent
    assert "cafile" in str(caught.value)


async def test_a_context_of_ones_own(certificate: tuple[Path, Path]) -> None:
    context = ssl.create_default_context(cafile=str(certificate[0]))
    async with tls_server(certificate) as server:
        async with client_of(f"https://localhost:{server.port}", ssl=context) as client:
            assert await client.request(GET) == b"{}"
        assert server.requests == ["GET /channels/5 Bot t"]
        # The right authority, the wrong name.
        async with client_of(f"https://127.0.0.1:{server.port}", ssl=context) as client:
            with pytest.raises(CertificateError, match=r"127\.0\.0\.1"):
                await client.request(GET)


async def test_a_server_that_speaks_no_tls() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(response(400))
        await writer.drain()
        writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with client_of(f"https://127.0.0.1:{port}", attempts=2) as client:
        with pytest.raises(ConnectionFailedError, match=r"TLS handshake with 127\.0\.0\.1 failed") as caught:
            await client.request(GET)
    server.close()
    await server.wait_closed()
    assert type(caught.value) is ConnectionFailedError
    assert not caught.value.sent


class Tunnel:
    """A proxy that opens tunnels for who has the credentials, as RFC 9110, 9.3.6 says."""

    def __init__(self, port: int, credentials: str | None = None) -> None:
        self.target = port
        self.expected = None if credentials is None else "Basic " + b64encode(credentials.encode()).decode()
        self.asked: list[str] = []
        self.port = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def run(self) -> AsyncGenerator["Tunnel", None]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.asked.append(head.partition("\r\n")[0])
            if self.expected is not None and f"Proxy-Authorization: {self.expected}\r\n" not in head:
                writer.write(response(407, b"no"))
                await writer.drain()
                return
            inner, outer = await asyncio.open_connection("127.0.0.1", self.target)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            try:
                await asyncio.gather(self._copy(reader, outer), self._copy(inner, writer))
            finally:
                outer.transport.abort()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    @staticmethod
    async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()


@pytest.mark.parametrize("how", ["url", "pair", "environment"])
async def test_https_through_a_proxy(
    how: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.create_default_context(cafile=str(certificate[0]))
    async with tls_server(certificate) as server, Tunnel(server.port, "user:p%w").run() as proxy:
        address = f"http://user:p%25w@127.0.0.1:{proxy.port}"
        options: dict[str, Any] = {"proxy": address}
        if how == "pair":
            options = {"proxy": f"http://127.0.0.1:{proxy.port}", "proxy_auth": ("user", "p%w")}
        if how == "environment":
            monkeypatch.setenv("HTTPS_PROXY", address)
            options = {"trust_env": True}
        async with client_of(f"https://localhost:{server.port}", ssl=context, **options) as client:
            await client.request(GET)
            await client.request(GET)
        assert set(proxy.asked) == {f"CONNECT localhost:{server.port} HTTP/1.1"}
        assert len(server.requests) == 2


async def test_the_environment_is_ignored_unless_it_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    async with RawServer(lambda request: response(200)).run() as server:
        async with client_of(server.url) as client:
            await client.request(GET)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        async with client_of(server.url, trust_env=True) as client:
            await client.request(GET)
        monkeypatch.setenv("HTTP_PROXY", "socks5://127.0.0.1:1")
        monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
        monkeypatch.delenv("NO_PROXY")
        with pytest.raises(UsageError, match=r"HTTP_PROXY.*socks5"):
            client_of(server.url, trust_env=True)
    assert len(server.requests) == 2


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_proxy_that_refuses_the_credentials(scheme: str) -> None:
    requests: list[RawRequest] = []

    def answer(request: RawRequest) -> bytes:
        requests.append(request)
        return response(407, b"who are you")

    async with (
        RawServer(answer).run() as proxy,
        client_of(
            f"{scheme}://discord.invalid", proxy=f"http://user:canary@127.0.0.1:{proxy.port}"
        ) as client,
    ):
        with pytest.raises(ConnectionFailedError, match="proxy rejected the credentials") as caught:
            await client.request(GET)
    assert not caught.value.sent
    assert len(requests) == 1, "it was not tried again"
    expected = "Basic " + b64encode(b"user:canary").decode()
    assert requests[0].headers["proxy-authorization"] == expected
    # The token goes through the tunnel, never to the proxy.
    assert ("authorization" in requests[0].headers) is (scheme == "http")


async def test_plain_http_through_a_proxy() -> None:
    async with (
        RawServer(lambda request: response(200, b"x")).run() as proxy,
        client_of("http://discord.invalid/api", proxy=f"http://127.0.0.1:{proxy.port}",
                  proxy_auth=("user", PASSWORD)) as client,
    ):  # fmt: skip
        assert await client.request(GET) == b"x"
    (request,) = proxy.requests
    assert request.target == "http://discord.invalid/api/channels/5"
    assert (
        request.headers["proxy-authorization"] == "Basic " + b64encode(f"user:{PASSWORD}".encode()).decode()
    )


@pytest.mark.parametrize(
    ("options", "pattern"),
    [
        ({"proxy": "socks5://127.0.0.1:1080"}, "socks5.*privoxy"),
        ({"proxy": "socks4a://user:canary@127.0.0.1:1080"}, "socks4a"),
        ({"proxy": "ftp://127.0.0.1"}, "http://host:port"),
        ({"proxy": "127.0.0.1:8080"}, "http://host:port"),
        ({"proxy": ""}, "http://host:port"),
        ({"proxy": "http://"}, "http://host:port"),
        ({"proxy": "http://h:99999"}, "http://host:port"),
        ({"proxy": 5}, "found int"),
        ({"proxy_auth": ("a", "canary")}, "without a proxy"),
        ({"proxy": "http://h:1", "proxy_auth": "a:canary"}, "pair"),
        ({"proxy": "http://h:1", "proxy_auth": ("a", None)}, "pair"),
        ({"proxy": "http://h:1", "proxy_auth": ("a:canary", "b")}, "colon"),
    ],
)
def test_proxies_that_cannot_be_used_are_refused_at_construction(
    options: dict[str, Any], pattern: str
) -> None:
    with pytest.raises(UsageError, match=pattern) as caught:
        HTTPClient(**options)
    assert "canary" not in str(caught.value)
