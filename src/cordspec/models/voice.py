# @generated from schemas/objects/voice.yaml by "cordspec codegen" - do not edit
"""Voice states of users, and connections to voice servers."""

from cordspec.models.ids import ChannelId, GuildId, UserId
from cordspec.models.member import Member
from cordspec.wire import Model, OpenIntEnum, Timestamp

__all__ = [
    "GuildVoiceState",
    "VoiceChannelEffectAnimationType",
    "VoiceState",
]


class VoiceState(Model, frozen=True, kw_only=True):
    """Voice connection of a user.

    Documentation:
    https://docs.discord.com/developers/resources/voice#voice-state-object-voice-state-structure
    """

    guild_id: GuildId | None = None
    """Guild of the channel; null or absent for calls outside of guilds."""

    channel_id: ChannelId | None
    """Channel that the user is in; null after leaving."""

    user_id: UserId
    """User whose voice state this is."""

    member: Member | None = None
    """User as a member of the guild; absent inside GUILD_CREATE and outside of guilds."""

    session_id: str
    """Voice session of the user; needed to connect to the voice server."""

    deaf: bool
    """Whether the guild has deafened the user."""

    mute: bool
    """Whether the guild has muted the user."""

    self_deaf: bool
    """Whether the user has deafened themselves."""

    self_mute: bool
    """Whether the user has muted themselves."""

    self_stream: bool | None = None
    """Whether the user streams; absent or null if not."""

    self_video: bool
    """Whether the user's camera is on."""

    suppress: bool
    """Whether the user may not speak, as in the audience of a stage."""

    request_to_speak_timestamp: Timestamp | None
    """When the user asked to speak on a stage; null if they did not."""

    discoverable: bool | None = None
    """Whether other users can see that the user is in the channel. Not in Discord's documentation."""

    connected_at: int | None = None
    """Unix time in seconds at which the user connected. Not in Discord's documentation."""


class GuildVoiceState(Model, frozen=True, kw_only=True):
    """Voice state as sent in GUILD_CREATE, without the guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-create-guild-create-extra-fields
    """

    channel_id: ChannelId | None
    """Channel that the user is in; null after leaving."""

    user_id: UserId
    """User whose voice state this is."""

    member: Member | None = None
    """User as a member of the guild; absent inside GUILD_CREATE and outside of guilds."""

    session_id: str
    """Voice session of the user; needed to connect to the voice server."""

    deaf: bool
    """Whether the guild has deafened the user."""

    mute: bool
    """Whether the guild has muted the user."""

    self_deaf: bool
    """Whether the user has deafened themselves."""

    self_mute: bool
    """Whether the user has muted themselves."""

    self_stream: bool | None = None
    """Whether the user streams; absent or null if not."""

    self_video: bool
    """Whether the user's camera is on."""

    suppress: bool
    """Whether the user may not speak, as in the audience of a stage."""

    request_to_speak_timestamp: Timestamp | None
    """When the user asked to speak on a stage; null if they did not."""

    discoverable: bool | None = None
    """Whether other users can see that the user is in the channel. Not in Discord's documentation."""

    connected_at: int | None = None
    """Unix time in seconds at which the user connected. Not in Discord's documentation."""


class VoiceChannelEffectAnimationType(OpenIntEnum):
    """Animations of the emoji of a voice effect.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#voice-channel-effect-send-animation-types
    """

    PREMIUM = 0
    """For users with a Nitro subscription."""

    BASIC = 1
    """For all users."""
