"""Drift is what was added to a frame that fits, and nothing else."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.analysis.drift import Drift, Finding, Judgement, own_judgements
from cordspec.cli import main
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
MESSAGE = next(
    frame for frame in map(json.loads, SAMPLE.read_bytes().splitlines()) if frame["t"] == "MESSAGE_CREATE"
)


def drift_of(*frames: Any) -> list[Finding]:
    drift = Drift()
    drift.note(
        Path("x"), iter([CapturedFrame(n, json.dumps(frame).encode()) for n, frame in enumerate(frames, 1)])
    )
    assert not drift.holes
    return drift.findings


def with_payload(**more: Any) -> Any:
    return {**MESSAGE, "d": {**MESSAGE["d"], **more}}


def test_a_frame_that_fits_has_none() -> None:
    assert drift_of(MESSAGE) == []


CHANNEL = {"id": "7", "type": 199, "name": "later"}


@pytest.mark.parametrize(
    ("frame", "kind", "key", "places", "path", "example"),
    [
        (with_payload(brand_new=[1, 2]), "field", "brand_new", ["MessageCreateData"], "brand_new", "[1,2]"),
        (with_payload(new_token="x"), "field", "new_token", ["MessageCreateData"], "new_token", "(hidden)"),
        (
            with_payload(author={**MESSAGE["d"]["author"], "mood": "x" * 99}),
            "field",
            "mood",
            ["User"],
            "author.mood",
            "x" * 60 + "...",
        ),
        (with_payload(type=4242), "value", "MessageType 4242", ["MessageCreateData.type"], "type", "4242"),
        (
            with_payload(flags=1 << 50),
            "bits",
            "MessageFlags 0x4000000000000",
            ["MessageCreateData.flags"],
            "flags",
            str(1 << 50),
        ),
        (
            with_payload(components=[{"type": 99, "id": 1}]),
            "member",
            "Component 99",
            ["Component"],
            "components[]",
            '{"type":99,"id":1}',
        ),
        (
            {"t": "CHANNEL_CREATE", "s": 1, "op": 0, "d": CHANNEL},
            "member",
            "GuildChannel 199",
            ["GuildChannel"],
            "",
            '{"id":"7","type":199,"name":"later"}',
        ),
        (
            with_payload(edited_timestamp=5),
            "conversion",
            "edited_timestamp: a number where a string is expected",
            ["MessageCreateData.edited_timestamp"],
            "edited_timestamp",
            "5",
        ),
        (
            with_payload(mention_roles=[7]),
            "conversion",
            "mention_roles: a number where a string is expected",
            ["MessageCreateData.mention_roles"],
            "mention_roles[]",
            "7",
        ),
        (
            with_payload(position="5"),
            "conversion",
            "position: a string where a number is expected",
            ["MessageCreateData.position"],
            "position",
            "5",
        ),
        ({"t": "NEW_EVENT", "s": 1, "op": 0, "d": {"id": "1"}}, "event", "NEW_EVENT", [], "", '{"id": "1"}'),
        ({"op": 77, "d": 5}, "opcode", "77", [], "", "5"),
        ({"op": 11, "d": {}}, "anomaly", "HEARTBEAT_ACK: no frame of it fits", [], "", "{}"),
        (
            with_payload(tts="yes"),
            "anomaly",
            "MESSAGE_CREATE tts: expected a boolean",
            [],
            "",
            "a string of 3 bytes",
        ),
    ],
)
def test_what_is_new_is_one_finding(
    frame: Any, kind: str, key: str, places: list[str], path: str, example: str
) -> None:
    found = drift_of(frame, frame)
    assert [(each.kind, each.key) for each in found] == [(kind, key)]
    assert (found[0].count, found[0].values, found[0].example) == (2, 2, example)
    assert found[0].places == dict.fromkeys(places, 2)
    assert found[0].first_place.startswith("x:1 ")
    assert found[0].first_place.endswith(path)
    assert found[0].judgement is None
    for file in found[0].add_to:
        assert (ROOT / file).is_file()
    assert bool(found[0].add_to) == (kind != "anomaly")


def test_a_key_is_one_row_whatever_holds_it() -> None:
    author = {**MESSAGE["d"]["author"], "mood": None}
    frames = [with_payload(author=author, mood=3), with_payload(author=author)]
    (found,) = drift_of(*frames)
    assert found.places == {"User": 2, "MessageCreateData": 1}
    assert found.add_to == ["schemas/objects/user.yaml", "schemas/objects/message.yaml"]
    assert (found.count, found.values, found.example) == (3, 1, "3")


def test_a_key_that_never_has_a_value_shows_null() -> None:
    (found,) = drift_of(with_payload(mood=None), with_payload(mood=None))
    assert (found.count, found.values, found.example) == (2, 0, "null")


def test_the_first_and_the_last_time_are_kept() -> None:
    drift = Drift()
    times = [datetime(2026, 1, day, tzinfo=UTC) for day in (2, 3, 9)]
    raw = json.dumps(with_payload(mood=1)).encode()
    drift.note(Path("x"), iter([CapturedFrame(n, raw, time=time) for n, time in enumerate(times, 1)]))
    (found,) = drift.findings
    assert (found.first_seen, found.last_seen) == (times[0], times[-1])


def test_what_was_decided_is_not_new_in_its_places() -> None:
    judged = [
        Judgement("field", "mood", "ignored", "Not for bots.", "2026-11-26"),
        Judgement("field", "weather", "planned", "Soon.", "2026-11-26", places=("User",)),
    ]
    author = {**MESSAGE["d"]["author"], "weather": 1}

    def decided(*frames: Any) -> dict[str, bool]:
        drift = Drift(judged=judged)
        items = [CapturedFrame(n, json.dumps(frame).encode()) for n, frame in enumerate(frames, 1)]
        drift.note(Path("x"), iter(items))
        return {finding.key: finding.judgement is not None for finding in drift.findings}

    assert decided(with_payload(mood=1, author=author)) == {"mood": True, "weather": True}
    # The same key in another object is new.
    assert decided(with_payload(author=author), with_payload(weather=1)) == {"weather": False}


def test_the_number_of_findings_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cordspec.capture.analysis.drift.DISTINCT", 10)
    assert len(drift_of(with_payload(**{f"key_{number}": 1 for number in range(50)}))) == 10


def test_genuine_frames_have_nothing_that_is_not_decided(captures: Path) -> None:
    """The sum of the report: everything that a log of 2026 carries is modelled or was decided about."""
    drift = Drift()
    for name in ("discord.logs.ndjson", "discord.bare.ndjson"):
        drift.note(captures / name, read_frames(captures / name))
    assert [finding.key for finding in drift.findings if finding.judgement is None] == []


def test_every_decision_of_the_schemas_is_read() -> None:
    decided = own_judgements()
    source = yaml.safe_load((ROOT / "schemas" / "drift.yaml").read_text(encoding="utf-8"))
    assert {(each.kind, each.key) for each in decided} == {
        (kind, key) for kind, decisions in source.items() for key in decisions
    }
    assert all(each.reason.endswith(".") for each in decided)


def test_every_anomaly_of_a_recording_is_in_it(captures: Path) -> None:
    drift = Drift()
    drift.note(Path("x"), read_frames(captures / "spacebar.frames.ndjson"))
    assert drift.frames == 463
    kinds = {finding.kind for finding in drift.findings}
    assert {"event", "field", "anomaly"} <= kinds
    assert "READY_SUPPLEMENTAL" in {finding.key for finding in drift.findings}


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "capture"
    path.write_text(json.dumps(with_payload(brand_new=1, bio=None)) + "\nbroken\n")
    assert main(["drift", str(path)]) == 1
    out, error = capsys.readouterr()
    assert "brand_new" in out
    assert "bio" not in out
    assert "1 frame; 1 new, 1 already decided." in out
    assert f"{path}:2: no JSON object" in error
    assert main(["drift", str(path), "--all"]) == 1
    assert "ignored: " in capsys.readouterr().out
    assert main(["drift", str(SAMPLE)]) == 0
    capsys.readouterr()
    assert main(["drift", str(SAMPLE), "--check", "--format", "json"]) == 1
    assert {finding["key"] for finding in json.loads(capsys.readouterr().out)} >= {"EVENT_OF_TOMORROW"}


def test_a_check_passes_when_all_is_decided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, decisions = tmp_path / "capture", tmp_path / "mine.yaml"
    path.write_text(json.dumps(with_payload(brand_new=1)) + "\n")
    assert main(["drift", str(path), "--check"]) == 1
    decisions.write_text(
        'field:\n  brand_new: {verdict: planned, reason: Next week., date: "2026-11-26"}\n', encoding="utf-8"
    )
    assert main(["drift", str(path), "--check", "--judged", str(decisions)]) == 0
    capsys.readouterr()
    decisions.write_text("field:\n  brand_new: {verdict: maybe}\n", encoding="utf-8")
    assert main(["drift", str(path), "--check", "--judged", str(decisions)]) != 0
    assert "mine.yaml:2:" in capsys.readouterr().err
    assert main(["drift", str(path), "--judged", str(tmp_path / "absent.yaml")]) != 0
    assert "absent.yaml" in capsys.readouterr().err
