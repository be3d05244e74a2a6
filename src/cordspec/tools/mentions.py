"""The IDs that the text of a message mentions."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from cordspec.models import ChannelId, CommandId, EmojiId, RoleId, UserId

__all__ = ["Mentions", "find_mentions"]

TOKENS: Final = re.compile(
    r"(?P<backslash>\\)"
    r"|(?P<backticks>`+)"
    r"|<(?:(?P<kind>@!?|@&|\#)|(?P<emoji>a?:\w+:)|(?P<command>/[^\s<>:/][^<>:/\n]{0,127}:))(?P<id>\d{1,20})>",
    re.ASCII,
)
KINDS: Final = {"@": "users", "@!": "users", "@&": "roles", "#": "channels"}


class Mentions(NamedTuple):
    """IDs that a text mentions, each once, in the order of the text."""

    users: tuple[UserId, ...] = ()
    """IDs of users."""

    roles: tuple[RoleId, ...] = ()
    """IDs of roles."""

    channels: tuple[ChannelId, ...] = ()
    """IDs of channels and threads."""

    commands: tuple[CommandId, ...] = ()
    """IDs of slash commands."""

    emojis: tuple[EmojiId, ...] = ()
    """IDs of custom emoji."""


def find_mentions(text: str) -> Mentions:
    """Return the IDs of users, roles, channels, slash commands and custom emoji in a text.

    As in Discord's clients, code and what follows a backslash are not mentions. The text says nothing of @everyone and
    replies: those are fields of the message. The time is proportional to the length of the text.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    found: dict[str, dict[int, None]] = {name: {} for name in Mentions._fields}
    for token in _outside_code(list(TOKENS.finditer(text))):
        snowflake = int(token["id"])
        if snowflake < 1 << 64:
            found[_kind(token)][snowflake] = None
    return Mentions(
        tuple(map(UserId, found["users"])),
        tuple(map(RoleId, found["roles"])),
        tuple(map(ChannelId, found["channels"])),
        tuple(map(CommandId, found["commands"])),
        tuple(map(EmojiId, found["emojis"])),
    )


def _kind(token: re.Match[str]) -> str:
    if token["kind"] is not None:
        return KINDS[token["kind"]]
    return "emojis" if token["emoji"] is not None else "commands"


def _outside_code(tokens: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the mentions that are neither in code nor after a backslash.

    Code ends at the next run of as many backticks as it begins with; without one, the backticks are text.
    """
    ends = _ends_of_code(tokens)
    found: list[re.Match[str]] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token["backslash"] is not None:
            index += 1
            if index < len(tokens) and tokens[index].start() == token.end():
                index += 1
            continue
        if token["backticks"] is not None:
            index = ends.get(index, index) + 1
            continue
        found.append(token)
        index += 1
    return found


def _ends_of_code(tokens: Sequence[re.Match[str]]) -> dict[int, int]:
    """Map each run of backticks to the next run of the same length, both by their place in the list."""
    ends: dict[int, int] = {}
    next_run: dict[int, int] = {}
    for index in range(len(tokens) - 1, -1, -1):
        backticks = tokens[index]["backticks"]
        if backticks is not None:
            if len(backticks) in next_run:
                ends[index] = next_run[len(backticks)]
            next_run[len(backticks)] = index
    return ends
