"""The anomalies of a mended payload in full, and the bounds of mending."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from msgspec import Raw, Struct, defstruct, json

from cordspec.decode import mend as mending
from cordspec.decode.mend import PLACES, mend
from cordspec.wire import Model, read_tag
from tests.decode.test_mend import GOOD, Bare, Circle, Leaf, Payload, Square, UnknownShape, mended


def reports(type_: Any, value: object) -> list[str]:
    return [str(anomaly) for anomaly in mended(type_, value).anomalies]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"number": {"a": 1}}, ["number: expected an integer, found an object"]),
        ({"items": 5}, ["items: expected an array, found 5"]),
        ({"by_id": [1]}, ["by_id: expected a map, found an array"]),
        (
            {"by_id": {"x": {"id": 1, "name": "a"}}},
            ["by_id[]: expected another key, found a string of 1 bytes"],
        ),
        ({"items": [5]}, ["items[]: expected Leaf, found 5"]),
        ({"shape": 5}, ["shape: expected one of Circle, Square, UnknownShape, ..., found 5"]),
        (
            {"shape": {"type": 9, "id": 1}},
            ["shape: expected one of Circle, Square, UnknownShape, ..., found 9"],
        ),
        (
            {"shape": {"type": {}, "id": 1}},
            ["shape: expected one of Circle, Square, UnknownShape, ..., found an object"],
        ),
        (
            {"shape": {"type": "9", "id": 1}},
            ["shape: expected one of Circle, Square, UnknownShape, ..., found 9"],
        ),
        ({"shape": {"type": 1, "id": 1}}, ["shape.radius: expected an integer, found nothing"]),
        ({"shape": {"id": 1}}, ["shape: expected one of Circle, Square, UnknownShape, ..., found nothing"]),
    ],
)
def test_an_anomaly_has_the_path_what_was_expected_and_what_was_found(
    change: dict[str, Any], expected: list[str]
) -> None:
    assert reports(Payload, GOOD | change) == [f"EVENT {each}" for each in expected]


def test_a_path_is_reported_once_with_its_count() -> None:
    (anomaly,) = mended(Payload, GOOD | {"by_id": {"1": 5, "2": 6, "3": 7}}).anomalies
    assert (anomaly.event, anomaly.path, anomaly.expected) == ("EVENT", "by_id[]", "Leaf")
    assert (anomaly.found, anomaly.count) == ("5", 3)


def test_the_path_of_an_array_that_is_the_payload() -> None:
    assert reports(list[int], [1, {}]) == ["EVENT []: expected an integer, found an object"]


@pytest.mark.parametrize("more", [0, 1, 2, 30])
def test_paths_beyond_the_limit_are_counted(more: int) -> None:
    fields = [(f"field_{number}", int, 0) for number in range(PLACES + more)]
    wide = defstruct("Wide", fields, frozen=True, kw_only=True)
    found = mended(wide, {name: "x" for name, *_ in fields}).anomalies
    assert len(found) == PLACES + bool(more)
    if more:
        last = found[-1]
        assert (last.event, last.path, last.count) == ("EVENT", "", more)
        assert (last.expected, last.found) == (
            f"at most {PLACES} paths that do not fit",
            f"{more} more places",
        )


def test_the_number_of_nodes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "READS", 4)
    assert mended(list[int], [1, {}, 3]).value == [1, 3], "an array and three elements are four nodes"
    assert mend("EVENT", list[int], json.encode([1, {}, 3, 4])) is None
    assert mended(list[int], [1, 2, 3, 4, 5, 6]).value == [1, 2, 3, 4, 5, 6], "what fits is read at once"


class Node(Model, frozen=True, kw_only=True):
    value: int = 0
    left: "Node | None" = None
    right: "Node | None" = None


WRONG: dict[str, object] = {"value": {}}


def test_the_depth_is_bounded_and_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "DEEPEST", 3)  # the payload, a child, and the value of the child
    tree = {"left": WRONG, "right": {"left": WRONG, "right": WRONG, "value": 5}, "value": {}}
    found = mended(Node, tree)
    assert found.value == Node(left=Node(), right=Node(value=5, left=Node(), right=Node()))
    assert [anomaly.path for anomaly in found.anomalies] == [
        "value",
        "left.value",
        "right.left.value",
        "right.right.value",
    ]
    monkeypatch.setattr(mending, "DEEPEST", 2)
    found = mended(Node, tree)
    assert found.value == Node(left=Node(), right=Node(value=5))
    assert [str(anomaly) for anomaly in found.anomalies][-2:] == [
        "EVENT right.left: expected Node, found an object",
        "EVENT right.right: expected Node, found an object",
    ]


def test_the_depth_is_restored_level_by_level(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "DEEPEST", 3)
    found = mended(Node, {"left": {"left": WRONG, "right": {"left": WRONG}}})
    assert [anomaly.path for anomaly in found.anomalies] == ["left.left.value", "left.right.left"]


def test_a_required_object_below_the_depth_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "DEEPEST", 1)
    bare = {
        "number": 1, "text": "a", "flag": True, "real": 1.0, "when": "2026-01-01T00:00:00Z", "colour": 1,
        "bits": 1, "pair": [1, 2], "leaf": {"id": 5, "name": {}},
    }  # fmt: skip
    found = mended(Bare, bare)
    assert found.value.leaf == Leaf(id=0, name="")
    assert [anomaly.path for anomaly in found.anomalies] == ["leaf"]


class Lists(Model, frozen=True, kw_only=True):
    by_id: Mapping[int, Sequence[int]]
    rows: Sequence[Sequence[int]] = []


def test_elements_and_values_that_are_arrays_become_empty() -> None:
    value = {"by_id": {"x": [1], "1": 5, "2": [1]}, "rows": [[1], 5, [2]]}
    assert mended(Lists, value).value == Lists(by_id={1: [], 2: [1]}, rows=[[1], [], [2]])


class Refusing(Struct, frozen=True):
    """A projection with a rule of its own."""

    id: int

    def __post_init__(self) -> None:
        if self.id > 5:
            raise ValueError("too large")


class Holder(Struct, frozen=True):
    inner: Refusing
    optional: Refusing | None = None


def test_what_a_projection_refuses_is_an_anomaly() -> None:
    found = mended(Holder, {"inner": {"id": 9}, "optional": {"id": 9}})
    assert found.value == Holder(Refusing(0))
    assert [str(anomaly) for anomaly in found.anomalies] == [
        "EVENT inner: expected Refusing that its __post_init__ accepts, found an object",
        "EVENT optional: expected Refusing that its __post_init__ accepts, found an object",
    ]
    assert mend("EVENT", Refusing, b'{"id":9}') is None, "a payload itself has no replacement"


class Required(Model, frozen=True, kw_only=True):
    shape: Circle | Square | UnknownShape


@pytest.mark.parametrize(
    ("value", "raw"),
    [({}, b"{}"), ({"shape": 5}, b"5"), ({"shape": {"type": 9}}, b'{"type":9}')],
)
def test_a_required_member_of_a_union_becomes_its_unknown(value: object, raw: bytes) -> None:
    shape = mended(Required, value).value.shape
    assert isinstance(shape, UnknownShape)
    assert (shape.id, bytes(shape.raw)) == (0, raw)


def test_an_optional_member_of_a_union_that_is_not_an_object_is_left_out() -> None:
    assert mended(Payload, GOOD | {"shape": 5, "shapes": [5, {"type": 9}]}).value == Payload(
        nullable=1, items=[], shapes=[UnknownShape(id=0, raw=Raw(b'{"type":9}'))]
    )
    assert mend("EVENT", Circle | Square | UnknownShape, b"5") is None


class Known(Model, frozen=True, kw_only=True, tag_field="type", tag=1):
    size: int


class Late(Model, frozen=True, kw_only=True, tag_field="type", tag=-1):
    """The unknown member of a union, with fields before and after its raw bytes."""

    amount: int
    raw: Raw
    size: int

    @property
    def type(self) -> int:
        return read_tag(self.raw, "type")


@pytest.mark.parametrize(
    ("keys", "amount", "size"),
    [({}, 0, 0), ({"amount": 3, "size": 4}, 3, 4), ({"amount": {}, "size": []}, 0, 0), ({"size": 4}, 0, 4)],
)
def test_fields_of_an_unknown_member_are_kept_or_empty(keys: dict[str, Any], amount: int, size: int) -> None:
    found = mended(list[Known | Late], [{"type": 9, **keys}])
    assert [(each.amount, each.size) for each in found.value] == [(amount, size)]
    assert [(anomaly.event, anomaly.path) for anomaly in found.anomalies] == [("EVENT", "[]")]
