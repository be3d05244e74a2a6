"""Mentions, timestamps and escaping in the text of messages."""

import re
from datetime import datetime
from math import floor
from typing import Final, Literal, TypeAlias, get_args

from cordspec.errors import UsageError
from cordspec.models import ChannelId, CommandId, RoleId, UserId
from cordspec.tools.times import check_aware

__all__ = [
    "GuildPage",
    "TimestampStyle",
    "channel_mention",
    "command_mention",
    "escape_markdown",
    "guild_page_mention",
    "role_mention",
    "timestamp",
    "user_mention",
]

TimestampStyle: TypeAlias = Literal["t", "T", "d", "D", "f", "F", "s", "S", "R"]
"""Style of a timestamp: ``t`` is 16:20, ``d`` a date, ``F`` both with the day of the week, ``R`` a relative time.

Documentation: https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
"""

GuildPage: TypeAlias = Literal["customize", "browse", "guide", "linked-roles"]
"""Page of a guild that a message can link to.

Documentation: https://docs.discord.com/developers/reference#message-formatting-guild-navigation-types
"""

COMMAND_WORDS: Final = 3
"""Maximum number of words of a command: its name, the subcommand group and the subcommand."""

MARKDOWN: Final = re.compile(
    r"(?P<url>https?://[^\s<]+)"
    r"|(?P<mark>[\\*_~`|\[\]<])"
    r"|(?P<number>^[^\S\n]*\d+)(?=\.)"
    r"|(?P<indent>^[^\S\n]*)(?=[#>+-])",
    re.MULTILINE,
)
"""Text that Discord's clients would format: marks, and the beginnings of headings, quotes and lists."""


def user_mention(user_id: UserId) -> str:
    """Return the mention of a user, as it is written in a message.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    return f"<@{user_id:d}>"


def channel_mention(channel_id: ChannelId) -> str:
    """Return the mention of a channel or thread, as it is written in a message.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    return f"<#{channel_id:d}>"


def role_mention(role_id: RoleId) -> str:
    """Return the mention of a role, as it is written in a message. The @everyone role is mentioned as ``@everyone``.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    return f"<@&{role_id:d}>"


def command_mention(name: str, command_id: CommandId) -> str:
    """Return the mention of a slash command, which a user can click to use it.

    ``name`` contains the names of the subcommand group and the subcommand, separated by spaces, if there are any:
    ``"permissions user get"``. Raises ``UsageError`` if it is empty or has more than three words.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    words = name.removeprefix("/").split()
    if not 1 <= len(words) <= COMMAND_WORDS or re.search("[<>:]", name):
        raise UsageError(
            f"name is the name of a command, followed by those of its subcommand group and subcommand, as in "
            f"'permissions user get'; found {name!r:.80}."
        )
    return f"</{' '.join(words)}:{command_id:d}>"


def guild_page_mention(page: GuildPage, role_id: RoleId | None = None) -> str:
    """Return the link to a page of the guild, as it is written in a message.

    ``role_id`` opens one role on the page ``linked-roles``. Raises ``UsageError`` for another page, and for a role
    with one of the others.

    Documentation: https://docs.discord.com/developers/reference#message-formatting-guild-navigation-types
    """
    if page not in get_args(GuildPage):
        raise UsageError(f"page is {', '.join(map(repr, get_args(GuildPage)))}; found {page!r:.60}.")
    if role_id is None:
        return f"<id:{page}>"
    if page != "linked-roles":
        raise UsageError(f"Only the page 'linked-roles' has roles; found role_id with {page!r}.")
    return f"<id:{page}:{role_id:d}>"


def timestamp(when: datetime, style: TimestampStyle | None = None) -> str:
    """Return a time as it is written in a message; each reader sees it in their time zone and language.

    It is exact to the second, rounded down. Without ``style``, date and time are shown (``f``). Raises ``UsageError``
    for a datetime without a time zone, and for another style.

    Documentation: https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
    """
    check_aware(when, "when")
    seconds = floor(when.timestamp())
    if style is None:
        return f"<t:{seconds}>"
    if style not in get_args(TimestampStyle):
        raise UsageError(
            f"style is {', '.join(map(repr, get_args(TimestampStyle)))} or None; found {style!r:.60}."
        )
    return f"<t:{seconds}:{style}>"


def escape_markdown(text: str) -> str:
    """Return the text with backslashes, so that Discord's clients show it as it is, without formatting.

    Mentions, custom emoji and timestamps are shown as text too. URLs stay as they are, since clients do not format
    them. A mention of @everyone is not escaped: to keep a message from notifying users, send ``allowed_mentions``.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    return MARKDOWN.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    if match["url"] is not None:
        return match[0]
    # A backslash comes before the mark, and after the number or the spaces at the beginning of a line.
    return f"\\{match[0]}" if match["mark"] is not None else f"{match[0]}\\"
