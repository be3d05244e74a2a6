"""Rules for repeating a failed request. The reasons are in docs/decisions/0009-repeating-requests.md."""

from typing import Final

from cordspec.errors import ConnectionFailedError, HTTPError, RateLimitedError
from cordspec.http.prepared import PreparedRequest

__all__ = ["may_repeat"]

TEMPORARY: Final = frozenset({500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Statuses of Discord, or of Cloudflare in front of it, after which another attempt may succeed."""

NOT_CARRIED_OUT: Final = frozenset({502, 521, 523})
"""Those of them that mean that the request was not carried out.

502: "There was not a gateway available to process your request. Wait a bit and retry." 521 and 523: Cloudflare
could not connect to the server at all.

Documentation: https://docs.discord.com/developers/topics/opcodes-and-status-codes#http
"""


def may_repeat(request: PreparedRequest, error: HTTPError) -> bool:
    """Return True if sending a request again may succeed and does no harm."""
    if isinstance(error, RateLimitedError):
        return True
    if isinstance(error, ConnectionFailedError):
        return not error.permanent and (request.idempotent or not error.sent)
    return error.status in (TEMPORARY if request.idempotent else NOT_CARRIED_OUT)
