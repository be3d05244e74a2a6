"""The same frames come out of every container, whatever its name; times come where they were kept."""

import io
import json
import sys
from pathlib import Path

import pytest

from cordspec.capture import CapturedFrame, CaptureReader, ReadError, Unreadable, name_of, read, read_frames
from cordspec.capture.formats import FORMATS
from tests.capture.containers import BEGIN, CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FILES = ("discord.bare.ndjson", "spacebar.bare.ndjson")
TIMED = ("records", "dump", "har")


@pytest.mark.parametrize("name", [*FILES, SAMPLE])
@pytest.mark.parametrize("container", CONTAINERS)
def test_every_container_gives_the_same_events(
    request: pytest.FixtureRequest, tmp_path: Path, container: str, name: str | Path
) -> None:
    captures = Path() if name == SAMPLE else request.getfixturevalue("captures")
    frames = (captures / name).read_bytes().splitlines()
    expected = [name_of(record.frame) for record in read(captures / name)]
    path = CONTAINERS[container](tmp_path, frames)
    holes: list[ReadError] = []
    found = list(read(path, on_hole=holes.append))
    assert not holes
    assert [name_of(record.frame) for record in found] == expected
    assert [json.loads(record.raw) for record in found] == [json.loads(frame) for frame in frames]
    if container != "indented":
        assert [record.raw for record in found] == frames
    timed = any(word in container for word in TIMED)
    assert (found[0].time == BEGIN) is timed
    assert (found[0].shard_id == 3) is ("records" in container)


def test_the_documentation_lists_every_format() -> None:
    page = (ROOT / "docs" / "how-to" / "captures.md").read_text(encoding="utf-8")
    first = " ".join(page.partition("## Record")[0].split())
    assert [each.title for each in FORMATS if each.title not in first] == []
    assert [kind for kind in ("gzip", "zlib", "zstd") if kind not in first] == []


@pytest.mark.parametrize("container", CONTAINERS)
def test_one_format_reads_each_container(tmp_path: Path, container: str) -> None:
    reader = CaptureReader(CONTAINERS[container](tmp_path, SAMPLE.read_bytes().splitlines()[:3]))
    assert [type(item) for item in reader] == [CapturedFrame] * 3
    assert reader.form in {each.name for each in FORMATS}


def test_a_recording_of_both_directions(captures: Path) -> None:
    path = captures / "spacebar.frames.ndjson"
    records = [json.loads(line) for line in path.read_bytes().splitlines()]
    found = list(read_frames(path))
    assert [item.sent for item in found if isinstance(item, CapturedFrame)] == [
        record["dir"] == "send" for record in records
    ]
    assert {item.connection for item in found if isinstance(item, CapturedFrame)} == {
        record["conn"] for record in records
    }


@pytest.mark.parametrize("container", ["records", "bare.gz", "zstd stream", "har text", "array"])
def test_standard_input_is_read_like_a_file(
    captures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, container: str
) -> None:
    frames = (captures / FILES[0]).read_bytes().splitlines()
    path = CONTAINERS[container](tmp_path, frames)

    class Pipe:
        buffer = io.BufferedReader(io.BytesIO(path.read_bytes()))

    monkeypatch.setattr(sys, "stdin", Pipe)
    assert [item.raw for item in read_frames("-") if isinstance(item, CapturedFrame)] == frames


def test_patterns_stand_for_their_files_in_order(captures: Path, tmp_path: Path) -> None:
    frames = (captures / FILES[0]).read_bytes().splitlines()
    for number, frame in enumerate(frames[:3]):
        (tmp_path / f"{number}.ndjson").write_bytes(frame)
    assert [record.raw for record in read(tmp_path / "*.ndjson")] == frames[:3]


def test_the_position_reaches_the_size(captures: Path) -> None:
    reader = CaptureReader(captures / FILES[0])
    assert not any(isinstance(item, Unreadable) for item in reader)
    assert (reader.form, reader.compression) == ("lines", ())
    assert reader.size == (captures / FILES[0]).stat().st_size
