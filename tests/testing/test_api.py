"""The HTTP server of the playback: every typed call is answered with what was sent."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from msgspec import json, structs

from cordspec.errors import BadRequestError, ExpectationError, ForbiddenError, NotFoundError, UsageError
from cordspec.http import BotAuthentication, File, HTTPClient, Route
from cordspec.models import (
    ApplicationCommandType,
    ApplicationId,
    ChannelId,
    ChannelType,
    GuildId,
    InteractionCallbackType,
    InteractionId,
    Message,
    MessageId,
    MessageReference,
    Permissions,
    UserId,
    VoiceChannel,
)
from cordspec.requests import ApplicationCommandRequest, InteractionCallbackMessage
from cordspec.testing import Answer, Limit, PlaybackAPI, PlaybackGateway, Rules
from tests.http.making import REQUESTS, full

TOKEN = "api.token"
CHANNEL, GUILD, APPLICATION = ChannelId(77), GuildId(78), ApplicationId(79)
INTERACTION, SECRET = InteractionId(80), "an.interaction-token_with-more-than-twenty-letters"


@pytest.fixture
async def api() -> AsyncIterator[PlaybackAPI]:
    async with PlaybackAPI(token=TOKEN, limit=Limit(1000, 1.0), global_limit=None) as api:
        yield api


@pytest.fixture
async def http(api: PlaybackAPI) -> AsyncIterator[HTTPClient]:
    who = BotAuthentication(TOKEN)
    async with HTTPClient(base_url=api.base_url, authentication=who, jitter=lambda: 0.0) as client:
        yield client


PING = ApplicationCommandRequest(
    name="ping", description="Answer with pong", type=ApplicationCommandType.CHAT_INPUT
)

WITHOUT_OBJECT = {"EditGlobalApplicationCommand", "EditGuildApplicationCommand", "GetGlobalApplicationCommand",
                  "GetGuildApplicationCommand"}  # fmt: skip
"""Operations on commands, which are not found unless they were created."""


@pytest.mark.parametrize("name", sorted(REQUESTS.keys() - WITHOUT_OBJECT))
async def test_every_operation_is_answered(
    name: str, http: HTTPClient, caplog: pytest.LogCaptureFixture
) -> None:
    class_ = REQUESTS[name]
    file = ("file", File(b"x", "x.png")) if class_.operation.form else None
    result = await http.send(full(class_), file=file)
    assert (result is None) == (class_.operation.response is None)
    assert not caplog.records, "an answer that had to be mended, or too few sessions"


@pytest.mark.parametrize("name", sorted(WITHOUT_OBJECT))
async def test_a_command_that_was_not_created_is_not_found(name: str, http: HTTPClient) -> None:
    with pytest.raises(NotFoundError):
        await http.send(full(REQUESTS[name]))


async def test_ids_of_the_path_are_in_the_answer(http: HTTPClient) -> None:
    assert (await http.get_channel(CHANNEL)).id == CHANNEL
    assert (await http.get_guild(GUILD)).id == GUILD
    assert (await http.get_guild_member(GUILD, UserId(5))).user.id == 5
    message = await http.get_channel_message(CHANNEL, MessageId(6))
    assert (message.channel_id, message.id) == (CHANNEL, 6)


async def test_messages_are_kept(http: HTTPClient, api: PlaybackAPI) -> None:
    bot = await http.get_current_user()
    assert bot.bot
    first = await http.create_message(
        CHANNEL, content="hello", message_reference=MessageReference(message_id=MessageId(6)), nonce="n"
    )
    second = await http.create_message(CHANNEL, content="again")
    assert first.id < second.id
    assert (first.channel_id, first.content, first.author, first.nonce) == (CHANNEL, "hello", bot, "n")
    assert first.message_reference is not None
    assert (first.message_reference.message_id, first.message_reference.channel_id) == (6, CHANNEL)
    assert await http.get_channel_message(CHANNEL, first.id) == first
    edited = await http.edit_message(CHANNEL, first.id, content="hello!")
    assert (edited.id, edited.content, edited.author) == (first.id, "hello!", bot)
    assert edited.edited_timestamp is not None
    assert await http.get_channel_message(CHANNEL, first.id) == edited
    found = await http.request(
        Route("GET", "/channels/{channel_id}/messages", channel_id=CHANNEL), response_type=list[Message]
    )
    assert found == [second, edited]
    await http.delete_message(CHANNEL, first.id)
    with pytest.raises(NotFoundError, match="Unknown Message"):
        await http.get_channel_message(CHANNEL, first.id)
    with pytest.raises(NotFoundError):
        await http.edit_message(CHANNEL, first.id, content="?")
    assert list(api.messages) == [second]


async def test_a_message_with_files(http: HTTPClient) -> None:
    files = [File(b"content", "a.txt"), File(b"", "b.txt", description="nothing")]
    message = await http.create_message(CHANNEL, content="two", files=files)
    assert [(each.filename, each.size) for each in message.attachments] == [("a.txt", 7), ("b.txt", 0)]
    assert message.content == "two"
    assert len({each.id for each in message.attachments}) == 2


async def test_what_discord_would_refuse(http: HTTPClient) -> None:
    messages = Route("POST", "/channels/{channel_id}/messages", channel_id=1)
    roles = Route("POST", "/guilds/{guild_id}/roles", guild_id=1)
    for route, body, problem in (
        (messages, {"content": ""}, "empty message"),
        (messages, {"content": "x" * 2001}, "content: expected at most 2000 characters; found 2001"),
        (messages, {"embeds": [{"fields": [{"name": "", "value": "x" * 1025}]}]}, r"embeds\[0\]\.fields\[0\]\.value: expected at most 1024 characters"),
        (messages, {"content": 5}, "content"),
        (messages, [], "JSON"),
        (Route("POST", "/applications/{application_id}/commands", application_id=1), {"name": 5}, "Invalid Form Body"),
        (roles, {"name": "x" * 101}, "name: expected at most 100 characters"),
        (Route("POST", "/guilds/{guild_id}/channels", guild_id=1), {}, "name: This field is required"),
    ):  # fmt: skip
        with pytest.raises(BadRequestError, match=problem):
            await http.request(route, json=body)


async def test_objects_are_created_found_changed_and_deleted(http: HTTPClient) -> None:
    role = await http.create_guild_role(GUILD, name="moderators", permissions=Permissions.KICK_MEMBERS)
    other = await http.create_guild_role(GUILD, name="others")
    assert (role.name, role.permissions, role.id != other.id) == (
        "moderators",
        Permissions.KICK_MEMBERS,
        True,
    )
    assert await http.get_guild_roles(GUILD) == [role, other]
    assert await http.get_guild_roles(GuildId(1)) == []
    changed = await http.modify_guild_role(GUILD, role.id, name="helpers")
    assert (changed.id, changed.name, changed.permissions) == (role.id, "helpers", role.permissions)
    assert await http.get_guild_role(GUILD, role.id) == changed
    await http.delete_guild_role(GUILD, role.id)
    assert await http.get_guild_roles(GUILD) == [other]
    with pytest.raises(NotFoundError):
        await http.get_guild_role(GUILD, role.id)
    with pytest.raises(NotFoundError):
        await http.modify_guild_role(GUILD, role.id, name="x")


async def test_a_channel_has_the_type_that_was_asked_for(http: HTTPClient) -> None:
    channel = await http.create_guild_channel(GUILD, name="talk", type=ChannelType.GUILD_VOICE, bitrate=9000)
    assert isinstance(channel, VoiceChannel)
    assert (channel.name, channel.guild_id, channel.bitrate) == ("talk", GUILD, 9000)


async def test_a_nonce_makes_one_message(http: HTTPClient, api: PlaybackAPI) -> None:
    first = await http.create_message(CHANNEL, content="once", nonce="same", enforce_nonce=True)
    assert await http.create_message(CHANNEL, content="once", nonce="same", enforce_nonce=True) == first
    assert len(api.messages) == 1
    assert await http.create_message(ChannelId(1), content="once", nonce="same", enforce_nonce=True) != first


async def test_commands_are_kept(http: HTTPClient) -> None:
    assert await http.get_global_application_commands(APPLICATION) == []
    ping = await http.create_global_application_command(
        APPLICATION, name="ping", description="Answer with pong"
    )
    assert (ping.name, ping.description, ping.application_id) == ("ping", "Answer with pong", APPLICATION)
    again = await http.create_global_application_command(APPLICATION, name="ping", description="Pong")
    assert (again.id, again.description) == (ping.id, "Pong"), "a command of the same name is replaced"
    assert again.version != ping.version
    local = await http.create_guild_application_command(APPLICATION, GUILD, name="ping", description="Pong")
    assert (local.guild_id, local.id != ping.id) == (GUILD, True)
    both = await http.bulk_overwrite_global_application_commands(
        APPLICATION, commands=[PING, structs.replace(PING, name="pong")]
    )
    assert [each.name for each in both] == ["ping", "pong"]
    assert both[0].id == ping.id
    assert await http.get_global_application_commands(APPLICATION) == both
    assert await http.get_guild_application_commands(APPLICATION, GUILD) == [local]
    await http.delete_global_application_command(APPLICATION, ping.id)
    assert await http.get_global_application_commands(APPLICATION) == both[1:]
    await http.bulk_overwrite_global_application_commands(APPLICATION, commands=[])
    assert await http.get_global_application_commands(APPLICATION) == []


async def test_answers_to_an_interaction(http: HTTPClient) -> None:
    kind = InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE
    await http.create_interaction_response(
        INTERACTION, SECRET, type=kind, data=InteractionCallbackMessage(content="first")
    )
    edited = await http.edit_original_interaction_response(APPLICATION, SECRET, content="second")
    more = await http.create_followup_message(APPLICATION, SECRET, content="third")
    assert (edited.content, more.content) == ("second", "third")
    assert edited.id != more.id
    assert edited.application_id == more.application_id == APPLICATION
    original = Route(
        "GET",
        "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        webhook_id=APPLICATION,
        webhook_token=SECRET,
    )
    assert await http.request(original, response_type=Message) == edited
    await http.delete_original_interaction_response(APPLICATION, SECRET)
    with pytest.raises(NotFoundError):
        await http.request(original, response_type=Message)


async def test_what_a_bot_asks_for_when_it_logs_in(api: PlaybackAPI) -> None:
    headers = {"Authorization": f"Bot {TOKEN}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for prefix in ("", "/api", "/api/v10"):
            bodies: list[Any] = []
            for path in ("/users/@me", "/oauth2/applications/@me", "/applications/@me", "/gateway/bot"):
                async with session.get(api.base_url + prefix + path) as response:
                    assert response.status == 200
                    bodies.append(await response.json())
            user, application, again, info = bodies
            assert (user["bot"], application) == (True, again)
            assert application["owner"]["id"] != user["id"]
            assert application["verify_key"]
            assert info["session_start_limit"]["remaining"] == 1000
        async with session.get(api.base_url + "/gateway", headers={"Authorization": ""}) as response:
            assert await response.json() == {"url": api.gateway_url}


async def test_the_identity_of_a_gateway() -> None:
    rules = Rules(shards=3, max_concurrency=2)
    async with PlaybackGateway(rules=rules) as gateway, PlaybackAPI(gateway=gateway) as api:
        who = BotAuthentication(gateway.token)
        async with HTTPClient(base_url=api.base_url, authentication=who) as http:
            assert await http.get_current_user() == gateway.user
            info = await http.get_gateway_bot()
            assert (info.url, info.shards, info.session_start_limit.max_concurrency) == (gateway.url, 3, 2)
            assert info.session_start_limit.remaining == 1000
    with pytest.raises(UsageError, match="token"):
        PlaybackAPI(gateway=gateway, token="other")


async def test_the_gateway_answers_http_itself() -> None:
    async with PlaybackGateway(token=TOKEN) as gateway:
        for prefix in ("", "/api/v10"):
            who = BotAuthentication(TOKEN)
            async with HTTPClient(base_url=gateway.base_url + prefix, authentication=who) as http:
                assert await http.get_current_user() == gateway.user
                message = await http.create_message(CHANNEL, content="hello")
                assert message.author == gateway.user
                assert await http.get_channel_message(CHANNEL, message.id) == message
        async with aiohttp.ClientSession() as session:
            async with session.get(gateway.base_url + "/users/@me") as response:
                assert response.status == 401
            headers = {"Authorization": f"Bot {TOKEN}"}
            async with session.get(gateway.base_url + "/api/v10/no/such", headers=headers) as response:
                assert response.status == 404
                assert (await response.json())["message"] == "404: Not Found"


async def test_an_error_after_having_acted(http: HTTPClient, api: PlaybackAPI) -> None:
    api.script(Answer(status=500, acts=True), Answer(status=502))
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=CHANNEL)
    await http.request(route, json={"content": "twice"}, idempotent=True)
    assert [each.status for each in api.requests] == [500, 502, 200]
    assert [each.content for each in api.messages] == ["twice", "twice"], "the 500 has acted, the 502 not"


@pytest.mark.parametrize("after", ["60", "inf", "nan", "-5", "1e400", "99999999999", "soon", None])
async def test_a_429_of_the_edge(after: str | None, api: PlaybackAPI) -> None:
    api.script(Answer.of_the_edge(after))
    headers = {"Authorization": f"Bot {TOKEN}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(api.base_url + "/users/@me") as response,
    ):
        assert (response.status, response.headers.get("Retry-After")) == (429, after)
        assert response.content_type == "text/html"
        assert "Via" not in response.headers
        assert "<html" in await response.text()
        assert not [name for name in response.headers if name.startswith("X-RateLimit")]


async def test_waiting_for_requests(http: HTTPClient, api: PlaybackAPI) -> None:
    waiting = asyncio.ensure_future(api.wait_for_requests(2))
    await http.get_current_user()
    await asyncio.sleep(0)
    assert not waiting.done()
    await http.create_message(CHANNEL, content="hello")
    found = await waiting
    assert [each.method for each in found] == ["GET", "POST"]
    assert json.decode(found[1].body)["content"] == "hello"
    assert [each.path for each in await api.wait_for_requests(1, "POST /channels/{}/messages")] == [
        "/channels/77/messages"
    ]
    with pytest.raises(ExpectationError) as caught:
        await api.wait_for_requests(2, "POST /channels/{}/messages", timeout=0.01)
    assert "2 requests for POST /channels/{}/messages" in str(caught.value)
    assert "2 requests were received: GET /users/@me (200), POST /channels/77/messages (200)." in str(
        caught.value
    )


async def test_waiting_for_requests_that_no_bot_made(api: PlaybackAPI) -> None:
    with pytest.raises(ExpectationError, match=r"1 request\. No request was received\."):
        await api.wait_for_requests(1, timeout=0.01)


async def test_a_permission_that_the_bot_lacks(http: HTTPClient, api: PlaybackAPI) -> None:
    api.deny(Permissions.BAN_MEMBERS | Permissions.MANAGE_ROLES)
    for refused in (http.create_guild_ban(GUILD, UserId(1)), http.create_guild_role(GUILD)):
        with pytest.raises(ForbiddenError, match="50013"):
            await refused
    assert await http.get_guild_roles(GUILD) == []
    await http.create_message(CHANNEL, content="still allowed")
    api.deny(Permissions(0))
    await http.create_guild_ban(GUILD, UserId(1))
