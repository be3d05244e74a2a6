"""What a session asks for; carrying it out is the shard's business.

``connection`` is the number that the session gave to a connection in ``Connect``. What concerns another
connection than the session's own is void, so that nothing late can do harm.
"""

from typing import Final, TypeAlias

from msgspec import Struct

from cordspec.common import Gap
from cordspec.errors import GatewayError
from cordspec.gateway.saved import SavedSession

__all__ = [
    "DELIVER",
    "Action",
    "Actions",
    "AskToIdentify",
    "Connect",
    "Deliver",
    "Disconnect",
    "ForgetSession",
    "Online",
    "ReportCritical",
    "ReportDisconnect",
    "ReportGap",
    "SaveSession",
    "SendHeartbeat",
    "SendIdentify",
    "SendResume",
]


class Connect(Struct, frozen=True, gc=False):
    """Open a websocket at once, and tell the session by ``opened`` or ``dropped`` how it went."""

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
    """Whether the session goes on; the contrary of what ``client_disconnect`` tells."""


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
    """True if missed events have come again, False if the session is a new one."""


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
    | ReportCritical
)
"""One thing to be done."""

Actions: TypeAlias = tuple[Action, ...]
"""Things to be done, in this order."""

DELIVER: Final[Actions] = (Deliver(),)
"""The answer to nearly every frame; compare with ``is`` to go the short way."""
