# @generated from schemas/objects/sticker.yaml by "cordspec codegen" - do not edit
"""Stickers, of a guild or of Discord."""

from cordspec.models.ids import GuildId, StickerId, StickerPackId
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "Sticker",
    "StickerFormatType",
    "StickerItem",
    "StickerType",
]


class StickerType(OpenIntEnum):
    """Types of stickers.

    Documentation: https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-types
    """

    STANDARD = 1
    """Sticker of Discord, in a pack."""

    GUILD = 2
    """Sticker of a guild."""


class StickerFormatType(OpenIntEnum):
    """Format of a sticker's image.

    Documentation: https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-format-types
    """

    PNG = 1
    """Still image."""

    APNG = 2
    """Animated PNG."""

    LOTTIE = 3
    """Vector animation, a JSON file."""

    GIF = 4
    """Animated GIF."""


class Sticker(Model, frozen=True, kw_only=True):
    """Sticker of a guild, or one of Discord's own packs.

    Documentation: https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-structure
    """

    id: StickerId
    """ID of the sticker."""

    pack_id: StickerPackId | None = None
    """Pack of a standard sticker."""

    name: str
    """Name of the sticker."""

    description: str | None
    """Description of the sticker; null for none."""

    tags: str
    """Tags of the sticker for search, separated by commas; at most 200 characters."""

    type: StickerType
    """Type of the sticker."""

    format_type: StickerFormatType | None
    """Format of the image."""

    available: bool | None = None
    """Whether a guild's sticker can be used; may be false after the guild has lost boosts."""

    guild_id: GuildId | None = None
    """Guild of the sticker; absent for standard stickers."""

    user: User | None = None
    """User who uploaded the sticker; absent if the bot may not see it."""

    sort_value: int | None = None
    """Position of a standard sticker in its pack."""

    version: int = 0
    """Version number, which increases with each change; 0 or absent if Discord does not send it. Not in
    Discord's documentation.
    """


class StickerItem(Model, frozen=True, kw_only=True):
    """Sticker in a message, with the fields needed for showing it.

    Documentation:
    https://docs.discord.com/developers/resources/sticker#sticker-item-object-sticker-item-structure
    """

    id: StickerId
    """ID of the sticker."""

    name: str
    """Name of the sticker."""

    format_type: StickerFormatType
    """Format of the image."""
