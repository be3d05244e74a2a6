# @generated from schemas/objects/soundboard.yaml by "cordspec codegen" - do not edit
"""Sounds of the soundboard."""

from cordspec.models.ids import EmojiId, GuildId, SoundId, UserId
from cordspec.models.user import User
from cordspec.wire import Model

__all__ = [
    "SoundboardSound",
]


class SoundboardSound(Model, frozen=True, kw_only=True):
    """Sound that can be played in voice channels.

    Documentation:
    https://docs.discord.com/developers/resources/soundboard#soundboard-sound-object-soundboard-sound-structure
    """

    name: str
    """Name of the sound."""

    sound_id: SoundId
    """ID of the sound."""

    volume: float
    """Volume, from 0 to 1."""

    emoji_id: EmojiId | None
    """Custom emoji of the sound; null for none."""

    emoji_name: str | None
    """Standard emoji of the sound; null for none."""

    guild_id: GuildId | None = None
    """Guild of the sound; absent for default sounds."""

    available: bool
    """Whether the sound can be used; may be false after the guild has lost boosts."""

    user: User | None = None
    """User who uploaded the sound; absent if the bot may not see it."""

    user_id: UserId | None = None
    """ID of the user who uploaded the sound. Not in Discord's documentation."""
