"""The actions that ``ShardProtocol`` returns; ``Performer`` carries them out.

``connection`` is the number that the protocol gave to a connection in ``Connect``. Events and actions of a connection
that was closed or replaced in the meantime have no effect.
"""

from typing import Final, TypeAlias

from msgspec import Struct

from cordspec.dispatch import Gap
from cordspec.errors import GatewayError
from cordspec.gateway.session import SavedSession

__all__ = [
    "DELIVER",
    "Action",
    "Actions",
    "AskToIdentify",
    "Connect",
    "Deliver",
    "Disconnect",
    "ForgetSession",
    "Greeted",
    "Online",
    "ReportCritical",
    "ReportDisconnect",
    "ReportGap",
    "ReportLost",
    "ReportWaiting",
    "SaveSession",
    "SendHeartbeat",
    "SendIdentify",
    "SendResume",
    "Warn",
]


class Connect(Struct, frozen=True, gc=False):
    """Open a websocket at once, and report the result with ``opened`` or ``dropped``."""

    connection: int
    """Number of the connection, from 1; each is used once."""

    url: str
    """URL without the query parameters for version, encoding and compression."""

    resume: bool
    """True if the connection will resume the session."""


class Disconnect(Struct, frozen=True, gc=False):
    """Close a connection, or stop opening it; nothing more of it is reported to the protocol."""

    connection: int
    """The connection."""

    code: int
    """Close code to send; 1000 ends the session at Discord, any code other than 1000 and 1001 keeps it."""

    resumable: bool
    """True if the session will be resumed; ``client_disconnect`` is dispatched with the opposite."""

    reason: str
    """Why, as a clause for a message."""


class Greeted(Struct, frozen=True, gc=False):
    """HELLO arrived. The send limit for commands depends on the interval of heartbeats."""

    connection: int
    """The connection."""

    interval: float
    """Interval of heartbeats, within ``shortest_heartbeat`` and ``longest_heartbeat``. Seconds."""


class AskToIdentify(Struct, frozen=True, gc=False):
    """Wait in the identify queue, then call ``identify_granted``; requests of earlier connections are cancelled."""

    connection: int
    """The connection."""


class SendHeartbeat(Struct, frozen=True, gc=False):
    """Send HEARTBEAT at once, before commands that wait for the send limit."""

    connection: int
    """The connection."""

    sequence: int | None
    """Last sequence number received; None before the first."""


class SendIdentify(Struct, frozen=True, gc=False):
    """Send IDENTIFY at once."""

    connection: int
    """The connection."""


class SendResume(Struct, frozen=True, gc=False):
    """Send RESUME at once."""

    connection: int
    """The connection."""

    session_id: str
    """ID of the session to resume."""

    sequence: int
    """Sequence number of the last dispatch that was delivered."""


class Deliver(Struct, frozen=True, gc=False):
    """Deliver the frame that the protocol was just called with to the listeners."""


class Online(Struct, frozen=True, gc=False):
    """The session is ready: commands may be sent on this connection."""

    connection: int
    """The connection."""

    resumed: bool
    """True if missed events were replayed, False if the session is a new one."""

    replayed: int = 0
    """Number of events that were replayed and delivered."""

    duplicates: int = 0
    """Number of replayed events that were dropped, since they had been delivered before."""


class SaveSession(Struct, frozen=True, gc=False):
    """Save the session in the session store, so that a restarted process can resume it."""

    saved: SavedSession
    """The session."""


class ForgetSession(Struct, frozen=True, gc=False):
    """Remove the session from the session store, because the user has ended it."""


class ReportDisconnect(Struct, frozen=True, gc=False):
    """Dispatch ``disconnect``: Discord closed the connection, or it was lost."""

    close_code: int
    """Code of the close frame; 1006 if there was none."""


class ReportWaiting(Struct, frozen=True, gc=False):
    """Dispatch ``waiting``: another connection will be opened."""

    seconds: float
    """Time until then; 0 for at once. Seconds."""

    reason: str
    """Why, as a clause for a message."""


class ReportLost(Struct, frozen=True, gc=False):
    """Log that the session cannot be resumed. The gap is reported after READY of the next session."""

    reason: str
    """Why, as a clause for a message."""


class Warn(Struct, frozen=True, gc=False):
    """Log a warning about an invalid value from the gateway."""

    message: str
    """The value, and how it is handled."""


class ReportGap(Struct, frozen=True, gc=False):
    """Dispatch ``gap``: events may have been missed."""

    gap: Gap
    """The missed period."""


class ReportCritical(Struct, frozen=True, gc=False):
    """Dispatch ``critical``: the shard has ended and will not reconnect."""

    error: GatewayError
    """The error that ended the shard."""


Action: TypeAlias = (
    Connect
    | Disconnect
    | Greeted
    | AskToIdentify
    | SendHeartbeat
    | SendIdentify
    | SendResume
    | Deliver
    | Online
    | SaveSession
    | ForgetSession
    | ReportDisconnect
    | ReportGap
    | ReportLost
    | ReportWaiting
    | Warn
    | ReportCritical
)
"""An action of the protocol."""

Actions: TypeAlias = tuple[Action, ...]
"""Actions, in the order in which they must be carried out."""

DELIVER: Final[Actions] = (Deliver(),)
"""The result for nearly every frame. Compare with ``is`` to recognize it quickly."""
