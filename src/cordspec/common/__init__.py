"""What gateway and http share: dispatchers, the check of listeners, small protocols.

This room knows the registry of events; it knows no bytes, no socket and no decoder.
"""

from cordspec.common.context import EventContext
from cordspec.common.dispatcher import DispatchCounts, Dispatcher
from cordspec.common.dispatchers import EventDispatcher, FrameDispatcher, HTTPDispatcher, ShardDispatcher
from cordspec.common.gap import Gap
from cordspec.common.listening import Event, GlobalEvent
from cordspec.common.metrics import Metrics
from cordspec.common.stream import Stream
from cordspec.common.waiter import Waiter
from cordspec.wire import EventKey

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
