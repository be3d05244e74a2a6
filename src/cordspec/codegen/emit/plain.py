"""The description as a JSON Schema (2020-12) for code generators: the flavour ``plain`` of the bundle.

Code generators support a part of JSON Schema only. This flavour uses that part: no ``not``, no ``if``, no ``allOf``
of objects, no keyword of the schema language, one named definition for each shape, and no description next to a
``$ref``, where generators lose it or copy the definition.

It states less than the exact flavour: limits of numbers and lengths are left out, because a decoder must not
enforce them, and the unknown member of a union accepts the listed kinds too.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from cordspec.codegen.emit.bundle import DIALECT, GENERATED, Schema
from cordspec.codegen.emit.models import unions_of, unknown_home
from cordspec.codegen.emit.spelling import documentation_url
from cordspec.codegen.schema import (
    Alternatives,
    AnyValue,
    Definition,
    Description,
    EnumDefinition,
    Event,
    Field,
    FlagsDefinition,
    IdDefinition,
    Json,
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
    camel,
)

__all__ = ["Refer", "definition_text", "plain_object", "plain_schema", "plain_type"]

HOME: Final = "#/$defs/"
NULL: Final[Schema] = {"type": "null"}
Refer: TypeAlias = Callable[[str], Schema]


def plain_schema(description: Description) -> Schema:
    """Return a schema of any frame, with every shape under ``$defs`` by its name."""
    writer = _Writer(description)
    frames = writer.frames()
    return {
        "$comment": GENERATED,
        "$schema": DIALECT,
        "$id": f"urn:cordspec:gateway:v{description.version}:plain",
        "title": "GatewayFrame",
        "description": "A frame that Discord's gateway sends, of a listed opcode or event.",
        **(
            {"anyOf": [_ref(name) for name in frames]} if frames else {}
        ),  # JSON Schema does not allow an empty list
        "$defs": dict(sorted({**writer.definitions(), **frames}.items())),
    }


def _ref(name: str) -> Schema:
    return {"$ref": HOME + name}


@dataclass(slots=True)
class _Writer:
    description: Description
    taken: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self.taken |= {*self.description.definitions, *unknown_home(self.description)}

    def _free(self, name: str) -> str:
        """Return the name, with underscores appended until no definition has it."""
        while name in self.taken:
            name += "_"
        self.taken.add(name)
        return name

    def definitions(self) -> dict[str, Schema]:
        found: dict[str, Schema] = {}
        for name, definition in self.description.definitions.items():
            if isinstance(definition, EnumDefinition) and definition.members:
                known = self._free(f"Known{name}")
                found[known] = _known_members(definition)
                found[name] = {
                    "description": definition_text(definition),
                    "anyOf": [_ref(known), {"type": definition.wire}],
                }
            elif isinstance(definition, UnionDefinition):
                # The unknown member has an open tag, which would keep TypeScript from narrowing by the tag.
                known = self._free(f"Known{name}")
                found[known] = {
                    "description": f"The listed kinds of {name}, distinguished by `{definition.tag}`.",
                    "anyOf": [_ref(member) for member in definition.members],
                }
                found[name] = {
                    "description": definition_text(definition),
                    "anyOf": [_ref(known), _ref(definition.unknown)],
                }
            else:
                found[name] = self._definition(definition)
        for unknown in unknown_home(self.description):
            found[unknown] = self._unknown(unknown)
        return found

    def frames(self) -> dict[str, Schema]:
        """Return a definition of the frames of each opcode that Discord sends, and of each event."""
        found: dict[str, Schema] = {}
        for opcode, payload in self.description.frame_payloads():
            if opcode.received:
                said = {"op": _const(opcode.value), "t": NULL, "s": NULL, "d": plain_type(payload, _ref)}
                found[self._free(f"{camel(opcode.name)}Frame")] = _frame(
                    opcode.description, said, ["op"] if said["d"] == NULL else ["op", "d"]
                )
        names = {
            event.name: self._free(f"{camel(event.name)}EventFrame") for event in self.description.events
        }
        for event in self.description.events:
            said = {
                "op": _const(0),
                "t": _const(event.name),
                "s": {"type": "integer"},
                "d": self._payload(event),
            }
            required = ["op", "t", "s"] if event.payload is None else ["op", "t", "s", "d"]
            found[names[event.name]] = _frame(event.description, said, required)
        return found

    def _payload(self, event: Event) -> Schema:
        names = [event.payload, event.legacy[0] if event.legacy else None]
        shapes = [_ref(name) for name in names if name]
        if not shapes:
            return {}
        return shapes[0] if len(shapes) == 1 else {"anyOf": shapes}

    def _definition(self, definition: Definition) -> Schema:
        said: Schema = {"description": definition_text(definition)}
        match definition:
            case IdDefinition():
                return {"type": "string", "pattern": "^[0-9]+$", **said}
            case EnumDefinition(wire=wire) | FlagsDefinition(wire=wire):
                return {"type": wire, **said}  # of enums, those without members
            case Alternatives(shapes=shapes):
                return {**said, "anyOf": [_ref(name) for name, _ in shapes]}
            case ObjectDefinition(name=name):
                return plain_object(said, self.description.fields_of(name).values(), _ref)
            case _:
                raise AssertionError(definition)

    def _unknown(self, name: str) -> Schema:
        unions = list(unions_of(self.description, name)) or [unknown_home(self.description)[name]]
        fields = {
            union.tag: plain_type(self.description.fields_of(union.members[0])[union.tag].type, _ref)
            for union in unions
        }
        said = {"description": "Stands for every kind that this description does not list."}
        return _object(said, {key: (schema, True) for key, schema in fields.items()})


def plain_field(part: Field, refer: Refer) -> Schema:
    """Return a field of an object, with its description; ``refer`` returns a reference to a definition."""
    found = plain_type(part.type, refer) if part.const is None else _const(part.const)
    if part.nullable and part.const is None:
        found = _nullable(found)
    if "$ref" in found:
        found = Schema(allOf=[found])  # generators ignore a description next to `$ref`
    found["description"] = " ".join(_field_texts(part))
    if part.deprecated:
        found["deprecated"] = True
    if part.has_absent and part.absent is not None:
        found["default"] = part.absent
    return found


def plain_type(type_: Type, refer: Refer) -> Schema:
    """Return a type without a description; ``refer`` returns a reference to a definition."""
    match type_:
        case Scalar("timestamp"):
            return {"type": "string", "format": "date-time"}
        case Scalar(kind) | Ref(wire=str(kind)):
            return {"type": kind}
        case Ref(name):
            return refer(name)
        case AnyValue():
            return {}
        case ListOf(item):
            return {"type": "array", "items": plain_type(item, refer)}
        case TupleOf(items):
            return _tuple(items, refer)
        case MapOf(_, value):
            return {"type": "object", "additionalProperties": plain_type(value, refer)}
        case OneOf(types):
            return {"anyOf": [plain_type(part, refer) for part in types]}


def _tuple(items: tuple[Type, ...], refer: Refer) -> Schema:
    # `items` with a list means nothing in 2020-12, and `prefixItems` means nothing to generators.
    kinds = [plain_type(kind, refer) for kind in dict.fromkeys(items)]
    item = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    return {"type": "array", "items": item, "minItems": len(items), "maxItems": len(items)}


def _frame(description: str, said: Schema, required: list[str]) -> Schema:
    return {"type": "object", "description": description, "properties": said, "required": required}


def plain_object(said: Schema, fields: Iterable[Field], refer: Refer) -> Schema:
    """Return an object with the given fields."""
    return _object(said, {part.name: (plain_field(part, refer), part.required) for part in fields})


def _object(said: Schema, fields: dict[str, tuple[Schema, bool]]) -> Schema:
    schema: Schema = {
        "type": "object",
        **said,
        "properties": {name: schema for name, (schema, _) in fields.items()},
    }
    required = [name for name, (_, always) in fields.items() if always]
    return {**schema, "required": required} if required else schema


def _const(value: Json) -> Schema:
    kinds: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}
    kind = kinds.get(type(value))
    return {"type": kind, "const": value} if kind else {"const": value}


def _nullable(schema: Schema) -> Schema:
    kind: Any = schema.get("type")
    if isinstance(kind, str):
        return {**schema, "type": [kind, "null"]} if kind != "null" else schema
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], NULL]}
    return {"anyOf": [schema, NULL]} if schema else {}


def _known_members(definition: EnumDefinition) -> Schema:
    """Return the listed members, with their names in the two keywords that code generators read."""
    names = [member.name for member in definition.members]
    return {
        "type": definition.wire,
        "description": "\n".join(
            [f"The listed values of {definition.name}.", *_member_lines(definition.members)]
        ),
        "enum": [member.value for member in definition.members],
        "tsEnumNames": names,
        "x-enum-varnames": names,
        "x-enum-descriptions": [member.description for member in definition.members],
    }


def _member_lines(members: Iterable[Member]) -> Iterator[str]:
    for member in members:
        yield f"{member.name} = {member.value}" + (f": {member.description}" if member.description else "")


def definition_text(definition: Definition) -> str:
    """Return the description of a definition, with the bits of a flag set and the page of Discord's documentation."""
    lines = [definition.description]
    if isinstance(definition, FlagsDefinition):
        lines += _member_lines(definition.members)
    if definition.documentation:
        lines.append(f"Documentation: {documentation_url(definition.documentation)}")
    return "\n".join(lines)


def _field_texts(part: Field) -> Iterator[str]:
    if part.description:
        yield part.description
    if part.unit:
        yield f"Unit: {part.unit}."
    if part.undocumented:
        yield "Not in Discord's documentation."
