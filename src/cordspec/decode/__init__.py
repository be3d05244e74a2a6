"""Decoding of frames to typed objects, and encoding back to JSON.

This package depends on the registry of events, and on neither sockets nor event loops nor listeners.
"""

from cordspec.decode.decoder import Decoder, OnAnomaly
from cordspec.decode.encode import encode
from cordspec.decode.inflate import (
    INFLATED_LIMIT,
    Inflater,
    PayloadInflater,
    ZlibStream,
    ZstdStream,
    inflater_for,
)
from cordspec.decode.prefix import Prefix, read_prefix
from cordspec.wire import Anomaly, SkippedDispatch, UndecodedEvent, UnknownEvent, UnknownFrame

__all__ = [
    "INFLATED_LIMIT",
    "Anomaly",
    "Decoder",
    "Inflater",
    "OnAnomaly",
    "PayloadInflater",
    "Prefix",
    "SkippedDispatch",
    "UndecodedEvent",
    "UnknownEvent",
    "UnknownFrame",
    "ZlibStream",
    "ZstdStream",
    "encode",
    "inflater_for",
    "read_prefix",
]
