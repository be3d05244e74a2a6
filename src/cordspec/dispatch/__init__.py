"""What gateway and http share: dispatchers, the check of listeners, small protocols.

This room knows the registry of events; it knows no bytes, no socket and no decoder.
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
