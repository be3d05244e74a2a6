# @generated from schemas/objects/webhook.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Webhooks, which send messages to channels without a bot."""

from cordspec.models.ids import ChannelId, GuildId
from cordspec.wire import Model

__all__ = [
    "WebhooksUpdateData",
]


class WebhooksUpdateData(Model, frozen=True, kw_only=True):
    """Channel whose webhooks changed.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#webhooks-update-webhooks-update-event-fields
    """

    guild_id: GuildId
    """Guild of the channel."""

    channel_id: ChannelId
    """Channel of the webhook."""
