# @generated from schemas/http/guild.yaml by "cordspec codegen" - do not edit
"""Guilds with their members, roles, bans and settings."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    ActionGuildJoinRequest,
    AddGuildMember,
    AddGuildMemberRole,
    BeginGuildPrune,
    BulkGuildBan,
    ChannelPosition,
    CreateGuildBan,
    CreateGuildChannel,
    CreateGuildRole,
    DeleteGuildIntegration,
    DeleteGuildRole,
    ForumTagRequest,
    GetGuild,
    GetGuildBan,
    GetGuildBans,
    GetGuildChannels,
    GetGuildIntegrations,
    GetGuildInvites,
    GetGuildJoinRequests,
    GetGuildMember,
    GetGuildNewMemberWelcome,
    GetGuildOnboarding,
    GetGuildPreview,
    GetGuildPruneCount,
    GetGuildRole,
    GetGuildRoleMemberCounts,
    GetGuildRoles,
    GetGuildVanityUrl,
    GetGuildVoiceRegions,
    GetGuildWelcomeScreen,
    GetGuildWidget,
    GetGuildWidgetImage,
    GetGuildWidgetSettings,
    ListActiveGuildThreads,
    ListGuildMembers,
    ModifyCurrentMember,
    ModifyCurrentUserNick,
    ModifyGuild,
    ModifyGuildChannelPositions,
    ModifyGuildIncidentActions,
    ModifyGuildMember,
    ModifyGuildOnboarding,
    ModifyGuildRole,
    ModifyGuildRolePositions,
    ModifyGuildWelcomeScreen,
    ModifyGuildWidget,
    OverwriteRequest,
    RemoveGuildBan,
    RemoveGuildMember,
    RemoveGuildMemberRole,
    RolePosition,
    SearchGuildMembers,
)
from cordspec.wire import Timestamp

__all__ = [
    "GuildOperations",
]


class GuildOperations(Sender, Protocol):
    """Guilds with their members, roles, bans and settings."""

    async def get_guild(
        self,
        guild_id: GuildId,
        *,
        with_counts: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Guild:
        """Return a guild.

        The approximate counts of members and presences are present only when ``with_counts`` is true.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild
        """
        request = GetGuild(guild_id=guild_id, with_counts=with_counts)
        return await self.send(request, authentication=authentication)

    async def get_guild_preview(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildPreview:
        """Return the preview of a guild.

        The guild must be discoverable unless the current user is a member of it.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-preview
        """
        request = GetGuildPreview(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild(
        self,
        guild_id: GuildId,
        *,
        name: str | UnsetType = UNSET,
        region: str | UnsetType | None = UNSET,
        verification_level: VerificationLevel | UnsetType | None = UNSET,
        default_message_notifications: DefaultMessageNotificationLevel | UnsetType | None = UNSET,
        explicit_content_filter: ExplicitContentFilterLevel | UnsetType | None = UNSET,
        afk_channel_id: ChannelId | UnsetType | None = UNSET,
        afk_timeout: int | UnsetType = UNSET,
        icon: str | UnsetType | None = UNSET,
        splash: str | UnsetType | None = UNSET,
        discovery_splash: str | UnsetType | None = UNSET,
        banner: str | UnsetType | None = UNSET,
        system_channel_id: ChannelId | UnsetType | None = UNSET,
        system_channel_flags: SystemChannelFlags | UnsetType = UNSET,
        rules_channel_id: ChannelId | UnsetType | None = UNSET,
        public_updates_channel_id: ChannelId | UnsetType | None = UNSET,
        preferred_locale: Locale | UnsetType | None = UNSET,
        features: Sequence[GuildFeature] | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        premium_progress_bar_enabled: bool | UnsetType = UNSET,
        safety_alerts_channel_id: ChannelId | UnsetType | None = UNSET,
        home_header: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Guild:
        """Modify the settings of a guild.

        Of ``features``, only COMMUNITY, DISCOVERABLE, INVITES_DISABLED and RAID_ALERTS_DISABLED can be
        changed. The first two require ADMINISTRATOR.

        Permissions that it may need: MANAGE_GUILD, ADMINISTRATOR.

        Discord sends GUILD_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild
        """
        request = ModifyGuild(
            guild_id=guild_id,
            name=name,
            region=region,
            verification_level=verification_level,
            default_message_notifications=default_message_notifications,
            explicit_content_filter=explicit_content_filter,
            afk_channel_id=afk_channel_id,
            afk_timeout=afk_timeout,
            icon=icon,
            splash=splash,
            discovery_splash=discovery_splash,
            banner=banner,
            system_channel_id=system_channel_id,
            system_channel_flags=system_channel_flags,
            rules_channel_id=rules_channel_id,
            public_updates_channel_id=public_updates_channel_id,
            preferred_locale=preferred_locale,
            features=features,
            description=description,
            premium_progress_bar_enabled=premium_progress_bar_enabled,
            safety_alerts_channel_id=safety_alerts_channel_id,
            home_header=home_header,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_channels(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Channel]:
        """Return the channels of a guild.

        Threads are not included.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-channels
        """
        request = GetGuildChannels(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_channel(
        self,
        guild_id: GuildId,
        *,
        name: str,
        type: ChannelType | UnsetType | None = UNSET,
        topic: str | UnsetType | None = UNSET,
        bitrate: int | UnsetType | None = UNSET,
        user_limit: int | UnsetType | None = UNSET,
        rate_limit_per_user: int | UnsetType | None = UNSET,
        position: int | UnsetType | None = UNSET,
        permission_overwrites: Sequence[OverwriteRequest] | UnsetType | None = UNSET,
        parent_id: ChannelId | UnsetType | None = UNSET,
        nsfw: bool | UnsetType | None = UNSET,
        rtc_region: str | UnsetType | None = UNSET,
        video_quality_mode: VideoQualityMode | UnsetType | None = UNSET,
        default_auto_archive_duration: AutoArchiveDuration | UnsetType | None = UNSET,
        default_reaction_emoji: DefaultReaction | UnsetType | None = UNSET,
        available_tags: Sequence[ForumTagRequest] | UnsetType | None = UNSET,
        default_sort_order: SortOrderType | UnsetType | None = UNSET,
        default_forum_layout: ForumLayoutType | UnsetType | None = UNSET,
        default_thread_rate_limit_per_user: int | UnsetType | None = UNSET,
        flags: ChannelFlags | UnsetType | None = UNSET,
        default_tag_setting: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create a channel in a guild.

        Only ``name`` is required, and all other fields can be None.

        Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES.

        Discord sends CHANNEL_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#create-guild-channel
        """
        request = CreateGuildChannel(
            guild_id=guild_id,
            name=name,
            type=type,
            topic=topic,
            bitrate=bitrate,
            user_limit=user_limit,
            rate_limit_per_user=rate_limit_per_user,
            position=position,
            permission_overwrites=permission_overwrites,
            parent_id=parent_id,
            nsfw=nsfw,
            rtc_region=rtc_region,
            video_quality_mode=video_quality_mode,
            default_auto_archive_duration=default_auto_archive_duration,
            default_reaction_emoji=default_reaction_emoji,
            available_tags=available_tags,
            default_sort_order=default_sort_order,
            default_forum_layout=default_forum_layout,
            default_thread_rate_limit_per_user=default_thread_rate_limit_per_user,
            flags=flags,
            default_tag_setting=default_tag_setting,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_channel_positions(
        self,
        guild_id: GuildId,
        *,
        positions: Sequence[ChannelPosition],
        authentication: Authentication | None = None,
    ) -> None:
        """Change the positions of channels in a guild.

        At most one entry may change ``parent_id``; otherwise Discord responds with error 40009.

        Permissions that it may need: MANAGE_CHANNELS, MANAGE_ROLES.

        Discord sends CHANNEL_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-channel-positions
        """
        request = ModifyGuildChannelPositions(guild_id=guild_id, positions=positions)
        return await self.send(request, authentication=authentication)

    async def list_active_guild_threads(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> ActiveThreads:
        """Return the active threads of a guild that the current user can access, both public and private.

        Documentation: https://docs.discord.com/developers/resources/guild#list-active-guild-threads
        """
        request = ListActiveGuildThreads(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_member(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> Member:
        """Return a member of a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-member
        """
        request = GetGuildMember(guild_id=guild_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def list_guild_members(
        self,
        guild_id: GuildId,
        *,
        limit: int | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Member]:
        """Return members of a guild.

        This operation requires the GUILD_MEMBERS intent.

        Documentation: https://docs.discord.com/developers/resources/guild#list-guild-members
        """
        request = ListGuildMembers(guild_id=guild_id, limit=limit, after=after)
        return await self.send(request, authentication=authentication)

    async def search_guild_members(
        self,
        guild_id: GuildId,
        *,
        query: str,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Member]:
        """Return the members of a guild whose username or nickname starts with a string.

        Documentation: https://docs.discord.com/developers/resources/guild#search-guild-members
        """
        request = SearchGuildMembers(guild_id=guild_id, query=query, limit=limit)
        return await self.send(request, authentication=authentication)

    async def add_guild_member(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        access_token: str,
        nick: str | UnsetType = UNSET,
        roles: Sequence[RoleId] | UnsetType = UNSET,
        mute: bool | UnsetType = UNSET,
        deaf: bool | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Member | None:
        """Add a user to a guild with an OAuth2 access token of that user.

        The new member is returned, or None when the user is already a member. The access token must have the
        ``guilds.join`` scope.

        Permissions that it may need: CREATE_INSTANT_INVITE.

        Discord sends GUILD_MEMBER_ADD for it.

        Documentation: https://docs.discord.com/developers/resources/guild#add-guild-member
        """
        request = AddGuildMember(
            guild_id=guild_id,
            user_id=user_id,
            access_token=access_token,
            nick=nick,
            roles=roles,
            mute=mute,
            deaf=deaf,
            flags=flags,
        )
        return await self.send(request, authentication=authentication)

    async def modify_guild_member(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        nick: str | UnsetType | None = UNSET,
        roles: Sequence[RoleId] | UnsetType | None = UNSET,
        mute: bool | UnsetType | None = UNSET,
        deaf: bool | UnsetType | None = UNSET,
        channel_id: ChannelId | UnsetType | None = UNSET,
        communication_disabled_until: Timestamp | UnsetType | None = UNSET,
        flags: GuildMemberFlags | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Member:
        """Modify a member of a guild.

        All fields are optional and can be None. Each field requires a permission of its own.

        Permissions that it may need: MANAGE_NICKNAMES, MANAGE_ROLES, MUTE_MEMBERS, DEAFEN_MEMBERS,
        MOVE_MEMBERS, MODERATE_MEMBERS, MANAGE_GUILD.

        Discord sends GUILD_MEMBER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-member
        """
        request = ModifyGuildMember(
            guild_id=guild_id,
            user_id=user_id,
            nick=nick,
            roles=roles,
            mute=mute,
            deaf=deaf,
            channel_id=channel_id,
            communication_disabled_until=communication_disabled_until,
            flags=flags,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_current_member(
        self,
        guild_id: GuildId,
        *,
        nick: str | UnsetType | None = UNSET,
        banner: str | UnsetType | None = UNSET,
        avatar: str | UnsetType | None = UNSET,
        bio: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Member:
        """Modify the member of the current user in a guild.

        Permissions that it may need: CHANGE_NICKNAME.

        Discord sends GUILD_MEMBER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-current-member
        """
        request = ModifyCurrentMember(guild_id=guild_id, nick=nick, banner=banner, avatar=avatar, bio=bio)
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_current_user_nick(
        self,
        guild_id: GuildId,
        *,
        nick: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Change the nickname of the current user in a guild.

        This operation is deprecated; use ``modify_current_member`` instead.

        Permissions that it may need: CHANGE_NICKNAME.

        Discord sends GUILD_MEMBER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-current-user-nick
        """
        request = ModifyCurrentUserNick(guild_id=guild_id, nick=nick)
        return await self.send(request, reason=reason, authentication=authentication)

    async def add_guild_member_role(
        self,
        guild_id: GuildId,
        user_id: UserId,
        role_id: RoleId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Add a role to a member of a guild.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_MEMBER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#add-guild-member-role
        """
        request = AddGuildMemberRole(guild_id=guild_id, user_id=user_id, role_id=role_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def remove_guild_member_role(
        self,
        guild_id: GuildId,
        user_id: UserId,
        role_id: RoleId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a role from a member of a guild.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_MEMBER_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member-role
        """
        request = RemoveGuildMemberRole(guild_id=guild_id, user_id=user_id, role_id=role_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def remove_guild_member(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a member from a guild.

        The user can join the guild again with an invite.

        Permissions that it may need: KICK_MEMBERS.

        Discord sends GUILD_MEMBER_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-member
        """
        request = RemoveGuildMember(guild_id=guild_id, user_id=user_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_bans(
        self,
        guild_id: GuildId,
        *,
        limit: int | UnsetType = UNSET,
        before: UserId | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Ban]:
        """Return the bans of a guild, ordered by user ID.

        If both ``before`` and ``after`` are given, ``after`` is ignored.

        Permissions that it may need: BAN_MEMBERS.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-bans
        """
        request = GetGuildBans(guild_id=guild_id, limit=limit, before=before, after=after)
        return await self.send(request, authentication=authentication)

    async def get_guild_ban(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> Ban:
        """Return the ban of a user in a guild.

        Discord responds with status 404 when the user is not banned.

        Permissions that it may need: BAN_MEMBERS.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-ban
        """
        request = GetGuildBan(guild_id=guild_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_ban(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        delete_message_days: int | UnsetType = UNSET,
        delete_message_seconds: int | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Ban a user from a guild, and optionally delete the recent messages of that user.

        Permissions that it may need: BAN_MEMBERS.

        Discord sends GUILD_BAN_ADD for it.

        Documentation: https://docs.discord.com/developers/resources/guild#create-guild-ban
        """
        request = CreateGuildBan(
            guild_id=guild_id,
            user_id=user_id,
            delete_message_days=delete_message_days,
            delete_message_seconds=delete_message_seconds,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def remove_guild_ban(
        self,
        guild_id: GuildId,
        user_id: UserId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove the ban of a user from a guild.

        Permissions that it may need: BAN_MEMBERS.

        Discord sends GUILD_BAN_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#remove-guild-ban
        """
        request = RemoveGuildBan(guild_id=guild_id, user_id=user_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def bulk_guild_ban(
        self,
        guild_id: GuildId,
        *,
        user_ids: Sequence[UserId],
        delete_message_seconds: int | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> BulkBanResult:
        """Ban up to 200 users from a guild, and optionally delete their recent messages.

        The result lists the users who were banned and those who were not, for example because they were
        already banned. Discord responds with error 500000 when none of the users could be banned.

        Permissions that it may need: BAN_MEMBERS, MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#bulk-guild-ban
        """
        request = BulkGuildBan(
            guild_id=guild_id,
            user_ids=user_ids,
            delete_message_seconds=delete_message_seconds,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_roles(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Role]:
        """Return the roles of a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-roles
        """
        request = GetGuildRoles(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_role(
        self,
        guild_id: GuildId,
        role_id: RoleId,
        *,
        authentication: Authentication | None = None,
    ) -> Role:
        """Return a role of a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-role
        """
        request = GetGuildRole(guild_id=guild_id, role_id=role_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_role_member_counts(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> Mapping[RoleId, int]:
        """Return the number of members of each role in a guild.

        The result maps role IDs to numbers. The @everyone role is not included.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-role-member-counts
        """
        request = GetGuildRoleMemberCounts(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_role(
        self,
        guild_id: GuildId,
        *,
        name: str | UnsetType = UNSET,
        permissions: Permissions | UnsetType = UNSET,
        color: int | UnsetType = UNSET,
        colors: RoleColors | UnsetType = UNSET,
        hoist: bool | UnsetType = UNSET,
        icon: str | UnsetType | None = UNSET,
        unicode_emoji: str | UnsetType | None = UNSET,
        mentionable: bool | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Role:
        """Create a role in a guild.

        All fields are optional.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_ROLE_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#create-guild-role
        """
        request = CreateGuildRole(
            guild_id=guild_id,
            name=name,
            permissions=permissions,
            color=color,
            colors=colors,
            hoist=hoist,
            icon=icon,
            unicode_emoji=unicode_emoji,
            mentionable=mentionable,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_role_positions(
        self,
        guild_id: GuildId,
        *,
        positions: Sequence[RolePosition],
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> list[Role]:
        """Change the positions of roles in a guild.

        All roles of the guild are returned.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_ROLE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-role-positions
        """
        request = ModifyGuildRolePositions(guild_id=guild_id, positions=positions)
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_role(
        self,
        guild_id: GuildId,
        role_id: RoleId,
        *,
        name: str | UnsetType | None = UNSET,
        permissions: Permissions | UnsetType | None = UNSET,
        color: int | UnsetType | None = UNSET,
        colors: RoleColors | UnsetType | None = UNSET,
        hoist: bool | UnsetType | None = UNSET,
        icon: str | UnsetType | None = UNSET,
        unicode_emoji: str | UnsetType | None = UNSET,
        mentionable: bool | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Role:
        """Modify a role of a guild.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_ROLE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-role
        """
        request = ModifyGuildRole(
            guild_id=guild_id,
            role_id=role_id,
            name=name,
            permissions=permissions,
            color=color,
            colors=colors,
            hoist=hoist,
            icon=icon,
            unicode_emoji=unicode_emoji,
            mentionable=mentionable,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_guild_role(
        self,
        guild_id: GuildId,
        role_id: RoleId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a role of a guild.

        Permissions that it may need: MANAGE_ROLES.

        Discord sends GUILD_ROLE_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-role
        """
        request = DeleteGuildRole(guild_id=guild_id, role_id=role_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_prune_count(
        self,
        guild_id: GuildId,
        *,
        days: int | UnsetType = UNSET,
        include_roles: Sequence[RoleId] | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> PruneResult:
        """Return the number of members that a prune of a guild would remove.

        Members with roles are not counted, except for those whose roles are all in ``include_roles``.

        Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-prune-count
        """
        request = GetGuildPruneCount(guild_id=guild_id, days=days, include_roles=include_roles)
        return await self.send(request, authentication=authentication)

    async def begin_guild_prune(
        self,
        guild_id: GuildId,
        *,
        days: int | UnsetType = UNSET,
        compute_prune_count: bool | UnsetType = UNSET,
        include_roles: Sequence[RoleId] | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> PruneResult:
        """Remove the inactive members of a guild.

        Members with roles are kept, except for those whose roles are all in ``include_roles``. ``pruned`` is
        None when ``compute_prune_count`` is false, which is recommended for large guilds.

        Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

        Discord sends GUILD_MEMBER_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#begin-guild-prune
        """
        request = BeginGuildPrune(
            guild_id=guild_id,
            days=days,
            compute_prune_count=compute_prune_count,
            include_roles=include_roles,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_voice_regions(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[VoiceRegion]:
        """Return the voice regions that are available to a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-voice-regions
        """
        request = GetGuildVoiceRegions(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_invites(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Invite]:
        """Return the invites of a guild.

        The metadata of the invites is present only with MANAGE_GUILD.

        Permissions that it may need: MANAGE_GUILD, VIEW_AUDIT_LOG.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-invites
        """
        request = GetGuildInvites(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_integrations(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Integration]:
        """Return the integrations of a guild.

        At most 50 integrations are returned, and any others cannot be retrieved.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-integrations
        """
        request = GetGuildIntegrations(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def delete_guild_integration(
        self,
        guild_id: GuildId,
        integration_id: IntegrationId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete an integration of a guild.

        The webhooks of the integration are deleted, and its bot is removed from the guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends GUILD_INTEGRATIONS_UPDATE, INTEGRATION_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#delete-guild-integration
        """
        request = DeleteGuildIntegration(guild_id=guild_id, integration_id=integration_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_widget_settings(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildWidgetSettings:
        """Return the widget settings of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget-settings
        """
        request = GetGuildWidgetSettings(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild_widget(
        self,
        guild_id: GuildId,
        *,
        enabled: bool | UnsetType = UNSET,
        channel_id: ChannelId | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> GuildWidgetSettings:
        """Modify the widget settings of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends GUILD_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-widget
        """
        request = ModifyGuildWidget(guild_id=guild_id, enabled=enabled, channel_id=channel_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_widget(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildWidget:
        """Return the widget of a guild.

        No authentication is required. Discord may create an invite for the widget.

        Discord sends INVITE_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget
        """
        request = GetGuildWidget(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_vanity_url(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> VanityUrl:
        """Return the vanity URL of a guild.

        ``code`` is None when the guild has no vanity URL.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
        """
        request = GetGuildVanityUrl(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_widget_image(
        self,
        guild_id: GuildId,
        *,
        style: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> bytes:
        """Return the widget of a guild as a PNG image.

        No authentication is required.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-widget-image
        """
        request = GetGuildWidgetImage(guild_id=guild_id, style=style)
        return await self.send(request, authentication=authentication)

    async def get_guild_welcome_screen(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> WelcomeScreen:
        """Return the welcome screen of a guild.

        MANAGE_GUILD is required only when the welcome screen is disabled.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
        """
        request = GetGuildWelcomeScreen(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild_welcome_screen(
        self,
        guild_id: GuildId,
        *,
        enabled: bool | UnsetType | None = UNSET,
        welcome_channels: Sequence[WelcomeScreenChannel] | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> WelcomeScreen:
        """Modify the welcome screen of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends GUILD_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-welcome-screen
        """
        request = ModifyGuildWelcomeScreen(
            guild_id=guild_id,
            enabled=enabled,
            welcome_channels=welcome_channels,
            description=description,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_onboarding(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildOnboarding:
        """Return the onboarding settings of a guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-onboarding
        """
        request = GetGuildOnboarding(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild_onboarding(
        self,
        guild_id: GuildId,
        *,
        prompts: Sequence[OnboardingPrompt] | UnsetType = UNSET,
        default_channel_ids: Sequence[ChannelId] | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        mode: OnboardingMode | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> GuildOnboarding:
        """Modify the onboarding settings of a guild.

        When onboarding is enabled, the guild must have at least 7 default channels. The @everyone role must
        be able to send messages in at least 5 of them. With the mode ONBOARDING_ADVANCED, the channels in
        prompts are counted as well.

        Permissions that it may need: MANAGE_GUILD, MANAGE_ROLES.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-onboarding
        """
        request = ModifyGuildOnboarding(
            guild_id=guild_id,
            prompts=prompts,
            default_channel_ids=default_channel_ids,
            enabled=enabled,
            mode=mode,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_guild_incident_actions(
        self,
        guild_id: GuildId,
        *,
        invites_disabled_until: Timestamp | UnsetType | None = UNSET,
        dms_disabled_until: Timestamp | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> IncidentsData:
        """Disable or enable invites and direct messages in a guild temporarily.

        Each time may be at most 24 hours in the future. Pass None to end an action.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#modify-guild-incident-actions
        """
        request = ModifyGuildIncidentActions(
            guild_id=guild_id,
            invites_disabled_until=invites_disabled_until,
            dms_disabled_until=dms_disabled_until,
        )
        return await self.send(request, authentication=authentication)

    async def get_guild_new_member_welcome(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildHomeSettings | None:
        """Return the welcome settings for new members of a guild, or None when there are none.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = GetGuildNewMemberWelcome(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_join_requests(
        self,
        guild_id: GuildId,
        *,
        status: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        before: Snowflake | UnsetType = UNSET,
        after: Snowflake | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildJoinRequests:
        """Return the join requests of a guild with one status, by default SUBMITTED.

        Without KICK_MEMBERS, only the number of submitted requests is returned. If both ``before`` and
        ``after`` are given, ``before`` is ignored.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = GetGuildJoinRequests(
            guild_id=guild_id,
            status=status,
            limit=limit,
            before=before,
            after=after,
        )
        return await self.send(request, authentication=authentication)

    async def action_guild_join_request(
        self,
        guild_id: GuildId,
        request_id: Snowflake,
        *,
        action: str | UnsetType = UNSET,
        rejection_reason: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildJoinRequest:
        """Approve or reject a join request of a guild.

        A request that has already been approved or rejected is returned unchanged. For a request that has not
        been submitted, Discord responds with status 404.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = ActionGuildJoinRequest(
            guild_id=guild_id,
            request_id=request_id,
            action=action,
            rejection_reason=rejection_reason,
        )
        return await self.send(request, authentication=authentication)
