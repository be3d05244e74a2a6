"""Samples of every model there is, valid by the decoder's own judgement."""

from typing import Any, assert_type, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Struct, json

import cordspec.events
import cordspec.models
from cordspec.decode import Decoder, encode
from cordspec.errors import UsageError
from cordspec.events import EVENTS, MessageCreateData, ReadyData
from cordspec.models import ActionRow, Member, Message, User
from cordspec.testing import sample


def is_made_by_mending(type_: type[Struct]) -> bool:
    return type_.__struct_config__.tag in (-1, "\x00")


MODELS = [
    type_
    for room in (cordspec.models, cordspec.events)
    for name in room.__all__
    if isinstance(type_ := getattr(room, name), type)
    and issubclass(type_, Struct)
    and not is_made_by_mending(type_)
    and name != "Dispatch"
]


@pytest.mark.parametrize("type_", MODELS, ids=lambda type_: type_.__name__)
def test_every_model(type_: type[Struct]) -> None:
    made = sample(type_)
    assert isinstance(made, type_)
    assert json.decode(encode(made), type=type_, strict=False) == made
    assert sample(type_) == made


SHAPES = [
    (spec.name, part)
    for spec in EVENTS.values()
    for shape in spec.shapes
    for part in (get_args(shape.type) or (shape.type,))
    if not (isinstance(part, type) and issubclass(part, Struct) and is_made_by_mending(part))
]


@pytest.mark.parametrize(("event", "type_"), SHAPES)
def test_every_event(event: str, type_: Any) -> None:
    anomalies: list[object] = []
    made = sample(type_)
    assert Decoder(on_anomaly=anomalies.append).decode_event(event, encode(made)) == made
    assert not anomalies


def test_overrides_are_models_or_plain_values() -> None:
    message = sample(MessageCreateData, content="hi", author=sample(User, username="wren"))
    assert_type(message, MessageCreateData)
    assert (message.content, message.author.username) == ("hi", "wren")
    ready = sample(
        ReadyData, guilds=[{"id": "5"}], user={**json.decode(encode(message.author)), "id": "80351110"}
    )
    assert (ready.guilds[0].id, ready.user.id, ready.user.username) == (5, 80351110, "wren")
    assert sample(User, id="17").id == sample(User, id=17).id == 17
    assert sample(User, avatar=UNSET) == sample(User)
    assert sample(ReadyData, trace=["x"]).trace == ["x"]
    row = sample(ActionRow)
    assert sample(Message, components=[row]).components[0] == row
    assert sample(Member, user={**json.decode(encode(sample(User))), "bot": True}).user.bot


@given(st.text(), st.integers(0, 2**63), st.none() | st.text(max_size=5))
def test_what_is_given_is_found(username: str, id_: int, avatar: str | None) -> None:
    user = sample(User, username=username, id=id_, avatar=avatar)
    assert (user.username, user.id, user.avatar) == (username, id_, avatar)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"usrname": "x"}, "Did you mean username"),
        ({"username": 5}, r"not a valid User: .*\$\.username"),
        ({"id": "wren"}, r"\$\.id"),
        ({"avatar": object()}, "models and values of JSON"),
        ({"primary_guild": {"tag": 5}}, r"\$\.primary_guild"),
    ],
)
def test_what_does_not_fit(given: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        sample(User, **given)


def test_what_is_no_model() -> None:
    assert sample(int) == 1
    with pytest.raises(UsageError, match="no fields"):
        sample(int, real=5)
    with pytest.raises(UsageError, match="complex"):
        sample(complex)
