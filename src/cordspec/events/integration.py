# @generated from schemas/objects/integration.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Integrations, what a guild is connected to."""

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
    """Guild that it belongs to."""


class IntegrationCreateData(Integration, frozen=True, kw_only=True):
    """Integration that was added; without `user`.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
    """

    guild_id: GuildId
    """Guild that it belongs to."""


class IntegrationUpdateData(Integration, frozen=True, kw_only=True):
    """Integration that changed; without `user`.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
    """

    guild_id: GuildId
    """Guild that it belongs to."""


class IntegrationDeleteData(Model, frozen=True, kw_only=True):
    """Integration that was removed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-delete-integration-delete-event-fields
    """

    id: IntegrationId
    """Id of the integration."""

    guild_id: GuildId
    """Guild that it belongs to."""

    application_id: ApplicationId | None = None
    """App of it, if it was a bot."""
