"""What a manager of shards asks before it connects, as a protocol that an HTTP client meets."""

from typing import Protocol

from cordspec.dispatch.authentication import Authentication
from cordspec.models import GatewayBotInfo

__all__ = ["GatewaySource"]


class GatewaySource(Protocol):
    """Knows where the gateway is, and how many shards and sessions a bot may have."""

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        """Answer of gateway/bot.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
        """
        ...
