"""Frames of captures without private data; structure and relations stay.

The rules for values are those of ``masking``. No event is named here.
"""

from collections.abc import Collection
from datetime import UTC, datetime
from json import loads
from math import floor
from typing import Any, Final

from msgspec import MsgspecError, convert, json, structs

from cordspec.capture.masking import Mask, Masks
from cordspec.capture.record import CapturedFrame
from cordspec.errors import FrameError, UsageError
from cordspec.events import EVENTS, FRAMES
from cordspec.models import GatewayOpcode
from cordspec.registry import EventSpec

__all__ = ["Redactor"]

LARGEST_SALT: Final = 64
"""Largest size of the key of the hash. Bytes."""

LARGEST_SEQUENCE: Final = 2**31
"""Sequence numbers from here on are masked: no session has so many events, so the number may be anything."""

LARGEST_SHARD: Final = 2**16
LARGEST_CONNECTION: Final = 10**6
NUMBERED_NAMES: Final = 1000
"""Largest number of unknown events that are numbered."""


class Redactor:
    """Redacts the frames of a capture; the same salt gives the same IDs, another salt gives other IDs.

    ``salt`` is 1 to 64 bytes, by default random; keep it secret, as IDs can be guessed with it. ``remove`` makes
    texts empty instead of ``"redacted"``. ``keep_times`` keeps the time in each ID and all timestamps of payloads.
    The times of the records are rounded down to multiples of ``coarsen`` seconds; 0 keeps them. ``allowed`` has
    names of events and keys that stay although no model has them.

    Raises ``UsageError`` for a salt of another length and a negative ``coarsen``.
    """

    def __init__(
        self,
        salt: bytes,
        *,
        remove: bool = False,
        keep_times: bool = False,
        coarsen: float = 1.0,
        allowed: Collection[str] = (),
    ) -> None:
        if not 1 <= len(salt) <= LARGEST_SALT:
            raise UsageError(f"A salt is 1 to {LARGEST_SALT} bytes; found {len(salt)}.")
        if not 0 <= coarsen < float("inf"):
            raise UsageError(f"Times are rounded to 0 or more seconds; found {coarsen}.")
        self._masks = Masks(salt, remove=remove, keep_times=keep_times, allowed=allowed)
        self._coarsen = coarsen
        self._allowed = frozenset(allowed)
        self._numbers: dict[str, int] = {}
        """Numbers of the events without a model."""

    def redact(self, item: CapturedFrame) -> CapturedFrame:
        """Return the frame without private data. Raises ``FrameError`` if it is not a frame."""
        try:
            raw = json.encode(self._frame(_read(item.raw)))
        except RecursionError:
            raise FrameError("This frame is nested too deeply to be redacted.", item.raw) from None
        except (MsgspecError, ValueError) as error:
            # The text of the error may quote the frame.
            raise FrameError(f"This is not a gateway frame ({type(error).__name__}).", item.raw) from None
        session = None if item.session_id is None else self._masks.hashed(item.session_id)
        return structs.replace(
            item,
            raw=raw,
            time=self._time(item.time),
            shard_id=item.shard_id if _is_below(item.shard_id, LARGEST_SHARD) else None,
            connection=self._connection(item.connection),
            session_id=session,
        )

    def _frame(self, found: Any) -> dict[str, Any]:
        frame: dict[str, Any] = found
        if not isinstance(found, dict):
            raise ValueError("no object")
        op = convert(frame.get("op"), int, strict=False)
        name = frame.get("t")
        masks: dict[str, Mask | None] = {
            "op": lambda _: self._opcode(op),
            "s": lambda s: s if s is None or _is_below(s, LARGEST_SEQUENCE) else 0,
            "t": self._name,
            "d": self._payload(op, name, frame.get("d")),
        }
        return self._masks.object(frame, masks)

    def _opcode(self, op: int) -> int:
        if op == -1:
            raise ValueError("no opcode")
        return op if GatewayOpcode(op).is_known else _UNLISTED_OPCODE

    def _name(self, name: Any) -> str | None:
        """Return the name of an event; an event without a model gets a number at its first occurrence."""
        if not isinstance(name, str):
            return None
        if name in EVENTS or name in self._allowed:
            return name
        if name not in self._numbers and len(self._numbers) < NUMBERED_NAMES:
            self._numbers[name] = len(self._numbers) + 1
        return f"UNKNOWN_EVENT_{self._numbers.get(name, 'OTHER')}"

    def _payload(self, op: int, name: Any, payload: Any) -> Mask:
        if op != GatewayOpcode.DISPATCH:
            frame = FRAMES.get(op)
            return self._masks.untyped if frame is None else self._masks.of_type(frame.__annotations__["d"])
        spec = EVENTS.get(name) if isinstance(name, str) else None
        return self._masks.untyped if spec is None else self._masks.of_type(_shape_of(spec, payload))

    def _time(self, time: datetime | None) -> datetime | None:
        if time is None or not self._coarsen:
            return time
        return datetime.fromtimestamp(floor(time.timestamp() / self._coarsen) * self._coarsen, UTC)

    def _connection(self, connection: int | str | None) -> int | str | None:
        if connection is None or _is_below(connection, LARGEST_CONNECTION):
            return connection
        return self._masks.hashed(str(connection), 4)


_UNLISTED_OPCODE: Final = 127


def _is_below(value: object, limit: int) -> bool:
    return type(value) is int and 0 <= value < limit


def _shape_of(spec: EventSpec, payload: Any) -> Any:
    """Return the type of a payload, which a decoder too chooses by the keys that are missing."""
    parts: Any = payload
    if isinstance(payload, dict):
        keys: set[str] = set(parts)
        for shape in (*spec.shapes[1:], *((spec.legacy,) if spec.legacy else ())):
            if keys.isdisjoint(shape.without):
                return shape.type
    return spec.shapes[0].type


def _read(raw: bytes) -> Any:
    """Parse a frame with the standard library, which accepts lone surrogates, as Node writes them."""
    try:
        return json.decode(raw)
    except (MsgspecError, UnicodeDecodeError):
        return loads(raw.decode("utf-8", "replace"))
