"""The check of the gateway's tables for contradictions: opcodes, close codes, commands, events, intents."""

from collections.abc import Iterator
from difflib import get_close_matches

from cordspec.codegen.schema.complaints import Problem, shown
from cordspec.codegen.schema.description import (
    Alternatives,
    Description,
    Event,
    FlagsDefinition,
    ObjectDefinition,
    UnionDefinition,
)
from cordspec.codegen.schema.names import camel

__all__ = ["table_problems"]


def table_problems(description: Description) -> Iterator[Problem]:
    """Yield the contradictions of the tables, each with its place in ``gateway.yaml``."""
    yield from _opcode_problems(description)
    payloads: dict[str, str] = {}
    for event in description.events:
        for keyword, wrong, fix in _event_problems(description, event):
            yield ("events", event.name, keyword), wrong, fix
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
            fix = f"Write {near[0]}." if near else "Add it under opcodes."
            yield ("commands", command.name, "opcode"), f"there is no opcode {shown(command.opcode)}.", fix


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
