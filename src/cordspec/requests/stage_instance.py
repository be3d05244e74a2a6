# @generated from schemas/http/stage_instance.yaml by "cordspec codegen" - do not edit
"""Stages that are live."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ChannelId, ScheduledEventId, StageInstance, StagePrivacyLevel
from cordspec.wire import Operation, Request

__all__ = [
    "CreateStageInstance",
    "DeleteStageInstance",
    "GetStageInstance",
    "ModifyStageInstance",
]


class CreateStageInstance(Request[StageInstance], frozen=True, kw_only=True, gc=False):
    """Create a stage instance for a stage channel.

    The current user must be a moderator of the stage channel.

    Permissions that it may need: MENTION_EVERYONE.

    Discord sends STAGE_INSTANCE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/stage-instance#create-stage-instance
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/stage-instances",
        response=StageInstance,
        body=("channel_id", "topic", "privacy_level", "send_start_notification", "guild_scheduled_event_id"),
        permissions=("MENTION_EVERYONE",),
        fires=("STAGE_INSTANCE_CREATE",),
    )

    channel_id: ChannelId
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""

    topic: str
    """Topic of the stage, 1 to 120 characters."""

    privacy_level: StagePrivacyLevel | UnsetType = UNSET
    """Privacy level of the event or stage."""

    send_start_notification: bool | UnsetType = UNSET
    """Whether @everyone is notified that the stage has started. Requires MENTION_EVERYONE."""

    guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET
    """ID of the scheduled event that the invite or stage belongs to."""


class GetStageInstance(Request[StageInstance], frozen=True, kw_only=True, gc=False):
    """Return the stage instance of a stage channel.

    Documentation: https://docs.discord.com/developers/resources/stage-instance#get-stage-instance
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/stage-instances/{channel_id}",
        response=StageInstance,
        parameters={"channel_id": "channel_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""


class ModifyStageInstance(Request[StageInstance], frozen=True, kw_only=True, gc=False):
    """Modify the stage instance of a stage channel.

    The current user must be a moderator of the stage channel.

    Discord sends STAGE_INSTANCE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/stage-instance#modify-stage-instance
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/stage-instances/{channel_id}",
        response=StageInstance,
        parameters={"channel_id": "channel_id"},
        body=("privacy_level", "topic"),
        fires=("STAGE_INSTANCE_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    privacy_level: StagePrivacyLevel | UnsetType = UNSET
    """Privacy level of the event or stage."""

    topic: str | UnsetType = UNSET
    """Topic of the stage, 1 to 120 characters. Not in Discord's documentation."""


class DeleteStageInstance(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete the stage instance of a stage channel.

    The current user must be a moderator of the stage channel.

    Discord sends STAGE_INSTANCE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/stage-instance#delete-stage-instance
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/stage-instances/{channel_id}",
        parameters={"channel_id": "channel_id"},
        fires=("STAGE_INSTANCE_DELETE",),
    )

    channel_id: ChannelId
    """ID of the channel."""
