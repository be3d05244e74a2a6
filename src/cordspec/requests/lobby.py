# @generated from schemas/http/lobby.yaml by "cordspec codegen" - do not edit
"""Lobbies of games."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import UNSET, UnsetType

from cordspec.models import (
    ChannelId,
    Embed,
    Lobby,
    LobbyId,
    LobbyInvite,
    LobbyMember,
    LobbyMessage,
    MessageComponent,
    MessageId,
    MessageReference,
    SharedClientTheme,
    StickerId,
    UserId,
)
from cordspec.requests.objects import (
    AllowedMentions,
    AttachmentRequest,
    LobbyMemberRequest,
    LobbyMemberUpdate,
    PollCreateRequest,
)
from cordspec.wire import Operation, Request

__all__ = [
    "AddMemberToLobby",
    "BulkUpdateLobbyMembers",
    "CreateLobby",
    "CreateLobbyChannelInviteForSelf",
    "CreateLobbyChannelInviteForUser",
    "CreateOrJoinLobby",
    "DeleteLobby",
    "GetLobby",
    "GetLobbyMessages",
    "LeaveLobby",
    "LinkChannelToLobby",
    "ModifyLobby",
    "RemoveMemberFromLobby",
    "SendLobbyMessage",
    "UnlinkChannelFromLobby",
    "UpdateLobbyMessageModerationMetadata",
]


class CreateLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Create a lobby, optionally with members.

    Clients of the Social SDK cannot join or leave such a lobby themselves.

    Documentation: https://docs.discord.com/developers/resources/lobby#create-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/lobbies",
        response=Lobby,
        body=("metadata", "members", "idle_timeout_seconds", "flags", "override_event_webhooks_url"),
    )

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET
    """Members of the lobby, up to 25; on modification, members who are not listed are removed."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """Time in seconds after which an idle lobby is shut down, 5 to 604,800 (7 days)."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1. Not in Discord's
    documentation.
    """

    override_event_webhooks_url: str | UnsetType = UNSET
    """URL to which webhook events of this lobby are sent instead of the app's URL, up to 512 characters; None
    for none. Not in Discord's documentation.
    """


class CreateOrJoinLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Join the lobby that has the given secret, or create the lobby if it does not exist.

    Documentation: https://docs.discord.com/developers/resources/lobby#create-or-join-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/lobbies",
        response=Lobby,
        body=("secret", "idle_timeout_seconds", "lobby_metadata", "member_metadata", "flags"),
    )

    hidden: ClassVar[tuple[str, ...]] = ("secret",)

    secret: str
    """Secret that identifies the lobby, up to 250 characters."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """Time in seconds after which an idle lobby is shut down, 5 to 604,800 (7 days)."""

    lobby_metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the lobby, up to 25 keys with string values; None for none."""

    member_metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the current user as a lobby member, up to 25 keys with string values; None for none."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1. Not in Discord's
    documentation.
    """


class GetLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Return a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/lobbies/{lobby_id}",
        response=Lobby,
        parameters={"lobby_id": "lobby_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""


class ModifyLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Modify a lobby.

    ``metadata`` replaces the existing metadata. ``members`` replaces all members, and members that are not
    listed are removed.

    Documentation: https://docs.discord.com/developers/resources/lobby#modify-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/lobbies/{lobby_id}",
        response=Lobby,
        parameters={"lobby_id": "lobby_id"},
        body=("metadata", "members", "idle_timeout_seconds", "flags", "override_event_webhooks_url"),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET
    """Members of the lobby, up to 25; on modification, members who are not listed are removed."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """Time in seconds after which an idle lobby is shut down, 5 to 604,800 (7 days)."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1. Not in Discord's
    documentation.
    """

    override_event_webhooks_url: str | UnsetType = UNSET
    """URL to which webhook events of this lobby are sent instead of the app's URL, up to 512 characters; None
    for none. Not in Discord's documentation.
    """


class DeleteLobby(Request[None], frozen=True, kw_only=True, gc=False):
    """Delete a lobby.

    No error occurs when the lobby has already been deleted.

    Documentation: https://docs.discord.com/developers/resources/lobby#delete-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/lobbies/{lobby_id}",
        parameters={"lobby_id": "lobby_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""


class AddMemberToLobby(Request[LobbyMember], frozen=True, kw_only=True, gc=False):
    """Add a user to a lobby.

    If the user is already a member, the member is updated.

    Documentation: https://docs.discord.com/developers/resources/lobby#add-a-member-to-a-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/lobbies/{lobby_id}/members/{user_id}",
        response=LobbyMember,
        parameters={"lobby_id": "lobby_id", "user_id": "user_id"},
        body=("metadata", "flags", "additional_name"),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    user_id: UserId
    """ID of the user."""

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""

    additional_name: str | UnsetType | None = UNSET
    """Additional name of the lobby member, 1 to 80 characters; None for none."""


class BulkUpdateLobbyMembers(Request[list[LobbyMember]], frozen=True, kw_only=True, gc=False):
    """Add, update or remove 1 to 25 members of a lobby.

    Removed members are not in the result. Users who are not permitted to join or are in too many lobbies are
    ignored.

    Documentation: https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/lobbies/{lobby_id}/members/bulk",
        response=list[LobbyMember],
        parameters={"lobby_id": "lobby_id"},
        body=("members",),
        whole="members",
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    members: Sequence[LobbyMemberUpdate]
    """All of the members."""


class RemoveMemberFromLobby(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove a user from a lobby.

    No error occurs when the user is not a member, but the lobby must exist.

    Documentation: https://docs.discord.com/developers/resources/lobby#remove-a-member-from-a-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/lobbies/{lobby_id}/members/{user_id}",
        parameters={"lobby_id": "lobby_id", "user_id": "user_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    user_id: UserId
    """ID of the user."""


class LeaveLobby(Request[None], frozen=True, kw_only=True, gc=False):
    """Remove the current user from a lobby.

    This operation requires a Bearer token. No error occurs when the user is not a member, but the lobby must
    exist.

    Documentation: https://docs.discord.com/developers/resources/lobby#leave-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "DELETE",
        "/lobbies/{lobby_id}/members/@me",
        parameters={"lobby_id": "lobby_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""


class LinkChannelToLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Link a text channel to a lobby.

    This operation requires a Bearer token of a member with the ``CanLinkLobby`` flag. Without ``channel_id``,
    the linked channel is unlinked.

    Documentation: https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/lobbies/{lobby_id}/channel-linking",
        response=Lobby,
        parameters={"lobby_id": "lobby_id"},
        body=("channel_id",),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the text channel to link to the lobby; the channel is unlinked if absent."""


class UnlinkChannelFromLobby(Request[Lobby], frozen=True, kw_only=True, gc=False):
    """Unlink the linked channel from a lobby.

    This operation requires a Bearer token of a member with the ``CanLinkLobby`` flag.

    Documentation: https://docs.discord.com/developers/resources/lobby#unlink-channel-from-lobby
    """

    operation: ClassVar[Operation] = Operation(
        "PATCH",
        "/lobbies/{lobby_id}/channel-linking",
        response=Lobby,
        parameters={"lobby_id": "lobby_id"},
        body=("channel_id",),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    channel_id: ChannelId | UnsetType = UNSET
    """ID of the channel of the object; in a search, up to 500 IDs of the channels to search. Not in Discord's
    documentation.
    """


class SendLobbyMessage(Request[LobbyMessage], frozen=True, kw_only=True, gc=False):
    """Send a message to a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#send-lobby-message
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/lobbies/{lobby_id}/messages",
        response=LobbyMessage,
        parameters={"lobby_id": "lobby_id"},
        body=(
            "content",
            "metadata",
            "flags",
            "embeds",
            "allowed_mentions",
            "sticker_ids",
            "components",
            "attachments",
            "poll",
            "shared_client_theme",
            "message_reference",
            "nonce",
            "enforce_nonce",
            "tts",
        ),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    content: str | UnsetType = UNSET
    """Text of the message or component, up to 2,000 characters in a message; in a search, text to search for,
    up to 1,024 characters.
    """

    metadata: Mapping[str, str] | UnsetType | None = UNSET
    """Metadata of the object, up to 25 keys with string values; None for none."""

    flags: int | UnsetType = UNSET
    """Flags of the object; the only flag of lobbies and lobby members has the value 1."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds of the message, up to 10. Not in Discord's documentation."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Mentions in the message that may notify users and roles. Not in Discord's documentation."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """IDs of the stickers in the message. Not in Discord's documentation."""

    components: Sequence[MessageComponent] | UnsetType = UNSET
    """Components of the message, modal or container; up to 40 in a message, 1 to 5 in a modal. Not in
    Discord's documentation.
    """

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """Attachments of the message; for a webhook that is compatible with Slack, Slack attachments, which
    become embeds. Not in Discord's documentation.
    """

    poll: PollCreateRequest | UnsetType = UNSET
    """Poll of the message. Not in Discord's documentation."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """Theme of the client that the author shares. Not in Discord's documentation."""

    message_reference: MessageReference | UnsetType = UNSET
    """Message that the new message replies to or forwards. Not in Discord's documentation."""

    nonce: int | str | UnsetType = UNSET
    """Value chosen by the sender to recognise the message, up to 25 characters. Not in Discord's
    documentation.
    """

    enforce_nonce: bool | UnsetType = UNSET
    """Whether ``nonce`` is checked for uniqueness. Not in Discord's documentation."""

    tts: bool | UnsetType = UNSET
    """Whether the message is read aloud. Not in Discord's documentation."""


class GetLobbyMessages(Request[list[LobbyMessage]], frozen=True, kw_only=True, gc=False):
    """Return the messages of a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby-messages
    """

    operation: ClassVar[Operation] = Operation(
        "GET",
        "/lobbies/{lobby_id}/messages",
        response=list[LobbyMessage],
        parameters={"lobby_id": "lobby_id"},
        query=("limit",),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    limit: int | UnsetType = UNSET
    """Maximum number of items to return, from 1 to 200; 50 if absent."""


class UpdateLobbyMessageModerationMetadata(Request[None], frozen=True, kw_only=True, gc=False):
    """Set the moderation metadata of a lobby message.

    The metadata can have at most 5 keys of at most 1024 characters, with values of at most 2000 characters.

    Documentation:
    https://docs.discord.com/developers/resources/lobby#update-lobby-message-moderation-metadata
    """

    operation: ClassVar[Operation] = Operation(
        "PUT",
        "/lobbies/{lobby_id}/messages/{message_id}/moderation-metadata",
        parameters={"lobby_id": "lobby_id", "message_id": "message_id"},
        body=(),
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    message_id: MessageId
    """ID of the message."""


class CreateLobbyChannelInviteForSelf(Request[LobbyInvite], frozen=True, kw_only=True, gc=False):
    """Create an invite for the current user to the channel linked to a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-self
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/lobbies/{lobby_id}/members/@me/invites",
        response=LobbyInvite,
        parameters={"lobby_id": "lobby_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""


class CreateLobbyChannelInviteForUser(Request[LobbyInvite], frozen=True, kw_only=True, gc=False):
    """Create an invite for a member of a lobby to the channel linked to the lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-user
    """

    operation: ClassVar[Operation] = Operation(
        "POST",
        "/lobbies/{lobby_id}/members/{user_id}/invites",
        response=LobbyInvite,
        parameters={"lobby_id": "lobby_id", "user_id": "user_id"},
    )

    lobby_id: LobbyId
    """ID of the lobby."""

    user_id: UserId
    """ID of the user."""
