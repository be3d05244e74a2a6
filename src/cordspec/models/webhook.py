# @generated from schemas/objects/webhook.yaml by "cordspec codegen" - do not edit
"""Text."""

from cordspec.models.channel import Channel
from cordspec.models.guild import Guild
from cordspec.models.ids import ApplicationId, ChannelId, GuildId, WebhookId
from cordspec.models.user import User
from cordspec.wire import Model, OpenIntEnum

__all__ = [
    "Webhook",
    "WebhookType",
]


class WebhookType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-types
    """

    INCOMING = 1
    CHANNEL_FOLLOWER = 2
    APPLICATION = 3


class Webhook(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
    """

    user: User | None = None
    """Text."""

    url: str | None = None
    """Text."""

    type: WebhookType | None = None
    """Text."""

    token: str | None = None
    """Text."""

    source_guild: Guild | None = None
    """Text."""

    source_channel: Channel | None = None
    """Text."""

    name: str | None
    """Text."""

    id: WebhookId
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    channel_id: ChannelId | None
    """Text."""

    avatar: str | None
    """Text."""

    application_id: ApplicationId | None
    """Text."""
