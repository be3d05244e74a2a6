# @generated from schemas/http/voice.yaml by "cordspec codegen" - do not edit
"""Voice regions and voice states."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ChannelId, GuildId, UserId, VoiceRegion, VoiceState
from cordspec.wire import Operation, Request, Timestamp

__all__ = [
    "GetCurrentUserVoiceState",
    "GetUserVoiceState",
    "ListVoiceRegions",
    "ModifyCurrentUserVoiceState",
    "ModifyUserVoiceState",
]


class ListVoiceRegions(Request[list[VoiceRegion]], frozen=True, kw_only=True, gc=False):
    """Return the voice regions that can be chosen for voice and stage channels.

    Documentation: https://docs.discord.com/developers/resources/voice#list-voice-regions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/voice/regions",
        response=list[VoiceRegion],
    )


class GetCurrentUserVoiceState(Request[VoiceState], frozen=True, kw_only=True, gc=False):
    """Return the voice state of the current user in a guild.

    Documentation: https://docs.discord.com/developers/resources/voice#get-current-user-voice-state
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/voice-states/@me",
        response=VoiceState,
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetUserVoiceState(Request[VoiceState], frozen=True, kw_only=True, gc=False):
    """Return the voice state of a user in a guild.

    The bot must be allowed to connect to the channel that the user is in.

    Documentation: https://docs.discord.com/developers/resources/voice#get-user-voice-state
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/voice-states/{user_id}",
        response=VoiceState,
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class ModifyCurrentUserVoiceState(Request[None], frozen=True, kw_only=True, gc=False):
    """Modify the voice state of the current user in a stage channel.

    MUTE_MEMBERS is required to end the suppression of the current user, and REQUEST_TO_SPEAK to request to
    speak.

    Permissions that it may need: MUTE_MEMBERS, REQUEST_TO_SPEAK.

    Discord sends VOICE_STATE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/voice#modify-current-user-voice-state
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/voice-states/@me",
        parameters={"guild_id": "guild_id"},
        body=("channel_id", "suppress", "request_to_speak_timestamp"),
        permissions=("MUTE_MEMBERS", "REQUEST_TO_SPEAK"),
        fires=("VOICE_STATE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""

    suppress: bool | UnsetType = UNSET
    """Whether the user is suppressed and may not speak in the stage channel."""

    request_to_speak_timestamp: Timestamp | UnsetType | None = UNSET
    """Time of the request to speak, which cannot be in the past; None withdraws the request."""


class ModifyUserVoiceState(Request[None], frozen=True, kw_only=True, gc=False):
    """Modify the voice state of a user in a stage channel.

    Permissions that it may need: MUTE_MEMBERS.

    Discord sends VOICE_STATE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/voice#modify-user-voice-state
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/voice-states/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=("channel_id", "suppress"),
        permissions=("MUTE_MEMBERS",),
        fires=("VOICE_STATE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""

    suppress: bool | UnsetType = UNSET
    """Whether the user is suppressed and may not speak in the stage channel."""
