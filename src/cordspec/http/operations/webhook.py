# @generated from schemas/http/webhook.yaml by "cordspec codegen" - do not edit
"""Webhooks and their messages."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    AllowedMentions,
    AttachmentRequest,
    CreateWebhook,
    DeleteWebhook,
    DeleteWebhookMessage,
    DeleteWebhookWithToken,
    EditWebhookMessage,
    ExecuteGithubCompatibleWebhook,
    ExecuteSlackCompatibleWebhook,
    ExecuteWebhook,
    GetChannelWebhooks,
    GetGuildWebhooks,
    GetWebhook,
    GetWebhookMessage,
    GetWebhookWithToken,
    ModifyWebhook,
    ModifyWebhookWithToken,
    PollCreateRequest,
)

__all__ = [
    "WebhookOperations",
]


class WebhookOperations(Sender, Protocol):
    """Webhooks and their messages."""

    async def create_webhook(
        self,
        channel_id: ChannelId,
        *,
        name: str,
        avatar: str | UnsetType | None = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Webhook:
        """Create a webhook in a channel.

        The name must not contain "clyde" or "discord".

        Permissions that it may need: MANAGE_WEBHOOKS.

        Discord sends WEBHOOKS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/webhook#create-webhook
        """
        request = CreateWebhook(channel_id=channel_id, name=name, avatar=avatar)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_channel_webhooks(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Webhook]:
        """Return the webhooks of a channel.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Documentation: https://docs.discord.com/developers/resources/webhook#get-channel-webhooks
        """
        request = GetChannelWebhooks(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def get_guild_webhooks(
        self,
        guild_id: GuildId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Webhook]:
        """Return the webhooks of a guild.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Documentation: https://docs.discord.com/developers/resources/webhook#get-guild-webhooks
        """
        request = GetGuildWebhooks(guild_id=guild_id)
        return await self.send(request, authentication=authentication)

    async def get_webhook(
        self,
        webhook_id: WebhookId,
        *,
        authentication: Authentication | None = None,
    ) -> Webhook:
        """Return a webhook.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook
        """
        request = GetWebhook(webhook_id=webhook_id)
        return await self.send(request, authentication=authentication)

    async def get_webhook_with_token(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        authentication: Authentication | None = None,
    ) -> Webhook:
        """Return a webhook, using its token as authentication.

        The result has no ``user`` field.

        Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook-with-token
        """
        request = GetWebhookWithToken(webhook_id=webhook_id, webhook_token=webhook_token)
        return await self.send(request, authentication=authentication)

    async def modify_webhook(
        self,
        webhook_id: WebhookId,
        *,
        name: str | UnsetType = UNSET,
        avatar: str | UnsetType | None = UNSET,
        channel_id: ChannelId | UnsetType = UNSET,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> Webhook:
        """Modify a webhook.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Discord sends WEBHOOKS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/webhook#modify-webhook
        """
        request = ModifyWebhook(webhook_id=webhook_id, name=name, avatar=avatar, channel_id=channel_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def modify_webhook_with_token(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        name: str | UnsetType = UNSET,
        avatar: str | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> Webhook:
        """Modify a webhook, using its token as authentication.

        The channel of the webhook cannot be changed. The result has no ``user`` field.

        Documentation: https://docs.discord.com/developers/resources/webhook#modify-webhook-with-token
        """
        request = ModifyWebhookWithToken(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            name=name,
            avatar=avatar,
        )
        return await self.send(request, authentication=authentication)

    async def delete_webhook(
        self,
        webhook_id: WebhookId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a webhook.

        Permissions that it may need: MANAGE_WEBHOOKS.

        Discord sends WEBHOOKS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook
        """
        request = DeleteWebhook(webhook_id=webhook_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def delete_webhook_with_token(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a webhook, using its token as authentication.

        Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token
        """
        request = DeleteWebhookWithToken(webhook_id=webhook_id, webhook_token=webhook_token)
        return await self.send(request, authentication=authentication)

    @overload
    async def execute_webhook(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        wait: Literal[True],
        thread_id: ChannelId | UnsetType = UNSET,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        avatar_url: str | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        thread_name: str | UnsetType = UNSET,
        applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message: ...

    @overload
    async def execute_webhook(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        wait: Literal[False] | UnsetType = UNSET,
        thread_id: ChannelId | UnsetType = UNSET,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        avatar_url: str | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        thread_name: str | UnsetType = UNSET,
        applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> None: ...

    async def execute_webhook(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        wait: bool | UnsetType = UNSET,
        thread_id: ChannelId | UnsetType = UNSET,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        avatar_url: str | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        thread_name: str | UnsetType = UNSET,
        applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message | None:
        """Send a message with a webhook.

        The message is returned only when ``wait`` is true; otherwise the result is None. At least one of
        ``content``, ``embeds``, ``components``, ``files`` and ``poll`` is required. For a forum or media
        channel, give either ``thread_id`` or ``thread_name``.

        Documentation: https://docs.discord.com/developers/resources/webhook#execute-webhook
        """
        request = ExecuteWebhook(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            wait=wait,
            thread_id=thread_id,
            with_components=with_components,
            content=content,
            username=username,
            avatar_url=avatar_url,
            tts=tts,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            flags=flags,
            thread_name=thread_name,
            applied_tags=applied_tags,
            poll=poll,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def execute_slack_compatible_webhook(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        thread_id: ChannelId | UnsetType = UNSET,
        wait: bool | UnsetType = UNSET,
        payload: Mapping[str, object],
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Send a message with a webhook, using the message format of Slack.

        The result is text. The default of ``wait`` is true.

        Documentation: https://docs.discord.com/developers/resources/webhook#execute-slack-compatible-webhook
        """
        request = ExecuteSlackCompatibleWebhook(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            thread_id=thread_id,
            wait=wait,
            payload=payload,
        )
        return await self.send(request, authentication=authentication)

    async def execute_github_compatible_webhook(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        *,
        thread_id: ChannelId | UnsetType = UNSET,
        wait: bool | UnsetType = UNSET,
        payload: Mapping[str, object],
        authentication: Authentication | None = None,
    ) -> None:
        """Send a message with a webhook, using the payload of a GitHub webhook.

        The default of ``wait`` is true.

        Documentation: https://docs.discord.com/developers/resources/webhook#execute-github-compatible-webhook
        """
        request = ExecuteGithubCompatibleWebhook(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            thread_id=thread_id,
            wait=wait,
            payload=payload,
        )
        return await self.send(request, authentication=authentication)

    async def get_webhook_message(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        message_id: MessageId,
        *,
        thread_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Message:
        """Return a message that a webhook sent.

        Documentation: https://docs.discord.com/developers/resources/webhook#get-webhook-message
        """
        request = GetWebhookMessage(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            message_id=message_id,
            thread_id=thread_id,
        )
        return await self.send(request, authentication=authentication)

    async def edit_webhook_message(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        message_id: MessageId,
        *,
        thread_id: ChannelId | UnsetType = UNSET,
        with_components: bool | UnsetType = UNSET,
        content: str | UnsetType | None = UNSET,
        embeds: Sequence[Embed] | UnsetType | None = UNSET,
        flags: MessageFlags | UnsetType | None = UNSET,
        allowed_mentions: AllowedMentions | UnsetType | None = UNSET,
        components: Sequence[MessageComponent] | UnsetType | None = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET,
        poll: PollCreateRequest | UnsetType | None = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Edit a message that a webhook sent.

        Mentions are determined again from the new content, and without ``allowed_mentions`` the defaults
        apply. If ``attachments`` is given, it must list all attachments to keep, including new files.

        Documentation: https://docs.discord.com/developers/resources/webhook#edit-webhook-message
        """
        request = EditWebhookMessage(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            message_id=message_id,
            thread_id=thread_id,
            with_components=with_components,
            content=content,
            embeds=embeds,
            flags=flags,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            poll=poll,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def delete_webhook_message(
        self,
        webhook_id: WebhookId,
        webhook_token: str,
        message_id: MessageId,
        *,
        thread_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a message that a webhook sent.

        Documentation: https://docs.discord.com/developers/resources/webhook#delete-webhook-message
        """
        request = DeleteWebhookMessage(
            webhook_id=webhook_id,
            webhook_token=webhook_token,
            message_id=message_id,
            thread_id=thread_id,
        )
        return await self.send(request, authentication=authentication)
