"""The bots of ``examples/`` against a gateway and an HTTP API on loopback; none of them needs a route of its own."""

import asyncio
import importlib.util
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec import json

from cordspec.events import MessageCreateData, MessageReactionAddData, MessageReactionRemoveData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import (
    AvailableGuild,
    ChannelId,
    CommandInteraction,
    ComponentInteraction,
    Guild,
    Member,
    MessageId,
    ModalSubmitInteraction,
    Permissions,
    Role,
    RoleId,
    User,
    UserId,
)
from cordspec.testing import Answer, PlaybackAPI, PlaybackGateway, Rules, sample
from tests.conftest import ROOT
from tests.gateway.test_shard import AtOnce, until

TOKEN = "bots.to.ken"
GUILD = sample(AvailableGuild)
CHANNEL, AUTHOR = ChannelId(20), UserId(30)


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@asynccontextmanager
async def running(
    name: str, *options: Any, **more: Any
) -> AsyncGenerator[tuple[PlaybackGateway, PlaybackAPI]]:
    example, who = load(name), BotAuthentication(TOKEN)
    async with (
        PlaybackGateway(token=TOKEN, guilds=[GUILD], rules=Rules(max_concurrency=2)) as gateway,
        PlaybackAPI(gateway=gateway) as api,
        asyncio.timeout(20),
    ):
        http_client = HTTPClient(base_url=api.base_url, authentication=who)
        manager = ShardManager(who, Intents.GUILD_MESSAGES, http_client, **more)
        example.make_bot(manager, http_client, *options)
        async with http_client, manager:
            await gateway.wait_for_ready(more.get("shard_count", 1))
            yield gateway, api


def written(content: str, **more: Any) -> MessageCreateData:
    author = sample(User, id=AUTHOR)
    fields = {"id": MessageId(7), "channel_id": CHANNEL, "guild_id": GUILD.id, "author": author} | more
    return sample(MessageCreateData, content=content, **fields)


async def requests_of(api: PlaybackAPI, method: str, part: str, count: int = 1) -> list[Any]:
    """The requests of a method whose path has a part, as soon as there are as many."""

    def found() -> list[Any]:
        return [each for each in api.requests if each.method == method and part in each.path]

    await until(lambda: len(found()) >= count)
    return found()


async def test_moderation() -> None:
    async with running("moderation") as (gateway, api):
        moderators = RoleId(40)

        @api.answer("GET /guilds/{}")
        def guild(request: Any) -> Answer:
            permissions = Permissions.BAN_MEMBERS | Permissions.MODERATE_MEMBERS
            roles = [
                sample(Role, id=GUILD.id, permissions="0"),
                sample(Role, id=moderators, permissions=f"{permissions:d}"),
            ]
            return Answer(body=sample(Guild, id=GUILD.id, owner_id=UserId(1), roles=roles))

        member_roles = [moderators]

        @api.answer("GET /guilds/{}/members/{}")
        def member(request: Any) -> Answer:
            return Answer(body=sample(Member, user=sample(User, id=AUTHOR), roles=member_roles))

        gateway.dispatch("MESSAGE_CREATE", written("!timeout <@50> 5"))
        (timeout,) = await requests_of(api, "PATCH", "/members/50")
        until = datetime.fromisoformat(json.decode(timeout.body)["communication_disabled_until"])
        assert timedelta(minutes=4) < until - datetime.now(UTC) <= timedelta(minutes=5)
        gateway.dispatch("MESSAGE_CREATE", written("!ban <@51> spam"))
        (ban,) = await requests_of(api, "PUT", "/bans/51")
        assert json.decode(ban.body) == {"delete_message_seconds": 3600}
        assert ban.headers["X-Audit-Log-Reason"] == "spam"
        assert len(await requests_of(api, "PUT", "/reactions/", 2)) == 2
        member_roles.clear()
        gateway.dispatch("MESSAGE_CREATE", written("!ban <@52>"))
        (refused,) = await requests_of(api, "POST", "/messages")
        assert json.decode(refused.body)["content"] == "You may not do that."
        assert not [r for r in api.requests if "/bans/52" in r.path]


async def test_slash_commands() -> None:
    async with running("slash_commands") as (gateway, api):
        (registered,) = await requests_of(api, "PUT", "/commands")
        assert [command["name"] for command in json.decode(registered.body)] == ["report"]
        gateway.dispatch("INTERACTION_CREATE", sample(CommandInteraction))
        (modal,) = await requests_of(api, "POST", "/callback")
        assert json.decode(modal.body)["type"] == 9
        gateway.dispatch("INTERACTION_CREATE", sample(ModalSubmitInteraction))
        answer = json.decode((await requests_of(api, "POST", "/callback", 2))[1].body)
        assert (answer["type"], answer["data"]["flags"]) == (4, 1 << 15)
        assert [each["type"] for each in answer["data"]["components"][0]["components"]] == [10, 1]
        gateway.dispatch("INTERACTION_CREATE", sample(ComponentInteraction))
        update = json.decode((await requests_of(api, "POST", "/callback", 3))[2].body)
        assert update["type"] == 7
        assert update["data"]["components"][0]["content"].startswith("Handled by <@")


async def test_reaction_roles() -> None:
    offer = load("reaction_roles").Offer(CHANNEL, MessageId(7), "🔥", RoleId(40))
    async with running("reaction_roles", offer) as (gateway, api):
        await requests_of(api, "PUT", "/channels/20/messages/7/reactions/%F0%9F%94%A5/@me")
        for type_, name in (
            (MessageReactionAddData, "🔥"),
            (MessageReactionAddData, "🌊"),
            (MessageReactionRemoveData, "🔥"),
        ):
            event = "MESSAGE_REACTION_ADD" if type_ is MessageReactionAddData else "MESSAGE_REACTION_REMOVE"
            data = sample(
                type_,
                message_id=MessageId(7),
                guild_id=GUILD.id,
                user_id=AUTHOR,
                emoji={"id": None, "name": name},
            )
            gateway.dispatch(event, data)
        path = f"/guilds/{GUILD.id}/members/{AUTHOR}/roles/40"
        assert len(await requests_of(api, "PUT", path)) == 1
        assert len(await requests_of(api, "DELETE", path)) == 1


async def test_message_counts_over_two_shards() -> None:
    async with running("message_counts", shard_count=2, identify_queue=AtOnce()) as (gateway, api):
        assert len(gateway.identifications) == 2
        for number, user in enumerate([31, 32, 31, 31]):
            author = sample(User, id=UserId(user))
            gateway.dispatch(
                "MESSAGE_CREATE", written("hello", id=MessageId(number + 1), author=author), guild_id=GUILD.id
            )
        gateway.dispatch("MESSAGE_CREATE", written("!top", id=MessageId(9)), guild_id=GUILD.id)
        (answer,) = await requests_of(api, "POST", "/messages")
        body = json.decode(answer.body)
        assert body["allowed_mentions"] == {"parse": []}
        assert [(field["name"], field["value"]) for field in body["embeds"][0]["fields"]] == [
            ("1. 3 messages", "<@31>"),
            ("2. 1 messages", "<@32>"),
        ]


@pytest.mark.parametrize("name", ["moderation", "slash_commands", "reaction_roles", "message_counts"])
def test_no_bot_needs_a_route(name: str) -> None:
    text = (ROOT / "examples" / f"{name}.py").read_text(encoding="utf-8")
    assert "Route" not in text
    assert ".request(" not in text
