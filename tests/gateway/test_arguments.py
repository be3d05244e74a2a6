"""What a shard and a manager are given, checked before anything is opened."""

from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.dispatch.authentication import Authentication
from cordspec.dispatch.redaction import without_secrets
from cordspec.errors import UsageError
from cordspec.gateway import Intents, JSONSessionStore, ShardManager, ShardOptions
from cordspec.gateway.arguments import (
    check_authentication,
    check_gateway_url,
    check_intents,
    check_options,
    check_shards,
)
from cordspec.http import BotAuthentication, HTTPClient
from tests.gateway.managing import Source, make

SECRET = "MTIz.a-secret.abc"


@pytest.mark.parametrize("value", [SECRET, f"Bot {SECRET}", b"MTIz.a-secret", None, 5, HTTPClient])
def test_what_is_no_authentication(value: Any) -> None:
    with pytest.raises(UsageError, match=r"authentication.*BotAuthentication\(token\)") as caught:
        check_authentication(value)
    assert "a-secret" not in str(caught.value)
    with pytest.raises(UsageError, match="authentication"):
        ShardManager(value, Intents.GUILDS, Source("ws://x"))


def test_any_object_with_token_and_header_is_an_authentication() -> None:
    class UserToken:
        token = header = SECRET

    check_authentication(UserToken())
    check_authentication(BotAuthentication(SECRET))


def test_an_authentication_that_is_half_one() -> None:
    class Half:
        token = None
        header = "Bot x"

    with pytest.raises(UsageError, match="token"):
        check_authentication(Half())  # type: ignore[arg-type]  # that is the test


@given(st.integers(0, 1 << 60))
def test_intents_may_be_a_number(number: int) -> None:
    found = check_intents(number)
    assert isinstance(found, Intents)
    assert found == number
    assert check_intents(found) is found


@pytest.mark.parametrize("value", [True, False, -1, "GUILDS", None, [Intents.GUILDS], 513.0])
def test_what_is_no_intents(value: Any) -> None:
    with pytest.raises(UsageError, match=r"intents.*Intents\.GUILDS") as caught:
        check_intents(value)
    assert type(value).__name__ in str(caught.value) or repr(value) in str(caught.value)
    with pytest.raises(UsageError, match="intents"):
        make(Source("ws://x"), intents=value)


def test_a_number_reaches_the_shards_as_intents() -> None:
    assert isinstance(make(Source("ws://x"), intents=513).intents, Intents)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("compress", "compression"),
        ("session_stores", "session_store"),
        ("shards", "shard_ids"),
        ("url", "gateway_url"),
        ("presense", "presence"),
    ],
)
def test_an_unknown_option_names_the_one_that_was_meant(name: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"no option {name!r}.*{meant}"):
        make(Source("ws://x"), **dict[str, Any]({name: True}))


def test_an_unknown_option_that_resembles_nothing() -> None:
    with pytest.raises(UsageError, match=r"no option 'xyzzy'.*compression.*transport"):
        make(Source("ws://x"), xyzzy=1)


WRONG: dict[str, list[Any]] = {
    "compression": [],
    "events": [5],
    "presence": [],
    "capabilities": [5, "CHANNEL_OBFUSCATION"],
    "large_threshold": [49, 251, True, "50"],
    "capture": ["file"],
    "identify_queue": [5, object],
    "session_store": ["sessions", JSONSessionStore],
    "transport": ["aiohttp"],
    "timeouts": [5.0],
    "backoff": [1.0],
    "clock": [5.0],
    "jitter": [0.5],
    "metrics": [object()],
    "follow_resume_url": ["no"],
    "blocked_after": [0, -1.0, True, float("nan"), "2"],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in WRONG.items() for v in vs])
def test_an_option_of_the_wrong_kind(name: str, value: Any) -> None:
    options: Any = {name: value}
    with pytest.raises(UsageError, match=name):
        check_options("Shard", options)


def test_every_option_is_thought_of() -> None:
    assert set(get_type_hints(ShardOptions)) == set(WRONG)


@pytest.mark.parametrize("count", [0, -3, True, 1.0, "2", 10**9])
def test_counts_that_are_none(count: Any) -> None:
    with pytest.raises(UsageError, match="shard_count"):
        make(Source("ws://x"), shard_count=count)


@pytest.mark.parametrize(
    ("ids", "match"),
    [
        ([], "shard_ids is empty"),
        ([0, 0], "0 is in shard_ids twice"),
        ([4], "found 4"),
        ([-1], "found -1"),
        (["1"], "found '1'"),
        ([True], "found True"),
        (1, "shard_ids must be a sequence"),
        ("01", "shard_ids must be a sequence"),
    ],
)
def test_ids_that_are_none(ids: Any, match: str) -> None:
    with pytest.raises(UsageError, match=match):
        make(Source("ws://x"), shard_count=4, shard_ids=ids)


@given(
    st.integers(1, 20).flatmap(lambda n: st.tuples(st.just(n), st.sets(st.integers(0, n - 1), min_size=1)))
)
def test_ids_that_are_some(case: tuple[int, set[int]]) -> None:
    count, ids = case
    assert check_shards(count, sorted(ids)) == tuple(sorted(ids))
    assert check_shards(count, None) is None
    assert check_shards(None, None) is None


@pytest.mark.parametrize(
    "url", ["", "discord.gg", "https://gateway.discord.gg", "wss://", "wss://:443", None, 5]
)
def test_addresses_that_are_none(url: Any) -> None:
    with pytest.raises(UsageError, match="wss://"):
        check_gateway_url(url)
    if url is not None:
        with pytest.raises(UsageError, match="gateway_url"):
            make(Source("ws://x"), gateway_url=url)


@pytest.mark.parametrize("url", ["wss://gateway.discord.gg", "ws://127.0.0.1:99/x?y=1", "WSS://[::1]/"])
def test_addresses(url: str) -> None:
    check_gateway_url(url)


@pytest.mark.parametrize(
    "url", ["wss://user:pa55@a.test/x?token=pa55#pa55", "wss://a.test?pa55", "x://:pa55@"]
)
def test_addresses_are_shown_without_secrets(url: str) -> None:
    assert "pa55" not in without_secrets(url)


@pytest.mark.parametrize("client", [None, "https://discord.com/api", object(), HTTPClient, Source])
def test_what_is_no_source_of_gateway_bot(client: Any) -> None:
    with pytest.raises(UsageError, match=r"http_client.*get_gateway_bot"):
        ShardManager(BotAuthentication(SECRET), Intents.GUILDS, client)


def test_arguments_in_the_wrong_order() -> None:
    who: Authentication = BotAuthentication(SECRET)
    with pytest.raises(UsageError, match="authentication is an Intents"):
        ShardManager(Intents.GUILDS, who, Source("ws://x"))  # type: ignore[arg-type]  # that is the test
