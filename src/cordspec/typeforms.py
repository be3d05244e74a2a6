"""Functions for reading types in annotations."""

from types import NoneType
from typing import Annotated, Any, NewType, get_args, get_origin

__all__ = ["bare_type"]


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
