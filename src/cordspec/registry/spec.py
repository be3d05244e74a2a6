"""What a registry says of one event. This module knows no particular event."""

from collections.abc import Mapping
from enum import IntFlag
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

__all__ = ["EventKey", "EventSpec", "Shape", "with_events"]

T = TypeVar("T")


class Shape(Struct, frozen=True):
    """One of several shapes of a payload that no tag distinguishes."""

    type: Any
    """The Struct or union that this shape is decoded as."""

    without: tuple[str, ...] = ()
    """Keys whose absence marks this shape; empty for the usual one."""


class EventSpec(Struct, frozen=True, kw_only=True):
    """One dispatch event: its name, what it carries, and when Discord sends it."""

    name: str
    """Name on the wire, as in ``t``."""

    payload: Any
    """Type of ``d``: a Struct, a union of Structs, or None."""

    shapes: tuple[Shape, ...]
    """Shapes to distinguish by their keys, the usual one first."""

    legacy: Shape | None = None
    """Shape of older captures, which typed listeners do not get."""

    intents: IntFlag
    """Intents that make Discord send the event; any one is enough, 0 means that none is needed."""

    permissions: tuple[str, ...] = ()
    """Permissions without which the event does not come."""

    role: Literal["", "ready", "resumed"] = ""
    """What the event does to the session of a shard: begin it, or end a replay; empty for every other event."""

    creates: bool = False
    """Whether the object of the payload was created by the event, so that its ``id`` is the moment of the event."""

    undocumented: bool = False
    """Whether Discord's documentation leaves the event out."""

    description: str
    """What happened, in one sentence."""

    documentation: str
    """Address of the page it comes from."""

    @property
    def session(self) -> bool:
        """Whether the protocol of a shard needs the event even if no listener wants it."""
        return bool(self.role)


class NoIntents(IntFlag):
    """Intents of an event for which none are known."""

    NONE = 0


class EventKey(Generic[T]):
    """A typed name for an event of one's own: ``EventKey("CALL_CREATE", CallCreateData)``.

    ``with_events`` adds it to a registry.
    """

    __slots__ = ("name", "payload")

    def __init__(self, name: str, payload: type[T]) -> None:
        self.name = name
        self.payload = payload

    def __repr__(self) -> str:
        return f"EventKey({self.name!r}, {self.payload.__name__})"


def with_events(events: Mapping[str, EventSpec], /, *keys: EventKey[Any]) -> Mapping[str, EventSpec]:
    """A registry with events of one's own beside its own; a key of the same name replaces an event."""
    added = {
        key.name: EventSpec(
            name=key.name,
            payload=key.payload,
            shapes=(Shape(key.payload),),
            intents=NoIntents.NONE,
            undocumented=True,
            description=f"An event added as {key!r}.",
            documentation="",
        )
        for key in keys
    }
    return MappingProxyType({**events, **added})
