"""Every typed call is run against a server: method, path, body, what it returns. None is left out."""

import inspect
from typing import Any, NamedTuple

import pytest
from msgspec import Struct, json

from cordspec.decode import encode
from cordspec.http import BotAuthentication, File, HTTPClient
from cordspec.http.operations import Operations
from cordspec.models import (
    ApplicationCommand,
    ApplicationId,
    ChannelId,
    CommandId,
    GatewayBotInfo,
    Guild,
    GuildId,
    InteractionCallbackType,
    InteractionId,
    Member,
    Message,
    MessageId,
    TextChannel,
    User,
    UserId,
)
from cordspec.testing import sample
from tests.http.servers import RawServer, response

APP, GUILD, CHANNEL, MESSAGE = ApplicationId(9), GuildId(8), ChannelId(7), MessageId(6)
TOKEN = "interaction-token-of-the-tests"
NOTHING: Any = object()


class Case(NamedTuple):
    """A call and what it is to send and return."""

    name: str
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    sends: str
    body: Any = NOTHING
    returns: Any = None


CASES = [
    Case("get_gateway_bot", (), {}, "GET /gateway/bot", returns=GatewayBotInfo),
    Case("get_current_user", (), {}, "GET /users/@me", returns=User),
    Case("get_channel", (CHANNEL,), {}, "GET /channels/7", returns=TextChannel),
    Case("get_guild", (GUILD,), {}, "GET /guilds/8", returns=Guild),
    Case("get_guild", (GUILD,), {"with_counts": True}, "GET /guilds/8?with_counts=true", returns=Guild),
    Case("get_guild_member", (GUILD, UserId(5)), {}, "GET /guilds/8/members/5", returns=Member),
    Case("get_message", (CHANNEL, MESSAGE), {}, "GET /channels/7/messages/6", returns=Message),
    Case("create_message", (CHANNEL, "x"), {}, "POST /channels/7/messages", {"content": "x"}, Message),
    Case("edit_message", (CHANNEL, MESSAGE), {"content": "x"}, "PATCH /channels/7/messages/6",
         {"content": "x"}, Message),
    Case("delete_message", (CHANNEL, MESSAGE), {"reason": "r"}, "DELETE /channels/7/messages/6"),
    Case("create_reaction", (CHANNEL, MESSAGE, "<a:cat:42>"), {},
         "PUT /channels/7/messages/6/reactions/cat:42/@me"),
    Case("delete_own_reaction", (CHANNEL, MESSAGE, "🔥"), {},
         "DELETE /channels/7/messages/6/reactions/%F0%9F%94%A5/@me"),
    Case("create_interaction_response",
         (InteractionId(4), TOKEN, InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE), {},
         f"POST /interactions/4/{TOKEN}/callback", {"type": 5}),
    Case("edit_original_response", (APP, TOKEN, {"content": "x"}), {},
         f"PATCH /webhooks/9/{TOKEN}/messages/@original", {"content": "x"}, Message),
    Case("delete_original_response", (APP, TOKEN), {}, f"DELETE /webhooks/9/{TOKEN}/messages/@original"),
    Case("create_followup_message", (APP, TOKEN, {"content": "x"}), {}, f"POST /webhooks/9/{TOKEN}",
         {"content": "x"}, Message),
    Case("get_application_commands", (APP,), {}, "GET /applications/9/commands", returns=[ApplicationCommand]),
    Case("get_application_commands", (APP, GUILD), {}, "GET /applications/9/guilds/8/commands",
         returns=[ApplicationCommand]),
    Case("create_application_command", (APP, {"name": "n"}), {}, "POST /applications/9/commands", {"name": "n"},
         ApplicationCommand),
    Case("create_application_command", (APP, {"name": "n"}, GUILD), {}, "POST /applications/9/guilds/8/commands",
         {"name": "n"}, ApplicationCommand),
    Case("put_application_commands", (APP, [{"name": "n"}]), {}, "PUT /applications/9/commands", [{"name": "n"}],
         [ApplicationCommand]),
    Case("put_application_commands", (APP, [], GUILD), {}, "PUT /applications/9/guilds/8/commands", [],
         [ApplicationCommand]),
    Case("delete_application_command", (APP, CommandId(3)), {}, "DELETE /applications/9/commands/3"),
    Case("delete_application_command", (APP, CommandId(3), GUILD), {},
         "DELETE /applications/9/guilds/8/commands/3"),
]  # fmt: skip


def test_no_call_is_left_out() -> None:
    calls = {name for name, _ in inspect.getmembers(Operations, inspect.iscoroutinefunction)}
    assert {case.name for case in CASES} == {name for name in calls if not name.startswith("_")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sends.replace(TOKEN, "T"))
async def test_a_call(case: Case) -> None:
    expected = case.returns[0] if isinstance(case.returns, list) else case.returns
    found: Any = None if expected is None else sample(expected)
    answer = b"" if found is None else encode([found] if isinstance(case.returns, list) else found)
    async with (
        RawServer(lambda request: response(204 if found is None else 200, answer)).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        result = await getattr(client, case.name)(*case.arguments, **case.options)
    (request,) = server.requests
    assert f"{request.method} {request.target}" == case.sends
    assert (json.decode(request.body) if request.body else NOTHING) == case.body
    assert case.body is NOTHING or request.headers["content-type"] == "application/json"
    assert request.headers.get("authorization") == (None if TOKEN in case.sends else "Bot t")
    assert request.headers.get("x-audit-log-reason") == case.options.get("reason")
    assert result == ([found] if isinstance(case.returns, list) else found)
    assert found is None or isinstance(result, (list, Struct))


async def test_files_of_an_interaction_response_are_listed_in_its_data() -> None:
    async with (
        RawServer(lambda request: response(204)).run() as server,
        HTTPClient(base_url=server.url) as client,
    ):
        await client.create_interaction_response(
            InteractionId(4), TOKEN, InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE, {"content": "x"},
            files=[File(b"abc", "a.txt")],
        )  # fmt: skip
        await client.create_interaction_response(
            InteractionId(4), TOKEN, InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE,
            files=[File(b"abc", "a.txt")],
        )  # fmt: skip
    first, second = (request.body for request in server.requests)
    listed = b'"attachments":[{"id":0,"filename":"a.txt"}]'
    assert b'{"type":4,"data":{"content":"x",' + listed + b"}}" in first
    assert b'{"type":4,"data":{' + listed + b"}}" in second
