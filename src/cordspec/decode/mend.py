"""Mending: a payload that does not fit its model is decoded node by node, so that everything that fits is typed.

A node is a value of the JSON tree. A node that does not fit is replaced, by the first of these rules that applies:

1. a field with a default gets the default;
2. a nullable field gets None;
3. an array or map becomes empty;
4. the node is removed from the node that contains it: an array element or map value is left out, a containing optional
   or nullable field is replaced by rule 1 or 2, a union member becomes the Unknown of its union;
5. a node that is contained in nothing but required objects becomes 0, "", False, the epoch, ``UNKNOWN_-1``, or an
   object of such values;
6. if no rule applies, the payload is not decoded.

A value of another JSON type with the same meaning (``"5"`` for 5) is converted, and is an anomaly like the others.
The cost is bounded: ``DEEPEST`` levels, ``READS`` nodes and ``PLACES`` reported paths for each payload.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from msgspec import MsgspecError, Raw, convert, json

from cordspec.decode.plan import (
    NO_ZERO,
    FieldPlan,
    LeafPlan,
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    plan_for,
)
from cordspec.wire import Anomaly, evidence

__all__ = ["UNREADABLE", "Mended", "mend"]

UNREADABLE: Final = (MsgspecError, ValueError, RecursionError, OverflowError)
"""Errors of msgspec for bytes that do not fit the type, and for numbers and nesting beyond its limits."""

DEEPEST: Final = 64
"""Deepest level that is decoded node by node; each level reads everything below it once more. Discord sends nothing that
is nested half as deep. A deeper node that does not fit is replaced as a whole."""

READS: Final = 1_000_000
"""Largest number of nodes of a payload that are read one by one, which takes about a second. A payload that needs more
is not decoded. A guild of 50,000 members of which none fits stays below it."""

PLACES: Final = 100
"""Largest number of paths of a payload that are reported; further ones are counted."""

_object: Final = json.Decoder(dict[str, Raw])
_array: Final = json.Decoder(list[Raw])


class Mended(NamedTuple):
    """A mended payload, and its anomalies."""

    value: Any
    anomalies: list[Anomaly]


class GiveWay(Exception):
    """The node is removed from the node that contains it (rule 4)."""


class GiveUp(Exception):
    """The node has no replacement, and no node that contains it can be without it (rule 6)."""


def mend(event: str, type_: Any, raw: bytes | Raw, *, refused: bool = False) -> Mended | None:
    """Decode ``raw`` as ``type_``, replacing what does not fit; None if there is no replacement for the payload.

    ``refused`` is true if a strict decoder has refused this object before.
    """
    walk = Walk(event)
    read = walk.take_apart if refused else walk.read
    try:
        value = read(plan_for(type_), raw, "", yielding=False)
    except (GiveWay, GiveUp, RecursionError):
        return None
    return Mended(value, walk.report())


class Walk:
    """Decodes one payload node by node, and collects the anomalies, one for each path.

    ``yielding`` is true if a node that contains this one can be without it.
    """

    def __init__(self, event: str) -> None:
        self.event = event
        self.anomalies: dict[str, Anomaly] = {}
        self.unreported = 0
        self.depth = 0
        self.reads = 0

    def note(self, path: str, expected: str, raw: Any) -> None:
        """Record a place that does not fit."""
        known = self.anomalies.get(path)
        if known is not None:
            count = known.count + 1
            self.anomalies[path] = Anomaly(self.event, path, known.expected, known.found, count)
        elif len(self.anomalies) < PLACES:
            found = evidence(None if raw is None else bytes(raw))
            self.anomalies[path] = Anomaly(self.event, path, expected, found)
        else:
            self.unreported += 1

    def report(self) -> list[Anomaly]:
        """Return the anomalies; the last one has the number of those that are not listed."""
        found = list(self.anomalies.values())
        if self.unreported:
            expected = f"at most {PLACES} paths that do not fit"
            found.append(Anomaly(self.event, "", expected, f"{self.unreported} more places", self.unreported))
        return found

    def read(self, plan: Plan, raw: Any, path: str, *, yielding: bool) -> Any:
        """Decode a node strictly; mend it if it does not fit."""
        self._count(1)
        try:
            return plan.decoder.decode(raw)
        except UNREADABLE:
            return self.take_apart(plan, raw, path, yielding=yielding)

    def _count(self, nodes: int) -> None:
        """Count nodes that are read one by one."""
        self.reads += nodes
        if self.reads > READS:
            raise GiveUp

    def take_apart(self, plan: Plan, raw: Any, path: str, *, yielding: bool) -> Any:
        """Mend a node that does not fit."""
        if self.depth >= DEEPEST:
            self.note(path, plan.expected, raw)
            return self._stand_in(plan, path, yielding)
        self.depth += 1
        try:
            return self._mend(plan, raw, path, yielding)
        finally:
            self.depth -= 1

    def _mend(self, plan: Plan, raw: Any, path: str, yielding: bool) -> Any:
        match plan:
            case OptionalPlan():
                return self._optional(plan, raw, path)
            case ListPlan():
                return self._list(plan, raw, path)
            case MapPlan():
                return self._map(plan, raw, path)
            case UnionPlan():
                return self._union(plan, raw, path, yielding)
            case StructPlan():
                parts = self._keys(plan, raw, path)
                if parts is None:
                    return self._stand_in(plan, path, yielding)
                return self._struct(plan, parts, path, yielding)
            case LeafPlan():
                return self._leaf(plan, raw, path, yielding)
            case _:
                raise AssertionError(plan)

    def _leaf(self, plan: LeafPlan, raw: Any, path: str, yielding: bool) -> Any:
        self.note(path, plan.expected, raw)
        converted = plan.converted(raw)
        return self._stand_in(plan, path, yielding) if converted is NO_ZERO else converted

    def _optional(self, plan: OptionalPlan, raw: Any, path: str) -> Any:
        try:
            # A value that is neither null nor of the type is reported as not fitting the type.
            return self.take_apart(plan.inner, raw, path, yielding=True)
        except GiveWay:
            return None

    def _list(self, plan: ListPlan, raw: Any, path: str) -> Any:
        try:
            parts = _array.decode(raw)
        except UNREADABLE:
            self.note(path, plan.expected, raw)
            raise GiveWay from None
        below = f"{path}[]"
        items: list[Any] = []
        for part in parts:
            self._take(items.append, plan.item, part, below)
        return items

    def _take(self, keep: Any, plan: Plan, raw: Any, path: str) -> None:
        """Add an element or map value, or its empty form, or leave it out."""
        try:
            keep(self.read(plan, raw, path, yielding=True))
        except GiveWay:
            if plan.empty is not NO_ZERO:
                keep(plan.empty)

    def _map(self, plan: MapPlan, raw: Any, path: str) -> Any:
        try:
            parts = _object.decode(raw)
        except UNREADABLE:
            self.note(path, plan.expected, raw)
            raise GiveWay from None
        below = f"{path}[]"
        found: dict[Any, Any] = {}
        for text, part in parts.items():
            try:
                key = convert(text, plan.key_type, strict=False)
            except UNREADABLE:
                self.note(below, "another key", json.encode(text))
                continue
            self._take(partial(found.__setitem__, key), plan.value, part, below)
        return found

    def _keys(self, plan: Plan, raw: Any, path: str) -> Mapping[str, Raw] | None:
        try:
            return _object.decode(raw)
        except UNREADABLE:
            self.note(path, plan.expected, raw)
            return None

    @staticmethod
    def _stand_in(plan: Plan, path: str, yielding: bool) -> Any:
        """Apply rule 4 or else rule 5 to a node of which nothing fits; the payload itself has no replacement."""
        if yielding:
            raise GiveWay
        if not path or plan.zero is NO_ZERO:
            raise GiveUp
        return plan.zero

    def _struct(self, plan: StructPlan, parts: Mapping[str, Raw], path: str, yielding: bool) -> Any:
        given = self._fields(plan.fields, parts, path, yielding)
        try:
            return plan.type(**given)
        except (TypeError, ValueError):
            # The `__post_init__` of a projection may refuse what its types admit. Its message may quote private values.
            self.note(path, f"{plan.expected} that its __post_init__ accepts", b"{}")
            return self._stand_in(plan, path, yielding)

    def _fields(
        self, fields: Sequence[FieldPlan], parts: Mapping[str, Raw], path: str, yielding: bool
    ) -> dict[str, Any]:
        """Decode the values of fields by their names; a field that is absent and has a default is left out."""
        given: dict[str, Any] = {}
        self._count(min(len(parts), len(fields)))
        before = f"{path}." if path else ""
        for field in fields:
            raw = parts.get(field.key)
            if raw is not None:
                try:
                    given[field.name] = field.decode(raw)  # nearly all of them fit
                except UNREADABLE:
                    given[field.name] = self._field(field, raw, before + field.key, yielding)
            elif field.required:
                given[field.name] = self._missing(field, before + field.key, yielding)
        return given

    def _field(self, field: FieldPlan, raw: Raw, path: str, yielding: bool) -> Any:
        """Mend the value of a field that does not fit."""
        plan, default = field.plan, field.default
        try:
            if isinstance(plan, OptionalPlan) and default is not NO_ZERO:
                # A default comes before None.
                return self.take_apart(plan.inner, raw, path, yielding=True)
            return self.take_apart(plan, raw, path, yielding=yielding or default is not NO_ZERO)
        except GiveWay:
            if default is not NO_ZERO:
                return default
            if plan.empty is not NO_ZERO:
                return plan.empty
            raise

    def _missing(self, field: FieldPlan, path: str, yielding: bool) -> Any:
        plan = field.plan
        self.note(path, plan.expected, None)
        if isinstance(plan, OptionalPlan):
            return None
        if plan.empty is not NO_ZERO:
            return plan.empty
        if isinstance(plan, UnionPlan) and not yielding:
            return self._unknown(plan, b"{}", {})
        return self._stand_in(plan, path, yielding)

    def _union(self, plan: UnionPlan, raw: Any, path: str, yielding: bool) -> Any:
        try:
            parts = _object.decode(raw)
        except UNREADABLE:
            self.note(path, plan.expected, raw)
            if yielding or not path:
                raise GiveWay from None
            return self._unknown(plan, raw, {})
        tag = self._tag(plan, parts)
        member = plan.members.get(tag)
        if member is None:
            self.note(path, plan.expected, json.encode(tag) if tag is not None else parts.get(plan.tag_field))
        else:
            try:
                known = plan_for(member)
                assert isinstance(known, StructPlan)
                # The type of the payload itself is known: it stays typed, and missing fields are replaced.
                return self._struct(known, parts, path, bool(path))
            except GiveWay:
                pass
        return self._unknown(plan, raw, parts)

    @staticmethod
    def _tag(plan: UnionPlan, parts: Mapping[str, Raw]) -> Any:
        try:
            return plan.tag_decoder.decode(parts[plan.tag_field])
        except (KeyError, *UNREADABLE):
            return None

    def _unknown(self, plan: UnionPlan, raw: Any, parts: Mapping[str, Raw]) -> Any:
        if plan.unknown is None:
            raise GiveWay
        # The node has been reported; fields that its base lacks are not further anomalies.
        quiet = Walk(self.event)
        unknown = plan_for(plan.unknown)
        assert isinstance(unknown, StructPlan)
        fields = [field for field in unknown.fields if field.name != "raw"]
        try:
            given = quiet._fields(fields, parts, "", yielding=False)
        except GiveUp:
            raise GiveWay from None
        return unknown.type(raw=Raw(bytes(raw)), **given)
