"""The description of a gateway as plain values, from which all text is generated.

It depends on neither YAML nor files nor Python output. Names of definitions are unique over all families, so a
reference is a name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from cordspec.codegen.schema.names import camel
from cordspec.codegen.schema.source import Json

__all__ = [
    "Alternatives",
    "AnyValue",
    "CloseCode",
    "Command",
    "Definition",
    "Description",
    "EnumDefinition",
    "Event",
    "Field",
    "FlagsDefinition",
    "IdDefinition",
    "LifecycleEvent",
    "ListOf",
    "MapOf",
    "Member",
    "ObjectDefinition",
    "OneOf",
    "Opcode",
    "Ref",
    "Scalar",
    "TupleOf",
    "Type",
    "UnionDefinition",
    "names_in",
]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A plain value: string, integer, number, boolean, timestamp, object or null."""

    kind: str


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a definition; ``wire`` is the JSON type at this place if it is another one."""

    name: str
    wire: str | None = None


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array of one type."""

    item: "Type"


@dataclass(frozen=True, slots=True)
class TupleOf:
    """An array of fixed length."""

    items: "tuple[Type, ...]"


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object used as a map."""

    key: "Type"
    value: "Type"


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several types."""

    types: "tuple[Type, ...]"


Type: TypeAlias = Scalar | AnyValue | Ref | ListOf | TupleOf | MapOf | OneOf


def names_in(type_: Type) -> Iterator[str]:
    """Yield the names of the definitions that a type refers to."""
    match type_:
        case Ref(name):
            yield name
        case ListOf(item):
            yield from names_in(item)
        case TupleOf(items) | OneOf(items):
            for item in items:
                yield from names_in(item)
        case MapOf(key, value):
            yield from names_in(key)
            yield from names_in(value)
        case _:
            return


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One key of an object."""

    name: str
    type: Type
    nullable: bool
    required: bool
    absent: Json = None
    has_absent: bool = False
    distinct_null: bool = False
    null_as_absent: bool = False
    unset: bool = False
    """True if the field is ``UNSET`` where it is absent, in objects that are only sent."""

    const: Json = None
    description: str = ""
    deprecated: bool = False
    undocumented: bool = False
    secret: bool = False
    since: str | None = None
    unit: str | None = None
    observed: Mapping[str, Json] | None = None
    examples: tuple[Json, ...] = ()
    sample: Json = None
    has_sample: bool = False
    schema: Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """The attributes of every definition."""

    name: str
    family: str
    description: str
    documentation: str = ""
    line: int
    room: str = "models"
    """Package of the generated module: ``models``, or ``requests`` for what is only sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdDefinition(Definition):
    """A type of ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member of an enum, or one bit of a flag set."""

    name: str
    value: int | str
    description: str = ""
    deprecated: bool = False
    undocumented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumDefinition(Definition):
    """An open enum."""

    wire: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagsDefinition(Definition):
    """An open flag set; the values of its members are powers of two, ``common`` are frequent values."""

    wire: str
    members: tuple[Member, ...]
    common: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectDefinition(Definition):
    """An object; ``fields`` are its own, not those of its base."""

    base: str | None
    fields: tuple[Field, ...]
    examples: tuple[Json, ...] = ()
    sample_groups: tuple[tuple[str, ...], ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionDefinition(Definition):
    """Objects distinguished by the value of one key."""

    tag: str
    members: tuple[str, ...]
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternatives(Definition):
    """Objects distinguished by which keys are absent: (name, absent keys), the usual one first."""

    shapes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opcode:
    """One opcode of the envelope."""

    name: str
    value: int
    received: bool
    sent: bool
    payload: Type | None
    description: str
    documentation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCode:
    """One close code; ``then`` is resume, reconnect or fatal."""

    name: str
    value: int
    then: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A frame that a client may send."""

    name: str
    opcode: str
    payload: Type
    description: str
    documentation: str
    limits: tuple[str, ...]
    intents: tuple[str, ...]
    answer: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One dispatch event; ``payload`` is the definition that ``d`` refers to, None for no payload."""

    name: str
    payload: str | None
    legacy: tuple[str, tuple[str, ...]] | None
    intents: tuple[str, ...]
    permissions: tuple[str, ...]
    role: str
    creates: bool
    undocumented: bool
    description: str
    documentation: str
    note: str

    @property
    def payload_name(self) -> str:
        """Name of the payload type: the name of the event in camel case, followed by ``Data``."""
        return f"{camel(self.name)}Data"


@dataclass(frozen=True, slots=True, kw_only=True)
class LifecycleEvent:
    """An event of the library itself; ``arguments`` are (name, type or Python path)."""

    name: str
    source: str
    description: str
    arguments: tuple[tuple[str, Type | str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """The contents of a schema folder."""

    families: Mapping[str, str]
    definitions: Mapping[str, Definition]
    opcodes: tuple[Opcode, ...] = ()
    close_codes: tuple[CloseCode, ...] = ()
    commands: tuple[Command, ...] = ()
    events: tuple[Event, ...] = ()
    lifecycle_events: tuple[LifecycleEvent, ...] = ()
    version: int = 0

    def bases(self, name: str) -> Iterator[ObjectDefinition]:
        """Yield the object and its bases, nearest first."""
        current: str | None = name
        while current is not None:
            definition = self.definitions[current]
            assert isinstance(definition, ObjectDefinition)
            yield definition
            current = definition.base

    def fields_of(self, name: str) -> dict[str, Field]:
        """Return all fields of an object with those of its bases; a field of the object replaces one of a base."""
        fields: dict[str, Field] = {}
        for definition in reversed(list(self.bases(name))):
            fields |= {field.name: field for field in definition.fields}
        return fields

    def payload_names(self) -> dict[str, str]:
        """Return the names of definitions that are the payload of one event, with the name of the event."""
        return {
            event.payload_name: event.name for event in self.events if event.payload == event.payload_name
        }

    def frame_payloads(self) -> list[tuple[Opcode, Type]]:
        """Return the opcodes other than DISPATCH with the type of ``d``: as Discord sends it, otherwise as a client does."""
        commands = {command.opcode: command.payload for command in self.commands}
        payloads = [(opcode, opcode.payload or commands.get(opcode.name)) for opcode in self.opcodes]
        return [(opcode, payload) for opcode, payload in payloads if payload is not None]
