"""The registration of a listener: its options, and the check of its signature."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

from cordspec.dispatch.callbacks import Listener
from cordspec.dispatch.context import EventContext
from cordspec.dispatch.failures import spell_key
from cordspec.dispatch.ordered import OrderedListener, Ordering, check_ordering
from cordspec.dispatch.signature import check_listener
from cordspec.dispatch.tasks import ListenerTasks

__all__ = ["ALL_EVENTS", "ListenerOptions", "Registration", "register"]


class Everything:
    """Type of the key of listeners that take every event."""

    def __repr__(self) -> str:
        return "every event"


ALL_EVENTS: Final = Everything()


class ListenerOptions(Struct, frozen=True):
    """Options of a registration."""

    projection: Any = None
    """Projection that the listener takes instead of the payload: a user-defined Struct. None for the payload."""

    ordering: Ordering | None = None
    """Options for handling events one after the other; None to handle each event when it arrives."""

    contextual: bool = False
    """True if the listener takes an ``EventContext`` after the payload."""


class Registration:
    """A registered listener, and the callable that is called for it."""

    __slots__ = ("call", "contextual", "listener", "ordered")

    def __init__(
        self,
        listener: Listener,
        call: Callable[..., Any],
        ordered: OrderedListener | None = None,
        *,
        contextual: bool = False,
    ) -> None:
        self.listener = listener
        self.call = call
        self.ordered = ordered
        self.contextual = contextual


def register(
    listener: Listener,
    key: Any,
    parameters: tuple[Any, ...],
    options: ListenerOptions,
    name: str,
    tasks: ListenerTasks,
) -> Registration:
    """Check a listener and its options, and return its registration.

    Raises ``ListenerSignatureError`` if the listener does not accept the arguments of the event, and ``UsageError``
    for invalid options of ordering.
    """
    what = f"{'listen()' if key is ALL_EVENTS else spell_key(key)} of {name}"
    check_listener(listener, (*parameters, EventContext) if options.contextual else parameters, what)
    if options.ordering is None:
        return Registration(listener, listener, contextual=options.contextual)
    check_ordering(options.ordering, parameters[0], what)
    ordered = OrderedListener(listener, options.ordering, key, tasks)
    return Registration(listener, ordered, ordered, contextual=options.contextual)
