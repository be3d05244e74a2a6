# @generated from schemas/objects/integration.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

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
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#guild-integrations-update-guild-integrations-update-event-fields
    """

    guild_id: GuildId
    """Text."""


class IntegrationCreateData(Integration, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-create-integration-create-event-additional-fields
    """

    guild_id: GuildId
    """Text."""


class IntegrationUpdateData(Integration, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-update-integration-update-event-additional-fields
    """

    guild_id: GuildId
    """Text."""


class IntegrationDeleteData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#integration-delete-integration-delete-event-fields
    """

    id: IntegrationId
    """Text."""

    guild_id: GuildId
    """Text."""

    application_id: ApplicationId | None = None
    """Text."""
