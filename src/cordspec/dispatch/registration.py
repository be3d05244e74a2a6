"""One listener at its place: how it is called, checked once when it registers."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

from cordspec.dispatch.context import EventContext
from cordspec.dispatch.failures import spell_key
from cordspec.dispatch.ordered import OrderedListener, Ordering, check_ordering
from cordspec.dispatch.signature import check_listener
from cordspec.dispatch.tasks import Listener, ListenerTasks

__all__ = ["ALL_EVENTS", "ListenerOptions", "Registration", "register"]


class Everything:
    """The key of listeners that take every event."""

    def __repr__(self) -> str:
        return "every event"


ALL_EVENTS: Final = Everything()


class ListenerOptions(Struct, frozen=True):
    """How a listener wants to be called."""

    projection: Any = None
    """Struct of the listener's own in place of the whole payload."""

    ordering: Ordering | None = None
    """How its events wait for each other; None for not at all."""

    contextual: bool = False
    """Whether it takes an ``EventContext`` after the payload."""


class Registration:
    """A listener, and what is called in its place."""

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
    manner: ListenerOptions,
    name: str,
    tasks: ListenerTasks,
) -> Registration:
    """A registration of a listener that can take what its event gives.

    Raises ``ListenerSignatureError`` where it cannot, and ``UsageError`` for an order that cannot be kept.
    """
    what = f"{'listen()' if key is ALL_EVENTS else spell_key(key)} of {name}"
    check_listener(listener, (*parameters, EventContext) if manner.contextual else parameters, what)
    if manner.ordering is None:
        return Registration(listener, listener, contextual=manner.contextual)
    check_ordering(manner.ordering, parameters[0], what)
    ordered = OrderedListener(listener, manner.ordering, key, tasks)
    return Registration(listener, ordered, ordered, contextual=manner.contextual)
