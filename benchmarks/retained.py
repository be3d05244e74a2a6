"""Memory that typed objects retain, in bytes for each byte of their JSON, beside other libraries.

``python -m benchmarks.retained`` keeps a large GUILD_CREATE, and a thousand messages, as what each library gives to
a listener. Every library and case is a process of its own with a time limit. The bytes are those that Python
allocates (``tracemalloc``), which do not vary between runs. Those of discord.py include its caches, which its objects
refer to.
"""

import argparse
import json
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.corpus import corpus, load, save
from benchmarks.environments import ROOT, python_of
from benchmarks.loopback import CAPTURE
from benchmarks.rows import Row, machine, write_rows

LIMIT: Final = 60.0
"""Seconds for one library and case."""

MESSAGES: Final = 1_000
NOTES: Final = {
    "cordspec": "",
    "orjson": "dicts, nothing typed",
    "discord.py": "with its caches; all objects of one user id share one user",
    "hikari": "objects of its event factory, without a cache",
    "nextcore": "frozendict of dicts, nothing typed",
}


class Case(NamedTuple):
    """Frames to keep, and those that come before."""

    name: str
    world: list[bytes]
    warm: list[bytes]
    kept: list[bytes]


class Found(NamedTuple):
    """What a process has measured."""

    retained: int
    size: int
    frames: int
    objects: int


def of_kind(frames: Iterable[bytes], name: str) -> list[bytes]:
    """Return the frames of one event."""
    head = b'{"t":"%b"' % name.encode()
    return [frame for frame in frames if frame.startswith(head)]


def corpus_cases() -> list[Case]:
    """Return the cases of the corpus."""
    folder = corpus()
    large, small = load(folder / "GUILD_CREATE_LARGE.frames"), load(folder / "GUILD_CREATE_SMALL.frames")
    messages = of_kind(load(folder / "accepted.frames"), "MESSAGE_CREATE")[: MESSAGES + 1]
    return [
        Case("GUILD_CREATE of the corpus", [], small[:1], large[:1]),
        Case("messages of the corpus", load(folder / "world.frames"), messages[:1], messages[1:]),
    ]


def genuine_cases() -> list[Case]:
    """Return the cases of the genuine frames; none where there is no capture."""
    if not CAPTURE.exists():
        return []
    frames = CAPTURE.read_bytes().splitlines()
    guilds = sorted(of_kind(frames, "GUILD_CREATE"), key=len)
    messages = of_kind(frames, "MESSAGE_CREATE")
    return [
        Case("genuine GUILD_CREATE", [], guilds[:1], guilds[-1:]),
        Case("genuine messages", guilds, messages[:1], messages[1:]),
    ]


def keep(peer: str, folder: Path) -> Found | str:
    """Return what a library retains, or why that is not known."""
    python = python_of("cordspec" if peer == "orjson" else peer)
    command = [python, "-O", "-m", "benchmarks.peers.retained_worker", peer, str(folder)]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    except subprocess.TimeoutExpired:
        return f"did not end in {LIMIT:.0f} s"
    if done.returncode or not done.stdout:
        return (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
    return Found(**json.loads(done.stdout))


def run(case: Case) -> list[Row]:
    """Measure one case with every library, and print a line for each."""
    rows: list[Row] = []
    size = sum(map(len, case.kept))
    print(f"\n{len(case.kept)} x {case.name}, {size:,} bytes of JSON")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("world", "warm", "kept"):
            save(getattr(case, part), folder / f"{part}.frames")
        for peer, note in NOTES.items():
            found = keep(peer, folder)
            rows.append(row_of(case, peer, found, note))
            print(line_of(peer, found, note), flush=True)
    return rows


def line_of(peer: str, found: Found | str, note: str) -> str:
    """Return the line of a library."""
    if isinstance(found, str):
        return f"{peer:12} {'-':>8}   {found}"
    objects = "" if found.objects == found.frames else f"; {found.objects} events from {found.frames} frames"
    return f"{peer:12} {found.retained / found.size:8.2f}   {note}{objects}"


def row_of(case: Case, peer: str, found: Found | str, note: str) -> Row:
    """Return the row of a library."""
    ratio = None if isinstance(found, str) else round(found.retained / found.size, 3)
    reason = found if isinstance(found, str) else f"{found.size:,} bytes of JSON, {found.objects} events"
    return Row(
        row=f"retained bytes for each byte of JSON, {len(case.kept)} x {case.name}: {peer}",
        ratio=ratio,
        python=platform.python_version(),
        machine=machine(),
        date=time.strftime("%Y-%m-%d"),
        note="; ".join(filter(None, (note, reason, "tracemalloc, does not vary between runs"))),
    )


def main() -> None:
    """Measure every case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to a file")
    options = parser.parse_args()
    rows = [row for case in [*corpus_cases(), *genuine_cases()] for row in run(case)]
    if options.json:
        write_rows(rows, options.json)


if __name__ == "__main__":
    main()
