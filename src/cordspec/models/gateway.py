# @generated from schemas/gateway.yaml and schemas/objects/gateway.yaml by "cordspec codegen" - do not edit
"""What the gateway says about the connection itself, and what is sent to it."""

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
    """Sign of life; when Discord sends it, a heartbeat is due at once."""

    IDENTIFY = 2
    """Start of a new session."""

    PRESENCE_UPDATE = 3
    """Presence that the bot wants to be seen with."""

    VOICE_STATE_UPDATE = 4
    """Wish to join, change or leave a voice channel."""

    RESUME = 6
    """Continuation of a session whose connection broke."""

    RECONNECT = 7
    """Order to connect anew and resume, since Discord soon closes this connection."""

    REQUEST_GUILD_MEMBERS = 8
    """Request for members of a guild."""

    INVALID_SESSION = 9
    """Session that does not exist, or not any more; true means that a resume may still succeed."""

    HELLO = 10
    """Greeting on a new connection, with the interval of the heartbeats."""

    HEARTBEAT_ACK = 11
    """Answer to a heartbeat; if it fails to come, the connection is dead."""

    REQUEST_SOUNDBOARD_SOUNDS = 31
    """Request for the soundboard sounds of guilds."""

    REQUEST_CHANNEL_INFO = 43
    """Request for what changes too often to be part of the channels of a guild."""


class GatewayCloseCode(OpenIntEnum):
    """Why Discord closed the connection.

    Documentation:
    https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    UNKNOWN_ERROR = 4000
    """Something went wrong at Discord."""

    UNKNOWN_OPCODE = 4001
    """A frame had an opcode that does not exist, or a payload that does not fit it."""

    DECODE_ERROR = 4002
    """A frame could not be read, or was longer than 4096 bytes."""

    NOT_AUTHENTICATED = 4003
    """A frame was sent before IDENTIFY or RESUME, or the session is gone."""

    AUTHENTICATION_FAILED = 4004
    """Discord refuses the token."""

    ALREADY_AUTHENTICATED = 4005
    """IDENTIFY was sent twice on one connection."""

    INVALID_SEQ = 4007
    """RESUME named a sequence number that is not possible."""

    RATE_LIMITED = 4008
    """More than 120 frames were sent within 60 seconds."""

    SESSION_TIMED_OUT = 4009
    """Session is too old to be resumed."""

    INVALID_SHARD = 4010
    """IDENTIFY named a shard that is not possible."""

    SHARDING_REQUIRED = 4011
    """Bot is in more guilds than one shard may hold; use more shards."""

    INVALID_API_VERSION = 4012
    """Address named a version of the gateway that does not exist."""

    INVALID_INTENTS = 4013
    """IDENTIFY named a bit that is no intent."""

    DISALLOWED_INTENTS = 4014
    """IDENTIFY named a privileged intent that is not switched on for the app."""


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
"""What a client does on each close code: resume the session, begin a new one, or give up; a code that is not
listed can be resumed.
"""


class HelloData(Model, frozen=True, kw_only=True):
    """Greeting on a new connection.

    Documentation: https://docs.discord.com/developers/events/gateway-events#hello-hello-structure
    """

    heartbeat_interval: int
    """Time between two heartbeats, in milliseconds."""

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers on the way, for debugging by Discord, as one string of JSON. Not in Discord's documentation."""


class RateLimitMetadata(Model, frozen=True, kw_only=True):
    """What a refused command was about; so far Discord refuses REQUEST_GUILD_MEMBERS alone.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-member-rate-limit-metadata-structure
    """

    guild_id: GuildId | None = None
    """Guild whose members were asked for; absent for other commands."""

    nonce: str | None = None
    """Nonce of the command; absent if it had none."""


class IdentifyConnectionProperties(Model, frozen=True, kw_only=True):
    """What connects, in the words of the client.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#identify-identify-connection-properties
    """

    os: str
    """Name of the operating system."""

    browser: str
    """Name of the library."""

    device: str
    """Name of the library once more."""


class UpdatePresence(Model, frozen=True, kw_only=True):
    """Presence that the bot wants to be seen with.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-presence-gateway-presence-update-structure
    """

    since: int | None
    """When the bot went idle, in milliseconds since 1970; null if it is not idle."""

    activities: Sequence[OutgoingActivity]
    """What the bot is doing; empty for nothing."""

    status: Status
    """Whether the bot is here."""

    afk: bool
    """Whether the bot is away from the keyboard."""


@open_flags
class Intents(OpenFlag):
    """Events that a bot wants; privileged ones must be switched on in the developer portal first.

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
    """Who is in which voice channel."""

    GUILD_PRESENCES = 1 << 8
    """Who is online and does what; privileged."""

    GUILD_MESSAGES = 1 << 9
    """Messages in guilds."""

    GUILD_MESSAGE_REACTIONS = 1 << 10
    """Reactions in guilds."""

    GUILD_MESSAGE_TYPING = 1 << 11
    """Who is typing in guilds."""

    DIRECT_MESSAGES = 1 << 12
    """Messages to the bot."""

    DIRECT_MESSAGE_REACTIONS = 1 << 13
    """Reactions in direct messages."""

    DIRECT_MESSAGE_TYPING = 1 << 14
    """Who is typing to the bot."""

    MESSAGE_CONTENT = 1 << 15
    """No event, but what messages say in all events; privileged."""

    GUILD_SCHEDULED_EVENTS = 1 << 16
    """Scheduled events."""

    GUILD_EMBEDDED_ACTIVITIES = 1 << 17
    """Activities in guild channels. Not in Discord's documentation."""

    AUTO_MODERATION_CONFIGURATION = 1 << 20
    """Rules of auto moderation."""

    AUTO_MODERATION_EXECUTION = 1 << 21
    """What auto moderation did."""

    GUILD_MESSAGE_POLLS = 1 << 24
    """Votes in guilds."""

    DIRECT_MESSAGE_POLLS = 1 << 25
    """Votes in direct messages."""

    DIRECT_EMBEDDED_ACTIVITIES = 1 << 26
    """Activities in direct messages. Not in Discord's documentation."""


@open_flags
class Capabilities(OpenFlag):
    """Behaviours of the gateway that a client opts into when it identifies.

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
    """What connects."""

    compress: bool = False
    """Whether single messages may come compressed with zlib; not beside transport compression."""

    large_threshold: int | None = None
    """Size from which a guild comes without its offline members, 50 to 250; absent means 50."""

    shard: tuple[int, int] | None = None
    """Number of this shard, from 0, and count of shards; absent means one for all guilds."""

    presence: UpdatePresence | None = None
    """Presence to begin with; absent means online."""

    intents: Intents
    """Events that are wanted; an unknown bit ends the connection with 4013."""

    capabilities: Capabilities | None = None
    """Behaviours of the gateway that the client opts into; absent means none. Not in Discord's documentation."""


class Resume(SecretModel, frozen=True, kw_only=True):
    """Request to go on with a session after a broken connection.

    Documentation: https://docs.discord.com/developers/events/gateway-events#resume-resume-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    token: str
    """Token of the bot."""

    session_id: str
    """Session to go on with, from READY."""

    seq: int
    """Sequence number of the last event that arrived."""


class RequestGuildMembers(Model, frozen=True, kw_only=True):
    """Request for members of one guild, by the beginning of their name or by id.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-guild-members-request-guild-members-structure
    """

    guild_id: GuildId
    """Guild whose members are wanted."""

    query: str | None = None
    """Beginning of the username, empty for every member; this or `user_ids` must be there."""

    limit: int
    """Most members to send, up to 100 for a query; 0 with an empty query for all of them."""

    presences: bool = False
    """Whether to send presences too; needs the intent GUILD_PRESENCES."""

    user_ids: Sequence[UserId] | None = None
    """Users to look up, up to 100; this or `query` must be there."""

    nonce: str | None = None
    """Mark that every answer repeats, up to 32 bytes; a longer one is dropped."""


class RequestSoundboardSounds(Model, frozen=True, kw_only=True):
    """Request for the soundboard sounds of guilds.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-soundboard-sounds-request-soundboard-sounds-structure
    """

    guild_ids: Sequence[GuildId]
    """Guilds whose sounds are wanted; each is answered by an event of its own."""


class ChannelInfoField(OpenStrEnum):
    """What can be asked about the channels of a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    STATUS = "status"
    """Status of a voice channel."""

    VOICE_START_TIME = "voice_start_time"
    """When the talk in a voice channel began."""


class RequestChannelInfo(Model, frozen=True, kw_only=True):
    """Request for what changes too often to be part of the channels of a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    guild_id: GuildId
    """Guild whose channels are meant."""

    fields: Sequence[ChannelInfoField]
    """What is wanted of each channel."""


class UpdateVoiceState(Model, frozen=True, kw_only=True):
    """Request to join, move between or leave the voice channels of a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#update-voice-state-gateway-voice-state-update-structure
    """

    guild_id: GuildId
    """Guild of the channel."""

    channel_id: ChannelId | None
    """Channel to be in; null to disconnect."""

    self_mute: bool
    """Whether the bot mutes itself."""

    self_deaf: bool
    """Whether the bot deafens itself."""


class SessionStartLimit(Model, frozen=True, kw_only=True):
    """How often a bot may send IDENTIFY.

    Documentation:
    https://docs.discord.com/developers/events/gateway#session-start-limit-object-session-start-limit-structure
    """

    total: int
    """Sessions per day."""

    remaining: int
    """Sessions left until the reset."""

    reset_after: int
    """Time until all are there again, in milliseconds."""

    max_concurrency: int
    """How many shards may identify within 5 seconds."""


class GatewayBotInfo(Model, frozen=True, kw_only=True):
    """Answer of GET gateway/bot, where to connect and how often.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway-bot-json-response
    """

    url: str
    """Address to connect to."""

    shards: int
    """Count of shards that Discord advises."""

    session_start_limit: SessionStartLimit
    """How many sessions may still be started."""


class BaseApplicationCommandEvent(Model, frozen=True, kw_only=True):
    """Command of an app, as the events of 2021 showed it.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """

    id: CommandId
    """ID of the command."""

    application_id: ApplicationId | None = None
    """App that the command belongs to."""

    guild_id: GuildId | None = None
    """Guild of the command; absent if it is for all guilds."""

    name: str | None = None
    """Name of the command."""

    description: str | None = None
    """Explanation of the command."""

    version: Snowflake | None = None
    """Number that grows with every change of the command."""


class EmbeddedActivityLocation(Model, frozen=True, kw_only=True):
    """Where an activity runs.

    Documentation: https://docs.discord.com/developers/resources/application#activity-location-object
    """

    id: str | None = None
    """ID of the place, made of its kind and ids; no snowflake."""

    kind: str | None = None
    """Kind of the channel, "gc" in a guild and "pc" in private."""

    channel_id: ChannelId | None = None
    """Channel where it runs."""

    guild_id: GuildId | None = None
    """Guild of that channel; absent for private channels."""


class EmbeddedActivityParticipant(Model, frozen=True, kw_only=True):
    """User who takes part in an activity.

    Documentation: https://docs.discord.com/developers/resources/application#activity-instance-object
    """

    user_id: UserId | None = None
    """Who takes part."""

    session_id: str | None = None
    """Session of the user's client."""


class GuildJoinRequestStatus(OpenStrEnum):
    """How far a request to join a guild has come; undocumented.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    STARTED = "STARTED"
    """Begun but not handed in. Not in Discord's documentation."""

    SUBMITTED = "SUBMITTED"
    """Handed in and waiting. Not in Discord's documentation."""

    REJECTED = "REJECTED"
    APPROVED = "APPROVED"


class GuildJoinRequest(Model, frozen=True, kw_only=True):
    """Application of a user to become a member of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    id: Snowflake | None = None
    """ID of the request."""

    join_request_id: Snowflake | None = None
    """ID of the request once more."""

    guild_id: GuildId | None = None
    """Guild to be joined."""

    user_id: UserId | None = None
    """User who wants to join."""

    user: User | None = None
    """Account of that user."""

    application_status: GuildJoinRequestStatus | None = None
    """How far the request has come."""

    created_at: Timestamp | None = None
    """When the request was begun."""

    form_responses: Sequence[object] | None = None
    """Questions of the guild with the user's answers, of no known shape; null for none."""

    last_seen: Timestamp | None = None
    """When the user took note of the outcome; null if not yet."""

    actioned_at: Snowflake | None = None
    """Snowflake with the time of the decision; absent before it."""

    actioned_by_user: User | None = None
    """Moderator who decided; absent before that."""

    rejection_reason: str | None = None
    """Why the request was rejected; null if it was not, or without a reason."""

    interview_channel_id: ChannelId | None = None
    """Channel in which moderators talk with the user; null if there is none."""


class GatewayTransportCompression(OpenStrEnum):
    """How a whole connection may be compressed, as the address says.

    Documentation:
    https://docs.discord.com/developers/events/gateway#connecting-gateway-url-query-string-params
    """

    ZLIB_STREAM = "zlib-stream"
    """One zlib stream for the whole connection."""

    ZSTD_STREAM = "zstd-stream"
    """One Zstandard stream for the whole connection."""
