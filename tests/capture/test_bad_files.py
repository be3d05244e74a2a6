"""Readers on what is broken: nothing readable is lost, and every hole is told with its place."""

import gzip
import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cordspec.capture import CaptureWriter, Unreadable, read_frames
from cordspec.capture.formats.compressed import CHUNK, MOST_TRIALS, TRIAL, Inflated
from cordspec.errors import CaptureError
from tests.capture.containers import CONTAINERS, binary, dump, har, lines, record_of, zlib_chunks, zstd_chunks
from tests.conftest import ROOT

FRAMES = (ROOT / "tests" / "data" / "every_event.ndjson").read_bytes().splitlines()[:40]
CUTS = 50


def outcome(path: Path) -> tuple[list[bytes], list[str]]:
    """The frames that could be read, and what was complained of."""
    found, complaints = list[bytes](), list[str]()
    try:
        for item in read_frames(path):
            if isinstance(item, Unreadable):
                complaints.append(item.reason)
            else:
                found.append(item.raw)
    except CaptureError as error:
        assert str(path) in str(error)  # noqa: PT017  # every file here may be read or not
        complaints.append(str(error))
    return found, complaints


@pytest.mark.parametrize("container", [name for name in CONTAINERS if name != "indented"])
def test_a_truncated_copy_keeps_its_beginning_and_tells_of_the_cut(tmp_path: Path, container: str) -> None:
    path = CONTAINERS[container](tmp_path, FRAMES)
    whole = path.read_bytes()
    least = 0
    for part in range(CUTS):
        cut = part * len(whole) // CUTS
        path.write_bytes(whole[:cut])
        found, complaints = outcome(path)
        assert found == FRAMES[: len(found)]
        assert len(found) >= least, "a longer copy has no fewer frames"
        least = len(found)
        ends_between_frames = cut and whole[:cut].endswith((b"}\n", b"}"))
        streams = "stream" in container and "dump" not in container
        assert complaints or ends_between_frames or streams or container == "har text", (cut, len(found))
    if container in ("records", "bare", "one after the other", "array", "zlib dump", "zstd dump"):
        assert least >= len(FRAMES) * (CUTS - 1) // CUTS - 4


@pytest.mark.parametrize("container", CONTAINERS)
def test_random_bytes_are_told_and_never_an_error_of_another_kind(tmp_path: Path, container: str) -> None:
    path = CONTAINERS[container](tmp_path, FRAMES)
    chance = random.Random(container)
    for _ in range(20):
        path.write_bytes(chance.randbytes(chance.randrange(1, 5000)))
        found, complaints = outcome(path)
        assert not found
        assert complaints


@pytest.mark.parametrize("container", CONTAINERS)
def test_damage_in_the_middle_costs_what_is_damaged(tmp_path: Path, container: str) -> None:
    path = CONTAINERS[container](tmp_path, FRAMES)
    whole = path.read_bytes()
    chance = random.Random(container)
    for _ in range(20):
        at = chance.randrange(len(whole))
        path.write_bytes(whole[:at] + chance.randbytes(8) + whole[at + 8 :])
        found, complaints = outcome(path)
        assert complaints or len(found) == len(FRAMES) or "stream" in container, at


@settings(max_examples=300, deadline=None)
@example(data=b"\x8a\x06", head=b"\x78\x9c")  # a stream that is cut off before its first letter
@given(
    data=st.binary(min_size=1, max_size=400),
    head=st.sampled_from([b"", b"{", b"[", b'{"log":{', b"\x78\x9c"]),
)
def test_any_bytes_are_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, head: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(head + data)
    found, complaints = outcome(path)
    assert found or complaints or not data.strip(b" \t\r\n\0,[]")


@pytest.mark.parametrize("beginning", [b"\x78\x9c", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd"])
def test_made_up_beginnings_of_members_are_read_piece_by_piece(tmp_path: Path, beginning: bytes) -> None:
    """Bytes that look like the beginning of a member again and again are not all held to see one whole."""
    content = b"\x1f\x8b\x08" + beginning * ((1 << 18) // len(beginning))
    source = BytesIO(content)
    assert Inflated(source)._refill()
    assert source.tell() <= CHUNK + MOST_TRIALS * TRIAL
    (tmp_path / "capture").write_bytes(content)
    found, complaints = outcome(tmp_path / "capture")
    assert not found
    assert complaints


def test_the_index_of_one_dump_beside_the_data_of_another(tmp_path: Path) -> None:
    path = dump(tmp_path, zlib_chunks(FRAMES))
    path.write_bytes(b"".join(zstd_chunks(FRAMES)))
    _, complaints = outcome(path)
    assert complaints
    (tmp_path / "0_timeline").write_bytes(lines(FRAMES))
    assert "no time and length" in outcome(path)[1][0]


@pytest.mark.parametrize("chunks", [zlib_chunks, zstd_chunks])
def test_a_stream_whose_beginning_is_missing_is_read_from_the_next_connection(
    tmp_path: Path, chunks: Callable[[list[bytes]], list[bytes]]
) -> None:
    first, second = chunks(FRAMES), chunks(FRAMES)
    path = tmp_path / "capture"
    path.write_bytes(b"".join(first[3:]) + b"".join(second))
    found, complaints = outcome(path)
    assert found == FRAMES
    assert len(complaints) == 1
    assert "bytes 0 to" in complaints[0]
    found, complaints = outcome(dump(tmp_path, [*first[3:], *second]))
    assert found == FRAMES
    assert f"message 1, and {len(FRAMES) - 4} after it: the beginning" in complaints[0]


def test_a_har_file_that_begins_within_a_connection_says_so(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(har(binary(zlib_chunks(FRAMES)[1:]), "&compress=zlib-stream"))
    found, complaints = outcome(path)
    assert not found
    assert complaints == [
        f"message 1, and {len(FRAMES) - 2} after it: the beginning of its connection is missing, "
        "so it cannot be inflated"
    ]


def test_what_belongs_to_the_websocket_is_no_frame(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(har([(9, "ping"), (1, FRAMES[0].decode()), (8, "going away")], ""))
    assert outcome(path) == ([FRAMES[0]], [])


def test_the_official_clients_format_is_named(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(har(binary([b"\x83t\0\0\0\1"]), ""))
    assert "External Term Format" in outcome(path)[1][0]


def test_damage_within_gzip_costs_one_member(tmp_path: Path) -> None:
    first, second, third = (gzip.compress(lines(FRAMES[n::3])) for n in range(3))
    path = tmp_path / "capture"
    path.write_bytes(first + second[:40] + bytes(20) + second[60:] + third)
    found, complaints = outcome(path)
    assert set(found) >= {*FRAMES[0::3], *FRAMES[2::3]}
    assert any("gzip data cannot be inflated" in complaint for complaint in complaints)


@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
def test_a_crash_costs_one_line_and_the_log_goes_on(tmp_path: Path, name: str) -> None:
    path = CONTAINERS[name.replace("bot.ndjson", "records")](tmp_path, FRAMES[:9])
    CONTAINERS[name.replace("bot.ndjson", "records")](tmp_path, FRAMES[9:20])
    assert outcome(path) == (FRAMES[:20], [])
    whole = path.read_bytes()
    path.write_bytes(whole[:-25])
    kept = len(outcome(path)[0])
    CONTAINERS[name.replace("bot.ndjson", "records")](tmp_path, FRAMES[20:])
    found, complaints = outcome(path)
    assert found == FRAMES[:kept] + FRAMES[20:]
    assert kept >= 19
    assert len(complaints) >= 1


@pytest.mark.parametrize("name", ["bot.ndjson", "bot.ndjson.gz", "bot.ndjson.zst"])
def test_what_was_written_is_there_before_the_file_is_closed(tmp_path: Path, name: str) -> None:
    writer = CaptureWriter(tmp_path / name)
    for number, frame in enumerate(FRAMES, 1):
        writer(record_of(frame))
        assert outcome(tmp_path / name)[0] == FRAMES[:number]
    writer.close()
    assert outcome(tmp_path / name) == (FRAMES, [])
