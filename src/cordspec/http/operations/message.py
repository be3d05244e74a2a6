# @generated from schemas/http/message.yaml by "cordspec codegen" - do not edit
"""Messages, their reactions and pins."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.files import File
from cordspec.http.sender import Sender
from cordspec.models import (
    ChannelId,
    ChannelPins,
    Embed,
    GuildId,
    Message,
    MessageComponent,
    MessageFlags,
    MessageId,
    MessageReference,
    MessageSearchResult,
    ReactionType,
    RoleId,
    SharedClientTheme,
    StickerId,
    User,
    UserId,
)
from cordspec.requests import (
    AllowedMentions,
    AttachmentRequest,
    BulkDeleteMessages,
    CreateMessage,
    CreateReaction,
    CrosspostMessage,
    DeleteAllReactions,
    DeleteAllReactionsForEmoji,
    DeleteMessage,
    DeleteOwnReaction,
    DeleteUserReaction,
    EditMessage,
    GetChannelMessage,
    GetChannelMessages,
    GetChannelPins,
    GetPinnedMessagesDeprecated,
    GetReactions,
    PinMessage,
    PinMessageDeprecated,
    PollCreateRequest,
    SearchGuildMessages,
    UnpinMessage,
    UnpinMessageDeprecated,
)
from cordspec.wire import Timestamp

__all__ = [
    "MessageOperations",
]


class MessageOperations(Sender, Protocol):
    """Messages, their reactions and pins."""

    async def get_channel_messages(
        self,
        channel_id: ChannelId,
        *,
        around: MessageId | UnsetType = UNSET,
        before: MessageId | UnsetType = UNSET,
        after: MessageId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Message]:
        """Return the messages of a channel, newest first.

        At most one of ``before``, ``after`` and ``around`` may be given. Without READ_MESSAGE_HISTORY the
        result is empty.

        Permissions that it may need: VIEW_CHANNEL, CONNECT, READ_MESSAGE_HISTORY.

        Documentation: https://docs.discord.com/developers/resources/message#get-channel-messages
        """
        request = GetChannelMessages(
            channel_id=channel_id,
            around=around,
            before=before,
            after=after,
            limit=limit,
        )
        return await self.send(request, authentication=authentication)

    async def search_guild_messages(
        self,
        guild_id: GuildId,
        *,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        max_id: MessageId | UnsetType = UNSET,
        min_id: MessageId | UnsetType = UNSET,
        slop: int | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        channel_id: Sequence[ChannelId] | UnsetType = UNSET,
        author_type: Sequence[str] | UnsetType = UNSET,
        author_id: Sequence[UserId] | UnsetType = UNSET,
        mentions: Sequence[UserId] | UnsetType = UNSET,
        mentions_role_id: Sequence[RoleId] | UnsetType = UNSET,
        mention_everyone: bool | UnsetType = UNSET,
        replied_to_user_id: Sequence[UserId] | UnsetType = UNSET,
        replied_to_message_id: Sequence[MessageId] | UnsetType = UNSET,
        pinned: bool | UnsetType = UNSET,
        has: Sequence[str] | UnsetType = UNSET,
        embed_type: Sequence[str] | UnsetType = UNSET,
        embed_provider: Sequence[str] | UnsetType = UNSET,
        link_hostname: Sequence[str] | UnsetType = UNSET,
        attachment_filename: Sequence[str] | UnsetType = UNSET,
        attachment_extension: Sequence[str] | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        sort_order: str | UnsetType = UNSET,
        include_nsfw: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> MessageSearchResult:
        """Return the messages of a guild that match a search.

        While Discord is still indexing the messages, a ``SearchIndexNotReady`` object is returned instead.
        This operation requires the MESSAGE_CONTENT intent. Fewer messages than ``limit`` can be returned even
        when there are more results.

        Permissions that it may need: READ_MESSAGE_HISTORY.

        Documentation: https://docs.discord.com/developers/resources/message#search-guild-messages
        """
        request = SearchGuildMessages(
            guild_id=guild_id,
            limit=limit,
            offset=offset,
            max_id=max_id,
            min_id=min_id,
            slop=slop,
            content=content,
            channel_id=channel_id,
            author_type=author_type,
            author_id=author_id,
            mentions=mentions,
            mentions_role_id=mentions_role_id,
            mention_everyone=mention_everyone,
            replied_to_user_id=replied_to_user_id,
            replied_to_message_id=replied_to_message_id,
            pinned=pinned,
            has=has,
            embed_type=embed_type,
            embed_provider=embed_provider,
            link_hostname=link_hostname,
            attachment_filename=attachment_filename,
            attachment_extension=attachment_extension,
            sort_by=sort_by,
            sort_order=sort_order,
            include_nsfw=include_nsfw,
        )
        return await self.send(request, authentication=authentication)

    async def get_channel_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> Message:
        """Return a message of a channel.

        Permissions that it may need: VIEW_CHANNEL, READ_MESSAGE_HISTORY, CONNECT.

        Documentation: https://docs.discord.com/developers/resources/message#get-channel-message
        """
        request = GetChannelMessage(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def create_message(
        self,
        channel_id: ChannelId,
        *,
        content: str | UnsetType = UNSET,
        nonce: int | str | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        message_reference: MessageReference | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        flags: MessageFlags | UnsetType = UNSET,
        enforce_nonce: bool | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        shared_client_theme: SharedClientTheme | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Send a message to a channel.

        The request may be at most 25 MiB. In embeds, Discord ignores ``type``, ``provider``, ``video`` and
        the width and height of images.

        Permissions that it may need: SEND_MESSAGES, SEND_TTS_MESSAGES, READ_MESSAGE_HISTORY.

        Discord sends MESSAGE_CREATE for it.

        Documentation: https://docs.discord.com/developers/resources/message#create-message
        """
        request = CreateMessage(
            channel_id=channel_id,
            content=content,
            nonce=nonce,
            tts=tts,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            message_reference=message_reference,
            components=components,
            sticker_ids=sticker_ids,
            attachments=attachments,
            flags=flags,
            enforce_nonce=enforce_nonce,
            poll=poll,
            shared_client_theme=shared_client_theme,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def crosspost_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> Message:
        """Publish a message of an announcement channel to the channels that follow it.

        MANAGE_MESSAGES is required only for the messages of other users.

        Permissions that it may need: SEND_MESSAGES, MANAGE_MESSAGES.

        Discord sends MESSAGE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/message#crosspost-message
        """
        request = CrosspostMessage(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def create_reaction(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji_name: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Add a reaction of the current user to a message.

        A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

        Permissions that it may need: READ_MESSAGE_HISTORY, ADD_REACTIONS.

        Discord sends MESSAGE_REACTION_ADD for it.

        Documentation: https://docs.discord.com/developers/resources/message#create-reaction
        """
        request = CreateReaction(channel_id=channel_id, message_id=message_id, emoji_name=emoji_name)
        return await self.send(request, authentication=authentication)

    async def delete_own_reaction(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji_name: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a reaction of the current user from a message.

        A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

        Discord sends MESSAGE_REACTION_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/message#delete-own-reaction
        """
        request = DeleteOwnReaction(channel_id=channel_id, message_id=message_id, emoji_name=emoji_name)
        return await self.send(request, authentication=authentication)

    async def delete_user_reaction(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji_name: str,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a reaction of another user from a message.

        A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_REACTION_REMOVE for it.

        Documentation: https://docs.discord.com/developers/resources/message#delete-user-reaction
        """
        request = DeleteUserReaction(
            channel_id=channel_id,
            message_id=message_id,
            emoji_name=emoji_name,
            user_id=user_id,
        )
        return await self.send(request, authentication=authentication)

    async def get_reactions(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji_name: str,
        *,
        type: ReactionType | UnsetType = UNSET,
        after: UserId | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[User]:
        """Return the users who reacted to a message with an emoji.

        A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

        Documentation: https://docs.discord.com/developers/resources/message#get-reactions
        """
        request = GetReactions(
            channel_id=channel_id,
            message_id=message_id,
            emoji_name=emoji_name,
            type=type,
            after=after,
            limit=limit,
        )
        return await self.send(request, authentication=authentication)

    async def delete_all_reactions(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove all reactions from a message.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_REACTION_REMOVE_ALL for it.

        Documentation: https://docs.discord.com/developers/resources/message#delete-all-reactions
        """
        request = DeleteAllReactions(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def delete_all_reactions_for_emoji(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        emoji_name: str,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove all reactions with an emoji from a message.

        A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_REACTION_REMOVE_EMOJI for it.

        Documentation: https://docs.discord.com/developers/resources/message#delete-all-reactions-for-emoji
        """
        request = DeleteAllReactionsForEmoji(
            channel_id=channel_id,
            message_id=message_id,
            emoji_name=emoji_name,
        )
        return await self.send(request, authentication=authentication)

    async def edit_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        content: str | UnsetType | None = UNSET,
        embeds: Sequence[Embed] | UnsetType | None = UNSET,
        flags: MessageFlags | UnsetType | None = UNSET,
        allowed_mentions: AllowedMentions | UnsetType | None = UNSET,
        components: Sequence[MessageComponent] | UnsetType | None = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET,
        sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
        files: Sequence[File] = (),
        authentication: Authentication | None = None,
    ) -> Message:
        """Edit a message.

        For a message of another user, only ``flags`` can be changed. Mentions are determined again from the
        new content, and without ``allowed_mentions`` the defaults apply. If ``attachments`` is given, it must
        list all attachments to keep, including new files.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/message#edit-message
        """
        request = EditMessage(
            channel_id=channel_id,
            message_id=message_id,
            content=content,
            embeds=embeds,
            flags=flags,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            sticker_ids=sticker_ids,
        )
        return await self.send(request, files=files, authentication=authentication)

    async def delete_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete a message.

        MANAGE_MESSAGES is required only for the messages of other users.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_DELETE for it.

        Documentation: https://docs.discord.com/developers/resources/message#delete-message
        """
        request = DeleteMessage(channel_id=channel_id, message_id=message_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def bulk_delete_messages(
        self,
        channel_id: ChannelId,
        *,
        messages: Sequence[MessageId],
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete 2 to 100 messages of a channel.

        Discord responds with status 400 when a message is older than two weeks or an ID occurs twice.

        Permissions that it may need: MANAGE_MESSAGES.

        Discord sends MESSAGE_DELETE_BULK for it.

        Documentation: https://docs.discord.com/developers/resources/message#bulk-delete-messages
        """
        request = BulkDeleteMessages(channel_id=channel_id, messages=messages)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_channel_pins(
        self,
        channel_id: ChannelId,
        *,
        before: Timestamp | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> ChannelPins:
        """Return the pinned messages of a channel.

        The pins are in the ``items`` field of the returned object. While ``has_more`` is true, pass the
        ``pinned_at`` of the last item as ``before`` for the next page.

        Permissions that it may need: VIEW_CHANNEL, READ_MESSAGE_HISTORY.

        Documentation: https://docs.discord.com/developers/resources/message#get-channel-pins
        """
        request = GetChannelPins(channel_id=channel_id, before=before, limit=limit)
        return await self.send(request, authentication=authentication)

    async def pin_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Pin a message in a channel.

        Permissions that it may need: PIN_MESSAGES.

        Discord sends CHANNEL_PINS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/message#pin-message
        """
        request = PinMessage(channel_id=channel_id, message_id=message_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def unpin_message(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        reason: str | None = None,
        authentication: Authentication | None = None,
    ) -> None:
        """Unpin a message in a channel.

        Permissions that it may need: PIN_MESSAGES.

        Discord sends CHANNEL_PINS_UPDATE for it.

        Documentation: https://docs.discord.com/developers/resources/message#unpin-message
        """
        request = UnpinMessage(channel_id=channel_id, message_id=message_id)
        return await self.send(request, reason=reason, authentication=authentication)

    async def get_pinned_messages_deprecated(
        self,
        channel_id: ChannelId,
        *,
        authentication: Authentication | None = None,
    ) -> list[Message]:
        """Return the pinned messages of a channel.

        At most 50 messages are returned. This operation is deprecated; use ``get_channel_pins`` instead.

        Deprecated.

        Documentation: https://docs.discord.com/developers/resources/message#get-pinned-messages-deprecated
        """
        request = GetPinnedMessagesDeprecated(channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def pin_message_deprecated(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Pin a message in a channel.

        This operation is deprecated; use ``pin_message`` instead.

        Deprecated.

        Documentation: https://docs.discord.com/developers/resources/message#pin-message-deprecated
        """
        request = PinMessageDeprecated(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def unpin_message_deprecated(
        self,
        channel_id: ChannelId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Unpin a message in a channel.

        This operation is deprecated; use ``unpin_message`` instead.

        Deprecated.

        Documentation: https://docs.discord.com/developers/resources/message#unpin-message-deprecated
        """
        request = UnpinMessageDeprecated(channel_id=channel_id, message_id=message_id)
        return await self.send(request, authentication=authentication)
