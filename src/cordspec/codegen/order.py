"""In which order things must stand: families so that imports are acyclic, definitions in a module.

This module knows only what refers to what.
"""

from collections.abc import Iterator
from itertools import pairwise

from cordspec.codegen.description import (
    Alternatives,
    Definition,
    Description,
    ObjectDefinition,
    UnionDefinition,
    names_in,
)

__all__ = ["family_cycle", "in_order", "needs", "uses"]


def needs(definition: Definition) -> Iterator[str]:
    """Names that must exist before this definition can be written: bases and members."""
    match definition:
        case ObjectDefinition(base=base) if base is not None:
            yield base
        case UnionDefinition(members=members):
            yield from members
        case Alternatives(shapes=shapes):
            yield from (name for name, _ in shapes)
        case _:
            return


def uses(definition: Definition) -> Iterator[str]:
    """Names that this definition refers to in any way."""
    yield from needs(definition)
    if isinstance(definition, ObjectDefinition):
        for field in definition.fields:
            yield from names_in(field.type)


def in_order(description: Description, names: list[str]) -> list[str]:
    """The names with everything that one needs before it, and what it uses where that is possible."""
    inside = set(names)
    reached = {name: _reach(description, name, inside) for name in names}
    ordered: dict[str, None] = {}

    def place(name: str) -> None:
        if name in ordered:
            return
        definition = description.definitions[name]
        for needed in needs(definition):
            if needed in inside:
                place(needed)
        for used in uses(definition):
            if used in inside and name not in reached[used] and used != name:
                place(used)
        ordered.setdefault(name, None)

    for name in names:
        place(name)
    return list(ordered)


def _reach(description: Description, start: str, inside: set[str]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        for used in uses(description.definitions[waiting.pop()]):
            if used in inside and used not in reached:
                reached.add(used)
                waiting.append(used)
    return reached


def family_cycle(description: Description) -> list[tuple[str, str]]:
    """A circle of families as (user, used) pairs of definitions; empty where there is none."""
    edges: dict[str, dict[str, tuple[str, str]]] = {}
    payloads = description.payload_names()
    for name, definition in description.definitions.items():
        for used in uses(definition):
            family = description.definitions[used].family
            if family != definition.family and name not in payloads:
                edges.setdefault(definition.family, {}).setdefault(family, (name, used))
    visiting: list[str] = []
    finished: set[str] = set()

    def visit(family: str) -> list[str]:
        if family in visiting:
            return [*visiting[visiting.index(family) :], family]
        if family in finished:
            return []
        visiting.append(family)
        for used in edges.get(family, {}):
            if circle := visit(used):
                return circle
        visiting.pop()
        finished.add(family)
        return []

    for family in list(edges):
        if circle := visit(family):
            return [edges[user][used] for user, used in pairwise(circle)]
    return []
