# @generated from schemas/objects/webhook.yaml by "cordspec codegen" - do not edit
"""Webhooks, which write messages without a bot."""

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
    """What writes through a webhook.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-types
    """

    INCOMING = 1
    """Anyone with its token."""

    CHANNEL_FOLLOWER = 2
    """Announcement channel that is followed."""

    APPLICATION = 3
    """App that answers interactions."""


class Webhook(SecretModel, frozen=True, kw_only=True):
    """Way to write to a channel without a bot.

    Documentation: https://docs.discord.com/developers/resources/webhook#webhook-object-webhook-structure
    """

    hidden: ClassVar[tuple[str, ...]] = ("token", "url")

    id: WebhookId
    """Id of the webhook."""

    type: WebhookType | None = None
    """What writes through it."""

    guild_id: GuildId | None = None
    """Guild that it belongs to."""

    channel_id: ChannelId | None
    """Channel that it writes to."""

    user: User | None = None
    """Who made it."""

    name: str | None
    """Name that it writes under; null for that of its app."""

    avatar: str | None
    """Hash of its picture; null for none."""

    token: str | None = None
    """Secret of an incoming webhook."""

    application_id: ApplicationId | None
    """App that made it; null for none."""

    source_guild: PartialGuild | None = None
    """Guild that is followed; absent where it can no longer be seen."""

    source_channel: PartialChannel | None = None
    """Channel that is followed; absent where it can no longer be seen."""

    url: str | None = None
    """URL for sending messages, which contains the token; for webhooks made with OAuth2."""
