"""Every operation is called over a socket; what arrives is compared with the schemas, which are read on their own here."""

import inspect
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
import yaml
from msgspec import UNSET, Struct, json

from cordspec import requests
from cordspec.decode import encode
from cordspec.http import BotAuthentication, File, HTTPClient
from cordspec.http.operations import Operations
from cordspec.models import (
    ChannelId,
    Embed,
    InteractionCallbackType,
    InteractionId,
    Message,
    MessageId,
)
from cordspec.testing import sample
from tests.conftest import ROOT
from tests.http.making import REQUESTS, full
from tests.http.servers import RawServer, response

TOKEN = "interaction-token-of-the-tests"

OPERATIONS: dict[str, dict[str, Any]] = {
    name: row
    for path in sorted((ROOT / "schemas" / "http").glob("*.yaml"))
    for name, row in yaml.safe_load(path.read_text(encoding="utf-8"))["operations"].items()
}


def camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def plain(value: Any) -> Any:
    """A value as Discord reads it: IDs of requests are strings, and so are permissions."""
    if isinstance(value, Struct):
        return json.decode(encode(value))
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key if isinstance(key, str) else f"{key:d}": plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(item) for item in value]
    if isinstance(value, int) and value >= 1_000_000_000_000_000_000:
        return str(int(value))
    return value


def in_query(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(each).lower() if isinstance(each, bool) else each.isoformat() if isinstance(each, datetime)
            else str(int(each)) if isinstance(each, int) else str(each) for each in values]  # fmt: skip


def test_there_is_a_method_and_a_request_for_every_operation() -> None:
    methods = {name for name, _ in inspect.getmembers(Operations, inspect.iscoroutinefunction)} - {"send"}
    assert methods == set(OPERATIONS)
    assert REQUESTS.keys() == {camel(name) for name in OPERATIONS}


@pytest.mark.parametrize("name", OPERATIONS)
async def test_what_is_sent_is_what_the_schemas_say(name: str) -> None:
    row = OPERATIONS[name]
    request = full(REQUESTS[camel(name)])
    operation = request.operation
    is_form = bool(row.get("body", {}).get("x-file", {}).get("required"))
    returned = b"" if operation.response in (None, bytes) else encode(made(operation.response))
    async with (
        RawServer(lambda _: response(200 if returned else 204, returned)).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        options: dict[str, Any] = (
            {"file": (row["body"]["x-file"]["name"], File(b"abc", "a.txt"))} if is_form else {}
        )
        options |= {"reason": "why"} if row.get("x-reason") else {}
        result = await client.send(request, **options)
    (sent,) = server.requests
    assert sent.method == row["method"]
    path = row["path"]
    names = {value: key for key, value in row.get("x-names", {}).items()}
    for parameter in [each[1:-1] for each in path.split("/") if each.startswith("{")]:
        value = getattr(request, names.get(parameter, parameter))
        path = path.replace(f"{{{parameter}}}", quote(str(value), safe="@:"))
    target = urlsplit(sent.target)
    assert target.path == path
    expected: list[tuple[str, str]] = []
    for key in row.get("query", {}).get("properties", {}):
        values = in_query(getattr(request, key))
        if key in row["query"].get("x-csv", ()):
            values = [",".join(values)]
        expected += [(key, value) for value in values]
    assert parse_qsl(target.query) == expected
    assert sent.headers.get("authorization") == (None if row["authentication"] == "token" else "Bot t")
    assert sent.headers.get("x-audit-log-reason") == ("why" if row.get("x-reason") else None)
    if "body" not in row:
        assert sent.body == b""
    elif is_form:
        assert sent.headers["content-type"].startswith("multipart/form-data")
        assert b'name="%b"; filename="a.txt"' % row["body"]["x-file"]["name"].encode() in sent.body
        for key in row["body"].get("properties", {}):
            assert b'name="%b"' % key.encode() in sent.body
    else:
        assert sent.headers["content-type"] == "application/json"
        whole = row["body"].get("x-whole")
        body = {key: plain(getattr(request, python(key))) for key in row["body"].get("properties", {})}
        received = json.decode(sent.body)
        assert loose(received) == loose(body[whole] if whole else body)
        for key in () if whole else ids_of(row["body"].get("properties", {})):
            values = received[key] if isinstance(received[key], list) else [received[key]]
            assert all(isinstance(value, str) for value in values), f"{key}: IDs are sent as strings"
    if not returned:
        assert result in (None, b"")
    else:
        assert result == made(operation.response)


def ids_of(properties: Mapping[str, Any]) -> list[str]:
    """The properties that are IDs, or lists of them."""
    written = {
        key: [schema, schema.get("items", {}), *schema.get("anyOf", ())] for key, schema in properties.items()
    }
    return [
        key
        for key, schemas in written.items()
        if any(schema.get("$ref", "").startswith("ids.yaml") for schema in schemas)
    ]


def test_ids_are_found_in_the_schemas() -> None:
    found = {key for row in OPERATIONS.values() for key in ids_of(row.get("body", {}).get("properties", {}))}
    assert {"channel_id", "recipient_id", "sticker_ids", "parent_id"} <= found


def python(key: str) -> str:
    return f"{key}_" if key in ("from", "class") else key


def loose(value: Any) -> Any:
    """Numbers as text: the type decides which of them Discord reads as strings, and other tests check that."""
    if isinstance(value, dict):
        return {key: loose(item) for key, item in value.items()}
    if isinstance(value, list):
        return [loose(item) for item in value]
    return str(int(value)) if isinstance(value, int) and not isinstance(value, bool) else value


def made(type_: Any) -> Any:
    if getattr(type_, "__origin__", None) is list:
        return [made(type_.__args__[0])]
    return (
        {}
        if getattr(type_, "__origin__", None) is not None and not hasattr(type_, "__args__")
        else sample(type_)
    )


async def test_the_methods_send_the_same_as_the_requests() -> None:
    channel, message = ChannelId(7), MessageId(6)
    answer = encode(sample(Message))
    async with (
        RawServer(lambda _: response(200, answer)).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        await client.create_message(channel, content="x", embeds=[Embed(title="t")])
        await client.send(requests.CreateMessage(channel_id=channel, content="x", embeds=[Embed(title="t")]))
        await client.edit_message(channel, message, content=None)
        await client.send(requests.EditMessage(channel_id=channel, message_id=message, content=None))
    first, second, third, fourth = server.requests
    assert (first.target, first.body) == (second.target, second.body)
    assert (third.target, third.body) == (fourth.target, fourth.body)
    assert json.decode(third.body) == {"content": None}, "None is null, and what is UNSET is absent"


@pytest.mark.parametrize(
    ("written", "sent"),
    [("<a:cat:42>", "cat:42"), ("<:cat:42>", "cat:42"), ("cat:42", "cat:42"), ("🔥", "%F0%9F%94%A5")],
)
async def test_an_emoji_may_be_written_as_in_a_message(written: str, sent: str) -> None:
    async with (
        RawServer(lambda _: response(204)).run() as server,
        HTTPClient(base_url=server.url, authentication=BotAuthentication("t")) as client,
    ):
        await client.create_reaction(ChannelId(7), MessageId(6), written)
    assert server.requests[0].target == f"/channels/7/messages/6/reactions/{sent}/@me"


async def test_files_of_an_interaction_response_are_listed_in_its_data() -> None:
    kind = InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE
    async with (
        RawServer(lambda _: response(204)).run() as server,
        HTTPClient(base_url=server.url) as client,
    ):
        await client.create_interaction_response(
            InteractionId(4),
            TOKEN,
            type=kind,
            data=requests.InteractionCallbackMessage(content="x"),
            files=[File(b"abc", "a.txt")],
        )
        await client.create_interaction_response(
            InteractionId(4), TOKEN, type=kind, files=[File(b"abc", "a.txt")]
        )
    first, second = (request.body for request in server.requests)
    listed = b'"attachments":[{"id":0,"filename":"a.txt"}]'
    assert b'{"type":4,"data":{"content":"x",' + listed + b"}}" in first
    assert b'{"type":4,"data":{' + listed + b"}}" in second


async def test_a_response_that_depends_on_the_query() -> None:
    answer = encode(sample(Message))
    async with (
        RawServer(lambda request: response(200, answer) if "wait=true" in request.target else response(204)).run() as server,
        HTTPClient(base_url=server.url) as client,
    ):  # fmt: skip
        with_wait = await client.execute_webhook(sample_id(), TOKEN, content="x", wait=True)
        assert with_wait == sample(Message)
        assert await client.execute_webhook(sample_id(), TOKEN, content="x") is None  # type: ignore[func-returns-value]
    assert len(server.requests) == 2


def sample_id() -> Any:
    return 5


def test_what_is_unset_is_unset() -> None:
    assert requests.CreateMessage(channel_id=ChannelId(1)).content is UNSET
