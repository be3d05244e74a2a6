"""Tokens: what is accepted, how a mistake is explained, and that none of it shows the token."""

import os
from typing import Any

import pytest

from cordspec.errors import UsageError
from cordspec.http import BearerAuthentication, BotAuthentication, HTTPClient, Route
from cordspec.models import ApplicationId, ChannelId
from cordspec.testing import PlaybackAPI
from tests.http.servers import RawServer, response

CANARY = "MTE5.canary-of-the.tests"


@pytest.mark.parametrize("word", ["Bot ", "bot ", "BOT ", ""])
def test_the_prefix_may_be_there(word: str) -> None:
    found = BotAuthentication(f"{word}{CANARY}")
    assert found.token == CANARY
    assert found.header == f"Bot {CANARY}"


@pytest.mark.parametrize("word", ["Bearer ", "bearer ", ""])
def test_the_prefix_of_bearer_tokens_may_be_there(word: str) -> None:
    assert BearerAuthentication(f"{word}{CANARY}").header == f"Bearer {CANARY}"


@pytest.mark.parametrize(
    ("token", "explanation"),
    [
        (None, "environment variable"),
        ("", "is empty"),
        ("   ", "is empty"),
        ("Bot ", "is empty"),
        ("Bot", "is empty"),
        (f" {CANARY}", "spaces"),
        (f"Bot  {CANARY}", "spaces"),
        (f"{CANARY}\n", "line break"),
        (f"{CANARY}\r\n", "line break"),
        (f'"{CANARY}"', "quotes"),
        (f"'{CANARY}'", "quotes"),
        (f"{CANARY} x", "space"),
        (f"{CANARY}é", "not ASCII"),
        (f"{CANARY}\ud83d", "not ASCII"),
        (f"{CANARY}\x00", "control character"),
        (f"Bearer {CANARY}", "BearerAuthentication"),
        (CANARY.encode(), "bytes"),
        (5, "int"),
        (["a"], "list"),
    ],
)
def test_mistakes_are_explained(token: Any, explanation: str) -> None:
    with pytest.raises(UsageError, match=explanation) as caught:
        BotAuthentication(token)
    assert "canary" not in f"{caught.value!r}"


def test_a_missing_environment_variable() -> None:
    with pytest.raises(UsageError, match="not set"):
        BotAuthentication(os.environ.get("CORDSPEC_NO_SUCH_VARIABLE"))  # type: ignore[arg-type]  # the mistake


def test_bearer_tokens_are_checked_alike() -> None:
    with pytest.raises(UsageError, match="BotAuthentication"):
        BearerAuthentication(f"Bot {CANARY}")
    with pytest.raises(UsageError, match="environment variable"):
        BearerAuthentication(None)  # type: ignore[arg-type]  # the mistake


async def test_without_authentication_nothing_is_sent() -> None:
    async with PlaybackAPI() as api, HTTPClient(base_url=api.base_url) as client:
        with pytest.raises(UsageError, match=r"HTTPClient\(authentication=BotAuthentication"):
            await client.create_message(ChannelId(1), content="hello")
        with pytest.raises(UsageError, match="GET /channels/1 needs authentication"):
            await client.get_channel(ChannelId(1))
        assert api.requests == []
        await client.create_followup_message(ApplicationId(1), "t" * 40, content="x")
        assert len(api.requests) == 1
        client.lend_authentication(BotAuthentication("playback-token"))
        await client.get_channel(ChannelId(1))
        client.lend_authentication(BotAuthentication("another"))
        await client.get_channel(ChannelId(1))


async def test_what_is_refused_opens_nothing() -> None:
    """A client that is only made and never entered leaves no session behind when a call is refused."""
    client = HTTPClient()
    with pytest.raises(UsageError, match="needs authentication"):
        await client.get_channel(ChannelId(1))
    assert not (client._own and client._own.is_open)


async def test_a_token_in_place_of_an_authentication() -> None:
    with pytest.raises(UsageError, match="BotAuthentication") as caught:
        HTTPClient(authentication=CANARY)  # type: ignore[arg-type]  # the mistake
    assert "canary" not in str(caught.value)


class OwnAuthentication:
    """As a server of another kind may need it."""

    def __init__(self, header: str) -> None:
        self.token = header
        self.header = header


async def test_an_authentication_of_ones_own() -> None:
    async with (
        RawServer(lambda request: response(200)).run() as server,
        HTTPClient(base_url=server.url) as client,
    ):
        for header in (f"{CANARY}\r\nX: y", f"{CANARY}é", f"{CANARY}\n"):
            with pytest.raises(UsageError, match="header of OwnAuthentication") as caught:
                await client.request(Route("GET", "/users/@me"), authentication=OwnAuthentication(header))
            assert "canary" not in str(caught.value)
        assert server.requests == []
        await client.request(Route("GET", "/users/@me"), authentication=OwnAuthentication(CANARY))
        assert server.requests[0].headers["authorization"] == CANARY
