"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.dispatch.authentication import Authentication
from cordspec.dispatch.calls import Call, run_calls
from cordspec.dispatch.context import blank_context
from cordspec.dispatch.failures import ends_task
from cordspec.dispatch.gateway_source import GatewaySource
from cordspec.dispatch.kinds import ProjectedEvent
from cordspec.dispatch.metrics import report
from cordspec.dispatch.redaction import without_credentials, without_secrets
from cordspec.dispatch.shard_events import Connecting, Replay, Waiting

__all__ = [
    "Authentication",
    "Call",
    "Connecting",
    "GatewaySource",
    "ProjectedEvent",
    "Replay",
    "Waiting",
    "blank_context",
    "ends_task",
    "report",
    "run_calls",
    "without_credentials",
    "without_secrets",
]
