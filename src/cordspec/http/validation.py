"""The check of a request against its types and Discord's limits, before anything is sent.

msgspec does not check a Struct that is constructed. The check of a class is derived from its annotations once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from math import isfinite
from types import NoneType
from typing import Annotated, Any, Final, NewType, TypeAlias, cast, get_args, get_origin

from msgspec import UNSET, Raw, Struct, UnsetType, structs

from cordspec.errors import UsageError
from cordspec.http.texts import can_be_sent, escaped, with_article
from cordspec.typeforms import is_union
from cordspec.wire import Request

__all__ = ["check_request", "problems_of"]

Limits: TypeAlias = Mapping[str, int]
Problems: TypeAlias = Iterator[tuple[str, str]]
"""Path of a value and what is wrong with it."""

Check: TypeAlias = Callable[[Any], Problems]

SHOWN: Final = 10
"""Number of problems that an error lists."""

NO_LIMITS: Final[Limits] = {}
NO_ZONE: Final = (
    "a datetime without a time zone, which Discord would read as UTC: use datetime.now(timezone.utc), or "
    "value.astimezone() for local time"
)


def check_request(request: Request[Any], has_files: bool) -> None:
    """Check the fields of a request. ``has_files`` says whether files are sent with it.

    Raises ``UsageError`` with the path of each field that Discord would refuse, what was expected and what was found.
    """
    name = type(request).__name__
    try:
        problems = [f"{path}: {wrong}" for path, wrong in problems_of(request)]
    except RecursionError:
        raise UsageError(
            f"{name} is nested too deeply, or contains itself: it cannot be written as JSON."
        ) from None
    problems += [
        f"There is nothing to send: at least one of {', '.join(group)} or a file is needed"
        for group in request.operation.any_of
        if not has_files and not any(_is_given(getattr(request, field)) for field in group)
    ]
    if problems:
        more = f" And {len(problems) - SHOWN} more." if len(problems) > SHOWN else ""
        raise UsageError(f"{name} cannot be sent. {'; '.join(problems[:SHOWN])}.{more}")


def problems_of(request: Request[Any]) -> Problems:
    """Yield the path of each value that Discord would refuse, and what is wrong with it."""
    for path, wrong in _fields(request):
        yield path.lstrip("."), wrong


def _is_given(value: object) -> bool:
    return value is not UNSET and value is not None and value not in ("", [], ())


class _Checks(dict[type, tuple[tuple[str, Check], ...]]):
    """The checks of the fields of each class, made when the first value of it is checked."""

    def __missing__(self, class_: type[Struct]) -> tuple[tuple[str, Check], ...]:
        # Imported here: the table refers to every class that a request can contain.
        from cordspec.requests.limits import LIMITS

        limits = LIMITS.get(class_, {})
        found = self[class_] = tuple(
            (info.name, _check(info.type, limits.get(info.name, NO_LIMITS)))
            for info in structs.fields(class_)
            if info.type is not Raw
        )
        return found


_checks: Final = _Checks()


def _fields(value: Struct) -> Problems:
    for name, check in _checks[type(value)]:
        for path, wrong in check(getattr(value, name)):
            yield f".{name}{path}", wrong


def _check(type_: Any, limits: Limits) -> Check:
    """Return the check of values of a type."""
    if isinstance(type_, NewType):
        return _id
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _check(arguments[0], limits)
    if is_union(type_):
        return _one_of(arguments, limits)
    if origin in (list, Sequence):
        return _list(arguments[0], limits)
    if origin in (dict, Mapping):
        return _mapping(arguments[0], arguments[1])
    if isinstance(type_, type):
        return _plain(type_, limits)
    return _anything


def _plain(type_: type, limits: Limits) -> Check:
    if issubclass(type_, Struct):
        return lambda value: _struct(type_, value)
    if issubclass(type_, bool):
        return _boolean
    if issubclass(type_, datetime):
        return _moment
    if issubclass(type_, str):
        return lambda value: _text(value, limits)
    if issubclass(type_, int):
        return lambda value: _number(value, int, limits)
    if issubclass(type_, float):
        return lambda value: _number(value, int | float, limits)
    return _anything


def _anything(value: Any) -> Problems:
    if isinstance(value, datetime):
        yield from _moment(value)
    elif isinstance(value, float) and not isfinite(value):
        yield "", f"JSON cannot represent the number {value}"
    elif isinstance(value, str):
        yield from _text(value, NO_LIMITS)
    elif isinstance(value, Struct):
        yield from _fields(value)
    elif isinstance(value, Mapping):
        for key, item in cast("dict[Any, Any]", value).items():
            yield from _key(key, _anything(key) if isinstance(key, str) else ())
            yield from ((f".{escaped(str(key))}{path}", wrong) for path, wrong in _anything(item))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(cast("Sequence[Any]", value)):
            yield from ((f"[{index}]{path}", wrong) for path, wrong in _anything(item))


def _key(key: object, problems: Iterable[tuple[str, str]]) -> Problems:
    yield from ((f".{escaped(str(key))}", f"the key: {wrong}") for _, wrong in problems)


def _id(value: Any) -> Problems:
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 20:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        yield "", f"expected an ID, which is a number; found {_found(value)}"
    elif not 0 <= value < 1 << 64:
        yield "", f"expected an ID from 0 to 2**64 - 1; found {_found(value)}"


def _boolean(value: Any) -> Problems:
    if not isinstance(value, bool):
        yield "", f"expected True or False; found {_found(value)}"


def _moment(value: Any) -> Problems:
    if not isinstance(value, datetime):
        yield "", f"expected a datetime with a time zone; found {_found(value)}"
    elif value.utcoffset() is None:
        yield "", f"found {NO_ZONE}"


def _text(value: Any, limits: Limits) -> Problems:
    if not isinstance(value, str):
        yield "", f"expected a str; found {_found(value)}"
        return
    if not can_be_sent(value):
        yield "", "the text contains an unpaired surrogate, which cannot be sent"
    # Discord counts characters, and removes whitespace at both ends of some texts: only what is certain is refused.
    yield from _bounds(len(value), limits, "minLength", "maxLength", "character")


def _number(value: Any, types: Any, limits: Limits) -> Problems:
    if isinstance(value, bool) or not isinstance(value, types):
        kind = "an int" if types is int else "a number"
        yield "", f"expected {kind}; found {_found(value)}"
    elif isinstance(value, float) and not isfinite(value):
        yield "", f"JSON cannot represent the number {value}"
    else:
        low, high = limits.get("minimum"), limits.get("maximum")
        if low is not None and value < low:
            yield "", f"expected at least {low}; found {_found(value)}"
        if high is not None and value > high:
            yield "", f"expected at most {high}; found {_found(value)}"


def _bounds(size: int, limits: Limits, low: str, high: str, unit: str) -> Problems:
    least, most = limits.get(low), limits.get(high)
    if least is not None and size < least:
        yield "", f"expected at least {least} {unit}{'' if least == 1 else 's'}; found {size}"
    if most is not None and size > most:
        yield "", f"expected at most {most} {unit}{'' if most == 1 else 's'}; found {size}"


def _struct(class_: type[Struct], value: Any) -> Problems:
    if isinstance(value, class_):
        yield from _fields(value)
    elif isinstance(value, Mapping):
        # The fields of an object as Discord names them, which a type checker refuses.
        yield from _anything(value)
    else:
        yield "", f"expected {with_article(class_.__name__)}; found {_found(value)}"


def _list(item: Any, limits: Limits) -> Check:
    own = {word.removeprefix("items."): limit for word, limit in limits.items() if word.startswith("items.")}
    check = _check(item, own)

    def check_list(value: Any) -> Problems:
        if not isinstance(value, Sequence) or isinstance(value, str | bytes):
            yield "", f"expected a list; found {_found(value)}. Write [...] around it"
            return
        items = cast("list[Any]", value)
        yield from _bounds(len(items), limits, "minItems", "maxItems", "item")
        for index, each in enumerate(items):
            yield from ((f"[{index}]{path}", wrong) for path, wrong in check(each))
        first = items[0] if items else None
        if isinstance(first, Struct):
            yield from _total(type(first), items)

    return check_list


def _total(class_: type[Struct], items: Sequence[Any]) -> Problems:
    """Yield the problem of a list whose objects have too much text together."""
    # Imported here, as the limits are.
    from cordspec.requests.limits import TOTALS

    total = TOTALS.get(class_)
    if total is None:
        return
    most, paths = total
    size = sum(len(text) for item in items for path in paths for text in _texts(item, path.split(".")))
    if size > most:
        counted = ", ".join(paths)
        yield "", f"expected at most {most} characters in {counted} of all items together; found {size}"


def _texts(value: Any, path: Sequence[str]) -> Iterator[str]:
    """Yield the texts at a path, through lists."""
    if isinstance(value, list | tuple):
        for item in cast("list[Any]", value):
            yield from _texts(item, path)
    elif path:
        yield from _texts(getattr(value, path[0], None), path[1:])
    elif isinstance(value, str):
        yield value


def _mapping(key_type: Any, value_type: Any) -> Check:
    check_key, check_value = _check(key_type, NO_LIMITS), _check(value_type, NO_LIMITS)

    def check_mapping(value: Any) -> Problems:
        if not isinstance(value, Mapping):
            yield "", f"expected a mapping; found {_found(value)}"
            return
        for key, item in cast("dict[Any, Any]", value).items():
            yield from _key(key, check_key(key))
            yield from ((f".{escaped(str(key))}{path}", wrong) for path, wrong in check_value(item))

    return check_mapping


def _one_of(types: Sequence[Any], limits: Limits) -> Check:
    """Return the check of a union: the first member of the class of a value decides what is wrong with it."""
    nothing = tuple(value for type_, value in ((NoneType, None), (UnsetType, UNSET)) if type_ in types)
    rest = [type_ for type_ in types if type_ not in (NoneType, UnsetType)]
    classes = [type_ for type_ in rest if isinstance(type_, type) and issubclass(type_, Struct)]
    others = [(_kind(type_), _check(type_, limits)) for type_ in rest if type_ not in classes]
    names = " or ".join(
        dict.fromkeys(with_article(class_.__name__) for class_ in classes if not _is_unknown(class_))
    )

    def check_one(value: Any) -> Problems:
        if any(value is each for each in nothing):
            return
        if isinstance(value, Struct) and any(isinstance(value, class_) for class_ in classes):
            yield from _fields(value)
            return
        if classes and isinstance(value, Mapping):
            yield from _anything(value)
            return
        found: list[tuple[str, str]] = []
        for kind, check in others:
            problems = list(check(value))
            if not problems:
                return
            if not found or isinstance(value, kind):
                found = problems
        if classes:
            found = [("", f"expected {names}; found {_found(value)}")]
        yield from found

    return check_one


def _kind(type_: Any) -> type:
    """Return the class of the values of a member of a union, for which its limits are meant."""
    plain = get_args(type_)[0] if get_origin(type_) is Annotated else type_
    return plain if isinstance(plain, type) else get_origin(plain) or int


def _is_unknown(class_: type[Struct]) -> bool:
    return any(info.type is Raw for info in structs.fields(class_))


def _found(value: object) -> str:
    """Return the type of a value, with the value itself where it is short and cannot be a secret."""
    name = type(value).__name__
    if value is None or value is UNSET or isinstance(value, bool):
        return repr(value)
    if isinstance(value, int | float | Enum):
        return f"{name} {value!r}"[:40]
    return with_article(name)
