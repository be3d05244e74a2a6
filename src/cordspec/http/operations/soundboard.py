# @generated from schemas/http/soundboard.yaml by "cordspec codegen" - do not edit
"""Sounds of the soundboard."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ChannelId, EmojiId, GuildId, GuildSoundboardSounds, SoundboardSound, SoundId
from cordspec.requests import (
    CreateGuildSoundboardSound,
    DeleteGuildSoundboardSound,
    GetGuildSoundboardSound,
    ListDefaultSoundboardSounds,
    ListGuildSoundboardSounds,
    ModifyGuildSoundboardSound,
    SendSoundboardSound,
)

__all__ = [
    "SoundboardOperations",
]


class SoundboardOperations(Sender, Protocol):
    """Sounds of the soundboard."""

    async def send_soundboard_sound(
        self,
        channel_id: ChannelId,
        *,
        sound_id: SoundId,
        source_guild_id: GuildId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> None:
        """Play a soundboard sound in a voice channel.

        The current user must be connected to the channel and must not be deafened, self-deafened, muted or
        suppressed.

        Permissions that it may need: SPEAK, USE_SOUNDBOARD, USE_EXTERNAL_SOUNDS.

        Discord sends VOICE_CHANNEL_EFFECT_SEND for it.

        Documentation: https://docs.discord.com/developers/resources/soundboard#send-soundboard-sound
        """
        request = SendSoundboardSound(
            channel_id=channel_id,
            sound_id=sound_id,
            source_guild_id=source_guild_id,
        )
        return await self.send(request, authentication=authentication)

    async def list_default_soundboard_sounds(
        self,
        *,
        authentication: Authentication | None = None,
    ) -> list[SoundboardSound]:
        """Return the soundboard sounds that are available to all users.

        Documentation: https://docs.discord.com/developers/resources/soundboard#list-default-soundboard-sounds
        """
        request = ListDefaultSoundboardSounds()
        return await self.send(request, authentication=authentication)

    async def list_guild_soundboard_sounds(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildSoundboardSounds:
        """Return the soundboard sounds of a guild.

        The sounds are in the ``items`` field of the returned object. The ``user`` field of each sound is
        present only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds
        """
        request = ListGuildSoundboardSounds(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_soundboard_sound(
        self,
        guild_id: GuildId,
        sound_id: SoundId,
        *,
        authentication: Authentication | None = None,
    ) -> SoundboardSound:
        """Return a soundboard sound of a guild.

        The ``user`` field is present only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Documentation: https://docs.discord.com/developers/resources/soundboard#get-guild-soundboard-sound
        """
        request = GetGuildSoundboardSound(guild_id=guild_id, sound_id=sound_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_soundboard_sound(
        self,
        guild_id: GuildId,
        *,
        name: str,
        sound: str,
        volume: float | UnsetType | None = UNSET,
        emoji_id: EmojiId | UnsetType | None = UNSET,
        emoji_name: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> SoundboardSound:
        """Create a soundboard sound in a guild.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

        Discord sends GUILD_SOUNDBOARD_SOUND_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/soundboard#create-guild-soundboard-sound
        """
        request = CreateGuildSoundboardSound(
            guild_id=guild_id,
            name=name,
            sound=sound,
            volume=volume,
            emoji_id=emoji_id,
            emoji_name=emoji_name,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_soundboard_sound(
        self,
        guild_id: GuildId,
        sound_id: SoundId,
        *,
        name: str | UnsetType = UNSET,
        volume: float | UnsetType | None = UNSET,
        emoji_id: EmojiId | UnsetType | None = UNSET,
        emoji_name: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> SoundboardSound:
        """Modify a soundboard sound of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for a sound that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_SOUNDBOARD_SOUND_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/soundboard#modify-guild-soundboard-sound
        """
        request = ModifyGuildSoundboardSound(
            guild_id=guild_id,
            sound_id=sound_id,
            name=name,
            volume=volume,
            emoji_id=emoji_id,
            emoji_name=emoji_name,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_guild_soundboard_sound(
        self,
        guild_id: GuildId,
        sound_id: SoundId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a soundboard sound of a guild.

        CREATE_GUILD_EXPRESSIONS is sufficient for a sound that the current user created.

        Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

        Discord sends GUILD_SOUNDBOARD_SOUND_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/soundboard#delete-guild-soundboard-sound
        """
        request = DeleteGuildSoundboardSound(guild_id=guild_id, sound_id=sound_id)
        return await self.send(request, reason=reason, authentication=authentication)
