"""The client on a transport that is not aiohttp: limits, repetitions and errors are the same."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from msgspec import json

from cordspec.decode import encode
from cordspec.errors import (
    CertificateError,
    ConnectionFailedError,
    ForbiddenError,
    ServerError,
    UnreadableResponseError,
    UsageError,
)
from cordspec.http import (
    BotAuthentication,
    File,
    HTTPClient,
    IncomingResponse,
    OutgoingRequest,
    TransportError,
)
from cordspec.models import ChannelId, Message
from cordspec.testing import sample

CHANNEL = ChannelId(5)
MESSAGE = encode(sample(Message))


class Canned:
    """A response that was made before."""

    def __init__(self, status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        self.status, self.headers, self._body = status, headers or {}, body

    async def read(self, limit: int) -> bytes | None:
        return self._body if len(self._body) <= limit else None


class FakeTransport:
    """Returns responses in order, and keeps what was sent."""

    def __init__(self, *answers: Canned | TransportError) -> None:
        self.answers = list(answers)
        self.sent: list[tuple[OutgoingRequest, bytes]] = []
        self.closed = False

    @asynccontextmanager
    async def send(self, request: OutgoingRequest, /) -> AsyncGenerator[IncomingResponse]:
        body = b""
        if isinstance(request.body, bytes):
            body = request.body
        elif request.body is not None:
            body = b"".join([bytes(piece) async for piece in request.body])
        self.sent.append((request, body))
        answer = self.answers.pop(0)
        if isinstance(answer, TransportError):
            raise answer
        yield answer

    async def close(self) -> None:
        self.closed = True


def client_of(transport: FakeTransport, **options: Any) -> HTTPClient:
    return HTTPClient(
        authentication=BotAuthentication("the.bot.token"), transport=transport, jitter=lambda: 0.0, **options
    )


async def test_a_request_and_its_response() -> None:
    transport = FakeTransport(Canned(200, MESSAGE))
    async with client_of(transport) as client:
        assert await client.create_message(CHANNEL, content="x") == sample(Message)
    ((request, body),) = transport.sent
    assert (request.method, request.url) == ("POST", "https://discord.com/api/v10/channels/5/messages")
    assert request.headers["Authorization"] == "Bot the.bot.token"
    assert json.decode(body) == {"content": "x"}
    assert not transport.closed, "it belongs to the program"


async def test_files_are_sent_in_pieces() -> None:
    transport = FakeTransport(Canned(200, MESSAGE))
    async with client_of(transport) as client:
        await client.create_message(CHANNEL, files=[File(b"a" * 100_000, "a.txt")])
    ((request, body),) = transport.sent
    assert request.headers["Content-Length"] == str(len(body))
    assert b"a" * 100_000 in body


async def test_it_repeats_what_helps_and_raises_the_rest() -> None:
    lost = TransportError("The line is dead.", sent=False)
    transport = FakeTransport(lost, Canned(502), Canned(200, MESSAGE))
    async with client_of(transport) as client:
        await client.create_message(CHANNEL, content="x")
        assert len(transport.sent) == 3
        for answer, error in (
            (Canned(403, b'{"message": "Missing Permissions", "code": 50013}'), ForbiddenError),
            (Canned(500), ServerError),
            (TransportError("The line is dead."), ConnectionFailedError),
            (TransportError("Not trusted.", certificate=True), CertificateError),
            (TransportError("The proxy says no.", sent=False, permanent=True), ConnectionFailedError),
        ):
            transport.answers, before = [answer], len(transport.sent)
            with pytest.raises(error) as caught:
                await client.create_message(CHANNEL, content="x")
            assert len(transport.sent) == before + 1
            assert caught.value.__context__ is None


async def test_a_rate_limit_is_waited_for() -> None:
    limited = Canned(429, b'{"retry_after": 0.01, "global": false}', {"Retry-After": "0.01"})
    transport = FakeTransport(limited, Canned(200, MESSAGE))
    async with client_of(transport) as client, asyncio.timeout(5):
        await client.create_message(CHANNEL, content="x")
    assert len(transport.sent) == 2


async def test_a_body_that_is_too_large() -> None:
    async with client_of(FakeTransport(Canned(200, b"x" * 101)), body_limit=100) as client:
        with pytest.raises(UnreadableResponseError, match="larger than 100 bytes"):
            await client.get_channel(CHANNEL)


@pytest.mark.parametrize("option", [{"proxy": "http://127.0.0.1:1"}, {"ssl": "default"}])
def test_options_of_the_other_transport_are_refused(option: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="options of it: leave them out"):
        client_of(FakeTransport(), **option)


async def test_no_log_shows_the_token(caplog: pytest.LogCaptureFixture) -> None:
    failures: list[Callable[[], Canned | TransportError]] = [lambda: TransportError("x"), lambda: Canned(503)]
    with caplog.at_level(logging.DEBUG, logger="cordspec"):
        for failure in failures:
            transport = FakeTransport(failure())
            async with client_of(transport, attempts=1) as client:
                with pytest.raises((ConnectionFailedError, ServerError)):
                    await client.create_message(CHANNEL, content="x")
    assert "the.bot.token" not in caplog.text
