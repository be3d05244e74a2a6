"""Frames made to break a decoder: a clear error or a value, in bounded time and memory."""

import copy
import os
import pickle
import random
import tracemalloc
from functools import cache
from typing import Any

import pytest
from msgspec import DecodeError as NoJSON
from msgspec import json

from cordspec.codegen.emit import Composer
from cordspec.decode import Decoder, encode
from cordspec.decode.surrogates import replace_lone_surrogates
from cordspec.errors import FrameError
from cordspec.events import Dispatch, MessageDeleteData
from tests.conftest import ROOT, SHARED, own_description

START = b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":'


@pytest.mark.parametrize(
    "number", [b"1e999", b"-1e999", b"9" * 400, b"1" + b"0" * 5000, b"0.1e-400", b"18446744073709551616"]
)
def test_numbers_that_no_machine_holds(number: bytes) -> None:
    decoder = Decoder(log_anomalies=False)
    for raw in (
        START + b'{"id":' + number + b',"channel_id":"1"}}',
        b'{"t":"MESSAGE_DELETE","s":' + number + b',"op":0,"d":{"id":"1","channel_id":"1"}}',
        b'{"op":' + number + b',"d":null}',
        b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"' + number + b'","channel_id":"1"}}',
    ):
        try:
            decoder.decode(raw)
        except FrameError as found:
            assert len(found.args[0]) < 500  # noqa: PT017  # either outcome is right


def test_duplicate_keys_are_no_error() -> None:
    frame = Decoder().decode(START + b'{"id":"1","id":"2","channel_id":"3"}}')
    assert isinstance(frame, Dispatch)
    assert frame.d == MessageDeleteData(id=2, channel_id=3)  # type: ignore[arg-type]  # plain ints here


@pytest.mark.parametrize(
    "value", [b"NaN", b"Infinity", b"-Infinity", b"undefined", b"'a'", b"{,}", b"[1,]", b"01"]
)
def test_what_is_nearly_json(value: bytes) -> None:
    with pytest.raises(FrameError, match="Not a gateway frame"):
        Decoder().decode(START + value + b"}")


def test_a_string_of_64_megabytes() -> None:
    raw = b'{"t":"CHANNEL_TOPIC","s":1,"op":0,"d":{"x":"' + b"a" * (64 << 20) + b'"}}'
    cut = raw[:-1]
    decoder = Decoder()
    tracemalloc.start()
    try:
        frame = decoder.decode(raw)
        with pytest.raises(FrameError) as caught:
            decoder.decode(cut)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(frame, Dispatch)
    assert len(caught.value.evidence) <= 512
    assert peak < 1 << 20, "the frame is borrowed, never copied"


@pytest.mark.parametrize("depth", [500, 1_000, 2_000, 100_000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
@pytest.mark.parametrize(
    "where", [START + b'{"id":"1","channel_id":"1","x":%s}}', START + b"%s}", b"%s", b'{"op":%s,"d":1}']
)
def test_depth_without_end(depth: int, opening: bytes, closing: bytes, where: bytes) -> None:
    raw = where % (opening * depth + b"1" + closing * depth)
    try:
        Decoder(log_anomalies=False).decode(raw)
    except FrameError:
        pass


MUTATIONS = int(os.environ.get("CORDSPEC_HOSTILE_FRAMES", "5000"))
"""Broken frames of the run; set the variable to 100000 for a long one."""


@cache
def frames() -> list[bytes]:
    """The project's own sample, one generated frame of each event, and genuine ones where this machine has them."""
    files = [
        ROOT / "tests" / "data" / "every_event.ndjson",
        *sorted((SHARED / "captures").glob("*.bare.ndjson")),
    ]
    found: list[bytes] = []
    for file in files:
        for line in file.read_bytes().splitlines():
            frame = json.decode(line)
            found.append(json.encode(frame.get("frame", frame)))
    description = own_description()
    for event in description.events:
        for every_member in (False, True):
            shapes = Composer(description, every_member=every_member).shapes(event)
            found += [json.encode({"t": event.name, "s": 1, "op": 0, "d": shape}) for shape in shapes]
    return [frame for frame in found if len(frame) < 20_000]


JUNK: list[Any] = [
    None, True, False, 0, 1, -1, 1.5, -0.0, 2**63, 2**64, 10**40, 1e300, "", "x", "1", "-1", "1.5", "null", "nan", "inf",
    "true", "\x00", "é🅰", "x" * 100, "2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00.123456789Z", "9999-99-99",
    [], [1], {}, {"type": 99}, {"type": -1}, {"type": "x", "raw": 5}, {"type": -1, "raw": 5}, [[]], [{}], [None], {"": 1},
]  # fmt: skip
TEXTS = [
    rb"\ud83d",
    rb"\ude00",
    rb"\ud83d\ud83d\ude00",
    rb"\\ud83d",
    b"\xff",
    b"\xed\xa0\x80",
    b"\x00",
    rb"\u0000",
    b'"',
    b"\\",
]


def tamper(rng: random.Random, raw: bytes) -> bytes:
    """One frame, broken in what its JSON says or, one time in four, in its bytes."""
    if rng.random() < 0.75:
        frame = json.decode(raw)
        for _ in range(rng.randint(1, 3)):
            # Mostly in the payload, which has more to break than the envelope.
            if isinstance(frame, dict) and "d" in frame and rng.random() < 0.9:
                frame["d"] = replaced(rng, frame["d"])
            else:
                frame = replaced(rng, frame)
        return encode(frame)
    at = rng.randrange(len(raw))
    match rng.randrange(6):
        case 0:
            return raw[:at] + bytes([rng.randrange(256)]) + raw[at + 1 :]
        case 1:
            return raw[:at] + raw[at + rng.randint(1, 20) :]
        case 2:
            return raw[:at] + raw[max(0, at - rng.randint(1, 20)) :]
        case 3:
            return b"\xef\xbb\xbf" + raw
        case 4:
            # Mostly within a string.
            at = raw.find(b'":"', at) + 3
            return raw[:at] + rng.choice(TEXTS) + raw[at:]
        case _:
            return raw[:at]


def replaced(rng: random.Random, value: Any) -> Any:
    """The same JSON with one node replaced, removed or doubled."""
    if not isinstance(value, dict | list) or not value or rng.random() < 0.02:
        return rng.choice(JUNK)
    if isinstance(value, list):
        at = rng.randrange(len(value))
        return [*value[:at], replaced(rng, value[at]), *value[at + rng.randint(0, 1) :]]
    key = rng.choice(list(value))
    if rng.random() < 0.1:
        return {name: part for name, part in value.items() if name != key}
    return {**value, key: replaced(rng, value[key])}


def has_known_envelope(raw: bytes) -> bool:
    try:
        frame = json.decode(replace_lone_surrogates(raw.removeprefix(b"\xef\xbb\xbf")))
    except (NoJSON, ValueError, RecursionError):
        return False
    if not isinstance(frame, dict) or type(frame.get("op")) is not int or frame["op"] < 0:
        return False
    name, sequence = frame.get("t"), frame.get("s")
    return (name is None or isinstance(name, str)) and (sequence is None or type(sequence) is int)


@pytest.mark.parametrize("seed", range(20))
def test_of_broken_frames_none_is_lost_and_none_raises_anything_else(seed: int) -> None:
    rng, whole = random.Random(seed), frames()
    decoder = Decoder(log_anomalies=False)
    arrived, messages = 0, [""]
    for _ in range(MUTATIONS // 20):
        raw = tamper(rng, rng.choice(whole))
        try:
            frame = decoder.decode(raw)
        except FrameError as error:
            assert not has_known_envelope(raw), raw
            messages.append(str(error))
            continue
        arrived += 1
        assert repr(frame)
        for twin in (pickle.loads(pickle.dumps(frame)), copy.deepcopy(frame), copy.copy(frame)):
            assert twin == frame
            assert not twin != frame  # noqa: SIM202  # both operators are what is tested
        assert decoder.decode(encode(frame)) == frame, raw
    assert max(map(len, messages)) < 500
    assert arrived > MUTATIONS // 40, "most of them are worth the trouble"
