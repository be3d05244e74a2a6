"""Models as Arrow columns: the type of a field in a table, and the conversion of its values.

Everything is derived from the types of the models: ids are unsigned 64-bit integers, moments are UTC
timestamps, objects are structs, arrays are lists. JSON text is used for whatever has no Arrow type: values of any
kind, recursive objects, and objects below the requested depth.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import Enum, Flag
from functools import cache
from itertools import accumulate, chain
from operator import attrgetter
from typing import Any, Final, NewType, Protocol, get_args, get_origin

from msgspec import UNSET, Struct

from cordspec.capture.exporting.arrow import ArrowArray, ArrowType, pa
from cordspec.decode import encode
from cordspec.decode.internals import (
    FieldPlan,
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    plan_for,
)

__all__ = ["DEPTH", "Column", "JsonColumn", "ObjectColumn", "column_for", "members_of"]

DEPTH: Final = 3
"""Default number of levels of objects that are structs; deeper objects are JSON text."""

MOMENT: Final = pa.timestamp("us", tz="UTC")
LARGEST: Final = {pa.uint64(): (0, 2**64 - 1), pa.int64(): (-(2**63), 2**63 - 1)}


class Column(Protocol):
    """A column of one Arrow type."""

    @property
    def type(self) -> ArrowType:
        """Type of the column."""
        ...

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the values as an array; None and absent values are null."""
        ...


class LeafColumn:
    """Values with an Arrow type."""

    def __init__(self, type_: ArrowType) -> None:
        self.type = type_

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the values as an array; a number that does not fit into 64 bits is null."""
        try:
            return pa.array(values, self.type, from_pandas=False)
        except (OverflowError, pa.ArrowInvalid):
            least, most = LARGEST.get(self.type, (0, 0))
            return pa.array([v if v is not None and least <= v <= most else None for v in values], self.type)


class JsonColumn:
    """Values of any kind, as JSON text."""

    type = pa.string()

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the JSON of each value as an array."""
        return pa.array([None if value is None else encode(value).decode() for value in values], self.type)


class ListColumn:
    """Arrays of one type."""

    def __init__(self, item: Column) -> None:
        self._item = item
        self.type = pa.list_(item.type)

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the lists as an array."""
        items = self._item.build(list(chain.from_iterable(value for value in values if value is not None)))
        return pa.ListArray.from_arrays(offsets(values), items, self.type, mask=nulls(values))


class MapColumn:
    """Objects used as maps."""

    def __init__(self, key: Column, value: Column) -> None:
        self._key, self._value = key, value
        self.type = pa.map_(key.type, value.type)

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the maps as an array, each a list of keys and values."""
        present = [value for value in values if value is not None]
        keys = self._key.build(list(chain.from_iterable(present)))
        items = self._value.build(list(chain.from_iterable(value.values() for value in present)))
        return pa.MapArray.from_arrays(offsets(values), keys, items, self.type, mask=nulls(values))


def offsets(values: Sequence[Any]) -> ArrowArray:
    """Return where the elements of each list or map begin in the array that contains all of them."""
    ends = accumulate(len(value) if value is not None else 0 for value in values)
    return pa.array(chain((0,), ends), pa.int32(), size=len(values) + 1)


class ObjectColumn:
    """Objects with known keys; of a union, with the keys of all its members."""

    def __init__(self, fields: Sequence[tuple[str, str, Column]], *, uniform: bool) -> None:
        self.names = [key for key, _, _ in fields]
        self.columns = [column for _, _, column in fields]
        self._getters = [getter(name, uniform=uniform) for _, name, _ in fields]
        self.type = pa.struct(
            [pa.field(key, column.type) for key, column in zip(self.names, self.columns, strict=True)]
        )

    def build(self, values: Sequence[Any]) -> ArrowArray:
        """Return the objects as an array."""
        present = [value for value in values if value is not None]
        if not present:
            return pa.nulls(len(values), self.type)
        array = pa.StructArray.from_arrays(self.arrays(present), fields=list(self.type))
        if len(present) == len(values):
            return array
        positions = accumulate(value is not None for value in values)
        places = [None if value is None else at - 1 for value, at in zip(values, positions, strict=True)]
        return array.take(pa.array(places, pa.int32()))

    def arrays(self, values: Sequence[Any]) -> list[ArrowArray]:
        """Return one array for each key; no value may be None."""
        return [
            column.build([None if part is UNSET else part for part in map(get, values)])
            for column, get in zip(self.columns, self._getters, strict=True)
        ]


def getter(name: str, *, uniform: bool) -> Callable[[Any], Any]:
    """Return a function that gets a field of an object; unless ``uniform``, the object may lack it."""
    return attrgetter(name) if uniform else lambda value: getattr(value, name, None)


def nulls(values: Sequence[Any]) -> ArrowArray | None:
    """Return a mask of the missing values; None if there are none."""
    return pa.array([value is None for value in values]) if None in values else None


def members_of(type_: Any) -> tuple[type[Struct], ...]:
    """Return the Structs of a type: itself, or the members of a union."""
    parts = get_args(type_) or (type_,)
    return tuple(part for part in parts if isinstance(part, type) and issubclass(part, Struct))


@cache
def column_for(type_: Any, depth: int = DEPTH, within: frozenset[Any] = frozenset()) -> Column:
    """Return the column of a type; ``depth`` is the number of levels of objects that are structs."""
    if (leaf := leaf_for(type_)) is not None:
        return leaf
    plan = plan_for(type_)
    if isinstance(plan, OptionalPlan):
        return column_for(plan.inner_type, depth, within)
    if isinstance(plan, ListPlan):
        return ListColumn(column_for(plan.item_type, depth, within))
    if isinstance(plan, MapPlan):
        return MapColumn(column_for(plan.key_type), column_for(plan.value_type, depth, within))
    if isinstance(plan, StructPlan | UnionPlan) and depth and plan.type not in within:
        return object_column(structs_of(plan), depth, within | {plan.type})
    return JsonColumn()


def structs_of(plan: Plan) -> Sequence[type[Struct]]:
    """Return the Structs of a plan, including the one for unknown tags."""
    if not isinstance(plan, UnionPlan):
        return (plan.type,)
    return [*plan.members.values(), *([plan.unknown] if plan.unknown else [])]


def object_column(members: Sequence[type[Struct]], depth: int, within: frozenset[Any]) -> Column:
    """Return the column of objects of these types; of JSON text if they have no keys."""
    types: dict[str, tuple[str, set[Any]]] = {}
    for tag_field in {str(m.__struct_config__.tag_field) for m in members if m.__struct_config__.tag_field}:
        types[tag_field] = (tag_field, {tag_type(members, tag_field)})
    for field in fields_of(members):
        types.setdefault(field.key, (field.name, set()))[1].add(field.type)
    fields = [
        (key, name, one_column([column_for(type_, depth - 1, within) for type_ in found]))
        for key, (name, found) in types.items()
    ]
    return ObjectColumn(fields, uniform=len(members) == 1) if fields else JsonColumn()


def fields_of(members: Iterable[type[Struct]]) -> Iterable[FieldPlan]:
    """Yield the fields of all members, in order."""
    for member in members:
        plan = plan_for(member)
        if isinstance(plan, StructPlan):
            yield from plan.fields


def tag_type(members: Sequence[type[Struct]], _field: str) -> type:
    """Return the type of the tag of a union."""
    return str if any(isinstance(member.__struct_config__.tag, str) for member in members) else int


def one_column(columns: Sequence[Column]) -> Column:
    """Return the column that all of these are; of JSON text if members of a union differ."""
    return columns[0] if all(column.type == columns[0].type for column in columns) else JsonColumn()


def leaf_for(type_: Any) -> Column | None:
    """Return the column of a type without parts; None for any other type."""
    if isinstance(type_, NewType):
        return LeafColumn(pa.uint64()) if type_.__supertype__ is int else leaf_for(type_.__supertype__)
    if hasattr(type_, "__metadata__"):
        return leaf_for(get_args(type_)[0])
    if get_origin(type_) is tuple:
        parts = [leaf_for(part) for part in get_args(type_)]
        same = all(part is not None and parts[0] is not None and part.type == parts[0].type for part in parts)
        return ListColumn(parts[0]) if same and parts[0] is not None else JsonColumn()
    if not isinstance(type_, type):
        return None
    if issubclass(type_, Enum):
        number = pa.uint64() if issubclass(type_, Flag) else pa.int64()
        return LeafColumn(pa.string() if issubclass(type_, str) else number)
    plain: dict[type, ArrowType] = {
        bool: pa.bool_(),
        int: pa.int64(),
        float: pa.float64(),
        str: pa.string(),
        datetime: MOMENT,
    }
    return LeafColumn(plain[type_]) if type_ in plain else None
