"""What nobody wants is read no further than its first bytes."""

import json as plain_json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import Decoder, Prefix, SkippedDispatch, UnknownFrame, encode, read_prefix
from cordspec.decode.internals import find_name
from cordspec.errors import FrameError
from cordspec.events import Dispatch, HeartbeatAckFrame, MessageDeleteData

DELETE = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30","channel_id":"20"}}'


@pytest.fixture
def decoder() -> Decoder:
    return Decoder(log_anomalies=False)


def test_only_what_is_wanted_is_decoded(decoder: Decoder) -> None:
    assert decoder.decode_wanted(DELETE, {"TYPING_START"}) == SkippedDispatch("MESSAGE_DELETE", 7)
    assert decoder.decode_wanted(DELETE, {"MESSAGE_DELETE"}) == decoder.decode(DELETE)


def test_what_follows_the_prefix_of_a_skipped_dispatch_is_not_looked_at(decoder: Decoder) -> None:
    cut = DELETE[: len(DELETE) // 2 + 10]
    assert decoder.decode_wanted(cut, {"TYPING_START"}) == SkippedDispatch("MESSAGE_DELETE", 7)
    with pytest.raises(FrameError):
        decoder.decode_wanted(cut, {"MESSAGE_DELETE"})


def test_a_frame_of_unusual_form_is_skipped_too() -> None:
    anomalies: list[object] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    raw = b'{"op": 0, "d": {"id": null}, "s": 7, "t": "MESSAGE_DELETE"}'
    assert decoder.decode_wanted(raw, ()) == SkippedDispatch("MESSAGE_DELETE", 7)
    assert anomalies == [], "what is skipped is not mended"


PAYLOADS = st.recursive(
    st.none() | st.integers(0, 99) | st.sampled_from(["", ",", '","s":5,"t":"A"}', "\\", '{"op":0,"d":']),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(st.tuples(st.sampled_from(["t", "s", "op", "d", "x"]), inner), max_size=4).map(dict)
        | st.just({"s": 5, "t": "OTHER"})
        | st.just({"t": "OTHER", "s": 5})
    ),
    max_leaves=6,
)


@given(st.permutations(["op", "t", "s", "d"]), PAYLOADS, st.sampled_from([(",", ":"), (", ", ": ")]))
def test_a_dispatch_in_any_order_is_skipped_as_it_is_decoded(
    order: list[str], payload: object, separators: tuple[str, str]
) -> None:
    decoder = Decoder(log_anomalies=False)
    keys = {"op": 0, "t": "MESSAGE_DELETE", "s": 7, "d": payload}
    raw = plain_json.dumps({key: keys[key] for key in order}, separators=separators).encode()
    assert isinstance(decoder.decode(raw), Dispatch)
    assert decoder.decode_wanted(raw, ()) == SkippedDispatch("MESSAGE_DELETE", 7)
    assert find_name(raw) == ((b"MESSAGE_DELETE", b"7") if order[0] == "op" else None)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"op":0,"t":"A","d":{},"s":7}', (b"A", b"7")),
        (b'{"op":0,"t":"A","s":7,"d":{}}', (b"A", b"7")),
        (b'{"op":0,"s":7,"t":"A","d":{}}', (b"A", b"7")),
        (b'{"op":0,"d":{"a":1},"s":7,"t":"A"}', (b"A", b"7")),
        (b'{"op":0,"d":{"a":1},"t":"A","s":7}', (b"A", b"7")),
        (b'{"op":0,"d":{"a":1,"s":7,"t":"A"}}', None),
        (b'{"op":0,"t":"A","d":{},"s":null}', None),
        (b'{"op":0,"t":"A","d":{},"s":7,"op":1}', None),
        (b'{"op":1,"t":"A","d":{},"s":7}', None),
    ],
)
def test_name_and_sequence_are_found_before_and_after_the_payload(
    raw: bytes, expected: tuple[bytes, bytes] | None
) -> None:
    assert find_name(raw) == expected


def test_frames_that_are_no_dispatch_are_always_decoded(decoder: Decoder) -> None:
    assert isinstance(decoder.decode_wanted(b'{"t":null,"s":null,"op":11,"d":null}', ()), HeartbeatAckFrame)


def test_a_name_that_nobody_lists_can_be_wanted(decoder: Decoder) -> None:
    raw = b'{"t":"TOMORROW","s":7,"op":0,"d":1}'
    assert decoder.decode_wanted(raw, ()) == SkippedDispatch("TOMORROW", 7)
    assert isinstance(decoder.decode_wanted(raw, {"TOMORROW"}), Dispatch)


def test_bytes_that_are_no_frame_are_no_frame_here_either(decoder: Decoder) -> None:
    with pytest.raises(FrameError):
        decoder.decode_wanted(b'{"t":"MESSAGE_DELETE"', ())


def test_the_prefix_says_where_the_payload_begins() -> None:
    prefix = read_prefix(DELETE)
    assert prefix == Prefix("MESSAGE_DELETE", 7, DELETE.index(b'{"id"'))
    assert read_prefix(DELETE.replace(b'"op":0', b'"op":1')) is None


@given(st.text(max_size=20), st.integers(-5, 2**70), st.integers(0, 12), st.booleans())
def test_a_prefix_that_is_read_says_what_the_frame_says(t: str, s: int, op: int, spaced: bool) -> None:
    raw = json.encode({"t": t, "s": s, "op": op, "d": {}}) if -(2**63) <= s < 2**64 else b"{}"
    prefix = read_prefix(raw.replace(b",", b", ") if spaced else raw)
    if prefix is not None:
        assert (prefix.name, prefix.sequence, op) == (t, s, 0)


def test_frames_are_one_kind_however_they_were_decoded(decoder: Decoder) -> None:
    fast = decoder.decode(DELETE)
    slow = decoder.decode(b" " + DELETE.replace(b'"t"', b'"\\u0074"'))
    made = Dispatch(t="MESSAGE_DELETE", s=7, d=json.decode(b'{"id":"30","channel_id":"20"}', type=dict))
    assert isinstance(fast, Dispatch)
    assert isinstance(fast.d, MessageDeleteData)
    assert fast == slow
    assert hash(fast) == hash(slow)
    assert repr(fast) == repr(slow)
    assert fast != made
    assert pickle.loads(pickle.dumps(fast)) == fast
    assert decoder.decode(encode(fast)) == fast


def test_the_opcode_of_a_named_frame_is_checked(decoder: Decoder) -> None:
    frame = decoder.decode(DELETE.replace(b'"op":0', b'"op":11'))
    assert isinstance(frame, UnknownFrame), "no dispatch, and no acknowledgement has a name"
