"""A request that changes something is followed by its event on the gateway, as Discord sends it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from cordspec.errors import BadRequestError
from cordspec.events import (
    GuildRoleCreateData,
    GuildRoleDeleteData,
    MessageCreateData,
    MessageDeleteData,
    MessageReactionAddData,
)
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.models import AvailableGuild, ChannelId
from cordspec.testing import PlaybackGateway, Rules, sample

TOKEN = "a.to.ken"
GUILD = sample(AvailableGuild)
CHANNEL = ChannelId(77)


@pytest.fixture
async def http() -> AsyncIterator[tuple[HTTPClient, ShardManager]]:
    authentication = BotAuthentication(TOKEN)
    async with PlaybackGateway(token=TOKEN, guilds=[GUILD], rules=Rules(filter_intents=True)) as gateway:
        client = HTTPClient(base_url=gateway.base_url, authentication=authentication)
        intents = Intents.GUILDS | Intents.GUILD_MESSAGES | Intents.GUILD_MESSAGE_REACTIONS
        manager = ShardManager(authentication, intents, client)
        async with client, manager, asyncio.timeout(10):
            await manager.wait_for("READY")
            yield client, manager


async def test_events_of_messages(http: tuple[HTTPClient, ShardManager]) -> None:
    client, manager = http
    created = manager.wait_for("MESSAGE_CREATE")
    message = await client.create_message(CHANNEL, content="hello")
    event: MessageCreateData = await created
    assert (event.id, event.channel_id, event.content, event.author) == (
        message.id,
        CHANNEL,
        "hello",
        message.author,
    )
    reacted = manager.wait_for("MESSAGE_REACTION_ADD")
    await client.create_reaction(CHANNEL, message.id, "🔥")
    reaction: MessageReactionAddData = await reacted
    assert (reaction.message_id, reaction.channel_id, reaction.user_id) == (
        message.id,
        CHANNEL,
        message.author.id,
    )
    deleted = manager.wait_for("MESSAGE_DELETE")
    await client.delete_message(CHANNEL, message.id)
    gone: MessageDeleteData = await deleted
    assert (gone.id, gone.channel_id) == (message.id, CHANNEL)


async def test_events_of_roles(http: tuple[HTTPClient, ShardManager]) -> None:
    client, manager = http
    created = manager.wait_for("GUILD_ROLE_CREATE")
    role = await client.create_guild_role(GUILD.id, name="helpers")
    event: GuildRoleCreateData = await created
    assert (event.guild_id, event.role) == (GUILD.id, role)
    deleted = manager.wait_for("GUILD_ROLE_DELETE")
    await client.delete_guild_role(GUILD.id, role.id)
    gone: GuildRoleDeleteData = await deleted
    assert (gone.guild_id, gone.role_id) == (GUILD.id, role.id)


async def test_an_event_without_its_intent_is_not_sent(http: tuple[HTTPClient, ShardManager]) -> None:
    client, manager = http
    banned = manager.wait_for("GUILD_BAN_ADD", timeout=0.05)
    created = manager.wait_for("GUILD_ROLE_CREATE")
    await client.create_guild_ban(GUILD.id, sample(AvailableGuild).owner_id)
    await client.create_guild_role(GUILD.id, name="helpers")
    await created
    with pytest.raises(TimeoutError):
        await banned


async def test_a_refused_request_has_no_event(http: tuple[HTTPClient, ShardManager]) -> None:
    client, manager = http
    created = manager.wait_for("MESSAGE_CREATE")
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=CHANNEL)
    with pytest.raises(BadRequestError):
        await client.request(route, json={"content": "x" * 2001})
    await client.create_message(CHANNEL, content="the first")
    assert (await created).content == "the first"
