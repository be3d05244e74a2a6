"""Frames to listeners: decoded as far as they need, each with its context, by every dispatcher of every set."""

from types import NoneType
from typing import Any

import pytest
from msgspec import Raw, Struct

from cordspec.dispatch import EventContext, EventDispatcher, EventKey, FrameDispatcher, ShardDispatcher
from cordspec.dispatch.context import blank_context
from cordspec.events import Dispatch, HelloFrame, MessageDeleteData
from cordspec.gateway import delivery
from cordspec.gateway.delivery import Delivery
from cordspec.models import GatewayOpcode, MessageId
from cordspec.wire import Anomaly

CONTEXT = blank_context()
DELETED = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30","channel_id":"20"}}'
MISFIT = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30","channel_id":"20","guild_id":{}}}'
HELLO = b'{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":1}}'


class DispatcherSet:
    def __init__(self) -> None:
        self.raw_dispatcher = FrameDispatcher()
        self.event_dispatcher = EventDispatcher()
        self.dispatcher = ShardDispatcher()


class Ids(Struct, frozen=True):
    id: MessageId


class World:
    """Two sets of dispatchers; ``heard`` has what their listeners were called with."""

    def __init__(self) -> None:
        self.first, self.second = DispatcherSet(), DispatcherSet()
        self.anomalies: list[Anomaly] = []
        self.heard: list[Any] = []
        self.delivery = Delivery([self.first, self.second], self.anomalies.append)

    def note(self, *arguments: Any) -> None:
        self.heard.append(arguments)

    def listen(self, event: Any) -> None:
        """Register a listener that takes the context too."""
        event.with_context(self.note)

    def play(self, raw: bytes) -> Any:
        name = raw.split(b'"')[3] if b'"op":0' in raw else None
        interest = None if name is None else self.delivery.interest(name)
        frame = self.delivery.decode(raw, interest)
        self.delivery.deliver(raw, frame, lambda: CONTEXT)
        return frame


@pytest.fixture
def world() -> World:
    return World()


def test_a_frame_reaches_the_raw_dispatchers_with_its_context(world: World) -> None:
    for each in (world.first, world.second):
        world.listen(each.raw_dispatcher.listen(GatewayOpcode.HELLO))
    frame = world.play(HELLO)
    assert isinstance(frame, HelloFrame)
    assert world.heard == [(frame, CONTEXT)] * 2


def test_a_raw_listener_of_dispatches_gets_the_payload_undecoded(world: World) -> None:
    world.listen(world.second.raw_dispatcher.listen(GatewayOpcode.DISPATCH))
    frame = world.play(DELETED)
    assert isinstance(frame.d, Raw), "no other listener needs the payload"
    world.listen(world.first.event_dispatcher.listen("MESSAGE_DELETE"))
    world.heard.clear()
    world.play(DELETED)
    (raw, raw_context), (data, context) = world.heard
    assert isinstance(raw, Dispatch)
    assert bytes(raw.d) == b'{"id":"30","channel_id":"20"}'
    assert isinstance(data, MessageDeleteData)
    assert raw_context is context is CONTEXT


def test_listeners_of_every_set_get_the_payload(world: World) -> None:
    for each in (world.first, world.second):
        world.listen(each.event_dispatcher.listen("MESSAGE_DELETE"))
        world.listen(each.event_dispatcher.listen("READY"))
    frame = world.play(DELETED)
    assert world.heard == [(frame.d, CONTEXT)] * 2


def test_a_projection_gets_its_part_with_the_context(world: World) -> None:
    event = world.second.event_dispatcher.listen("MESSAGE_DELETE")
    world.listen(event.as_type(Ids))
    world.play(DELETED)
    assert world.heard == [(Ids(MessageId(30)), CONTEXT)]
    world.heard.clear()
    world.listen(world.first.event_dispatcher.listen("MESSAGE_DELETE"))
    frame = world.play(DELETED)
    assert world.heard == [(frame.d, CONTEXT), (Ids(MessageId(30)), CONTEXT)]


def test_a_payload_of_another_type_reaches_global_listeners_only(world: World) -> None:
    world.listen(world.first.event_dispatcher.listen("MESSAGE_DELETE"))
    found: list[Any] = []

    def everything(key: str, value: object, context: EventContext) -> None:
        found.append((key, value, context))

    world.first.event_dispatcher.listen().with_context(everything)
    frame = world.play(b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":5}')
    assert not isinstance(frame.d, MessageDeleteData)
    assert world.heard == []
    assert found == [("MESSAGE_DELETE", frame.d, CONTEXT)]


@pytest.mark.parametrize("projected", [False, True])
def test_anomalies_are_reported(world: World, projected: bool) -> None:
    class Guilds(Struct, frozen=True):
        id: MessageId
        guild_id: int | None = None

    event = world.first.event_dispatcher.listen("MESSAGE_DELETE")
    world.listen(event.as_type(Guilds) if projected else event)
    world.play(MISFIT)
    assert [(each.event, each.path) for each in world.anomalies] == [("MESSAGE_DELETE", "guild_id")]


def test_an_event_that_is_added_later_is_decoded(world: World) -> None:
    class Custom(Struct, frozen=True):
        value: int

    raw = b'{"t":"CUSTOM","s":7,"op":0,"d":{"value":5}}'
    world.play(raw)
    key = EventKey("CUSTOM", Custom)
    world.listen(world.first.event_dispatcher.listen(key))
    frame = world.delivery.decode(raw, None)
    assert frame.d == Custom(5)
    world.listen(world.second.event_dispatcher.listen("MESSAGE_DELETE"))
    world.play(raw)
    assert world.heard == [(Custom(5), CONTEXT)], "the events of the first set are still known"


def test_interest_is_looked_up_once_until_a_listener_changes(world: World) -> None:
    before = world.delivery.interest(b"MESSAGE_DELETE")
    assert world.delivery.interest(b"MESSAGE_DELETE") is before
    assert not before.wanted
    for each in (world.first, world.second):
        world.listen(each.event_dispatcher.listen("MESSAGE_DELETE"))
        after = world.delivery.interest(b"MESSAGE_DELETE")
        assert after is not before
        assert after.wanted
        before = after
    for each in (world.first, world.second):
        world.listen(each.raw_dispatcher.listen(GatewayOpcode.DISPATCH))
        after = world.delivery.interest(b"MESSAGE_DELETE")
        assert after is not before
        before = after


def test_the_session_needs_some_payloads(world: World) -> None:
    assert world.delivery.interest(b"READY").session
    assert world.delivery.interest(b"READY").wanted
    assert not world.delivery.interest(b"MESSAGE_DELETE").session


def test_names_that_a_server_makes_up_are_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "NAMES_KEPT", 2)
    monkeypatch.setattr(delivery, "NAME_LENGTH", 5)
    for name in (b"LONGER", b"\xff\xfe", b"EXACT", b"THIRD"):
        assert not world.delivery.interest(name).wanted
    assert list(world.delivery._interests) == [b"\xff\xfe", b"EXACT"]


def test_decoders_of_projections_are_made_once(world: World) -> None:
    event = world.first.event_dispatcher.listen("MESSAGE_DELETE")
    world.listen(event.as_type(Ids))
    (before,) = world.delivery.interest(b"MESSAGE_DELETE").parts
    world.listen(world.first.event_dispatcher.listen("READY"))
    (after,) = world.delivery.interest(b"MESSAGE_DELETE").parts
    assert after.decoder is before.decoder


def test_typed_listeners_of_a_union_get_each_of_its_members(world: World) -> None:
    classes = world.delivery.interest(b"INTERACTION_CREATE").classes
    assert classes is not None
    assert len(classes) > 4
    assert world.delivery.interest(b"RESUMED").classes is not None
    assert world.delivery.interest(b"NEW_EVENT").classes is None


def test_classes_of_payloads() -> None:
    assert delivery._classes(None) == (NoneType,)
    assert delivery._classes(int | str | None) == (int, str, NoneType)
    assert delivery._classes(list[int]) is None, "it cannot be checked by class"


def test_a_frame_with_another_order_of_keys_reaches_raw_listeners(world: World) -> None:
    world.listen(world.first.raw_dispatcher.listen(GatewayOpcode.DISPATCH))
    raw = b'{"d":{"id":"30","channel_id":"20"},"s":7,"op":0,"t":"MESSAGE_DELETE"}'
    frame = world.delivery.decode(raw, world.delivery.interest(b"MESSAGE_DELETE"))
    world.delivery.deliver(raw, frame, lambda: CONTEXT)
    ((heard, _),) = world.heard
    assert (heard.t, heard.s) == ("MESSAGE_DELETE", 7)


def test_a_projection_of_an_event_of_ones_own(world: World) -> None:
    class Custom(Struct, frozen=True):
        id: int
        text: str

    class OnlyId(Struct, frozen=True):
        id: int

    key = EventKey("CUSTOM", Custom)
    world.listen(world.first.event_dispatcher.listen(key).as_type(OnlyId))
    world.play(b'{"t":"CUSTOM","s":7,"op":0,"d":{"id":5,"text":"a"}}')
    assert world.heard == [(OnlyId(5), CONTEXT)]


def test_anomalies_are_reported_beside_an_error_of_a_projection(world: World) -> None:
    class Refusing(Struct, frozen=True):
        id: MessageId

        def __post_init__(self) -> None:
            raise LookupError

    errors: list[Exception] = []
    world.first.event_dispatcher.add_error_handler(lambda key, listener, error: errors.append(error))
    world.listen(world.first.event_dispatcher.listen("MESSAGE_DELETE").as_type(Refusing))
    world.play(MISFIT)
    assert [each.path for each in world.anomalies] == ["guild_id"]
    assert [type(each) for each in errors] == [LookupError]
