"""The gateway as an AsyncAPI 3.1 document: one channel, every frame received, every frame sent.

Schemas stand in the form that every AsyncAPI tool reads, which is draft 7 of JSON Schema: there a
``$ref`` has no siblings and a tuple is an ``items`` with a list.
"""

from collections.abc import Mapping
from typing import Any, Final

from cordspec.codegen.bundle import Bundler, Schema
from cordspec.codegen.description import Command, Description, Event
from cordspec.codegen.example import Composer
from cordspec.codegen.spelling import documentation_url
from cordspec.codegen.tables_text import frame_payloads

__all__ = ["asyncapi_document"]

SCHEMAS: Final = "#/components/schemas/"
CHANNEL: Final = "#/channels/gateway/messages/"


def asyncapi_document(description: Description) -> Schema:
    """What Discord sends and takes, with an example of every dispatch event."""
    bundler = Bundler(description, SCHEMAS)
    received = {f"{_camel(event.name)}Event": _event(description, event) for event in description.events} | {
        f"{_camel(opcode.name)}Frame": _frame(
            opcode.name, opcode.description, opcode.value, bundler.type(payload)
        )
        for opcode, payload in frame_payloads(description)
        if opcode.received
    }
    sent = {
        f"{_camel(command.name)}Command": _command(description, command, bundler)
        for command in description.commands
    }
    messages = received | sent
    return {
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
        "components": {
            "messages": messages,
            "schemas": {name: _draft_7(schema) for name, schema in bundler.definitions().items()},
        },
    }


def _operation(action: str, messages: Mapping[str, Schema]) -> Schema:
    return {
        "action": action,
        "channel": {"$ref": "#/channels/gateway"},
        "messages": [{"$ref": CHANNEL + name} for name in messages],
    }


def _event(description: Description, event: Event) -> Schema:
    names = [event.payload, event.legacy[0] if event.legacy else None]
    shapes: list[Schema] = [{"$ref": SCHEMAS + name} for name in names if name]
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


def _command(description: Description, command: Command, bundler: Bundler) -> Schema:
    value = next(opcode.value for opcode in description.opcodes if opcode.name == command.opcode)
    message = _frame(command.name, command.description, value, bundler.type(command.payload))
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
            "properties": {"op": {"const": opcode}, "d": _draft_7(payload)},
        },
    }


def _draft_7(schema: Any) -> Any:
    """The same schema without what draft 7 does not have."""
    if isinstance(schema, list):
        return [_draft_7(item) for item in schema]  # pyright: ignore[reportUnknownVariableType]  # plain JSON
    if not isinstance(schema, dict):
        return schema
    found: Schema = {
        "items" if key == "prefixItems" else key: value
        if key in ("x-absent", "examples")
        else _draft_7(value)
        for key, value in schema.items()  # pyright: ignore[reportUnknownVariableType]  # plain JSON
    }
    if "$ref" in found and len(found) > 1:
        found["allOf"] = [{"$ref": found.pop("$ref")}, *found.get("allOf", [])]
    return found


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
