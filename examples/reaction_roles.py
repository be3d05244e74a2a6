"""A bot that gives members a role for a reaction to one message, and takes it away with the reaction.

``python examples/reaction_roles.py CHANNEL MESSAGE EMOJI ROLE`` with the token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys
from typing import NamedTuple

from cordspec.events import MessageReactionAddData, MessageReactionRemoveData, ReadyData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import ChannelId, MessageId, RoleId


class Offer(NamedTuple):
    """The role that a reaction gives."""

    channel_id: ChannelId
    message_id: MessageId
    emoji: str
    role_id: RoleId


def make_bot(manager: ShardManager, http_client: HTTPClient, offer: Offer) -> None:
    """Register the listeners."""

    def is_meant(data: MessageReactionAddData | MessageReactionRemoveData) -> bool:
        return data.message_id == offer.message_id and data.emoji.name == offer.emoji

    @manager.listen("READY")
    async def on_ready(_: ReadyData) -> None:
        await http_client.create_reaction(offer.channel_id, offer.message_id, offer.emoji)

    @manager.listen("MESSAGE_REACTION_ADD")
    async def on_add(data: MessageReactionAddData) -> None:
        if data.guild_id is not None and is_meant(data) and not (data.member and data.member.user.bot):
            await http_client.add_guild_member_role(data.guild_id, data.user_id, offer.role_id)

    @manager.listen("MESSAGE_REACTION_REMOVE")
    async def on_remove(data: MessageReactionRemoveData) -> None:
        if data.guild_id is not None and is_meant(data):
            await http_client.remove_guild_member_role(data.guild_id, data.user_id, offer.role_id)


async def main() -> None:
    """Connect, and stay connected."""
    token = os.environ.get("DISCORD_TOKEN")
    if not token:
        sys.exit(
            "Set DISCORD_TOKEN to the token of your bot, from https://discord.com/developers/applications."
        )
    if len(sys.argv) != 5:
        sys.exit("Give the ID of the channel, the ID of the message, the emoji and the ID of the role.")
    _, channel, message, emoji, role = sys.argv
    offer = Offer(ChannelId(int(channel)), MessageId(int(message)), emoji, RoleId(int(role)))
    authentication = BotAuthentication(token)
    http_client = HTTPClient(authentication=authentication)
    manager = ShardManager(authentication, Intents.GUILD_MESSAGE_REACTIONS, http_client)
    make_bot(manager, http_client, offer)
    async with http_client, manager:
        await manager.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
