"""The methods of ``HTTPClient``, one for each operation of the HTTP API, in one class for each resource."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from cordspec.codegen.emit.models import Module
from cordspec.codegen.emit.requests import request_doc, response_type
from cordspec.codegen.emit.spelling import (
    LINE,
    Imports,
    docstring,
    exports,
    header,
    spell_default,
    spell_field_type,
    union_parts,
)
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Field, HTTPDescription, Operation, camel, names_in, python_name

__all__ = ["emit_operations"]


def emit_operations(http: HTTPDescription, package: str) -> Tree:
    """Return the text of ``http/operations``, by path below the package."""
    tree: Tree = {}
    classes: dict[str, str] = {}
    for resource, doc in http.resources.items():
        module = Module(http.description, package, "http.operations", resource)
        name = f"{camel(resource)}Operations"
        module.imports.take("typing", "Protocol")
        module.imports.take(f"{package}.http.sender", "Sender")
        lines = [f"class {name}(Sender, Protocol):", f'    """{doc}"""']
        for operation in http.operations:
            if operation.resource == resource:
                lines += _method(module, operation)
        module.add(lines, name)
        tree[PurePosixPath(f"http/operations/{resource}.py")] = module.text(
            doc, f"schemas/http/{resource}.yaml"
        )
        classes[resource] = name
    imports = Imports(package)
    imports.take("typing", "Protocol")
    for resource, name in classes.items():
        imports.take(f"{package}.http.operations.{resource}", name)
    doc = "The operations of the HTTP API as methods."
    tree[PurePosixPath("http/operations/__init__.py")] = "\n".join(
        [
            header("schemas/http/").rstrip(),
            *docstring(doc),
            "",
            *imports.lines(),
            *exports(["Operations"]),
            "",
            "",
            "class Operations(",
            *(f"    {name}," for name in classes.values()),
            "    Protocol,",
            "):",
            '    """A method for each operation that a bot may call."""',
            "",
        ]
    )
    return tree


def _method(module: Module, operation: Operation) -> Iterator[str]:
    """Yield the lines of a method; one whose result depends on a parameter has overloads."""
    result = response_type(module, operation)
    if isinstance(operation.empty, str):
        overload, literal = (
            module.imports.take("typing", "overload"),
            module.imports.take("typing", "Literal"),
        )
        always = response_type(module, operation, always=True)
        for value, returned in ((f"{literal}[True]", always), (f"{literal}[False] | UnsetType", "None")):
            yield ""
            yield f"    @{overload}"
            yield from _signature(module, operation, returned, {operation.empty: value}, "...")
    yield ""
    yield from _signature(module, operation, result, {}, "")
    yield from docstring(request_doc(operation), "        ")
    yield from _body(module, operation)


def _parameters(module: Module, operation: Operation) -> Iterator[tuple[Field, bool]]:
    """Yield the fields of a request, and whether each is a parameter of the path."""
    fields = module.description.fields_of(operation.request)
    path = set(operation.path_names.values())
    for name, part in fields.items():
        yield part, name in path


def _signature(
    module: Module, operation: Operation, result: str, instead: dict[str, str], end: str
) -> Iterator[str]:
    parts = list(_parameters(module, operation))
    lines = [f"{python_name(part.name)}: {_annotation(module, part)}" for part, is_path in parts if is_path]
    keywords: list[str] = []
    for part, is_path in parts:
        if is_path:
            continue
        annotation = instead.get(part.name) or _annotation(module, part)
        default = spell_default(part, module.description, module.imports)
        if instead.get(part.name, "").endswith("[True]"):
            default = None
        end_ = "" if default is None else f" = {default}"
        keywords.append(_wrapped(f"{python_name(part.name)}: ", annotation, end_))
    keywords += _options(module, operation)
    lines += ["*", *keywords]
    one = f"    async def {operation.name}(self, {', '.join(lines)}) -> {result}:"
    if len(one) + len(end) + 1 <= LINE:
        yield f"{one} {end}".rstrip()
        return
    yield f"    async def {operation.name}("
    yield "        self,"
    for line in lines:
        yield f"        {line},"
    yield f"    ) -> {result}: {end}".rstrip()


def _wrapped(start: str, annotation: str, end: str) -> str:
    """Return a parameter, with a line for each member of a union that is too long for one."""
    if len(start) + len(annotation) + len(end) + 9 <= LINE:
        return f"{start}{annotation}{end}"
    first, *rest = union_parts(annotation)
    return "\n        | ".join([f"{start}{first}", *rest]) + end


def _annotation(module: Module, part: Field) -> str:
    for name in names_in(part.type):
        module.refer(name)
    return spell_field_type(part, module.description, module.imports)


def _options(module: Module, operation: Operation) -> Iterator[str]:
    """Yield the parameters that are not fields of the request."""
    take = module.imports.take
    if operation.files:
        sequence = take("collections.abc", "Sequence")
        yield f"files: {sequence}[{take('cordspec.http.files', 'File')}] = ()"
    if operation.file is not None:
        file = take("cordspec.http.files", "File")
        yield f"file: {file}" if operation.file.required else f"file: {file} | None = None"
    if operation.reason:
        yield "reason: str | None = None"
    yield f"authentication: {take('cordspec.dispatch.internals', 'Authentication')} | None = None"


def _body(module: Module, operation: Operation) -> Iterator[str]:
    module.imports.take(f"{module.package}.requests", operation.request)
    names = [python_name(part.name) for part, _ in _parameters(module, operation)]
    given = [f"{name}={name}" for name in names]
    options = [name for name, there in (("files", operation.files), ("reason", operation.reason)) if there]
    options += ["authentication"]
    pairs = [f"{name}={name}" for name in options]
    if operation.file is not None:
        pairs.insert(0, f"file=({operation.file.name!r}, file)".replace("'", '"'))
    one = f"        request = {operation.request}({', '.join(given)})"
    if len(one) <= LINE:
        yield one
    else:
        yield f"        request = {operation.request}("
        for pair in given:
            yield f"            {pair},"
        yield "        )"
    call = f"        return await self.send(request, {', '.join(pairs)})"
    if len(call) <= LINE:
        yield call
    else:
        yield from (
            "        return await self.send(",
            f"            request, {', '.join(pairs)}",
            "        )",
        )
