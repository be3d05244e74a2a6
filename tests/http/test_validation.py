"""The check of requests before they are sent: types, limits, and the path of each problem."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, structs

from cordspec import requests
from cordspec.errors import UsageError
from cordspec.http.texts import can_be_sent
from cordspec.http.validation import check_request, problems_of
from cordspec.models import (
    ActionRow,
    Button,
    ButtonStyle,
    ChannelId,
    Embed,
    EmbedField,
    GuildId,
    InteractionCallbackType,
    InteractionId,
    Permissions,
    UserId,
)
from cordspec.requests.limits import LIMITS
from cordspec.testing import sample
from cordspec.wire import RequestObject
from tests.http.making import REQUESTS, full, value_of

CHANNEL = ChannelId(5)
SECRET = "canary-token-that-no-message-may-show"


def message(**fields: Any) -> Any:
    return requests.CreateMessage(channel_id=CHANNEL, **fields)


def role(**fields: Any) -> Any:
    return requests.ModifyGuildRole(guild_id=GuildId(1), **fields)


def direct_message(recipient_id: Any) -> Any:
    return requests.CreateDm(recipient_id=recipient_id)


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_with_every_field_can_be_sent(name: str) -> None:
    assert list(problems_of(full(REQUESTS[name]))) == []


def edges() -> Iterator[tuple[type[Any], str, str, int]]:
    for class_, fields in LIMITS.items():
        for field, limits in fields.items():
            for word, limit in limits.items():
                yield class_, field, word, limit


def holder(class_: type[Any], field: str) -> tuple[Any, Any]:
    """An object that has limits, and a value of one of its fields: a request, or an object in a request."""
    made = full(class_) if issubclass(class_, RequestObject) else sample(class_)
    (type_,) = [info.type for info in structs.fields(class_) if info.name == field]
    return made, value_of(type_, field, LIMITS[class_][field])


def beyond(word: str, limit: int, value: Any) -> tuple[Any, Any]:
    """A value at a limit, and the next one beyond it."""
    match word.removeprefix("items."):
        case "maxLength":
            return "x" * limit, "x" * (limit + 1)
        case "minLength":
            return "x" * limit, "x" * (limit - 1)
        case "maximum":
            return limit, limit + 1
        case "minimum":
            return limit, limit - 1
        case "maxItems":
            return value[:1] * limit, value[:1] * (limit + 1)
        case _:
            return value[:1] * limit, value[:1] * (limit - 1)


@pytest.mark.parametrize(("class_", "field", "word", "limit"), list(edges()))
def test_a_limit_is_what_it_says(class_: type[Any], field: str, word: str, limit: int) -> None:
    made, value = holder(class_, field)
    at, outside = beyond(word, limit, value)
    if word.startswith("items."):
        at, outside = [at], [outside]
    path = f"{field}[0]" if word.startswith("items.") else field
    assert path not in dict(problems_of(structs.replace(made, **{field: at})))
    found = dict(problems_of(structs.replace(made, **{field: outside})))
    assert f"at {'least' if 'min' in word else 'most'} {limit}" in found[path]


class Strange:
    """Of no type that can be sent."""


@pytest.mark.parametrize("name", REQUESTS)
def test_a_value_of_another_type_is_refused_at_its_path(name: str) -> None:
    request = full(REQUESTS[name])
    for info in structs.fields(type(request)):
        found = list(problems_of(structs.replace(request, **{info.name: Strange()})))
        assert [path for path, _ in found] == [info.name]
        assert "found a Strange" in found[0][1]


@pytest.mark.parametrize("name", REQUESTS)
def test_what_is_required_is_never_unset_or_null(name: str) -> None:
    request = full(REQUESTS[name])
    for info in structs.fields(type(request)):
        for nothing in (UNSET, None):
            allowed = info.type is None or str(nothing if nothing is None else "UnsetType") in str(info.type)
            found = list(problems_of(structs.replace(request, **{info.name: nothing})))
            assert (found == []) == allowed, (info.name, nothing)


@pytest.mark.parametrize("key", ["\ud83d", "a\udfff"])
def test_a_key_with_an_unpaired_surrogate_is_shown_escaped(key: str) -> None:
    command = REQUESTS["CreateGlobalApplicationCommand"]
    for request in (message(attachments=[{key: 1}]), full(command, name_localizations={key: "x"})):
        with pytest.raises(UsageError, match=r"\\ud.*the key: .*surrogate") as caught:
            check_request(request, has_files=True)
        assert can_be_sent(str(caught.value)), "the message can be written to a log"


@pytest.mark.parametrize(
    ("request_", "path", "problem"),
    [
        (message(embeds=[Embed(title="x" * 257)]), "embeds[0].title", "at most 256 characters; found 257"),
        (
            message(embeds=[Embed(fields=[EmbedField(name="n", value="x" * 1025)])]),
            "embeds[0].fields[0].value",
            "at most 1024 characters",
        ),
        (message(embeds=[Embed(fields=[EmbedField(name="n", value="v")] * 26)]), "embeds[0].fields", "at most 25 items"),
        (message(embeds=[Embed(timestamp=datetime(2026, 1, 2))]), "embeds[0].timestamp", "without a time zone"),  # the mistake
        (
            message(components=[ActionRow(components=[Button(style=ButtonStyle.PRIMARY, label="x" * 81)])]),
            "components[0].components[0].label",
            "at most 80 characters",
        ),
        (message(components=[Button(style=ButtonStyle.PRIMARY)]), "components[0]", "expected an ActionRow or a Section"),
        (message(content="\ud800"), "content", "unpaired surrogate"),
        (message(content="x", nonce="x" * 26), "nonce", "at most 25 characters; found 26"),
        (role(role_id=True), "role_id", "expected an ID"),
        (requests.GetUser(user_id=UserId(-1)), "user_id", "from 0 to 2**64 - 1"),
        (requests.GetUser(user_id=UserId(2**64)), "user_id", "from 0 to 2**64 - 1"),
        (role(role_id="1", permissions="8"), "permissions", "expected an int"),
        (direct_message("general"), "recipient_id", "expected an ID, which is a number; found a str"),
        (message(attachments=[{"id": float("inf")}]), "attachments[0].id", "JSON cannot represent"),
    ],
)  # fmt: skip
def test_the_path_of_a_problem(request_: Any, path: str, problem: str) -> None:
    found = dict(problems_of(request_))
    assert list(found) == [path]
    assert problem in found[path]


@pytest.mark.parametrize(
    "request_",
    [
        message(content="x", embeds=[{"title": "a plain object"}]),
        requests.GetUser(user_id="80351110224678912"),  # type: ignore[arg-type]  # as text
        role(role_id=2, permissions=Permissions(1 << 60)),
        requests.ModifyGuildMember(
            guild_id=GuildId(1), user_id=UserId(2), communication_disabled_until=datetime.now(UTC)
        ),
        requests.ModifyGuildMember(guild_id=GuildId(1), user_id=UserId(2), communication_disabled_until=None),
    ],
)
def test_what_discord_accepts_is_accepted(request_: Any) -> None:
    assert list(problems_of(request_)) == []


@given(st.lists(st.integers(), min_size=11, max_size=40))
def test_an_error_lists_ten_problems(wrong: list[Any]) -> None:
    with pytest.raises(UsageError) as caught:
        check_request(message(content="x", embeds=wrong[:10] + wrong[10:]), has_files=False)
    assert str(caught.value).count("expected an Embed") == 10 - (len(wrong) > 10)
    assert "expected at most 10 items" in str(caught.value)
    assert f"And {len(wrong) - 9} more." in str(caught.value)


def test_the_texts_of_all_embeds_are_limited_together() -> None:
    fields = [EmbedField(name="n" * 100, value="v" * 900)]
    embed = Embed(
        title="t" * 200, description="d" * 1800, fields=fields, url="https://not.counted/" + "u" * 500
    )
    assert list(problems_of(message(embeds=[embed, embed]))) == []
    assert list(problems_of(message(embeds=[embed] * 2 + [Embed(title="")]))) == []
    found = list(problems_of(message(embeds=[embed, embed, Embed(title="x")])))
    assert [path for path, _ in found] == ["embeds"]
    assert "at most 6000 characters" in found[0][1]
    assert "found 6001" in found[0][1]


def test_one_of_several_fields_is_needed() -> None:
    nothings: list[dict[str, Any]] = [{}, {"content": ""}, {"embeds": []}, {"tts": True}]
    for nothing in nothings:
        with pytest.raises(UsageError, match="nothing to send: at least one of content, embeds"):
            check_request(message(**nothing), has_files=False)
    check_request(message(tts=True), has_files=True)
    check_request(message(sticker_ids=[5]), has_files=False)


@pytest.mark.parametrize("name", [name for name, class_ in REQUESTS.items() if class_.operation.any_of])
def test_each_field_of_a_group_is_enough(name: str) -> None:
    request = full(REQUESTS[name])
    for group in request.operation.any_of:
        nothing = structs.replace(request, **dict.fromkeys(group, UNSET))
        with pytest.raises(UsageError, match=f"at least one of {', '.join(group)} or a file is needed"):
            check_request(nothing, has_files=False)
        check_request(nothing, has_files=True)
        for field in group:
            check_request(structs.replace(nothing, **{field: getattr(request, field)}), has_files=False)


def test_no_problem_and_no_repr_shows_a_token() -> None:
    request = requests.CreateInteractionResponse(
        interaction_id=InteractionId(1), interaction_token=SECRET, type=InteractionCallbackType.PONG
    )
    assert SECRET not in repr(request)
    for wrong in (
        structs.replace(request, interaction_token=[SECRET]),
        structs.replace(request, data=SECRET),
    ):
        with pytest.raises(UsageError) as caught:
            check_request(wrong, has_files=False)
        assert SECRET not in f"{caught.value!r}{caught.value}"
    sdk = requests.AddGuildMember(guild_id=GuildId(1), user_id=UserId(2), access_token=SECRET)
    assert SECRET not in repr(sdk)
