# @generated from schemas/objects/auto_moderation.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Rules of auto moderation and their actions."""

from typing import TypeAlias

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
    """Rule that was triggered, and one action that it performed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#auto-moderation-action-execution-auto-moderation-action-execution-event-fields
    """

    guild_id: GuildId
    """Guild of the rule."""

    action: AutoModerationAction
    """Action that was performed; each action of a rule causes its own event."""

    rule_id: AutoModerationRuleId
    """Rule that was triggered."""

    rule_trigger_type: AutoModerationTriggerType
    """Trigger type of the rule."""

    user_id: UserId
    """Member who triggered the rule."""

    channel_id: ChannelId | None = None
    """Channel of the content; absent if it was not in a channel."""

    message_id: MessageId | None = None
    """Message with the content; null or absent if it was blocked or there was none."""

    alert_system_message_id: MessageId | None = None
    """Message of the report; for SEND_ALERT_MESSAGE only."""

    content: str
    """Content that triggered the rule; empty without the intent MESSAGE_CONTENT."""

    matched_keyword: str | None
    """Word or phrase of the rule that matched; null if the rule has none."""

    matched_content: str | None
    """Part of the content that matched; empty without the intent MESSAGE_CONTENT."""


AutoModerationRuleCreateData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was created."""


AutoModerationRuleUpdateData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was changed."""


AutoModerationRuleDeleteData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was deleted."""
