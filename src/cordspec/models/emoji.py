# @generated from schemas/objects/emoji.yaml by "cordspec codegen" - do not edit
"""Emoji, custom and standard."""

from collections.abc import Sequence

from cordspec.models.ids import EmojiId, RoleId
from cordspec.models.user import User
from cordspec.wire import Model

__all__ = [
    "Emoji",
    "PartialEmoji",
]


class Emoji(Model, frozen=True, kw_only=True):
    """Custom emoji of a guild.

    Documentation: https://docs.discord.com/developers/resources/emoji#emoji-object-emoji-structure
    """

    id: EmojiId
    """ID of the emoji."""

    name: str
    """Name of the emoji, without colons."""

    roles: Sequence[RoleId] = []
    """Roles that may use the emoji; empty for everyone."""

    user: User | None = None
    """Who uploaded the emoji; absent where one may not know."""

    require_colons: bool = False
    """Whether the name is written between colons."""

    managed: bool = False
    """Whether an integration owns the emoji."""

    animated: bool = False
    """Whether the emoji moves."""

    available: bool | None = None
    """Whether the emoji can be used; false after the guild has lost boosts."""

    version: int = 0
    """Number that grows with each change; 0 or absent where Discord does not count. Not in Discord's
    documentation.
    """


class PartialEmoji(Model, frozen=True, kw_only=True):
    """Emoji as reactions, polls and components name it, custom or standard.

    Documentation: https://docs.discord.com/developers/resources/emoji#emoji-object-emoji-structure
    """

    id: EmojiId | None = None
    """ID of a custom emoji; null for a standard one."""

    name: str | None = None
    """Name of a custom emoji, null if it is deleted; else the standard emoji itself."""

    animated: bool = False
    """Whether the emoji moves."""
