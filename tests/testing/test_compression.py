"""Compressed connections: what comes out is what went in, wherever it was cut."""

from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from cordspec.decode import inflater_for
from cordspec.errors import UsageError
from cordspec.testing import Pace, PlaybackGateway
from cordspec.testing.compression import Plain, ZstdStreamCompression, compressor_for
from tests.testing.client import TOKEN, client


def has_zstd() -> bool:
    try:
        ZstdStreamCompression()
    except UsageError:
        return False
    return True


needs_zstd = pytest.mark.skipif(not has_zstd(), reason="no zstd here: zstd-stream was not tested")
STREAMS = ["zlib-stream", pytest.param("zstd-stream", marks=needs_zstd)]
PACES = [
    Pace(),
    Pace(split=1),
    Pace(split=7),
    Pace(fragment=3),
    Pace(piece=1),
    Pace(split=5, fragment=2, piece=3),
]


@pytest.mark.parametrize("compress", STREAMS)
@pytest.mark.parametrize("pace", PACES)
async def test_a_stream_over_the_wire(compress: str, pace: Pace, gateway: PlaybackGateway) -> None:
    gateway.pace = pace
    async with client(gateway, compress) as one:
        await one.begin()
        for number in range(20):
            gateway.dispatch("A", {"text": "wren " * number})
        for number in range(20):
            assert await one.dispatch("A") == {"text": "wren " * number}
        if pace.split == 1:
            assert one.messages > 500, "a message was not split"


messages = st.lists(
    st.dictionaries(st.text(max_size=3), st.text() | st.integers(-(2**53), 2**53) | st.none(), max_size=4),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize("compress", STREAMS)
@given(values=messages, data=st.data())
def test_a_stream_cut_anywhere(compress: str, values: list[Any], data: st.DataObject) -> None:
    compressor, inflater = compressor_for(compress), inflater_for(compress)
    sent = [json.encode(value) for value in values]
    stream = b"".join(compressor.compress(message)[0] for message in sent)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    got: list[bytes] = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        got += inflater.feed(stream[start:end])
    assert got == sent


async def test_payload_compression_is_asked_for_in_identify(gateway: PlaybackGateway) -> None:
    async with client(gateway) as one:
        await one.begin(compress=True)
        assert one.raw[-1].startswith(b'{"t":"READY"')
        gateway.dispatch("SMALL", "x" * 10)
        gateway.dispatch("LARGE", "x" * 10_000)
        small, large = await one.socket.receive(), await one.socket.receive()
        assert (small.type, large.type) == (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY)
        assert len(large.data) < 200
        assert one.inflater.feed(large.data) == [b'{"t":"LARGE","s":3,"op":0,"d":"' + b"x" * 10_000 + b'"}']


async def test_payload_compression_beside_a_stream_is_ignored(gateway: PlaybackGateway) -> None:
    async with client(gateway, "zlib-stream") as one:
        await one.begin(compress=True)
        gateway.dispatch("LARGE", "x" * 10_000)
        await one.dispatch("LARGE")


def test_no_compression() -> None:
    assert Plain().compress(b"{}") == (b"{}", True)


async def test_a_compression_that_there_is_not() -> None:
    with pytest.raises(UsageError, match=r"zlib-stream or zstd-stream; found 'lz4'"):
        async with PlaybackGateway(token=TOKEN) as gateway:
            with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
                async with client(gateway, url=f"{gateway.url}/?compress=lz4"):
                    pass


async def test_zstd_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_module(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("cordspec.testing.compression.import_module", no_module)
    with pytest.raises(UsageError, match=r"pip install 'cordspec\[zstd\]'"):
        ZstdStreamCompression()


async def test_only_json_is_spoken(gateway: PlaybackGateway) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
        async with client(gateway, encoding="etf"):
            pass
