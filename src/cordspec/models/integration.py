# @generated from schemas/objects/integration.yaml by "cordspec codegen" - do not edit
"""Integrations, what a guild is connected to."""

from collections.abc import Sequence

from cordspec.models.application import OAuth2Scope
from cordspec.models.ids import ApplicationId, IntegrationId, RoleId
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum, OpenStrEnum, Timestamp

__all__ = [
    "Integration",
    "IntegrationAccount",
    "IntegrationApplication",
    "IntegrationExpireBehavior",
    "IntegrationType",
]


class IntegrationType(OpenStrEnum):
    """Where an integration comes from.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    TWITCH = "twitch"
    YOUTUBE = "youtube"
    DISCORD = "discord"
    GUILD_SUBSCRIPTION = "guild_subscription"


class IntegrationExpireBehavior(OpenIntEnum):
    """What becomes of a member whose subscription ends.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-expire-behaviors
    """

    REMOVE_ROLE = 0
    KICK = 1


class IntegrationAccount(Model, frozen=True, kw_only=True):
    """Account at the service of an integration.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-account-object-integration-account-structure
    """

    id: str
    """Id given by the service; not always a snowflake."""

    name: str | None
    """Name at the service."""


class IntegrationApplication(Model, frozen=True, kw_only=True):
    """App of an integration.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-application-object-integration-application-structure
    """

    id: ApplicationId
    """Id of the app."""

    name: str
    """Name of the app."""

    icon: str | None
    """Hash of its icon; null for none."""

    description: str
    """What the app says of itself."""

    bot: User | None = None
    """Bot of the app."""


class Integration(Model, frozen=True, kw_only=True):
    """Connection of a guild to a service or an app.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    id: IntegrationId
    """Id of the integration."""

    name: str | None
    """Name shown."""

    type: IntegrationType
    """Where it comes from."""

    enabled: bool | None = None
    """Whether it is in use."""

    syncing: bool | None = None
    """Whether it is being brought up to date; absent for bots."""

    role_id: RoleId | None = None
    """Role that subscribers get; absent for bots."""

    enable_emoticons: bool | None = None
    """Whether emoticons are brought along; Twitch only."""

    expire_behavior: IntegrationExpireBehavior | None = None
    """What becomes of a member whose subscription ends; absent for bots."""

    expire_grace_period: int | None = None
    """Days until then; absent for bots."""

    user: User | None = None
    """Who added it; absent in events and on some old ones."""

    account: IntegrationAccount
    """Account at the service."""

    synced_at: Timestamp | None = None
    """When it was last brought up to date; absent for bots."""

    subscriber_count: int | None = None
    """Number of subscribers; absent for bots."""

    revoked: bool | None = None
    """Whether it has been revoked; absent for bots."""

    application: IntegrationApplication | None = None
    """App of it; bots only."""

    scopes: Sequence[OAuth2Scope] = []
    """What the app was allowed to do."""
