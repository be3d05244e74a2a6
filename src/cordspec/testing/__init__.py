"""For tests of bots: a gateway and an HTTP server on loopback that behave like Discord, and sample payloads.

A running bot does not need this package.
"""

from cordspec.testing.api import Limit, PlaybackAPI
from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.exchange import Answer, RecordedRequest
from cordspec.testing.factories import sample
from cordspec.testing.faults import FINE, Fault, Step
from cordspec.testing.gateway import PlaybackGateway
from cordspec.testing.listeners import raise_listener_errors
from cordspec.testing.outgoing import Pace
from cordspec.testing.record import Attempt, Dispatched, Identification, Received
from cordspec.testing.rules import Rules
from cordspec.testing.script import At, at
from cordspec.testing.session import PlaybackSession

__all__ = [
    "FINE",
    "Answer",
    "At",
    "Attempt",
    "Dispatched",
    "Fault",
    "Identification",
    "Limit",
    "Pace",
    "PlaybackAPI",
    "PlaybackConnection",
    "PlaybackGateway",
    "PlaybackSession",
    "Received",
    "RecordedRequest",
    "Rules",
    "Step",
    "at",
    "raise_listener_errors",
    "sample",
]
