"""Example values composed from the types, with keys in the order in which Discord writes them.

The examples of a field or an object are used as they are; everything else follows from the types.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from cordspec.codegen.schema import (
    Alternatives,
    AnyValue,
    Description,
    EnumDefinition,
    Event,
    Field,
    FlagsDefinition,
    IdDefinition,
    Json,
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
from cordspec.errors import SchemaError

__all__ = ["Composer", "wire_order"]

FIRST_ID: Final = 1_190_000_000_000_000_000
"""The first id, a snowflake of the end of 2023. Ids of different types are far apart."""

OBJECT_LIMIT: Final = 10_000
DEPTH_LIMIT: Final = 64
"""Limits of the size of an example: its objects, and the levels of nested objects."""

SCALARS: Final[dict[str, Json]] = {
    "string": "text",
    "integer": 1,
    "number": 0.5,
    "boolean": True,
    "null": None,
    "timestamp": "2026-01-02T03:04:05.678000+00:00",
    "object": {},
}


def wire_order(value: Json) -> Json:
    """Return the value with the keys of every object in reverse alphabetical order, as Discord sends them."""
    if isinstance(value, dict):
        return {key: wire_order(value[key]) for key in sorted(value, reverse=True)}
    if isinstance(value, list):
        return [wire_order(item) for item in value]
    return value


@dataclass(slots=True)
class Composer:
    """Composes examples from one description.

    ``every_member`` puts one value of each member of a union into an array of it, so that an example has all
    types; otherwise an array has one value.
    """

    description: Description
    every_member: bool = False
    _open: list[str] = field(default_factory=list[str])
    _made: int = 0

    def event(self, event: Event) -> Json:
        """Return the ``d`` of an event, in wire order."""
        return None if event.payload is None else wire_order(self.definition(event.payload))

    def shapes(self, event: Event) -> Iterator[Json]:
        """Yield one ``d`` for each shape of an event: alternatives, members of a union, the legacy shape."""
        definition = self.description.definitions.get(event.payload or "")
        names = [event.payload] if event.payload else []
        if isinstance(definition, Alternatives):
            names = [name for name, _ in definition.shapes]
        elif isinstance(definition, UnionDefinition):
            names = list(definition.members)
        if event.legacy is not None:
            names.append(event.legacy[0])
        if not names:
            yield None
        for name in names:
            yield wire_order(self.definition(name))

    def definition(self, name: str) -> Json:
        """Return a value of a definition."""
        definition = self.description.definitions[name]
        match definition:
            case IdDefinition():
                ids = [
                    each.name
                    for each in self.description.definitions.values()
                    if isinstance(each, IdDefinition)
                ]
                return str(FIRST_ID + ids.index(name) * 10_000_000_000_003)
            case EnumDefinition():
                return definition.members[0].value
            case FlagsDefinition():
                value = definition.members[0].value
                return str(value) if definition.wire == "string" else value
            case UnionDefinition(members=members):
                return self.definition(next((name for name in members if name not in self._open), members[0]))
            case Alternatives():
                return self.definition(definition.shapes[0][0])
            case ObjectDefinition():
                return self._object(definition)
            case _:
                raise AssertionError(definition)

    def _object(self, definition: ObjectDefinition) -> Json:
        if definition.examples:
            return definition.examples[0]
        self._count(definition)
        self._open.append(definition.name)
        found: dict[str, Json] = {}
        for part in self.description.fields_of(definition.name).values():
            if not self._recurses(part.type):
                found[part.name] = self._field(part)
            elif part.required:
                found[part.name] = None if part.nullable else []
        self._open.pop()
        return found

    def _count(self, definition: ObjectDefinition) -> None:
        """Limit the size: an example of objects with two objects each, 40 levels deep, would not end."""
        self._made = self._made + 1 if self._open else 1
        if self._made > OBJECT_LIMIT or len(self._open) > DEPTH_LIMIT:
            outer = self.description.definitions[self._open[0]]
            raise SchemaError(
                [
                    f"objects/{outer.family}.yaml:{outer.line}: an example of {outer.name} would have more than "
                    f"{OBJECT_LIMIT:,} objects, or be nested more than {DEPTH_LIMIT} deep. Give it `examples`, "
                    f"or {definition.name}."
                ]
            )

    def _field(self, part: Field) -> Json:
        if part.const is not None:
            return part.const
        if part.examples:
            return part.examples[0]
        value = self.type(part.type)
        if isinstance(part.sample, dict) and isinstance(value, dict):
            return {**value, **part.sample}
        minimum = part.schema.get("minimum")
        if isinstance(value, int) and isinstance(minimum, int) and not isinstance(value, bool):
            return max(value, minimum)
        return value

    def type(self, type_: Type) -> Json:
        """Return a value of a type."""
        match type_:
            case Scalar(kind):
                return SCALARS[kind]
            case AnyValue():
                return "anything"
            case Ref(name, wire):
                value = self.definition(name)
                return str(value) if wire == "string" else value
            case ListOf(Ref(name)) if self.every_member and self._is_union(name):
                return [self.definition(member) for member in self._members(name) if member not in self._open]
            case ListOf(item):
                return [self.type(item)]
            case TupleOf(items):
                return [self.type(item) for item in items]
            case MapOf(key, value):
                return {str(self.type(key)): self.type(value)}
            case OneOf(types):
                return self.type(types[0])

    def _is_union(self, name: str) -> bool:
        return isinstance(self.description.definitions[name], UnionDefinition)

    def _members(self, name: str) -> tuple[str, ...]:
        definition = self.description.definitions[name]
        assert isinstance(definition, UnionDefinition)
        return definition.members

    def _recurses(self, type_: Type) -> bool:
        """Return whether a value of this type would contain an object that is being composed."""
        match type_:
            case Ref(name):
                match self.description.definitions[name]:
                    case UnionDefinition(members=members):
                        return all(member in self._open for member in members)
                    case Alternatives(shapes=shapes):
                        return shapes[0][0] in self._open
                    case _:
                        return name in self._open
            case ListOf(Ref(name)) if self.every_member and self._is_union(name):
                return False
            case ListOf(item) | MapOf(_, item):
                return self._recurses(item)
            case OneOf(types) | TupleOf(types):
                return any(self._recurses(part) for part in types)
            case _:
                return False
