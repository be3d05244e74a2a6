"""How long a 429 asks to wait. Whatever the server says, the wait is neither endless nor skipped.

This module only reads: it knows no clock.
"""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isnan
from typing import Final

from msgspec import Raw, Struct, json

from cordspec.decode.internals import UNREADABLE

__all__ = ["LONGEST_BAN", "LONGEST_PAUSE", "RateLimitBody", "ban_of", "refusal_of"]

LONGEST_PAUSE: Final = 86_400.0
"""A day: the longest of Discord's documented limits, 200 new commands a day for each guild. Seconds."""

LONGEST_BAN: Final = 3600.0
"""After an hour one request finds out whether the edge still refuses this address. Seconds."""

SHORTEST_PAUSE: Final = 0.1
"""Five attempts with no pause between them would be five invalid requests. Seconds."""

SHORTEST_BAN: Final = 1.0
"""Seconds."""

USUAL_PAUSE: Final = 1.0
"""Where the response does not say. Seconds."""

USUAL_BAN: Final = 60.0
"""Where the response does not say. Seconds."""

_fields: Final = json.Decoder(dict[str, Raw])


class RateLimitBody(Struct, frozen=True):
    """A 429 of Discord itself."""

    retry_after: float
    """Seconds, from ``SHORTEST_PAUSE`` to ``LONGEST_PAUSE``."""
    is_global: bool
    scope: str
    """``user``, ``global`` or ``shared``, as Discord named it."""


def refusal_of(body: bytes, headers: Mapping[str, str]) -> RateLimitBody | None:
    """Read a 429; None if it came from the edge, which knows no buckets and sends no JSON object.

    Documentation: https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
    """
    try:
        fields = _fields.decode(body)
    except UNREADABLE:
        return None
    told = (
        _seconds(_text(fields.get("retry_after"))),
        _retry_after(headers),
        _seconds(headers.get("X-RateLimit-Reset-After")),
    )
    pause = next((each for each in told if each is not None), USUAL_PAUSE)
    scope = headers.get("X-RateLimit-Scope", "")
    is_global = _text(fields.get("global")) == "true" or scope == "global" or "X-RateLimit-Global" in headers
    scope = scope if scope in ("user", "global", "shared") else "global" if is_global else "user"
    return RateLimitBody(min(max(pause, SHORTEST_PAUSE), LONGEST_PAUSE), is_global, scope)


def ban_of(headers: Mapping[str, str]) -> float:
    """How long a 429 of the edge refuses this address. Seconds, from ``SHORTEST_BAN`` to ``LONGEST_BAN``."""
    told = _retry_after(headers)
    return min(max(USUAL_BAN if told is None else told, SHORTEST_BAN), LONGEST_BAN)


def _text(raw: Raw | None) -> str | None:
    return None if raw is None else bytes(raw).decode("utf-8", "replace").strip().strip('"')


def _seconds(text: str | None) -> float | None:
    """A time of a response; infinity is allowed, since every use has a ceiling. None if it makes no sense."""
    try:
        found = float(text or "")
    except ValueError:
        return None
    return None if isnan(found) or found < 0 else found


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """``Retry-After`` is a number of seconds or a date (RFC 9110, 10.2.3)."""
    text = headers.get("Retry-After")
    found = _seconds(text)
    if found is not None or text is None:
        return found
    try:
        # The difference to the server's own date needs no clock of ours.
        then, now = parsedate_to_datetime(text), parsedate_to_datetime(headers.get("Date", ""))
        return _seconds(str((then - now).total_seconds()))
    except (ValueError, TypeError, OverflowError):
        return None
