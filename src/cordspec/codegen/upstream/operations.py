"""Comparison of the operations of the schemas with the kept facts about the HTTP API."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol, cast

from cordspec.codegen.schema import Field, HTTPDescription, ListOf, Operation, Ref

__all__ = ["check_operations", "path_shape"]

Reason = Callable[[str, str], Any]

PARAMETER: Final = re.compile(r"\{[^}]*\}")

PARTS: Final = frozenset({"files[n]", "payload_json"})
"""Parts of a form that an upload consists of; files are a parameter of the methods."""

OAUTH2: Final = "oauth2"
"""Authentication of operations that are called with the token of a user only."""


class Report(Protocol):
    """The report in which the facts are counted."""

    differences: list[str]

    def count(self, kind: str, place: str, found: bool, reason: object) -> None:
        """Count one fact."""
        ...


def check_operations(report: Report, http: HTTPDescription, facts: Mapping[str, Any], reason: Reason) -> None:
    """Count operations and the fields of their queries and bodies, and note those that differ."""
    ours = {operation.name: operation for operation in http.operations}
    for fact in facts["operations"]:
        name = fact["name"]
        said = reason("operations", name)
        mine = ours.get(said if isinstance(said, str) else name)
        left_out = http.left_out.get(name) if fact["authentication"] == OAUTH2 else None
        if isinstance(said, dict):
            left_out = str(cast("dict[str, object]", said)["left_out"])
        report.count("operation", name, mine is not None, left_out)
        if mine is None:
            continue
        if (mine.method, path_shape(mine.path)) != (fact["method"], path_shape(fact["path"])):
            report.differences.append(f"operation: {name} is {fact['method']} {fact['path']} in the facts")
        for place in ("query", "body"):
            _fields(report, http, mine, name, place, fact[place], reason)
    known = {reason("operations", fact["name"]) or fact["name"] for fact in facts["operations"]}
    report.differences += [
        f"operation: {name} is in the schemas and not in the facts" for name in ours if name not in known
    ]


def path_shape(path: str) -> str:
    """Return a path with its parameters without names, which the sources name differently."""
    return PARAMETER.sub("{}", path.replace("\\", ""))


def _fields(
    report: Report,
    http: HTTPDescription,
    operation: Operation,
    name: str,
    place: str,
    facts: list[dict[str, Any]],
    reason: Reason,
) -> None:
    listed = operation.query if place == "query" else operation.body or ()
    fields = http.description.fields_of(operation.request)
    file = operation.file.name if operation.file is not None else None
    item = _item_fields(http, operation)
    for fact in facts:
        key = fact["name"]
        found: Field | None = fields[key] if key in listed else item.get(key)
        if key in PARTS or key == file:
            report.count(f"{place} field", f"{name}.{key}", True, None)
            continue
        said = None if found is not None else reason("operation_fields", f"{name}.{key}")
        if found is None and said is None:
            said = reason("operation_fields", name)
        report.count(f"{place} field", f"{name}.{key}", found is not None, said)
        if found is None:
            continue
        strict = [
            text
            for wrong, text in (
                (fact["optional"] and found.required, "may be absent"),
                (fact["nullable"] and not found.nullable, "may be null"),
            )
            if wrong
        ]
        if strict and not reason("operation_fields", f"{name}.{key}"):
            report.differences.append(f"{place} field: {name}.{key} {' and '.join(strict)} in the facts")


def _item_fields(http: HTTPDescription, operation: Operation) -> Mapping[str, Field]:
    """Return the fields of the items of a body that is a list."""
    if operation.whole is None:
        return {}
    match http.description.fields_of(operation.request)[operation.whole].type:
        case ListOf(Ref(name)):
            return http.description.fields_of(name)
        case _:
            return {}
