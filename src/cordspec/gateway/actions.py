"""What a session asks for; carrying it out is the shard's business.

``connection`` is the number that the session gave to a connection in ``Connect``. What concerns another
connection than the session's own is void, so that nothing late can do harm.
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
    """Open a websocket at once, and report the result by ``opened`` or ``dropped``."""

    connection: int
    """Number of the connection, from 1; never used twice."""

    url: str
    """Address without the version, encoding and compression, which are the same for every connection."""

    resume: bool
    """Whether the connection is meant to go on with the session."""


class Disconnect(Struct, frozen=True, gc=False):
    """Close a connection of ours, or stop opening it; the session wants to hear no more of it."""

    connection: int
    """The connection."""

    code: int
    """Close code to send; 1000 ends the session at Discord's side, anything above 4000 keeps it."""

    resumable: bool
    """Whether the session goes on; the opposite of what ``client_disconnect`` gets."""

    reason: str
    """Why, as a clause for a message."""


class Greeted(Struct, frozen=True, gc=False):
    """HELLO arrived; what may be sent on the connection depends on its interval."""

    connection: int
    """The connection."""

    interval: float
    """Interval of the heartbeats, within bounds. Seconds."""


class AskToIdentify(Struct, frozen=True, gc=False):
    """Ask the identify queue, then say ``identify_granted``; what an earlier connection asked is void."""

    connection: int
    """The connection."""


class SendHeartbeat(Struct, frozen=True, gc=False):
    """Send HEARTBEAT at once, before anything else that waits to be sent."""

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
    """The session to go on with."""

    sequence: int
    """Sequence number of the last dispatch that was delivered."""


class Deliver(Struct, frozen=True, gc=False):
    """Hand the frame that the session was just given to the listeners."""


class Online(Struct, frozen=True, gc=False):
    """The session is ready: commands may be sent on this connection."""

    connection: int
    """The connection."""

    resumed: bool
    """True if missed events were replayed, False if the session is a new one."""

    replayed: int = 0
    """Number of events that were replayed and delivered."""

    duplicates: int = 0
    """Number of events of the replay that were dropped, since they had been delivered before."""


class SaveSession(Struct, frozen=True, gc=False):
    """Keep this, so that a restarted process can resume; of no use to a shard without a store."""

    saved: SavedSession
    """What is to be kept."""


class ForgetSession(Struct, frozen=True, gc=False):
    """Remove what was kept of this shard's session, which was ended on purpose."""


class ReportDisconnect(Struct, frozen=True, gc=False):
    """Tell listeners that Discord closed the connection, or that it broke."""

    close_code: int
    """Code of the close frame; 1006 for a drop without one."""


class ReportWaiting(Struct, frozen=True, gc=False):
    """Tell listeners that another connection will be opened, when, and why."""

    seconds: float
    """How long until then; 0 for at once."""

    reason: str
    """Why, as a clause for a message."""


class ReportLost(Struct, frozen=True, gc=False):
    """The session cannot be resumed; log it. The gap is reported when the next one is ready."""

    reason: str
    """Why, as a clause for a message."""


class Warn(Struct, frozen=True, gc=False):
    """Log that Discord sent something that makes no sense, and what was done about it."""

    message: str
    """What was found, and what is used instead."""


class ReportGap(Struct, frozen=True, gc=False):
    """Tell listeners that events may have been missed."""

    gap: Gap
    """From when to when, and after which sequence number."""


class ReportCritical(Struct, frozen=True, gc=False):
    """Tell listeners that the shard has ended and will not come back by itself."""

    error: GatewayError
    """What ended it."""


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
"""One thing to be done."""

Actions: TypeAlias = tuple[Action, ...]
"""Things to be done, in this order."""

DELIVER: Final[Actions] = (Deliver(),)
"""The answer to nearly every frame; compare with ``is`` to go the short way."""
