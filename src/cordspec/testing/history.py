"""What has happened at a gateway, and waiting for more to happen. This module does nothing itself."""

from collections.abc import Awaitable, Callable, Sequence

from cordspec.testing.connection import PlaybackConnection
from cordspec.testing.record import Attempt, Dispatched, Identification
from cordspec.testing.session import PlaybackSession
from cordspec.testing.state import GatewayState
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["History"]


class History:
    """A gateway as a test looks at it."""

    def __init__(self, state: GatewayState) -> None:
        self._state = state
        self._handed_out = 0

    @property
    def attempts(self) -> Sequence[Attempt]:
        """Every websocket that was asked for, also those that were refused."""
        return self._state.attempts

    @property
    def identifications(self) -> Sequence[Identification]:
        """Every IDENTIFY."""
        return self._state.identifications

    @property
    def connections(self) -> Sequence[PlaybackConnection]:
        """Every websocket that was opened, in order."""
        return self._state.connections

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent, in order: the last ``Rules.record_limit`` of them.

        What was sent on a connection that broke may not have arrived. ``id`` is the identity of an event: a
        client that stays connected must deliver each exactly once.
        """
        return list(self._state.dispatched)

    @property
    def open_connections(self) -> Sequence[PlaybackConnection]:
        """Those that have not ended."""
        return list(self._state.open.values())

    @property
    def sessions(self) -> Sequence[PlaybackSession]:
        """Every session that can be used or resumed."""
        return list(self._state.sessions.values())

    def wait_for_connection(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackConnection]:
        """The next connection: each is returned once, in order. Raises ``ExpectationError`` if none comes."""

        def find() -> PlaybackConnection | None:
            if len(self._state.connections) <= self._handed_out:
                return None
            self._handed_out += 1
            return self._state.connections[self._handed_out - 1]

        return self._state.waiting.until(find, f"connection {self._handed_out + 1}", timeout)

    def wait_for_ready(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[object]:
        """Wait until this many connections are ready. Raises ``ExpectationError`` if they are not in time."""
        return self.wait_until(
            lambda: sum(each.is_ready and each.is_open for each in self._state.open.values()) >= count,
            f"{count} ready connections",
            timeout,
        )

    def wait_until(
        self,
        check: Callable[[], bool],
        what: str = "what a test expects",
        timeout: float | None = WAIT_TIMEOUT,
    ) -> Awaitable[object]:
        """Wait until something holds; looked at whenever a client has done something.

        Raises ``ExpectationError`` if it does not hold in time.
        """
        return self._state.waiting.until(lambda: check() or None, what, timeout)
