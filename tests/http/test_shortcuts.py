"""Responses to interactions, replies and paged lists: what they send, and how many requests they need."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType, json

from cordspec.decode import encode
from cordspec.errors import NotFoundError, UsageError
from cordspec.http import BotAuthentication, File, HTTPClient
from cordspec.http.paging import pages
from cordspec.models import (
    ApplicationCommandOptionChoice,
    AuditLog,
    AuditLogEntry,
    ChannelId,
    CommandInteraction,
    ComponentInteraction,
    GuildId,
    Label,
    Message,
    MessageFlags,
    MessageId,
    TextInput,
    TextInputStyle,
    User,
    UserId,
)
from cordspec.requests import AllowedMentions
from cordspec.testing import Answer, Limit, PlaybackAPI, sample

COMMAND, COMPONENT = sample(CommandInteraction), sample(ComponentInteraction)
CHANNEL = ChannelId(7)


@pytest.fixture
async def api() -> AsyncIterator[PlaybackAPI]:
    async with PlaybackAPI(token="t.o.ken", limit=Limit(10_000), global_limit=None) as api:
        yield api


@pytest.fixture
async def http(api: PlaybackAPI) -> AsyncIterator[HTTPClient]:
    authentication = BotAuthentication("t.o.ken")
    async with HTTPClient(
        base_url=api.base_url, authentication=authentication, global_limit=10_000
    ) as client:
        yield client


MODAL = [Label(label="Why", component=TextInput(custom_id="why", style=TextInputStyle.SHORT))]

RESPONSES: list[tuple[Callable[[HTTPClient], Awaitable[None]], Any]] = [
    (lambda http: http.respond(COMMAND, "hi"), {"type": 4, "data": {"content": "hi"}}),
    (lambda http: http.respond(COMMAND, "hi", ephemeral=True), {"type": 4, "data": {"content": "hi", "flags": 64}}),
    (
        lambda http: http.respond(COMMAND, "hi", ephemeral=True, flags=MessageFlags.SUPPRESS_EMBEDS),
        {"type": 4, "data": {"content": "hi", "flags": 68}},
    ),
    (lambda http: http.defer(COMMAND), {"type": 5, "data": {}}),
    (lambda http: http.defer(COMMAND, ephemeral=True), {"type": 5, "data": {"flags": 64}}),
    (lambda http: http.defer_update(COMPONENT), {"type": 6}),
    (lambda http: http.update(COMPONENT, "new", components=[]), {"type": 7, "data": {"content": "new", "components": []}}),
    (
        lambda http: http.autocomplete(COMMAND, {"one": 1, "two": "2"}),
        {"type": 8, "data": {"choices": [{"name": "one", "value": 1}, {"name": "two", "value": "2"}]}},
    ),
    (
        lambda http: http.autocomplete(COMMAND, [ApplicationCommandOptionChoice(name="one", value=1)]),
        {"type": 8, "data": {"choices": [{"name": "one", "value": 1}]}},
    ),
    (
        lambda http: http.open_modal(COMMAND, custom_id="m", title="Ban", components=MODAL),
        {
            "type": 9,
            "data": {
                "custom_id": "m",
                "title": "Ban",
                "components": [
                    {"type": 18, "label": "Why", "component": {"type": 4, "custom_id": "why", "style": 1}}
                ],
            },
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("call", "expected"), RESPONSES)
async def test_a_response(
    call: Callable[[HTTPClient], Awaitable[None]], expected: Any, http: HTTPClient, api: PlaybackAPI
) -> None:
    await call(http)
    assert json.decode(api.requests[-1].body) == expected
    assert "Authorization" not in api.requests[-1].headers


async def test_the_messages_of_an_interaction(http: HTTPClient) -> None:
    await http.defer(COMMAND)
    assert (await http.edit_response(COMMAND, "done")).content == "done"
    more = await http.follow_up(COMMAND, "more", ephemeral=True, files=[File(b"x", "x.txt")])
    assert (more.content, more.flags, len(more.attachments)) == ("more", MessageFlags.EPHEMERAL, 1)
    await http.delete_response(COMMAND)
    with pytest.raises(NotFoundError):
        await http.get_original_interaction_response(COMMAND.application_id, COMMAND.token)


async def test_a_reply(http: HTTPClient, api: PlaybackAPI) -> None:
    message = sample(Message)
    reply = await http.reply(message, "pong", allowed_mentions=AllowedMentions(replied_user=False))
    assert (reply.channel_id, reply.content) == (message.channel_id, "pong")
    assert json.decode(api.requests[-1].body) == {
        "content": "pong",
        "allowed_mentions": {"replied_user": False},
        "message_reference": {"message_id": str(message.id)},
    }


async def test_the_history_of_a_channel(http: HTTPClient, api: PlaybackAPI) -> None:
    @api.answer("GET /channels/{}/messages")
    def answer(request: Any) -> Any:
        size, query = int(request.query["limit"]), request.query
        ids = list(range(1, 251))
        if "after" in query:
            found = [id_ for id_ in ids if id_ > int(query["after"])][:size][::-1]
        else:
            found = [id_ for id_ in ids[::-1] if id_ < int(query.get("before", 999))][:size]
        return Answer(body=[sample(Message, id=str(id_), channel_id=str(CHANNEL)) for id_ in found])

    async def ids(**options: Any) -> list[int]:
        return [message.id async for message in http.messages(CHANNEL, **options)]

    assert await ids() == list(range(250, 0, -1))
    assert len(api.requests) == 3
    assert await ids(limit=120) == list(range(250, 130, -1))
    assert [request.path.partition("limit=")[2][:3] for request in api.requests[3:]] == ["100", "20"]
    assert await ids(after=MessageId(100), limit=120) == list(range(101, 221))
    assert await ids(before=MessageId(10)) == list(range(9, 0, -1))
    assert await ids(limit=0) == []
    before = len(api.requests)
    async for message in http.messages(CHANNEL):
        assert message.id == 250
        break
    assert len(api.requests) == before + 1, "a page is requested when it is needed"


async def test_lists_of_a_guild(http: HTTPClient, api: PlaybackAPI) -> None:
    @api.answer("GET /guilds/{}/bans")
    def bans(request: Any) -> Answer:
        first = int(request.query.get("after", 0)) + 1
        ids = range(first, 1501)[: int(request.query["limit"])]
        user = json.decode(encode(sample(User)))
        return Answer(body=[{"reason": None, "user": {**user, "id": str(id_)}} for id_ in ids])

    @api.answer("GET /guilds/{}/audit-logs")
    def audit_log(request: Any) -> Answer:
        last = int(request.query.get("before", 151)) - 1
        ids = range(last, 0, -1)[: int(request.query["limit"])]
        assert request.query["user_id"] == "9"
        entry = json.decode(encode(sample(AuditLogEntry)))
        log = json.decode(encode(sample(AuditLog)))
        return Answer(body={**log, "audit_log_entries": [{**entry, "id": str(id_)} for id_ in ids]})

    guild = GuildId(3)
    assert [ban.user.id async for ban in http.bans(guild)] == list(range(1, 1501))
    assert len(api.requests) == 2
    assert [entry.id async for entry in http.audit_log(guild, user_id=UserId(9))] == list(range(150, 0, -1))
    assert len(api.requests) == 4
    assert [entry.id async for entry in http.audit_log(guild, user_id=UserId(9), limit=3)] == [150, 149, 148]


@given(st.integers(0, 60), st.integers(1, 9), st.none() | st.integers(0, 70))
async def test_pages_are_the_whole(total: int, size: int, limit: int | None) -> None:
    calls: list[int] = []

    async def fetch(start: int | UnsetType, wanted: int) -> Sequence[int]:
        calls.append(wanted)
        first = 0 if isinstance(start, UnsetType) else start
        return range(first + 1, total + 1)[:wanted]

    found = [item async for item in pages(fetch, int, UNSET, size, limit)]
    assert found == list(range(1, min(total, total if limit is None else limit) + 1))
    assert all(0 < wanted <= size for wanted in calls)
    assert len(calls) <= len(found) // size + 1


async def test_a_server_that_repeats_a_page_is_not_asked_for_ever() -> None:
    async def fetch(start: int | UnsetType, wanted: int) -> Sequence[int]:
        return [1, 2][:wanted]

    assert [item async for item in pages(fetch, int, UNSET, 2, None)] == [1, 2, 1, 2]


@pytest.mark.parametrize("limit", [-1, True])
async def test_a_limit_that_is_no_number_of_items(limit: Any, http: HTTPClient) -> None:
    with pytest.raises(UsageError, match="limit is a number of items from 0"):
        async for _ in http.messages(CHANNEL, limit=limit):
            raise AssertionError
