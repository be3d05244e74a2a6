"""Mending: a payload that does not fit its model, decoded node by node so that all the rest does.

What fits is typed as always. What does not, in this order:

1. a field with a default takes it;
2. a nullable one takes None;
3. an array or map is empty;
4. otherwise the node gives way: an array element or map value is left out, an enclosing optional or
   nullable field takes 1 or 2, a union member becomes its Unknown;
5. where only the payload itself encloses it: 0, "", False, the epoch, ``UNKNOWN_-1``, or an object
   of such values;
6. if not even that, nothing comes of the payload.

A value of another JSON type that means the same (``"5"`` for 5) is converted, and is an anomaly like the others.
The cost has bounds: ``DEEPEST`` levels, ``READS`` nodes, ``PLACES`` reported paths for each payload.

Driven by the plans of types; this module knows no event and no object by name.
"""

from collections.abc import Mapping
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
"""What msgspec raises for bytes that do not fit, or that no decoder should be asked to read."""

DEEPEST: Final = 64
"""Nodes inside one another that are taken apart; each level reads all that is below it once more. Nothing that
Discord sends is nested half as deep. What is deeper and does not fit gives way whole."""

READS: Final = 1_000_000
"""Nodes of one payload that are read one by one, about a second's work. A payload that needs more arrives
undecoded, with its bytes. A guild of 50,000 members that are all unfit stays below it."""

PLACES: Final = 100
"""Paths of one payload that are reported one by one; those beyond are counted."""

_object: Final = json.Decoder(dict[str, Raw])
_array: Final = json.Decoder(list[Raw])


class Mended(NamedTuple):
    """What came of a payload, and every place that was mended."""

    value: Any
    anomalies: list[Anomaly]


class GiveWay(Exception):
    """This node cannot be; whatever encloses it does without."""


class GiveUp(Exception):
    """Nothing encloses this node that could do without it."""


def mend(event: str, type_: Any, raw: bytes | Raw) -> Mended | None:
    """Decode ``raw`` as ``type_`` as well as it goes; None where nothing comes of it."""
    walk = Walk(event)
    try:
        value = walk.read(plan_for(type_), raw, "", yielding=False)
    except (GiveWay, GiveUp, RecursionError):
        return None
    return Mended(value, walk.report())


class Walk:
    """One walk through one payload; gathers the anomalies, one for each path.

    ``yielding`` says whether anything that encloses a node can do without it.
    """

    def __init__(self, event: str) -> None:
        self.event = event
        self.anomalies: dict[str, Anomaly] = {}
        self.unreported = 0
        self.depth = 0
        self.reads = 0

    def note(self, path: str, expected: str, raw: Any) -> None:
        """Remember one place that did not fit."""
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
        """The anomalies, and as the last one how many more there were."""
        found = list(self.anomalies.values())
        if self.unreported:
            expected = f"at most {PLACES} paths that do not fit"
            found.append(Anomaly(self.event, "", expected, f"{self.unreported} more places", self.unreported))
        return found

    def read(self, plan: Plan, raw: Any, path: str, *, yielding: bool) -> Any:
        """A node: strictly if it fits, mended if it does not."""
        self.reads += 1
        if self.reads > READS:
            raise GiveUp
        try:
            return plan.decoder.decode(raw)
        except UNREADABLE:
            return self.take_apart(plan, raw, path, yielding=yielding)

    def take_apart(self, plan: Plan, raw: Any, path: str, *, yielding: bool) -> Any:
        """A node that is known not to fit."""
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
            # What fits neither the type nor null does not fit the type.
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
        """Keep an element or map value, or its empty form, or leave it out."""
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
        """Rule 4, or else 5, for a node of which nothing is left; the payload itself has no replacement."""
        if yielding:
            raise GiveWay
        if not path or plan.zero is NO_ZERO:
            raise GiveUp
        return plan.zero

    def _struct(self, plan: StructPlan, parts: Mapping[str, Raw], path: str, yielding: bool) -> Any:
        given: dict[str, Any] = {}
        for field in plan.fields:
            below = f"{path}.{field.key}" if path else field.key
            if field.key in parts:
                given[field.name] = self._field(field, parts[field.key], below, yielding)
            elif field.default is NO_ZERO:
                given[field.name] = self._missing(field, below, yielding)
        try:
            return plan.type(**given)
        except (TypeError, ValueError) as error:
            # A projection may refuse in its `__post_init__` what its types admit.
            self.note(path, plan.expected, json.encode(str(error)))
            return self._stand_in(plan, path, yielding)

    def _field(self, field: FieldPlan, raw: Raw, path: str, yielding: bool) -> Any:
        plan, default = field.plan, field.default
        absorbs = default is not NO_ZERO or isinstance(plan, OptionalPlan) or plan.empty is not NO_ZERO
        # A null inside an optional type does not lead to a search for a default: it is what it says.
        try:
            if isinstance(plan, OptionalPlan) and default is not NO_ZERO:
                return self._with_default(plan, raw, path)
            return self.read(plan, raw, path, yielding=yielding or absorbs)
        except GiveWay:
            if default is not NO_ZERO:
                return default
            if plan.empty is not NO_ZERO:
                return plan.empty
            raise

    def _with_default(self, plan: OptionalPlan, raw: Raw, path: str) -> Any:
        try:
            return plan.decoder.decode(raw)
        except UNREADABLE:
            return self.take_apart(plan.inner, raw, path, yielding=True)

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
                # The payload's own kind is known: it stays typed, and what it lacks is stood in for.
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
        # The node has been noted; what its base lacks is not a second anomaly.
        quiet = Walk(self.event)
        given: dict[str, Any] = {"raw": Raw(bytes(raw))}
        unknown = plan_for(plan.unknown)
        assert isinstance(unknown, StructPlan)
        try:
            for field in unknown.fields:
                if field.name == "raw":
                    continue
                if field.key in parts:
                    given[field.name] = quiet._field(field, parts[field.key], field.key, False)
                elif field.default is NO_ZERO:
                    given[field.name] = quiet._missing(field, field.key, False)
        except GiveUp:
            raise GiveWay from None
        return unknown.type(**given)
