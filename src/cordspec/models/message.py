# @generated from schemas/objects/message.yaml by "cordspec codegen" - do not edit
"""Messages, their attachments, and what they refer to."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Raw, UnsetType

from cordspec.models.application import ApplicationFlags, ApplicationIntegrationType
from cordspec.models.channel import AnyThread, ChannelMention, ChannelType, ResolvedChannel
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
    "MessageReference",
    "MessageReferenceType",
    "MessageSnapshot",
    "MessageType",
    "ModalSubmitInteractionMetadata",
    "PartialMessage",
    "ResolvedData",
    "RoleSubscriptionData",
    "SharedClientTheme",
    "SnapshotMessage",
    "TriggeringInteractionMetadata",
    "UnknownInteractionMetadata",
]


class MentionedUser(User, frozen=True, kw_only=True):
    """User who is mentioned, with the member where there is one.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    member: PartialMember | None = None
    """The user as a member of the guild."""


@open_flags
class AttachmentFlags(OpenFlag):
    """What is special about an attachment.

    Documentation: https://docs.discord.com/developers/resources/message#attachment-object-attachment-flags
    """

    IS_CLIP = 1 << 0
    """Recorded from a stream."""

    IS_THUMBNAIL = 1 << 1
    """Cover of a media post."""

    IS_REMIX = 1 << 2

    IS_SPOILER = 1 << 3
    """Blurred until clicked."""

    IS_ANIMATED = 1 << 5
    """Picture that moves."""


class MessageApplication(Model, frozen=True, kw_only=True):
    """App that a message or clip belongs to.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-structure
    """

    verify_key: str | None = None
    """Public key in hexadecimal that proves interactions sent over HTTP."""

    terms_of_service_url: str | None = None
    """Address of the terms of service; absent for none."""

    tags: Sequence[str] = []
    """Up to 5 words for what the app does."""

    rpc_origins: Sequence[str] = []
    """Web origins from which it may be used over RPC."""

    privacy_policy_url: str | None = None
    """Address of the privacy policy; absent for none."""

    name: str
    """Name of the app."""

    id: ApplicationId
    """Identity of the app."""

    icon: str | None = None
    """Hash of the icon; null for none."""

    flags: ApplicationFlags | None = None
    """What the app is and which privileged intents it has, as a number; nothing above bit 30."""

    description: str | None = None
    """What the app does; may be empty."""

    cover_image: str | None = None
    """Hash of the cover image; absent for none."""

    bot_require_code_grant: bool | None = None
    """Whether the bot joins only after the whole OAuth2 code grant."""

    bot_public: bool | None = None
    """Whether everybody may add the bot to guilds, and not its owner alone."""


class Attachment(Model, frozen=True, kw_only=True):
    """File of a message.

    Documentation:
    https://docs.discord.com/developers/resources/message#attachment-object-attachment-structure
    """

    width: int | None = None
    """Width in pixels; pictures and videos only."""

    waveform: str | None = None
    """Loudness of a voice message, up to 256 bytes in base64."""

    url: str
    """Where it lies."""

    title: str | None = None
    """Name shown."""

    size: int
    """Length in bytes."""

    proxy_url: str
    """Where Discord keeps its copy."""

    placeholder_version: int | None = None
    """Version of the form of `placeholder`."""

    placeholder: str | None = None
    """Blurred small form in base64, a ThumbHash."""

    id: AttachmentId
    """Id of the attachment."""

    height: int | None = None
    """Height in pixels; pictures and videos only."""

    flags: AttachmentFlags = AttachmentFlags(0)
    """What is special about it."""

    filename: str
    """Name of the file."""

    ephemeral: bool = False
    """Whether it is deleted after a while."""

    duration_secs: float | None = None
    """Length of sound or video in seconds."""

    description: str | None = None
    """Text for those who do not see it, up to 1024 characters."""

    content_type: str | None = None
    """Media type of the file."""

    clip_participants: Sequence[User] = []
    """Who was in the stream that a clip was recorded from."""

    clip_created_at: Timestamp | None = None
    """When a clip was recorded."""

    application: MessageApplication | None = None
    """App in the stream that a clip was recorded from."""


class MessageType(OpenIntEnum):
    """Kind of a message; all but DEFAULT and REPLY are written by Discord or for an app.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-types
    """

    DEFAULT = 0
    RECIPIENT_ADD = 1
    RECIPIENT_REMOVE = 2
    CALL = 3
    CHANNEL_NAME_CHANGE = 4
    CHANNEL_ICON_CHANGE = 5
    CHANNEL_PINNED_MESSAGE = 6
    USER_JOIN = 7
    GUILD_BOOST = 8
    GUILD_BOOST_TIER_1 = 9
    GUILD_BOOST_TIER_2 = 10
    GUILD_BOOST_TIER_3 = 11
    CHANNEL_FOLLOW_ADD = 12
    GUILD_DISCOVERY_DISQUALIFIED = 14
    GUILD_DISCOVERY_REQUALIFIED = 15
    GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING = 16
    GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING = 17
    THREAD_CREATED = 18
    REPLY = 19
    CHAT_INPUT_COMMAND = 20
    THREAD_STARTER_MESSAGE = 21
    GUILD_INVITE_REMINDER = 22
    CONTEXT_MENU_COMMAND = 23
    AUTO_MODERATION_ACTION = 24
    ROLE_SUBSCRIPTION_PURCHASE = 25
    INTERACTION_PREMIUM_UPSELL = 26
    STAGE_START = 27
    STAGE_END = 28
    STAGE_SPEAKER = 29
    STAGE_TOPIC = 31
    GUILD_APPLICATION_PREMIUM_SUBSCRIPTION = 32
    GUILD_INCIDENT_ALERT_MODE_ENABLED = 36
    GUILD_INCIDENT_ALERT_MODE_DISABLED = 37
    GUILD_INCIDENT_REPORT_RAID = 38
    GUILD_INCIDENT_REPORT_FALSE_ALARM = 39
    PURCHASE_NOTIFICATION = 44
    POLL_RESULT = 46


class MessageActivityType(OpenIntEnum):
    """What an activity invites to.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-activity-types
    """

    JOIN = 1
    SPECTATE = 2
    LISTEN = 3
    JOIN_REQUEST = 5
    STREAM_REQUEST = 6


class MessageActivity(Model, frozen=True, kw_only=True):
    """Activity that a message invites to.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-object-message-activity-structure
    """

    type: MessageActivityType
    """What it invites to."""

    party_id: str | None = None
    """Party to join."""


@open_flags
class MessageFlags(OpenFlag):
    """What is special about a message.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-flags
    """

    CROSSPOSTED = 1 << 0
    """Published to channels that follow."""

    IS_CROSSPOST = 1 << 1
    """Comes from a channel that is followed."""

    SUPPRESS_EMBEDS = 1 << 2
    """Shows no embeds."""

    SOURCE_MESSAGE_DELETED = 1 << 3
    """Its source was deleted."""

    URGENT = 1 << 4
    """From Discord's own urgent message system."""

    HAS_THREAD = 1 << 5
    """A thread hangs on it, with the same id."""

    EPHEMERAL = 1 << 6
    """Seen only by who began the interaction."""

    LOADING = 1 << 7
    """Stands for an answer still to come."""

    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = 1 << 8

    SUPPRESS_NOTIFICATIONS = 1 << 12
    """Notifies nobody."""

    IS_VOICE_MESSAGE = 1 << 13

    HAS_SNAPSHOT = 1 << 14
    """Forwards another."""

    IS_COMPONENTS_V2 = 1 << 15
    """Made of components alone."""


class MessageReferenceType(OpenIntEnum):
    """How a message refers to another.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-types
    """

    DEFAULT = 0
    """Reply, pin, crosspost or the like."""

    FORWARD = 1
    """Copy of the message as it was."""


class MessageReference(Model, frozen=True, kw_only=True):
    """What a message refers to.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-structure
    """

    type: MessageReferenceType = MessageReferenceType.DEFAULT
    """How it refers."""

    message_id: MessageId | None = None
    """Message that is meant."""

    guild_id: GuildId | None = None
    """Guild of that message."""

    fail_if_not_exists: bool | None = None
    """Whether sending fails if the message is gone; yes where absent."""

    channel_id: ChannelId | None = None
    """Channel of that message."""


class SnapshotMessage(Model, frozen=True, kw_only=True):
    """Message as it was when it was forwarded.

    Documentation: https://docs.discord.com/developers/resources/message#message-snapshot-object
    """

    type: MessageType
    """Kind of message."""

    timestamp: Timestamp
    """When it was written."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older form. Deprecated."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers that it shows."""

    mentions: Sequence[MentionedUser]
    """Users it mentions."""

    mention_roles: Sequence[RoleId]
    """Roles it mentions."""

    flags: MessageFlags = MessageFlags(0)
    """What is special about it."""

    embeds: Sequence[Embed]
    """Embeds; empty without the MESSAGE_CONTENT intent."""

    edited_timestamp: Timestamp | None
    """When it was last changed; null for never."""

    content: str
    """Text; empty without the MESSAGE_CONTENT intent, except where the bot is addressed."""

    components: Sequence[Component] = []
    """Buttons, menus and the like; empty without the MESSAGE_CONTENT intent."""

    attachments: Sequence[Attachment]
    """Files; empty without the MESSAGE_CONTENT intent."""


class MessageSnapshot(Model, frozen=True, kw_only=True):
    """Copy of a forwarded message.

    Documentation: https://docs.discord.com/developers/resources/message#message-snapshot-structure
    """

    message: SnapshotMessage
    """Message as it was."""


class BaseInteractionMetadata(Model, frozen=True, kw_only=True):
    """What all say of the interaction that a message answers.

    Documentation: https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
    """

    user: User | None = None
    """Who began the interaction."""

    original_response_message_id: MessageId | None = None
    """First answer; follow-up messages only."""

    id: InteractionId
    """Id of the interaction."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Who installed the app; the guild's id, or 0 in its direct messages, and the user's id."""


class InteractionType(OpenIntEnum):
    """What a user did to begin an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
    """

    PING = 1
    APPLICATION_COMMAND = 2
    MESSAGE_COMPONENT = 3
    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


class ApplicationCommandInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=2
):
    """Command that a message answers.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-application-command-interaction-metadata-structure
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND]] = InteractionType.APPLICATION_COMMAND
    """Tells the kind; always APPLICATION_COMMAND."""

    target_user: User | None = None
    """User whose menu it was called from."""

    target_message_id: MessageId | None = None
    """Message whose menu it was called from."""


class MessageComponentInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=3
):
    """Component whose use a message answers.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-message-component-interaction-metadata-structure
    """

    type: ClassVar[Literal[InteractionType.MESSAGE_COMPONENT]] = InteractionType.MESSAGE_COMPONENT
    """Tells the kind; always MESSAGE_COMPONENT."""

    interacted_message_id: MessageId
    """Message that holds the component."""


class UnknownInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=-1
):
    """A member of ``MessageInteractionMetadata`` or ``TriggeringInteractionMetadata`` of a kind that this
    version does not list.
    """

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> InteractionType:
        """Tells the kind; always APPLICATION_COMMAND."""
        return InteractionType(read_tag(self.raw, "type"))


TriggeringInteractionMetadata: TypeAlias = (
    ApplicationCommandInteractionMetadata | MessageComponentInteractionMetadata | UnknownInteractionMetadata
)
"""Interaction that opened a modal."""


class ModalSubmitInteractionMetadata(
    BaseInteractionMetadata, frozen=True, kw_only=True, tag_field="type", tag=5
):
    """Modal that a message answers.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-modal-submit-interaction-metadata-structure
    """

    type: ClassVar[Literal[InteractionType.MODAL_SUBMIT]] = InteractionType.MODAL_SUBMIT
    """Tells the kind; always MODAL_SUBMIT."""

    triggering_interaction_metadata: TriggeringInteractionMetadata
    """Interaction that opened the modal."""


MessageInteractionMetadata: TypeAlias = (
    ApplicationCommandInteractionMetadata
    | MessageComponentInteractionMetadata
    | ModalSubmitInteractionMetadata
    | UnknownInteractionMetadata
)
"""Interaction that a message answers."""


class MessageInteraction(Model, frozen=True, kw_only=True):
    """Interaction that a message answers, in the older form.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#message-interaction-object-message-interaction-structure
    """

    user: User | None = None
    """Who began the interaction."""

    type: InteractionType
    """What the user did."""

    name: str
    """Name of the command."""

    member: PartialMember | None = None
    """Who began it, as a member."""

    id: InteractionId
    """Id of the interaction."""


class RoleSubscriptionData(Model, frozen=True, kw_only=True):
    """Role subscription that was bought or renewed.

    Documentation:
    https://docs.discord.com/developers/resources/message#role-subscription-data-object-role-subscription-data-object-structure
    """

    total_months_subscribed: int
    """Months that the user has subscribed in all."""

    tier_name: str
    """Name of the tier."""

    role_subscription_listing_id: RoleSubscriptionListingId
    """What was bought."""

    is_renewal: bool
    """Whether it was renewed."""


class MessageCall(Model, frozen=True, kw_only=True):
    """Call in a direct message.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-call-object-message-call-object-structure
    """

    participants: Sequence[UserId] = []
    """Who took part."""

    ended_timestamp: Timestamp | None = None
    """When it ended; null or absent while it goes on."""


class BaseThemeType(OpenIntEnum):
    """Theme that a shared theme is laid over.

    Documentation: https://docs.discord.com/developers/resources/message#base-theme-types
    """

    UNSET = 0
    DARK = 1
    LIGHT = 2
    DARKER = 3
    MIDNIGHT = 4


class SharedClientTheme(Model, frozen=True, kw_only=True):
    """Theme that a message offers.

    Documentation:
    https://docs.discord.com/developers/resources/message#shared-client-theme-object-shared-client-theme-object-structure
    """

    gradient_angle: int
    """Direction of the gradient in degrees, from 0 to 360."""

    colors: Sequence[str]
    """Up to five colours, each as "rrggbb"."""

    base_theme: BaseThemeType | None = None
    """Theme below it."""

    base_mix: int
    """Strength of the colours, from 0 to 100."""


class Message(Model, frozen=True, kw_only=True):
    """Message in a channel.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-structure
    """

    webhook_id: WebhookId | None = None
    """Webhook that wrote it; for answers to interactions, the app."""

    type: MessageType
    """Kind of message."""

    tts: bool
    """Whether it is read aloud."""

    timestamp: Timestamp
    """When it was written."""

    thread: AnyThread | None = None
    """Thread that hangs on it."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older form. Deprecated."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers that it shows."""

    shared_client_theme: SharedClientTheme | None = None
    """Theme that it offers."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Subscription that was bought or renewed."""

    resolved: "ResolvedData | None" = None
    """What the menus of its components have chosen."""

    referenced_message: "Message | UnsetType | None" = UNSET
    """Message that it answers; null if deleted, absent if not looked up."""

    reactions: Sequence[Reaction] = []
    """Reactions, one entry for each emoji."""

    position: int | None = None
    """About which message of its thread it is, from 0."""

    poll: Poll | None = None
    """Poll; absent without the MESSAGE_CONTENT intent."""

    pinned: bool
    """Whether it is pinned."""

    nonce: str | int | None = None
    """What its sender gave to recognise it."""

    message_snapshots: Sequence[MessageSnapshot] = []
    """Copies of what it forwards; one, today."""

    message_reference: MessageReference | None = None
    """Message that it refers to."""

    mentions: Sequence[MentionedUser]
    """Users it mentions."""

    mention_roles: Sequence[RoleId]
    """Roles it mentions."""

    mention_everyone: bool
    """Whether it mentions everyone."""

    mention_channels: Sequence[ChannelMention] = []
    """Channels it mentions; crossposts only."""

    interaction_metadata: MessageInteractionMetadata | None = None
    """Interaction that it answers."""

    interaction: MessageInteraction | None = None
    """Interaction that it answers, in the older form. Deprecated."""

    id: MessageId
    """Id of the message."""

    flags: MessageFlags = MessageFlags(0)
    """What is special about it."""

    embeds: Sequence[Embed]
    """Embeds; empty without the MESSAGE_CONTENT intent."""

    edited_timestamp: Timestamp | None
    """When it was last changed; null for never."""

    content: str
    """Text; empty without the MESSAGE_CONTENT intent, except where the bot is addressed."""

    components: Sequence[Component] = []
    """Buttons, menus and the like; empty without the MESSAGE_CONTENT intent."""

    channel_id: ChannelId
    """Channel of the message."""

    call: MessageCall | None = None
    """Call in a direct message."""

    author: User
    """Who wrote it; of a webhook's author only id, name and avatar mean something."""

    attachments: Sequence[Attachment]
    """Files; empty without the MESSAGE_CONTENT intent."""

    application_id: ApplicationId | None = None
    """App that wrote it, as answer or through its webhook."""

    application: MessageApplication | None = None
    """App of the activity."""

    activity: MessageActivity | None = None
    """Activity that it invites to."""


class ResolvedData(Model, frozen=True, kw_only=True):
    """What the ids of an interaction or message stand for.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    users: Mapping[UserId, User] | None = None
    """Users by id."""

    roles: Mapping[RoleId, Role] | None = None
    """Roles by id."""

    messages: "Mapping[MessageId, PartialMessage]" = {}
    """Messages by id."""

    members: Mapping[UserId, ResolvedMember] | None = None
    """Members by the user's id."""

    channels: Mapping[ChannelId, ResolvedChannel] | None = None
    """Channels by id."""

    attachments: Mapping[AttachmentId, Attachment] = {}
    """Attachments by id."""


class LegacyMessageUpdate(Model, frozen=True, kw_only=True):
    """Message that changed, with some keys alone, as it came up to 2023.

    Documentation: https://docs.discord.com/developers/events/gateway-events#message-update
    """

    webhook_id: WebhookId | None = None
    """Webhook that wrote it; for answers to interactions, the app."""

    type: MessageType | None = None
    """Kind of message."""

    tts: bool | None = None
    """Whether it is read aloud."""

    timestamp: Timestamp | None = None
    """When it was written."""

    thread: AnyThread | None = None
    """Thread that hangs on it."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older form. Deprecated."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers that it shows."""

    shared_client_theme: SharedClientTheme | None = None
    """Theme that it offers."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Subscription that was bought or renewed."""

    resolved: ResolvedData | None = None
    """What the menus of its components have chosen."""

    referenced_message: Message | UnsetType | None = UNSET
    """Message that it answers; null if deleted, absent if not looked up."""

    reactions: Sequence[Reaction] = []
    """Reactions, one entry for each emoji."""

    position: int | None = None
    """About which message of its thread it is, from 0."""

    poll: Poll | None = None
    """Poll; absent without the MESSAGE_CONTENT intent."""

    pinned: bool | None = None
    """Whether it is pinned."""

    nonce: str | int | None = None
    """What its sender gave to recognise it."""

    message_snapshots: Sequence[MessageSnapshot] = []
    """Copies of what it forwards; one, today."""

    message_reference: MessageReference | None = None
    """Message that it refers to."""

    mentions: Sequence[MentionedUser] | None = None
    """Users it mentions."""

    mention_roles: Sequence[RoleId] | None = None
    """Roles it mentions."""

    mention_everyone: bool | None = None
    """Whether it mentions everyone."""

    mention_channels: Sequence[ChannelMention] = []
    """Channels it mentions; crossposts only."""

    member: PartialMember | None = None
    """Author as a member; absent for webhooks and outside guilds."""

    interaction_metadata: MessageInteractionMetadata | None = None
    """Interaction that it answers."""

    interaction: MessageInteraction | None = None
    """Interaction that it answers, in the older form. Deprecated."""

    id: MessageId
    """Id of the message."""

    guild_id: GuildId | None = None
    """Guild of the message; absent in direct messages and for ephemeral ones."""

    flags: MessageFlags = MessageFlags(0)
    """What is special about it."""

    embeds: Sequence[Embed] | None = None
    """Embeds; empty without the MESSAGE_CONTENT intent."""

    edited_timestamp: Timestamp | None = None
    """When it was last changed; null for never."""

    content: str | None = None
    """Text; empty without the MESSAGE_CONTENT intent, except where the bot is addressed."""

    components: Sequence[Component] = []
    """Buttons, menus and the like; empty without the MESSAGE_CONTENT intent."""

    channel_type: ChannelType | None = None
    """Type of the channel."""

    channel_id: ChannelId
    """Channel of the message."""

    call: MessageCall | None = None
    """Call in a direct message."""

    author: User | None = None
    """Who wrote it; of a webhook's author only id, name and avatar mean something."""

    attachments: Sequence[Attachment] | None = None
    """Files; empty without the MESSAGE_CONTENT intent."""

    application_id: ApplicationId | None = None
    """App that wrote it, as answer or through its webhook."""

    application: MessageApplication | None = None
    """App of the activity."""

    activity: MessageActivity | None = None
    """Activity that it invites to."""


class PartialMessage(Model, frozen=True, kw_only=True):
    """Message that an interaction names.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    webhook_id: WebhookId | None = None
    """Webhook that wrote it; for answers to interactions, the app."""

    type: MessageType
    """Kind of message."""

    tts: bool | None = None
    """Whether it is read aloud."""

    timestamp: Timestamp
    """When it was written."""

    thread: AnyThread | None = None
    """Thread that hangs on it."""

    stickers: Sequence[Sticker] = []
    """Stickers in the older form. Deprecated."""

    sticker_items: Sequence[StickerItem] = []
    """Stickers that it shows."""

    shared_client_theme: SharedClientTheme | None = None
    """Theme that it offers."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Subscription that was bought or renewed."""

    resolved: ResolvedData | None = None
    """What the menus of its components have chosen."""

    referenced_message: Message | UnsetType | None = UNSET
    """Message that it answers; null if deleted, absent if not looked up."""

    reactions: Sequence[Reaction] = []
    """Reactions, one entry for each emoji."""

    position: int | None = None
    """About which message of its thread it is, from 0."""

    poll: Poll | None = None
    """Poll; absent without the MESSAGE_CONTENT intent."""

    pinned: bool | None = None
    """Whether it is pinned."""

    nonce: str | int | None = None
    """What its sender gave to recognise it."""

    message_snapshots: Sequence[MessageSnapshot] = []
    """Copies of what it forwards; one, today."""

    message_reference: MessageReference | None = None
    """Message that it refers to."""

    mentions: Sequence[MentionedUser] | None = None
    """Users it mentions."""

    mention_roles: Sequence[RoleId] | None = None
    """Roles it mentions."""

    mention_everyone: bool | None = None
    """Whether it mentions everyone."""

    mention_channels: Sequence[ChannelMention] = []
    """Channels it mentions; crossposts only."""

    interaction_metadata: MessageInteractionMetadata | None = None
    """Interaction that it answers."""

    interaction: MessageInteraction | None = None
    """Interaction that it answers, in the older form. Deprecated."""

    id: MessageId
    """Id of the message."""

    flags: MessageFlags = MessageFlags(0)
    """What is special about it."""

    embeds: Sequence[Embed] | None = None
    """Embeds; empty without the MESSAGE_CONTENT intent."""

    edited_timestamp: Timestamp | None = None
    """When it was last changed; null for never."""

    content: str
    """Text; empty without the MESSAGE_CONTENT intent, except where the bot is addressed."""

    components: Sequence[Component] = []
    """Buttons, menus and the like; empty without the MESSAGE_CONTENT intent."""

    channel_id: ChannelId
    """Channel of the message."""

    call: MessageCall | None = None
    """Call in a direct message."""

    author: User
    """Who wrote it; of a webhook's author only id, name and avatar mean something."""

    attachments: Sequence[Attachment] | None = None
    """Files; empty without the MESSAGE_CONTENT intent."""

    application_id: ApplicationId | None = None
    """App that wrote it, as answer or through its webhook."""

    application: MessageApplication | None = None
    """App of the activity."""

    activity: MessageActivity | None = None
    """Activity that it invites to."""


class AllowedMentionType(OpenStrEnum):
    """Kind of mention that may notify someone.

    Documentation:
    https://docs.discord.com/developers/resources/message#allowed-mentions-object-allowed-mention-types
    """

    ROLE_MENTIONS = "roles"
    USER_MENTIONS = "users"
    EVERYONE_MENTIONS = "everyone"
