# @generated from schemas/objects/integration.yaml by "cordspec codegen" - do not edit
"""Text."""

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


class IntegrationExpireBehavior(OpenIntEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-expire-behaviors
    """

    REMOVE_ROLE = 0
    KICK = 1


class IntegrationType(OpenStrEnum):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    TWITCH = "twitch"
    YOUTUBE = "youtube"
    DISCORD = "discord"
    GUILD_SUBSCRIPTION = "guild_subscription"


class IntegrationAccount(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-account-object-integration-account-structure
    """

    name: str | None
    """Text."""

    id: str
    """Text."""


class IntegrationApplication(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-application-object-integration-application-structure
    """

    name: str
    """Text."""

    id: ApplicationId
    """Text."""

    icon: str | None
    """Text."""

    description: str
    """Text."""

    bot: User | None = None
    """Text."""


class Integration(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/guild#integration-object-integration-structure
    """

    user: User | None = None
    """Text."""

    type: IntegrationType
    """Text."""

    syncing: bool | None = None
    """Text."""

    synced_at: Timestamp | None = None
    """Text."""

    subscriber_count: int | None = None
    """Text."""

    scopes: Sequence[OAuth2Scope] | None = None
    """Text."""

    role_id: RoleId | None = None
    """Text."""

    revoked: bool | None = None
    """Text."""

    name: str | None
    """Text."""

    id: IntegrationId
    """Text."""

    expire_grace_period: int | None = None
    """Text."""

    expire_behavior: IntegrationExpireBehavior | None = None
    """Text."""

    enabled: bool | None = None
    """Text."""

    enable_emoticons: bool | None = None
    """Text."""

    application: IntegrationApplication | None = None
    """Text."""

    account: IntegrationAccount
    """Text."""
