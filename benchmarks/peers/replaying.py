"""Other libraries on a replayed capture: whether they receive what was recorded.

``python -m benchmarks.peers.replaying`` serves the sample capture with ``cordspec replay --serve`` to discord.py
and to hikari, each in its own environment, and compares by name what they received with what was captured; ``--names`` prints every name.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.environments import ROOT, python_of
from cordspec.cli.replay import TOKEN

SAMPLE = ROOT / "tests" / "data" / "every_event.ndjson"
HANDSHAKE = {"READY", "RESUMED"}
SCRIPTS = {"discord.py": "replay_dpy", "hikari": "replay_hikari"}


def names(capture: Path) -> list[str]:
    """The dispatches of a capture that are played."""
    found = [json.loads(line)["t"] for line in capture.read_bytes().splitlines()]
    return [name for name in found if name is not None and name not in HANDSHAKE]


def received_by(peer: str, capture: Path, last: str) -> dict[str, Any]:
    """What a library says it received, up to the last event."""
    command = [sys.executable, "-m", "cordspec", "replay", str(capture), "--serve", "--once"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = server.stdout.readline().split("listens at ")[1].split(",")[0]
        client = subprocess.run(
            [python_of(peer), "-m", f"benchmarks.peers.{SCRIPTS[peer]}", url, TOKEN, last],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        server.terminate()
    if client.returncode or not client.stdout:
        raise SystemExit(f"{peer}: {client.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(client.stdout.splitlines()[-1])
    return found


def main() -> int:
    """Compare for each library; 1 where one has missed something."""
    played, status = names(SAMPLE), 0
    expected = Counter(played)
    for peer in SCRIPTS:
        found = received_by(peer, SAMPLE, played[-1])
        received = Counter(found["received"])
        missing = expected - received
        status |= bool(missing)
        told = sum(found["told"].values())
        print(
            f"{peer} {found['version']}: {sum((expected & received).values())} of {len(played)} events "
            f"received, {told} calls to listeners; missing: {dict(missing) or 'none'}"
        )
        if "--names" in sys.argv:
            for name, count in sorted(expected.items()):
                print(f"  {name}: {received[name]} of {count}")
    return status


if __name__ == "__main__":
    sys.exit(main())
