# @generated from schemas/http/message.yaml by "cordspec codegen" - do not edit
"""Messages, their reactions and pins."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

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
from cordspec.requests.objects import AllowedMentions, AttachmentRequest, PollCreateRequest
from cordspec.wire import Operation, Request, Timestamp

__all__ = [
    "BulkDeleteMessages",
    "CreateMessage",
    "CreateReaction",
    "CrosspostMessage",
    "DeleteAllReactions",
    "DeleteAllReactionsForEmoji",
    "DeleteMessage",
    "DeleteOwnReaction",
    "DeleteUserReaction",
    "EditMessage",
    "GetChannelMessage",
    "GetChannelMessages",
    "GetChannelPins",
    "GetPinnedMessagesDeprecated",
    "GetReactions",
    "PinMessage",
    "PinMessageDeprecated",
    "SearchGuildMessages",
    "UnpinMessage",
    "UnpinMessageDeprecated",
]


class GetChannelMessages(Request[list[Message]], frozen=True, kw_only=True, gc=False):
    """Return the messages of a channel, newest first.

    At most one of ``before``, ``after`` and ``around`` may be given. Without READ_MESSAGE_HISTORY the result
    is empty.

    Permissions that it may need: VIEW_CHANNEL, CONNECT, READ_MESSAGE_HISTORY.

    Documentation: https://docs.discord.com/developers/resources/message#get-channel-messages
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/messages",
        response=list[Message],
        parameters={"channel_id": "channel_id"},
        query=("around", "before", "after", "limit"),
        permissions=("VIEW_CHANNEL", "CONNECT", "READ_MESSAGE_HISTORY"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    around: MessageId | UnsetType = UNSET
    """Messages around this message ID; excludes ``before`` and ``after``."""

    before: MessageId | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    after: MessageId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 50 if absent."""


class SearchGuildMessages(Request[MessageSearchResult], frozen=True, kw_only=True, gc=False):
    """Return the messages of a guild that match a search.

    While Discord is still indexing the messages, a ``SearchIndexNotReady`` object is returned instead. This
    operation requires the MESSAGE_CONTENT intent. Fewer messages than ``limit`` can be returned even when
    there are more results.

    Permissions that it may need: READ_MESSAGE_HISTORY.

    Documentation: https://docs.discord.com/developers/resources/message#search-guild-messages
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/guilds/{guild_id}/messages/search",
        response=MessageSearchResult,
        parameters={"guild_id": "guild_id"},
        query=(
            "limit",
            "offset",
            "max_id",
            "min_id",
            "slop",
            "content",
            "channel_id",
            "author_type",
            "author_id",
            "mentions",
            "mentions_role_id",
            "mention_everyone",
            "replied_to_user_id",
            "replied_to_message_id",
            "pinned",
            "has",
            "embed_type",
            "embed_provider",
            "link_hostname",
            "attachment_filename",
            "attachment_extension",
            "sort_by",
            "sort_order",
            "include_nsfw",
        ),
        permissions=("READ_MESSAGE_HISTORY",),
    )

    guild_id: GuildId
    """ID of the guild."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 25; 25 if absent."""

    offset: int | UnsetType = UNSET
    """Number of results to skip, up to 9,975."""

    max_id: MessageId | UnsetType = UNSET
    """Only items with IDs before this one."""

    min_id: MessageId | UnsetType = UNSET
    """Only items with IDs after this one."""

    slop: int | UnsetType = UNSET
    """Number of words that may lie between the words searched for, up to 100; 2 if absent in a search for
    messages.
    """

    content: str | UnsetType = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    channel_id: Sequence[ChannelId] | UnsetType = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search."""

    author_type: Sequence[str] | UnsetType = UNSET
    """Only messages by authors of these types, ``user``, ``bot`` or ``webhook``; a leading ``-`` excludes the
    type.
    """

    author_id: Sequence[UserId] | UnsetType = UNSET
    """Only messages by these users; up to 100 user IDs."""

    mentions: Sequence[UserId] | UnsetType = UNSET
    """Only messages that mention one of these users; up to 100 user IDs."""

    mentions_role_id: Sequence[RoleId] | UnsetType = UNSET
    """Only messages that mention one of these roles; up to 100 role IDs."""

    mention_everyone: bool | UnsetType = UNSET
    """Whether to return only messages that mention everyone, or only messages that do not."""

    replied_to_user_id: Sequence[UserId] | UnsetType = UNSET
    """Only replies to one of these users; up to 100 user IDs."""

    replied_to_message_id: Sequence[MessageId] | UnsetType = UNSET
    """Only replies to one of these messages; up to 100 message IDs."""

    pinned: bool | UnsetType = UNSET
    """Whether to return only pinned messages, or only messages that are not pinned."""

    has: Sequence[str] | UnsetType = UNSET
    """Only messages that have this content, ``image``, ``sound``, ``video``, ``file``, ``sticker``,
    ``embed``, ``link``, ``poll`` or ``snapshot``; a leading ``-`` excludes it.
    """

    embed_type: Sequence[str] | UnsetType = UNSET
    """Only messages with an embed of one of these types, ``image``, ``video``, ``gif``, ``sound`` or
    ``article``; they differ from the values of ``EmbedType``.
    """

    embed_provider: Sequence[str] | UnsetType = UNSET
    """Only messages with an embed of one of these providers; up to 100 of up to 256 characters."""

    link_hostname: Sequence[str] | UnsetType = UNSET
    """Only messages with a link to one of these hosts; up to 100 of up to 256 characters."""

    attachment_filename: Sequence[str] | UnsetType = UNSET
    """Only messages with an attachment that has one of these filenames; up to 100 of up to 1,024 characters."""

    attachment_extension: Sequence[str] | UnsetType = UNSET
    """Only messages with an attachment that has one of these filename extensions; up to 100 of up to 256
    characters.
    """

    sort_by: str | UnsetType = UNSET
    """Property by which messages are sorted, ``timestamp`` or ``relevance``; ``timestamp`` if absent."""

    sort_order: str | UnsetType = UNSET
    """Order of messages, ``asc`` or ``desc``; ``desc`` if absent. Ignored if they are sorted by relevance."""

    include_nsfw: bool | UnsetType = UNSET
    """Whether age-restricted channels are searched too; false if absent."""


class GetChannelMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Return a message of a channel.

    Permissions that it may need: VIEW_CHANNEL, READ_MESSAGE_HISTORY, CONNECT.

    Documentation: https://docs.discord.com/developers/resources/message#get-channel-message
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/messages/{message_id}",
        response=Message,
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("VIEW_CHANNEL", "READ_MESSAGE_HISTORY", "CONNECT"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class CreateMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Send a message to a channel.

    The request may be at most 25 MiB. In embeds, Discord ignores ``type``, ``provider``, ``video`` and the
    width and height of images.

    Permissions that it may need: SEND_MESSAGES, SEND_TTS_MESSAGES, READ_MESSAGE_HISTORY.

    Discord sends MESSAGE_CREATE for it.

    Documentation: https://docs.discord.com/developers/resources/message#create-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/messages",
        response=Message,
        parameters={"channel_id": "channel_id"},
        body=(
            "content",
            "nonce",
            "tts",
            "embeds",
            "allowed_mentions",
            "message_reference",
            "components",
            "sticker_ids",
            "attachments",
            "flags",
            "enforce_nonce",
            "poll",
            "shared_client_theme",
        ),
        any_of=(
            (
                "content",
                "embeds",
                "sticker_ids",
                "components",
                "poll",
                "shared_client_theme",
                "message_reference",
                "attachments",
            ),
        ),
        once=("nonce", "enforce_nonce"),
        permissions=("SEND_MESSAGES", "SEND_TTS_MESSAGES", "READ_MESSAGE_HISTORY"),
        fires=("MESSAGE_CREATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    content: str | UnsetType = UNSET
    """Text of the message, up to 2,000 characters. A message that is not a forward needs one or more of
    ``content``, ``embeds``, ``sticker_ids``, ``components``, files, ``poll`` and ``shared_client_theme``.
    """

    nonce: int | str | UnsetType = UNSET
    """Value chosen by the sender to recognise the message, up to 25 characters; sent back in MESSAGE_CREATE."""

    tts: bool | UnsetType = UNSET
    """Whether the message is read aloud."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10, with up to 6,000 characters in total."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles."""

    message_reference: MessageReference | UnsetType = UNSET
    """Message that the new message replies to or forwards; a forward needs nothing else."""

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, up to 40."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """IDs of the stickers in the message, up to 3."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Descriptions of the uploaded files, up to 10; the ID of each is the number ``n`` of its file
    ``files[n]``.
    """

    flags: MessageFlags | UnsetType = UNSET
    """Flags of the message; only SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE and
    IS_COMPONENTS_V2 can be set. With IS_COMPONENTS_V2, ``content``, ``embeds``, ``sticker_ids`` and
    ``poll`` are errors (status 400).
    """

    enforce_nonce: bool | UnsetType = UNSET
    """Whether ``nonce`` is checked for uniqueness; if the author sent a message with the same nonce in the
    last few minutes, that message is returned and no other is created.
    """

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """Theme of the client that the author shares."""


class CrosspostMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Publish a message of an announcement channel to the channels that follow it.

    MANAGE_MESSAGES is required only for the messages of other users.

    Permissions that it may need: SEND_MESSAGES, MANAGE_MESSAGES.

    Discord sends MESSAGE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/message#crosspost-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/messages/{message_id}/crosspost",
        response=Message,
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("SEND_MESSAGES", "MANAGE_MESSAGES"),
        fires=("MESSAGE_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class CreateReaction(Request[None], frozen=True, kw_only=True, gc=False):
    """Add a reaction of the current user to a message.

    A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

    Permissions that it may need: READ_MESSAGE_HISTORY, ADD_REACTIONS.

    Discord sends MESSAGE_REACTION_ADD for it.

    Documentation: https://docs.discord.com/developers/resources/message#create-reaction
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
        parameters={"channel_id": "channel_id", "message_id": "message_id", "emoji_name": "emoji_name"},
        permissions=("READ_MESSAGE_HISTORY", "ADD_REACTIONS"),
        fires=("MESSAGE_REACTION_ADD",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    emoji_name: str
    """Emoji: the character itself, or ``name:id`` for one of a guild."""


class DeleteOwnReaction(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a reaction of the current user from a message.

    A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

    Discord sends MESSAGE_REACTION_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/message#delete-own-reaction
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
        parameters={"channel_id": "channel_id", "message_id": "message_id", "emoji_name": "emoji_name"},
        fires=("MESSAGE_REACTION_REMOVE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    emoji_name: str
    """Emoji: the character itself, or ``name:id`` for one of a guild."""


class DeleteUserReaction(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a reaction of another user from a message.

    A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_REACTION_REMOVE for it.

    Documentation: https://docs.discord.com/developers/resources/message#delete-user-reaction
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}",
        parameters={
            "channel_id": "channel_id",
            "message_id": "message_id",
            "emoji_name": "emoji_name",
            "user_id": "user_id",
        },
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_REACTION_REMOVE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    emoji_name: str
    """Emoji: the character itself, or ``name:id`` for one of a guild."""

    user_id: UserId
    """ID of the user."""


class GetReactions(Request[list[User]], frozen=True, kw_only=True, gc=False):
    """Return the users who reacted to a message with an emoji.

    A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

    Documentation: https://docs.discord.com/developers/resources/message#get-reactions
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
        response=list[User],
        parameters={"channel_id": "channel_id", "message_id": "message_id", "emoji_name": "emoji_name"},
        query=("type", "after", "limit"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    emoji_name: str
    """Emoji: the character itself, or ``name:id`` for one of a guild."""

    type: ReactionType | UnsetType = UNSET
    """Type of the object, such as a channel, command, option or component; for reactions, 0 for normal or 1
    for burst reactions, 0 if absent. New commands are CHAT_INPUT if it is absent.
    """

    after: UserId | UnsetType = UNSET
    """Only items after this ID; for members, voters and other users, a user ID."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 100; 25 if absent."""


class DeleteAllReactions(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove all reactions from a message.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_REACTION_REMOVE_ALL for it.

    Documentation: https://docs.discord.com/developers/resources/message#delete-all-reactions
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_REACTION_REMOVE_ALL",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class DeleteAllReactionsForEmoji(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove all reactions with an emoji from a message.

    A custom emoji must be given as ``name:id``; otherwise Discord responds with error 10014.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_REACTION_REMOVE_EMOJI for it.

    Documentation: https://docs.discord.com/developers/resources/message#delete-all-reactions-for-emoji
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
        parameters={"channel_id": "channel_id", "message_id": "message_id", "emoji_name": "emoji_name"},
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_REACTION_REMOVE_EMOJI",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    emoji_name: str
    """Emoji: the character itself, or ``name:id`` for one of a guild."""


class EditMessage(Request[Message], frozen=True, kw_only=True, gc=False):
    """Edit a message.

    For a message of another user, only ``flags`` can be changed. Mentions are determined again from the new
    content, and without ``allowed_mentions`` the defaults apply. If ``attachments`` is given, it must list
    all attachments to keep, including new files.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/message#edit-message
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/channels/{channel_id}/messages/{message_id}",
        response=Message,
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        body=("content", "embeds", "flags", "allowed_mentions", "components", "attachments", "sticker_ids"),
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""

    content: str | UnsetType | None = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    embeds: Sequence[Embed] | UnsetType | None = UNSET
    """Embeds of the message, up to 10."""

    flags: MessageFlags | UnsetType | None = UNSET
    """Flags of the message; SUPPRESS_EMBEDS can be set or removed, and IS_COMPONENTS_V2 can only be set,
    which requires that ``content`` and ``poll`` are None and ``embeds`` and ``sticker_ids`` are empty.
    """

    allowed_mentions: AllowedMentions | UnsetType | None = UNSET
    """Mentions in the message that may notify users and roles."""

    components: Sequence[MessageComponent] | UnsetType | None = UNSET
    """Components of the message, modal or container; up to 40 in a message, 1 to 5 in a modal."""

    attachments: Sequence[AttachmentRequest] | UnsetType | None = UNSET
    """Attachments to keep and new ones, up to 10; existing attachments that are not listed are removed."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """IDs of the stickers in the message. Not in Discord's documentation."""


class DeleteMessage(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a message.

    MANAGE_MESSAGES is required only for the messages of other users.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_DELETE for it.

    Documentation: https://docs.discord.com/developers/resources/message#delete-message
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_DELETE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class BulkDeleteMessages(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete 2 to 100 messages of a channel.

    Discord responds with status 400 when a message is older than two weeks or an ID occurs twice.

    Permissions that it may need: MANAGE_MESSAGES.

    Discord sends MESSAGE_DELETE_BULK for it.

    Documentation: https://docs.discord.com/developers/resources/message#bulk-delete-messages
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/channels/{channel_id}/messages/bulk-delete",
        parameters={"channel_id": "channel_id"},
        body=("messages",),
        permissions=("MANAGE_MESSAGES",),
        fires=("MESSAGE_DELETE_BULK",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    messages: Sequence[MessageId]
    """IDs of the messages to delete, 2 to 100 without duplicates; messages must be less than 2 weeks old."""


class GetChannelPins(Request[ChannelPins], frozen=True, kw_only=True, gc=False):
    """Return the pinned messages of a channel.

    The pins are in the ``items`` field of the returned object. While ``has_more`` is true, pass the
    ``pinned_at`` of the last item as ``before`` for the next page.

    Permissions that it may need: VIEW_CHANNEL, READ_MESSAGE_HISTORY.

    Documentation: https://docs.discord.com/developers/resources/message#get-channel-pins
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/messages/pins",
        response=ChannelPins,
        parameters={"channel_id": "channel_id"},
        query=("before", "limit"),
        permissions=("VIEW_CHANNEL", "READ_MESSAGE_HISTORY"),
    )

    channel_id: ChannelId
    """ID of the channel."""

    before: Timestamp | UnsetType = UNSET
    """Only items before this ID; for archived public or private threads and for pins, a time instead."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 50; 50 if absent."""


class PinMessage(Request[None], frozen=True, kw_only=True, gc=False):
    """Pin a message in a channel.

    Permissions that it may need: PIN_MESSAGES.

    Discord sends CHANNEL_PINS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/message#pin-message
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/messages/pins/{message_id}",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("PIN_MESSAGES",),
        fires=("CHANNEL_PINS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class UnpinMessage(Request[None], frozen=True, kw_only=True, gc=False):
    """Unpin a message in a channel.

    Permissions that it may need: PIN_MESSAGES.

    Discord sends CHANNEL_PINS_UPDATE for it.

    Documentation: https://docs.discord.com/developers/resources/message#unpin-message
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/messages/pins/{message_id}",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
        permissions=("PIN_MESSAGES",),
        fires=("CHANNEL_PINS_UPDATE",),
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class GetPinnedMessagesDeprecated(Request[list[Message]], frozen=True, kw_only=True, gc=False):
    """Return the pinned messages of a channel.

    At most 50 messages are returned. This operation is deprecated; use ``get_channel_pins`` instead.

    Deprecated.

    Documentation: https://docs.discord.com/developers/resources/message#get-pinned-messages-deprecated
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/channels/{channel_id}/pins",
        response=list[Message],
        parameters={"channel_id": "channel_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""


class PinMessageDeprecated(Request[None], frozen=True, kw_only=True, gc=False):
    """Pin a message in a channel.

    This operation is deprecated; use ``pin_message`` instead.

    Deprecated.

    Documentation: https://docs.discord.com/developers/resources/message#pin-message-deprecated
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/channels/{channel_id}/pins/{message_id}",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""


class UnpinMessageDeprecated(Request[None], frozen=True, kw_only=True, gc=False):
    """Unpin a message in a channel.

    This operation is deprecated; use ``unpin_message`` instead.

    Deprecated.

    Documentation: https://docs.discord.com/developers/resources/message#unpin-message-deprecated
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/channels/{channel_id}/pins/{message_id}",
        parameters={"channel_id": "channel_id", "message_id": "message_id"},
    )

    channel_id: ChannelId
    """ID of the channel."""

    message_id: MessageId
    """ID of the message."""
