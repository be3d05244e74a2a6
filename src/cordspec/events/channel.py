# @generated from schemas/objects/channel.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Channels of guilds, threads and direct messages, with a class for each type."""

from collections.abc import Sequence
from typing import TypeAlias

from cordspec.models.channel import AnyGuildChannel, AnyThread, ChannelInfoChannel
from cordspec.models.ids import ChannelId, GuildId
from cordspec.wire import Model, Timestamp

__all__ = [
    "ChannelCreateData",
    "ChannelDeleteData",
    "ChannelInfoData",
    "ChannelPinsUpdateData",
    "ChannelUpdateData",
    "ThreadCreateData",
    "ThreadUpdateData",
    "VoiceChannelStartTimeUpdateData",
    "VoiceChannelStatusUpdateData",
]


class ChannelInfoData(Model, frozen=True, kw_only=True):
    """Response to a request for details of a guild's voice channels.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#channel-info-channel-info-structure
    """

    guild_id: GuildId
    """Guild of the channels."""

    channels: Sequence[ChannelInfoChannel]
    """Channels with the requested details."""


class ChannelPinsUpdateData(Model, frozen=True, kw_only=True):
    """Change of the pins of a channel.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#channel-pins-update-channel-pins-update-event-fields
    """

    guild_id: GuildId | None = None
    """Guild of the channel; absent for direct messages."""

    channel_id: ChannelId
    """Channel whose pins changed."""

    last_pin_timestamp: Timestamp | None = None
    """When a message was last pinned; null, absent or 1970 if nothing is pinned."""


class VoiceChannelStartTimeUpdateData(Model, frozen=True, kw_only=True):
    """Start or end of a call in a voice channel.

    Documentation: https://docs.discord.com/developers/events/gateway-events#voice-channel-start-time-update
    """

    id: ChannelId
    """Voice channel."""

    guild_id: GuildId
    """Guild of the channel."""

    voice_start_time: int | None = None
    """Unix time in seconds at which the call began; null after its end."""


class VoiceChannelStatusUpdateData(Model, frozen=True, kw_only=True):
    """Status of a voice channel that was set, changed or cleared.

    Documentation: https://docs.discord.com/developers/events/gateway-events#voice-channel-status-update
    """

    id: ChannelId
    """Voice channel."""

    guild_id: GuildId
    """Guild of the channel."""

    status: str | None
    """New status; null if it was removed."""


ChannelCreateData: TypeAlias = AnyGuildChannel
"""A channel that the bot can view was created in a guild."""


ChannelUpdateData: TypeAlias = AnyGuildChannel
"""A channel of a guild was changed."""


ChannelDeleteData: TypeAlias = AnyGuildChannel
"""A channel of a guild was deleted."""


ThreadCreateData: TypeAlias = AnyThread
"""A thread was created, or the bot was added to a private thread."""


ThreadUpdateData: TypeAlias = AnyThread
"""A thread was changed."""
