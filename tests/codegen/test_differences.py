"""What `cordspec schemas diff` finds: nothing between equals, and every single change once, in its class."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.cli import main
from cordspec.errors import UsageError
from cordspec.schemas import Change, asyncapi_document, bundle, differences
from cordspec.schemas.differences import markdown
from tests.conftest import ROOT

WHOLE = bundle()
ID = WHOLE["$id"]
TEXT = json.dumps(WHOLE)
DEFS = WHOLE["$defs"]
EVENTS = [
    part["if"]["properties"]["t"]["const"] for part in WHOLE["allOf"] if "t" in part["if"]["properties"]
]
OBJECTS = sorted(name for name, schema in DEFS.items() if schema.get("properties"))
FIELDS = [(name, key) for name in OBJECTS for key in sorted(DEFS[name]["properties"])]
ENUMS = sorted(name for name, schema in DEFS.items() if "x-members" in schema)
FLAGS = sorted(name for name, schema in DEFS.items() if "x-bits" in schema)
UNIONS = sorted(name for name, schema in DEFS.items() if "x-tag" in schema)
MEMBERS = [(name, key) for name in ENUMS for key in sorted(DEFS[name]["x-members"])]
BITS = [(name, key) for name in FLAGS for key in sorted(DEFS[name]["x-bits"])]
OVERRIDDEN = {
    (name, key) for name, key in FIELDS if "allOf" in DEFS[name]
}  # a field of the base may come to light when one of these is taken away


def copied() -> dict[str, Any]:
    """The bundle of this version, to be changed; reading it is ten times as fast as copying it."""
    found: dict[str, Any] = json.loads(TEXT)
    return found


def choose(draw: Callable[..., Any], options: list[Any]) -> Any:
    return draw(st.sampled_from(options))


def is_required(field: tuple[str, str]) -> bool:
    return field[1] in DEFS[field[0]].get("required", ())


def is_nullable(field: tuple[str, str]) -> bool:
    schema = DEFS[field[0]]["properties"][field[1]]
    return '"null"' in json.dumps([schema.get("type"), schema.get("anyOf")])


def admits_anything(field: tuple[str, str]) -> bool:
    return not {"type", "anyOf", "$ref"} & DEFS[field[0]]["properties"][field[1]].keys()


REQUIRED = [field for field in FIELDS if is_required(field)]
OPTIONAL = [field for field in FIELDS if not is_required(field)]
PLAIN = [
    field
    for field in FIELDS
    if isinstance(DEFS[field[0]]["properties"][field[1]].get("type"), str) and not is_nullable(field)
]
TYPED = [field for field in FIELDS if not admits_anything(field)]


def field_of(document: dict[str, Any], field: tuple[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = document["$defs"][field[0]]["properties"][field[1]]
    return found


def remove_event(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, EVENTS)
    new["allOf"] = [part for part in new["allOf"] if part["if"]["properties"].get("t") != {"const": name}]
    return name, True


def add_event(_: Any, new: dict[str, Any]) -> tuple[str, bool]:
    condition = {"required": ["t"], "properties": {"t": {"const": "NEW_EVENT"}}}
    new["allOf"].append({"if": condition, "then": {"properties": {"d": {"$ref": "#/$defs/User"}}}})
    return "NEW_EVENT", False


def other_payload(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    part = choose(draw, [part for part in new["allOf"] if "t" in part["if"]["properties"]])
    part["then"]["properties"]["d"] = {"$ref": "#/$defs/NoSuchPayload"}
    return part["if"]["properties"]["t"]["const"], True


def add_object(_: Any, new: dict[str, Any]) -> tuple[str, bool]:
    new["$defs"]["NewThing"] = {"type": "object", "description": "New.", "properties": {}}
    return "NewThing", False


def remove_definition(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    bases = {schema["allOf"][0]["$ref"].rpartition("/")[2] for schema in DEFS.values() if "allOf" in schema}
    name = choose(draw, sorted(DEFS.keys() - bases))
    del new["$defs"][name]
    return name, True


def add_field(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, OBJECTS)
    new["$defs"][name]["properties"]["new_key"] = {"type": "string", "description": "New."}
    if draw(st.booleans()):
        new["$defs"][name].setdefault("required", []).append("new_key")
    return f"{name}.new_key", False


def remove_field(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, [field for field in FIELDS if field not in OVERRIDDEN])
    del new["$defs"][name]["properties"][key]
    if key in new["$defs"][name].get("required", ()):
        new["$defs"][name]["required"].remove(key)
    return f"{name}.{key}", True


def make_optional(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, REQUIRED)
    new["$defs"][name]["required"].remove(key)
    if draw(st.booleans()):
        field_of(new, (name, key))["x-absent"] = False
    return f"{name}.{key}", True


def make_required(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, OPTIONAL)
    new["$defs"][name].setdefault("required", []).append(key)
    field_of(new, (name, key)).pop("x-absent", None)
    return f"{name}.{key}", False


def other_absence(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, OPTIONAL)
    field_of(new, (name, key))["x-absent"] = "something else"
    return f"{name}.{key}", True


def allow_null(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, PLAIN)
    schema = field_of(new, (name, key))
    schema["type"] = [schema["type"], "null"]
    return f"{name}.{key}", True


def other_type(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, TYPED)
    schema = field_of(new, (name, key))
    for word in ("$ref", "type", "anyOf"):
        schema.pop(word, None)
    schema["$ref"] = "#/$defs/NoSuchType"
    return f"{name}.{key}", True


def one_more_type(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, PLAIN)
    schema = field_of(new, (name, key))
    description = schema.pop("description")
    new["$defs"][name]["properties"][key] = {
        **{word: schema.pop(word) for word in list(schema) if word.startswith("x-") and word not in ("x-enum", "x-flags")},
        "anyOf": [schema, {"$ref": "#/$defs/NoSuchType"}],
        "description": description,
    }  # fmt: skip
    for word in (
        "deprecated",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "pattern",
    ):
        if word in schema:
            new["$defs"][name]["properties"][key][word] = schema.pop(word)
    return f"{name}.{key}", True


def other_item(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, [field for field in FIELDS if "items" in field_of(WHOLE, field)])
    field_of(new, (name, key))["items"] = {"$ref": "#/$defs/NoSuchType"}
    return f"{name}.{key}", True


def other_constant(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, [field for field in FIELDS if "const" in field_of(WHOLE, field)])
    field_of(new, (name, key))["const"] = 999_999
    return f"{name}.{key}", True


def other_unit(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, FIELDS)
    field_of(new, (name, key))["x-unit"] = "fortnights"
    return f"{name}.{key}", True


def other_null(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, [field for field in FIELDS if "x-null" not in field_of(WHOLE, field)])
    field_of(new, (name, key))["x-null"] = "distinct"
    return f"{name}.{key}", True


def other_limit(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, FIELDS)
    field_of(new, (name, key))["maximum"] = 123_456
    return f"{name}.{key}", False


def deprecate(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, [field for field in FIELDS if "deprecated" not in field_of(WHOLE, field)])
    field_of(new, (name, key))["deprecated"] = True
    return f"{name}.{key}", False


def add_member(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, ENUMS)
    new["$defs"][name]["x-members"]["NEW_MEMBER"] = 4321
    return f"{name}.NEW_MEMBER", False


def remove_member(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, MEMBERS)
    del new["$defs"][name]["x-members"][key]
    return f"{name}.{key}", True


def other_value(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, MEMBERS)
    new["$defs"][name]["x-members"][key] = 4321
    return f"{name}.{key}", True


def add_flag(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, FLAGS)
    new["$defs"][name]["x-bits"]["NEW_FLAG"] = 1 << 60
    return f"{name}.NEW_FLAG", False


def remove_flag(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name, key = choose(draw, BITS)
    del new["$defs"][name]["x-bits"][key]
    return f"{name}.{key}", True


def other_wire_type(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, ENUMS + FLAGS)
    new["$defs"][name]["type"] = "boolean"
    return name, True


def add_kind(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, UNIONS)
    new["$defs"][name]["oneOf"].insert(0, {"$ref": "#/$defs/NoSuchKind"})
    return name, False


def remove_kind(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, UNIONS)
    new["$defs"][name]["oneOf"].pop(0)
    return name, False


def other_tag(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, UNIONS)
    new["$defs"][name]["x-tag"] = "other"
    return name, True


def add_shape(_: Any, new: dict[str, Any]) -> tuple[str, bool]:
    new["$defs"]["GuildCreateData"]["anyOf"].append({"$ref": "#/$defs/NoSuchShape"})
    return "GuildCreateData", True


def other_keys(_: Any, new: dict[str, Any]) -> tuple[str, bool]:
    new["$defs"]["GuildCreateData"]["anyOf"][1]["not"] = {"anyOf": [{"required": ["other"]}]}
    return "GuildCreateData", True


def other_kind_of_definition(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    name = choose(draw, ENUMS)
    new["$defs"][name] = {"type": "object", "description": "Now an object.", "properties": {}}
    return name, True


EDITS: dict[str, Callable[[Any, dict[str, Any]], tuple[str, bool]]] = {
    edit.__name__: edit
    for edit in (
        remove_event, add_event, other_payload, add_object, remove_definition, add_field, remove_field,
        make_optional, make_required, other_absence, allow_null, other_type, one_more_type, other_item,
        other_constant, other_unit, other_null, other_limit, deprecate, add_member, remove_member, other_value,
        add_flag, remove_flag, other_wire_type, add_kind, remove_kind, other_tag, add_shape, other_keys,
        other_kind_of_definition,
    )
}  # fmt: skip


def test_nothing_differs_from_itself() -> None:
    assert differences(WHOLE, copied()) == []
    assert markdown([]) == "The schemas are the same.\n"


@pytest.mark.parametrize("kind", EDITS)
@given(data=st.data())
@settings(max_examples=5, deadline=None)
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
@settings(max_examples=3, deadline=None)
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


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An older bundle, in which one field could not be null and an event was missing."""
    old = copied()
    old["$defs"]["User"]["properties"]["avatar"]["type"] = "string"
    old["allOf"] = [
        part for part in old["allOf"] if part["if"]["properties"].get("t") != {"const": "TYPING_START"}
    ]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(old), encoding="utf-8")
    return path


def test_the_command_groups_what_changed(older: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas", "diff", str(older)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "breaks strict decoders: 1",
        "  User.avatar: may be null",
        "other changes: 1",
        "  TYPING_START: event added",
    ]
    assert main(["schemas", "diff", str(older), str(ROOT / "schemas"), "--markdown"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "### Changes that break strict decoders",
        "",
        "- `User.avatar`: may be null",
        "",
        "### Other changes",
        "",
        "- `TYPING_START`: event added",
    ]
    assert main(["schemas", "diff", str(older), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "breaking": [{"subject": "User.avatar", "what": "may be null"}],
        "other": [{"subject": "TYPING_START", "what": "event added"}],
    }


def test_check_fails_for_a_change_that_breaks(older: Path, tmp_path: Path) -> None:
    newer = tmp_path / "new.json"
    newer.write_text(json.dumps(WHOLE), encoding="utf-8")
    assert main(["schemas", "diff", str(older), str(newer), "--check"]) == 1
    assert main(["schemas", "diff", str(newer), str(older), "--check"]) == 1  # the event is gone
    assert main(["schemas", "diff", str(newer), str(newer), "--check"]) == 0


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"{", b"5", b"[" * 100_000, b'{"$defs": {}}'])
def test_a_file_that_is_no_bundle_is_refused(
    text: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.json"
    path.write_bytes(text)
    assert main(["schemas", "diff", str(path)]) == 1
    error = capsys.readouterr().err
    assert "bundle" in error
    assert "Traceback" not in error
    assert main(["schemas", "diff", str(tmp_path / "nowhere.json")]) == 1
    assert "cannot be read" in capsys.readouterr().err
