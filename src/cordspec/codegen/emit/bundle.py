"""The whole description as one JSON Schema (2020-12), for use without Python.

Partial objects are spelled out, and open unions end with their unknown member. The root describes a
received frame, so that a captured log can be checked by any validator.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cordspec.codegen.emit.models import unions_of, unknown_home
from cordspec.codegen.emit.spelling import documentation_url
from cordspec.codegen.schema import (
    Alternatives,
    Definition,
    Description,
    EnumDefinition,
    FlagsDefinition,
    IdDefinition,
    ObjectDefinition,
    OneOf,
    Ref,
    Scalar,
    Type,
    UnionDefinition,
    definition_name,
)

__all__ = ["DIALECT", "GENERATED", "Bundler", "Schema", "bundled_schema"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
GENERATED: Final = '@generated from schemas/ by "cordspec codegen" - do not edit'
Schema = dict[str, Any]


def bundled_schema(description: Description) -> Schema:
    """Return a schema of a received frame, with every definition under ``$defs``."""
    bundler = Bundler(description, "#/$defs/")
    frames = list(_frames(description, bundler))
    return {
        "$comment": GENERATED,
        "$schema": DIALECT,
        "$id": f"urn:cordspec:gateway:v{description.version}",
        "title": "Frames that Discord's gateway sends",
        "type": "object",
        "required": ["op"],
        "properties": {
            "op": {"type": "integer"},
            "t": {"type": ["string", "null"]},
            "s": {"type": ["integer", "null"]},
        },
        **({"allOf": frames} if frames else {}),  # JSON Schema does not allow an empty list
        "$defs": bundler.definitions(),
    }


def _frames(description: Description, bundler: "Bundler") -> Iterator[Schema]:
    for opcode, payload in description.frame_payloads():
        if opcode.received:
            yield _when({"op": {"const": opcode.value}}, bundler.type(payload))
    for event in description.events:
        names = [event.payload, event.legacy[0] if event.legacy else None]
        shapes = [{"$ref": bundler.home + name} for name in names if name]
        if shapes:
            yield _when({"t": {"const": event.name}}, shapes[0] if len(shapes) == 1 else {"anyOf": shapes})


def _when(condition: Schema, payload: Schema) -> Schema:
    return {
        "if": {"required": list(condition), "properties": condition},
        "then": {"properties": {"d": payload}},
    }


@dataclass(frozen=True, slots=True)
class Bundler:
    """Definitions for a document in which ``home`` is the prefix of their addresses."""

    description: Description
    home: str

    def definitions(self) -> dict[str, Schema]:
        """Return every definition by name, with the unknown members of unions."""
        schemas = {
            name: self._definition(definition) for name, definition in self.description.definitions.items()
        }
        for unknown, union in unknown_home(self.description).items():
            schemas[unknown] = {
                "type": "object",
                "description": "Stands for every kind that this description does not list.",
                "required": sorted(
                    {each.tag for each in unions_of(self.description, unknown)} or {union.tag}
                ),
            }
        return dict(sorted(schemas.items()))

    def type(self, type_: Type) -> Schema:
        """Return a type outside an object: a reference, a scalar, or one of several."""
        match type_:
            case Ref(name):
                return {"$ref": self.home + name}
            case Scalar(kind):
                return {"type": kind}
            case OneOf(types):
                return {"anyOf": [self.type(part) for part in types]}
            case _:
                return {}

    def _definition(self, definition: Definition) -> Schema:
        said: Schema = {"description": definition.description}
        if definition.documentation:
            said["x-doc"] = documentation_url(definition.documentation)
        match definition:
            case IdDefinition():
                return {"type": "string", "pattern": "^[0-9]+$", **said}
            case EnumDefinition() | FlagsDefinition():
                members = {member.name: member.value for member in definition.members}
                key = "x-members" if isinstance(definition, EnumDefinition) else "x-bits"
                return {"type": definition.wire, **said, key: members}
            case UnionDefinition():
                return {**said, "x-tag": definition.tag, "oneOf": list(self._members(definition))}
            case Alternatives():
                return {**said, "anyOf": [self._without(name, keys) for name, keys in definition.shapes]}
            case ObjectDefinition():
                return {"type": "object", **said, **self._object(definition)}
            case _:
                raise AssertionError(definition)

    def _object(self, definition: ObjectDefinition) -> Schema:
        schema: Schema = {
            "properties": {part.name: self.rewritten(part.schema) for part in definition.fields}
        }
        required = [part.name for part in definition.fields if part.required]
        if required:
            schema["required"] = required
        if definition.base:
            schema["allOf"] = [{"$ref": self.home + definition.base}]
        return schema

    def _members(self, union: UnionDefinition) -> Iterator[Schema]:
        tags = [self.description.fields_of(member)[union.tag].const for member in union.members]
        for name in union.members:
            yield {"$ref": self.home + name}
        yield {"$ref": self.home + union.unknown, "properties": {union.tag: {"not": {"enum": tags}}}}

    def _without(self, name: str, keys: tuple[str, ...]) -> Schema:
        if not keys:
            return {"$ref": self.home + name}
        return {"$ref": self.home + name, "not": {"anyOf": [{"required": [key]} for key in keys]}}

    def rewritten(self, schema: Mapping[str, Any]) -> Schema:
        """Return the schema with every reference rewritten for the document."""
        found: Schema = {}
        for key, value in schema.items():
            if key == "propertyNames":
                found[key] = self._keys(value)
            elif key in ("$ref", "x-enum", "x-flags") and isinstance(value, str):
                found[key] = self.home + definition_name(value)
            elif isinstance(value, Mapping) and key != "x-absent":
                found[key] = self.rewritten(value)  # pyright: ignore[reportUnknownArgumentType]  # plain JSON
            elif isinstance(value, list) and key in ("anyOf", "prefixItems"):
                found[key] = [self.rewritten(item) for item in value]  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType]  # plain JSON
            else:
                found[key] = value
        return found

    def _keys(self, schema: Mapping[str, Any]) -> Schema:
        """Return the schema of the keys of a map; a number that is a key is a string in JSON."""
        definition = self.description.definitions.get(definition_name(schema.get("$ref", "")))
        if isinstance(definition, EnumDefinition) and definition.wire == "integer":
            return {"pattern": "^[0-9]+$", "x-enum": self.home + definition.name}
        return self.rewritten(schema)
