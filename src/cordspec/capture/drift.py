"""What captures hold that the model does not know: what to add to the schemas.

Each frame is decoded, and its JSON is walked beside the types that it was decoded as. This module knows
plans of types and no event.
"""

import re
from collections.abc import Callable, Iterator
from enum import Enum, Flag
from pathlib import Path
from typing import Any, Final

from msgspec import DecodeError, Struct, json

from cordspec.capture.decoding import Hole, decoded
from cordspec.capture.holes import Holes
from cordspec.capture.record import CapturedFrame, Item
from cordspec.decode import Anomaly, Decoder
from cordspec.decode.plan import (
    LeafPlan,
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    bare_type,
    is_unknown,
    plan_for,
)
from cordspec.decode.surrogates import replace_lone_surrogates
from cordspec.events import Dispatch, Frame
from cordspec.models import GatewayOpcode
from cordspec.wire import OpenFlag, UndecodedEvent, UnknownEvent, UnknownFrame

__all__ = ["Drift", "Finding"]

EXAMPLE: Final = 60
"""Characters of an example."""

DISTINCT: Final = 10_000
"""Findings that are told apart; a capture of made-up names fills no memory."""

SECRET: Final = re.compile("token|secret|password|e?mail", re.IGNORECASE)


class Finding(Struct):
    """One thing that the model does not know."""

    kind: str
    """``event``, ``opcode``, ``field``, ``value``, ``bits``, ``member`` or ``anomaly``."""

    what: str
    """Its name: ``User.new_key``, ``MessageType 99``, or the name of an event."""

    add_to: str
    """File of the schemas where it belongs; empty where that is not known."""

    count: int
    """How often it was met."""

    place: str
    """Where it was met first: file, line, event and path."""

    example: str
    """What stood there, cut short; what may be a secret is not shown."""


class Drift:
    """Collects what is not in the model; ``findings`` has it, the most frequent first.

    What cannot be read goes to ``on_hole``, by default to ``holes``.
    """

    def __init__(self, *, on_hole: Callable[[Hole], object] | None = None) -> None:
        self._found: dict[tuple[str, str], Finding] = {}
        self._mended: list[Anomaly] = []
        self._decode = Decoder(on_anomaly=self._mended.append, log_anomalies=False).decode
        self._members: set[str] = set()
        self._where = ""
        self._name = ""
        self.frames = 0
        """Frames that were looked at."""
        self.holes = Holes()
        """What could not be read."""
        self._on_hole = on_hole or self.holes.add

    @property
    def findings(self) -> list[Finding]:
        """What was found."""
        return sorted(self._found.values(), key=lambda found: (found.kind, -found.count, found.what))

    def note(self, path: Path, items: Iterator[Item]) -> None:
        """Look at the frames of a capture."""
        for item, frame in decoded(items, path, self._decode, self._on_hole):
            self.frames += 1
            self._where = f"{path}:{item.line}"
            self._look(item, frame)
            for anomaly in self._mended:
                if anomaly.path in self._members:  # told already, as a kind that is not listed
                    continue
                what = f"{anomaly.event} {anomaly.path}".rstrip()
                self._note("anomaly", f"{what}: expected {anomaly.expected}", "", "", anomaly.found)
            self._mended.clear()
            self._members.clear()

    def _look(self, item: CapturedFrame, frame: Frame) -> None:
        if isinstance(frame, UnknownFrame):
            self._look_at_unknown(frame)
            return
        self._name = frame.t if isinstance(frame, Dispatch) else GatewayOpcode(frame.op).name
        payload: object = frame.d
        if isinstance(payload, UnknownEvent):
            self._note("event", payload.name, "schemas/gateway.yaml", "", bytes(payload.raw))
        elif isinstance(payload, UndecodedEvent):
            what = f"{payload.name}: no shape of it fits"
            self._note("anomaly", what, "schemas/gateway.yaml", "", bytes(payload.raw))
        elif isinstance(payload, Struct):
            self._walk(plan_for(type(payload)), _payload(item.raw), "")

    def _look_at_unknown(self, frame: UnknownFrame) -> None:
        opcode = GatewayOpcode(frame.op)
        self._name = opcode.name
        if opcode.is_known:
            self._note("anomaly", f"{opcode.name}: no frame of it fits", "", "", bytes(frame.d))
        else:
            self._note("opcode", str(frame.op), "schemas/gateway.yaml", "", bytes(frame.d))

    def _walk(self, plan: Plan, value: Any, path: str) -> None:
        parts: Any = value
        match plan:
            case OptionalPlan():
                if value is not None:
                    self._walk(plan.inner, value, path)
            case StructPlan() if isinstance(value, dict):
                self._walk_object(plan, parts, path)
            case ListPlan() if isinstance(value, list):
                for item in parts:
                    self._walk(plan.item, item, f"{path}[]")
            case MapPlan() if isinstance(value, dict):
                for item in parts.values():
                    self._walk(plan.value, item, f"{path}{{}}")
            case UnionPlan() if isinstance(value, dict):
                self._walk_member(plan, parts, path)
            case LeafPlan():
                self._check_leaf(plan, value, path)
            case _:
                pass  # it does not fit, and the decoder has said so

    def _walk_object(self, plan: StructPlan, value: dict[str, Any], path: str) -> None:
        if is_unknown(plan.type):
            tag = str(plan.type.__struct_config__.tag_field)
            self._note("member", f"{plan.type.__name__} {value.get(tag)!r}", file_of(plan.type), path, value)
            return
        fields = {field.key: field for field in plan.fields}
        for key, part in value.items():
            inner = f"{path}.{key}" if path else key
            if key in fields:
                self._walk(fields[key].plan, part, inner)
            elif key != plan.type.__struct_config__.tag_field:
                shown = "(hidden)" if SECRET.search(key) else part
                self._note("field", f"{plan.type.__name__}.{key}", file_of(plan.type), inner, shown)

    def _walk_member(self, plan: UnionPlan, value: dict[str, Any], path: str) -> None:
        tag = value.get(plan.tag_field)
        members = {str(known): member for known, member in plan.members.items()}
        member = members.get(str(int(tag) if isinstance(tag, bool) else tag))
        if member is not None:
            self._walk(plan_for(member), value, path)
        elif plan.unknown is not None:
            self._members.add(path)
            what = f"{plan.unknown.__name__.removeprefix('Unknown')} {tag!r}"
            self._note("member", what, file_of(plan.unknown), path, value)

    def _check_leaf(self, plan: LeafPlan, value: Any, path: str) -> None:
        enum = bare_type(plan.type)
        if not isinstance(enum, type) or not issubclass(enum, Enum) or value is None:
            return
        try:
            member: Any = enum(value if issubclass(enum, str) else int(value))
        except (TypeError, ValueError):
            return
        if isinstance(member, OpenFlag):
            if member.unknown_bits:
                self._note("bits", f"{enum.__name__} {member.unknown_bits:#x}", file_of(enum), path, value)
        elif not issubclass(enum, Flag) and not member.is_known:
            self._note("value", f"{enum.__name__} {value!r}", file_of(enum), path, value)

    def _note(self, kind: str, what: str, add_to: str, path: str, value: Any) -> None:
        found = self._found.get((kind, what))
        if found is not None:
            found.count += 1
        elif len(self._found) < DISTINCT:
            place = f"{self._where} {self._name} {path}".rstrip()
            self._found[kind, what] = Finding(kind, what, add_to, 1, place, example_of(value))


def example_of(value: Any) -> str:
    """What stood there, on one line and cut short."""
    if isinstance(value, str):
        text = value
    else:
        text = (value if isinstance(value, bytes) else json.encode(value)).decode(errors="replace")
    return text if len(text) <= EXAMPLE else f"{text[:EXAMPLE]}..."


def file_of(type_: type) -> str:
    """The file of the schemas that a generated class comes from."""
    room, _, module = type_.__module__.removeprefix("cordspec.").partition(".")
    return f"schemas/objects/{module}.yaml" if room == "models" and module else "schemas/gateway.yaml"


def _payload(raw: bytes) -> Any:
    """The ``d`` of a frame that was decoded; what a Struct skips or mends may still not be valid UTF-8."""
    try:
        return json.decode(raw).get("d")
    except (UnicodeDecodeError, DecodeError):
        return json.decode(replace_lone_surrogates(raw.decode("utf-8", "replace"))).get("d")
