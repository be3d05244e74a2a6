# @generated from schemas/objects/integration.yaml by "cordspec codegen" - do not edit
"""Integrations of guilds."""

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
    """Types of integrations.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    TWITCH = "twitch"
    YOUTUBE = "youtube"
    DISCORD = "discord"
    GUILD_SUBSCRIPTION = "guild_subscription"


class IntegrationExpireBehavior(OpenIntEnum):
    """Behaviour when a subscription expires.

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
    """ID of the account at the service; not always a snowflake."""

    name: str | None
    """Name of the account at the service."""


class IntegrationApplication(Model, frozen=True, kw_only=True):
    """App of an integration.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-application-object-integration-application-structure
    """

    id: ApplicationId
    """ID of the app."""

    name: str
    """Name of the app."""

    icon: str | None
    """Hash of its icon; null for none."""

    description: str
    """Description of the app."""

    bot: User | None = None
    """Bot of the app."""


class Integration(Model, frozen=True, kw_only=True):
    """Connection of a guild to a service or an app.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    id: IntegrationId
    """ID of the integration."""

    name: str | None
    """Name of the integration."""

    type: IntegrationType
    """Type of the integration."""

    enabled: bool | None = None
    """Whether the integration is enabled."""

    syncing: bool | None = None
    """Whether the integration is syncing; absent for bots."""

    role_id: RoleId | None = None
    """Role that subscribers get; absent for bots."""

    enable_emoticons: bool | None = None
    """Whether emoticons are synced; Twitch only."""

    expire_behavior: IntegrationExpireBehavior | None = None
    """Behaviour when a subscription expires; absent for bots."""

    expire_grace_period: int | None = None
    """Grace period in days before an expired subscriber is handled; absent for bots."""

    user: User | None = None
    """User who added the integration; absent in events and from some old integrations."""

    account: IntegrationAccount
    """Account at the service."""

    synced_at: Timestamp | None = None
    """When the integration was last synced; absent for bots."""

    subscriber_count: int | None = None
    """Number of subscribers; absent for bots."""

    revoked: bool | None = None
    """Whether it has been revoked; absent for bots."""

    application: IntegrationApplication | None = None
    """App of the integration; bots only."""

    scopes: Sequence[OAuth2Scope] = []
    """OAuth2 scopes of the app."""
