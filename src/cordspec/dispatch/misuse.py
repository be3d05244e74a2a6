"""Checks for common mistakes in calls of ``listen``, ``wait_for`` and similar methods."""

from collections.abc import Collection
from difflib import get_close_matches
from typing import Any, Protocol

from cordspec.dispatch.failures import spell_listener
from cordspec.errors import UsageError

__all__ = ["check_key", "check_listener_and_key", "nearest_names", "single_key"]


class Named(Protocol):
    """An object with a name, such as a dispatcher."""

    @property
    def name(self) -> str:
        """Name of the dispatcher."""
        ...


def single_key(dispatcher: Named, keys: tuple[Any, ...]) -> Any:
    """Return the one key that ``listen`` was called with. Raises ``UsageError`` for more than one argument."""
    if len(keys) == 1:
        return keys[0]
    if len(keys) == 2 and callable(keys[1]):
        listener = spell_listener(keys[1])
        raise UsageError(
            f"{dispatcher.name}: listen() takes only the event. "
            f"Write listen({keys[0]!r})({listener}), or add_listener({listener}, {keys[0]!r})."
        )
    raise UsageError(
        f"{dispatcher.name}: listen() takes one event; found {len(keys)}. "
        "Join events with |, as in listen(a) | listen(b)."
    )


def check_key(dispatcher: Named, key: Any) -> Any:
    """Return a key. Raises ``UsageError`` for a function, and for an object that cannot be a key."""
    if callable(key):
        name = spell_listener(key)
        raise UsageError(
            f"{dispatcher.name}: an event was expected, found the function {name}. A decorator takes the event in "
            f"parentheses, as in @listen('READY'); a listener of every event needs @listen() with parentheses."
        )
    try:
        hash(key)
    except TypeError:
        raise UsageError(
            f"{dispatcher.name}: {key!r} is not an event. Pass one name, opcode or EventKey."
        ) from None
    return key


def check_listener_and_key(listener: Any, key: Any, method: str) -> None:
    """Raise ``UsageError`` if the listener and its key were given in the wrong order."""
    if callable(key) and not callable(listener):
        raise UsageError(
            f"{method}() takes the listener first: {method}({spell_listener(key)}, {listener!r})."
        )


def nearest_names(key: object, names: Collection[str]) -> list[str]:
    """Return at most three names that a user who wrote ``key`` may have meant, the best first.

    Names of discord.py are recognized too, such as ``on_message`` for MESSAGE_CREATE and ``on_reaction_add`` for
    MESSAGE_REACTION_ADD: the name without ``on_`` and ``raw_`` is the event's name, or all of its words are in the
    event's name; the shortest name comes first.
    """
    text = str(key)
    wanted = text.upper()
    spelled: dict[str, str] = {}
    for name in names:
        spelled.setdefault(name.upper(), name)  # READY before the lifecycle event ``ready``
    if text.startswith("on_"):
        wanted = wanted.removeprefix("ON_").removeprefix("RAW_")
        words = set(wanted.split("_"))
        found = [wanted] if wanted in spelled else []
        found += sorted((name for name in spelled if words <= set(name.split("_"))), key=_length_and_name)
        if found:
            return [spelled[name] for name in dict.fromkeys(found)][:3]
    return [spelled[near] for near in get_close_matches(wanted, spelled, 3, 0.5)]


def _length_and_name(name: str) -> tuple[int, str]:
    return len(name), name
