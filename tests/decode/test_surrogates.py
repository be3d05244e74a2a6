"""Half a surrogate pair in a frame is replaced and reported, and no frame is lost because of it."""

import json
import re
import sys
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec import json as msgspec_json

from cordspec.decode import Anomaly, Decoder, SkippedDispatch, UnknownEvent, UnknownFrame
from cordspec.decode.surrogates import replace_lone_surrogates, surrogate_paths
from cordspec.errors import FrameError
from cordspec.events import Dispatch, HelloFrame, MessageDeleteData
from cordspec.models import ChannelId, GuildId, MessageId

HALF = "\\ud83d"
PIECES = st.sampled_from(
    [HALF, "\\ude00", "\\uD83D", "\\uDE00", "\\ud83d\\ude00", "\\\\", "\\\\ud83d", '\\"', "\\n", "\\u0041", "\\ufffd",
     "a", "é", "u", "d83d", "\\/", "\\\\\\\\", "\\\\" + HALF]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)
JSON = st.recursive(
    TEXTS.map('"{}"'.format) | st.sampled_from(["1", "null", "-1.5e3", "true"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{','.join(items)}]")
        | st.dictionaries(TEXTS, inner, max_size=3).map(
            lambda items: "{" + ",".join(f'"{key}":{value}' for key, value in items.items()) + "}"
        )
    ),
    max_leaves=8,
)


def mended(value: Any) -> Any:
    """What Python read, with every half of a pair replaced."""
    match value:
        case str():
            return re.sub("[\ud800-\udfff]", "\ufffd", value)
        case list():
            return [mended(item) for item in value]
        case dict():
            return {mended(key): mended(item) for key, item in value.items()}
        case _:
            return value


@given(JSON)
def test_the_text_is_what_another_reader_reads_with_halves_replaced(text: str) -> None:
    expected = mended(json.loads(text))
    found: bytes | str
    for found in (replace_lone_surrogates(text), replace_lone_surrogates(text.encode())):
        assert msgspec_json.decode(found) == expected
        assert replace_lone_surrogates(found) is found


@given(JSON)
def test_a_frame_that_holds_it_is_never_lost(text: str) -> None:
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append, log_anomalies=False)
    expected = mended(json.loads(text))
    frame = decoder.decode(f'{{"t":"TOMORROW","s":1,"op":0,"d":{text}}}'.encode())
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, UnknownEvent)
    assert msgspec_json.decode(frame.d.raw) == expected
    assert bool(found) == (expected != json.loads(text))


def test_text_without_any_is_the_same_object() -> None:
    for text in (b'"\\ud83d\\ude00"', b'"\\\\ud83d"', b"", b'"\\u0041"'):
        assert replace_lone_surrogates(text) is text


def check(raw: bytes, *paths: str) -> Any:
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append, log_anomalies=False)
    frame = decoder.decode(raw)
    assert [f"{a.event} {a.path}" for a in found if "surrogate" in a.found] == list(paths)
    found.clear()
    assert (
        repr(decoder.decode(raw.decode())) == re.sub("0x[0-9a-f]+", "0x", repr(frame)) or b"TOMORROW" in raw
    )
    assert len(found) >= len(paths)
    return frame


def test_the_path_is_reported() -> None:
    frame = check(
        b'{"t":"TYPING_START","s":1,"op":0,"d":{"user_id":"1","timestamp":1,"channel_id":"2","news":{"a":["\\ud83d"]},'
        b'"member":{"user":{"id":"1","username":"a","discriminator":"0","avatar":null},"roles":[],"joined_at":"2020-01-01T00:00:00+00:00","deaf":false,"mute":false,"flags":0,"nick":"x\\ude00y"}}}',
        "TYPING_START news",
        "TYPING_START member.nick",
    )
    assert frame.d.member.nick == "x\ufffdy"


def test_a_path_shows_no_key_of_a_map() -> None:
    raw = b'{"type":2,"data":{"id":"1","name":"a","type":1,"resolved":{"users":{"77":{"id":"77","username":"\\ud83d"}}}}}'
    found: list[Anomaly] = []
    Decoder(on_anomaly=found.append, log_anomalies=False).decode_event("INTERACTION_CREATE", raw)
    assert "data.resolved.users[].username" in [a.path for a in found if "surrogate" in a.found]


def test_in_an_unknown_key_its_place_is_named() -> None:
    check(
        b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"1","channel_id":"2","\\ud83d":{"\\ude00":1}}}',
        "MESSAGE_DELETE ",
        "MESSAGE_DELETE \ufffd",
    )


def test_in_an_id_it_is_an_anomaly_of_its_own() -> None:
    frame = check(
        b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"\\ud800","channel_id":"2"}}', "MESSAGE_DELETE id"
    )
    assert frame.d == MessageDeleteData(id=MessageId(0), channel_id=ChannelId(2))


def test_in_other_frames() -> None:
    hello = check(b'{"op":10,"d":{"heartbeat_interval":5,"_trace":["\\ud83d"]}}', "HelloFrame _trace[]")
    assert isinstance(hello, HelloFrame)
    unknown = Decoder().decode(b'{"op":99,"d":["\\ud83d"]}')
    assert isinstance(unknown, UnknownFrame)
    assert bytes(unknown.d) == b'["\\ufffd"]'
    check(b'{"op":11,"beside":"\\ud83d"}', "HeartbeatAckFrame ")


def test_in_the_name_of_an_event() -> None:
    frame = Decoder(log_anomalies=False).decode(b'{"t":"\\ud83d","s":1,"op":0,"d":1}')
    assert isinstance(frame, Dispatch)
    assert frame.t == "\ufffd"


def test_what_is_skipped_is_not_looked_at() -> None:
    raw = b'{"t":"MESSAGE_DELETE","s":7,"op":0,"d":{"id":"\\ud83d"}}'
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append, log_anomalies=False)
    assert decoder.decode_wanted(raw, ()) == SkippedDispatch("MESSAGE_DELETE", 7)
    assert decoder.decode_wanted(raw.replace(b'"op":0', b'"op": 0'), ()) == SkippedDispatch(
        "MESSAGE_DELETE", 7
    )
    assert found == []
    assert isinstance(decoder.decode_wanted(raw, {"MESSAGE_DELETE"}), Dispatch)
    assert found


def test_an_unknown_member_of_a_union_keeps_text_that_can_be_read() -> None:
    decoder = Decoder(log_anomalies=False)
    raw = b'{"components":[{"type":99,"id":4,"label":"\\ud83d"}]}'
    message = decoder.decode_event("MESSAGE_CREATE", raw)
    assert msgspec_json.decode(message.components[0].raw)["label"] == "\ufffd"  # type: ignore[union-attr]


class Card(Struct):
    """A projection."""

    id: GuildId
    name: str


def test_a_projection() -> None:
    found: list[Anomaly] = []
    decoder = Decoder(projections={"GUILD_UPDATE": Card}, on_anomaly=found.append, log_anomalies=False)
    frame = decoder.decode(
        b'{"t":"GUILD_UPDATE","s":1,"op":0,"d":{"name":"a\\ud83d","id":"7","x":"\\ud83d"}}'
    )
    assert isinstance(frame, Dispatch)
    assert frame.d == Card(GuildId(7), "a\ufffd")
    assert [anomaly.path for anomaly in found] == ["name", "x"]


def test_text_that_is_no_json_besides_is_still_an_error() -> None:
    for raw in (b'{"op":0,"d":"\\ud83d"', b'{"op":0,"d":"\\ud83"}', b'["\\ud83d"]', b'"\\ud83d"'):
        with pytest.raises(FrameError):
            Decoder().decode(raw)
    with pytest.raises(FrameError, match="TOMORROW is not JSON"):
        Decoder().decode_event("TOMORROW", b'"\\ud83d')


def test_depth_and_number_of_halves_are_no_trouble() -> None:
    deep = b'{"op":99,"d":' + b"[" * 300 + b'"\\ud83d"' + b"]" * 300 + b"}"
    assert isinstance(Decoder(log_anomalies=False).decode(deep), UnknownFrame)
    assert surrogate_paths(b'{"d":' + b"[" * 99_999, int) == {"": 1}
    many = ("{" + ",".join(f'"k{number}":"{HALF}"' for number in range(5000)) + "}").encode()
    assert len(surrogate_paths(b'{"d":%s}' % many, int)) == 100
    assert surrogate_paths(b'{"d":[' + b'"\\ud83d",' * 5000 + b"0]}", int) == {"": 5000}


def test_the_work_is_linear() -> None:
    """Counted in calls of Python, as seconds say nothing on a busy machine."""

    def calls(size: int) -> int:
        raw = b'{"t":"TOMORROW","s":1,"op":0,"d":[' + b'"\\\\\\ud83d\\ud83d\\ude00",' * size + b"0]}"
        count = 0

        def counted(*_: object) -> None:
            nonlocal count
            count += 1

        decoder = Decoder(log_anomalies=False)
        sys.setprofile(counted)
        try:
            decoder.decode(raw)
        finally:
            sys.setprofile(None)
        return count

    assert calls(4000) < 4.5 * calls(1000)


@pytest.mark.parametrize(
    "raw", [b'\xef\xbb\xbf{"op":11}', '\ufeff{"op":11}', b'\xef\xbb\xbf {"op":11,"x":"\\ud83d"}']
)
def test_a_byte_order_mark_is_skipped(raw: bytes | str) -> None:
    assert Decoder(log_anomalies=False).decode(raw).op == 11
    many = raw[:1] * 9999 + raw if isinstance(raw, str) else raw[:3] * 9999 + raw
    with pytest.raises(FrameError):
        Decoder(log_anomalies=False).decode(many)


def test_a_byte_order_mark_before_a_payload_is_skipped() -> None:
    data = Decoder().decode_event("MESSAGE_DELETE", b'\xef\xbb\xbf{"id":"1","channel_id":"2"}')
    assert data == MessageDeleteData(id=MessageId(1), channel_id=ChannelId(2))


def test_a_buffer_of_the_caller_is_not_kept() -> None:
    buffer = bytearray(b'{"t":"TOMORROW","s":1,"op":0,"d":{"a":1}}')
    frame = Decoder().decode(cast("bytes", buffer))
    payload = bytearray(b'{"a":1}')
    event = Decoder().decode_event("TOMORROW", cast("bytes", payload))
    buffer[:] = payload[:] = b"x"
    assert isinstance(frame, Dispatch)
    assert isinstance(frame.d, UnknownEvent)
    assert isinstance(event, UnknownEvent)
    assert bytes(frame.d.raw) == bytes(event.raw) == b'{"a":1}'
