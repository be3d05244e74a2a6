# @generated from schemas/http/gateway.yaml by "cordspec codegen" - do not edit
"""URL of the gateway."""

from typing import Protocol

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import GatewayBotInfo, GatewayInfo
from cordspec.requests import GetGateway, GetGatewayBot

__all__ = [
    "GatewayOperations",
]


class GatewayOperations(Sender, Protocol):
    """URL of the gateway."""

    async def get_gateway(self, *, authentication: Authentication | None = None) -> GatewayInfo:
        """Return the URL for connecting to the gateway.

        Cache the URL and request it again only when connecting with it fails.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway
        """
        request = GetGateway()
        return await self.send(request, authentication=authentication)

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        """Return the URL of the gateway with the recommended number of shards and the session start limit.

        Do not cache the result for long, because it changes as the bot joins and leaves guilds.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
        """
        request = GetGatewayBot()
        return await self.send(request, authentication=authentication)
