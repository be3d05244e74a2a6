"""A log with one frame of each event and opcode, in wire order, and two frames that the model does not know.

Tests use it because every field of every payload is present. The log that resembles a real session is made by
``session``.
"""

import json
from pathlib import PurePosixPath
from typing import Final

from cordspec.codegen.emit.example import Composer
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.schema import Description, Json, ListOf, ObjectDefinition, Ref, Type, UnionDefinition

__all__ = ["emit_sample"]

FUTURE = 4242
"""The value of a tag that no union lists."""


EVERY_EVENT: Final = PurePosixPath("tests/data/every_event.ndjson")


def emit_sample(description: Description) -> Tree:
    """Return the log, one frame on each line."""
    composer = Composer(description)
    frames: list[Json] = []
    for opcode, payload in description.frame_payloads():
        if opcode.received:
            frames.append({"t": None, "s": None, "op": opcode.value, "d": composer.type(payload)})
    hello = next(index for index, opcode in enumerate(description.opcodes) if opcode.name == "HELLO")
    frames.sort(key=lambda frame: isinstance(frame, dict) and frame["op"] != description.opcodes[hello].value)
    future: list[Json] = []
    widest = 0
    for sequence, event in enumerate(description.events, 1):
        data = composer.event(event)
        frames.insert(sequence, {"t": event.name, "s": sequence, "op": 0, "d": data})
        if event.payload and isinstance(data, dict):
            width, changed = _unlist_a_member(description, event.payload, data)
            if width > widest:
                widest = width
                future = [{"t": event.name, "s": len(description.events) + 1, "op": 0, "d": changed}]
    future.append({"t": "EVENT_OF_TOMORROW", "s": len(description.events) + 2, "op": 0, "d": {"id": "1"}})
    text = "".join(
        json.dumps(frame, separators=(",", ":"), ensure_ascii=False) + "\n" for frame in [*frames, *future]
    )
    return {EVERY_EVENT: text}


def _unlist_a_member(description: Description, name: str, data: dict[str, Json]) -> tuple[int, Json]:
    """Return the number of kinds that a union of the payload lists, and the payload with a kind that is not listed."""
    if not isinstance(description.definitions[name], ObjectDefinition):
        return 0, None
    for part in description.fields_of(name).values():
        union = _union_of(description, part.type)
        if union is not None and isinstance(data.get(part.name), list):
            unlisted: Json = [{union.tag: FUTURE, "id": 1}]
            return len(union.members), {**data, part.name: unlisted}
    return 0, None


def _union_of(description: Description, type_: Type) -> UnionDefinition | None:
    match type_:
        case ListOf(Ref(name)):
            definition = description.definitions[name]
            return definition if isinstance(definition, UnionDefinition) else None
        case _:
            return None
