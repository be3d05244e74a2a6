"""Building blocks of the models: base Structs, open enums and flags, timestamps, unknown events and values.

It depends on msgspec, and contains no event, object or opcode of Discord's API.
"""

from cordspec.wire.anomaly import Anomaly, evidence
from cordspec.wire.dispatch import DispatchFrame, SkippedDispatch
from cordspec.wire.enums import OpenIntEnum, OpenStrEnum
from cordspec.wire.flags import OpenFlag, StringFlag, open_flags
from cordspec.wire.model import Model, SecretModel, StringOnWire, Timestamp, documented_fields
from cordspec.wire.nulls import NullAsDefaultModel
from cordspec.wire.request import Operation, Request, RequestObject
from cordspec.wire.snowflake import snowflake_time
from cordspec.wire.unknown import UndecodedEvent, UnknownEvent, UnknownFrame, read_tag

__all__ = [
    "Anomaly",
    "DispatchFrame",
    "Model",
    "NullAsDefaultModel",
    "OpenFlag",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Request",
    "RequestObject",
    "SecretModel",
    "SkippedDispatch",
    "StringFlag",
    "StringOnWire",
    "Timestamp",
    "UndecodedEvent",
    "UnknownEvent",
    "UnknownFrame",
    "documented_fields",
    "evidence",
    "open_flags",
    "read_tag",
    "snowflake_time",
]
