"""The heartbeats of one connection: when they are due, and whether they are acknowledged.

Times are passed in, in seconds; the caller sends the heartbeats.

Documentation: https://docs.discord.com/developers/events/gateway#sending-heartbeats
"""

from typing import Final

__all__ = ["Heartbeat", "bounded_interval"]

USUAL_INTERVAL: Final = 41.25
"""Interval that Discord asks for; used if a HELLO contains 0 or a negative number. Seconds."""

GRACE: Final = 0.1
"""Grace period for a late ACK, as a fraction of the interval."""


def bounded_interval(milliseconds: int, shortest: float, longest: float) -> float:
    """Return the interval of a HELLO in seconds, moved into bounds in seconds; the usual interval for 0 or less.

    Heartbeats every few milliseconds would use up the send limit, and with an interval of days a dead connection
    would not be noticed. The number may be too large for a float, so it is compared before it is divided.
    """
    if milliseconds <= 0:
        return USUAL_INTERVAL
    if milliseconds >= longest * 1000:
        return longest
    return max(shortest, milliseconds / 1000)


class Heartbeat:
    """The schedule of heartbeats: regular, from a random time within the first interval.

    ``interval`` and ``now`` are in seconds, ``jitter`` is a random number from 0 to 1.

    Documentation: https://docs.discord.com/developers/events/gateway#heartbeat-interval
    """

    __slots__ = ("_doubted_until", "_due", "_interval", "_unanswered_since", "latency")

    def __init__(self, interval: float, jitter: float, now: float) -> None:
        self._interval = interval
        self._due = now + self._interval * jitter
        self._unanswered_since: float | None = None
        self._doubted_until: float | None = None
        self.latency: float | None = None
        """Time between the last acknowledged heartbeat and its ACK, in seconds; None before the first."""

    @property
    def next_wake(self) -> float:
        """Time at which ``is_due`` or ``is_dead`` may become true. Seconds."""
        return self._due if self._doubted_until is None else min(self._due, self._doubted_until)

    def is_due(self, now: float) -> bool:
        """Return True if a heartbeat must be sent now, and schedule the next one."""
        if now < self._due:
            return False
        if self._unanswered_since is not None:
            # Discord's rule is to close the connection here, since the last heartbeat was not acknowledged. But if
            # a listener blocked the event loop, the ACK may be unread in the socket: a grace period gives the
            # connection time to read it, and this heartbeat another chance to be acknowledged.
            self._doubted_until = now + self._interval * GRACE
        in_step = self._due + self._interval
        self._due = in_step if in_step > now else now + self._interval
        return True

    def is_dead(self, now: float) -> bool:
        """Return True if a heartbeat was not acknowledged within an interval and the grace period."""
        return self._doubted_until is not None and now >= self._doubted_until

    def sent(self, now: float) -> None:
        """Record that a heartbeat was sent, on schedule or because Discord requested one."""
        if self._unanswered_since is None:
            self._unanswered_since = now

    def answered(self, now: float) -> None:
        """Record that HEARTBEAT_ACK arrived."""
        if self._unanswered_since is not None:
            self.latency = now - self._unanswered_since
        self._unanswered_since = self._doubted_until = None
