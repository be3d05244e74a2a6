"""Compressed connections: cut anywhere, several messages at once, broken, and made to explode."""

import importlib
import itertools
import random
import re
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import Decoder, Inflater, PayloadInflater, ZlibStream, ZstdStream, inflate, inflater_for
from cordspec.decode.json_objects import DEEPEST, Objects
from cordspec.errors import FrameError, InflateError, UsageError

Compress = Callable[[Iterable[bytes]], list[bytes]]
Make = Callable[..., Inflater]


def library(*names: str) -> Any:
    """The first of these modules that is installed, else None."""
    for name in names:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    return None


ZSTD = library("compression.zstd", "backports.zstd")
needs_zstd = pytest.mark.skipif(ZSTD is None, reason="no zstd here: zstd-stream was not tested")
needs_speed = pytest.mark.skipif(
    library("zlib_ng.zlib_ng") is None, reason="no zlib-ng here: the extra `speed` was not tested"
)


def hide(patch: pytest.MonkeyPatch, *modules: str) -> None:
    """Make modules impossible to import."""
    for module in modules:
        patch.setitem(cast(Any, sys.modules), module, None)


def standard(make: Make) -> Make:
    """An inflater made where zlib-ng is not installed."""

    def made(*args: Any, **kwargs: Any) -> Inflater:
        with pytest.MonkeyPatch.context() as patch:
            hide(patch, "zlib_ng.zlib_ng")
            return make(*args, **kwargs)

    return made


def zlib_chunks(messages: Iterable[bytes]) -> list[bytes]:
    stream = zlib.compressobj()
    return [stream.compress(message) + stream.flush(zlib.Z_SYNC_FLUSH) for message in messages]


def stored_chunks(messages: Iterable[bytes]) -> list[bytes]:
    stream = zlib.compressobj(level=0)
    return [stream.compress(message) + stream.flush(zlib.Z_FULL_FLUSH) for message in messages]


def zstd_chunks(messages: Iterable[bytes]) -> list[bytes]:
    stream = ZSTD.ZstdCompressor()
    return [stream.compress(message, stream.FLUSH_BLOCK) for message in messages]


def zstd_frames(messages: Iterable[bytes]) -> list[bytes]:
    return [ZSTD.compress(message) for message in messages]


STREAMS = [
    pytest.param(zlib_chunks, standard(ZlibStream), id="zlib-stream"),
    pytest.param(stored_chunks, standard(ZlibStream), id="zlib-stream, stored"),
    pytest.param(zlib_chunks, ZlibStream, id="zlib-stream, zlib-ng", marks=needs_speed),
    pytest.param(zstd_chunks, ZstdStream, id="zstd-stream", marks=needs_zstd),
    pytest.param(zstd_frames, ZstdStream, id="zstd, a frame each", marks=needs_zstd),
]
BOMBS = [stream for stream in STREAMS if stream.values[0] is not stored_chunks]
each_bomb = pytest.mark.parametrize(("compress", "make"), BOMBS)
each_stream = pytest.mark.parametrize(("compress", "make"), STREAMS)
PAYLOADS = [
    pytest.param(standard(PayloadInflater), id="zlib"),
    pytest.param(PayloadInflater, id="zlib-ng", marks=needs_speed),
]
each_payload = pytest.mark.parametrize("make", PAYLOADS)

tricky = st.sampled_from(["", "}{", "{", "}", '"}{"', "\\", '\\"', "é}{", "\x00\x00\xff\xff", '\\"' * 200])
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | tricky
values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 2**63) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(texts, values, max_size=3)
as_text = st.one_of(
    objects.map(json.encode),
    objects.map(lambda value: json.format(json.encode(value), indent=1)),
)
streams = st.lists(as_text, max_size=6)
places = st.lists(st.floats(0, 1), max_size=12)
"""Where something is cut, as parts of its length."""


def cut(data: bytes, where: Iterable[float]) -> list[bytes]:
    borders = [0, *sorted(int(part * len(data)) for part in where), len(data)]
    return [data[begin:end] for begin, end in itertools.pairwise(borders)]


def feed(inflater: Inflater, chunks: Iterable[bytes]) -> list[bytes]:
    return [message for chunk in chunks for message in inflater.feed(chunk)]


@each_stream
@given(messages=streams, where=places)
@settings(max_examples=50, deadline=None)
def test_any_messages_cut_anywhere_come_out_whole(
    compress: Compress, make: Make, messages: list[bytes], where: list[float]
) -> None:
    assert feed(make(), cut(b"".join(compress(messages)), where)) == messages


@each_stream
@given(messages=streams, flushes=places, where=places)
@settings(max_examples=40, deadline=None)
def test_a_flush_or_a_frame_may_end_anywhere(
    compress: Compress, make: Make, messages: list[bytes], flushes: list[float], where: list[float]
) -> None:
    chunks = compress(cut(b"\n".join(messages), flushes))
    assert feed(make(), chunks) == messages
    assert feed(make(), cut(b"".join(chunks), where)) == messages


@each_stream
def test_an_object_within_a_message_may_be_a_chunk_of_its_own(compress: Compress, make: Make) -> None:
    chunks = compress([b'{"a":', b"{}", b"}", b'{"b":[{},', b"{}", b"]}"])
    assert feed(make(), chunks) == [b'{"a":{}}', b'{"b":[{},{}]}']


@each_stream
@given(messages=streams, flushes=places)
@settings(max_examples=40, deadline=None)
def test_candidates_that_are_proven_are_the_messages(
    compress: Compress, make: Make, messages: list[bytes], flushes: list[float]
) -> None:
    inflater, found = make(), list[bytes]()
    for chunk in compress(cut(b"\n".join(messages), flushes)):
        candidates = inflater.candidates(chunk)
        if inflater.unproven and not inflate.is_object(candidates[0]):
            candidates = inflater.recut(candidates[0])
        assert all(map(inflate.is_object, candidates)), "only one candidate may need a proof"
        found += candidates
    assert found == messages


@each_stream
@given(messages=streams)
@settings(max_examples=25, deadline=None)
def test_a_message_comes_with_the_chunk_that_ends_it(
    compress: Compress, make: Make, messages: list[bytes]
) -> None:
    inflater = make()
    assert [inflater.feed(chunk) for chunk in compress(messages)] == [[message] for message in messages]


@each_stream
@given(messages=streams.filter(bool), where=places)
@settings(max_examples=40, deadline=None)
def test_the_limit_is_that_of_one_message_however_it_is_cut(
    compress: Compress, make: Make, messages: list[bytes], where: list[float]
) -> None:
    chunks, largest = cut(b"".join(compress(messages)), where), max(map(len, messages))
    assert feed(make(limit=largest), chunks) == messages
    with pytest.raises(InflateError, match=f"larger than {largest - 1} bytes"):
        feed(make(limit=largest - 1), chunks)


@each_stream
def test_a_large_guild_in_small_pieces(compress: Compress, make: Make) -> None:
    rng = random.Random(1)
    guild = json.encode(
        {"d": [{"id": str(rng.getrandbits(60)), "topic": '}\\"{' * rng.randint(0, 99)} for _ in range(2000)]}
    )
    data = b"".join(compress([guild, b'{"op":11}']))
    pieces = [data[at : at + 97] for at in range(0, len(data), 97)]
    assert feed(make(), pieces) == [guild, b'{"op":11}']


class Account:
    """What a library was given and gave back, counted in bytes, and how often it was called."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    calls = taken = returned = left = 0

    @classmethod
    def reset(cls) -> None:
        cls.calls = cls.taken = cls.returned = cls.left = 0

    @classmethod
    def work(cls) -> int:
        return cls.taken + cls.returned + cls.left

    def decompress(self, data: bytes, room: int) -> bytes:
        out: bytes = self.stream.decompress(data, room)
        Account.calls += 1
        Account.taken += len(data)
        Account.returned += len(out)
        Account.left += len(getattr(self.stream, "unconsumed_tail", b"")) + len(self.stream.unused_data)
        return out

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> type[Account]:
    """Every stream that is made from now on is counted."""

    def counted(find: Callable[[], tuple[Callable[[], Any], Any]]) -> Callable[[], Any]:
        def found() -> Any:
            new, error = find()
            return (lambda: Account(new())), error

        return found

    monkeypatch.setattr(inflate, "_zlib", counted(inflate._zlib))
    if ZSTD is not None:
        monkeypatch.setattr(inflate, "_zstd", counted(inflate._zstd))
    Account.reset()
    return Account


def bound(data: bytes, limit: int) -> int:
    """What one chunk may cost, in bytes that a library takes, returns or leaves: design 2, bounded work."""
    return 6 * len(data) + 3 * limit + 2 * inflate.SPARE_BYTES


def calls_of(run: Callable[[], object]) -> int:
    """Calls of functions in Python and C."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


def test_work_grows_with_the_bytes_and_not_with_the_pieces(account: type[Account]) -> None:
    def work(size: int) -> int:
        data = stored_chunks([b'{"x":[' + b'"y",{},' * size + b"0]}"])[0]
        pieces, inflater = [data[at : at + 50] for at in range(0, len(data), 50)], ZlibStream()
        account.reset()
        calls = calls_of(lambda: feed(inflater, pieces))
        return calls * 100 + account.work()

    assert work(40_000) < 8.5 * work(5_000), "8 is linear, and 64 is quadratic"


EMPTY = b"(\xb5/\xfd\x20\x00\x01\x00\x00"
SKIPPABLE = b"\x50\x2a\x4d\x18\x00\x00\x00\x00"


@needs_zstd
@pytest.mark.parametrize("frame", [EMPTY, SKIPPABLE], ids=["empty", "skippable"])
@pytest.mark.parametrize("count", [10, 1000, 30_000, 1_000_000])
def test_empty_zstd_frames_are_linear_work(account: type[Account], frame: bytes, count: int) -> None:
    data, inflater = frame * count, ZstdStream()
    limit = inflate.INFLATED_LIMIT
    if count <= 30_000:
        assert inflater.feed(data + ZSTD.compress(b"{}")) == [b"{}"]
    else:
        with pytest.raises(
            InflateError, match=f"or {2 * limit + inflate.SPARE_BYTES} bytes of messages, blanks, braces"
        ):
            inflater.feed(data)
    assert account.calls <= min(count + 20, 2 + (2 * limit + inflate.SPARE_BYTES) // inflate.CALL_COST)
    # Every frame is read from a piece that is little longer than itself: linear, where it was quadratic.
    assert account.taken + account.left <= 20 * len(data) + 1000


@needs_zstd
@given(
    sizes=st.lists(st.sampled_from([0, 1, 10, 1000, 100_000]), max_size=40),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=40, deadline=None)
def test_zstd_frames_of_all_sizes_are_linear_work(sizes: list[int], seed: int) -> None:
    noise = random.Random(seed)
    messages = [json.encode({"x": noise.randbytes(size).hex()}) for size in sizes]
    data = b"".join(EMPTY * noise.randrange(3) + ZSTD.compress(message) for message in messages)
    source = inflate.ZstdSource()
    new = source._new
    source._new, source._stream = (lambda: Account(new())), Account(source._stream)
    inflater = inflate.StreamInflater(source, inflate.INFLATED_LIMIT)
    Account.reset()
    assert inflater.feed(data) == messages
    assert Account.taken + Account.left <= 20 * len(data) + 1000


@each_bomb
@pytest.mark.parametrize(
    "text",
    [
        b" " * 1_000_000,
        b"{} " * 300_000,
        b'{"a":"' + b"a" * 1_000_000,
        b'{"":' * 250_000,
        b"{" * 1_000_000,
        b"{" + b'"":{"":{}},' * 100_000,
        b'{"a":"' + b'\\"' * 500_000,
        b'{"":{"":{}}}' * 90_000,
        b"[" * 1_000_000,
    ],
    ids=["blanks", "messages", "string", "deep", "braces", "objects", "escapes", "nested", "brackets"],
)
def test_a_chunk_has_a_budget(compress: Compress, make: Make, account: type[Account], text: bytes) -> None:
    bomb, limit = b"".join(compress([text] * 20)), 1_000_000
    assert len(bomb) < 2_000_000
    inflater, steps = make(limit=limit), [0]

    class Counted(Objects):
        def _walk(self, text: bytes, at: int) -> int:
            try:
                return super()._walk(text, at)
            finally:
                steps.append(self.steps)

    cast(Any, inflater)._objects = Counted()
    with suppress(InflateError):
        inflater.feed(bomb)
    assert account.calls
    assert account.work() <= bound(bomb, limit)
    assert max(steps) <= (2 * limit + inflate.SPARE_BYTES) // inflate.STEP_COST + 1


@each_stream
def test_blanks_between_messages_count_against_the_limit(compress: Compress, make: Make) -> None:
    fine, limit = b"{}" + b" " * 900_000 + b'{"op":11}', 1_000_000
    assert feed(make(limit=limit), compress([fine])) == [b"{}", b'{"op":11}']
    with pytest.raises(InflateError, match="bytes of messages, blanks, braces and empty frames"):
        make(limit=limit).feed(b"".join(compress([b" " * 1_000_000] * 4)))


def test_a_message_of_the_limit_with_the_braces_of_presences_fits() -> None:
    """The budget leaves room for the densest genuine text at the limit."""
    presence = (
        b'{"user":{"id":"111111111111111111"},"status":"online","client_status":{"desktop":"online"},"activities":['
        b'{"type":4,"state":"x","name":"Custom Status","id":"custom","created_at":1690000000000,"emoji":{"name":"x"}}]}'
    )
    message = b'{"d":{"presences":[' + b",".join([presence] * 8000) + b"]}}"
    data = zlib_chunks([message])[0]
    middle = len(data) // 2
    assert feed(ZlibStream(limit=len(message)), [data[:middle], data[middle:]]) == [message]


@pytest.mark.parametrize("opening", [b"{", b'{"":', b'{"a":[{"b":1},'])
def test_the_cutter_gives_up_at_a_depth_that_no_frame_has(opening: bytes) -> None:
    objects = Objects()
    text = opening * 500_000
    assert b"".join(objects.cut(text)) == text
    assert objects.steps <= 2 * DEEPEST
    assert objects.size == 0
    assert list(objects.cut(b'{"op":11}')) == [b'{"op":11}']
    deep = b'{"":' * (DEEPEST - 1) + b"1" + b"}" * (DEEPEST - 1)
    assert list(Objects().cut(deep)) == [deep]


def test_what_was_held_of_an_object_that_is_too_deep_goes_out_with_it() -> None:
    objects, text = Objects(), b'{"":' * (DEEPEST + 5)
    pieces = [text[at : at + 7] for at in range(0, len(text), 7)]
    found = [message for piece in pieces for message in objects.cut(piece)]
    assert text.startswith(found[0])
    assert len(found[0]) > 4 * DEEPEST


@each_stream
def test_every_broken_byte_is_one_clear_error_or_another_message(compress: Compress, make: Make) -> None:
    messages = [json.encode({"op": 0, "t": "X", "s": number, "d": {"text": "a" * 50}}) for number in range(3)]
    chunks = compress(messages)
    decoder, refused = Decoder(log_anomalies=False), list[tuple[Inflater, str]]()
    for number, chunk in enumerate(chunks):
        for at, bit in itertools.product(range(len(chunk)), range(8)):
            broken = chunk[:at] + bytes([chunk[at] ^ (1 << bit)]) + chunk[at + 1 :]
            inflater = make(limit=10_000)
            try:
                for message in feed(inflater, [*chunks[:number], broken, *chunks[number + 1 :]]):
                    decoder.decode(message)
            except InflateError as error:
                refused.append((inflater, str(error)))
            except FrameError:
                pass
    assert refused
    for dead, reason in refused:
        assert re.search(r"cannot be inflated: .*reconnect\.|larger than", reason)
        for data in (chunks[0], b""):
            with pytest.raises(InflateError, match="This stream ended with an error") as caught:
                dead.feed(data)
            assert reason in str(caught.value)


@each_stream
@given(noise=st.binary(max_size=2000), where=places)
@settings(max_examples=40, deadline=None)
def test_noise_behind_a_message_is_never_another_exception(
    compress: Compress, make: Make, noise: bytes, where: list[float]
) -> None:
    inflater, errors = make(limit=10_000), list[InflateError]()
    assert feed(inflater, compress([b"{}"])) == [b"{}"]
    try:
        feed(inflater, cut(noise, where))
    except InflateError as error:
        errors.append(error)
    assert all(len(error.evidence) <= 512 for error in errors)


@each_bomb
@pytest.mark.parametrize("step", [None, 1000])
def test_a_bomb_costs_no_more_than_its_limit(compress: Compress, make: Make, step: int | None) -> None:
    bomb = b"".join(compress([b'{"x":"', *[b"a" * 1_000_000] * 200, b'"}']))
    assert len(bomb) < 300_000
    assert peak_of(make(limit=1_000_000), bomb, step, "larger than 1000000 bytes") < 4_000_000


@each_bomb
def test_a_bomb_of_many_small_messages_is_bounded_too(compress: Compress, make: Make) -> None:
    bomb = b"".join(compress([b"{}" * 500_000] * 20))
    assert peak_of(make(limit=1_000_000), bomb, None, "One chunk holds more than [0-9]+ messages") < 5_000_000


def peak_of(inflater: Inflater, bomb: bytes, step: int | None, error: str) -> int:
    chunks = [bomb[at : at + (step or len(bomb))] for at in range(0, len(bomb), step or len(bomb))]
    tracemalloc.start()
    try:
        with pytest.raises(InflateError, match=error):
            feed(inflater, chunks)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@needs_zstd
def test_a_zstd_frame_that_asks_for_much_memory_is_refused() -> None:
    def chunk(window: int) -> bytes:
        stream = ZSTD.ZstdCompressor(options={ZSTD.CompressionParameter.window_log: window})
        return cast(bytes, stream.compress(b"{}", stream.FLUSH_BLOCK))

    assert ZstdStream().feed(chunk(23)) == [b"{}"]
    with pytest.raises(InflateError, match="memory"):
        ZstdStream().feed(chunk(24))


@each_payload
def test_compressed_payloads_stand_for_themselves(make: Make) -> None:
    message, inflater = b'{"op":11}', make(limit=100)
    good = zlib.compress(message)
    assert inflater.feed(good) == [message]
    for bad, words in (
        *((good[:end], "cut off") for end in range(len(good))),
        (good + b"x", "1 bytes follow its end"),
        (b"nonsense", "cannot be inflated"),
        (zlib.compress(b"a" * 101), "larger than 100"),
    ):
        with pytest.raises(InflateError, match=words):
            inflater.feed(bad)
        assert inflater.feed(good) == [message]
    assert inflater.feed(zlib.compress(b"a" * 100)) == [b"a" * 100]


@each_payload
@given(message=st.binary(max_size=300), at=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
@settings(max_examples=40, deadline=None)
def test_a_compressed_payload_has_a_checksum(make: Make, message: bytes, at: float, change: int) -> None:
    data = bytearray(zlib.compress(message))
    data[int(at * len(data))] ^= change
    try:
        assert make().feed(bytes(data)) == [message], "a changed header may mean the same"
    except InflateError:
        pass


@each_payload
def test_a_payload_bomb_costs_no_more_than_its_limit(make: Make) -> None:
    bomb = zlib.compress(b"a" * 50_000_000)
    assert peak_of(make(limit=1_000_000), bomb, None, "larger than 1000000 bytes") < 4_000_000


@pytest.mark.parametrize("make", [standard(ZlibStream), pytest.param(ZlibStream, marks=needs_speed)])
@pytest.mark.parametrize("rest", [b"", b"trailing"])
def test_a_zlib_stream_that_ends_is_an_error(make: Make, rest: bytes) -> None:
    with pytest.raises(InflateError, match="ended, and its connection did not"):
        make().feed(zlib.compress(b"{}") + rest)


@each_stream
@pytest.mark.parametrize(
    "wrong",
    [
        b"nonsense",
        b"}",
        b'{"a":}',
        b'{"a":1}}',
        b'{"a":}{}',
        b"{]}",
        b'{"a":' + b"[" * 99_999 + b"]" * 99_999 + b"}",
    ],
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


@needs_zstd
def test_zstd_by_its_name() -> None:
    assert isinstance(inflater_for("zstd-stream"), ZstdStream)


@pytest.mark.parametrize("compression", ["zlib-stream", None, pytest.param("zstd-stream", marks=needs_zstd)])
def test_a_limit_that_nothing_is_within_is_refused(compression: str | None) -> None:
    with pytest.raises(UsageError, match="1 byte or more; found 0"):
        inflater_for(compression, 0)


def test_without_zstd_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    hide(monkeypatch, "compression.zstd", "backports.zstd")
    with pytest.raises(UsageError, match=r"pip install 'cordspec\[zstd\]'"):
        inflater_for("zstd-stream")


def test_the_libraries_of_the_extras_are_loaded_when_they_are_used() -> None:
    program = (
        "import sys, cordspec.decode\n"
        "assert not {'zlib_ng', 'backports.zstd', 'compression.zstd', 'aiohttp'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
