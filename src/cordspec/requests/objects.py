# @generated from schemas/requests.yaml by "cordspec codegen" - do not edit
"""Objects that are only sent, as parts of requests."""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from cordspec.models.application import ApplicationIntegrationType
from cordspec.models.channel import ChannelFlags
from cordspec.models.command import (
    ApplicationCommandOption,
    ApplicationCommandOptionChoice,
    ApplicationCommandType,
    EntryPointCommandHandlerType,
    InteractionContextType,
)
from cordspec.models.embed import Embed
from cordspec.models.ids import (
    AttachmentId,
    ChannelId,
    CommandId,
    EmojiId,
    ForumTagId,
    RoleId,
    StickerId,
    UserId,
)
from cordspec.models.locale import Locale
from cordspec.models.message import AllowedMentionType, MessageFlags, SharedClientTheme
from cordspec.models.permission import OverwriteType, Permissions
from cordspec.models.poll import PollAnswer, PollLayoutType, PollMedia
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
    """Id."""

    position: int | UnsetType | None = UNSET
    """Position."""

    lock_permissions: bool | UnsetType | None = UNSET
    """Lock permissions."""

    parent_id: ChannelId | UnsetType | None = UNSET
    """Parent id."""

    flags: ChannelFlags | UnsetType | None = UNSET
    """Flags."""


class RolePosition(RequestObject, frozen=True, kw_only=True, gc=False):
    """Position of one role."""

    id: RoleId
    """Id."""

    position: int | UnsetType | None = UNSET
    """Position."""


class LobbyMemberUpdate(RequestObject, frozen=True, kw_only=True, gc=False):
    """One member of a lobby, to be added, changed or removed."""

    id: UserId
    """Id."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata."""

    flags: int | UnsetType = UNSET
    """Flags."""

    additional_name: str | UnsetType | None = UNSET
    """Additional name."""

    remove_member: bool | UnsetType = UNSET
    """Remove member."""


class ApplicationCommandRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """One command, as it is registered together with others."""

    id: CommandId | UnsetType = UNSET
    """Id."""

    name: str
    """Name."""

    name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET
    """Name localizations."""

    description: str | UnsetType = UNSET
    """Description."""

    description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET
    """Description localizations."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """Options."""

    default_member_permissions: Permissions | UnsetType | None = UNSET
    """Default member permissions."""

    dm_permission: bool | UnsetType | None = UNSET
    """Dm permission. Deprecated."""

    default_permission: bool | UnsetType = UNSET
    """Default permission. Deprecated."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """Integration types."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Type."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler. Not in Discord's documentation."""


class AllowedMentions(RequestObject, frozen=True, kw_only=True, gc=False):
    """AllowedMentions.

    Documentation:
    https://docs.discord.com/developers/resources/message#allowed-mentions-object-default-settings-for-allowed-mentions
    """

    parse: Sequence[AllowedMentionType] | UnsetType = UNSET
    """Parse."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles."""

    users: Sequence[UserId] | UnsetType = UNSET
    """Users."""

    replied_user: bool | UnsetType = UNSET
    """Replied user."""


class AttachmentRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """AttachmentRequest.

    Documentation:
    https://docs.discord.com/developers/resources/message#attachment-object-attachment-request-structure
    """

    id: AttachmentId | int
    """Id."""

    filename: str | UnsetType = UNSET
    """Filename."""

    title: str | UnsetType = UNSET
    """Title."""

    description: str | UnsetType = UNSET
    """Description."""

    duration_secs: float | UnsetType = UNSET
    """Duration secs."""

    waveform: str | UnsetType = UNSET
    """Waveform."""

    is_spoiler: bool | UnsetType = UNSET
    """Is spoiler."""

    is_remix: bool | UnsetType = UNSET
    """Is remix. Not in Discord's documentation."""


class PollCreateRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """PollCreateRequest.

    Documentation:
    https://docs.discord.com/developers/resources/poll#poll-create-request-object-poll-create-request-object-structure
    """

    question: PollMedia
    """Question."""

    answers: Sequence[PollAnswer]
    """Answers."""

    duration: int | UnsetType = UNSET
    """Duration."""

    allow_multiselect: bool | UnsetType = UNSET
    """Allow multiselect."""

    layout_type: PollLayoutType | UnsetType = UNSET
    """Layout type."""


class ForumThreadMessageRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """ForumThreadMessageRequest.

    Documentation:
    https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel-forum-and-media-thread-message-params-object
    """

    content: str | UnsetType = UNSET
    """Content."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType = UNSET
    """Components."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """Sticker ids."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments."""

    flags: MessageFlags | UnsetType = UNSET
    """Flags."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll. Not in Discord's documentation."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """Shared client theme. Not in Discord's documentation."""


class LobbyMemberRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """LobbyMemberRequest.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-member-json-params
    """

    id: UserId
    """Id."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata."""

    flags: int | UnsetType = UNSET
    """Flags."""


class InteractionCallbackMessage(RequestObject, frozen=True, kw_only=True, gc=False):
    """InteractionCallbackMessage.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages
    """

    tts: bool | UnsetType = UNSET
    """Tts."""

    content: str | UnsetType = UNSET
    """Content."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Allowed mentions."""

    flags: MessageFlags | UnsetType = UNSET
    """Flags."""

    components: Sequence[Mapping[str, object]] | UnsetType = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll."""


class InteractionCallbackAutocomplete(RequestObject, frozen=True, kw_only=True, gc=False):
    """InteractionCallbackAutocomplete.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
    """

    choices: Sequence[ApplicationCommandOptionChoice]
    """Choices."""


class InteractionCallbackModal(RequestObject, frozen=True, kw_only=True, gc=False):
    """InteractionCallbackModal.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
    """

    custom_id: str
    """Custom id."""

    title: str
    """Title."""

    components: Sequence[Mapping[str, object]]
    """Components."""


class OverwriteRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """OverwriteRequest.

    Documentation: https://docs.discord.com/developers/resources/channel#overwrite-object
    """

    id: RoleId | UserId
    """Id."""

    type: OverwriteType
    """Type."""

    allow: Permissions | UnsetType | None = UNSET
    """Allow."""

    deny: Permissions | UnsetType | None = UNSET
    """Deny."""


class ForumTagRequest(RequestObject, frozen=True, kw_only=True, gc=False):
    """ForumTag.

    Documentation: https://docs.discord.com/developers/resources/channel#forum-tag-object-forum-tag-structure
    """

    id: ForumTagId | UnsetType = UNSET
    """Id."""

    name: str
    """Name."""

    moderated: bool | UnsetType = UNSET
    """Moderated."""

    emoji_id: EmojiId | UnsetType | None = UNSET
    """Emoji id."""

    emoji_name: str | UnsetType | None = UNSET
    """Emoji name."""
