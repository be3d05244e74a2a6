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
    """Where a command is found.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types
    """

    CHAT_INPUT = 1
    """Slash command."""

    USER = 2
    """Menu of a user."""

    MESSAGE = 3
    """Menu of a message."""

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
    """Between -2^53 and 2^53."""

    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8

    MENTIONABLE = 9
    """User or role."""

    NUMBER = 10
    ATTACHMENT = 11


class ApplicationCommandOptionChoice(Model, frozen=True, kw_only=True):
    """Value to choose from.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
    """

    name: str
    """Name shown, up to 100 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Name by language."""

    value: str | int | float
    """What the app gets; text up to 100 characters, or a number."""


class ApplicationCommandOption(Model, frozen=True, kw_only=True):
    """Parameter of a command, or a command below it.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ApplicationCommandOptionType
    """Type of the value."""

    name: str
    """Name, up to 32 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Name by language."""

    description: str
    """What it does, up to 100 characters; empty for menus."""

    description_localizations: Mapping[Locale, str] | None = None
    """Description by language."""

    required: bool = False
    """Whether it must be given."""

    choices: Sequence[ApplicationCommandOptionChoice] = []
    """Values to choose from, up to 25."""

    options: "Sequence[ApplicationCommandOption]" = []
    """Parameters of a command below, up to 25."""

    channel_types: Sequence[ChannelType] = []
    """Types of channel that can be chosen."""

    min_value: int | float | None = None
    """Smallest number."""

    max_value: int | float | None = None
    """Largest number."""

    min_length: int | None = None
    """Fewest characters, from 0 to 6000."""

    max_length: int | None = None
    """Most characters, from 1 to 6000."""

    autocomplete: bool = False
    """Whether the app proposes values while the user types."""

    file_types: Sequence[str] = []
    """Kinds of file that are taken, such as "image" or ".txt"."""


class InteractionContextType(OpenIntEnum):
    """Where an interaction can be, or was, begun.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types
    """

    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


class EntryPointCommandHandlerType(OpenIntEnum):
    """Who answers an entry point command.

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
    """Id of the command."""

    type: ApplicationCommandType | None = None
    """Where it is found; CHAT_INPUT where absent."""

    application_id: ApplicationId
    """App that it belongs to."""

    guild_id: GuildId | None = None
    """Guild that it belongs to; absent for commands of every place."""

    name: str
    """Name, up to 32 characters."""

    name_localizations: Mapping[Locale, str] | None = None
    """Name by language."""

    description: str
    """What it does, up to 100 characters; empty for menus."""

    description_localizations: Mapping[Locale, str] | None = None
    """Description by language."""

    options: Sequence[ApplicationCommandOption] = []
    """Parameters, up to 25."""

    default_member_permissions: Permissions | None
    """Permissions that a member needs; null for none."""

    dm_permission: bool | None = None
    """Whether it works in direct messages; `contexts` has replaced it. Deprecated."""

    default_permission: bool | None = None
    """Whether everyone may use it. Deprecated."""

    nsfw: bool = False
    """Whether it is for adults."""

    integration_types: Sequence[ApplicationIntegrationType] = []
    """Ways of installing the app with which it is there."""

    contexts: Sequence[InteractionContextType] | None = None
    """Where it can be used; null for everywhere."""

    version: Snowflake
    """Changes with every change of the command."""

    handler: EntryPointCommandHandlerType | None = None
    """Who answers it; entry points only."""


class ApplicationCommandPermissionType(OpenIntEnum):
    """What a permission is given to.

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
    """Whose it is; the guild's id for everyone, that minus 1 for all channels."""

    type: ApplicationCommandPermissionType
    """What the id belongs to."""

    permission: bool
    """Whether it is allowed."""


class GuildApplicationCommandPermissions(Model, frozen=True, kw_only=True):
    """Who may use the commands of an app in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
    """

    id: Snowflake
    """Id of the command, or of the app for all that have none of their own."""

    application_id: ApplicationId
    """App that it belongs to."""

    guild_id: GuildId
    """Guild that it holds in."""

    permissions: Sequence[ApplicationCommandPermissions]
    """Who may and who may not, up to 100."""
