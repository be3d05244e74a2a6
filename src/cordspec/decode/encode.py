"""Encoding of typed objects to the JSON that Discord writes: IDs as strings, timestamps in Discord's form.

The conversion of a field is derived from its type, once for each class; msgspec writes the
bytes. No class is named here.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from keyword import iskeyword
from sys import getrecursionlimit
from types import NoneType
from typing import Annotated, Any, Final, NewType, TypeAlias, TypeVar, cast, get_args, get_origin

from msgspec import NODEFAULT, UNSET, Raw, Struct, UnsetType, json, structs, to_builtins

from cordspec.errors import UsageError
from cordspec.typeforms import is_union
from cordspec.wire import StringFlag, StringOnWire

__all__ = ["encode"]

Convert: TypeAlias = Callable[[Any], Any]

_encoder: Final = json.Encoder()


def encode(value: object) -> bytes:
    """Encode a model, a frame, or a list or map of them as JSON.

    IDs and permissions become strings where Discord sends strings, and timestamps end in ``+00:00``. A field with its
    default value is left out. An unknown member of a union is written as it was received.

    Raises ``UsageError`` for lists, maps or models that are nested too deep to be written.
    """
    try:
        converted = _convert_any(value)
        try:
            return _encoder.encode(converted)
        except (
            OverflowError
        ):  # integers of more than 64 bits, which are valid JSON and which msgspec does not write
            return _encoder.encode(_with_large_integers(to_builtins(converted)))
    except RecursionError:
        raise UsageError(
            f"This {type(value).__name__} is nested too deep to be written as JSON: Python's recursion limit "
            f"is {getrecursionlimit()}. Discord accepts nothing of that depth; write a flatter value."
        ) from None


def _with_large_integers(value: object) -> object:
    """Return plain JSON values in which the integers that msgspec does not write are raw digits."""
    if isinstance(value, dict):
        keys = cast("dict[object, object]", value)
        return {key: _with_large_integers(item) for key, item in keys.items()}
    if isinstance(value, list):
        return [_with_large_integers(item) for item in cast("list[object]", value)]
    if isinstance(value, int) and value.bit_length() > 63:
        return Raw(str(int(value)).encode())
    return value


def _convert_any(value: Any) -> Any:
    """Convert a value by its class."""
    if isinstance(value, Struct):
        return _convert_struct(value)
    if isinstance(value, list | tuple):
        items = cast("Sequence[Any]", value)
        return [_convert_any(item) for item in items]
    if isinstance(value, Mapping):
        mapping = cast("dict[Any, Any]", value)
        return {key: _convert_any(item) for key, item in mapping.items()}
    return value


def _convert_struct(value: Struct) -> Any:
    # By the class of the value: a field may hold a subclass of the declared class.
    return _by_class[type(value)](value)


class _Converters(dict[type, Convert]):
    """The conversion of each class of Structs, made when the first value of it is encoded."""

    def __missing__(self, class_: type) -> Convert:
        # A request may have plain values where a model is expected.
        convert = self[class_] = _for_class(class_) if issubclass(class_, Struct) else _convert_any
        return convert


_by_class: Final = _Converters()


def _for_class(class_: type[Struct]) -> Convert:
    """Return the conversion of a class: the same Struct with strings in place of the integers of its IDs.

    msgspec does not check the fields of a Struct that it writes. ``structs.replace`` copies them in C, and only the
    fields that are converted cost Python code. It is compiled: a loop over the fields takes three times as long.
    """
    infos = structs.fields(class_)
    if any(info.name == "raw" and info.type is Raw for info in infos):
        return _raw
    names: dict[str, Any] = {"replace": structs.replace, "UNSET": UNSET, "by_class": _by_class}
    arguments = [
        _keyword(info.name, _expression(index, info, convert, names))
        for index, info in enumerate(infos)
        if (convert := _for_type(info.type))
    ]
    if not arguments:
        return _unchanged
    return cast("Convert", eval(f"lambda value: replace(value, {', '.join(arguments)})", names))


def _expression(index: int, info: structs.FieldInfo, convert: Convert, names: dict[str, Any]) -> str:
    """Return Python source of the converted value of a field, and add what it refers to to the names."""
    kept = f"(x := {_reading(info.name)}) is None or x is UNSET"
    if info.default not in (NODEFAULT, None, UNSET):
        # The encoder leaves out the default itself, not a string of it.
        names[f"default_{index}"] = info.default
        kept += f" or x is default_{index}"
    if convert is str:
        converted = 'f"{x}"'
    elif convert is _convert_struct:
        converted = "by_class[type(x)](x)"
    else:
        names[f"convert_{index}"] = convert
        converted = f"convert_{index}(x)"
    return f"x if {kept} else {converted}"


def _reading(name: str) -> str:
    # A Struct made with defstruct may have a field named by a keyword of Python.
    return f"getattr(value, {name!r})" if iskeyword(name) else f"value.{name}"


def _keyword(name: str, expression: str) -> str:
    return f"**{{{name!r}: {expression}}}" if iskeyword(name) else f"{name}={expression}"


def _unchanged(value: Any) -> Any:
    return value


def _raw(value: Any) -> Raw:
    return value.raw  # type: ignore[no-any-return]  # called only for classes that have it


def _for_type(type_: Any) -> Convert | None:
    """Return the conversion of values of a type for the encoder; None if there is none."""
    if isinstance(type_, NewType):
        return str
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        if StringOnWire in arguments[1:]:
            return _decimal
        return _for_type(arguments[0])
    if is_union(type_):
        return _for_union([part for part in arguments if part not in (NoneType, UnsetType)])
    if origin in (list, Sequence):
        return _for_items(arguments[0])
    if origin in (dict, Mapping):
        return _for_values(arguments[1])
    if isinstance(type_, TypeVar) or type_ in (Any, object):
        return _convert_any
    if isinstance(type_, type):
        if issubclass(type_, Struct):
            return _convert_struct
        if issubclass(type_, StringFlag):
            return _decimal
        if issubclass(type_, datetime):
            return datetime.isoformat
    return None


def _decimal(value: int) -> str:
    return str(int(value))


def _for_union(types: Sequence[Any]) -> Convert | None:
    found = [convert for part in types if (convert := _for_type(part))]
    if not found:
        return None
    if any(convert is not found[0] for convert in found):
        raise TypeError(f"no wire form serves {types}: a union of ids, moments and objects is ambiguous")
    convert = found[0]
    if len(found) == len(types):
        return convert
    # In a union of an ID and a str, only the ID is converted.
    return _unless_text(convert)


def _unless_text(convert: Convert) -> Convert:
    return lambda value: value if isinstance(value, str) else convert(value)


def _for_items(item: Any) -> Convert | None:
    convert = _for_type(item)
    if convert is None:
        return None
    return lambda values: (
        [None if value is None else convert(value) for value in values] if values else values
    )


def _for_values(item: Any) -> Convert | None:
    convert = _for_type(item)
    if convert is None:
        return None
    return lambda values: {key: None if value is None else convert(value) for key, value in values.items()}
