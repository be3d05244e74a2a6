"""Mentions, timestamps and escaping, and the way back from a text to IDs."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec import tools
from cordspec.errors import UsageError
from cordspec.models import ChannelId, CommandId, EmojiId, RoleId, UserId
from cordspec.tools import Mentions

SNOWFLAKES = st.integers(0, 2**64 - 1)


def test_mentions_are_those_of_the_documentation() -> None:
    assert tools.user_mention(UserId(80351110224678912)) == "<@80351110224678912>"
    assert tools.channel_mention(ChannelId(103735883630395392)) == "<#103735883630395392>"
    assert tools.role_mention(RoleId(165511591545143296)) == "<@&165511591545143296>"
    command = CommandId(816437322781949972)
    assert tools.command_mention("airhorn", command) == "</airhorn:816437322781949972>"
    assert tools.command_mention("/foo group  bar", command) == "</foo group bar:816437322781949972>"


@pytest.mark.parametrize("name", ["", "/", "  ", "a b c d", "a:1", "a>b", "<a"])
def test_a_name_that_is_not_that_of_a_command(name: str) -> None:
    with pytest.raises(UsageError, match="name of a command"):
        tools.command_mention(name, CommandId(1))


def test_guild_pages() -> None:
    assert [tools.guild_page_mention(page) for page in get_args(tools.GuildPage)] == [
        "<id:customize>",
        "<id:browse>",
        "<id:guide>",
        "<id:linked-roles>",
    ]
    assert tools.guild_page_mention("linked-roles", RoleId(5)) == "<id:linked-roles:5>"
    with pytest.raises(UsageError, match="Only the page 'linked-roles'"):
        tools.guild_page_mention("guide", RoleId(5))
    wrong: Any = "home"
    with pytest.raises(UsageError, match=r"'customize', 'browse'.*found 'home'"):
        tools.guild_page_mention(wrong)


def test_timestamps() -> None:
    when = datetime(2021, 4, 20, 21, 20, 30, 999_999, tzinfo=UTC)
    assert tools.timestamp(when) == "<t:1618953630>"
    assert tools.timestamp(when.astimezone(timezone(timedelta(hours=-5))), "d") == "<t:1618953630:d>"
    assert [tools.timestamp(when, style)[-2] for style in get_args(tools.TimestampStyle)] == list("tTdDfFsSR")
    # Rounded down also before 1970.
    assert tools.timestamp(datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)) == "<t:-1>"


class NoOffset(tzinfo):
    """A time zone that does not know its offset: the datetime counts as naive."""

    def utcoffset(self, dt: datetime | None, /) -> None: ...
    def dst(self, dt: datetime | None, /) -> None: ...
    def tzname(self, dt: datetime | None, /) -> None: ...


def test_a_time_without_a_time_zone_is_refused() -> None:
    with pytest.raises(
        UsageError, match=r"when must be a datetime with a time zone.*2021-04-20T00:00.*astimezone"
    ):
        tools.timestamp(datetime(2021, 4, 20))
    with pytest.raises(UsageError, match="time zone"):
        tools.timestamp(datetime(2021, 4, 20, tzinfo=NoOffset()))


@pytest.mark.parametrize("style", ["x", "tt", ""])
def test_a_style_that_does_not_exist(style: Any) -> None:
    with pytest.raises(UsageError, match="style is 't', 'T'"):
        tools.timestamp(datetime(2021, 4, 20, tzinfo=UTC), style)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain text, with-hyphens + (brackets) #5 1.5 > 1", "plain text, with-hyphens + (brackets) #5 1.5 > 1"),
        ("**bold** *it* _it_ __under__ ~~gone~~", r"\*\*bold\*\* \*it\* \_it\_ \_\_under\_\_ \~\~gone\~\~"),
        ("||spoiler|| `code` ```py\nx```", "\\|\\|spoiler\\|\\| \\`code\\` \\`\\`\\`py\nx\\`\\`\\`"),
        ("[text](https://a.b)", r"\[text\](https://a.b)"),
        ("<@1> <:a:2> <t:3>", r"\<@1> \<:a:2> \<t:3>"),
        (r"\*", r"\\\*"),
        ("# one\n## two\n  - three\n> four\n-# five\n1. six\n+ seven",
         "\\# one\n\\## two\n  \\- three\n\\> four\n\\-# five\n1\\. six\n\\+ seven"),
        ("https://example.com/a_b_c*d and _x_", r"https://example.com/a_b_c*d and \_x\_"),
        ("", ""),
    ],
)  # fmt: skip
def test_escaping(text: str, escaped: str) -> None:
    assert tools.escape_markdown(text) == escaped


MARKED = st.text(st.sampled_from("ab1 \n\\*_~`|[]<>#+-.:@/"), max_size=40)


@given(MARKED)
def test_clients_show_the_escaped_text_as_it_was(text: str) -> None:
    """A backslash before a punctuation mark is not shown, and the mark is."""
    escaped = tools.escape_markdown(text)
    assert re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", escaped) == text
    left = re.sub(r"\\[^a-zA-Z0-9\s]", "", escaped)
    assert not re.search(r"[*_~`|\[\]<\\]", left)
    assert not re.search(r"^ *(#|-|>|\d+\.)", re.sub(r"\\([^a-zA-Z0-9\s])", "x", escaped), re.MULTILINE)


def test_mentions_are_found() -> None:
    text = (
        "<@5> <@!6> <@5> <#7> <@&8> </ban user:9> <a:dance:10> <:still:11> <t:1618953630:R> <id:guide> "
        "@everyone <@> <@abc> <#7 <@99999999999999999999999> <@18446744073709551616> </:4> <::4> <@\u0663>"
    )
    assert tools.find_mentions(text) == Mentions(
        users=(UserId(5), UserId(6)),
        roles=(RoleId(8),),
        channels=(ChannelId(7),),
        commands=(CommandId(9),),
        emojis=(EmojiId(10), EmojiId(11)),
    )
    assert tools.find_mentions("") == Mentions()


@pytest.mark.parametrize(
    ("text", "users"),
    [
        ("`<@1>` <@2>", [2]),
        ("```\n<@1>\n``` <@2>", [2]),
        ("``<@1> ` <@3>`` <@2>", [2]),
        ("` <@1>", [1]),
        ("``` <@1> ` <@2>", [1, 2]),
        ("` <@1> `` <@2> ` <@3>", [3]),
        (r"\<@1> <@2>", [2]),
        (r"\\<@1>", [1]),
        (r"\ <@1>", [1]),
        (r"\`<@1>`", [1]),
        (r"`<@1>\` <@2>", [2]),
    ],
)
def test_code_and_escaped_mentions_are_not_mentions(text: str, users: list[int]) -> None:
    assert list(tools.find_mentions(text).users) == users


@given(st.lists(SNOWFLAKES), st.lists(SNOWFLAKES), st.lists(SNOWFLAKES), st.lists(SNOWFLAKES))
def test_what_is_written_is_found(
    users: list[int], roles: list[int], channels: list[int], commands: list[int]
) -> None:
    text = " ".join(
        [
            *(tools.user_mention(UserId(each)) for each in users),
            *(tools.role_mention(RoleId(each)) for each in roles),
            *(tools.channel_mention(ChannelId(each)) for each in channels),
            *(tools.command_mention("a b", CommandId(each)) for each in commands),
        ]
    )
    found = tools.find_mentions(text)
    unique = [list(dict.fromkeys(each)) for each in (users, roles, channels, commands)]
    assert [list(found.users), list(found.roles), list(found.channels), list(found.commands)] == unique
    assert tools.find_mentions(tools.escape_markdown(text)) == Mentions()


@given(st.text(st.sampled_from("\\`<@!&#:/>a1 "), max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    found = tools.find_mentions(text)
    assert all(f"{each}>" in text for each in found.users)
    assert sum(map(len, found)) <= text.count("<")


@pytest.mark.parametrize("piece", ["`", "\\", "</a", "<@", "``` `", "<a:b", "https://"])
def test_the_work_is_proportional_to_the_text(piece: str) -> None:
    """Quadratic time would make these take minutes."""
    text = piece * 100_000
    assert tools.find_mentions(text) == Mentions()
    assert len(tools.escape_markdown(text)) >= len(text)
