# @generated from schemas/objects/lobby.yaml by "cordspec codegen" - do not edit
"""Lobbies of games."""

from collections.abc import Mapping, Sequence

from cordspec.models.channel import Channel
from cordspec.models.ids import ApplicationId, ChannelId, LobbyId, MessageId, UserId
from cordspec.models.message import MessageFlags, MessageType
from cordspec.models.user import User
from cordspec.wire import Model, OpenFlag, open_flags

__all__ = [
    "Lobby",
    "LobbyInvite",
    "LobbyMember",
    "LobbyMemberFlags",
    "LobbyMessage",
    "LobbyMessageMember",
]


@open_flags
class LobbyMemberFlags(OpenFlag):
    """Rights of a member of a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-member-object-lobby-member-flags
    """

    CAN_LINK_LOBBY = 1 << 0
    """Can link a channel to the lobby."""


class LobbyMember(Model, frozen=True, kw_only=True):
    """A member of a lobby.

    Documentation:
    https://docs.discord.com/developers/resources/lobby#lobby-member-object-lobby-member-structure
    """

    id: UserId
    """ID of the user."""

    metadata: Mapping[str, str] | None = None
    """Metadata of the member; null for none."""

    flags: LobbyMemberFlags | None = None
    """Flags of the member."""

    additional_name: str | None = None
    """Name that was given to the member, 1 to 80 characters; absent for none."""


class Lobby(Model, frozen=True, kw_only=True):
    """A lobby of a game.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-object-lobby-structure
    """

    id: LobbyId
    """ID of the lobby."""

    application_id: ApplicationId
    """App that created the lobby."""

    metadata: Mapping[str, str] | None
    """Metadata of the lobby; null for none."""

    members: Sequence[LobbyMember]
    """Members of the lobby."""

    linked_channel: Channel | None = None
    """Guild channel to which the lobby is linked; absent for none."""

    flags: int | None = None
    """Flags of the lobby, as a number. Not in Discord's documentation."""

    override_event_webhooks_url: str | None = None
    """URL to which events of the lobby are sent in place of that of the app; null for none. Not in Discord's
    documentation.
    """


class LobbyMessageMember(Model, frozen=True, kw_only=True):
    """Fields of the membership of an author that a message in a lobby holds.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-message-object
    """

    additional_name: str | None = None
    """Name that was given to the member, 1 to 80 characters."""


class LobbyMessage(Model, frozen=True, kw_only=True):
    """A message in a lobby.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-message-object
    """

    id: MessageId
    """ID of the message."""

    type: MessageType
    """Type of the message, as a number."""

    content: str
    """Text of the message."""

    lobby_id: LobbyId
    """Lobby of the message."""

    channel_id: ChannelId
    """Channel of the message, which has the ID of the lobby."""

    author: User
    """User who sent the message."""

    lobby_member: LobbyMessageMember | None = None
    """Name of the author in the lobby; absent for none."""

    metadata: Mapping[str, str] | None = None
    """Metadata of the message; absent for none."""

    moderation_metadata: Mapping[str, str] | None = None
    """Metadata of a moderation service; absent for none."""

    flags: MessageFlags
    """Flags of the message, as a number."""

    application_id: ApplicationId | None = None
    """App of the lobby."""


class LobbyInvite(Model, frozen=True, kw_only=True):
    """An invite to the channel to which a lobby is linked.

    Documentation: https://docs.discord.com/developers/resources/lobby#lobby-invite-object
    """

    code: str
    """Code of the invite, part of its URL."""
