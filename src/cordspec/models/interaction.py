# @generated from schemas/objects/interaction.yaml by "cordspec codegen" - do not edit
"""Interactions of users with commands, components and modals of an app."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import Raw

from cordspec.models.application import ApplicationIntegrationType
from cordspec.models.channel import ResolvedChannel
from cordspec.models.command import (
    ApplicationCommandOptionType,
    ApplicationCommandType,
    InteractionContextType,
)
from cordspec.models.component import ComponentType
from cordspec.models.guild import InteractionGuild
from cordspec.models.ids import (
    ApplicationId,
    AttachmentId,
    ChannelId,
    CommandId,
    GuildId,
    InteractionId,
    RoleId,
    SkuId,
    Snowflake,
    UserId,
)
from cordspec.models.locale import Locale
from cordspec.models.member import InteractionMember
from cordspec.models.message import InteractionType, Message, ResolvedData
from cordspec.models.monetization import Entitlement
from cordspec.models.permission import Permissions
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum, SecretModel, read_tag

__all__ = [
    "AttachmentOption",
    "AutocompleteAttachmentOption",
    "AutocompleteBooleanOption",
    "AutocompleteChannelOption",
    "AutocompleteData",
    "AutocompleteIntegerOption",
    "AutocompleteInteraction",
    "AutocompleteMentionableOption",
    "AutocompleteNumberOption",
    "AutocompleteOption",
    "AutocompleteRoleOption",
    "AutocompleteStringOption",
    "AutocompleteSubcommandGroupOption",
    "AutocompleteSubcommandOption",
    "AutocompleteUserOption",
    "BaseCommandOption",
    "BaseComponentData",
    "BaseInteraction",
    "BaseSubmittedComponent",
    "BooleanOption",
    "ButtonData",
    "ChannelOption",
    "ChannelSelectData",
    "CommandData",
    "CommandInteraction",
    "CommandOption",
    "ComponentData",
    "ComponentInteraction",
    "IntegerOption",
    "InteractionCallbackType",
    "MentionableOption",
    "MentionableSelectData",
    "ModalSubmitData",
    "ModalSubmitInteraction",
    "NumberOption",
    "PingInteraction",
    "RoleOption",
    "RoleSelectData",
    "StringOption",
    "StringSelectData",
    "SubcommandGroupOption",
    "SubcommandOption",
    "SubmittedActionRow",
    "SubmittedActionRowChild",
    "SubmittedChannelSelect",
    "SubmittedCheckbox",
    "SubmittedCheckboxGroup",
    "SubmittedComponent",
    "SubmittedFileUpload",
    "SubmittedLabel",
    "SubmittedLabelChild",
    "SubmittedMentionableSelect",
    "SubmittedRadioGroup",
    "SubmittedRoleSelect",
    "SubmittedStringSelect",
    "SubmittedTextDisplay",
    "SubmittedTextInput",
    "SubmittedUserSelect",
    "UnknownAutocompleteOption",
    "UnknownCommandOption",
    "UnknownComponentData",
    "UnknownInteraction",
    "UnknownSubmittedComponent",
    "UserOption",
    "UserSelectData",
]


class BaseInteraction(SecretModel, frozen=True, kw_only=True):
    """Fields of all interactions.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    id: InteractionId
    """ID of the interaction."""

    application_id: ApplicationId
    """App of the interaction."""

    guild: InteractionGuild | None = None
    """Guild of the interaction; absent outside guilds."""

    guild_id: GuildId | None = None
    """Guild of the interaction; absent outside guilds."""

    channel: ResolvedChannel | None = None
    """Channel of the interaction."""

    channel_id: ChannelId | None = None
    """Channel of the interaction."""

    member: InteractionMember | None = None
    """User as a member of the guild; absent outside guilds."""

    user: User | None = None
    """User of the interaction; absent in guilds, where `member` contains it."""

    token: str
    """Token for responding, valid for 15 minutes; the first response is due within 3 seconds."""

    version: int
    """Version of the format of interactions, always 1."""

    message: Message | None = None
    """Message with the component, or from which the modal was opened."""

    app_permissions: Permissions = Permissions(0)
    """Permissions of the app in the channel of the interaction. Absent in captures from before 2022-06."""

    locale: Locale | None = None
    """Language of the user; absent for PING."""

    guild_locale: Locale | None = None
    """Language of the guild; absent outside guilds."""

    entitlements: Sequence[Entitlement] = []
    """Entitlements of the user or guild for the app. Absent in captures from before 2023-09."""

    entitlement_sku_ids: Sequence[SkuId] = []
    """IDs of the SKUs of the entitlements. Not in Discord's documentation."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake] = {}
    """Installation owners of the app; the guild's id, or 0 in direct messages with the app, and the user's
    id. Absent in captures from before 2024-03.
    """

    context: InteractionContextType | None = None
    """Context in which the interaction was created."""

    attachment_size_limit: int = 0
    """Maximum size of files in a response, in bytes; 0 in older captures. Absent in captures from before
    2024-08.
    """


class PingInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Check that the app responds; not sent over the gateway.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.PING]] = InteractionType.PING
    """Type, always PING."""


class BaseCommandOption(Model, frozen=True, kw_only=True):
    """Fields of all values of parameters.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    name: str
    """Name of the parameter."""


class SubcommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Subcommand.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )
    """Type, always SUB_COMMAND."""

    options: "Sequence[CommandOption]" = []
    """Values that were given."""


class SubcommandGroupOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Group of subcommands.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )
    """Type, always SUB_COMMAND_GROUP."""

    options: "Sequence[CommandOption]" = []
    """Subcommand of the group that was used."""


class StringOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = ApplicationCommandOptionType.STRING
    """Type, always STRING."""

    value: str
    """Text that was given."""


class IntegerOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Whole number given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = ApplicationCommandOptionType.INTEGER
    """Type, always INTEGER."""

    value: int
    """Whole number that was given."""


class BooleanOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Boolean given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = ApplicationCommandOptionType.BOOLEAN
    """Type, always BOOLEAN."""

    value: bool
    """Boolean that was given."""


class UserOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=6):
    """User given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER
    """Type, always USER."""

    value: UserId
    """User that was given."""


class ChannelOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Channel given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.CHANNEL]] = ApplicationCommandOptionType.CHANNEL
    """Type, always CHANNEL."""

    value: ChannelId
    """Channel that was given."""


class RoleOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Role given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ROLE]] = ApplicationCommandOptionType.ROLE
    """Type, always ROLE."""

    value: RoleId
    """Role that was given."""


class MentionableOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=9):
    """User or role given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.MENTIONABLE]] = (
        ApplicationCommandOptionType.MENTIONABLE
    )
    """Type, always MENTIONABLE."""

    value: Snowflake
    """User or role that was given."""


class NumberOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Number given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = ApplicationCommandOptionType.NUMBER
    """Type, always NUMBER."""

    value: float
    """Number that was given."""


class AttachmentOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=11):
    """File given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ATTACHMENT]] = ApplicationCommandOptionType.ATTACHMENT
    """Type, always ATTACHMENT."""

    value: AttachmentId
    """File that was given."""


class UnknownCommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``CommandOption`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ApplicationCommandOptionType:
        """Type, always SUB_COMMAND."""
        return ApplicationCommandOptionType(read_tag(self.raw, "type"))


CommandOption: TypeAlias = (
    SubcommandOption
    | SubcommandGroupOption
    | StringOption
    | IntegerOption
    | BooleanOption
    | UserOption
    | ChannelOption
    | RoleOption
    | MentionableOption
    | NumberOption
    | AttachmentOption
    | UnknownCommandOption
)
"""Value of a parameter, or a subcommand."""


class CommandData(Model, frozen=True, kw_only=True):
    """Command that was used, with its values.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    id: CommandId
    """ID of the command."""

    name: str
    """Name of the command."""

    type: ApplicationCommandType
    """Type of the command."""

    resolved: ResolvedData | None = None
    """Objects of the ids in the values."""

    options: Sequence[CommandOption] = []
    """Values that were given."""

    guild_id: GuildId | None = None
    """Guild of the command; absent for global commands."""

    target_id: Snowflake | None = None
    """User or message of a context menu command."""


class CommandInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Command that was used.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND]] = InteractionType.APPLICATION_COMMAND
    """Type, always APPLICATION_COMMAND."""

    data: CommandData
    """Command and its values."""


class BaseComponentData(Model, frozen=True, kw_only=True):
    """Fields of all components of a message that were used.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    custom_id: str
    """ID of the component, chosen by the app."""

    id: int = 0
    """ID of the component in its message; 0 in older captures."""


class ButtonData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=2):
    """Button that was clicked.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    component_type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON
    """Type, always BUTTON."""


class StringSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=3):
    """Options of a string select that were selected.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Type, always STRING_SELECT."""

    values: Sequence[str]
    """Values that were selected."""


class UserSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=5):
    """Users that were selected.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Type, always USER_SELECT."""

    resolved: ResolvedData | None = None
    """Objects of the selected IDs."""

    values: Sequence[UserId]
    """IDs of the users that were selected."""


class RoleSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=6):
    """Roles that were selected.

    Documentation:
    https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Type, always ROLE_SELECT."""

    resolved: ResolvedData | None = None
    """Objects of the selected IDs."""

    values: Sequence[RoleId]
    """IDs of the roles that were selected."""


class MentionableSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=7):
    """Users and roles that were selected.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Type, always MENTIONABLE_SELECT."""

    resolved: ResolvedData | None = None
    """Objects of the selected IDs."""

    values: Sequence[Snowflake]
    """IDs of the users and roles that were selected."""


class ChannelSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=8):
    """Channels that were selected.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Type, always CHANNEL_SELECT."""

    resolved: ResolvedData | None = None
    """Objects of the selected IDs."""

    values: Sequence[ChannelId]
    """IDs of the channels that were selected."""


class UnknownComponentData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=-1):
    """A member of ``ComponentData`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def component_type(self) -> ComponentType:
        """Type, always BUTTON."""
        return ComponentType(read_tag(self.raw, "component_type"))


ComponentData: TypeAlias = (
    ButtonData
    | StringSelectData
    | UserSelectData
    | RoleSelectData
    | MentionableSelectData
    | ChannelSelectData
    | UnknownComponentData
)
"""Component of a message that was used."""


class ComponentInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Component of a message that was used.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.MESSAGE_COMPONENT]] = InteractionType.MESSAGE_COMPONENT
    """Type, always MESSAGE_COMPONENT."""

    data: ComponentData
    """Component and the selected values."""


class AutocompleteSubcommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Subcommand that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )
    """Type, always SUB_COMMAND."""

    options: "Sequence[AutocompleteOption]" = []
    """Values typed so far."""


class AutocompleteSubcommandGroupOption(
    BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=2
):
    """Group of subcommands that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )
    """Type, always SUB_COMMAND_GROUP."""

    options: "Sequence[AutocompleteOption]" = []
    """Subcommand of the group that is being typed."""


class AutocompleteStringOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = ApplicationCommandOptionType.STRING
    """Type, always STRING."""

    value: str
    """Text given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteIntegerOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Whole number of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = ApplicationCommandOptionType.INTEGER
    """Type, always INTEGER."""

    value: int | str
    """Text typed so far if `focused` is true, otherwise the number that was entered."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteBooleanOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Boolean of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = ApplicationCommandOptionType.BOOLEAN
    """Type, always BOOLEAN."""

    value: bool
    """Boolean given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteUserOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=6):
    """User of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER
    """Type, always USER."""

    value: UserId
    """User given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteChannelOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Channel of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.CHANNEL]] = ApplicationCommandOptionType.CHANNEL
    """Type, always CHANNEL."""

    value: ChannelId
    """Channel given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteRoleOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Role of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ROLE]] = ApplicationCommandOptionType.ROLE
    """Type, always ROLE."""

    value: RoleId
    """Role given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteMentionableOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=9):
    """User or role of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.MENTIONABLE]] = (
        ApplicationCommandOptionType.MENTIONABLE
    )
    """Type, always MENTIONABLE."""

    value: Snowflake
    """User or role given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteNumberOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Number of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = ApplicationCommandOptionType.NUMBER
    """Type, always NUMBER."""

    value: float | str
    """Text typed so far if `focused` is true, otherwise the number that was entered."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteAttachmentOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=11):
    """File of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ATTACHMENT]] = ApplicationCommandOptionType.ATTACHMENT
    """Type, always ATTACHMENT."""

    value: AttachmentId
    """File given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class UnknownAutocompleteOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``AutocompleteOption`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ApplicationCommandOptionType:
        """Type, always SUB_COMMAND."""
        return ApplicationCommandOptionType(read_tag(self.raw, "type"))


AutocompleteOption: TypeAlias = (
    AutocompleteSubcommandOption
    | AutocompleteSubcommandGroupOption
    | AutocompleteStringOption
    | AutocompleteIntegerOption
    | AutocompleteBooleanOption
    | AutocompleteUserOption
    | AutocompleteChannelOption
    | AutocompleteRoleOption
    | AutocompleteMentionableOption
    | AutocompleteNumberOption
    | AutocompleteAttachmentOption
    | UnknownAutocompleteOption
)
"""Value typed so far, or a subcommand; numbers are text as typed."""


class AutocompleteData(Model, frozen=True, kw_only=True):
    """Command that is being typed, with the values so far.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    id: CommandId
    """ID of the command."""

    name: str
    """Name of the command."""

    type: ApplicationCommandType
    """Type of the command."""

    resolved: ResolvedData | None = None
    """Objects of the ids in the values."""

    options: Sequence[AutocompleteOption] = []
    """Values that were given."""

    guild_id: GuildId | None = None
    """Guild of the command; absent for global commands."""


class AutocompleteInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Command whose value is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE]] = (
        InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE
    )
    """Type, always APPLICATION_COMMAND_AUTOCOMPLETE."""

    data: AutocompleteData
    """Command and the values typed so far."""


class BaseSubmittedComponent(Model, frozen=True, kw_only=True):
    """Fields of all components of a submitted modal.

    Documentation: https://docs.discord.com/developers/components/reference#anatomy-of-a-component
    """

    id: int = 0
    """ID of the component in its modal; 0 in older captures."""


class SubmittedTextInput(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Text that was entered in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-input-text-input-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Type, always TEXT_INPUT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    value: str
    """Text that was entered."""


class UnknownSubmittedComponent(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of a union of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Type, always TEXT_INPUT."""
        return ComponentType(read_tag(self.raw, "type"))


SubmittedActionRowChild: TypeAlias = SubmittedTextInput | UnknownSubmittedComponent
"""Components in a row of a submitted modal of the older format."""


class SubmittedActionRow(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Row of a modal of the older format.

    Documentation: https://docs.discord.com/developers/components/reference#action-row
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW
    """Type, always ACTION_ROW."""

    components: Sequence[SubmittedActionRowChild]
    """Components in the row."""


class SubmittedTextDisplay(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text of a modal, without a value.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Type, always TEXT_DISPLAY."""


class SubmittedStringSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Options of a string select that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Type, always STRING_SELECT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    values: Sequence[str]
    """Values that were selected."""


class SubmittedUserSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Users that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Type, always USER_SELECT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    resolved: ResolvedData | None = None
    """Objects of the selected ids."""

    values: Sequence[UserId]
    """IDs of the users that were selected."""


class SubmittedRoleSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Roles that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Type, always ROLE_SELECT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    resolved: ResolvedData | None = None
    """Objects of the selected ids."""

    values: Sequence[RoleId]
    """IDs of the roles that were selected."""


class SubmittedMentionableSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Users and roles that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Type, always MENTIONABLE_SELECT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    resolved: ResolvedData | None = None
    """Objects of the selected ids."""

    values: Sequence[Snowflake]
    """IDs of the users and roles that were selected."""


class SubmittedChannelSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Channels that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Type, always CHANNEL_SELECT."""

    custom_id: str
    """ID of the component, chosen by the app."""

    resolved: ResolvedData | None = None
    """Objects of the selected ids."""

    values: Sequence[ChannelId]
    """IDs of the channels that were selected."""


class SubmittedFileUpload(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=19):
    """Files that were uploaded in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#file-upload-file-upload-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Type, always FILE_UPLOAD."""

    custom_id: str
    """ID of the component, chosen by the app."""

    values: Sequence[AttachmentId]
    """IDs of the files, whose objects are in the resolved attachments."""


class SubmittedRadioGroup(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Option of a radio group that was selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#radio-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Type, always RADIO_GROUP."""

    custom_id: str
    """ID of the component, chosen by the app."""

    value: str | None
    """Value that was selected; null for none."""


class SubmittedCheckboxGroup(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Options of a checkbox group that were selected in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Type, always CHECKBOX_GROUP."""

    custom_id: str
    """ID of the component, chosen by the app."""

    values: Sequence[str]
    """Values that were selected; empty for none."""


class SubmittedCheckbox(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=23):
    """Checkbox of a modal, checked or not.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Type, always CHECKBOX."""

    custom_id: str
    """ID of the component, chosen by the app."""

    value: bool
    """Whether the checkbox was checked."""


SubmittedLabelChild: TypeAlias = (
    SubmittedStringSelect
    | SubmittedTextInput
    | SubmittedUserSelect
    | SubmittedRoleSelect
    | SubmittedMentionableSelect
    | SubmittedChannelSelect
    | SubmittedFileUpload
    | SubmittedRadioGroup
    | SubmittedCheckboxGroup
    | SubmittedCheckbox
    | UnknownSubmittedComponent
)
"""Components of a submitted modal that a label can have."""


class SubmittedLabel(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Label of a modal, with its submitted component.

    Documentation:
    https://docs.discord.com/developers/components/reference#label-label-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Type, always LABEL."""

    component: SubmittedLabelChild
    """Submitted values."""


SubmittedComponent: TypeAlias = (
    SubmittedActionRow | SubmittedTextDisplay | SubmittedLabel | UnknownSubmittedComponent
)
"""Component of a submitted modal."""


class ModalSubmitData(Model, frozen=True, kw_only=True):
    """Modal that was submitted.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
    """

    custom_id: str
    """ID of the modal, chosen by the app."""

    components: Sequence[SubmittedComponent]
    """Submitted values."""

    resolved: ResolvedData | None = None
    """Objects of the selected ids."""


class ModalSubmitInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Modal that was submitted.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.MODAL_SUBMIT]] = InteractionType.MODAL_SUBMIT
    """Type, always MODAL_SUBMIT."""

    data: ModalSubmitData
    """Modal and the submitted values."""


class InteractionCallbackType(OpenIntEnum):
    """Types of responses to an interaction.

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


class UnknownInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``InteractionCreateData`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> InteractionType:
        """Type, always PING."""
        return InteractionType(read_tag(self.raw, "type"))
