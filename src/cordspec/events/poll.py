# @generated from schemas/objects/poll.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Polls and votes."""

from cordspec.models.ids import ChannelId, GuildId, MessageId, UserId
from cordspec.wire import Model

__all__ = [
    "MessagePollVoteAddData",
    "MessagePollVoteRemoveData",
]


class MessagePollVoteAddData(Model, frozen=True, kw_only=True):
    """Vote that a user added; there is one event for each answer.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-poll-vote-add-message-poll-vote-add-fields
    """

    user_id: UserId
    """User who votes."""

    channel_id: ChannelId
    """Channel of the message."""

    message_id: MessageId
    """Message with the poll."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""

    answer_id: int
    """ID of the answer in the poll."""


class MessagePollVoteRemoveData(Model, frozen=True, kw_only=True):
    """Vote that a user removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-poll-vote-remove-message-poll-vote-remove-fields
    """

    user_id: UserId
    """User who votes."""

    channel_id: ChannelId
    """Channel of the message."""

    message_id: MessageId
    """Message with the poll."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages."""

    answer_id: int
    """ID of the answer in the poll."""
