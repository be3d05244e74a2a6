"""Dispatchers: registration of listeners, the check of their signatures, and the calls of listeners.

The gateway and the HTTP client both use them. They depend on the registry of events, not on decoders or connections.
"""

from cordspec.dispatch.context import EventContext
from cordspec.dispatch.dispatcher import DispatchCounts, Dispatcher
from cordspec.dispatch.gap import Gap
from cordspec.dispatch.kinds import EventDispatcher, FrameDispatcher, HTTPDispatcher, ShardDispatcher
from cordspec.dispatch.metrics import Metrics
from cordspec.dispatch.stream import Stream
from cordspec.dispatch.subscription import Event, GlobalEvent
from cordspec.dispatch.waiter import Waiter
from cordspec.registry import EventKey

__all__ = [
    "DispatchCounts",
    "Dispatcher",
    "Event",
    "EventContext",
    "EventDispatcher",
    "EventKey",
    "FrameDispatcher",
    "Gap",
    "GlobalEvent",
    "HTTPDispatcher",
    "Metrics",
    "ShardDispatcher",
    "Stream",
    "Waiter",
]
