"""One listener at its place: how it is called, checked once when it registers."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

from cordspec.common.context import EventContext
from cordspec.common.failures import spell_key
from cordspec.common.ordering import OrderedListener, Ordering, check_ordering
from cordspec.common.signature import check_listener
from cordspec.common.tasks import Listener, ListenerTasks

__all__ = ["EVERYTHING", "Manner", "Registration", "register"]


class Everything:
    """The key of listeners that take every event."""

    def __repr__(self) -> str:
        return "every event"


EVERYTHING: Final = Everything()


class Manner(Struct, frozen=True):
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
    listener: Listener, key: Any, brings: tuple[Any, ...], manner: Manner, name: str, tasks: ListenerTasks
) -> Registration:
    """A registration of a listener that can take what its event brings.

    Raises ``ListenerSignatureError`` where it cannot, and ``UsageError`` for an order that cannot be kept.
    """
    what = f"{'listen()' if key is EVERYTHING else spell_key(key)} of {name}"
    check_listener(listener, (*brings, EventContext) if manner.contextual else brings, what)
    if manner.ordering is None:
        return Registration(listener, listener, contextual=manner.contextual)
    check_ordering(manner.ordering, brings[0], what)
    ordered = OrderedListener(listener, manner.ordering, key, tasks)
    return Registration(listener, ordered, ordered, contextual=manner.contextual)
