# @generated from schemas/gateway.yaml and schemas/objects/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of the connection itself, received and sent."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal

from msgspec import field

from cordspec.models.ids import ApplicationId, ChannelId, CommandId, GuildId, Snowflake, UserId
from cordspec.models.presence import OutgoingActivity, Status
from cordspec.models.user import User
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, SecretModel, Timestamp, open_flags

__all__ = [
    "AFTER_CLOSE",
    "BaseApplicationCommandEvent",
    "Capabilities",
    "ChannelInfoField",
    "EmbeddedActivityLocation",
    "EmbeddedActivityParticipant",
    "GatewayBotInfo",
    "GatewayCloseCode",
    "GatewayOpcode",
    "GatewayTransportCompression",
    "GuildJoinRequest",
    "GuildJoinRequestStatus",
    "HelloData",
    "Identify",
    "IdentifyConnectionProperties",
    "Intents",
    "RateLimitMetadata",
    "RequestChannelInfo",
    "RequestGuildMembers",
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
    """An event; the key `t` of the frame names it."""

    HEARTBEAT = 1
    """Heartbeat; if Discord sends it, the client must send one at once."""

    IDENTIFY = 2
    """Start of a new session."""

    PRESENCE_UPDATE = 3
    """New presence of the bot."""

    VOICE_STATE_UPDATE = 4
    """Request to join, change or leave a voice channel."""

    RESUME = 6
    """Request to resume a session."""

    RECONNECT = 7
    """Request to reconnect and resume, since Discord will close this connection soon."""

    REQUEST_GUILD_MEMBERS = 8
    """Request for members of a guild."""

    INVALID_SESSION = 9
    """The session is invalid; `d` is true if it may still be resumed."""

    HELLO = 10
    """First frame on a connection, with the interval of heartbeats."""

    HEARTBEAT_ACK = 11
    """Acknowledgement of a heartbeat; if it does not arrive, the connection is dead."""

    REQUEST_SOUNDBOARD_SOUNDS = 31
    """Request for the soundboard sounds of guilds."""

    REQUEST_CHANNEL_INFO = 43
    """Request for details of channels that are not part of the channel objects."""


class GatewayCloseCode(OpenIntEnum):
    """Why Discord closed the connection.

    Documentation:
    https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    UNKNOWN_ERROR = 4000
    """Unknown error at Discord."""

    UNKNOWN_OPCODE = 4001
    """A frame had an invalid opcode, or an invalid payload for its opcode."""

    DECODE_ERROR = 4002
    """A frame could not be decoded, or was longer than 4096 bytes."""

    NOT_AUTHENTICATED = 4003
    """A frame was sent before IDENTIFY or RESUME, or the session has become invalid."""

    AUTHENTICATION_FAILED = 4004
    """The token is invalid."""

    ALREADY_AUTHENTICATED = 4005
    """IDENTIFY was sent twice on one connection."""

    INVALID_SEQ = 4007
    """RESUME contained an invalid sequence number."""

    RATE_LIMITED = 4008
    """More than 120 frames were sent within 60 seconds."""

    SESSION_TIMED_OUT = 4009
    """Session is too old to be resumed."""

    INVALID_SHARD = 4010
    """IDENTIFY contained an invalid shard."""

    SHARDING_REQUIRED = 4011
    """The bot is in too many guilds for its number of shards; more shards are required."""

    INVALID_API_VERSION = 4012
    """The URL contained an invalid API version."""

    INVALID_INTENTS = 4013
    """IDENTIFY contained an invalid intent."""

    DISALLOWED_INTENTS = 4014
    """IDENTIFY contained a privileged intent that is not enabled for the app."""


AFTER_CLOSE: Final[Mapping[int, Literal["resume", "reconnect", "fatal"]]] = {
    GatewayCloseCode.UNKNOWN_ERROR: "resume",
    GatewayCloseCode.UNKNOWN_OPCODE: "resume",
    GatewayCloseCode.DECODE_ERROR: "resume",
    GatewayCloseCode.NOT_AUTHENTICATED: "resume",
    GatewayCloseCode.AUTHENTICATION_FAILED: "fatal",
    GatewayCloseCode.ALREADY_AUTHENTICATED: "resume",
    GatewayCloseCode.INVALID_SEQ: "reconnect",
    GatewayCloseCode.RATE_LIMITED: "resume",
    GatewayCloseCode.SESSION_TIMED_OUT: "reconnect",
    GatewayCloseCode.INVALID_SHARD: "fatal",
    GatewayCloseCode.SHARDING_REQUIRED: "fatal",
    GatewayCloseCode.INVALID_API_VERSION: "fatal",
    GatewayCloseCode.INVALID_INTENTS: "fatal",
    GatewayCloseCode.DISALLOWED_INTENTS: "fatal",
}
"""Action of a client after each close code: resume the session, begin a new one, or give up; a code that is
not listed can be resumed.
"""


class HelloData(Model, frozen=True, kw_only=True):
    """Payload of HELLO, the first frame on a connection.

    Documentation: https://docs.discord.com/developers/events/gateway-events#hello-hello-structure
    """

    heartbeat_interval: int
    """Time between two heartbeats, in milliseconds."""

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers along the route, for debugging by Discord, as a string of JSON. Not in Discord's documentation."""


class RateLimitMetadata(Model, frozen=True, kw_only=True):
    """Details of a rejected command; so far, Discord sends it for REQUEST_GUILD_MEMBERS only.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-member-rate-limit-metadata-structure
    """

    guild_id: GuildId | None = None
    """Guild whose members were requested; absent for other commands."""

    nonce: str | None = None
    """Nonce of the command; absent if there was none."""


class IdentifyConnectionProperties(Model, frozen=True, kw_only=True):
    """Properties of the client.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#identify-identify-connection-properties
    """

    os: str
    """Name of the operating system."""

    browser: str
    """Name of the library."""

    device: str
    """Name of the library."""


class UpdatePresence(Model, frozen=True, kw_only=True):
    """New presence of the bot.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-presence-gateway-presence-update-structure
    """

    since: int | None
    """Unix time in milliseconds at which the bot became idle; null if it is not idle."""

    activities: Sequence[OutgoingActivity]
    """Activities of the bot; empty for none."""

    status: Status
    """Status of the bot."""

    afk: bool
    """Whether the bot is away from the keyboard."""


@open_flags
class Intents(OpenFlag):
    """Groups of events that a bot receives; privileged ones must be enabled in the developer portal.

    Documentation: https://docs.discord.com/developers/events/gateway#list-of-intents
    """

    GUILDS = 1 << 0
    """Guilds, their roles, channels, threads and stages."""

    GUILD_MEMBERS = 1 << 1
    """Members who join, change or leave; privileged."""

    GUILD_MODERATION = 1 << 2
    """Bans and entries of the audit log."""

    GUILD_EXPRESSIONS = 1 << 3
    """Emoji, stickers and soundboard sounds."""

    GUILD_INTEGRATIONS = 1 << 4
    """Integrations."""

    GUILD_WEBHOOKS = 1 << 5
    """Webhooks."""

    GUILD_INVITES = 1 << 6
    """Invites."""

    GUILD_VOICE_STATES = 1 << 7
    """Voice states of members."""

    GUILD_PRESENCES = 1 << 8
    """Presences of members; privileged."""

    GUILD_MESSAGES = 1 << 9
    """Messages in guilds."""

    GUILD_MESSAGE_REACTIONS = 1 << 10
    """Reactions in guilds."""

    GUILD_MESSAGE_TYPING = 1 << 11
    """Typing indicators in guilds."""

    DIRECT_MESSAGES = 1 << 12
    """Direct messages to the bot."""

    DIRECT_MESSAGE_REACTIONS = 1 << 13
    """Reactions in direct messages."""

    DIRECT_MESSAGE_TYPING = 1 << 14
    """Typing indicators in direct messages."""

    MESSAGE_CONTENT = 1 << 15
    """Content of messages in all events; privileged."""

    GUILD_SCHEDULED_EVENTS = 1 << 16
    """Scheduled events."""

    GUILD_EMBEDDED_ACTIVITIES = 1 << 17
    """Activities in guild channels. Not in Discord's documentation."""

    AUTO_MODERATION_CONFIGURATION = 1 << 20
    """Rules of auto moderation."""

    AUTO_MODERATION_EXECUTION = 1 << 21
    """Actions of auto moderation."""

    GUILD_MESSAGE_POLLS = 1 << 24
    """Votes on polls in guilds."""

    DIRECT_MESSAGE_POLLS = 1 << 25
    """Votes on polls in direct messages."""

    DIRECT_EMBEDDED_ACTIVITIES = 1 << 26
    """Activities in direct messages. Not in Discord's documentation."""


@open_flags
class Capabilities(OpenFlag):
    """Optional behaviours of the gateway that a client requests in IDENTIFY.

    Documentation: https://docs.discord.com/developers/events/gateway-events#identify-gateway-capabilities
    """

    CHANNEL_OBFUSCATION = 1 << 15
    """Hides the details of guild channels that the bot cannot view. Not in Discord's documentation."""


class Identify(SecretModel, frozen=True, kw_only=True):
    """Request for a new session.

    Documentation: https://docs.discord.com/developers/events/gateway-events#identify-identify-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Token of the bot."""

    properties: IdentifyConnectionProperties
    """Properties of the client."""

    compress: bool = False
    """Whether single messages may be compressed with zlib; not together with transport compression."""

    large_threshold: int | None = None
    """Number of members from which GUILD_CREATE omits offline members, 50 to 250; 50 if absent."""

    shard: tuple[int, int] | None = None
    """ID of this shard, from 0, and number of shards; absent for one shard with all guilds."""

    presence: UpdatePresence | None = None
    """Initial presence; online if absent."""

    intents: Intents
    """Intents; an unknown bit closes the connection with 4013."""

    capabilities: Capabilities | None = None
    """Optional behaviours of the gateway that the client requests; absent for none. Not in Discord's
    documentation.
    """


class Resume(SecretModel, frozen=True, kw_only=True):
    """Request to resume a session on a new connection.

    Documentation: https://docs.discord.com/developers/events/gateway-events#resume-resume-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Token of the bot."""

    session_id: str
    """ID of the session, from READY."""

    seq: int
    """Sequence number of the last event received."""


class RequestGuildMembers(Model, frozen=True, kw_only=True):
    """Request for members of a guild, by a prefix of their username or by id.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-members-request-guild-members-structure
    """

    guild_id: GuildId
    """Guild of the members."""

    query: str | None = None
    """Prefix of the username, empty for all members; either this or `user_ids` is required."""

    limit: int
    """Maximum number of members to send, up to 100 for a query; 0 with an empty query for all members."""

    presences: bool = False
    """Whether to send presences too; requires the intent GUILD_PRESENCES."""

    user_ids: Sequence[UserId] | None = None
    """IDs of users, up to 100; either this or `query` is required."""

    nonce: str | None = None
    """Nonce that every chunk repeats, up to 32 bytes; Discord drops a longer one."""


class RequestSoundboardSounds(Model, frozen=True, kw_only=True):
    """Request for the soundboard sounds of guilds.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds-request-soundboard-sounds-structure
    """

    guild_ids: Sequence[GuildId]
    """Guilds of the sounds; Discord sends one event for each."""


class ChannelInfoField(OpenStrEnum):
    """Details of channels that can be requested.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    STATUS = "status"
    """Status of a voice channel."""

    VOICE_START_TIME = "voice_start_time"
    """When the call in a voice channel began."""


class RequestChannelInfo(Model, frozen=True, kw_only=True):
    """Request for details of channels that are not part of the channel objects.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    guild_id: GuildId
    """Guild of the channels."""

    fields: Sequence[ChannelInfoField]
    """Requested details of each channel."""


class UpdateVoiceState(Model, frozen=True, kw_only=True):
    """Request to join, move between or leave the voice channels of a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-voice-state-gateway-voice-state-update-structure
    """

    guild_id: GuildId
    """Guild of the channel."""

    channel_id: ChannelId | None
    """Channel to join; null to disconnect."""

    self_mute: bool
    """Whether the bot mutes itself."""

    self_deaf: bool
    """Whether the bot deafens itself."""


class SessionStartLimit(Model, frozen=True, kw_only=True):
    """Limit on session starts, that is on IDENTIFY.

    Documentation:
    https://docs.discord.com/developers/events/gateway#session-start-limit-object-session-start-limit-structure
    """

    total: int
    """Session starts per day."""

    remaining: int
    """Session starts left until the reset."""

    reset_after: int
    """Time until the reset, in milliseconds."""

    max_concurrency: int
    """Number of shards that may identify within 5 seconds."""


class GatewayBotInfo(Model, frozen=True, kw_only=True):
    """Response of GET /gateway/bot.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot-json-response
    """

    url: str
    """URL of the gateway."""

    shards: int
    """Recommended number of shards."""

    session_start_limit: SessionStartLimit
    """Limit on session starts."""


class BaseApplicationCommandEvent(Model, frozen=True, kw_only=True):
    """Command of an app, as sent in events of 2021.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """

    id: CommandId
    """ID of the command."""

    application_id: ApplicationId | None = None
    """App that the command belongs to."""

    guild_id: GuildId | None = None
    """Guild of the command; absent for global commands."""

    name: str | None = None
    """Name of the command."""

    description: str | None = None
    """Description of the command."""

    version: Snowflake | None = None
    """Version number, which increases with each change."""


class EmbeddedActivityLocation(Model, frozen=True, kw_only=True):
    """Location of an activity.

    Documentation: https://docs.discord.com/developers/resources/application#activity-location-object
    """

    id: str | None = None
    """ID of the location, composed of its kind and ids; not a snowflake."""

    kind: str | None = None
    """Kind of the channel, "gc" in a guild and "pc" for private channels."""

    channel_id: ChannelId | None = None
    """Channel of the activity."""

    guild_id: GuildId | None = None
    """Guild of the channel; absent for private channels."""


class EmbeddedActivityParticipant(Model, frozen=True, kw_only=True):
    """Participant of an activity.

    Documentation: https://docs.discord.com/developers/resources/application#activity-instance-object
    """

    user_id: UserId | None = None
    """ID of the user."""

    session_id: str | None = None
    """ID of the session of the user's client."""


class GuildJoinRequestStatus(OpenStrEnum):
    """Status of a request to join a guild; undocumented.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    STARTED = "STARTED"
    """Started but not submitted. Not in Discord's documentation."""

    SUBMITTED = "SUBMITTED"
    """Submitted and not decided yet. Not in Discord's documentation."""

    REJECTED = "REJECTED"
    APPROVED = "APPROVED"


class GuildJoinRequest(Model, frozen=True, kw_only=True):
    """Request of a user to join a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    id: Snowflake | None = None
    """ID of the request."""

    join_request_id: Snowflake | None = None
    """ID of the request."""

    guild_id: GuildId | None = None
    """Guild of the request."""

    user_id: UserId | None = None
    """User who wants to join."""

    user: User | None = None
    """Account of that user."""

    application_status: GuildJoinRequestStatus | None = None
    """Status of the request."""

    created_at: Timestamp | None = None
    """When the request was created."""

    reviewed_at: Timestamp | None = None
    """When the request was approved or rejected; null before. Only responses of the HTTP API have it."""

    form_responses: Sequence[object] | None = None
    """Questions of the guild with the user's answers, in an undocumented format; null for none."""

    last_seen: Timestamp | None = None
    """When the user saw the decision; null if they have not."""

    actioned_at: Snowflake | None = None
    """Snowflake with the time of the decision; absent before the decision."""

    actioned_by_user: User | None = None
    """Moderator who decided; absent before the decision."""

    rejection_reason: str | None = None
    """Reason for the rejection; null if there is none."""

    interview_channel_id: ChannelId | None = None
    """Channel in which moderators talk with the user; null if there is none."""


class GatewayTransportCompression(OpenStrEnum):
    """Transport compression of a connection, a query parameter of its URL.

    Documentation:
    https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
    """

    ZLIB_STREAM = "zlib-stream"
    """One zlib stream for the whole connection."""

    ZSTD_STREAM = "zstd-stream"
    """One Zstandard stream for the whole connection."""
