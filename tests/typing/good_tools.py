"""Functions of cordspec.tools take models, payloads and projections."""

from datetime import datetime

import msgspec

from cordspec.events import GuildMemberUpdateData, MessageCreateData, TypingStartData
from cordspec.models import Guild, PartialUser, TextChannel, User, UserId, Webhook
from cordspec.tools import (
    author_of,
    can_act_on,
    channel_permissions,
    display_avatar_url,
    guild_icon_url,
    guild_id_of,
    guild_permissions,
    jump_link,
    member_avatar_url,
    timestamp,
    user_avatar_url,
    user_mention,
)


class Author(msgspec.Struct, frozen=True):
    id: UserId
    avatar: str | None


def f(
    message: MessageCreateData,
    member: GuildMemberUpdateData,
    user: User,
    partial: PartialUser,
    webhook: Webhook,
    author: Author,
    guild: Guild,
    channel: TextChannel,
    when: datetime,
) -> None:
    user_avatar_url(user, size=64)
    user_avatar_url(partial, format="webp")
    user_avatar_url(webhook)
    user_avatar_url(author)
    member_avatar_url(member, member.guild_id, member.user.id)
    display_avatar_url(message.author, message.member, message.guild_id).upper()
    guild_icon_url(guild)
    jump_link(message)
    user_mention(message.author.id)
    timestamp(when, "R")
    can_act_on(guild, member, member)
    guild_permissions(guild, member, member.user.id)
    if message.member is not None:
        channel_permissions(guild, message.member, message.author.id, channel)


def g(typing: TypingStartData) -> None:
    found = author_of(typing)
    if found is not None:
        found.username.upper()
    if guild_id_of(typing) == typing.guild_id:
        return
