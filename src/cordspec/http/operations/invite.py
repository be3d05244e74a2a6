# @generated from schemas/http/invite.yaml by "cordspec codegen" - do not edit
"""Invites to channels and guilds."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
from cordspec.models import ChannelId, Invite, InviteTargetUsersJob, MessageId, ScheduledEventId
from cordspec.requests import (
    DeleteInvite,
    GetInvite,
    GetTargetUsers,
    GetTargetUsersJobStatus,
    UpdateTargetUsers,
)

__all__ = [
    "InviteOperations",
]


class InviteOperations(Sender, Protocol):
    """Invites to channels and guilds."""

    async def get_invite(
        self,
        code: str,
        *,
        with_counts: bool | UnsetType = UNSET,
        guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET,
        target_channel_id: ChannelId | UnsetType = UNSET,
        target_message_id: MessageId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Invite:
        """Return the invite that has the given code.

        Documentation: https://docs.discord.com/developers/resources/invite#get-invite
        """
        request = GetInvite(
            code=code,
            with_counts=with_counts,
            guild_scheduled_event_id=guild_scheduled_event_id,
            target_channel_id=target_channel_id,
            target_message_id=target_message_id,
        )
        return await self.send(request, authentication=authentication)

    async def delete_invite(
        self,
        code: str,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Invite:
        """Delete an invite.

        The deleted invite is returned.

        Permissions that it may need: MANAGE_CHANNELS, MANAGE_GUILD.

        Discord sends INVITE_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/invite#delete-invite
        """
        request = DeleteInvite(code=code)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_target_users(self, code: str, *, authentication: Authentication | None = None) -> bytes:
        """Return the users who may accept an invite, as CSV text with the header ``user_id``.

        The creator of the invite needs no permission for this.

        Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

        Documentation: https://docs.discord.com/developers/resources/invite#get-target-users
        """
        request = GetTargetUsers(code=code)
        return await self.send(request, authentication=authentication)

    async def update_target_users(
        self,
        code: str,
        *,
        file: File,
        authentication: Authentication | None = None,
    ) -> None:
        """Replace the users who may accept an invite with those in a CSV file.

        Discord responds with status 400 when the file has invalid user IDs. The file is processed
        asynchronously; see ``get_target_users_job_status``.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/invite#update-target-users
        """
        request = UpdateTargetUsers(code=code)
        return await self.send(request, file=("target_users_file", file), authentication=authentication)

    async def get_target_users_job_status(
        self,
        code: str,
        *,
        authentication: Authentication | None = None,
    ) -> InviteTargetUsersJob:
        """Return the state of the job that processes the target users of an invite.

        Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

        Documentation: https://docs.discord.com/developers/resources/invite#get-target-users-job-status
        """
        request = GetTargetUsersJobStatus(code=code)
        return await self.send(request, authentication=authentication)
