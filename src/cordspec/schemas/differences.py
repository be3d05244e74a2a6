"""Comparison of two bundles: the changes, and which of them break code generated from the older one.

A change is breaking if a strict decoder generated from the older bundle could reject or misread a frame that the newer
one describes, or if a name generated from the older bundle no longer exists. A strict decoder ignores unknown keys and
events, and accepts unlisted values of enums and unlisted kinds of unions, as Discord's documentation requires of
clients; it checks everything else.

Descriptions, examples and links to documentation are not compared.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cordspec.errors import UsageError
from cordspec.schemas.documents import Schema
from cordspec.schemas.selection import payload_frames

__all__ = ["Change", "differences", "markdown"]

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
MEANINGS = {"x-unit": "its unit", "x-null": "the meaning of null"}
MARKS = {"deprecated": "deprecated", "x-undocumented": "undocumented"}
TYPE_WORDS = (
    "$ref", "type", "format", "const", "x-enum", "x-flags", "items", "prefixItems", "additionalProperties",
    "propertyNames",
)  # fmt: skip
"""Keywords that describe a type; every other keyword describes the field."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. ``subject`` is an event, a definition, ``Object.field`` or ``Enum.MEMBER``."""

    subject: str
    what: str
    breaks: bool

    def __str__(self) -> str:
        return f"{self.subject}: {self.what}"


def differences(old: Schema, new: Schema) -> list[Change]:
    """Return every change from one bundle to another, breaking ones first; both have the flavour ``exact``.

    Raises ``UsageError`` if one of them is not a bundle of that flavour.
    """
    for document in (old, new):
        if not _is_exact(document):
            raise UsageError(
                "Only bundles of the flavour exact, as `cordspec schemas bundle` writes them, can be compared. "
                f"This document has the keys {str(sorted(document))[:80]}."
            )
    try:
        found = [*_events(old, new), *_opcodes(old, new), *_definitions(old["$defs"], new["$defs"])]
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError) as error:
        raise UsageError(
            "The documents cannot be compared: one of them was not written by `cordspec schemas bundle` "
            f"({type(error).__name__}: {str(error)[:80]}). Create it again."
        ) from None
    return sorted(found, key=lambda change: (not change.breaks, change.subject, change.what))


def _is_exact(document: Schema) -> bool:
    identity = str(document.get("$id"))
    return (
        identity.startswith("urn:cordspec:gateway:")
        and ":plain" not in identity
        and isinstance(document.get("$defs"), dict)
        and isinstance(document.get("allOf", []), list)
    )


def markdown(changes: list[Change]) -> str:
    """Return the changes as two lists in Markdown, for a changelog."""
    if not changes:
        return "The schemas are the same.\n"
    parts: list[str] = []
    for title, breaks in (("Changes that break strict decoders", True), ("Other changes", False)):
        lines = [f"- `{change.subject}`: {change.what}" for change in changes if change.breaks is breaks]
        if lines:
            parts.append("\n".join([f"### {title}", "", *lines]))
    return "\n\n".join(parts) + "\n"


def _events(old: Schema, new: Schema) -> Iterator[Change]:
    before, after = payload_frames(old), payload_frames(new)
    yield from _names("event", before, after)
    for name in before.keys() & after.keys():
        yield from _type(name, _payload(before[name]), _payload(after[name]), "payload")


def _opcodes(old: Schema, new: Schema) -> Iterator[Change]:
    before, after = _by_opcode(old), _by_opcode(new)
    yield from _names("frame", before, after)
    for name in before.keys() & after.keys():
        yield from _type(name, _payload(before[name]), _payload(after[name]), "payload")


def _by_opcode(document: Schema) -> dict[str, Schema]:
    conditions = ((part["if"]["properties"].get("op"), part) for part in document.get("allOf", ()))
    return {f"opcode {condition['const']}": part for condition, part in conditions if condition}


def _payload(part: Schema) -> Schema:
    found: Schema = part["then"]["properties"]["d"]
    return found


def _names(kind: str, old: Mapping[str, Any], new: Mapping[str, Any], owner: str = "") -> Iterator[Change]:
    """Yield removals, which are breaking, and additions, which are not."""
    for name in old.keys() - new.keys():
        yield Change(f"{owner}{name}", f"{kind} removed", True)
    for name in new.keys() - old.keys():
        yield Change(f"{owner}{name}", f"{kind} added", False)


def _definitions(old: dict[str, Schema], new: dict[str, Schema]) -> Iterator[Change]:
    for name in old.keys() - new.keys():
        yield Change(name, f"{_kind(old[name])} removed", True)
    for name in new.keys() - old.keys():
        yield Change(name, f"{_kind(new[name])} added", False)
    for name in old.keys() & new.keys():
        before, after = old[name], new[name]
        kinds = _kind(before), _kind(after)
        if kinds[0] != kinds[1]:
            yield Change(name, f"{kinds[0]} became {kinds[1]}", True)
            continue
        match kinds[0]:
            case "enum":
                yield from _members(name, before, after, "x-members", "member")
            case "flags":
                yield from _members(name, before, after, "x-bits", "flag")
            case "union":
                yield from _union(name, before, after)
            case "alternatives":
                yield from _alternatives(name, before, after)
            case "object":
                yield from _object(name, old, new)
            case _:
                yield from _type(name, before, after, "type")


def _kind(schema: Schema) -> str:
    for key, kind in (
        ("x-members", "enum"),
        ("x-bits", "flags"),
        ("x-tag", "union"),
        ("anyOf", "alternatives"),
    ):
        if key in schema:
            return kind
    return "object" if schema["type"] == "object" else "id"


def _members(name: str, old: Schema, new: Schema, key: str, kind: str) -> Iterator[Change]:
    if old["type"] != new["type"]:
        yield Change(name, f"type changed from {old['type']} to {new['type']}", True)
    yield from _names(kind, old[key], new[key], f"{name}.")
    for member in old[key].keys() & new[key].keys():
        before, after = old[key][member], new[key][member]
        if before != after:
            yield Change(f"{name}.{member}", f"value changed from {before!r} to {after!r}", True)


def _union(name: str, old: Schema, new: Schema) -> Iterator[Change]:
    if old["x-tag"] != new["x-tag"]:
        yield Change(name, f"distinguished by {new['x-tag']}, no longer by {old['x-tag']}", True)
    *before, unknown_before = [_last(part["$ref"]) for part in old["oneOf"]]
    *after, unknown_after = [_last(part["$ref"]) for part in new["oneOf"]]
    for member in sorted({*before} - {*after}):
        yield Change(name, f"kind {member} removed", False)
    for member in sorted({*after} - {*before}):
        yield Change(name, f"kind {member} added", False)
    if unknown_before != unknown_after:
        yield Change(name, f"unlisted kinds are {unknown_after}, no longer {unknown_before}", True)


def _alternatives(name: str, old: Schema, new: Schema) -> Iterator[Change]:
    before = {_last(part["$ref"]): part.get("not") for part in old["anyOf"]}
    after = {_last(part["$ref"]): part.get("not") for part in new["anyOf"]}
    for shape in before.keys() - after.keys():
        yield Change(name, f"shape {shape} removed", False)
    for shape in after.keys() - before.keys():
        yield Change(name, f"shape {shape} added", True)
    for shape in before.keys() & after.keys():
        if before[shape] != after[shape]:
            yield Change(name, f"the keys that distinguish {shape} changed", True)


def _object(name: str, old: dict[str, Schema], new: dict[str, Schema]) -> Iterator[Change]:
    """Yield the changes of an object's own fields; if it has another base, those of inherited fields too."""
    before, after = _fields(old, name), _fields(new, name)
    own = {*old[name].get("properties", ()), *new[name].get("properties", ())}
    if _base(old[name]) != _base(new[name]):
        own = {*before, *after}
    was = {key: before[key] for key in before if key in own}
    now = {key: after[key] for key in after if key in own}
    yield from _names("field", was, now, f"{name}.")
    for key in was.keys() & now.keys():
        yield from _field(f"{name}.{key}", *was[key], *now[key])


def _base(schema: Schema) -> str | None:
    return _last(schema["allOf"][0]["$ref"]) if "allOf" in schema else None


def _fields(definitions: dict[str, Schema], name: str) -> dict[str, tuple[Schema, bool]]:
    """Return the fields of an object and its bases, each with True if it is required."""
    chain: list[Schema] = []
    current: str | None = name
    while current is not None and len(chain) <= len(definitions):
        chain.append(definitions[current])
        current = _base(definitions[current])
    found: dict[str, tuple[Schema, bool]] = {}
    for schema in reversed(chain):
        required = schema.get("required", ())
        found |= {key: (field, key in required) for key, field in schema.get("properties", {}).items()}
    return found


def _field(subject: str, old: Schema, was_required: bool, new: Schema, required: bool) -> Iterator[Change]:
    yield from _type(subject, old, new, "type")
    if was_required != required:
        yield Change(subject, "always present" if required else "may be absent", was_required)
    elif old.get("x-absent") != new.get("x-absent"):
        before, after = json.dumps(old.get("x-absent")), json.dumps(new.get("x-absent"))
        yield Change(subject, f"absence means {after}, no longer {before}", True)
    for key, meaning in MEANINGS.items():
        if old.get(key) != new.get(key):
            yield Change(
                subject, f"{meaning} changed from {old.get(key, 'none')} to {new.get(key, 'none')}", True
            )
    for key, mark in MARKS.items():
        if bool(old.get(key)) != bool(new.get(key)):
            yield Change(subject, mark if new.get(key) else f"no longer {mark}", False)
    for key in LIMITS:
        if old.get(key) != new.get(key):
            text = f"{key} changed from {old.get(key, 'none')} to {new.get(key, 'none')}"
            yield Change(subject, text, False)


def _type(subject: str, old: Schema, new: Schema, noun: str) -> Iterator[Change]:
    before, after = _choices(old), _choices(new)
    if before == after:
        return
    gained, lost = after - before, before - after
    if gained == {"null"} and not lost:
        yield Change(subject, "may be null", True)
    elif lost == {"null"} and not gained:
        yield Change(subject, "never null", False)
    elif lost and not gained and after:
        yield Change(subject, f"{noun} is no longer {_shown(lost)}", False)
    elif gained and not lost and before:
        yield Change(subject, f"{noun} may be {_shown(gained)} too", True)
    else:
        yield Change(subject, f"{noun} changed from {_shown(before)} to {_shown(after)}", True)


def _choices(schema: Schema) -> set[str]:
    """Return the types that a schema accepts, each as text; empty for any value."""
    if "anyOf" in schema:
        return {choice for part in schema["anyOf"] for choice in _choices(part)}
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return {choice for kind in kinds for choice in _choices({**schema, "type": kind})}  # pyright: ignore[reportUnknownVariableType]  # plain JSON
    if kinds == "null":
        return {"null"}
    words: dict[str, Any] = {word: _bare(schema[word]) for word in TYPE_WORDS if word in schema}
    if words.keys() == {"$ref"}:
        return {_last(words["$ref"])}
    if words.keys() == {"type"}:
        return {words["type"]}
    return {json.dumps(words, sort_keys=True)} if words else set()


def _bare(value: Any) -> Any:
    """Return a nested type without its descriptions."""
    if isinstance(value, dict):
        return {
            key: _bare(child)
            for key, child in value.items()  # pyright: ignore[reportUnknownVariableType]  # plain JSON
            if key in TYPE_WORDS or key == "anyOf"
        }
    return [_bare(child) for child in value] if isinstance(value, list) else value  # pyright: ignore[reportUnknownVariableType]  # plain JSON


def _shown(choices: set[str]) -> str:
    return " or ".join(choice.replace("#/$defs/", "") for choice in sorted(choices)) or "any value"


def _last(reference: str) -> str:
    return reference.rpartition("/")[2]
