"""Single changes of the bundle, each drawn at random: what it is about, and whether it breaks strict decoders."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from cordspec.schemas import bundle

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


def other_word_of_type(draw: Any, new: dict[str, Any]) -> tuple[str, bool]:
    words = ("additionalProperties", "propertyNames", "prefixItems", "format", "x-enum", "x-flags")
    word = draw(st.sampled_from(words))
    name, key = choose(draw, [field for field in FIELDS if word in field_of(WHOLE, field)])
    wrong: dict[str, Any] = {
        "prefixItems": [{"type": "string"}],
        "format": "other",
        "x-enum": "#/$defs/X",
        "x-flags": "#/$defs/X",
    }
    field_of(new, (name, key))[word] = wrong.get(word, {"type": "boolean"})
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
        make_optional, make_required, other_absence, allow_null, other_type, one_more_type, other_item, other_word_of_type,
        other_constant, other_unit, other_null, other_limit, deprecate, add_member, remove_member, other_value,
        add_flag, remove_flag, other_wire_type, add_kind, remove_kind, other_tag, add_shape, other_keys,
        other_kind_of_definition,
    )
}  # fmt: skip
