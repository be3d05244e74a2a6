"""The description in standard forms, for people who will never run Python.

One bundled JSON Schema (2020-12) and one AsyncAPI 3.1 document whose messages refer to it. Both are
made of the same schemas that the Structs come from, with partial objects spelled out and open unions
closed by their unknown member.
"""

from collections.abc import Mapping
from typing import Any, Final

from cordspec.codegen.definitions import definition_name
from cordspec.codegen.description import (
    Alternatives,
    Definition,
    Description,
    EnumDefinition,
    Event,
    FlagsDefinition,
    IdDefinition,
    ObjectDefinition,
    UnionDefinition,
)
from cordspec.codegen.example import Composer
from cordspec.codegen.models_text import unions_of, unknown_home
from cordspec.codegen.spelling import documentation_url
from cordspec.codegen.tables_text import frame_payloads

__all__ = ["asyncapi_document", "bundled_schema"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


def bundled_schema(description: Description) -> Schema:
    """Every definition and payload in one JSON Schema, under ``$defs``."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:cordspec:gateway:v{description.version}",
        "title": "Payloads of Discord's gateway",
        "$defs": _schemas(description, "#/$defs/"),
    }


def asyncapi_document(description: Description) -> Schema:
    """The gateway as an AsyncAPI 3.1 document: one channel, what is received, what is sent."""
    schemas = _schemas(description, "#/components/schemas/")
    received = {
        event.payload_name.removesuffix("Data"): _message(description, event) for event in description.events
    }
    sent = {
        "".join(word.capitalize() for word in command.name.split("_")) + "Command": {
            "name": command.name,
            "summary": command.description,
            "payload": _rewrite({"$ref": f"#/$defs/{name}"} if name else {}, "#/components/schemas/"),
            "x-opcode": command.opcode,
        }
        for command in description.commands
        for name in [getattr(command.payload, "name", None)]
    }
    frames = {
        f"{opcode.name.title().replace('_', '')}Frame": {"name": opcode.name, "summary": opcode.description}
        for opcode, _ in frame_payloads(description)
        if opcode.received
    }
    messages = {**received, **frames, **sent}
    channel = "#/channels/gateway/messages/"
    return {
        "asyncapi": "3.1.0",
        "info": {
            "title": "Discord gateway",
            "version": str(description.version),
            "description": "Events that Discord sends to bots, and commands that bots send. An unofficial description.",
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
        "operations": {
            "receive": {
                "action": "receive",
                "channel": {"$ref": "#/channels/gateway"},
                "messages": [{"$ref": channel + name} for name in [*received, *frames]],
            },
            "send": {
                "action": "send",
                "channel": {"$ref": "#/channels/gateway"},
                "messages": [{"$ref": channel + name} for name in sent],
            },
        },
        "components": {"messages": messages, "schemas": schemas},
    }


def _message(description: Description, event: Event) -> Schema:
    message: Schema = {"name": event.name, "summary": event.description, "contentType": "application/json"}
    if event.payload is not None:
        message["payload"] = {"$ref": f"#/components/schemas/{event.payload}"}
        message["examples"] = [{"name": event.name, "payload": Composer(description).event(event)}]
    message["x-intents"] = list(event.intents)
    if event.documentation:
        message["externalDocs"] = {"url": documentation_url(event.documentation)}
    return message


def _schemas(description: Description, home: str) -> dict[str, Schema]:
    schemas = {name: _schema(definition, home) for name, definition in description.definitions.items()}
    for unknown, union in unknown_home(description).items():
        tags = [
            _tag(description, union, member)
            for each in unions_of(description, unknown)
            for member in each.members
        ]
        schemas[unknown] = {
            "type": "object",
            "description": "A kind that this description does not list.",
            "required": [union.tag],
            "properties": {union.tag: {"not": {"enum": sorted(set(tags), key=str)}}},
        }
    return dict(sorted(schemas.items()))


def _tag(description: Description, union: UnionDefinition, member: str) -> Any:
    return description.fields_of(member)[union.tag].const


def _schema(definition: Definition, home: str) -> Schema:
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
            names = [*definition.members, definition.unknown]
            return {**said, "x-tag": definition.tag, "oneOf": [{"$ref": home + name} for name in names]}
        case Alternatives():
            return {**said, "anyOf": [_without(home, name, keys) for name, keys in definition.shapes]}
        case ObjectDefinition():
            fields = {part.name: _rewrite(part.schema, home) for part in definition.fields}
            required = [part.name for part in definition.fields if part.required]
            schema: Schema = {"type": "object", **said, "properties": fields}
            if definition.base:
                schema["allOf"] = [{"$ref": home + definition.base}]
            if required:
                schema["required"] = required
            return schema
        case _:
            raise AssertionError(definition)


def _without(home: str, name: str, keys: tuple[str, ...]) -> Schema:
    if not keys:
        return {"$ref": home + name}
    return {"$ref": home + name, "not": {"anyOf": [{"required": [key]} for key in keys]}}


def _rewrite(schema: Mapping[str, Any], home: str) -> Any:
    """The same schema with every reference leading into the bundle."""
    found: Schema = {}
    for key, value in schema.items():
        if key in ("$ref", "x-enum", "x-flags") and isinstance(value, str):
            found[key] = home + definition_name(value)
        elif isinstance(value, Mapping) and key != "x-absent":
            found[key] = _rewrite(value, home)  # pyright: ignore[reportUnknownArgumentType]  # plain JSON
        elif isinstance(value, list) and key in ("anyOf", "prefixItems"):
            found[key] = [_rewrite(item, home) for item in value]  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType]  # plain JSON
        else:
            found[key] = value
    return found
