"""The options of a shard; a manager passes them to each of its shards."""

from collections.abc import Callable, Mapping
from typing import TypedDict

from cordspec.dispatch import Metrics
from cordspec.gateway.backoff import Backoff
from cordspec.gateway.clock import Clock
from cordspec.gateway.connection import Capture, Compression
from cordspec.gateway.identify import IdentifyQueue
from cordspec.gateway.store import SessionStore
from cordspec.gateway.timeouts import Timeouts
from cordspec.gateway.transport import Transport
from cordspec.models import Capabilities, UpdatePresence
from cordspec.registry import EventSpec

__all__ = ["ShardOptions"]


class ShardOptions(TypedDict, total=False):
    """Optional keyword arguments of ``Shard`` and ``ShardManager``."""

    compression: Compression
    """Compression of received frames; by default ``zstd-stream`` if its library is installed, otherwise ``zlib-stream``."""

    presence: UpdatePresence
    """Presence of the bot when it connects."""

    large_threshold: int
    """Number of members from which GUILD_CREATE omits offline members, 50 to 250."""

    capabilities: Capabilities
    """Optional behaviours of the gateway, requested in IDENTIFY; none by default."""

    capture: Capture
    """Function that is called with every frame, received or sent, without the token."""

    events: Mapping[str, EventSpec]
    """Registry of dispatch events; ``cordspec.events.EVENTS`` by default."""

    identify_queue: IdentifyQueue
    """Queue in which shards wait before IDENTIFY; by default, all shards of a token in this process share one."""

    session_store: SessionStore
    """Store of sessions, from which a restarted process resumes; by default in memory, for this process only."""

    transport: Transport
    """Opens websockets; ``WebSocketTransport`` by default."""

    follow_resume_url: bool
    """True to resume at the URL from READY, False to use ``gateway_url`` for every connection. By default False if
    ``gateway_url`` was given, as for a proxy or another server, else True.
    """

    blocked_after: float | None
    """Seconds after which a blocked event loop is reported, with the stack of what blocks it; 2 by default, None
    for never.
    """

    metrics: Metrics
    """Receives measurements; by default nothing is measured."""

    timeouts: Timeouts
    """Time-outs and numbers of attempts."""

    backoff: Backoff
    """Waiting times before attempts to connect."""

    clock: Clock
    """Returns the current time; for tests."""

    jitter: Callable[[], float]
    """Returns random numbers from 0 to 1; for tests."""
