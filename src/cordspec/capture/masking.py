"""Removal of private data from values: the type of a value decides which of it may stay.

The rule is an allow-list. Members that a closed set lists, booleans, null, and the structure stay; everything else
becomes a constant or a keyed hash. A value that its type does not admit, and everything that has no type, is masked
by its JSON type alone. No event is named here.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from enum import Enum, Flag
from hashlib import blake2b
from types import NoneType
from typing import Any, Final, Literal, NewType, TypeAlias, cast, get_args, get_origin

from msgspec import Meta, Struct, ValidationError, convert, structs

from cordspec.decode.internals import ListPlan, MapPlan, OptionalPlan, StructPlan, UnionPlan, plan_for
from cordspec.typeforms import bare_type
from cordspec.wire import StringFlag

__all__ = ["Mask", "Masks"]

Mask: TypeAlias = Callable[[Any], Any]
"""Takes a JSON value and returns one without private data."""

kind_of: Final = cast("Callable[[Any], Any]", type)
"""Exact type of a value: ``True`` is not a number."""

TEXT: Final = "redacted"
MOMENT: Final = "1970-01-01T00:00:00+00:00"
NO_MOMENT: Final = 10**18
"""Seconds since 1970 that no datetime has."""

UNLISTED: Final = 2**31 - 1
"""Replacement of an unlisted member of an enum or tag of a union; it is not listed either."""

LOOKS_LIKE_ID: Final = re.compile(r"[0-9]{15,20}")
NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
INTEGER: Final = re.compile(r"-?[0-9]{1,400}")
TIMESTAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII)

LOW_BITS: Final = 22
"""Bits of a snowflake below its time."""

REMEMBERED: Final = 1 << 16
"""Largest number of IDs whose hashes are kept."""

SESSION: Final = "session_id"


class Masks:
    """Creates the mask of each type once.

    Equal values have equal hashes. ``allowed`` has keys that stay although no model has them.
    """

    def __init__(self, salt: bytes, *, remove: bool, keep_times: bool, allowed: Collection[str]) -> None:
        self._salt = salt
        self._text = "" if remove else TEXT
        self._keep_times = keep_times
        self._allowed = frozenset(allowed)
        self._masks: dict[Any, Mask] = {}
        self._ids: dict[int, int] = {}
        self._by_json_type: dict[type, Mask] = {
            NoneType: lambda value: value,
            bool: lambda _: False,
            int: self._untyped_number,
            float: lambda value: 0.0 if value.is_integer() else 0.5,  # 0.5 is not an integer either
            str: self._untyped_text,
            list: lambda value: [self.untyped(part) for part in value],
            dict: lambda value: self.object(value, {}),
        }

    def untyped(self, value: Any) -> Any:
        """Mask a value without a type: what looks like an ID is hashed, anything else becomes a constant."""
        return self._by_json_type[type(value)](value)

    def of_type(self, type_: Any) -> Mask:
        """Return the mask of a type."""
        found = self._masks.get(type_)
        if found is None:
            found = self._masks[type_] = self._make(type_)
        return found

    def hashed(self, text: str, size: int = 16) -> str:
        """Return the keyed hash of a text in hexadecimal digits."""
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._salt, digest_size=size).hexdigest()

    def session(self, value: Any) -> Any:
        """Mask the ID of a session, which is a text."""
        return self.hashed(value) if type(value) is str else self.untyped(value)

    # IDs.

    def id(self, value: int) -> int:
        """Mask a snowflake with another, of the same time if times are kept; 0 is not an ID and stays."""
        if value == 0:
            return 0
        found = self._ids.get(value)
        if found is None:
            if len(self._ids) >= REMEMBERED:
                self._ids.clear()
            found = self._ids[value] = self._hashed_id(value)
        return found

    def _hashed_id(self, value: int) -> int:
        digest = self._digest(value)
        if self._keep_times and 0 < value < 2**64:
            return (value >> LOW_BITS) << LOW_BITS | digest & (1 << LOW_BITS) - 1
        return digest

    def _digest(self, value: int) -> int:
        """Return a number of 19 digits, like current IDs."""
        digest = blake2b(str(value).encode(), digest_size=8, key=self._salt).digest()
        return int.from_bytes(digest) >> 2 | 1 << 60

    # Values without a type, or of a type that the model does not admit.

    def _untyped_text(self, text: str) -> str:
        return str(self._digest(int(text))) if LOOKS_LIKE_ID.fullmatch(text) else self._text

    def _untyped_number(self, value: int) -> int:
        # Its time is not kept: it may be the number of a card.
        return self._digest(value) if 10**14 <= value < 10**20 else 0

    # What fitted still fits, and what did not fit still does not: a decoder that is not strict reads numbers in
    # texts, and mends a frame at its first misfit.

    def _mistyped(self, value: Any) -> Any:
        """Mask a value that its type does not admit; a text that is a number is masked as a number."""
        if type(value) is str and NUMBER.fullmatch(value):
            return "0" if INTEGER.fullmatch(value) else "0.5"
        return self.untyped(value)

    def _truth(self, value: Any) -> Any:
        kind = kind_of(value)
        if kind is bool:
            return value
        if kind is int:
            return 0 if value in (0, 1) else 2
        if kind is str:
            return "false" if value.lower() in ("true", "false", "0", "1") else self._text
        return self.untyped(value)

    def _number(self, value: Any) -> Any:
        return 0 if type(value) is int else self._mistyped(value)

    # Objects.

    def object(self, value: Mapping[str, Any], masks: Mapping[str, Mask | None]) -> dict[str, Any]:
        """Mask an object: keys with a mask stay, other keys are replaced by numbers."""
        found: dict[str, Any] = {}
        hidden = 0
        mask_of = masks.__getitem__ if isinstance(masks, FieldMasks) else masks.get
        for key, part in value.items():
            mask = mask_of(key)
            if mask is not None:
                found[key] = mask(part)
            elif key in self._allowed:
                found[key] = self.untyped(part)
            elif LOOKS_LIKE_ID.fullmatch(key):
                found[str(self._digest(int(key)))] = self.untyped(part)
            else:
                hidden += 1
                found[f"{TEXT}_{hidden}"] = self.untyped(part)
        return found

    def _make(self, type_: Any) -> Mask:
        plan = plan_for(type_)
        match plan:
            case OptionalPlan():
                return self.of_type(plan.inner_type)  # every mask leaves null as it is
            case ListPlan():
                return self._list_mask(plan)
            case MapPlan():
                return self._map_mask(plan)
            case StructPlan():
                return self._struct_mask(plan.type)
            case UnionPlan():
                return self._union_mask(plan)
            case _:
                return self._leaf_mask(type_)

    def _list_mask(self, plan: ListPlan) -> Mask:
        untyped, item_type = self.untyped, plan.item_type

        def mask(value: Any) -> Any:
            parts: Any = value
            if type(value) is not list:
                return untyped(value)
            item = self.of_type(item_type)
            return [item(part) for part in parts]

        return mask

    def _map_mask(self, plan: MapPlan) -> Mask:
        key_of = self._key_mask(plan.key_type)

        def mask(value: Any) -> Any:
            parts: Any = value
            if type(value) is not dict:
                return self.untyped(value)
            item = self.of_type(plan.value_type)
            found: dict[str, Any] = {}
            for key, part in parts.items():
                masked = key_of(key)
                found[masked if masked is not None else f"{TEXT}_{len(found) + 1}"] = item(part)
            return found

        return mask

    def _key_mask(self, type_: Any) -> Callable[[str], str | None]:
        """Return the mask of the keys of a map, which returns None for a key that must be replaced."""
        bare = bare_type(type_)
        if isinstance(type_, NewType) and bare is int:
            return lambda key: str(self.id(int(key))) if INTEGER.fullmatch(key) else None
        if isinstance(bare, type) and issubclass(bare, Enum):
            listed = {str(member.value) for member in bare}
            return lambda key: key if key in listed else None
        return lambda _: None

    def _struct_mask(self, type_: type[Struct], tag: Any = None) -> Mask:
        fields = FieldMasks(self, type_)
        config = type_.__struct_config__
        if config.tag_field is not None:
            fields[config.tag_field] = self._tag_mask({config.tag if tag is None else tag})

        def mask(value: Any) -> Any:
            parts: Any = value
            return self.object(parts, fields) if type(value) is dict else self.untyped(value)

        return mask

    def _tag_mask(self, tags: Collection[Any]) -> Mask:
        def mask(value: Any) -> Any:
            if type(value) in (str, int) and as_tag(value, tags) is not None:
                return value
            whole = type(value) is int or (type(value) is float and value.is_integer())
            return UNLISTED if whole else self.untyped(value)

        return mask

    def _union_mask(self, plan: UnionPlan) -> Mask:
        members, tag_field = plan.members, plan.tag_field
        of_unlisted: Mapping[str, Mask] = {tag_field: self._tag_mask(())}

        def mask(value: Any) -> Any:
            parts: Any = value
            if type(value) is not dict:
                return self.untyped(value)
            tag = as_tag(parts.get(tag_field), members)
            if tag is None:
                return self.object(parts, of_unlisted)
            return self.of_type(members[tag])(parts)

        return mask

    # Values without parts.

    def _leaf_mask(self, type_: Any) -> Mask:
        bare = bare_type(type_)
        if isinstance(type_, NewType) and bare is int:
            return self._id_mask
        if get_origin(bare) is Literal:
            return self._member_mask(frozenset(get_args(bare)))
        if get_origin(bare) is tuple:
            return self._tuple_mask(get_args(bare))
        if isinstance(bare, type):
            if issubclass(bare, Flag):
                return self._flag_mask(bare)
            if issubclass(bare, Enum):
                return self._enum_mask(bare, type_)
            plain: dict[type, Mask] = {
                bool: self._truth,
                int: self._number,
                float: self._number,
                str: lambda value: self._text if type(value) is str else self.untyped(value),
                datetime: self._moment,
            }
            if bare in plain:
                return plain[bare]
        return self.untyped

    def _tuple_mask(self, types: tuple[Any, ...]) -> Mask:
        masks = [self.of_type(type_) for type_ in types]

        def mask(value: Any) -> Any:
            parts: Any = value
            if type(value) is not list or len(parts) != len(masks):
                return self.untyped(value)
            return [mask(part) for mask, part in zip(masks, parts, strict=True)]

        return mask

    def _id_mask(self, value: Any) -> Any:
        kind = kind_of(value)
        if kind is str:
            return str(self.id(int(value))) if INTEGER.fullmatch(value) else self._text
        if kind is float:
            return self.id(int(value)) if value.is_integer() else 0.5
        return self.id(value) if kind is int else self.untyped(value)

    def _member_mask(self, listed: frozenset[Any]) -> Mask:
        kinds: set[type[Any]] = {type(member) for member in listed}

        def mask(value: Any) -> Any:
            kind = kind_of(value)
            if kind in kinds and value in listed:
                return value
            return UNLISTED if kind is int else self._mistyped(value)

        return mask

    def _enum_mask(self, enum: type[Enum], type_: Any) -> Mask:
        values = [member.value for member in enum]
        on_wire = any(
            isinstance(meta, Meta) and bool((meta.extra or {}).get("wire")) for meta in metadata_of(type_)
        )
        return self._member_mask(frozenset(map(str, values) if on_wire else values))

    def _flag_mask(self, flags: type[Flag]) -> Mask:
        listed = 0
        for member in flags:
            listed |= member.value
        as_text = issubclass(flags, StringFlag)

        def mask(value: Any) -> Any:
            if type(value) is str and INTEGER.fullmatch(value):
                number = int(value)
                return "-1" if number < 0 else str(number & listed) if as_text else "0"
            if type(value) is int:
                return -1 if value < 0 else 0 if as_text else value & listed
            return self._mistyped(value)

        return mask

    def _moment(self, value: Any) -> Any:
        kind = kind_of(value)
        if kind is str and TIMESTAMP.fullmatch(value):
            return value if self._keep_times else MOMENT
        if kind not in (str, int, float):
            return self.untyped(value)
        try:
            convert(value, datetime, strict=False)
        except (ValidationError, OverflowError):
            return self._text if kind is str else NO_MOMENT
        return 0 if kind is not str else "0" if NUMBER.fullmatch(value) else MOMENT


class FieldMasks(dict[str, Mask | None]):
    """Masks of the fields of a Struct by key, created at the first use of a key; None for other keys."""

    def __init__(self, masks: Masks, type_: type[Struct]) -> None:
        super().__init__()
        self._masks = masks
        self._types = {info.encode_name: info.type for info in structs.fields(type_)}

    def __missing__(self, key: str) -> Mask | None:
        if key not in self._types:
            return None
        masks, type_ = self._masks, self._types[key]
        inner = plan_for(type_)
        bare = bare_type(inner.inner_type if isinstance(inner, OptionalPlan) else type_)
        # RESUME has the session ID of a READY.
        mask = masks.session if key == SESSION and bare is str else masks.of_type(type_)
        self[key] = mask
        return mask


def as_tag(value: Any, tags: Collection[Any]) -> Any:
    """Return the tag of a union for a value, as a lax decoder reads it; None if it is not listed."""
    kind = kind_of(value)
    if kind in (int, str) and value in tags:
        return value
    if kind is float and value.is_integer() and int(value) in tags:
        return int(value)
    if kind is str and INTEGER.fullmatch(value) and int(value) in tags:
        return int(value)
    return None


def metadata_of(type_: Any) -> tuple[Any, ...]:
    """Return the metadata of an ``Annotated`` type; the empty tuple for any other."""
    return getattr(type_, "__metadata__", ())
