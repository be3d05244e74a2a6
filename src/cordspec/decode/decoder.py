"""Frames to typed objects in one pass.

Discord writes ``{"t":"NAME","s":1,"op":0,"d":{...}}``: the name stands in the first bytes, so that the
whole frame can be decoded straight into its event. The prefix is a hint and never trusted: a frame of
any other form goes through an envelope whose ``d`` is left unread, with the same result.

This module knows no event by name.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from msgspec import Raw, Struct, json

from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.payloads import EventDecoder
from cordspec.errors import FrameError
from cordspec.events import EVENTS, FRAMES, Dispatch, Frame
from cordspec.events.surface import EventDecoding
from cordspec.wire import Anomaly, EventSpec, UnknownEvent, UnknownFrame

__all__ = ["Decoder", "OnAnomaly"]

OnAnomaly: TypeAlias = Callable[[Anomaly], object]
"""Called with each anomaly; what it returns is ignored."""

log: Final = logging.getLogger("cordspec.decode")

PREFIX: Final = b'{"t":"'
TEXT_PREFIX: Final = '{"t":"'


class Envelope(Struct, gc=False):
    """A frame with its payload left unread."""

    t: str | None = None
    s: int | None = None
    op: int = -1
    d: Raw = Raw(b"null")


_envelope: Final = json.Decoder(Envelope, strict=False)
_opcode_decoders: dict[int, json.Decoder[Any]] = {}


class Decoder(EventDecoding):
    """Turns the frames of a gateway into typed objects.

    It needs no event loop and no network, and holds nothing of one frame for the next. ``on_anomaly``
    is called with each place that did not fit the model and was mended; each such path is logged once
    besides, unless ``log_anomalies`` is off. ``events`` is the registry of dispatch events; events that it
    does not list arrive as ``UnknownEvent``.
    """

    def __init__(
        self,
        *,
        on_anomaly: OnAnomaly | None = None,
        log_anomalies: bool = True,
        events: Mapping[str, EventSpec] = EVENTS,
    ) -> None:
        self._on_anomaly = on_anomaly
        self._events = events
        self._decoders: dict[str | bytes, EventDecoder] = {}
        self._log_anomalies = log_anomalies
        self._logged: set[tuple[str, str]] = set()

    def decode(self, data: bytes | str) -> Frame:
        """Decode one frame, whatever its opcode and the order of its keys.

        Raises ``FrameError`` for bytes that are no frame.
        """
        try:
            name: str | bytes
            if isinstance(data, bytes):
                name = data[6 : data.find(b'"', 6)] if data.startswith(PREFIX) else b""
            else:
                name = data[6 : data.find('"', 6)] if data.startswith(TEXT_PREFIX) else ""
            known = self._decoders.get(name) or self._known(name)
            if known is not None:
                frame = known.frame.decode(data)
                if frame.t == known.name:
                    return frame
        except UNREADABLE:
            pass
        return self._decode_by_envelope(data)

    def _decode_event(self, name: str, data: bytes | str | Raw) -> object:
        known = self._known(name)
        raw = data.encode() if isinstance(data, str) else data
        try:
            # Whatever does not fit can be mended; what is no JSON cannot.
            json.decode(raw, type=Raw)
        except UNREADABLE as error:
            raise FrameError(f"The payload of {name} is no JSON: {error}.", bytes(raw)) from None
        return UnknownEvent(name, Raw(raw)) if known is None else known.decode(raw, self._note)

    def _known(self, name: str | bytes) -> EventDecoder | None:
        """What decodes an event, built at first use; None for a name that the registry lacks."""
        known = self._decoders.get(name)
        if known is None and name:
            spec = self._events.get(name if isinstance(name, str) else name.decode("utf-8", "replace"))
            if spec is not None:
                known = EventDecoder(spec)
                self._decoders[spec.name] = self._decoders[spec.name.encode()] = known
        return known

    def _decode_by_envelope(self, data: bytes | str) -> Frame:
        """Decode a frame of unusual form, or with a payload that does not fit."""
        try:
            envelope = _envelope.decode(data)
        except UNREADABLE as error:
            raise _no_frame(data, str(error) or type(error).__name__) from None
        if envelope.op == 0 and envelope.t is not None:
            known = self._known(envelope.t)
            value = (
                UnknownEvent(envelope.t, envelope.d)
                if known is None
                else known.decode(envelope.d, self._note)
            )
            return Dispatch(t=envelope.t, s=envelope.s or 0, d=value)
        if envelope.op == -1:
            raise _no_frame(data, "Object has no `op`")
        return self._decode_opcode(envelope, data)

    def _decode_opcode(self, envelope: Envelope, data: bytes | str) -> Frame:
        type_ = FRAMES.get(envelope.op)
        if type_ is not None:
            decoder = _opcode_decoders.get(envelope.op)
            if decoder is None:
                decoder = _opcode_decoders[envelope.op] = json.Decoder(type_, strict=False)
            try:
                return cast("Frame", decoder.decode(data))
            except UNREADABLE:
                pass
            mended = mend(type_.__name__, type_.__annotations__["d"], envelope.d)
            if mended is not None:
                for anomaly in mended.anomalies:
                    self._note(anomaly)
                return cast("Frame", cast("Any", type_)(d=mended.value))
        return UnknownFrame(t=envelope.t, s=envelope.s, op=envelope.op, d=envelope.d)

    def _note(self, anomaly: Anomaly) -> None:
        place = (anomaly.event, anomaly.path)
        if self._log_anomalies and place not in self._logged and len(self._logged) < 10_000:
            self._logged.add(place)
            log.warning("%s", anomaly)
        if self._on_anomaly is not None:
            self._on_anomaly(anomaly)


def _no_frame(data: bytes | str, reason: str) -> FrameError:
    raw = data[:2048].encode("utf-8", "replace") if isinstance(data, str) else data
    expected = 'Expected a JSON object with "op" and "d"'
    return FrameError(f"No gateway frame: {reason}. {expected}; found {len(data)} bytes.", raw)
