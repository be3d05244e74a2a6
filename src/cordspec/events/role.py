# @generated from schemas/objects/role.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Roles of a guild."""

from cordspec.models.ids import GuildId, RoleId
from cordspec.models.role import Role
from cordspec.wire import Model

__all__ = [
    "GuildRoleCreateData",
    "GuildRoleDeleteData",
    "GuildRoleUpdateData",
]


class GuildRoleCreateData(Model, frozen=True, kw_only=True):
    """Role that was created.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-role-create-guild-role-create-event-fields
    """

    guild_id: GuildId
    """Guild of the role."""

    role: Role
    """New role."""


class GuildRoleUpdateData(Model, frozen=True, kw_only=True):
    """Role that was changed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-role-update-guild-role-update-event-fields
    """

    guild_id: GuildId
    """Guild of the role."""

    role: Role
    """Role as it is now."""


class GuildRoleDeleteData(Model, frozen=True, kw_only=True):
    """Role that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-role-delete-guild-role-delete-event-fields
    """

    guild_id: GuildId
    """Guild that had the role."""

    role_id: RoleId
    """ID of the deleted role."""

    version: int = 0
    """Version number, which increases with each change of the roles of the guild. Not in Discord's
    documentation.
    """
