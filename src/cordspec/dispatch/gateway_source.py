"""Protocol of the object that requests GET /gateway/bot; ``HTTPClient`` implements it."""

from typing import Protocol

from cordspec.dispatch.authentication import Authentication
from cordspec.models import GatewayBotInfo

__all__ = ["GatewaySource"]


class GatewaySource(Protocol):
    """Returns the gateway's URL, the recommended shard count and the session start limit."""

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        """Return the response of GET /gateway/bot.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
        """
        ...
