# @generated from schemas/http/webhook.yaml by "cordspec codegen" - do not edit
"""Webhooks and their messages."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ChannelId,
    Embed,
    ForumTagId,
    GuildId,
    Message,
    MessageComponent,
    MessageFlags,
    MessageId,
    Webhook,
    WebhookId,
)
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
        permissions=("MANAGE_WEBHOOKS",),
        fires=("WEBHOOKS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    name: str
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    avatar: str | UnsetType | None = UNSET
    """Avatar as image data; None for the default avatar."""


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
        permissions=("MANAGE_WEBHOOKS",),
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
        permissions=("MANAGE_WEBHOOKS",),
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
        permissions=("MANAGE_WEBHOOKS",),
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
        permissions=("MANAGE_WEBHOOKS",),
        fires=("WEBHOOKS_UPDATE",),
    )

    webhook_id: WebhookId
    """ID of the webhook."""

    name: str | UnsetType = UNSET
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    avatar: str | UnsetType | None = UNSET
    """Avatar as image data; None for the default avatar."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""


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
    """Name of the object, up to 100 characters in most cases; up to 32 for emojis, sounds and commands, 30
    for stickers and 80 for webhooks. In a search, text to search for in the names of threads.
    """

    avatar: str | UnsetType | None = UNSET
    """Avatar as image data; None for the default avatar."""


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
        permissions=("MANAGE_WEBHOOKS",),
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
    """Whether the operation waits for the message and returns it; false if absent, in which case nothing is
    returned and a message that could not be saved is not an error.
    """

    thread_id: ChannelId | UnsetType = UNSET
    """ID of the thread in the channel of the webhook to which the message is sent; an archived thread is
    unarchived.
    """

    with_components: bool | UnsetType = UNSET
    """Whether ``components`` is respected for webhooks that no app owns; false if absent. Interactive
    components are refused for such webhooks in any case.
    """

    content: str | UnsetType = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    username: str | UnsetType = UNSET
    """Username of the current user, 2 to 32 characters; in messages of webhooks, a name that replaces that of
    the webhook.
    """

    avatar_url: str | UnsetType = UNSET
    """URL of an avatar that replaces that of the webhook, up to 2,048 characters."""

    tts: bool | UnsetType = UNSET
    """Whether the message is read aloud."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, up to 40. For webhooks that no app owns, interactive components are refused,
    and the field is ignored unless ``with_components`` is true.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Descriptions of the uploaded files, up to 10; the ID of each is the number ``n`` of its file
    ``files[n]``.
    """

    flags: MessageFlags | UnsetType = UNSET
    """Flags of the message; only SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS and IS_COMPONENTS_V2 can be set.
    With IS_COMPONENTS_V2, ``content``, ``embeds``, ``sticker_ids`` and ``poll`` are errors (status 400).
    """

    thread_name: str | UnsetType = UNSET
    """Name of the thread to create, up to 100 characters; only in forum and media channels. Excludes
    ``thread_id``.
    """

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """IDs of the tags of the new thread, up to 5; only in forum and media channels."""

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message."""


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
    """ID of the thread in the channel of the webhook in which the message is or will be."""

    wait: bool | UnsetType = UNSET
    """Whether the operation waits until the message has been sent; true if absent."""

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
    """ID of the thread in the channel of the webhook in which the message is or will be."""

    wait: bool | UnsetType = UNSET
    """Whether the operation waits until the message has been sent; true if absent."""

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
    """ID of the thread in the channel of the webhook in which the message is or will be."""


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
    """ID of the thread in the channel of the webhook in which the message is or will be."""

    with_components: bool | UnsetType = UNSET
    """Whether ``components`` is respected for webhooks that no app owns; false if absent."""

    content: str | UnsetType | None = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds of the message, up to 10."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags of the message; SUPPRESS_EMBEDS can be set or removed, and IS_COMPONENTS_V2 can only be set,
    which requires that ``content``, ``embeds``, files and ``poll`` are None.
    """

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType | None = UNSET
    """Components of the message, up to 40. For webhooks that no app owns, interactive components are refused,
    and the field is ignored unless ``with_components`` is true.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments to keep and new ones, up to 10; existing attachments that are not listed are removed."""

    poll: PollCreateRequest | UnsetType | None = UNSET
    """Poll of the message; only when a deferred response to an interaction is edited."""


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
    """ID of the thread in the channel of the webhook in which the message is or will be."""
