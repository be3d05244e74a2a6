# @generated from schemas/http/channel.yaml by "cordspec codegen" - do not edit
"""Channels, threads and their permissions."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
from cordspec.models import (
    ApplicationId,
    ArchivedThreads,
    AutoArchiveDuration,
    Channel,
    ChannelFlags,
    ChannelId,
    ChannelType,
    DefaultReaction,
    FollowedChannel,
    ForumLayoutType,
    ForumTagId,
    Invite,
    InviteTargetType,
    MessageId,
    OverwriteType,
    Permissions,
    RoleId,
    SortOrderType,
    ThreadMember,
    ThreadSearchResult,
    UserId,
    VideoQualityMode,
)
from cordspec.requests import (
    AddThreadMember,
    CreateChannelInvite,
    DeleteChannel,
    DeleteChannelPermission,
    EditChannelPermissions,
    FollowAnnouncementChannel,
    ForumTagRequest,
    ForumThreadMessageRequest,
    GetChannel,
    GetChannelInvites,
    GetThreadMember,
    GroupDmAddRecipient,
    GroupDmRemoveRecipient,
    JoinThread,
    LeaveThread,
    ListJoinedPrivateArchivedThreads,
    ListPrivateArchivedThreads,
    ListPublicArchivedThreads,
    ListThreadMembers,
    ModifyChannel,
    OverwriteRequest,
    RemoveThreadMember,
    SetVoiceChannelStatus,
    StartThreadFromMessage,
    StartThreadInForumOrMediaChannel,
    StartThreadWithoutMessage,
    ThreadSearch,
    TriggerTypingIndicator,
)
from cordspec.wire import Timestamp

__all__ = [
    "ChannelOperations",
]


class ChannelOperations(Sender, Protocol):
    """Channels, threads and their permissions."""

    async def get_channel(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Return a channel or a thread.

        Documentation: https://docs.discord.com/developers/resources/channel#get-channel
        """
        request = GetChannel(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def modify_channel(
        self,
        channel_id: ChannelId,
        *,
        name: str | UnsetType = UNSET,
        icon: str | UnsetType = UNSET,
        type: ChannelType | UnsetType = UNSET,
        position: int | UnsetType | None = UNSET,
        topic: str | UnsetType | None = UNSET,
        nsfw: bool | UnsetType | None = UNSET,
        rate_limit_per_user: int | UnsetType | None = UNSET,
        bitrate: int | UnsetType | None = UNSET,
        user_limit: int | UnsetType | None = UNSET,
        permission_overwrites: Sequence[OverwriteRequest] | UnsetType | None = UNSET,
        parent_id: ChannelId | UnsetType | None = UNSET,
        rtc_region: str | UnsetType | None = UNSET,
        video_quality_mode: VideoQualityMode | UnsetType | None = UNSET,
        default_auto_archive_duration: AutoArchiveDuration | UnsetType | None = UNSET,
        flags: ChannelFlags | UnsetType = UNSET,
        available_tags: Sequence[ForumTagRequest] | UnsetType = UNSET,
        default_reaction_emoji: DefaultReaction | UnsetType | None = UNSET,
        default_thread_rate_limit_per_user: int | UnsetType = UNSET,
        default_sort_order: SortOrderType | UnsetType | None = UNSET,
        default_forum_layout: ForumLayoutType | UnsetType = UNSET,
        default_tag_setting: str | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET,
        locked: bool | UnsetType = UNSET,
        invitable: bool | UnsetType = UNSET,
        applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Modify a group direct message, a guild channel or a thread.

        The accepted fields depend on the kind of channel, and all are optional. SEND_MESSAGES is enough to
        unarchive a thread that is not locked.

        Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES, SEND_MESSAGES, MANAGE_THREADS.

        Discord sends CHANNEL_UPDATE, THREAD_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#modify-channel
        """
        request = ModifyChannel(
            channel_id=channel_id,
            name=name,
            icon=icon,
            type=type,
            position=position,
            topic=topic,
            nsfw=nsfw,
            rate_limit_per_user=rate_limit_per_user,
            bitrate=bitrate,
            user_limit=user_limit,
            permission_overwrites=permission_overwrites,
            parent_id=parent_id,
            rtc_region=rtc_region,
            video_quality_mode=video_quality_mode,
            default_auto_archive_duration=default_auto_archive_duration,
            flags=flags,
            available_tags=available_tags,
            default_reaction_emoji=default_reaction_emoji,
            default_thread_rate_limit_per_user=default_thread_rate_limit_per_user,
            default_sort_order=default_sort_order,
            default_forum_layout=default_forum_layout,
            default_tag_setting=default_tag_setting,
            archived=archived,
            auto_archive_duration=auto_archive_duration,
            locked=locked,
            invitable=invitable,
            applied_tags=applied_tags,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def set_voice_channel_status(
        self,
        channel_id: ChannelId,
        *,
        status: str | None,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Set the status of a voice channel.

        Permissions that it may need: SET_VOICE_CHANNEL_STATUS, MANAGE_CHANNELS.

        Discord sends VOICE_CHANNEL_STATUS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#set-voice-channel-status
        """
        request = SetVoiceChannelStatus(channel_id=channel_id, status=status)
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_channel(
        self,
        channel_id: ChannelId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Delete a guild channel or a thread, or close a direct message.

        The channels in a deleted category remain and lose their ``parent_id``. The rules channel and the
        updates channel of a Community guild cannot be deleted.

        Permissions that it may need: MANAGE_CHANNELS, MANAGE_THREADS.

        Discord sends CHANNEL_UPDATE, CHANNEL_DELETE, THREAD_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#deleteclose-channel
        """
        request = DeleteChannel(channel_id=channel_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def edit_channel_permissions(
        self,
        channel_id: ChannelId,
        overwrite_id: RoleId | UserId,
        *,
        allow: Permissions | UnsetType | None = UNSET,
        deny: Permissions | UnsetType | None = UNSET,
        type: OverwriteType,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Create or replace the permission overwrite of a role or member in a channel.

        Permissions that the bot lacks cannot be granted.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends CHANNEL_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#edit-channel-permissions
        """
        request = EditChannelPermissions(
            channel_id=channel_id,
            overwrite_id=overwrite_id,
            allow=allow,
            deny=deny,
            type=type,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_channel_invites(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Invite]:
        """Return the invites of a channel, with their metadata.

        Permissions that it may need: MANAGE_CHANNELS.

        Documentation: https://docs.discord.com/developers/resources/channel#get-channel-invites
        """
        request = GetChannelInvites(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def create_channel_invite(
        self,
        channel_id: ChannelId,
        *,
        max_age: int | UnsetType = UNSET,
        max_uses: int | UnsetType = UNSET,
        temporary: bool | UnsetType = UNSET,
        unique: bool | UnsetType = UNSET,
        target_type: InviteTargetType | UnsetType = UNSET,
        target_user_id: UserId | UnsetType = UNSET,
        target_application_id: ApplicationId | UnsetType = UNSET,
        role_ids: Sequence[RoleId] | UnsetType = UNSET,
        file: File | None = None,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Invite:
        """Create an invite to a guild channel.

        All fields are optional.

        Permissions that it may need: CREATE_INSTANT_INVITE, MANAGE_ROLES.

        Discord sends INVITE_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#create-channel-invite
        """
        request = CreateChannelInvite(
            channel_id=channel_id,
            max_age=max_age,
            max_uses=max_uses,
            temporary=temporary,
            unique=unique,
            target_type=target_type,
            target_user_id=target_user_id,
            target_application_id=target_application_id,
            role_ids=role_ids,
        )
        return await self.send(
            request, file=("target_users_file", file), reason=reason, authentication=authentication
        )

    async def delete_channel_permission(
        self,
        channel_id: ChannelId,
        overwrite_id: RoleId | UserId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete the permission overwrite of a role or member in a channel.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends CHANNEL_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#delete-channel-permission
        """
        request = DeleteChannelPermission(channel_id=channel_id, overwrite_id=overwrite_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def follow_announcement_channel(
        self,
        channel_id: ChannelId,
        *,
        webhook_channel_id: ChannelId,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> FollowedChannel:
        """Follow an announcement channel, so that its published messages are sent to a target channel.

        Discord creates a webhook in the target channel for this purpose.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Discord sends WEBHOOKS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#follow-announcement-channel
        """
        request = FollowAnnouncementChannel(channel_id=channel_id, webhook_channel_id=webhook_channel_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def trigger_typing_indicator(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Show the typing indicator of the current user in a channel.

        The indicator disappears after 10 seconds.

        Discord sends TYPING_START for it.

        Documentation: https://docs.discord.com/developers/resources/channel#trigger-typing-indicator
        """
        request = TriggerTypingIndicator(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def group_dm_add_recipient(
        self,
        channel_id: ChannelId,
        user_id: UserId,
        *,
        access_token: str,
        nick: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Add a user to a group direct message.

        The access token of the user must have the ``gdm.join`` scope.

        Documentation: https://docs.discord.com/developers/resources/channel#group-dm-add-recipient
        """
        request = GroupDmAddRecipient(
            channel_id=channel_id,
            user_id=user_id,
            access_token=access_token,
            nick=nick,
        )
        return await self.send(request, authentication=authentication)

    async def group_dm_remove_recipient(
        self,
        channel_id: ChannelId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a user from a group direct message.

        Documentation: https://docs.discord.com/developers/resources/channel#group-dm-remove-recipient
        """
        request = GroupDmRemoveRecipient(channel_id=channel_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def start_thread_from_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        name: str,
        auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET,
        rate_limit_per_user: int | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create a thread from an existing message.

        The ID of the thread is the ID of the message. The thread is an ANNOUNCEMENT_THREAD in an announcement
        channel and a PUBLIC_THREAD in a text channel. Forum and media channels are not supported.

        Discord sends THREAD_CREATE, MESSAGE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#start-thread-from-message
        """
        request = StartThreadFromMessage(
            channel_id=channel_id,
            message_id=message_id,
            name=name,
            auto_archive_duration=auto_archive_duration,
            rate_limit_per_user=rate_limit_per_user,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def start_thread_without_message(
        self,
        channel_id: ChannelId,
        *,
        name: str,
        auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET,
        type: ChannelType | UnsetType = UNSET,
        invitable: bool | UnsetType = UNSET,
        rate_limit_per_user: int | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create a thread that is not attached to a message.

        Discord sends THREAD_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#start-thread-without-message
        """
        request = StartThreadWithoutMessage(
            channel_id=channel_id,
            name=name,
            auto_archive_duration=auto_archive_duration,
            type=type,
            invitable=invitable,
            rate_limit_per_user=rate_limit_per_user,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def start_thread_in_forum_or_media_channel(
        self,
        channel_id: ChannelId,
        *,
        name: str,
        auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET,
        rate_limit_per_user: int | UnsetType | None = UNSET,
        message: ForumThreadMessageRequest,
        applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
        files: Sequence[File] = (),
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create a thread with its first message in a forum or media channel.

        The returned channel has an additional ``message`` field with that message. The request may be at most
        25 MiB.

        Permissions that it may need: SEND_MESSAGES.

        Discord sends THREAD_CREATE, MESSAGE_CREATE for it.

        Documentation:
        https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
        """
        request = StartThreadInForumOrMediaChannel(
            channel_id=channel_id,
            name=name,
            auto_archive_duration=auto_archive_duration,
            rate_limit_per_user=rate_limit_per_user,
            message=message,
            applied_tags=applied_tags,
        )
        return await self.send(request, files=files, reason=reason, authentication=authentication)

    async def join_thread(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Add the current user to a thread.

        The thread must not be archived.

        Discord sends THREAD_MEMBERS_UPDATE, THREAD_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#join-thread
        """
        request = JoinThread(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def add_thread_member(
        self,
        channel_id: ChannelId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Add a user to a thread.

        The current user must be able to send messages in the thread, and the thread must not be archived.

        Discord sends THREAD_MEMBERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#add-thread-member
        """
        request = AddThreadMember(channel_id=channel_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def leave_thread(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove the current user from a thread.

        The thread must not be archived.

        Discord sends THREAD_MEMBERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#leave-thread
        """
        request = LeaveThread(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def remove_thread_member(
        self,
        channel_id: ChannelId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a user from a thread.

        The thread must not be archived. The creator of a private thread can remove its members without
        further permissions.

        Permissions that it may need: MANAGE_THREADS.

        Discord sends THREAD_MEMBERS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/channel#remove-thread-member
        """
        request = RemoveThreadMember(channel_id=channel_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def get_thread_member(
        self,
        channel_id: ChannelId,
        user_id: UserId,
        *,
        with_member: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ThreadMember:
        """Return the thread member for a user.

        Discord responds with status 404 when the user is not a member of the thread. The ``member`` field is
        present only when ``with_member`` is true.

        Documentation: https://docs.discord.com/developers/resources/channel#get-thread-member
        """
        request = GetThreadMember(channel_id=channel_id, user_id=user_id, with_member=with_member)
        return await self.send(request, authentication=authentication)

    async def list_thread_members(
        self,
        channel_id: ChannelId,
        *,
        with_member: bool | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[ThreadMember]:
        """Return the members of a thread.

        This operation requires the GUILD_MEMBERS intent. The result is paginated only when ``with_member`` is
        true.

        Documentation: https://docs.discord.com/developers/resources/channel#list-thread-members
        """
        request = ListThreadMembers(channel_id=channel_id, with_member=with_member, after=after, limit=limit)
        return await self.send(request, authentication=authentication)

    async def list_public_archived_threads(
        self,
        channel_id: ChannelId,
        *,
        before: Timestamp | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ArchivedThreads:
        """Return the public archived threads of a channel, most recently archived first.

        ``before`` is a timestamp.

        Permissions that it may need: READ_MESSAGE_HISTORY.

        Documentation: https://docs.discord.com/developers/resources/channel#list-public-archived-threads
        """
        request = ListPublicArchivedThreads(channel_id=channel_id, before=before, limit=limit)
        return await self.send(request, authentication=authentication)

    async def list_private_archived_threads(
        self,
        channel_id: ChannelId,
        *,
        before: Timestamp | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ArchivedThreads:
        """Return the private archived threads of a channel, most recently archived first.

        ``before`` is a timestamp.

        Permissions that it may need: READ_MESSAGE_HISTORY, MANAGE_THREADS.

        Documentation: https://docs.discord.com/developers/resources/channel#list-private-archived-threads
        """
        request = ListPrivateArchivedThreads(channel_id=channel_id, before=before, limit=limit)
        return await self.send(request, authentication=authentication)

    async def list_joined_private_archived_threads(
        self,
        channel_id: ChannelId,
        *,
        before: UserId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ArchivedThreads:
        """Return the private archived threads of a channel that the current user has joined.

        They are in descending order of thread ID. ``before`` is a thread ID, not a timestamp.

        Permissions that it may need: READ_MESSAGE_HISTORY.

        Documentation:
        https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
        """
        request = ListJoinedPrivateArchivedThreads(channel_id=channel_id, before=before, limit=limit)
        return await self.send(request, authentication=authentication)

    async def thread_search(
        self,
        channel_id: ChannelId,
        *,
        name: str | UnsetType = UNSET,
        slop: int | UnsetType = UNSET,
        min_id: ChannelId | UnsetType = UNSET,
        max_id: ChannelId | UnsetType = UNSET,
        tag: Sequence[ForumTagId] | UnsetType = UNSET,
        tag_setting: str | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_order: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ThreadSearchResult:
        """Return the threads of a forum or media channel that match a search.

        While Discord is still indexing the threads, a ``SearchIndexNotReady`` object is returned instead.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = ThreadSearch(
            channel_id=channel_id,
            name=name,
            slop=slop,
            min_id=min_id,
            max_id=max_id,
            tag=tag,
            tag_setting=tag_setting,
            archived=archived,
            sort_by=sort_by,
            sort_order=sort_order,
            limit=limit,
            offset=offset,
        )
        return await self.send(request, authentication=authentication)
