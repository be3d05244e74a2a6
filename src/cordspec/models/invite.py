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
    """Types of invites.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-types
    """

    GUILD = 0
    GROUP_DM = 1
    FRIEND = 2


class InviteTargetType(OpenIntEnum):
    """Targets of an invite to a voice channel.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-target-types
    """

    STREAM = 1
    EMBEDDED_APPLICATION = 2
    ROLE_SUBSCRIPTIONS_PURCHASE = 3


@open_flags
class GuildInviteFlags(OpenFlag):
    """Flags of an invite.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-guild-invite-flags
    """

    IS_GUEST_INVITE = 1 << 0
    """Invites guests to a voice channel."""


class Invite(Model, frozen=True, kw_only=True):
    """Invite to a guild or group.

    Documentation: https://docs.discord.com/developers/resources/invite#invite-object-invite-structure
    """

    type: InviteType
    """Type of the invite."""

    code: str
    """Code of the invite, part of its URL."""

    guild: PartialGuild | None = None
    """Guild of the invite."""

    channel: PartialChannel | None
    """Channel of the invite; null for friend invites."""

    inviter: User | None = None
    """User who created the invite."""

    target_type: InviteTargetType | None = None
    """Target of an invite to a voice channel."""

    target_user: User | None = None
    """User whose stream is the target."""

    target_application: InvitedApplication | None = None
    """App whose activity is the target."""

    approximate_presence_count: int | None = None
    """Approximate number of members online; only if requested."""

    approximate_member_count: int | None = None
    """Approximate number of members; only if requested."""

    expires_at: Timestamp | None
    """When the invite expires; null for never."""

    guild_scheduled_event: GuildScheduledEvent | None = None
    """Scheduled event of the invite."""

    flags: GuildInviteFlags | None = None
    """Flags of the invite."""

    roles: Sequence[PartialRole] | None = None
    """Roles that new members get."""

    is_nickname_changeable: bool | None = None
    """Whether new members may change their nickname. Not in Discord's documentation."""


class InviteMetadata(Invite, frozen=True, kw_only=True):
    """Invite with its number of uses.

    Documentation:
    https://docs.discord.com/developers/resources/invite#invite-metadata-object-invite-metadata-structure
    """

    uses: int
    """Number of uses."""

    max_uses: int
    """Maximum number of uses; 0 for no limit."""

    max_age: int
    """Time for which the invite is valid, in seconds; 0 if it does not expire."""

    temporary: bool
    """Whether members without a role are removed when they go offline."""

    created_at: Timestamp
    """When the invite was created."""
