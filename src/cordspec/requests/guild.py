# @generated from schemas/http/guild.yaml by "cordspec codegen" - do not edit
"""Guilds with their members, roles, bans and settings."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.channel import (
    AutoArchiveDuration,
    Channel,
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    VideoQualityMode,
)
from cordspec.models.guild import (
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    Guild,
    GuildFeature,
    GuildOnboarding,
    IncidentsData,
    OnboardingMode,
    OnboardingPrompt,
    SystemChannelFlags,
    VerificationLevel,
    WelcomeScreen,
    WelcomeScreenChannel,
)
from cordspec.models.ids import ChannelId, GuildId, IntegrationId, RoleId, Snowflake, UserId
from cordspec.models.integration import Integration
from cordspec.models.invite import Invite
from cordspec.models.locale import Locale
from cordspec.models.member import GuildMemberFlags, Member
from cordspec.models.permission import Permissions
from cordspec.models.role import Role, RoleColors
from cordspec.requests.objects import ChannelPosition, ForumTagRequest, OverwriteRequest, RolePosition
from cordspec.wire import Operation, Request, Timestamp

__all__ = [
    "ActionGuildJoinRequest",
    "AddGuildMember",
    "AddGuildMemberRole",
    "BeginGuildPrune",
    "BulkGuildBan",
    "CreateGuildBan",
    "CreateGuildChannel",
    "CreateGuildRole",
    "DeleteGuildIntegration",
    "DeleteGuildRole",
    "GetGuild",
    "GetGuildBan",
    "GetGuildBans",
    "GetGuildChannels",
    "GetGuildIntegrations",
    "GetGuildInvites",
    "GetGuildJoinRequests",
    "GetGuildMember",
    "GetGuildNewMemberWelcome",
    "GetGuildOnboarding",
    "GetGuildPreview",
    "GetGuildPruneCount",
    "GetGuildRole",
    "GetGuildRoleMemberCounts",
    "GetGuildRoles",
    "GetGuildVanityUrl",
    "GetGuildVoiceRegions",
    "GetGuildWelcomeScreen",
    "GetGuildWidget",
    "GetGuildWidgetImage",
    "GetGuildWidgetSettings",
    "ListActiveGuildThreads",
    "ListGuildMembers",
    "ModifyCurrentMember",
    "ModifyCurrentUserNick",
    "ModifyGuild",
    "ModifyGuildChannelPositions",
    "ModifyGuildIncidentActions",
    "ModifyGuildMember",
    "ModifyGuildOnboarding",
    "ModifyGuildRole",
    "ModifyGuildRolePositions",
    "ModifyGuildWelcomeScreen",
    "ModifyGuildWidget",
    "RemoveGuildBan",
    "RemoveGuildMember",
    "RemoveGuildMemberRole",
    "SearchGuildMembers",
]


class GetGuild(Request[Guild], frozen=True, kw_only=True, gc=False):
    """Get guild.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}",
        response=Guild,
        parameters={"guild_id": "guild_id"},
        query=("with_counts",),
    )

    guild_id: GuildId
    """ID of the guild."""

    with_counts: bool | UnsetType = UNSET
    """With counts."""


class GetGuildPreview(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild preview.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-preview
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/preview",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuild(Request[Guild], frozen=True, kw_only=True, gc=False):
    """Modify guild.

    Permissions that it may need: MANAGE_GUILD, ADMINISTRATOR.

    Discord sends GUILD_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}",
        response=Guild,
        parameters={"guild_id": "guild_id"},
        body=(
            "name",
            "region",
            "verification_level",
            "default_message_notifications",
            "explicit_content_filter",
            "afk_channel_id",
            "afk_timeout",
            "icon",
            "splash",
            "discovery_splash",
            "banner",
            "system_channel_id",
            "system_channel_flags",
            "rules_channel_id",
            "public_updates_channel_id",
            "preferred_locale",
            "features",
            "description",
            "premium_progress_bar_enabled",
            "safety_alerts_channel_id",
            "home_header",
        ),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str | UnsetType = UNSET
    """Name."""

    region: str | None | UnsetType = UNSET
    """Region. Deprecated."""

    verification_level: VerificationLevel | None | UnsetType = UNSET
    """Verification level."""

    default_message_notifications: DefaultMessageNotificationLevel | None | UnsetType = UNSET
    """Default message notifications."""

    explicit_content_filter: ExplicitContentFilterLevel | None | UnsetType = UNSET
    """Explicit content filter."""

    afk_channel_id: ChannelId | None | UnsetType = UNSET
    """Afk channel id."""

    afk_timeout: int | UnsetType = UNSET
    """Afk timeout."""

    icon: str | None | UnsetType = UNSET
    """Icon."""

    splash: str | None | UnsetType = UNSET
    """Splash."""

    discovery_splash: str | None | UnsetType = UNSET
    """Discovery splash."""

    banner: str | None | UnsetType = UNSET
    """Banner."""

    system_channel_id: ChannelId | None | UnsetType = UNSET
    """System channel id."""

    system_channel_flags: SystemChannelFlags | UnsetType = UNSET
    """System channel flags."""

    rules_channel_id: ChannelId | None | UnsetType = UNSET
    """Rules channel id."""

    public_updates_channel_id: ChannelId | None | UnsetType = UNSET
    """Public updates channel id."""

    preferred_locale: Locale | None | UnsetType = UNSET
    """Preferred locale."""

    features: Sequence[GuildFeature] | UnsetType = UNSET
    """Features."""

    description: str | None | UnsetType = UNSET
    """Description."""

    premium_progress_bar_enabled: bool | UnsetType = UNSET
    """Premium progress bar enabled."""

    safety_alerts_channel_id: ChannelId | None | UnsetType = UNSET
    """Safety alerts channel id."""

    home_header: str | UnsetType = UNSET
    """Home header. Not in Discord's documentation."""


class GetGuildChannels(Request[list[Channel]], frozen=True, kw_only=True, gc=False):
    """Get guild channels.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-channels
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/channels",
        response=list[Channel],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class CreateGuildChannel(Request[Channel], frozen=True, kw_only=True, gc=False):
    """Create guild channel.

    Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES.

    Discord sends CHANNEL_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#create-guild-channel
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/channels",
        response=Channel,
        parameters={"guild_id": "guild_id"},
        body=(
            "name",
            "type",
            "topic",
            "bitrate",
            "user_limit",
            "rate_limit_per_user",
            "position",
            "permission_overwrites",
            "parent_id",
            "nsfw",
            "rtc_region",
            "video_quality_mode",
            "default_auto_archive_duration",
            "default_reaction_emoji",
            "available_tags",
            "default_sort_order",
            "default_forum_layout",
            "default_thread_rate_limit_per_user",
            "flags",
            "default_tag_setting",
        ),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name."""

    type: ChannelType | None | UnsetType = UNSET
    """Type."""

    topic: str | None | UnsetType = UNSET
    """Topic."""

    bitrate: int | None | UnsetType = UNSET
    """Bitrate."""

    user_limit: int | None | UnsetType = UNSET
    """User limit."""

    rate_limit_per_user: int | None | UnsetType = UNSET
    """Rate limit per user."""

    position: int | None | UnsetType = UNSET
    """Position."""

    permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET
    """Permission overwrites."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """Parent id."""

    nsfw: bool | None | UnsetType = UNSET
    """Nsfw."""

    rtc_region: str | None | UnsetType = UNSET
    """Rtc region."""

    video_quality_mode: VideoQualityMode | None | UnsetType = UNSET
    """Video quality mode."""

    default_auto_archive_duration: AutoArchiveDuration | None | UnsetType = UNSET
    """Default auto archive duration."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """Default reaction emoji."""

    available_tags: Sequence[ForumTagRequest] | None | UnsetType = UNSET
    """Available tags."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """Default sort order."""

    default_forum_layout: ForumLayoutType | None | UnsetType = UNSET
    """Default forum layout."""

    default_thread_rate_limit_per_user: int | None | UnsetType = UNSET
    """Default thread rate limit per user."""

    flags: ChannelFlags | None | UnsetType = UNSET
    """Flags."""

    default_tag_setting: str | UnsetType = UNSET
    """Default tag setting. Not in Discord's documentation."""


class ModifyGuildChannelPositions(Request[None], frozen=True, kw_only=True, gc=False):
    """Modify guild channel positions.

    Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES.

    Discord sends CHANNEL_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-channel-positions
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/channels",
        parameters={"guild_id": "guild_id"},
        body=("positions",),
        whole="positions",
    )

    guild_id: GuildId
    """ID of the guild."""

    positions: Sequence[ChannelPosition]
    """The new positions."""


class ListActiveGuildThreads(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """List active guild threads.

    Documentation: https://docs.discord.com/developers/resources/guild#list-active-guild-threads
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/threads/active",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Get guild member.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-member
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/members/{user_id}",
        response=Member,
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class ListGuildMembers(Request[list[Member]], frozen=True, kw_only=True, gc=False):
    """List guild members.

    Documentation: https://docs.discord.com/developers/resources/guild#list-guild-members
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/members",
        response=list[Member],
        parameters={"guild_id": "guild_id"},
        query=("limit", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    limit: int | UnsetType = UNSET
    """Limit."""

    after: UserId | UnsetType = UNSET
    """After."""


class SearchGuildMembers(Request[list[Member]], frozen=True, kw_only=True, gc=False):
    """Search guild members.

    Documentation: https://docs.discord.com/developers/resources/guild#search-guild-members
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/members/search",
        response=list[Member],
        parameters={"guild_id": "guild_id"},
        query=("query", "limit"),
    )

    guild_id: GuildId
    """ID of the guild."""

    query: str
    """Query."""

    limit: int | UnsetType = UNSET
    """Limit."""


class AddGuildMember(Request[Member | None], frozen=True, kw_only=True, gc=False):
    """Add guild member.

    Permissions that it may need: CREATE_INSTANT_INVITE.

    Discord sends GUILD_MEMBER_ADD for it.

    Documentation: https://docs.discord.com/developers/resources/guild#add-guild-member
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/members/{user_id}",
        response=Member,
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=("access_token", "nick", "roles", "mute", "deaf", "flags"),
        empty=True,
    )

    hidden: ClassVar[tuple[str, ...]] = ("access_token",)

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    access_token: str
    """Access token."""

    nick: str | UnsetType = UNSET
    """Nick."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles."""

    mute: bool | UnsetType = UNSET
    """Mute."""

    deaf: bool | UnsetType = UNSET
    """Deaf."""

    flags: int | UnsetType = UNSET
    """Flags. Not in Discord's documentation."""


class ModifyGuildMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Modify guild member.

    Permissions that it may need: MANAGE_NICKNAMES, MANAGE_ROLES, MUTE_MEMBERS, DEAFEN_MEMBERS, MOVE_MEMBERS,
    MODERATE_MEMBERS, MANAGE_GUILD.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-member
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/members/{user_id}",
        response=Member,
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=("nick", "roles", "mute", "deaf", "channel_id", "communication_disabled_until", "flags"),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    nick: str | None | UnsetType = UNSET
    """Nick."""

    roles: Sequence[RoleId] | None | UnsetType = UNSET
    """Roles."""

    mute: bool | None | UnsetType = UNSET
    """Mute."""

    deaf: bool | None | UnsetType = UNSET
    """Deaf."""

    channel_id: ChannelId | None | UnsetType = UNSET
    """Channel id."""

    communication_disabled_until: Timestamp | None | UnsetType = UNSET
    """Communication disabled until."""

    flags: GuildMemberFlags | None | UnsetType = UNSET
    """Flags."""


class ModifyCurrentMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Modify current member.

    Permissions that it may need: CHANGE_NICKNAME.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-current-member
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/members/@me",
        response=Member,
        parameters={"guild_id": "guild_id"},
        body=("nick", "banner", "avatar", "bio"),
    )

    guild_id: GuildId
    """ID of the guild."""

    nick: str | None | UnsetType = UNSET
    """Nick."""

    banner: str | None | UnsetType = UNSET
    """Banner."""

    avatar: str | None | UnsetType = UNSET
    """Avatar."""

    bio: str | None | UnsetType = UNSET
    """Bio."""


class ModifyCurrentUserNick(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Modify current user nick.

    Permissions that it may need: CHANGE_NICKNAME.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-current-user-nick
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/members/@me/nick",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        body=("nick",),
    )

    guild_id: GuildId
    """ID of the guild."""

    nick: str | None | UnsetType = UNSET
    """Nick."""


class AddGuildMemberRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Add guild member role.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#add-guild-member-role
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id", "role_id": "role_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    role_id: RoleId
    """ID of the role."""


class RemoveGuildMemberRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove guild member role.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member-role
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id", "role_id": "role_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    role_id: RoleId
    """ID of the role."""


class RemoveGuildMember(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove guild member.

    Permissions that it may need: KICK_MEMBERS.

    Discord sends GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class GetGuildBans(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Get guild bans.

    Permissions that it may need: BAN_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-bans
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/bans",
        response=list[Mapping[str, object]],
        parameters={"guild_id": "guild_id"},
        query=("limit", "before", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    limit: int | UnsetType = UNSET
    """Limit."""

    before: UserId | UnsetType = UNSET
    """Before."""

    after: UserId | UnsetType = UNSET
    """After."""


class GetGuildBan(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild ban.

    Permissions that it may need: BAN_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/bans/{user_id}",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class CreateGuildBan(Request[None], frozen=True, kw_only=True, gc=False):
    """Create guild ban.

    Permissions that it may need: BAN_MEMBERS.

    Discord sends GUILD_BAN_ADD for it.

    Documentation: https://docs.discord.com/developers/resources/guild#create-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/bans/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=("delete_message_days", "delete_message_seconds"),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    delete_message_days: int | UnsetType = UNSET
    """Delete message days. Deprecated."""

    delete_message_seconds: int | UnsetType = UNSET
    """Delete message seconds."""


class RemoveGuildBan(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove guild ban.

    Permissions that it may need: BAN_MEMBERS.

    Discord sends GUILD_BAN_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/bans/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=(),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class BulkGuildBan(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Bulk guild ban.

    Permissions that it may need: BAN_MEMBERS, MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#bulk-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/bulk-ban",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        body=("user_ids", "delete_message_seconds"),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_ids: Sequence[UserId]
    """User ids."""

    delete_message_seconds: int | UnsetType = UNSET
    """Delete message seconds."""


class GetGuildRoles(Request[list[Role]], frozen=True, kw_only=True, gc=False):
    """Get guild roles.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-roles
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/roles",
        response=list[Role],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildRole(Request[Role], frozen=True, kw_only=True, gc=False):
    """Get guild role.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-role
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/roles/{role_id}",
        response=Role,
        parameters={"guild_id": "guild_id", "role_id": "role_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    role_id: RoleId
    """ID of the role."""


class GetGuildRoleMemberCounts(Request[Mapping[RoleId, int]], frozen=True, kw_only=True, gc=False):
    """Get guild role member counts.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-role-member-counts
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/roles/member-counts",
        response=Mapping[RoleId, int],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class CreateGuildRole(Request[Role], frozen=True, kw_only=True, gc=False):
    """Create guild role.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_ROLE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#create-guild-role
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/roles",
        response=Role,
        parameters={"guild_id": "guild_id"},
        body=("name", "permissions", "color", "colors", "hoist", "icon", "unicode_emoji", "mentionable"),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str | UnsetType = UNSET
    """Name."""

    permissions: Permissions | UnsetType = UNSET
    """Permissions."""

    color: int | UnsetType = UNSET
    """Color. Deprecated."""

    colors: RoleColors | UnsetType = UNSET
    """Colors."""

    hoist: bool | UnsetType = UNSET
    """Hoist."""

    icon: str | None | UnsetType = UNSET
    """Icon."""

    unicode_emoji: str | None | UnsetType = UNSET
    """Unicode emoji."""

    mentionable: bool | UnsetType = UNSET
    """Mentionable."""


class ModifyGuildRolePositions(Request[list[Role]], frozen=True, kw_only=True, gc=False):
    """Modify guild role positions.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_ROLE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-role-positions
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/roles",
        response=list[Role],
        parameters={"guild_id": "guild_id"},
        body=("positions",),
        whole="positions",
    )

    guild_id: GuildId
    """ID of the guild."""

    positions: Sequence[RolePosition]
    """The new positions."""


class ModifyGuildRole(Request[Role], frozen=True, kw_only=True, gc=False):
    """Modify guild role.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_ROLE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-role
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/roles/{role_id}",
        response=Role,
        parameters={"guild_id": "guild_id", "role_id": "role_id"},
        body=("name", "permissions", "color", "colors", "hoist", "icon", "unicode_emoji", "mentionable"),
    )

    guild_id: GuildId
    """ID of the guild."""

    role_id: RoleId
    """ID of the role."""

    name: str | None | UnsetType = UNSET
    """Name."""

    permissions: Permissions | None | UnsetType = UNSET
    """Permissions."""

    color: int | None | UnsetType = UNSET
    """Color. Deprecated."""

    colors: RoleColors | None | UnsetType = UNSET
    """Colors."""

    hoist: bool | None | UnsetType = UNSET
    """Hoist."""

    icon: str | None | UnsetType = UNSET
    """Icon."""

    unicode_emoji: str | None | UnsetType = UNSET
    """Unicode emoji."""

    mentionable: bool | None | UnsetType = UNSET
    """Mentionable."""


class DeleteGuildRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete guild role.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_ROLE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-role
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "role_id": "role_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    role_id: RoleId
    """ID of the role."""


class GetGuildPruneCount(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild prune count.

    Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-prune-count
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/prune",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        query=("days", "include_roles"),
        csv=("include_roles",),
    )

    guild_id: GuildId
    """ID of the guild."""

    days: int | UnsetType = UNSET
    """Days."""

    include_roles: Sequence[RoleId] | UnsetType = UNSET
    """Include roles."""


class BeginGuildPrune(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Begin guild prune.

    Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

    Discord sends GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#begin-guild-prune
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/prune",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        body=("days", "compute_prune_count", "include_roles", "reason"),
    )

    guild_id: GuildId
    """ID of the guild."""

    days: int | UnsetType = UNSET
    """Days."""

    compute_prune_count: bool | UnsetType = UNSET
    """Compute prune count."""

    include_roles: Sequence[RoleId] | UnsetType = UNSET
    """Include roles."""

    reason: str | UnsetType = UNSET
    """Reason. Deprecated."""


class GetGuildVoiceRegions(Request[list[Mapping[str, object]]], frozen=True, kw_only=True, gc=False):
    """Get guild voice regions.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-voice-regions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/regions",
        response=list[Mapping[str, object]],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildInvites(Request[list[Invite]], frozen=True, kw_only=True, gc=False):
    """Get guild invites.

    Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-invites
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/invites",
        response=list[Invite],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildIntegrations(Request[list[Integration]], frozen=True, kw_only=True, gc=False):
    """Get guild integrations.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-integrations
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/integrations",
        response=list[Integration],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class DeleteGuildIntegration(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete guild integration.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends GUILD_INTEGRATIONS_UPDATE, INTEGRATION_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-integration
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/integrations/{integration_id}",
        parameters={"guild_id": "guild_id", "integration_id": "integration_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    integration_id: IntegrationId
    """ID of the integration."""


class GetGuildWidgetSettings(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild widget settings.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget-settings
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/widget",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuildWidget(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Modify guild widget.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends GUILD_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-widget
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/widget",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        body=("enabled", "channel_id"),
    )

    guild_id: GuildId
    """ID of the guild."""

    enabled: bool | UnsetType = UNSET
    """Enabled."""

    channel_id: ChannelId | None | UnsetType = UNSET
    """Channel id."""


class GetGuildWidget(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild widget.

    Discord sends INVITE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/widget.json",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        authenticated=False,
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildVanityUrl(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get guild vanity url.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/vanity-url",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildWidgetImage(Request[bytes], frozen=True, kw_only=True, gc=False):
    """Get guild widget image.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget-image
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/widget.png",
        response=bytes,
        parameters={"guild_id": "guild_id"},
        query=("style",),
        authenticated=False,
    )

    guild_id: GuildId
    """ID of the guild."""

    style: str | UnsetType = UNSET
    """Style."""


class GetGuildWelcomeScreen(Request[WelcomeScreen], frozen=True, kw_only=True, gc=False):
    """Get guild welcome screen.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/welcome-screen",
        response=WelcomeScreen,
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuildWelcomeScreen(Request[WelcomeScreen], frozen=True, kw_only=True, gc=False):
    """Modify guild welcome screen.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends GUILD_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-welcome-screen
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/welcome-screen",
        response=WelcomeScreen,
        parameters={"guild_id": "guild_id"},
        body=("enabled", "welcome_channels", "description"),
    )

    guild_id: GuildId
    """ID of the guild."""

    enabled: bool | None | UnsetType = UNSET
    """Enabled."""

    welcome_channels: Sequence[WelcomeScreenChannel] | None | UnsetType = UNSET
    """Welcome channels."""

    description: str | None | UnsetType = UNSET
    """Description."""


class GetGuildOnboarding(Request[GuildOnboarding], frozen=True, kw_only=True, gc=False):
    """Get guild onboarding.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-onboarding
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/onboarding",
        response=GuildOnboarding,
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuildOnboarding(Request[GuildOnboarding], frozen=True, kw_only=True, gc=False):
    """Modify guild onboarding.

    Permissions that it may need: MANAGE_GUILD, MANAGE_ROLES.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-onboarding
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/onboarding",
        response=GuildOnboarding,
        parameters={"guild_id": "guild_id"},
        body=("prompts", "default_channel_ids", "enabled", "mode"),
    )

    guild_id: GuildId
    """ID of the guild."""

    prompts: Sequence[OnboardingPrompt] | UnsetType = UNSET
    """Prompts."""

    default_channel_ids: Sequence[ChannelId] | UnsetType = UNSET
    """Default channel ids."""

    enabled: bool | UnsetType = UNSET
    """Enabled."""

    mode: OnboardingMode | UnsetType = UNSET
    """Mode."""


class ModifyGuildIncidentActions(Request[IncidentsData], frozen=True, kw_only=True, gc=False):
    """Modify guild incident actions.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/incident-actions",
        response=IncidentsData,
        parameters={"guild_id": "guild_id"},
        body=("invites_disabled_until", "dms_disabled_until"),
    )

    guild_id: GuildId
    """ID of the guild."""

    invites_disabled_until: Timestamp | None | UnsetType = UNSET
    """Invites disabled until."""

    dms_disabled_until: Timestamp | None | UnsetType = UNSET
    """Dms disabled until."""


class GetGuildNewMemberWelcome(Request[None], frozen=True, kw_only=True, gc=False):
    """Get_guild_new_member_welcome.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/new-member-welcome",
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildJoinRequests(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Get_guild_join_requests.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/requests",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id"},
        query=("status", "limit", "before", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    status: str | UnsetType = UNSET
    """Status."""

    limit: int | UnsetType = UNSET
    """Limit."""

    before: Snowflake | UnsetType = UNSET
    """Before."""

    after: Snowflake | UnsetType = UNSET
    """After."""


class ActionGuildJoinRequest(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Action_guild_join_request.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/requests/{request_id}",
        response=Mapping[str, object],
        parameters={"guild_id": "guild_id", "request_id": "request_id"},
        body=("action", "rejection_reason"),
    )

    guild_id: GuildId
    """ID of the guild."""

    request_id: Snowflake
    """ID of the join request."""

    action: str | UnsetType = UNSET
    """Action."""

    rejection_reason: str | UnsetType = UNSET
    """Rejection reason."""
