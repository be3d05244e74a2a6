# @generated from schemas/http/guild.yaml by "cordspec codegen" - do not edit
"""Guilds with their members, roles, bans and settings."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ActiveThreads,
    AutoArchiveDuration,
    Ban,
    BulkBanResult,
    Channel,
    ChannelFlags,
    ChannelId,
    ChannelType,
    DefaultMessageNotificationLevel,
    DefaultReaction,
    ExplicitContentFilterLevel,
    ForumLayoutType,
    Guild,
    GuildFeature,
    GuildHomeSettings,
    GuildId,
    GuildJoinRequest,
    GuildJoinRequests,
    GuildMemberFlags,
    GuildOnboarding,
    GuildPreview,
    GuildWidget,
    GuildWidgetSettings,
    IncidentsData,
    Integration,
    IntegrationId,
    Invite,
    Locale,
    Member,
    OnboardingMode,
    OnboardingPrompt,
    Permissions,
    PruneResult,
    Role,
    RoleColors,
    RoleId,
    Snowflake,
    SortOrderType,
    SystemChannelFlags,
    UserId,
    VanityUrl,
    VerificationLevel,
    VideoQualityMode,
    VoiceRegion,
    WelcomeScreen,
    WelcomeScreenChannel,
)
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
    """Return a guild.

    The approximate counts of members and presences are present only when ``with_counts`` is true.

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
    """Whether approximate numbers of members and of members online are included; false if absent."""


class GetGuildPreview(Request[GuildPreview], frozen=True, kw_only=True, gc=False):
    """Return the preview of a guild.

    The guild must be discoverable unless the current user is a member of it.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-preview
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/preview",
        response=GuildPreview,
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuild(Request[Guild], frozen=True, kw_only=True, gc=False):
    """Modify the settings of a guild.

    Of ``features``, only COMMUNITY, DISCOVERABLE, INVITES_DISABLED and RAID_ALERTS_DISABLED can be changed.
    The first two require ADMINISTRATOR.

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
        permissions=("MANAGE_GUILD", "ADMINISTRATOR"),
        fires=("GUILD_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    region: str | UnsetType | None = UNSET
    """Former voice region of the guild. Deprecated."""

    verification_level: VerificationLevel | UnsetType | None = UNSET
    """Verification that members need before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel | UnsetType | None = UNSET
    """Default notification level, for members who have not chosen one."""

    explicit_content_filter: ExplicitContentFilterLevel | UnsetType | None = UNSET
    """Level of the filter for explicit content; for a guild, the members whose media Discord scans."""

    afk_channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the voice channel to which idle users are moved; None for none."""

    afk_timeout: int | UnsetType = UNSET
    """Time in seconds after which a user in a voice channel is idle; 60, 300, 900, 1800 or 3600."""

    icon: str | UnsetType | None = UNSET
    """Icon as image data; None for none."""

    splash: str | UnsetType | None = UNSET
    """Splash image of invites as image data; None for none."""

    discovery_splash: str | UnsetType | None = UNSET
    """Splash image in Server Discovery as image data, for DISCOVERABLE guilds; None for none."""

    banner: str | UnsetType | None = UNSET
    """Banner as image data; None for none."""

    system_channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel for system messages about joins and boosts; None for none."""

    system_channel_flags: SystemChannelFlags | UnsetType = UNSET
    """System messages that are suppressed."""

    rules_channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel with the rules of a COMMUNITY guild; None for none."""

    public_updates_channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel where Discord writes to moderators of a COMMUNITY guild; None for none."""

    preferred_locale: Locale | UnsetType | None = UNSET
    """Language in which Discord writes to a COMMUNITY guild; en-US if None."""

    features: Sequence[GuildFeature] | UnsetType = UNSET
    """Features of the guild that are enabled; only COMMUNITY, DISCOVERABLE, INVITES_DISABLED and
    RAID_ALERTS_DISABLED can be changed, and the first two require ADMINISTRATOR.
    """

    description: str | UnsetType | None = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    premium_progress_bar_enabled: bool | UnsetType = UNSET
    """Whether the boost progress bar is shown."""

    safety_alerts_channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel where Discord warns moderators of a COMMUNITY guild of raids and spam; None for none."""

    home_header: str | UnsetType = UNSET
    """Header image of the guild's home page as image data; None for none. Not in Discord's documentation."""


class GetGuildChannels(Request[list[Channel]], frozen=True, kw_only=True, gc=False):
    """Return the channels of a guild.

    Threads are not included.

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
    """Create a channel in a guild.

    Only ``name`` is required, and all other fields can be None.

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
        permissions=("MANAGE_CHANNELS", "MANAGE_ROLES"),
        fires=("CHANNEL_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    type: ChannelType | UnsetType | None = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    topic: str | UnsetType | None = UNSET
    """Topic of the channel, up to 1,024 characters; None for none. For text, announcement, forum and media
    channels.
    """

    bitrate: int | UnsetType | None = UNSET
    """Bitrate in bits per second, at least 8,000; for voice and stage channels. The maximum is 64,000 in
    stage channels; in voice channels it is 96,000, or 128,000, 256,000 and 384,000 with boost levels 1, 2
    and 3; VIP_REGIONS also allows 384,000.
    """

    user_limit: int | UnsetType | None = UNSET
    """Maximum number of users; 0 for no limit. For voice and stage channels."""

    rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode, the minimum time between two messages of a member, in seconds, up to 21,600; 0 for none. For
    text, voice, stage, forum and media channels.
    """

    position: int | UnsetType | None = UNSET
    """Position in the list of channels or roles, from 0; those with the same position are sorted by ID."""

    permission_overwrites: Sequence[OverwriteRequest] | UnsetType | None = UNSET
    """Permission overwrites for roles and members, up to 100; in each, ``allow`` and ``deny`` may be absent
    or None.
    """

    parent_id: ChannelId | UnsetType | None = UNSET
    """ID of the category of the channel; None for none. For text, voice, announcement, stage, forum and media
    channels.
    """

    nsfw: bool | UnsetType | None = UNSET
    """Whether the channel is age-restricted; for text, voice, announcement, stage and forum channels."""

    rtc_region: str | UnsetType | None = UNSET
    """ID of the voice region; None if Discord chooses it. For voice and stage channels."""

    video_quality_mode: VideoQualityMode | UnsetType | None = UNSET
    """Video quality of cameras; for voice and stage channels."""

    default_auto_archive_duration: AutoArchiveDuration | UnsetType | None = UNSET
    """Default ``auto_archive_duration`` of new threads, in minutes; for text, announcement, forum and media
    channels.
    """

    default_reaction_emoji: DefaultReaction | UnsetType | None = UNSET
    """Emoji of the button that adds a reaction to a thread; for forum and media channels."""

    available_tags: Sequence[ForumTagRequest] | UnsetType | None = UNSET
    """Tags that threads can have, up to 20; for forum and media channels."""

    default_sort_order: SortOrderType | UnsetType | None = UNSET
    """Default order of threads; for forum and media channels."""

    default_forum_layout: ForumLayoutType | UnsetType | None = UNSET
    """Default layout of the list of threads; for forum channels."""

    default_thread_rate_limit_per_user: int | UnsetType | None = UNSET
    """Slowmode of new threads, in seconds, up to 21,600; for text, announcement, forum and media channels."""

    flags: ChannelFlags | UnsetType | None = UNSET
    """Flags of the channel; for text, voice, announcement, forum and media channels."""

    default_tag_setting: str | UnsetType = UNSET
    """Whether threads must have all of the selected tags (``match_all``) or at least one (``match_some``) to
    be shown by default. Not in Discord's documentation.
    """


class ModifyGuildChannelPositions(Request[None], frozen=True, kw_only=True, gc=False):
    """Change the positions of channels in a guild.

    At most one entry may change ``parent_id``; otherwise Discord responds with error 40009.

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
        permissions=("MANAGE_CHANNELS", "MANAGE_ROLES"),
        fires=("CHANNEL_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    positions: Sequence[ChannelPosition]
    """The new positions."""


class ListActiveGuildThreads(Request[ActiveThreads], frozen=True, kw_only=True, gc=False):
    """Return the active threads of a guild that the current user can access, both public and private.

    Documentation: https://docs.discord.com/developers/resources/guild#list-active-guild-threads
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/threads/active",
        response=ActiveThreads,
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Return a member of a guild.

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
    """Return members of a guild.

    This operation requires the GUILD_MEMBERS intent.

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
    """Maximum number of items to return, from 1 to 1,000; 1 if absent."""

    after: UserId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""


class SearchGuildMembers(Request[list[Member]], frozen=True, kw_only=True, gc=False):
    """Return the members of a guild whose username or nickname starts with a string.

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
    """Beginning of the username or nickname of the members to find, 1 to 100 characters."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 1,000; 1 if absent."""


class AddGuildMember(Request[Member | None], frozen=True, kw_only=True, gc=False):
    """Add a user to a guild with an OAuth2 access token of that user.

    The new member is returned, or None when the user is already a member. The access token must have the
    ``guilds.join`` scope.

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
        permissions=("CREATE_INSTANT_INVITE",),
        fires=("GUILD_MEMBER_ADD",),
    )

    hidden: ClassVar[tuple[str, ...]] = ("access_token",)

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    access_token: str
    """OAuth2 access token of the user, with the scope that the operation needs (``gdm.join`` or
    ``guilds.join``).
    """

    nick: str | UnsetType = UNSET
    """Nickname of the member, up to 32 characters; None for none. Requires MANAGE_NICKNAMES."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of the roles of the member, up to 250. Requires MANAGE_ROLES."""

    mute: bool | UnsetType = UNSET
    """Whether the member is muted in voice channels. Requires MUTE_MEMBERS."""

    deaf: bool | UnsetType = UNSET
    """Whether the member is deafened in voice channels. Requires DEAFEN_MEMBERS."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1. Not in Discord's
    documentation.
    """


class ModifyGuildMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Modify a member of a guild.

    All fields are optional and can be None. Each field requires a permission of its own.

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
        permissions=(
            "MANAGE_NICKNAMES",
            "MANAGE_ROLES",
            "MUTE_MEMBERS",
            "DEAFEN_MEMBERS",
            "MOVE_MEMBERS",
            "MODERATE_MEMBERS",
            "MANAGE_GUILD",
        ),
        fires=("GUILD_MEMBER_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    nick: str | UnsetType | None = UNSET
    """Nickname of the member, up to 32 characters; None for none. Requires MANAGE_NICKNAMES."""

    roles: Sequence[RoleId] | UnsetType | None = UNSET
    """IDs of the roles of the member, up to 250. Requires MANAGE_ROLES."""

    mute: bool | UnsetType | None = UNSET
    """Whether the member is muted in voice channels. Requires MUTE_MEMBERS, and fails with status 400 if the
    member is not in a voice channel.
    """

    deaf: bool | UnsetType | None = UNSET
    """Whether the member is deafened in voice channels. Requires DEAFEN_MEMBERS, and fails with status 400 if
    the member is not in a voice channel.
    """

    channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel to move the member to; None disconnects from voice. Requires MOVE_MEMBERS."""

    communication_disabled_until: Timestamp | UnsetType | None = UNSET
    """End of the timeout of the member, at most 28 days from now; None ends the timeout. Requires
    MODERATE_MEMBERS, and fails with status 403 for the owner of the guild and for members with
    ADMINISTRATOR.
    """

    flags: GuildMemberFlags | UnsetType | None = UNSET
    """Flags of the member. Requires MANAGE_GUILD or MANAGE_ROLES, or all of MODERATE_MEMBERS, KICK_MEMBERS
    and BAN_MEMBERS.
    """


class ModifyCurrentMember(Request[Member], frozen=True, kw_only=True, gc=False):
    """Modify the member of the current user in a guild.

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
        permissions=("CHANGE_NICKNAME",),
        fires=("GUILD_MEMBER_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    nick: str | UnsetType | None = UNSET
    """Nickname of the current member, up to 32 characters; None for none. Requires CHANGE_NICKNAME."""

    banner: str | UnsetType | None = UNSET
    """Banner as image data; None for none."""

    avatar: str | UnsetType | None = UNSET
    """Avatar as image data; None for the default avatar."""

    bio: str | UnsetType | None = UNSET
    """Text of the profile of the current member in the guild, up to 190 characters; None for none."""


class ModifyCurrentUserNick(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Change the nickname of the current user in a guild.

    This operation is deprecated; use ``modify_current_member`` instead.

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
        permissions=("CHANGE_NICKNAME",),
        fires=("GUILD_MEMBER_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    nick: str | UnsetType | None = UNSET
    """Nickname of the current member, up to 32 characters; None for none. Requires CHANGE_NICKNAME."""


class AddGuildMemberRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Add a role to a member of a guild.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#add-guild-member-role
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id", "role_id": "role_id"},
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_MEMBER_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    role_id: RoleId
    """ID of the role."""


class RemoveGuildMemberRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a role from a member of a guild.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_MEMBER_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member-role
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id", "role_id": "role_id"},
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_MEMBER_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    role_id: RoleId
    """ID of the role."""


class RemoveGuildMember(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a member from a guild.

    The user can join the guild again with an invite.

    Permissions that it may need: KICK_MEMBERS.

    Discord sends GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        permissions=("KICK_MEMBERS",),
        fires=("GUILD_MEMBER_REMOVE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class GetGuildBans(Request[list[Ban]], frozen=True, kw_only=True, gc=False):
    """Return the bans of a guild, ordered by user ID.

    If both ``before`` and ``after`` are given, ``after`` is ignored.

    Permissions that it may need: BAN_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-bans
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/bans",
        response=list[Ban],
        parameters={"guild_id": "guild_id"},
        query=("limit", "before", "after"),
        permissions=("BAN_MEMBERS",),
    )

    guild_id: GuildId
    """ID of the guild."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 1,000; 1000 if absent."""

    before: UserId | UnsetType = UNSET
    """Only users before this user ID, in ascending order of ID; takes precedence over ``after``."""

    after: UserId | UnsetType = UNSET
    """Only users after this user ID, in ascending order of ID; ignored if ``before`` is given."""


class GetGuildBan(Request[Ban], frozen=True, kw_only=True, gc=False):
    """Return the ban of a user in a guild.

    Discord responds with status 404 when the user is not banned.

    Permissions that it may need: BAN_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/bans/{user_id}",
        response=Ban,
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        permissions=("BAN_MEMBERS",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class CreateGuildBan(Request[None], frozen=True, kw_only=True, gc=False):
    """Ban a user from a guild, and optionally delete the recent messages of that user.

    Permissions that it may need: BAN_MEMBERS.

    Discord sends GUILD_BAN_ADD for it.

    Documentation: https://docs.discord.com/developers/resources/guild#create-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/bans/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=("delete_message_days", "delete_message_seconds"),
        permissions=("BAN_MEMBERS",),
        fires=("GUILD_BAN_ADD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""

    delete_message_days: int | UnsetType = UNSET
    """Number of days for which messages of the user are deleted, 0 to 7; 0 if absent. Replaced by
    ``delete_message_seconds``. Deprecated.
    """

    delete_message_seconds: int | UnsetType = UNSET
    """Time in seconds for which messages of the users are deleted, 0 to 604,800 (7 days); 0 if absent."""


class RemoveGuildBan(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove the ban of a user from a guild.

    Permissions that it may need: BAN_MEMBERS.

    Discord sends GUILD_BAN_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/bans/{user_id}",
        parameters={"guild_id": "guild_id", "user_id": "user_id"},
        body=(),
        permissions=("BAN_MEMBERS",),
        fires=("GUILD_BAN_REMOVE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_id: UserId
    """ID of the user."""


class BulkGuildBan(Request[BulkBanResult], frozen=True, kw_only=True, gc=False):
    """Ban up to 200 users from a guild, and optionally delete their recent messages.

    The result lists the users who were banned and those who were not, for example because they were already
    banned. Discord responds with error 500000 when none of the users could be banned.

    Permissions that it may need: BAN_MEMBERS, MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#bulk-guild-ban
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/bulk-ban",
        response=BulkBanResult,
        parameters={"guild_id": "guild_id"},
        body=("user_ids", "delete_message_seconds"),
        permissions=("BAN_MEMBERS", "MANAGE_GUILD"),
    )

    guild_id: GuildId
    """ID of the guild."""

    user_ids: Sequence[UserId]
    """IDs of the users to ban, up to 200."""

    delete_message_seconds: int | UnsetType = UNSET
    """Time in seconds for which messages of the users are deleted, 0 to 604,800 (7 days); 0 if absent."""


class GetGuildRoles(Request[list[Role]], frozen=True, kw_only=True, gc=False):
    """Return the roles of a guild.

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
    """Return a role of a guild.

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
    """Return the number of members of each role in a guild.

    The result maps role IDs to numbers. The @everyone role is not included.

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
    """Create a role in a guild.

    All fields are optional.

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
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_ROLE_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    permissions: Permissions | UnsetType = UNSET
    """Permissions of the role, for a new role those of @everyone if absent; for a command, permissions of
    roles, users and channels, up to 100.
    """

    color: int | UnsetType = UNSET
    """Colour as an RGB number, 0 for none; replaced by ``colors``. Deprecated."""

    colors: RoleColors | UnsetType = UNSET
    """Colours of the role."""

    hoist: bool | UnsetType = UNSET
    """Whether its members are listed separately in the member list; false if absent for a new role."""

    icon: str | UnsetType | None = UNSET
    """Icon as image data; None for none."""

    unicode_emoji: str | UnsetType | None = UNSET
    """Standard emoji that serves as icon; None for none."""

    mentionable: bool | UnsetType = UNSET
    """Whether everyone may ping the role; false if absent for a new role."""


class ModifyGuildRolePositions(Request[list[Role]], frozen=True, kw_only=True, gc=False):
    """Change the positions of roles in a guild.

    All roles of the guild are returned.

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
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_ROLE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    positions: Sequence[RolePosition]
    """The new positions."""


class ModifyGuildRole(Request[Role], frozen=True, kw_only=True, gc=False):
    """Modify a role of a guild.

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
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_ROLE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    role_id: RoleId
    """ID of the role."""

    name: str | UnsetType | None = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    permissions: Permissions | UnsetType | None = UNSET
    """Permissions of the role, for a new role those of @everyone if absent; for a command, permissions of
    roles, users and channels, up to 100.
    """

    color: int | UnsetType | None = UNSET
    """Colour as an RGB number, 0 for none; replaced by ``colors``. Deprecated."""

    colors: RoleColors | UnsetType | None = UNSET
    """Colours of the role."""

    hoist: bool | UnsetType | None = UNSET
    """Whether its members are listed separately in the member list; false if absent for a new role."""

    icon: str | UnsetType | None = UNSET
    """Icon as image data; None for none."""

    unicode_emoji: str | UnsetType | None = UNSET
    """Standard emoji that serves as icon; None for none."""

    mentionable: bool | UnsetType | None = UNSET
    """Whether everyone may ping the role; false if absent for a new role."""


class DeleteGuildRole(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a role of a guild.

    Permissions that it may need: MANAGE_ROLES.

    Discord sends GUILD_ROLE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-role
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/roles/{role_id}",
        parameters={"guild_id": "guild_id", "role_id": "role_id"},
        permissions=("MANAGE_ROLES",),
        fires=("GUILD_ROLE_DELETE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    role_id: RoleId
    """ID of the role."""


class GetGuildPruneCount(Request[PruneResult], frozen=True, kw_only=True, gc=False):
    """Return the number of members that a prune of a guild would remove.

    Members with roles are not counted, except for those whose roles are all in ``include_roles``.

    Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-prune-count
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/prune",
        response=PruneResult,
        parameters={"guild_id": "guild_id"},
        query=("days", "include_roles"),
        csv=("include_roles",),
        permissions=("MANAGE_GUILD", "KICK_MEMBERS"),
    )

    guild_id: GuildId
    """ID of the guild."""

    days: int | UnsetType = UNSET
    """Number of days without activity after which a member is pruned, 1 to 30; 7 if absent."""

    include_roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of roles whose members are counted too, up to 100, separated by commas in one parameter; by default
    members with roles are not counted.
    """


class BeginGuildPrune(Request[PruneResult], frozen=True, kw_only=True, gc=False):
    """Remove the inactive members of a guild.

    Members with roles are kept, except for those whose roles are all in ``include_roles``. ``pruned`` is None
    when ``compute_prune_count`` is false, which is recommended for large guilds.

    Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

    Discord sends GUILD_MEMBER_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#begin-guild-prune
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/prune",
        response=PruneResult,
        parameters={"guild_id": "guild_id"},
        body=("days", "compute_prune_count", "include_roles"),
        permissions=("MANAGE_GUILD", "KICK_MEMBERS"),
        fires=("GUILD_MEMBER_REMOVE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    days: int | UnsetType = UNSET
    """Number of days without activity after which a member is pruned, 1 to 30; 7 if absent."""

    compute_prune_count: bool | UnsetType = UNSET
    """Whether the number of removed members is returned; true if absent. Set to false for large guilds."""

    include_roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of roles whose members are pruned too, up to 100; by default members with roles are not pruned."""


class GetGuildVoiceRegions(Request[list[VoiceRegion]], frozen=True, kw_only=True, gc=False):
    """Return the voice regions that are available to a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-voice-regions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/regions",
        response=list[VoiceRegion],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildInvites(Request[list[Invite]], frozen=True, kw_only=True, gc=False):
    """Return the invites of a guild.

    The metadata of the invites is present only with MANAGE_GUILD.

    Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-invites
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/invites",
        response=list[Invite],
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD", "VIEW_AUDIT_LOG"),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildIntegrations(Request[list[Integration]], frozen=True, kw_only=True, gc=False):
    """Return the integrations of a guild.

    At most 50 integrations are returned, and any others cannot be retrieved.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-integrations
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/integrations",
        response=list[Integration],
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""


class DeleteGuildIntegration(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete an integration of a guild.

    The webhooks of the integration are deleted, and its bot is removed from the guild.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends GUILD_INTEGRATIONS_UPDATE, INTEGRATION_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-integration
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/integrations/{integration_id}",
        parameters={"guild_id": "guild_id", "integration_id": "integration_id"},
        permissions=("MANAGE_GUILD",),
        fires=("GUILD_INTEGRATIONS_UPDATE", "INTEGRATION_DELETE"),
    )

    guild_id: GuildId
    """ID of the guild."""

    integration_id: IntegrationId
    """ID of the integration."""


class GetGuildWidgetSettings(Request[GuildWidgetSettings], frozen=True, kw_only=True, gc=False):
    """Return the widget settings of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget-settings
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/widget",
        response=GuildWidgetSettings,
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuildWidget(Request[GuildWidgetSettings], frozen=True, kw_only=True, gc=False):
    """Modify the widget settings of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends GUILD_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-widget
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/widget",
        response=GuildWidgetSettings,
        parameters={"guild_id": "guild_id"},
        body=("enabled", "channel_id"),
        permissions=("MANAGE_GUILD",),
        fires=("GUILD_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    enabled: bool | UnsetType = UNSET
    """Whether the rule, widget, welcome screen or onboarding is enabled."""

    channel_id: ChannelId | UnsetType | None = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""


class GetGuildWidget(Request[GuildWidget], frozen=True, kw_only=True, gc=False):
    """Return the widget of a guild.

    No authentication is required. Discord may create an invite for the widget.

    Discord sends INVITE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/widget.json",
        response=GuildWidget,
        parameters={"guild_id": "guild_id"},
        authenticated=False,
        fires=("INVITE_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildVanityUrl(Request[VanityUrl], frozen=True, kw_only=True, gc=False):
    """Return the vanity URL of a guild.

    ``code`` is None when the guild has no vanity URL.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/vanity-url",
        response=VanityUrl,
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildWidgetImage(Request[bytes], frozen=True, kw_only=True, gc=False):
    """Return the widget of a guild as a PNG image.

    No authentication is required.

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
    """Style of the button, text input or widget image; for a widget image, ``shield`` or ``banner1`` to
    ``banner4``, ``shield`` if absent.
    """


class GetGuildWelcomeScreen(Request[WelcomeScreen], frozen=True, kw_only=True, gc=False):
    """Return the welcome screen of a guild.

    MANAGE_GUILD is required only when the welcome screen is disabled.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/welcome-screen",
        response=WelcomeScreen,
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""


class ModifyGuildWelcomeScreen(Request[WelcomeScreen], frozen=True, kw_only=True, gc=False):
    """Modify the welcome screen of a guild.

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
        permissions=("MANAGE_GUILD",),
        fires=("GUILD_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    enabled: bool | UnsetType | None = UNSET
    """Whether the rule, widget, welcome screen or onboarding is enabled."""

    welcome_channels: Sequence[WelcomeScreenChannel] | UnsetType | None = UNSET
    """Channels on the welcome screen, up to 5."""

    description: str | UnsetType | None = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """


class GetGuildOnboarding(Request[GuildOnboarding], frozen=True, kw_only=True, gc=False):
    """Return the onboarding settings of a guild.

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
    """Modify the onboarding settings of a guild.

    When onboarding is enabled, the guild must have at least 7 default channels. The @everyone role must be
    able to send messages in at least 5 of them. With the mode ONBOARDING_ADVANCED, the channels in prompts
    are counted as well.

    Permissions that it may need: MANAGE_GUILD, MANAGE_ROLES.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-onboarding
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/onboarding",
        response=GuildOnboarding,
        parameters={"guild_id": "guild_id"},
        body=("prompts", "default_channel_ids", "enabled", "mode"),
        permissions=("MANAGE_GUILD", "MANAGE_ROLES"),
    )

    guild_id: GuildId
    """ID of the guild."""

    prompts: Sequence[OnboardingPrompt] | UnsetType = UNSET
    """Questions, asked on joining or in the customisation of the guild; up to 15."""

    default_channel_ids: Sequence[ChannelId] | UnsetType = UNSET
    """IDs of the channels that all new members get, up to 500."""

    enabled: bool | UnsetType = UNSET
    """Whether the rule, widget, welcome screen or onboarding is enabled."""

    mode: OnboardingMode | UnsetType = UNSET
    """Channels that count towards the requirements of onboarding."""


class ModifyGuildIncidentActions(Request[IncidentsData], frozen=True, kw_only=True, gc=False):
    """Disable or enable invites and direct messages in a guild temporarily.

    Each time may be at most 24 hours in the future. Pass None to end an action.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/incident-actions",
        response=IncidentsData,
        parameters={"guild_id": "guild_id"},
        body=("invites_disabled_until", "dms_disabled_until"),
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    invites_disabled_until: Timestamp | UnsetType | None = UNSET
    """End of the pause of invites, at most 24 hours from now; None ends the pause."""

    dms_disabled_until: Timestamp | UnsetType | None = UNSET
    """End of the pause of direct messages between members, at most 24 hours from now; None ends the pause."""


class GetGuildNewMemberWelcome(Request[GuildHomeSettings | None], frozen=True, kw_only=True, gc=False):
    """Return the welcome settings for new members of a guild, or None when there are none.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/new-member-welcome",
        response=GuildHomeSettings,
        parameters={"guild_id": "guild_id"},
        empty=True,
    )

    guild_id: GuildId
    """ID of the guild."""


class GetGuildJoinRequests(Request[GuildJoinRequests], frozen=True, kw_only=True, gc=False):
    """Return the join requests of a guild with one status, by default SUBMITTED.

    Without KICK_MEMBERS, only the number of submitted requests is returned. If both ``before`` and ``after``
    are given, ``before`` is ignored.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/requests",
        response=GuildJoinRequests,
        parameters={"guild_id": "guild_id"},
        query=("status", "limit", "before", "after"),
    )

    guild_id: GuildId
    """ID of the guild."""

    status: str | UnsetType = UNSET
    """Status; of a voice channel, a text of up to 500 characters or None for none; of an event, its new
    status; of join requests, the status of those to return.
    """

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100."""

    before: Snowflake | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: Snowflake | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""


class ActionGuildJoinRequest(Request[GuildJoinRequest], frozen=True, kw_only=True, gc=False):
    """Approve or reject a join request of a guild.

    A request that has already been approved or rejected is returned unchanged. For a request that has not
    been submitted, Discord responds with status 404.

    Not in Discord's documentation; described by its OpenAPI file.
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/requests/{request_id}",
        response=GuildJoinRequest,
        parameters={"guild_id": "guild_id", "request_id": "request_id"},
        body=("action", "rejection_reason"),
    )

    guild_id: GuildId
    """ID of the guild."""

    request_id: Snowflake
    """ID of the join request."""

    action: str | UnsetType = UNSET
    """Action that is performed or reported; for join requests, APPROVED or REJECTED."""

    rejection_reason: str | UnsetType = UNSET
    """Reason for the rejection of a join request, up to 160 characters; None for none."""
