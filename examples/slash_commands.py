"""A bot with the command ``/report``: it opens a modal, and posts the answer with buttons (components v2).

``python examples/slash_commands.py`` with the token in DISCORD_TOKEN.
"""

import asyncio
import os
import sys

from cordspec.events import InteractionCreateData, ReadyData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import (
    ActionRow,
    Button,
    ButtonStyle,
    CommandInteraction,
    ComponentInteraction,
    Container,
    Label,
    MessageFlags,
    ModalSubmitInteraction,
    TextDisplay,
    TextInput,
    TextInputStyle,
)
from cordspec.requests import ApplicationCommandRequest
from cordspec.tools import interaction_user, user_mention

REPORT = ApplicationCommandRequest(name="report", description="Report something to the moderators")


def make_bot(manager: ShardManager, http_client: HTTPClient) -> None:
    """Register the listeners."""

    @manager.listen("READY")
    async def on_ready(data: ReadyData) -> None:
        await http_client.bulk_overwrite_global_application_commands(data.application.id, commands=[REPORT])

    @manager.listen("INTERACTION_CREATE")
    async def on_interaction(data: InteractionCreateData) -> None:
        match data:
            case CommandInteraction():
                text = TextInput(custom_id="text", style=TextInputStyle.PARAGRAPH, max_length=1000)
                await http_client.open_modal(
                    data,
                    custom_id="report",
                    title="Report",
                    components=[Label(label="What happened?", component=text)],
                )
            case ModalSubmitInteraction():
                user = interaction_user(data)
                handled = Button(style=ButtonStyle.SUCCESS, custom_id="handled", label="Handled")
                await http_client.respond(
                    data,
                    flags=MessageFlags.IS_COMPONENTS_V2,
                    components=[
                        Container(
                            components=[
                                TextDisplay(content=f"### Report of {user_mention(user.id)}"),
                                ActionRow(components=[handled]),
                            ]
                        )
                    ],
                )
            case ComponentInteraction():
                handler = user_mention(interaction_user(data).id)
                await http_client.update(data, components=[TextDisplay(content=f"Handled by {handler}.")])
            case _:
                pass


async def main() -> None:
    """Connect, and stay connected."""
    token = os.environ.get("DISCORD_TOKEN")
    if not token:
        sys.exit(
            "Set DISCORD_TOKEN to the token of your bot, from https://discord.com/developers/applications."
        )
    authentication = BotAuthentication(token)
    http_client = HTTPClient(authentication=authentication)
    manager = ShardManager(authentication, Intents(0), http_client)
    make_bot(manager, http_client)
    async with http_client, manager:
        await manager.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
