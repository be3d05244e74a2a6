# @generated from schemas/objects/webhook.yaml by "cordspec codegen" - do not edit
"""Webhooks, which send messages to channels without a bot."""

from typing import ClassVar

from cordspec.models.channel import PartialChannel
from cordspec.models.guild import PartialGuild
from cordspec.models.ids import ApplicationId, ChannelId, GuildId, WebhookId
from cordspec.models.user import User
from cordspec.wire import OpenIntEnum, SecretModel

__all__ = [
    "Webhook",
    "WebhookType",
]


class WebhookType(OpenIntEnum):
    """Types of webhooks.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-types
    """

    INCOMING = 1
    """Incoming webhook, used with its token."""

    CHANNEL_FOLLOWER = 2
    """Webhook of a followed announcement channel."""

    APPLICATION = 3
    """Webhook of an app for interactions."""


class Webhook(SecretModel, frozen=True, kw_only=True):
    """Webhook, which sends messages to a channel.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token", "url")

    id: WebhookId
    """ID of the webhook."""

    type: WebhookType | None = None
    """Type of the webhook."""

    guild_id: GuildId | None = None
    """Guild of the webhook."""

    channel_id: ChannelId | None
    """Channel of the webhook."""

    user: User | None = None
    """User who created the webhook."""

    name: str | None
    """Default name of the webhook; null for that of its app."""

    avatar: str | None
    """Hash of the default avatar; null for none."""

    token: str | None = None
    """Token of an incoming webhook."""

    application_id: ApplicationId | None
    """App that created the webhook; null for none."""

    source_guild: PartialGuild | None = None
    """Guild that is followed; absent if its creator has lost access to it."""

    source_channel: PartialChannel | None = None
    """Channel that is followed; absent if its creator has lost access to it."""

    url: str | None = None
    """URL for sending messages, which contains the token; for webhooks created with OAuth2."""
