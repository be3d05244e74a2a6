"""Reference pages of the HTTP API: every operation by resource, and the objects that are only sent."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from cordspec.codegen.emit.pages import MARK, cell, spell
from cordspec.codegen.emit.spelling import documentation_url, field_doc
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import (
    Description,
    Field,
    HTTPDescription,
    ObjectDefinition,
    Operation,
    python_name,
)

__all__ = ["emit_operation_pages"]

AUTHENTICATION = {
    "bot": "the token of the bot",
    "bot_or_bearer": "the token of the bot, or an OAuth2 token",
    "token": "the token in the path",
    "none": "none",
}


def emit_operation_pages(http: HTTPDescription) -> Tree:
    """Return the pages by path below ``docs``."""
    tree: Tree = {}
    for resource, doc in http.resources.items():
        lines = [f"# HTTP: {resource.replace('_', ' ')}", "", doc, ""]
        for operation in http.operations:
            if operation.resource == resource:
                lines += _operation(http.description, operation)
        tree[PurePosixPath(f"reference/operations/{resource}.md")] = MARK + "\n".join(lines).rstrip() + "\n"
    tree[PurePosixPath("reference/operations/objects.md")] = MARK + "\n".join(_objects(http)).rstrip() + "\n"
    tree[PurePosixPath("reference/operations/index.md")] = MARK + "\n".join(_index(http)) + "\n"
    return dict(sorted(tree.items()))


def _index(http: HTTPDescription) -> Iterator[str]:
    yield from (
        "# Operations of the HTTP API",
        "",
        "Every method of `HTTPClient` for an operation, by resource.",
        "",
    )
    for resource, doc in http.resources.items():
        yield f"## {resource.replace('_', ' ').capitalize()}"
        yield ""
        yield doc
        yield ""
        yield from ("| method | operation | |", "|---|---|---|")
        for operation in http.operations:
            if operation.resource == resource:
                summary = cell(operation.description.partition(". ")[0].removesuffix("."))
                route = f"`{operation.method} {operation.path}`"
                yield f"| [{operation.name}]({resource}.md#{operation.name}) | {route} | {summary} |"
        yield ""
    yield from ("## Objects that are only sent", "", "Parts of requests: [their fields](objects.md).", "")
    yield from ("## Left out", "", "Operations of Discord that are not methods, with the reason.", "")
    yield from ("| operation | reason |", "|---|---|")
    for name, reason in http.left_out.items():
        yield f"| `{name}` | {cell(reason)} |"


def _objects(http: HTTPDescription) -> Iterator[str]:
    yield from ("# Objects that are only sent", "", http.description.families.get("objects", ""), "")
    for definition in http.description.definitions.values():
        if definition.room == "requests" and definition.family == "objects":
            assert isinstance(definition, ObjectDefinition)  # the reader allows nothing else here
            yield from (f"## {definition.name}", "", definition.description, "")
            yield from _table(http.description, definition.fields)
            if definition.documentation:
                yield from ("", f"[Discord's documentation]({documentation_url(definition.documentation)})")
            yield ""


def _operation(description: Description, operation: Operation) -> list[str]:
    lines = [f"## {operation.name}", "", cell(operation.description), ""]
    lines.append(f"- `{operation.method} {operation.path}`")
    lines.append(f"- **request**: `cordspec.requests.{operation.request}`")
    lines.append(f"- **result**: {_result(description, operation)}")
    lines.append(f"- **authentication**: {AUTHENTICATION[operation.authentication]}")
    if operation.permissions:
        lines.append(f"- **permissions** that it may need: {_names(operation.permissions)}")
    if operation.fires:
        lines.append(f"- **events** that Discord may send for it: {_names(operation.fires)}")
    for condition, said in (
        (operation.reason, "takes a **reason** for the audit log"),
        (operation.files, "takes **files**, as attachments"),
        (operation.file is not None, "takes a **file**"),
        (operation.deprecated, "**deprecated**"),
        (operation.undocumented, "not in Discord's documentation, but in its OpenAPI file"),
    ):
        if condition:
            lines.append(f"- {said}")
    if operation.documentation:
        lines.append(f"- [Discord's documentation]({documentation_url(operation.documentation)})")
    lines.append("")
    fields = list(description.fields_of(operation.request).values())
    return [*lines, *_table(description, fields), ""] if fields else lines


def _result(description: Description, operation: Operation) -> str:
    if operation.response is None:
        return "`None`"
    if isinstance(operation.response, str):
        return f"`{operation.response}`"
    spelled = spell(description, operation.response, "../objects/")
    return f"{spelled} or `None`" if operation.empty else spelled


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _table(description: Description, fields: tuple[Field, ...] | list[Field]) -> Iterator[str]:
    yield from ("| field | type | | |", "|---|---|---|---|")
    for part in fields:
        type_ = spell(description, part.type, "../objects/") + (" or null" if part.nullable else "")
        needed = "required" if part.required else ""
        yield f"| `{python_name(part.name)}` | {type_} | {needed} | {cell(field_doc(part))} |"
