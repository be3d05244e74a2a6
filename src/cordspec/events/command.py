# @generated from schemas/objects/command.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Commands of apps."""

from cordspec.models.command import GuildApplicationCommandPermissions

__all__ = [
    "ApplicationCommandPermissionsUpdateData",
]


class ApplicationCommandPermissionsUpdateData(GuildApplicationCommandPermissions, frozen=True, kw_only=True):
    """The permissions of a command of the app were changed in a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#application-command-permissions-update
    """
