# @generated from schemas/objects/guild.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Guilds, which users call servers, and their settings."""

from typing import TypeAlias

from cordspec.models.guild import AvailableGuild, Guild, UnavailableGuild
from cordspec.models.ids import GuildId
from cordspec.models.user import User
from cordspec.wire import Model

__all__ = [
    "GuildBanAddData",
    "GuildBanRemoveData",
    "GuildCreateData",
    "GuildDeleteData",
    "GuildUpdateData",
]


GuildCreateData: TypeAlias = AvailableGuild | UnavailableGuild
"""Guild that became available, or that is unavailable because of an outage."""


class GuildBanAddData(Model, frozen=True, kw_only=True):
    """User who was banned from a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-ban-add-guild-ban-add-event-fields
    """

    guild_id: GuildId
    """Guild of the ban."""

    user: User
    """User who was banned."""


class GuildBanRemoveData(Model, frozen=True, kw_only=True):
    """User whose ban from a guild was lifted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-ban-remove-guild-ban-remove-event-fields
    """

    guild_id: GuildId
    """Guild of the ban."""

    user: User
    """User who is no longer banned."""


class GuildUpdateData(Guild, frozen=True, kw_only=True):
    """The settings of a guild were changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-update
    """


class GuildDeleteData(UnavailableGuild, frozen=True, kw_only=True):
    """A guild became unavailable, or the bot is no longer in it.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-delete
    """
