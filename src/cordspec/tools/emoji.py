"""Emoji as text: in messages and in the paths of reactions."""

import re
from typing import Final

from cordspec.errors import UsageError
from cordspec.models import Emoji, EmojiId, PartialEmoji

__all__ = ["emoji_text", "parse_emoji", "reaction_emoji"]

NAMELESS: Final = "_"
"""Name in place of that of a deleted emoji, which Discord sends as null; Discord finds an emoji by its id."""

CUSTOM: Final = re.compile(
    r"(?P<open><)?(?:(?P<animated>a)?:)?(?P<name>\w+):(?P<id>\d{1,20})(?(open)>)", re.ASCII
)

KEYCAP: Final = re.compile("[0-9#*]\N{VARIATION SELECTOR-16}?\N{COMBINING ENCLOSING KEYCAP}")
"""The only standard emoji with ASCII characters."""


def parse_emoji(text: str) -> PartialEmoji:
    """Return the emoji that a text consists of: ``<:name:id>``, ``<a:name:id>``, ``name:id`` or a standard emoji.

    Standard emoji are not looked up in a list, since Unicode adds new ones each year; text with ASCII characters is
    refused, except keycaps. Raises ``UsageError`` for text that is not one emoji.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    stripped = text.strip()
    custom = CUSTOM.fullmatch(stripped)
    if custom is not None and int(custom["id"]) < 1 << 64:
        return PartialEmoji(
            id=EmojiId(int(custom["id"])), name=custom["name"], animated=custom["animated"] is not None
        )
    if not stripped or (any(map(str.isascii, stripped)) and KEYCAP.fullmatch(stripped) is None):
        raise UsageError(
            f"{text!r:.60} is not one emoji: pass '<:name:id>', '<a:name:id>', 'name:id', or a standard emoji itself, "
            "as in '\N{THUMBS UP SIGN}', without colons."
        )
    return PartialEmoji(name=stripped)


def reaction_emoji(emoji: str | Emoji | PartialEmoji) -> str:
    """Return an emoji in the form of the paths of reactions: ``name:id``, or the standard emoji.

    It is not percent-encoded, since ``Route`` does that. The name of a deleted emoji, which Discord sends as null, is
    ``_``. Raises ``UsageError`` for text that is not one emoji.

    Documentation: https://docs.discord.com/developers/resources/message#create-reaction
    """
    parsed = parse_emoji(emoji) if isinstance(emoji, str) else emoji
    if parsed.id is None:
        return _standard(parsed)
    return f"{parsed.name or NAMELESS}:{parsed.id:d}"


def emoji_text(emoji: Emoji | PartialEmoji) -> str:
    """Return an emoji as it is written in a message: ``<:name:id>``, ``<a:name:id>``, or the standard emoji.

    The name of a deleted emoji, which Discord sends as null, is ``_``. Raises ``UsageError`` for an emoji without id
    and name.

    Documentation: https://docs.discord.com/developers/reference#message-formatting
    """
    if emoji.id is None:
        return _standard(emoji)
    return f"<{'a' if emoji.animated else ''}:{emoji.name or NAMELESS}:{emoji.id:d}>"


def _standard(emoji: Emoji | PartialEmoji) -> str:
    if not emoji.name:
        raise UsageError("The emoji has neither an id nor a name, so it has no text.")
    return emoji.name
