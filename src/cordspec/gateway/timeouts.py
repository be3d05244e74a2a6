"""Time-outs and numbers of attempts of a shard."""

from msgspec import Struct

__all__ = ["Timeouts"]


class Timeouts(Struct, frozen=True, kw_only=True):
    """How long a session waits for Discord, and how often it tries."""

    connect: float = 30.0
    """Time for opening a connection. Seconds."""

    hello: float = 20.0
    """Time from the open connection to HELLO. Seconds."""

    ready: float = 300.0
    """Time from IDENTIFY to READY; long, since Discord may have an outage, and since each IDENTIFY counts.
    Seconds.
    """

    resume: float = 60.0
    """Time without a dispatch after which a replay is given up. Seconds."""

    resumes: int = 5
    """How often in a row RESUME may fail before a new session is begun."""

    dead_ends: int = 3
    """How often in a row the address for resuming may not answer before the gateway's own is used."""

    invalid_session: float = 1.0
    """Shortest wait before a new session after INVALID_SESSION; the longest is five times as long. Discord
    documents 1 to 5 seconds. Seconds.
    """

    settled: float = 5.0
    """How long a connection must have been ready and received something for its loss to be a new failure
    rather than one more in a row. Seconds.
    """

    shortest_heartbeat: float = 1.0
    """Shortest interval of heartbeats that HELLO may ask for; shorter ones would use up the send limit.
    Seconds.
    """

    longest_heartbeat: float = 600.0
    """Longest interval of heartbeats that HELLO may ask for. Seconds."""
