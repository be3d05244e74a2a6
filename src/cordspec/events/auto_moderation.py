# @generated from schemas/objects/auto_moderation.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Auto moderation, the rules of a guild and what they do."""

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
    """Rule that was triggered, and one action that it took.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#auto-moderation-action-execution-auto-moderation-action-execution-event-fields
    """

    guild_id: GuildId
    """Guild of the rule."""

    action: AutoModerationAction
    """Action that was taken; another one of the same rule comes in an event of its own."""

    rule_id: AutoModerationRuleId
    """Rule that was triggered."""

    rule_trigger_type: AutoModerationTriggerType
    """Kind of that rule."""

    user_id: UserId
    """Member who triggered it."""

    channel_id: ChannelId | None = None
    """Channel of the content; absent if it was not in a channel."""

    message_id: MessageId | None = None
    """Message with the content; null or absent if it was blocked or there was none."""

    alert_system_message_id: MessageId | None = None
    """Report that was posted, for SEND_ALERT_MESSAGE alone."""

    content: str
    """What the member wrote; empty without the intent MESSAGE_CONTENT."""

    matched_keyword: str | None
    """Word or phrase of the rule that matched; null if the rule has none."""

    matched_content: str | None
    """Part of the content that matched; empty without the intent MESSAGE_CONTENT."""


AutoModerationRuleCreateData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was made."""


AutoModerationRuleUpdateData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was changed."""


AutoModerationRuleDeleteData: TypeAlias = AutoModerationRule
"""A rule of auto moderation was deleted."""
