"""Compressed connections: cut anywhere, several messages at once, broken, and made to explode."""

import importlib.util
import itertools
import random
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import Decoder, Inflater, PayloadInflater, ZlibStream, ZstdStream, inflater_for
from cordspec.errors import FrameError, InflateError, UsageError

HAS_ZSTD = any(
    importlib.util.find_spec(name.partition(".")[0]) and importlib.util.find_spec(name)
    for name in ("compression.zstd", "backports.zstd")
)
needs_zstd = pytest.mark.skipif(not HAS_ZSTD, reason="no zstd here: zstd-stream was not tested")


def zlib_chunks(messages: Iterable[bytes]) -> list[bytes]:
    stream = zlib.compressobj()
    return [stream.compress(message) + stream.flush(zlib.Z_SYNC_FLUSH) for message in messages]


def zstd_library() -> Any:
    try:
        return importlib.import_module("compression.zstd")
    except ImportError:
        return importlib.import_module("backports.zstd")


def zstd_chunks(messages: Iterable[bytes]) -> list[bytes]:
    compressor = zstd_library().ZstdCompressor
    stream = compressor()
    return [stream.compress(message, compressor.FLUSH_BLOCK) for message in messages]


def zstd_frames(messages: Iterable[bytes]) -> list[bytes]:
    return [zstd_library().compress(message) for message in messages]


STREAMS = [
    pytest.param(zlib_chunks, ZlibStream, id="zlib-stream"),
    pytest.param(zstd_chunks, ZstdStream, id="zstd-stream", marks=needs_zstd),
    pytest.param(zstd_frames, ZstdStream, id="zstd, a frame each", marks=needs_zstd),
]
Compress = Callable[[Iterable[bytes]], list[bytes]]
Make = Callable[..., Inflater]

tricky = st.sampled_from(["", "}{", "{", "}", '"}{"', "\\", "é}{", "\x00\x00\xff\xff"])
values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**30) | st.text(max_size=8) | tricky,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | tricky, inner, max_size=3)
    ),
    max_leaves=8,
)
messages_of_a_gateway = st.lists(
    st.dictionaries(st.text(max_size=3) | tricky, values, max_size=3).map(
        lambda value: json.encode(value) if _fits(value) else b"{}"
    ),
    max_size=6,
)


def _fits(value: Any) -> bool:
    try:
        json.encode(value)
    except OverflowError:
        return False
    return True


@pytest.mark.parametrize(("compress", "make"), STREAMS)
@given(messages=messages_of_a_gateway, seed=st.integers(0, 2**32), cuts=st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_any_messages_cut_anywhere_come_out_whole(
    compress: Compress, make: Make, messages: list[bytes], seed: int, cuts: int
) -> None:
    data = b"".join(compress(messages))
    rng = random.Random(seed)
    borders = sorted({0, len(data), *(rng.randint(0, len(data)) for _ in range(cuts))})
    inflater = make()
    found: list[bytes] = []
    for begin, end in itertools.pairwise(borders):
        found += inflater.feed(data[begin:end])
    assert found == messages


@pytest.mark.parametrize(("compress", "make"), STREAMS)
def test_a_large_guild_byte_by_byte(compress: Compress, make: Make) -> None:
    rng = random.Random(1)
    guild = json.encode(
        {"d": [{"id": str(rng.getrandbits(60)), "topic": "}{" * rng.randint(0, 2)} for _ in range(2000)]}
    )
    inflater = make()
    chunks = compress([guild, b'{"op":11}'])
    data = b"".join(chunks)
    whole = [message for at in range(0, len(data), 97) for message in inflater.feed(data[at : at + 97])]
    assert whole == [guild, b'{"op":11}']


@pytest.mark.parametrize(("compress", "make"), STREAMS)
def test_every_broken_byte_is_one_clear_error_or_another_message(compress: Compress, make: Make) -> None:
    messages = [json.encode({"op": 0, "t": "X", "s": number, "d": {"text": "a" * 50}}) for number in range(3)]
    data = b"".join(compress(messages))
    for at in range(len(data)):
        for bit in (0, 3, 7):
            broken = data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]
            inflater = make(limit=10_000)
            try:
                for message in inflater.feed(broken):
                    Decoder(log_anomalies=False).decode(message)
            except InflateError:
                with pytest.raises(InflateError, match="The stream has ended") as caught:
                    inflater.feed(data)
                assert len(caught.value.evidence) <= 512
            except FrameError:
                pass


@pytest.mark.parametrize(("compress", "make"), STREAMS)
def test_a_bomb_costs_no_more_than_its_limit(compress: Compress, make: Make) -> None:
    bomb = b"".join(compress([b'{"x":"' + b"a" * 200_000_000 + b'"}']))
    assert len(bomb) < 300_000
    inflater = make(limit=1_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(InflateError, match="larger than 1000000 bytes"):
            inflater.feed(bomb)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000


@pytest.mark.parametrize(("compress", "make"), STREAMS)
def test_the_limit_is_exact_however_a_message_is_cut(compress: Compress, make: Make) -> None:
    message = b'{"x":"' + bytes(range(97, 123)) * 40 + b'"}'
    for step in (7, 10_000):
        for limit, fits in ((len(message), True), (len(message) - 1, False)):
            inflater, found = make(limit=limit), list[bytes]()
            data = b"".join(compress([message]))
            try:
                for at in range(0, len(data), step):
                    found += inflater.feed(data[at : at + step])
            except InflateError:
                assert not fits
            assert found == ([message] if fits else [])


def test_compressed_payloads() -> None:
    message = b'{"op":11}'
    good = zlib.compress(message)
    inflater = PayloadInflater(limit=100)
    assert inflater.feed(good) == [message]
    for bad, words in (
        (good[:-3], "cut off"),
        (good + b"x", "more bytes"),
        (b"nonsense", "corrupted"),
        (zlib.compress(b"a" * 101), "larger than 100"),
        (b"", "cut off"),
    ):
        with pytest.raises(InflateError, match=words):
            inflater.feed(bad)
    assert inflater.feed(good) == [message], "each message stands for itself"


def test_a_zlib_stream_that_ends_is_an_error() -> None:
    with pytest.raises(InflateError, match="ended"):
        ZlibStream().feed(zlib.compress(b"{}"))


@pytest.mark.parametrize(("compress", "make"), STREAMS)
@pytest.mark.parametrize(
    "wrong",
    [b"nonsense", b'{"a":}', b'{"a":1}}', b'{"a":}{}', b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"],
)
def test_what_no_decoder_will_take_is_handed_on_all_the_same(
    compress: Compress, make: Make, wrong: bytes
) -> None:
    stream, chunks = make(), compress([wrong, b'{"op":11}'])
    assert b"".join(stream.feed(chunks[0])) == wrong
    assert stream.feed(chunks[1]) == [b'{"op":11}']


def test_a_compression_by_its_name() -> None:
    assert isinstance(inflater_for("zlib-stream"), ZlibStream)
    assert isinstance(inflater_for(None), PayloadInflater)
    with pytest.raises(UsageError, match="'zlib-stream' or 'zstd-stream'; found 'brotli'"):
        inflater_for("brotli")
    with pytest.raises(UsageError, match="1 byte or more"):
        ZlibStream(0)


@needs_zstd
def test_zstd_by_its_name() -> None:
    assert isinstance(inflater_for("zstd-stream"), ZstdStream)


def test_without_zstd_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("cordspec.decode.inflate.import_module", missing)
    with pytest.raises(UsageError, match=r"pip install 'cordspec\[zstd\]'"):
        ZstdStream()
