"""The operations of the HTTP API as plain values, and a definition for the request of each.

``http/<resource>.yaml`` lists operations, ``requests.yaml`` the objects that only requests contain. The grammar is
checked earlier; here the keys of an operation become the fields of one object, and references are resolved.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from re import findall
from typing import Any, Final, cast

from cordspec.codegen.schema.complaints import Complaints
from cordspec.codegen.schema.definitions import read_definitions, read_type
from cordspec.codegen.schema.description import (
    Definition,
    Description,
    FlagsDefinition,
    ObjectDefinition,
    Type,
    names_in,
)
from cordspec.codegen.schema.names import camel
from cordspec.codegen.schema.source import Json, Pointer, Source

__all__ = ["TOTAL", "HTTPDescription", "Operation", "UploadedFile", "read_operations"]

PLACES: Final[tuple[tuple[str, Pointer], ...]] = (
    ("parameters", ("parameters",)),
    ("query", ("query", "properties")),
    ("body", ("body", "properties")),
)
"""Parts of an operation that list fields of its request, and the path to them."""

TOTAL: Final = "x-total"
"""Key of an object in ``limits.yaml``: limit of characters in a list of such objects."""

TAKEN: Final = frozenset({"authentication", "file", "files", "operation", "reason", "self"})
"""Names that a field of a request cannot have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedFile:
    """The one file that a form contains."""

    name: str
    description: str
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation; its request is the definition of the same name in camel case."""

    name: str
    resource: str
    description: str
    documentation: str
    method: str
    path: str
    path_names: Mapping[str, str]
    """Field of the request for each parameter of the path."""

    query: tuple[str, ...]
    csv: tuple[str, ...]
    body: tuple[str, ...] | None
    """Fields of the body; None for an operation without a body."""

    whole: str | None
    """Field whose value is the whole body."""

    any_of: tuple[tuple[str, ...], ...]
    files: bool
    file: UploadedFile | None
    response: Type | str | None
    """``bytes`` for a response that is not JSON, None for an operation without a response."""

    empty: bool | str
    """True if the response may be empty; or the query parameter that must be set for a response."""

    reason: bool
    authentication: str
    fires: tuple[str, ...]
    permissions: tuple[str, ...]
    once: tuple[str, ...]
    priority: int
    deprecated: bool
    undocumented: bool

    @property
    def request(self) -> str:
        """Name of the definition of its request."""
        return camel(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class HTTPDescription:
    """The operations, and the description with the definitions of their requests."""

    resources: Mapping[str, str]
    operations: tuple[Operation, ...]
    left_out: Mapping[str, str]
    """Operations that are not described, each with the reason."""

    description: Description
    limits: Mapping[str, Mapping[str, Mapping[str, Json]]]
    """Limits of the fields of objects in ``objects/``, where they are sent."""


def read_operations(
    http: Mapping[str, Source],
    requests: Source | None,
    limits: Source | None,
    objects: Mapping[str, Source],
    description: Description,
    complaints: Complaints,
) -> HTTPDescription:
    """Return the operations of all resources; complaints are added to ``complaints``."""
    sources = {"objects": requests} if requests is not None else {}
    sources |= {resource: _with_requests(source) for resource, source in http.items()}
    definitions = _definitions(sources, objects, description, complaints)
    whole = replace(
        description,
        families={resource: str(_text(source)) for resource, source in sources.items()},
        definitions={**description.definitions, **definitions},
    )
    operations = tuple(
        _operation(resource, name, row)
        for resource, source in http.items()
        for name, row in _rows(source, "operations").items()
    )
    found = HTTPDescription(
        resources={resource: _text(source) for resource, source in http.items()},
        operations=operations,
        left_out={
            name: reason for source in http.values() for name, reason in _rows(source, "x-left-out").items()
        },
        description=whole,
        limits=cast("Any", limits.value) if limits is not None else {},
    )
    if limits is not None:
        for at, wrong, fix in _limit_problems(found):
            complaints.add(limits, at, wrong, fix)
    for operation in operations:
        for at, wrong, fix in _problems(found, operation):
            complaints.add(http[operation.resource], ("operations", operation.name, *at), wrong, fix)
    return found


def _text(source: Source) -> str:
    return str(cast("Mapping[str, Any]", source.value)["description"])


def _rows(source: Source, key: str) -> dict[str, Any]:
    rows: Any = source.at((key,))
    return dict(rows) if rows else {}


def _with_requests(source: Source) -> Source:
    """Return a source of objects: the requests of the operations, with the lines of their operations."""
    definitions: dict[str, Json] = {}
    lines: dict[Pointer, int] = {}
    for name, row in _rows(source, "operations").items():
        request = camel(name)
        required = list(row.get("parameters", ()))
        properties: dict[str, Json] = {}
        for _, path in PLACES:
            properties |= cast("dict[str, Json]", source.at(("operations", name, *path)) or {})
        for place in ("query", "body"):
            required += row.get(place, {}).get("required", ())
        definitions[request] = {
            "type": "object",
            "description": row["description"],
            **({"x-doc": row["x-doc"]} if "x-doc" in row else {}),
            "required": cast("Json", required),
            "properties": properties,
        }
        for at, line in source.lines.items():
            if at[:2] != ("operations", name):
                continue
            for _, path in PLACES:
                if at[2 : 2 + len(path)] == path:
                    lines["$defs", request, "properties", *at[2 + len(path) :]] = line
            if len(at) == 2:
                lines["$defs", request] = line
    return Source(source.name, {"description": _text(source), "$defs": definitions}, lines)


def _definitions(
    sources: Mapping[str, Source],
    objects: Mapping[str, Source],
    description: Description,
    complaints: Complaints,
) -> dict[str, Definition]:
    """Return the definitions of requests and of their parts, which may refer to those of ``objects/``."""
    # The names of families of objects are taken: requests are in a room of their own.
    mine = {
        ("requests" if resource == "objects" else f"http_{resource}"): each
        for resource, each in sources.items()
    }
    read = read_definitions({**objects, **mine}, complaints)
    return {
        name: replace(
            _sent(definition),
            family="objects" if definition.family == "requests" else definition.family.removeprefix("http_"),
            room="requests",
        )
        for name, definition in read.items()
        if name not in description.definitions
    }


def _sent(definition: Definition) -> Definition:
    """Return a definition whose optional fields are ``UNSET`` where they are absent."""
    if not isinstance(definition, ObjectDefinition):
        return definition
    return replace(
        definition, fields=tuple(replace(part, unset=not part.required) for part in definition.fields)
    )


def _operation(resource: str, name: str, row: Mapping[str, Any]) -> Operation:
    query: Mapping[str, Any] = row.get("query", {})
    body: Mapping[str, Any] = row.get("body", {})
    names: Mapping[str, str] = row.get("x-names", {})
    file: Mapping[str, Any] | None = body.get("x-file")
    response: Any = row.get("response")
    if isinstance(response, Mapping):
        response = read_type(cast("Mapping[str, Any]", response))[0]
    return Operation(
        name=name,
        resource=resource,
        description=row["description"],
        documentation=row.get("x-doc", ""),
        method=row["method"],
        path=row["path"],
        path_names={names.get(field, field): field for field in row.get("parameters", ())},
        query=tuple(query.get("properties", ())),
        csv=tuple(query.get("x-csv", ())),
        body=tuple(body.get("properties", ())) if "body" in row else None,
        whole=body.get("x-whole"),
        any_of=tuple(tuple(group) for group in body.get("x-any-of", ())),
        files=body.get("x-files", False),
        file=None
        if file is None
        else UploadedFile(
            name=file["name"], description=file["description"], required=file.get("required", False)
        ),
        response=response,
        empty=row.get("x-empty", False),
        reason=row.get("x-reason", False),
        authentication=row["authentication"],
        fires=tuple(row.get("fires", ())),
        permissions=tuple(row.get("permissions", ())),
        once=tuple(row.get("x-once", ())),
        priority=row.get("x-priority", 0),
        deprecated=row.get("deprecated", False),
        undocumented=row.get("x-undocumented", False),
    )


def _limit_problems(http: HTTPDescription) -> Iterator[tuple[Pointer, str, str]]:
    for name, fields in http.limits.items():
        if not isinstance(http.description.definitions.get(name), ObjectDefinition):
            near = get_close_matches(name, http.description.definitions, 1)
            yield (
                (name,),
                f"{name} is not defined as an object.",
                f"Write {near[0]}." if near else "Leave it out.",
            )
            continue
        known = http.description.fields_of(name)
        total: Any = fields.get(TOTAL, {})
        named = [path.partition(".")[0] for path in total.get("of", ())]
        for field in (*(each for each in fields if each != TOTAL), *named):
            if field not in known:
                near = get_close_matches(field, known, 1)
                fix = f"Write {near[0]}." if near else "Leave it out."
                yield (name, field), f"{name} has no field {field}.", fix


def _problems(http: HTTPDescription, operation: Operation) -> Iterator[tuple[Pointer, str, str]]:
    """Yield the contradictions of an operation, each with its place below the operation."""
    description = http.description
    in_path = findall(r"{(\w+)}", operation.path)
    if sorted(in_path) != sorted(operation.path_names):
        wrong = f"the path has the parameters {', '.join(in_path) or 'none'}."
        yield ("path",), f"{operation.name}: {wrong}", "List the same ones under parameters."
    lists = [tuple(operation.path_names.values()), operation.query, operation.body or ()]
    listed = [name for each in lists for name in each]
    for name in sorted({name for name in listed if listed.count(name) > 1}):
        wrong = (
            f"{operation.name} has two fields {name}; its request has one object for path, query and body."
        )
        yield (), wrong, "Rename the parameter of the path with x-names."
    for name in sorted(TAKEN.intersection(listed)):
        yield (), f"{operation.name} has a field {name}, which is a parameter of its method.", "Leave it out."
    for place, names, known in (
        (("query", "x-csv"), operation.csv, operation.query),
        (("body", "x-any-of"), [name for group in operation.any_of for name in group], listed),
        (("body", "x-whole"), [operation.whole] if operation.whole else [], listed),
        (("x-empty",), [operation.empty] if isinstance(operation.empty, str) else [], operation.query),
        (("x-once",), operation.once, operation.body or ()),
    ):
        for name in names:
            if name not in known:
                near = get_close_matches(str(name), known, 1)
                fix = f"Write {near[0]}." if near else "List it."
                yield place, f"{operation.name} has no field {name}.", fix
    events = {event.name for event in description.events}
    for name in operation.fires:
        if name not in events:
            near = get_close_matches(name, events, 1)
            yield ("fires",), f"there is no event {name}.", f"Write {near[0]}." if near else "Leave it out."
    flags = description.definitions.get("Permissions")
    bits = {member.name for member in flags.members} if isinstance(flags, FlagsDefinition) else set[str]()
    for name in operation.permissions:
        if name not in bits:
            near = get_close_matches(name, bits, 1)
            yield (
                ("permissions",),
                f"there is no permission {name}.",
                f"Write {near[0]}." if near else "Add it.",
            )
    if operation.response is not None and not isinstance(operation.response, str):
        for name in names_in(operation.response):
            if name not in description.definitions:
                near = get_close_matches(name, description.definitions, 1)
                fix = f"Write {near[0]}." if near else "Define it in objects/."
                yield ("response",), f"{operation.name} refers to {name}, which is not defined.", fix
