"""Frames of the benchmarks: in the shape of the capture, the same bytes every time, and nothing of what it says."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from benchmarks.corpus.check import figures, genuine
from benchmarks.corpus.learn import learn
from benchmarks.corpus.shape import FILE, Node, Shape, load_shape
from benchmarks.corpus.stream import Stream
from benchmarks.corpus.strings import documented

from cordspec.decode import Anomaly, Decoder
from cordspec.decode.internals import match_prefix, one_pass_class
from cordspec.events import EVENTS

FRAMES = 4_000
OWN = {"id", "hash", "time", "digits", "url", "text", "unlisted"}


def grown() -> Stream:
    stream = Stream(load_shape())
    stream.guilds(6)
    return stream


@pytest.fixture(scope="module")
def shape() -> Shape:
    return load_shape()


@pytest.fixture(scope="module")
def frames() -> list[bytes]:
    stream = grown()
    return [stream.next() for _ in range(FRAMES)]


def nodes(node: Node) -> Iterator[Node]:
    yield node
    inner = [part for part in (node.items, node.members) if part is not None]
    inner += [part for found in node.objects.values() for part in found.fields.values()]
    for part in inner:
        yield from nodes(part)


def test_the_shape_has_only_keys_numbers_and_documented_strings(shape: Shape) -> None:
    known = documented()
    assert shape.events.keys() <= EVENTS.keys()
    assert all(re.fullmatch(r"[a-z_]+|\d", key) for order in shape.orders for key in order)
    for event in shape.events.values():
        for node in nodes(event):
            assert node.literals.keys() <= known
            assert all(re.fullmatch("0x[0-9a-f]{1,16}", word) for word in node.words)
            assert {kind for kind, _, _ in node.strings} <= OWN
            assert all(re.fullmatch(r"\d*", tag) for tag in node.objects)


def test_the_file_of_the_shape_has_neither_ids_nor_addresses() -> None:
    data = FILE.read_bytes()
    assert not re.search(rb"\d{15}|://|www|[0-9a-f]{17}|\\|@|\s[a-z]", data)
    assert data.isascii()


def test_what_a_user_wrote_is_not_learned() -> None:
    text = "online and off"
    payload = {
        "content": text,
        "nonce": "123456789012345678",
        "author": {
            "avatar": "0123456789abcdef0123456789abcdef",
            "username": "COMMUNITY",
            "status": "homemade",
        },
        "embeds": [{"url": "https://example.org/secret", "type": "rich", "colour": 16_711_680}],
        "resolved": {"users": {"987654321098765432": {"id": "987654321098765432"}}},
    }
    frame = msgspec.json.encode({"t": "MESSAGE_CREATE", "s": 1, "op": 0, "d": payload})
    learned = msgspec.json.encode(learn([frame])).decode()
    for secret in (text, "1234567", "89abcdef", "COMMUNITY", "homemade", "secret", "9876543", "16711680"):
        assert secret not in learned
    assert '"literals":{"rich":1}' in learned


def test_the_same_bytes_on_every_python(frames: list[bytes]) -> None:
    # Changes with the shape and the generator, and with nothing else.
    assert hashlib.sha256(b"".join(frames)).hexdigest()[:16] == "f2c58c2f9331d162"


def test_sequence_numbers_follow_each_other(frames: list[bytes]) -> None:
    found = [number for frame in frames if (number := msgspec.json.decode(frame).get("s"))]
    assert found == list(range(found[0], found[0] + len(found)))


def test_the_stream_has_anomalies_other_opcodes_and_other_orders(frames: list[bytes]) -> None:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    opcodes: Counter[int] = Counter()
    anomalous = 0
    for frame in frames:
        opcodes[decoder.decode(frame).op] += 1
        anomalous += bool(anomalies)
        anomalies.clear()
    assert FRAMES * 0.004 < anomalous < FRAMES * 0.016
    assert opcodes[11] >= 1
    assert len(opcodes) >= 3
    other = [frame for frame in frames if match_prefix(frame) is None and b'"op":0' in frame]
    assert 1 <= len(other) < FRAMES * 0.006


def test_frames_in_the_shape_of_the_capture_decode_in_one_pass(shape: Shape) -> None:
    stream, decoder = grown(), Decoder(log_anomalies=False)
    for name in shape.counts:
        for _ in range(10):
            frame = stream.frame(name, stream.payload(name))
            payload: dict[str, Any] = msgspec.json.decode(frame)["d"]
            whole = name != "GUILD_DELETE" or "unavailable" in payload
            assert not whole or type(decoder.decode(frame)) is one_pass_class(decoder, name), frame


def test_made_frames_have_the_sizes_of_genuine_ones(captures: Path) -> None:
    stream = grown()
    compared = 0
    for name, theirs in genuine((captures / "discord.logs.ndjson").read_bytes().splitlines()).items():
        if len(theirs) < 30:
            continue
        ours = [stream.frame(name, stream.payload(name)) for _ in range(400)]
        left, right = figures(name, theirs), figures(name, ours)
        assert right.size == pytest.approx(left.size, rel=0.10), name
        assert right.keys == pytest.approx(left.keys, rel=0.10), name
        assert right.unknown == pytest.approx(left.unknown, rel=0.15, abs=0.1), name
        compared += 1
    assert compared >= 7
