"""One HTTP request and what it is answered with. This module knows no route and no socket."""

from collections.abc import Mapping
from typing import Self

from msgspec import Struct

__all__ = ["Answer", "RecordedRequest"]

EDGE_PAGE = b"<!DOCTYPE html><html><head><title>Error 1015</title></head><body>You are being rate limited</body></html>"


class Answer(Struct, frozen=True, kw_only=True):
    """What a request is answered with."""

    status: int = 200
    body: object = None
    """A model or plain values, bytes as they are, None for no body."""
    headers: Mapping[str, str] = {}
    cut: bool = False
    """Whether the connection breaks in the middle of the body."""
    drop: bool = False
    """Whether it breaks before anything is answered."""
    delay: float = 0.0
    """Time before the answer. Seconds."""
    acts: bool = False
    """Whether the request is carried out although this answer is sent: a message is created, then 500 is sent."""

    @classmethod
    def of_the_edge(cls, retry_after: str | float | None = 60) -> Self:
        """Return a 429 of Cloudflare, the proxy in front of Discord: HTML, and no header of a bucket.

        ``retry_after`` is sent as it is, whatever it is; None leaves the header out.
        """
        headers = {"Content-Type": "text/html; charset=UTF-8", "Server": "cloudflare"}
        if retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        return cls(status=429, body=EDGE_PAGE, headers=headers)


class RecordedRequest(Struct, frozen=True, kw_only=True):
    """One request as it came, without its token."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    time: float
    """Seconds on the server's clock."""
    status: int
    """What it was answered with; 0 for nothing."""
    route: str = ""
    """Method and path with ``{}`` for each ID, as in ``POST /channels/{}/messages``."""
