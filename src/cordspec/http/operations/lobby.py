# @generated from schemas/http/lobby.yaml by "cordspec codegen" - do not edit
"""Lobbies of games."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import UNSET, UnsetType

from cordspec.dispatch.internals import Authentication
from cordspec.http.sender import Sender
from cordspec.models.embed import Embed
from cordspec.models.ids import ChannelId, MessageId, Snowflake, StickerId, UserId
from cordspec.models.message import MessageReference, SharedClientTheme
from cordspec.requests.lobby import (
    AddMemberToLobby,
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
    ModifyLobby,
    RemoveMemberFromLobby,
    SendLobbyMessage,
    UnlinkChannelFromLobby,
    UpdateLobbyMessageModerationMetadata,
)
from cordspec.requests.objects import (
    AllowedMentions,
    AttachmentRequest,
    LobbyMemberRequest,
    LobbyMemberUpdate,
    PollCreateRequest,
)

__all__ = [
    "LobbyOperations",
]


class LobbyOperations(Sender, Protocol):
    """Lobbies of games."""

    async def create_lobby(
        self,
        *,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
        idle_timeout_seconds: int | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        override_event_webhooks_url: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Create lobby.

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
        lobby_metadata: Mapping[str, str] | None | UnsetType = UNSET,
        member_metadata: Mapping[str, str] | None | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Create or join lobby.

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

    async def get_lobby(
        self,
        lobby_id: Snowflake,
        *,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Get lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby
        """
        request = GetLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def modify_lobby(
        self,
        lobby_id: Snowflake,
        *,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
        idle_timeout_seconds: int | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        override_event_webhooks_url: str | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Modify lobby.

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

    async def delete_lobby(
        self,
        lobby_id: Snowflake,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Delete lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#delete-lobby
        """
        request = DeleteLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def add_member_to_lobby(
        self,
        lobby_id: Snowflake,
        user_id: UserId,
        *,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        additional_name: str | None | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Add a member to a lobby.

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
        lobby_id: Snowflake,
        *,
        members: Sequence[LobbyMemberUpdate],
        authentication: Authentication | None = None,
    ) -> list[Mapping[str, object]]:
        """Bulk update lobby members.

        Documentation: https://docs.discord.com/developers/resources/lobby#bulk-update-lobby-members
        """
        request = BulkUpdateLobbyMembers(lobby_id=lobby_id, members=members)
        return await self.send(request, authentication=authentication)

    async def remove_member_from_lobby(
        self,
        lobby_id: Snowflake,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Remove a member from a lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#remove-a-member-from-a-lobby
        """
        request = RemoveMemberFromLobby(lobby_id=lobby_id, user_id=user_id)
        return await self.send(request, authentication=authentication)

    async def leave_lobby(
        self,
        lobby_id: Snowflake,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Leave lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#leave-lobby
        """
        request = LeaveLobby(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def link_channel_to_lobby(
        self,
        lobby_id: Snowflake,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Link channel to lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#link-channel-to-lobby
        """
        request = LinkChannelToLobby(lobby_id=lobby_id, channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def unlink_channel_from_lobby(
        self,
        lobby_id: Snowflake,
        *,
        channel_id: ChannelId | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Unlink channel from lobby.

        Documentation: https://docs.discord.com/developers/resources/lobby#unlink-channel-from-lobby
        """
        request = UnlinkChannelFromLobby(lobby_id=lobby_id, channel_id=channel_id)
        return await self.send(request, authentication=authentication)

    async def send_lobby_message(
        self,
        lobby_id: Snowflake,
        *,
        content: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        flags: int | UnsetType = UNSET,
        embeds: Sequence[Embed] | UnsetType = UNSET,
        allowed_mentions: AllowedMentions | UnsetType = UNSET,
        sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
        components: Sequence[Mapping[str, object]] | UnsetType = UNSET,
        attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
        poll: PollCreateRequest | UnsetType = UNSET,
        shared_client_theme: SharedClientTheme | UnsetType = UNSET,
        message_reference: MessageReference | UnsetType = UNSET,
        nonce: int | str | UnsetType = UNSET,
        enforce_nonce: bool | UnsetType = UNSET,
        tts: bool | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Send lobby message.

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
        lobby_id: Snowflake,
        *,
        limit: int | UnsetType = UNSET,
        authentication: Authentication | None = None,
    ) -> list[Mapping[str, object]]:
        """Get lobby messages.

        Documentation: https://docs.discord.com/developers/resources/lobby#get-lobby-messages
        """
        request = GetLobbyMessages(lobby_id=lobby_id, limit=limit)
        return await self.send(request, authentication=authentication)

    async def update_lobby_message_moderation_metadata(
        self,
        lobby_id: Snowflake,
        message_id: MessageId,
        *,
        authentication: Authentication | None = None,
    ) -> None:
        """Update lobby message moderation metadata.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#update-lobby-message-moderation-metadata
        """
        request = UpdateLobbyMessageModerationMetadata(lobby_id=lobby_id, message_id=message_id)
        return await self.send(request, authentication=authentication)

    async def create_lobby_channel_invite_for_self(
        self,
        lobby_id: Snowflake,
        *,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Create lobby channel invite for self.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-self
        """
        request = CreateLobbyChannelInviteForSelf(lobby_id=lobby_id)
        return await self.send(request, authentication=authentication)

    async def create_lobby_channel_invite_for_user(
        self,
        lobby_id: Snowflake,
        user_id: UserId,
        *,
        authentication: Authentication | None = None,
    ) -> Mapping[str, object]:
        """Create lobby channel invite for user.

        Documentation:
        https://docs.discord.com/developers/resources/lobby#create-lobby-channel-invite-for-user
        """
        request = CreateLobbyChannelInviteForUser(lobby_id=lobby_id, user_id=user_id)
        return await self.send(request, authentication=authentication)
