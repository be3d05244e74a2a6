# @generated from schemas/objects/guild.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Guilds, which users call servers, and what is settled for a whole guild."""

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
"""Guild that became known, or one that an outage hides."""


class GuildBanAddData(Model, frozen=True, kw_only=True):
    """User who was banned from a guild.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-ban-add-guild-ban-add-event-fields
    """

    guild_id: GuildId
    """Guild of the ban."""

    user: User
    """User who is banned now."""


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
    """Settings of a guild were changed.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-update
    """


class GuildDeleteData(UnavailableGuild, frozen=True, kw_only=True):
    """A guild is out of reach, or the bot is no longer in it.

    Documentation: https://docs.discord.com/developers/events/gateway-events#guild-delete
    """
