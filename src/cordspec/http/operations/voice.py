# @generated from schemas/http/voice.yaml by "cordspec codegen" - do not edit
"""Voice regions and voice states."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ChannelId, GuildId, UserId, VoiceRegion, VoiceState
from cordspec.requests import (
    GetCurrentUserVoiceState,
    GetUserVoiceState,
    ListVoiceRegions,
    ModifyCurrentUserVoiceState,
    ModifyUserVoiceState,
)
from cordspec.wire import Timestamp

__all__ = [
    "VoiceOperations",
]


class VoiceOperations(Sender, Protocol):
    """Voice regions and voice states."""

    async def list_voice_regions(self, *, authentication: Authentication | None = None) -> list[VoiceRegion]:
        """Return the voice regions that can be chosen for voice and stage channels.

        Documentation: https://docs.discord.com/developers/resources/voice#list-voice-regions
        """
        request = ListVoiceRegions()
        return await self.send(request, authentication=authentication)

    async def get_current_user_voice_state(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> VoiceState:
        """Return the voice state of the current user in a guild.

        Documentation: https://docs.discord.com/developers/resources/voice#get-current-user-voice-state
        """
        request = GetCurrentUserVoiceState(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_user_voice_state(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> VoiceState:
        """Return the voice state of a user in a guild.

        The bot must be allowed to connect to the channel that the user is in.

        Documentation: https://docs.discord.com/developers/resources/voice#get-user-voice-state
        """
        request = GetUserVoiceState(guild_id=guild_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def modify_current_user_voice_state(
        self,
        guild_id: GuildId,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        suppress: bool | UnsetType = UNSET,
        request_to_speak_timestamp: Timestamp | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> None:
        """Modify the voice state of the current user in a stage channel.

        MUTE_MEMBERS is required to end the suppression of the current user, and REQUEST_TO_SPEAK to request
        to speak.

        Permissions that it may need: MUTE_MEMBERS, REQUEST_TO_SPEAK.

        Discord sends VOICE_STATE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/voice#modify-current-user-voice-state
        """
        request = ModifyCurrentUserVoiceState(
            guild_id=guild_id,
            channel_id=channel_id,
            suppress=suppress,
            request_to_speak_timestamp=request_to_speak_timestamp,
        )
        return await self.send(request, authentication=authentication)

    async def modify_user_voice_state(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        suppress: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> None:
        """Modify the voice state of a user in a stage channel.

        Permissions that it may need: MUTE_MEMBERS.

        Discord sends VOICE_STATE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/voice#modify-user-voice-state
        """
        request = ModifyUserVoiceState(
            guild_id=guild_id,
            user_id=user_id,
            channel_id=channel_id,
            suppress=suppress,
        )
        return await self.send(request, authentication=authentication)
