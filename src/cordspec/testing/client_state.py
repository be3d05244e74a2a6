"""The state of one connection at the gateway's side, as the model of Discord keeps it."""

from typing import Final

from cordspec.models import Identify, Resume
from cordspec.testing.record import Attempt, Received
from cordspec.testing.rules import SendLimit
from cordspec.testing.session import PlaybackSession

__all__ = ["ClientState"]


class ClientState:
    """A client on one connection: what it has sent, its session, and how the connection ends."""

    def __init__(self, number: int, attempt: Attempt) -> None:
        self.number: Final = number
        """Number of the connection, from 1."""
        self.attempt: Final = attempt
        """The request that opened it."""
        self.received: Final[list[Received]] = []
        """Every message of the client, without the token."""
        self.identify: Identify | None = None
        """The last IDENTIFY, its token hidden."""
        self.resume: Resume | None = None
        """The last RESUME, its token hidden."""
        self.session: PlaybackSession | None = None
        """The session; None before READY or RESUMED, and after it was lost."""
        self.claimed: PlaybackSession | None = None
        """The session that a RESUME with the right token has named."""
        self.is_ready = False
        """True if READY and the guilds, or RESUMED, were sent."""
        self.is_silent = False
        """True if the server neither reads nor writes."""
        self.is_ending = False
        """True if a close frame was sent or the TCP connection was aborted."""
        self.close_code: int | None = None
        """The client's close code, 1006 if the connection ended without one; None until then."""
        self.closed_with: int | None = None
        """The gateway's close code; None if it sent none."""
        self.send_limit: Final = SendLimit()

    @property
    def is_open(self) -> bool:
        """True if messages are still answered."""
        return not self.is_ending and self.close_code is None
