# @generated from schemas/objects/invite.yaml by "cordspec codegen" - do not edit
"""Invites to guilds."""

from collections.abc import Sequence

from cordspec.models.application import InvitedApplication
from cordspec.models.channel import PartialChannel
from cordspec.models.guild import PartialGuild
from cordspec.models.role import PartialRole
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


class InviteType(OpenIntEnum):
    """Where an invite leads.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-types
    """

    GUILD = 0
    GROUP_DM = 1
    FRIEND = 2


class InviteTargetType(OpenIntEnum):
    """What an invite to a voice channel leads to.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-target-types
    """

    STREAM = 1
    EMBEDDED_APPLICATION = 2
    ROLE_SUBSCRIPTIONS_PURCHASE = 3


@open_flags
class GuildInviteFlags(OpenFlag):
    """What is special about an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-guild-invite-flags
    """

    IS_GUEST_INVITE = 1 << 0
    """Leads to a voice channel as a guest."""


class Invite(Model, frozen=True, kw_only=True):
    """Invite to a guild or group.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
    """

    type: InviteType
    """Where it leads."""

    code: str
    """Part of the address that names the invite."""

    guild: PartialGuild | None = None
    """Guild that it leads to."""

    channel: PartialChannel | None
    """Channel that it leads to; null for a friend's invite."""

    inviter: User | None = None
    """Who made it."""

    target_type: InviteTargetType | None = None
    """What the invite to a voice channel leads to."""

    target_user: User | None = None
    """Whose stream it leads to."""

    target_application: InvitedApplication | None = None
    """Activity that it leads to."""

    approximate_presence_count: int | None = None
    """About how many members are online; only if asked for."""

    approximate_member_count: int | None = None
    """About how many members there are; only if asked for."""

    expires_at: Timestamp | None
    """When it ends; null for never."""

    guild_scheduled_event: GuildScheduledEvent | None = None
    """Event that it leads to."""

    flags: GuildInviteFlags | None = None
    """What is special about it."""

    roles: Sequence[PartialRole] | None = None
    """Roles that it gives."""

    is_nickname_changeable: bool | None = None
    """Whether new members may change their nickname. Not in Discord's documentation."""


class InviteMetadata(Invite, frozen=True, kw_only=True):
    """Invite with its use so far.

    Documentation:
    https://docs.discord.com/developers/resources/invite#invite-metadata-object-invite-metadata-structure
    """

    uses: int
    """Times that it has been used."""

    max_uses: int
    """Times that it can be used; 0 for no limit."""

    max_age: int
    """Seconds that it holds; 0 for ever."""

    temporary: bool
    """Whether members leave on going offline unless they were given a role."""

    created_at: Timestamp
    """When it was made."""
