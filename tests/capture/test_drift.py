"""Drift is what was added to a frame that fits, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from cordspec.capture import CapturedFrame, read_frames
from cordspec.capture.drift import Drift, Finding
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


@pytest.mark.parametrize(
    ("frame", "kind", "what", "path", "example"),
    [
        (with_payload(brand_new=[1, 2]), "field", "MessageCreateData.brand_new", "brand_new", "[1,2]"),
        (with_payload(new_token="x"), "field", "MessageCreateData.new_token", "new_token", "(hidden)"),
        (
            with_payload(author={**MESSAGE["d"]["author"], "mood": "x" * 99}),
            "field",
            "User.mood",
            "author.mood",
            "x" * 60 + "...",
        ),
        (with_payload(type=4242), "value", "MessageType 4242", "type", "4242"),
        (with_payload(flags=1 << 50), "bits", "MessageFlags 0x4000000000000", "flags", str(1 << 50)),
        (
            with_payload(components=[{"type": 99, "id": 1}]),
            "member",
            "Component 99",
            "components[]",
            '{"type":99,"id":1}',
        ),
        ({"t": "NEW_EVENT", "s": 1, "op": 0, "d": {"id": "1"}}, "event", "NEW_EVENT", "", '{"id": "1"}'),
        ({"op": 77, "d": 5}, "opcode", "77", "", "5"),
        ({"op": 11, "d": {}}, "anomaly", "HEARTBEAT_ACK: no frame of it fits", "", "{}"),
    ],
)
def test_what_is_new_is_found_once_with_its_place(
    frame: Any, kind: str, what: str, path: str, example: str
) -> None:
    found = drift_of(frame, frame)
    assert len(found) == 1
    assert (found[0].kind, found[0].what, found[0].count, found[0].example) == (kind, what, 2, example)
    assert found[0].place.startswith("x:1 ")
    assert found[0].place.endswith(path)
    if kind != "anomaly":
        assert (ROOT / found[0].add_to).is_file()


def test_what_was_mended_is_told() -> None:
    found = drift_of(with_payload(tts="yes"))
    assert [finding.kind for finding in found] == ["anomaly"]
    assert found[0].what.startswith("MESSAGE_CREATE tts: expected a boolean")


def test_every_anomaly_of_a_recording_is_in_it(captures: Path) -> None:
    drift = Drift()
    drift.note(Path("x"), read_frames(captures / "spacebar.frames.ndjson"))
    assert drift.frames == 463
    kinds = {finding.kind for finding in drift.findings}
    assert {"event", "field", "anomaly"} <= kinds
    assert "READY_SUPPLEMENTAL" in {finding.what for finding in drift.findings}


def test_the_command_tells_people_and_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "capture"
    path.write_text(json.dumps(with_payload(brand_new=1)) + "\nbroken\n")
    assert main(["drift", str(path)]) == 1
    out, error = capsys.readouterr()
    assert "MessageCreateData.brand_new" in out
    assert "1 frames; 1 thing the model does not know." in out
    assert f"{path}:2: no JSON object" in error
    assert main(["drift", str(SAMPLE)]) == 0
    capsys.readouterr()
    assert main(["drift", str(SAMPLE), "--check", "--format", "json"]) == 1
    assert {finding["what"] for finding in json.loads(capsys.readouterr().out)} >= {"EVENT_OF_TOMORROW"}
