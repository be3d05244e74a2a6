"""Decoding of frames and their delivery to listeners.

A payload is decoded only if listeners are registered for it, and once for each type that they take. The interest in an
event is looked up once and cached until a listener is added or removed.
"""

from collections.abc import Callable, Mapping, Sequence
from types import NoneType
from typing import Any, Final, Protocol, cast

from msgspec import MsgspecError, Raw, Struct, json

from cordspec.decode import Decoder
from cordspec.decode.internals import one_pass_class
from cordspec.dispatch import EventContext, EventDispatcher, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.internals import Call, run_calls
from cordspec.errors import DecodeError
from cordspec.events import Dispatch, Frame
from cordspec.models import GatewayOpcode
from cordspec.registry import EventSpec
from cordspec.typeforms import union_members
from cordspec.wire import Anomaly

__all__ = ["Delivery", "DispatcherSet", "Subscribers"]

DISPATCH: Final = GatewayOpcode.DISPATCH
NAMES_KEPT: Final = 1000
CALLS_KEPT: Final = 100
"""Maximum number of calls for one event that are kept as a flat tuple."""
NAME_LENGTH: Final = 64
"""Maximum length of event names in the cache. The longest name that Discord uses has 38 bytes."""

_raw_decoder: Final = json.Decoder(Dispatch[Raw], strict=False)


class DispatcherSet(Protocol):
    """The three dispatchers of a shard or a manager."""

    @property
    def raw_dispatcher(self) -> FrameDispatcher:
        """Dispatcher by opcode."""
        ...

    @property
    def event_dispatcher(self) -> EventDispatcher:
        """Dispatcher by DISPATCH name."""
        ...

    @property
    def dispatcher(self) -> ShardDispatcher:
        """Dispatcher by lifecycle event."""
        ...


class ProjectedSubscribers(Struct, frozen=True):
    """A projection of an event, and the dispatchers whose listeners take it."""

    type: Any
    decoder: Decoder
    places: tuple[tuple[EventDispatcher, Any], ...]


class Subscribers(Struct, frozen=True):
    """The listeners of one event, by the form in which they take it."""

    name: str
    """Name of the event."""

    raw: tuple[FrameDispatcher, ...]
    """Dispatchers whose listeners take the frame with its payload undecoded."""

    whole: tuple[EventDispatcher, ...]
    """Dispatchers whose listeners take the decoded payload."""

    parts: tuple[ProjectedSubscribers, ...]
    """Projections, each with the dispatchers whose listeners take it."""

    session: bool
    """True if the protocol of the shard needs the payload."""

    classes: tuple[type, ...] | None
    """Types of the payload that typed listeners accept; None if they cannot be checked by class."""

    wanted: bool
    """True if any listener takes the event."""


class Delivery:
    """Decodes frames for their listeners, and delivers them.

    ``dispatcher_sets`` are called in their order. ``anomaly`` is called with each anomaly.
    """

    def __init__(
        self, dispatcher_sets: Sequence[DispatcherSet], anomaly: Callable[[Anomaly], object]
    ) -> None:
        self._dispatcher_sets = tuple(dispatcher_sets)
        self._anomaly = anomaly
        self._events: Mapping[str, EventSpec] = {}
        self._decoder = Decoder(on_anomaly=anomaly)
        self._plain_decoder: Decoder | None = None
        self._interests: dict[bytes, Subscribers] = {}
        self.known: Callable[[bytes], Subscribers | None] = self._interests.get
        """Returns the interest in the event of this name; None if ``interest`` must find it out."""
        self._calls: dict[type, tuple[Call, ...]] = {}
        self.calls_for: Callable[[type], tuple[Call, ...] | None] = self._calls.get
        """Returns the calls for the frames of a class, which have no effect on the session; None if ``deliver`` must do
        more than make them. Known after ``interest``."""
        self._stale = True
        self._parts: dict[tuple[str, Any], Decoder] = {}
        for dispatcher_set in self._dispatcher_sets:
            dispatcher_set.raw_dispatcher.observe(self._forget)
            dispatcher_set.event_dispatcher.observe(self._forget)

    def interest(self, name: bytes) -> Subscribers:
        """Return the present interest in the event of this name."""
        found = self._interests.get(name)
        if found is None:
            found = self._ask(name.decode("utf-8", "replace"))
            # The server chooses the names of unknown events, so their number and their length are limited.
            if len(self._interests) < NAMES_KEPT and len(name) <= NAME_LENGTH:
                self._interests[name] = found
        return found

    def decode(self, raw: bytes, interest: Subscribers | None) -> Frame:
        """Decode a frame for its listeners; ``interest`` is None if it was not looked up before.

        Raises ``FrameError`` for bytes that are not a frame.
        """
        if interest is None and self._stale:
            self._registry()  # an event may have been added with an EventKey
        try:
            if interest is None or interest.whole or interest.session:
                return self._decoder.decode(raw)
            if interest.parts:
                return interest.parts[0].decoder.decode(raw)
            return self._unread(raw) or self._decoder.decode(raw)
        except (DecodeError, KeyboardInterrupt):
            raise
        except (
            BaseException
        ) as error:  # raised by a Struct of the user: its __post_init__ or a default factory
            return self._decode_without(raw, error)

    def deliver(self, raw: bytes, frame: Frame, context: Callable[[], EventContext]) -> None:
        """Deliver a frame to its listeners."""
        calls = self.calls_for(type(frame))
        if calls is not None:
            run_calls(calls, cast("Dispatch[object]", frame).d, context)
            return
        if not isinstance(frame, Dispatch):
            opcode = GatewayOpcode(frame.op)
            for dispatcher_set in self._dispatcher_sets:
                dispatcher_set.raw_dispatcher.dispatch(opcode, frame, context=context)
            return
        interest = self.interest(frame.t.encode())
        if interest.raw:
            unread = self._unread(raw) or frame
            for raw_dispatcher in interest.raw:
                raw_dispatcher.dispatch(DISPATCH, unread, context=context)
        data = frame.d
        # Only payloads that the one-pass decoder did not decode can have a type that typed listeners do not accept.
        usual = type(frame) is not Dispatch or interest.classes is None or isinstance(data, interest.classes)
        for dispatcher in interest.whole:
            if usual:
                dispatcher.dispatch(interest.name, data, context=context)
            else:
                dispatcher.dispatch_globally(interest.name, data, context=context)
        for part in interest.parts:
            self._deliver_part(part, raw, frame, context)

    def _decode_without(self, raw: bytes, error: BaseException) -> Frame:
        """Decode a frame without the Structs of the user, one of which raised an error.

        The error is reported for the listeners of the whole payload here, and for those of a projection when it
        is delivered.
        """
        if self._plain_decoder is None:
            self._plain_decoder = Decoder(on_anomaly=self._anomaly)
        frame = self._plain_decoder.decode(raw)
        if isinstance(frame, Dispatch):
            interest = self.interest(frame.t.encode())
            for dispatcher in interest.whole:
                dispatcher.report_failure(interest.name, error)
        return frame

    def _deliver_part(
        self,
        part: ProjectedSubscribers,
        raw: bytes,
        frame: Dispatch[object],
        context: Callable[[], EventContext],
    ) -> None:
        if not isinstance(frame.d, part.type):
            try:
                decoded = part.decoder.decode(raw)
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # raised by the projection's __post_init__ or a default factory
                for dispatcher, place in part.places:
                    dispatcher.report_failure(place, error)
                return
            assert isinstance(decoded, Dispatch)
            frame = decoded
        if isinstance(frame.d, part.type):
            for dispatcher, place in part.places:
                dispatcher.dispatch_part(place, frame.d, context=context)

    @staticmethod
    def _unread(raw: bytes) -> Dispatch[Raw] | None:
        """Return a dispatch with its payload undecoded; None for a frame of unusual form."""
        try:
            return _raw_decoder.decode(raw)
        except MsgspecError:
            return None

    def _forget(self) -> None:
        """Clear the caches, because a listener was added or removed."""
        self._interests.clear()
        self._calls.clear()
        self._stale = True

    def _ask(self, name: str) -> Subscribers:
        events = self._registry()
        spec = events.get(name)
        places: dict[Any, list[tuple[EventDispatcher, Any]]] = {}
        for dispatcher_set in self._dispatcher_sets:
            for place in dispatcher_set.event_dispatcher.projections(name):
                places.setdefault(place.type, []).append((dispatcher_set.event_dispatcher, place))
        raw = tuple(
            each.raw_dispatcher for each in self._dispatcher_sets if each.raw_dispatcher.wants(DISPATCH)
        )
        whole = tuple(
            each.event_dispatcher for each in self._dispatcher_sets if each.event_dispatcher.wants(name)
        )
        parts = tuple(
            ProjectedSubscribers(type_, self._part_decoder(events[name], type_), tuple(found))
            for type_, found in places.items()
        )
        session = spec is not None and spec.session
        if whole and not (raw or parts or session):
            self._flatten(name, whole)
        return Subscribers(
            name=name,
            raw=raw,
            whole=whole,
            parts=parts,
            session=session,
            classes=None if spec is None else _classes(spec.payload),
            wanted=bool(raw or whole or parts or session),
        )

    def _flatten(self, name: str, dispatchers: Sequence[EventDispatcher]) -> None:
        """Keep the calls of all listeners of an event, unless a dispatcher must do more than make them.

        They are kept by the class of the frame, which only frames of this event have that were decoded in one pass:
        other frames of the event may have a payload that its typed listeners do not accept.
        """
        frame = one_pass_class(self._decoder, name)
        calls = [each.calls(name) for each in dispatchers]
        flat = tuple(call for each in calls for call in each or ())
        # Each event has calls of its own for listeners of all events, so their number is limited.
        if frame is not None and None not in calls and len(flat) <= CALLS_KEPT:
            self._calls[frame] = flat

    def _registry(self) -> Mapping[str, EventSpec]:
        """Return the events of all dispatchers, including each ``EventKey`` that has listeners."""
        self._stale = False
        events: dict[str, EventSpec] = {}
        for dispatcher_set in self._dispatcher_sets:
            events |= dispatcher_set.event_dispatcher.events
        if events != self._events:
            self._events = events
            self._decoder = Decoder(on_anomaly=self._anomaly, events=events)
        return self._events

    def _part_decoder(self, spec: EventSpec, type_: type[Struct]) -> Decoder:
        decoder = self._parts.get((spec.name, type_))
        if decoder is None:
            decoder = Decoder(
                on_anomaly=self._anomaly, events={spec.name: spec}, projections={spec.name: type_}
            )
            self._parts[spec.name, type_] = decoder
        return decoder


def _classes(payload: Any) -> tuple[type, ...] | None:
    parts = union_members(payload)
    classes = tuple(NoneType if part is None else part for part in parts)
    return classes if all(isinstance(part, type) for part in classes) else None
