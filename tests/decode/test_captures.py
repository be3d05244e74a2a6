"""Recorded traffic: every frame arrives, and every anomaly is known."""

import re
from pathlib import Path

from cordspec.decode import Anomaly, Decoder, UndecodedEvent
from cordspec.events import Dispatch


def decode_all(path: Path) -> tuple[int, list[Anomaly]]:
    anomalies: list[Anomaly] = []
    decoder = Decoder(on_anomaly=anomalies.append, log_anomalies=False)
    frames = 0
    for line in path.read_bytes().splitlines():
        frame = decoder.decode(line)
        assert not (isinstance(frame, Dispatch) and isinstance(frame.d, UndecodedEvent)), line[:200]
        frames += 1
    return frames, anomalies


def test_genuine_frames_need_no_mending(captures: Path) -> None:
    frames, anomalies = decode_all(captures / "discord.bare.ndjson")
    assert frames == 63
    assert [str(anomaly) for anomaly in anomalies] == []


def test_another_servers_frames_all_arrive(captures: Path, root: Path) -> None:
    frames, anomalies = decode_all(captures / "spacebar.bare.ndjson")
    assert frames == 295
    page = (root / "docs" / "explanation" / "compatible-servers.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| ([A-Z_]+) \| (\S+) \|", page, re.MULTILINE))
    assert {(anomaly.event, anomaly.path or "(payload)") for anomaly in anomalies} == explained
