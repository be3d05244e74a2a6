"""Plans of types: the structure of a type, by which a payload that does not fit is decoded node by node.

A plan is derived from type information alone. No event is named here.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum, Flag
from functools import cache
from types import NoneType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, get_args, get_origin

from msgspec import NODEFAULT, Meta, MsgspecError, Raw, Struct, UnsetType, convert, json, structs

from cordspec.decode.strictness import field_type, lax_decoder
from cordspec.typeforms import bare_type, is_union
from cordspec.wire import documented_fields

__all__ = [
    "NO_ZERO",
    "FieldPlan",
    "LeafPlan",
    "ListPlan",
    "MapPlan",
    "OptionalPlan",
    "Plan",
    "StructPlan",
    "UnionPlan",
    "bare_type",
    "is_unknown",
    "plan_for",
]

StructClass: TypeAlias = type[Struct]

NO_ZERO: Final = object()
"""Marks a type without an empty value."""

FINITE: Final = Annotated[float, Meta(ge=-sys.float_info.max, le=sys.float_info.max)]
"""A number that JSON can express: neither infinite nor NaN."""

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Plan:
    """The plan of one node: its strict decoder, and its name in an anomaly."""

    def __init__(self, type_: Any, expected: str) -> None:
        self.type = type_
        self.expected = expected
        self.decoder: json.Decoder[Any] = lax_decoder(type_)

    zero: Any = NO_ZERO
    """Value by rule 5 of ``mend``."""

    @property
    def empty(self) -> Any:
        """Return an empty array or map; ``NO_ZERO`` for any other type."""
        return NO_ZERO


class LeafPlan(Plan):
    """A value without parts."""

    def __init__(self, type_: Any, expected: str, zero: Any) -> None:
        super().__init__(type_, expected)
        self.zero = zero
        self._converter: json.Decoder[Any] | None = None

    def converted(self, raw: Any) -> Any:
        """Convert a value of another JSON type with the same meaning; ``NO_ZERO`` if there is none.

        That is ``"5"`` for 5, 5 for ``"5"``, ``1`` or ``"true"`` for True. A number is not converted to a timestamp: it
        may count seconds or milliseconds.
        """
        bare = bare_type(self.type)
        if bare is str:
            text = bytes(raw)
            return convert(text.decode(), self.type) if text[:1].isdigit() or text[:1] == b"-" else NO_ZERO
        if not isinstance(bare, type) or not issubclass(bare, int | float):
            return NO_ZERO
        if self._converter is None:
            self._converter = json.Decoder(FINITE if bare is float else self.type, strict=False)
        try:
            return self._converter.decode(raw)
        except (MsgspecError, ValueError, OverflowError):
            return NO_ZERO


class ListPlan(Plan):
    """An array of one type."""

    def __init__(self, type_: Any, item: Any) -> None:
        super().__init__(type_, "an array")
        self.item_type = item

    @property
    def item(self) -> Plan:
        """Plan of the elements; created on first use, as types may be recursive."""
        return plan_for(self.item_type)

    @property
    def empty(self) -> Any:
        """Return an empty list."""
        return []


class MapPlan(Plan):
    """An object used as a map."""

    def __init__(self, type_: Any, key: Any, value: Any) -> None:
        super().__init__(type_, "a map")
        self.key_type = key
        self.value_type = value

    @property
    def value(self) -> Plan:
        """Plan of the values."""
        return plan_for(self.value_type)

    @property
    def empty(self) -> Any:
        """Return an empty dict."""
        return {}


class OptionalPlan(Plan):
    """A type or null."""

    def __init__(self, type_: Any, inner: Any) -> None:
        super().__init__(type_, f"{plan_for(inner).expected} or null")
        self.inner_type = inner

    @property
    def inner(self) -> Plan:
        """Plan of the value if it is not null."""
        return plan_for(self.inner_type)


class FieldPlan:
    """One field of a Struct: its key, its plan and its default."""

    __slots__ = ("_factory", "_plan", "_value", "decode", "key", "name", "required", "type")

    def __init__(self, class_: StructClass, info: structs.FieldInfo) -> None:
        self.name = info.name
        self.key = info.encode_name
        self.type = field_type(class_, info)
        self.required = info.required
        """True if the field has no default."""
        self.decode: Callable[[Any], Any] = self._decode_first
        """Decodes the value strictly."""
        self._plan: Plan | None = None
        self._factory = info.default_factory
        self._value = NO_ZERO if info.default is NODEFAULT else info.default

    @property
    def plan(self) -> Plan:
        """Plan of the value; created on first use, as types may be recursive."""
        if self._plan is None:
            self._plan = plan_for(self.type)
        return self._plan

    def _decode_first(self, raw: Any) -> Any:
        self.decode = self.plan.decoder.decode
        return self.decode(raw)

    @property
    def default(self) -> Any:
        """Return the default; ``NO_ZERO`` for a required field."""
        return self._value if self._factory is NODEFAULT else self._factory()


class StructPlan(Plan):
    """An object with known keys."""

    def __init__(self, type_: type[Struct]) -> None:
        super().__init__(type_, type_.__name__)
        self.fields = tuple(FieldPlan(type_, info) for info in documented_fields(type_))

    @property
    def zero(self) -> Any:  # computed on use, as types may be recursive
        """An object of empty values; ``NO_ZERO`` if a field has none."""
        given: dict[str, Any] = {}
        for field in self.fields:
            if field.required:
                plan = field.plan
                nullable = isinstance(plan, OptionalPlan)
                given[field.name] = None if nullable else plan.zero if plan.empty is NO_ZERO else plan.empty
        if NO_ZERO in given.values():
            return NO_ZERO
        try:
            return self.type(**given)
        except (TypeError, ValueError):  # a projection may refuse empty values
            return NO_ZERO


class UnionPlan(Plan):
    """Objects distinguished by a tag; ``unknown`` is the type for an unknown tag."""

    def __init__(self, type_: Any, members: Sequence[type[Struct]]) -> None:
        super().__init__(type_, "one of " + ", ".join(member.__name__ for member in members[:3]) + ", ...")
        config = members[0].__struct_config__
        self.tag_field = str(config.tag_field)
        known = {member.__struct_config__.tag: member for member in members}
        self.unknown = next((m for m in members if "raw" in m.__struct_fields__ and is_unknown(m)), None)
        self.members: Mapping[Any, type[Struct]] = {
            tag: member for tag, member in known.items() if member is not self.unknown
        }
        self.tag_decoder: json.Decoder[Any] = json.Decoder(
            int if isinstance(config.tag, int) else str, strict=False
        )


def is_unknown(member: type[Struct]) -> bool:
    """Return True for the member of a union for unknown tags."""
    return member.__struct_config__.tag in (-1, "\x00")


@cache
def plan_for(type_: Any) -> Plan:
    """Return the plan of a type. Raises ``TypeError`` for a type that no model may have."""
    bare = bare_type(type_)
    origin = get_origin(bare)
    if is_union(bare):
        return _union_plan(type_, get_args(bare))
    if origin in (list, Sequence):
        return ListPlan(type_, get_args(bare)[0])
    if origin in (dict, Mapping):
        return MapPlan(type_, *get_args(bare))
    if isinstance(bare, type) and issubclass(bare, Struct):
        return StructPlan(bare)
    if origin is tuple:
        zeros = [plan_for(part).zero for part in get_args(bare)]
        return LeafPlan(type_, f"an array of {len(zeros)}", NO_ZERO if NO_ZERO in zeros else tuple(zeros))
    return LeafPlan(type_, *_leaf(bare))


def _union_plan(type_: Any, arguments: Sequence[Any]) -> Plan:
    types = [part for part in arguments if part not in (NoneType, UnsetType)]
    if len(types) < len(arguments):
        inner = Union[tuple(types)] if types else NoneType  # noqa: UP007  # built from a list
        return OptionalPlan(type_, inner) if types else LeafPlan(type_, "null", None)
    if all(isinstance(part, type) and issubclass(part, Struct) for part in types):
        return UnionPlan(type_, types)
    names = " or ".join(plan_for(part).expected for part in types)
    return LeafPlan(
        type_, names, plan_for(types[0]).zero if isinstance(plan_for(types[0]), LeafPlan) else NO_ZERO
    )


def _leaf(bare: Any) -> tuple[str, Any]:
    if isinstance(bare, type):
        if issubclass(bare, Enum):
            kind = "a string" if issubclass(bare, str) else "an integer"
            return f"{kind} ({bare.__name__})", _enum_zero(bare)
        zeros: dict[type, tuple[str, Any]] = {
            bool: ("a boolean", False),
            int: ("an integer", 0),
            float: ("a number", 0.0),
            str: ("a string", ""),
            datetime: ("a timestamp", EPOCH),
            NoneType: ("null", None),
            object: ("any value", None),
            Raw: ("any value", Raw(b"null")),
        }
        if bare in zeros:
            return zeros[bare]
    if bare is Any:
        return "any value", None
    if get_origin(bare) is Literal:
        return f"one of {get_args(bare)!r}", get_args(bare)[0]
    raise TypeError(f"no model may hold {bare!r}: msgspec types that mending knows are expected")


def _enum_zero(enum: type[Enum]) -> Any:
    # The zero of flags is the empty set, that of an enum an unknown member that Discord never sends.
    if issubclass(enum, Flag):
        return enum(0)
    return enum("-1" if issubclass(enum, str) else -1)
