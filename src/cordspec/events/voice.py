# @generated from schemas/objects/voice.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Who is in which voice channel, and how to get a connection to one."""

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
    """Emoji or sound that was sent into the voice channel of the current user.

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
    """Emoji that was sent, or that belongs to the sound."""

    animation_type: VoiceChannelEffectAnimationType | None = None
    """Way in which the emoji moves."""

    animation_id: int | None = None
    """Number of the animation."""

    sound_id: SoundId | None = None
    """Sound that is played, a number for Discord's own ones; absent for an emoji alone."""

    sound_volume: float | None = None
    """Volume of the sound, 0 to 1; absent for an emoji alone."""


class VoiceServerUpdateData(SecretModel, frozen=True, kw_only=True):
    """Voice server that the current user is to connect to.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#voice-server-update-voice-server-update-event-fields
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Secret that opens the voice connection."""

    guild_id: GuildId
    """Guild whose voice server this is."""

    endpoint: str | None
    """Host of the voice server; null if it went away, another event names the next one."""


class VoiceStateUpdateData(VoiceState, frozen=True, kw_only=True):
    """Somebody joined, left or moved between voice channels, or was muted or the like.

    Documentation: https://docs.discord.com/developers/events/gateway-events#voice-state-update
    """
