"""Comparison of the schemas with the kept facts: everything is in the schemas, or is left out for a stated reason.

The facts are a folder of JSON files that list what Discord documents. ``conformity.yaml`` in the schema folder names
the definitions of documented structures with another name, and states why something is left out. An entry in it
without effect is a difference too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from cordspec.codegen.schema import (
    Alternatives,
    Description,
    EnumDefinition,
    Field,
    FlagsDefinition,
    HTTPDescription,
    ObjectDefinition,
    UnionDefinition,
    read_file,
)
from cordspec.codegen.upstream.documented import read_facts
from cordspec.codegen.upstream.operations import check_operations

__all__ = ["Conformity", "all_fields", "check_conformity", "our_name", "upstream_reasons"]


@dataclass(slots=True)
class Conformity:
    """The numbers covered, explained and in total by kind, and the unexplained differences."""

    covered: dict[str, int] = field(default_factory=dict[str, int])
    explained: dict[str, int] = field(default_factory=dict[str, int])
    total: dict[str, int] = field(default_factory=dict[str, int])
    differences: list[str] = field(default_factory=list[str])

    def count(self, kind: str, place: str, found: bool, reason: object) -> None:
        """Count one fact; if it is not in the schemas and there is no reason, it is a difference."""
        self.total[kind] = self.total.get(kind, 0) + 1
        if found:
            self.covered[kind] = self.covered.get(kind, 0) + 1
        elif reason:
            self.explained[kind] = self.explained.get(kind, 0) + 1
        else:
            self.differences.append(f"{kind}: {place} is in the facts and not in the schemas")

    def table(self) -> Iterator[str]:
        """Yield a table with a line for each kind."""
        yield f"{'':14}{'covered':>9}{'explained':>11}{'total':>8}"
        for kind, total in self.total.items():
            yield f"{kind:14}{self.covered.get(kind, 0):>9}{self.explained.get(kind, 0):>11}{total:>8}"


def check_conformity(
    description: Description, schemas: Path, facts: Path, http: HTTPDescription | None = None
) -> Conformity:
    """Compare a description with a folder of facts; ``http`` are the operations, None for schemas without them."""
    exceptions = _exceptions(schemas / "conformity.yaml")
    report = Conformity()
    used: set[tuple[str, str]] = set()

    def reason(kind: str, name: str) -> Any:
        found = exceptions.get(kind, {}).get(name)
        if found is not None:
            used.add((kind, name))
        return found

    _events(report, description, read_facts(facts, "events.json"), reason)
    _structures(report, description, read_facts(facts, "structures.json"), reason)
    for kind, file in (("enum", "enums.json"), ("flags", "flags.json")):
        _values(report, description, kind, read_facts(facts, file), reason)
    if http is not None:
        operations = read_facts(facts, "operations.json")
        check_operations(report, http, operations, reason)
        _structures(report, http.description, operations["structures"], reason)
    for kind, entries in exceptions.items():
        for name in entries:
            if kind != "upstream" and (kind, name) not in used:
                report.differences.append(f"conformity.yaml: {kind}.{name} explains nothing; remove it")
    return report


def upstream_reasons(schemas: Path) -> dict[str, str]:
    """Return the decided differences from newer documentation, by key, with the reason of each."""
    return dict(_exceptions(schemas / "conformity.yaml").get("upstream", {}))


def _exceptions(path: Path) -> dict[str, dict[str, Any]]:
    found: Any = read_file(path, "conformity") if path.exists() else {}
    return dict(found)


def _events(report: Conformity, description: Description, facts: Any, reason: Any) -> None:
    ours = {event.name: event for event in description.events}
    opcodes = {opcode.name for opcode in description.opcodes}
    for fact in facts["events"]:
        name = fact["name"]
        known = name in opcodes if fact["kind"] == "opcode" else name in ours
        report.count("event", name, known, None if known else reason("events", name))
        if name in ours and set(fact["intents"]) != set(ours[name].intents) and not reason("intents", name):
            report.differences.append(f"event: {name} has other intents than the facts: {fact['intents']}")
    for fact in facts["undocumented_seen"]:
        if fact["who"] == "bot":
            known = fact["name"] in ours
            report.count(
                "undocumented", fact["name"], known, None if known else reason("events", fact["name"])
            )


def _structures(report: Conformity, description: Description, facts: Mapping[str, Any], reason: Any) -> None:
    for name, fact in facts.items():
        said = reason("structures", name)
        if isinstance(said, dict):
            report.count("structure", name, False, cast("str", said["left_out"]))
            continue
        names: list[str] = (
            [our_name(description, name)] if said is None else [said] if isinstance(said, str) else list(said)
        )
        missing = [each for each in names if each not in description.definitions]
        report.count("structure", f"{name} (as {', '.join(missing)})", not missing, None)
        if not missing:
            _fields(report, description, name, names, fact["fields"], reason)


def our_name(description: Description, name: str) -> str:
    """Return the name of the definition of a documented structure; that of an event ends in ``Data``."""
    for ending in ("Event", "ExtraFields"):
        payload = name.removesuffix(ending) + "Data"
        if name.endswith(ending) and payload in description.definitions:
            return payload
    return name


def all_fields(description: Description, names: list[str]) -> dict[str, list[Field]]:
    """Return the fields of definitions, with those of their bases and of the members of unions."""
    found: dict[str, list[Field]] = {}
    waiting = list(names)
    for name in waiting:
        match description.definitions[name]:
            case ObjectDefinition():
                for part in description.fields_of(name).values():
                    found.setdefault(part.name, []).append(part)
            case UnionDefinition(members=members):
                waiting += [member for member in members if member not in waiting]
            case Alternatives(shapes=shapes):
                waiting += [shape for shape, _ in shapes if shape not in waiting]
            case _:
                pass
    return found


def _fields(
    report: Conformity, description: Description, name: str, names: list[str], facts: Any, reason: Any
) -> None:
    ours = all_fields(description, names)
    for fact in facts:
        place = f"{name}.{fact['name']}"
        mine = ours.get(fact["name"], [])
        report.count("field", place, bool(mine), None if mine else reason("fields", place))
        if not mine:
            continue
        too_strict: list[str] = []
        if fact["optional"] and all(part.required for part in mine) and len(mine) == 1:
            too_strict.append("may be absent")
        if fact["nullable"] and not any(part.nullable or part.distinct_null for part in mine):
            too_strict.append("may be null")
        if too_strict and not reason("fields", place):
            report.differences.append(
                f"field: {place} {' and '.join(too_strict)} in the facts, not in the schemas"
            )


def _values(
    report: Conformity, description: Description, kind: str, facts: Mapping[str, Any], reason: Any
) -> None:
    for name, fact in facts.items():
        said = reason("enums", name)
        if isinstance(said, dict):
            report.count(kind, name, False, cast("str", said["left_out"]))
            continue
        ours = _our_values(description, said or name)
        report.count(kind, name, ours is not None, None)
        for member in (fact.get("members") or fact.get("bits") or ()) if ours is not None else ():
            place = f"{name}.{member['name']}"
            known = ours is not None and ours.get(member["name"]) == member["value"]
            report.count(f"{kind} member", place, known, None if known else reason("members", place))


def _our_values(description: Description, name: str) -> dict[str, int | str] | None:
    if name == "GatewayOpcode":
        return {opcode.name: opcode.value for opcode in description.opcodes}
    if name == "GatewayCloseCode":
        return {code.name: code.value for code in description.close_codes}
    definition = description.definitions.get(name)
    if isinstance(definition, EnumDefinition | FlagsDefinition):
        return {member.name: member.value for member in definition.members}
    return None
