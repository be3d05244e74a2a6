# @generated from schemas/http/auto_moderation.yaml by "cordspec codegen" - do not edit
"""Rules of automatic moderation."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import (
    AutoModerationAction,
    AutoModerationEventType,
    AutoModerationRule,
    AutoModerationRuleId,
    AutoModerationTriggerType,
    ChannelId,
    GuildId,
    KeywordPresetTriggerMetadata,
    KeywordTriggerMetadata,
    MemberProfileTriggerMetadata,
    MentionSpamTriggerMetadata,
    RoleId,
)
from cordspec.requests import (
    CreateAutoModerationRule,
    DeleteAutoModerationRule,
    GetAutoModerationRule,
    ListAutoModerationRulesForGuild,
    ModifyAutoModerationRule,
)

__all__ = [
    "AutoModerationOperations",
]


class AutoModerationOperations(Sender, Protocol):
    """Rules of automatic moderation."""

    async def list_auto_moderation_rules_for_guild(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[AutoModerationRule]:
        """Return all auto moderation rules of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation:
        https://docs.discord.com/developers/resources/auto-moderation#list-auto-moderation-rules-for-guild
        """
        request = ListAutoModerationRulesForGuild(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_auto_moderation_rule(
        self,
        guild_id: GuildId,
        rule_id: AutoModerationRuleId,
        *,
        authentication: Authentication | None = None,
    ) -> AutoModerationRule:
        """Return an auto moderation rule of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/auto-moderation#get-auto-moderation-rule
        """
        request = GetAutoModerationRule(guild_id=guild_id, rule_id=rule_id)
        return await self.send(request, authentication=authentication)

    async def create_auto_moderation_rule(
        self,
        guild_id: GuildId,
        *,
        name: str,
        event_type: AutoModerationEventType,
        trigger_type: AutoModerationTriggerType,
        trigger_metadata: KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType = UNSET,
        actions: Sequence[AutoModerationAction],
        enabled: bool | UnsetType = UNSET,
        exempt_roles: Sequence[RoleId] | UnsetType = UNSET,
        exempt_channels: Sequence[ChannelId] | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> AutoModerationRule:
        """Create an auto moderation rule in a guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends AUTO_MODERATION_RULE_CREATE for it.

        Documentation:
        https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule
        """
        request = CreateAutoModerationRule(
            guild_id=guild_id,
            name=name,
            event_type=event_type,
            trigger_type=trigger_type,
            trigger_metadata=trigger_metadata,
            actions=actions,
            enabled=enabled,
            exempt_roles=exempt_roles,
            exempt_channels=exempt_channels,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_auto_moderation_rule(
        self,
        guild_id: GuildId,
        rule_id: AutoModerationRuleId,
        *,
        name: str | UnsetType = UNSET,
        event_type: AutoModerationEventType | UnsetType = UNSET,
        trigger_metadata: KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType = UNSET,
        actions: Sequence[AutoModerationAction] | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        exempt_roles: Sequence[RoleId] | UnsetType = UNSET,
        exempt_channels: Sequence[ChannelId] | UnsetType = UNSET,
        trigger_type: AutoModerationTriggerType | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> AutoModerationRule:
        """Modify an auto moderation rule of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends AUTO_MODERATION_RULE_UPDATE for it.

        Documentation:
        https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule
        """
        request = ModifyAutoModerationRule(
            guild_id=guild_id,
            rule_id=rule_id,
            name=name,
            event_type=event_type,
            trigger_metadata=trigger_metadata,
            actions=actions,
            enabled=enabled,
            exempt_roles=exempt_roles,
            exempt_channels=exempt_channels,
            trigger_type=trigger_type,
        )
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_auto_moderation_rule(
        self,
        guild_id: GuildId,
        rule_id: AutoModerationRuleId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete an auto moderation rule of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Discord sends AUTO_MODERATION_RULE_DELETE for it.

        Documentation:
        https://docs.discord.com/developers/resources/auto-moderation#delete-auto-moderation-rule
        """
        request = DeleteAutoModerationRule(guild_id=guild_id, rule_id=rule_id)
        return await self.send(request, reason=reason, authentication=authentication)
