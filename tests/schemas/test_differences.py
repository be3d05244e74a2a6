"""Differences of schemas: none between equal schemas, and every single change once, in its class."""

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.errors import UsageError
from cordspec.schemas import Change, asyncapi_document, bundle, differences
from cordspec.schemas.differences import markdown
from tests.schemas.edits import DEFS, EDITS, ID, WHOLE, copied


def test_nothing_differs_from_itself() -> None:
    assert differences(WHOLE, copied()) == []
    assert markdown([]) == "The schemas are the same.\n"


@pytest.mark.parametrize("kind", EDITS)
@given(data=st.data())
@settings(max_examples=6, deadline=None, derandomize=True)
def test_one_change_is_named_once_and_in_its_class(kind: str, data: st.DataObject) -> None:
    new = copied()
    subject, breaks = EDITS[kind](data.draw, new)
    (change,) = differences(WHOLE, new)
    assert change.subject == subject
    assert change.breaks is breaks
    # Read the other way round it is one change as well: what was added is removed.
    (back,) = differences(new, WHOLE)
    assert back.subject == subject


@pytest.mark.parametrize(
    ("kind", "breaks"),
    [("add_event", True), ("add_field", True), ("add_member", True), ("remove_event", False),
     ("make_optional", False), ("allow_null", False), ("one_more_type", False), ("add_shape", False),
     ("remove_member", False), ("other_type", True), ("deprecate", False)],
)  # fmt: skip
@given(data=st.data())
@settings(max_examples=3, deadline=None, derandomize=True)
def test_the_opposite_change_has_the_opposite_class(kind: str, breaks: bool, data: st.DataObject) -> None:
    new = copied()
    EDITS[kind](data.draw, new)
    (change,) = differences(new, WHOLE)
    assert change.breaks is breaks


def test_descriptions_are_not_compared() -> None:
    new = copied()
    new["$defs"]["User"]["description"] = "Something else."
    new["$defs"]["User"]["properties"]["id"] |= {"description": "Something else.", "examples": ["1"]}
    new["$defs"]["Message"]["properties"]["mentions"]["items"]["description"] = "Something else."
    assert differences(WHOLE, new) == []


def test_a_field_that_moves_to_the_base_is_no_change() -> None:
    old: dict[str, Any] = {
        "$id": ID,
        "$defs": {
            "Base": {"type": "object", "properties": {}},
            "Thing": {
                "type": "object",
                "properties": {"a": {"type": "string"}},
                "required": ["a"],
                "allOf": [{"$ref": "#/$defs/Base"}],
            },
        },
    }
    new = deepcopy(old)
    new["$defs"]["Thing"] |= {"properties": {}, "required": []}
    new["$defs"]["Base"] |= {"properties": {"a": {"type": "string"}}, "required": ["a"]}
    assert differences(old, new) == [Change("Base.a", "field added", False)]
    # With another base, the fields that come with it are compared.
    new["$defs"]["Thing"]["allOf"] = [{"$ref": "#/$defs/Other"}]
    new["$defs"]["Other"] = {"type": "object", "properties": {}}
    assert Change("Thing.a", "field removed", True) in differences(old, new)


@pytest.mark.parametrize(
    "damage",
    [
        {},
        {"$defs": {}},
        {"$id": ID},
        {"$id": ID, "$defs": []},
        {"$id": ID, "$defs": {}, "allOf": {}},
        {"$id": ID, "$defs": {"A": 5}},
        {"$id": ID, "$defs": {"A": {}}},
        {"$id": ID, "$defs": {"A": {"type": "object", "properties": 5}}},
        {"$id": ID, "$defs": {"A": {"type": "object", "allOf": []}}},
        {"$id": ID, "$defs": {}, "allOf": [5]},
        {"$id": ID, "$defs": {}, "allOf": [{"if": {"properties": {"t": {"const": []}}}}]},
        bundle("plain"),
        asyncapi_document(),
    ],
    ids=str,
)
def test_what_is_no_bundle_is_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="`cordspec schemas bundle`"):
        differences(damage, deepcopy(damage))


SMALL_NAMES = [
    "ActionRowChild",
    "GuildCreateData",
    "MessageType",
    "MessageFlags",
    "ActionRow",
    "BaseComponent",
    "UserId",
    "Role",
]
SMALL = {
    "$id": ID,
    "allOf": [WHOLE["allOf"][0], WHOLE["allOf"][-1]],
    "$defs": {name: DEFS[name] for name in SMALL_NAMES},
}
WRONG: list[Any] = [None, 5, "", [], {}, [5], {"$ref": 5}, {"type": "object"}]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a JSON value: the list or object, and the key in it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_damaged_bundle_is_compared_or_refused(wrong: Any) -> None:
    """Each value of a bundle in turn is replaced: no other exception, whichever side it is on."""
    assert differences(SMALL, SMALL) == []
    damaged: Any = deepcopy(SMALL)
    for node, key in list(places(damaged)):
        right, node[key] = node[key], wrong
        for pair in ((SMALL, damaged), (damaged, SMALL), (damaged, damaged)):
            with suppress(UsageError):
                assert all(isinstance(change, Change) for change in differences(*pair))
        node[key] = right
