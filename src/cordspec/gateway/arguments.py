"""Checks of the arguments of shards and managers, so that a mistake is reported by the call that made it.

A type checker reports the same mistakes earlier; these checks are for programs that are not type-checked.
"""

import math
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final, cast

from yarl import URL

from cordspec.dispatch import Metrics
from cordspec.dispatch.internals import Authentication, GatewaySource, without_secrets
from cordspec.errors import UsageError
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.options import ShardOptions
from cordspec.gateway.timeouts import Timeouts
from cordspec.models import Capabilities, Intents, UpdatePresence

__all__ = [
    "SHARD_LIMIT",
    "check_authentication",
    "check_gateway_source",
    "check_gateway_url",
    "check_intents",
    "check_options",
    "check_seconds",
    "check_shards",
    "is_gateway_url",
]

SHARD_LIMIT: Final = 100_000
"""Maximum shard count. With 1,000 guilds per shard, it is enough for 100 million guilds."""

OPTIONS: Final = tuple(ShardOptions.__annotations__)
PARAMETERS: Final = ("shard_id", "shard_ids", "shard_count", "gateway_url")
RENAMED: Final = {
    "url": "gateway_url",
    "shards": "shard_ids",
    "compress": "compression",
    "store": "session_store",
}
"""Names of options in other libraries, and their names here."""

METHODS: Final = {
    "identify_queue": ("acquire", "update"),
    "session_store": ("load", "save", "forget"),
    "transport": ("connect", "close"),
}
CLASSES: Final[dict[str, type[Any]]] = {
    "presence": UpdatePresence,
    "capabilities": Capabilities,
    "timeouts": Timeouts,
    "backoff": Backoff,
    "events": Mapping,
    "metrics": Metrics,
    "follow_resume_url": bool,
}
CALLABLES: Final = ("capture", "clock", "jitter")
COMPRESSIONS: Final = ("zlib-stream", "zstd-stream", "payload", None)


def check_authentication(authentication: Authentication) -> None:
    """Raise ``UsageError`` for a plain token, and for any other object without ``token`` and ``header``."""
    value: Any = authentication
    if not isinstance(value, type) and all(
        isinstance(getattr(value, name, None), str) for name in ("token", "header")
    ):
        return
    # The value is not shown: it may be the token.
    raise UsageError(
        f"authentication is {_kind(value)}, which has no token and header: pass BotAuthentication(token)."
    )


def check_intents(intents: Intents | int) -> Intents:
    """Return the intents; convert an int of 0 or more. Raise ``UsageError`` for any other value."""
    value: Any = intents
    if isinstance(value, Intents):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return Intents(value)
    found = repr(value) if isinstance(value, int) else _kind(value)
    raise UsageError(
        f"intents is {found}: combine members of Intents, as in Intents.GUILDS | Intents.GUILD_MESSAGES."
    )


def check_gateway_source(source: GatewaySource) -> None:
    """Raise ``UsageError`` for an ``http_client`` without ``get_gateway_bot``."""
    value: Any = source
    if isinstance(value, type) or not callable(getattr(value, "get_gateway_bot", None)):
        raise UsageError(
            f"http_client is {_kind(value)}, which has no get_gateway_bot(): pass an HTTPClient, or an object "
            "of your own with that method."
        )


def check_options(owner: str, options: ShardOptions) -> None:
    """Raise ``UsageError`` for a keyword that does not exist, or whose value has the wrong type.

    ``owner`` is the name of the class that was called, for the message.
    """
    for name, value in cast("dict[str, Any]", options).items():
        if name not in OPTIONS:
            raise UsageError(f"{owner} has no option {name!r}. {_suggest(name)}")
        _check_option(name, value)


def check_shards(shard_count: int | None, shard_ids: Sequence[int] | None) -> tuple[int, ...] | None:
    """Return the shard ids as a tuple. Raise ``UsageError`` for an invalid count or invalid ids."""
    if shard_count is not None and (not _is_int(shard_count) or not 1 <= shard_count <= SHARD_LIMIT):
        raise UsageError(
            f"shard_count must be an int from 1 to {SHARD_LIMIT}, or None for the recommended count; found "
            f"{shard_count!r}."
        )
    if shard_ids is None:
        return None
    if shard_count is None:
        raise UsageError(
            "shard_ids requires shard_count, the number of shards of the bot: pass shard_count too."
        )
    value: Any = shard_ids
    if not _is_sequence(value):
        raise UsageError(f"shard_ids must be a sequence of ints; found {_kind(value)}.")
    ids: tuple[Any, ...] = tuple(value)
    if not ids:
        raise UsageError(
            "shard_ids is empty: pass the ids of the shards of this process, or omit it to run all shards."
        )
    seen: set[int] = set()
    for shard_id in ids:
        if not _is_int(shard_id) or not 0 <= shard_id < shard_count:
            raise UsageError(
                f"A shard id must be an int from 0 to {shard_count - 1}; found {shard_id!r} in shard_ids."
            )
        if shard_id in seen:
            raise UsageError(f"Shard {shard_id} is in shard_ids twice: pass each shard id once.")
        seen.add(shard_id)
    return ids


def check_seconds(name: str, seconds: float) -> None:
    """Raise ``UsageError`` for a number of seconds that is negative or not finite."""
    value: Any = seconds
    if not _is_number(value) or not 0 <= value < math.inf:
        raise UsageError(f"{name} must be a number of seconds, 0 or more; found {value!r}.")


def is_gateway_url(url: object) -> bool:
    """Return True if a value is the URL of a websocket."""
    if not isinstance(url, str):
        return False
    try:
        found = URL(url)
        return found.scheme in ("ws", "wss") and bool(found.host)
    except ValueError:
        return False


def check_gateway_url(url: str) -> None:
    """Raise ``UsageError`` for a ``gateway_url`` that is not the URL of a websocket."""
    if not is_gateway_url(url):
        value: Any = url
        found = repr(without_secrets(value)) if isinstance(value, str) else _kind(value)
        raise UsageError(
            f"gateway_url must be the URL of a websocket, such as wss://gateway.discord.gg; found {found}."
        )


def _check_option(name: str, value: Any) -> None:
    if name in METHODS:
        _check_methods(name, value)
    elif name in CLASSES:
        if not isinstance(value, CLASSES[name]):
            raise UsageError(f"{name} is {_kind(value)}; expected {CLASSES[name].__name__}.")
    elif name in CALLABLES:
        if not callable(value):
            raise UsageError(f"{name} is {_kind(value)}; expected a function.")
    elif name == "large_threshold":
        if not _is_int(value) or not 50 <= value <= 250:
            raise UsageError(f"large_threshold must be an int from 50 to 250; found {value!r}.")
    elif name == "blocked_after":
        if value is not None and (not _is_number(value) or not 0 < value < math.inf):
            raise UsageError(
                f"blocked_after must be a number of seconds above 0, or None for never; found {value!r}."
            )
    elif name == "compression" and value is not None and not isinstance(value, str):
        known = ", ".join(map(repr, COMPRESSIONS))
        raise UsageError(f"compression is {_kind(value)}; expected one of {known}.")


def _check_methods(name: str, value: Any) -> None:
    if isinstance(value, type):
        raise UsageError(f"{name} is the class {value.__name__}: pass an instance of it.")
    missing = [method for method in METHODS[name] if not callable(getattr(value, method, None))]
    if missing:
        raise UsageError(f"{name} is {_kind(value)}, which has no {missing[0]}().")


def _suggest(name: str) -> str:
    near = [RENAMED[name]] if name in RENAMED else get_close_matches(name, (*OPTIONS, *PARAMETERS), 2, 0.6)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"The options are {', '.join(sorted(OPTIONS))}."


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_sequence(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _kind(value: object) -> str:
    """Return the type of a value for messages, which do not show the value, since it may be a secret."""
    if value is None:
        return "None"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
