"""The dispatchers, under the name of the package that nextcore has them in; they live in ``cordspec.dispatch``."""

from cordspec.dispatch import Dispatcher, EventDispatcher, FrameDispatcher, HTTPDispatcher, ShardDispatcher

__all__ = ["Dispatcher", "EventDispatcher", "FrameDispatcher", "HTTPDispatcher", "ShardDispatcher"]
