# @generated from schemas/gateway.yaml by "cordspec codegen" - do not edit
"""Frames by opcode."""

from collections.abc import Mapping
from typing import ClassVar, Final, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

from cordspec.models.gateway import GatewayOpcode, HelloData
from cordspec.wire import UnknownFrame

__all__ = [
    "FRAMES",
    "Dispatch",
    "Frame",
    "HeartbeatAckFrame",
    "HeartbeatFrame",
    "HelloFrame",
    "InvalidSessionFrame",
    "ReconnectFrame",
]

T_co = TypeVar("T_co", covariant=True)


class Dispatch(Struct, Generic[T_co], frozen=True, kw_only=True, gc=False, tag_field="op", tag=0):
    """An event."""

    op: ClassVar[Literal[GatewayOpcode.DISPATCH]] = GatewayOpcode.DISPATCH

    t: str
    """Name of the event."""

    s: int
    """Sequence number of the dispatch in its session."""

    d: T_co
    """What happened."""


class HeartbeatFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=1):
    """A beat."""

    op: ClassVar[Literal[GatewayOpcode.HEARTBEAT]] = GatewayOpcode.HEARTBEAT

    t: None = None
    s: None = None
    d: int | None


class ReconnectFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=7):
    """Go."""

    op: ClassVar[Literal[GatewayOpcode.RECONNECT]] = GatewayOpcode.RECONNECT

    t: None = None
    s: None = None
    d: None = None


class InvalidSessionFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=9
):
    """No."""

    op: ClassVar[Literal[GatewayOpcode.INVALID_SESSION]] = GatewayOpcode.INVALID_SESSION

    t: None = None
    s: None = None
    d: bool


class HelloFrame(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=10):
    """Hi."""

    op: ClassVar[Literal[GatewayOpcode.HELLO]] = GatewayOpcode.HELLO

    t: None = None
    s: None = None
    d: HelloData


class HeartbeatAckFrame(
    Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="op", tag=11
):
    """Ok."""

    op: ClassVar[Literal[GatewayOpcode.HEARTBEAT_ACK]] = GatewayOpcode.HEARTBEAT_ACK

    t: None = None
    s: None = None
    d: None = None


Frame: TypeAlias = (
    HeartbeatFrame
    | ReconnectFrame
    | InvalidSessionFrame
    | HelloFrame
    | HeartbeatAckFrame
    | Dispatch[object]
    | UnknownFrame
)
"""Every kind of frame that a decoder gives back."""


FRAMES: Final[Mapping[int, type[Struct]]] = {
    GatewayOpcode.HEARTBEAT: HeartbeatFrame,
    GatewayOpcode.RECONNECT: ReconnectFrame,
    GatewayOpcode.INVALID_SESSION: InvalidSessionFrame,
    GatewayOpcode.HELLO: HelloFrame,
    GatewayOpcode.HEARTBEAT_ACK: HeartbeatAckFrame,
}
"""Struct of the frames of each opcode but DISPATCH."""
