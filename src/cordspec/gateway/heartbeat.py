"""The heartbeats of one connection: when one is due, and whether they are answered.

The time is passed in, in seconds; this module sends nothing.

Documentation: https://docs.discord.com/developers/events/gateway#sending-heartbeats
"""

from typing import Final

__all__ = ["Heartbeat", "bounded_interval"]

USUAL_INTERVAL: Final = 41.25
"""What Discord asks for; used where a HELLO asks for nothing that makes sense. Seconds."""

GRACE: Final = 0.1
"""Grace period for a late ACK, as a fraction of the interval."""


def bounded_interval(milliseconds: int, shortest: float, longest: float) -> float:
    """The interval of a HELLO within bounds that are given in seconds; the usual one for 0 and less. Seconds.

    Heartbeats every few milliseconds would use up the send limit, and an interval of days would hide a dead
    connection. The number may have any size, so it is compared before it is divided.
    """
    if milliseconds <= 0:
        return USUAL_INTERVAL
    if milliseconds >= longest * 1000:
        return longest
    return max(shortest, milliseconds / 1000)


class Heartbeat:
    """Beats at a steady pace from a random moment of the first interval on.

    ``interval`` and ``now`` are in seconds, ``jitter`` is a random number from 0 to 1.
    See ``bounded_interval`` for intervals that make no sense.
    """

    __slots__ = ("_doubted_until", "_due", "_interval", "_unanswered_since", "latency")

    def __init__(self, interval: float, jitter: float, now: float) -> None:
        self._interval = interval
        self._due = now + self._interval * jitter
        self._unanswered_since: float | None = None
        self._doubted_until: float | None = None
        self.latency: float | None = None
        """Time between the last answered beat and its answer, in seconds; None before the first."""

    @property
    def next_wake(self) -> float:
        """When this wants to be looked at again. Seconds."""
        return self._due if self._doubted_until is None else min(self._due, self._doubted_until)

    def is_due(self, now: float) -> bool:
        """Whether a beat must be sent now; asking plans the next one."""
        if now < self._due:
            return False
        if self._unanswered_since is not None:
            # If a listener kept the event loop busy, the answer may lie unread in the socket: the
            # connection is given the time to read it, and one more beat to answer to.
            self._doubted_until = now + self._interval * GRACE
        in_step = self._due + self._interval
        self._due = in_step if in_step > now else now + self._interval
        return True

    def is_dead(self, now: float) -> bool:
        """Whether a beat was left without an answer for longer than an interval and some grace."""
        return self._doubted_until is not None and now >= self._doubted_until

    def sent(self, now: float) -> None:
        """A beat was sent, on time or because Discord asked for one."""
        if self._unanswered_since is None:
            self._unanswered_since = now

    def answered(self, now: float) -> None:
        """HEARTBEAT_ACK arrived."""
        if self._unanswered_since is not None:
            self.latency = now - self._unanswered_since
        self._unanswered_since = self._doubted_until = None
