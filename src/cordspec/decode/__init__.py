"""Bytes to frames to typed objects; the only room that makes decoders.

It knows the registry of events and nothing of sockets, event loops or listeners.
"""

from cordspec.decode.decoder import Decoder, OnAnomaly
from cordspec.decode.encode import encode
from cordspec.decode.prefix import Prefix, read_prefix
from cordspec.wire import Anomaly, SkippedDispatch, UndecodedEvent, UnknownEvent, UnknownFrame

__all__ = [
    "Anomaly",
    "Decoder",
    "OnAnomaly",
    "Prefix",
    "SkippedDispatch",
    "UndecodedEvent",
    "UnknownEvent",
    "UnknownFrame",
    "encode",
    "read_prefix",
]
