"""What is sent again, and what is not because it may have been carried out (decision 0009)."""

from typing import Any

import pytest

from cordspec.decode import encode
from cordspec.errors import ConnectionFailedError, HTTPError, RateLimitedError, ServerError
from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.http.route import Method
from cordspec.models import ChannelId, Message
from cordspec.testing import sample
from tests.http.servers import RESET, RawServer, response

CHANNEL = ChannelId(5)
MESSAGE = response(200, encode(sample(Message)))
ATTEMPTS = 3
LIMITED = response(429, b'{"retry_after": 0.001}')
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{" + RESET
GARBAGE = b"garbage\r\n\r\n"

SAFE = {502, 521, 523}
TEMPORARY = {*SAFE, 500, 503, 504, 520, 522, 524}


def client_of(server: RawServer) -> HTTPClient:
    return HTTPClient(
        base_url=server.url, authentication=BotAuthentication("t"), attempts=ATTEMPTS, jitter=lambda: 0.0
    )


async def count(failure: bytes, method: Method, **options: Any) -> tuple[int, HTTPError]:
    """How often a request that fails in one way is sent, and what is raised in the end."""
    async with RawServer(lambda request: failure).run() as server, client_of(server) as client:
        with pytest.raises(HTTPError) as caught:
            await client.request(Route(method, "/channels/{channel_id}", channel_id=1), **options)
    return len(server.requests), caught.value


@pytest.mark.parametrize("status", [400, 403, 404, 405, 418, 501, 505, 599, *sorted(TEMPORARY)])
async def test_after_a_status(status: int) -> None:
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        times, _ = await count(response(status), method)
        assert times == (ATTEMPTS if status in TEMPORARY else 1), method
    times, error = await count(response(status), "POST")
    assert times == (ATTEMPTS if status in SAFE else 1)
    assert isinstance(error, ServerError) is (status >= 500)
    times, _ = await count(response(status), "POST", idempotent=True)
    assert times == (ATTEMPTS if status in TEMPORARY else 1)
    times, _ = await count(response(status), "PATCH", idempotent=False)
    assert times == (ATTEMPTS if status in SAFE else 1)


@pytest.mark.parametrize("failure", [GARBAGE, CUT, RESET])
async def test_after_a_connection_that_broke(failure: bytes) -> None:
    times, error = await count(failure, "POST")
    assert times == 1
    assert isinstance(error, ConnectionFailedError)
    assert error.sent
    assert "may have been carried out" in str(error)
    # PATCH is not repeated by aiohttp itself, which would be counted here.
    assert (await count(failure, "PATCH"))[0] == ATTEMPTS
    assert (await count(failure, "POST", idempotent=True))[0] == ATTEMPTS


async def test_a_429_is_always_sent_again() -> None:
    times, error = await count(LIMITED, "POST")
    assert times == ATTEMPTS
    assert isinstance(error, RateLimitedError)


async def test_an_address_that_cannot_be_reached_is_tried_again() -> None:
    async with RawServer(lambda request: None).run() as server:
        port = server.port
    waits: list[float] = []

    def jitter() -> float:
        waits.append(0.0)
        return 0.0

    async with HTTPClient(
        base_url=f"http://127.0.0.1:{port}",
        authentication=BotAuthentication("t"),
        attempts=ATTEMPTS,
        jitter=jitter,
    ) as client:
        with pytest.raises(ConnectionFailedError, match="refused") as caught:
            await client.create_message(CHANNEL, content="x")
    assert len(waits) == ATTEMPTS - 1
    assert not caught.value.sent
    assert "may have been carried out" not in str(caught.value)


@pytest.mark.parametrize("failure", [response(500), response(504), GARBAGE, RESET])
@pytest.mark.parametrize(
    ("options", "again"),
    [
        ({}, False),
        ({"nonce": "n1", "enforce_nonce": True}, True),
        ({"nonce": "n1"}, False),
        ({"enforce_nonce": True}, False),
        ({"nonce": "n1", "enforce_nonce": False}, False),
    ],
)
async def test_a_nonce_makes_a_message_repeatable(
    failure: bytes, options: dict[str, Any], again: bool
) -> None:
    answers = [failure, MESSAGE]
    async with RawServer(lambda request: answers.pop(0)).run() as server, client_of(server) as client:
        if again:
            await client.create_message(CHANNEL, content="x", **options)
        else:
            with pytest.raises(HTTPError):
                await client.create_message(CHANNEL, content="x", **options)
    assert len(server.requests) == (2 if again else 1)
    assert len({request.body for request in server.requests}) == 1
