"""One event's ``d`` as a typed object: strictly, as another shape, mended, or kept raw.

This module is given bytes that are known to be JSON; frames are another module's business.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from msgspec import Raw, json

from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.strictness import lax_decoder
from cordspec.registry import EventSpec, Shape
from cordspec.wire import Anomaly, UndecodedEvent

__all__ = ["EventDecoder", "event_decoder"]

_keys: Final = json.Decoder(dict[str, Raw])


class EventDecoder:
    """Everything that it takes to decode one event; built when the event is first met."""

    __slots__ = ("legacy", "name", "payload", "shapes")

    def __init__(self, spec: EventSpec) -> None:
        self.name = spec.name
        self.shapes = spec.shapes
        self.legacy = spec.legacy
        self.payload: json.Decoder[Any] = lax_decoder(spec.shapes[0].type)

    def decode(self, raw: bytes | Raw, note: Callable[[Anomaly], None]) -> Any:
        """Decode ``d`` alone; what was mended goes to ``note``."""
        try:
            return self.payload.decode(raw)
        except UNREADABLE:
            pass
        shape = self._shape(raw)
        if shape is not self.shapes[0]:
            try:
                return lax_decoder(shape.type).decode(raw)
            except UNREADABLE:
                pass
        mended = mend(self.name, shape.type, raw)
        if mended is None:
            kind = "a payload that mending could save"
            note(Anomaly(self.name, "", kind, f"{len(bytes(raw))} bytes that it could not"))
            return UndecodedEvent(self.name, Raw(bytes(raw)))
        for anomaly in mended.anomalies:
            note(anomaly)
        return mended.value

    def _shape(self, raw: bytes | Raw) -> Shape:
        """The shape that the keys of ``d`` speak for; the usual one if none of the others."""
        others = [*self.shapes[1:], *([self.legacy] if self.legacy else [])]
        if others:
            try:
                present = _keys.decode(raw).keys()
            except UNREADABLE:
                return self.shapes[0]
            for shape in others:
                if present.isdisjoint(shape.without):
                    return shape
        return self.shapes[0]


@lru_cache(maxsize=1024)
def event_decoder(spec: EventSpec) -> EventDecoder:
    """What decodes an event; built when the event is first met, and shared."""
    return EventDecoder(spec)
