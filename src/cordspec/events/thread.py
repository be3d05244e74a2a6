# @generated from schemas/objects/thread.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Payloads of events about threads and their members; threads themselves are channels."""

from collections.abc import Sequence

from cordspec.models.channel import AnyThread, ChannelType, ThreadMember
from cordspec.models.ids import ChannelId, GuildId, UserId
from cordspec.models.thread import AddedThreadMember
from cordspec.wire import Model

__all__ = [
    "ThreadDeleteData",
    "ThreadListSyncData",
    "ThreadMemberUpdateData",
    "ThreadMembersUpdateData",
]


class ThreadDeleteData(Model, frozen=True, kw_only=True):
    """Thread that was deleted.

    Documentation: https://docs.discord.com/developers/events/gateway-events#thread-delete
    """

    id: ChannelId
    """ID of the deleted thread."""

    guild_id: GuildId
    """Guild of the thread."""

    parent_id: ChannelId
    """Channel in which the thread was created."""

    type: ChannelType
    """Type of the thread."""


class ThreadListSyncData(Model, frozen=True, kw_only=True):
    """Active threads of channels that the current user can now view.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#thread-list-sync-thread-list-sync-event-fields
    """

    guild_id: GuildId
    """Guild of the threads."""

    channel_ids: Sequence[ChannelId] | None = None
    """Channels whose threads are synced; absent for all channels of the guild."""

    threads: Sequence[AnyThread]
    """All active threads in these channels."""

    members: Sequence[ThreadMember]
    """Memberships of the current user in these threads."""


class ThreadMemberUpdateData(ThreadMember, frozen=True, kw_only=True):
    """Changed membership of the current user in a thread.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#thread-member-update-thread-member-update-event-extra-fields
    """

    id: ChannelId  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """Thread of the membership."""

    user_id: UserId  # pyright: ignore[reportGeneralTypeIssues]  # required here
    """Current user."""

    guild_id: GuildId
    """Guild of the thread."""


class ThreadMembersUpdateData(Model, frozen=True, kw_only=True):
    """Users who joined or left a thread; without the intent GUILD_MEMBERS only the current user.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#thread-members-update-thread-members-update-event-fields
    """

    id: ChannelId
    """Thread that they joined or left."""

    guild_id: GuildId
    """Guild of the thread."""

    member_count: int
    """Approximate number of users in the thread, at most 50."""

    added_members: Sequence[AddedThreadMember] = []
    """Users who joined."""

    removed_member_ids: Sequence[UserId] = []
    """Users who left or were removed."""
