"""What other libraries take from the bytes of a frame to what a listener receives, beside cordspec.

``python -m benchmarks.peers`` makes an environment for each library with uv (once; it needs the network),
then asks one process after the other in shuffled order, round after round. Microseconds of CPU time a frame,
medians; in brackets the median of the ratios to cordspec within a round. What cannot be compared is said in
README.md.
"""

import argparse
import json
import os
import random
import statistics
import subprocess

from benchmarks.corpus import corpus
from benchmarks.environments import ROOT, python_of

WORKERS = ["nextcore", "hikari", "discord.py", "disnake", "py-cord"]
CASES = ["accepted", "MESSAGE_CREATE", "PRESENCE_UPDATE", "INTERACTION_CREATE", "GUILD_CREATE_LARGE"]


class Process:
    """One peer's process."""

    def __init__(self, peer, data):
        command = [python_of(peer), "-O", "-m", "benchmarks.peers.worker", peer, str(data)]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{peer}: the worker did not start; try {' '.join(command)}")
        self.peers = json.loads(line)["peers"]

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=WORKERS, default=WORKERS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--modes", nargs="*", default=["decode", "listen", "nolisten"])
    options = parser.parse_args()
    data, rng = corpus(), random.Random(1)
    processes = [Process(peer, data) for peer in ["cordspec", *options.only]]
    todo = [(process, name) for process in processes for name in process.peers]
    for mode in options.modes:
        found = {}
        for _ in range(options.rounds):
            for process, name in rng.sample(todo, len(todo)):
                if mode not in process.peers[name]["modes"]:
                    continue
                for case in CASES:
                    reps = 1 if case in ("accepted", "GUILD_CREATE_LARGE") else 10
                    limit = 10_000 if case == "accepted" else None
                    answer = process.ask(op="run", peer=name, mode=mode, case=case, reps=reps, limit=limit)
                    if "cpu" in answer:
                        found.setdefault((name, case), []).append(answer["cpu"] / 1000)
        table(mode, found)


def table(mode, found):
    names = list(dict.fromkeys(name for name, _ in found))
    names.sort(key=lambda name: statistics.median(found.get((name, "accepted"), [1e9])))
    print(f"\n{mode + ', us a frame':22}" + "".join(f"{case:>26}" for case in CASES))
    for name in names:
        cells = []
        for case in CASES:
            times = found.get((name, case))
            if not times:
                cells.append("-")
                continue
            ratios = [a / b for a, b in zip(times, found[("cordspec", case)])]
            cells.append(f"{statistics.median(times):.2f} ({statistics.median(ratios):.1f} x)")
        print(f"{name:22}" + "".join(f"{cell:>26}" for cell in cells))


if __name__ == "__main__":
    main()
