# @generated from schemas/objects/reaction.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from collections.abc import Sequence

from cordspec.models.emoji import Emoji
from cordspec.models.ids import ChannelId, GuildId, MessageId, UserId
from cordspec.models.member import Member
from cordspec.models.reaction import ReactionType
from cordspec.wire import Model

__all__ = [
    "MessageReactionAddData",
    "MessageReactionRemoveAllData",
    "MessageReactionRemoveData",
    "MessageReactionRemoveEmojiData",
]


class MessageReactionAddData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-add-message-reaction-add-event-fields
    """

    user_id: UserId
    """Text."""

    type: ReactionType
    """Text."""

    message_id: MessageId
    """Text."""

    message_author_id: UserId | None = None
    """Text."""

    member: Member | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    emoji: Emoji
    """Text."""

    channel_id: ChannelId
    """Text."""

    burst_colors: Sequence[str] | None = None
    """Text."""

    burst: bool
    """Text."""


class MessageReactionRemoveData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-message-reaction-remove-event-fields
    """

    user_id: UserId
    """Text."""

    type: ReactionType
    """Text."""

    message_id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    emoji: Emoji
    """Text."""

    channel_id: ChannelId
    """Text."""

    burst: bool
    """Text."""


class MessageReactionRemoveAllData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-all-message-reaction-remove-all-event-fields
    """

    message_id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""


class MessageReactionRemoveEmojiData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-emoji-message-reaction-remove-emoji-event-fields
    """

    message_id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    emoji: Emoji
    """Text."""

    channel_id: ChannelId
    """Text."""
