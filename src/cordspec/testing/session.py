"""One session of a client: its events, numbered, kept so that they can be sent again.

A session outlives its connections. This module knows no socket.

Documentation: https://docs.discord.com/developers/events/gateway#resuming
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias, get_args

from msgspec import MsgspecError, Raw, Struct, json, structs

from cordspec.decode import encode, read_prefix
from cordspec.errors import UsageError
from cordspec.events import EVENTS
from cordspec.models import GuildId, Intents
from cordspec.registry import EventSpec
from cordspec.testing.rules import Rules
from cordspec.wire import Model

__all__ = [
    "Kept",
    "Payload",
    "PlaybackSession",
    "Prepared",
    "check_payload",
    "guild_of",
    "prepare",
    "prepare_frame",
]

Payload: TypeAlias = Struct | Mapping[str, Any] | Sequence[Any] | bytes | Raw | None
"""What can be sent as ``d``: a model, plain values, or its bytes as JSON, which are sent as they are."""


class Prepared(Struct, frozen=True, gc=False):
    """A dispatch of which only the sequence number is missing, so that it is encoded once for all shards."""

    name: str
    """Name of the event."""

    head: bytes
    """The bytes before the sequence number."""

    tail: bytes
    """The bytes after it."""

    def numbered(self, sequence: int | None) -> bytes:
        """The whole frame, keys in the order in which Discord writes them."""
        if sequence is None:
            return self.head + b"null" + self.tail
        return b"%b%d%b" % (self.head, sequence, self.tail)


class Kept(Struct, frozen=True, gc=False):
    """One event of a session, as it was or will be sent."""

    id: int
    """Identity, unique in a gateway."""

    index: int
    """Which event of its session it is, from 1, whatever its sequence number."""

    position: int
    """Sequence number of the session when the event was made: who has received it has received the event."""

    name: str
    """Name of the event."""

    sequence: int | None
    """The ``s`` of the frame."""

    raw: bytes
    """The whole frame."""


def _carries_guild(spec: EventSpec) -> bool:
    """Whether the payload of an event is a guild; the payload of other events has ``guild_id``."""
    parts = get_args(spec.payload) or (spec.payload,)
    return any(
        info.name == "id" and info.type is GuildId
        for part in parts
        if isinstance(part, type) and issubclass(part, Model)
        for info in structs.fields(part)
    )


@cache
def _events_of_guilds() -> frozenset[str]:
    return frozenset(name for name, spec in EVENTS.items() if _carries_guild(spec))


class _Where(Struct, gc=False):
    id: int | None = None
    guild_id: int | None = None


class _Dispatch(Struct, gc=False):
    d: _Where


_read_where: Final = json.Decoder(_Dispatch, strict=False).decode


def guild_of(prepared: Prepared) -> int | None:
    """ID of the guild that an event concerns; None for an event of no guild."""
    try:
        where = _read_where(b"{" + prepared.tail[1:]).d
    except (MsgspecError, ValueError, RecursionError):
        return None
    return where.id if prepared.name in _events_of_guilds() else where.guild_id


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
            f"{name} carries {names}; found {found.__name__}. To send it all the same, encode it."
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
    """A captured frame, ready for another session; None for one that is not a dispatch."""
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
        self,
        session_id: str,
        shard: tuple[int, int],
        intents: Intents,
        connection: int,
        rules: Rules,
        ids: Iterator[int],
    ) -> None:
        self.id: Final = session_id
        self.shard: Final = shard
        """Number of the shard and count of shards."""
        self.intents: Final = intents
        self.sequence = 0
        """Sequence number of the last event that has one of its own."""
        self.connection: int | None = connection
        """Number of the connection that it is on; None between two."""
        self.lost_at: float | None = None
        """When its connection was lost, on the clock of the gateway; None while it has one. Seconds."""
        self.send: Callable[[Kept], None] | None = None
        """Takes each event at once; None between two connections."""
        self._rules = rules
        self._ids = ids
        self._count = 0
        self._guild_copies = 1
        self._forgotten = Kept(0, 0, -1, "", None, b"")
        self._kept: deque[Kept] = deque()

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
        """Number an event as the rules say, keep it, and send it if there is a connection."""
        rules = self._rules
        copies = self._copies(prepared) if rules.event_copies or self._guild_copies > 1 else 1
        for _ in range(copies):
            self.dispatch_as(prepared, self._number(prepared.name))
        if prepared.name in rules.doubling_events:
            self._guild_copies = min(self._guild_copies * 2, rules.largest_copies)

    def dispatch_as(self, prepared: Prepared, sequence: int | None) -> None:
        """Keep an event with this ``s``, and send it if there is a connection."""
        self._count += 1
        raw = prepared.numbered(sequence)
        event = Kept(next(self._ids), self._count, self.sequence, prepared.name, sequence, raw)
        kept = self._kept
        kept.append(event)
        while len(kept) > self._rules.replay_limit:
            self._forgotten = kept.popleft()
        if self.send is not None:
            self.send(event)

    def _number(self, name: str) -> int | None:
        """The ``s`` of the next event."""
        rules = self._rules
        if name in rules.null_sequence_events:
            return None
        if name in rules.zero_sequence_events:
            return 0
        if name not in rules.current_sequence_events:
            self.sequence += rules.skipped_sequences.get(name, 0) + 1
        return self.sequence

    def _copies(self, prepared: Prepared) -> int:
        copies = self._rules.event_copies.get(prepared.name, 1)
        if self._guild_copies > 1 and guild_of(prepared) is not None:
            copies *= self._guild_copies
        return copies

    def missed(self, sequence: int, overlap: int = 0) -> list[Kept] | None:
        """Events after a sequence number, to be sent again; None if not all of them are kept any more.

        Up to ``overlap`` of the events before them come first.
        """
        if sequence < self._forgotten.position:
            return None
        kept = list(self._kept)
        first = next((at for at, event in enumerate(kept) if event.position > sequence), len(kept))
        return kept[max(0, first - overlap) :]

    def after(self, event: Kept) -> list[Kept] | None:
        """Events after another one; None if not all of them are kept any more."""
        if event.index < self._forgotten.index:
            return None
        return [each for each in self._kept if each.index > event.index]

    def detach(self, now: float) -> None:
        """The connection is gone."""
        self.connection, self.send, self.lost_at = None, None, now

    def attach(self, connection: int, send: Callable[[Kept], None]) -> None:
        """Another connection goes on with the session."""
        self.connection, self.send, self.lost_at = connection, send, None

    def __repr__(self) -> str:
        return f"PlaybackSession({self.id!r}, shard={self.shard}, sequence={self.sequence})"
