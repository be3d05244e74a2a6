"""The six rules of mending, on types made for the purpose."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

import pytest
from msgspec import UNSET, Meta, Raw, UnsetType, json

from cordspec.decode import Anomaly, Decoder
from cordspec.decode.mend import Mended, mend
from cordspec.decode.plan import EPOCH
from cordspec.models import CommandInteraction, UnavailableGuild
from cordspec.wire import Model, OpenFlag, OpenIntEnum, open_flags, read_tag


class Colour(OpenIntEnum):
    RED = 1


@open_flags
class Bits(OpenFlag):
    A = 1


class Leaf(Model, frozen=True, kw_only=True):
    id: int
    name: str


class Shape(Model, frozen=True, kw_only=True):
    id: int


class Circle(Shape, frozen=True, kw_only=True, tag_field="type", tag=1):
    type: ClassVar[Literal[1]] = 1
    radius: int


class Square(Shape, frozen=True, kw_only=True, tag_field="type", tag=2):
    type: ClassVar[Literal[2]] = 2
    leaf: Leaf | None = None


class UnknownShape(Shape, frozen=True, kw_only=True, tag_field="type", tag=-1):
    raw: Raw

    @property
    def type(self) -> int:
        return read_tag(self.raw, "type")


class Payload(Model, frozen=True, kw_only=True):
    number: int = 7
    text: str | None = None
    nullable: int | None
    items: Sequence[Leaf]
    by_id: Mapping[int, Leaf] = {}
    shapes: Sequence[Circle | Square | UnknownShape] = []
    shape: Circle | Square | UnknownShape | None = None
    marked: int | UnsetType | None = UNSET
    child: "Payload | None" = None


class Bare(Model, frozen=True, kw_only=True):
    number: int
    text: str
    flag: bool
    real: float
    when: Annotated[datetime, Meta(tz=True)]
    colour: Colour
    bits: Bits
    pair: tuple[int, int]
    leaf: Leaf


GOOD: dict[str, Any] = {"nullable": 1, "items": []}


def mended(type_: Any, value: object) -> Mended:
    found = mend("EVENT", type_, json.encode(value))
    assert found is not None
    return found


def paths(found: Mended) -> list[str]:
    return [f"{anomaly.path}*{anomaly.count}" for anomaly in found.anomalies]


@pytest.mark.parametrize(
    ("change", "expected", "where"),
    [
        # 1: a field with a default takes it
        ({"number": None}, {"number": 7}, ["number*1"]),
        ({"number": {}}, {"number": 7}, ["number*1"]),
        ({"number": 1.5}, {"number": 7}, ["number*1"]),
        ({"number": "x"}, {"number": 7}, ["number*1"]),
        ({"text": {"a": 1}}, {"text": None}, ["text*1"]),
        ({"marked": "x"}, {"marked": UNSET}, ["marked*1"]),
        ({"shapes": 5}, {"shapes": []}, ["shapes*1"]),
        # 2: a nullable one takes None
        ({"nullable": "x"}, {"nullable": None}, ["nullable*1"]),
        # 3: an array or map is empty
        ({"items": None}, {"items": []}, ["items*1"]),
        ({"by_id": []}, {"by_id": {}}, ["by_id*1"]),
        # 4: the node gives way
        ({"items": [{"id": 1, "name": "a"}, {"id": None, "name": "b"}, 5]}, {"items": [Leaf(id=1, name="a")]}, ["items[].id*1", "items[]*1"]),
        ({"by_id": {"1": {"id": 1, "name": "a"}, "2": {}}}, {"by_id": {1: Leaf(id=1, name="a")}}, ["by_id[].id*1"]),
        ({"by_id": {"x": {"id": 1, "name": "a"}}}, {"by_id": {}}, ["by_id[]*1"]),
        ({"child": {"nullable": 1, "items": 3}}, {"child": Payload(nullable=1, items=[])}, ["child.items*1"]),
        # another JSON type with the same meaning is converted, and is an anomaly
        ({"number": "12"}, {"number": 12}, ["number*1"]),
        ({"nullable": "12"}, {"nullable": 12}, ["nullable*1"]),
        ({"text": 12}, {"text": "12"}, ["text*1"]),
        ({"text": -1.50}, {"text": "-1.5"}, ["text*1"]),
        # one with none is not converted
        ({"number": "null"}, {"number": 7}, ["number*1"]),
        ({"nullable": "null"}, {"nullable": None}, ["nullable*1"]),
        ({"number": True}, {"number": 7}, ["number*1"]),
        # a number is a number
        ({"number": 12.0}, {"number": 12}, []),
        ({"shapes": [{"type": "1", "id": 1, "radius": 2}]}, {"shapes": [Circle(id=1, radius=2)]}, []),
        ({"shapes": [{"type": 1.0, "id": 1, "radius": 2}]}, {"shapes": [Circle(id=1, radius=2)]}, []),
        # unknown fields are none either
        ({"news": [1]}, {"number": 7}, []),
    ],
)  # fmt: skip
def test_what_a_field_becomes(change: dict[str, Any], expected: dict[str, Any], where: list[str]) -> None:
    found = mended(Payload, GOOD | change)
    for name, value in expected.items():
        assert getattr(found.value, name) == value
    assert paths(found) == where


def test_a_missing_field_is_noticed() -> None:
    found = mended(Payload, {"items": []})
    assert found.value == Payload(nullable=None, items=[])
    assert [str(anomaly) for anomaly in found.anomalies] == [
        "EVENT nullable: expected an integer or null, found nothing"
    ]


@pytest.mark.parametrize("place", ["shapes", "shape"])
@pytest.mark.parametrize(
    "member",
    [
        {"type": 99, "id": 3, "news": {"a": [1]}},
        {"id": 3},
        {"type": None, "id": 3},
        {"type": 1, "id": 3, "radius": "wide"},
        {"type": 1, "id": 3},
    ],
)
def test_a_union_member_that_does_not_fit_becomes_its_unknown(place: str, member: dict[str, Any]) -> None:
    known = {"type": 1, "id": 1, "radius": 2}
    change = {"shapes": [known, member, known]} if place == "shapes" else {"shape": member}
    found = mended(Payload, GOOD | change)
    shapes = found.value.shapes if place == "shapes" else [None, found.value.shape]
    unknown = shapes[1]
    assert isinstance(unknown, UnknownShape)
    assert unknown.id == 3
    assert json.decode(bytes(unknown.raw)) == member
    assert unknown.type == (member.get("type") or -1)
    if place == "shapes":
        assert shapes[0] == shapes[2] == Circle(id=1, radius=2)
    assert sum(anomaly.count for anomaly in found.anomalies) == 1


@pytest.mark.parametrize("raw", [b'{"type":1,"id":3}', b'{"type":1,"id":3,"radius":"wide"}', b'{"type":1}'])
def test_a_payload_of_a_known_kind_stays_that_kind(raw: bytes) -> None:
    """Decision 0006: what it lacks is stood in for, as nothing encloses it that could give way."""
    found = mend("EVENT", Circle | Square | UnknownShape, raw)
    assert found is not None
    assert found.value == Circle(id=3 if b"id" in raw else 0, radius=0)
    assert "radius" in [anomaly.path for anomaly in found.anomalies]


def test_an_interaction_without_its_version_can_still_be_answered() -> None:
    anomalies: list[Anomaly] = []
    raw = b"""{"id":"1","application_id":"2","type":2,"token":"t","data":{"id":"3","name":"n","type":1},"entitlements":[],
        "authorizing_integration_owners":{},"app_permissions":"0","attachment_size_limit":0}"""
    data = Decoder(on_anomaly=anomalies.append, log_anomalies=False).decode_event("INTERACTION_CREATE", raw)
    assert type(data) is CommandInteraction
    assert (data.id, data.token, data.version) == (1, "t", 0)
    assert [str(anomaly) for anomaly in anomalies] == [
        "INTERACTION_CREATE version: expected an integer, found nothing"
    ]


def test_the_raw_bytes_of_an_unknown_member_do_not_pin_the_frame() -> None:
    frame = bytearray(json.encode(GOOD | {"shapes": [{"type": 99, "id": 3}]}))
    found = mend("EVENT", Payload, bytes(frame))
    assert found is not None
    assert bytes(found.value.shapes[0].raw) == b'{"type":99,"id":3}'


def test_where_nothing_can_give_way_empty_values_stand_in() -> None:
    wrong: dict[str, object] = {
        key: {} for key in ("number", "text", "flag", "real", "when", "colour", "bits", "pair")
    }
    found = mended(Bare, wrong | {"leaf": {"id": None, "name": None}})
    assert found.value == Bare(
        number=0,
        text="",
        flag=False,
        real=0.0,
        when=EPOCH,
        colour=Colour(-1),
        bits=Bits(0),
        pair=(0, 0),
        leaf=Leaf(id=0, name=""),
    )
    assert found.value.colour.name == "UNKNOWN_-1"
    assert len(found.anomalies) == 10


@pytest.mark.parametrize("raw", [b"5", b"[]", b'"x"', b"null"])
def test_if_not_even_that_nothing_comes_of_it(raw: bytes) -> None:
    assert mend("EVENT", Bare, raw) is None


def test_an_object_of_empty_values_stands_in() -> None:
    found = mend("EVENT", Bare, b'{"leaf":5}')
    assert found is not None
    assert found.value.leaf == Leaf(id=0, name="")
    assert "EVENT leaf: expected Leaf, found 5" in map(str, found.anomalies)


def test_one_path_is_one_anomaly_with_its_count() -> None:
    found = mended(Payload, GOOD | {"items": [{"id": None, "name": "a"}] * 1000})
    assert paths(found) == ["items[].id*1000"]


def test_evidence_shows_no_text() -> None:
    found = mended(Payload, GOOD | {"number": "a secret token"})
    assert "secret" not in str(found.anomalies[0])
    assert found.anomalies[0].found == "a string of 14 bytes"


def test_deep_nesting_is_no_crash() -> None:
    raw = json.encode(GOOD)
    for _ in range(5000):
        raw = b'{"nullable":1,"items":5,"child":' + raw + b"}"
    mend("EVENT", Payload, raw)


def test_a_guild_with_a_value_out_of_place_is_not_an_unavailable_one() -> None:
    """Decision 0003: an unavailable guild lacks the name; a broken value elsewhere does not make one."""
    raw = b'{"id": "10", "name": "Cats", "unavailable": false, "member_count": "many"}'
    data = Decoder(log_anomalies=False).decode_event("GUILD_CREATE", raw)
    assert not isinstance(data, UnavailableGuild)
    assert data.name == "Cats"
    without_name = b'{"id": "10", "unavailable": true}'
    assert isinstance(Decoder().decode_event("GUILD_CREATE", without_name), UnavailableGuild)
