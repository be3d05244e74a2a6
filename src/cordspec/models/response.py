# @generated from schemas/objects/response.yaml by "cordspec codegen" - do not edit
"""Objects that only responses of the HTTP API contain."""

from collections.abc import Mapping, Sequence

from cordspec.models.application import Application
from cordspec.models.audit_log import AuditLogEntry
from cordspec.models.auto_moderation import AutoModerationRule
from cordspec.models.channel import AnyThread, ThreadMember
from cordspec.models.command import ApplicationCommand
from cordspec.models.emoji import Emoji
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
from cordspec.models.integration import Integration
from cordspec.models.interaction import InteractionCallbackType
from cordspec.models.locale import Locale
from cordspec.models.member import Member
from cordspec.models.message import InteractionType, Message
from cordspec.models.permission import Permissions
from cordspec.models.scheduled_event import GuildScheduledEvent
from cordspec.models.soundboard import SoundboardSound
from cordspec.models.sticker import Sticker
from cordspec.models.user import User
from cordspec.models.webhook import Webhook
from cordspec.wire import Model, Timestamp

__all__ = [
    "ActiveThreads",
    "ActivityInstance",
    "ActivityLocation",
    "ApplicationEmojis",
    "ApplicationRoleConnection",
    "ApplicationRoleConnectionMetadata",
    "ArchivedThreads",
    "AuditLog",
    "Ban",
    "BulkBanResult",
    "ChannelPins",
    "Connection",
    "CurrentAuthorization",
    "FollowedChannel",
    "GatewayInfo",
    "GuildPreview",
    "GuildScheduledEventUser",
    "GuildSoundboardSounds",
    "GuildWidget",
    "GuildWidgetSettings",
    "InteractionCallback",
    "InteractionCallbackActivityInstance",
    "InteractionCallbackResource",
    "InteractionCallbackResponse",
    "InviteTargetUsersJob",
    "MessagePin",
    "MessageSearchResult",
    "PartialUserGuild",
    "PollAnswerVoters",
    "PruneResult",
    "StickerPack",
    "StickerPackList",
    "VanityUrl",
    "VoiceRegion",
]


class ActivityLocation(Model, frozen=True, kw_only=True):
    """Channel in which an activity runs.

    Documentation:
    https://docs.discord.com/developers/resources/application#get-application-activity-instance-activity-location-object
    """

    id: str
    """ID of the location; not a snowflake."""

    kind: str
    """Kind of the channel, "gc" in a guild and "pc" for private channels."""

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


class ApplicationRoleConnectionMetadata(Model, frozen=True, kw_only=True):
    """A value by which linked roles are given.

    Documentation:
    https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-structure
    """

    type: int
    """Comparison of the value with that of a guild, from 1 to 8."""

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

    response: int | None = None
    """Answer of the user, as a number. Not in Discord's documentation."""


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

    channels: Sequence[Mapping[str, object]]
    """Voice and stage channels that everyone can see."""

    members: Sequence[Mapping[str, object]]
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


class Connection(Model, frozen=True, kw_only=True):
    """An account of another service that a user has linked.

    Documentation: https://docs.discord.com/developers/resources/user#connection-object-connection-structure
    """

    id: str
    """ID of the account at the service; not a snowflake."""

    name: str | None
    """Name of the account."""

    type: str
    """Name of the service."""

    revoked: bool | None = None
    """Whether the link was revoked."""

    integrations: Sequence[object] | None = None
    """Integrations of guilds with the account."""

    verified: bool
    """Whether the account is verified."""

    friend_sync: bool
    """Whether friends are added from the account."""

    show_activity: bool
    """Whether activities of the account are shown in presences."""

    two_way_link: bool
    """Whether the service also has a link to the Discord account."""

    visibility: int
    """Who can see the account, 0 for only the user and 1 for everyone."""


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

    scopes: Sequence[str]
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


class VanityUrl(Model, frozen=True, kw_only=True):
    """The vanity URL of a guild.

    Documentation: https://docs.discord.com/developers/resources/guild#get-guild-vanity-url
    """

    code: str | None
    """Code of the invite, part of its URL; null for none."""

    uses: int
    """Number of uses."""

    error: Mapping[str, object] | None = None
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

    features: Sequence[str]
    """Enabled features of the guild."""

    approximate_member_count: int | None = None
    """Approximate number of members, if requested."""

    approximate_presence_count: int | None = None
    """Approximate number of members online, if requested."""


class InviteTargetUsersJob(Model, frozen=True, kw_only=True):
    """State of the processing of a list of users who may accept an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#get-target-users-job-status
    """

    status: int
    """State as a number, 0 for unspecified, 1 for processing, 2 for completed, 3 for failed."""

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
