"""Object files as definitions: references are resolved and partial objects expanded.

The grammar is checked earlier; the complaints of this module are about references.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from graphlib import CycleError, TopologicalSorter
from typing import Any, Final

from cordspec.codegen.schema.complaints import Complaints
from cordspec.codegen.schema.description import (
    Alternatives,
    AnyValue,
    Definition,
    EnumDefinition,
    Field,
    FlagsDefinition,
    IdDefinition,
    ListOf,
    MapOf,
    Member,
    ObjectDefinition,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
    UnionDefinition,
)
from cordspec.codegen.schema.source import Json, Pointer, Source

__all__ = ["definition_name", "read_definitions", "read_type"]

NULL = Scalar("null")

CHAIN_LIMIT: Final = 16
"""Longest chain of bases of an object; the schemas of cordspec have 3."""


def definition_name(reference: str) -> str:
    """Return the name at the end of a ``$ref``; names are unique over all files."""
    return reference.rpartition("/")[2]


def read_type(schema: Mapping[str, Any]) -> tuple[Type, bool]:
    """Return the type that a schema states, and whether null is allowed too."""
    if "$ref" in schema:
        return Ref(definition_name(schema["$ref"])), False
    if "anyOf" in schema:
        return _one_of([read_type(part) for part in schema["anyOf"]])
    if "type" not in schema:
        return AnyValue(), False
    kinds = [schema["type"]] if isinstance(schema["type"], str) else list(schema["type"])
    nullable = "null" in kinds and len(kinds) > 1
    types = tuple(_plain(kind, schema) for kind in kinds if kind != "null" or not nullable)
    return types[0] if len(types) == 1 else OneOf(types), nullable


def _one_of(parts: list[tuple[Type, bool]]) -> tuple[Type, bool]:
    types = tuple(type_ for type_, _ in parts if type_ != NULL)
    nullable = len(types) < len(parts) or any(nullable for _, nullable in parts)
    return types[0] if len(types) == 1 else OneOf(types), nullable


def _whole_type(schema: Mapping[str, Any]) -> Type:
    type_, nullable = read_type(schema)
    return OneOf((type_, NULL)) if nullable else type_


def _plain(kind: str, schema: Mapping[str, Any]) -> Type:
    for keyword in ("x-enum", "x-flags"):
        if keyword in schema:
            return Ref(definition_name(schema[keyword]), wire=kind)
    match kind:
        case "string" if schema.get("format") == "date-time":
            return Scalar("timestamp")
        case "array" if "prefixItems" in schema:
            return TupleOf(tuple(_whole_type(item) for item in schema["prefixItems"]))
        case "array":
            return ListOf(_whole_type(schema.get("items", {})))
        case "object" if "additionalProperties" in schema:
            key = _whole_type(schema.get("propertyNames", {"type": "string"}))
            return MapOf(key, _whole_type(schema["additionalProperties"]))
        case _:
            return Scalar(kind)


@dataclass(slots=True)
class _Reader:
    sources: Mapping[str, Source]
    complaints: Complaints
    where: dict[str, str] = field(default_factory=dict[str, str])
    done: dict[str, Definition] = field(default_factory=dict[str, Definition])
    open: list[str] = field(default_factory=list[str])

    def raw(self, name: str) -> dict[str, Any]:
        found: Any = self.sources[self.where[name]].at(("$defs", name))
        return dict(found)

    def complain(self, name: str, at: Pointer, wrong: str, fix: str) -> None:
        self.complaints.add(self.sources[self.where[name]], ("$defs", name, *at), wrong, fix)


def read_definitions(sources: Mapping[str, Source], complaints: Complaints) -> dict[str, Definition]:
    """Return the definitions of all files by name, in the order of the files and of their lines."""
    reader = _Reader(sources, complaints)
    for family, source in sources.items():
        defs: Any = source.at(("$defs",))
        for name in defs:
            if name in reader.where:
                fix = f"objects/{reader.where[name]}.yaml has it too; give one of them another name."
                complaints.add(source, ("$defs", name), f"{name} occurs twice.", fix)
            else:
                reader.where[name] = family
    _check_references(reader)
    if not complaints.found:
        _check_structure(reader)
    if complaints.found:
        return {}
    for name in reader.where:
        _definition(reader, name)
    return {name: reader.done[name] for name in reader.where if name in reader.done}


def _check_references(reader: _Reader) -> None:
    for family, source in reader.sources.items():
        for at, reference in _references(source.value, ()):
            file, _, name = reference.partition("#/$defs/")
            wanted = file.removesuffix(".yaml") or family
            if reader.where.get(name) == wanted:
                continue
            if name in reader.where:
                fix = f"Write {reader.where[name]}.yaml#/$defs/{name}."
            else:
                near = get_close_matches(name, reader.where, 1)
                fix = f"Write {reader.where[near[0]]}.yaml#/$defs/{near[0]}." if near else "Define it."
            reader.complaints.add(source, at, f"nothing is defined at {reference}.", fix)


def _references(value: Json, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, dict):
        for key, child in value.items():
            if key in ("$ref", "x-enum", "x-flags", "of") and isinstance(child, str):
                yield (*at, key), child
            elif key != "examples":
                yield from _references(child, (*at, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _references(child, (*at, index))


def _check_structure(reader: _Reader) -> None:
    """Complain about bases, parts and alternatives that are not objects or refer back to themselves."""
    origins: dict[str, dict[str, Pointer]] = {}
    for name in reader.where:
        raw = reader.raw(name)
        named: list[tuple[Pointer, str]] = []
        if "allOf" in raw:
            named.append((("allOf",), raw["allOf"][0]["$ref"]))
        if "x-partial" in raw:
            named.append((("x-partial", "of"), raw["x-partial"]["of"]))
        origins[name] = {definition_name(reference): at for at, reference in named}
        named += [(("anyOf", index), part["$ref"]) for index, part in enumerate(raw.get("anyOf", ()))]
        for at, reference in named:
            other = definition_name(reference)
            if not _is_object(reader.raw(other)):
                reader.complain(name, at, f"{other} is not an object.", "Refer to an object here.")
    depths: dict[str, int] = {}
    try:
        for name in TopologicalSorter(origins).static_order():
            depths[name] = 1 + max((depths[origin] for origin in origins[name]), default=0)
    except CycleError as error:
        circle: list[str] = error.args[1]
        user, used = circle[1], circle[0]
        path = " -> ".join(reversed(circle))
        wrong = f"{user} is its own base or a part of itself: {path}."
        reader.complain(user, origins[user][used], wrong, "Refer to another object here.")
    for name, depth in depths.items():
        if depth > CHAIN_LIMIT:
            fix = "Put their fields together."
            reader.complain(name, (), f"{name} is built upon more than {CHAIN_LIMIT} objects.", fix)


def _is_object(raw: Mapping[str, Any]) -> bool:
    return raw.get("type") == "object" and not {"x-id", "x-members", "x-bits"} & raw.keys()


def _definition(reader: _Reader, name: str) -> Definition:
    if name not in reader.done:
        family = reader.where[name]
        raw = reader.raw(name)
        common = {
            "name": name,
            "family": family,
            "description": raw["description"],
            "documentation": raw.get("x-doc", ""),
            "line": reader.sources[family].line(("$defs", name)),
        }
        reader.done[name] = _build(reader, raw, common)
    return reader.done[name]


def _build(reader: _Reader, raw: dict[str, Any], common: dict[str, Any]) -> Definition:
    if raw.get("x-id"):
        return IdDefinition(**common)
    if "x-members" in raw:
        members = tuple(_member(name, said, said["value"]) for name, said in raw["x-members"].items())
        return EnumDefinition(**common, wire=raw["type"], members=members)
    if "x-bits" in raw:
        members = tuple(_member(name, said, 1 << said["bit"]) for name, said in raw["x-bits"].items())
        combinations = tuple(raw.get("x-common", ()))
        return FlagsDefinition(**common, wire=raw["type"], members=members, common=combinations)
    if "x-tag" in raw:
        names = tuple(definition_name(part["$ref"]) for part in raw["anyOf"])
        return UnionDefinition(**common, tag=raw["x-tag"], members=names, unknown=raw["x-unknown"])
    if "anyOf" in raw:
        shapes = tuple(
            (definition_name(part["$ref"]), tuple(part.get("x-without", ()))) for part in raw["anyOf"]
        )
        return Alternatives(**common, shapes=shapes)
    return _object(reader, raw, common)


def _member(name: str, said: Mapping[str, Any], value: int | str) -> Member:
    return Member(
        name=name,
        value=value,
        description=said.get("description", ""),
        deprecated=said.get("deprecated", False),
        undocumented=said.get("undocumented", False),
    )


def _object(reader: _Reader, raw: dict[str, Any], common: dict[str, Any]) -> ObjectDefinition:
    name = common["name"]
    required = raw.get("required", ())
    own = {key: _field(key, said, key in required) for key, said in raw.get("properties", {}).items()}
    if "x-partial" in raw:
        own = _partial(reader, name, raw["x-partial"]) | own
        own = {key: replace(part, required=True) if key in required else part for key, part in own.items()}
    base = definition_name(raw["allOf"][0]["$ref"]) if "allOf" in raw else None
    groups = raw.get("x-sample")
    return ObjectDefinition(
        **common,
        base=base,
        fields=tuple(own.values()),
        examples=tuple(raw.get("examples", ())),
        sample_groups=None if groups is None else tuple(tuple(group) for group in groups),
    )


def _field(name: str, raw: Mapping[str, Any], required: bool) -> Field:
    type_, nullable = read_type(raw)
    return Field(
        name=name,
        type=type_,
        nullable=nullable,
        required=required,
        absent=raw.get("x-absent"),
        has_absent="x-absent" in raw,
        distinct_null=raw.get("x-null") == "distinct",
        null_as_absent=raw.get("x-null") == "absent",
        const=raw.get("const"),
        description=raw["description"],
        deprecated=raw.get("deprecated", False),
        undocumented=raw.get("x-undocumented", False),
        secret=raw.get("x-secret", False),
        since=raw.get("x-since"),
        unit=raw.get("x-unit"),
        observed=raw.get("x-observed"),
        examples=tuple(raw.get("examples", ())),
        sample=raw.get("x-sample"),
        has_sample="x-sample" in raw,
        schema=raw,
    )


def _partial(reader: _Reader, name: str, said: Mapping[str, Any]) -> dict[str, Field]:
    whole_name = definition_name(said["of"])
    if whole_name in reader.open:
        reader.complain(
            name, ("x-partial", "of"), f"{whole_name} is a part of itself.", "Name the whole object."
        )
        return {}
    reader.open.append(whole_name)
    whole = _all_fields(reader, whole_name)
    reader.open.pop()
    kept_names: list[str] = list(said["keep"])
    for key in ("keep", "optional", "required"):
        known = list(whole) if key == "keep" else kept_names
        for index, kept in enumerate(said.get(key, ())):
            if kept not in known:
                near = get_close_matches(str(kept), known, 1)
                fix = f"Write {near[0]}." if near else "Leave it out."
                reader.complain(name, ("x-partial", key, index), f"{whole_name} keeps no {kept}.", fix)
    optional, required = said.get("optional", ()), said.get("required", ())
    fields: dict[str, Field] = {}
    for kept in kept_names:
        if kept in whole:
            part = whole[kept]
            always = (part.required and kept not in optional) or kept in required
            fields[kept] = replace(part, required=always)
            if always:
                fields[kept] = replace(fields[kept], absent=None, has_absent=False, since=None)
    return fields


def _all_fields(reader: _Reader, name: str) -> dict[str, Field]:
    definition = _definition(reader, name)
    if not isinstance(definition, ObjectDefinition):
        return {}
    inherited = _all_fields(reader, definition.base) if definition.base else {}
    return inherited | {part.name: part for part in definition.fields}
