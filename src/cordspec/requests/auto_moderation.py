# @generated from schemas/http/auto_moderation.yaml by "cordspec codegen" - do not edit
"""Rules of automatic moderation."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

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
        permissions=("MANAGE_GUILD",),
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
        permissions=("MANAGE_GUILD",),
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
        permissions=("MANAGE_GUILD",),
        fires=("AUTO_MODERATION_RULE_CREATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    event_type: AutoModerationEventType
    """Event that is checked, messages or profiles."""

    trigger_type: AutoModerationTriggerType
    """Type of the trigger."""

    trigger_metadata: (
        KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType
    ) = UNSET
    """Settings of the trigger; whether they are required depends on ``trigger_type``."""

    actions: Sequence[AutoModerationAction]
    """Actions that are performed when the rule is triggered, 1 to 5."""

    enabled: bool | UnsetType = UNSET
    """Whether the rule, widget, welcome screen or onboarding is enabled."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of roles whose members are exempt from the rule, up to 20."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """IDs of channels that are exempt from the rule, up to 50."""


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
        permissions=("MANAGE_GUILD",),
        fires=("AUTO_MODERATION_RULE_UPDATE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    rule_id: AutoModerationRuleId
    """ID of the rule."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    event_type: AutoModerationEventType | UnsetType = UNSET
    """Event that is checked, messages or profiles."""

    trigger_metadata: (
        KeywordTriggerMetadata
        | KeywordPresetTriggerMetadata
        | MentionSpamTriggerMetadata
        | MemberProfileTriggerMetadata
        | UnsetType
    ) = UNSET
    """Settings of the trigger; whether they are required depends on ``trigger_type``."""

    actions: Sequence[AutoModerationAction] | UnsetType = UNSET
    """Actions that are performed when the rule is triggered, 1 to 5."""

    enabled: bool | UnsetType = UNSET
    """Whether the rule, widget, welcome screen or onboarding is enabled."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of roles whose members are exempt from the rule, up to 20."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """IDs of channels that are exempt from the rule, up to 50."""

    trigger_type: AutoModerationTriggerType | UnsetType = UNSET
    """Type of the trigger. Not in Discord's documentation."""


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
        permissions=("MANAGE_GUILD",),
        fires=("AUTO_MODERATION_RULE_DELETE",),
    )

    guild_id: GuildId
    """ID of the guild."""

    rule_id: AutoModerationRuleId
    """ID of the rule."""
