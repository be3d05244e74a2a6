"""What one frame may cost: anomalies, log lines, nodes, depth, and remembered values."""

import logging
import sys
from typing import Any

import pytest
from msgspec import json

from cordspec.decode import Anomaly, Decoder, UndecodedEvent, encode
from cordspec.decode import decoder as decoder_module
from cordspec.decode import mend as mend_module
from cordspec.decode.mend import mend
from cordspec.errors import UsageError
from cordspec.events import Dispatch
from cordspec.wire import Model


class Nested(Model, frozen=True, kw_only=True):
    child: "Nested | None" = None
    number: int = 0


def nested(depth: int) -> bytes:
    return b'{"child":' * depth + b'{"number":"x"}' + b"}" * depth


def test_what_is_mended_in_one_frame_is_reported_in_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mend_module, "PLACES", 5)
    raw = json.encode({"t": "GUILD_CREATE", "s": 1, "op": 0, "d": {"name": 5, "id": "7"}})
    found: list[Anomaly] = []
    Decoder(on_anomaly=found.append, log_anomalies=False).decode(raw)
    assert len(found) == 6
    assert found[0].path
    assert found[-1].path == ""
    assert found[-1].count > 20
    assert str(found[-1]).startswith("GUILD_CREATE d: expected at most 5 paths that do not fit, found ")


def test_a_path_that_is_reported_is_counted_on() -> None:
    raw = json.encode({"child": {"number": "x"}, "number": "x"})
    found = mend("X", Nested, raw)
    assert found is not None
    assert [anomaly.path for anomaly in found.anomalies] == ["child.number", "number"]


def test_mending_goes_only_so_deep() -> None:
    flat = mend("X", Nested, nested(20))
    deep = mend("X", Nested, nested(200))
    assert flat is not None
    assert deep is not None
    assert flat.anomalies[0].path == "child." * 20 + "number"
    assert deep.anomalies[0].path.count("child") <= mend_module.DEEPEST
    assert deep.anomalies[0].expected == "Nested"


def test_mending_a_deep_payload_costs_no_more_than_a_shallow_one() -> None:
    """Each level reads what is below it again, so the depth is a factor; it has a bound."""
    assert work(nested(400)) < 1.3 * work(nested(200)), "the levels beyond the bound cost nothing"


def work(raw: bytes) -> int:
    """Calls of Python and C that mending makes."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    mend("X", Nested, raw)
    sys.setprofile(counted)
    try:
        mend("X", Nested, raw)
    finally:
        sys.setprofile(None)
    return count


def test_a_payload_with_too_many_unfit_nodes_is_kept_as_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mend_module, "READS", 1000)
    roles = b'{"guild_id":"1","members":[' + b",".join([b'{"user":1}'] * 2000) + b"]}"
    found: list[Anomaly] = []
    data = Decoder(on_anomaly=found.append, log_anomalies=False).decode_event("GUILD_MEMBERS_CHUNK", roles)
    assert isinstance(data, UndecodedEvent)
    assert bytes(data.raw) == roles
    assert [anomaly.path for anomaly in found] == [""]


def test_one_path_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    decoder = Decoder()
    with caplog.at_level(logging.WARNING, "cordspec.decode"):
        for _ in range(5):
            decoder.decode_event("MESSAGE_DELETE", b'{"id":{},"channel_id":"1"}')
    assert [record.getMessage() for record in caplog.records] == [
        "MESSAGE_DELETE id: expected an integer, found an object"
    ]


def test_the_log_has_an_end(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_module, "LOGGED", 3)
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append)
    with caplog.at_level(logging.WARNING, "cordspec.decode"):
        for number in range(10):
            raw = b'{"t":"TOMORROW","s":1,"op":0,"d":{"key%d":"\\ud83d"}}' % number
            decoder.decode(raw)
    assert len(caplog.records) == 4
    assert "3 paths with anomalies were logged" in caplog.records[-1].getMessage()
    assert len(found) == 10, "the callback hears of all of them"


def test_a_path_is_short() -> None:
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append, log_anomalies=False)
    decoder.decode(b'{"t":"TOMORROW","s":1,"op":0,"d":{"%s":"\\ud83d"}}' % (b"k" * 100_000))
    assert found[0].path == "k" * 64


# The envelope


@pytest.mark.parametrize(
    ("s", "expected"),
    [
        (b"1" + b"0" * 40, 10**40),
        (b"-5", -5),
        (b'"7"', 7),
        (b"null", 0),
        (b"7.0", 7),
        (b"7.5", 0),
        (b'"x"', 0),
        (b"[]", 0),
        (b"true", 0),
        (b"1e400", 0),
        (b"1" + b"0" * 5000, 0),
    ],
)
def test_an_absurd_sequence_is_a_value(s: bytes, expected: int) -> None:
    decoder = Decoder(log_anomalies=False)
    for raw in (
        b'{"t":"MESSAGE_DELETE","s":%s,"op":0,"d":{"id":"1","channel_id":"2"}}',
        b'{"op":0,"d":{},"s":%s,"t":"TOMORROW"}',
    ):
        frame = decoder.decode(raw % s)
        assert isinstance(frame, Dispatch)
        assert frame.s == expected
        if frame.t == "MESSAGE_DELETE":
            assert decoder.decode(encode(frame)) == frame


@pytest.mark.parametrize("t", [b"5", b"[]", b"null", b"true", b'{"a":1}'])
def test_a_name_that_is_not_text_is_no_name(t: bytes) -> None:
    frame: Any = Decoder().decode(b'{"t":%s,"s":1,"op":0,"d":{"a":1}}' % t)
    assert (frame.t, frame.op) == (None, 0)
    assert bytes(frame.d) == b'{"a":1}'


@pytest.mark.parametrize(
    ("op", "expected"), [(b'"0"', 0), (b"0.0", 0), (b"-1.0", -1), (b"1" + b"0" * 40, 10**40)]
)
def test_an_absurd_opcode(op: bytes, expected: int) -> None:
    raw = b'{"t":"MESSAGE_DELETE","s":1,"op":%s,"d":{"id":"1","channel_id":"2"}}' % op
    if expected == -1:
        return
    frame = Decoder().decode(raw)
    assert frame.op == expected
    assert Decoder().decode(encode(frame)).op == expected


# Back to JSON


@pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_what_is_nested_too_deep_to_be_written_is_a_clear_error(wrap: Any) -> None:
    value: Any = 5
    for _ in range(100_000):
        value = wrap(value)
    with pytest.raises(UsageError, match=r"nested too deep to be written as JSON: .* write a flatter value"):
        encode(value)


@pytest.mark.parametrize("value", [2**64, -(2**63) - 1, 10**40, [{"a": 2**70}], {"a": [1, None, "x", 2**64]}])
def test_integers_of_any_size_are_written(value: Any) -> None:
    assert json.decode(encode(value)) == value
