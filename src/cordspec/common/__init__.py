"""What gateway and http share: dispatchers, the check of listeners, small protocols.

This room knows the registry of events; it knows no bytes, no socket and no decoder.
"""

from cordspec.common.dispatcher import Dispatcher
from cordspec.common.dispatchers import EventDispatcher, FrameDispatcher, HTTPDispatcher, ShardDispatcher
from cordspec.common.gap import Gap
from cordspec.common.listening import Event, GlobalEvent, Waiter
from cordspec.wire import EventKey

__all__ = [
    "Dispatcher",
    "Event",
    "EventDispatcher",
    "EventKey",
    "FrameDispatcher",
    "Gap",
    "GlobalEvent",
    "HTTPDispatcher",
    "ShardDispatcher",
    "Waiter",
]
