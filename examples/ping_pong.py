"""A bot that answers "ping" with "pong": the gateway in, HTTP out.

``python examples/ping_pong.py`` with the token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys

from cordspec.events import MessageCreateData, ReadyData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient


def make_bot(manager: ShardManager, http_client: HTTPClient) -> None:
    """Register the listeners."""

    @manager.listen("READY")
    async def on_ready(data: ReadyData) -> None:
        print(f"Logged in as {data.user.username}")

    @manager.listen("MESSAGE_CREATE")
    async def on_message(data: MessageCreateData) -> None:
        if data.content == "ping" and not data.author.bot:
            await http_client.reply(data, "pong")


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
