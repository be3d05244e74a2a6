"""Time-outs and numbers of attempts of a shard."""

from msgspec import Struct

__all__ = ["Timeouts"]


class Timeouts(Struct, frozen=True, kw_only=True):
    """Time-outs and numbers of attempts of a shard, in seconds."""

    connect: float = 30.0
    """Time for opening a connection. Seconds."""

    hello: float = 20.0
    """Time from the open connection to HELLO. Seconds."""

    ready: float = 300.0
    """Time from IDENTIFY to READY. It is long, since READY may be late in an outage and each IDENTIFY is counted.
    Seconds.
    """

    resume: float = 60.0
    """Time without a dispatch after which a replay is given up. Seconds."""

    resumes: int = 5
    """Number of consecutive failures of RESUME after which a new session is started."""

    dead_ends: int = 3
    """Number of consecutive failures at the resume URL after which the gateway's URL is used."""

    invalid_session: float = 1.0
    """Minimum time before a new session after INVALID_SESSION; the maximum is five times as long. Earlier versions of
    Discord's documentation asked for 1 to 5 seconds. Seconds.
    """

    settled: float = 5.0
    """Time for which a connection must have been ready, and receiving, for its loss not to count as a consecutive
    failure. Seconds.
    """

    shortest_heartbeat: float = 1.0
    """Minimum interval of heartbeats that is accepted from HELLO; shorter ones would use up the send limit.
    Seconds.
    """

    longest_heartbeat: float = 600.0
    """Maximum interval of heartbeats that is accepted from HELLO. Seconds."""
