"""A bot whose listeners can be tried on a captured log.

``cordspec replay capture.ndjson examples.moderator:manager``, or ``python examples/moderator.py`` with the
token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys

from cordspec.events import MessageCreateData, MessageDeleteData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient

token = os.environ.get("DISCORD_TOKEN", "")
# Without a token the listeners can still be tried on a captured log.
authentication = BotAuthentication(token or "replayed")
http_client = HTTPClient(authentication=authentication)
manager = ShardManager(authentication, Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT, http_client)


@manager.listen("MESSAGE_CREATE")
async def on_message(data: MessageCreateData) -> None:
    """Say who wrote how much."""
    print(f"{data.author.username} wrote {len(data.content)} characters")


@manager.listen("MESSAGE_DELETE")
def on_delete(data: MessageDeleteData) -> None:
    """Say what is gone."""
    print(f"message {data.id} is gone")


async def main() -> None:
    """Run until it is stopped."""
    async with http_client, manager:
        await manager.wait_closed()


if __name__ == "__main__":
    if not token:
        sys.exit(
            "Set DISCORD_TOKEN to the token of your bot, from https://discord.com/developers/applications."
        )
    asyncio.run(main())
