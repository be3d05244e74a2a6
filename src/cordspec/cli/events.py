"""``cordspec events``: the registry as a table, or one event with its fields."""

import ast
import inspect
import sys
from argparse import ArgumentParser, Namespace
from difflib import get_close_matches
from itertools import pairwise
from textwrap import indent
from typing import Any, get_args

from msgspec import Struct

from cordspec.cli.table import table
from cordspec.errors import UnknownEventError
from cordspec.events import EVENTS
from cordspec.registry import EventSpec
from cordspec.typeforms import is_union, union_members
from cordspec.wire import documented_fields

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="show one event: payload, fields, intents, page"
    )


def run(options: Namespace) -> int:
    """List the events, or show one."""
    if options.name is None:
        rows = [(spec.name, _payload(spec), _intents(spec)) for spec in EVENTS.values()]
        print(table(("event", "payload", "intents (any one)"), rows))
        print(f"\n{len(EVENTS)} events. `cordspec events NAME` shows one.")
        return 0
    name = str(options.name).upper()
    spec = EVENTS.get(name)
    if spec is None:
        raise UnknownEventError(name, get_close_matches(name, EVENTS, 3, 0.5))
    print(_show(spec))
    return 0


def _payload(spec: EventSpec) -> str:
    return " | ".join(member.__name__ for member in _members(spec.payload)[:2]) + (
        " | ..." if len(_members(spec.payload)) > 2 else ""
    )


def _intents(spec: EventSpec) -> str:
    names = (spec.intents.name or "").split("|")
    return ", ".join(name for name in names if name) or "none needed"


def _show(spec: EventSpec) -> str:
    lines = [
        f"{spec.name}{' (undocumented)' if spec.undocumented else ''}",
        f"  {spec.description}",
        f"  intents:       {_intents(spec)}",
    ]
    if spec.permissions:
        lines.append(f"  permissions:   {', '.join(spec.permissions)}")
    if spec.documentation:
        lines.append(f"  documentation: {spec.documentation}")
    for member in _members(spec.payload):
        lines += ["", f"  {member.__module__}.{member.__name__}", indent(_fields(member), "    ")]
    return "\n".join(lines)


def _members(payload: Any) -> tuple[Any, ...]:
    return union_members(payload)


def _fields(struct: Any) -> str:
    if not (isinstance(struct, type) and issubclass(struct, Struct)):
        return "nothing"
    said = _docs(struct)
    rows = [
        (info.encode_name, _spell(info.type), "required" if info.required else "", said.get(info.name, ""))
        for info in documented_fields(struct)
    ]
    return table(("field", "type", "", ""), rows)


def _docs(struct: type[Struct]) -> dict[str, str]:
    """Return the docstrings of fields, which exist in the source of generated modules only."""
    said: dict[str, str] = {}
    for base in reversed(struct.__mro__):
        if not issubclass(base, Struct) or not base.__module__.startswith("cordspec."):
            continue
        tree = ast.parse(inspect.getsource(sys.modules[base.__module__]))
        classes = [
            node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == base.__name__
        ]
        for node, doc in pairwise(classes[0].body if classes else []):
            if (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and isinstance(doc, ast.Expr)
            ):
                said[node.target.id] = str(ast.literal_eval(doc.value))
    return said


def _spell(type_: Any) -> str:
    if is_union(type_):
        members = get_args(type_)
        if len(members) > 4:
            return f"one of {len(members)} types"
        return " | ".join(_spell(member) for member in members)
    name = getattr(type_, "__name__", None)
    arguments = get_args(type_)
    if hasattr(type_, "__metadata__"):
        return _spell(arguments[0])
    if arguments and name:
        return f"{name}[{', '.join(_spell(argument) for argument in arguments)}]"
    return "None" if name == "NoneType" else str(name or type_)
