"""A moderation bot: ``!timeout @user 10`` and ``!ban @user reason``, for members who have the permission for it.

``python examples/moderation.py`` with the token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta

from cordspec.errors import ForbiddenError
from cordspec.events import MessageCreateData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import GuildId, Permissions
from cordspec.tools import find_mentions, guild_permissions


def make_bot(manager: ShardManager, http_client: HTTPClient) -> None:
    """Register the listeners."""

    async def may(data: MessageCreateData, guild_id: GuildId, permission: Permissions) -> bool:
        guild = await http_client.get_guild(guild_id)
        member = await http_client.get_guild_member(guild_id, data.author.id)
        return permission in guild_permissions(guild, member, data.author.id)

    @manager.listen("MESSAGE_CREATE")
    async def on_message(data: MessageCreateData) -> None:
        command, _, rest = data.content.partition(" ")
        targets = find_mentions(rest).users
        if data.guild_id is None or data.author.bot or command not in ("!timeout", "!ban") or not targets:
            return
        words = rest.partition(">")[2].strip()
        needed = Permissions.BAN_MEMBERS if command == "!ban" else Permissions.MODERATE_MEMBERS
        if not await may(data, data.guild_id, needed):
            await http_client.reply(data, "You may not do that.")
            return
        try:
            if command == "!ban":
                await http_client.create_guild_ban(
                    data.guild_id, targets[0], delete_message_seconds=3600, reason=words or None
                )
            else:
                end = datetime.now(UTC) + timedelta(minutes=int(words) if words.isdecimal() else 10)
                await http_client.modify_guild_member(
                    data.guild_id, targets[0], communication_disabled_until=end, reason=data.content
                )
        except ForbiddenError:
            await http_client.reply(data, "I may not do that: my role is not high enough.")
            return
        await http_client.create_reaction(data.channel_id, data.id, "✅")


async def main() -> None:
    """Connect, and stay connected."""
    token = os.environ.get("DISCORD_TOKEN")
    if not token:
        sys.exit(
            "Set DISCORD_TOKEN to the token of your bot, from https://discord.com/developers/applications."
        )
    authentication = BotAuthentication(token)
    http_client = HTTPClient(authentication=authentication)
    manager = ShardManager(authentication, Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT, http_client)
    make_bot(manager, http_client)
    async with http_client, manager:
        await manager.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
