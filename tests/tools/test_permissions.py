"""Permissions, compared with the steps of Discord's documentation, and the order of roles."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import reduce
from operator import or_
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec import tools
from cordspec.errors import UsageError
from cordspec.events import GuildCreateData, MessageCreateData
from cordspec.models import (
    AvailableGuild,
    CategoryChannel,
    Guild,
    GuildChannel,
    Member,
    Overwrite,
    OverwriteType,
    PartialMember,
    Permissions,
    PublicThread,
    Role,
    RoleId,
    StageChannel,
    TextChannel,
    UserId,
    VoiceChannel,
)
from cordspec.testing import sample
from cordspec.tools import ALL_PERMISSIONS
from tests.tools.making import a_user

P = Permissions
NONE = P(0)
GUILD, OWNER, USER = 1, UserId(9), UserId(8)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
UNLISTED = P(1 << 60)


def role(role_id: int, permissions: Permissions = NONE, position: int = 1) -> Role:
    return sample(Role, id=role_id, permissions=permissions, position=position)


def a_guild(*roles: Role, everyone: Permissions = P.VIEW_CHANNEL | P.SEND_MESSAGES) -> Guild:
    return sample(Guild, id=GUILD, owner_id=OWNER, roles=[role(GUILD, everyone, 0), *roles])


def a_member(*roles: int, user_id: int = USER, until: datetime | None = None) -> Member:
    return sample(Member, user=a_user(user_id), roles=list(roles), communication_disabled_until=until)


def denied(
    id_: int, deny: Permissions, allow: Permissions = NONE, type_: OverwriteType = OverwriteType.ROLE
) -> Overwrite:
    return sample(Overwrite, id=id_, type=type_, allow=allow, deny=deny)


def text(*overwrites: Overwrite, **fields: Any) -> TextChannel:
    return sample(TextChannel, permission_overwrites=list(overwrites), **fields)


def in_guild(guild: Guild, member: Member) -> Permissions:
    return tools.guild_permissions(guild, member, member.user.id, now=NOW)


def in_channel(guild: Guild, member: Member, channel: GuildChannel) -> Permissions:
    return tools.channel_permissions(guild, member, member.user.id, channel, now=NOW)


def in_thread(guild: Guild, member: Member, parent: GuildChannel) -> Permissions:
    return tools.thread_permissions(guild, member, member.user.id, parent, now=NOW)


def test_roles_add_up() -> None:
    guild = a_guild(role(2, P.KICK_MEMBERS | UNLISTED), role(3, P.BAN_MEMBERS), role(4, P.MANAGE_GUILD))
    assert in_guild(guild, a_member()) == P.VIEW_CHANNEL | P.SEND_MESSAGES
    assert in_guild(guild, a_member(2, 3, 77)) == (
        P.VIEW_CHANNEL | P.SEND_MESSAGES | P.KICK_MEMBERS | P.BAN_MEMBERS | UNLISTED
    )


def test_the_owner_and_administrators_have_all() -> None:
    guild = a_guild(role(2, P.ADMINISTRATOR | UNLISTED))
    closed = text(
        denied(GUILD, ALL_PERMISSIONS),
        denied(USER, P.ADMINISTRATOR | P.VIEW_CHANNEL, NONE, OverwriteType.MEMBER),
    )
    hidden = sample(TextChannel, flags=1 << 17)
    for member in (a_member(user_id=OWNER), a_member(2), a_member(2, until=NOW + timedelta(1))):
        expected = ALL_PERMISSIONS | (UNLISTED if member.roles else NONE)
        assert in_guild(guild, member) == expected
        for channel in (closed, hidden):
            assert in_channel(guild, member, channel) == expected
            assert in_thread(guild, member, channel) == expected


def test_all_permissions_are_those_that_are_listed() -> None:
    assert set(Permissions) == {each for each in Permissions if each in ALL_PERMISSIONS}
    assert not ALL_PERMISSIONS.unknown_bits


def test_overwrites_are_applied_in_the_documented_order() -> None:
    guild = a_guild(role(2), role(3), everyone=P.VIEW_CHANNEL | P.SEND_MESSAGES | P.ADD_REACTIONS | UNLISTED)
    member = a_member(2, 3)
    start = P.VIEW_CHANNEL | P.SEND_MESSAGES | P.ADD_REACTIONS | UNLISTED
    assert in_channel(guild, member, text()) == start
    # A role that allows is stronger than one that denies, whatever their order.
    both = [denied(2, P.ADD_REACTIONS), denied(3, NONE, P.ADD_REACTIONS)]
    assert in_channel(guild, member, text(*both)) == in_channel(guild, member, text(*both[::-1])) == start
    # Roles are stronger than @everyone, and the member is stronger than roles.
    everyone = denied(GUILD, P.ADD_REACTIONS, P.EMBED_LINKS)
    assert in_channel(guild, member, text(everyone)) == (start | P.EMBED_LINKS) & P(
        ~int(P.ADD_REACTIONS) & 2**61 - 1
    )
    assert (
        in_channel(guild, member, text(denied(3, NONE, P.ADD_REACTIONS), everyone)) == start | P.EMBED_LINKS
    )
    own = denied(USER, P.EMBED_LINKS, NONE, OverwriteType.MEMBER)
    assert in_channel(guild, member, text(own, denied(3, NONE, P.ADD_REACTIONS), everyone)) == start
    # An overwrite of the other type, or of another role, does not count.
    assert in_channel(guild, member, text(denied(USER, P.ADD_REACTIONS), denied(5, P.ADD_REACTIONS))) == start
    assert in_channel(guild, member, text(denied(2, P.ADD_REACTIONS, NONE, OverwriteType.MEMBER))) == start
    # Unlisted permissions can be denied too.
    assert (
        in_channel(guild, member, text(denied(2, UNLISTED)))
        == P.VIEW_CHANNEL | P.SEND_MESSAGES | P.ADD_REACTIONS
    )


def test_an_overwrite_makes_no_administrator() -> None:
    channel = text(denied(GUILD, P.VIEW_CHANNEL, P.ADMINISTRATOR))
    assert in_channel(a_guild(), a_member(), channel) == NONE


SENDING = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS


def test_implicit_permissions() -> None:
    everything = P(int(ALL_PERMISSIONS | UNLISTED) & ~int(P.ADMINISTRATOR))
    guild, member = a_guild(everyone=everything), a_member()
    assert in_channel(guild, member, text()) == everything
    assert in_channel(guild, member, text(denied(GUILD, P.VIEW_CHANNEL))) == NONE
    silent = P(int(everything) & ~int(SENDING | P.SEND_MESSAGES))
    assert in_channel(guild, member, text(denied(GUILD, P.SEND_MESSAGES))) == silent
    # In the guild as a whole, no permission denies others.
    assert in_guild(a_guild(everyone=SENDING), member) == SENDING


@pytest.mark.parametrize(
    ("kind", "is_voice"),
    [(VoiceChannel, True), (StageChannel, True), (TextChannel, False), (CategoryChannel, False)],
)
def test_connecting(kind: type[GuildChannel], is_voice: bool) -> None:
    guild = a_guild(everyone=P.VIEW_CHANNEL | P.SEND_MESSAGES | P.CONNECT | P.MANAGE_CHANNELS)
    open_channel = sample(kind, permission_overwrites=[])
    assert P.MANAGE_CHANNELS in in_channel(guild, a_member(), open_channel)
    closed = sample(kind, permission_overwrites=[denied(GUILD, P.CONNECT)])
    found = in_channel(guild, a_member(), closed)
    assert (P.MANAGE_CHANNELS in found) is not is_voice
    assert P.VIEW_CHANNEL in found


def test_threads() -> None:
    everyone = P.VIEW_CHANNEL | P.SEND_MESSAGES | SENDING
    guild, member = a_guild(everyone=everyone | P.SEND_MESSAGES_IN_THREADS | UNLISTED), a_member()
    assert (
        in_thread(guild, member, text()) == P.VIEW_CHANNEL | SENDING | P.SEND_MESSAGES_IN_THREADS | UNLISTED
    )
    # As in an announcement channel, where members write in threads only.
    assert in_thread(guild, member, text(denied(GUILD, P.SEND_MESSAGES))) == in_thread(guild, member, text())
    assert in_thread(guild, member, text(denied(GUILD, P.VIEW_CHANNEL))) == NONE
    assert in_thread(a_guild(everyone=everyone), member, text()) == P.VIEW_CHANNEL


def test_timeouts() -> None:
    everyone = (
        P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY | P.SEND_MESSAGES | P.SEND_MESSAGES_IN_THREADS | UNLISTED
    )
    guild, kept = a_guild(everyone=everyone), P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
    silenced, free = a_member(until=NOW + timedelta(seconds=1)), a_member(until=NOW)
    assert (
        in_guild(guild, silenced)
        == in_channel(guild, silenced, text())
        == in_thread(guild, silenced, text())
        == kept
    )
    assert in_guild(guild, free) == in_channel(guild, free, text()) == everyone
    # What the channel allows is lost as well.
    open_channel = text(denied(USER, NONE, P.MANAGE_MESSAGES, OverwriteType.MEMBER))
    assert in_channel(guild, silenced, open_channel) == kept
    # Without `now`, the clock of this computer decides.
    assert tools.guild_permissions(guild, a_member(until=datetime(9999, 1, 1, tzinfo=UTC)), USER) == kept
    assert tools.guild_permissions(guild, a_member(until=datetime(2020, 1, 1, tzinfo=UTC)), USER) == everyone
    with pytest.raises(UsageError, match="now must be a datetime with a time zone"):
        tools.guild_permissions(guild, free, USER, now=datetime(2026, 1, 1))


def test_a_hidden_channel_has_no_known_overwrites() -> None:
    hidden = text(flags=1 << 17)
    for compute in (in_channel, in_thread):
        with pytest.raises(UsageError, match="hides its overwrites"):
            compute(a_guild(), a_member(), hidden)


def test_a_thread_is_not_its_parent() -> None:
    thread: Any = sample(PublicThread, id=5, parent_id=6)
    for compute in (in_channel, in_thread):
        with pytest.raises(UsageError, match=r"5 is a thread.*call thread_permissions with the channel 6"):
            compute(a_guild(), a_member(), thread)


def test_payloads_of_events_are_accepted() -> None:
    message = sample(MessageCreateData, author=a_user(USER), member=sample(PartialMember, roles=[2]))
    guild = sample(AvailableGuild, id=GUILD, roles=[role(GUILD), role(2, P.KICK_MEMBERS)], channels=[text()])
    assert isinstance(guild, GuildCreateData)
    assert message.member is not None
    assert tools.guild_permissions(guild, message.member, message.author.id) == P.KICK_MEMBERS
    assert tools.channel_permissions(guild, message.member, message.author.id, guild.channels[0]) == NONE


BITS = st.integers(0, 2**56 - 1).map(Permissions)
SETS = st.builds(lambda bits: P(int(bits) & ~int(P.ADMINISTRATOR)), BITS)


def documented(
    base: Sequence[int], overwrites: dict[tuple[int, int], tuple[int, int]], own: Sequence[int]
) -> int:
    """The pseudocode of Discord's documentation, with numbers in place of objects."""
    permissions = reduce(or_, base)
    deny, allow = overwrites.get((0, GUILD), (0, 0))
    permissions = permissions & ~deny | allow
    of_roles = [overwrites.get((0, role_id), (0, 0)) for role_id in own]
    permissions &= ~reduce(or_, [deny for deny, _ in of_roles], 0)
    permissions |= reduce(or_, [allow for _, allow in of_roles], 0)
    deny, allow = overwrites.get((1, USER), (0, 0))
    return permissions & ~deny | allow


@given(
    st.tuples(SETS, SETS, SETS),
    st.dictionaries(st.sampled_from([(0, 1), (0, 2), (0, 3), (1, 8), (1, 7), (0, 8)]), st.tuples(SETS, SETS)),
    st.sets(st.sampled_from([2, 3])),
)
def test_the_pseudocode_of_the_documentation(
    base: tuple[Permissions, ...],
    overwrites: dict[tuple[int, int], tuple[Permissions, Permissions]],
    own: set[int],
) -> None:
    guild = a_guild(role(2, base[1]), role(3, base[2]), everyone=base[0])
    channel = text(
        *(
            denied(id_, deny, allow, OverwriteType(type_))
            for (type_, id_), (deny, allow) in overwrites.items()
        )
    )
    numbers = {key: (int(deny), int(allow)) for key, (deny, allow) in overwrites.items()}
    expected = documented([int(base[0]), *(int(base[each - 1]) for each in own)], numbers, sorted(own))
    found = int(in_channel(guild, a_member(*own), channel))
    if not expected & P.VIEW_CHANNEL:
        assert found == 0
    elif expected & P.SEND_MESSAGES:
        assert found == expected
    else:
        assert found == expected & ~int(SENDING)


def test_the_order_of_roles() -> None:
    low, high, same, everyone = (
        role(4, position=1),
        role(3, position=2),
        role(5, position=2),
        role(GUILD, position=0),
    )
    assert tools.is_higher_role(high, low)
    assert not tools.is_higher_role(low, high)
    assert not tools.is_higher_role(low, low)
    assert tools.is_higher_role(high, same)
    assert not tools.is_higher_role(same, high)
    guild = a_guild(low, high, same)
    assert tools.highest_role(guild, a_member(4, 5, 3)) == high
    assert tools.highest_role(guild, a_member(4)) == low
    assert tools.highest_role(guild, a_member()).id == everyone.id
    with pytest.raises(UsageError, match="neither @everyone"):
        tools.highest_role(sample(Guild, roles=[]), a_member())


def test_who_may_act_on_whom() -> None:
    guild = a_guild(role(2, position=1), role(3, position=2))
    low, high, owner = a_member(2, user_id=21), a_member(3, user_id=31), a_member(user_id=OWNER)
    assert tools.can_act_on(guild, high, low)
    assert not tools.can_act_on(guild, low, high)
    assert not tools.can_act_on(guild, low, a_member(2, user_id=22))
    assert not tools.can_act_on(guild, high, high)
    assert tools.can_act_on(guild, owner, high)
    assert not tools.can_act_on(guild, high, owner)
    assert not tools.can_act_on(guild, owner, owner)


def test_which_roles_a_member_may_manage() -> None:
    low, high = role(2, position=1), role(3, position=2)
    guild, moderator, owner = a_guild(low, high), a_member(3), a_member(user_id=OWNER)
    assert tools.can_manage_role(guild, moderator, low)
    assert not tools.can_manage_role(guild, moderator, high)
    assert tools.can_manage_role(guild, owner, high)
    assert RoleId(3) in moderator.roles
