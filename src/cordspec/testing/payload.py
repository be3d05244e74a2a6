"""Payloads of events, and frames, as the bytes that Discord sends. A payload is encoded once for all sessions.

Documentation: https://docs.discord.com/developers/events/gateway-events#payload-structure
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias, get_args

from msgspec import MsgspecError, Raw, Struct, json, structs

from cordspec.decode import encode, read_prefix
from cordspec.errors import UsageError
from cordspec.events import EVENTS
from cordspec.models import GuildId
from cordspec.registry import EventSpec
from cordspec.wire import Model

__all__ = [
    "Payload",
    "Prepared",
    "check_payload",
    "encode_frame",
    "guild_of",
    "opcode_frame",
    "prepare",
    "prepare_frame",
]

Payload: TypeAlias = Struct | Mapping[str, Any] | Sequence[Any] | bytes | Raw | None
"""A value for ``d``: a model, plain values, or JSON as bytes, which are sent as they are."""


class Prepared(Struct, frozen=True, gc=False):
    """A DISPATCH frame without its sequence number, so that it is encoded once for all sessions."""

    name: str
    """Name of the event."""

    head: bytes
    """The bytes before the sequence number."""

    tail: bytes
    """The bytes after the sequence number."""

    def numbered(self, sequence: int | None) -> bytes:
        """Return the whole frame, its keys in the order in which Discord writes them."""
        if sequence is None:
            return self.head + b"null" + self.tail
        return b"%b%d%b" % (self.head, sequence, self.tail)


def _carries_guild(spec: EventSpec) -> bool:
    """Return True if the payload of an event is a guild; the payload of other events has ``guild_id``."""
    parts = get_args(spec.payload) or (spec.payload,)
    return any(
        info.name == "id" and info.type is GuildId
        for part in parts
        if isinstance(part, type) and issubclass(part, Model)
        for info in structs.fields(part)
    )


@cache
def _guild_events() -> frozenset[str]:
    return frozenset(name for name, spec in EVENTS.items() if _carries_guild(spec))


class _GuildIds(Struct, gc=False):
    id: int | None = None
    guild_id: int | None = None


class _Dispatch(Struct, gc=False):
    d: _GuildIds


_read_guild_ids: Final = json.Decoder(_Dispatch, strict=False).decode


def guild_of(prepared: Prepared) -> int | None:
    """Return the ID of the guild that an event belongs to; None for an event without a guild."""
    try:
        ids = _read_guild_ids(b"{" + prepared.tail[1:]).d
    except (MsgspecError, ValueError, RecursionError):
        return None
    return ids.id if prepared.name in _guild_events() else ids.guild_id


def check_payload(name: str, payload: Payload) -> None:
    """Raise ``UsageError`` for a model that is the payload of another event."""
    spec = EVENTS.get(name)
    if spec is None or not isinstance(payload, Model):
        return
    shapes = (*spec.shapes, *([spec.legacy] if spec.legacy else []))
    known = [part for shape in shapes for part in get_args(shape.type) or (shape.type,)]
    found = type(payload)
    if not any(
        isinstance(part, type) and (issubclass(found, part) or issubclass(part, found)) for part in known
    ):
        names = " or ".join(getattr(part, "__name__", repr(part)) for part in known)
        raise UsageError(
            f"The payload of {name} is {names}; found {found.__name__}. To send it anyway, pass its bytes."
        )


def prepare(name: str, payload: Payload) -> Prepared:
    """Encode a DISPATCH. Raises ``UsageError`` for a payload that cannot be written as JSON."""
    head = b'{"t":' + json.encode(name) + b',"s":'
    return Prepared(name, head, b',"op":0,"d":' + encode_payload(payload) + b"}")


def encode_payload(payload: object) -> bytes:
    """Write ``d`` as JSON; bytes are JSON already."""
    if isinstance(payload, bytes | Raw):
        return bytes(payload)
    try:
        return encode(payload)
    except (MsgspecError, TypeError, ValueError) as error:
        raise UsageError(
            f"A payload is a model, plain values of JSON or bytes; found {type(payload).__name__}: {error}."
        ) from None


class _Envelope(Struct, gc=False):
    op: int
    t: str | None = None
    d: Raw = Raw(b"null")


_envelope: Final = json.Decoder(_Envelope, strict=False)


def prepare_frame(frame: bytes) -> Prepared | None:
    """Prepare a captured DISPATCH for another session; None for any other frame."""
    prefix = read_prefix(frame)
    if prefix is not None:
        head = b'{"t":"' + prefix.name.encode() + b'","s":'
        return Prepared(prefix.name, head, b',"op":0,"d":' + frame[prefix.start :])
    try:
        envelope = _envelope.decode(frame)
    except (MsgspecError, ValueError, RecursionError):
        return None
    return prepare(envelope.t, envelope.d) if envelope.op == 0 and envelope.t is not None else None


def opcode_frame(op: int, d: object = None) -> bytes:
    """Write a frame that is not a DISPATCH."""
    return b'{"t":null,"s":null,"op":%d,"d":%b}' % (op, encode(d))


def encode_frame(frame: Struct | Mapping[str, Any]) -> bytes:
    """Write a typed frame, its keys in the order in which Discord writes them, or a dict as it is.

    Raises ``UsageError`` for a Struct that is not a frame.
    """
    if not isinstance(frame, Struct):
        return json.encode(frame)
    found: Any = frame
    if not hasattr(found, "op") or not hasattr(found, "d"):
        raise UsageError(f"A frame has op and d; found {type(frame).__name__}: use dispatch() for a payload.")
    parts = (json.encode(found.t), json.encode(found.s), int(found.op), encode(found.d))
    return b'{"t":%b,"s":%b,"op":%d,"d":%b}' % parts
