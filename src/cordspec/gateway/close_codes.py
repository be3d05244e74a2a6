"""The reaction to each close code, and the exception for each fatal one.

The reactions are generated from the schemas; this module adds the exceptions.

Documentation:
https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
"""

from collections.abc import Mapping
from typing import Final, Literal

from cordspec.errors import (
    DisallowedIntentsError,
    FatalCloseError,
    InvalidAPIVersionError,
    InvalidIntentsError,
    InvalidShardError,
    InvalidTokenError,
    TooFewShardsError,
)
from cordspec.models import AFTER_CLOSE, GatewayCloseCode

__all__ = ["CLOSE_NORMALLY", "ERRORS", "KEEP_SESSION", "NO_CLOSE_FRAME", "after_close", "fatal_error"]

NO_CLOSE_FRAME: Final = 1006
"""Close code of a connection that was lost without a close frame (RFC 6455, 7.1.5)."""

CLOSE_NORMALLY: Final = 1000
"""Sent to end the session: the bot appears offline at once.

Documentation: https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
"""

KEEP_SESSION: Final = 4900
"""Sent to keep the session: only 1000 and 1001 end it. Discord itself does not use this code.

Documentation: https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
"""

ERRORS: Final[Mapping[int, type[FatalCloseError]]] = {
    GatewayCloseCode.AUTHENTICATION_FAILED: InvalidTokenError,
    GatewayCloseCode.INVALID_SHARD: InvalidShardError,
    GatewayCloseCode.SHARDING_REQUIRED: TooFewShardsError,
    GatewayCloseCode.INVALID_API_VERSION: InvalidAPIVersionError,
    GatewayCloseCode.INVALID_INTENTS: InvalidIntentsError,
    GatewayCloseCode.DISALLOWED_INTENTS: DisallowedIntentsError,
}
"""Exceptions of fatal close codes, with which ``critical`` is dispatched."""


def after_close(code: int | None) -> Literal["resume", "reconnect", "fatal"]:
    """Return the reaction to a close code; None is a connection that could not be opened.

    ``reconnect`` means that the session is over and a new one must be started. After a code that Discord does not
    list, the session is resumed, also after 1000 and 1001: those end a session only if the client sends them. If
    the session is gone, the failed attempt only costs one INVALID_SESSION.
    """
    return "resume" if code is None else AFTER_CLOSE.get(code, "resume")


def fatal_error(code: int) -> FatalCloseError:
    """Return the exception for a fatal close code."""
    return ERRORS.get(code, FatalCloseError)(code)
