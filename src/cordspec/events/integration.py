# @generated from schemas/objects/integration.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Integrations of guilds."""

from cordspec.models.ids import ApplicationId, GuildId, IntegrationId
from cordspec.models.integration import Integration
from cordspec.wire import Model

__all__ = [
    "GuildIntegrationsUpdateData",
    "IntegrationCreateData",
    "IntegrationDeleteData",
    "IntegrationUpdateData",
]


class GuildIntegrationsUpdateData(Model, frozen=True, kw_only=True):
    """Guild whose integrations changed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-integrations-update-guild-integrations-update-event-fields
    """

    guild_id: GuildId
    """Guild of the integrations."""


class IntegrationCreateData(Integration, frozen=True, kw_only=True):
    """Integration that was added; without `user`.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
    """

    guild_id: GuildId
    """Guild of the integration."""


class IntegrationUpdateData(Integration, frozen=True, kw_only=True):
    """Integration that changed; without `user`.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
    """

    guild_id: GuildId
    """Guild of the integration."""


class IntegrationDeleteData(Model, frozen=True, kw_only=True):
    """Integration that was removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-delete-integration-delete-event-fields
    """

    id: IntegrationId
    """ID of the integration."""

    guild_id: GuildId
    """Guild of the integration."""

    application_id: ApplicationId | None = None
    """App of the integration, if it was a bot."""
