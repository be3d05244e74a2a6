"""Requests that Discord would reject: all of them while the IP address is banned, or those with an invalid token.

They are not sent, since they would fail and count as invalid requests: after 10,000 invalid requests in 10 minutes,
Cloudflare bans the IP address.

Documentation: https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
"""

import logging
from collections.abc import Callable, Mapping
from typing import Final

from cordspec.dispatch.internals import Authentication
from cordspec.errors import BannedError, UnauthorizedError
from cordspec.http.pauses import ban_of
from cordspec.http.prepared import PreparedRequest

__all__ = ["REFUSED_TOKENS", "Refusals"]

REFUSED_TOKENS: Final = 1000
"""Maximum number of rejected tokens that are remembered; the oldest is forgotten first."""

log: Final = logging.getLogger("cordspec.http")


class Refusals:
    """The end of the ban of this IP address, and the rejected tokens. ``clock`` returns seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.tokens: dict[int, None] = {}
        """Hashes of the rejected headers, oldest first."""
        self._clock = clock
        self._banned_until = 0.0

    def check(self, request: PreparedRequest) -> None:
        """Raise ``BannedError`` or ``UnauthorizedError`` if Discord would reject a request."""
        pause = self._banned_until - self._clock()
        if pause > 0:
            raise BannedError(request.name, pause, status=None)
        who = request.authentication
        if self.tokens and who is not None and hash(who.header) in self.tokens:
            raise UnauthorizedError(
                request.name, 401, reason="Not sent, since Discord rejected this token before"
            )

    def ban(self, request: PreparedRequest, headers: Mapping[str, str]) -> BannedError:
        """Record a 429 of Cloudflare and return the error to raise. A new ban is logged once."""
        pause, now = ban_of(headers), self._clock()
        if self._banned_until <= now:
            log.warning(
                "%s: 429. Cloudflare blocks this IP address for %.0f s, because too many requests "
                "were invalid. Nothing is sent until then.",
                request.name, pause,
            )  # fmt: skip
        self._banned_until = max(self._banned_until, now + pause)
        return BannedError(request.name, pause)

    def refuse(self, who: Authentication) -> None:
        """Record that Discord rejected a token."""
        if len(self.tokens) >= REFUSED_TOKENS:
            self.tokens.pop(next(iter(self.tokens)))
        self.tokens[hash(who.header)] = None
