# @generated from schemas/objects/gateway.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. What the gateway says about the connection itself, and what is sent to it."""

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
    """Session that has begun, with what the bot is in.

    Documentation: https://docs.discord.com/developers/events/gateway-events#ready-ready-event-fields
    """

    v: int
    """Version of the gateway."""

    user: User
    """Account of the bot."""

    guilds: Sequence[UnavailableGuild]
    """Guilds of the bot on this shard, by id alone until their GUILD_CREATE comes."""

    session_id: str
    """Name of the session, needed to resume it."""

    resume_gateway_url: str = ""
    """Address to connect to for resuming, and only for that; empty in older captures. Absent in captures from
    before 2022-08.
    """

    shard: tuple[int, int] | None = None
    """Number of this shard, from 0, and count of shards; absent if IDENTIFY named none."""

    application: PartialApplication
    """App that the bot belongs to, with its id and flags."""

    session_type: str | None = None
    """Kind of the session, for bots "normal". Not in Discord's documentation."""

    geo_ordered_rtc_regions: Sequence[str] = []
    """Names of voice regions, the nearest first. Not in Discord's documentation."""

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers on the way, for debugging by Discord, as one string of JSON. Not in Discord's documentation."""


class ResumedData(Model, frozen=True, kw_only=True):
    """End of the replay of missed events; the session goes on.

    Documentation: https://docs.discord.com/developers/events/gateway-events#resumed
    """

    trace: Sequence[str] = field(name="_trace", default=[])
    """Servers on the way, for debugging by Discord, as one string of JSON. Not in Discord's documentation."""


class RateLimitedData(Model, frozen=True, kw_only=True):
    """Command that was refused because it was sent too often.

    Documentation: https://docs.discord.com/developers/events/gateway-events#rate-limited-fields
    """

    opcode: int
    """Opcode of the command."""

    retry_after: float
    """Seconds to wait before the command may be sent again."""

    meta: RateLimitMetadata
    """What the refused command was about."""


class ApplicationCommandCreateData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that an app made.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class ApplicationCommandUpdateData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that an app changed.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class ApplicationCommandDeleteData(BaseApplicationCommandEvent, frozen=True, kw_only=True):
    """Command that an app took away.

    Documentation:
    https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
    """


class GuildApplicationCommandIndexUpdateData(Model, frozen=True, kw_only=True):
    """Guild in which other commands can be used now.

    Documentation: https://docs.discord.com/developers/interactions/application-commands
    """

    guild_id: GuildId
    """Guild of the commands."""


class GuildAppliedBoostsUpdateData(Model, frozen=True, kw_only=True):
    """Boost of a guild that began or changed.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-premium-tier
    """

    id: Snowflake | None = None
    """ID of the boost."""

    guild_id: GuildId
    """Guild that is boosted."""

    user_id: UserId | None = None
    """User who boosts it."""

    ended: bool = False
    """Whether the boost is over."""


class GuildJoinRequestCreateData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was handed in.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild to be joined."""

    request: GuildJoinRequest | None = None
    """Request itself."""

    status: GuildJoinRequestStatus | None = None
    """How far the request has come."""


class GuildJoinRequestUpdateData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was handed in, decided on or changed.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild to be joined."""

    request: GuildJoinRequest | None = None
    """Request as it is now."""

    status: GuildJoinRequestStatus | None = None
    """How far the request has come."""


class GuildJoinRequestDeleteData(Model, frozen=True, kw_only=True):
    """Request to join a guild that was withdrawn.

    Documentation: https://docs.discord.com/developers/resources/guild#guild-object-guild-features
    """

    guild_id: GuildId
    """Guild that was to be joined."""

    id: Snowflake | None = None
    """ID of the request."""

    user_id: UserId | None = None
    """User who wanted to join."""


class GuildPowerupEntitlementsCreateData(Model, frozen=True, kw_only=True):
    """Perks that a guild bought with its boosts.

    Documentation: https://docs.discord.com/developers/resources/entitlement
    """

    guild_id: GuildId
    """Guild with the perks."""

    entitlements: Sequence[Entitlement] = []
    """Perks that are new."""


class GuildPowerupEntitlementsDeleteData(Model, frozen=True, kw_only=True):
    """Perks that a guild lost or gave back.

    Documentation: https://docs.discord.com/developers/resources/entitlement
    """

    guild_id: GuildId
    """Guild with the perks."""

    entitlements: Sequence[Entitlement] = []
    """Perks that are gone."""


class EmbeddedActivityUpdateV2Data(Model, frozen=True, kw_only=True):
    """Activity inside a channel, and who takes part in it now.

    Documentation: https://docs.discord.com/developers/resources/application#activity-instance-object
    """

    application_id: ApplicationId | None = None
    """App that runs the activity."""

    instance_id: str | None = None
    """ID of this run of the activity; no snowflake."""

    launch_id: Snowflake | None = None
    """ID of its launch."""

    guild_id: GuildId | None = None
    """Guild where it runs; absent in direct messages."""

    location: EmbeddedActivityLocation | None = None
    """Where it runs."""

    participants: Sequence[EmbeddedActivityParticipant] = []
    """Users who take part; none once it is over."""
