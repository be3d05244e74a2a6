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
    """Message that was posted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    guild_id: GuildId | None = None
    """Guild of the message; absent for direct and for ephemeral messages."""

    member: PartialMember | None = None
    """Author as a member of the guild; absent for webhooks and outside guilds."""

    channel_type: ChannelType | None = None
    """Type of the channel; absent from captures up to 2023."""


class MessageUpdateData(Message, frozen=True, kw_only=True):
    """Complete message after a change.

    Documentation: https://docs.discord.com/developers/events/gateway-events#message-update
    """

    guild_id: GuildId | None = None
    """Guild of the message; absent for direct and for ephemeral messages."""

    member: PartialMember | None = None
    """Author as a member of the guild; absent for webhooks and outside guilds."""

    channel_type: ChannelType | None = None
    """Type of the channel; absent from captures up to 2023."""


class MessageDeleteData(Model, frozen=True, kw_only=True):
    """Message that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-message-delete-event-fields
    """

    id: MessageId
    """ID of the message."""

    channel_id: ChannelId
    """Channel of the message."""

    guild_id: GuildId | None = None
    """Guild of the message; absent for direct and for ephemeral messages."""


class MessageDeleteBulkData(Model, frozen=True, kw_only=True):
    """Messages that were deleted at once.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-delete-bulk-message-delete-bulk-event-fields
    """

    ids: Sequence[MessageId]
    """IDs of the messages."""

    channel_id: ChannelId
    """Channel of the messages."""

    guild_id: GuildId | None = None
    """Guild of the messages; absent outside guilds."""
