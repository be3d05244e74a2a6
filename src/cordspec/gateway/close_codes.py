"""What to do after each close code, and the error of each fatal one.

The codes are generated from the schemas; this module adds the errors.

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
"""Stands for a connection that broke without a close frame."""

CLOSE_NORMALLY: Final = 1000
"""Sent when the session is to end: the bot is shown as offline at once."""

KEEP_SESSION: Final = 4900
"""Sent when the session is to go on; nothing but 1000 and 1001 ends one, and Discord uses no such code."""

ERRORS: Final[Mapping[int, type[FatalCloseError]]] = {
    GatewayCloseCode.AUTHENTICATION_FAILED: InvalidTokenError,
    GatewayCloseCode.INVALID_SHARD: InvalidShardError,
    GatewayCloseCode.SHARDING_REQUIRED: TooFewShardsError,
    GatewayCloseCode.INVALID_API_VERSION: InvalidAPIVersionError,
    GatewayCloseCode.INVALID_INTENTS: InvalidIntentsError,
    GatewayCloseCode.DISALLOWED_INTENTS: DisallowedIntentsError,
}
"""The error that ``critical`` gets after a fatal code."""


def after_close(code: int | None) -> Literal["resume", "reconnect", "fatal"]:
    """What to do after a code; None means a connection that was never open.

    Any code that Discord does not list can be resumed, 1000 and 1001 too: those end a session only if
    the client sends them, and if the session is gone after all, the attempt costs one INVALID_SESSION.
    """
    return "resume" if code is None else AFTER_CLOSE.get(code, "resume")


def fatal_error(code: int) -> FatalCloseError:
    """Return the error of a fatal code."""
    return ERRORS.get(code, FatalCloseError)(code)
