# @generated from schemas/http/gateway.yaml by "cordspec codegen" - do not edit
"""How to reach the gateway."""

from collections.abc import Mapping
from typing import ClassVar

from cordspec.models.gateway import GatewayBotInfo
from cordspec.wire import Operation, Request

__all__ = [
    "GetGateway",
    "GetGatewayBot",
]


class GetGateway(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get gateway.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/gateway",
        response=Mapping[str, object],
        authenticated=False,
    )


class GetGatewayBot(Request[GatewayBotInfo], frozen=True, kw_only=True, gc=False):
    """Get gateway bot.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/gateway/bot",
        response=GatewayBotInfo,
    )
