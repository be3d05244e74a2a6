"""A bot on several shards that counts messages, and answers ``!top`` with the authors who have written most.

``python examples/message_counts.py`` with the token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys
from collections import Counter

from cordspec.events import MessageCreateData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import Embed, EmbedField, GuildId, UserId
from cordspec.requests import AllowedMentions
from cordspec.tools import user_mention


def make_bot(manager: ShardManager, http_client: HTTPClient) -> None:
    """Register the listeners."""
    counts: Counter[tuple[GuildId, UserId]] = Counter()

    @manager.listen("MESSAGE_CREATE")
    async def on_message(data: MessageCreateData) -> None:
        if data.guild_id is None or data.author.bot:
            return
        if data.content != "!top":
            counts[data.guild_id, data.author.id] += 1
            return
        here = Counter({user: count for (guild, user), count in counts.items() if guild == data.guild_id})
        fields = [
            EmbedField(name=f"{place}. {count} messages", value=user_mention(user))
            for place, (user, count) in enumerate(here.most_common(5), 1)
        ]
        await http_client.reply(
            data,
            embeds=[Embed(title="Most messages", fields=fields)],
            allowed_mentions=AllowedMentions(parse=[]),
        )


async def main() -> None:
    """Connect, and stay connected."""
    token = os.environ.get("DISCORD_TOKEN")
    if not token:
        sys.exit(
            "Set DISCORD_TOKEN to the token of your bot, from https://discord.com/developers/applications."
        )
    authentication = BotAuthentication(token)
    http_client = HTTPClient(authentication=authentication)
    intents = Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT
    manager = ShardManager(authentication, intents, http_client, shard_count=2)
    make_bot(manager, http_client)
    async with http_client, manager:
        await manager.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
