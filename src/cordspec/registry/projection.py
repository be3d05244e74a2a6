"""Checks that a Struct of the user can be decoded from the payload of an event.

Such a Struct, a projection, has some of the fields of the model, each with the model's key and with a type that
accepts every value that the model allows, null and absence included. Without this check, a value that does not fit
would only be found when Discord sends it.
"""

import types
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from difflib import get_close_matches
from enum import Enum
from typing import Annotated, Any, Final, Literal, NewType, TypeAlias, TypeVar, get_args, get_origin

from msgspec import NODEFAULT, Raw, Struct, UnsetType, structs

from cordspec.errors import ProjectionError
from cordspec.registry.spec import EventSpec, Shape
from cordspec.typeforms import is_union

__all__ = ["project"]

ANYTHING: Final = (Any, object, Raw)
NULL: Final = types.NoneType

Pairs: TypeAlias = frozenset[tuple[Any, Any]]
"""Pairs of Structs whose comparison is in progress. Models are recursive: Message contains a Message. A pair that is
met again inside its own comparison is taken to fit; the outer comparison decides."""

NO_PAIRS: Final[Pairs] = frozenset()


def project(spec: EventSpec, type_: type[Struct]) -> EventSpec:
    """Return the specification of an event whose payload is decoded as a projection.

    Shapes of the payload that the projection does not fit keep their own type.

    Raises ``ProjectionError``, with every field that does not fit, if it does not fit the first shape.
    """
    if _is_generic(type_):
        raise ProjectionError(spec.name, type_, [_not_generic(type_)])
    if not _is_struct(type_):
        raise ProjectionError(spec.name, type_, [f"{type_!r} is not a msgspec.Struct"])
    try:
        usual = list(_compare(type_, spec.shapes[0].type, type_.__name__, NO_PAIRS))
    except NameError as error:
        reason = f"the type of a field cannot be found ({error}): define it at the top of its module"
        raise ProjectionError(spec.name, type_, [reason]) from None
    if usual:
        raise ProjectionError(spec.name, type_, usual)

    def fit(shape: Shape) -> Shape:
        return shape if any(_compare(type_, shape.type, "", NO_PAIRS)) else Shape(type_, shape.without)

    return structs.replace(
        spec,
        payload=type_,
        shapes=tuple(map(fit, spec.shapes)),
        legacy=None if spec.legacy is None else fit(spec.legacy),
    )


def _compare(mine: Any, theirs: Any, path: str, outer: Pairs) -> Iterator[str]:
    """Yield a sentence for each reason why a value of the type ``theirs`` cannot be decoded as ``mine``."""
    my_parts, their_parts = _parts(mine), _parts(theirs)
    if any(part in ANYTHING for part in my_parts):
        return
    if NULL in their_parts and NULL not in my_parts:
        yield f"{path}: may be null, so its type needs `| None`"
    mine_set = [part for part in my_parts if part is not NULL]
    for part in their_parts:
        if part is NULL or _stands_for_the_unknown(part):
            continue
        found = [list(_compare_part(candidate, part, path, outer)) for candidate in mine_set]
        if all(found):
            # With several candidates it is not known which one the user meant, so none of their reasons is given.
            yield from (
                found[0]
                if len(found) == 1
                else [f"{path}: {_spell(part)} is sent, which no member of the union accepts"]
            )
            return


def _parts(type_: Any) -> list[Any]:
    bare = get_args(type_)[0] if get_origin(type_) is Annotated else type_
    if is_union(bare):
        return [part for member in get_args(bare) for part in _parts(member) if part is not UnsetType]
    return [NULL if bare is None else bare]


def _stands_for_the_unknown(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, Struct) and part.__struct_config__.tag in (-1, "\x00")


def _compare_part(mine: Any, theirs: Any, path: str, outer: Pairs) -> Iterator[str]:
    if mine == theirs:
        return
    if _is_struct(mine) and _is_struct(theirs):
        if not issubclass(theirs, mine) and (mine, theirs) not in outer:
            yield from _compare_fields(mine, theirs, path, outer | {(mine, theirs)})
        return
    if _is_generic(mine) or isinstance(mine, TypeVar):
        yield f"{path}: {_not_generic(mine)}"
        return
    my_origin, their_origin = get_origin(mine), get_origin(theirs)
    for kinds in ((list, Sequence), (dict, Mapping)):
        if their_origin in kinds and my_origin in kinds:
            for my_item, their_item in zip(get_args(mine), get_args(theirs), strict=True):
                yield from _compare(my_item, their_item, f"{path}[]", outer)
            return
    if mine not in _plain_forms(theirs):
        hint = ": ids are numbers here" if mine is str and isinstance(theirs, NewType) else ""
        yield f"{path}: {_spell(mine)} does not accept {_spell(theirs)}{hint}"


def _is_generic(type_: Any) -> bool:
    return _is_struct(get_origin(type_))


def _not_generic(type_: Any) -> str:
    if isinstance(type_, TypeVar):
        return f"{type_.__name__} is a type variable: subclass the Struct and give it a type"
    name = type_.__origin__.__name__
    return (
        f"{_spell(type_)} is generic: name it, as in `class My{name}({_spell(type_)}): ...`, and use My{name}"
    )


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Struct)


def _plain_forms(theirs: Any) -> tuple[Any, ...]:
    """Return the simpler types as which every value of a type can be decoded."""
    if isinstance(theirs, NewType):
        return (theirs.__supertype__,)
    if get_origin(theirs) is Literal:
        return tuple({type(value) for value in get_args(theirs)})
    if isinstance(theirs, type) and issubclass(theirs, Enum):
        return (str,) if issubclass(theirs, str) else (int,)
    if theirs is datetime:
        return (str,)
    return (float,) if theirs is int else ()


def _compare_fields(mine: type[Struct], theirs: type[Struct], path: str, outer: Pairs) -> Iterator[str]:
    config, their_config = mine.__struct_config__, theirs.__struct_config__
    if config.forbid_unknown_fields or config.array_like:
        yield f"{path}: a projection can use neither forbid_unknown_fields nor array_like"
    if config.tag is not None and (config.tag_field, config.tag) != (
        their_config.tag_field,
        their_config.tag,
    ):
        yield f"{path}: its tag {config.tag_field}={config.tag!r} is not that of {theirs.__name__}"
    known = {info.encode_name: info for info in structs.fields(theirs)}
    for info in structs.fields(mine):
        below = f"{path}.{info.name}"
        their_info = known.get(info.encode_name)
        if their_info is not None:
            yield from _compare_field(info, their_info, below, outer)
        elif info.encode_name == their_config.tag_field:
            yield from _compare_tag(info.type, their_config.tag, below)
        else:
            near = get_close_matches(info.encode_name, known, 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            yield f"{below}: {theirs.__name__} has no {info.encode_name!r}{hint}"


def _compare_field(
    mine: structs.FieldInfo, theirs: structs.FieldInfo, path: str, outer: Pairs
) -> Iterator[str]:
    optional = theirs.default is not NODEFAULT or theirs.default_factory is not NODEFAULT
    if optional and mine.default is NODEFAULT and mine.default_factory is NODEFAULT:
        yield f"{path}: may be absent, so it needs a default"
    yield from _compare(mine.type, theirs.type, path, outer)


def _compare_tag(mine: Any, tag: object, path: str) -> Iterator[str]:
    if not any(
        part in ANYTHING or (isinstance(part, type) and (part is type(tag) or issubclass(part, Enum)))
        for part in _parts(mine)
    ):
        yield f"{path}: {_spell(mine)} does not accept {type(tag).__name__}"


def _spell(type_: Any) -> str:
    name = getattr(type_, "__name__", None)
    return name if isinstance(name, str) and not get_args(type_) else str(type_)
