# @generated from schemas/http/auto_moderation.yaml by "cordspec codegen" - do not edit
"""Rules of automatic moderation."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.auto_moderation import (
    AutoModerationAction,
    AutoModerationEventType,
    AutoModerationRule,
    AutoModerationTriggerType,
    KeywordPresetTriggerMetadata,
    KeywordTriggerMetadata,
    MemberProfileTriggerMetadata,
    MentionSpamTriggerMetadata,
)
from cordspec.models.ids import AutoModerationRuleId, ChannelId, GuildId, RoleId
from cordspec.wire import Operation, Request

__all__ = [
    "CreateAutoModerationRule",
    "DeleteAutoModerationRule",
    "GetAutoModerationRule",
    "ListAutoModerationRulesForGuild",
    "ModifyAutoModerationRule",
]


class ListAutoModerationRulesForGuild(Request[list[AutoModerationRule]], frozen=True, kw_only=True, gc=False):
    """Return all auto moderation rules of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#list-auto-moderation-rules-for-guild
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/auto-moderation/rules",
        response=list[AutoModerationRule],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetAutoModerationRule(Request[AutoModerationRule], frozen=True, kw_only=True, gc=False):
    """Return an auto moderation rule of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/auto-moderation#get-auto-moderation-rule
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        response=AutoModerationRule,
        parameters={"guild_id": "guild_id", "rule_id": "rule_id"},
    )

    guild_id: GuildId
    """ID of the guild."""

    rule_id: AutoModerationRuleId
    """ID of the rule."""


class CreateAutoModerationRule(Request[AutoModerationRule], frozen=True, kw_only=True, gc=False):
    """Create an auto moderation rule in a guild.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends AUTO_MODERATION_RULE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/auto-moderation#create-auto-moderation-rule
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/auto-moderation/rules",
        response=AutoModerationRule,
        parameters={"guild_id": "guild_id"},
        body=(
            "name",
            "event_type",
            "trigger_type",
            "trigger_metadata",
            "actions",
            "enabled",
            "exempt_roles",
            "exempt_channels",
        ),
        fires=("AUTO_MODERATION_RULE_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name."""

    event_type: AutoModerationEventType
    """Event type."""

    trigger_type: AutoModerationTriggerType
    """Trigger type."""

    trigger_metadata: (
        KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType
    ) = UNSET
    """Trigger metadata."""

    actions: Sequence[AutoModerationAction]
    """Actions."""

    enabled: bool | UnsetType = UNSET
    """Enabled."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """Exempt roles."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """Exempt channels."""


class ModifyAutoModerationRule(Request[AutoModerationRule], frozen=True, kw_only=True, gc=False):
    """Modify an auto moderation rule of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends AUTO_MODERATION_RULE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/auto-moderation#modify-auto-moderation-rule
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        response=AutoModerationRule,
        parameters={"guild_id": "guild_id", "rule_id": "rule_id"},
        body=(
            "name",
            "event_type",
            "trigger_metadata",
            "actions",
            "enabled",
            "exempt_roles",
            "exempt_channels",
            "trigger_type",
        ),
        fires=("AUTO_MODERATION_RULE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    rule_id: AutoModerationRuleId
    """ID of the rule."""

    name: str | UnsetType = UNSET
    """Name."""

    event_type: AutoModerationEventType | UnsetType = UNSET
    """Event type."""

    trigger_metadata: (
        KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType
    ) = UNSET
    """Trigger metadata."""

    actions: Sequence[AutoModerationAction] | UnsetType = UNSET
    """Actions."""

    enabled: bool | UnsetType = UNSET
    """Enabled."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """Exempt roles."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """Exempt channels."""

    trigger_type: AutoModerationTriggerType | UnsetType = UNSET
    """Trigger type. Not in Discord's documentation."""


class DeleteAutoModerationRule(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete an auto moderation rule of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Discord sends AUTO_MODERATION_RULE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/auto-moderation#delete-auto-moderation-rule
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        parameters={"guild_id": "guild_id", "rule_id": "rule_id"},
        fires=("AUTO_MODERATION_RULE_DELETE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    rule_id: AutoModerationRuleId
    """ID of the rule."""
