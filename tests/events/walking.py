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


def pruned(raw: Any, typed: Any) -> Any:
    """The same JSON with no more than must be there: required keys, and one element of every array and map."""
    if isinstance(typed, Struct):
        if isinstance(getattr(typed, "raw", None), Raw):
            return raw
        kept = {field.encode_name: field.name for field in structs.fields(typed) if field.required}
        tag = type(typed).__struct_config__.tag_field
        return {
            key: pruned(value, getattr(typed, kept[key])) if key in kept else value
            for key, value in raw.items()
            if key in kept or key == tag
        }
    if isinstance(typed, Mapping):
        return {
            key: pruned(raw[key], value) for key, value in list(zip(raw, typed.values(), strict=True))[:1]
        }
    if isinstance(typed, list | tuple) and raw:
        rest = raw[1:] if isinstance(typed, tuple) else []
        return [pruned(raw[0], typed[0]), *rest]
    return raw


def required(raw: Any, typed: Any, path: str = "") -> Iterator[tuple[dict[str, Any], str, str]]:
    """Every required key at every depth: what holds it, the key, and its path as an anomaly spells it."""
    if isinstance(typed, Struct):
        for field in structs.fields(typed):
            key = field.encode_name
            if key in raw and isinstance(raw, dict):
                below = f"{path}.{key}" if path else key
                if field.required:
                    yield raw, key, below
                yield from required(raw[key], getattr(typed, field.name), below)
    elif isinstance(typed, Mapping):
        for one, other in zip(raw.values(), typed.values(), strict=True):
            yield from required(one, other, f"{path}[]")
    elif isinstance(typed, list):
        for one, other in zip(raw, typed, strict=True):
            yield from required(one, other, f"{path}[]")


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
