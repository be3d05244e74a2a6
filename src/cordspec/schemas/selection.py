"""Bundles of some events: their frames, and the definitions to which they refer."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from cordspec.errors import UnknownEventError
from cordspec.schemas.documents import Schema

__all__ = ["events_of", "only_events", "payload_frames"]

HOME = "#/$defs/"


def only_events(document: Schema, names: Sequence[str]) -> Schema:
    """Return a bundle, of either flavour, restricted to the frames of the named dispatch events.

    Raises ``UnknownEventError`` for a name that is not in the bundle.
    """
    frames = payload_frames(document)
    for name in names:
        if name not in frames:
            raise UnknownEventError(name[:80], get_close_matches(name[:80], frames, 3))
    wanted = list(dict.fromkeys(names))
    root = {key: value for key, value in document.items() if key not in ("$defs", "anyOf", "allOf")}
    root["$id"] = f"{document['$id']}:{'+'.join(wanted)}"
    if "anyOf" in document:
        shapes = [frames[name] for name in wanted]
        if len(shapes) == 1:  # a title next to a `$ref` would be a second name of the frame
            root = {key: value for key, value in root.items() if key not in ("title", "description")}
        root |= shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
    else:
        root["required"] = ["op", "t"]
        root["properties"] = {**document["properties"], "op": {"const": 0}, "t": {"enum": wanted}}
        root["allOf"] = [frames[name] for name in wanted]
    definitions: dict[str, Any] = document["$defs"]
    needed = _needed(root, definitions)
    return {**root, "$defs": {name: definitions[name] for name in definitions if name in needed}}


def events_of(document: Schema) -> list[str]:
    """Return the names of the dispatch events in a bundle."""
    return list(payload_frames(document))


def payload_frames(document: Schema) -> dict[str, Schema]:
    """Return the part of the root that describes the frame of each event, by the name of the event."""
    if "anyOf" in document:
        found: dict[str, Schema] = {}
        for part in document["anyOf"]:
            frame = document["$defs"][part["$ref"].removeprefix(HOME)]
            name = frame["properties"]["t"].get("const")
            if name is not None:
                found[name] = part
        return found
    conditions = ((part["if"]["properties"].get("t"), part) for part in document.get("allOf", ()))
    return {condition["const"]: part for condition, part in conditions if condition}


def _needed(root: Schema, definitions: dict[str, Any]) -> set[str]:
    """Return the names of the definitions to which a schema refers, directly or indirectly."""
    found: set[str] = set()
    waiting = list(_names(root))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _names(definitions[name])
    return found


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, child in value.items():  # pyright: ignore[reportUnknownVariableType]  # plain JSON
            if key in ("$ref", "x-enum", "x-flags") and isinstance(child, str):
                yield child.removeprefix(HOME)
            elif key not in ("x-absent", "examples", "default", "const", "enum"):
                yield from _names(child)
    elif isinstance(value, list):
        for child in value:  # pyright: ignore[reportUnknownVariableType]  # plain JSON
            yield from _names(child)
