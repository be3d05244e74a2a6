"""Functions for reading types in annotations."""

from types import NoneType, UnionType
from typing import Annotated, Any, NewType, Union, get_args, get_origin

__all__ = ["bare_type", "is_union", "union_members"]


def bare_type(type_: Any) -> Any:
    """Return a type without the ``NewType`` and ``Annotated`` around it; ``NoneType`` for None."""
    while True:
        if type_ is None:
            return NoneType
        if isinstance(type_, NewType):
            type_ = type_.__supertype__
        elif get_origin(type_) is Annotated:
            type_ = get_args(type_)[0]
        else:
            return type_


def is_union(type_: Any) -> bool:
    """Return True for ``A | B`` and ``Optional[A]``, whose members are the arguments of the type."""
    # ``A | B`` of classes is a UnionType; with a name in quotes or a TypeVar it is a Union of typing.
    return get_origin(type_) in (Union, UnionType)


def union_members(type_: Any) -> tuple[Any, ...]:
    """Return the members of a union; for any other type, the type alone."""
    return get_args(type_) if is_union(type_) else (type_,)
