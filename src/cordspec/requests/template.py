# @generated from schemas/http/template.yaml by "cordspec codegen" - do not edit
"""Templates of guilds."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import GuildId, GuildTemplate
from cordspec.wire import Operation, Request

__all__ = [
    "CreateGuildTemplate",
    "DeleteGuildTemplate",
    "GetGuildTemplate",
    "GetGuildTemplates",
    "ModifyGuildTemplate",
    "SyncGuildTemplate",
]


class GetGuildTemplate(Request[GuildTemplate], frozen=True, kw_only=True, gc=False):
    """Return the guild template that has the given code.

    Documentation: https://docs.discord.com/developers/resources/guild-template#get-guild-template
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/templates/{code}",
        response=GuildTemplate,
        parameters={"code": "code"},
        authenticated=False,
    )

    code: str
    """Code of the template."""


class GetGuildTemplates(Request[list[GuildTemplate]], frozen=True, kw_only=True, gc=False):
    """Return the templates of a guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild-template#get-guild-templates
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/templates",
        response=list[GuildTemplate],
        parameters={"guild_id": "guild_id"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""


class CreateGuildTemplate(Request[GuildTemplate], frozen=True, kw_only=True, gc=False):
    """Create a template from a guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild-template#create-guild-template
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/guilds/{guild_id}/templates",
        response=GuildTemplate,
        parameters={"guild_id": "guild_id"},
        body=("name", "description"),
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    description: str | UnsetType | None = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """


class SyncGuildTemplate(Request[GuildTemplate], frozen=True, kw_only=True, gc=False):
    """Update a template to the current state of its guild.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild-template#sync-guild-template
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/guilds/{guild_id}/templates/{code}",
        response=GuildTemplate,
        parameters={"guild_id": "guild_id", "code": "code"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    code: str
    """Code of the template."""


class ModifyGuildTemplate(Request[GuildTemplate], frozen=True, kw_only=True, gc=False):
    """Modify the name or description of a guild template.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild-template#modify-guild-template
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/guilds/{guild_id}/templates/{code}",
        response=GuildTemplate,
        parameters={"guild_id": "guild_id", "code": "code"},
        body=("name", "description"),
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    code: str
    """Code of the template."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    description: str | UnsetType | None = UNSET
    """Description of the object; None for none where the operation allows it. At most 100 characters for
    commands, 120 for templates and 1,000 for events.
    """


class DeleteGuildTemplate(Request[GuildTemplate], frozen=True, kw_only=True, gc=False):
    """Delete a guild template.

    The deleted template is returned.

    Permissions that it may need: MANAGE_GUILD.

    Documentation: https://docs.discord.com/developers/resources/guild-template#delete-guild-template
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/guilds/{guild_id}/templates/{code}",
        response=GuildTemplate,
        parameters={"guild_id": "guild_id", "code": "code"},
        permissions=("MANAGE_GUILD",),
    )

    guild_id: GuildId
    """ID of the guild."""

    code: str
    """Code of the template."""
