# @generated from schemas/objects/response.yaml by "cordspec codegen" - do not edit
"""Objects that only responses of the HTTP API contain."""

from collections.abc import Mapping, Sequence

from cordspec.models.application import Application, OAuth2Scope
from cordspec.models.audit_log import AuditLogEntry
from cordspec.models.auto_moderation import AutoModerationRule
from cordspec.models.channel import AnyThread, ThreadMember
from cordspec.models.command import ApplicationCommand
from cordspec.models.emoji import Emoji, PartialEmoji
from cordspec.models.gateway import GuildJoinRequest
from cordspec.models.guild import GuildFeature
from cordspec.models.ids import (
    ApplicationId,
    ChannelId,
    GuildId,
    InteractionId,
    MessageId,
    ScheduledEventId,
    SkuId,
    Snowflake,
    StickerId,
    StickerPackId,
    UserId,
    WebhookId,
)
from cordspec.models.integration import Integration, IntegrationAccount, IntegrationType
from cordspec.models.interaction import InteractionCallbackType
from cordspec.models.locale import Locale
from cordspec.models.member import Member
from cordspec.models.message import InteractionType, Message
from cordspec.models.permission import Permissions
from cordspec.models.presence import Status
from cordspec.models.scheduled_event import GuildScheduledEvent
from cordspec.models.soundboard import SoundboardSound
from cordspec.models.sticker import Sticker
from cordspec.models.user import User
from cordspec.models.webhook import Webhook
from cordspec.wire import Model, OpenIntEnum, OpenStrEnum, Timestamp

__all__ = [
    "ActiveThreads",
    "ActivityInstance",
    "ActivityLocation",
    "ActivityLocationKind",
    "ApplicationEmojis",
    "ApplicationRoleConnection",
    "ApplicationRoleConnectionMetadata",
    "ApplicationRoleConnectionMetadataType",
    "ArchivedThreads",
    "AuditLog",
    "Ban",
    "BulkBanResult",
    "ChannelPins",
    "Connection",
    "ConnectionGuild",
    "ConnectionIntegration",
    "ConnectionType",
    "ConnectionVisibility",
    "CurrentAuthorization",
    "FollowedChannel",
    "GatewayInfo",
    "GuildHomeSettings",
    "GuildJoinRequests",
    "GuildPreview",
    "GuildScheduledEventUser",
    "GuildScheduledEventUserCounts",
    "GuildScheduledEventUserResponse",
    "GuildSoundboardSounds",
    "GuildWidget",
    "GuildWidgetActivity",
    "GuildWidgetChannel",
    "GuildWidgetMember",
    "GuildWidgetSettings",
    "InteractionCallback",
    "InteractionCallbackActivityInstance",
    "InteractionCallbackResource",
    "InteractionCallbackResponse",
    "InviteTargetUsersJob",
    "InviteTargetUsersJobStatus",
    "MessagePin",
    "MessageSearchResult",
    "NewMemberAction",
    "NewMemberActionType",
    "PartialUserGuild",
    "PollAnswerVoters",
    "PruneResult",
    "ResourceChannel",
    "StickerPack",
    "StickerPackList",
    "ThreadSearchResult",
    "VanityUrl",
    "VanityUrlError",
    "VoiceRegion",
    "WelcomeMessage",
]


class ActivityLocationKind(OpenStrEnum):
    """Kinds of places in which activities run.

    Documentation:
    https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-kind-enum
    """

    GUILD_CHANNEL = "gc"
    """A channel of a guild."""

    PRIVATE_CHANNEL = "pc"
    """A private channel, such as a DM or group DM."""

    PARTY = "party"
    """A party. Not in Discord's documentation."""


class ActivityLocation(Model, frozen=True, kw_only=True):
    """Channel in which an activity runs.

    Documentation:
    https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-object
    """

    id: str
    """ID of the location; not a snowflake."""

    kind: ActivityLocationKind
    """Kind of the location."""

    channel_id: ChannelId
    """Channel in which the activity runs."""

    guild_id: GuildId | None = None
    """Guild of the channel; null for a private channel."""


class ActivityInstance(Model, frozen=True, kw_only=True):
    """A running activity of an app.

    Documentation:
    https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-instance-object
    """

    application_id: ApplicationId
    """ID of the app."""

    instance_id: str
    """ID of the instance of the activity; not a snowflake."""

    launch_id: Snowflake
    """ID of the launch of the activity."""

    location: ActivityLocation
    """Location of the activity."""

    users: Sequence[UserId]
    """IDs of the users who take part."""


class ApplicationRoleConnectionMetadataType(OpenIntEnum):
    """Comparisons of the value of a user with the value that a guild has set.

    Documentation:
    https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-type
    """

    INTEGER_LESS_THAN_OR_EQUAL = 1
    """The number is at most that of the guild."""

    INTEGER_GREATER_THAN_OR_EQUAL = 2
    """The number is at least that of the guild."""

    INTEGER_EQUAL = 3
    """The number is that of the guild."""

    INTEGER_NOT_EQUAL = 4
    """The number differs from that of the guild."""

    DATETIME_LESS_THAN_OR_EQUAL = 5
    """The time is at least as many days ago as the guild has set."""

    DATETIME_GREATER_THAN_OR_EQUAL = 6
    """The time is at most as many days ago as the guild has set."""

    BOOLEAN_EQUAL = 7
    """The value is 1 and that of the guild is 1."""

    BOOLEAN_NOT_EQUAL = 8
    """The value differs from that of the guild."""


class ApplicationRoleConnectionMetadata(Model, frozen=True, kw_only=True):
    """A value by which linked roles are given.

    Documentation:
    https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-structure
    """

    type: ApplicationRoleConnectionMetadataType
    """Comparison of the value with that of a guild."""

    key: str
    """Key of the value, 1 to 50 of the characters a-z, 0-9 and _."""

    name: str
    """Name of the value, 1 to 100 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Localized names, by locale."""

    description: str
    """Description of the value, 1 to 200 characters."""

    description_localizations: Mapping[Locale, str] | None = None
    """Localized descriptions, by locale."""


class AuditLog(Model, frozen=True, kw_only=True):
    """Entries of an audit log, with the objects to which they refer.

    Documentation:
    https://docs.discord.com/developers/resources/audit-log#audit-log-object-audit-log-structure
    """

    application_commands: Sequence[ApplicationCommand]
    """Commands to which the entries refer."""

    audit_log_entries: Sequence[AuditLogEntry]
    """Entries, the newest first."""

    auto_moderation_rules: Sequence[AutoModerationRule]
    """Rules to which the entries refer."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """Scheduled events to which the entries refer."""

    integrations: Sequence[Integration]
    """Integrations to which the entries refer."""

    threads: Sequence[AnyThread]
    """Threads to which the entries refer."""

    users: Sequence[User]
    """Users to which the entries refer."""

    webhooks: Sequence[Webhook]
    """Webhooks to which the entries refer."""


class FollowedChannel(Model, frozen=True, kw_only=True):
    """The link by which messages of an announcement channel are sent to another channel.

    Documentation:
    https://docs.discord.com/developers/resources/channel#followed-channel-object-followed-channel-structure
    """

    channel_id: ChannelId
    """Announcement channel that is followed."""

    webhook_id: WebhookId
    """Webhook that was created in the other channel."""


class ArchivedThreads(Model, frozen=True, kw_only=True):
    """A page of archived threads.

    Documentation:
    https://docs.discord.com/developers/resources/channel#list-public-archived-threads-response-body
    """

    threads: Sequence[AnyThread]
    """Archived threads."""

    members: Sequence[ThreadMember]
    """Membership of the current user in each thread that it has joined."""

    has_more: bool
    """Whether there are more threads than these."""

    first_messages: Sequence[Message] | None = None
    """First messages of the threads. Not in Discord's documentation."""


class ActiveThreads(Model, frozen=True, kw_only=True):
    """The active threads of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#list-active-guild-threads-response-body
    """

    threads: Sequence[AnyThread]
    """Active threads that the current user can see."""

    members: Sequence[ThreadMember]
    """Membership of the current user in each thread that it has joined."""

    has_more: bool | None = None
    """Whether there are more threads than these. Not in Discord's documentation."""

    first_messages: Sequence[Message] | None = None
    """First messages of the threads. Not in Discord's documentation."""


class GuildScheduledEventUserResponse(OpenIntEnum):
    """Whether a user is interested in a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-user-object-guild-scheduled-event-user-structure
    """

    UNINTERESTED = 0
    """Not interested."""

    INTERESTED = 1
    """Interested."""


class GuildScheduledEventUser(Model, frozen=True, kw_only=True):
    """A user who is interested in a scheduled event.

    Documentation:
    https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-user-object-guild-scheduled-event-user-structure
    """

    guild_scheduled_event_id: ScheduledEventId
    """Event that the user subscribed to."""

    user: User | None = None
    """The user."""

    member: Member | None = None
    """Member of the guild, if requested; absent for users who are not members."""

    guild_scheduled_event_exception_id: Snowflake | None = None
    """Exception of the recurring event that the user subscribed to. Not in Discord's documentation."""

    user_id: UserId | None = None
    """ID of the user. Not in Discord's documentation."""

    response: GuildScheduledEventUserResponse | None = None
    """Whether the user is interested. Not in Discord's documentation."""


class GuildPreview(Model, frozen=True, kw_only=True):
    """Parts of a guild that users can see before they join it.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-preview-object-guild-preview-structure
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild, 2 to 100 characters."""

    icon: str | None
    """Hash of the icon; null for none."""

    splash: str | None
    """Hash of the splash image of invites; null for none."""

    discovery_splash: str | None
    """Hash of the splash image in Server Discovery; null for none."""

    emojis: Sequence[Emoji]
    """Custom emoji of the guild."""

    features: Sequence[GuildFeature]
    """Enabled features of the guild."""

    approximate_member_count: int
    """Approximate number of members."""

    approximate_presence_count: int
    """Approximate number of members online."""

    description: str | None
    """Description of the guild; null for none."""

    stickers: Sequence[Sticker]
    """Stickers of the guild."""

    home_header: str | None = None
    """Hash of the image above the server guide; null for none. Not in Discord's documentation."""


class GuildWidgetSettings(Model, frozen=True, kw_only=True):
    """Settings of the widget of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-widget-settings-object-guild-widget-settings-structure
    """

    enabled: bool
    """Whether the widget is enabled."""

    channel_id: ChannelId | None
    """Channel to which the invite of the widget leads; null for none."""


class GuildWidgetChannel(Model, frozen=True, kw_only=True):
    """A voice or stage channel in the widget of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-widget-object-guild-widget-structure
    """

    id: ChannelId
    """ID of the channel."""

    name: str
    """Name of the channel."""

    position: int
    """Position of the channel among the channels of the guild."""


class GuildWidgetActivity(Model, frozen=True, kw_only=True):
    """The activity of a member in the widget of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-widget-object-guild-widget-structure
    """

    name: str
    """Name of the activity."""


class GuildWidgetMember(Model, frozen=True, kw_only=True):
    """A member in the widget of a guild, without the ID of the user.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-widget-object-guild-widget-structure
    """

    id: str
    """Number of the member in this widget, from 0; not a snowflake."""

    username: str
    """Name of the member."""

    discriminator: str
    """Always 0000, in place of the discriminator of the user."""

    avatar: str | None
    """Always null; ``avatar_url`` has the address of the image."""

    status: Status
    """Status of the member."""

    avatar_url: str
    """URL of the avatar of the member."""

    activity: GuildWidgetActivity | None = None
    """Activity of the member; absent for none. Not in Discord's documentation."""

    deaf: bool | None = None
    """Whether the guild deafens the member; absent outside voice channels. Not in Discord's documentation."""

    mute: bool | None = None
    """Whether the guild mutes the member; absent outside voice channels. Not in Discord's documentation."""

    self_deaf: bool | None = None
    """Whether the member is deafened by choice; absent outside voice channels. Not in Discord's
    documentation.
    """

    self_mute: bool | None = None
    """Whether the member is muted by choice; absent outside voice channels. Not in Discord's documentation."""

    suppress: bool | None = None
    """Whether the member may not speak; absent outside voice channels. Not in Discord's documentation."""

    channel_id: ChannelId | None = None
    """Voice channel of the member; absent for none. Not in Discord's documentation."""


class GuildWidget(Model, frozen=True, kw_only=True):
    """The widget of a guild, which is public.

    Documentation:
    https://docs.discord.com/developers/resources/guild#guild-widget-object-guild-widget-structure
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild, 2 to 100 characters."""

    instant_invite: str | None
    """URL of an invite to the channel of the widget; null for none."""

    channels: Sequence[GuildWidgetChannel]
    """Voice and stage channels that everyone can see."""

    members: Sequence[GuildWidgetMember]
    """Members online, up to 100, with IDs that are not theirs."""

    presence_count: int
    """Number of members online."""


class Ban(Model, frozen=True, kw_only=True):
    """A user who is banned from a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#ban-object-ban-structure
    """

    reason: str | None
    """Reason that was given; null for none."""

    user: User
    """The user."""


class BulkBanResult(Model, frozen=True, kw_only=True):
    """Result of banning several users.

    Documentation: https://docs.discord.com/developers/resources/guild#bulk-guild-ban-bulk-ban-response
    """

    banned_users: Sequence[UserId]
    """IDs of the users who are banned now."""

    failed_users: Sequence[UserId]
    """IDs of the users who were not banned."""


class MessagePin(Model, frozen=True, kw_only=True):
    """A pinned message.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-pin-object-message-pin-object-structure
    """

    pinned_at: Timestamp
    """When the message was pinned."""

    message: Message
    """The message."""


class ChannelPins(Model, frozen=True, kw_only=True):
    """A page of pinned messages.

    Documentation: https://docs.discord.com/developers/resources/message#get-channel-pins-response-structure
    """

    items: Sequence[MessagePin]
    """Pinned messages, the most recently pinned first."""

    has_more: bool
    """Whether there are more pinned messages than these."""


class MessageSearchResult(Model, frozen=True, kw_only=True):
    """Messages that match a search.

    Documentation: https://docs.discord.com/developers/resources/message#search-guild-messages-response-body
    """

    doing_deep_historical_index: bool
    """Whether old messages are still being indexed."""

    documents_indexed: int | None = None
    """Number of messages indexed so far, while that goes on."""

    total_results: int
    """Number of messages that match."""

    messages: Sequence[Sequence[Message]]
    """Messages that match, each in a list of its own, without reactions."""

    threads: Sequence[AnyThread] | None = None
    """Threads of the messages."""

    members: Sequence[ThreadMember] | None = None
    """Membership of the current user in these threads."""


class PollAnswerVoters(Model, frozen=True, kw_only=True):
    """Users who voted for an answer of a poll.

    Documentation: https://docs.discord.com/developers/resources/poll#get-answer-voters-response-body
    """

    users: Sequence[User]
    """Users who voted for the answer."""


class GuildSoundboardSounds(Model, frozen=True, kw_only=True):
    """The sounds of a guild.

    Documentation:
    https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds-response-structure
    """

    items: Sequence[SoundboardSound]
    """Sounds of the guild."""


class StickerPack(Model, frozen=True, kw_only=True):
    """A pack of standard stickers.

    Documentation:
    https://docs.discord.com/developers/resources/sticker#sticker-pack-object-sticker-pack-structure
    """

    id: StickerPackId
    """ID of the pack."""

    stickers: Sequence[Sticker]
    """Stickers of the pack."""

    name: str
    """Name of the pack."""

    sku_id: SkuId
    """SKU of the pack."""

    cover_sticker_id: StickerId | None = None
    """Sticker that is shown for the pack."""

    description: str | None
    """Description of the pack."""

    banner_asset_id: Snowflake | None = None
    """ID of the banner image."""


class StickerPackList(Model, frozen=True, kw_only=True):
    """The packs of standard stickers.

    Documentation: https://docs.discord.com/developers/resources/sticker#list-sticker-packs-response-structure
    """

    sticker_packs: Sequence[StickerPack]
    """Sticker packs."""


class ConnectionType(OpenStrEnum):
    """Services whose accounts users can link.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-services
    """

    AMAZON_MUSIC = "amazon-music"
    """Amazon Music."""

    BATTLENET = "battlenet"
    """Battle.net."""

    BLUESKY = "bluesky"
    """Bluesky."""

    BUNGIE = "bungie"
    """Bungie.net."""

    CRUNCHYROLL = "crunchyroll"
    """Crunchyroll."""

    DOMAIN = "domain"
    """A domain of the user."""

    EBAY = "ebay"
    """eBay."""

    EPIC_GAMES = "epicgames"
    """Epic Games."""

    FACEBOOK = "facebook"
    """Facebook."""

    GITHUB = "github"
    """GitHub."""

    INSTAGRAM = "instagram"
    """Instagram."""

    LEAGUE_OF_LEGENDS = "leagueoflegends"
    """League of Legends. Not in Discord's documentation."""

    MASTODON = "mastodon"
    """Mastodon."""

    PAYPAL = "paypal"
    """PayPal."""

    PLAYSTATION = "playstation"
    """PlayStation Network."""

    REDDIT = "reddit"
    """Reddit."""

    RIOT_GAMES = "riotgames"
    """Riot Games. Not in Discord's documentation."""

    ROBLOX = "roblox"
    """Roblox."""

    SKYPE = "skype"
    """Skype."""

    SPOTIFY = "spotify"
    """Spotify."""

    STEAM = "steam"
    """Steam."""

    TIKTOK = "tiktok"
    """TikTok."""

    TWITCH = "twitch"
    """Twitch."""

    TWITTER = "twitter"
    """X."""

    XBOX = "xbox"
    """Xbox."""

    YOUTUBE = "youtube"
    """YouTube."""


class ConnectionGuild(Model, frozen=True, kw_only=True):
    """The guild of an integration with a linked account.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-connection-structure
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild."""

    icon: str | None
    """Hash of the icon; null for none."""


class ConnectionIntegration(Model, frozen=True, kw_only=True):
    """An integration of a guild with a linked account.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-connection-structure
    """

    id: str
    """ID of the integration; not always a snowflake."""

    type: IntegrationType
    """Type of the integration."""

    account: IntegrationAccount
    """Account of the integration."""

    guild: ConnectionGuild
    """Guild of the integration."""


class ConnectionVisibility(OpenIntEnum):
    """Who can see a linked account.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-visibility-types
    """

    NONE = 0
    """Only the user."""

    EVERYONE = 1
    """Everyone."""


class Connection(Model, frozen=True, kw_only=True):
    """An account of another service that a user has linked.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-connection-structure
    """

    id: str
    """ID of the account at the service; not a snowflake."""

    name: str | None
    """Name of the account."""

    type: ConnectionType
    """Service of the account."""

    revoked: bool | None = None
    """Whether the link was revoked."""

    integrations: Sequence[ConnectionIntegration] | None = None
    """Integrations of guilds with the account."""

    verified: bool
    """Whether the account is verified."""

    friend_sync: bool
    """Whether friends are added from the account."""

    show_activity: bool
    """Whether activities of the account are shown in presences."""

    two_way_link: bool
    """Whether the service also has a link to the Discord account."""

    visibility: ConnectionVisibility
    """Who can see the account."""


class ApplicationRoleConnection(Model, frozen=True, kw_only=True):
    """Account of a user at the platform of an app, for linked roles.

    Documentation:
    https://docs.discord.com/developers/resources/user#application-role-connection-object-application-role-connection-structure
    """

    platform_name: str | None = None
    """Name of the platform, up to 50 characters; null for none."""

    metadata: Mapping[str, str] | None = None
    """Values of the user by their keys, each up to 100 characters."""

    platform_username: str | None = None
    """Name of the user at the platform, up to 100 characters; null for none. Not in Discord's documentation."""


class VoiceRegion(Model, frozen=True, kw_only=True):
    """A region of voice servers.

    Documentation:
    https://docs.discord.com/developers/resources/voice#voice-region-object-voice-region-structure
    """

    id: str
    """ID of the region; not a snowflake."""

    name: str
    """Name of the region."""

    optimal: bool
    """Whether the region is the closest one to the current user."""

    deprecated: bool
    """Whether the region should not be used any more."""

    custom: bool
    """Whether the region was made for an event."""


class InteractionCallback(Model, frozen=True, kw_only=True):
    """The interaction to which an app has responded.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-object
    """

    id: InteractionId
    """ID of the interaction."""

    type: InteractionType
    """Type of the interaction."""

    activity_instance_id: str | None = None
    """ID of the activity that was launched or joined; absent for none."""

    response_message_id: MessageId | None = None
    """ID of the message that the response has created; absent for none."""

    response_message_loading: bool | None = None
    """Whether the user sees that the app is thinking."""

    response_message_ephemeral: bool | None = None
    """Whether only the user sees the message."""

    channel_id: ChannelId | None = None
    """Channel of the interaction. Not in Discord's documentation."""

    guild_id: GuildId | None = None
    """Guild of the interaction. Not in Discord's documentation."""


class InteractionCallbackActivityInstance(Model, frozen=True, kw_only=True):
    """The activity that a response has launched.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-activity-instance-resource
    """

    id: str
    """ID of the instance of the activity; not a snowflake."""


class InteractionCallbackResource(Model, frozen=True, kw_only=True):
    """A message or activity that a response to an interaction has created.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
    """

    type: InteractionCallbackType
    """Type of the response."""

    activity_instance: InteractionCallbackActivityInstance | None = None
    """Activity that was launched; only for LAUNCH_ACTIVITY."""

    message: Message | None = None
    """Message that was created or changed; only for responses with a message."""


class InteractionCallbackResponse(Model, frozen=True, kw_only=True):
    """The interaction to which an app has responded, and the resource that was created.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
    """

    interaction: InteractionCallback
    """The interaction."""

    resource: InteractionCallbackResource | None = None
    """Message or activity that the response has created; absent for none."""


class CurrentAuthorization(Model, frozen=True, kw_only=True):
    """The authorization of the token of a request.

    Documentation:
    https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information-response-structure
    """

    application: Application
    """App to which the token was given."""

    scopes: Sequence[OAuth2Scope]
    """OAuth2 scopes of the token."""

    expires: Timestamp
    """When the token expires."""

    user: User | None = None
    """User who gave the authorization; absent without the scope ``identify``."""


class GatewayInfo(Model, frozen=True, kw_only=True):
    """Address of the gateway.

    Documentation: https://docs.discord.com/developers/events/gateway#get-gateway
    """

    url: str
    """WebSocket URL of the gateway."""


class VanityUrlError(Model, frozen=True, kw_only=True):
    """The reason for which a guild has no vanity URL.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
    """

    message: str
    """Text of the error, in English."""

    code: int
    """JSON error code of Discord."""


class VanityUrl(Model, frozen=True, kw_only=True):
    """The vanity URL of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
    """

    code: str | None
    """Code of the invite, part of its URL; null for none."""

    uses: int
    """Number of uses."""

    error: VanityUrlError | None = None
    """Why there is no vanity URL. Not in Discord's documentation."""


class PruneResult(Model, frozen=True, kw_only=True):
    """Result of a prune, or of a count before it.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-prune-count
    """

    pruned: int | None
    """Number of members removed, or that would be removed; null if it was not counted."""


class ApplicationEmojis(Model, frozen=True, kw_only=True):
    """The emoji of an app.

    Documentation: https://docs.discord.com/developers/resources/emoji#list-application-emojis
    """

    items: Sequence[Emoji]
    """Emoji of the app."""


class PartialUserGuild(Model, frozen=True, kw_only=True):
    """A guild of the current user.

    Documentation: https://docs.discord.com/developers/resources/user#get-current-user-guilds
    """

    id: GuildId
    """ID of the guild."""

    name: str
    """Name of the guild."""

    icon: str | None
    """Hash of the icon; null for none."""

    banner: str | None
    """Hash of the banner; null for none."""

    owner: bool
    """Whether the current user owns the guild."""

    permissions: Permissions
    """Permissions of the current user in the guild, without overwrites of channels."""

    features: Sequence[GuildFeature]
    """Enabled features of the guild."""

    approximate_member_count: int | None = None
    """Approximate number of members, if requested."""

    approximate_presence_count: int | None = None
    """Approximate number of members online, if requested."""


class InviteTargetUsersJobStatus(OpenIntEnum):
    """States of the processing of a list of users who may accept an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#get-target-users-job-status
    """

    UNSPECIFIED = 0
    """The state is not known."""

    PROCESSING = 1
    """The list is being processed."""

    COMPLETED = 2
    """The list was processed."""

    FAILED = 3
    """The processing failed."""


class InviteTargetUsersJob(Model, frozen=True, kw_only=True):
    """State of the processing of a list of users who may accept an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#get-target-users-job-status
    """

    status: InviteTargetUsersJobStatus
    """State of the processing."""

    total_users: int
    """Number of users in the list."""

    processed_users: int
    """Number of users that were processed."""

    created_at: Timestamp | None
    """When the processing began."""

    completed_at: Timestamp | None
    """When the processing ended; null before."""

    error_message: str | None
    """Why the processing failed; null if it did not."""


class ThreadSearchResult(Model, frozen=True, kw_only=True):
    """Threads that match a search."""

    threads: Sequence[AnyThread]
    """Threads that match."""

    members: Sequence[ThreadMember]
    """Membership of the current user in each thread that it has joined."""

    has_more: bool
    """Whether there are more threads than these."""

    first_messages: Sequence[Message] | None = None
    """First messages of the threads."""

    total_results: int
    """Number of threads that match."""


class GuildScheduledEventUserCounts(Model, frozen=True, kw_only=True):
    """Numbers of users who are interested in a scheduled event and in its exceptions."""

    guild_scheduled_event_count: int
    """Number of users who are interested in the event."""

    guild_scheduled_event_exception_counts: Mapping[Snowflake, int]
    """Numbers of users by the IDs of the exceptions."""


class WelcomeMessage(Model, frozen=True, kw_only=True):
    """A message that new members of a guild see."""

    author_ids: Sequence[UserId]
    """IDs of the users who are shown as authors."""

    message: str
    """Text of the message."""


class NewMemberActionType(OpenIntEnum):
    """Things that new members are asked to do in a channel."""

    VIEW = 0
    """Read the channel."""

    TALK = 1
    """Write in the channel."""


class NewMemberAction(Model, frozen=True, kw_only=True):
    """A thing that new members of a guild are asked to do."""

    channel_id: ChannelId
    """Channel of the action."""

    action_type: NewMemberActionType
    """Thing that the member is asked to do in the channel."""

    title: str
    """Title of the action."""

    description: str
    """Description of the action."""

    emoji: PartialEmoji | None = None
    """Emoji of the action; absent for none."""

    icon: str | None = None
    """Hash of the icon; absent for none."""


class ResourceChannel(Model, frozen=True, kw_only=True):
    """A channel with information for the members of a guild."""

    channel_id: ChannelId
    """ID of the channel."""

    title: str
    """Title of the channel in the list."""

    description: str
    """Description of the channel in the list."""

    emoji: PartialEmoji | None = None
    """Emoji of the channel; absent for none."""

    icon: str | None = None
    """Hash of the icon; absent for none."""


class GuildHomeSettings(Model, frozen=True, kw_only=True):
    """The welcome that new members of a guild see."""

    guild_id: GuildId
    """ID of the guild."""

    enabled: bool
    """Whether new members see the welcome."""

    welcome_message: WelcomeMessage | None = None
    """Message to new members; absent for none."""

    new_member_actions: Sequence[NewMemberAction]
    """Things that new members are asked to do."""

    resource_channels: Sequence[ResourceChannel]
    """Channels with information for members."""


class GuildJoinRequests(Model, frozen=True, kw_only=True):
    """A page of requests to join a guild."""

    total: int | None = None
    """Number of requests with the status that was asked for."""

    guild_join_requests: Sequence[GuildJoinRequest] | None = None
    """Requests; absent without the permission KICK_MEMBERS."""
