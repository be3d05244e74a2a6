"""Frames of every form."""

import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.decode import Anomaly, Decoder, UnknownEvent, UnknownFrame
from cordspec.errors import FrameError
from cordspec.events import (
    Dispatch,
    HeartbeatAckFrame,
    HeartbeatFrame,
    HelloFrame,
    InvalidSessionFrame,
    MessageDeleteData,
    ReconnectFrame,
)
from cordspec.models import GatewayOpcode

DELETE: dict[str, Any] = {
    "t": "MESSAGE_DELETE",
    "s": 7,
    "op": 0,
    "d": {"id": "30", "channel_id": "20", "guild_id": "10"},
}


def compact(frame: object) -> bytes:
    return json.dumps(frame, separators=(",", ":")).encode()


@pytest.fixture
def decoder() -> Decoder:
    def refuse(anomaly: Anomaly) -> None:
        pytest.fail(str(anomaly))

    return Decoder(on_anomaly=refuse)


@pytest.mark.parametrize("order", list(itertools.permutations(DELETE)))
@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("as_text", [False, True])
def test_every_order_and_spacing_gives_the_same_frame(
    decoder: Decoder, order: tuple[str, ...], indent: int | None, as_text: bool
) -> None:
    text = json.dumps({key: DELETE[key] for key in order}, indent=indent)
    frame = decoder.decode(text if as_text else text.encode())
    assert isinstance(frame, Dispatch)
    assert (frame.op, frame.t, frame.s) == (GatewayOpcode.DISPATCH, "MESSAGE_DELETE", 7)
    assert isinstance(frame.d, MessageDeleteData)
    assert (frame.d.id, frame.d.channel_id, frame.d.guild_id) == (30, 20, 10)


def test_a_prefix_that_lies_is_not_believed(decoder: Decoder) -> None:
    raw = b'{"t":"TYPING_START","s":7,"op":0,"d":{"id":"30","channel_id":"20"},"t":"MESSAGE_DELETE"}'
    frame = decoder.decode(raw)
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, MessageDeleteData)


def test_a_name_written_with_escapes(decoder: Decoder) -> None:
    frame = decoder.decode(compact(DELETE).replace(b"MESSAGE_DELETE", b"\\u004dESSAGE_DELETE"))
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, MessageDeleteData)


@pytest.mark.parametrize(
    ("frame", "type_"),
    [
        ({"op": 10, "d": {"heartbeat_interval": 41250}}, HelloFrame),
        ({"t": None, "s": None, "op": 10, "d": {"heartbeat_interval": 41250, "_trace": ["[]"]}}, HelloFrame),
        ({"t": None, "s": None, "op": 11, "d": None}, HeartbeatAckFrame),
        ({"op": 11}, HeartbeatAckFrame),
        ({"op": 1, "d": None}, HeartbeatFrame),
        ({"op": 1, "d": 251}, HeartbeatFrame),
        ({"op": 7, "d": None}, ReconnectFrame),
        ({"op": 9, "d": False}, InvalidSessionFrame),
    ],
)
def test_frames_by_opcode(decoder: Decoder, frame: dict[str, Any], type_: type) -> None:
    for order in itertools.permutations(frame):
        decoded = decoder.decode(compact({key: frame[key] for key in order}))
        assert type(decoded) is type_
        assert decoded.op == frame["op"]


def test_an_opcode_that_nothing_lists(decoder: Decoder) -> None:
    frame = decoder.decode(b'{"op":99,"d":{"a":[1,2]}}')
    assert isinstance(frame, UnknownFrame)
    assert frame.op == 99
    assert bytes(frame.d) == b'{"a":[1,2]}'


def test_an_event_that_nothing_lists(decoder: Decoder) -> None:
    frame = decoder.decode(b'{"t":"TOMORROW","s":3,"op":0,"d":{"a": 1}}')
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, UnknownEvent)
    assert (frame.d.name, bytes(frame.d.raw)) == ("TOMORROW", b'{"a": 1}')


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b" ",
        b"null",
        b"5",
        b"[]",
        b'"text"',
        b"{}",
        b'{"d":1}',
        b'{"op":"x"}',
        b'{"op":0,"d":NaN}',
        b'{"op":0',
        b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"30"',
        b"\xff\xfe\x00",
        b'{"op":0,"t":"MESSAGE_DELETE","d":' + b"[" * 100_000,
        b'{"op":0,"t":"MESSAGE_DELETE","d":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=lambda raw: repr(raw[:30]),
)
def test_bytes_that_are_no_frame(decoder: Decoder, raw: bytes) -> None:
    with pytest.raises(FrameError, match="Not a gateway frame") as caught:
        decoder.decode(raw)
    assert len(caught.value.evidence) <= 512
    assert raw.startswith(caught.value.evidence)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_frame_or_a_frame_error(raw: bytes) -> None:
    try:
        Decoder(log_anomalies=False).decode(raw)
    except FrameError:
        pass


def test_decoding_an_event_by_name(decoder: Decoder) -> None:
    data = decoder.decode_event("MESSAGE_DELETE", b'{"id":"30","channel_id":"20"}')
    assert type(data) is MessageDeleteData
    unknown = decoder.decode_event("TOMORROW", "{}")
    assert isinstance(unknown, UnknownEvent)
    with pytest.raises(FrameError, match="MESSAGE_DELETE is not JSON"):
        decoder.decode_event("MESSAGE_DELETE", b"{")


def test_a_huge_number_is_mended() -> None:
    found: list[Anomaly] = []
    raw = b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":' + b"9" * 5000 + b',"channel_id":"20"}}'
    frame = Decoder(on_anomaly=found.append, log_anomalies=False).decode(raw)
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, MessageDeleteData)
    assert frame.d.channel_id == 20
    assert len(found) == (0 if frame.d.id else 1)
