# @generated from schemas/http/lobby.yaml by "cordspec codegen" - do not edit
"""Lobbies of games."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
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
from cordspec.requests import (
    AddMemberToLobby,
    AllowedMentions,
    AttachmentRequest,
    BulkUpdateLobbyMembers,
    CreateLobby,
    CreateLobbyChannelInviteForSelf,
    CreateLobbyChannelInviteForUser,
    CreateOrJoinLobby,
    DeleteLobby,
    GetLobby,
    GetLobbyMessages,
    LeaveLobby,
    LinkChannelToLobby,
    LobbyMemberRequest,
    LobbyMemberUpdate,
    ModifyLobby,
    PollCreateRequest,
    RemoveMemberFromLobby,
    SendLobbyMessage,
    UnlinkChannelFromLobby,
    UpdateLobbyMessageModerationMetadata,
)

__all__ = [
    "LobbyOperations",
]


class LobbyOperations(Sender, Protocol):
    """Lobbies of games."""

    async def create_lobby(
        self,
        *,
        metadata: Mapping[str, str] | UnsetType | None = UNSET,
        members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
        idle_timeout_seconds: int | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        override_event_webhooks_url: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Lobby:
        """Create a lobby, optionally with members.

        Clients of the Social SDK cannot join or leave such a lobby themselves.

        Documentation: https://docs.discord.com/developers/resources/lobby#create-lobby
        """
        request = CreateLobby(
            metadata=metadata,
            members=members,
            idle_timeout_seconds=idle_timeout_seconds,
            flags=flags,
            override_event_webhooks_url=override_event_webhooks_url,
        )
        return await self.send(request, authentication=authentication)

    async def create_or_join_lobby(
        self,
        *,
        secret: str,
        idle_timeout_seconds: int | UnsetType = UNSET,
        lobby_metadata: Mapping[str, str] | UnsetType | None = UNSET,
        member_metadata: Mapping[str, str] | UnsetType | None = UNSET,
        flags: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Lobby:
        """Join the lobby that has the given secret, or create the lobby if it does not exist.

        Documentation: https://docs.discord.com/developers/resources/lobby#create-or-join-lobby
        """
        request = CreateOrJoinLobby(
            secret=secret,
            idle_timeout_seconds=idle_timeout_seconds,
            lobby_metadata=lobby_metadata,
            member_metadata=member_metadata,
            flags=flags,
        )
        return await self.send(request, authentication=authentication)

    async def get_lobby(self, lobby_id: LobbyId, *, authentication: Authentication | None = None) -> Lobby:
        """Return a lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby
        """
        request = GetLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def modify_lobby(
        self,
        lobby_id: LobbyId,
        *,
        metadata: Mapping[str, str] | UnsetType | None = UNSET,
        members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
        idle_timeout_seconds: int | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        override_event_webhooks_url: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Lobby:
        """Modify a lobby.

        ``metadata`` replaces the existing metadata. ``members`` replaces all members, and members that are
        not listed are removed.

        Documentation: https://docs.discord.com/developers/resources/lobby#modify-lobby
        """
        request = ModifyLobby(
            lobby_id=lobby_id,
            metadata=metadata,
            members=members,
            idle_timeout_seconds=idle_timeout_seconds,
            flags=flags,
            override_event_webhooks_url=override_event_webhooks_url,
        )
        return await self.send(request, authentication=authentication)

    async def delete_lobby(self, lobby_id: LobbyId, *, authentication: Authentication | None = None) -> None:
        """Delete a lobby.

        No error occurs when the lobby has already been deleted.

        Documentation: https://docs.discord.com/developers/resources/lobby#delete-lobby
        """
        request = DeleteLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def add_member_to_lobby(
        self,
        lobby_id: LobbyId,
        user_id: UserId,
        *,
        metadata: Mapping[str, str] | UnsetType | None = UNSET,
        flags: int | UnsetType = UNSET,
        additional_name: str | UnsetType | None = UNSET,
        authentication: Authentication | None = None,
    ) -> LobbyMember:
        """Add a user to a lobby.

        If the user is already a member, the member is updated.

        Documentation: https://docs.discord.com/developers/resources/lobby#add-a-member-to-a-lobby
        """
        request = AddMemberToLobby(
            lobby_id=lobby_id,
            user_id=user_id,
            metadata=metadata,
            flags=flags,
            additional_name=additional_name,
        )
        return await self.send(request, authentication=authentication)

    async def bulk_update_lobby_members(
        self,
        lobby_id: LobbyId,
        *,
        members: Sequence[LobbyMemberUpdate],
        authentication: Authentication | None = None,
    ) -> list[LobbyMember]:
        """Add, update or remove 1 to 25 members of a lobby.

        Removed members are not in the result. Users who are not permitted to join or are in too many lobbies
        are ignored.

        Documentation: https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
        """
        request = BulkUpdateLobbyMembers(lobby_id=lobby_id, members=members)
        return await self.send(request, authentication=authentication)

    async def remove_member_from_lobby(
        self,
        lobby_id: LobbyId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a user from a lobby.

        No error occurs when the user is not a member, but the lobby must exist.

        Documentation: https://docs.discord.com/developers/resources/lobby#remove-a-member-from-a-lobby
        """
        request = RemoveMemberFromLobby(lobby_id=lobby_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def leave_lobby(self, lobby_id: LobbyId, *, authentication: Authentication | None = None) -> None:
        """Remove the current user from a lobby.

        This operation requires a Bearer token. No error occurs when the user is not a member, but the lobby
        must exist.

        Documentation: https://docs.discord.com/developers/resources/lobby#leave-lobby
        """
        request = LeaveLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def link_channel_to_lobby(
        self,
        lobby_id: LobbyId,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Lobby:
        """Link a text channel to a lobby.

        This operation requires a Bearer token of a member with the ``CanLinkLobby`` flag. Without
        ``channel_id``, the linked channel is unlinked.

        Documentation: https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
        """
        request = LinkChannelToLobby(lobby_id=lobby_id, channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def unlink_channel_from_lobby(
        self,
        lobby_id: LobbyId,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Lobby:
        """Unlink the linked channel from a lobby.

        This operation requires a Bearer token of a member with the ``CanLinkLobby`` flag.

        Documentation: https://docs.discord.com/developers/resources/lobby#unlink-channel-from-lobby
        """
        request = UnlinkChannelFromLobby(lobby_id=lobby_id, channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def send_lobby_message(
        self,
        lobby_id: LobbyId,
        *,
        content: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType | None = UNSET,
        flags: int | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
        components: Sequence[MessageComponent] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        shared_client_theme: SharedClientTheme | UnsetType = UNSET,
        message_reference: MessageReference | UnsetType = UNSET,
        nonce: int | str | UnsetType = UNSET,
        enforce_nonce: bool | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> LobbyMessage:
        """Send a message to a lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#send-lobby-message
        """
        request = SendLobbyMessage(
            lobby_id=lobby_id,
            content=content,
            metadata=metadata,
            flags=flags,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            sticker_ids=sticker_ids,
            components=components,
            attachments=attachments,
            poll=poll,
            shared_client_theme=shared_client_theme,
            message_reference=message_reference,
            nonce=nonce,
            enforce_nonce=enforce_nonce,
            tts=tts,
        )
        return await self.send(request, authentication=authentication)

    async def get_lobby_messages(
        self,
        lobby_id: LobbyId,
        *,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[LobbyMessage]:
        """Return the messages of a lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby-messages
        """
        request = GetLobbyMessages(lobby_id=lobby_id, limit=limit)
        return await self.send(request, authentication=authentication)

    async def update_lobby_message_moderation_metadata(
        self,
        lobby_id: LobbyId,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Set the moderation metadata of a lobby message.

        The metadata can have at most 5 keys of at most 1024 characters, with values of at most 2000
        characters.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#update-lobby-message-moderation-metadata
        """
        request = UpdateLobbyMessageModerationMetadata(lobby_id=lobby_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def create_lobby_channel_invite_for_self(
        self,
        lobby_id: LobbyId,
        *,
        authentication: Authentication | None = None,
    ) -> LobbyInvite:
        """Create an invite for the current user to the channel linked to a lobby.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-self
        """
        request = CreateLobbyChannelInviteForSelf(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def create_lobby_channel_invite_for_user(
        self,
        lobby_id: LobbyId,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> LobbyInvite:
        """Create an invite for a member of a lobby to the channel linked to the lobby.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-user
        """
        request = CreateLobbyChannelInviteForUser(lobby_id=lobby_id, user_id=user_id)
        return await self.send(request, authentication=authentication)
