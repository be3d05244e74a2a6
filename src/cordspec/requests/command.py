# @generated from schemas/http/command.yaml by "cordspec codegen" - do not edit
"""Commands of an app and their permissions."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ApplicationCommand,
    ApplicationCommandOption,
    ApplicationCommandPermissions,
    ApplicationCommandType,
    ApplicationId,
    ApplicationIntegrationType,
    CommandId,
    EntryPointCommandHandlerType,
    GuildApplicationCommandPermissions,
    GuildId,
    InteractionContextType,
    Locale,
    Permissions,
)
from cordspec.requests.objects import ApplicationCommandRequest
from cordspec.wire import Operation, Request

__all__ = [
    "BulkOverwriteGlobalApplicationCommands",
    "BulkOverwriteGuildApplicationCommands",
    "CreateGlobalApplicationCommand",
    "CreateGuildApplicationCommand",
    "DeleteGlobalApplicationCommand",
    "DeleteGuildApplicationCommand",
    "EditApplicationCommandPermissions",
    "EditGlobalApplicationCommand",
    "EditGuildApplicationCommand",
    "GetApplicationCommandPermissions",
    "GetGlobalApplicationCommand",
    "GetGlobalApplicationCommands",
    "GetGuildApplicationCommand",
    "GetGuildApplicationCommandPermissions",
    "GetGuildApplicationCommands",
]


class GetGlobalApplicationCommands(Request[list[ApplicationCommand]], frozen=True, kw_only=True, gc=False):
    """Return the global commands of an application.

    Unless ``with_localizations`` is true, the commands have ``name_localized`` and ``description_localized``
    instead of all localizations.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/commands",
        response=list[ApplicationCommand],
        parameters={"application_id": "application_id"},
        query=("with_localizations",),
    )

    application_id: ApplicationId
    """ID of the application."""

    with_localizations: bool | UnsetType = UNSET
    """Whether all localizations are included; false if absent, in which case only localized names and
    descriptions for the requested locale are included.
    """


class CreateGlobalApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Create a global command of an application.

    An existing command with the same name and type is replaced.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/commands",
        response=ApplicationCommand,
        parameters={"application_id": "application_id"},
        body=(
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "options",
            "default_member_permissions",
            "dm_permission",
            "default_permission",
            "integration_types",
            "contexts",
            "type",
            "nsfw",
            "handler",
        ),
    )

    application_id: ApplicationId
    """ID of the application."""

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
    """Ways of installing the app for which the command is available; for global commands only."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts in which the command can be used; for global commands only."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    nsfw: bool | UnsetType = UNSET
    """Whether the command is age-restricted."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only."""


class GetGlobalApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Return a global command of an application.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-global-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/commands/{command_id}",
        response=ApplicationCommand,
        parameters={"application_id": "application_id", "command_id": "command_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    command_id: CommandId
    """ID of the command."""


class EditGlobalApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Edit a global command of an application.

    Each field that is given is replaced completely.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#edit-global-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/applications/{application_id}/commands/{command_id}",
        response=ApplicationCommand,
        parameters={"application_id": "application_id", "command_id": "command_id"},
        body=(
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "options",
            "default_member_permissions",
            "dm_permission",
            "default_permission",
            "integration_types",
            "contexts",
            "nsfw",
            "handler",
        ),
    )

    application_id: ApplicationId
    """ID of the application."""

    command_id: CommandId
    """ID of the command."""

    name: str | UnsetType = UNSET
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
    """Ways of installing the app for which the command is available; for global commands only."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts in which the command can be used; for global commands only."""

    nsfw: bool | UnsetType = UNSET
    """Whether the command is age-restricted."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only."""


class DeleteGlobalApplicationCommand(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a global command of an application.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#delete-global-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/applications/{application_id}/commands/{command_id}",
        parameters={"application_id": "application_id", "command_id": "command_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    command_id: CommandId
    """ID of the command."""


class BulkOverwriteGlobalApplicationCommands(
    Request[list[ApplicationCommand]], frozen=True, kw_only=True, gc=False
):
    """Replace all global commands of an application.

    Commands that are not listed are deleted.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/applications/{application_id}/commands",
        response=list[ApplicationCommand],
        parameters={"application_id": "application_id"},
        body=("commands",),
        whole="commands",
    )

    application_id: ApplicationId
    """ID of the application."""

    commands: Sequence[ApplicationCommandRequest]
    """All of the commands."""


class GetGuildApplicationCommands(Request[list[ApplicationCommand]], frozen=True, kw_only=True, gc=False):
    """Return the commands of an application in a guild.

    Unless ``with_localizations`` is true, the commands have ``name_localized`` and ``description_localized``
    instead of all localizations.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/guilds/{guild_id}/commands",
        response=list[ApplicationCommand],
        parameters={"application_id": "application_id", "guild_id": "guild_id"},
        query=("with_localizations",),
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    with_localizations: bool | UnsetType = UNSET
    """Whether all localizations are included; false if absent, in which case only localized names and
    descriptions for the requested locale are included.
    """


class CreateGuildApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Create a command of an application in a guild.

    An existing command with the same name and type is replaced.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/applications/{application_id}/guilds/{guild_id}/commands",
        response=ApplicationCommand,
        parameters={"application_id": "application_id", "guild_id": "guild_id"},
        body=(
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "options",
            "default_member_permissions",
            "default_permission",
            "type",
            "nsfw",
            "dm_permission",
            "contexts",
            "integration_types",
            "handler",
        ),
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

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

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use the command by default; replaced by ``default_member_permissions``.
    Deprecated.
    """

    type: ApplicationCommandType | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    nsfw: bool | UnsetType = UNSET
    """Whether the command is age-restricted."""

    dm_permission: bool | UnsetType = UNSET
    """Whether the command can be used in direct messages with the app; replaced by ``contexts``. Deprecated.
    Not in Discord's documentation.
    """

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts in which the command can be used; for global commands only. Not in Discord's documentation."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """Ways of installing the app for which the command is available; for global commands only. Not in
    Discord's documentation.
    """

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only. Not in Discord's documentation."""


class GetGuildApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Return a command of an application in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        response=ApplicationCommand,
        parameters={"application_id": "application_id", "guild_id": "guild_id", "command_id": "command_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    command_id: CommandId
    """ID of the command."""


class EditGuildApplicationCommand(Request[ApplicationCommand], frozen=True, kw_only=True, gc=False):
    """Edit a command of an application in a guild.

    Each field that is given is replaced completely.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#edit-guild-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        response=ApplicationCommand,
        parameters={"application_id": "application_id", "guild_id": "guild_id", "command_id": "command_id"},
        body=(
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "options",
            "default_member_permissions",
            "default_permission",
            "nsfw",
            "dm_permission",
            "contexts",
            "integration_types",
            "handler",
        ),
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    command_id: CommandId
    """ID of the command."""

    name: str | UnsetType = UNSET
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

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use the command by default; replaced by ``default_member_permissions``.
    Deprecated.
    """

    nsfw: bool | UnsetType = UNSET
    """Whether the command is age-restricted."""

    dm_permission: bool | UnsetType = UNSET
    """Whether the command can be used in direct messages with the app; replaced by ``contexts``. Deprecated.
    Not in Discord's documentation.
    """

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Contexts in which the command can be used; for global commands only. Not in Discord's documentation."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """Ways of installing the app for which the command is available; for global commands only. Not in
    Discord's documentation.
    """

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Handler of the command; for PRIMARY_ENTRY_POINT commands only. Not in Discord's documentation."""


class DeleteGuildApplicationCommand(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a command of an application in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#delete-guild-application-command
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        parameters={"application_id": "application_id", "guild_id": "guild_id", "command_id": "command_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    command_id: CommandId
    """ID of the command."""


class BulkOverwriteGuildApplicationCommands(
    Request[list[ApplicationCommand]], frozen=True, kw_only=True, gc=False
):
    """Replace all commands of an application in a guild.

    Commands that are not listed are deleted.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/applications/{application_id}/guilds/{guild_id}/commands",
        response=list[ApplicationCommand],
        parameters={"application_id": "application_id", "guild_id": "guild_id"},
        body=("commands",),
        whole="commands",
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    commands: Sequence[ApplicationCommandRequest]
    """All of the commands."""


class GetGuildApplicationCommandPermissions(
    Request[list[GuildApplicationCommandPermissions]], frozen=True, kw_only=True, gc=False
):
    """Return the permissions of all commands of an application in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command-permissions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/guilds/{guild_id}/commands/permissions",
        response=list[GuildApplicationCommandPermissions],
        parameters={"application_id": "application_id", "guild_id": "guild_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""


class GetApplicationCommandPermissions(
    Request[GuildApplicationCommandPermissions], frozen=True, kw_only=True, gc=False
):
    """Return the permissions of a command of an application in a guild.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#get-application-command-permissions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        response=GuildApplicationCommandPermissions,
        parameters={"application_id": "application_id", "guild_id": "guild_id", "command_id": "command_id"},
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    command_id: CommandId
    """ID of the command."""


class EditApplicationCommandPermissions(
    Request[GuildApplicationCommandPermissions], frozen=True, kw_only=True, gc=False
):
    """Replace the permissions of a command of an application in a guild.

    This operation requires a Bearer token of a user who may manage the guild and its roles; a bot token is
    rejected. A command can have at most 100 permission overwrites.

    Discord sends APPLICATION_COMMAND_PERMISSIONS_UPDATE for it.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#edit-application-command-permissions
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        response=GuildApplicationCommandPermissions,
        parameters={"application_id": "application_id", "guild_id": "guild_id", "command_id": "command_id"},
        body=("permissions",),
        fires=("APPLICATION_COMMAND_PERMISSIONS_UPDATE",),
    )

    application_id: ApplicationId
    """ID of the application."""

    guild_id: GuildId
    """ID of the guild."""

    command_id: CommandId
    """ID of the command."""

    permissions: Sequence[ApplicationCommandPermissions]
    """Permissions of the role, for a new role those of @everyone if absent; for a command, permissions of
    roles, users and channels, up to 100.
    """
