"""Valid objects of any model, made from the types of its fields.

Required fields are filled, all others stay absent. This module knows no model by name.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from enum import Enum, Flag
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, NewType, TypeVar, Union, cast, get_args, get_origin
from zlib import crc32

from msgspec import NODEFAULT, UNSET, MsgspecError, Raw, Struct, ValidationError, json, structs

from cordspec.decode import encode
from cordspec.errors import UsageError

__all__ = ["sample"]

T = TypeVar("T")

MOMENT: Final = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
"""Every timestamp."""

FIRST_ID: Final = 1_190_000_000_000_000_000
"""Ids begin here, with a snowflake of the end of 2023."""


def sample(type_: type[T], /, **overrides: Any) -> T:
    """A valid object of a type: ``sample(ReadyData, user=sample(User, username="wren"))``.

    ``overrides`` are fields by name, as models or as plain values of JSON: ids may be strings, objects may be
    dicts. What is not given follows from the type and is the same every time: each kind of id has one
    value, a text is the name of its field, an optional field is absent. Of a union the first member is made.

    Raises ``UsageError`` for a field that does not exist or a value that does not fit, naming the place.
    """
    made = _make(type_, "value", overrides)
    if not overrides:
        return cast("T", made)
    if not isinstance(made, Struct):
        raise UsageError(f"{type_!r} has no fields to be given.")
    class_ = type(made)
    try:
        # Read as Discord's own would be, so that plain values become typed and wrong ones are found.
        keys = _plain(made) | _given(class_, overrides)
        return cast("T", json.decode(json.encode(keys), type=class_, strict=False))
    except ValidationError as error:
        raise UsageError(f"This is no {class_.__name__}: {error}.") from None
    except (MsgspecError, TypeError, ValueError) as error:
        raise UsageError(f"{class_.__name__} takes models and values of JSON: {error}.") from None


def _given(class_: type[Struct], overrides: Mapping[str, Any]) -> dict[str, Any]:
    """What was given, by the keys of the wire."""
    keys = {info.name: info.encode_name for info in structs.fields(class_)}
    return {keys[name]: _plain(value) for name, value in overrides.items() if value is not UNSET}


def _plain(value: Any) -> Any:
    """A value without models in it, as JSON has it."""
    if isinstance(value, Struct):
        return json.decode(encode(value))
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[str, Any]", value).items()}
    return value


def _make(type_: Any, name: str, overrides: Mapping[str, Any] | None = None) -> Any:
    """A value of a type, for a field of this name."""
    origin, arguments = get_origin(type_), get_args(type_)
    if isinstance(type_, NewType):
        return FIRST_ID + (crc32(type_.__name__.encode()) << 22)
    if origin is Annotated:
        return _make(arguments[0], name, overrides)
    if origin in (Union, UnionType):
        return None if NoneType in arguments else _make(arguments[0], name, overrides)
    if origin is Literal:
        return arguments[0]
    if origin in (list, Sequence):
        return []
    if origin in (dict, Mapping):
        return {}
    if origin is tuple:
        return tuple(_make(part, name) for part in arguments)
    if isinstance(type_, type):
        return _make_plain(cast("type[Any]", type_), name, overrides)
    if type_ is None or type_ is Any:
        return None
    raise UsageError(f"A sample is made of a model or of one of its types; found {type_!r}.")


def _make_plain(type_: type[Any], name: str, overrides: Mapping[str, Any] | None) -> Any:
    if issubclass(type_, Struct):
        return _make_struct(type_, overrides or {})
    if issubclass(type_, Enum):
        return type_(0) if issubclass(type_, Flag) else next(iter(type_))
    for kind, value in _PLAIN.items():
        if issubclass(type_, kind):
            return name if value is str else value
    if type_ is object or type_ is NoneType:
        return None
    raise UsageError(f"A sample is made of a model or of one of its types; found {type_.__name__}.")


_PLAIN: Final[Mapping[type, Any]] = {
    bool: False,
    int: 1,
    float: 0.5,
    str: str,
    datetime: MOMENT,
    Raw: Raw(b"{}"),
}
"""What stands for each plain type; ``str`` for the name of the field."""


def _make_struct(type_: type[Struct], overrides: Mapping[str, Any]) -> Struct:
    infos = structs.fields(type_)
    known = {info.name for info in infos}
    for name in overrides:
        if name not in known:
            near = get_close_matches(name, known, 3)
            hint = f" Did you mean {', '.join(near)}?" if near else ""
            raise UsageError(f"{type_.__name__} has no field {name!r}.{hint}")
    given = {
        info.name: _make(info.type, info.name)
        for info in infos
        if info.default is NODEFAULT and info.default_factory is NODEFAULT
    }
    return type_(**given)
