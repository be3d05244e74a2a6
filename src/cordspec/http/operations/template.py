# @generated from schemas/http/template.yaml by "cordspec codegen" - do not edit
"""Templates of guilds."""

from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models import GuildId, GuildTemplate
from cordspec.requests import (
    CreateGuildTemplate,
    DeleteGuildTemplate,
    GetGuildTemplate,
    GetGuildTemplates,
    ModifyGuildTemplate,
    SyncGuildTemplate,
)

__all__ = [
    "TemplateOperations",
]


class TemplateOperations(Sender, Protocol):
    """Templates of guilds."""

    async def get_guild_template(
        self,
        code: str,
        *,
        authentication: Authentication | None = None,
    ) -> GuildTemplate:
        """Return the guild template that has the given code.

        Documentation: https://docs.discord.com/developers/resources/guild-template#get-guild-template
        """
        request = GetGuildTemplate(code=code)
        return await self.send(request, authentication=authentication)

    async def get_guild_templates(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[GuildTemplate]:
        """Return the templates of a guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild-template#get-guild-templates
        """
        request = GetGuildTemplates(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def create_guild_template(
        self,
        guild_id: GuildId,
        *,
        name: str,
        description: str | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildTemplate:
        """Create a template from a guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild-template#create-guild-template
        """
        request = CreateGuildTemplate(guild_id=guild_id, name=name, description=description)
        return await self.send(request, authentication=authentication)

    async def sync_guild_template(
        self,
        guild_id: GuildId,
        code: str,
        *,
        authentication: Authentication | None = None,
    ) -> GuildTemplate:
        """Update a template to the current state of its guild.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild-template#sync-guild-template
        """
        request = SyncGuildTemplate(guild_id=guild_id, code=code)
        return await self.send(request, authentication=authentication)

    async def modify_guild_template(
        self,
        guild_id: GuildId,
        code: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> GuildTemplate:
        """Modify the name or description of a guild template.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild-template#modify-guild-template
        """
        request = ModifyGuildTemplate(guild_id=guild_id, code=code, name=name, description=description)
        return await self.send(request, authentication=authentication)

    async def delete_guild_template(
        self,
        guild_id: GuildId,
        code: str,
        *,
        authentication: Authentication | None = None,
    ) -> GuildTemplate:
        """Delete a guild template.

        The deleted template is returned.

        Permissions that it may need: MANAGE_GUILD.

        Documentation: https://docs.discord.com/developers/resources/guild-template#delete-guild-template
        """
        request = DeleteGuildTemplate(guild_id=guild_id, code=code)
        return await self.send(request, authentication=authentication)
