"""The order of the definitions in a module, and the check that families do not import each other in a cycle."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from cordspec.codegen.schema.description import (
    Alternatives,
    Definition,
    Description,
    ObjectDefinition,
    UnionDefinition,
    names_in,
)

__all__ = ["family_cycle", "in_order", "needs", "uses"]


def needs(definition: Definition) -> Iterator[str]:
    """Yield the names that must be defined before this definition: bases and members."""
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
    """Yield the names that this definition refers to."""
    yield from needs(definition)
    if isinstance(definition, ObjectDefinition):
        for field in definition.fields:
            yield from names_in(field.type)


def in_order(description: Description, names: list[str]) -> list[str]:
    """Return the names ordered so that each follows the names that it needs and, if possible, those that it uses."""
    inside = set(names)
    reached = {name: _reach(description, name, inside) for name in names}
    ordered: dict[str, None] = {}

    def before(name: str) -> Iterator[str]:
        definition = description.definitions[name]
        yield from (needed for needed in needs(definition) if needed in inside)
        for used in uses(definition):
            if used in inside and name not in reached[used] and used != name:
                yield used

    # Without recursion: a chain of references may be longer than Python's stack.
    for first in names:
        waiting = [(first, before(first))]
        while waiting:
            name, others = waiting[-1]
            following = next((other for other in others if other not in ordered), None)
            if following is not None:
                waiting.append((following, before(following)))
            else:
                ordered.setdefault(name, None)
                waiting.pop()
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
    """Return a cycle of families as (user, used) pairs of definitions; empty if there is none."""
    edges: dict[str, dict[str, tuple[str, str]]] = {}
    payloads = description.payload_names()
    for name, definition in description.definitions.items():
        for used in uses(definition):
            family = description.definitions[used].family
            if family != definition.family and name not in payloads:
                edges.setdefault(definition.family, {}).setdefault(family, (name, used))
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return [edges[user][used] for used, user in reversed(list(pairwise(circle)))]
    return []
