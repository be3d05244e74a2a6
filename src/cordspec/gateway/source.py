"""The call of GET /gateway/bot, and the check of its response before it is used.

The response may come from another server than Discord, or from a ``GatewaySource`` that the user wrote.
"""

import asyncio
from typing import Any, Final, cast

from cordspec.dispatch.internals import Authentication, GatewaySource, without_secrets
from cordspec.errors import CordspecError, GatewayError, UsageError
from cordspec.gateway.arguments import SHARD_LIMIT, is_gateway_url
from cordspec.models import GatewayBotInfo, SessionStartLimit

__all__ = ["advised_count", "ask", "gateway_url_of"]

EVIDENCE: Final = 100
"""Maximum length of an invalid value in a message. Characters."""


async def ask(source: GatewaySource, authentication: Authentication) -> GatewayBotInfo:
    """Return the response of GET /gateway/bot.

    Raises the errors of cordspec that the source raises, ``GatewayError`` for its other exceptions, and
    ``UsageError`` if it returns another type.
    """
    name = type(source).__name__
    try:
        info = cast("object", await source.get_gateway_bot(authentication=authentication))
    except CordspecError:
        raise
    except (Exception, asyncio.CancelledError) as error:
        task = asyncio.current_task()
        if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
            raise
        raise GatewayError(
            f"get_gateway_bot() of {name} failed with {error!r}. It should return a GatewayBotInfo, or raise a "
            "CordspecError."
        ) from error
    if not isinstance(info, GatewayBotInfo):
        raise UsageError(
            f"get_gateway_bot() of {name} returned {type(info).__name__}; expected a GatewayBotInfo."
        )
    _check_limit(info)
    return info


def advised_count(info: GatewayBotInfo) -> int:
    """Return the recommended number of shards. Raises ``GatewayError`` if it is invalid."""
    count = cast("Any", info.shards)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= SHARD_LIMIT:
        raise GatewayError(
            f"gateway/bot recommends {_shown(count)} shards; expected 1 to {SHARD_LIMIT}. Pass shard_count to "
            "choose the number yourself."
        )
    return count


def gateway_url_of(info: GatewayBotInfo) -> str:
    """Return the URL of the gateway. Raises ``GatewayError`` if it is not the URL of a websocket."""
    url = cast("Any", info.url)
    if not is_gateway_url(url):
        shown = without_secrets(url) if isinstance(url, str) else url
        raise GatewayError(
            f"gateway/bot returned {_shown(shown)} as the URL of the gateway; expected one that begins with wss:// "
            "or ws://. Pass gateway_url to choose it yourself."
        )
    return cast("str", url)


def _check_limit(info: GatewayBotInfo) -> None:
    # A Struct does not check the types of its fields when it is created by a call.
    limit = cast("object", info.session_start_limit)
    if isinstance(limit, SessionStartLimit):
        values = (limit.total, limit.remaining, limit.reset_after, limit.max_concurrency)
        if all(isinstance(cast("object", value), int) for value in values):
            return
    raise GatewayError(
        f"gateway/bot returned {_shown(limit)} as session_start_limit; expected a SessionStartLimit whose "
        "fields are integers."
    )


def _shown(value: object) -> str:
    return repr(value)[:EVIDENCE]
