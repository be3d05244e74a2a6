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
    """Keywords of ``Shard`` and ``ShardManager``; each may be left out."""

    compression: Compression
    """How Discord is to compress what it sends; ``zlib-stream`` unless specified otherwise."""

    presence: UpdatePresence
    """How the bot is seen from the beginning."""

    large_threshold: int
    """Size from which guilds come without their offline members, 50 to 250."""

    capabilities: Capabilities
    """Behaviours of the gateway to opt into when the shard identifies; none by default."""

    capture: Capture
    """Given every frame, in both directions, without the token."""

    events: Mapping[str, EventSpec]
    """The registry of dispatch events; Discord's unless specified otherwise."""

    identify_queue: IdentifyQueue
    """Where shards wait before they identify; by default all shards of a token in this process share one."""

    session_store: SessionStore
    """Where sessions are kept, so that a restarted process resumes; in memory unless specified otherwise."""

    transport: Transport
    """What opens websockets."""

    follow_resume_url: bool
    """Whether RESUME goes to the URL that READY names. By default it does, unless ``gateway_url`` was given: a
    proxy or another server is then used for every connection.
    """

    blocked_after: float | None
    """Seconds after which a blocked event loop is reported, with the stack of what blocks it; 2 by default, None
    for never.
    """

    metrics: Metrics
    """Receives measurements; without it nothing is measured."""

    timeouts: Timeouts
    """How long a shard waits for Discord, and how often it tries."""

    backoff: Backoff
    """How long it waits before the next attempt."""

    clock: Clock
    """Tells what time it is; for tests."""

    jitter: Callable[[], float]
    """Gives random numbers from 0 to 1; for tests."""
