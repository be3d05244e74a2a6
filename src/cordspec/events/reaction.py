# @generated from schemas/objects/reaction.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Reactions to messages."""

from collections.abc import Sequence

from cordspec.models.emoji import PartialEmoji
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
    """Reaction that a user added.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-add-message-reaction-add-event-fields
    """

    user_id: UserId
    """User who reacted."""

    channel_id: ChannelId
    """Channel of the message."""

    message_id: MessageId
    """Message of the reaction."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""

    member: Member | None = None
    """User who reacted as a member of the guild; guilds only."""

    emoji: PartialEmoji
    """Emoji of the reaction; its name is null if a custom emoji was deleted."""

    message_author_id: UserId | None = None
    """Author of the message; absent for messages of webhooks."""

    burst: bool = False
    """Whether this is a super reaction. Absent in captures from before 2023-05."""

    burst_colors: Sequence[str] = []
    """Colours of a super reaction, each as "#rrggbb"."""

    type: ReactionType = ReactionType.NORMAL
    """Type of the reaction, normal or super. Absent in captures from before 2023-08."""


class MessageReactionRemoveData(Model, frozen=True, kw_only=True):
    """Reaction that was removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-message-reaction-remove-event-fields
    """

    user_id: UserId
    """User who reacted."""

    channel_id: ChannelId
    """Channel of the message."""

    message_id: MessageId
    """Message of the reaction."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""

    emoji: PartialEmoji
    """Emoji of the reaction; its name is null if a custom emoji was deleted."""

    burst: bool = False
    """Whether this is a super reaction. Absent in captures from before 2023-05."""

    type: ReactionType = ReactionType.NORMAL
    """Type of the reaction, normal or super. Absent in captures from before 2023-08."""


class MessageReactionRemoveAllData(Model, frozen=True, kw_only=True):
    """Message of which all reactions were removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-all-message-reaction-remove-all-event-fields
    """

    channel_id: ChannelId
    """Channel of the message."""

    message_id: MessageId
    """Message of the reaction."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""


class MessageReactionRemoveEmojiData(Model, frozen=True, kw_only=True):
    """Message of which all reactions with one emoji were removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-reaction-remove-emoji-message-reaction-remove-emoji-event-fields
    """

    channel_id: ChannelId
    """Channel of the message."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""

    message_id: MessageId
    """Message of the reaction."""

    emoji: PartialEmoji
    """Emoji of the reaction; its name is null if a custom emoji was deleted."""
