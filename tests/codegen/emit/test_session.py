"""The sample session: its records, its connections, its sizes, and that only the deliberate frames do not fit."""

import json
from collections import Counter
from pathlib import Path
from statistics import median

import pytest

from cordspec.codegen.emit import emit_session
from cordspec.codegen.schema import Description, read_file
from cordspec.decode import Decoder
from cordspec.errors import SchemaError
from cordspec.wire import Anomaly
from tests.conftest import ROOT

RECORDS = [
    json.loads(line) for line in (ROOT / "examples" / "captures" / "session.ndjson").read_bytes().splitlines()
]
DISPATCHES = [record["frame"] for record in RECORDS if record["frame"]["op"] == 0]


def size(frame: object) -> int:
    return len(json.dumps(frame, separators=(",", ":"), ensure_ascii=False).encode())


def test_only_the_deliberate_frames_do_not_fit() -> None:
    found: list[Anomaly] = []
    decoder = Decoder(on_anomaly=found.append, log_anomalies=False)
    for record in RECORDS:
        decoder.decode(json.dumps(record["frame"]))
    assert [(each.event, each.path) for each in found] == [
        ("MESSAGE_CREATE", "components[]"),
        ("TYPING_START", "timestamp"),
    ]


def test_ten_minutes_in_order() -> None:
    times = [record["time"] for record in RECORDS]
    assert times == sorted(times)
    assert (times[0], times[-1][:16]) == ("2026-11-24T12:00:00.000000Z", "2026-11-24T12:09")
    assert [frame["s"] for frame in DISPATCHES] == list(range(1, len(DISPATCHES) + 1))
    assert 400_000 < sum(len(json.dumps(record, ensure_ascii=False)) for record in RECORDS) < 900_000


def test_a_reconnect_resumes_and_replays() -> None:
    second = [record for record in RECORDS if record["connection"] == 2]
    ops = [(record["direction"], record["frame"]["op"]) for record in second[:2]]
    assert ops == [("receive", 10), ("send", 6)]
    resume = second[1]["frame"]["d"]
    ready = next(frame["d"] for frame in DISPATCHES if frame["t"] == "READY")
    assert resume["session_id"] == ready["session_id"] == second[0]["session"]
    replay = []
    for record in second[2:]:
        if record["frame"].get("t") == "RESUMED":
            break
        replay.append(record["frame"]["s"])
    assert replay
    assert replay == list(range(resume["seq"] + 1, resume["seq"] + 1 + len(replay)))
    hidden = [record["frame"]["d"]["token"] for record in RECORDS if record["frame"]["op"] in (2, 6)]
    assert hidden == ["<token hidden>"] * 2
    for connection in (1, 2):
        beats = [record["frame"]["op"] for record in RECORDS if record["connection"] == connection]
        assert beats.count(1) == beats.count(11) >= 5


def test_people_and_guilds_are_distinct() -> None:
    messages = [frame["d"] for frame in DISPATCHES if frame["t"] == "MESSAGE_CREATE"]
    assert len({message["author"]["id"] for message in messages}) > 24
    assert len({message["guild_id"] for message in messages}) == 3
    texts = Counter(message["content"] for message in messages)
    assert texts.most_common(1)[0][1] < len(messages) / 8
    assert len({message["id"] for message in messages}) == len(messages)


@pytest.mark.parametrize(
    "event",
    [
        "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "PRESENCE_UPDATE", "TYPING_START",
        "INTERACTION_CREATE", "VOICE_STATE_UPDATE", "GUILD_CREATE", "GUILD_MEMBER_ADD", "THREAD_CREATE",
        "MESSAGE_REACTION_ADD",
    ],
)  # fmt: skip
def test_sizes_are_those_of_genuine_frames(event: str, captures: Path) -> None:
    genuine = [
        size(frame)
        for frame in map(json.loads, (captures / "discord.logs.ndjson").read_bytes().splitlines())
        if frame.get("t") == event
    ]
    ours = [size(frame) for frame in DISPATCHES if frame["t"] == event]
    assert 0.7 < median(ours) / median(genuine) < 1.4


def test_a_word_that_does_not_exist(tmp_path: Path, description: Description) -> None:
    script = (ROOT / "schemas" / "session.yaml").read_text(encoding="utf-8")
    for word in ("$user.nmae", "$now.nmae"):
        (tmp_path / "session.yaml").write_text(script.replace("$user.avatar", word), encoding="utf-8")
        with pytest.raises(SchemaError, match=word.replace("$", r"\$")):
            emit_session(description, read_file(tmp_path / "session.yaml", "session"))
