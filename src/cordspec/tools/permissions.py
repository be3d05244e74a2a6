"""Permissions of members in guilds, channels and threads, computed as Discord documents them.

The operator ``~`` of flags returns listed bits only, so bits are removed from plain numbers: permissions that this
version does not list are kept.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from cordspec.errors import UsageError
from cordspec.models import (
    BaseVoiceChannel,
    ChannelFlags,
    GuildChannel,
    OverwriteType,
    Permissions,
    Thread,
    UserId,
)
from cordspec.tools.protocols import HasTimeout, WithRoles
from cordspec.tools.times import check_aware

__all__ = ["ALL_PERMISSIONS", "channel_permissions", "guild_permissions", "thread_permissions"]

ALL_PERMISSIONS: Final = ~Permissions(0)
"""Every permission that this version lists, which the owner and administrators have."""

IN_TIMEOUT: Final = Permissions.VIEW_CHANNEL | Permissions.READ_MESSAGE_HISTORY
"""Permissions that a member in a timeout keeps."""

NEED_SENDING: Final = (
    Permissions.MENTION_EVERYONE
    | Permissions.SEND_TTS_MESSAGES
    | Permissions.ATTACH_FILES
    | Permissions.EMBED_LINKS
)
"""Permissions without effect for a member who may not send messages."""


def guild_permissions(
    guild: WithRoles, member: HasTimeout, user_id: UserId, *, now: datetime | None = None
) -> Permissions:
    """Return the permissions of a member in a guild, without the overwrites of channels.

    ``user_id`` is the ID of the member, whom messages do not contain in ``member``. ``now`` decides whether a timeout
    is over; by default it is the current time. The owner and administrators have all permissions, also in a timeout.
    Roles that ``guild.roles`` does not contain are ignored.

    Documentation: https://docs.discord.com/developers/topics/permissions#permission-overwrites
    """
    base = _base(guild, member, user_id)
    return base if _has_all(base) else _in_timeout(base, member, now)


def channel_permissions(
    guild: WithRoles,
    member: HasTimeout,
    user_id: UserId,
    channel: GuildChannel,
    *,
    now: datetime | None = None,
) -> Permissions:
    """Return the permissions of a member in a channel that is not a thread, with its overwrites.

    Permissions that others deny implicitly are not among them: without VIEW_CHANNEL there are none; without
    SEND_MESSAGES there is no MENTION_EVERYONE, SEND_TTS_MESSAGES, ATTACH_FILES and EMBED_LINKS; without CONNECT to a
    voice or stage channel there is no MANAGE_CHANNELS. For the other parameters see ``guild_permissions``. Raises
    ``UsageError`` for a thread, and for a channel that Discord hides from the bot, since its overwrites are hidden too.

    Documentation: https://docs.discord.com/developers/topics/permissions#implicit-permissions
    """
    base = _base(guild, member, user_id)
    if _has_all(base):
        return base
    found = _implicit(_explicit(base, guild, member, user_id, channel, now), Permissions.SEND_MESSAGES)
    if isinstance(channel, BaseVoiceChannel) and not found & Permissions.CONNECT:
        return _without(found, Permissions.MANAGE_CHANNELS)
    return found


def thread_permissions(
    guild: WithRoles,
    member: HasTimeout,
    user_id: UserId,
    parent: GuildChannel,
    *,
    now: datetime | None = None,
) -> Permissions:
    """Return the permissions of a member in the threads of a channel, which are those of the channel.

    SEND_MESSAGES is not inherited: SEND_MESSAGES_IN_THREADS allows sending messages, and what depends on it. Which
    private threads a member can view depends on their members and on MANAGE_THREADS; it is not considered. For the
    other parameters see ``guild_permissions``. Raises ``UsageError`` for a thread, and for a parent that Discord
    hides from the bot.

    Documentation: https://docs.discord.com/developers/topics/permissions#inherited-permissions-threads
    """
    base = _base(guild, member, user_id)
    if _has_all(base):
        return base
    found = _explicit(base, guild, member, user_id, parent, now)
    return _without(_implicit(found, Permissions.SEND_MESSAGES_IN_THREADS), Permissions.SEND_MESSAGES)


def _has_all(permissions: Permissions) -> bool:
    return bool(permissions & Permissions.ADMINISTRATOR)


def _base(guild: WithRoles, member: HasTimeout, user_id: UserId) -> Permissions:
    """Return the permissions of the roles, all for the owner and for administrators."""
    own = {int(guild.id), *member.roles}  # the @everyone role has the id of the guild
    found = Permissions(0)
    for role in guild.roles:
        if role.id in own:
            found |= role.permissions
    return ALL_PERMISSIONS | found if user_id == guild.owner_id or _has_all(found) else found


def _explicit(
    base: Permissions,
    guild: WithRoles,
    member: HasTimeout,
    user_id: UserId,
    channel: GuildChannel,
    now: datetime | None,
) -> Permissions:
    """Return the permissions with the overwrites of a channel, without what others deny implicitly."""
    _check_kind(channel)
    if channel.flags & ChannelFlags.CHANNEL_OBFUSCATED:
        raise UsageError(
            f"The bot cannot view channel {channel.id}, so Discord hides its overwrites, and the permissions of others "
            "in it are unknown. Check ChannelFlags.CHANNEL_OBFUSCATED in channel.flags."
        )
    everyone, roles = int(guild.id), {*member.roles} - {int(guild.id)}
    base = _overwritten(base, channel, OverwriteType.ROLE, [everyone])
    base = _overwritten(base, channel, OverwriteType.ROLE, roles)
    base = _overwritten(base, channel, OverwriteType.MEMBER, [user_id])
    return _in_timeout(base, member, now)


def _check_kind(channel: object) -> None:
    if isinstance(channel, Thread):
        raise UsageError(
            f"Channel {channel.id} is a thread, whose permissions are those of its parent: call thread_permissions with "
            f"the channel {channel.parent_id}."
        )


def _overwritten(
    base: Permissions, channel: GuildChannel, kind: OverwriteType, ids: Iterable[int]
) -> Permissions:
    """Apply the overwrites of these ids together: first all that they deny, then all that they allow."""
    wanted = {*ids}
    allow = deny = Permissions(0)
    for overwrite in channel.permission_overwrites:
        if overwrite.type == kind and overwrite.id in wanted:
            allow |= overwrite.allow
            deny |= overwrite.deny
    return _without(base, deny) | allow


def _in_timeout(base: Permissions, member: HasTimeout, now: datetime | None) -> Permissions:
    """Return the permissions that are left during a timeout.

    Documentation: https://docs.discord.com/developers/topics/permissions#permissions-for-timed-out-members
    """
    if now is not None:
        check_aware(now, "now")
    until = member.communication_disabled_until
    if isinstance(until, datetime) and until > (now or datetime.now(UTC)):
        return base & IN_TIMEOUT
    return base


def _implicit(found: Permissions, sending: Permissions) -> Permissions:
    if not found & Permissions.VIEW_CHANNEL:
        return Permissions(0)
    return found if found & sending else _without(found, NEED_SENDING)


def _without(permissions: Permissions, removed: Permissions) -> Permissions:
    return Permissions(int(permissions) & ~int(removed))
