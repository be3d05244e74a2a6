# @generated from schemas/objects/poll.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from cordspec.models.ids import ChannelId, GuildId, MessageId, UserId
from cordspec.wire import Model

__all__ = [
    "MessagePollVoteAddData",
    "MessagePollVoteRemoveData",
]


class MessagePollVoteAddData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-poll-vote-add-message-poll-vote-add-fields
    """

    user_id: UserId
    """Text."""

    message_id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""

    answer_id: int
    """Text."""


class MessagePollVoteRemoveData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-poll-vote-remove-message-poll-vote-remove-fields
    """

    user_id: UserId
    """Text."""

    message_id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""

    answer_id: int
    """Text."""
