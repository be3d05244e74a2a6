"""The example with gateway and HTTP, against both on loopback."""

import asyncio
import importlib.util

from msgspec import json

from cordspec.events import MessageCreateData
from cordspec.gateway import Intents, ShardManager
from cordspec.http import BotAuthentication, HTTPClient
from cordspec.models import ChannelId, MessageId
from cordspec.testing import PlaybackAPI, PlaybackGateway, sample
from tests.conftest import ROOT
from tests.gateway.test_shard import until


async def test_ping_is_answered_with_pong() -> None:
    spec = importlib.util.spec_from_file_location("ping_pong", ROOT / "examples" / "ping_pong.py")
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    who = BotAuthentication("ping.token")
    async with PlaybackGateway(token="ping.token") as gateway, PlaybackAPI(token="ping.token") as api:
        api.gateway_url = gateway.url
        http_client = HTTPClient(base_url=api.base_url, authentication=who)
        manager = ShardManager(who, Intents.GUILD_MESSAGES, http_client)
        example.make_bot(manager, http_client)
        async with http_client, manager:
            await manager.wait_for("READY", timeout=10)
            for content in ("hello", "ping"):
                message = sample(
                    MessageCreateData, id=MessageId(7), channel_id=ChannelId(20), content=content
                )
                gateway.dispatch("MESSAGE_CREATE", message)
            await until(lambda: len(api.requests) == 2)
            await asyncio.sleep(0.02)
    assert [request.path for request in api.requests] == ["/gateway/bot", "/channels/20/messages"]
    assert json.decode(api.requests[1].body) == {"content": "pong", "message_reference": {"message_id": "7"}}
