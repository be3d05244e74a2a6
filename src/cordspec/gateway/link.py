"""One connection as the session sees it: a number, how far the handshake has come, what is due.

This module decides nothing.
"""

import math
from enum import Enum, auto
from typing import Final

from cordspec.gateway.heartbeat import Heartbeat

__all__ = ["Link", "Phase"]


class Phase(Enum):
    """How far a connection has come."""

    PLANNED = auto()
    """To be opened when its time comes."""

    CONNECTING = auto()
    """Being opened."""

    GREETING = auto()
    """Open; HELLO is due."""

    QUEUING = auto()
    """Greeted; it must wait before it may send IDENTIFY."""

    IDENTIFYING = auto()
    """IDENTIFY was sent; READY is due."""

    RESUMING = auto()
    """RESUME was sent; missed events come again, then RESUMED."""

    READY = auto()
    """Events come as they happen."""


class Link:
    """One connection."""

    __slots__ = ("deadline", "delivered", "heartbeat", "number", "phase", "ready_at", "replayed", "warned")

    def __init__(self, number: int, opens_at: float) -> None:
        self.number: Final = number
        self.phase = Phase.PLANNED
        self.deadline: float | None = opens_at
        """When the phase ends one way or the other; None if it may last. Seconds."""
        self.replayed = 0
        """How far the replay had come when its deadline was last looked at."""
        self.delivered = 0
        """Number of dispatches delivered between RESUME and RESUMED."""
        self.ready_at = math.inf
        """When READY or RESUMED arrived; infinite before. Seconds."""
        self.warned = False
        """Whether an absurd sequence number was reported."""
        self.heartbeat: Heartbeat | None = None
        """None before HELLO."""

    @property
    def next_wake(self) -> float | None:
        """When the session must look at it again; None if it waits for nothing. Seconds."""
        if self.heartbeat is None:
            return self.deadline
        beat = self.heartbeat.next_wake
        return beat if self.deadline is None else min(beat, self.deadline)

    def enter(self, phase: Phase, deadline: float | None = None) -> None:
        """Go on to the next phase."""
        self.phase = phase
        self.deadline = deadline
