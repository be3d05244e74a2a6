# @generated from schemas/objects/message.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Mapping, Sequence

from cordspec.models.application import Application, ApplicationIntegrationType
from cordspec.models.channel import Channel, ChannelMention
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
from cordspec.models.member import Member
from cordspec.models.poll import Poll
from cordspec.models.reaction import Reaction
from cordspec.models.role import Role
from cordspec.models.sticker import Sticker, StickerItem
from cordspec.models.user import User
from cordspec.wire import Model, OpenFlag, OpenIntEnum, OpenStrEnum, Timestamp, open_flags

__all__ = [
    "AllowedMentionType",
    "ApplicationCommandInteractionMetadata",
    "Attachment",
    "AttachmentFlags",
    "BaseThemeType",
    "InteractionType",
    "MentionedUser",
    "Message",
    "MessageActivity",
    "MessageActivityType",
    "MessageCall",
    "MessageComponentInteractionMetadata",
    "MessageFlags",
    "MessageInteraction",
    "MessageReference",
    "MessageReferenceType",
    "MessageSnapshot",
    "MessageType",
    "ModalSubmitInteractionMetadata",
    "ResolvedData",
    "RoleSubscriptionData",
    "SharedClientTheme",
]


class AllowedMentionType(OpenStrEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#allowed-mentions-object-allowed-mention-types
    """

    ROLE_MENTIONS = "roles"
    USER_MENTIONS = "users"
    EVERYONE_MENTIONS = "everyone"


class BaseThemeType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#base-theme-types
    """

    UNSET = 0
    DARK = 1
    LIGHT = 2
    DARKER = 3
    MIDNIGHT = 4


class InteractionType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type
    """

    PING = 1
    APPLICATION_COMMAND = 2
    MESSAGE_COMPONENT = 3
    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    MODAL_SUBMIT = 5


class MessageActivityType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-activity-types
    """

    JOIN = 1
    SPECTATE = 2
    LISTEN = 3
    JOIN_REQUEST = 5
    STREAM_REQUEST = 6


class MessageReferenceType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-types
    """

    DEFAULT = 0
    FORWARD = 1


class MessageType(OpenIntEnum):
    """Text.

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


@open_flags
class AttachmentFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#attachment-object-attachment-flags
    """

    IS_CLIP = 1 << 0
    IS_THUMBNAIL = 1 << 1
    IS_REMIX = 1 << 2
    IS_SPOILER = 1 << 3
    IS_ANIMATED = 1 << 5


@open_flags
class MessageFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-flags
    """

    CROSSPOSTED = 1 << 0
    IS_CROSSPOST = 1 << 1
    SUPPRESS_EMBEDS = 1 << 2
    SOURCE_MESSAGE_DELETED = 1 << 3
    URGENT = 1 << 4
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = 1 << 8
    SUPPRESS_NOTIFICATIONS = 1 << 12
    IS_VOICE_MESSAGE = 1 << 13
    HAS_SNAPSHOT = 1 << 14
    IS_COMPONENTS_V2 = 1 << 15


class Attachment(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#attachment-object-attachment-structure
    """

    width: int | None = None
    """Text."""

    waveform: str | None = None
    """Text."""

    url: str
    """Text."""

    title: str | None = None
    """Text."""

    size: int
    """Text."""

    proxy_url: str
    """Text."""

    placeholder_version: int | None = None
    """Text."""

    placeholder: str | None = None
    """Text."""

    id: AttachmentId
    """Text."""

    height: int | None = None
    """Text."""

    flags: AttachmentFlags | None = None
    """Text."""

    filename: str
    """Text."""

    ephemeral: bool | None = None
    """Text."""

    duration_secs: float | None = None
    """Text."""

    description: str | None = None
    """Text."""

    content_type: str | None = None
    """Text."""

    clip_participants: Sequence[User] | None = None
    """Text."""

    clip_created_at: Timestamp | None = None
    """Text."""

    application: Application | None = None
    """Text."""


class MessageActivity(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-object-message-activity-structure
    """

    type: MessageActivityType
    """Text."""

    party_id: str | None = None
    """Text."""


class MessageReference(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-reference-structure
    """

    type: MessageReferenceType | None = None
    """Text."""

    message_id: MessageId | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    fail_if_not_exists: bool | None = None
    """Text."""

    channel_id: ChannelId | None = None
    """Text."""


class MessageInteraction(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#message-interaction-object-message-interaction-structure
    """

    user: User | None = None
    """Text."""

    type: InteractionType
    """Text."""

    name: str
    """Text."""

    member: Member | None = None
    """Text."""

    id: InteractionId
    """Text."""


class RoleSubscriptionData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#role-subscription-data-object-role-subscription-data-object-structure
    """

    total_months_subscribed: int
    """Text."""

    tier_name: str
    """Text."""

    role_subscription_listing_id: RoleSubscriptionListingId
    """Text."""

    is_renewal: bool
    """Text."""


class MessageCall(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-call-object-message-call-object-structure
    """

    participants: Sequence[UserId] | None = None
    """Text."""

    ended_timestamp: Timestamp | None = None
    """Text."""


class SharedClientTheme(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#shared-client-theme-object-shared-client-theme-object-structure
    """

    gradient_angle: int
    """Text."""

    colors: Sequence[str]
    """Text."""

    base_theme: BaseThemeType | None = None
    """Text."""

    base_mix: int
    """Text."""


class Message(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-object-message-structure
    """

    webhook_id: WebhookId | None = None
    """Text."""

    type: MessageType
    """Text."""

    tts: bool
    """Text."""

    timestamp: Timestamp
    """Text."""

    thread: Channel | None = None
    """Text."""

    stickers: Sequence[Sticker] | None = None
    """Text. Deprecated."""

    sticker_items: Sequence[StickerItem] | None = None
    """Text."""

    shared_client_theme: SharedClientTheme | None = None
    """Text."""

    role_subscription_data: RoleSubscriptionData | None = None
    """Text."""

    resolved: "ResolvedData | None" = None
    """Text."""

    referenced_message: "Message | None" = None
    """Text."""

    reactions: Sequence[Reaction] | None = None
    """Text."""

    position: int | None = None
    """Text."""

    poll: Poll | None = None
    """Text."""

    pinned: bool
    """Text."""

    nonce: int | str | None = None
    """Text."""

    message_snapshots: "Sequence[MessageSnapshot] | None" = None
    """Text."""

    message_reference: MessageReference | None = None
    """Text."""

    mentions: Sequence[User]
    """Text."""

    mention_roles: Sequence[RoleId]
    """Text."""

    mention_everyone: bool
    """Text."""

    mention_channels: Sequence[ChannelMention] | None = None
    """Text."""

    interaction_metadata: Mapping[str, object] | None = None
    """Text."""

    interaction: MessageInteraction | None = None
    """Text. Deprecated."""

    id: MessageId
    """Text."""

    flags: MessageFlags | None = None
    """Text."""

    embeds: Sequence[Embed]
    """Text."""

    edited_timestamp: Timestamp | None
    """Text."""

    content: str
    """Text."""

    components: Sequence[Component] | None = None
    """Text."""

    channel_id: ChannelId
    """Text."""

    call: MessageCall | None = None
    """Text."""

    author: User
    """Text."""

    attachments: Sequence[Attachment]
    """Text."""

    application_id: ApplicationId | None = None
    """Text."""

    application: Application | None = None
    """Text."""

    activity: MessageActivity | None = None
    """Text."""


class ApplicationCommandInteractionMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-application-command-interaction-metadata-structure
    """

    user: User | None = None
    """Text."""

    type: InteractionType
    """Text."""

    target_user: User | None = None
    """Text."""

    target_message_id: MessageId | None = None
    """Text."""

    original_response_message_id: MessageId | None = None
    """Text."""

    id: InteractionId
    """Text."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Text."""


class MessageComponentInteractionMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-message-component-interaction-metadata-structure
    """

    user: User | None = None
    """Text."""

    type: InteractionType
    """Text."""

    original_response_message_id: MessageId | None = None
    """Text."""

    interacted_message_id: MessageId
    """Text."""

    id: InteractionId
    """Text."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Text."""


class ModalSubmitInteractionMetadata(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/message#message-interaction-metadata-object-modal-submit-interaction-metadata-structure
    """

    user: User | None = None
    """Text."""

    type: InteractionType
    """Text."""

    triggering_interaction_metadata: (
        ApplicationCommandInteractionMetadata | MessageComponentInteractionMetadata
    )
    """Text."""

    original_response_message_id: MessageId | None = None
    """Text."""

    id: InteractionId
    """Text."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Text."""


class MessageSnapshot(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/message#message-snapshot-structure
    """

    message: Message
    """Text."""


class ResolvedData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    users: Mapping[UserId, User] | None = None
    """Text."""

    roles: Mapping[RoleId, Role] | None = None
    """Text."""

    messages: Mapping[MessageId, Message] | None = None
    """Text."""

    members: Mapping[UserId, Member] | None = None
    """Text."""

    channels: Mapping[ChannelId, Channel] | None = None
    """Text."""

    attachments: Mapping[AttachmentId, Attachment] | None = None
    """Text."""


class MentionedUser(User, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#message-create-message-create-extra-fields
    """

    member: Member | None = None
    """Text."""
