# @generated from schemas/objects/message.yaml by "cordspec codegen" - do not edit
"""Messages, their attachments, and what they refer to."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Raw, UnsetType

from cordspec.models.application import ApplicationFlags, ApplicationIntegrationType
from cordspec.models.channel import AnyThread, ChannelMention, ResolvedChannel
from cordspec.models.command import ApplicationCommandType
from cordspec.models.component import Component
from cordspec.models.embed import Embed
from cordspec.models.ids import (
    ApplicationId,
    AttachmentId,
    ChannelId,
    GuildId,
    InteractionId,
    MessageId,
    RoleId,
    RoleSubscriptionListingId,
    Snowflake,
    UserId,
    WebhookId,
)
from cordspec.models.member import PartialMember, ResolvedMember
from cordspec.models.poll import Poll
from cordspec.models.reaction import Reaction
from cordspec.models.role import Role
from cordspec.models.soundboard import SoundboardSound
from cordspec.models.sticker import Sticker, StickerItem
from cordspec.models.user import User
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, Timestamp, open_flags, read_tag

__all__ = [
    "AllowedMentionType",
    "ApplicationCommandInteractionMetadata",
    "Attachment",
    "AttachmentFlags",
    "BaseInteractionMetadata",
    "BaseThemeType",
    "GuildProductPurchase",
    "InteractionType",
    "LegacyMessageUpdate",
    "MentionedUser",
    "Message",
    "MessageActivity",
    "MessageActivityType",
    "MessageApplication",
    "MessageCall",
    "MessageComponentInteractionMetadata",
    "MessageFlags",
    "MessageInteraction",
    "MessageInteractionMetadata",
    "MessageLobbyMember",
    "MessageReference",
    "MessageReferenceType",
    "MessageSnapshot",
    "MessageType",
    "ModalSubmitInteractionMetadata",
    "PartialMessage",
    "PurchaseNotification",
    "ResolvedData",
    "RoleSubscriptionData",
    "SharedClientTheme",
    "SnapshotMessage",
    "TriggeringInteractionMetadata",
    "UnknownInteractionMetadata",
]


class MentionedUser(User, frozen=True, kw_only=True):
    """User who is mentioned, in guilds with the membership.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    member: PartialMember | None = None
    """User as a member of the guild; absent outside guilds."""


@open_flags
class AttachmentFlags(OpenFlag):
    """Flags of an attachment.

    Documentation: https://docs.discord.com/developers/resources/message#attachment-object-attachment-flags
    """

    IS_CLIP = 1 << 0
    """Cut from a stream."""

    IS_THUMBNAIL = 1 << 1
    """Cover of a thread in a media channel."""

    IS_REMIX = 1 << 2
    """Changed with the remix tool of the mobile client. Deprecated."""

    IS_SPOILER = 1 << 3
    """Hidden until it is clicked."""

    IS_ANIMATED = 1 << 5
    """Animated image."""


class MessageApplication(Model, frozen=True, kw_only=True):
    """App that a message or a clip belongs to.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-structure
    """

    id: ApplicationId
    """ID of the app."""

    name: str
    """Name of the app."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    description: str | None = None
    """Description of the app; may be empty."""

    cover_image: str | None = None
    """Hash of the cover image; absent for none."""

    rpc_origins: Sequence[str] = []
    """Web origins from which it may be used over RPC."""

    bot_public: bool | None = None
    """Whether all users may add the bot to guilds, or only its owner."""

    bot_require_code_grant: bool | None = None
    """Whether the bot joins a guild only after the full OAuth2 code grant flow."""

    terms_of_service_url: str | None = None
    """URL of the terms of service; absent if there are none."""

    privacy_policy_url: str | None = None
    """URL of the privacy policy; absent if there is none."""

    verify_key: str | None = None
    """Public key in hexadecimal, for verifying interactions that are sent over HTTP."""

    flags: ApplicationFlags | None = None
    """Flags of the app as a number, without bits above 30."""

    tags: Sequence[str] = []
    """Tags that describe the app, up to 5."""


class Attachment(Model, frozen=True, kw_only=True):
    """File that is attached to a message.

    Documentation:
    https://docs.discord.com/developers/resources/message#attachment-object-attachment-structure
    """

    id: AttachmentId
    """ID of the attachment."""

    filename: str
    """Name of the file."""

    title: str | None = None
    """Title to show instead of the filename; null or absent for none."""

    description: str | None = None
    """Alternative text, at most 1024 characters; absent for none."""

    content_type: str | None = None
    """Media type of the file; absent if Discord does not know it."""

    size: int
    """Size of the file in bytes."""

    url: str
    """URL of the file, which expires."""

    proxy_url: str
    """URL of the file at Discord's media proxy."""

    height: int | None = None
    """Height in pixels; absent or null unless an image or a video."""

    width: int | None = None
    """Width in pixels; absent or null unless an image or a video."""

    placeholder: str | None = None
    """Tiny preview to show while loading, a ThumbHash in base64; images and videos only."""

    placeholder_version: int | None = None
    """Version of the format of `placeholder`."""

    ephemeral: bool = False
    """Whether the file is ephemeral, and is removed with its message."""

    duration_secs: float | None = None
    """Duration of audio or video in seconds."""

    waveform: str | None = None
    """Waveform of a voice message, up to 256 bytes in base64."""

    flags: AttachmentFlags = AttachmentFlags(0)
    """Flags of the attachment."""

    clip_participants: Sequence[User] = []
    """Users who were in the stream that a clip was cut from."""

    clip_created_at: Timestamp | None = None
    """When a clip was made; absent for other files."""

    application: MessageApplication | None = None
    """App that was being streamed in a clip; null if it is not known."""

    original_content_type: str | None = None
    """Media type of the file before Discord converted it. Not in Discord's documentation."""


class MessageType(OpenIntEnum):
    """Types of messages; most types are system messages without text.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-types
    """

    DEFAULT = 0
    """Ordinary message."""

    RECIPIENT_ADD = 1
    """A user was added to a group or thread; not deletable."""

    RECIPIENT_REMOVE = 2
    """A user left a group or thread; not deletable."""

    CALL = 3
    """Call in direct messages; not deletable."""

    CHANNEL_NAME_CHANGE = 4
    """A group or thread was renamed; not deletable."""

    CHANNEL_ICON_CHANGE = 5
    """A group has a new icon; not deletable."""

    CHANNEL_PINNED_MESSAGE = 6
    """A message was pinned."""

    USER_JOIN = 7
    """A user joined the guild."""

    GUILD_BOOST = 8
    """A member boosted the guild."""

    GUILD_BOOST_TIER_1 = 9
    """The guild reached boost level 1."""

    GUILD_BOOST_TIER_2 = 10
    """The guild reached boost level 2."""

    GUILD_BOOST_TIER_3 = 11
    """The guild reached boost level 3."""

    CHANNEL_FOLLOW_ADD = 12
    """The channel now follows an announcement channel."""

    GUILD_DISCOVERY_DISQUALIFIED = 14
    """Server Discovery no longer lists the guild."""

    GUILD_DISCOVERY_REQUALIFIED = 15
    """Server Discovery may list the guild again."""

    GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING = 16
    """First warning of a delisting."""

    GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING = 17
    """Last warning of a delisting."""

    THREAD_CREATED = 18
    """A thread was created in the channel."""

    REPLY = 19
    """Reply to another message."""

    CHAT_INPUT_COMMAND = 20
    """Response to a slash command."""

    THREAD_STARTER_MESSAGE = 21
    """First message of a thread that was created from a message; not deletable."""

    GUILD_INVITE_REMINDER = 22
    """Reminder to invite users to a new guild."""

    CONTEXT_MENU_COMMAND = 23
    """Response to a user or message command."""

    AUTO_MODERATION_ACTION = 24
    """Alert of auto moderation."""

    ROLE_SUBSCRIPTION_PURCHASE = 25
    """A member purchased or renewed a role subscription."""

    INTERACTION_PREMIUM_UPSELL = 26
    """Offer of a paid feature of an app."""

    STAGE_START = 27
    """A stage went live."""

    STAGE_END = 28
    """A stage ended."""

    STAGE_SPEAKER = 29
    """A user became a speaker on a stage."""

    STAGE_RAISE_HAND = 30
    """A user asks to speak on a stage. Not in Discord's documentation."""

    STAGE_TOPIC = 31
    """A stage has a new topic."""

    GUILD_APPLICATION_PREMIUM_SUBSCRIPTION = 32
    """A subscription to an app was purchased for the guild."""

    GUILD_INCIDENT_ALERT_MODE_ENABLED = 36
    """Security actions were enabled."""

    GUILD_INCIDENT_ALERT_MODE_DISABLED = 37
    """Security actions were disabled."""

    GUILD_INCIDENT_REPORT_RAID = 38
    """A raid was reported."""

    GUILD_INCIDENT_REPORT_FALSE_ALARM = 39
    """A raid alert was reported as a false alarm."""

    PURCHASE_NOTIFICATION = 44
    """A product of the guild was purchased."""

    POLL_RESULT = 46
    """Outcome of a poll that has ended."""

    HD_STREAMING_UPGRADED = 55
    """The quality of streams was improved. Not in Discord's documentation."""


class MessageActivityType(OpenIntEnum):
    """Types of invitations in a message.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-activity-types
    """

    JOIN = 1
    """Join the activity."""

    SPECTATE = 2
    """Watch."""

    LISTEN = 3
    """Listen to the same music."""

    JOIN_REQUEST = 5
    """Ask to join the activity."""

    STREAM_REQUEST = 6
    """Ask for a stream."""


class MessageActivity(Model, frozen=True, kw_only=True):
    """Activity that a message invites to.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-object-message-activity-structure
    """

    type: MessageActivityType
    """Type of the invitation."""

    party_id: str | None = None
    """Party to join, as in the activity of the author's presence."""


@open_flags
class MessageFlags(OpenFlag):
    """Flags of a message.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-flags
    """

    CROSSPOSTED = 1 << 0
    """Published to the channels that follow this channel."""

    IS_CROSSPOST = 1 << 1
    """Comes from a followed announcement channel."""

    SUPPRESS_EMBEDS = 1 << 2
    """Shows no embeds."""

    SOURCE_MESSAGE_DELETED = 1 << 3
    """Crosspost of a message that is deleted."""

    URGENT = 1 << 4
    """Urgent message of Discord."""

    HAS_THREAD = 1 << 5
    """Has a thread, which has the message's id."""

    EPHEMERAL = 1 << 6
    """Seen only by the user of the interaction."""

    LOADING = 1 << 7
    """Deferred response to an interaction, shown as loading."""

    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = 1 << 8
    """Some roles are not in the thread."""

    SHOULD_SHOW_LINK_NOT_DISCORD_WARNING = 1 << 10
    """Links out of Discord. Not in Discord's documentation."""

    SUPPRESS_NOTIFICATIONS = 1 << 12
    """Sends no push or desktop notification."""

    IS_VOICE_MESSAGE = 1 << 13
    """Voice message."""

    HAS_SNAPSHOT = 1 << 14
    """Forwards another message."""

    IS_COMPONENTS_V2 = 1 << 15
    """Consists of components only, without content and embeds."""


class MessageReferenceType(OpenIntEnum):
    """Types of references to a message.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-types
    """

    DEFAULT = 0
    """Reply, crosspost, pin, thread or followed channel."""

    FORWARD = 1
    """Copy of the message as it was."""


class MessageReference(Model, frozen=True, kw_only=True):
    """Reference from a message to another message, or to a channel that is followed.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-structure
    """

    type: MessageReferenceType = MessageReferenceType.DEFAULT
    """Type of the reference."""

    message_id: MessageId | None = None
    """ID of the message; absent in a reference to a channel."""

    channel_id: ChannelId | None = None
    """Channel of the message; always present in received messages."""

    guild_id: GuildId | None = None
    """Guild of the message; absent outside guilds."""

    fail_if_not_exists: bool | None = None
    """In requests, whether a missing message is an error; true if absent."""


class BaseInteractionMetadata(Model, frozen=True, kw_only=True):
    """Fields of all interactions that a message responds to.

    Documentation: https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
    """

    id: InteractionId
    """ID of the interaction."""

    user: User | None = None
    """User who created the interaction."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Installation owners of the app, a guild (0 in direct messages with the app) and a user."""

    original_response_message_id: MessageId | None = None
    """ID of the first response to the interaction; sent for follow-up messages only."""


class InteractionType(OpenIntEnum):
    """Type of the interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
    """

    PING = 1
    """Check of an endpoint; sent over HTTP only."""

    APPLICATION_COMMAND = 2
    """A command was used."""

    MESSAGE_COMPONENT = 3
    """A component of a message was used."""

    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    """A user types the value of an option."""

    MODAL_SUBMIT = 5
    """A modal was submitted."""

    SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY = 6


class ApplicationCommandInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=2
):
    """Use of a command that a message responds to.

    Documentation: https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND]] = InteractionType.APPLICATION_COMMAND
    """Type, always APPLICATION_COMMAND."""

    target_user: User | None = None
    """Target of the command; user commands only."""

    target_message_id: MessageId | None = None
    """Target of the command; message commands only. It may have been deleted."""

    name: str | None = None
    """Name of the command, with its groups and subcommands; not stable according to Discord. Not in Discord's
    documentation.
    """

    command_type: ApplicationCommandType | None = None
    """Type of the command. Not in Discord's documentation."""


class MessageComponentInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=3
):
    """Use of a component that a message responds to.

    Documentation: https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
    """

    type: ClassVar[Literal[InteractionType.MESSAGE_COMPONENT]] = InteractionType.MESSAGE_COMPONENT
    """Type, always MESSAGE_COMPONENT."""

    interacted_message_id: MessageId
    """Message with the component."""


class UnknownInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=-1
):
    """A member of a union of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> InteractionType:
        """Type, always APPLICATION_COMMAND."""
        return InteractionType(read_tag(self.raw, "type"))


TriggeringInteractionMetadata: TypeAlias = (
    ApplicationCommandInteractionMetadata | MessageComponentInteractionMetadata | UnknownInteractionMetadata
)
"""Interaction that opened a modal, a command or a component."""


class ModalSubmitInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=5
):
    """Submitted modal that a message responds to.

    Documentation: https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
    """

    type: ClassVar[Literal[InteractionType.MODAL_SUBMIT]] = InteractionType.MODAL_SUBMIT
    """Type, always MODAL_SUBMIT."""

    triggering_interaction_metadata: TriggeringInteractionMetadata
    """Interaction that opened the modal."""


MessageInteractionMetadata: TypeAlias = (
    ApplicationCommandInteractionMetadata
    | MessageComponentInteractionMetadata
    | ModalSubmitInteractionMetadata
    | UnknownInteractionMetadata
)
"""Interaction that a message responds to; its class depends on `type`."""


class MessageInteraction(Model, frozen=True, kw_only=True):
    """Interaction that a message responds to, in the older format.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#message-interaction-object-message-interaction-structure
    """

    id: InteractionId
    """ID of the interaction."""

    type: InteractionType
    """Type of the interaction."""

    name: str
    """Name of the command, with its groups and subcommands."""

    user: User | None = None
    """User who created the interaction."""

    member: PartialMember | None = None
    """User as a member of the guild; absent outside guilds."""


class RoleSubscriptionData(Model, frozen=True, kw_only=True):
    """Role subscription that was bought or renewed.

    Documentation:
    https://docs.discord.com/developers/resources/message#role-subscription-data-object-role-subscription-data-object-structure
    """

    role_subscription_listing_id: RoleSubscriptionListingId
    """Listing of the subscription."""

    tier_name: str
    """Name of the tier."""

    total_months_subscribed: int
    """Total number of months for which the user has been subscribed."""

    is_renewal: bool
    """Whether the subscription was renewed, and is not new."""


class MessageCall(Model, frozen=True, kw_only=True):
    """Call in direct messages.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-call-object-message-call-object-structure
    """

    participants: Sequence[UserId] = []
    """Users who took part."""

    ended_timestamp: Timestamp | None = None
    """When the call ended; null or absent while it lasts."""


class BaseThemeType(OpenIntEnum):
    """Base theme of a shared theme.

    Documentation: https://docs.discord.com/developers/resources/message#base-theme-types
    """

    UNSET = 0
    """None was chosen."""

    DARK = 1
    LIGHT = 2
    DARKER = 3
    MIDNIGHT = 4


class SharedClientTheme(Model, frozen=True, kw_only=True):
    """Theme of the client that a message shares.

    Documentation:
    https://docs.discord.com/developers/resources/message#shared-client-theme-object-shared-client-theme-object-structure
    """

    colors: Sequence[str]
    """Up to five colours, each in hexadecimal as "rrggbb"."""

    gradient_angle: int
    """Direction of the gradient in degrees, up to 360."""

    base_mix: int
    """Strength of the colours, up to 100."""

    base_theme: BaseThemeType | None = None
    """Base theme of the colours; null or absent for none."""


class MessageLobbyMember(Model, frozen=True, kw_only=True):
    """Author of a message that was sent in a lobby."""

    id: UserId | None = None
    """ID of the user."""

    metadata: Mapping[str, object] | None = None
    """Values that the game has set for the member; null for none."""

    flags: int = 0
    """Flags of the lobby member."""


class GuildProductPurchase(Model, frozen=True, kw_only=True):
    """Product of a guild that a member bought."""

    listing_id: Snowflake
    """ID of the listing."""

    product_name: str
    """Name of the product."""


class PurchaseNotification(Model, frozen=True, kw_only=True):
    """Purchase that a message announces."""

    type: int
    """Kind of the purchase; 0 for a product of the guild."""

    guild_product_purchase: GuildProductPurchase | None = None
    """Product of the guild that was bought."""


class Message(Model, frozen=True, kw_only=True):
    """Message in a channel, written by a user, an app, a webhook or Discord itself.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-structure
    """

    id: MessageId
    """ID of the message."""

    channel_id: ChannelId
    """Channel of the message."""

    author: User
    """Author of the message; for a webhook, only id, username and avatar are valid."""

    content: str
    """Text of the message; empty without the intent MESSAGE_CONTENT, except in the app's own messages, direct
    messages and mentions of the app.
    """

    timestamp: Timestamp
    """When the message was sent."""

    edited_timestamp: Timestamp | None
    """When the message was last edited; null if it never was."""

    tts: bool
    """Whether clients read the text aloud; always false in MESSAGE_UPDATE."""

    mention_everyone: bool
    """Whether everyone is notified, by @everyone or @here."""

    mentions: Sequence[MentionedUser] = []
    """Users who are mentioned, in guilds with their membership."""

    mention_roles: Sequence[RoleId]
    """Roles that are mentioned."""

    mention_channels: Sequence[ChannelMention] = []
    """Channels that are mentioned; sent for crossposted messages only."""

    attachments: Sequence[Attachment]
    """Attached files; empty without the intent MESSAGE_CONTENT, as for `content`."""

    embeds: Sequence[Embed]
    """Embeds; empty without the intent MESSAGE_CONTENT, as for `content`."""

    reactions: Sequence[Reaction] = []
    """Reactions, one entry for each emoji."""

    nonce: str | int | None = None
    """Token chosen by the sender to recognise the message; a string in practice."""

    pinned: bool
    """Whether the message is pinned in its channel."""

    webhook_id: WebhookId | None = None
    """Webhook that sent the message; for a response to an interaction, the app."""

    type: MessageType
    """Type of the message."""

    activity: MessageActivity | None = None
    """Activity of the invitation in the message."""

    application: MessageApplication | None = None
    """App of the activity."""

    application_id: ApplicationId | None = None
    """App that sent the message, as a response or through a webhook that it owns."""

    flags: MessageFlags = MessageFlags(0)
    """Flags of the message."""

    message_reference: MessageReference | None = None
    """Source of a reply, forward, crosspost, pin or thread starter."""

    message_snapshots: "Sequence[MessageSnapshot]" = []
    """Copies of the forwarded messages; at most one, so far."""

    referenced_message: "Message | UnsetType | None" = UNSET
    """Message that this one replies to; null if it was deleted, absent if Discord did not load it."""

    interaction_metadata: MessageInteractionMetadata | None = None
    """Interaction that the message responds to."""

    interaction: MessageInteraction | None = None
    """Interaction that the message responds to, in the older format. Deprecated."""

    thread: AnyThread | None = None
    """Thread that was created from the message."""

    components: Sequence[Component] = []
    """Components; empty without the intent MESSAGE_CONTENT, as for `content`."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers in the message."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older format. Deprecated."""

    position: int | None = None
    """Approximate position in the thread, from 0; there may be gaps and duplicates."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Subscription of a message of type ROLE_SUBSCRIPTION_PURCHASE."""

    resolved: "ResolvedData | None" = None
    """Users, roles and channels that are default values of the message's select menus."""

    poll: Poll | None = None
    """Poll; absent if there is none, and without the intent MESSAGE_CONTENT."""

    call: MessageCall | None = None
    """Call of a message of type CALL."""

    shared_client_theme: SharedClientTheme | None = None
    """Theme of the client that the author shares."""

    lobby_member: MessageLobbyMember | None = None
    """Metadata of the author in the lobby that the channel is linked to. Not in Discord's documentation."""

    purchase_notification: PurchaseNotification | None = None
    """Purchase that the message announces. Not in Discord's documentation."""


class LegacyMessageUpdate(Model, frozen=True, kw_only=True):
    """Message after a change, in the format used until 2023; absent fields did not change.

    Documentation: https://docs.discord.com/developers/events/gateway-events#message-update
    """

    id: MessageId
    """ID of the message."""

    channel_id: ChannelId
    """Channel of the message."""

    content: str | None = None
    """Text of the message; empty without the intent MESSAGE_CONTENT, except in the app's own messages, direct
    messages and mentions of the app.
    """

    timestamp: Timestamp | None = None
    """When the message was sent."""

    edited_timestamp: Timestamp | UnsetType | None = UNSET
    """When the message was last edited; null if never, absent if Discord does not send it."""

    mention_everyone: bool | None = None
    """Whether everyone is notified, by @everyone or @here."""

    mentions: Sequence[MentionedUser] | None = None
    """Users who are mentioned; absent if Discord does not send them."""

    mention_roles: Sequence[RoleId] | None = None
    """Roles that are mentioned."""

    attachments: Sequence[Attachment] | None = None
    """Attached files; empty without the intent MESSAGE_CONTENT, as for `content`."""

    embeds: Sequence[Embed] | None = None
    """Embeds; empty without the intent MESSAGE_CONTENT, as for `content`."""

    pinned: bool | None = None
    """Whether the message is pinned in its channel."""

    flags: MessageFlags | None = None
    """Flags of the message; absent if Discord does not send them."""

    components: Sequence[Component] | None = None
    """Components; absent if Discord does not send them."""

    call: MessageCall | None = None
    """Call of a message of type CALL."""

    guild_id: GuildId | None = None
    """Guild of the message; absent for direct messages."""

    author: User | None = None
    """Author of the message; absent if the update does not include it."""

    member: PartialMember | None = None
    """Author as a member of the guild; absent if the update does not include it."""


class PartialMessage(Model, frozen=True, kw_only=True):
    """Message in an interaction, such as the target of a message command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    id: MessageId
    """ID of the message."""

    channel_id: ChannelId
    """Channel of the message."""

    author: User
    """Author of the message; for a webhook, only id, username and avatar are valid."""

    content: str
    """Text of the message; empty without the intent MESSAGE_CONTENT, except in the app's own messages, direct
    messages and mentions of the app.
    """

    timestamp: Timestamp
    """When the message was sent."""

    edited_timestamp: Timestamp | None = None
    """When the message was last edited; null if it never was."""

    tts: bool | None = None
    """Whether clients read the text aloud; always false in MESSAGE_UPDATE."""

    mention_everyone: bool | None = None
    """Whether everyone is notified, by @everyone or @here."""

    mentions: Sequence[MentionedUser] = []
    """Users who are mentioned, in guilds with their membership."""

    mention_roles: Sequence[RoleId] | None = None
    """Roles that are mentioned."""

    mention_channels: Sequence[ChannelMention] = []
    """Channels that are mentioned; sent for crossposted messages only."""

    attachments: Sequence[Attachment] | None = None
    """Attached files; empty without the intent MESSAGE_CONTENT, as for `content`."""

    embeds: Sequence[Embed] | None = None
    """Embeds; empty without the intent MESSAGE_CONTENT, as for `content`."""

    reactions: Sequence[Reaction] = []
    """Reactions, one entry for each emoji."""

    nonce: str | int | None = None
    """Token chosen by the sender to recognise the message; a string in practice."""

    pinned: bool | None = None
    """Whether the message is pinned in its channel."""

    webhook_id: WebhookId | None = None
    """Webhook that sent the message; for a response to an interaction, the app."""

    type: MessageType
    """Type of the message."""

    activity: MessageActivity | None = None
    """Activity of the invitation in the message."""

    application: MessageApplication | None = None
    """App of the activity."""

    application_id: ApplicationId | None = None
    """App that sent the message, as a response or through a webhook that it owns."""

    flags: MessageFlags = MessageFlags(0)
    """Flags of the message."""

    message_reference: MessageReference | None = None
    """Source of a reply, forward, crosspost, pin or thread starter."""

    message_snapshots: "Sequence[MessageSnapshot]" = []
    """Copies of the forwarded messages; at most one, so far."""

    referenced_message: Message | UnsetType | None = UNSET
    """Message that this one replies to; null if it was deleted, absent if Discord did not load it."""

    interaction_metadata: MessageInteractionMetadata | None = None
    """Interaction that the message responds to."""

    interaction: MessageInteraction | None = None
    """Interaction that the message responds to, in the older format. Deprecated."""

    thread: AnyThread | None = None
    """Thread that was created from the message."""

    components: Sequence[Component] = []
    """Components; empty without the intent MESSAGE_CONTENT, as for `content`."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers in the message."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older format. Deprecated."""

    position: int | None = None
    """Approximate position in the thread, from 0; there may be gaps and duplicates."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Subscription of a message of type ROLE_SUBSCRIPTION_PURCHASE."""

    resolved: "ResolvedData | None" = None
    """Users, roles and channels that are default values of the message's select menus."""

    poll: Poll | None = None
    """Poll; absent if there is none, and without the intent MESSAGE_CONTENT."""

    call: MessageCall | None = None
    """Call of a message of type CALL."""

    shared_client_theme: SharedClientTheme | None = None
    """Theme of the client that the author shares."""


class SnapshotMessage(Model, frozen=True, kw_only=True):
    """Message at the time when it was forwarded, without its author and channel.

    Documentation: https://docs.discord.com/developers/resources/message#message-snapshot-object
    """

    type: MessageType | None = None
    """Type of the message."""

    content: str
    """Text of the message; empty without the intent MESSAGE_CONTENT, except in the app's own messages, direct
    messages and mentions of the app.
    """

    embeds: Sequence[Embed]
    """Embeds; empty without the intent MESSAGE_CONTENT, as for `content`."""

    attachments: Sequence[Attachment]
    """Attached files; empty without the intent MESSAGE_CONTENT, as for `content`."""

    timestamp: Timestamp
    """When the message was sent."""

    edited_timestamp: Timestamp | None
    """When the message was last edited; null if it never was."""

    flags: MessageFlags = MessageFlags(0)
    """Flags of the message."""

    mentions: Sequence[MentionedUser] = []
    """Users who are mentioned, in guilds with their membership."""

    mention_roles: Sequence[RoleId] = []
    """Roles that the message mentions."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older format. Deprecated."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers in the message."""

    components: Sequence[Component] = []
    """Components; empty without the intent MESSAGE_CONTENT, as for `content`."""

    resolved: "ResolvedData | None" = None
    """Users, roles and channels that are default values of the message's select menus."""

    soundboard_sounds: Sequence[SoundboardSound] = []
    """Soundboard sounds of the message. Not in Discord's documentation."""


class MessageSnapshot(Model, frozen=True, kw_only=True):
    """Copy of a forwarded message; later edits do not change it.

    Documentation: https://docs.discord.com/developers/resources/message#message-snapshot-structure
    """

    message: SnapshotMessage
    """Message at the time when it was forwarded."""


class ResolvedData(Model, frozen=True, kw_only=True):
    """Objects that the ids in an interaction or in select menus refer to.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    users: Mapping[UserId, User] | None = None
    """Users by id."""

    members: Mapping[UserId, ResolvedMember] | None = None
    """Members by the id of the user; their users are in `users`."""

    roles: Mapping[RoleId, Role] | None = None
    """Roles by id."""

    channels: Mapping[ChannelId, ResolvedChannel] | None = None
    """Channels by id."""

    messages: Mapping[MessageId, PartialMessage] = {}
    """Messages by id."""

    attachments: Mapping[AttachmentId, Attachment] = {}
    """Attachments by id."""


class AllowedMentionType(OpenStrEnum):
    """Types of mentions of a sent message that may notify users.

    Documentation:
    https://docs.discord.com/developers/resources/message#allowed-mentions-object-allowed-mention-types
    """

    ROLE_MENTIONS = "roles"
    """Mentions of roles."""

    USER_MENTIONS = "users"
    """Mentions of users."""

    EVERYONE_MENTIONS = "everyone"
    """Mentions of @everyone and @here."""
