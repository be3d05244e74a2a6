# @generated from schemas/requests.yaml by "cordspec codegen" - do not edit
"""Objects that are only sent, as parts of requests."""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from cordspec.models import (
    AllowedMentionType,
    ApplicationCommandOption,
    ApplicationCommandOptionChoice,
    ApplicationCommandType,
    ApplicationIntegrationType,
    AttachmentId,
    ChannelFlags,
    ChannelId,
    CommandId,
    Embed,
    EmojiId,
    EntryPointCommandHandlerType,
    ForumTagId,
    InteractionContextType,
    Locale,
    MessageComponent,
    MessageFlags,
    ModalComponent,
    OverwriteType,
    Permissions,
    PollAnswer,
    PollLayoutType,
    PollMedia,
    RoleId,
    SharedClientTheme,
    StickerId,
    UserId,
)
from cordspec.wire import RequestObject

__all__ = [
    "AllowedMentions",
    "ApplicationCommandRequest",
    "AttachmentRequest",
    "ChannelPosition",
    "ForumTagRequest",
    "ForumThreadMessageRequest",
    "InteractionCallbackAutocomplete",
    "InteractionCallbackMessage",
    "InteractionCallbackModal",
    "LobbyMemberRequest",
    "LobbyMemberUpdate",
    "OverwriteRequest",
    "PollCreateRequest",
    "RolePosition",
]


class ChannelPosition(RequestObject, frozen=True, kw_only=True, gc=False):
    """Position of one channel."""

    id: ChannelId
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    position: int | UnsetType | None = UNSET
    """Position in the list of channels or roles, from 0; those with the same position are sorted by ID."""

    lock_permissions: bool | UnsetType | None = UNSET
    """Whether the channel takes over the permission overwrites of its new category."""

    parent_id: ChannelId | UnsetType | None = UNSET
    """ID of the new category of the channel; None for none."""

    flags: ChannelFlags | UnsetType | None = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""


class RolePosition(RequestObject, frozen=True, kw_only=True, gc=False):
    """Position of one role."""

    id: RoleId
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    position: int | UnsetType | None = UNSET
    """Position in the list of channels or roles, from 0; those with the same position are sorted by ID."""


class LobbyMemberUpdate(RequestObject, frozen=True, kw_only=True, gc=False):
    """One member of a lobby, to be added, changed or removed."""

    id: UserId
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""

    additional_name: str | UnsetType | None = UNSET
    """Additional name of the lobby member, 1 to 80 characters; None for none."""

    remove_member: bool | UnsetType = UNSET
    """Whether the member is removed from the lobby; false if absent."""


class ApplicationCommandRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """One command, as it is registered together with others."""

    id: CommandId | UnsetType = UNSET
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET
    """Localized names, by locale."""

    description: str | UnsetType = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """

    description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET
    """Localized descriptions, by locale."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """Parameters of the command, up to 25; in onboarding, answers to choose from, up to 50."""

    default_member_permissions: Permissions | UnsetType | None = UNSET
    """Permissions that a member needs by default to use the command; None for none, an empty set for
    administrators only.
    """

    dm_permission: bool | UnsetType | None = UNSET
    """Whether the command can be used in direct messages with the app; replaced by ``contexts``. Deprecated."""

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use the command by default; replaced by ``default_member_permissions``.
    Deprecated.
    """

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """Ways of installing the app for which the command is available; GUILD_INSTALL if absent. For global
    commands only.
    """

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts in which the command can be used; GUILD, BOT_DM and PRIVATE_CHANNEL if absent. For global
    commands only.
    """

    type: ApplicationCommandType | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only. Not in Discord's documentation."""


class AllowedMentions(RequestObject, frozen=True, kw_only=True, gc=False):
    """Which mentions in a message notify users and roles.

    Without it, all mentions in messages do; in responses to interactions and messages of webhooks, only those
    of users.

    Documentation:
    https://docs.discord.com/developers/resources/message#allowed-mentions-object-default-settings-for-allowed-mentions
    """

    parse: Sequence[AllowedMentionType] | UnsetType = UNSET
    """Types of mentions that may notify, taken from the text: ``roles``, ``users`` and ``everyone``."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """IDs of the roles that may be notified, up to 100."""

    users: Sequence[UserId] | UnsetType = UNSET
    """IDs of the users who may be notified, up to 100."""

    replied_user: bool | UnsetType = UNSET
    """Whether the author of the message that is replied to is notified; false if absent."""


class AttachmentRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """Description of a file that is uploaded, or of one that a message keeps.

    Documentation:
    https://docs.discord.com/developers/resources/message#attachment-object-attachment-request-structure
    """

    id: AttachmentId | int
    """ID of the attachment; for a new file, the number ``n`` of ``files[n]``, for a file to keep, its
    snowflake.
    """

    filename: str | UnsetType = UNSET
    """Name of the file, 1 to 1,024 characters."""

    title: str | UnsetType = UNSET
    """Title; for an attachment, the title shown instead of the filename, in onboarding, the text of the
    question or answer.
    """

    description: str | UnsetType = UNSET
    """Alternative text, up to 1,024 characters."""

    duration_secs: float | UnsetType = UNSET
    """Duration of the audio in seconds; required for voice messages."""

    waveform: str | UnsetType = UNSET
    """Waveform of a voice message in base64, up to 400 characters; required for voice messages."""

    is_spoiler: bool | UnsetType = UNSET
    """Whether the file is a spoiler, blurred until it is clicked."""

    is_remix: bool | UnsetType = UNSET
    """Whether the file is a remix of another attachment. Not in Discord's documentation."""


class PollCreateRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """A poll that is created with a message.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-create-request-object-poll-create-request-object-structure
    """

    question: PollMedia
    """Question; only its text is used."""

    answers: Sequence[PollAnswer]
    """Answers, up to 10."""

    duration: int | UnsetType = UNSET
    """Time in hours for which the poll is open, up to 768 (32 days); 24 if absent."""

    allow_multiselect: bool | UnsetType = UNSET
    """Whether a user may select several answers; false if absent."""

    layout_type: PollLayoutType | UnsetType = UNSET
    """Layout of the poll; DEFAULT if absent."""


class ForumThreadMessageRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """The first message of a thread in a forum or media channel.

    Documentation:
    https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel-forum-and-media-thread-message-params-object
    """

    content: str | UnsetType = UNSET
    """Text of the message, up to 2,000 characters. The message needs one or more of ``content``, ``embeds``,
    ``sticker_ids``, ``components`` and files.
    """

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10, with up to 6,000 characters in total."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, modal or container; up to 40 in a message, 1 to 5 in a modal."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """IDs of the stickers in the message, up to 3."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments of the message; for a webhook that is compatible with Slack, Slack attachments, which
    become embeds.
    """

    flags: MessageFlags | UnsetType = UNSET
    """Flags of the message; only SUPPRESS_EMBEDS and SUPPRESS_NOTIFICATIONS can be set."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message. Not in Discord's documentation."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """Theme of the client that the author shares. Not in Discord's documentation."""


class LobbyMemberRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """A member of a lobby that is created or changed.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-member-json-params
    """

    id: UserId
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""


class InteractionCallbackMessage(RequestObject, frozen=True, kw_only=True, gc=False):
    """The message of a response to an interaction.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages
    """

    tts: bool | UnsetType = UNSET
    """Whether the message is read aloud."""

    content: str | UnsetType = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles."""

    flags: MessageFlags | UnsetType = UNSET
    """Flags of the message; only SUPPRESS_EMBEDS, EPHEMERAL, IS_COMPONENTS_V2, IS_VOICE_MESSAGE and
    SUPPRESS_NOTIFICATIONS can be set, and in a deferred response (type 5) only EPHEMERAL.
    """

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, modal or container; up to 40 in a message, 1 to 5 in a modal."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Descriptions of the uploaded files, up to 10; the ID of each is the number ``n`` of its file
    ``files[n]``. Multipart requests only.
    """

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message."""


class InteractionCallbackAutocomplete(RequestObject, frozen=True, kw_only=True, gc=False):
    """Choices for the value that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
    """

    choices: Sequence[ApplicationCommandOptionChoice]
    """Choices suggested to the user, up to 25."""


class InteractionCallbackModal(RequestObject, frozen=True, kw_only=True, gc=False):
    """A modal that is opened for the user.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
    """

    custom_id: str
    """ID chosen by the app, sent with the interaction, 1 to 100 characters."""

    title: str
    """Title of the modal, up to 45 characters."""

    components: Sequence[ModalComponent]
    """Components of the message, modal or container; up to 40 in a message, 1 to 5 in a modal."""


class OverwriteRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """Permissions of a role or member in a channel that is created or changed.

    Documentation: https://docs.discord.com/developers/resources/channel#overwrite-object
    """

    id: RoleId | UserId
    """ID of the role or user."""

    type: OverwriteType
    """Type of the overwrite, 0 for a role or 1 for a member."""

    allow: Permissions | UnsetType | None = UNSET
    """Permissions to allow; none if absent or None."""

    deny: Permissions | UnsetType | None = UNSET
    """Permissions to deny; none if absent or None."""


class ForumTagRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """A tag of a forum or media channel that is created or changed.

    Documentation: https://docs.discord.com/developers/resources/channel#forum-tag-object-forum-tag-structure
    """

    id: ForumTagId | UnsetType = UNSET
    """ID of the object; for components, a number that is unique in the message and is assigned if absent."""

    name: str
    """Name of the tag, up to 20 characters."""

    moderated: bool | UnsetType = UNSET
    """Whether only members with MANAGE_THREADS can add or remove the tag."""

    emoji_id: EmojiId | UnsetType | None = UNSET
    """ID of a custom emoji; None for a Unicode emoji or none. Excludes ``emoji_name``."""

    emoji_name: str | UnsetType | None = UNSET
    """Unicode emoji, up to 100 characters; None for a custom emoji or none. Excludes ``emoji_id``."""
