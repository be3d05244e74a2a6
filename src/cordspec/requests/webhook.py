# @generated from schemas/http/webhook.yaml by "cordspec codegen" - do not edit
"""Webhooks and their messages."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models.embed import Embed
from cordspec.models.ids import ChannelId, ForumTagId, GuildId, MessageId, WebhookId
from cordspec.models.message import Message, MessageFlags
from cordspec.models.webhook import Webhook
from cordspec.requests.objects import AllowedMentions, AttachmentRequest, PollCreateRequest
from cordspec.wire import Operation, Request

__all__ = [
    "CreateWebhook",
    "DeleteWebhook",
    "DeleteWebhookMessage",
    "DeleteWebhookWithToken",
    "EditWebhookMessage",
    "ExecuteGithubCompatibleWebhook",
    "ExecuteSlackCompatibleWebhook",
    "ExecuteWebhook",
    "GetChannelWebhooks",
    "GetGuildWebhooks",
    "GetWebhook",
    "GetWebhookMessage",
    "GetWebhookWithToken",
    "ModifyWebhook",
    "ModifyWebhookWithToken",
]


class CreateWebhook(Request[Webhook], frozen=True, kw_only=True, gc=False):
    """Create a webhook in a channel.

    The name must not contain "clyde" or "discord".

    Permissions that it may need: MANAGE_WEBHOOKS.

    Discord sends WEBHOOKS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/webhook#create-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/webhooks",
        response=Webhook,
        parameters={"channel_id": "channel_id"},
        body=("name", "avatar"),
        fires=("WEBHOOKS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str
    """Name."""

    avatar: str | UnsetType | None = UNSET
    """Avatar."""


class GetChannelWebhooks(Request[list[Webhook]], frozen=True, kw_only=True, gc=False):
    """Return the webhooks of a channel.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Documentation: https://docs.discord.com/developers/resources/webhook#get-channel-webhooks
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/webhooks",
        response=list[Webhook],
        parameters={"channel_id": "channel_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""


class GetGuildWebhooks(Request[list[Webhook]], frozen=True, kw_only=True, gc=False):
    """Return the webhooks of a guild.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Documentation: https://docs.discord.com/developers/resources/webhook#get-guild-webhooks
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/webhooks",
        response=list[Webhook],
        parameters={"guild_id": "guild_id"},
    )

    guild_id: GuildId
    """ID of the guild."""


class GetWebhook(Request[Webhook], frozen=True, kw_only=True, gc=False):
    """Return a webhook.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/webhooks/{webhook_id}",
        response=Webhook,
        parameters={"webhook_id": "webhook_id"},
    )

    webhook_id: WebhookId
    """ID of the webhook."""


class GetWebhookWithToken(Request[Webhook], frozen=True, kw_only=True, gc=False):
    """Return a webhook, using its token as authentication.

    The result has no ``user`` field.

    Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook-with-token
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/webhooks/{webhook_id}/{webhook_token}",
        response=Webhook,
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""


class ModifyWebhook(Request[Webhook], frozen=True, kw_only=True, gc=False):
    """Modify a webhook.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Discord sends WEBHOOKS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/webhook#modify-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/webhooks/{webhook_id}",
        response=Webhook,
        parameters={"webhook_id": "webhook_id"},
        body=("name", "avatar", "channel_id"),
        fires=("WEBHOOKS_UPDATE",),
    )

    webhook_id: WebhookId
    """ID of the webhook."""

    name: str | UnsetType = UNSET
    """Name."""

    avatar: str | UnsetType | None = UNSET
    """Avatar."""

    channel_id: ChannelId | UnsetType = UNSET
    """Channel id."""


class ModifyWebhookWithToken(Request[Webhook], frozen=True, kw_only=True, gc=False):
    """Modify a webhook, using its token as authentication.

    The channel of the webhook cannot be changed. The result has no ``user`` field.

    Documentation: https://docs.discord.com/developers/resources/webhook#modify-webhook-with-token
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/webhooks/{webhook_id}/{webhook_token}",
        response=Webhook,
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        body=("name", "avatar"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    name: str | UnsetType = UNSET
    """Name."""

    avatar: str | UnsetType | None = UNSET
    """Avatar."""


class DeleteWebhook(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a webhook.

    Permissions that it may need: MANAGE_WEBHOOKS.

    Discord sends WEBHOOKS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}",
        parameters={"webhook_id": "webhook_id"},
        fires=("WEBHOOKS_UPDATE",),
    )

    webhook_id: WebhookId
    """ID of the webhook."""


class DeleteWebhookWithToken(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a webhook, using its token as authentication.

    Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}",
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""


class ExecuteWebhook(Request[Message | None], frozen=True, kw_only=True, gc=False):
    """Send a message with a webhook.

    The message is returned only when ``wait`` is true; otherwise the result is None. At least one of
    ``content``, ``embeds``, ``components``, ``files`` and ``poll`` is required. For a forum or media channel,
    give either ``thread_id`` or ``thread_name``.

    Documentation: https://docs.discord.com/developers/resources/webhook#execute-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/webhooks/{webhook_id}/{webhook_token}",
        response=Message,
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        query=("wait", "thread_id", "with_components"),
        body=(
            "content",
            "username",
            "avatar_url",
            "tts",
            "embeds",
            "allowed_mentions",
            "components",
            "attachments",
            "flags",
            "thread_name",
            "applied_tags",
            "poll",
        ),
        any_of=(("content", "embeds", "components", "poll", "attachments"),),
        authenticated=False,
        empty=True,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    wait: bool | UnsetType = UNSET
    """Wait."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    with_components: bool | UnsetType = UNSET
    """With components."""

    content: str | UnsetType = UNSET
    """Content."""

    username: str | UnsetType = UNSET
    """Username."""

    avatar_url: str | UnsetType = UNSET
    """Avatar url."""

    tts: bool | UnsetType = UNSET
    """Tts."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments."""

    flags: MessageFlags | UnsetType = UNSET
    """Flags."""

    thread_name: str | UnsetType = UNSET
    """Thread name."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Applied tags."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll."""


class ExecuteSlackCompatibleWebhook(Request[Mapping[str, object]], frozen=True, kw_only=True, gc=False):
    """Send a message with a webhook, using the message format of Slack.

    The result is text. The default of ``wait`` is true.

    Documentation: https://docs.discord.com/developers/resources/webhook#execute-slack-compatible-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/webhooks/{webhook_id}/{webhook_token}/slack",
        response=Mapping[str, object],
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        query=("thread_id", "wait"),
        body=("payload",),
        whole="payload",
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    wait: bool | UnsetType = UNSET
    """Wait."""

    payload: Mapping[str, object]
    """The payload, as Slack documents it."""


class ExecuteGithubCompatibleWebhook(Request[None], frozen=True, kw_only=True, gc=False):
    """Send a message with a webhook, using the payload of a GitHub webhook.

    The default of ``wait`` is true.

    Documentation: https://docs.discord.com/developers/resources/webhook#execute-github-compatible-webhook
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/webhooks/{webhook_id}/{webhook_token}/github",
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token"},
        query=("thread_id", "wait"),
        body=("payload",),
        whole="payload",
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    wait: bool | UnsetType = UNSET
    """Wait."""

    payload: Mapping[str, object]
    """The payload, as GitHub documents it."""


class GetWebhookMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Return a message that a webhook sent.

    Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook-message
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        response=Message,
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token", "message_id": "message_id"},
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""


class EditWebhookMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Edit a message that a webhook sent.

    Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults apply.
    If ``attachments`` is given, it must list all attachments to keep, including new files.

    Documentation: https://docs.discord.com/developers/resources/webhook#edit-webhook-message
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        response=Message,
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token", "message_id": "message_id"},
        query=("thread_id", "with_components"),
        body=("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "poll"),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""

    with_components: bool | UnsetType = UNSET
    """With components."""

    content: str | UnsetType | None = UNSET
    """Content."""

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags."""

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Allowed mentions."""

    components: Sequence[Mapping[str, object]] | UnsetType | None = UNSET
    """Components."""

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll."""


class DeleteWebhookMessage(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a message that a webhook sent.

    Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook-message
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        parameters={"webhook_id": "webhook_id", "webhook_token": "webhook_token", "message_id": "message_id"},
        query=("thread_id",),
        authenticated=False,
    )

    hidden: ClassVar[tuple[str, ...]] = ("webhook_token",)

    webhook_id: WebhookId
    """ID of the webhook."""

    webhook_token: str
    """Token of the webhook."""

    message_id: MessageId
    """ID of the message."""

    thread_id: ChannelId | UnsetType = UNSET
    """Thread id."""
