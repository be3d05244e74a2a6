"""The HTTP client: where it sends to, and where listeners of its responses register."""

from typing import Final

from cordspec.common import HTTPDispatcher

__all__ = ["HTTPClient"]

DISCORD: Final = "https://discord.com/api/v10"


class HTTPClient:
    """Talks to Discord's HTTP interface, or to another server that speaks it.

    ``base_url`` is the address that routes are joined to.
    """

    def __init__(self, *, base_url: str = DISCORD) -> None:
        self.base_url = base_url.rstrip("/")
        self.dispatcher = HTTPDispatcher("HTTPClient.dispatcher")
        """By happening: ``request_response`` brings the ``aiohttp.ClientResponse``."""
