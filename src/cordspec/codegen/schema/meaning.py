"""The check of a description for contradictions: tags, absence, constants, the order of families.

The syntax and every reference are checked earlier.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from keyword import iskeyword
from typing import Any, Final

from cordspec.codegen.schema.complaints import Complaints, Problem, shown
from cordspec.codegen.schema.description import (
    Alternatives,
    AnyValue,
    Description,
    EnumDefinition,
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
from cordspec.codegen.schema.names import python_name
from cordspec.codegen.schema.order import family_cycle
from cordspec.codegen.schema.source import Json, Source
from cordspec.codegen.schema.table_meaning import table_problems

__all__ = ["check_meaning"]


def check_meaning(
    description: Description, objects: Mapping[str, Source], gateway: Source | None, complaints: Complaints
) -> None:
    """Complain about everything that cannot be generated, or would have another meaning than in the schemas."""
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
        for key, wrong, fix in problems:
            complaints.add(source, ("$defs", name, *key), wrong, fix)
    if cycle := family_cycle(description):
        families = {name: definition.family for name, definition in description.definitions.items()}
        path = ", ".join(f"{user} ({families[user]}) uses {used} ({families[used]})" for user, used in cycle)
        first = description.definitions[cycle[0][0]]
        complaints.add(
            objects[first.family],
            ("$defs", first.name),
            f"families refer to each other in a cycle: {path}.",
            "Move one of these definitions to the family that is used.",
        )
    if gateway is not None:
        for at, wrong, fix in table_problems(description):
            complaints.add(gateway, at, wrong, fix)


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
    if isinstance(definition, FlagsDefinition):
        yield from _combination_problems(definition)


def _combination_problems(definition: FlagsDefinition) -> Iterator[Problem]:
    listed = sum({member.value for member in definition.members if isinstance(member.value, int)})
    for index, value in enumerate(definition.common):
        if value & ~listed:
            wrong = f"{value} has the bit {value & ~listed}, which {definition.name} does not list."
            yield ("x-common", index), wrong, "List the bit in x-bits, or leave the combination out."


def _object_problems(
    description: Description, definition: ObjectDefinition, source: Source
) -> Iterator[Problem]:
    yield from _attribute_problems(description, definition, source)
    raw: Any = source.at(("$defs", definition.name))
    own = {field.name for field in definition.fields}
    for index, key in enumerate(raw.get("required", ())):
        if key not in own:
            near = get_close_matches(str(key), own, 1)
            fix = f"Write {near[0]}." if near else "Describe it under properties."
            yield ("required", index), f"{definition.name} has no property {shown(key)} of its own.", fix
    for field in definition.fields:
        for wrong, fix in _field_problems(description, field):
            yield ("properties", field.name), f"{definition.name}.{field.name} {wrong}", fix
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
    """Yield the keys that would become the same attribute as another key."""
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
        yield (
            "is required and states the meaning of its absence.",
            "Remove it from required, or remove x-absent.",
        )
    if field.since and not (field.has_absent or field.nullable):
        yield "has x-since without x-absent.", "State the meaning of its absence in older captures."
    if field.distinct_null and field.required:
        yield "is required, so its absence has no meaning.", "Remove x-null."
    if field.null_as_absent and not (field.nullable and field.has_absent):
        wrong = "reads null as absence, but null is not in its type or its absence has no stated meaning."
        yield wrong, 'Add "null" to its type and give it x-absent, or remove x-null.'
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
                yield "has no type but null.", 'Write type: "null", or add another type.'
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
