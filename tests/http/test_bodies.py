"""What cannot mean what it says is refused before it is sent, and the message names the place."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.http import BotAuthentication, File, HTTPClient, Route
from cordspec.http.checks import encode_json, query_of
from cordspec.models import (
    ActionRow,
    ChannelId,
    Embed,
    InteractionCallbackType,
    InteractionId,
    Message,
    MessageId,
)
from cordspec.testing import sample
from tests.http.servers import RawServer, response

NAIVE = datetime(2026, 1, 2, 3, 4, 5)  # the mistake
CHANNEL = ChannelId(5)
ROUTE = Route("PATCH", "/channels/{channel_id}", channel_id=5)


class Setup:
    def __init__(self, server: RawServer, client: HTTPClient) -> None:
        self.server = server
        self.client: Any = client  # as code without a type checker sees it


@pytest.fixture
async def setup() -> AsyncIterator[Setup]:
    message = response(200, encode(sample(Message)))
    async with (
        RawServer(lambda request: message).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        yield Setup(server, client)


MISTAKES: dict[str, tuple[str, Callable[[Any], Awaitable[Any]]]] = {
    "embeds is no list": (r"embeds: expected a list; found an Embed. Write \[", lambda c: c.create_message(CHANNEL, embeds=Embed())),
    "embeds of texts": (r"embeds\[0\].*a str", lambda c: c.create_message(CHANNEL, embeds=["x"])),
    "embeds is a text": ("embeds.*a str", lambda c: c.create_message(CHANNEL, embeds="x")),
    "embeds is a dict": ("embeds.*a dict", lambda c: c.create_message(CHANNEL, embeds={"title": "x"})),
    "embeds is None": ("embeds: expected a list; found None", lambda c: c.create_message(CHANNEL, content="x", embeds=None)),
    "edit embeds": (r"embeds: expected a list; found an Embed", lambda c: c.edit_message(CHANNEL, MessageId(1), embeds=Embed())),
    "components is no list": ("components", lambda c: c.create_message(CHANNEL, components=sample(ActionRow))),
    "content is a number": (r"content: expected a str; found int 5", lambda c: c.create_message(CHANNEL, content=5)),
    "nothing": ("nothing to send", lambda c: c.create_message(CHANNEL)),
    "empty content": ("nothing to send", lambda c: c.create_message(CHANNEL, content="")),
    "empty lists": ("nothing to send", lambda c: c.create_message(CHANNEL, embeds=[], components=[], files=[])),
    "settings alone": ("nothing to send", lambda c: c.create_message(CHANNEL, tts=True)),
    "a name as channel": ("channel_id: expected an ID, which is a number; found a str", lambda c: c.create_message("general", content="x")),
    "a bool as channel": ("channel_id.*found True", lambda c: c.create_message(True, content="x")),
    "files is a path": ("files.*a str", lambda c: c.create_message(CHANNEL, files="a.txt")),
    "files of paths": (r"files\[0\].*File\(", lambda c: c.create_message(CHANNEL, files=["a.txt"])),
    "files is a File": ("files.*a File", lambda c: c.create_message(CHANNEL, files=File(b"x", "x"))),
    "naive in an embed": (r"embeds\[0\].timestamp", lambda c: c.create_message(CHANNEL, embeds=[Embed(timestamp=NAIVE)])),
    "naive in json": (r"a\.b\[1\]", lambda c: c.request(ROUTE, json={"a": {"b": [1, NAIVE]}})),
    "naive alone": ("its json", lambda c: c.request(ROUTE, json=NAIVE)),
    "not finite": ("nan", lambda c: c.request(ROUTE, json={"x": float("nan")})),
    "surrogate": ("surrogate", lambda c: c.create_message(CHANNEL, content="\ud83d")),
    "an object": ("JSON", lambda c: c.request(ROUTE, json={"x": object()})),
    "an object in a plain attachment": ("JSON: .*object", lambda c: c.create_message(CHANNEL, attachments=[{"id": object()}])),
    "a key of None": ("JSON: .*str-like", lambda c: c.create_message(CHANNEL, attachments=[{None: 1}])),
    "a key with half a pair": ("the key: .*surrogate", lambda c: c.create_message(CHANNEL, attachments=[{"\ud83d": 1}])),
    "data of text": ("data: expected an InteractionCallbackMessage or .* found a str", lambda c: c.create_interaction_response(
        InteractionId(1), "t", type=InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE, data="x")),
    "a list with files": ("mapping", lambda c: c.request(ROUTE, json=[1], files=[File(b"x", "x")])),
    "a long reason": ("512.*513", lambda c: c.delete_message(CHANNEL, MessageId(1), reason="x" * 513)),
    "a reason with half a pair": ("reason.*surrogate", lambda c: c.delete_message(CHANNEL, MessageId(1), reason="\udfff")),
    "a reason that is no text": ("reason.*int", lambda c: c.delete_message(CHANNEL, MessageId(1), reason=5)),
    "a query of None": ("limit.*NoneType", lambda c: c.request(ROUTE, params={"limit": None})),
    "a query with half a pair": ("'q'.*surrogate", lambda c: c.request(ROUTE, params={"q": "\ud83d"})),
    "an emoji with half a pair": ("emoji", lambda c: c.create_reaction(CHANNEL, MessageId(1), "\ud83d")),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
async def test_a_mistake_is_refused_before_anything_is_sent(setup: Setup, mistake: str) -> None:
    pattern, act = MISTAKES[mistake]
    with pytest.raises(UsageError, match=pattern):
        await act(setup.client)
    assert setup.server.requests == []


async def test_what_is_right_is_sent(setup: Setup) -> None:
    client = setup.client
    local = timezone(timedelta(hours=2))
    await client.create_message(CHANNEL, embeds=[Embed(timestamp=NAIVE.replace(tzinfo=local))])
    await client.create_message(CHANNEL, sticker_ids=["1"])
    await client.create_message(CHANNEL, components=(sample(ActionRow),))
    await client.create_message(CHANNEL, embeds=[{"title": "x"}])
    await client.create_message(CHANNEL, files=[File(b"", "empty")])
    await client.edit_message(CHANNEL, MessageId(1), content=None, embeds=[])
    await client.delete_message(CHANNEL, MessageId(1), reason="ü" * 512)
    await client.delete_message(CHANNEL, MessageId(1), reason="")
    sent = [request.body for request in setup.server.requests]
    assert json.decode(sent[0]) == {"embeds": [{"timestamp": "2026-01-02T03:04:05+02:00"}]}
    assert json.decode(sent[3]) == {"embeds": [{"title": "x"}]}
    assert len(setup.server.requests[6].headers["x-audit-log-reason"]) == 512 * 6
    assert "x-audit-log-reason" not in setup.server.requests[7].headers


def test_a_body_that_contains_itself() -> None:
    body: dict[str, Any] = {}
    body["a"] = body
    with pytest.raises(UsageError, match="contains itself"):
        encode_json(body)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


@given(JSON)
def test_plain_json_is_sent_as_it_is(value: Any) -> None:
    assert json.decode(encode_json(value)) == value


@given(JSON, st.datetimes())
def test_a_naive_datetime_is_found_anywhere(value: Any, moment: datetime) -> None:
    encode_json([value, {"x": moment.replace(tzinfo=UTC)}])
    with pytest.raises(UsageError, match=r"\[1\]\.x"):
        encode_json([value, {"x": moment}])


def test_queries() -> None:
    assert query_of({"a": 1, "b": True, "c": False, "d": "x y", "e": [1, "2"], "f": []}) == [
        ("a", "1"), ("b", "true"), ("c", "false"), ("d", "x y"), ("e", "1"), ("e", "2"),
    ]  # fmt: skip
    assert query_of(None) == []
