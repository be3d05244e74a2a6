# @generated from schemas/objects/auto_moderation.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.ids import AutoModerationRuleId, ChannelId, GuildId, RoleId, UserId
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "AutoModerationAction",
    "AutoModerationActionMetadata",
    "AutoModerationActionType",
    "AutoModerationEventType",
    "AutoModerationKeywordPresetType",
    "AutoModerationRule",
    "AutoModerationTriggerMetadata",
    "AutoModerationTriggerType",
]


class AutoModerationActionType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    BLOCK_MESSAGE = 1
    SEND_ALERT_MESSAGE = 2
    TIMEOUT = 3
    BLOCK_MEMBER_INTERACTION = 4


class AutoModerationEventType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-event-types
    """

    MESSAGE_SEND = 1
    MEMBER_UPDATE = 2


class AutoModerationKeywordPresetType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-keyword-preset-types
    """

    PROFANITY = 1
    SEXUAL_CONTENT = 2
    SLURS = 3


class AutoModerationTriggerType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    KEYWORD = 1
    SPAM = 3
    KEYWORD_PRESET = 4
    MENTION_SPAM = 5
    MEMBER_PROFILE = 6


class AutoModerationTriggerMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    regex_patterns: Sequence[str]
    """Text."""

    presets: Sequence[AutoModerationKeywordPresetType]
    """Text."""

    mention_total_limit: int
    """Text."""

    mention_raid_protection_enabled: bool
    """Text."""

    keyword_filter: Sequence[str]
    """Text."""

    allow_list: Sequence[str]
    """Text."""


class AutoModerationActionMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    duration_seconds: int
    """Text."""

    custom_message: str | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""


class AutoModerationAction(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """

    type: AutoModerationActionType
    """Text."""

    metadata: AutoModerationActionMetadata | None = None
    """Text."""


class AutoModerationRule(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
    """

    trigger_type: AutoModerationTriggerType
    """Text."""

    trigger_metadata: AutoModerationTriggerMetadata
    """Text."""

    name: str
    """Text."""

    id: AutoModerationRuleId
    """Text."""

    guild_id: GuildId
    """Text."""

    exempt_roles: Sequence[RoleId]
    """Text."""

    exempt_channels: Sequence[ChannelId]
    """Text."""

    event_type: AutoModerationEventType
    """Text."""

    enabled: bool
    """Text."""

    creator_id: UserId
    """Text."""

    actions: Sequence[AutoModerationAction]
    """Text."""
