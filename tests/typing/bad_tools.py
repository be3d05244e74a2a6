"""Objects of another kind, and IDs in the wrong order."""

from cordspec.models import ChannelId, Guild, Member, Message, RoleId, User
from cordspec.tools import (
    guild_icon_url,
    guild_permissions,
    jump_link,
    message_link,
    user_avatar_url,
    user_banner_url,
    user_mention,
)


def f(user: User, guild: Guild, message: Message, member: Member, role_id: RoleId) -> None:
    user_mention(role_id)  # E: UserId
    user_mention(5)  # E: UserId
    user_banner_url(guild)  # E: Guild
    user_avatar_url(guild)  # E: Guild
    guild_icon_url(user)  # E: User
    user_avatar_url(user).upper()  # E: None
    jump_link(message)  # E: Message
    message_link(ChannelId(1), ChannelId(2))  # E: MessageId
    guild_permissions(guild, member, member)  # E: UserId
    user_avatar_url(user, size="64")  # E: size
