# @generated from schemas/http/guild.yaml by "cordspec codegen" - do not edit
"""Guilds with their members, roles, bans and settings."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
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
from cordspec.requests.guild import (
    ActionGuildJoinRequest,
    AddGuildMember,
    AddGuildMemberRole,
    BeginGuildPrune,
    BulkGuildBan,
    CreateGuildBan,
    CreateGuildChannel,
    CreateGuildRole,
    DeleteGuildIntegration,
    DeleteGuildRole,
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
    RemoveGuildBan,
    RemoveGuildMember,
    RemoveGuildMemberRole,
    SearchGuildMembers,
)
from cordspec.requests.objects import ChannelPosition, ForumTagRequest, OverwriteRequest, RolePosition
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
        """Get guild.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild
        """
        request = GetGuild(guild_id=guild_id, with_counts=with_counts)
        return await self.send(request, authentication=authentication)

    async def get_guild_preview(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Get guild preview.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-preview
        """
        request = GetGuildPreview(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild(
        self,
        guild_id: GuildId,
        *,
        name: str | UnsetType = UNSET,
        region: str | None | UnsetType = UNSET,
        verification_level: VerificationLevel | None | UnsetType = UNSET,
        default_message_notifications: DefaultMessageNotificationLevel | None | UnsetType = UNSET,
        explicit_content_filter: ExplicitContentFilterLevel | None | UnsetType = UNSET,
        afk_channel_id: ChannelId | None | UnsetType = UNSET,
        afk_timeout: int | UnsetType = UNSET,
        icon: str | None | UnsetType = UNSET,
        splash: str | None | UnsetType = UNSET,
        discovery_splash: str | None | UnsetType = UNSET,
        banner: str | None | UnsetType = UNSET,
        system_channel_id: ChannelId | None | UnsetType = UNSET,
        system_channel_flags: SystemChannelFlags | UnsetType = UNSET,
        rules_channel_id: ChannelId | None | UnsetType = UNSET,
        public_updates_channel_id: ChannelId | None | UnsetType = UNSET,
        preferred_locale: Locale | None | UnsetType = UNSET,
        features: Sequence[GuildFeature] | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        premium_progress_bar_enabled: bool | UnsetType = UNSET,
        safety_alerts_channel_id: ChannelId | None | UnsetType = UNSET,
        home_header: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Guild:
        """Modify guild.

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
        """Get guild channels.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-channels
        """
        request = GetGuildChannels(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_channel(
        self,
        guild_id: GuildId,
        *,
        name: str,
        type: ChannelType | None | UnsetType = UNSET,
        topic: str | None | UnsetType = UNSET,
        bitrate: int | None | UnsetType = UNSET,
        user_limit: int | None | UnsetType = UNSET,
        rate_limit_per_user: int | None | UnsetType = UNSET,
        position: int | None | UnsetType = UNSET,
        permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET,
        parent_id: ChannelId | None | UnsetType = UNSET,
        nsfw: bool | None | UnsetType = UNSET,
        rtc_region: str | None | UnsetType = UNSET,
        video_quality_mode: VideoQualityMode | None | UnsetType = UNSET,
        default_auto_archive_duration: AutoArchiveDuration | None | UnsetType = UNSET,
        default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET,
        available_tags: Sequence[ForumTagRequest] | None | UnsetType = UNSET,
        default_sort_order: SortOrderType | None | UnsetType = UNSET,
        default_forum_layout: ForumLayoutType | None | UnsetType = UNSET,
        default_thread_rate_limit_per_user: int | None | UnsetType = UNSET,
        flags: ChannelFlags | None | UnsetType = UNSET,
        default_tag_setting: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Channel:
        """Create guild channel.

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
        """Modify guild channel positions.

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
    ) -> Mapping[str, object]:
        """List active guild threads.

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
        """Get guild member.

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
        """List guild members.

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
        """Search guild members.

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
        """Add guild member.

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
        nick: str | None | UnsetType = UNSET,
        roles: Sequence[RoleId] | None | UnsetType = UNSET,
        mute: bool | None | UnsetType = UNSET,
        deaf: bool | None | UnsetType = UNSET,
        channel_id: ChannelId | None | UnsetType = UNSET,
        communication_disabled_until: Timestamp | None | UnsetType = UNSET,
        flags: GuildMemberFlags | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Member:
        """Modify guild member.

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
        nick: str | None | UnsetType = UNSET,
        banner: str | None | UnsetType = UNSET,
        avatar: str | None | UnsetType = UNSET,
        bio: str | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Member:
        """Modify current member.

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
        nick: str | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Modify current user nick.

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
        """Add guild member role.

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
        """Remove guild member role.

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
        """Remove guild member.

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
    ) -> list[Mapping[str, object]]:
        """Get guild bans.

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
    ) -> Mapping[str, object]:
        """Get guild ban.

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
        """Create guild ban.

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
        """Remove guild ban.

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
    ) -> Mapping[str, object]:
        """Bulk guild ban.

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
        """Get guild roles.

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
        """Get guild role.

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
        """Get guild role member counts.

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
        icon: str | None | UnsetType = UNSET,
        unicode_emoji: str | None | UnsetType = UNSET,
        mentionable: bool | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Role:
        """Create guild role.

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
        """Modify guild role positions.

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
        name: str | None | UnsetType = UNSET,
        permissions: Permissions | None | UnsetType = UNSET,
        color: int | None | UnsetType = UNSET,
        colors: RoleColors | None | UnsetType = UNSET,
        hoist: bool | None | UnsetType = UNSET,
        icon: str | None | UnsetType = UNSET,
        unicode_emoji: str | None | UnsetType = UNSET,
        mentionable: bool | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Role:
        """Modify guild role.

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
        """Delete guild role.

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
    ) -> Mapping[str, object]:
        """Get guild prune count.

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
        reason: str | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Begin guild prune.

        Permissions that it may need: MANAGE_GUILD, KICK_MEMBERS.

        Discord sends GUILD_MEMBER_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/guild#begin-guild-prune
        """
        request = BeginGuildPrune(
            guild_id=guild_id,
            days=days,
            compute_prune_count=compute_prune_count,
            include_roles=include_roles,
            reason=reason,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_guild_voice_regions(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Mapping[str, object]]:
        """Get guild voice regions.

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
        """Get guild invites.

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
        """Get guild integrations.

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
        """Delete guild integration.

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
    ) -> Mapping[str, object]:
        """Get guild widget settings.

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
        channel_id: ChannelId | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Modify guild widget.

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
    ) -> Mapping[str, object]:
        """Get guild widget.

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
    ) -> Mapping[str, object]:
        """Get guild vanity url.

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
        """Get guild widget image.

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
        """Get guild welcome screen.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild#get-guild-welcome-screen
        """
        request = GetGuildWelcomeScreen(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def modify_guild_welcome_screen(
        self,
        guild_id: GuildId,
        *,
        enabled: bool | None | UnsetType = UNSET,
        welcome_channels: Sequence[WelcomeScreenChannel] | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> WelcomeScreen:
        """Modify guild welcome screen.

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
        """Get guild onboarding.

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
        """Modify guild onboarding.

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
        invites_disabled_until: Timestamp | None | UnsetType = UNSET,
        dms_disabled_until: Timestamp | None | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> IncidentsData:
        """Modify guild incident actions.

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
    ) -> None:
        """Get_guild_new_member_welcome.

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
    ) -> Mapping[str, object]:
        """Get_guild_join_requests.

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
    ) -> Mapping[str, object]:
        """Action_guild_join_request.

        Not in Discord's documentation; described by its OpenAPI file.
        """
        request = ActionGuildJoinRequest(
            guild_id=guild_id,
            request_id=request_id,
            action=action,
            rejection_reason=rejection_reason,
        )
        return await self.send(request, authentication=authentication)
