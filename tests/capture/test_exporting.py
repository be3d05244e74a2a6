"""What was sent stands in the tables: against the JSON, whatever cut it into parts, whoever wrote them."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct, structs

from cordspec.capture import read
from cordspec.capture.exporting import export
from cordspec.capture.exporting.arrow import ArrowTable, pa, pq
from cordspec.capture.exporting.columns import JsonColumn, LeafColumn, column_for, members_of, object_column
from cordspec.capture.exporting.tables import FRAMES, UNKNOWN, schema_for
from cordspec.cli import main
from cordspec.errors import CaptureError, UsageError
from cordspec.events import EVENTS, Dispatch
from cordspec.models import GuildId, Message, Permissions, User, UserId
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FRAMES_OF_SAMPLE = SAMPLE.read_bytes().splitlines()


def tables(folder: Path) -> dict[str, ArrowTable]:
    return {path.name: pq.read_table(path) for path in sorted(folder.iterdir())}


def same(sent: Any, found: Any, where: str) -> None:
    """What was sent is what a table gives back; absent and null are the same there, and so is a default."""
    if sent is None:
        assert not found, where
    elif isinstance(found, dict):
        assert isinstance(sent, dict), where
        for key, value in found.items():
            if key in sent:
                same(sent[key], value, f"{where}.{key}")
    elif isinstance(found, list) and isinstance(sent, dict):  # a map
        same(list(sent.values()), [value for _, value in found], where)
    elif isinstance(found, list):
        assert len(sent) == len(found), where
        for one, other in zip(sent, found, strict=True):
            same(one, other, where)
    elif isinstance(found, datetime):
        moment = datetime.fromtimestamp(sent / 1000, UTC) if isinstance(sent, int) else None
        assert (moment or datetime.fromisoformat(str(sent))) == found or sent == found.timestamp(), where
    elif isinstance(sent, dict | list):
        assert found is not None, where
        assert json.loads(found) is not None, where
    elif isinstance(found, int) and isinstance(sent, str):
        assert int(sent) == found, where
    elif sent is not None and found is not None:
        assert sent == found or str(sent) == str(found).strip('"'), where


@pytest.mark.parametrize("name", ["sample", "discord.bare.ndjson", "spacebar.bare.ndjson"])
def test_the_tables_hold_what_was_sent(request: pytest.FixtureRequest, tmp_path: Path, name: str) -> None:
    path = SAMPLE if name == "sample" else request.getfixturevalue("captures") / name
    exported = export(path, to=tmp_path, jobs=1)
    found = tables(tmp_path)
    records = {record.line: record for record in read(path)}
    assert sum(exported.rows.values()) == len(records)
    for dataset, table in found.items():
        assert table.schema.remove_metadata() == schema_for(dataset)
        for row in table.to_pylist(maps_as_pydicts="strict"):
            record = records.pop(row["_line"])
            sent = json.loads(record.raw)
            if dataset in (UNKNOWN, FRAMES):
                assert row["_raw"].encode() == record.raw
                continue
            assert isinstance(record.frame, Dispatch)
            assert (row["_sequence"], dataset) == (sent["s"], sent["t"])
            assert isinstance(record.frame.d, Struct)
            known = {field.encode_name for field in structs.fields(type(record.frame.d))}
            payload = {key: value for key, value in row.items() if key in known}
            if row["_raw"] is None:
                same(sent["d"], payload, f"{dataset} line {row['_line']}")
    assert not records


def test_ids_are_unsigned_and_moments_are_utc() -> None:
    schema = schema_for("MESSAGE_CREATE")
    assert schema.field("id").type == pa.uint64()
    assert schema.field("timestamp").type == pa.timestamp("us", "UTC")
    assert schema.field("_time").type == pa.timestamp("us", "UTC")
    assert schema.field("author").type.field("id").type == pa.uint64()
    assert schema.field("mentions").type.value_type.field("username").type == pa.string()


def test_columns_have_the_order_of_the_documentation() -> None:
    own = schema_for("MESSAGE_DELETE").names[len(schema_for(FRAMES).names[:8]) :]
    assert [name for name in own if not name.startswith("_")] == ["id", "channel_id", "guild_id"]
    author = [field.name for field in schema_for("MESSAGE_CREATE").field("author").type]
    assert author[: len(User.__documented_fields__)] == list(User.__documented_fields__)


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_has_columns_that_parquet_takes(name: str, tmp_path: Path) -> None:
    schema = schema_for(name)
    assert len(set(schema.names)) == len(schema.names)
    assert schema.names[:8] == schema_for(FRAMES).names[:8]
    pq.write_table(schema.empty_table(), tmp_path / "empty.parquet")
    payload_keys = {
        field.encode_name
        for shape in EVENTS[name].shapes
        for member in members_of(shape.type)
        for field in structs.fields(member)
    }
    assert payload_keys <= set(schema.names)


def test_the_cuts_and_the_processes_change_no_byte(tmp_path: Path) -> None:
    capture = tmp_path / "capture"
    capture.write_bytes(SAMPLE.read_bytes() * 3)
    for folder, jobs in (("one", 1), ("two", 2)):
        export(capture, to=tmp_path / folder, jobs=jobs, partition_size=20_000)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.parquet"))
    assert len({path.name for path in files}) > 3
    for path in files:
        assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()
    whole = export(capture, to=tmp_path / "whole", jobs=1)
    assert sum(whole.rows.values()) == 3 * len(FRAMES_OF_SAMPLE)


def test_containers_change_the_envelope_and_nothing_else(tmp_path: Path) -> None:
    rows: list[list[Any]] = []
    for container in ("records.zst", "zlib stream"):
        folder = tmp_path / container
        folder.mkdir()
        path = CONTAINERS[container](folder, FRAMES_OF_SAMPLE)
        export(path, to=folder / "out", jobs=1)
        table = pq.read_table(folder / "out" / "MESSAGE_CREATE")
        rows.append(table.drop_columns(["_file", "_time", "_shard", "_connection", "_session"]).to_pylist())
    assert rows[0] == rows[1]


def test_what_does_not_fit_is_kept_as_it_was_sent(tmp_path: Path) -> None:
    frames = [
        b'{"t":"MESSAGE_DELETE","s":1,"op":0,"d":{"id":"30","channel_id":"20"}}',
        b'{"t":"MESSAGE_DELETE","s":2,"op":0,"d":{"id":[],"channel_id":"20"}}',
        b'{"t":"OF_TOMORROW","s":3,"op":0,"d":[1]}',
        b'{"op":11}',
    ]
    path = tmp_path / "capture"
    path.write_bytes(b"\n".join([*frames, b"broken"]))
    exported = export(path, to=tmp_path / "out", jobs=1)
    assert exported.rows == {FRAMES: 1, "MESSAGE_DELETE": 2, UNKNOWN: 1}
    assert [hole.line for hole in exported.holes] == [5]
    found = tables(tmp_path / "out")
    assert found["MESSAGE_DELETE"]["_raw"].to_pylist() == [None, frames[1].decode()]
    assert found[UNKNOWN].select(["_name", "_raw"]).to_pylist() == [
        {"_name": "OF_TOMORROW", "_raw": frames[2].decode()}
    ]
    assert found[FRAMES]["_name"].to_pylist() == ["HEARTBEAT_ACK"]
    export(path, to=tmp_path / "raw", jobs=1, raw=True)
    assert tables(tmp_path / "raw")["MESSAGE_DELETE"]["_raw"].to_pylist() == [f.decode() for f in frames[:2]]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.one_of(st.none(), st.lists(st.one_of(st.none(), st.integers(-(2**70), 2**70)), max_size=4)),
        max_size=6,
    )
)
def test_lists_of_numbers_are_what_they_were_or_null_where_no_64_bits_hold_them(values: list[Any]) -> None:
    column = column_for(list[UserId])
    fits = [
        None if v is None else [n if n is not None and 0 <= n < 2**64 else None for n in v] for v in values
    ]
    assert column.build(values).to_pylist() == fits


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.none(), st.dictionaries(st.integers(0, 2**64 - 1), st.text(), max_size=3))))
def test_maps_are_what_they_were(values: list[Any]) -> None:
    column = column_for(dict[GuildId, str])
    assert column.build(values).to_pylist(maps_as_pydicts="strict") == values


def test_columns_follow_the_types() -> None:
    assert column_for(Permissions).type == pa.uint64()
    assert isinstance(column_for(object), JsonColumn)
    assert isinstance(column_for(Message, depth=0), JsonColumn)
    assert isinstance(column_for(str), LeafColumn)
    deep = object_column([Message], 9, frozenset()).type
    assert deep.field("referenced_message").type.field("author").type.field("id").type == pa.uint64()


def test_a_folder_in_use_is_never_written_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").write_text("")
    with pytest.raises(UsageError, match="the folder is not empty"):
        export(SAMPLE, to=tmp_path)
    with pytest.raises(CaptureError, match="cannot be written"):
        export(SAMPLE, to=tmp_path / "mine")
    assert main(["export", str(SAMPLE), "--to", str(tmp_path)]) == 1
    assert "not empty" in capsys.readouterr().err


def test_the_command_says_what_it_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(SAMPLE), "--to", str(tmp_path / "out")]) == 0
    assert f"{len(FRAMES_OF_SAMPLE)} rows in" in capsys.readouterr().out
    missing = str(tmp_path / "missing")
    assert main(["export", str(SAMPLE), missing, "--to", str(tmp_path / "other")]) == 1
    out, error = capsys.readouterr()
    assert f"{len(FRAMES_OF_SAMPLE)} rows in" in out
    assert f"{missing}: cannot be read" in error
