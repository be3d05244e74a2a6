"""What a client has done on one connection, and waiting for it to do more. This module does nothing itself."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

from cordspec.models import GatewayOpcode, Identify, Resume
from cordspec.testing.record import Attempt, Dispatched, Received
from cordspec.testing.session import PlaybackSession
from cordspec.testing.state import GatewayState
from cordspec.testing.waiting import WAIT_TIMEOUT

__all__ = ["ClientBehaviour"]

T = TypeVar("T")


class ClientBehaviour:
    """One connection as a test looks at it. Everything the client sends is in ``received``, without the token."""

    def __init__(self, state: GatewayState, attempt: Attempt) -> None:
        self.state: Final = state
        self.number: Final = len(state.connections) + 1
        """Number of the connection, from 1."""
        self.attempt: Final = attempt
        """The request that it began with."""
        self.received: Final[list[Received]] = []
        """What the client has sent."""
        self.identify: Identify | None = None
        """The IDENTIFY, with its token hidden; None before it came."""
        self.resume: Resume | None = None
        """The RESUME, with its token hidden; None before it came."""
        self.session: PlaybackSession | None = None
        """The session; None before READY or RESUMED, and after it was lost."""
        self.claimed: PlaybackSession | None = None
        """The session that a RESUME has named with the right token; None before that."""
        self.is_ready = False
        """Whether READY and the guilds, or RESUMED, were sent."""
        self.is_silent = False
        """Whether it is connected and neither reads nor writes."""
        self.close_code: int | None = None
        """The client's close code, 1006 if the connection ended without one; None while it is open."""
        self.closed_with: int | None = None
        """Our own close code; None if we sent none."""

    @property
    def dispatched(self) -> Sequence[Dispatched]:
        """Every DISPATCH frame that was sent on this connection, as ``PlaybackGateway.dispatched`` has them."""
        return [each for each in self.state.dispatched if each.connection == self.number]

    def wait_for_identify(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Identify]:
        """The IDENTIFY, its token hidden, as soon as it has come. Raises ``ExpectationError`` if it does not."""
        return self._until(lambda: self.identify, "an IDENTIFY", timeout)

    def wait_for_resume(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Resume]:
        """The RESUME, its token hidden, as soon as it has come. Raises ``ExpectationError`` if it does not."""
        return self._until(lambda: self.resume, "a RESUME", timeout)

    def wait_for_ready(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[PlaybackSession]:
        """The session, once READY and its guilds or RESUMED were sent. Raises ``ExpectationError`` if not."""
        return self._until(lambda: self.session if self.is_ready else None, "a session", timeout)

    def wait_for_command(
        self, op: int, count: int = 1, timeout: float | None = WAIT_TIMEOUT
    ) -> Awaitable[Received]:
        """The first frame of an opcode, or the ``count``-th. Raises ``ExpectationError`` if it does not come."""

        def find() -> Received | None:
            found = [each for each in self.received if each.op == op]
            return found[count - 1] if len(found) >= count else None

        return self._until(find, f"frame {count} of opcode {op}", timeout)

    def wait_for_heartbeat(self, count: int = 1, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[Received]:
        """The first HEARTBEAT, or the ``count``-th. Raises ``ExpectationError`` if it does not come."""
        return self.wait_for_command(GatewayOpcode.HEARTBEAT, count, timeout)

    def wait_for_close(self, timeout: float | None = WAIT_TIMEOUT) -> Awaitable[int]:
        """The client's close code, 1006 for a connection that broke. Raises ``ExpectationError`` if it stays."""
        return self._until(lambda: self.close_code, "its end", timeout)

    def _until(self, find: Callable[[], T | None], what: str, timeout: float | None) -> Awaitable[T]:
        return self.state.waiting.until(find, f"{what} on connection {self.number}", timeout)

    def __repr__(self) -> str:
        ops = [each.op for each in self.received[-10:]]
        end = "open" if self.close_code is None else f"ended with {self.close_code}"
        silent = ", silent" if self.is_silent else ""
        return (
            f"<connection {self.number}: {end}{silent}, closed_with={self.closed_with}, last opcodes {ops}>"
        )
