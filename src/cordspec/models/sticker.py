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
    """Who made a sticker.

    Documentation: https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-types
    """

    STANDARD = 1
    """Discord, in a pack."""

    GUILD = 2
    """A guild."""


class StickerFormatType(OpenIntEnum):
    """Format of a sticker's image.

    Documentation: https://docs.discord.com/developers/resources/sticker#sticker-object-sticker-format-types
    """

    PNG = 1
    """Still image."""

    APNG = 2
    """Moving PNG."""

    LOTTIE = 3
    """Vector animation, a JSON file."""

    GIF = 4
    """Moving GIF."""


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
    """What the sticker shows; null for nothing said."""

    tags: str
    """Words to find the sticker by, parted by commas; at most 200 characters."""

    type: StickerType
    """Whether a guild or Discord made the sticker."""

    format_type: StickerFormatType | None
    """Format of the image."""

    available: bool | None = None
    """Whether a guild's sticker can be used; false after the guild has lost boosts."""

    guild_id: GuildId | None = None
    """Guild that owns the sticker; absent for standard ones."""

    user: User | None = None
    """Who uploaded the sticker; absent where one may not know."""

    sort_value: int | None = None
    """Place of a standard sticker in its pack."""

    version: int = 0
    """Number that grows with each change; 0 or absent where Discord does not count. Not in Discord's
    documentation.
    """


class StickerItem(Model, frozen=True, kw_only=True):
    """Sticker in a message, with just what is needed to draw it.

    Documentation:
    https://docs.discord.com/developers/resources/sticker#sticker-item-object-sticker-item-structure
    """

    id: StickerId
    """ID of the sticker."""

    name: str
    """Name of the sticker."""

    format_type: StickerFormatType
    """Format of the image."""
