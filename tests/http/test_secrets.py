"""Tokens of interactions and webhooks, the bot's token and a proxy's credentials appear in no error and no log."""

import asyncio
import logging
import socket
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest

from cordspec.errors import CordspecError, UsageError
from cordspec.http import BotAuthentication, File, HTTPClient, Route
from tests.http.making import REQUESTS, full
from tests.http.servers import RESET, RawRequest, RawServer, response, until

CANARY = "aW50ZXJhY3Rpb246MTIz.canary-token/with+odd=letters"
BOT = "bot.canary-token-of.the-bot"
PASSWORD = "canary-password"
SECRETS = (CANARY, quote(CANARY, safe=""), quote(CANARY, safe="@:"), BOT, PASSWORD)

TOKENS = {"interaction_token", "webhook_token"}
"""Fields of requests that are secrets in their path."""

SENT_TOKENS = {"access_token", "external_auth_token", "client_secret"}
"""Fields of requests that are secrets in their body."""


def calls_with_tokens() -> Iterator[str]:
    for name, class_ in REQUESTS.items():
        if TOKENS.intersection(class_.__struct_fields__):
            yield name


async def call(client: HTTPClient, name: str, **more: Any) -> Any:
    class_ = REQUESTS[name]
    tokens = dict.fromkeys(TOKENS.intersection(class_.__struct_fields__), CANARY)
    return await client.send(full(class_, **tokens), **more)


def echo(status: int) -> Callable[[RawRequest], bytes]:
    """What Express and others respond with: the path that was asked for."""

    def answer(request: RawRequest) -> bytes:
        text = f"Cannot {request.method} {request.target}"
        return response(status, text.encode())

    return answer


def echo_json(status: int) -> Callable[[RawRequest], bytes]:
    def answer(request: RawRequest) -> bytes:
        target = request.target
        body = f'{{"message": "no {target}", "code": 1, "errors": {{"x": {{"_errors": [{{"code": "C", "message": "{target}"}}]}}, "{target}": {{"_errors": [{{"code": "C", "message": "m"}}]}}}}}}'
        return response(status, body.encode())

    return answer


def echo_title(request: RawRequest) -> bytes:
    return response(404, f"<html><title>{request.target}</title>".encode())


def echo_far(request: RawRequest) -> bytes:
    """The token lies across the place where the text is cut."""
    return response(404, b" " * (4096 - 30) + request.target.encode())


FAILURES: dict[str, Callable[[RawRequest], bytes | None]] = {
    "garbage": lambda request: b"\x16\x03\x01 garbage\r\n\r\n",
    "bad header": lambda request: b"HTTP/1.1 200 OK\r\n: \x00\r\n\r\n",
    "reset": lambda request: RESET,
    "timeout": lambda request: None,
    "cut": lambda request: b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{" + RESET,
    "not json": lambda request: response(200, f"no json {request.target}".encode()),
    "another type": lambda request: response(200, b'["' + request.target.encode() + b'"]'),
    "redirect": lambda request: response(302, b"", f"Location: {request.target}\r\n"),
    "edge ban": lambda request: response(429, b"error code: 1015 " + request.target.encode()),
    "rate limit": lambda request: response(429, b'{"retry_after": 0.001, "message": "' + request.target.encode() + b'"}'),
    "title": echo_title,
    "far": echo_far,
    **{f"text {status}": echo(status) for status in (400, 401, 403, 404, 405, 418, 500, 502, 503, 999)},
    **{f"json {status}": echo_json(status) for status in (400, 401, 403, 404, 500)},
}  # fmt: skip


def everything_of(error: BaseException | None, seen: set[int]) -> str:
    """Every text that an error and those it is chained to can be printed as."""
    if error is None or id(error) in seen:
        return ""
    seen.add(id(error))
    text = "".join(traceback.format_exception(error))
    text += f"{error} {error!r} {error.args!r} {vars(error)!r} {getattr(error, '__notes__', '')}"
    return text + everything_of(error.__cause__, seen) + everything_of(error.__context__, seen)


def assert_clean(text: str) -> None:
    for secret in SECRETS:
        assert secret not in text
    # Not even a piece of one.
    assert CANARY[:20] not in text
    assert "canary" not in text


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", list(calls_with_tokens()))
async def test_no_failure_shows_a_token(name: str, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    async with RawServer(FAILURES[failure]).run() as server:
        client = HTTPClient(
            base_url=server.url,
            authentication=BotAuthentication(BOT),
            attempts=2,
            jitter=lambda: 0.0,
            timeout=0.05 if failure == "timeout" else 60.0,
        )
        async with client:
            with caplog.at_level(logging.DEBUG, logger="cordspec"):
                try:
                    await call(client, name)
                except CordspecError as error:
                    try:
                        raise RuntimeError("a bot's own error") from error
                    except RuntimeError as outer:
                        logging.getLogger("cordspec.tests").error("failed", exc_info=outer)
                        assert_clean(everything_of(outer, set()))
        assert_clean(caplog.text + repr(client))
        assert server.requests
        assert all("authorization" not in request.headers for request in server.requests)


@pytest.mark.parametrize("failure", FAILURES)
async def test_no_failure_shows_the_token_of_the_bot(failure: str, caplog: pytest.LogCaptureFixture) -> None:
    def answer(request: RawRequest) -> bytes | None:
        spoken = RawRequest(request.method, request.headers["authorization"], request.headers, b"")
        return FAILURES[failure](spoken)

    async with RawServer(answer).run() as server:
        client = HTTPClient(
            base_url=server.url, authentication=BotAuthentication(BOT), attempts=1,
            timeout=0.05 if failure == "timeout" else 60.0,
        )  # fmt: skip
        async with client:
            with caplog.at_level(logging.DEBUG, logger="cordspec"):
                try:
                    await client.get_current_user()
                except CordspecError as error:
                    assert_clean(everything_of(error, set()))
        assert_clean(caplog.text)


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.mark.parametrize("target", ["http", "https"])
@pytest.mark.parametrize("kind", ["closed", "refuses", "breaks", "garbage", "unavailable"])
async def test_no_failure_of_a_proxy_shows_its_credentials(
    target: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    answers: dict[str, bytes] = {
        "refuses": response(407, b"who are you"), "breaks": RESET, "garbage": b"garbage\r\n\r\n",
        "unavailable": response(503, f"no way to {CANARY}".encode()), "closed": b"",
    }  # fmt: skip
    async with RawServer(lambda request: answers[kind]).run() as proxy:
        port = closed_port() if kind == "closed" else proxy.port
        client = HTTPClient(
            base_url=f"{target}://discord.invalid/api",
            authentication=BotAuthentication(BOT),
            proxy=f"http://user:{PASSWORD}@127.0.0.1:{port}",
            attempts=2,
            jitter=lambda: 0.0,
        )
        async with client:
            with caplog.at_level(logging.DEBUG, logger="cordspec"):
                with pytest.raises(CordspecError) as caught:
                    await call(client, "CreateFollowupMessage")
                assert_clean(everything_of(caught.value, set()))
        assert_clean(caplog.text + repr(client) + repr(client._proxy))


async def test_no_mistake_shows_a_token(caplog: pytest.LogCaptureFixture) -> None:
    mistakes: list[Callable[[], Any]] = [
        lambda: Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=1, webhook_token=""),
        lambda: Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id="x", webhook_token=CANARY),
        lambda: Route(
            "POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=1, webhook_token=CANARY + "\ud83d"
        ),
        lambda: Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=1, webhook_token=[CANARY]),  # type: ignore[call-overload]  # a mistake
        lambda: Route("POST", "/webhooks/{webhook_id}/{x}", webhook_token=CANARY),
        lambda: HTTPClient(proxy=f"http://user:{PASSWORD}@[x"),
        lambda: HTTPClient(proxy=f"socks5://user:{PASSWORD}@h:1"),
        lambda: HTTPClient(proxy=f"user:{PASSWORD}@h:1"),
        lambda: HTTPClient(base_url=f"http://user:{PASSWORD}@[x"),
    ]
    for mistake in mistakes:
        with pytest.raises(UsageError) as caught:
            mistake()
        assert_clean(everything_of(caught.value, set()))


async def test_cancelling_shows_no_token(caplog: pytest.LogCaptureFixture) -> None:
    async with RawServer(lambda request: None).run() as server, HTTPClient(base_url=server.url) as client:
        task = asyncio.ensure_future(call(client, "CreateFollowupMessage"))
        await until(lambda: server.requests)
        task.cancel()
        with (
            caplog.at_level(logging.DEBUG, logger="cordspec"),
            pytest.raises(asyncio.CancelledError) as caught,
        ):
            await task
        assert_clean(everything_of(caught.value, set()) + caplog.text)
        task = asyncio.ensure_future(call(client, "CreateFollowupMessage", files=[File(b"x" * 10**6, "x")]))
        await until(lambda: len(server.requests) == 2)
        await client.close()
        with pytest.raises(CordspecError) as closed:
            await task
        assert_clean(everything_of(closed.value, set()) + caplog.text)
