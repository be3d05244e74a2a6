"""Decoding of the ``d`` of one event: strictly, as another shape, mended, or as raw bytes. The bytes are valid JSON."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from msgspec import UNSET, Raw, Struct, UnsetType, defstruct, json

from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.strictness import lax_decoder
from cordspec.registry import EventSpec, Shape
from cordspec.wire import Anomaly, UndecodedEvent

__all__ = ["EventDecoder", "event_decoder"]


class EventDecoder:
    """Decodes the payloads of one event; created at its first occurrence."""

    __slots__ = ("_marks", "_others", "name", "payload", "usual")

    def __init__(self, spec: EventSpec) -> None:
        self.name = spec.name
        self.usual = spec.shapes[0]
        self.payload: json.Decoder[Any] = lax_decoder(self.usual.type)
        others = [*spec.shapes[1:], *([spec.legacy] if spec.legacy else [])]
        self._others = [(shape, lax_decoder(shape.type)) for shape in others]
        self._marks = _marks_decoder(key for shape in others for key in shape.without)

    def decode(self, raw: bytes | Raw, note: Callable[[Anomaly], None], *, refused: bool = False) -> Any:
        """Decode a ``d``; anomalies are passed to ``note``.

        ``refused`` is true if the decoder of the usual shape has refused it before.
        """
        if not refused:
            try:
                return self.payload.decode(raw)
            except UNREADABLE:
                pass
        shape, decoder = self._shape(raw)
        if decoder is not None:
            try:
                return decoder.decode(raw)
            except UNREADABLE:
                pass
        mended = mend(self.name, shape.type, raw, refused=True)
        if mended is None:
            kind = "a payload that mending could save"
            note(Anomaly(self.name, "", kind, f"{len(bytes(raw))} bytes that it could not"))
            return UndecodedEvent(self.name, Raw(bytes(raw)))
        for anomaly in mended.anomalies:
            note(anomaly)
        return mended.value

    def _shape(self, raw: bytes | Raw) -> tuple[Shape, json.Decoder[Any] | None]:
        """Return the shape that the keys of ``d`` indicate, with its decoder; None for the usual one."""
        if self._others:
            try:
                marks = self._marks.decode(raw)
            except UNREADABLE:
                return self.usual, None
            present = {name for name in marks.__struct_fields__ if getattr(marks, name) is not UNSET}
            for shape, decoder in self._others:
                if present.isdisjoint(shape.without):
                    return shape, decoder
        return self.usual, None


def _marks_decoder(keys: Iterable[str]) -> json.Decoder[Struct]:
    """Return a decoder that finds out which keys an object has, and skips their values."""
    fields = [(key, Raw | UnsetType, UNSET) for key in dict.fromkeys(keys)]
    return json.Decoder(defstruct("Marks", fields))


@lru_cache(maxsize=1024)
def event_decoder(spec: EventSpec) -> EventDecoder:
    """Return the decoder of an event, which is created at the first call and shared."""
    return EventDecoder(spec)
