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
    """User who uploaded the emoji; absent if the bot may not see it."""

    require_colons: bool = False
    """Whether the name must be written between colons."""

    managed: bool = False
    """Whether the emoji is managed by an integration."""

    animated: bool = False
    """Whether the emoji is animated."""

    available: bool | None = None
    """Whether the emoji can be used; may be false after the guild has lost boosts."""

    version: int = 0
    """Version number, which increases with each change; 0 or absent if Discord does not send it. Not in
    Discord's documentation.
    """


class PartialEmoji(Model, frozen=True, kw_only=True):
    """Custom or standard emoji, as sent in reactions, polls and components.

    Documentation: https://docs.discord.com/developers/resources/emoji#emoji-object-emoji-structure
    """

    id: EmojiId | None = None
    """ID of a custom emoji; null for a standard one."""

    name: str | None = None
    """Name of a custom emoji, null if it was deleted; or the standard emoji."""

    animated: bool = False
    """Whether the emoji is animated."""
