# @generated from schemas/objects/command.yaml by "cordspec codegen" - do not edit
"""Commands of apps."""

from collections.abc import Mapping, Sequence

from cordspec.models.application import ApplicationIntegrationType
from cordspec.models.channel import ChannelType
from cordspec.models.ids import ApplicationId, CommandId, GuildId, Snowflake
from cordspec.models.locale import Locale
from cordspec.models.permission import Permissions
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "ApplicationCommand",
    "ApplicationCommandOption",
    "ApplicationCommandOptionChoice",
    "ApplicationCommandOptionType",
    "ApplicationCommandPermissionType",
    "ApplicationCommandPermissions",
    "ApplicationCommandType",
    "EntryPointCommandHandlerType",
    "GuildApplicationCommandPermissions",
    "InteractionContextType",
]


class ApplicationCommandType(OpenIntEnum):
    """Types of commands.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types
    """

    CHAT_INPUT = 1
    """Slash command."""

    USER = 2
    """Context menu of a user."""

    MESSAGE = 3
    """Context menu of a message."""

    PRIMARY_ENTRY_POINT = 4
    """Start of the app's activity."""


class ApplicationCommandOptionType(OpenIntEnum):
    """Type of the value of an option.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type
    """

    SUB_COMMAND = 1
    SUB_COMMAND_GROUP = 2
    STRING = 3

    INTEGER = 4
    """Integer between -2^53 and 2^53."""

    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8

    MENTIONABLE = 9
    """User or role."""

    NUMBER = 10
    ATTACHMENT = 11


class ApplicationCommandOptionChoice(Model, frozen=True, kw_only=True):
    """Choice for a value.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
    """

    name: str
    """Name shown, up to 100 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Localized names, by locale."""

    value: str | int | float
    """Value that is sent to the app; a string of up to 100 characters, or a number."""


class ApplicationCommandOption(Model, frozen=True, kw_only=True):
    """Parameter of a command, or a subcommand.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ApplicationCommandOptionType
    """Type of the value."""

    name: str
    """Name, up to 32 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Localized names, by locale."""

    description: str
    """Description, up to 100 characters; empty for context menu commands."""

    description_localizations: Mapping[Locale, str] | None = None
    """Localized descriptions, by locale."""

    required: bool = False
    """Whether the parameter is required."""

    choices: Sequence[ApplicationCommandOptionChoice] = []
    """Choices for the value, up to 25."""

    options: "Sequence[ApplicationCommandOption]" = []
    """Parameters of a subcommand, or subcommands of a group, up to 25."""

    channel_types: Sequence[ChannelType] = []
    """Types of channel that can be chosen."""

    min_value: int | float | None = None
    """Minimum value."""

    max_value: int | float | None = None
    """Maximum value."""

    min_length: int | None = None
    """Minimum length in characters, from 0 to 6000."""

    max_length: int | None = None
    """Maximum length in characters, from 1 to 6000."""

    autocomplete: bool = False
    """Whether the app suggests values while the user types."""

    file_types: Sequence[str] = []
    """File types that are accepted, such as "image" or ".txt"."""


class InteractionContextType(OpenIntEnum):
    """Contexts in which an interaction can be, or was, created.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types
    """

    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


class EntryPointCommandHandlerType(OpenIntEnum):
    """Handlers of an entry point command.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-entry-point-command-handler-types
    """

    APP_HANDLER = 1
    DISCORD_LAUNCH_ACTIVITY = 2


class ApplicationCommand(Model, frozen=True, kw_only=True):
    """Command that an app offers.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """

    id: CommandId
    """ID of the command."""

    type: ApplicationCommandType | None = None
    """Type of the command; CHAT_INPUT if absent."""

    application_id: ApplicationId
    """App of the command."""

    guild_id: GuildId | None = None
    """Guild of the command; absent for global commands."""

    name: str
    """Name, up to 32 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Localized names, by locale."""

    description: str
    """Description, up to 100 characters; empty for context menu commands."""

    description_localizations: Mapping[Locale, str] | None = None
    """Localized descriptions, by locale."""

    options: Sequence[ApplicationCommandOption] = []
    """Parameters, up to 25."""

    default_member_permissions: Permissions | None
    """Permissions that a member needs; null for none."""

    dm_permission: bool | None = None
    """Whether the command can be used in direct messages; replaced by `contexts`. Deprecated."""

    default_permission: bool | None = None
    """Whether everyone may use the command. Deprecated."""

    nsfw: bool = False
    """Whether the command is age-restricted."""

    integration_types: Sequence[ApplicationIntegrationType] = []
    """Ways of installing the app for which the command is available."""

    contexts: Sequence[InteractionContextType] | None = None
    """Contexts in which the command can be used; null for all of them."""

    version: Snowflake
    """Version number, which increases with each change."""

    handler: EntryPointCommandHandlerType | None = None
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only."""


class ApplicationCommandPermissionType(OpenIntEnum):
    """Types of objects that a permission applies to.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permission-type
    """

    ROLE = 1
    USER = 2
    CHANNEL = 3


class ApplicationCommandPermissions(Model, frozen=True, kw_only=True):
    """Permission of one role, user or channel.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
    """

    id: Snowflake
    """ID of the role, user or channel; the guild's id for everyone, the guild's id minus 1 for all channels."""

    type: ApplicationCommandPermissionType
    """Type of the object with this id."""

    permission: bool
    """Whether use of the command is allowed."""


class GuildApplicationCommandPermissions(Model, frozen=True, kw_only=True):
    """Permissions of the commands of an app in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
    """

    id: Snowflake
    """ID of the command, or of the app for all commands without their own permissions."""

    application_id: ApplicationId
    """App of the commands."""

    guild_id: GuildId
    """Guild in which the permissions apply."""

    permissions: Sequence[ApplicationCommandPermissions]
    """Permissions of roles, users and channels, up to 100."""
