"""The dispatchers of the library: by DISPATCH name, by opcode, by lifecycle event.

Their keys and the types of their arguments come from the generated registries.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec import Struct

from cordspec.dispatch.misuse import nearest_names
from cordspec.dispatch.overloads.lifecycle import LIFECYCLE_EVENTS
from cordspec.dispatch.overloads.listen import (
    EventListening,
    FrameListening,
    HTTPListening,
    ShardListening,
)
from cordspec.errors import UnknownEventError, UsageError
from cordspec.events import EVENTS, FRAMES, Dispatch
from cordspec.models import GatewayOpcode
from cordspec.registry import EventKey, EventSpec, project, with_events
from cordspec.wire import UnknownFrame

__all__ = ["EventDispatcher", "FrameDispatcher", "HTTPDispatcher", "ProjectedEvent", "ShardDispatcher"]


class ProjectedEvent(NamedTuple):
    """Key of the listeners that take a projection of an event."""

    name: str
    """Name of the event."""

    type: Any
    """The projection: a user-defined Struct."""


class EventDispatcher(EventListening):
    """Calls listeners with the payload of each dispatch, by DISPATCH name."""

    def __init__(self, name: str = "event_dispatcher", *, events: Mapping[str, EventSpec] = EVENTS) -> None:
        super().__init__(name, self._find)
        self.events = events
        """The registry of events, extended by each ``EventKey`` that has listeners."""

    def find(self, key: Any, projection: type[Struct] | None) -> tuple[Any, tuple[Any, ...]]:
        """Return the key under which listeners are registered, and the types of their arguments.

        Raises ``ProjectionError`` if the projection does not fit the payload.
        """
        if projection is None:
            return super().find(key, None)
        name, _ = super().find(key, None)
        project(self.events[name], projection)
        return ProjectedEvent(name, projection), (projection,)

    def projections(self, key: str) -> tuple[ProjectedEvent, ...]:
        """Return the keys of the projections of an event that have listeners."""
        return tuple(
            place
            for place in self._listeners.places
            if isinstance(place, ProjectedEvent) and place.name == key
        )

    def _find(self, key: str | EventKey[Any]) -> tuple[str, tuple[Any, ...]]:
        if isinstance(key, EventKey):
            return self._find_custom(key)
        spec = self.events.get(key)
        if spec is None:
            raise UnknownEventError(str(key), nearest_names(key, self.events))
        return key, (spec.payload,)

    def _find_custom(self, key: EventKey[Any]) -> tuple[str, tuple[Any, ...]]:
        spec = self.events.get(key.name)
        if spec is None:
            self.events = with_events(self.events, key)
        elif spec.payload is not key.payload:
            raise UsageError(
                f"{self.name} decodes {key.name} as {getattr(spec.payload, '__name__', spec.payload)}, not as "
                f"{key.payload.__name__}. Pass `events=with_events(EVENTS, {key.name})` to it."
            )
        return key.name, (key.payload,)


class FrameDispatcher(FrameListening):
    """Calls listeners with each frame, by opcode."""

    def __init__(self, name: str = "raw_dispatcher") -> None:
        super().__init__(name, self._find)

    @staticmethod
    def _find(key: Any) -> tuple[GatewayOpcode, tuple[Any, ...]]:
        if not isinstance(key, GatewayOpcode):
            near = nearest_names(str(key).rpartition(".")[2], [opcode.name for opcode in GatewayOpcode])
            raise UnknownEventError(str(key), [f"GatewayOpcode.{found}" for found in near])
        if key is GatewayOpcode.DISPATCH:
            return key, (Dispatch,)
        return key, (FRAMES.get(key, UnknownFrame),)


def _find_lifecycle_event(source: str, key: Any) -> tuple[str, tuple[Any, ...]]:
    spec = LIFECYCLE_EVENTS.get(key)
    if spec is None or spec.source != source:
        names = [name for name, known in LIFECYCLE_EVENTS.items() if known.source == source]
        raise UnknownEventError(str(key), nearest_names(key, names))
    return key, spec.types()


class ShardDispatcher(ShardListening):
    """Calls listeners of the lifecycle events of a shard, by name."""

    def __init__(self, name: str = "dispatcher") -> None:
        super().__init__(name, lambda key: _find_lifecycle_event("shard", key))


class HTTPDispatcher(HTTPListening):
    """Calls listeners of the lifecycle events of the HTTP client, by name."""

    def __init__(self, name: str = "dispatcher") -> None:
        super().__init__(name, lambda key: _find_lifecycle_event("http", key))
