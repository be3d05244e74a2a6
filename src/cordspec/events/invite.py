# @generated from schemas/objects/invite.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Invites to guilds."""

from collections.abc import Sequence

from cordspec.models.application import InvitedApplication
from cordspec.models.ids import ChannelId, GuildId, RoleId
from cordspec.models.invite import InviteTargetType, InviteType
from cordspec.models.user import User
from cordspec.wire import Model, Timestamp

__all__ = [
    "InviteCreateData",
    "InviteDeleteData",
]


class InviteCreateData(Model, frozen=True, kw_only=True):
    """Invite that was created.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-create-invite-create-event-fields
    """

    channel_id: ChannelId
    """Channel of the invite."""

    code: str
    """Code of the invite, part of its URL."""

    created_at: Timestamp
    """When the invite was created."""

    guild_id: GuildId | None = None
    """Guild of the invite; absent for group direct messages."""

    inviter: User | None = None
    """User who created the invite."""

    max_age: int
    """Time for which the invite is valid, in seconds; 0 if it does not expire."""

    max_uses: int
    """Maximum number of uses; 0 for no limit."""

    target_type: InviteTargetType | None = None
    """Target of an invite to a voice channel."""

    target_user: User | None = None
    """User whose stream is the target."""

    target_application: InvitedApplication | None = None
    """App whose activity is the target."""

    temporary: bool
    """Whether members without a role are removed when they go offline."""

    uses: int
    """Number of uses."""

    expires_at: Timestamp | None
    """When the invite expires; null for never."""

    role_ids: Sequence[RoleId] = []
    """Roles that new members get."""

    type: InviteType | None = None
    """Type of the invite. Not in Discord's documentation."""

    is_nickname_changeable: bool | None = None
    """Whether new members may change their nickname. Not in Discord's documentation."""


class InviteDeleteData(Model, frozen=True, kw_only=True):
    """Invite that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-delete-invite-delete-event-fields
    """

    channel_id: ChannelId
    """Channel of the invite."""

    guild_id: GuildId | None = None
    """Guild of the invite; absent for group direct messages."""

    code: str
    """Code of the invite, part of its URL."""
