"""A file that is worked on in parts gives what it gives in one go, wherever the cuts fall."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.analysis.selection import Selection
from cordspec.capture.analysis.summary import Summary, survey_partition
from cordspec.capture.partitions import in_order, partitions, processes
from cordspec.errors import UsageError
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"


@settings(max_examples=100, deadline=None)
@given(
    lines=st.lists(
        st.sampled_from([b'{"op":11}', b"", b"broken", b'{"op":1,"d":5}' + b" " * 30]), max_size=30
    ),
    size=st.integers(1, 200),
    ended=st.booleans(),
)
def test_the_parts_have_every_line_once_with_its_number(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], size: int, ended: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "lines"
    path.write_bytes(b'{"op":11}\n' + b"\n".join(lines) + (b"\n" if ended else b""))
    parts = partitions([path], size)
    assert [item for part in parts for item in part.read()] == list(read_frames(path))
    assert [part.number for part in parts] == list(range(len(parts)))


@pytest.mark.parametrize("container", [name for name in CONTAINERS if name not in ("records", "bare")])
def test_what_cannot_be_cut_is_one_part(tmp_path: Path, container: str) -> None:
    frames = SAMPLE.read_bytes().splitlines()
    parts = partitions([CONTAINERS[container](tmp_path, frames)], 1000)
    assert len(parts) == 1
    found = [item.raw for item in parts[0].read() if isinstance(item, CapturedFrame)]
    assert len(found) == len(frames)


def test_processes_change_no_result() -> None:
    parts = partitions([SAMPLE, SAMPLE], 4000)
    assert len(parts) > 6
    work = partial(survey_partition, selection=Selection(), keep=True)
    surveys: list[Summary] = []
    for jobs in (1, 2):
        whole = Summary()
        output = b""
        for part in in_order(work, parts, jobs):
            whole.merge(part)
            output += part.output
        assert output == SAMPLE.read_bytes() * 2
        surveys.append(whole)
    assert surveys[0] == surveys[1]


def test_the_number_of_processes_is_at_least_one() -> None:
    with pytest.raises(UsageError, match="1 or more; found 0"):
        processes(0)
    with pytest.raises(UsageError, match="1 byte or more; found 0"):
        partitions([SAMPLE], 0)
    assert processes(3) == 3
