# @generated from schemas/http/invite.yaml by "cordspec codegen" - do not edit
"""Invites to channels and guilds."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import ChannelId, Invite, InviteTargetUsersJob, MessageId, ScheduledEventId
from cordspec.wire import Operation, Request

__all__ = [
    "DeleteInvite",
    "GetInvite",
    "GetTargetUsers",
    "GetTargetUsersJobStatus",
    "UpdateTargetUsers",
]


class GetInvite(Request[Invite], frozen=True, kw_only=True, gc=False):
    """Return the invite that has the given code.

    Documentation: https://docs.discord.com/developers/resources/invite#get-invite
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/invites/{code}",
        response=Invite,
        parameters={"code": "code"},
        query=("with_counts", "guild_scheduled_event_id", "target_channel_id", "target_message_id"),
        authenticated=False,
    )

    code: str
    """Code of the invite."""

    with_counts: bool | UnsetType = UNSET
    """Whether approximate numbers of members and of members online are included; false if absent."""

    guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET
    """ID of the scheduled event that the invite or stage belongs to."""

    target_channel_id: ChannelId | UnsetType = UNSET
    """ID of the channel that the invite is resolved for. Not in Discord's documentation."""

    target_message_id: MessageId | UnsetType = UNSET
    """ID of the message that the invite is resolved for. Not in Discord's documentation."""


class DeleteInvite(Request[Invite], frozen=True, kw_only=True, gc=False):
    """Delete an invite.

    The deleted invite is returned.

    Permissions that it may need: MANAGE_CHANNELS, MANAGE_GUILD.

    Discord sends INVITE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/invite#delete-invite
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/invites/{code}",
        response=Invite,
        parameters={"code": "code"},
        permissions=("MANAGE_CHANNELS", "MANAGE_GUILD"),
        fires=("INVITE_DELETE",),
    )

    code: str
    """Code of the invite."""


class GetTargetUsers(Request[bytes], frozen=True, kw_only=True, gc=False):
    """Return the users who may accept an invite, as CSV text with the header ``user_id``.

    The creator of the invite needs no permission for this.

    Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/invite#get-target-users
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/invites/{code}/target-users",
        response=bytes,
        parameters={"code": "code"},
        permissions=("MANAGE_GUILD", "VIEW_AUDIT_LOG"),
    )

    code: str
    """Code of the invite."""


class UpdateTargetUsers(Request[None], frozen=True, kw_only=True, gc=False):
    """Replace the users who may accept an invite with those in a CSV file.

    Discord responds with status 400 when the file has invalid user IDs. The file is processed asynchronously;
    see ``get_target_users_job_status``.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/invite#update-target-users
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/invites/{code}/target-users",
        parameters={"code": "code"},
        body=(),
        form=True,
        permissions=("MANAGE_GUILD",),
    )

    code: str
    """Code of the invite."""


class GetTargetUsersJobStatus(Request[InviteTargetUsersJob], frozen=True, kw_only=True, gc=False):
    """Return the state of the job that processes the target users of an invite.

    Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/invite#get-target-users-job-status
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/invites/{code}/target-users/job-status",
        response=InviteTargetUsersJob,
        parameters={"code": "code"},
        permissions=("MANAGE_GUILD", "VIEW_AUDIT_LOG"),
    )

    code: str
    """Code of the invite."""
