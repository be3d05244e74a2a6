# @generated from schemas/objects/auto_moderation.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from cordspec.models.auto_moderation import (
    AutoModerationAction,
    AutoModerationRule,
    AutoModerationTriggerType,
)
from cordspec.models.ids import AutoModerationRuleId, ChannelId, GuildId, MessageId, UserId
from cordspec.wire import Model

__all__ = [
    "AutoModerationActionExecutionData",
    "AutoModerationRuleCreateData",
    "AutoModerationRuleDeleteData",
    "AutoModerationRuleUpdateData",
]


class AutoModerationActionExecutionData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#auto-moderation-action-execution-auto-moderation-action-execution-event-fields
    """

    user_id: UserId
    """Text."""

    rule_trigger_type: AutoModerationTriggerType
    """Text."""

    rule_id: AutoModerationRuleId
    """Text."""

    message_id: MessageId | None = None
    """Text."""

    matched_keyword: str | None
    """Text."""

    matched_content: str | None
    """Text."""

    guild_id: GuildId
    """Text."""

    content: str
    """Text."""

    channel_id: ChannelId | None = None
    """Text."""

    alert_system_message_id: MessageId | None = None
    """Text."""

    action: AutoModerationAction
    """Text."""


class AutoModerationRuleCreateData(AutoModerationRule, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-create
    """


class AutoModerationRuleUpdateData(AutoModerationRule, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-update
    """


class AutoModerationRuleDeleteData(AutoModerationRule, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#auto-moderation-rule-delete
    """
