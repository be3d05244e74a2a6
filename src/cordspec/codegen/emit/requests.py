"""The requests of the HTTP API as Python modules: a Struct for each operation, the objects in them, and limits."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from cordspec.codegen.emit.models import Module, field_text
from cordspec.codegen.emit.spelling import (
    LINE,
    Imports,
    class_line,
    docstring,
    documentation_url,
    exports,
    header,
    spell_texts,
    spell_type,
    spell_value,
)
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import (
    TOTAL,
    HTTPDescription,
    Json,
    ListOf,
    ObjectDefinition,
    Operation,
    Type,
    UnionDefinition,
    in_order,
    names_in,
    python_name,
)

__all__ = ["emit_requests", "request_doc", "response_type"]

KEYWORDS: Final = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems")


def emit_requests(http: HTTPDescription, package: str) -> Tree:
    """Return the text of ``requests``, by path below the package."""
    tree: Tree = {}
    names: dict[str, list[str]] = {}
    operations = {operation.request: operation for operation in http.operations}
    for resource, doc in http.description.families.items():
        module = Module(http.description, package, "requests", resource)
        listed = [
            name
            for name, definition in http.description.definitions.items()
            if definition.room == "requests" and definition.family == resource
        ]
        for name in in_order(http.description, listed):
            definition = http.description.definitions[name]
            assert isinstance(
                definition, ObjectDefinition
            )  # the grammar and the reader allow nothing else here
            module.add(_class(module, definition, operations.get(name)), name)
        source = "schemas/requests.yaml" if resource == "objects" else f"schemas/http/{resource}.yaml"
        tree[PurePosixPath(f"requests/{resource}.py")] = module.text(doc, source)
        names[resource] = module.names
    tree[PurePosixPath("requests/__init__.py")] = _door(package, names)
    tree[PurePosixPath("requests/limits.py")] = _limits(http, package)
    return tree


def _class(module: Module, definition: ObjectDefinition, operation: Operation | None) -> list[str]:
    hidden = [python_name(part.name) for part in definition.fields if part.secret]
    if operation is None:
        base = module.imports.take("cordspec.wire", "RequestObject")
        doc = _paragraphs(definition.description)
        if definition.documentation:
            doc += f"\n\nDocumentation: {documentation_url(definition.documentation)}"
        declared: list[str] = []
    else:
        base = f"{module.imports.take('cordspec.wire', 'Request')}[{response_type(module, operation)}]"
        doc, declared = request_doc(operation), _operation(module, operation)
    lines = [
        *class_line(definition.name, f"{base}, frozen=True, kw_only=True, gc=False"),
        *docstring(doc, "    "),
    ]
    if declared:
        lines += ["", *declared]
    if hidden:
        class_var = module.imports.take("typing", "ClassVar")
        lines += ["", f"    hidden: {class_var}[tuple[str, ...]] = {spell_texts(hidden)}"]
    for part in definition.fields:
        lines += ["", *field_text(module, definition, part, False)]
    return lines


def request_doc(operation: Operation) -> str:
    """Return the docstring of a request, and of the method that sends it."""
    said = [_paragraphs(operation.description)]
    if operation.permissions:
        said.append(f"Permissions that it may need: {', '.join(operation.permissions)}.")
    if operation.fires:
        said.append(f"Discord sends {', '.join(operation.fires)} for it.")
    if operation.deprecated:
        said.append("Deprecated.")
    if operation.undocumented:
        said.append("Not in Discord's documentation; described by its OpenAPI file.")
    if operation.documentation:
        said.append(f"Documentation: {documentation_url(operation.documentation)}")
    return "\n\n".join(said)


def _paragraphs(description: str) -> str:
    """Return a description with its first sentence as a paragraph."""
    summary, _, rest = description.partition(". ")
    return f"{summary}.\n\n{rest}" if rest else description


def response_type(module: Module, operation: Operation, *, always: bool = False) -> str:
    """Return the annotation of the result of an operation; ``always`` leaves out that it may be empty."""
    if operation.response is None:
        return "None"
    if isinstance(operation.response, str):
        return operation.response
    spelled = _spelled(module, operation.response)
    return f"{spelled} | None" if operation.empty and not always else spelled


def _spelled(module: Module, type_: Type) -> str:
    for name in names_in(type_):
        module.refer(name)
    if isinstance(type_, ListOf):
        return f"list[{_spelled(module, type_.item)}]"
    return spell_type(type_, module.description, module.imports)


def _operation(module: Module, operation: Operation) -> list[str]:
    class_var = module.imports.take("typing", "ClassVar")
    name = module.imports.take("cordspec.wire", "Operation")
    lines = [
        f"    operation: {class_var}[{name}] = {name}(",
        f"        {spell_value(operation.method)},",
        f"        {spell_value(operation.path)},",
    ]
    for key, value in _arguments(module, operation):
        lines += _argument(key, value)
    return [*lines, "    )"]


def _argument(key: str, value: str) -> list[str]:
    """Return a keyword argument, with the items of a long tuple or dict on a line each."""
    line = f"        {key}={value},"
    if len(line) <= LINE or value[0] not in "({":
        return [line]
    if value.startswith("(("):
        first, *others = _argument("", value[1:-2])
        inner = [first.replace("=", "", 1), *others]
        return [f"        {key}=(", *(f"    {line}" for line in inner), "        ),"]
    items = value[1:-1].removesuffix(",").split(", ")
    return [f"        {key}={value[0]}", *(f"            {item}," for item in items), f"        {value[-1]},"]


def _arguments(module: Module, operation: Operation) -> Iterator[tuple[str, str]]:
    if operation.response is not None:
        yield "response", response_type(module, operation, always=True)
    if operation.path_names:
        pairs = ", ".join(
            f"{spell_value(name)}: {spell_value(own)}" for name, own in operation.path_names.items()
        )
        yield "parameters", f"{{{pairs}}}"
    for key, names in (("query", operation.query), ("csv", operation.csv), ("body", operation.body)):
        if names is not None and (names or key == "body"):
            yield key, spell_texts(names) if names else "()"
    if operation.whole:
        yield "whole", spell_value(operation.whole)
    if operation.any_of:
        groups = ", ".join(spell_texts(group) for group in operation.any_of)
        yield "any_of", f"({groups},)"
    if operation.file and operation.file.required:
        yield "form", "True"
    if operation.authentication in ("none", "token"):
        yield "authenticated", "False"
    if operation.empty:
        yield "empty", "True"
    if operation.once:
        yield "once", spell_texts(operation.once)
    if operation.permissions:
        yield "permissions", spell_texts(operation.permissions)
    if operation.fires:
        yield "fires", spell_texts(operation.fires)
    if operation.priority:
        yield "priority", str(operation.priority)


def _door(package: str, names: Mapping[str, list[str]]) -> str:
    imports = Imports(package)
    for resource, exported in names.items():
        for name in exported:
            imports.take(f"{package}.requests.{resource}", name)
    everything = [name for exported in names.values() for name in exported]
    doc = (
        "A Struct for the request of each operation of the HTTP API, and for the objects that are only sent."
    )
    lines = [header("schemas/").rstrip(), *docstring(doc), "", *imports.lines(), *exports(everything)]
    return "\n".join(lines) + "\n"


def _limits(http: HTTPDescription, package: str) -> str:
    """Return the table of limits for every class that a request can contain."""
    module = Module(http.description, package, "requests", "limits")
    imports = module.imports
    final, mapping = imports.take("typing", "Final"), imports.take("collections.abc", "Mapping")
    rows: list[str] = []
    for name in _reachable(http):
        fields = {
            python_name(key): limits
            for key, part in http.description.fields_of(name).items()
            if (limits := _limits_of(part.schema) | _limits_of(http.limits.get(name, {}).get(key, {})))
        }
        if not fields:
            continue
        module.refer(name)
        rows.append(f"    {name}: {{")
        for key, limits in fields.items():
            pairs = ", ".join(f"{spell_value(word)}: {value}" for word, value in limits.items())
            rows.append(f"        {spell_value(key)}: {{{pairs}}},")
        rows.append("    },")
    totals = [line for name in _reachable(http) for line in _total(module, name, http.limits.get(name, {}))]
    return "\n".join(
        [
            header("schemas/").rstrip(),
            *docstring(
                "Limits of the fields of requests, in the words of JSON Schema; ``items`` are those of each item."
            ),
            "",
            *imports.lines(),
            *exports(["LIMITS", "TOTALS"]),
            "",
            f"LIMITS: {final}[{mapping}[type, {mapping}[str, {mapping}[str, int]]]] = {{",
            *rows,
            "}",
            *docstring(
                "Limits by class and field; those that begin with ``items.`` are of each item of a list."
            ),
            "",
            f"TOTALS: {final}[{mapping}[type, tuple[int, tuple[str, ...]]]] = {{",
            *totals,
            "}",
            *docstring(
                "Maximum number of characters in a list of such objects, and the texts in them that count."
            ),
            "",
        ]
    )


def _total(module: Module, name: str, limits: Mapping[str, Any]) -> list[str]:
    """Return the line of an object whose characters are limited in a list of such objects."""
    total = limits.get(TOTAL)
    if total is None:
        return []
    module.refer(name)
    return [f"    {name}: ({total['maximum']}, {spell_texts(total['of'])}),"]


def _limits_of(schema: Mapping[str, Json]) -> dict[str, int]:
    found = {word: value for word in KEYWORDS if isinstance(value := schema.get(word), int)}
    items = schema.get("items")
    if isinstance(items, Mapping):
        found |= {f"items.{word}": value for word in KEYWORDS if isinstance(value := items.get(word), int)}
    return found


def _reachable(http: HTTPDescription) -> list[str]:
    """Return the names of the objects that a request can contain, requests first."""
    definitions = http.description.definitions
    waiting = [operation.request for operation in http.operations]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name in found:
            continue
        found[name] = None
        definition = definitions.get(name)
        if isinstance(definition, ObjectDefinition):
            for part in http.description.fields_of(name).values():
                waiting += names_in(part.type)
        elif isinstance(definition, UnionDefinition):
            waiting += definition.members
    return [name for name in found if isinstance(definitions.get(name), ObjectDefinition)]
