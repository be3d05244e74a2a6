"""A cluster of worker processes writes what one process writes, byte for byte."""

import subprocess
import sys
from pathlib import Path

from cordspec.capture.exporting import export
from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"


def test_workers_write_the_same_bytes_as_one_process(tmp_path: Path) -> None:
    capture = tmp_path / "capture.ndjson"
    capture.write_bytes(SAMPLE.read_bytes() * 4)
    one = export(capture, to=tmp_path / "one", jobs=1, partition_size=30_000)
    command = [sys.executable, "-m", "tests.capture.on_dask", str(capture), str(tmp_path / "dask"), "30000"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    rows, workers = map(int, done.stdout.split())
    assert (rows, workers) == (sum(one.rows.values()), 2)
    names = [
        sorted(p.relative_to(tmp_path / f) for p in (tmp_path / f).rglob("*.*")) for f in ("one", "dask")
    ]
    assert names[0] == names[1]
    assert len({path.name for path in names[0]}) > 4
    for name in names[0]:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "dask" / name).read_bytes()
