"""What the writer writes is what the page and its JSON Schema say, and reads back as it was."""

import json
from datetime import UTC, datetime, timedelta, timezone

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from cordspec.capture import CapturedFrame
from cordspec.capture.record import RecordReader, read_line, write_item, write_line
from cordspec.gateway import FrameRecord
from tests.capture.containers import record_of
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "capture-format.md"
SCHEMA = json.loads((PAGE.parent / "capture-record.schema.json").read_bytes())
FRAME = b'{"t":"RESUMED","s":7,"op":0,"d":null}'

records = st.builds(
    FrameRecord,
    time=st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC)),
    direction=st.sampled_from(["receive", "send"]),
    shard_id=st.integers(0, 10**6),
    connection=st.integers(1, 10**6),
    session_id=st.one_of(st.none(), st.text(max_size=40)),
    raw=st.sampled_from([FRAME, b'{"op":11}', b'{"op": 1,\n "d": 5}']),
)


@given(records)
def test_every_line_fits_the_schema_and_reads_back(record: FrameRecord) -> None:
    line = write_line(record)
    assert line.endswith(b"\n")
    assert b"\n" not in line[:-1]
    jsonschema_rs.validate(SCHEMA, json.loads(line))
    read = read_line(1, line[:-1])
    assert isinstance(read, CapturedFrame)
    assert json.loads(read.raw) == json.loads(record.raw)
    assert (read.time, read.sent) == (record.time, record.direction == "send")
    assert (read.shard_id, read.connection, read.session_id) == (
        record.shard_id,
        record.connection,
        record.session_id,
    )
    taken = RecordReader().read(1, line)
    assert taken is None or taken == read
    assert write_item(read) == write_line(structs.replace(record, raw=read.raw)) or record.session_id is None


def test_usual_lines_are_taken_out_without_looking_into_them() -> None:
    assert RecordReader().read(1, write_line(record_of(FRAME))) is not None


def test_the_page_shows_a_line_as_it_is_written() -> None:
    shown = PAGE.read_text().split("```json\n")[1].split("\n```")[0]
    jsonschema_rs.validate(SCHEMA, json.loads(shown))
    read = read_line(1, shown.encode())
    assert isinstance(read, CapturedFrame)
    assert write_item(read).decode() == shown + "\n"
    assert set(json.loads(shown)) == set(SCHEMA["properties"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"frame":{"op":11}}', CapturedFrame(1, b'{"op":11}')),
        (b'{"op":11}', CapturedFrame(1, b'{"op":11}')),
        (
            b'{"x":1,"frame":{"op":1},"dir":"send","conn":"a#1"}',
            CapturedFrame(1, b'{"op":1}', True, connection="a#1"),
        ),
        (
            b'{"time":1.5,"frame":{"op":1}}',
            CapturedFrame(1, b'{"op":1}', time=datetime(1970, 1, 1, 0, 0, 1, 500_000, UTC)),
        ),
        (b'{"time":"yesterday","shard":"x","frame":{"op":1}}', CapturedFrame(1, b'{"op":1}')),
        (b'{"time":1e99,"frame":{"op":1}}', CapturedFrame(1, b'{"op":1}')),
    ],
)
def test_what_others_write_is_read(line: bytes, expected: CapturedFrame) -> None:
    assert read_line(1, line) == expected


def test_times_are_read_in_utc() -> None:
    east = datetime(2026, 11, 24, 13, tzinfo=timezone(timedelta(hours=1)))
    read = read_line(1, write_line(structs.replace(record_of(FRAME), time=east)))
    assert isinstance(read, CapturedFrame)
    assert read.time == east
    assert read.time is not None
    assert read.time.tzinfo is UTC
