"""Whether a description makes sense: tags, absence, intents, the order of families.

The syntax and every reference have been checked before.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from keyword import iskeyword
from typing import Any, Final

from cordspec.codegen.schema.description import (
    Alternatives,
    AnyValue,
    Description,
    EnumDefinition,
    Event,
    Field,
    FlagsDefinition,
    IdDefinition,
    ListOf,
    MapOf,
    ObjectDefinition,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
    UnionDefinition,
)
from cordspec.codegen.schema.names import camel, python_name
from cordspec.codegen.schema.order import family_cycle
from cordspec.codegen.schema.source import Complaints, Json, Pointer, Source, shown

__all__ = ["check_meaning"]


def check_meaning(
    description: Description, objects: Mapping[str, Source], gateway: Source | None, complaints: Complaints
) -> None:
    """Complain of everything that could not be generated, or would mean something else."""
    for name, definition in description.definitions.items():
        source = objects[definition.family]
        match definition:
            case EnumDefinition() | FlagsDefinition():
                problems = _member_problems(definition)
            case ObjectDefinition():
                problems = _object_problems(description, definition, source)
            case UnionDefinition():
                problems = _union_problems(description, definition)
            case Alternatives():
                problems = _alternative_problems(definition)
            case _:
                problems = iter(())
        if iskeyword(name):
            complaints.add(source, ("$defs", name), f"{name} is a keyword of Python.", "Choose another name.")
        for key, wrong, mend in problems:
            complaints.add(source, ("$defs", name, *key), wrong, mend)
    if cycle := family_cycle(description):
        families = {name: definition.family for name, definition in description.definitions.items()}
        path = ", ".join(f"{user} ({families[user]}) uses {used} ({families[used]})" for user, used in cycle)
        first = description.definitions[cycle[0][0]]
        complaints.add(
            objects[first.family],
            ("$defs", first.name),
            f"families refer to each other in a circle: {path}.",
            "Move one of these definitions to the family that is used.",
        )
    if gateway is not None:
        for at, wrong, mend in _table_problems(description):
            complaints.add(gateway, at, wrong, mend)


Problem = tuple[Pointer, str, str]
"""Where in the definition or table, what is wrong, and what to do."""


def _member_problems(definition: EnumDefinition | FlagsDefinition) -> Iterator[Problem]:
    seen: dict[object, str] = {}
    is_text = isinstance(definition, EnumDefinition) and definition.wire == "string"
    keyword = "x-members" if isinstance(definition, EnumDefinition) else "x-bits"
    for member in definition.members:
        at = (keyword, member.name)
        if isinstance(member.value, str) != is_text:
            kind = "text" if is_text else "an integer"
            yield (
                at,
                f"{member.name} is {shown(member.value)}, which is not {kind}.",
                "Write one, or change type.",
            )
        elif member.value in seen:
            yield at, f"{member.name} and {seen[member.value]} have the same value.", "Leave one out."
        seen.setdefault(member.value, member.name)


def _object_problems(
    description: Description, definition: ObjectDefinition, source: Source
) -> Iterator[Problem]:
    yield from _attribute_problems(description, definition, source)
    raw: Any = source.at(("$defs", definition.name))
    own = {field.name for field in definition.fields}
    for index, key in enumerate(raw.get("required", ())):
        if key not in own:
            near = get_close_matches(str(key), own, 1)
            mend = f"Write {near[0]}." if near else "Describe it under properties."
            yield ("required", index), f"{definition.name} has no property {shown(key)} of its own.", mend
    for field in definition.fields:
        for wrong, mend in _field_problems(description, field):
            yield ("properties", field.name), f"{definition.name}.{field.name} {wrong}", mend
    known = list(description.fields_of(definition.name))
    for name in {name for group in definition.sample_groups or () for name in group}.difference(known):
        near = get_close_matches(name, known, 1)
        yield (
            ("x-sample",),
            f"{definition.name} has no {shown(name)[1:-1]}.",
            f"Write {near[0]}." if near else "Leave it out.",
        )


def _attribute_problems(
    description: Description, definition: ObjectDefinition, source: Source
) -> Iterator[Problem]:
    """Keys that would become one attribute, so that one of them would be lost."""
    own = {field.name for field in definition.fields}
    seen: dict[str, str] = {}
    for key in sorted(description.fields_of(definition.name), key=lambda key: key in own):
        attribute = python_name(key)
        first = seen.setdefault(attribute, key)
        if first != key and key in own:
            place = "of its base"
            if first in own:
                place = f"in line {source.line(('$defs', definition.name, 'properties', first))}"
            yield (
                ("properties", key),
                f"{key}, and {first} {place}, both become the attribute {attribute} of {definition.name}.",
                "Leave one of them out.",
            )


def _field_problems(description: Description, field: Field) -> Iterator[tuple[str, str]]:
    if field.required and field.has_absent:
        yield "is required and says what its absence means.", "Take it out of required, or x-absent away."
    if field.since and not (field.has_absent or field.nullable):
        yield "has x-since without x-absent.", "Say what its absence means in older captures."
    if field.distinct_null and field.required:
        yield "is required, so its absence says nothing.", "Take x-null away."
    if field.null_as_absent and not (field.nullable and field.has_absent):
        wrong = "reads null as absence, but null is not in its type or its absence has no stated meaning."
        yield wrong, 'Add "null" to its type and say x-absent, or take x-null away.'
    yield from _type_problems(description, field.type)
    if field.has_absent and not _fits(description, field.type, field.absent):
        yield f"is {shown(field.absent)} when absent, which is not of its type.", "Write a value of its type."
    if field.const is not None and not _fits(description, field.type, field.const):
        yield (
            f"has the constant {shown(field.const)}, which is not of its type.",
            "Write a value of its type.",
        )


def _type_problems(description: Description, type_: Type) -> Iterator[tuple[str, str]]:
    match type_:
        case OneOf(types):
            if not types:
                yield "has no type but null.", 'Write type: "null", or name another type beside it.'
            for part in types:
                yield from _type_problems(description, part)
        case TupleOf(items):
            for item in items:
                yield from _type_problems(description, item)
        case ListOf(item):
            yield from _type_problems(description, item)
        case MapOf(key, value):
            if not _is_key(description, key):
                yield "has a map whose keys are not text.", "Refer to an id or an enum in propertyNames."
            yield from _type_problems(description, value)
        case Ref(name, wire) if wire is not None:
            if not isinstance(description.definitions[name], EnumDefinition | FlagsDefinition):
                yield f"names {name}, which is not an enum or a flag set.", "Write $ref instead."
        case _:
            return


def _is_key(description: Description, type_: Type) -> bool:
    match type_:
        case Scalar(kind):
            return kind == "string"
        case Ref(name):
            return isinstance(description.definitions[name], EnumDefinition | IdDefinition)
        case _:
            return False


def _fits(description: Description, type_: Type, value: Json) -> bool:
    """Return whether a plain value fits a type in the generated text."""
    match type_:
        case Scalar(kind):
            return isinstance(value, _SCALARS.get(kind, ())) and (kind == "boolean") == isinstance(
                value, bool
            )
        case AnyValue():
            return True
        case ListOf():
            return isinstance(value, list)
        case MapOf():
            return isinstance(value, dict)
        case OneOf(types):
            return any(_fits(description, part, value) for part in types)
        case Ref(name):
            match description.definitions[name]:
                case EnumDefinition(wire="string", members=members):
                    return value in [member.value for member in members]
                case EnumDefinition(members=members):
                    return not isinstance(value, bool) and value in [member.value for member in members]
                case FlagsDefinition() | IdDefinition():
                    return isinstance(value, int) and not isinstance(value, bool)
                case _:
                    return False
        case _:
            return False


_SCALARS: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
}


def _union_problems(description: Description, union: UnionDefinition) -> Iterator[Problem]:
    seen: dict[object, str] = {}
    if union.unknown in description.definitions:
        yield ("x-unknown",), f"{union.unknown} is defined already.", "It is generated; choose another name."
    for other in description.definitions.values():
        if isinstance(other, UnionDefinition) and other is not union and other.tag != union.tag:
            if other.unknown == union.unknown:
                wrong = f"{other.name} has the same unknown member and another x-tag."
                yield ("x-unknown",), wrong, "Choose another name."
            for shared in sorted({*other.members} & {*union.members}):
                wrong = f"{shared} is distinguished by {other.tag} in {other.name}."
                yield ("anyOf",), wrong, "An object has one tag: use the same x-tag, or another object."
    for member in union.members:
        field = description.fields_of(member).get(union.tag)
        if field is None or field.const is None:
            yield (
                ("anyOf",),
                f"{member} has no constant {shown(union.tag)}.",
                "Give it that property with const.",
            )
        elif field.const in seen:
            yield ("anyOf",), f"{member} and {seen[field.const]} have the same {union.tag}.", "Leave one out."
        elif seen and type(field.const) is not type(next(iter(seen))):
            wrong = f"the constants of {union.tag} are text in one member and numbers in another."
            yield ("anyOf",), wrong, "Divide the union."
        else:
            seen[field.const] = member


def _alternative_problems(definition: Alternatives) -> Iterator[Problem]:
    for index, (name, without) in enumerate(definition.shapes):
        if bool(without) != bool(index):
            yield ("anyOf",), f"{name} needs x-without if it is not the first.", "Say which keys it lacks."


def _table_problems(description: Description) -> Iterator[Problem]:
    yield from _opcode_problems(description)
    payloads: dict[str, str] = {}
    for event in description.events:
        for keyword, wrong, mend in _event_problems(description, event):
            yield ("events", event.name, keyword), wrong, mend
        if payloads.setdefault(event.payload_name, event.name) != event.name:
            wrong = (
                f"{event.name} and {payloads[event.payload_name]} both have the payload {event.payload_name}."
            )
            yield ("events", event.name), wrong, "Choose another name."


def _opcode_problems(description: Description) -> Iterator[Problem]:
    for table, rows in (("opcodes", description.opcodes), ("close_codes", description.close_codes)):
        seen: dict[int, str] = {}
        for row in rows:
            if row.value in seen:
                wrong = f"{row.name} and {seen[row.value]} have the same value."
                yield (table, row.name), wrong, "Leave one out."
            seen.setdefault(row.value, row.name)
        if rows and "gateway" not in description.families:
            wrong = f"{table} become a part of models/gateway.py, but there is no objects/gateway.yaml."
            yield (table,), wrong, "Add that file."
    values = {opcode.name: opcode.value for opcode in description.opcodes}
    if values and values.get("DISPATCH") != 0:
        yield ("opcodes",), "there is no opcode DISPATCH of the value 0.", "Add it."
    if description.lifecycle_events and "HELLO" not in values:
        yield ("opcodes",), "there is no opcode HELLO, which cordspec itself needs.", "Add it."
    frames: dict[str, str] = {}
    for name in values:
        if frames.setdefault(camel(name), name) != name:
            wrong = f"{name} and {frames[camel(name)]} both have the frame {camel(name)}Frame."
            yield ("opcodes", name), wrong, "Choose another name."
    for command in description.commands:
        if command.opcode not in values:
            near = get_close_matches(command.opcode, values, 1)
            mend = f"Write {near[0]}." if near else "Add it under opcodes."
            yield ("commands", command.name, "opcode"), f"there is no opcode {shown(command.opcode)}.", mend


def _event_problems(description: Description, event: Event) -> Iterator[tuple[str, str, str]]:
    for key, names, flags in (
        ("intents", event.intents, "Intents"),
        ("permissions", event.permissions, "Permissions"),
    ):
        definition = description.definitions.get(flags)
        if not names or not isinstance(definition, FlagsDefinition):
            if names:
                yield key, f"{event.name} names {key}, but no {flags} are defined.", "Define the flag set."
            continue
        known = [member.name for member in definition.members]
        for name in names:
            if name not in known:
                near = get_close_matches(name, known, 1)
                yield key, f"{flags} has no {shown(name)}.", f"Write {near[0]}." if near else "Add it there."
    payload = description.definitions.get(event.payload or "")
    if payload is not None and not isinstance(payload, ObjectDefinition | UnionDefinition | Alternatives):
        yield (
            "payload",
            f"{payload.name} is not an object.",
            "The payload of an event is an object or a union.",
        )
    legacy = description.definitions.get(event.legacy[0]) if event.legacy else None
    if legacy is not None and not isinstance(legacy, ObjectDefinition):
        yield "legacy", f"{legacy.name} is not an object.", "Refer to an object."
    own = description.definitions.get(event.payload_name)
    if own is not None and event.payload != event.payload_name:
        yield "payload", f"{event.payload_name} is defined but not referred to.", "Refer to it."
