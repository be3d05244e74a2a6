# @generated from schemas/objects/message.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Messages, their attachments, and what they refer to."""

from collections.abc import Sequence

from cordspec.models.channel import ChannelType
from cordspec.models.ids import ChannelId, GuildId, MessageId
from cordspec.models.member import PartialMember
from cordspec.models.message import Message
from cordspec.wire import Model

__all__ = [
    "MessageCreateData",
    "MessageDeleteBulkData",
    "MessageDeleteData",
    "MessageUpdateData",
]


class MessageCreateData(Message, frozen=True, kw_only=True):
    """Message that was written.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    member: PartialMember | None = None
    """Author as a member; absent for webhooks and outside guilds."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages and for ephemeral ones."""

    channel_type: ChannelType | None = None
    """Type of the channel."""


class MessageUpdateData(Message, frozen=True, kw_only=True):
    """Message that changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#message-update
    """

    member: PartialMember | None = None
    """Author as a member; absent for webhooks and outside guilds."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages and for ephemeral ones."""

    channel_type: ChannelType | None = None
    """Type of the channel."""


class MessageDeleteData(Model, frozen=True, kw_only=True):
    """Message that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-message-delete-event-fields
    """

    id: MessageId
    """Id of the message."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages and for ephemeral ones."""

    channel_id: ChannelId
    """Channel of the message."""


class MessageDeleteBulkData(Model, frozen=True, kw_only=True):
    """Messages that were deleted at once.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-bulk-message-delete-bulk-event-fields
    """

    ids: Sequence[MessageId]
    """Ids of the messages."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages and for ephemeral ones."""

    channel_id: ChannelId
    """Channel of the message."""
