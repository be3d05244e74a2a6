"""Whether a description makes sense: tags, absence, intents, the order of families.

The syntax and every reference have been checked before.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from cordspec.codegen.description import (
    Alternatives,
    Description,
    Event,
    Field,
    FlagsDefinition,
    ObjectDefinition,
    UnionDefinition,
)
from cordspec.codegen.order import family_cycle
from cordspec.codegen.source import Complaints, Source

__all__ = ["check_meaning"]


def check_meaning(
    description: Description, objects: Mapping[str, Source], gateway: Source | None, complaints: Complaints
) -> None:
    """Complain of everything that could not be generated, or would mean something else."""
    for name, definition in description.definitions.items():
        source = objects[definition.family]
        match definition:
            case ObjectDefinition():
                problems = _object_problems(description, definition)
            case UnionDefinition():
                problems = _union_problems(description, definition)
            case Alternatives():
                problems = _alternative_problems(definition)
            case _:
                problems = iter(())
        for key, wrong, mend in problems:
            complaints.add(source, ("$defs", name, *key), wrong, mend)
    if cycle := family_cycle(description):
        families = {name: definition.family for name, definition in description.definitions.items()}
        path = ", ".join(f"{user} ({families[user]}) uses {used} ({families[used]})" for user, used in cycle)
        first = description.definitions[cycle[0][0]]
        complaints.add(
            objects[first.family],
            ("$defs", first.name),
            f"families refer to each other in a circle: {path}.",
            "Move one of these definitions to the family that is used.",
        )
    if gateway is not None:
        for event in description.events:
            for keyword, wrong, mend in _event_problems(description, event):
                complaints.add(gateway, ("events", event.name, keyword), wrong, mend)


Problem = tuple[tuple[str, ...], str, str]


def _object_problems(description: Description, definition: ObjectDefinition) -> Iterator[Problem]:
    if definition.base is not None and not isinstance(
        description.definitions[definition.base], ObjectDefinition
    ):
        yield ("allOf",), f"{definition.base} is no object.", "A base must be one."
        return
    for field in definition.fields:
        for wrong, mend in _field_problems(field):
            yield ("properties", field.name), f"{definition.name}.{field.name} {wrong}", mend
    known = list(description.fields_of(definition.name))
    for name in {name for group in definition.sample_groups or () for name in group}.difference(known):
        near = get_close_matches(name, known, 1)
        yield (
            ("x-sample",),
            f"{definition.name} has no {name}.",
            f"Write {near[0]}." if near else "Leave it out.",
        )


def _field_problems(field: Field) -> Iterator[tuple[str, str]]:
    if field.required and field.has_absent:
        yield "is required and says what its absence means.", "Take it out of required, or x-absent away."
    if field.since and not (field.has_absent or field.nullable):
        yield "has x-since without x-absent.", "Say what its absence means in older captures."
    if field.distinct_null and field.required:
        yield "is required, so its absence says nothing.", "Take x-null away."


def _union_problems(description: Description, union: UnionDefinition) -> Iterator[Problem]:
    seen: dict[object, str] = {}
    if union.unknown in description.definitions:
        yield ("x-unknown",), f"{union.unknown} is defined already.", "It is generated; choose another name."
    for member in union.members:
        if not isinstance(description.definitions[member], ObjectDefinition):
            yield ("anyOf",), f"{member} is no object.", "A union holds objects."
            continue
        field = description.fields_of(member).get(union.tag)
        if field is None or field.const is None:
            yield ("anyOf",), f"{member} has no constant {union.tag}.", "Give it that property with const."
        elif field.const in seen:
            yield ("anyOf",), f"{member} and {seen[field.const]} have the same {union.tag}.", "Leave one out."
        else:
            seen[field.const] = member


def _alternative_problems(definition: Alternatives) -> Iterator[Problem]:
    for index, (name, without) in enumerate(definition.shapes):
        if bool(without) != bool(index):
            yield ("anyOf",), f"{name} needs x-without if it is not the first.", "Say which keys it lacks."


def _event_problems(description: Description, event: Event) -> Iterator[tuple[str, str, str]]:
    for key, names, flags in (
        ("intents", event.intents, "Intents"),
        ("permissions", event.permissions, "Permissions"),
    ):
        definition = description.definitions.get(flags)
        if not names or not isinstance(definition, FlagsDefinition):
            if names:
                yield key, f"{event.name} names {key}, but no {flags} are defined.", "Define the flag set."
            continue
        known = [member.name for member in definition.members]
        for name in names:
            if name not in known:
                near = get_close_matches(name, known, 1)
                yield key, f"{flags} has no {name}.", f"Write {near[0]}." if near else "Add it there."
    own = description.definitions.get(event.payload_name)
    if own is not None and event.payload != event.payload_name:
        yield "payload", f"{event.payload_name} is defined but not referred to.", "Refer to it."
