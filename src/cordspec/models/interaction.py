# @generated from schemas/objects/interaction.yaml by "cordspec codegen" - do not edit
"""Interactions, what users do with commands, components and modals of an app."""

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
    """What every interaction has.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token",)

    id: InteractionId
    """Id of the interaction."""

    application_id: ApplicationId
    """App that it belongs to."""

    guild: InteractionGuild | None = None
    """Guild that it took place in; absent outside guilds."""

    guild_id: GuildId | None = None
    """Guild that it took place in; absent outside guilds."""

    channel: ResolvedChannel | None = None
    """Channel that it took place in."""

    channel_id: ChannelId | None = None
    """Channel that it took place in."""

    member: InteractionMember | None = None
    """Who began it, as a member; absent outside guilds."""

    user: User | None = None
    """Who began it; absent in guilds, where `member` has it."""

    token: str
    """Secret for answering, good for 15 minutes; the first answer is due within 3 seconds."""

    version: int
    """Version of the form of interactions, always 1."""

    message: Message | None = None
    """Message that holds the component, or that opened the modal."""

    app_permissions: Permissions = Permissions(0)
    """What the app may do where it took place. Absent in captures from before 2022-06."""

    locale: Locale | None = None
    """Language of the user; absent for PING."""

    guild_locale: Locale | None = None
    """Language of the guild; absent outside guilds."""

    entitlements: Sequence[Entitlement] = []
    """What the user or guild has bought from the app. Absent in captures from before 2023-09."""

    entitlement_sku_ids: Sequence[SkuId] = []
    """What has been bought, by id alone. Not in Discord's documentation."""

    authorizing_integration_owners: Mapping[ApplicationIntegrationType, Snowflake] = {}
    """Who installed the app; the guild's id, or 0 in its direct messages, and the user's id. Absent in
    captures from before 2024-03.
    """

    context: InteractionContextType | None = None
    """Where it was begun."""

    attachment_size_limit: int = 0
    """Largest file that an answer may hold, in bytes; 0 in older captures. Absent in captures from before
    2024-08.
    """


class PingInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Check that the app is there; not sent over the gateway.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.PING]] = InteractionType.PING
    """Tells the kind; always PING."""


class BaseCommandOption(Model, frozen=True, kw_only=True):
    """What every value given to a command has.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    name: str
    """Name of the parameter."""


class SubcommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Command below the command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )
    """Tells the kind; always SUB_COMMAND."""

    options: "Sequence[CommandOption]" = []
    """Values that were given."""


class SubcommandGroupOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Group of commands below the command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )
    """Tells the kind; always SUB_COMMAND_GROUP."""

    options: "Sequence[CommandOption]" = []
    """Command of the group that was used."""


class StringOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = ApplicationCommandOptionType.STRING
    """Tells the kind; always STRING."""

    value: str
    """Text that was given."""


class IntegerOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Whole number given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = ApplicationCommandOptionType.INTEGER
    """Tells the kind; always INTEGER."""

    value: int
    """Whole number that was given."""


class BooleanOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Yes or no given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = ApplicationCommandOptionType.BOOLEAN
    """Tells the kind; always BOOLEAN."""

    value: bool
    """Yes or no that was given."""


class UserOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=6):
    """User given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER
    """Tells the kind; always USER."""

    value: UserId
    """User that was given."""


class ChannelOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Channel given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.CHANNEL]] = ApplicationCommandOptionType.CHANNEL
    """Tells the kind; always CHANNEL."""

    value: ChannelId
    """Channel that was given."""


class RoleOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Role given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ROLE]] = ApplicationCommandOptionType.ROLE
    """Tells the kind; always ROLE."""

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
    """Tells the kind; always MENTIONABLE."""

    value: Snowflake
    """User or role that was given."""


class NumberOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Number given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = ApplicationCommandOptionType.NUMBER
    """Tells the kind; always NUMBER."""

    value: float
    """Number that was given."""


class AttachmentOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=11):
    """File given to a command.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ATTACHMENT]] = ApplicationCommandOptionType.ATTACHMENT
    """Tells the kind; always ATTACHMENT."""

    value: AttachmentId
    """File that was given."""


class UnknownCommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of ``CommandOption`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ApplicationCommandOptionType:
        """Tells the kind; always SUB_COMMAND."""
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
"""Value given to a command, or the command below it."""


class CommandData(Model, frozen=True, kw_only=True):
    """Which command was used, with which values.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    id: CommandId
    """Id of the command."""

    name: str
    """Name of the command."""

    type: ApplicationCommandType
    """Where the command is found."""

    resolved: ResolvedData | None = None
    """Objects that the ids among the values refer to."""

    options: Sequence[CommandOption] = []
    """Values that were given."""

    guild_id: GuildId | None = None
    """Guild that the command belongs to; absent for commands of every place."""

    target_id: Snowflake | None = None
    """User or message whose menu it was called from."""


class CommandInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=2):
    """Command that was used.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND]] = InteractionType.APPLICATION_COMMAND
    """Tells the kind; always APPLICATION_COMMAND."""

    data: CommandData
    """Which command, with which values."""


class BaseComponentData(Model, frozen=True, kw_only=True):
    """What is said of every component of a message that was used.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    custom_id: str
    """Name that the app gave to the component."""

    id: int = 0
    """Number of the component in its message; 0 in older captures."""


class ButtonData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=2):
    """Button that was clicked.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    component_type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON
    """Tells the kind; always BUTTON."""


class StringSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=3):
    """Texts that were chosen.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Tells the kind; always STRING_SELECT."""

    values: Sequence[str]
    """Values that were chosen."""


class UserSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=5):
    """Users that were chosen.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Tells the kind; always USER_SELECT."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[UserId]
    """Users that were chosen, by id."""


class RoleSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=6):
    """Roles that were chosen.

    Documentation:
    https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Tells the kind; always ROLE_SELECT."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[RoleId]
    """Roles that were chosen, by id."""


class MentionableSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=7):
    """Users and roles that were chosen.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Tells the kind; always MENTIONABLE_SELECT."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[Snowflake]
    """Users and roles that were chosen, by id."""


class ChannelSelectData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=8):
    """Channels that were chosen.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
    """

    component_type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Tells the kind; always CHANNEL_SELECT."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[ChannelId]
    """Channels that were chosen, by id."""


class UnknownComponentData(BaseComponentData, frozen=True, kw_only=True, tag_field="component_type", tag=-1):
    """A member of ``ComponentData`` of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def component_type(self) -> ComponentType:
        """Tells the kind; always BUTTON."""
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
    """Tells the kind; always MESSAGE_COMPONENT."""

    data: ComponentData
    """Which component, and what was chosen."""


class AutocompleteSubcommandOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Command below the command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )
    """Tells the kind; always SUB_COMMAND."""

    options: "Sequence[AutocompleteOption]" = []
    """Values typed so far."""


class AutocompleteSubcommandGroupOption(
    BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=2
):
    """Group of commands below the command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )
    """Tells the kind; always SUB_COMMAND_GROUP."""

    options: "Sequence[AutocompleteOption]" = []
    """Command of the group that is being typed."""


class AutocompleteStringOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Text of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = ApplicationCommandOptionType.STRING
    """Tells the kind; always STRING."""

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
    """Tells the kind; always INTEGER."""

    value: int | str
    """Text typed so far if `focused` is true, otherwise the number that was entered."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteBooleanOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Yes or no of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = ApplicationCommandOptionType.BOOLEAN
    """Tells the kind; always BOOLEAN."""

    value: bool
    """Yes or no given so far."""

    focused: bool = False
    """Whether this is the value being typed."""


class AutocompleteUserOption(BaseCommandOption, frozen=True, kw_only=True, tag_field="type", tag=6):
    """User of a command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER
    """Tells the kind; always USER."""

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
    """Tells the kind; always CHANNEL."""

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
    """Tells the kind; always ROLE."""

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
    """Tells the kind; always MENTIONABLE."""

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
    """Tells the kind; always NUMBER."""

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
    """Tells the kind; always ATTACHMENT."""

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
        """Tells the kind; always SUB_COMMAND."""
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
"""Value typed so far, or the command below it; numbers are text as typed."""


class AutocompleteData(Model, frozen=True, kw_only=True):
    """Which command is being typed, with the values so far.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    id: CommandId
    """Id of the command."""

    name: str
    """Name of the command."""

    type: ApplicationCommandType
    """Where the command is found."""

    resolved: ResolvedData | None = None
    """Objects that the ids among the values refer to."""

    options: Sequence[AutocompleteOption] = []
    """Values that were given."""

    guild_id: GuildId | None = None
    """Guild that the command belongs to; absent for commands of every place."""


class AutocompleteInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Command that is being typed.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE]] = (
        InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE
    )
    """Tells the kind; always APPLICATION_COMMAND_AUTOCOMPLETE."""

    data: AutocompleteData
    """Which command, and what has been typed so far."""


class BaseSubmittedComponent(Model, frozen=True, kw_only=True):
    """What every part of a submitted modal has.

    Documentation: https://docs.discord.com/developers/components/reference#anatomy-of-a-component
    """

    id: int = 0
    """Number of the component in its modal; 0 in older captures."""


class SubmittedTextInput(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=4):
    """Text that was written in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-input-text-input-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT
    """Tells the kind; always TEXT_INPUT."""

    custom_id: str
    """Name that the app gave to the component."""

    value: str
    """Text that was written."""


class UnknownSubmittedComponent(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """A member of a union of a kind that this version does not list."""

    raw: Raw
    """All of it, as it was sent."""

    @property
    def type(self) -> ComponentType:
        """Tells the kind; always TEXT_INPUT."""
        return ComponentType(read_tag(self.raw, "type"))


SubmittedActionRowChild: TypeAlias = SubmittedTextInput | UnknownSubmittedComponent
"""What stood in a row of a modal of the older form."""


class SubmittedActionRow(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=1):
    """Row of a modal of the older form.

    Documentation: https://docs.discord.com/developers/components/reference#action-row
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW
    """Tells the kind; always ACTION_ROW."""

    components: Sequence[SubmittedActionRowChild]
    """What stood in the row."""


class SubmittedTextDisplay(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=10):
    """Text of a modal; nothing is filled in.

    Documentation:
    https://docs.discord.com/developers/components/reference#text-display-text-display-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY
    """Tells the kind; always TEXT_DISPLAY."""


class SubmittedStringSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=3):
    """Texts that were chosen in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#string-select-string-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT
    """Tells the kind; always STRING_SELECT."""

    custom_id: str
    """Name that the app gave to the component."""

    values: Sequence[str]
    """Values that were chosen."""


class SubmittedUserSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Users that were chosen in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#user-select-user-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT
    """Tells the kind; always USER_SELECT."""

    custom_id: str
    """Name that the app gave to the component."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[UserId]
    """Users that were chosen, by id."""


class SubmittedRoleSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=6):
    """Roles that were chosen in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#role-select-role-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT
    """Tells the kind; always ROLE_SELECT."""

    custom_id: str
    """Name that the app gave to the component."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[RoleId]
    """Roles that were chosen, by id."""


class SubmittedMentionableSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=7):
    """Users and roles that were chosen in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT
    """Tells the kind; always MENTIONABLE_SELECT."""

    custom_id: str
    """Name that the app gave to the component."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[Snowflake]
    """Users and roles that were chosen, by id."""


class SubmittedChannelSelect(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=8):
    """Channels that were chosen in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#channel-select-channel-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT
    """Tells the kind; always CHANNEL_SELECT."""

    custom_id: str
    """Name that the app gave to the component."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""

    values: Sequence[ChannelId]
    """Channels that were chosen, by id."""


class SubmittedFileUpload(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=19):
    """Files that were given in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#file-upload-file-upload-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD
    """Tells the kind; always FILE_UPLOAD."""

    custom_id: str
    """Name that the app gave to the component."""

    values: Sequence[AttachmentId]
    """IDs of files, which are among the resolved attachments."""


class SubmittedRadioGroup(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=21):
    """Choice that was taken in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#radio-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP
    """Tells the kind; always RADIO_GROUP."""

    custom_id: str
    """Name that the app gave to the component."""

    value: str | None
    """Value that was chosen; null for none."""


class SubmittedCheckboxGroup(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=22):
    """Choices that were ticked in a modal.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP
    """Tells the kind; always CHECKBOX_GROUP."""

    custom_id: str
    """Name that the app gave to the component."""

    values: Sequence[str]
    """Values that were ticked; empty for none."""


class SubmittedCheckbox(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=23):
    """Box of a modal, ticked or not.

    Documentation:
    https://docs.discord.com/developers/components/reference#checkbox-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX
    """Tells the kind; always CHECKBOX."""

    custom_id: str
    """Name that the app gave to the component."""

    value: bool
    """Whether it was ticked."""


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
"""What stood below a label and was filled in."""


class SubmittedLabel(BaseSubmittedComponent, frozen=True, kw_only=True, tag_field="type", tag=18):
    """Label of a modal, with what was filled in below it.

    Documentation:
    https://docs.discord.com/developers/components/reference#label-label-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL
    """Tells the kind; always LABEL."""

    component: SubmittedLabelChild
    """What was filled in."""


SubmittedComponent: TypeAlias = (
    SubmittedActionRow | SubmittedTextDisplay | SubmittedLabel | UnknownSubmittedComponent
)
"""Part of a modal that was filled in."""


class ModalSubmitData(Model, frozen=True, kw_only=True):
    """Modal that was filled in.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
    """

    custom_id: str
    """Name that the app gave to the modal."""

    components: Sequence[SubmittedComponent]
    """What was filled in."""

    resolved: ResolvedData | None = None
    """Objects that the chosen ids refer to."""


class ModalSubmitInteraction(BaseInteraction, frozen=True, kw_only=True, tag_field="type", tag=5):
    """Modal that was filled in.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    type: ClassVar[Literal[InteractionType.MODAL_SUBMIT]] = InteractionType.MODAL_SUBMIT
    """Tells the kind; always MODAL_SUBMIT."""

    data: ModalSubmitData
    """Which modal, and what was filled in."""


class InteractionCallbackType(OpenIntEnum):
    """Ways of answering an interaction.

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
        """Tells the kind; always PING."""
        return InteractionType(read_tag(self.raw, "type"))
