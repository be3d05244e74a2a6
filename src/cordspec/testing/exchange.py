"""One HTTP request and its response, without routes and sockets."""

from collections.abc import Mapping
from typing import Self

from msgspec import Struct

__all__ = ["Answer", "RecordedRequest"]

EDGE_PAGE = b"<!DOCTYPE html><html><head><title>Error 1015</title></head><body>You are being rate limited</body></html>"


class Answer(Struct, frozen=True, kw_only=True):
    """The response to a request."""

    status: int = 200
    body: object = None
    """A model or plain values, bytes as they are, None for no body."""
    headers: Mapping[str, str] = {}
    cut: bool = False
    """True if the connection ends in the middle of the body."""
    drop: bool = False
    """True if the connection ends without a response."""
    delay: float = 0.0
    """Time before the response is sent. Seconds."""
    acts: bool = False
    """True if the request is carried out in spite of this response: a message is created, then 500 is sent."""

    @classmethod
    def of_the_edge(cls, retry_after: str | float | None = 60) -> Self:
        """Return a 429 of Cloudflare, the proxy in front of Discord: HTML, without rate limit headers.

        ``retry_after`` is sent as it is; None leaves the header out.
        """
        headers = {"Content-Type": "text/html; charset=UTF-8", "Server": "cloudflare"}
        if retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        return cls(status=429, body=EDGE_PAGE, headers=headers)


class RecordedRequest(Struct, frozen=True, kw_only=True):
    """One request as it was received, without its token."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    time: float
    """When it was received, on the clock of the server. Seconds."""
    status: int
    """Status of the response; 0 if none was sent."""
    route: str = ""
    """Method and path with ``{}`` for each ID, as in ``POST /channels/{}/messages``."""
