"""A payload as JSON and as a typed object, walked side by side."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from msgspec import NODEFAULT, Raw, Struct, structs


class Place(NamedTuple):
    """One field of one object somewhere in a payload."""

    holder: dict[str, Any]
    """The JSON object that holds it."""

    key: str
    """Its key there."""

    value: Any
    """What it was decoded to."""

    required: bool


def objects(raw: Any, typed: Any) -> Iterator[tuple[dict[str, Any], Struct]]:
    """Every object of a payload that became a Struct."""
    if isinstance(typed, Struct):
        yield raw, typed
        for field in structs.fields(typed):
            if field.encode_name in raw:
                yield from objects(raw[field.encode_name], getattr(typed, field.name))
    elif isinstance(typed, Mapping):
        for one, other in zip(raw.values(), typed.values(), strict=True):
            yield from objects(one, other)
    elif isinstance(typed, list | tuple):
        for one, other in zip(raw, typed, strict=True):
            yield from objects(one, other)


def places(raw: Any, typed: Any) -> Iterator[Place]:
    """Every field that is present, at every depth."""
    for holder, struct in objects(raw, typed):
        for field in structs.fields(struct):
            if field.encode_name in holder:
                yield Place(holder, field.encode_name, getattr(struct, field.name), field.required)


def meaning(raw: Any, typed: Any) -> Any:
    """The same JSON without what nobody models, and without keys whose value is what absence means."""
    if isinstance(typed, Struct):
        if isinstance(getattr(typed, "raw", None), Raw):
            return raw
        return {
            field.encode_name: meaning(raw[field.encode_name], getattr(typed, field.name))
            for field in structs.fields(typed)
            if field.encode_name in raw and getattr(typed, field.name) != _default(field)
        } | {key: raw[key] for key in [type(typed).__struct_config__.tag_field] if key in raw}
    if isinstance(typed, Mapping):
        return {key: meaning(raw[key], value) for key, value in zip(raw, typed.values(), strict=True)}
    if isinstance(typed, list | tuple):
        return [meaning(one, other) for one, other in zip(raw, typed, strict=True)]
    return raw


def _default(field: structs.FieldInfo) -> Any:
    return field.default_factory() if field.default_factory is not NODEFAULT else field.default
