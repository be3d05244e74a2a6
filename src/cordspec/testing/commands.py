"""Frames that clients send, as typed commands.

Documentation: https://docs.discord.com/developers/events/gateway-events#send-events
"""

from typing import Any, Final

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.decode import Anomaly, Decoder
from cordspec.errors import FrameError
from cordspec.events import FRAMES
from cordspec.models import GatewayOpcode

__all__ = ["COMMANDS", "Command", "read_command", "read_frame"]

COMMANDS: Final = frozenset(
    {
        GatewayOpcode.PRESENCE_UPDATE,
        GatewayOpcode.VOICE_STATE_UPDATE,
        GatewayOpcode.REQUEST_GUILD_MEMBERS,
        GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS,
        GatewayOpcode.REQUEST_CHANNEL_INFO,
    }
)
"""Opcodes that a client may send once it has a session."""


class Command(Struct, gc=False):
    """A frame of a client, its payload not decoded."""

    op: int
    d: Raw


_command: Final = json.Decoder(Command)
_decoders: Final[dict[int, json.Decoder[Any]]] = {}


def read_command(message: bytes) -> Command | None:
    """Return opcode and payload of a message; None for a message that is not a frame."""
    try:
        return _command.decode(message)
    except (MsgspecError, ValueError, RecursionError):
        return None


def read_frame(op: int, message: bytes) -> Any:
    """Return a frame of a client, typed; None if the payload does not fit its opcode.

    Inside ``d``, objects may be mended: some libraries send keys that Discord no longer documents and still
    accepts.
    """
    if op not in _decoders:
        _decoders[op] = json.Decoder(FRAMES[op], strict=False)
    try:
        return _decoders[op].decode(message)
    except (MsgspecError, ValueError, RecursionError):
        return _mended(message)


def _mended(message: bytes) -> Any:
    found: list[Anomaly] = []
    try:
        frame = Decoder(on_anomaly=found.append, log_anomalies=False).decode(message)
    except FrameError:
        return None
    # A path with a dot is inside an object of ``d``; without one, a required field of ``d`` itself is wrong.
    return frame if found and all("." in anomaly.path for anomaly in found) else None
