# @generated from schemas/http/stage_instance.yaml by "cordspec codegen" - do not edit
"""Stages that are live."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import ChannelId, ScheduledEventId, StageInstance, StagePrivacyLevel
from cordspec.requests import CreateStageInstance, DeleteStageInstance, GetStageInstance, ModifyStageInstance

__all__ = [
    "StageInstanceOperations",
]


class StageInstanceOperations(Sender, Protocol):
    """Stages that are live."""

    async def create_stage_instance(
        self,
        *,
        channel_id: ChannelId,
        topic: str,
        privacy_level: StagePrivacyLevel | UnsetType = UNSET,
        send_start_notification: bool | UnsetType = UNSET,
        guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> StageInstance:
        """Create a stage instance for a stage channel.

        The current user must be a moderator of the stage channel.

        Permissions that it may need: MENTION_EVERYONE.

        Discord sends STAGE_INSTANCE_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/stage-instance#create-stage-instance
        """
        request = CreateStageInstance(
            channel_id=channel_id,
            topic=topic,
            privacy_level=privacy_level,
            send_start_notification=send_start_notification,
            guild_scheduled_event_id=guild_scheduled_event_id,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_stage_instance(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> StageInstance:
        """Return the stage instance of a stage channel.

        Documentation: https://docs.discord.com/developers/resources/stage-instance#get-stage-instance
        """
        request = GetStageInstance(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def modify_stage_instance(
        self,
        channel_id: ChannelId,
        *,
        privacy_level: StagePrivacyLevel | UnsetType = UNSET,
        topic: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> StageInstance:
        """Modify the stage instance of a stage channel.

        The current user must be a moderator of the stage channel.

        Discord sends STAGE_INSTANCE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/stage-instance#modify-stage-instance
        """
        request = ModifyStageInstance(channel_id=channel_id, privacy_level=privacy_level, topic=topic)
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_stage_instance(
        self,
        channel_id: ChannelId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete the stage instance of a stage channel.

        The current user must be a moderator of the stage channel.

        Discord sends STAGE_INSTANCE_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/stage-instance#delete-stage-instance
        """
        request = DeleteStageInstance(channel_id=channel_id)
        return await self.send(request, reason=reason, authentication=authentication)
