# @generated from schemas/http/gateway.yaml by "cordspec codegen" - do not edit
"""URL of the gateway."""

from typing import ClassVar

from cordspec.models import GatewayBotInfo, GatewayInfo
from cordspec.wire import Operation, Request

__all__ = [
    "GetGateway",
    "GetGatewayBot",
]


class GetGateway(Request[GatewayInfo], frozen=True, kw_only=True, gc=False):
    """Return the URL for connecting to the gateway.

    Cache the URL and request it again only when connecting with it fails.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/gateway",
        response=GatewayInfo,
        authenticated=False,
    )


class GetGatewayBot(Request[GatewayBotInfo], frozen=True, kw_only=True, gc=False):
    """Return the URL of the gateway with the recommended number of shards and the session start limit.

    Do not cache the result for long, because it changes as the bot joins and leaves guilds.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/gateway/bot",
        response=GatewayBotInfo,
    )
