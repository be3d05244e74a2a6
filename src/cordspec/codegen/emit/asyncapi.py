"""The gateway as an AsyncAPI 3.1 document: one channel, with every frame received and sent.

The payload of each message is described one level deep: its fields, with ids, enums and flags. An object inside
of it is ``type: object`` with ``x-schema``, the address of its definition in the bundle. Discord's objects refer to
each other in cycles, and the official parser follows every path of references in a document; it does not finish
with a document that has all of them (docs/decisions/0017-the-description.md).

Schemas are written in the form that every AsyncAPI tool reads, draft 7 of JSON Schema: there ``$ref`` has no
siblings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cordspec.codegen.emit.bundle import GENERATED, Schema
from cordspec.codegen.emit.example import Composer
from cordspec.codegen.emit.plain import definition_text, plain_object, plain_type
from cordspec.codegen.emit.spelling import documentation_url
from cordspec.codegen.schema import (
    Alternatives,
    Command,
    Definition,
    Description,
    EnumDefinition,
    Event,
    FlagsDefinition,
    IdDefinition,
    ObjectDefinition,
    Ref,
    Type,
    UnionDefinition,
    camel,
)

__all__ = ["asyncapi_document"]

SCHEMAS: Final = "#/components/schemas/"
CHANNEL: Final = "#/channels/gateway/messages/"


def asyncapi_document(description: Description) -> Schema:
    """Return the document, with an example of every dispatch event."""
    payloads = _Payloads(description)
    received = {
        f"{camel(event.name)}Event": _event(description, event, payloads) for event in description.events
    } | {
        f"{camel(opcode.name)}Frame": _frame(
            opcode.name, opcode.description, opcode.value, payloads.type(payload)
        )
        for opcode, payload in description.frame_payloads()
        if opcode.received
    }
    sent = {
        f"{camel(command.name)}Command": _command(description, command, payloads)
        for command in description.commands
    }
    messages = received | sent
    return {
        "x-generated": GENERATED,
        "asyncapi": "3.1.0",
        "info": {
            "title": "Discord gateway",
            "version": str(description.version),
            "description": "Frames that Discord sends to bots, and frames that bots send; not an official document.",
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "servers": {"discord": {"host": "gateway.discord.gg", "protocol": "wss"}},
        "channels": {
            "gateway": {
                "address": "/",
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in messages},
            }
        },
        "operations": {"receive": _operation("receive", received), "send": _operation("send", sent)},
        "components": {"messages": messages, "schemas": dict(sorted(payloads.schemas.items()))},
    }


def _operation(action: str, messages: Mapping[str, Schema]) -> Schema:
    return {
        "action": action,
        "channel": {"$ref": "#/channels/gateway"},
        "messages": [{"$ref": CHANNEL + name} for name in messages],
    }


def _event(description: Description, event: Event, payloads: "_Payloads") -> Schema:
    names = [event.payload, event.legacy[0] if event.legacy else None]
    shapes = [payloads.type(Ref(name)) for name in names if name]
    payload = shapes[0] if len(shapes) == 1 else {"anyOf": shapes} if shapes else {}
    message = _frame(event.name, event.description, 0, payload)
    message["payload"]["required"] += ["t", "s"]
    message["payload"]["properties"] |= {"t": {"const": event.name}, "s": {"type": "integer", "minimum": 1}}
    message["x-intents"] = list(event.intents)
    example = {"t": event.name, "s": 1, "op": 0, "d": Composer(description).event(event)}
    message["examples"] = [{"payload": example}]
    if event.documentation:
        message["externalDocs"] = {"url": documentation_url(event.documentation)}
    return message


def _command(description: Description, command: Command, payloads: "_Payloads") -> Schema:
    value = next(opcode.value for opcode in description.opcodes if opcode.name == command.opcode)
    message = _frame(command.name, command.description, value, payloads.type(command.payload))
    if command.documentation:
        message["externalDocs"] = {"url": documentation_url(command.documentation)}
    return message


def _frame(name: str, summary: str, opcode: int, payload: Schema) -> Schema:
    return {
        "name": name,
        "summary": summary,
        "payload": {
            "type": "object",
            "required": ["op", "d"],
            "properties": {"op": {"const": opcode}, "d": payload},
        },
    }


@dataclass(slots=True)
class _Payloads:
    """Payloads one level deep, and the schemas that they refer to."""

    description: Description
    schemas: dict[str, Schema] = field(default_factory=dict[str, Schema])

    def type(self, type_: Type) -> Schema:
        return plain_type(type_, self._payload)

    def _payload(self, name: str) -> Schema:
        if name not in self.schemas:
            self.schemas[name] = self._schema(self.description.definitions[name])
        return {"$ref": SCHEMAS + name}

    def _schema(self, definition: Definition) -> Schema:
        said: Schema = {"description": definition_text(definition)}
        match definition:
            case IdDefinition():
                return {"type": "string", "pattern": "^[0-9]+$", **said}
            case EnumDefinition(wire=wire, members=members):
                return {"type": wire, **said, "x-members": {each.name: each.value for each in members}}
            case FlagsDefinition(wire=wire):
                return {"type": wire, **said}
            case UnionDefinition(members=members, unknown=unknown):
                return {**said, "anyOf": [*map(self._payload, members), self._address(unknown)]}
            case Alternatives(shapes=shapes):
                return {**said, "anyOf": [self._payload(name) for name, _ in shapes]}
            case ObjectDefinition(name=name):
                return plain_object(said, self.description.fields_of(name).values(), self._inside)
            case _:
                raise AssertionError(definition)

    def _inside(self, name: str) -> Schema:
        definition = self.description.definitions[name]
        if isinstance(definition, IdDefinition | EnumDefinition | FlagsDefinition):
            return self._payload(name)
        return self._address(name)

    def _address(self, name: str) -> Schema:
        address = f"urn:cordspec:gateway:v{self.description.version}#/$defs/{name}"
        return {"type": "object", "title": name, "x-schema": address}
