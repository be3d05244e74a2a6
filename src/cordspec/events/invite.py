# @generated from schemas/objects/invite.yaml and schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Payloads of events. Text."""

from collections.abc import Sequence

from cordspec.models.application import Application
from cordspec.models.ids import ChannelId, GuildId, RoleId
from cordspec.models.invite import InviteTargetType
from cordspec.models.user import User
from cordspec.wire import Model, Timestamp

__all__ = [
    "InviteCreateData",
    "InviteDeleteData",
]


class InviteCreateData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-create-invite-create-event-fields
    """

    uses: int
    """Text."""

    temporary: bool
    """Text."""

    target_user: User | None = None
    """Text."""

    target_type: InviteTargetType | None = None
    """Text."""

    target_application: Application | None = None
    """Text."""

    role_ids: Sequence[RoleId] | None = None
    """Text."""

    max_uses: int
    """Text."""

    max_age: int
    """Text."""

    inviter: User | None = None
    """Text."""

    guild_id: GuildId | None = None
    """Text."""

    expires_at: Timestamp | None
    """Text."""

    created_at: Timestamp
    """Text."""

    code: str
    """Text."""

    channel_id: ChannelId
    """Text."""


class InviteDeleteData(Model, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/events/gateway-events#invite-delete-invite-delete-event-fields
    """

    guild_id: GuildId | None = None
    """Text."""

    code: str
    """Text."""

    channel_id: ChannelId
    """Text."""
