# @generated from schemas/objects/member.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Members of guilds."""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from cordspec.models.ids import GuildId, RoleId, UserId
from cordspec.models.member import GuildMemberFlags, Member
from cordspec.models.presence import Presence
from cordspec.models.user import AvatarDecorationData, Collectibles, DisplayNameStyles, User
from cordspec.wire import Model, Timestamp

__all__ = [
    "GuildMemberAddData",
    "GuildMemberRemoveData",
    "GuildMemberUpdateData",
    "GuildMembersChunkData",
]


class GuildMemberAddData(Member, frozen=True, kw_only=True):
    """Member who joined a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-member-add-guild-member-add-extra-fields
    """

    guild_id: GuildId
    """Guild that was joined."""


class GuildMemberRemoveData(Model, frozen=True, kw_only=True):
    """User who left a guild, or was kicked or banned.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-member-remove-guild-member-remove-event-fields
    """

    guild_id: GuildId
    """Guild that was left."""

    user: User
    """User who left."""


class GuildMemberUpdateData(Model, frozen=True, kw_only=True):
    """Member after a change; absence of an optional field does not mean that it is empty.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-member-update-guild-member-update-event-fields
    """

    guild_id: GuildId
    """Guild of the member."""

    roles: Sequence[RoleId]
    """Roles of the member without @everyone."""

    user: User
    """Account of the member."""

    nick: str | UnsetType | None = UNSET
    """Nickname in the guild; null for none."""

    avatar: str | UnsetType | None = UNSET
    """Hash of the avatar for this guild; null for the account's own."""

    banner: str | None = None
    """Hash of the banner for this guild; null for the account's own. Absent in captures from before 2024-07."""

    joined_at: Timestamp | None
    """When the user joined the guild; null for guests in voice."""

    premium_since: Timestamp | UnsetType | None = UNSET
    """When the member started to boost the guild; null if they do not."""

    deaf: bool | None = None
    """Whether the member is deafened in voice channels."""

    mute: bool | None = None
    """Whether the member is muted in voice channels."""

    pending: bool | None = None
    """Whether the member has not yet accepted the rules of the guild."""

    communication_disabled_until: Timestamp | UnsetType | None = UNSET
    """End of a timeout; null or past if the member may write."""

    avatar_decoration_data: AvatarDecorationData | UnsetType | None = UNSET
    """Decoration around the avatar in this guild; null for the account's own."""

    collectibles: Collectibles | UnsetType | None = UNSET
    """Collectibles in this guild; null for the account's own."""

    display_name_styles: DisplayNameStyles | UnsetType | None = UNSET
    """Style of the display name in this guild; null for the account's own. Not in Discord's documentation."""

    flags: GuildMemberFlags | None = None
    """Flags of the member. Not in Discord's documentation."""


class GuildMembersChunkData(Model, frozen=True, kw_only=True):
    """Chunk of the response to a request for members.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-members-chunk-guild-members-chunk-event-fields
    """

    guild_id: GuildId
    """Guild of the members."""

    members: Sequence[Member]
    """Up to 1,000 members."""

    chunk_index: int
    """Index of this chunk, from 0 to `chunk_count` - 1."""

    chunk_count: int
    """Number of chunks in the response."""

    not_found: Sequence[UserId] = []
    """Requested ids of users who are not members."""

    presences: Sequence[Presence] | None = None
    """Presences of the members; absent if they were not requested."""

    nonce: str | None = None
    """Nonce of the request; absent if it had none."""
