"""Reference pages: every event and every object, as Markdown, from the same description.

There is one page for each family of events and of objects; the tables of fields agree with the types.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from cordspec.codegen.emit.spelling import documentation_url, field_doc
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import (
    Alternatives,
    AnyValue,
    Definition,
    Description,
    EnumDefinition,
    Event,
    Field,
    FlagsDefinition,
    IdDefinition,
    ListOf,
    MapOf,
    ObjectDefinition,
    OneOf,
    Ref,
    Scalar,
    TupleOf,
    Type,
    UnionDefinition,
)

__all__ = ["MARK", "cell", "emit_pages", "spell"]

MARK = '<!-- @generated from schemas/ by "cordspec codegen" - do not edit -->\n\n'


def emit_pages(description: Description, language: str) -> Tree:
    """Return the reference pages by path below ``docs``; ``language`` is the text of schemas/README.md."""
    tree: Tree = {PurePosixPath("reference/schema-language.md"): MARK + language}
    tree[PurePosixPath("reference/events/index.md")] = MARK + "\n".join(_event_index(description)) + "\n"
    tree[PurePosixPath("reference/objects/index.md")] = MARK + "\n".join(_object_index(description)) + "\n"
    for family, doc in description.families.items():
        events = [event for event in description.events if _family(description, event) == family]
        if events:
            lines = [f"# Events: {family.replace('_', ' ')}", "", doc, ""]
            for event in events:
                lines += _event(description, event)
            tree[PurePosixPath(f"reference/events/{family}.md")] = MARK + "\n".join(lines).rstrip() + "\n"
        names = [each for each in description.definitions.values() if each.family == family]
        lines = [
            f"# {family.replace('_', ' ').capitalize()}",
            "",
            doc,
            "",
            f"Python: `cordspec.models.{family}`",
            "",
        ]
        for definition in names:
            lines += _definition(description, definition)
        tree[PurePosixPath(f"reference/objects/{family}.md")] = MARK + "\n".join(lines).rstrip() + "\n"
    return dict(sorted(tree.items()))


def _family(description: Description, event: Event) -> str:
    return "gateway" if event.payload is None else description.definitions[event.payload].family


def _event_index(description: Description) -> Iterator[str]:
    yield from ("# Events", "", "Every dispatch event, what it carries and the intents that bring it.", "")
    yield from ("| event | payload | intents (any one) |", "|---|---|---|")
    for event in sorted(description.events, key=lambda event: event.name):
        intents = ", ".join(event.intents) or "none needed"
        link = f"[{event.name}]({_family(description, event)}.md#{event.name.lower()})"
        yield f"| {link} | `{event.payload_name if event.payload else 'None'}` | {intents} |"


def _object_index(description: Description) -> Iterator[str]:
    yield from ("# Objects", "", "Every object, enum, flag set and id, by family.", "")
    for family, doc in description.families.items():
        yield f"- [{family.replace('_', ' ')}]({family}.md): {doc}"


def _event(description: Description, event: Event) -> list[str]:
    lines = [f"## {event.name}", "", event.description, ""]
    if event.undocumented:
        lines += ["Not in Discord's documentation.", ""]
    if event.note:
        lines += [event.note, ""]
    payload = "nothing"
    if event.payload is not None:
        payload = f"`{event.payload_name}`, which is {_link(description, event.payload, '../objects/')}"
    intents = ", ".join(f"`{name}`" for name in event.intents) or "none needed"
    lines += [f"- **payload**: {payload}", f"- **intents** (any one): {intents}"]
    if event.permissions:
        lines.append(f"- **permissions**: {', '.join(f'`{name}`' for name in event.permissions)}")
    if event.legacy is not None:
        lines.append(f"- **older captures**: {_link(description, event.legacy[0], '../objects/')}")
    if event.documentation:
        lines.append(f"- [Discord's documentation]({documentation_url(event.documentation)})")
    return [*lines, ""]


def _definition(description: Description, definition: Definition) -> list[str]:
    lines = [f"## {definition.name}", "", definition.description, ""]
    match definition:
        case EnumDefinition():
            lines += ["| member | value | |", "|---|---|---|"]
            lines += [
                f"| `{member.name}` | `{member.value}` | {cell(member.description)} |"
                for member in definition.members
            ]
        case FlagsDefinition():
            lines += ["| flag | bit | |", "|---|---|---|"]
            lines += [
                f"| `{member.name}` | {int(member.value).bit_length() - 1} | {cell(member.description)} |"
                for member in definition.members
            ]
        case ObjectDefinition():
            lines += _object(description, definition)
        case UnionDefinition():
            members = ", ".join(_link(description, name) for name in definition.members)
            lines.append(
                f"One of {members}; distinguished by `{definition.tag}`. Any other is `{definition.unknown}`."
            )
        case Alternatives():
            for name, without in definition.shapes:
                keys = " or ".join(f"`{key}`" for key in without)
                lines.append(
                    f"- {_link(description, name)}" + (f", where there is no {keys}" if keys else "")
                )
        case IdDefinition():
            lines.append("An id: a string of digits on the wire, an `int` of its own type in Python.")
        case _:
            raise AssertionError(definition)
    if definition.documentation:
        lines += ["", f"[Discord's documentation]({documentation_url(definition.documentation)})"]
    return [*lines, ""]


def _object(description: Description, definition: ObjectDefinition) -> list[str]:
    lines: list[str] = []
    if definition.base:
        lines += [f"Everything that {_link(description, definition.base)} has, and:", ""]
    if definition.fields:
        lines += ["| field | type | absent | |", "|---|---|---|---|"]
        lines += [
            f"| `{part.name}` | {_type(description, part)} | {_absence(part)} | {cell(field_doc(part))} |"
            for part in definition.fields
        ]
    return lines


def _absence(part: Field) -> str:
    if part.required:
        return ""
    return f"`{part.absent!r}`" if part.has_absent else "`UNSET`" if part.distinct_null else "`None`"


def _type(description: Description, part: Field) -> str:
    if part.const is not None:
        return f"`{part.const!r}`"
    return spell(description, part.type) + (" or null" if part.nullable else "")


def spell(description: Description, type_: Type, folder: str = "") -> str:
    """Return a type with links; ``folder`` is the path of the pages of objects."""
    match type_:
        case Scalar(kind):
            return kind
        case AnyValue():
            return "any value"
        case Ref(name):
            return _link(description, name, folder)
        case ListOf(item):
            return f"list of {spell(description, item, folder)}"
        case TupleOf(items):
            return f"[{', '.join(spell(description, item, folder) for item in items)}]"
        case MapOf(key, value):
            return f"map of {spell(description, key, folder)} to {spell(description, value, folder)}"
        case OneOf(types):
            return " or ".join(spell(description, part, folder) for part in types)


def _link(description: Description, name: str, folder: str = "") -> str:
    definition = description.definitions[name]
    if definition.room == "requests":
        return f"[{name}](objects.md#{name.lower()})"
    return f"[{name}]({folder}{definition.family}.md#{name.lower()})"


def cell(text: str) -> str:
    """Return a text as the cell of a table."""
    # A bar ends a cell; angle brackets would be taken for HTML.
    return re.sub(r"[|<>]", lambda found: {"|": "\\|", "<": "&lt;", ">": "&gt;"}[found[0]], text)
