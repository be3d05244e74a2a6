# @generated from schemas/objects/soundboard.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Sounds of the soundboard."""

from collections.abc import Sequence

from cordspec.models.ids import GuildId, SoundId
from cordspec.models.soundboard import SoundboardSound
from cordspec.wire import Model

__all__ = [
    "GuildSoundboardSoundCreateData",
    "GuildSoundboardSoundDeleteData",
    "GuildSoundboardSoundUpdateData",
    "GuildSoundboardSoundsUpdateData",
    "SoundboardSoundsData",
]


class GuildSoundboardSoundDeleteData(Model, frozen=True, kw_only=True):
    """Sound that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-delete-guild-soundboard-sound-delete-event-fields
    """

    sound_id: SoundId
    """ID of the deleted sound."""

    guild_id: GuildId
    """Guild that had the sound."""


class GuildSoundboardSoundsUpdateData(Model, frozen=True, kw_only=True):
    """Several sounds of a guild after a change.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sounds-update-guild-soundboard-sounds-update-event-fields
    """

    soundboard_sounds: Sequence[SoundboardSound]
    """Sounds of the guild as they are now."""

    guild_id: GuildId
    """Guild that owns the sounds."""


class SoundboardSoundsData(Model, frozen=True, kw_only=True):
    """Response to a request for soundboard sounds, one for each guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#soundboard-sounds-soundboard-sounds-event-fields
    """

    soundboard_sounds: Sequence[SoundboardSound]
    """All sounds of the guild."""

    guild_id: GuildId
    """Guild that owns the sounds."""


class GuildSoundboardSoundCreateData(SoundboardSound, frozen=True, kw_only=True):
    """A soundboard sound was added to a guild.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-create
    """


class GuildSoundboardSoundUpdateData(SoundboardSound, frozen=True, kw_only=True):
    """A soundboard sound of a guild was changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-soundboard-sound-update
    """
