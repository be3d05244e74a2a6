"""Samples of models, made from the types of their fields and the examples of the schemas.

Required fields have values. Other fields are absent unless the schemas say that a real object has them. This
module refers to no model by name.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from enum import Enum, Flag
from functools import cache
from importlib.resources import files
from types import NoneType
from typing import Annotated, Any, Final, Literal, NewType, TypeVar, cast, get_args, get_origin
from zlib import crc32

from msgspec import (
    NODEFAULT,
    UNSET,
    MsgspecError,
    Raw,
    Struct,
    UnsetType,
    ValidationError,
    convert,
    json,
    structs,
)

from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.typeforms import is_union

__all__ = ["present", "sample"]

T = TypeVar("T")

MOMENT: Final = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
"""The value of every timestamp."""

FIRST_ID: Final = 1_190_000_000_000_000_000
"""IDs begin here, with a snowflake of the end of 2023."""


def sample(type_: type[T], /, **overrides: Any) -> T:
    """Return a valid object of a type: ``sample(ReadyData, user=sample(User, username="wren"))``.

    ``overrides`` are fields by name, as models or as plain values of JSON: IDs may be strings, objects may be
    dicts. Other fields follow from the type and are the same every time: each kind of ID has one value, strings
    and numbers are the examples of the schemas, an optional field is absent. In a Struct of your own, a string is
    the name of its field. For a union, a sample of the first member is returned. An interaction has a ``member``,
    or a ``user`` if one is given. The user of ``ReadyData`` is a bot, and no other sample has its ID.

    Raises ``UsageError`` with the path for a field that does not exist or a value that does not fit.
    """
    made = _make(type_, "value", overrides)
    if not overrides:
        return cast("T", made)
    if not isinstance(made, Struct):
        raise UsageError(f"{type_!r} has no fields that could be given.")
    class_ = type(made)
    try:
        # Decoded like an object of Discord, so that plain values become typed and wrong ones are found.
        keys = _plain(made) | _given(class_, overrides)
        return cast("T", json.decode(json.encode(keys), type=class_, strict=False))
    except ValidationError as error:
        raise UsageError(f"This is not a valid {class_.__name__}: {error}.") from None
    except (MsgspecError, TypeError, ValueError) as error:
        raise UsageError(f"{class_.__name__} takes models and values of JSON: {error}.") from None


def _given(class_: type[Struct], overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given values by their keys in JSON."""
    keys = {info.name: info.encode_name for info in structs.fields(class_)}
    return {keys[name]: _plain(value) for name, value in overrides.items() if value is not UNSET}


def _plain(value: Any) -> Any:
    """Return a value as plain values of JSON, without models."""
    if isinstance(value, Struct):
        return json.decode(encode(value))
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[str, Any]", value).items()}
    return value


class Facts(Struct, frozen=True):
    """Facts of the schemas about samples of an object, by the keys in JSON."""

    examples: Mapping[str, Any] = {}
    """Values of fields."""

    always: Mapping[str, Any] = {}
    """Values of fields that a sample always has; for an object, the fields that differ from its default sample."""

    groups: Sequence[Sequence[str]] | None = None
    """Groups of optional fields, of which a real object has one; empty for a union member that is never sampled."""


@cache
def _all_facts() -> Mapping[str, Facts]:
    text = files("cordspec.testing").joinpath("samples", "values.json").read_bytes()
    return json.decode(text, type=dict[str, Facts])


@cache
def _facts(type_: type[Struct]) -> Facts:
    """Return the facts about a generated model and its bases; none for another Struct."""
    found = Facts()
    for class_ in reversed(type_.__mro__):
        if class_.__module__.startswith(("cordspec.models.", "cordspec.events.")):
            own = _all_facts().get(class_.__name__, Facts())
            found = Facts(
                {**found.examples, **own.examples},
                {**found.always, **own.always},
                found.groups if own.groups is None else own.groups,
            )
    return found


def _make(type_: Any, name: str, overrides: Mapping[str, Any] | None = None, example: Any = None) -> Any:
    """Return a value of a type, for a field of this name; an ``example`` is used for plain types."""
    origin, arguments = get_origin(type_), get_args(type_)
    if isinstance(type_, NewType):
        return FIRST_ID + (crc32(type_.__name__.encode()) << 22)
    if origin is Annotated:
        return _make(arguments[0], name, overrides, example)
    if is_union(type_):
        return None if NoneType in arguments else _make(_usual(arguments), name, overrides, example)
    if origin is Literal:
        return arguments[0]
    if origin in (list, Sequence):
        return []
    if origin in (dict, Mapping):
        return {}
    if origin is tuple:
        return tuple(_make(part, name) for part in arguments)
    if isinstance(type_, type):
        return _make_plain(cast("type[Any]", type_), name, overrides, example)
    if type_ is None or type_ is Any:
        return None
    raise UsageError(f"A sample needs a model or a type of one of its fields; found {type_!r}.")


def _usual(members: Sequence[Any]) -> Any:
    """Return the first member of a union that can be sampled."""
    known = [part for part in members if part not in (NoneType, UnsetType)]
    return next((part for part in known if not _is_unusual(part)), known[0])


def _is_unusual(type_: Any) -> bool:
    if not isinstance(type_, type) or not issubclass(type_, Struct):
        return False
    return _facts(type_).groups == []


def _make_plain(type_: type[Any], name: str, overrides: Mapping[str, Any] | None, example: Any = None) -> Any:
    if issubclass(type_, Struct):
        return _make_struct(type_, overrides or {})
    if issubclass(type_, Enum):
        return type_(0) if issubclass(type_, Flag) else next(iter(type_))
    for kind, value in _PLAIN.items():
        if issubclass(type_, kind):
            if example is not None and kind in (int, float, str):
                return convert(example, type_, strict=False)
            return name if value is str else value
    if type_ is object or type_ is NoneType:
        return None
    raise UsageError(f"A sample needs a model or a type of one of its fields; found {type_.__name__}.")


_PLAIN: Final[Mapping[type, Any]] = {
    bool: False,
    int: 1,
    float: 0.5,
    str: str,
    datetime: MOMENT,
    Raw: Raw(b"{}"),
}
"""The value of each plain type; ``str`` means the name of the field."""


def _make_struct(type_: type[Struct], overrides: Mapping[str, Any]) -> Struct:
    infos = structs.fields(type_)
    known = {info.name for info in infos}
    for name in overrides:
        if name not in known:
            near = get_close_matches(name, known, 3)
            hint = f" Did you mean {', '.join(near)}?" if near else ""
            raise UsageError(f"{type_.__name__} has no field {name!r}.{hint}")
    facts = _facts(type_)
    chosen = _group(facts, {info.encode_name for info in infos if info.name in overrides})
    given: dict[str, Any] = {}
    for info in infos:
        key = info.encode_name
        if key in facts.always:
            given[info.name] = _make_always(info.type, info.name, facts.always[key])
        elif key in chosen:
            given[info.name] = _make(present(info.type), info.name, example=facts.examples.get(key))
        elif info.default is NODEFAULT and info.default_factory is NODEFAULT:
            given[info.name] = _make(info.type, info.name, example=facts.examples.get(key))
    return type_(**given)


def _group(facts: Facts, given: set[str]) -> Sequence[str]:
    """Return the optional fields that a sample has besides those that were given."""
    groups = facts.groups or ()
    alternatives = given & {key for group in groups for key in group}
    return next((group for group in groups if alternatives <= set(group)), groups[0] if groups else ())


def _make_always(type_: Any, name: str, value: Any) -> Any:
    """Return a value that every sample has."""
    made = _make(present(type_), name)
    if isinstance(made, Struct):
        return sample(type(made), **value)
    return json.decode(json.encode(value), type=type_, strict=False)


def present(type_: Any) -> Any:
    """Return the type of a value that is present: without null and absence, and one member of a union."""
    if is_union(type_):
        return _usual(get_args(type_))
    return type_
