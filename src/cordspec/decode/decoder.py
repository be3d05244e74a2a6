"""Frames to typed objects in one pass.

A dispatch is decoded in one pass into the Struct of its event. Any other frame is first decoded as an envelope
whose ``d`` is left as bytes, so that nothing is lost: a frame with another opcode or key order, an unknown event, or a
payload that does not fit its model. No event is named here.
"""

import logging
from codecs import BOM_UTF8
from collections.abc import Callable, Container, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import Any, Final, TypeAlias, TypeVar, cast

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.payloads import event_decoder
from cordspec.decode.prefix import find_name, match_prefix
from cordspec.decode.strictness import lax_decoder
from cordspec.decode.surrogates import replace_lone_surrogates, surrogate_paths
from cordspec.decode.union import dispatch_decoder, frame_classes
from cordspec.errors import FrameError, UnknownEventError
from cordspec.events import EVENTS, FRAMES, Dispatch, Frame
from cordspec.events.overloads import EventDecoding
from cordspec.registry import EventKey, EventSpec, project, with_events
from cordspec.wire import Anomaly, SkippedDispatch, UnknownEvent, UnknownFrame

__all__ = ["Decoder", "OnAnomaly", "one_pass_class"]

OnAnomaly: TypeAlias = Callable[[Anomaly], object]
"""Called with each anomaly; what it returns is ignored."""

T = TypeVar("T")

LOGGED: Final = 1000
"""Largest number of paths of anomalies that a decoder logs, so that hostile frames fill neither disk nor memory."""

NAME_SHOWN: Final = 64
"""Largest number of characters of the name of an unknown event in an anomaly."""

log: Final = logging.getLogger("cordspec.decode")


class Envelope(Struct, gc=False):
    """A frame with its payload as bytes."""

    t: str | None = None
    s: int | None = None
    op: int = -1
    d: Raw = Raw(b"null")


_envelope: Final = json.Decoder(Envelope, strict=False)
_keys: Final = json.Decoder(dict[str, Raw])
_text: Final = json.Decoder(str | None)
_number: Final = json.Decoder(int | None, strict=False)
_opcode_decoders: dict[int, json.Decoder[Any]] = {}


class Decoder(EventDecoding):
    """Decodes the frames of a gateway to typed objects.

    A decoder needs neither an event loop nor a network, and keeps no state between frames. ``on_anomaly``
    is called with each place that did not fit the model and was mended. Unless ``log_anomalies`` is false, each
    such path is logged too: once, and for at most 1,000 paths. ``events`` is the registry of dispatch events; events
    that it does not list arrive as ``UnknownEvent``. ``projections`` maps events to Structs of the
    user that have some of the payload's fields: only those are decoded.

    Raises ``UnknownEventError`` and ``ProjectionError`` for projections that cannot work.
    """

    def __init__(
        self,
        *,
        on_anomaly: OnAnomaly | None = None,
        log_anomalies: bool = True,
        events: Mapping[str, EventSpec] = EVENTS,
        projections: Mapping[str, type[Struct]] | None = None,
    ) -> None:
        self._on_anomaly = on_anomaly
        self._log_anomalies = log_anomalies
        self._logged: set[tuple[str, str]] = set()
        self._events = events
        self._read_as = _project(events, projections) if projections else events
        self._one_pass = dispatch_decoder(self._read_as)
        self._decode_dispatch = self._one_pass.decode

    @cached_property
    def _one_pass_classes(self) -> Mapping[str, type[Dispatch[Any]]]:
        return frame_classes(self._one_pass)

    def decode(self, data: bytes | str) -> Frame:
        """Decode one frame, whatever its opcode and the order of its keys.

        Raises ``FrameError`` for bytes that are not a frame.
        """
        try:
            return self._decode_dispatch(data)  # type: ignore[no-any-return]  # a dispatch, made by msgspec
        except UNREADABLE:
            return cast("Frame", self._decode_by_envelope(data, refused=True))

    def decode_wanted(self, data: bytes, wanted: Container[str]) -> Frame | SkippedDispatch:
        """Decode a frame, unless it is a dispatch whose name is not in ``wanted``.

        Only the first and the last bytes of a skipped dispatch are read, whatever its size. ``wanted`` is looked up for
        every frame. Raises ``FrameError`` as ``decode`` does.
        """
        prefix = match_prefix(data)
        if prefix is not None:
            name, number = prefix[1].decode(), prefix[2]
        elif (found := find_name(data)) is not None:
            name, number = found[0].decode(), found[1]
        else:
            return self._decode_by_envelope(data, wanted)
        return self.decode(data) if name in wanted else SkippedDispatch(name, int(number))

    def _decode_event(self, event: str | EventKey[Any], data: bytes | str | Raw) -> object:
        name = event.name if isinstance(event, EventKey) else event
        try:
            raw, sent = _payload(data)
        except UNREADABLE as error:
            raise _no_json(name, data, error) from None
        spec = self._events.get(name)
        if isinstance(event, EventKey) and (spec is None or spec.payload is not event.payload):
            spec = with_events({}, event)[name]
        value = UnknownEvent(name, raw) if spec is None else event_decoder(spec).decode(raw, self._note)
        if sent is not None:
            self._note_surrogates(name, b'{"d":%s}' % sent, value)
        return value

    def _decode_by_envelope(
        self,
        data: bytes | str,
        wanted: Container[str] | None = None,
        *,
        changed: bool = False,
        refused: bool = False,
    ) -> Frame | SkippedDispatch:
        """Decode a frame of another form, or with a payload that does not fit.

        ``changed`` is true if the frame has already been made readable for msgspec, ``refused`` if the one-pass decoder
        has refused it.
        """
        # Raw payloads refer to these bytes, and the caller could change a bytearray.
        data = data if isinstance(data, str) else bytes(data)
        try:
            envelope = _envelope.decode(data)
        except UNREADABLE as error:
            sent = _without_mark(data)
            readable = replace_lone_surrogates(sent)
            if readable is not data and not changed:
                return self._decode_changed(readable, sent, wanted)
            envelope = _read_envelope(data, str(error) or type(error).__name__)
        if envelope.op == -1:
            raise _no_frame(data, "Object has no `op`")
        name = envelope.t
        if envelope.op != 0 or name is None:
            return self._decode_opcode(envelope, data)
        if wanted is not None and name not in wanted:
            return SkippedDispatch(name, envelope.s or 0)
        spec = self._read_as.get(name)
        value = UnknownEvent(name, envelope.d)
        if spec is not None:
            # With a sequence number, only the payload can be what the one-pass decoder refused.
            refused = refused and envelope.s is not None
            value = event_decoder(spec).decode(envelope.d, self._note, refused=refused)
        return Dispatch(t=name, s=envelope.s or 0, d=value)

    def _decode_changed(
        self, readable: bytes | str, sent: bytes | str, wanted: Container[str] | None
    ) -> Frame | SkippedDispatch:
        """Decode a frame that had a byte order mark or lone surrogates; ``sent`` still has the surrogates."""
        frame = self._decode_by_envelope(readable, wanted, changed=True)
        if readable is not sent and not isinstance(frame, SkippedDispatch):
            name = frame.t if isinstance(frame, Dispatch) else type(frame).__name__
            self._note_surrogates(name, sent, frame.d)
        return frame

    def _note_surrogates(self, name: str, data: bytes | str, value: object) -> None:
        """Report the places of replaced lone surrogates; ``data`` is the frame as it was received."""
        for path, count in surrogate_paths(data, type(value)).items():
            # The name of an unknown event may have any length, and the paths that are kept contain it.
            self._note(
                Anomaly(name[:NAME_SHOWN], path, "whole characters", "half of a surrogate pair", count)
            )

    def _decode_opcode(self, envelope: Envelope, data: bytes | str) -> Frame:
        type_ = FRAMES.get(envelope.op)
        if type_ is not None:
            decoder = _opcode_decoders.get(envelope.op)
            if decoder is None:
                decoder = _opcode_decoders[envelope.op] = lax_decoder(type_)
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
        if self._log_anomalies and len(self._logged) < LOGGED and place not in self._logged:
            self._logged.add(place)
            log.warning("%s", anomaly)
            if len(self._logged) == LOGGED:
                log.warning("%d paths with anomalies were logged, the limit: further ones are not.", LOGGED)
        if self._on_anomaly is not None:
            self._on_anomaly(anomaly)


def one_pass_class(decoder: Decoder, name: str) -> type[Dispatch[Any]] | None:
    """Return the class of the frames of an event that were decoded in one pass; no other frame has it.

    The payload of such a frame has the type of its event, and no anomaly. None for an unknown event.
    """
    return decoder._one_pass_classes.get(name)


def _without_mark(data: bytes | str) -> bytes | str:
    """Return a frame without a byte order mark, which msgspec refuses; the same object if there is none."""
    mark = data.startswith("\ufeff") if isinstance(data, str) else data.startswith(BOM_UTF8)
    return data[1 if isinstance(data, str) else len(BOM_UTF8) :] if mark else data


def _payload(data: bytes | str | Raw) -> tuple[Raw, bytes | None]:
    """Return a payload as readable JSON, and as it was received if it had lone surrogates.

    Raises the errors of msgspec for a payload that is not JSON. Any JSON can be mended.
    """
    sent = (data.encode() if isinstance(data, str) else bytes(data)).removeprefix(BOM_UTF8)
    try:
        return json.decode(sent, type=Raw), None
    except MsgspecError:
        readable = replace_lone_surrogates(sent)
        if readable is sent:
            raise
        return json.decode(readable, type=Raw), sent


def _read_envelope(data: bytes | str, reason: str) -> Envelope:
    """Return the envelope of a frame of which only the opcode is valid; ``reason`` is used if it is not."""
    try:
        keys = _keys.decode(data)
        op = json.decode(keys["op"], type=int, strict=False)
    except (KeyError, *UNREADABLE):
        raise _no_frame(data, reason) from None
    # The opcode is valid: an invalid name or sequence number, or a repeated key, does not lose the frame.
    return Envelope(
        _read(keys.get("t"), _text), _read(keys.get("s"), _number), op, keys.get("d", Raw(b"null"))
    )


def _read(raw: Raw | None, decoder: json.Decoder[T]) -> T | None:
    try:
        return None if raw is None else decoder.decode(raw)
    except UNREADABLE:
        return None


def _no_frame(data: bytes | str, reason: str) -> FrameError:
    raw = data[:2048].encode("utf-8", "replace") if isinstance(data, str) else data
    expected = 'Expected a JSON object with "op" and "d"'
    return FrameError(f"Not a gateway frame: {reason}. {expected}; found {len(data)} bytes.", raw)


def _no_json(name: str, data: bytes | str | Raw, error: Exception) -> FrameError:
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data)
    reason = str(error) or type(error).__name__
    return FrameError(f"The payload of {name} is not JSON: {reason}. Expected the bytes of `d`.", raw)


def _project(
    events: Mapping[str, EventSpec], projections: Mapping[str, type[Struct]]
) -> Mapping[str, EventSpec]:
    found = dict(events)
    for name, type_ in projections.items():
        if name not in events:
            raise UnknownEventError(name, get_close_matches(name.upper(), events, 3))
        found[name] = project(events[name], type_)
    return found
