# @generated from schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Frames by opcode."""

from collections.abc import Mapping
from typing import ClassVar, Final, Literal, TypeAlias, TypeVar

from msgspec import Struct

from cordspec.models.gateway import (
    GatewayOpcode,
    HelloData,
    Identify,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestSoundboardSounds,
    Resume,
    UpdatePresence,
    UpdateVoiceState,
)
from cordspec.wire import DispatchFrame, UnknownFrame

__all__ = [
    "FRAMES",
    "Dispatch",
    "Frame",
    "HeartbeatAckFrame",
    "HeartbeatFrame",
    "HelloFrame",
    "IdentifyFrame",
    "InvalidSessionFrame",
    "PresenceUpdateFrame",
    "ReconnectFrame",
    "RequestChannelInfoFrame",
    "RequestGuildMembersFrame",
    "RequestSoundboardSoundsFrame",
    "ResumeFrame",
    "VoiceStateUpdateFrame",
]

T_co = TypeVar("T_co", covariant=True)


class Dispatch(DispatchFrame[T_co], frozen=True, kw_only=True, gc=False, tag_field="op", tag=0):
    """An event; the key `t` of the frame names it."""

    op: ClassVar[Literal[GatewayOpcode.DISPATCH]] = GatewayOpcode.DISPATCH


class HeartbeatFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=1):
    """Heartbeat; if Discord sends it, the client must send one at once."""

    op: ClassVar[Literal[GatewayOpcode.HEARTBEAT]] = GatewayOpcode.HEARTBEAT

    t: None = None
    s: None = None
    d: int | None


class IdentifyFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=2):
    """Start of a new session."""

    op: ClassVar[Literal[GatewayOpcode.IDENTIFY]] = GatewayOpcode.IDENTIFY
    answers: ClassVar[tuple[Literal["READY"], Literal["GUILD_CREATE"]]] = (
        "READY",
        "GUILD_CREATE",
    )
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: Identify


class PresenceUpdateFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=3
):
    """New presence of the bot."""

    op: ClassVar[Literal[GatewayOpcode.PRESENCE_UPDATE]] = GatewayOpcode.PRESENCE_UPDATE

    t: None = None
    s: None = None
    d: UpdatePresence


class VoiceStateUpdateFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=4
):
    """Request to join, change or leave a voice channel."""

    op: ClassVar[Literal[GatewayOpcode.VOICE_STATE_UPDATE]] = GatewayOpcode.VOICE_STATE_UPDATE
    answers: ClassVar[tuple[Literal["VOICE_STATE_UPDATE"], Literal["VOICE_SERVER_UPDATE"]]] = (
        "VOICE_STATE_UPDATE",
        "VOICE_SERVER_UPDATE",
    )
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: UpdateVoiceState


class ResumeFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=6):
    """Request to resume a session."""

    op: ClassVar[Literal[GatewayOpcode.RESUME]] = GatewayOpcode.RESUME
    answers: ClassVar[tuple[Literal["RESUMED"]]] = ("RESUMED",)
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: Resume


class ReconnectFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=7):
    """Request to reconnect and resume, since Discord will close this connection soon."""

    op: ClassVar[Literal[GatewayOpcode.RECONNECT]] = GatewayOpcode.RECONNECT

    t: None = None
    s: None = None
    d: None = None


class RequestGuildMembersFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=8
):
    """Request for members of a guild."""

    op: ClassVar[Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS]] = GatewayOpcode.REQUEST_GUILD_MEMBERS
    answers: ClassVar[tuple[Literal["GUILD_MEMBERS_CHUNK"], Literal["RATE_LIMITED"]]] = (
        "GUILD_MEMBERS_CHUNK",
        "RATE_LIMITED",
    )
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: RequestGuildMembers


class InvalidSessionFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=9
):
    """The session is invalid; `d` is true if it may still be resumed."""

    op: ClassVar[Literal[GatewayOpcode.INVALID_SESSION]] = GatewayOpcode.INVALID_SESSION

    t: None = None
    s: None = None
    d: bool


class HelloFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=10):
    """First frame on a connection, with the interval of heartbeats."""

    op: ClassVar[Literal[GatewayOpcode.HELLO]] = GatewayOpcode.HELLO

    t: None = None
    s: None = None
    d: HelloData


class HeartbeatAckFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=11
):
    """Acknowledgement of a heartbeat; if it does not arrive, the connection is dead."""

    op: ClassVar[Literal[GatewayOpcode.HEARTBEAT_ACK]] = GatewayOpcode.HEARTBEAT_ACK

    t: None = None
    s: None = None
    d: None = None


class RequestSoundboardSoundsFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=31
):
    """Request for the soundboard sounds of guilds."""

    op: ClassVar[Literal[GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS]] = GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS
    answers: ClassVar[tuple[Literal["SOUNDBOARD_SOUNDS"]]] = ("SOUNDBOARD_SOUNDS",)
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: RequestSoundboardSounds


class RequestChannelInfoFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=43
):
    """Request for details of channels that are not part of the channel objects."""

    op: ClassVar[Literal[GatewayOpcode.REQUEST_CHANNEL_INFO]] = GatewayOpcode.REQUEST_CHANNEL_INFO
    answers: ClassVar[tuple[Literal["CHANNEL_INFO"]]] = ("CHANNEL_INFO",)
    """DISPATCH names of the events that answer the command."""

    t: None = None
    s: None = None
    d: RequestChannelInfo


Frame: TypeAlias = (
    HeartbeatFrame
    | IdentifyFrame
    | PresenceUpdateFrame
    | VoiceStateUpdateFrame
    | ResumeFrame
    | ReconnectFrame
    | RequestGuildMembersFrame
    | InvalidSessionFrame
    | HelloFrame
    | HeartbeatAckFrame
    | RequestSoundboardSoundsFrame
    | RequestChannelInfoFrame
    | Dispatch[object]
    | UnknownFrame
)
"""Every kind of frame that a decoder gives back."""


FRAMES: Final[Mapping[int, type[Struct]]] = {
    GatewayOpcode.HEARTBEAT: HeartbeatFrame,
    GatewayOpcode.IDENTIFY: IdentifyFrame,
    GatewayOpcode.PRESENCE_UPDATE: PresenceUpdateFrame,
    GatewayOpcode.VOICE_STATE_UPDATE: VoiceStateUpdateFrame,
    GatewayOpcode.RESUME: ResumeFrame,
    GatewayOpcode.RECONNECT: ReconnectFrame,
    GatewayOpcode.REQUEST_GUILD_MEMBERS: RequestGuildMembersFrame,
    GatewayOpcode.INVALID_SESSION: InvalidSessionFrame,
    GatewayOpcode.HELLO: HelloFrame,
    GatewayOpcode.HEARTBEAT_ACK: HeartbeatAckFrame,
    GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS: RequestSoundboardSoundsFrame,
    GatewayOpcode.REQUEST_CHANNEL_INFO: RequestChannelInfoFrame,
}
"""Struct of the frames of each opcode but DISPATCH."""
