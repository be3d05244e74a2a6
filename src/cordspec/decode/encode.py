"""Encoding of typed objects to the JSON that Discord writes: IDs as strings, timestamps in Discord's form.

The conversion of a field is derived from its type, once for each class; msgspec writes the
bytes. No class is named here.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from sys import getrecursionlimit
from types import NoneType
from typing import Annotated, Any, Final, NewType, TypeAlias, TypeVar, cast, get_args, get_origin

from msgspec import NODEFAULT, UNSET, Raw, Struct, UnsetType, defstruct, field, json, structs, to_builtins

from cordspec.errors import UsageError
from cordspec.typeforms import is_union
from cordspec.wire import StringFlag, StringOnWire

__all__ = ["encode"]

Convert: TypeAlias = Callable[[Any], Any]

_encoder: Final = json.Encoder()
_by_class: Final[dict[type, Convert | None]] = {}


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
    class_ = type(value)
    if class_ not in _by_class:
        _by_class[class_] = _for_class(class_)
    convert = _by_class[class_]
    return value if convert is None else convert(value)


def _for_class(class_: type[Struct]) -> Convert | None:
    infos = structs.fields(class_)
    if any(info.name == "raw" and info.type is Raw for info in infos):
        return _raw
    parts = [
        (index, info.default, convert)
        for index, info in enumerate(infos)
        if (convert := _for_type(info.type))
    ]
    if not parts:
        return None
    wire = _wire_class(class_, infos)

    def convert_fields(value: Struct) -> Struct:
        values = list(structs.astuple(value))
        for index, default, convert in parts:
            found = values[index]
            if found is not None and found is not UNSET and found is not default:
                values[index] = convert(found)
        return wire(*values)

    return convert_fields


def _wire_class(class_: type[Struct], infos: Sequence[structs.FieldInfo]) -> Callable[..., Struct]:
    """Return a class with the keys and defaults of another, for the converted values.

    It is called with the fields in order; a required field has a default that no value equals, so it is always written.
    """
    config = class_.__struct_config__
    required = object()
    fields = [
        (
            info.name,
            Any,
            field(name=info.encode_name, default_factory=info.default_factory)
            if info.default_factory is not NODEFAULT
            else field(
                name=info.encode_name, default=required if info.default is NODEFAULT else info.default
            ),
        )
        for info in infos
    ]
    return defstruct(
        class_.__name__,
        fields,
        tag=config.tag,
        tag_field=config.tag_field,
        omit_defaults=config.omit_defaults,
        gc=False,
    )


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
