"""Waiting times of 429 responses, kept within bounds, since a server may send any number.

There are two kinds of 429. One is from Discord's API: it has a JSON body and is about a bucket, a resource or all
requests. The other is from Cloudflare, which blocks an IP address after too many invalid requests, without JSON.

Documentation: https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
and https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
"""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isnan
from typing import Final

from msgspec import Raw, Struct, json

from cordspec.decode.internals import UNREADABLE

__all__ = ["LONGEST_BAN", "LONGEST_PAUSE", "RateLimitBody", "ban_of", "refusal_of"]

LONGEST_PAUSE: Final = 86_400.0
"""Maximum pause, a day: the longest period of Discord's documented limits, of 200 new commands. Seconds."""

LONGEST_BAN: Final = 3600.0
"""Maximum time of a ban, after which a request is sent to see whether it still applies. Seconds."""

SHORTEST_PAUSE: Final = 0.1
"""Minimum pause, since repeated 429 responses count as invalid requests. Seconds."""

SHORTEST_BAN: Final = 1.0
"""Minimum time of a ban. Seconds."""

USUAL_PAUSE: Final = 1.0
"""Pause of a 429 that does not contain one. Seconds."""

USUAL_BAN: Final = 60.0
"""Time of a ban whose response does not contain one. Seconds."""

_fields: Final = json.Decoder(dict[str, Raw])


class RateLimitBody(Struct, frozen=True):
    """A 429 of Discord's API."""

    retry_after: float
    """Pause, from ``SHORTEST_PAUSE`` to ``LONGEST_PAUSE``. Seconds."""
    is_global: bool
    scope: str
    """Scope of the limit: ``user``, ``global`` or ``shared``."""


def refusal_of(body: bytes, headers: Mapping[str, str]) -> RateLimitBody | None:
    """Read a 429 of Discord's API; return None for a 429 of Cloudflare, whose body is not a JSON object.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
    """
    try:
        fields = _fields.decode(body)
    except UNREADABLE:
        return None
    # The field of the body is the most precise; Retry-After is rounded up to seconds, and the reset of the bucket is
    # earlier than the end of a `shared` limit.
    given = (
        _seconds(_text(fields.get("retry_after"))),
        _retry_after(headers),
        _seconds(headers.get("X-RateLimit-Reset-After")),
    )
    pause = next((each for each in given if each is not None), USUAL_PAUSE)
    scope = headers.get("X-RateLimit-Scope", "")
    is_global = _text(fields.get("global")) == "true" or scope == "global" or "X-RateLimit-Global" in headers
    scope = scope if scope in ("user", "global", "shared") else "global" if is_global else "user"
    return RateLimitBody(min(max(pause, SHORTEST_PAUSE), LONGEST_PAUSE), is_global, scope)


def ban_of(headers: Mapping[str, str]) -> float:
    """Return the time of a ban by Cloudflare, from ``SHORTEST_BAN`` to ``LONGEST_BAN``. Seconds."""
    given = _retry_after(headers)
    return min(max(USUAL_BAN if given is None else given, SHORTEST_BAN), LONGEST_BAN)


def _text(raw: Raw | None) -> str | None:
    return None if raw is None else bytes(raw).decode("utf-8", "replace").strip().strip('"')


def _seconds(text: str | None) -> float | None:
    """Parse a number of seconds, None if it is invalid. Infinity is allowed, since callers apply a maximum."""
    try:
        found = float(text or "")
    except ValueError:
        return None
    return None if isnan(found) or found < 0 else found


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Return ``Retry-After`` in seconds; the header is a number of seconds or a date (RFC 9110, 10.2.3)."""
    text = headers.get("Retry-After")
    found = _seconds(text)
    if found is not None or text is None:
        return found
    try:
        # Relative to the Date header, so that a difference between the clocks does not matter.
        then, now = parsedate_to_datetime(text), parsedate_to_datetime(headers.get("Date", ""))
        return _seconds(str((then - now).total_seconds()))
    except (ValueError, TypeError, OverflowError):
        return None
