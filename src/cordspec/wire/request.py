"""The Structs of what is sent to the HTTP API: requests and the objects in them."""

from collections.abc import Mapping
from reprlib import recursive_repr
from types import MappingProxyType
from typing import Any, ClassVar, Final, Generic, NamedTuple, TypeVar

from msgspec import UNSET, Struct

__all__ = ["Operation", "Request", "RequestObject"]

T_co = TypeVar("T_co", covariant=True)

NONE: Final[Mapping[str, str]] = MappingProxyType({})


class Operation(NamedTuple):
    """Facts of an operation that all its requests share."""

    method: str
    """HTTP method."""

    path: str
    """Path with the names of its parameters in braces."""

    response: Any = None
    """Type of the response; ``bytes`` if it is not JSON, None if there is none."""

    parameters: Mapping[str, str] = NONE
    """Field of the request for each parameter of the path."""

    query: tuple[str, ...] = ()
    """Fields that are parameters of the query; a list repeats the parameter."""

    csv: tuple[str, ...] = ()
    """Those of them whose items are separated by commas."""

    body: tuple[str, ...] | None = None
    """Fields of the body; None for an operation without a body."""

    whole: str | None = None
    """Field whose value is the whole body."""

    any_of: tuple[tuple[str, ...], ...] = ()
    """Groups of fields of which at least one must be there, or a file."""

    form: bool = False
    """True if the body is a form with a file in it."""

    authenticated: bool = True
    """True if the request needs the token of a bot."""

    empty: bool = False
    """True if the response may have no content."""

    once: tuple[str, ...] = ()
    """Fields with which Discord carries out a repeated request once; both must be set."""

    permissions: tuple[str, ...] = ()
    """Names of permissions that it may need."""

    fires: tuple[str, ...] = ()
    """Events that Discord may send for it, the usual one first."""

    priority: int = 0
    """Priority over other requests that wait for the same rate limit."""


class RequestObject(Struct, frozen=True, kw_only=True, gc=False):
    """An object that is sent: a field that is ``UNSET`` is left out, and None is sent as null."""

    hidden: ClassVar[tuple[str, ...]] = ()
    """Names of the fields that no log or message may show."""

    @recursive_repr("...")
    def __repr__(self) -> str:
        given = [(name, getattr(self, name)) for name in self.__struct_fields__]
        shown = [
            f"{name}={'<hidden>' if name in self.hidden else repr(value)}"
            for name, value in given
            if value is not UNSET
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


class Request(RequestObject, Generic[T_co], frozen=True, kw_only=True, gc=False):
    """A call of an operation of the HTTP API, which ``HTTPClient.send`` carries out; ``T`` is what it returns."""

    operation: ClassVar[Operation]
