# @generated from schemas/objects/voice.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Voice states of users, and connections to voice servers."""

from typing import ClassVar

from cordspec.models.emoji import PartialEmoji
from cordspec.models.ids import ChannelId, GuildId, SoundId, UserId
from cordspec.models.voice import VoiceChannelEffectAnimationType, VoiceState
from cordspec.wire import Model, SecretModel

__all__ = [
    "VoiceChannelEffectSendData",
    "VoiceServerUpdateData",
    "VoiceStateUpdateData",
]


class VoiceChannelEffectSendData(Model, frozen=True, kw_only=True):
    """Emoji or sound that was sent in the voice channel of the current user.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#voice-channel-effect-send-voice-channel-effect-send-event-fields
    """

    channel_id: ChannelId
    """Voice channel."""

    guild_id: GuildId
    """Guild of the channel."""

    user_id: UserId
    """User who sent the effect."""

    emoji: PartialEmoji | None = None
    """Emoji that was sent, or that of the sound."""

    animation_type: VoiceChannelEffectAnimationType | None = None
    """Animation of the emoji."""

    animation_id: int | None = None
    """ID of the animation."""

    sound_id: SoundId | None = None
    """ID of the sound, a number for default sounds; absent if only an emoji was sent."""

    sound_volume: float | None = None
    """Volume of the sound, 0 to 1; absent if only an emoji was sent."""


class VoiceServerUpdateData(SecretModel, frozen=True, kw_only=True):
    """Voice server to which the current user must connect.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#voice-server-update-voice-server-update-event-fields
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Token for the voice connection."""

    guild_id: GuildId
    """Guild of the voice server."""

    endpoint: str | None
    """Host of the voice server; null if it is no longer available, until the next event."""


class VoiceStateUpdateData(VoiceState, frozen=True, kw_only=True):
    """A user joined, left or moved between voice channels, or was muted or the like.

    Documentation: https://docs.discord.com/developers/events/gateway-events#voice-state-update
    """
