"""``cordspec demo``: a bot and a local gateway, without a token and a network.

The gateway is the one for tests of bots; the bot is that of the README.
"""

import asyncio
import logging
from argparse import ArgumentParser, Namespace

from msgspec import Struct

from cordspec.events import MessageCreateData, ReadyData
from cordspec.gateway import Backoff, Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import AvailableGuild, GuildId, User
from cordspec.testing import PlaybackGateway, Rules, sample
from cordspec.wire import Anomaly

__all__ = ["add_arguments", "run"]

INTENTS = Intents.GUILDS | Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT


class GuildCard(Struct):
    """The fields of a guild that the demo uses."""

    id: GuildId
    name: str


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "--compression",
        choices=("zlib-stream", "zstd-stream", "payload", "none"),
        default="zlib-stream",
        help="how the gateway compresses what it sends",
    )


def run(options: Namespace) -> int:
    """Run the demo; return 0 if all events were received."""
    logging.basicConfig(level=logging.WARNING, format="log: %(message)s")
    logging.getLogger("cordspec.decode").setLevel(logging.ERROR)  # the anomaly is shown below
    compression = None if options.compression == "none" else options.compression
    asyncio.run(demonstrate(compression))
    return 0


async def demonstrate(compression: "str | None") -> None:
    """Connect, receive events, lose the connection, and resume."""
    guild = sample(AvailableGuild, id=GuildId(10), name="Cats")
    user = sample(User, username="demo")
    async with (
        PlaybackGateway(
            token="demo.token", guilds=[guild], user=user, rules=Rules(heartbeat_interval=5)
        ) as gateway,
        HTTPClient(base_url=gateway.base_url) as http_client,
    ):
        print(f"A gateway listens at {gateway.url}.")
        manager = ShardManager(
            BotAuthentication("demo.token"),
            INTENTS,
            http_client,
            compression=compression,  # type: ignore[arg-type]  # one of the choices
            backoff=Backoff(first=0.2),
        )
        listen(manager)
        async with manager, asyncio.timeout(30):
            await gateway.wait_for_ready()
            await talk(gateway, manager)
        print("Closed.")


def listen(manager: ShardManager) -> None:
    """Add the listeners of the bot."""

    @manager.listen("READY")
    def on_ready(data: ReadyData) -> None:
        print(f"READY: logged in as {data.user.username}, session {data.session_id[:8]}...")

    @manager.listen("GUILD_CREATE").as_type(GuildCard)
    def on_guild(card: GuildCard) -> None:
        print(f"GUILD_CREATE: {card.name} ({card.id}), of which only two fields were decoded")

    @manager.listen("MESSAGE_CREATE")
    def on_message(data: MessageCreateData) -> None:
        print(f"MESSAGE_CREATE: {data.author.username} says {data.content!r}")

    @manager.listen("anomaly")
    def on_anomaly(anomaly: Anomaly) -> None:
        print(f"anomaly: {anomaly}")

    @manager.listen("disconnect")
    def on_disconnect(close_code: int) -> None:
        print(f"disconnect: {close_code}")


async def talk(gateway: PlaybackGateway, manager: ShardManager) -> None:
    """Send events as Discord does."""
    author = sample(User, username="mio")
    await say(
        gateway, manager, sample(MessageCreateData, content="hello", author=author, guild_id=GuildId(10))
    )
    odd = b'{"id":"1","channel_id":"2","author":{"id":"3","username":"mio","discriminator":"0","avatar":null,'
    odd += b'"global_name":null},"content":"something new","timestamp":"2026-01-01T00:00:00+00:00",'
    odd += b'"edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],'
    odd += b'"attachments":[],"embeds":[],"pinned":false,"type":0,"components":[{"type":99,"id":1}]}'
    await say(gateway, manager, odd)
    print("The connection breaks, and a message is sent while it is down.")
    resumed = asyncio.ensure_future(manager.wait_for("RESUMED"))
    gateway.open_connections[0].drop()
    gateway.dispatch("MESSAGE_CREATE", sample(MessageCreateData, content="did you miss this?", author=author))
    await resumed
    print("RESUMED: nothing was missed.")


async def say(gateway: PlaybackGateway, manager: ShardManager, message: MessageCreateData | bytes) -> None:
    """Send a message and wait until it was received."""
    arrived = asyncio.ensure_future(manager.wait_for("MESSAGE_CREATE"))
    await asyncio.sleep(0)
    gateway.dispatch("MESSAGE_CREATE", message)
    await arrived
