# @generated from schemas/objects/invite.yaml by "cordspec codegen" - do not edit
"""Text."""

from collections.abc import Sequence

from cordspec.models.application import Application
from cordspec.models.channel import Channel
from cordspec.models.guild import Guild
from cordspec.models.role import Role
from cordspec.models.scheduled_event import GuildScheduledEvent
from cordspec.models.user import User
from cordspec.wire import Model, OpenFlag, OpenIntEnum, Timestamp, open_flags

__all__ = [
    "GuildInviteFlags",
    "Invite",
    "InviteMetadata",
    "InviteTargetType",
    "InviteType",
]


class InviteTargetType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-target-types
    """

    STREAM = 1
    EMBEDDED_APPLICATION = 2


class InviteType(OpenIntEnum):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-types
    """

    GUILD = 0
    GROUP_DM = 1
    FRIEND = 2


@open_flags
class GuildInviteFlags(OpenFlag):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-guild-invite-flags
    """

    IS_GUEST_INVITE = 1 << 0


class Invite(Model, frozen=True, kw_only=True):
    """Text.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
    """

    type: InviteType
    """Text."""

    target_user: User | None = None
    """Text."""

    target_type: InviteTargetType | None = None
    """Text."""

    target_application: Application | None = None
    """Text."""

    roles: Sequence[Role] | None = None
    """Text."""

    inviter: User | None = None
    """Text."""

    guild_scheduled_event: GuildScheduledEvent | None = None
    """Text."""

    guild: Guild | None = None
    """Text."""

    flags: GuildInviteFlags | None = None
    """Text."""

    expires_at: Timestamp | None
    """Text."""

    code: str
    """Text."""

    channel: Channel | None
    """Text."""

    approximate_presence_count: int | None = None
    """Text."""

    approximate_member_count: int | None = None
    """Text."""


class InviteMetadata(Invite, frozen=True, kw_only=True):
    """Text.

    Documentation:
    https://docs.discord.com/developers/resources/invite#invite-metadata-object-invite-metadata-structure
    """

    uses: int
    """Text."""

    temporary: bool
    """Text."""

    max_uses: int
    """Text."""

    max_age: int
    """Text."""

    created_at: Timestamp
    """Text."""
