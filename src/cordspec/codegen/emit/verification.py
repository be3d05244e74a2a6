"""The check of generated Python before it is written: it must compile, and consist of declarations only.

Names, keys and values are checked earlier. This module makes sure that a mistake in those checks cannot become code:
every statement or expression that is not listed here is refused, so that importing a generated package runs no code
of a schema. Name collisions are found here too, since only the whole text shows which names a module uses.
"""

import ast
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from cordspec.codegen.schema import (
    Complaints,
    Description,
    EnumDefinition,
    FlagsDefinition,
    IdDefinition,
    Source,
    camel,
    python_name,
)

__all__ = ["check_text"]

Place: TypeAlias = tuple[str, int]
"""File and line of a schema."""

ORIGINS: Final = {"typing", "collections.abc", "msgspec", "cordspec"}
"""Modules and packages that generated models import from, apart from their own package."""

CALLS: Final = {"EventSpec", "NewType", "Shape", "TypeVar", "field", "read_tag"}
"""Functions that generated models call, apart from the enums, flags and ids of the schemas."""

UNCHECKED: Final = PurePosixPath("events/overloads.py")
"""The overloads, which have other statements; they are made from names of events alone."""

_EXPRESSIONS: Final = (
    ast.Attribute,
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.Dict,
    ast.LShift,
    ast.List,
    ast.Load,
    ast.Name,
    ast.Subscript,
    ast.Tuple,
    ast.USub,
    ast.UnaryOp,
    ast.keyword,
)


def check_text(
    description: Description,
    tree: Mapping[PurePosixPath, str],
    objects: Mapping[str, Source],
    gateway: Source | None,
    complaints: Complaints,
) -> None:
    """Complain about every place of the schemas from which invalid or unsafe Python would be generated."""
    places = _places(description, gateway)
    for path, text in tree.items():
        # If a text does not compile, no line of the schema can be named: the complaint has the first.
        home = (f"objects/{path.stem}.yaml", 1) if path.stem in objects else ("gateway.yaml", 1)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(text, str(path), "exec", dont_inherit=True)
            module = ast.parse(text)
        except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            complaints.note(*home, f"no Python can be generated from this: {error}.", "Simplify it.")
            continue
        if path.parts[0] not in ("models", "events") or path == UNCHECKED:
            continue
        for name, attribute, wrong, fix in _problems(description, module):
            place = places.get(name, home)
            if attribute and name in description.definitions:
                source = objects[description.definitions[name].family]
                keys = [key for key in description.fields_of(name) if python_name(key) == attribute]
                place = (source.name, source.line(("$defs", name, "properties", *keys[:1])))
            complaints.note(*place, wrong, fix)


def _places(description: Description, gateway: Source | None) -> dict[str, Place]:
    """Return the place in the schemas of each generated name."""
    places: dict[str, Place] = {}
    if gateway is not None:
        for event in description.events:
            places[event.payload_name] = (gateway.name, gateway.line(("events", event.name)))
        for opcode in description.opcodes:
            places[f"{camel(opcode.name)}Frame"] = (gateway.name, gateway.line(("opcodes", opcode.name)))
    for definition in description.definitions.values():
        place = (f"objects/{definition.family}.yaml", definition.line)
        places[getattr(definition, "unknown", definition.name)] = place
        places[definition.name] = place
    return places


Problem: TypeAlias = tuple[str, str, str, str]
"""Name of a top-level definition, attribute or "", the mistake, and how to fix it."""


def _problems(description: Description, module: ast.Module) -> Iterator[Problem]:
    calls = CALLS | {
        name
        for name, definition in description.definitions.items()
        if isinstance(definition, EnumDefinition | FlagsDefinition | IdDefinition)
    }
    calls.add("Intents")  # of cordspec, if the schemas define no Intents
    bound: set[str] = set()
    for statement in module.body:
        names = _bound(statement)
        for name in names:
            if name in bound:
                yield (
                    name,
                    "",
                    f"{name} is a name that the generated module uses already.",
                    "Choose another name.",
                )
            bound.add(name)
        name = names[0] if names else ""
        if not _declares(statement, calls, top=True):
            yield name, "", f"what is generated for {name} would be more than a declaration.", "Simplify it."
        if isinstance(statement, ast.ClassDef):
            yield from _shadowed(statement)


def _bound(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.ImportFrom(names=names):
            return [alias.asname or alias.name for alias in names]
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return [name]
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return [name]
        case _:
            return []


def _declares(statement: ast.stmt, calls: set[str], *, top: bool) -> bool:
    """Return whether a statement is one of those that generated models consist of."""
    match statement:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.ImportFrom(module=str(origin), level=0) if top:
            # `load` names the package cordspec, so the modules of the package itself begin with that name.
            return origin in ORIGINS or origin.partition(".")[0] in ORIGINS
        case ast.AnnAssign(target=ast.Name(), annotation=annotation, value=value):
            parts = [annotation] if value is None else [annotation, value]
            return all(_states(part, calls) for part in [*parts, *_quoted(annotation)])
        case ast.Assign(targets=[ast.Name()], value=value):
            return _states(value, calls)
        case ast.ClassDef(bases=bases, keywords=keywords, body=body, decorator_list=decorators) if top:
            values = [*bases, *(keyword.value for keyword in keywords)]
            return (
                all(_states(value, calls) for value in values)
                and all(isinstance(each, ast.Name) and each.id == "open_flags" for each in decorators)
                and all(_declares(inner, calls, top=False) for inner in body)
            )
        case ast.FunctionDef(
            decorator_list=[ast.Name(id="property")], body=[ast.Expr(), ast.Return(value=value)]
        ):
            return value is not None and not top and _states(value, calls)
        case _:
            return False


def _states(expression: ast.expr, calls: set[str]) -> bool:
    """Return whether an expression consists of names, constants, types and allowed calls."""
    for node in ast.walk(expression):
        if isinstance(node, ast.Call):
            if not (isinstance(node.func, ast.Name) and node.func.id in calls):
                return False
        elif not isinstance(node, _EXPRESSIONS):
            return False
    return True


def _quoted(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the expression of an annotation in quotes, which is evaluated later."""
    match annotation:
        case ast.Constant(value=str(text)):
            yield ast.parse(text, mode="eval").body
        case _:
            return


def _shadowed(statement: ast.ClassDef) -> Iterator[Problem]:
    """Yield the attributes that hide a name which the class needs for another attribute."""
    used: set[str] = set()
    attributes: list[str] = []
    for inner in statement.body:
        names = _bound(inner)
        attributes += names
        parts: Iterable[ast.AST] = [inner]
        if isinstance(inner, ast.AnnAssign):
            parts = [inner.annotation, *_quoted(inner.annotation), *([inner.value] if inner.value else [])]
        for part in parts:
            used |= {
                node.id
                for node in ast.walk(part)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
            }
    for name in attributes:
        if attributes.count(name) > 1:
            wrong = f"{statement.name} would have two attributes {name}."
            yield statement.name, name, wrong, "Leave one of them out."
        elif name in used:
            wrong = (
                f"the attribute {name} of {statement.name} would hide the type {name} that the class uses."
            )
            yield (
                statement.name,
                name,
                wrong,
                "Leave the key out: decoders skip it, and it stays in the raw bytes.",
            )
