# @generated from schemas/http/soundboard.yaml by "cordspec codegen" - do not edit
"""Sounds of the soundboard."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ChannelId, EmojiId, GuildId, GuildSoundboardSounds, SoundboardSound, SoundId
from cordspec.wire import Operation, Request

__all__ = [
    "CreateGuildSoundboardSound",
    "DeleteGuildSoundboardSound",
    "GetGuildSoundboardSound",
    "ListDefaultSoundboardSounds",
    "ListGuildSoundboardSounds",
    "ModifyGuildSoundboardSound",
    "SendSoundboardSound",
]


class SendSoundboardSound(Request[None], frozen=True, kw_only=True, gc=False):
    """Play a soundboard sound in a voice channel.

    The current user must be connected to the channel and must not be deafened, self-deafened, muted or
    suppressed.

    Permissions that it may need: SPEAK, USE_SOUNDBOARD, USE_EXTERNAL_SOUNDS.

    Discord sends VOICE_CHANNEL_EFFECT_SEND for it.

    Documentation: https://docs.discord.com/developers/resources/soundboard#send-soundboard-sound
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/send-soundboard-sound",
        parameters={"channel_id": "channel_id"},
        body=("sound_id", "source_guild_id"),
        permissions=("SPEAK", "USE_SOUNDBOARD", "USE_EXTERNAL_SOUNDS"),
        fires=("VOICE_CHANNEL_EFFECT_SEND",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    sound_id: SoundId
    """ID of the sound to play."""

    source_guild_id: GuildId | UnsetType = UNSET
    """ID of the guild of the sound; required for sounds of another guild."""


class ListDefaultSoundboardSounds(Request[list[SoundboardSound]], frozen=True, kw_only=True, gc=False):
    """Return the soundboard sounds that are available to all users.

    Documentation: https://docs.discord.com/developers/resources/soundboard#list-default-soundboard-sounds
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/soundboard-default-sounds",
        response=list[SoundboardSound],
    )


class ListGuildSoundboardSounds(Request[GuildSoundboardSounds], frozen=True, kw_only=True, gc=False):
    """Return the soundboard sounds of a guild.

    The sounds are in the ``items`` field of the returned object. The ``user`` field of each sound is present
    only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/soundboard-sounds",
        response=GuildSoundboardSounds,
        parameters={"guild_id": "guild_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildSoundboardSound(Request[SoundboardSound], frozen=True, kw_only=True, gc=False):
    """Return a soundboard sound of a guild.

    The ``user`` field is present only with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Documentation: https://docs.discord.com/developers/resources/soundboard#get-guild-soundboard-sound
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        response=SoundboardSound,
        parameters={"guild_id": "guild_id", "sound_id": "sound_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
    )

    guild_id: GuildId
    """ID of the guild."""

    sound_id: SoundId
    """ID of the sound."""


class CreateGuildSoundboardSound(Request[SoundboardSound], frozen=True, kw_only=True, gc=False):
    """Create a soundboard sound in a guild.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS.

    Discord sends GUILD_SOUNDBOARD_SOUND_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/soundboard#create-guild-soundboard-sound
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/soundboard-sounds",
        response=SoundboardSound,
        parameters={"guild_id": "guild_id"},
        body=("name", "sound", "volume", "emoji_id", "emoji_name"),
        permissions=("CREATE_GUILD_EXPRESSIONS",),
        fires=("GUILD_SOUNDBOARD_SOUND_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    sound: str
    """Sound as a data URI of an MP3 or OGG file, up to 512 kB and 5.2 seconds."""

    volume: float | UnsetType | None = UNSET
    """Volume of the sound, 0 to 1; 1 if absent for a new sound."""

    emoji_id: EmojiId | UnsetType | None = UNSET
    """ID of a custom emoji; None for a Unicode emoji or none."""

    emoji_name: str | UnsetType | None = UNSET
    """Unicode emoji, 1 to 32 characters; None for a custom emoji or none."""


class ModifyGuildSoundboardSound(Request[SoundboardSound], frozen=True, kw_only=True, gc=False):
    """Modify a soundboard sound of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for a sound that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_SOUNDBOARD_SOUND_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/soundboard#modify-guild-soundboard-sound
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        response=SoundboardSound,
        parameters={"guild_id": "guild_id", "sound_id": "sound_id"},
        body=("name", "volume", "emoji_id", "emoji_name"),
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_SOUNDBOARD_SOUND_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    sound_id: SoundId
    """ID of the sound."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    volume: float | UnsetType | None = UNSET
    """Volume of the sound, 0 to 1; 1 if absent for a new sound."""

    emoji_id: EmojiId | UnsetType | None = UNSET
    """ID of a custom emoji; None for a Unicode emoji or none."""

    emoji_name: str | UnsetType | None = UNSET
    """Unicode emoji, 1 to 32 characters; None for a custom emoji or none."""


class DeleteGuildSoundboardSound(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a soundboard sound of a guild.

    CREATE_GUILD_EXPRESSIONS is sufficient for a sound that the current user created.

    Permissions that it may need: CREATE_GUILD_EXPRESSIONS, MANAGE_GUILD_EXPRESSIONS.

    Discord sends GUILD_SOUNDBOARD_SOUND_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/soundboard#delete-guild-soundboard-sound
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        parameters={"guild_id": "guild_id", "sound_id": "sound_id"},
        permissions=("CREATE_GUILD_EXPRESSIONS", "MANAGE_GUILD_EXPRESSIONS"),
        fires=("GUILD_SOUNDBOARD_SOUND_DELETE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    sound_id: SoundId
    """ID of the sound."""
