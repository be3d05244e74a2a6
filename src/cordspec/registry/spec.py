"""The entry of an event in a registry, and keys for events that the user adds."""

from collections.abc import Mapping
from enum import IntFlag
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

__all__ = ["EventKey", "EventSpec", "Shape", "with_events"]

T = TypeVar("T")


class Shape(Struct, frozen=True):
    """One of several forms of a payload that are distinguished by which keys are present."""

    type: Any
    """Struct or union as which the payload is decoded."""

    without: tuple[str, ...] = ()
    """Keys that are absent from payloads of this shape; empty for the usual shape."""


class EventSpec(Struct, frozen=True, kw_only=True):
    """A DISPATCH event: its name, its payload, and the conditions under which Discord sends it."""

    name: str
    """Name of the event, as sent in ``t``."""

    payload: Any
    """Type of ``d``: a Struct, a union of Structs, or None."""

    shapes: tuple[Shape, ...]
    """Forms of the payload, the usual one first."""

    legacy: Shape | None = None
    """Form of the payload in older captures, which is not passed to typed listeners; None if there is none."""

    intents: IntFlag
    """Intents for which Discord sends the event; one of them is enough, and 0 means that no intent is required."""

    permissions: tuple[str, ...] = ()
    """Permissions that the bot needs to receive the event."""

    role: Literal["", "ready", "resumed"] = ""
    """``ready`` if the event starts a session, ``resumed`` if it ends the replay of missed events, else empty."""

    creates: bool = False
    """True if the event created the object of its payload, so that its ``id`` contains the time of the event."""

    undocumented: bool = False
    """True if Discord does not document the event."""

    description: str
    """Description of the event in one sentence."""

    documentation: str
    """URL of the page of Discord's documentation."""

    @property
    def session(self) -> bool:
        """True if a shard needs the event even if no listener is registered for it."""
        return bool(self.role)


class NoIntents(IntFlag):
    """Intents of an event whose intents are not known."""

    NONE = 0


class EventKey(Generic[T]):
    """Name and payload type of an event that the user adds: ``EventKey("CALL_CREATE", CallCreateData)``.

    ``with_events`` adds it to a registry.
    """

    __slots__ = ("name", "payload")

    def __init__(self, name: str, payload: type[T]) -> None:
        self.name = name
        self.payload = payload

    def __repr__(self) -> str:
        return f"EventKey({self.name!r}, {self.payload.__name__})"


def with_events(events: Mapping[str, EventSpec], /, *keys: EventKey[Any]) -> Mapping[str, EventSpec]:
    """Return a registry with further events; a key replaces the event of the same name."""
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
