# @generated from schemas/objects/message.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from collections.abc import Sequence

from cordspec.models.channel import ChannelType
from cordspec.models.ids import ChannelId, GuildId, MessageId
from cordspec.models.member import Member
from cordspec.models.message import MentionedUser, Message
from cordspec.wire import Model

__all__ = [
    "MessageCreateData",
    "MessageDeleteBulkData",
    "MessageDeleteData",
    "MessageUpdateData",
]


class MessageCreateData(Message, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    mentions: Sequence[MentionedUser]
    """Text."""

    member: Member | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_type: ChannelType | None = None
    """Text."""


class MessageDeleteData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-message-delete-event-fields
    """

    id: MessageId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""


class MessageDeleteBulkData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-bulk-message-delete-bulk-event-fields
    """

    ids: Sequence[MessageId]
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""


class MessageUpdateData(MessageCreateData, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#message-update
    """
