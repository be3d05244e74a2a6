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
    """Invite that was made.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-create-invite-create-event-fields
    """

    channel_id: ChannelId
    """Channel that it leads to."""

    code: str
    """Part of the address that names the invite."""

    created_at: Timestamp
    """When it was made."""

    guild_id: GuildId | None = None
    """Guild that it leads to; absent for group direct messages."""

    inviter: User | None = None
    """Who made it."""

    max_age: int
    """Seconds that it holds; 0 for ever."""

    max_uses: int
    """Times that it can be used; 0 for no limit."""

    target_type: InviteTargetType | None = None
    """What the invite to a voice channel leads to."""

    target_user: User | None = None
    """Whose stream it leads to."""

    target_application: InvitedApplication | None = None
    """Activity that it leads to."""

    temporary: bool
    """Whether members leave on going offline unless they were given a role."""

    uses: int
    """Times that it has been used."""

    expires_at: Timestamp | None
    """When it ends; null for never."""

    role_ids: Sequence[RoleId] = []
    """Roles that it gives."""

    type: InviteType | None = None
    """Kind of the invite. Not in Discord's documentation."""

    is_nickname_changeable: bool | None = None
    """Whether new members may change their nickname. Not in Discord's documentation."""


class InviteDeleteData(Model, frozen=True, kw_only=True):
    """Invite that was deleted.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-delete-invite-delete-event-fields
    """

    channel_id: ChannelId
    """Channel that it leads to."""

    guild_id: GuildId | None = None
    """Guild that it leads to; absent for group direct messages."""

    code: str
    """Part of the address that names the invite."""
