"""Every status has an honest class and text, and every 429 a sane pause."""

import asyncio
import logging
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordspec.errors import (
    BadRequestError,
    BannedError,
    ForbiddenError,
    HTTPError,
    MethodNotAllowedError,
    NotFoundError,
    RateLimitedError,
    RedirectError,
    ServerError,
    UnauthorizedError,
    UnexpectedStatusError,
    UnreadableResponseError,
)
from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.http.pauses import LONGEST_BAN, LONGEST_PAUSE, ban_of, refusal_of
from cordspec.http.refusals import REFUSED_TOKENS
from cordspec.models import ApplicationId, ChannelId, MessageId
from tests.http.servers import RawRequest, RawServer, response, until

TOKEN = "status.canary.token"
GET = Route("GET", "/channels/{channel_id}", channel_id=5)


def client_of(server: RawServer, **options: Any) -> HTTPClient:
    options = {"jitter": lambda: 0.0, "authentication": BotAuthentication(TOKEN), **options}
    return HTTPClient(base_url=server.url, **options)


async def failure(data: bytes, route: Route = GET, **options: Any) -> HTTPError:
    async with RawServer(lambda request: data).run() as server, client_of(server) as client:
        with pytest.raises(HTTPError) as caught:
            await client.request(route, **options)
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, RedirectError), (302, RedirectError), (304, RedirectError), (308, RedirectError),
        (400, BadRequestError), (401, UnauthorizedError), (402, UnexpectedStatusError), (403, ForbiddenError),
        (404, NotFoundError), (405, MethodNotAllowedError), (407, UnexpectedStatusError),
        (418, UnexpectedStatusError), (451, UnexpectedStatusError), (500, ServerError), (501, ServerError),
        (521, ServerError), (599, ServerError), (600, UnexpectedStatusError), (999, UnexpectedStatusError),
    ],
)  # fmt: skip
async def test_the_class_of_a_status(status: int, kind: type[HTTPError]) -> None:
    body = b"" if status == 304 else b'{"message": "Words of the server", "code": 0}'
    error = await failure(response(status, body))
    assert type(error) is kind
    assert error.status == status
    assert str(error).startswith(f"GET /channels/5: {status}. ")
    assert status < 400 or "Words of the server" in str(error)
    assert ("role" in str(error)) is ("permission" in str(error)) is False


@pytest.mark.parametrize(
    ("location", "named"),
    [
        ("https://evil.example/x?token=canary#canary", "evil.example"),
        ("https://user:canary@evil.example:8443/canary", "evil.example:8443"),
        ("//evil.example/canary", "evil.example"),
        ("/login?next=canary", "the same server"),
        ("http://[canary", "an invalid URL"),
        ("", "no address"),
    ],
)
async def test_a_redirect_names_the_host_alone(location: str, named: str) -> None:
    error = await failure(response(302, b"", f"Location: {location}\r\n"))
    assert isinstance(error, RedirectError)
    assert named in str(error)
    assert "canary" not in str(error)


async def test_a_redirect_is_not_followed() -> None:
    async with RawServer(lambda request: response(200)).run() as other:
        away = f"Location: {other.url}/stolen\r\n"
        async with RawServer(lambda request: response(307, b"", away)).run() as server:
            async with client_of(server) as client:
                with pytest.raises(RedirectError, match=f"127.0.0.1:{other.port}"):
                    await client.request(GET)
            assert len(server.requests) == 1
    assert other.requests == []


@pytest.mark.parametrize(
    ("code", "words"), [(50013, "permission"), (50001, "cannot see"), (50007, ""), (0, ""), (20001, "bots")]
)
async def test_the_advice_of_a_403_follows_the_code(code: int, words: str) -> None:
    error = await failure(response(403, b'{"message": "Forbidden!", "code": %d}' % code))
    text = str(error).partition("Forbidden!")[2]
    assert words in text
    assert bool(text) is bool(words)


HTML = b"""<!DOCTYPE html>\n<html><head><title>
  Access   denied | discord.com </title><style>body { color: red; margin: 0 }</style></head></html>"""


@pytest.mark.parametrize("status", [403, 404, 520])
async def test_an_html_page_is_named_by_its_title(status: int) -> None:
    for body in (HTML, b"\n  " + HTML.lower()):
        error = await failure(response(status, body, "Content-Type: text/html\r\n"))
        assert "an html page, titled 'access denied | discord.com'" in str(error).lower()
        assert "color" not in str(error)
    error = await failure(response(status, b"<html><body>" + b"x" * 9999, "Content-Type: text/html\r\n"))
    assert "an HTML page" in error.reason
    assert len(str(error)) < 300


async def test_text_that_is_no_json_is_quoted_shortly() -> None:
    error = await failure(response(418, b"teapot " * 1000))
    assert "teapot" in error.reason
    assert len(str(error)) < 300


async def test_a_success_without_the_body_that_was_asked_for() -> None:
    error = await failure(response(204), response_type=dict)
    assert isinstance(error, UnreadableResponseError)
    assert "no body" in str(error)


async def test_a_page_in_place_of_json() -> None:
    error = await failure(response(200, HTML, "Content-Type: text/html\r\n"), response_type=dict)
    assert isinstance(error, UnreadableResponseError)
    assert "an HTML page" in str(error)


async def test_many_refused_fields_are_listed_in_short() -> None:
    fields = ",".join(f'"f{n}":{{"_errors":[{{"code":"X","message":"m"}}]}}' for n in range(1000))
    error = await failure(
        response(400, b'{"message":"Invalid Form Body","code":50035,"errors":{%s}}' % fields.encode())
    )
    assert len(error.fields) == 1000
    assert len(str(error).splitlines()) < 30


async def test_errors_name_ids_and_hide_tokens() -> None:
    async with RawServer(lambda request: response(404)).run() as server, client_of(server) as client:
        with pytest.raises(NotFoundError, match=r"^GET /channels/123/messages/456: 404"):
            await client.get_channel_message(ChannelId(123), MessageId(456))
        with pytest.raises(NotFoundError, match=r"^PUT /channels/1/messages/2/reactions/🔥/@me: 404"):
            await client.create_reaction(ChannelId(1), MessageId(2), "🔥")
        with pytest.raises(NotFoundError) as caught:
            await client.delete_original_interaction_response(ApplicationId(9), "canary" * 10)
        expected = "DELETE /webhooks/9/<token hidden>/messages/@original"
        assert caught.value.request == expected
        assert str(caught.value).startswith(f"{expected}: 404")


# Rate limits ---------------------------------------------------------------------------------------------------

NONSENSE = [
    "nan",
    "inf",
    "-inf",
    "-5",
    "1e400",
    "99999999999",
    "",
    "soon",
    "true",
    "0x10",
    "1_0",
    "NaN",
    "0",
    "1e-300",
]


@pytest.mark.parametrize("text", NONSENSE)
def test_pauses_are_bounded(text: str) -> None:
    ban = ban_of({"Retry-After": text})
    assert 1 <= ban <= LONGEST_BAN
    for body in (f'{{"retry_after": "{text}"}}', f'{{"retry_after": {text}}}'):
        refusal = refusal_of(body.encode(), {})
        assert refusal is None or 0 < refusal.retry_after <= LONGEST_PAUSE


@given(st.text() | st.floats().map(str) | st.integers().map(str), st.text() | st.floats().map(str))
@example("Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 2015 07:27:00 GMT")
@example("Wed, 21 Oct 99999 07:28:00 GMT", "")
def test_any_text_gives_a_finite_pause(text: str, date: str) -> None:
    ban = ban_of({"Retry-After": text, "Date": date})
    assert 1 <= ban <= LONGEST_BAN
    refusal = refusal_of(b"{}", {"Retry-After": text, "X-RateLimit-Reset-After": date})
    assert refusal is not None
    assert 0 < refusal.retry_after <= LONGEST_PAUSE
    assert math.isfinite(refusal.retry_after)


def test_where_a_pause_is_read_from() -> None:
    date = {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT", "Date": "Wed, 21 Oct 2015 07:27:30 GMT"}
    assert ban_of(date) == 30
    headers = {"Retry-After": "7", "X-RateLimit-Reset-After": "6.5"}
    for body, expected in ((b'{"retry_after": 2.5}', 2.5), (b'{"retry_after": "2.5"}', 2.5), (b"{}", 7),
                           (b'{"retry_after": true}', 7), (b'{"retry_after": null}', 7), (b'{"retry_after": -1}', 7)):  # fmt: skip
        refusal = refusal_of(body, headers)
        assert refusal is not None
        assert refusal.retry_after == expected
    only = refusal_of(b"{}", {"X-RateLimit-Reset-After": "6.5"})
    assert only is not None
    assert only.retry_after == 6.5
    for body in (b"", b"<html>", b"[]", b"5", b"error code: 1015"):
        assert refusal_of(body, headers) is None
    whole = refusal_of(b'{"retry_after": 1, "global": true}', {})
    assert whole is not None
    assert (whole.is_global, whole.scope) == (True, "global")


class Clock:
    """Time that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("after", NONSENSE)
async def test_a_ban_is_neither_endless_nor_ignored(after: str, caplog: pytest.LogCaptureFixture) -> None:
    clock, banned = Clock(), True

    def answer(request: object) -> bytes:
        return response(429, b"error code: 1015", f"Retry-After: {after}\r\n") if banned else response(200)

    async with RawServer(answer).run() as server, client_of(server, clock=clock) as client:
        with caplog.at_level(logging.WARNING, logger="cordspec"):
            for _ in range(3):
                with pytest.raises(BannedError):
                    await client.request(GET)
            with pytest.raises(BannedError) as caught:
                await client.request(GET)
        assert len(server.requests) == 1
        assert len([record for record in caplog.records if "blocks" in record.message]) == 1
        assert caught.value.status is None
        assert caught.value.request == "GET /channels/5"
        assert "GET /channels/5: not sent" in str(caught.value)
        clock.now += LONGEST_BAN + 1
        banned = False
        await client.request(GET)


async def test_waiting_for_a_rate_limit_is_logged_once_with_the_reason(
    caplog: pytest.LogCaptureFixture,
) -> None:
    body = b'{"message": "", "retry_after": 90, "global": false}'
    async with RawServer(lambda request: response(429, body)).run() as server, client_of(server) as client:
        with caplog.at_level(logging.INFO, logger="cordspec"):
            tasks = [asyncio.ensure_future(client.request(GET)) for _ in range(20)]
            await until(lambda: caplog.records)
            for _ in range(20):
                await asyncio.sleep(0)
            with pytest.raises(RateLimitedError) as caught:
                await client.request(GET, wait=False)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    assert 89 < caught.value.retry_after <= 90.1
    assert caught.value.request == "GET /channels/5"
    assert str(caught.value).startswith("GET /channels/5: not sent. ")
    lines = [record.getMessage() for record in caplog.records]
    assert len([line for line in lines if "429" in line]) == 1, lines
    assert len(lines) == 1, lines
    assert "90.0 s" in lines[0]


@pytest.mark.parametrize("name", ["Limit", "Remaining", "Reset", "Reset-After"])
@pytest.mark.parametrize("text", [*NONSENSE, "1" * 5000, "1e300"])
async def test_nonsense_in_rate_limit_headers_stops_nothing(name: str, text: str) -> None:
    usual = {"Bucket": "b", "Limit": "5", "Remaining": "4", "Reset": "1700000000", "Reset-After": "0.01"}
    odd = True

    def answer(request: object) -> bytes:
        headers = usual | ({name: text} if odd else {})
        lines = "".join(f"X-RateLimit-{key}: {value}\r\n" for key, value in headers.items())
        return response(200, b"", lines)

    async with RawServer(answer).run() as server, client_of(server) as client:
        await client.request(GET)
        odd = False
        await asyncio.wait_for(asyncio.gather(*(client.request(GET) for _ in range(3))), 10)
    assert len(server.requests) == 4


# 401 -----------------------------------------------------------------------------------------------------------

HOOK = Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=1, webhook_token="w" * 60)


@pytest.mark.parametrize("given_to_the_call", [True, False])
@pytest.mark.parametrize("body", [b'{"message": "Invalid Webhook Token", "code": 50027}', b"{}", b"<html>"])
async def test_an_expired_token_in_the_path_says_nothing_of_the_bots(
    body: bytes, given_to_the_call: bool
) -> None:
    def answer(request: RawRequest) -> bytes:
        return response(401, body) if "/webhooks/" in request.target else response(200)

    who = BotAuthentication(TOKEN)
    async with RawServer(answer).run() as server, client_of(server, authentication=who) as client:
        for _ in range(2):
            with pytest.raises(UnauthorizedError, match="token in the path is no longer valid") as caught:
                await client.request(HOOK, json={}, authentication=who if given_to_the_call else None)
            assert "developer portal" not in str(caught.value)
        await client.request(GET)
    assert len(server.requests) == 3


async def test_a_code_for_a_webhook_token_says_nothing_of_the_bots() -> None:
    answers = [response(401, b'{"message": "Invalid Webhook Token", "code": 50027}'), response(200)]
    async with RawServer(lambda request: answers.pop(0)).run() as server, client_of(server) as client:
        with pytest.raises(UnauthorizedError):
            await client.request(GET)
        await client.request(GET)
    assert len(server.requests) == 2


async def test_refused_tokens_are_remembered_within_bounds() -> None:
    async with (
        RawServer(lambda request: response(401, b"{}")).run() as server,
        client_of(server, global_limit=100_000) as client,
    ):
        for number in range(REFUSED_TOKENS + 50):
            with pytest.raises(UnauthorizedError):
                await client.request(GET, authentication=BotAuthentication(f"token.{number}"))
        assert len(client._refusals.tokens) == REFUSED_TOKENS
        sent = len(server.requests)
        with pytest.raises(UnauthorizedError, match="Not sent"):
            await client.request(GET, authentication=BotAuthentication(f"token.{REFUSED_TOKENS}"))
        assert len(server.requests) == sent
