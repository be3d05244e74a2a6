"""The HTTP client: where it sends to, and where listeners of its responses register."""

from types import TracebackType
from typing import Final, Self

import aiohttp
from msgspec import json

from cordspec.common import HTTPDispatcher
from cordspec.common.authentication import Authentication
from cordspec.errors import UsageError
from cordspec.models import GatewayBotInfo

__all__ = ["HTTPClient"]

DISCORD: Final = "https://discord.com/api/v10"


class HTTPClient:
    """Talks to Discord's HTTP interface, or to another server that speaks it.

    ``base_url`` is the address that routes are joined to. ``authentication`` is used where a call brings
    none of its own.
    """

    def __init__(self, *, base_url: str = DISCORD, authentication: Authentication | None = None) -> None:
        self.base_url = base_url.rstrip("/")
        self.authentication = authentication
        self.dispatcher = HTTPDispatcher("HTTPClient.dispatcher")
        """By happening: ``request_response`` brings the ``aiohttp.ClientResponse``."""
        self._session: aiohttp.ClientSession | None = None

    async def get_gateway_bot(self, *, authentication: Authentication | None = None) -> GatewayBotInfo:
        """Where the gateway is, and how many shards and sessions the bot may have.

        Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot
        """
        authentication = authentication or self.authentication
        if authentication is None:
            raise UsageError("gateway/bot needs to know who asks: give the client an authentication.")
        if self._session is None:
            self._session = aiohttp.ClientSession()
        headers = {"Authorization": authentication.header}
        async with self._session.get(f"{self.base_url}/gateway/bot", headers=headers) as response:
            self.dispatcher.dispatch("request_response", response)
            response.raise_for_status()
            return json.decode(await response.read(), type=GatewayBotInfo)

    async def close(self) -> None:
        """Close connections. Closing twice is no mistake."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        await self.dispatcher.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
