# @generated from schemas/library.yaml by "cordspec codegen" - do not edit
"""The happenings of the library itself."""

from collections.abc import Mapping
from typing import Final

from cordspec.common.happening import HappeningSpec

__all__ = [
    "HAPPENINGS",
]


HAPPENINGS: Final[Mapping[str, HappeningSpec]] = {
    "disconnect": HappeningSpec(
        "disconnect",
        "shard",
        (("close_code", "int"),),
        "Discord closed the connection, or it broke; never our own close.",
    ),
    "client_disconnect": HappeningSpec(
        "client_disconnect",
        "shard",
        (("close", "bool"),),
        "Our own side closed the connection.",
    ),
    "connecting": HappeningSpec(
        "connecting",
        "shard",
        (("connecting", "cordspec.common.shard_events.Connecting"),),
        "A websocket is being opened.",
    ),
    "ready": HappeningSpec(
        "ready",
        "shard",
        (("shard_id", "int"),),
        "A new session began; commands may be sent.",
    ),
    "resumed": HappeningSpec(
        "resumed",
        "shard",
        (("replay", "cordspec.common.shard_events.Replay"),),
        "The session was resumed, and all missed events were replayed.",
    ),
    "waiting": HappeningSpec(
        "waiting",
        "shard",
        (("waiting", "cordspec.common.shard_events.Waiting"),),
        "The shard has no usable connection and waits before it opens another one.",
    ),
    "sent": HappeningSpec(
        "sent",
        "shard",
        (("data", "dict"),),
        "A frame was sent.",
    ),
    "critical": HappeningSpec(
        "critical",
        "shard",
        (("error", "Exception"),),
        "Something ended the shard, and it will not come back by itself.",
    ),
    "anomaly": HappeningSpec(
        "anomaly",
        "shard",
        (("anomaly", "cordspec.wire.Anomaly"),),
        "A value did not fit the model and was mended; once per path and frame.",
    ),
    "gap": HappeningSpec(
        "gap",
        "shard",
        (("gap", "cordspec.common.Gap"),),
        "Events were missed, because a session was lost or sequence numbers were skipped.",
    ),
    "request_response": HappeningSpec(
        "request_response",
        "http",
        (("response", "aiohttp.ClientResponse"),),
        "An answer to an HTTP request arrived.",
    ),
}
"""Everything that the library itself reports, by name."""
