"""Emoji as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec import tools
from cordspec.errors import UsageError
from cordspec.http import Route
from cordspec.models import Emoji, EmojiId, PartialEmoji
from cordspec.testing import sample

THUMBS_UP = "\N{THUMBS UP SIGN}"
KEYCAP = "1\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP}"
NAMES = st.text(st.sampled_from("abAB_019"), min_size=1, max_size=32)


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("<:mmLol:216154654256398347>", PartialEmoji(id=EmojiId(216154654256398347), name="mmLol")),
        (
            "<a:b1nzy:392938283556143104>",
            PartialEmoji(id=EmojiId(392938283556143104), name="b1nzy", animated=True),
        ),
        ("mmLol:216154654256398347", PartialEmoji(id=EmojiId(216154654256398347), name="mmLol")),
        (":mmLol:216154654256398347", PartialEmoji(id=EmojiId(216154654256398347), name="mmLol")),
        ("a:b1nzy:5", PartialEmoji(id=EmojiId(5), name="b1nzy", animated=True)),
        ("a:5", PartialEmoji(id=EmojiId(5), name="a")),
        ("aa:5", PartialEmoji(id=EmojiId(5), name="aa")),
        (f" {THUMBS_UP} ", PartialEmoji(name=THUMBS_UP)),
        (KEYCAP, PartialEmoji(name=KEYCAP)),
        ("\N{COPYRIGHT SIGN}", PartialEmoji(name="\N{COPYRIGHT SIGN}")),
    ],
)
def test_texts_are_read(text: str, emoji: PartialEmoji) -> None:
    assert tools.parse_emoji(text) == emoji


@pytest.mark.parametrize(
    "text",
    ["", " ", ":thumbsup:", "thumbsup", "1", "12", f"{THUMBS_UP} {THUMBS_UP}", f"{THUMBS_UP}\n{THUMBS_UP}",
     "<:a:1", "a:1>", "<:a:>", "<b:a:1>", "a:18446744073709551616", "a:\u0661", "<:a:1><:b:2>"],
)  # fmt: skip
def test_what_is_not_one_emoji(text: str) -> None:
    with pytest.raises(UsageError, match="is not one emoji"):
        tools.parse_emoji(text)
    with pytest.raises(UsageError, match="is not one emoji"):
        tools.reaction_emoji(text)


@given(st.integers(0, 2**64 - 1), NAMES, st.booleans())
def test_an_emoji_is_read_back(snowflake: int, name: str, animated: bool) -> None:
    emoji = PartialEmoji(id=EmojiId(snowflake), name=name, animated=animated)
    assert tools.parse_emoji(tools.emoji_text(emoji)) == emoji
    assert (
        tools.reaction_emoji(tools.emoji_text(emoji)) == tools.reaction_emoji(emoji) == f"{name}:{snowflake}"
    )
    assert tools.reaction_emoji(tools.reaction_emoji(emoji)) == f"{name}:{snowflake}"
    assert tools.find_mentions(tools.emoji_text(emoji)).emojis == (EmojiId(snowflake),)


def test_emoji_of_guilds_and_deleted_ones() -> None:
    emoji = sample(Emoji, id=5, name="dance", animated=True)
    assert tools.emoji_text(emoji) == "<a:dance:5>"
    assert tools.reaction_emoji(emoji) == "dance:5"
    deleted = PartialEmoji(id=EmojiId(5))
    assert tools.emoji_text(deleted) == "<:_:5>"
    assert tools.reaction_emoji(deleted) == "_:5"
    assert (
        tools.emoji_text(PartialEmoji(name=THUMBS_UP))
        == tools.reaction_emoji(PartialEmoji(name=THUMBS_UP))
        == THUMBS_UP
    )
    for to_text in (tools.emoji_text, tools.reaction_emoji):
        with pytest.raises(UsageError, match="neither an id nor a name"):
            to_text(PartialEmoji())


@pytest.mark.parametrize(
    ("emoji", "encoded"),
    [("<a:b1nzy:5>", "b1nzy:5"), (THUMBS_UP, "%F0%9F%91%8D"), (KEYCAP, "1%EF%B8%8F%E2%83%A3")],
)
def test_a_route_encodes_it(emoji: str, encoded: str) -> None:
    route = Route("PUT", "/reactions/{emoji}/@me", emoji=tools.reaction_emoji(emoji))
    assert route.path == f"/reactions/{encoded}/@me"
