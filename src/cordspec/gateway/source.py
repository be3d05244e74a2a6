"""Asking gateway/bot, and checking the answer before anything is started with it.

The answer may come from another server than Discord, or from a ``GatewaySource`` that a user wrote.
"""

import asyncio
from typing import Any, Final, cast

from cordspec.dispatch.internals import Authentication, GatewaySource, without_secrets
from cordspec.errors import CordspecError, GatewayError, UsageError
from cordspec.gateway.arguments import SHARD_LIMIT, is_gateway_url
from cordspec.models import GatewayBotInfo, SessionStartLimit

__all__ = ["advised_count", "ask", "gateway_url_of"]

EVIDENCE: Final = 100
"""How much of a wrong value an error shows. Characters."""


async def ask(source: GatewaySource, authentication: Authentication) -> GatewayBotInfo:
    """Return the answer of gateway/bot.

    Raises the errors of cordspec that the source raises, ``GatewayError`` for any other exception that it
    raises, and ``UsageError`` if it returns something else.
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
    """The count of shards that gateway/bot recommends. Raises ``GatewayError`` for one that cannot be."""
    count = cast("Any", info.shards)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= SHARD_LIMIT:
        raise GatewayError(
            f"gateway/bot recommends {_shown(count)} shards; expected 1 to {SHARD_LIMIT}. Give shard_count to "
            "choose the count yourself."
        )
    return count


def gateway_url_of(info: GatewayBotInfo) -> str:
    """The URL of the gateway that gateway/bot gives. Raises ``GatewayError`` if it is not a websocket's."""
    url = cast("Any", info.url)
    if not is_gateway_url(url):
        shown = without_secrets(url) if isinstance(url, str) else url
        raise GatewayError(
            f"gateway/bot answered that the URL of the gateway is {_shown(shown)}; expected one that begins "
            "with wss:// or ws://. Give gateway_url to choose it yourself."
        )
    return cast("str", url)


def _check_limit(info: GatewayBotInfo) -> None:
    # A Struct does not check its fields when it is made by hand.
    limit = cast("object", info.session_start_limit)
    if isinstance(limit, SessionStartLimit):
        values = (limit.total, limit.remaining, limit.reset_after, limit.max_concurrency)
        if all(isinstance(cast("object", value), int) for value in values):
            return
    raise GatewayError(
        f"gateway/bot answered that session_start_limit is {_shown(limit)}; expected a SessionStartLimit whose "
        "fields are integers."
    )


def _shown(value: object) -> str:
    return repr(value)[:EVIDENCE]
