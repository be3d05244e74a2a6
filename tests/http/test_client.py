"""The client against a real server on loopback that enforces limits and breaks in every way."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from msgspec import json

from cordspec.errors import (
    BadRequestError,
    BannedError,
    ConnectionFailedError,
    ForbiddenError,
    MethodNotAllowedError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    UnauthorizedError,
    UnreadableResponseError,
    UsageError,
)
from cordspec.http import BearerAuthentication, BotAuthentication, File, HTTPClient, Route
from cordspec.models import (
    ApplicationId,
    ChannelId,
    Embed,
    Guild,
    GuildId,
    InteractionCallbackType,
    InteractionId,
    Member,
    Message,
    MessageId,
    MessageReference,
    StickerId,
    TextChannel,
    UserId,
)
from cordspec.requests import ApplicationCommandRequest, InteractionCallbackMessage
from cordspec.testing import Answer, Limit, PlaybackAPI

TOKEN = "http.secret-of-the-tests.token"
CHANNEL = ChannelId(20)


@pytest.fixture
async def api() -> AsyncIterator[PlaybackAPI]:
    async with PlaybackAPI(token=TOKEN) as api:
        yield api


@pytest.fixture
async def client(api: PlaybackAPI) -> AsyncIterator[HTTPClient]:
    async with make(api) as client:
        yield client


def make(api: PlaybackAPI, token: str = TOKEN, **options: Any) -> HTTPClient:
    options.setdefault("jitter", lambda: 0.001)
    return HTTPClient(base_url=api.base_url, authentication=BotAuthentication(token), **options)


GET = Route("GET", "/channels/{channel_id}", channel_id=CHANNEL)


async def test_typed_calls(api: PlaybackAPI, client: HTTPClient) -> None:
    assert isinstance(await client.get_channel(CHANNEL), TextChannel)
    assert isinstance(await client.get_guild(GuildId(1), with_counts=True), Guild)
    assert isinstance(await client.get_guild_member(GuildId(1), UserId(2)), Member)
    message = await client.create_message(
        CHANNEL,
        content="hello",
        embeds=[Embed(title="x")],
        message_reference=MessageReference(message_id=MessageId(5)),
        nonce="n",
        enforce_nonce=True,
        sticker_ids=[StickerId(7)],
    )
    assert isinstance(message, Message)
    assert json.decode(api.requests[-1].body) == {
        "content": "hello",
        "embeds": [{"title": "x"}],
        "nonce": "n",
        "enforce_nonce": True,
        "message_reference": {"message_id": "5"},
        "sticker_ids": ["7"],
    }
    await client.edit_message(CHANNEL, MessageId(1), content=None)
    assert json.decode(api.requests[-1].body) == {"content": None}
    await client.delete_message(CHANNEL, MessageId(4), reason="späm & more")
    assert api.requests[-1].headers["X-Audit-Log-Reason"] == "sp%C3%A4m %26 more"
    await client.create_reaction(CHANNEL, MessageId(1), "<:cat:42>")
    assert api.requests[-1].path == "/channels/20/messages/1/reactions/cat:42/@me"
    await client.create_interaction_response(
        InteractionId(3),
        "t" * 40,
        type=InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE,
        data=InteractionCallbackMessage(content="pong"),
    )
    assert json.decode(api.requests[-1].body) == {"type": 4, "data": {"content": "pong"}}
    await client.edit_original_interaction_response(ApplicationId(9), "t" * 40, content="later")
    assert isinstance(
        await client.create_followup_message(ApplicationId(9), "t" * 40, content="more"), Message
    )


async def test_commands_are_registered(api: PlaybackAPI, client: HTTPClient) -> None:
    @api.answer("PUT /applications/{}/commands")
    def put(request: Any) -> Answer:
        return Answer(body=[])

    assert (
        await client.bulk_overwrite_global_application_commands(
            ApplicationId(9), commands=[ApplicationCommandRequest(name="ping", description="?")]
        )
        == []
    )
    assert json.decode(api.requests[-1].body) == [{"name": "ping", "description": "?"}]


async def test_files_stream_from_disk_and_are_sent_again(
    api: PlaybackAPI, client: HTTPClient, tmp_path: Path
) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"0123456789" * 300_000)
    api.script(Answer(status=502))
    await client.create_message(
        CHANNEL, content="files", files=[File(path, description="d"), File(b"abc", "a.txt")]
    )
    first, second = api.requests
    assert len(second.body) > 3_000_000
    assert second.body.count(b"0123456789" * 300_000) == 1
    assert (
        b'"attachments":[{"id":0,"filename":"big.bin","description":"d"},{"id":1,"filename":"a.txt"}]'
        in second.body
    )
    assert len(first.body) == len(second.body)
    with pytest.raises(UsageError, match="is not a file"):
        File(tmp_path / "none")
    with pytest.raises(UsageError, match="give File a filename"):
        File(b"abc")


async def test_responses_are_dispatched(api: PlaybackAPI, client: HTTPClient) -> None:
    seen: list[int] = []

    @client.dispatcher.listen("request_response")
    async def on_response(response: aiohttp.ClientResponse) -> None:
        seen.append(response.status)

    api.script(Answer(status=500))
    await client.request(GET)
    await client.dispatcher.drain()
    assert seen == [500, 200]


async def test_a_refused_token_is_used_no_more(api: PlaybackAPI, caplog: pytest.LogCaptureFixture) -> None:
    wrong = "wrong.secret-of-the-tests.token"
    shown: list[str] = []
    async with make(api, token=wrong) as client:
        with caplog.at_level(logging.DEBUG):
            for _ in range(3):
                with pytest.raises(UnauthorizedError, match="developer portal") as caught:
                    await client.get_channel(CHANNEL)
                shown.append(f"{caught.value!r} {caught.value}")
        assert len(api.requests) == 1
        assert "secret-of-the-tests" not in f"{shown} {caplog.text} {client!r}"
        good = BotAuthentication(TOKEN)
        assert isinstance(await client.get_channel(CHANNEL, authentication=good), TextChannel)


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, BadRequestError), (403, ForbiddenError), (404, NotFoundError), (405, MethodNotAllowedError)],
)
async def test_errors_by_status_carry_what_discord_said(
    api: PlaybackAPI, client: HTTPClient, status: int, error: type[Exception]
) -> None:
    wrong = {
        "code": 50035,
        "message": "Invalid Form Body",
        "errors": {
            "embeds": {
                "0": {
                    "fields": {
                        "1": {"value": {"_errors": [{"code": "BASE_TYPE_REQUIRED", "message": "Required"}]}}
                    }
                }
            },
            "_errors": [{"code": "X", "message": "Whole"}],
        },
    }
    api.script(Answer(status=status, body=wrong))
    with pytest.raises(error) as caught:
        await client.request(GET)
    found: Any = caught.value
    assert (found.status, found.code, found.reason) == (status, 50035, "Invalid Form Body")
    assert [tuple(field) for field in found.fields] == [
        ("embeds[0].fields[1].value", "BASE_TYPE_REQUIRED", "Required"),
        ("", "X", "Whole"),
    ]
    assert "embeds[0].fields[1].value: Required (BASE_TYPE_REQUIRED)" in str(found)
    assert len(api.requests) == 1


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b'{"errors":5}', b'{"errors":{"a":{"_errors":7}}}', b"\xff"]
)
async def test_an_error_with_a_strange_body_is_still_that_error(
    api: PlaybackAPI, client: HTTPClient, body: bytes
) -> None:
    api.script(Answer(status=404, body=body))
    with pytest.raises(NotFoundError):
        await client.request(GET)


async def test_a_storm_of_server_errors_is_waited_out_and_then_told(
    api: PlaybackAPI, client: HTTPClient
) -> None:
    api.script(*[Answer(status=503)] * 4)
    assert isinstance(await client.get_channel(CHANNEL), TextChannel)
    api.script(*[Answer(status=503, body={"message": "no"})] * 9)
    with pytest.raises(ServerError, match="503"):
        await client.get_channel(CHANNEL)
    assert len(api.requests) == 10


async def test_broken_connections(api: PlaybackAPI, client: HTTPClient) -> None:
    api.script(Answer(drop=True), Answer(cut=True))
    assert isinstance(await client.get_channel(CHANNEL), TextChannel)
    api.script(Answer(drop=True))
    before = len(api.requests)
    with pytest.raises(ConnectionFailedError) as caught:
        await client.create_message(CHANNEL, content="once")
    assert caught.value.sent
    assert len(api.requests) == before + 1, "a message is not sent twice"


async def test_nobody_listens_there() -> None:
    async with HTTPClient(base_url="http://127.0.0.1:1", attempts=2, jitter=lambda: 0.0) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            await client.request(Route("GET", "/gateway", needs_authentication=False))
    assert not caught.value.sent


async def test_answers_that_cannot_be_read(api: PlaybackAPI) -> None:
    async with make(api, body_limit=1000) as client:
        api.script(Answer(body=b"<html>"))
        with pytest.raises(UnreadableResponseError, match="not JSON"):
            await client.get_channel(CHANNEL)
        api.script(Answer(body=b"x" * 2000))
        with pytest.raises(UnreadableResponseError, match="larger than 1000"):
            await client.request(GET)
        api.script(
            Answer(
                body={
                    "id": "1",
                    "username": 5,
                    "discriminator": "0",
                    "avatar": None,
                    "global_name": None,
                    "news": 1,
                }
            )
        )
        assert (await client.get_current_user()).username == "5"


async def test_a_429_is_waited_for(api: PlaybackAPI, client: HTTPClient) -> None:
    for headers in ({"Retry-After": "1"}, {"Retry-After": "1", "X-RateLimit-Scope": "shared"}):
        api.script(
            Answer(status=429, body={"message": "", "retry_after": 0.2, "global": False}, headers=headers)
        )
        begin = time.monotonic()
        await client.request(GET)
        assert 0.2 <= time.monotonic() - begin < 0.9


async def test_a_global_429_holds_everything(api: PlaybackAPI, client: HTTPClient) -> None:
    api.script(Answer(status=429, body={"message": "", "retry_after": 0.3, "global": True}))
    begin = time.monotonic()
    await asyncio.gather(client.request(GET), asyncio.sleep(0.05))
    other = asyncio.ensure_future(client.get_current_user())
    await other
    assert time.monotonic() - begin >= 0.3


async def test_a_ban_stops_the_client(api: PlaybackAPI, client: HTTPClient) -> None:
    api.script(Answer(status=429, body=b"<html>error 1015", headers={"Retry-After": "60"}))
    for _ in range(3):
        with pytest.raises(BannedError, match="blocked for"):
            await client.request(GET)
    assert len(api.requests) == 1


async def test_limits_are_kept(api: PlaybackAPI, client: HTTPClient) -> None:
    api.limits["GET /channels/{}"] = Limit(3, 0.2)
    routes = [Route("GET", "/channels/{channel_id}", channel_id=number % 4) for number in range(48)]
    begin = time.monotonic()
    await asyncio.gather(*(client.request(route) for route in routes))
    assert api.refused == 0
    # 12 a channel, 3 in a window: the last window begins after 3 of them.
    assert 0.55 < time.monotonic() - begin < 1.6


async def test_routes_that_share_a_bucket(api: PlaybackAPI, client: HTTPClient) -> None:
    api.limits["GET /channels/{}"] = Limit(2, 0.2)
    api.shared["PATCH /channels/{}"] = "GET /channels/{}"
    patch = Route("PATCH", "/channels/{channel_id}", channel_id=CHANNEL)
    await client.request(GET)
    await client.request(patch)
    await asyncio.gather(*(client.request(route) for route in [GET, patch] * 4))
    assert api.refused <= 1, "before both were known"


async def test_priorities_and_not_waiting(api: PlaybackAPI, client: HTTPClient) -> None:
    api.limits["GET /channels/{}"] = Limit(1, 0.1)
    await client.request(GET)
    with pytest.raises(RateLimitedError) as caught:
        await client.request(GET, wait=False)
    assert 0 < caught.value.retry_after <= 0.2
    done: list[str] = []

    async def ask(name: str, priority: int) -> None:
        await client.request(GET, priority=priority)
        done.append(name)

    await asyncio.gather(ask("low", 0), ask("lower", -1), ask("high", 5))
    assert done == ["high", "low", "lower"]


async def test_cancelling_harms_nobody_else(api: PlaybackAPI, client: HTTPClient) -> None:
    api.limits["GET /channels/{}"] = Limit(2, 0.1)
    tasks = [asyncio.ensure_future(client.request(GET)) for _ in range(12)]
    await asyncio.sleep(0.02)
    for task in tasks[::2]:
        task.cancel()
    found = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
    assert sum(isinstance(each, bytes) for each in found) >= 6
    assert api.refused == 0
    await asyncio.wait_for(client.request(GET), 5)


async def test_closing_sends_everybody_home(api: PlaybackAPI) -> None:
    api.limits["GET /channels/{}"] = Limit(1, 30.0)
    client = make(api)
    tasks = [asyncio.ensure_future(client.request(GET)) for _ in range(5)]
    await asyncio.sleep(0.05)
    await client.close()
    await client.close()
    found = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)
    assert [type(each) for each in found[1:]] == [UsageError] * 4
    with pytest.raises(UsageError, match="closed"):
        await client.request(GET)


async def test_it_may_be_entered_twice(api: PlaybackAPI) -> None:
    client = make(api)
    async with client:
        async with client:
            await client.request(GET)
        await client.request(GET)


async def test_mistakes(client: HTTPClient) -> None:
    with pytest.raises(UsageError, match="knows no respone_type"):
        await client.request(GET, respone_type=Message)  # type: ignore[call-overload]  # a misspelling
    with pytest.raises(UsageError, match="are 1 or more"):
        HTTPClient(attempts=0)
    assert "secret" not in repr(BearerAuthentication("secret"))
