"""The check that a listener accepts the arguments of its event, performed when the listener is registered.

A parameter is accepted if it has no annotation, or if the annotation is Any, object, a Protocol or a TypeVar. A class
must be the payload's class or a base of it. Every member of a union payload must be accepted. Generics are compared by
origin. An annotation that cannot be resolved is accepted; type checkers report such annotations.
"""

import inspect
from collections.abc import Callable, Sequence
from functools import partial
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin

from cordspec.errors import ListenerSignatureError
from cordspec.typeforms import bare_type, is_union

__all__ = ["check_listener", "spell"]


def check_listener(listener: Callable[..., object], parameters: Sequence[Any], what: str) -> None:
    """Check a listener against the types of the arguments that it will be called with.

    Raises ``ListenerSignatureError`` if the number of parameters or an annotation does not fit.
    """
    if not callable(listener):
        raise ListenerSignatureError(f"{what} needs a function, found {listener!r}.")
    try:
        signature = inspect.signature(listener)
    except (TypeError, ValueError):
        return  # a builtin without a signature
    takes = ", ".join(spell(type_) for type_ in parameters)
    try:
        bound = signature.bind(*parameters)
    except TypeError:
        raise ListenerSignatureError(
            f"{what} calls its listener with ({takes}), but {_name(listener)} takes {signature}. "
            f"Give it {len(parameters)} parameter{'s' if len(parameters) != 1 else ''}."
        ) from None
    for name, type_ in bound.arguments.items():
        parameter = signature.parameters[name]
        if parameter.kind is parameter.VAR_POSITIONAL:
            continue
        annotation = _resolve(parameter.annotation, listener)
        if not _accepts(annotation, type_):
            raise ListenerSignatureError(
                f"{what} gives {spell(type_)}, but {_name(listener)} takes {name}: {spell(annotation)}. "
                f"Write {name}: {spell(type_)}."
            )


def spell(type_: Any) -> str:
    """Return a type as it is written in code."""
    if type_ is inspect.Parameter.empty:
        return "anything"
    if type_ in (None, NoneType):
        return "None"
    if is_union(type_):
        return " | ".join(spell(part) for part in get_args(type_))
    if isinstance(type_, type) and not get_args(type_):
        return type_.__name__
    return str(type_).replace("typing.", "")


def _name(listener: Callable[..., object]) -> str:
    while isinstance(listener, partial):
        listener = listener.func
    return f"{getattr(listener, '__qualname__', type(listener).__name__)}()"


def _resolve(annotation: Any, listener: Callable[..., object]) -> Any:
    """Evaluate one annotation; an undefined name in another annotation of the function does not matter."""
    if not isinstance(annotation, str):
        return annotation
    while isinstance(listener, partial):
        listener = listener.func
    function = inspect.unwrap(getattr(listener, "__func__", listener))
    if not hasattr(function, "__globals__"):
        function = type(function).__call__  # a callable object
    names = dict(getattr(function, "__globals__", {}))
    closure = getattr(function, "__closure__", None) or ()
    code = getattr(function, "__code__", None)
    for free, cell in zip(code.co_freevars if code else (), closure, strict=False):
        try:
            names[free] = cell.cell_contents
        except ValueError:
            continue  # the cell is empty
    try:
        return eval(annotation, names)  # an annotation in the code of the caller
    except Exception:  # of any kind: it is accepted, as a type checker would report it
        return Any


def _accepts(annotation: Any, payload: Any) -> bool:
    annotation, payload = bare_type(annotation), bare_type(payload)
    if annotation in (inspect.Parameter.empty, Any, object) or isinstance(annotation, TypeVar):
        return True
    if is_union(payload):
        return all(_accepts(annotation, member) for member in get_args(payload))
    if is_union(annotation):
        return any(_accepts(member, payload) for member in get_args(annotation))
    if payload in (Any, object):
        return True
    wanted, given = get_origin(annotation) or annotation, get_origin(payload) or payload
    if not isinstance(wanted, type) or not isinstance(given, type):
        return True
    if getattr(wanted, "_is_protocol", False) or wanted is dict:
        return True
    return issubclass(given, wanted)
