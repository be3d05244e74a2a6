"""The tables of the gateway and of the library as plain values.

The grammar is checked earlier; here references to the definitions are resolved.
"""

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from cordspec.codegen.schema.complaints import Complaints
from cordspec.codegen.schema.definitions import definition_name, read_type
from cordspec.codegen.schema.description import (
    CloseCode,
    Command,
    Description,
    Event,
    LifecycleEvent,
    OneOf,
    Opcode,
    Scalar,
    Type,
    names_in,
)
from cordspec.codegen.schema.source import Source

__all__ = ["read_tables"]


def read_tables(
    gateway: Source | None, library: Source | None, objects: Description, complaints: Complaints
) -> Description:
    """Return the description with the contents of the tables."""
    description = objects
    if gateway is not None:
        description = _gateway(gateway, description)
        _check_payloads(gateway, description, complaints)
    if library is not None:
        description = replace(description, lifecycle_events=_lifecycle_events(library))
    return description


def _rows(source: Source, table: str) -> dict[str, dict[str, Any]]:
    rows: Any = source.at((table,))
    return dict(rows) if rows else {}


def _payload(row: Mapping[str, Any]) -> Type | None:
    if "payload" not in row:
        return None
    type_, nullable = read_type(row["payload"])
    return OneOf((type_, Scalar("null"))) if nullable else type_


def _gateway(source: Source, objects: Description) -> Description:
    version: Any = source.at(("version",))
    return replace(
        objects,
        version=version or 0,
        opcodes=tuple(
            Opcode(
                name=name,
                value=row["value"],
                received=row.get("received", False),
                sent=row.get("sent", False),
                payload=_payload(row),
                description=row["description"],
                documentation=row.get("x-doc", ""),
            )
            for name, row in _rows(source, "opcodes").items()
        ),
        close_codes=tuple(
            CloseCode(name=name, value=row["value"], then=row["then"], description=row["description"])
            for name, row in _rows(source, "close_codes").items()
        ),
        commands=tuple(
            Command(
                name=name,
                opcode=row["opcode"],
                payload=_payload(row) or Scalar("null"),
                description=row["description"],
                documentation=row.get("x-doc", ""),
                limits=tuple(row.get("limits", ())),
                intents=tuple(row.get("intents", ())),
                answer=tuple(row.get("answer", ())),
            )
            for name, row in _rows(source, "commands").items()
        ),
        events=tuple(_event(name, row) for name, row in _rows(source, "events").items()),
    )


def _event(name: str, row: Mapping[str, Any]) -> Event:
    reference = row["payload"].get("$ref")
    legacy = row.get("legacy")
    return Event(
        name=name,
        payload=definition_name(reference) if reference else None,
        legacy=(definition_name(legacy["$ref"]), tuple(legacy["x-without"])) if legacy else None,
        intents=tuple(row["intents"]),
        permissions=tuple(row.get("permissions", ())),
        role=row.get("role", ""),
        creates=row.get("creates", False),
        undocumented=row.get("undocumented", False),
        description=row["description"],
        documentation=row.get("x-doc", ""),
        note=row.get("note", ""),
    )


def _check_payloads(source: Source, description: Description, complaints: Complaints) -> None:
    for name, row in _rows(source, "events").items():
        if row["payload"].keys() != {"$ref"} and row["payload"] != {"type": "null"}:
            fix = 'Write {$ref: file.yaml#/$defs/Name}, or {type: "null"} if d is nothing.'
            complaints.add(source, ("events", name, "payload"), f"{name} has no object as payload.", fix)
    for table in ("opcodes", "commands", "events"):
        for name, row in _rows(source, table).items():
            for key in ("payload", "legacy"):
                if key not in row:
                    continue
                for reference in names_in(read_type(row[key])[0]):
                    if reference not in description.definitions:
                        near = get_close_matches(reference, description.definitions, 1)
                        fix = f"Write {near[0]}." if near else "Define it in objects/."
                        complaints.add(
                            source,
                            (table, name, key),
                            f"{name} refers to {reference}, which is not defined.",
                            fix,
                        )


def _lifecycle_events(source: Source) -> tuple[LifecycleEvent, ...]:
    return tuple(
        LifecycleEvent(
            name=name,
            source=row["source"],
            description=row["description"],
            arguments=tuple(
                (argument, said["x-python"] if "x-python" in said else read_type(said)[0])
                for argument, said in row["arguments"].items()
            ),
        )
        for name, row in _rows(source, "lifecycle_events").items()
    )
