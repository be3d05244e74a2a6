"""Structs of one's own with some of a payload's fields."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar

import pytest
from msgspec import Raw, Struct, defstruct, json, structs

from cordspec.decode import Anomaly, Decoder
from cordspec.errors import ProjectionError, UnknownEventError
from cordspec.events import EVENTS, Dispatch
from cordspec.models import ChannelId, GuildId, UnavailableGuild, User
from cordspec.registry import project


class GuildCard(Struct, frozen=True, gc=False):
    """What a list of guilds shows."""

    id: GuildId
    name: str
    member_count: int


class Author(Struct):
    """Part of a user."""

    id: int
    username: str


class Line(Struct):
    """Part of a message, nested."""

    author: Author
    content: str
    timestamp: datetime
    attachments: Sequence[Raw]
    guild_id: GuildId | None = None


class OnlyId(Struct):
    """What a guild has whether it is available or not."""

    id: GuildId


def example(root: Any, name: str) -> dict[str, Any]:
    for line in (root / "tests" / "data" / "every_event.ndjson").read_bytes().splitlines():
        frame = json.decode(line)
        frame = frame.get("frame", frame)
        if frame.get("t") == name:
            return frame  # type: ignore[no-any-return]
    raise AssertionError(name)


def test_only_the_fields_asked_for_are_decoded(root: Any) -> None:
    raw = example(root, "GUILD_CREATE")
    frame = Decoder(projections={"GUILD_CREATE": GuildCard}).decode(json.encode(raw))
    assert isinstance(frame, Dispatch)
    d = raw["d"]
    assert frame.d == GuildCard(GuildId(int(d["id"])), d["name"], d["member_count"])


def test_nested_projections(root: Any) -> None:
    raw = example(root, "MESSAGE_CREATE")
    frame = Decoder(projections={"MESSAGE_CREATE": Line}).decode(json.encode(raw))
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, Line)
    assert frame.d.author.username == raw["d"]["author"]["username"]


def test_another_shape_of_the_payload_keeps_its_own_type() -> None:
    gone = b'{"t":"GUILD_CREATE","s":1,"op":0,"d":{"id":"7","unavailable":true}}'
    anomalies: list[Anomaly] = []
    card = Decoder(projections={"GUILD_CREATE": GuildCard}, on_anomaly=anomalies.append).decode(gone)
    assert isinstance(card, Dispatch)
    assert isinstance(card.d, UnavailableGuild)
    only = Decoder(projections={"GUILD_CREATE": OnlyId}, on_anomaly=anomalies.append).decode(gone)
    assert isinstance(only, Dispatch)
    assert only.d == OnlyId(GuildId(7))
    assert anomalies == []


def test_a_projection_is_mended_like_any_model() -> None:
    anomalies: list[Anomaly] = []
    decoder = Decoder(
        projections={"GUILD_CREATE": GuildCard}, on_anomaly=anomalies.append, log_anomalies=False
    )
    frame = decoder.decode(
        b'{"t":"GUILD_CREATE","s":1,"op":0,"d":{"id":"7","name":[],"member_count":3,"channels":5,"emojis":{}}}'
    )
    assert isinstance(frame, Dispatch)
    assert frame.d == GuildCard(GuildId(7), "", 3)
    assert [anomaly.path for anomaly in anomalies] == ["name"]


def test_an_error_of_the_projection_itself_loses_nothing() -> None:
    class Picky(Struct):
        id: int

        def __post_init__(self) -> None:
            raise ValueError("never")

    decoder = Decoder(projections={"MESSAGE_DELETE": Picky}, log_anomalies=False)
    frame = decoder.decode(b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"1","channel_id":"2"}}')
    assert isinstance(frame, Dispatch)
    assert bytes(frame.d.raw) == b'{"id":"1","channel_id":"2"}'  # type: ignore[attr-defined]


def fields(**types: Any) -> type[Struct]:
    return defstruct(
        "Mine", [(name, *(type_ if isinstance(type_, tuple) else (type_,))) for name, type_ in types.items()]
    )


@pytest.mark.parametrize(
    ("event", "mine", "complaint"),
    [
        ("GUILD_CREATE", fields(nam=str), r"Mine.nam: AvailableGuild has no 'nam'; did you mean .*name"),
        ("GUILD_CREATE", fields(id=ChannelId), "Mine.id: ChannelId does not accept GuildId"),
        ("GUILD_CREATE", fields(id=str), "Mine.id: str does not accept GuildId: ids are numbers here"),
        ("GUILD_CREATE", fields(icon=str), r"Mine.icon: may be null, so its type needs `\| None`"),
        ("MESSAGE_CREATE", fields(guild_id=GuildId | None), "Mine.guild_id: may be absent, so it needs a default"),
        ("MESSAGE_CREATE", fields(author=fields(id=str)), "Mine.author.id: str does not accept UserId"),
        ("MESSAGE_CREATE", fields(attachments=list[int]), r"Mine.attachments\[\]: int does not accept Attachment"),
        ("MESSAGE_CREATE", fields(timestamp=int), "Mine.timestamp: int does not accept datetime"),
        ("MESSAGE_CREATE", fields(id=set[int]), "Mine.id: "),
        ("MESSAGE_CREATE", int, "is not a msgspec.Struct"),
        (
            "MESSAGE_CREATE",
            defstruct("Strict", [("id", int)], forbid_unknown_fields=True),
            "neither forbid_unknown_fields",
        ),
    ],
)  # fmt: skip
def test_a_projection_that_does_not_fit_is_refused(event: str, mine: Any, complaint: str) -> None:
    with pytest.raises(ProjectionError, match=complaint):
        Decoder(projections={event: mine})


@pytest.mark.parametrize("name", EVENTS)
def test_every_payload_is_a_projection_of_itself(name: str) -> None:
    usual = EVENTS[name].shapes[0].type
    if isinstance(usual, type) and issubclass(usual, Struct):
        assert project(EVENTS[name], usual).payload is usual
        required = [(f.name, f.type) for f in structs.fields(usual) if f.required]
        project(EVENTS[name], defstruct("Part", required[:3]))


def test_a_part_of_a_payload_type_fits_by_its_base() -> None:
    assert project(EVENTS["USER_UPDATE"], User).payload is User


def test_a_projection_of_no_event() -> None:
    with pytest.raises(UnknownEventError, match="MESSAGE_CREATE"):
        Decoder(projections={"MESSAGE_CREATED": GuildCard})


class Nest(Struct):
    content: str
    referenced_message: "Nest | None" = None


class WrongNest(Struct):
    content: int
    referenced_message: "WrongNest | None" = None


class First(Struct):
    referenced_message: "Second | None" = None


class Second(Struct):
    referenced_message: "First | None" = None


def test_a_projection_may_contain_itself() -> None:
    assert project(EVENTS["MESSAGE_CREATE"], Nest).payload is Nest
    assert project(EVENTS["MESSAGE_CREATE"], First).payload is First
    with pytest.raises(ProjectionError) as caught:
        project(EVENTS["MESSAGE_CREATE"], WrongNest)
    assert caught.value.complaints == (
        "WrongNest.content: int does not accept str",
        "WrongNest.referenced_message.content: int does not accept str",
    )


T = TypeVar("T")


class Box(Struct, Generic[T]):
    id: T


class Boxes(Struct):
    author: Box[int]


class IntBox(Box[int]):
    pass


class Small(Struct):
    author: IntBox


def test_a_generic_projection_needs_a_name() -> None:
    for type_, words in (
        (Box[int], "Box.int. is generic: name it, as in `class MyBox"),
        (Boxes, "Boxes.author: .*Box.int. is generic: name it"),
        (Box, "Box.id: T is a type variable: subclass the Struct"),
    ):
        with pytest.raises(ProjectionError, match=words):
            project(EVENTS["MESSAGE_CREATE"], type_)
    assert project(EVENTS["MESSAGE_CREATE"], Small).payload is Small
    assert project(EVENTS["MESSAGE_CREATE"], IntBox).payload is IntBox
