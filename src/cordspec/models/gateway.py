# @generated from schemas/gateway.yaml and schemas/objects/gateway.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.ids import ChannelId, GuildId, UserId
from cordspec.models.presence import Activity
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, open_flags

__all__ = [
    "ChannelInfoField",
    "GatewayBotInfo",
    "GatewayOpcode",
    "GatewayTransportCompression",
    "HelloData",
    "Identify",
    "IdentifyConnectionProperties",
    "Intents",
    "PresenceStatus",
    "RequestChannelInfo",
    "RequestGuildMembers",
    "RequestGuildMembersRateLimitMetadata",
    "RequestSoundboardSounds",
    "Resume",
    "SessionStartLimit",
    "UpdatePresence",
    "UpdateVoiceState",
]


class GatewayOpcode(OpenIntEnum):
    """Kind of a frame, as in its `op`.

    Documentation: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes
    """

    DISPATCH = 0
    """An event."""

    HEARTBEAT = 1
    """A beat."""

    RECONNECT = 7
    """Go."""

    INVALID_SESSION = 9
    """No."""

    HELLO = 10
    """Hi."""

    HEARTBEAT_ACK = 11
    """Ok."""


class ChannelInfoField(OpenStrEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    STATUS = "status"
    VOICE_START_TIME = "voice_start_time"


class GatewayTransportCompression(OpenStrEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
    """

    ZLIB_STREAM = "zlib-stream"
    ZSTD_STREAM = "zstd-stream"


class PresenceStatus(OpenStrEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#update-presence-status-types
    """

    ONLINE = "online"
    DND = "dnd"
    IDLE = "idle"
    INVISIBLE = "invisible"
    OFFLINE = "offline"


@open_flags
class Intents(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway#list-of-intents
    """

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_MODERATION = 1 << 2
    GUILD_EXPRESSIONS = 1 << 3
    GUILD_INTEGRATIONS = 1 << 4
    GUILD_WEBHOOKS = 1 << 5
    GUILD_INVITES = 1 << 6
    GUILD_VOICE_STATES = 1 << 7
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    GUILD_MESSAGE_REACTIONS = 1 << 10
    GUILD_MESSAGE_TYPING = 1 << 11
    DIRECT_MESSAGES = 1 << 12
    DIRECT_MESSAGE_REACTIONS = 1 << 13
    DIRECT_MESSAGE_TYPING = 1 << 14
    MESSAGE_CONTENT = 1 << 15
    GUILD_SCHEDULED_EVENTS = 1 << 16
    AUTO_MODERATION_CONFIGURATION = 1 << 20
    AUTO_MODERATION_EXECUTION = 1 << 21
    GUILD_MESSAGE_POLLS = 1 << 24
    DIRECT_MESSAGE_POLLS = 1 << 25


class IdentifyConnectionProperties(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#identify-identify-connection-properties
    """

    os: str
    """Text."""

    device: str
    """Text."""

    browser: str
    """Text."""


class UpdatePresence(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-presence-gateway-presence-update-structure
    """

    status: PresenceStatus
    """Text."""

    since: int | None
    """Text."""

    afk: bool
    """Text."""

    activities: Sequence[Activity]
    """Text."""


class Identify(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#identify-identify-structure
    """

    token: str
    """Text."""

    shard: tuple[int, int] | None = None
    """Text."""

    properties: IdentifyConnectionProperties
    """Text."""

    presence: UpdatePresence | None = None
    """Text."""

    large_threshold: int | None = None
    """Text."""

    intents: Intents
    """Text."""

    compress: bool = False
    """Text."""


class Resume(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#resume-resume-structure
    """

    token: str
    """Text."""

    session_id: str
    """Text."""

    seq: int
    """Text."""


class RequestGuildMembers(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-members-request-guild-members-structure
    """

    user_ids: UserId | Sequence[UserId] | None = None
    """Text."""

    query: str | None = None
    """Text."""

    presences: bool = False
    """Text."""

    nonce: str | None = None
    """Text."""

    limit: int
    """Text."""

    guild_id: GuildId
    """Text."""


class RequestSoundboardSounds(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds-request-soundboard-sounds-structure
    """

    guild_ids: Sequence[GuildId]
    """Text."""


class RequestChannelInfo(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    guild_id: GuildId
    """Text."""

    fields: Sequence[ChannelInfoField]
    """Text."""


class UpdateVoiceState(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-voice-state-gateway-voice-state-update-structure
    """

    self_mute: bool
    """Text."""

    self_deaf: bool
    """Text."""

    guild_id: GuildId
    """Text."""

    channel_id: ChannelId | None
    """Text."""


class HelloData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway-events#hello-hello-structure
    """

    heartbeat_interval: int
    """Text."""


class RequestGuildMembersRateLimitMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-member-rate-limit-metadata-structure
    """

    nonce: str | None = None
    """Text."""

    guild_id: GuildId
    """Text."""


class SessionStartLimit(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway#session-start-limit-object-session-start-limit-structure
    """

    total: int
    """Text."""

    reset_after: int
    """Text."""

    remaining: int
    """Text."""

    max_concurrency: int
    """Text."""


class GatewayBotInfo(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot-json-response
    """

    url: str
    """Text."""

    shards: int
    """Text."""

    session_start_limit: SessionStartLimit
    """Text."""
