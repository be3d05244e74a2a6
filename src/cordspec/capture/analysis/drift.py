"""Fields, values and events of captures that the models do not have: candidates for the schemas.

Each frame is decoded, and its JSON is compared with the types that it was decoded as. No event is named here.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import Enum, Flag
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from msgspec import DecodeError, Struct, field, json

from cordspec.capture.decoding import ReadError, decoded
from cordspec.capture.read_errors import ReadErrors
from cordspec.capture.record import CapturedFrame, Item
from cordspec.decode import Anomaly, Decoder
from cordspec.decode.internals import (
    LeafPlan,
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    is_text_on_wire,
    is_unknown,
    plan_for,
    replace_lone_surrogates,
)
from cordspec.events import Dispatch, Frame
from cordspec.models import GatewayOpcode
from cordspec.typeforms import bare_type
from cordspec.wire import OpenFlag, UndecodedEvent, UnknownEvent, UnknownFrame

__all__ = ["Drift", "Finding", "Judgement", "own_judgements", "read_judgements"]

GATEWAY: Final = "schemas/gateway.yaml"

EXAMPLE: Final = 60
"""Characters of an example."""

DISTINCT: Final = 10_000
"""Largest number of distinct findings, so that a capture with random names does not fill the memory."""

SECRET: Final = re.compile("token|secret|password|e?mail", re.IGNORECASE)


class Judgement(Struct, frozen=True):
    """A decision about a finding, which is then not reported as new."""

    kind: str
    """Kind of the finding."""

    key: str
    """Key of the finding."""

    verdict: str
    """``ignored`` for what the models leave out on purpose, ``planned`` for what they will have."""

    reason: str
    """Reason, in one sentence."""

    date: str
    """Day of the decision, as in ``2026-11-26``."""

    places: tuple[str, ...] = ()
    """Places that the decision covers; anywhere else the finding is new. Empty for every place."""


class _JudgementFile(Struct, frozen=True):
    decisions: tuple[Judgement, ...]


@cache
def own_judgements() -> tuple[Judgement, ...]:
    """Return the decisions of cordspec's own schemas, ``schemas/drift.yaml``."""
    return read_judgements(files("cordspec.capture").joinpath("judged", "drift.json").read_bytes())


def read_judgements(data: bytes) -> tuple[Judgement, ...]:
    """Return the decisions of a generated file."""
    return json.decode(data, type=_JudgementFile).decisions


class Finding(Struct):
    """A field, value or event that the models do not have, with the places in which it occurs."""

    kind: str
    """``event``, ``opcode``, ``field``, ``value``, ``bits``, ``member``, ``conversion`` or ``anomaly``."""

    key: str
    """Name: the key of a field, ``MessageType 99``, the name of an event."""

    first_place: str
    """First occurrence: file, line, event and path."""

    count: int = 0
    """Number of occurrences."""

    values: int = 0
    """Number of occurrences with a value that is not null."""

    example: str = "null"
    """First value that is not null, abbreviated; possible secrets are hidden."""

    places: dict[str, int] = field(default_factory=dict[str, int])
    """Number of occurrences in each object or field: ``User``, ``Message.type``."""

    add_to: list[str] = field(default_factory=list[str])
    """Files of the schemas that describe these places; empty if unknown."""

    first_seen: datetime | None = None
    """Time of the first record that has it; None if the capture has no times."""

    last_seen: datetime | None = None
    """Time of the last record that has it; None if the capture has no times."""

    judgement: Judgement | None = None
    """Earlier decision about it; None for a new finding."""


class Drift:
    """Collects what the models do not have; ``findings`` lists it, the most frequent first.

    ``judged`` is the list of earlier decisions, by default cordspec's own. Unreadable parts are passed to ``on_hole``,
    by default added to ``holes``.
    """

    def __init__(
        self,
        *,
        judged: Sequence[Judgement] | None = None,
        on_hole: Callable[[ReadError], object] | None = None,
    ) -> None:
        self._found: dict[tuple[str, str], Finding] = {}
        self._mended: list[Anomaly] = []
        self._decode = Decoder(on_anomaly=self._mended.append, log_anomalies=False).decode
        self._explained: set[str] = set()
        """Paths of this frame whose anomaly repeats a finding."""
        self._item = CapturedFrame(0, b"")
        self._file = ""
        self._name = ""
        self._judged = {
            (each.kind, each.key): each for each in (own_judgements() if judged is None else judged)
        }
        self.frames = 0
        """Number of frames that were compared."""
        self.holes = ReadErrors()
        """Unreadable parts."""
        self._on_hole = on_hole or self.holes.add

    @property
    def findings(self) -> list[Finding]:
        """All findings, each with the earlier decision about it."""
        for (kind, key), finding in self._found.items():
            judgement = self._judged.get((kind, key))
            covers = judgement is not None and (
                not judgement.places or finding.places.keys() <= set(judgement.places)
            )
            finding.judgement = judgement if covers else None
        return sorted(self._found.values(), key=lambda found: (found.kind, -found.count, found.key))

    def note(self, path: Path, items: Iterator[Item]) -> None:
        """Compare the frames of a capture."""
        self._file = str(path)
        for item, frame in decoded(items, path, self._decode, self._on_hole):
            self.frames += 1
            self._item = item
            self._look(item, frame)
            for anomaly in self._mended:
                if anomaly.path not in self._explained:
                    key = f"{anomaly.event} {anomaly.path}".rstrip()
                    self._note("anomaly", f"{key}: expected {anomaly.expected}", None, "", "", anomaly.found)
            self._mended.clear()
            self._explained.clear()

    def _look(self, item: CapturedFrame, frame: Frame) -> None:
        if isinstance(frame, UnknownFrame):
            self._look_at_unknown(frame)
            return
        self._name = frame.t if isinstance(frame, Dispatch) else GatewayOpcode(frame.op).name
        payload: object = frame.d
        if isinstance(payload, UnknownEvent):
            self._note("event", payload.name, GATEWAY, "", "", bytes(payload.raw))
        elif isinstance(payload, UndecodedEvent):
            self._note("anomaly", f"{payload.name}: no shape of it fits", GATEWAY, "", "", bytes(payload.raw))
        elif isinstance(payload, Struct):
            self._walk(plan_for(type(payload)), _payload(item.raw), "", None, "")

    def _look_at_unknown(self, frame: UnknownFrame) -> None:
        opcode = GatewayOpcode(frame.op)
        self._name = opcode.name
        if opcode.is_known:
            self._note("anomaly", f"{opcode.name}: no frame of it fits", None, "", "", bytes(frame.d))
        else:
            self._note("opcode", str(frame.op), GATEWAY, "", "", bytes(frame.d))

    def _walk(self, plan: Plan, value: Any, path: str, owner: type | None, key: str) -> None:
        """Compare a value with its plan; ``owner`` and ``key`` are the object and the field that hold it."""
        parts: Any = value
        match plan:
            case OptionalPlan():
                if value is not None:
                    self._walk(plan.inner, value, path, owner, key)
            case StructPlan() if isinstance(value, dict):
                self._walk_object(plan, parts, path)
            case ListPlan() if isinstance(value, list):
                for item in parts:
                    self._walk(plan.item, item, f"{path}[]", owner, key)
            case MapPlan() if isinstance(value, dict):
                for item in parts.values():
                    self._walk(plan.value, item, f"{path}{{}}", owner, key)
            case UnionPlan() if isinstance(value, dict):
                self._walk_member(plan, parts, path)
            case LeafPlan():
                self._check_leaf(plan, value, path, owner, key)
            case _:
                pass  # it does not fit, and the decoder has reported it

    def _walk_object(self, plan: StructPlan, value: dict[str, Any], path: str) -> None:
        if is_unknown(plan.type):
            self._note_member(plan.type, value.get(str(plan.type.__struct_config__.tag_field)), path, value)
            return
        fields = {field.key: field for field in plan.fields}
        for key, part in value.items():
            inner = f"{path}.{key}" if path else key
            if key in fields:
                self._walk(fields[key].plan, part, inner, plan.type, key)
            elif key != plan.type.__struct_config__.tag_field:
                example = "(hidden)" if part is not None and SECRET.search(key) else part
                self._note("field", key, file_of(plan.type), plan.type.__name__, inner, example)

    def _walk_member(self, plan: UnionPlan, value: dict[str, Any], path: str) -> None:
        tag = value.get(plan.tag_field)
        members = {str(known): member for known, member in plan.members.items()}
        member = members.get(str(int(tag) if isinstance(tag, bool) else tag))
        if member is not None:
            self._walk(plan_for(member), value, path, None, "")
        elif plan.unknown is not None:
            self._note_member(plan.unknown, tag, path, value)

    def _note_member(self, unknown: type, tag: object, path: str, value: dict[str, Any]) -> None:
        self._explained.add(path)
        name = unknown.__name__.removeprefix("Unknown")
        self._note("member", f"{name} {tag!r}", file_of(unknown), name, path, value)

    def _check_leaf(self, plan: LeafPlan, value: Any, path: str, owner: type | None, key: str) -> None:
        kind = bare_type(plan.type)
        if value is None or not isinstance(kind, type):
            return
        place = f"{owner.__name__}.{key}" if owner else ""
        is_text = issubclass(kind, str | datetime) or is_text_on_wire(plan.type)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if (is_text and is_number) or (
            not is_text and issubclass(kind, int | float) and kind is not bool and isinstance(value, str)
        ):
            self._explained.add(path)
            change = (
                "a number where a string is expected" if is_text else "a string where a number is expected"
            )
            self._note(
                "conversion", f"{key}: {change}", file_of(owner) if owner else None, place, path, value
            )
        if not issubclass(kind, Enum):
            return
        try:
            member: Any = kind(value if issubclass(kind, str) else int(value))
        except (TypeError, ValueError):
            return
        if isinstance(member, OpenFlag):
            if member.unknown_bits:
                bits = f"{kind.__name__} {member.unknown_bits:#x}"
                self._note("bits", bits, file_of(kind), place, path, value)
        elif not issubclass(kind, Flag) and not member.is_known:
            self._note("value", f"{kind.__name__} {value!r}", file_of(kind), place, path, value)

    def _note(self, kind: str, key: str, add_to: str | None, place: str, path: str, value: Any) -> None:
        finding = self._found.get((kind, key))
        if finding is None:
            if len(self._found) >= DISTINCT:
                return
            where = f"{self._file}:{self._item.line} {self._name} {path}".rstrip()
            finding = self._found[kind, key] = Finding(kind, key, where, first_seen=self._item.time)
        finding.count += 1
        if place:
            finding.places[place] = finding.places.get(place, 0) + 1
        if add_to and add_to not in finding.add_to:
            finding.add_to.append(add_to)
        if self._item.time is not None:
            finding.last_seen = self._item.time
        if value is not None:
            finding.values += 1
            if finding.values == 1:
                finding.example = example_of(value)


def example_of(value: Any) -> str:
    """Return a value as one line of text, abbreviated."""
    if isinstance(value, str):
        text = value
    else:
        text = (value if isinstance(value, bytes) else json.encode(value)).decode(errors="replace")
    return text if len(text) <= EXAMPLE else f"{text[:EXAMPLE]}..."


def file_of(type_: type) -> str:
    """Return the file of the schemas that a generated class comes from."""
    room, _, module = type_.__module__.removeprefix("cordspec.").partition(".")
    return f"schemas/objects/{module}.yaml" if room in ("models", "events") and module else GATEWAY


def _payload(raw: bytes) -> Any:
    """Return the ``d`` of a decoded frame. Parts that a Struct skips or mends may be invalid UTF-8."""
    try:
        return json.decode(raw).get("d")
    except (UnicodeDecodeError, DecodeError):
        return json.decode(replace_lone_surrogates(raw.decode("utf-8", "replace"))).get("d")
