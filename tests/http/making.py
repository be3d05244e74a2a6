"""Requests with a value for every field, made from the types and limits of the fields."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from types import NoneType
from typing import Annotated, Any, NewType, get_args, get_origin

from msgspec import Raw, Struct, UnsetType, structs

from cordspec import requests
from cordspec.requests.limits import LIMITS
from cordspec.testing import sample
from cordspec.typeforms import is_union
from cordspec.wire import Request, RequestObject

__all__ = ["REQUESTS", "full", "value_of"]

REQUESTS: dict[str, type[Request[Any]]] = {
    name: value for name in requests.__all__ if issubclass(value := getattr(requests, name), Request)
}


def full(class_: type[Any], **given: Any) -> Any:
    """Return an object with every field."""
    limits = LIMITS.get(class_, {})
    fields = {
        info.name: value_of(info.type, info.name, limits.get(info.name, {}))
        for info in structs.fields(class_)
        if info.type is not Raw
    }
    return class_(**(fields | given))


def value_of(type_: Any, name: str, limits: Mapping[str, int]) -> Any:
    """Return a value of a type that is within the limits."""
    if isinstance(type_, NewType):
        return 1_200_000_000_000_000_000 + sum(map(ord, name))
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return value_of(arguments[0], name, limits)
    if is_union(type_):
        return value_of(next(each for each in arguments if each not in (NoneType, UnsetType)), name, limits)
    if origin in (list, Sequence):
        inner = {
            word.removeprefix("items."): limit for word, limit in limits.items() if word.startswith("items.")
        }
        return [value_of(arguments[0], name, inner)] * limits.get("minItems", 1)
    if origin in (dict, Mapping):
        return {value_of(arguments[0], name, {}): value_of(arguments[1], name, {})}
    if issubclass(type_, Struct):
        return full(type_) if issubclass(type_, RequestObject) else sample(type_)
    if issubclass(type_, Enum):
        return next(iter(type_))
    if issubclass(type_, bool):
        return True
    if issubclass(type_, datetime):
        return datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    if issubclass(type_, str):
        return (name * 50)[: limits.get("maxLength", len(name))]
    if issubclass(type_, int | float):
        return type_(limits.get("minimum", min(7, limits.get("maximum", 7))))
    return {}
