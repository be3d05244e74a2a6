# @generated from schemas/objects/command.yaml by "cordspec codegen" - do not edit
"""Text."""

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


class ApplicationCommandOptionType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type
    """

    SUB_COMMAND = 1
    SUB_COMMAND_GROUP = 2
    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10
    ATTACHMENT = 11


class ApplicationCommandPermissionType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permission-type
    """

    ROLE = 1
    USER = 2
    CHANNEL = 3


class ApplicationCommandType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types
    """

    CHAT_INPUT = 1
    USER = 2
    MESSAGE = 3
    PRIMARY_ENTRY_POINT = 4


class EntryPointCommandHandlerType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-entry-point-command-handler-types
    """

    APP_HANDLER = 1
    DISCORD_LAUNCH_ACTIVITY = 2


class InteractionContextType(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types
    """

    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


class ApplicationCommandOptionChoice(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
    """

    value: str | int | float
    """Text."""

    name_localizations: Mapping[Locale, str] | None = None
    """Text."""

    name: str
    """Text."""


class ApplicationCommandOption(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ApplicationCommandOptionType
    """Text."""

    required: bool = False
    """Text."""

    options: "Sequence[ApplicationCommandOption] | None" = None
    """Text."""

    name_localizations: Mapping[Locale, str] | None = None
    """Text."""

    name: str
    """Text."""

    min_value: int | float | None = None
    """Text."""

    min_length: int | None = None
    """Text."""

    max_value: int | float | None = None
    """Text."""

    max_length: int | None = None
    """Text."""

    file_types: Sequence[str] | None = None
    """Text."""

    description_localizations: Mapping[Locale, str] | None = None
    """Text."""

    description: str
    """Text."""

    choices: Sequence[ApplicationCommandOptionChoice] | None = None
    """Text."""

    channel_types: Sequence[ChannelType] | None = None
    """Text."""

    autocomplete: bool | None = None
    """Text."""


class ApplicationCommand(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """

    version: Snowflake
    """Text."""

    type: ApplicationCommandType | None = None
    """Text."""

    options: Sequence[ApplicationCommandOption] | None = None
    """Text."""

    nsfw: bool = False
    """Text."""

    name_localizations: Mapping[Locale, str] | None = None
    """Text."""

    name: str
    """Text."""

    integration_types: Sequence[ApplicationIntegrationType] | None = None
    """Text."""

    id: CommandId
    """Text."""

    handler: EntryPointCommandHandlerType | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    dm_permission: bool | None = None
    """Text. Deprecated."""

    description_localizations: Mapping[Locale, str] | None = None
    """Text."""

    description: str
    """Text."""

    default_permission: bool | None = None
    """Text. Deprecated."""

    default_member_permissions: Permissions | None
    """Text."""

    contexts: Sequence[InteractionContextType] | None = None
    """Text."""

    application_id: ApplicationId
    """Text."""


class ApplicationCommandPermissions(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
    """

    type: ApplicationCommandPermissionType
    """Text."""

    permission: bool
    """Text."""

    id: Snowflake
    """Text."""


class GuildApplicationCommandPermissions(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
    """

    permissions: Sequence[ApplicationCommandPermissions]
    """Text."""

    id: Snowflake
    """Text."""

    guild_id: GuildId
    """Text."""

    application_id: ApplicationId
    """Text."""
