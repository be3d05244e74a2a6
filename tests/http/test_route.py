"""Parameters of a path: each arrives as exactly one segment, or is refused before anything is sent."""

import asyncio
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cordspec.errors import UsageError
from cordspec.http import BotAuthentication, HTTPClient, Route
from cordspec.models import ChannelId, MessageId
from tests.http.servers import RawServer, response

REACTION = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me"


@pytest.mark.parametrize("value", ["", ".", "..", "\ud83d", "a\udfff"])
def test_text_that_would_change_the_path_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="emoji"):
        Route("PUT", REACTION, channel_id=1, message_id=2, emoji=value)


@pytest.mark.parametrize(
    "value", ["", ".", "..", "general", "1/2", "-1", "1.0", " 1", "\uff11\uff12", "@me", "12\n"]
)
def test_an_id_is_decimal(value: str) -> None:
    with pytest.raises(UsageError, match="channel_id"):
        Route("GET", "/channels/{channel_id}", channel_id=value)


@pytest.mark.parametrize("value", [True, False, None, 1.5, -1, b"1", [1]])
def test_other_types_are_refused_by_name(value: Any) -> None:
    with pytest.raises(UsageError, match="channel_id"):
        Route("GET", "/channels/{channel_id}", channel_id=value)


def test_words_of_discord_in_place_of_an_id() -> None:
    member = Route("PATCH", "/guilds/{guild_id}/members/{user_id}", guild_id=1, user_id="@me")
    assert member.path == "/guilds/1/members/@me"
    original = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"
    route = Route("GET", original, webhook_id=1, webhook_token="t", message_id="@original")
    assert route.path == "/webhooks/1/t/messages/@original"
    with pytest.raises(UsageError, match="guild_id"):
        Route("GET", "/guilds/{guild_id}", guild_id="@me")
    # The one id of Discord's that is not a number.
    instance = "/applications/{application_id}/activity-instances/{instance_id}"
    assert Route("GET", instance, application_id=1, instance_id="i-1-gc-2").path.endswith("/i-1-gc-2")


@pytest.mark.parametrize(
    "template",
    [
        "channels/{channel_id}",
        "/channels/{channel_id}?limit=1",
        "/channels/{channel_id}/",
        "/channels//{channel_id}",
        "/channels/../{channel_id}",
        "/channels/{channel_id!r}",
        "/channels/{channel_id:>5}",
        "/channels/{channel_id.real}",
        "/channels/x{channel_id}",
        "/channels/{channel_id",
        "/channels/{channel_id}/messages/81384788765712384",
    ],
)
def test_templates_that_are_none(template: str) -> None:
    with pytest.raises(UsageError):
        Route("GET", template, channel_id=1)


def test_a_token_in_a_template_is_refused_and_not_shown() -> None:
    token = "aW50ZXJhY3Rpb246" * 4
    for template in (f"/webhooks/{{webhook_id}}/{token}", "/webhooks/{webhook_id}/short.token"):
        with pytest.raises(UsageError, match="parameter") as caught:
            Route("POST", template, webhook_id=1)
        assert "aW50" not in str(caught.value)
        assert "short.token" not in str(caught.value)


def test_the_method_is_one_of_discords() -> None:
    with pytest.raises(UsageError, match="GET"):
        Route("get", "/gateway")  # type: ignore[call-overload]  # a mistake


def test_how_routes_are_named() -> None:
    route = Route("PUT", REACTION, channel_id=1, message_id=2, emoji="🔥")
    assert str(route) == "PUT /channels/1/messages/2/reactions/🔥/@me"
    assert repr(route) == "<Route PUT /channels/1/messages/2/reactions/🔥/@me>"
    assert route.key == f"PUT {REACTION}"
    hook = Route("POST", "/webhooks/{webhook_id}/{webhook_token}", webhook_id=7, webhook_token="secret")
    assert str(hook) == "POST /webhooks/7/<token hidden>"
    long = Route("GET", "/invites/{code}", code="x" * 1000, needs_authentication=False)
    assert len(str(long)) < 80
    odd = Route("GET", "/invites/{code}", code="a\x1b[31m\n", needs_authentication=False)
    assert str(odd).isprintable()


@pytest.mark.parametrize("names", [("webhook_id", "webhook_token"), ("application_id", "interaction_token"),
                                   ("id", "token"), ("id", "secret")])  # fmt: skip
def test_tokens_are_known_by_name_or_by_place(names: tuple[str, str]) -> None:
    template = f"/webhooks/{{{names[0]}}}/{{{names[1]}}}"
    parameters: dict[str, int | str] = {names[0]: 5, names[1]: "tok/en"}
    route = Route("POST", template, **parameters)
    assert "en" not in repr(route).replace("hidden", "").replace("token", "")
    assert route.major == ("5", "tok/en")
    assert not route.needs_authentication
    assert route.hide("a tok/en and tok%2Fen") == "a <token hidden> and <token hidden>"


def test_who_needs_authentication() -> None:
    assert Route("GET", "/gateway/bot").needs_authentication
    assert not Route("GET", "/gateway", needs_authentication=False).needs_authentication
    callback = "/interactions/{interaction_id}/{interaction_token}/callback"
    assert not Route("POST", callback, interaction_id=1, interaction_token="t").needs_authentication
    assert Route(
        "POST", callback, interaction_id=1, interaction_token="t", needs_authentication=True
    ).needs_authentication


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(
    lambda text: text not in (".", "..")
)


def test_any_text_arrives_as_one_segment() -> None:
    server = RawServer(lambda request: response(204))
    with asyncio.Runner() as runner:
        manager = server.run()
        runner.run(manager.__aenter__())
        client = HTTPClient(base_url=server.url, authentication=BotAuthentication("t"), global_limit=10**6)

        @settings(max_examples=150, deadline=None)
        @given(emoji=TEXT, query=st.none() | TEXT)
        @example(emoji="..\\..", query=None)
        @example(emoji="%2e%2e", query="a&b=c#d")
        @example(emoji="../..", query=None)
        @example(emoji=";x", query="%2e")
        def check(emoji: str, query: str | None) -> None:
            route = Route("PUT", REACTION, channel_id=1, message_id=2, emoji=emoji)
            params = None if query is None else {"q": query}
            runner.run(client.request(route, params=params or {}))
            target, _, sent_query = server.requests[-1].target.partition("?")
            assert target == route.path, "nothing normalises it again"
            segments = target.split("/")
            assert segments[:6] + segments[7:] == ["", "channels", "1", "messages", "2", "reactions", "@me"]
            assert unquote(segments[6]) == emoji
            if query is not None:
                assert unquote(sent_query.replace("+", " ")) == f"q={query}"

        try:
            check()
        finally:
            runner.run(client.close())
            runner.run(manager.__aexit__(None, None, None))


async def test_an_emoji_of_dots_reaches_nobody() -> None:
    async with (
        RawServer(lambda request: response(204)).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        for emoji in ("..", "<..>", "", "<>", "."):
            with pytest.raises(UsageError, match="emoji"):
                await client.create_reaction(ChannelId(7), MessageId(8), emoji)
    assert server.requests == []


async def test_the_base_url_is_checked() -> None:
    for url in ("discord.com/api", "ftp://discord.com", "https://", "https://h/?a=b", "https://h/#x"):
        with pytest.raises(UsageError, match="base_url"):
            HTTPClient(base_url=url)
    with pytest.raises(UsageError, match="base_url") as caught:
        HTTPClient(base_url="https://user:canary@discord.com")
    assert "canary" not in str(caught.value)
