# @generated from schemas/objects/interaction.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import Raw

from cordspec.models.application import ApplicationIntegrationType
from cordspec.models.channel import Channel
from cordspec.models.command import (
    ApplicationCommandOptionType,
    ApplicationCommandType,
    InteractionContextType,
)
from cordspec.models.component import ComponentType
from cordspec.models.guild import Guild
from cordspec.models.ids import (
    ApplicationId,
    AttachmentId,
    ChannelId,
    CommandId,
    GuildId,
    InteractionId,
    RoleId,
    Snowflake,
    UserId,
)
from cordspec.models.locale import Locale
from cordspec.models.member import Member
from cordspec.models.message import InteractionType, Message, ResolvedData
from cordspec.models.monetization import Entitlement
from cordspec.models.permission import Permissions
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum, read_tag

__all__ = [
    "ApplicationCommandInteractionData",
    "ApplicationCommandInteractionDataOption",
    "ChannelSelectInteractionResponse",
    "CheckboxGroupInteractionResponse",
    "CheckboxInteractionResponse",
    "ComponentInteractionResponse",
    "FileUploadInteractionResponse",
    "Interaction",
    "InteractionCallbackType",
    "LabelInteractionResponse",
    "LabelInteractionResponseChildComponent",
    "MentionableSelectInteractionResponse",
    "MessageComponentInteractionData",
    "ModalSubmitInteractionData",
    "RadioGroupInteractionResponse",
    "RoleSelectInteractionResponse",
    "StringSelectInteractionResponse",
    "TextDisplayInteractionResponse",
    "TextInputInteractionResponse",
    "UnknownComponentInteractionResponse",
    "UnknownLabelInteractionResponseChildComponent",
    "UserSelectInteractionResponse",
]


class InteractionCallbackType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
    """

    PONG = 1
    CHANNEL_MESSAGE_WITH_SOURCE = 4
    DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE = 5
    DEFERRED_UPDATE_MESSAGE = 6
    UPDATE_MESSAGE = 7
    APPLICATION_COMMAND_AUTOCOMPLETE_RESULT = 8
    MODAL = 9
    PREMIUM_REQUIRED = 10
    LAUNCH_ACTIVITY = 12


class Interaction(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    version: int
    """Text."""

    user: User | None = None
    """Text."""

    type: InteractionType
    """Text."""

    token: str
    """Text."""

    message: Message | None = None
    """Text."""

    member: Member | None = None
    """Text."""

    locale: Locale | None = None
    """Text."""

    id: InteractionId
    """Text."""

    guild_locale: Locale | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    guild: Guild | None = None
    """Text."""

    entitlements: Sequence[Entitlement]
    """Text."""

    data: Mapping[str, object] | None = None
    """Text."""

    context: InteractionContextType | None = None
    """Text."""

    channel_id: ChannelId | None = None
    """Text."""

    channel: Channel | None = None
    """Text."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake]
    """Text."""

    attachment_size_limit: int
    """Text."""

    application_id: ApplicationId
    """Text."""

    app_permissions: Permissions | None = None
    """Text."""


class ApplicationCommandInteractionDataOption(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    value: str | int | float | bool | None = None
    """Text."""

    type: ApplicationCommandOptionType
    """Text."""

    options: "Sequence[ApplicationCommandInteractionDataOption] | None" = None
    """Text."""

    name: str
    """Text."""

    focused: bool | None = None
    """Text."""


class ApplicationCommandInteractionData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    type: ApplicationCommandType
    """Text."""

    target_id: Snowflake | None = None
    """Text."""

    resolved: ResolvedData | None = None
    """Text."""

    options: Sequence[ApplicationCommandInteractionDataOption] | None = None
    """Text."""

    name: str
    """Text."""

    id: CommandId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""


class MessageComponentInteractionData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    values: Sequence[str] | None = None
    """Text."""

    resolved: ResolvedData | None = None
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class StringSelectInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
    """

    values: Sequence[str]
    """Text."""

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class TextInputInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-input-text-input-interaction-response-structure
    """

    value: str
    """Text."""

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""


class UserSelectInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
    """

    values: Sequence[UserId]
    """Text."""

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Text."""

    resolved: ResolvedData
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class RoleSelectInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
    """

    values: Sequence[RoleId]
    """Text."""

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Text."""

    resolved: ResolvedData
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class MentionableSelectInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    values: Sequence[Snowflake]
    """Text."""

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Text."""

    resolved: ResolvedData
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class ChannelSelectInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
    """

    values: Sequence[ChannelId]
    """Text."""

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Text."""

    resolved: ResolvedData
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""

    component_type: ComponentType
    """Text."""


class TextDisplayInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Text."""

    id: int
    """Text."""


class FileUploadInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=19):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#file-upload-file-upload-interaction-response-structure
    """

    values: Sequence[AttachmentId]
    """Text."""

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""


class RadioGroupInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#radio-group-interaction-response-structure
    """

    value: str | None
    """Text."""

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""


class CheckboxGroupInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-group-interaction-response-structure
    """

    values: Sequence[str]
    """Text."""

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""


class CheckboxInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=23):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-interaction-response-structure
    """

    value: bool
    """Text."""

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Text."""

    id: int
    """Text."""

    custom_id: str
    """Text."""


class UnknownLabelInteractionResponseChildComponent(
    Model, frozen=True, kw_only=True, tag_field="type", tag=-1
):
    """A member of ``LabelInteractionResponseChildComponent`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


LabelInteractionResponseChildComponent: TypeAlias = (
    TextInputInteractionResponse
    | StringSelectInteractionResponse
    | UserSelectInteractionResponse
    | RoleSelectInteractionResponse
    | MentionableSelectInteractionResponse
    | ChannelSelectInteractionResponse
    | FileUploadInteractionResponse
    | RadioGroupInteractionResponse
    | CheckboxGroupInteractionResponse
    | CheckboxInteractionResponse
    | UnknownLabelInteractionResponseChildComponent
)
"""Text."""


class LabelInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Text.

    Documentation:
    https://docs.discord.com/developers/components/reference#label-label-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Text."""

    id: int
    """Text."""

    component: LabelInteractionResponseChildComponent
    """Text."""


class UnknownComponentInteractionResponse(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``ComponentInteractionResponse`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Text."""
        return ComponentType(read_tag(self.raw, "type"))


ComponentInteractionResponse: TypeAlias = (
    StringSelectInteractionResponse
    | TextInputInteractionResponse
    | UserSelectInteractionResponse
    | RoleSelectInteractionResponse
    | MentionableSelectInteractionResponse
    | ChannelSelectInteractionResponse
    | TextDisplayInteractionResponse
    | LabelInteractionResponse
    | FileUploadInteractionResponse
    | RadioGroupInteractionResponse
    | CheckboxGroupInteractionResponse
    | CheckboxInteractionResponse
    | UnknownComponentInteractionResponse
)
"""Text."""


class ModalSubmitInteractionData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
    """

    resolved: ResolvedData | None = None
    """Text."""

    custom_id: str
    """Text."""

    components: Sequence[ComponentInteractionResponse]
    """Text."""
