"""Bytes to frames to typed objects; the only room that makes decoders.

It knows the registry of events and nothing of sockets, event loops or listeners.
"""

from cordspec.decode.decoder import Decoder, OnAnomaly
from cordspec.decode.encode import encode
from cordspec.wire import Anomaly, UndecodedEvent, UnknownEvent, UnknownFrame

__all__ = [
    "Anomaly",
    "Decoder",
    "OnAnomaly",
    "UndecodedEvent",
    "UnknownEvent",
    "UnknownFrame",
    "encode",
]
