"""The dispatchers of the library: by DISPATCH name, by opcode, by happening.

Each says what its keys bring by asking the generated registry; none lists an event.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from cordspec.common.surface.happenings import HAPPENINGS
from cordspec.common.surface.listening import (
    EventListening,
    FrameListening,
    HTTPListening,
    ShardListening,
)
from cordspec.errors import UnknownEventError
from cordspec.events import EVENTS, FRAMES, Dispatch
from cordspec.models import GatewayOpcode
from cordspec.wire import EventKey, EventSpec, UnknownFrame

__all__ = ["EventDispatcher", "FrameDispatcher", "HTTPDispatcher", "ShardDispatcher"]


class EventDispatcher(EventListening):
    """Hands the payload of each dispatch to its listeners, by DISPATCH name."""

    def __init__(self, name: str = "event_dispatcher", *, events: Mapping[str, EventSpec] = EVENTS) -> None:
        super().__init__(name, self._find)
        self._events = events

    def _find(self, key: str | EventKey[Any]) -> tuple[str, tuple[Any, ...]]:
        if isinstance(key, EventKey):
            return key.name, (key.payload,)
        spec = self._events.get(key)
        if spec is None:
            raise UnknownEventError(key, get_close_matches(key.upper(), self._events, 3, 0.5))
        return key, (spec.payload,)


class FrameDispatcher(FrameListening):
    """Hands each frame to its listeners, by opcode."""

    def __init__(self, name: str = "raw_dispatcher") -> None:
        super().__init__(name, self._find)

    @staticmethod
    def _find(key: Any) -> tuple[GatewayOpcode, tuple[Any, ...]]:
        if not isinstance(key, GatewayOpcode):
            name = str(key).rpartition(".")[2].upper()
            near = get_close_matches(name, [opcode.name for opcode in GatewayOpcode], 3)
            raise UnknownEventError(str(key), [f"GatewayOpcode.{found}" for found in near])
        if key is GatewayOpcode.DISPATCH:
            return key, (Dispatch,)
        return key, (FRAMES.get(key, UnknownFrame),)


def _find_happening(source: str, key: Any) -> tuple[str, tuple[Any, ...]]:
    spec = HAPPENINGS.get(key)
    if spec is None or spec.source != source:
        names = [name for name, known in HAPPENINGS.items() if known.source == source]
        raise UnknownEventError(str(key), get_close_matches(str(key).lower(), names, 3, 0.5))
    return key, spec.types()


class ShardDispatcher(ShardListening):
    """Hands what happens to a shard itself to listeners, by name."""

    def __init__(self, name: str = "dispatcher") -> None:
        super().__init__(name, lambda key: _find_happening("shard", key))


class HTTPDispatcher(HTTPListening):
    """Hands what happens to the HTTP client to listeners, by name."""

    def __init__(self, name: str = "dispatcher") -> None:
        super().__init__(name, lambda key: _find_happening("http", key))
