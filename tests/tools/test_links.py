"""Links and the IDs in them."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec import tools
from cordspec.errors import UsageError
from cordspec.events import MessageCreateData
from cordspec.models import (
    ApplicationId,
    ApplicationIntegrationType,
    ChannelId,
    GuildId,
    MessageId,
    OAuth2Scope,
    Permissions,
)
from cordspec.testing import sample
from cordspec.tools import JumpLink

SNOWFLAKES = st.integers(0, 2**64 - 1)
BOT = ApplicationId(157730590492196864)


def test_links() -> None:
    guild, channel, message = GuildId(1), ChannelId(2), MessageId(3)
    assert tools.guild_link(guild) == "https://discord.com/channels/1"
    assert tools.channel_link(channel, guild) == "https://discord.com/channels/1/2"
    assert tools.channel_link(channel) == "https://discord.com/channels/@me/2"
    assert tools.message_link(message, channel, guild) == "https://discord.com/channels/1/2/3"
    assert tools.message_link(message, channel) == "https://discord.com/channels/@me/2/3"
    posted = sample(MessageCreateData, id=3, channel_id=2, guild_id=1)
    assert tools.jump_link(posted) == "https://discord.com/channels/1/2/3"
    direct = sample(MessageCreateData, id=3, channel_id=2)
    assert tools.jump_link(direct) == "https://discord.com/channels/@me/2/3"


@given(SNOWFLAKES, st.none() | SNOWFLAKES, st.none() | SNOWFLAKES)
def test_a_link_is_read_back(message: int, channel: int | None, guild: int | None) -> None:
    guild_id = None if guild is None else GuildId(guild)
    if channel is not None:
        link = tools.message_link(MessageId(message), ChannelId(channel), guild_id)
        assert tools.parse_jump_link(link) == JumpLink(guild_id, ChannelId(channel), MessageId(message))
        link = tools.channel_link(ChannelId(channel), guild_id)
        assert tools.parse_jump_link(link) == JumpLink(guild_id, ChannelId(channel))
    elif guild_id is not None:
        assert tools.parse_jump_link(tools.guild_link(guild_id)) == JumpLink(guild_id)


@pytest.mark.parametrize(
    "text",
    [
        "https://ptb.discord.com/channels/1/2/3",
        "https://canary.discord.com/channels/1/2/3",
        "https://www.discord.com/channels/1/2/3/",
        "http://discordapp.com/channels/1/2/3",
        " <https://discord.com/channels/1/2/3> ",
        "https://discord.com/channels/1/2/3?reason=a#b",
        "HTTPS://Discord.com/channels/1/2/3",
    ],
)
def test_other_forms_of_a_link(text: str) -> None:
    assert tools.parse_jump_link(text) == JumpLink(GuildId(1), ChannelId(2), MessageId(3))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://discord.com/channels/@me",
        "https://discord.com/channels/",
        "https://discord.com/channels/1/2/3/4",
        "https://discord.com/channels/1/a/3",
        "https://discord.com/channels/18446744073709551616",
        "https://discord.com/channels/\u0661",
        "https://discord.com.evil.example/channels/1/2/3",
        "https://evil.example/discord.com/channels/1/2/3",
        "https://discord.com/channels/1/2/3 and more",
        "discord.com/channels/1/2/3",
        "https://discord.gg/abc",
        "<https://discord.com/channels/1/2/3",
    ],
)
def test_what_is_not_a_link(text: str) -> None:
    assert tools.parse_jump_link(text) is None


def test_invites() -> None:
    assert tools.invite_link("discord-developers") == "https://discord.gg/discord-developers"
    assert tools.invite_link("a?b c") == "https://discord.gg/a%3Fb%20c"
    for code in ("", "https://discord.gg/abc"):
        with pytest.raises(UsageError, match="last part of an invite"):
            tools.invite_link(code)


def test_a_link_that_adds_a_bot() -> None:
    assert tools.authorization_link(BOT) == (
        "https://discord.com/oauth2/authorize?client_id=157730590492196864&scope=bot%20applications.commands"
    )
    link = tools.authorization_link(
        BOT,
        Permissions.KICK_MEMBERS | Permissions(1 << 60),
        [OAuth2Scope.BOT],
        guild_id=GuildId(7),
        disable_guild_select=True,
        integration_type=ApplicationIntegrationType.GUILD_INSTALL,
    )
    assert parse_qs(urlsplit(link).query) == {
        "client_id": ["157730590492196864"],
        "scope": ["bot"],
        "permissions": [str(2 | 1 << 60)],
        "guild_id": ["7"],
        "disable_guild_select": ["true"],
        "integration_type": ["0"],
    }
    by_user = tools.authorization_link(
        BOT,
        scopes=[OAuth2Scope.APPLICATIONS_COMMANDS],
        integration_type=ApplicationIntegrationType.USER_INSTALL,
    )
    assert parse_qs(urlsplit(by_user).query)["integration_type"] == ["1"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"scopes": []}, "scopes is empty"),
        ({"scopes": [OAuth2Scope.IDENTIFY], "permissions": Permissions(1)}, "add OAuth2Scope.BOT"),
        ({"disable_guild_select": True}, "pass the guild_id"),
    ],
)
def test_links_that_would_not_work(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        tools.authorization_link(BOT, **wrong)
