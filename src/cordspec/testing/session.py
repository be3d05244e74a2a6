"""One session of a client: its events, numbered, kept so that they can be sent again.

A session outlives its connections. This module knows no socket.

Documentation: https://docs.discord.com/developers/events/gateway#resuming
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias, get_args

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.decode import encode, read_prefix
from cordspec.errors import UsageError
from cordspec.events import EVENTS
from cordspec.models import Intents
from cordspec.wire import Model

__all__ = ["Payload", "PlaybackSession", "Prepared", "check_payload", "prepare", "prepare_frame"]

Payload: TypeAlias = Struct | Mapping[str, Any] | Sequence[Any] | bytes | Raw | None
"""What can be sent as ``d``: a model, plain values, or its bytes as JSON, which are sent as they are."""


class Prepared(Struct, frozen=True, gc=False):
    """A dispatch of which only the sequence number is missing, so that it is encoded once for all shards."""

    name: str
    """Name of the event."""

    head: bytes
    """What stands before the sequence number."""

    tail: bytes
    """What stands behind it."""

    def numbered(self, sequence: int) -> bytes:
        """The whole frame, keys in the order in which Discord writes them."""
        return b"%b%d%b" % (self.head, sequence, self.tail)


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
            f"{name} brings {names}; found {found.__name__}. To send it all the same, encode it."
        )


def prepare(name: str, payload: Payload) -> Prepared:
    """Encode a dispatch. Raises ``UsageError`` for a payload that has no JSON form."""
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
    """A captured frame, ready for another session; None for one that is no dispatch."""
    prefix = read_prefix(frame)
    if prefix is not None:
        head = b'{"t":"' + prefix.name.encode() + b'","s":'
        return Prepared(prefix.name, head, b',"op":0,"d":' + frame[prefix.start :])
    try:
        envelope = _envelope.decode(frame)
    except (MsgspecError, ValueError, RecursionError):
        return None
    return prepare(envelope.t, envelope.d) if envelope.op == 0 and envelope.t is not None else None


class PlaybackSession:
    """What a gateway knows of one session."""

    def __init__(
        self, session_id: str, shard: tuple[int, int], intents: Intents, connection: int, replay_limit: int
    ) -> None:
        self.id: Final = session_id
        self.shard: Final = shard
        """Number of the shard and count of shards."""
        self.intents: Final = intents
        self.sequence = 0
        """Number of the last event."""
        self.connection: int | None = connection
        """Number of the connection that it is on; None between two."""
        self.lost_at: float | None = None
        """When its connection was lost, on the clock of the gateway; None while it has one. Seconds."""
        self.send: Callable[[bytes], None] | None = None
        """Takes each frame at once; None between two connections."""
        self._kept: deque[bytes] = deque(maxlen=replay_limit)

    @property
    def shard_id(self) -> int:
        """Number of the shard."""
        return self.shard[0]

    def has_guild(self, guild_id: int) -> bool:
        """Whether events of a guild go to this shard.

        Documentation: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
        """
        return (guild_id >> 22) % self.shard[1] == self.shard[0]

    def wants(self, name: str) -> bool:
        """Whether the session has an intent for an event."""
        spec = EVENTS.get(name)
        return spec is None or not spec.intents or bool(spec.intents & self.intents)

    def dispatch(self, prepared: Prepared) -> None:
        """Number an event, keep it, and send it if there is a connection."""
        self.sequence += 1
        frame = prepared.numbered(self.sequence)
        self._kept.append(frame)
        if self.send is not None:
            self.send(frame)

    def missed(self, sequence: int) -> list[bytes] | None:
        """The events after one, to be sent again; None if not all of them are kept any more."""
        count = self.sequence - sequence
        if count > len(self._kept):
            return None
        return list(self._kept)[-count:] if count else []

    def detach(self, now: float) -> None:
        """The connection is gone."""
        self.connection, self.send, self.lost_at = None, None, now

    def attach(self, connection: int, send: Callable[[bytes], None]) -> None:
        """Another connection goes on with the session."""
        self.connection, self.send, self.lost_at = connection, send, None

    def __repr__(self) -> str:
        return f"PlaybackSession({self.id!r}, shard={self.shard}, sequence={self.sequence})"
