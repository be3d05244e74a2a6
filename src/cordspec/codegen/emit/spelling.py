"""The spelling of types, defaults, docstrings and imports in Python.

This module decides how one thing is written, never which things there are.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from cordspec.codegen.schema import (
    AnyValue,
    Description,
    EnumDefinition,
    Field,
    FlagsDefinition,
    IdDefinition,
    Json,
    ListOf,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
)

__all__ = [
    "LINE",
    "Imports",
    "alias",
    "class_line",
    "docstring",
    "documentation_url",
    "exports",
    "field_doc",
    "field_lines",
    "header",
    "spell_default",
    "spell_field_type",
    "spell_texts",
    "spell_type",
    "spell_value",
    "union_parts",
]

LINE: Final = 110

THIRD_PARTIES: Final = ("aiohttp", "msgspec", "typing_extensions")
"""Third-party packages that generated modules import from."""

DOCUMENTATION: Final = "https://docs.discord.com/developers/"
UNITS: Final = {
    "ms": "Milliseconds",
    "s": "Seconds",
    "min": "Minutes",
    "h": "Hours",
    "days": "Days",
    "bytes": "Bytes",
    "px": "Pixels",
    "bit/s": "Bits per second",
}
SCALARS: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}


def header(sources: str) -> str:
    """Return the first line of a generated file."""
    return f'# @generated from {sources} by "cordspec codegen" - do not edit\n'


def documentation_url(page: str) -> str:
    """Return the address of a page of Discord's documentation; empty if there is no page."""
    return DOCUMENTATION + page if page else ""


@dataclass(slots=True)
class Imports:
    """The imports of a generated module."""

    package: str
    modules: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def take(self, module: str, name: str) -> str:
        """Add an import of ``name`` from ``module``, and return the name."""
        self.modules[module].add(name)
        return name

    def lines(self, indent: str = "") -> list[str]:
        """Return the import statements: standard library, third parties, cordspec, each sorted."""
        groups: list[list[str]] = [[], [], []]
        for module in sorted(self.modules):
            root = module.partition(".")[0]
            own = ("cordspec", self.package.partition(".")[0])
            group = 1 if root in THIRD_PARTIES else 2 if root in own else 0
            groups[group] += _import(module, self.modules[module], indent)
        return [line for group in groups if group for line in [*group, ""]]


def _import(module: str, names: Iterable[str], indent: str) -> list[str]:
    ordered = sorted(names, key=_import_order)
    one_line = f"{indent}from {module} import {', '.join(ordered)}"
    if len(one_line) <= LINE:
        return [one_line]
    return [f"{indent}from {module} import (", *(f"{indent}    {name}," for name in ordered), f"{indent})"]


def _import_order(name: str) -> tuple[int, str]:
    # As ruff's isort orders members: CONSTANTS, Classes, functions; each without regard to case.
    return _rank(name), name.lower()


def _rank(name: str) -> int:
    return 0 if name.isupper() else 1 if name[0].isupper() else 2


def exports(names: Iterable[str]) -> list[str]:
    """Return the lines of ``__all__``, in the order that ruff requires."""
    ordered = sorted(names, key=lambda name: (_rank(name), name))
    return ["__all__ = [", *(f'    "{name}",' for name in ordered), "]"]


def class_line(name: str, arguments: str) -> list[str]:
    """Return the first lines of a class, wrapped if they are long."""
    line = f"class {name}({arguments}):"
    return [line] if len(line) <= LINE else [f"class {name}(", f"    {arguments}", "):"]


def field_lines(name: str, annotation: str, default: str | None) -> list[str]:
    """Return the lines of a field, with the annotation in parentheses if it is long."""
    end = f" = {default}" if default is not None else ""
    line = f"    {name}: {annotation}{end}"
    if len(line) <= LINE or annotation.startswith('"'):
        return [line]
    if annotation.endswith("]"):
        outer, _, inner = annotation[:-1].partition("[")
        return [f"    {name}: {outer}[", f"        {inner}", f"    ]{end}"]
    if len(annotation) + 8 <= LINE:
        return [f"    {name}: (", f"        {annotation}", f"    ){end}"]
    first, *rest = union_parts(annotation)
    return [f"    {name}: (", f"        {first}", *(f"        | {part}" for part in rest), f"    ){end}"]


def union_parts(annotation: str) -> list[str]:
    """Return the members of a union that is spelled as an annotation."""
    parts, depth = [""], 0
    for piece in annotation.split(" | "):
        parts[-1] += piece if not parts[-1] else f" | {piece}"
        depth += piece.count("[") - piece.count("]")
        if depth == 0:
            parts.append("")
    return parts[:-1]


def spell_type(type_: Type, description: Description, imports: Imports) -> str:
    """Return a type as an annotation. Names of definitions are not qualified: the caller imports them."""
    match type_:
        case Scalar("timestamp"):
            return imports.take("cordspec.wire", "Timestamp")
        case Scalar("object"):
            return f"{imports.take('collections.abc', 'Mapping')}[str, object]"
        case Scalar(kind):
            return SCALARS[kind]
        case AnyValue():
            return "object"
        case Ref(name, wire):
            return _spell_reference(name, wire, description, imports)
        case ListOf(item):
            sequence = imports.take("collections.abc", "Sequence")
            return f"{sequence}[{spell_type(item, description, imports)}]"
        case TupleOf(items):
            return f"tuple[{', '.join(spell_type(item, description, imports) for item in items)}]"
        case MapOf(key, value):
            mapping = imports.take("collections.abc", "Mapping")
            spelled = [spell_type(part, description, imports) for part in (key, value)]
            return f"{mapping}[{', '.join(spelled)}]"
        case OneOf(types):
            return " | ".join(spell_type(part, description, imports) for part in types)


def _spell_reference(name: str, wire: str | None, description: Description, imports: Imports) -> str:
    definition = description.definitions[name]
    held_as = definition.wire if isinstance(definition, EnumDefinition | FlagsDefinition) else None
    if wire == "string" and held_as == "integer":
        annotated = imports.take("typing", "Annotated")
        return f"{annotated}[{name}, {imports.take('cordspec.wire', 'StringOnWire')}]"
    return name


def spell_field_type(part: Field, description: Description, imports: Imports) -> str:
    """Return the annotation of a field, with null and absence."""
    spelled = spell_type(part.type, description, imports)
    if part.unset:
        null = " | None" if part.nullable and spelled != "None" else ""
        return f"{spelled} | {imports.take('msgspec', 'UnsetType')}{null}"
    if part.distinct_null:
        unset = imports.take("msgspec", "UnsetType")
        return f"{unset} | None" if spelled == "None" else f"{spelled} | {unset} | None"
    optional = not part.required and not part.has_absent
    nullable = part.nullable and not part.null_as_absent
    return f"{spelled} | None" if (nullable or optional) and spelled != "None" else spelled


def spell_default(part: Field, description: Description, imports: Imports) -> str | None:
    """Return the default of a field; None if the field is required."""
    if part.required:
        return None
    if part.distinct_null or part.unset:
        return imports.take("msgspec", "UNSET")
    if not part.has_absent:
        return "None"
    if isinstance(part.type, Ref):
        definition = description.definitions[part.type.name]
        if isinstance(definition, EnumDefinition):
            for member in definition.members:
                if member.value == part.absent:
                    return f"{definition.name}.{member.name}"
        if isinstance(definition, EnumDefinition | FlagsDefinition | IdDefinition):
            return f"{definition.name}({spell_value(part.absent)})"
    return spell_value(part.absent)


def spell_value(value: Json) -> str:
    """Return a plain value as Python, text in double quotes unless that would need more backslashes."""
    spelled = repr(value)
    # The quotes are replaced only if repr() did not escape anything.
    if isinstance(value, str) and spelled == f"'{value}'" and '"' not in value:
        return f'"{value}"'
    return spelled


def spell_texts(values: Iterable[str]) -> str:
    """Return several texts as a tuple."""
    spelled = [spell_value(value) for value in values]
    return f"({spelled[0]},)" if len(spelled) == 1 else f"({', '.join(spelled)})"


def alias(name: str, types: Iterable[str], imports: Imports) -> list[str]:
    """Return the lines of an alias for a union."""
    parts = list(types)
    start = f"{name}: {imports.take('typing', 'TypeAlias')} = "
    joined = " | ".join(parts)
    if len(start) + len(joined) <= LINE:
        return [start + joined]
    if len(joined) + 4 <= LINE:
        return [f"{start}(", f"    {joined}", ")"]
    return [f"{start}(", f"    {parts[0]}", *(f"    | {part}" for part in parts[1:]), ")"]


def docstring(text: str, indent: str = "") -> list[str]:
    """Return a docstring, on one line if it fits, otherwise with wrapped paragraphs."""
    said = text.strip()
    # A quote at the end would be read as the first of the three that end the docstring.
    body, end = (said[:-1], '\\"') if said.endswith('"') else (said, "")
    escaped = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + end
    if len(escaped) + len(indent) + 6 <= LINE and "\n" not in escaped:
        return [f'{indent}"""{escaped}"""']
    lines: list[str] = []
    for paragraph in escaped.split("\n\n"):
        lines += ["", *_wrap(paragraph, LINE - len(indent) - (3 if not lines else 0))]
    first, *rest = lines[1:]
    if not rest:
        return [f'{indent}"""{first}"""']
    return [f'{indent}"""{first}', *(f"{indent}{line}".rstrip() for line in rest), f'{indent}"""']


def _wrap(paragraph: str, width: int) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        candidate = f"{lines[-1]} {word}".strip()
        if len(candidate) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = candidate
    return lines


def field_doc(part: Field) -> str:
    """Return the docstring of a field: the description, then facts that the type cannot state."""
    said = [part.description]
    if part.unit and UNITS[part.unit].lower() not in part.description.lower():
        said.append(f"{UNITS[part.unit]}.")
    if part.deprecated and "deprecated" not in part.description.lower():
        said.append("Deprecated.")
    if part.undocumented:
        said.append("Not in Discord's documentation.")
    if part.null_as_absent:
        said.append("The default also replaces null.")
    if part.since:
        said.append(f"Absent in captures from before {part.since}.")
    return " ".join(said)
