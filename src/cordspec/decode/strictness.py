"""Types that refuse the conversions of msgspec's lax mode which Discord does not document.

Ids and permissions are strings on the wire and integers here, so every decoder is lax (``strict=False``). Lax
mode also reads ``5`` as a timestamp, ``"null"`` as null, ``"nan"`` as a number and ``1`` as a boolean, without any
report. A union with a member that no value satisfies turns those into errors, in C, at no cost for the
values that fit: in ``bool | NO_TEXT`` every string is checked against the constraint of ``NO_TEXT``, and fails.

The models keep their plain annotations, which users, checkers and the generator read. msgspec reads the
annotations of a class once, when the first decoder that needs it is built, and keeps the result with the class;
``prepared`` replaces the annotations for that moment. If a program builds a decoder of its own for a model
before any decoder of cordspec exists, that model stays as lax as msgspec makes it.

What is still converted, and why: docs/decisions/0010-the-cost-of-a-frame.md.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import IntEnum, IntFlag, StrEnum
from functools import cache
from inspect import get_annotations
from threading import RLock
from types import NoneType
from typing import Annotated, Any, Final, Literal, NewType, Union, cast, get_args, get_origin
from weakref import WeakSet

from msgspec import Meta, Struct, UnsetType, json, structs

from cordspec.typeforms import bare_type, is_union, union_members
from cordspec.wire import Model, NullAsDefaultModel, StringFlag, StringOnWire

__all__ = ["field_type", "is_text_on_wire", "lax_decoder", "prepare", "prepared", "strict"]

NO_TEXT: Final = Annotated[str, Meta(min_length=1, max_length=0)]
"""A string type without values: every string fails its constraint before lax mode can convert it."""

NO_INTEGER: Final = Annotated[int, Meta(ge=1, le=0)]
NO_FLOAT: Final = Annotated[float, Meta(ge=1, le=0)]

PLAIN: Final = (bool, int, float, str, datetime, NoneType, UnsetType)
CONTAINERS: Final = (list, Sequence, dict, Mapping)
"""Without ``tuple``: in msgspec 0.22 a union with a tuple and a constraint crashes the interpreter."""

_prepared: Final[WeakSet[type[Struct]]] = WeakSet()
_lock: Final = RLock()


def lax_decoder(type_: Any) -> json.Decoder[Any]:
    """Build a decoder that makes the conversions that Discord documents, and no others."""
    return json.Decoder(prepared(type_), strict=False)


def prepared(type_: Any) -> Any:
    """Return the strict form of a type, after msgspec has read its classes with strict annotations."""
    return prepare([type_])[0]


def prepare(types: Sequence[Any]) -> list[Any]:
    """Return the strict forms of types, prepared together."""
    found = [strict(type_) for type_ in types]
    classes = _unprepared(types)
    if classes:
        with _lock, _strict_annotations(classes):
            for type_ in found:
                json.Decoder(
                    type_, strict=False
                )  # reads the annotations and stores the result with the classes
            _prepared.update(classes)
    return found


@cache
def strict(type_: Any) -> Any:
    """Return a type of the same values that refuses the conversions which Discord does not document.

    What a string is converted to in lax mode is refused by ``NO_TEXT``, unless the wire has strings there
    (ids, permissions) or another member of the union is a string. Numbers are refused as booleans and as
    timestamps.
    """
    parts = union_members(type_)
    bare = [bare_type(part) for part in parts]
    if not all(get_origin(kind) in CONTAINERS or _is_known(kind) for kind in bare):
        return type_  # Any, Raw, a Literal or a type of the user: nothing is converted, or the conversion is unknown
    found = [_strict_part(part) for part in parts]
    kinds = [kind for kind in bare if isinstance(kind, type)]
    strings = any(issubclass(kind, str | datetime) for kind in kinds) or any(map(is_text_on_wire, parts))
    if not strings and any(issubclass(kind, int | float | NoneType) for kind in kinds):
        found.append(NO_TEXT)
    if bool in kinds or datetime in kinds:
        if not any(issubclass(kind, int) and kind is not bool for kind in kinds):
            found.append(NO_INTEGER)
        if float not in kinds:
            found.append(NO_FLOAT)
    return Union[tuple(found)] if len(found) > 1 else found[0]  # noqa: UP007  # built from a list


def field_type(class_: type[Struct], field: structs.FieldInfo) -> Any:
    """Return the type that a field is read as, where it differs from the annotation.

    A field of a model that reads null as its default accepts null. A projection, a class of the user's, may spell
    ids and permissions as ``int``, so strings are read there as well; in a model they have types of their own.
    """
    if issubclass(class_, NullAsDefaultModel) and field.name in class_.null_as_default:
        return field.type | None
    return field.type if issubclass(class_, Model) else _with_ids(field.type)


def _with_ids(type_: Any) -> Any:
    origin, arguments = get_origin(type_), get_args(type_)
    if type_ is int:
        return Annotated[int, StringOnWire]
    if is_union(type_):
        return Union[tuple(map(_with_ids, arguments))]  # noqa: UP007  # built from a list
    if origin in (list, Sequence, dict, Mapping):
        return cast("Any", origin)[tuple(map(_with_ids, arguments))]
    return type_


def _is_known(kind: Any) -> bool:
    return kind in PLAIN or (
        isinstance(kind, type) and issubclass(kind, Struct | IntEnum | IntFlag | StrEnum)
    )


def _strict_part(part: Any) -> Any:
    """One member of a union: the items of a container become strict."""
    origin, arguments = get_origin(part), get_args(part)
    if origin in (list, Sequence):
        return cast("Any", origin)[strict(arguments[0])]
    if origin in (dict, Mapping):
        # Keys are strings on the wire, whatever their type in Python.
        return cast("Any", origin)[arguments[0], strict(arguments[1])]
    return part


def is_text_on_wire(part: Any) -> bool:
    """Return True if a number is a string on the wire."""
    if get_origin(part) is Annotated:
        return StringOnWire in part.__metadata__ or is_text_on_wire(part.__origin__)
    return isinstance(part, NewType) or (isinstance(part, type) and issubclass(part, StringFlag))


def _unprepared(types: Sequence[Any]) -> dict[type[Struct], dict[str, Any]]:
    """Return every Struct that types refer to and that is not prepared, with the strict types of its fields."""
    found: dict[type[Struct], dict[str, Any]] = {}
    todo = list(types)
    while todo:
        part = todo.pop()
        if isinstance(part, type) and issubclass(part, Struct):
            if part not in _prepared and part not in found and not getattr(part, "__parameters__", ()):
                infos = _fields(part)
                found[part] = {info.name: strict(field_type(part, info)) for info in infos}
                todo += [info.type for info in infos]
        elif get_origin(part) is not Literal:
            todo += get_args(part)
    return found


def _fields(class_: type[Struct]) -> tuple[structs.FieldInfo, ...]:
    try:
        return structs.fields(class_)
    except NameError:  # an annotation that cannot be resolved: msgspec reports it when it builds the decoder
        return ()


@contextmanager
def _strict_annotations(classes: Mapping[type[Struct], Mapping[str, Any]]) -> Generator[None]:
    """Replace the annotations of classes by strict ones, and restore them at the end of the block."""
    own = {class_: get_annotations(class_) for class_ in classes}
    try:
        for class_, fields in classes.items():
            class_.__annotations__ = {**own[class_], **fields}
        yield
    finally:
        for class_, annotations in own.items():
            class_.__annotations__ = annotations
