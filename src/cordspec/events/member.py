# @generated from schemas/objects/member.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Members, users as one guild knows them."""

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
    """Who is gone."""


class GuildMemberUpdateData(Model, frozen=True, kw_only=True):
    """Member after a change; an optional field that is absent says nothing.

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
    """Since when the member boosts the guild; null for not at all."""

    deaf: bool | None = None
    """Whether the guild keeps the member from hearing in voice."""

    mute: bool | None = None
    """Whether the guild keeps the member from speaking in voice."""

    pending: bool | None = None
    """Whether the member has yet to pass the guild's rules screen."""

    communication_disabled_until: Timestamp | UnsetType | None = UNSET
    """End of a timeout; null or past if the member may write."""

    avatar_decoration_data: AvatarDecorationData | UnsetType | None = UNSET
    """Decoration around the avatar in this guild; null for the account's own."""

    collectibles: Collectibles | UnsetType | None = UNSET
    """Collected things shown in this guild; null for the account's own."""

    display_name_styles: DisplayNameStyles | UnsetType | None = UNSET
    """How the shown name is drawn in this guild; null for the account's own style. Not in Discord's
    documentation.
    """

    flags: GuildMemberFlags | None = None
    """Flags of the member. Not in Discord's documentation."""


class GuildMembersChunkData(Model, frozen=True, kw_only=True):
    """Part of the answer to a request for members.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-members-chunk-guild-members-chunk-event-fields
    """

    guild_id: GuildId
    """Guild whose members were asked for."""

    members: Sequence[Member]
    """Up to 1,000 members."""

    chunk_index: int
    """Number of this part, from 0 to one less than `chunk_count`."""

    chunk_count: int
    """Number of parts in the whole answer."""

    not_found: Sequence[UserId] = []
    """Ids asked for that are no members."""

    presences: Sequence[Presence] | None = None
    """Presences of these members; absent if they were not asked for."""

    nonce: str | None = None
    """Word that the request carried; absent if it had none."""
