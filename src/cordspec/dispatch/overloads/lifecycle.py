# @generated from schemas/library.yaml by "cordspec codegen" - do not edit
"""The lifecycle events of shards and of the HTTP client."""

from collections.abc import Mapping
from typing import Final

from cordspec.dispatch.lifecycle import LifecycleEventSpec

__all__ = [
    "LIFECYCLE_EVENTS",
]


LIFECYCLE_EVENTS: Final[Mapping[str, LifecycleEventSpec]] = {
    "disconnect": LifecycleEventSpec(
        "disconnect",
        "shard",
        (("close_code", "int"),),
        "Discord closed the connection, or it was lost; not dispatched if the client closed it.",
    ),
    "client_disconnect": LifecycleEventSpec(
        "client_disconnect",
        "shard",
        (("close", "bool"),),
        "The client closed the connection.",
    ),
    "connecting": LifecycleEventSpec(
        "connecting",
        "shard",
        (("connecting", "cordspec.dispatch.shard_events.Connecting"),),
        "A websocket is being opened.",
    ),
    "ready": LifecycleEventSpec(
        "ready",
        "shard",
        (("shard_id", "int"),),
        "A new session started; commands may be sent.",
    ),
    "resumed": LifecycleEventSpec(
        "resumed",
        "shard",
        (("replay", "cordspec.dispatch.shard_events.Replay"),),
        "The session was resumed, and all missed events were replayed.",
    ),
    "waiting": LifecycleEventSpec(
        "waiting",
        "shard",
        (("waiting", "cordspec.dispatch.shard_events.Waiting"),),
        "The shard has lost its connection and is waiting before it opens another one.",
    ),
    "sent": LifecycleEventSpec(
        "sent",
        "shard",
        (("data", "dict"),),
        "A frame was sent.",
    ),
    "critical": LifecycleEventSpec(
        "critical",
        "shard",
        (("error", "Exception"),),
        "The shard has ended with an error and will not reconnect.",
    ),
    "anomaly": LifecycleEventSpec(
        "anomaly",
        "shard",
        (("anomaly", "cordspec.wire.Anomaly"),),
        "A value did not fit the model and was mended; once per path and frame.",
    ),
    "gap": LifecycleEventSpec(
        "gap",
        "shard",
        (("gap", "cordspec.dispatch.gap.Gap"),),
        "Events were missed, because a session was lost or sequence numbers were skipped.",
    ),
    "request_response": LifecycleEventSpec(
        "request_response",
        "http",
        (("response", "aiohttp.ClientResponse"),),
        "A response to an HTTP request arrived.",
    ),
}
"""The lifecycle events of shards and of the HTTP client, by name."""
