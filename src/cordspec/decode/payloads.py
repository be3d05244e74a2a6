"""Decoding of the ``d`` of one event: strictly, as another shape, mended, or as raw bytes. The bytes are valid JSON."""

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
    """Decodes the payloads of one event; created at its first occurrence."""

    __slots__ = ("legacy", "name", "payload", "shapes")

    def __init__(self, spec: EventSpec) -> None:
        self.name = spec.name
        self.shapes = spec.shapes
        self.legacy = spec.legacy
        self.payload: json.Decoder[Any] = lax_decoder(spec.shapes[0].type)

    def decode(self, raw: bytes | Raw, note: Callable[[Anomaly], None]) -> Any:
        """Decode a ``d``; anomalies are passed to ``note``."""
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
        """Return the shape that the keys of ``d`` indicate, by default the usual one."""
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
    """Return the decoder of an event, which is created at the first call and shared."""
    return EventDecoder(spec)
