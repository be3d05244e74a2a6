# @generated from schemas/http/channel.yaml by "cordspec codegen" - do not edit
"""Channels, threads and their permissions."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

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
from cordspec.requests.objects import ForumTagRequest, ForumThreadMessageRequest, OverwriteRequest
from cordspec.wire import Operation, Request, Timestamp

__all__ = [
    "AddThreadMember",
    "CreateChannelInvite",
    "DeleteChannel",
    "DeleteChannelPermission",
    "EditChannelPermissions",
    "FollowAnnouncementChannel",
    "GetChannel",
    "GetChannelInvites",
    "GetThreadMember",
    "GroupDmAddRecipient",
    "GroupDmRemoveRecipient",
    "JoinThread",
    "LeaveThread",
    "ListJoinedPrivateArchivedThreads",
    "ListPrivateArchivedThreads",
    "ListPublicArchivedThreads",
    "ListThreadMembers",
    "ModifyChannel",
    "RemoveThreadMember",
    "SetVoiceChannelStatus",
    "StartThreadFromMessage",
    "StartThreadInForumOrMediaChannel",
    "StartThreadWithoutMessage",
    "ThreadSearch",
    "TriggerTypingIndicator",
]


class GetChannel(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Return a channel or a thread.

    Documentation: https://docs.discord.com/developers/resources/channel#get-channel
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}",
        response=Channel,
        parameters={"channel_id": "channel_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""


class ModifyChannel(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Modify a group direct message, a guild channel or a thread.

    The accepted fields depend on the kind of channel, and all are optional. SEND_MESSAGES is enough to
    unarchive a thread that is not locked.

    Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES, SEND_MESSAGES, MANAGE_THREADS.

    Discord sends CHANNEL_UPDATE, THREAD_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#modify-channel
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/channels/{channel_id}",
        response=Channel,
        parameters={"channel_id": "channel_id"},
        body=(
            "name",
            "icon",
            "type",
            "position",
            "topic",
            "nsfw",
            "rate_limit_per_user",
            "bitrate",
            "user_limit",
            "permission_overwrites",
            "parent_id",
            "rtc_region",
            "video_quality_mode",
            "default_auto_archive_duration",
            "flags",
            "available_tags",
            "default_reaction_emoji",
            "default_thread_rate_limit_per_user",
            "default_sort_order",
            "default_forum_layout",
            "default_tag_setting",
            "archived",
            "auto_archive_duration",
            "locked",
            "invitable",
            "applied_tags",
        ),
        permissions=("MANAGE_CHANNELS", "MANAGE_ROLES", "SEND_MESSAGES", "MANAGE_THREADS"),
        fires=("CHANNEL_UPDATE", "THREAD_UPDATE"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    icon: str | UnsetType = UNSET
    """Icon as image data; None for none."""

    type: ChannelType | UnsetType = UNSET
    """Type."""

    position: int | UnsetType | None = UNSET
    """Position in the list of channels or roles, from 0; those with the same position are sorted by ID."""

    topic: str | UnsetType | None = UNSET
    """Topic."""

    nsfw: bool | UnsetType | None = UNSET
    """Nsfw."""

    rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21,600; 0 for none. For
    text, voice, stage, forum and media channels.
    """

    bitrate: int | UnsetType | None = UNSET
    """Bitrate in bits per second, at least 8,000; for voice and stage channels. The maximum is 64,000 in
    stage channels; in voice channels it is 96,000, or 128,000, 256,000 and 384,000 with boost levels 1, 2
    and 3; VIP_REGIONS also allows 384,000.
    """

    user_limit: int | UnsetType | None = UNSET
    """User limit."""

    permission_overwrites: Sequence[OverwriteRequest] | UnsetType | None = UNSET
    """Permission overwrites for roles and members, up to 100; in each, ``allow`` and ``deny`` may be absent
    or None.
    """

    parent_id: ChannelId | UnsetType | None = UNSET
    """ID of the category of the channel; None for none. For text, voice, announcement, stage, forum and media
    channels.
    """

    rtc_region: str | UnsetType | None = UNSET
    """ID of the voice region; None if Discord chooses it. For voice and stage channels."""

    video_quality_mode: VideoQualityMode | UnsetType | None = UNSET
    """Video quality of cameras; for voice and stage channels."""

    default_auto_archive_duration: AutoArchiveDuration | UnsetType | None = UNSET
    """Default ``auto_archive_duration`` of new threads, in minutes; for text, announcement, forum and media
    channels.
    """

    flags: ChannelFlags | UnsetType = UNSET
    """Flags of the channel; for text, voice, announcement, forum and media channels."""

    available_tags: Sequence[ForumTagRequest] | UnsetType = UNSET
    """Available tags."""

    default_reaction_emoji: DefaultReaction | UnsetType | None = UNSET
    """Emoji of the button that adds a reaction to a thread; for forum and media channels."""

    default_thread_rate_limit_per_user: int | UnsetType = UNSET
    """Default thread rate limit per user."""

    default_sort_order: SortOrderType | UnsetType | None = UNSET
    """Default order of threads; for forum and media channels."""

    default_forum_layout: ForumLayoutType | UnsetType = UNSET
    """Default layout of the list of threads; for forum channels."""

    default_tag_setting: str | UnsetType = UNSET
    """Whether threads must have all of the selected tags (``match_all``) or at least one (``match_some``) to
    be shown by default. Not in Discord's documentation.
    """

    archived: bool | UnsetType = UNSET
    """Whether to return archived threads or threads that are not archived."""

    auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET
    """Time in minutes without activity after which the thread is hidden from the list of channels; 60, 1440,
    4320 or 10080.
    """

    locked: bool | UnsetType = UNSET
    """Locked."""

    invitable: bool | UnsetType = UNSET
    """Whether members who are not moderators may invite others; for private threads only."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Applied tags."""


class SetVoiceChannelStatus(Request[None], frozen=True, kw_only=True, gc=False):
    """Set the status of a voice channel.

    Permissions that it may need: SET_VOICE_CHANNEL_STATUS, MANAGE_CHANNELS.

    Discord sends VOICE_CHANNEL_STATUS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#set-voice-channel-status
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/voice-status",
        parameters={"channel_id": "channel_id"},
        body=("status",),
        permissions=("SET_VOICE_CHANNEL_STATUS", "MANAGE_CHANNELS"),
        fires=("VOICE_CHANNEL_STATUS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    status: str | None
    """Status; of a voice channel, a text of up to 500 characters or None for none; of an event, its new
    status; of join requests, the status of those to return.
    """


class DeleteChannel(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Delete a guild channel or a thread, or close a direct message.

    The channels in a deleted category remain and lose their ``parent_id``. The rules channel and the updates
    channel of a Community guild cannot be deleted.

    Permissions that it may need: MANAGE_CHANNELS, MANAGE_THREADS.

    Discord sends CHANNEL_UPDATE, CHANNEL_DELETE, THREAD_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#deleteclose-channel
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}",
        response=Channel,
        parameters={"channel_id": "channel_id"},
        permissions=("MANAGE_CHANNELS", "MANAGE_THREADS"),
        fires=("CHANNEL_UPDATE", "CHANNEL_DELETE", "THREAD_DELETE"),
    )

    channel_id: ChannelId
    """ID of the channel."""


class EditChannelPermissions(Request[None], frozen=True, kw_only=True, gc=False):
    """Create or replace the permission overwrite of a role or member in a channel.

    Permissions that the bot lacks cannot be granted.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends CHANNEL_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#edit-channel-permissions
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/permissions/{overwrite_id}",
        parameters={"channel_id": "channel_id", "overwrite_id": "overwrite_id"},
        body=("allow", "deny", "type"),
        permissions=("MANAGE_ROLES",),
        fires=("CHANNEL_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    overwrite_id: RoleId | UserId
    """ID of the role or user that the overwrite is for."""

    allow: Permissions | UnsetType | None = UNSET
    """Permissions to allow; none if absent or None."""

    deny: Permissions | UnsetType | None = UNSET
    """Permissions to deny; none if absent or None."""

    type: OverwriteType
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """


class GetChannelInvites(Request[list[Invite]], frozen=True, kw_only=True, gc=False):
    """Return the invites of a channel, with their metadata.

    Permissions that it may need: MANAGE_CHANNELS.

    Documentation: https://docs.discord.com/developers/resources/channel#get-channel-invites
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/invites",
        response=list[Invite],
        parameters={"channel_id": "channel_id"},
        permissions=("MANAGE_CHANNELS",),
    )

    channel_id: ChannelId
    """ID of the channel."""


class CreateChannelInvite(Request[Invite], frozen=True, kw_only=True, gc=False):
    """Create an invite to a guild channel.

    All fields are optional.

    Permissions that it may need: CREATE_INSTANT_INVITE, MANAGE_ROLES.

    Discord sends INVITE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#create-channel-invite
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/invites",
        response=Invite,
        parameters={"channel_id": "channel_id"},
        body=(
            "max_age",
            "max_uses",
            "temporary",
            "unique",
            "target_type",
            "target_user_id",
            "target_application_id",
            "role_ids",
        ),
        permissions=("CREATE_INSTANT_INVITE", "MANAGE_ROLES"),
        fires=("INVITE_CREATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    max_age: int | UnsetType = UNSET
    """Time in seconds after which the invite expires, up to 604,800 (7 days); 0 for never, 86,400 (24 hours)
    if absent.
    """

    max_uses: int | UnsetType = UNSET
    """Maximum number of uses of the invite, up to 100; 0 for no limit, which is the default."""

    temporary: bool | UnsetType = UNSET
    """Whether members are removed when they disconnect, unless they have been given a role; false if absent."""

    unique: bool | UnsetType = UNSET
    """Whether a new invite is always created; false if absent, in which case a similar invite may be
    returned.
    """

    target_type: InviteTargetType | UnsetType = UNSET
    """Type of the target of an invite to a voice channel, 1 for a stream or 2 for an app."""

    target_user_id: UserId | UnsetType = UNSET
    """ID of the user whose stream is shown; required if ``target_type`` is 1."""

    target_application_id: ApplicationId | UnsetType = UNSET
    """ID of the app to open, which must have the flag EMBEDDED; required if ``target_type`` is 2."""

    role_ids: Sequence[RoleId] | UnsetType = UNSET
    """IDs of roles that users of the invite get, up to 250. Requires MANAGE_ROLES, and no role may be above
    the highest role of the current user.
    """


class DeleteChannelPermission(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete the permission overwrite of a role or member in a channel.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends CHANNEL_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#delete-channel-permission
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/permissions/{overwrite_id}",
        parameters={"channel_id": "channel_id", "overwrite_id": "overwrite_id"},
        permissions=("MANAGE_ROLES",),
        fires=("CHANNEL_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    overwrite_id: RoleId | UserId
    """ID of the role or user that the overwrite is for."""


class FollowAnnouncementChannel(Request[FollowedChannel], frozen=True, kw_only=True, gc=False):
    """Follow an announcement channel, so that its published messages are sent to a target channel.

    Discord creates a webhook in the target channel for this purpose.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Discord sends WEBHOOKS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#follow-announcement-channel
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/followers",
        response=FollowedChannel,
        parameters={"channel_id": "channel_id"},
        body=("webhook_channel_id",),
        permissions=("MANAGE_WEBHOOKS",),
        fires=("WEBHOOKS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    webhook_channel_id: ChannelId
    """ID of the channel to which the messages are published."""


class TriggerTypingIndicator(Request[None], frozen=True, kw_only=True, gc=False):
    """Show the typing indicator of the current user in a channel.

    The indicator disappears after 10 seconds.

    Discord sends TYPING_START for it.

    Documentation: https://docs.discord.com/developers/resources/channel#trigger-typing-indicator
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/typing",
        parameters={"channel_id": "channel_id"},
        fires=("TYPING_START",),
    )

    channel_id: ChannelId
    """ID of the channel."""


class GroupDmAddRecipient(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Add a user to a group direct message.

    The access token of the user must have the ``gdm.join`` scope.

    Documentation: https://docs.discord.com/developers/resources/channel#group-dm-add-recipient
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/recipients/{user_id}",
        response=Channel,
        parameters={"channel_id": "channel_id", "user_id": "user_id"},
        body=("access_token", "nick"),
    )

    hidden: ClassVar[tuple[str, ...]] = ("access_token",)

    channel_id: ChannelId
    """ID of the channel."""

    user_id: UserId
    """ID of the user."""

    access_token: str
    """OAuth2 access token of the user, with the scope that the operation needs (``gdm.join`` or
    ``guilds.join``).
    """

    nick: str | UnsetType = UNSET
    """Nickname of the user in the group DM."""


class GroupDmRemoveRecipient(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a user from a group direct message.

    Documentation: https://docs.discord.com/developers/resources/channel#group-dm-remove-recipient
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/recipients/{user_id}",
        parameters={"channel_id": "channel_id", "user_id": "user_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""

    user_id: UserId
    """ID of the user."""


class StartThreadFromMessage(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create a thread from an existing message.

    The ID of the thread is the ID of the message. The thread is an ANNOUNCEMENT_THREAD in an announcement
    channel and a PUBLIC_THREAD in a text channel. Forum and media channels are not supported.

    Discord sends THREAD_CREATE, MESSAGE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#start-thread-from-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/messages/{message_id}/threads",
        response=Channel,
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        body=("name", "auto_archive_duration", "rate_limit_per_user"),
        fires=("THREAD_CREATE", "MESSAGE_UPDATE"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET
    """Time in minutes without activity after which the thread is hidden from the list of channels; 60, 1440,
    4320 or 10080.
    """

    rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21,600; 0 for none."""


class StartThreadWithoutMessage(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create a thread that is not attached to a message.

    Discord sends THREAD_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#start-thread-without-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/threads",
        response=Channel,
        parameters={"channel_id": "channel_id"},
        body=("name", "auto_archive_duration", "type", "invitable", "rate_limit_per_user"),
        fires=("THREAD_CREATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET
    """Time in minutes without activity after which the thread is hidden from the list of channels; 60, 1440,
    4320 or 10080.
    """

    type: ChannelType | UnsetType = UNSET
    """Type of the thread; PRIVATE_THREAD if absent. A later version of the API will require it."""

    invitable: bool | UnsetType = UNSET
    """Whether members who are not moderators may invite others; for private threads only."""

    rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21,600; 0 for none."""


class StartThreadInForumOrMediaChannel(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create a thread with its first message in a forum or media channel.

    The returned channel has an additional ``message`` field with that message. The request may be at most 25
    MiB.

    Permissions that it may need: SEND_MESSAGES.

    Discord sends THREAD_CREATE, MESSAGE_CREATE for it.

    Documentation:
    https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/threads",
        response=Channel,
        parameters={"channel_id": "channel_id"},
        body=("name", "auto_archive_duration", "rate_limit_per_user", "message", "applied_tags"),
        permissions=("SEND_MESSAGES",),
        fires=("THREAD_CREATE", "MESSAGE_CREATE"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    auto_archive_duration: AutoArchiveDuration | UnsetType = UNSET
    """Time in minutes without activity after which the thread is hidden from the list of channels; 60, 1440,
    4320 or 10080.
    """

    rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21,600; 0 for none."""

    message: ForumThreadMessageRequest
    """First message of the thread; it cannot have a poll, nonce, text-to-speech or reference to a message."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """IDs of the tags of the new thread, up to 5."""


class JoinThread(Request[None], frozen=True, kw_only=True, gc=False):
    """Add the current user to a thread.

    The thread must not be archived.

    Discord sends THREAD_MEMBERS_UPDATE, THREAD_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#join-thread
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/thread-members/@me",
        parameters={"channel_id": "channel_id"},
        fires=("THREAD_MEMBERS_UPDATE", "THREAD_CREATE"),
    )

    channel_id: ChannelId
    """ID of the channel."""


class AddThreadMember(Request[None], frozen=True, kw_only=True, gc=False):
    """Add a user to a thread.

    The current user must be able to send messages in the thread, and the thread must not be archived.

    Discord sends THREAD_MEMBERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#add-thread-member
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/thread-members/{user_id}",
        parameters={"channel_id": "channel_id", "user_id": "user_id"},
        fires=("THREAD_MEMBERS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    user_id: UserId
    """ID of the user."""


class LeaveThread(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove the current user from a thread.

    The thread must not be archived.

    Discord sends THREAD_MEMBERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#leave-thread
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/thread-members/@me",
        parameters={"channel_id": "channel_id"},
        fires=("THREAD_MEMBERS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""


class RemoveThreadMember(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a user from a thread.

    The thread must not be archived. The creator of a private thread can remove its members without further
    permissions.

    Permissions that it may need: MANAGE_THREADS.

    Discord sends THREAD_MEMBERS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/channel#remove-thread-member
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/thread-members/{user_id}",
        parameters={"channel_id": "channel_id", "user_id": "user_id"},
        permissions=("MANAGE_THREADS",),
        fires=("THREAD_MEMBERS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    user_id: UserId
    """ID of the user."""


class GetThreadMember(Request[ThreadMember], frozen=True, kw_only=True, gc=False):
    """Return the thread member for a user.

    Discord responds with status 404 when the user is not a member of the thread. The ``member`` field is
    present only when ``with_member`` is true.

    Documentation: https://docs.discord.com/developers/resources/channel#get-thread-member
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/thread-members/{user_id}",
        response=ThreadMember,
        parameters={"channel_id": "channel_id", "user_id": "user_id"},
        query=("with_member",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    user_id: UserId
    """ID of the user."""

    with_member: bool | UnsetType = UNSET
    """Whether the guild member of each user is included; false if absent."""


class ListThreadMembers(Request[list[ThreadMember]], frozen=True, kw_only=True, gc=False):
    """Return the members of a thread.

    This operation requires the GUILD_MEMBERS intent. The result is paginated only when ``with_member`` is
    true.

    Documentation: https://docs.discord.com/developers/resources/channel#list-thread-members
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/thread-members",
        response=list[ThreadMember],
        parameters={"channel_id": "channel_id"},
        query=("with_member", "after", "limit"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    with_member: bool | UnsetType = UNSET
    """Whether the guild member of each user is included; false if absent."""

    after: UserId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 100 if absent."""


class ListPublicArchivedThreads(Request[ArchivedThreads], frozen=True, kw_only=True, gc=False):
    """Return the public archived threads of a channel, most recently archived first.

    ``before`` is a timestamp.

    Permissions that it may need: READ_MESSAGE_HISTORY.

    Documentation: https://docs.discord.com/developers/resources/channel#list-public-archived-threads
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/threads/archived/public",
        response=ArchivedThreads,
        parameters={"channel_id": "channel_id"},
        query=("before", "limit"),
        permissions=("READ_MESSAGE_HISTORY",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    before: Timestamp | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 2 to 100."""


class ListPrivateArchivedThreads(Request[ArchivedThreads], frozen=True, kw_only=True, gc=False):
    """Return the private archived threads of a channel, most recently archived first.

    ``before`` is a timestamp.

    Permissions that it may need: READ_MESSAGE_HISTORY, MANAGE_THREADS.

    Documentation: https://docs.discord.com/developers/resources/channel#list-private-archived-threads
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/threads/archived/private",
        response=ArchivedThreads,
        parameters={"channel_id": "channel_id"},
        query=("before", "limit"),
        permissions=("READ_MESSAGE_HISTORY", "MANAGE_THREADS"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    before: Timestamp | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 2 to 100."""


class ListJoinedPrivateArchivedThreads(Request[ArchivedThreads], frozen=True, kw_only=True, gc=False):
    """Return the private archived threads of a channel that the current user has joined.

    They are in descending order of thread ID. ``before`` is a thread ID, not a timestamp.

    Permissions that it may need: READ_MESSAGE_HISTORY.

    Documentation: https://docs.discord.com/developers/resources/channel#list-joined-private-archived-threads
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/users/@me/threads/archived/private",
        response=ArchivedThreads,
        parameters={"channel_id": "channel_id"},
        query=("before", "limit"),
        permissions=("READ_MESSAGE_HISTORY",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    before: UserId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 2 to 100."""


class ThreadSearch(Request[ThreadSearchResult], frozen=True, kw_only=True, gc=False):
    """Return the threads of a forum or media channel that match a search.

    While Discord is still indexing the threads, a ``SearchIndexNotReady`` object is returned instead.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/threads/search",
        response=ThreadSearchResult,
        parameters={"channel_id": "channel_id"},
        query=(
            "name",
            "slop",
            "min_id",
            "max_id",
            "tag",
            "tag_setting",
            "archived",
            "sort_by",
            "sort_order",
            "limit",
            "offset",
        ),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    slop: int | UnsetType = UNSET
    """Number of words that may lie between the words searched for, up to 100; 2 if absent in a search for
    messages.
    """

    min_id: ChannelId | UnsetType = UNSET
    """Only items with IDs after this one."""

    max_id: ChannelId | UnsetType = UNSET
    """Only items with IDs before this one."""

    tag: Sequence[ForumTagId] | UnsetType = UNSET
    """Only threads with these tags; up to 20 tag IDs."""

    tag_setting: str | UnsetType = UNSET
    """Whether threads must have all of the tags (``match_all``) or at least one of them (``match_some``)."""

    archived: bool | UnsetType = UNSET
    """Whether to return archived threads or threads that are not archived."""

    sort_by: str | UnsetType = UNSET
    """Property by which threads are sorted, ``relevance``, ``creation_time``, ``last_message_time`` or
    ``archive_time``.
    """

    sort_order: str | UnsetType = UNSET
    """Order of threads, ``asc`` or ``desc``."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 25."""

    offset: int | UnsetType = UNSET
    """Number of results to skip, up to 9,975."""
