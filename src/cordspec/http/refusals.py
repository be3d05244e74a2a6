"""What Discord refuses at present: every request of this address, or every request with a certain token.

Sending more of them would not help: after 10,000 invalid requests in 10 minutes the edge refuses the address.

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
"""How many refused tokens are remembered; the oldest is forgotten first."""

log: Final = logging.getLogger("cordspec.http")


class Refusals:
    """Knows until when this address is refused, and which tokens are. ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.tokens: dict[int, None] = {}
        """Hashes of the refused headers, oldest first."""
        self._clock = clock
        self._banned_until = 0.0

    def check(self, request: PreparedRequest) -> None:
        """Raise ``BannedError`` or ``UnauthorizedError`` if a request would certainly be refused."""
        pause = self._banned_until - self._clock()
        if pause > 0:
            raise BannedError(request.name, pause, status=None)
        who = request.authentication
        if who is not None and hash(who.header) in self.tokens:
            raise UnauthorizedError(
                request.name, 401, reason="Not sent, as Discord refused this token before"
            )

    def ban(self, request: PreparedRequest, headers: Mapping[str, str]) -> BannedError:
        """The edge responded with 429; returns the error to raise. A new ban is logged once."""
        pause, now = ban_of(headers), self._clock()
        if self._banned_until <= now:
            log.warning(
                "%s: 429. The edge in front of Discord refuses this address for %.0f s, as too many requests "
                "were invalid. Nothing is sent until then.",
                request.name, pause,
            )  # fmt: skip
        self._banned_until = max(self._banned_until, now + pause)
        return BannedError(request.name, pause)

    def refuse(self, who: Authentication) -> None:
        """Discord refused a token."""
        if len(self.tokens) >= REFUSED_TOKENS:
            self.tokens.pop(next(iter(self.tokens)))
        self.tokens[hash(who.header)] = None
