# @generated from schemas/objects/gateway.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Payloads of the connection itself, received and sent."""

from collections.abc import Sequence

from msgspec import field

from cordspec.models.application import PartialApplication
from cordspec.models.gateway import (
    BaseApplicationCommandEvent,
    EmbeddedActivityLocation,
    EmbeddedActivityParticipant,
    GuildJoinRequest,
    GuildJoinRequestStatus,
    RateLimitMetadata,
)
from cordspec.models.guild import UnavailableGuild
from cordspec.models.ids import ApplicationId, GuildId, Snowflake, UserId
from cordspec.models.monetization import Entitlement
from cordspec.models.user import User
from cordspec.wire import Model

__all__ = [
    "ApplicationCommandCreateData",
    "ApplicationCommandDeleteData",
    "ApplicationCommandUpdateData",
    "EmbeddedActivityUpdateV2Data",
    "GuildApplicationCommandIndexUpdateData",
    "GuildAppliedBoostsUpdateData",
    "GuildJoinRequestCreateData",
    "GuildJoinRequestDeleteData",
    "GuildJoinRequestUpdateData",
    "GuildPowerupEntitlementsCreateData",
    "GuildPowerupEntitlementsDeleteData",
    "RateLimitedData",
    "ReadyData",
    "ResumedData",
]


class ReadyData(Model, frozen=True, kw_only=True):
    """New session, with the guilds of the bot.

    Documentation: https://docs.discord.com/developers/events/gateway-events#ready-ready-event-fields
    """

    v: int
    """Version of the gateway."""

    user: User
    """Account of the bot."""

    guilds: Sequence[UnavailableGuild]
    """Guilds of the bot on this shard; only their ids are known until GUILD_CREATE."""

    session_id: str
    """ID of the session, needed to resume it."""

    resume_gateway_url: str = ""
    """URL for resuming, and only for that; empty in older captures. Absent in captures from before 2022-08."""

    shard: tuple[int, int] | None = None
    """ID of this shard, from 0, and number of shards; absent if they were not in IDENTIFY."""

    application: PartialApplication
    """App of the bot, with its id and flags."""

    session_type: str | None = None
    """Type of the session, "normal" for bots. Not in Discord's documentation."""

    geo_ordered_rtc_regions: Sequence[str] = []
    """Names of voice regions, the nearest first. Not in Discord's documentation."""

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers along the route, for debugging by Discord, as a string of JSON. Not in Discord's documentation."""


class ResumedData(Model, frozen=True, kw_only=True):
    """End of the replay of missed events.

    Documentation: https://docs.discord.com/developers/events/gateway-events#resumed
    """

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers along the route, for debugging by Discord, as a string of JSON. Not in Discord's documentation."""


class RateLimitedData(Model, frozen=True, kw_only=True):
    """Command that was rejected because it was sent too often.

    Documentation: https://docs.discord.com/developers/events/gateway-events#rate-limited-fields
    """

    opcode: int
    """Opcode of the command."""

    retry_after: float
    """Seconds to wait before the command may be sent again."""

    meta: RateLimitMetadata
    """Details of the rejected command."""


class ApplicationCommandCreateData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that was created.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class ApplicationCommandUpdateData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that was changed.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class ApplicationCommandDeleteData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that was deleted.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class GuildApplicationCommandIndexUpdateData(Model, frozen=True, kw_only=True):
    """Guild whose available commands changed.

    Documentation: https://docs.discord.com/developers/interactions/application-commands
    """

    guild_id: GuildId
    """Guild of the commands."""


class GuildAppliedBoostsUpdateData(Model, frozen=True, kw_only=True):
    """Boost of a guild that was created or changed.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-premium-tier
    """

    id: Snowflake | None = None
    """ID of the boost."""

    guild_id: GuildId
    """Guild that is boosted."""

    user_id: UserId | None = None
    """User who boosts the guild."""

    ended: bool = False
    """Whether the boost has ended."""


class GuildJoinRequestCreateData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was submitted.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild of the request."""

    request: GuildJoinRequest | None = None
    """The request."""

    status: GuildJoinRequestStatus | None = None
    """Status of the request."""


class GuildJoinRequestUpdateData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was submitted, decided or changed.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild of the request."""

    request: GuildJoinRequest | None = None
    """Request as it is now."""

    status: GuildJoinRequestStatus | None = None
    """Status of the request."""


class GuildJoinRequestDeleteData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was withdrawn.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild of the request."""

    id: Snowflake | None = None
    """ID of the request."""

    user_id: UserId | None = None
    """User who withdrew the request."""


class GuildPowerupEntitlementsCreateData(Model, frozen=True, kw_only=True):
    """Perks that a guild bought with its boosts.

    Documentation: https://docs.discord.com/developers/resources/entitlement
    """

    guild_id: GuildId
    """Guild with the perks."""

    entitlements: Sequence[Entitlement] = []
    """New perks."""


class GuildPowerupEntitlementsDeleteData(Model, frozen=True, kw_only=True):
    """Perks that a guild lost or returned.

    Documentation: https://docs.discord.com/developers/resources/entitlement
    """

    guild_id: GuildId
    """Guild with the perks."""

    entitlements: Sequence[Entitlement] = []
    """Perks that were removed."""


class EmbeddedActivityUpdateV2Data(Model, frozen=True, kw_only=True):
    """Activity in a channel, with its present participants.

    Documentation: https://docs.discord.com/developers/resources/application#activity-instance-object
    """

    application_id: ApplicationId | None = None
    """App that runs the activity."""

    instance_id: str | None = None
    """ID of the instance of the activity; not a snowflake."""

    launch_id: Snowflake | None = None
    """ID of the launch of the activity."""

    guild_id: GuildId | None = None
    """Guild of the activity; absent in direct messages."""

    location: EmbeddedActivityLocation | None = None
    """Location of the activity."""

    participants: Sequence[EmbeddedActivityParticipant] = []
    """Participants; empty after the end of the activity."""
