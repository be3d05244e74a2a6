"""`cordspec stats`: tables that add up, and a picture that is one."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cordspec.cli import main
from tests.capture.containers import CONTAINERS
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
FRAMES = SAMPLE.read_bytes().splitlines()


def test_the_summary_adds_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = CONTAINERS["records.zst"](tmp_path, FRAMES)
    assert main(["stats", str(path)]) == 0
    out = capsys.readouterr().out
    assert f"{len(FRAMES):,} frames, {sum(map(len, FRAMES)):,} bytes on 1 connection." in out
    assert "From 2026-11-24 12:00:00" in out
    assert "1 session began" in out


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_a_plot_is_a_picture_with_the_events_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    path, plot = CONTAINERS["records"](tmp_path, FRAMES), tmp_path / f"plot{suffix}"
    assert main(["stats", str(path), "--plot", str(plot)]) == 0
    assert f"The plot is in {plot}." in capsys.readouterr().out
    if suffix == ".svg":
        assert ET.parse(plot).getroot().tag.endswith("svg")
        assert "bytes by event" in plot.read_text()
    else:
        assert plot.read_bytes().startswith(b"\x89PNG")


def test_a_bad_name_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats", str(SAMPLE), "--plot", str(tmp_path / "plot.gif")]) == 1
    out, error = capsys.readouterr()
    assert not out
    assert "ends in .svg or .png; found 'plot.gif'" in error


def test_what_cannot_be_read_is_told_and_the_rest_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken"
    path.write_bytes(FRAMES[0] + b"\n{broken\n" + FRAMES[1])
    assert main(["stats", str(path), str(tmp_path / "missing")]) == 1
    out, error = capsys.readouterr()
    assert "2 frames" in out
    assert f"{path}:2: no JSON object" in error
    assert "cannot be read" in error
