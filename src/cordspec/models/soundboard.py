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
    """Loudness from 0 to 1."""

    emoji_id: EmojiId | None
    """Custom emoji of the sound; null for none."""

    emoji_name: str | None
    """Standard emoji of the sound; null for none."""

    guild_id: GuildId | None = None
    """Guild that owns the sound; absent for default ones."""

    available: bool
    """Whether the sound can be used; false after the guild has lost boosts."""

    user: User | None = None
    """Who uploaded the sound; absent where one may not know."""

    user_id: UserId | None = None
    """ID of who uploaded the sound. Not in Discord's documentation."""
