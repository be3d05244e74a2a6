"""Events of one's own in a registry."""

from typing import assert_type

from msgspec import Struct

from cordspec.decode import Anomaly, Decoder, UnknownEvent
from cordspec.errors import FrameError
from cordspec.events import EVENTS, Dispatch, TypingStartData
from cordspec.models import ChannelId
from cordspec.registry import EventKey, with_events


class CallCreateData(Struct, frozen=True, gc=False):
    """A call, as user accounts are told of it."""

    channel_id: ChannelId
    region: str
    ringing: list[int]


CALL_CREATE = EventKey("CALL_CREATE", CallCreateData)
FRAME = b'{"t":"CALL_CREATE","s":3,"op":0,"d":{"channel_id":"5","region":"x","ringing":["1"]}}'


def test_an_event_that_was_added_is_decoded_like_any_other() -> None:
    frame = Decoder(events=with_events(EVENTS, CALL_CREATE)).decode(FRAME)
    assert frame == Dispatch(t="CALL_CREATE", s=3, d=CallCreateData(ChannelId(5), "x", [1]))
    unknown = Decoder().decode(FRAME)
    assert isinstance(unknown, Dispatch)
    assert isinstance(unknown.d, UnknownEvent), "the standard registry is not changed"


def test_it_is_mended_like_any_other() -> None:
    anomalies: list[Anomaly] = []
    decoder = Decoder(
        events=with_events(EVENTS, CALL_CREATE), on_anomaly=anomalies.append, log_anomalies=False
    )
    frame = decoder.decode(FRAME.replace(b'["1"]', b'["1",null]'))
    assert frame == Dispatch(t="CALL_CREATE", s=3, d=CallCreateData(ChannelId(5), "x", [1]))
    assert [anomaly.path for anomaly in anomalies] == ["ringing[]"]


def test_a_key_types_what_it_decodes() -> None:
    data = Decoder().decode_event(CALL_CREATE, b'{"channel_id":"5","region":"x","ringing":[]}')
    assert_type(data, CallCreateData)
    assert data.channel_id == 5


def test_a_registry_of_one_event_only() -> None:
    decoder = Decoder(events=with_events({}, EventKey("TYPING_START", TypingStartData)))
    frame = decoder.decode(
        b'{"t":"TYPING_START","s":1,"op":0,"d":{"channel_id":"1","user_id":"2","timestamp":3}}'
    )
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, TypingStartData)
    empty = Decoder(events={}).decode(FRAME)
    assert isinstance(empty, Dispatch)
    assert isinstance(empty.d, UnknownEvent)


def test_a_lone_surrogate_in_text_is_a_frame_error() -> None:
    for text in ("\ud800", '{"op":0,"t":"\ud800"}'):
        for call in (lambda t: Decoder().decode(t), lambda t: Decoder().decode_event("READY", t)):
            try:
                call(text)
            except FrameError:
                continue
            raise AssertionError(text)
