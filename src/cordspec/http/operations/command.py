# @generated from schemas/http/command.yaml by "cordspec codegen" - do not edit
"""Commands of an app and their permissions."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    ApplicationCommandRequest,
    BulkOverwriteGlobalApplicationCommands,
    BulkOverwriteGuildApplicationCommands,
    CreateGlobalApplicationCommand,
    CreateGuildApplicationCommand,
    DeleteGlobalApplicationCommand,
    DeleteGuildApplicationCommand,
    EditApplicationCommandPermissions,
    EditGlobalApplicationCommand,
    EditGuildApplicationCommand,
    GetApplicationCommandPermissions,
    GetGlobalApplicationCommand,
    GetGlobalApplicationCommands,
    GetGuildApplicationCommand,
    GetGuildApplicationCommandPermissions,
    GetGuildApplicationCommands,
)

__all__ = [
    "CommandOperations",
]


class CommandOperations(Sender, Protocol):
    """Commands of an app and their permissions."""

    async def get_global_application_commands(
        self,
        application_id: ApplicationId,
        *,
        with_localizations: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Return the global commands of an application.

        Unless ``with_localizations`` is true, the commands have ``name_localized`` and
        ``description_localized`` instead of all localizations.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands
        """
        request = GetGlobalApplicationCommands(
            application_id=application_id,
            with_localizations=with_localizations,
        )
        return await self.send(request, authentication=authentication)

    async def create_global_application_command(
        self,
        application_id: ApplicationId,
        *,
        name: str,
        name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
        default_member_permissions: Permissions | UnsetType | None = UNSET,
        dm_permission: bool | UnsetType | None = UNSET,
        default_permission: bool | UnsetType = UNSET,
        integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
        contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
        type: ApplicationCommandType | UnsetType = UNSET,
        nsfw: bool | UnsetType = UNSET,
        handler: EntryPointCommandHandlerType | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Create a global command of an application.

        An existing command with the same name and type is replaced.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
        """
        request = CreateGlobalApplicationCommand(
            application_id=application_id,
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            dm_permission=dm_permission,
            default_permission=default_permission,
            integration_types=integration_types,
            contexts=contexts,
            type=type,
            nsfw=nsfw,
            handler=handler,
        )
        return await self.send(request, authentication=authentication)

    async def get_global_application_command(
        self,
        application_id: ApplicationId,
        command_id: CommandId,
        *,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Return a global command of an application.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-global-application-command
        """
        request = GetGlobalApplicationCommand(application_id=application_id, command_id=command_id)
        return await self.send(request, authentication=authentication)

    async def edit_global_application_command(
        self,
        application_id: ApplicationId,
        command_id: CommandId,
        *,
        name: str | UnsetType = UNSET,
        name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
        default_member_permissions: Permissions | UnsetType | None = UNSET,
        dm_permission: bool | UnsetType | None = UNSET,
        default_permission: bool | UnsetType = UNSET,
        integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
        contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
        nsfw: bool | UnsetType = UNSET,
        handler: EntryPointCommandHandlerType | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Edit a global command of an application.

        Each field that is given is replaced completely.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#edit-global-application-command
        """
        request = EditGlobalApplicationCommand(
            application_id=application_id,
            command_id=command_id,
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            dm_permission=dm_permission,
            default_permission=default_permission,
            integration_types=integration_types,
            contexts=contexts,
            nsfw=nsfw,
            handler=handler,
        )
        return await self.send(request, authentication=authentication)

    async def delete_global_application_command(
        self,
        application_id: ApplicationId,
        command_id: CommandId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a global command of an application.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#delete-global-application-command
        """
        request = DeleteGlobalApplicationCommand(application_id=application_id, command_id=command_id)
        return await self.send(request, authentication=authentication)

    async def bulk_overwrite_global_application_commands(
        self,
        application_id: ApplicationId,
        *,
        commands: Sequence[ApplicationCommandRequest],
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Replace all global commands of an application.

        Commands that are not listed are deleted.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
        """
        request = BulkOverwriteGlobalApplicationCommands(application_id=application_id, commands=commands)
        return await self.send(request, authentication=authentication)

    async def get_guild_application_commands(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        *,
        with_localizations: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Return the commands of an application in a guild.

        Unless ``with_localizations`` is true, the commands have ``name_localized`` and
        ``description_localized`` instead of all localizations.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands
        """
        request = GetGuildApplicationCommands(
            application_id=application_id,
            guild_id=guild_id,
            with_localizations=with_localizations,
        )
        return await self.send(request, authentication=authentication)

    async def create_guild_application_command(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        *,
        name: str,
        name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
        default_member_permissions: Permissions | UnsetType | None = UNSET,
        default_permission: bool | UnsetType = UNSET,
        type: ApplicationCommandType | UnsetType = UNSET,
        nsfw: bool | UnsetType = UNSET,
        dm_permission: bool | UnsetType = UNSET,
        contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
        integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
        handler: EntryPointCommandHandlerType | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Create a command of an application in a guild.

        An existing command with the same name and type is replaced.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#create-guild-application-command
        """
        request = CreateGuildApplicationCommand(
            application_id=application_id,
            guild_id=guild_id,
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            default_permission=default_permission,
            type=type,
            nsfw=nsfw,
            dm_permission=dm_permission,
            contexts=contexts,
            integration_types=integration_types,
            handler=handler,
        )
        return await self.send(request, authentication=authentication)

    async def get_guild_application_command(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        command_id: CommandId,
        *,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Return a command of an application in a guild.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command
        """
        request = GetGuildApplicationCommand(
            application_id=application_id,
            guild_id=guild_id,
            command_id=command_id,
        )
        return await self.send(request, authentication=authentication)

    async def edit_guild_application_command(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        command_id: CommandId,
        *,
        name: str | UnsetType = UNSET,
        name_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        description_localizations: Mapping[Locale, str] | UnsetType | None = UNSET,
        options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
        default_member_permissions: Permissions | UnsetType | None = UNSET,
        default_permission: bool | UnsetType = UNSET,
        nsfw: bool | UnsetType = UNSET,
        dm_permission: bool | UnsetType = UNSET,
        contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
        integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
        handler: EntryPointCommandHandlerType | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ApplicationCommand:
        """Edit a command of an application in a guild.

        Each field that is given is replaced completely.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#edit-guild-application-command
        """
        request = EditGuildApplicationCommand(
            application_id=application_id,
            guild_id=guild_id,
            command_id=command_id,
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            default_permission=default_permission,
            nsfw=nsfw,
            dm_permission=dm_permission,
            contexts=contexts,
            integration_types=integration_types,
            handler=handler,
        )
        return await self.send(request, authentication=authentication)

    async def delete_guild_application_command(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        command_id: CommandId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a command of an application in a guild.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#delete-guild-application-command
        """
        request = DeleteGuildApplicationCommand(
            application_id=application_id,
            guild_id=guild_id,
            command_id=command_id,
        )
        return await self.send(request, authentication=authentication)

    async def bulk_overwrite_guild_application_commands(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        *,
        commands: Sequence[ApplicationCommandRequest],
        authentication: Authentication | None = None,
    ) -> list[ApplicationCommand]:
        """Replace all commands of an application in a guild.

        Commands that are not listed are deleted.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands
        """
        request = BulkOverwriteGuildApplicationCommands(
            application_id=application_id,
            guild_id=guild_id,
            commands=commands,
        )
        return await self.send(request, authentication=authentication)

    async def get_guild_application_command_permissions(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[GuildApplicationCommandPermissions]:
        """Return the permissions of all commands of an application in a guild.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-guild-application-command-permissions
        """
        request = GetGuildApplicationCommandPermissions(application_id=application_id, guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_application_command_permissions(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        command_id: CommandId,
        *,
        authentication: Authentication | None = None,
    ) -> GuildApplicationCommandPermissions:
        """Return the permissions of a command of an application in a guild.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#get-application-command-permissions
        """
        request = GetApplicationCommandPermissions(
            application_id=application_id,
            guild_id=guild_id,
            command_id=command_id,
        )
        return await self.send(request, authentication=authentication)

    async def edit_application_command_permissions(
        self,
        application_id: ApplicationId,
        guild_id: GuildId,
        command_id: CommandId,
        *,
        permissions: Sequence[ApplicationCommandPermissions],
        authentication: Authentication | None = None,
    ) -> GuildApplicationCommandPermissions:
        """Replace the permissions of a command of an application in a guild.

        This operation requires a Bearer token of a user who may manage the guild and its roles; a bot token
        is rejected. A command can have at most 100 permission overwrites.

        Discord sends APPLICATION_COMMAND_PERMISSIONS_UPDATE for it.

        Documentation:
        https://docs.discord.com/developers/interactions/application-commands#edit-application-command-permissions
        """
        request = EditApplicationCommandPermissions(
            application_id=application_id,
            guild_id=guild_id,
            command_id=command_id,
            permissions=permissions,
        )
        return await self.send(request, authentication=authentication)
