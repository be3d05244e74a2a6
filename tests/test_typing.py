"""What type checkers say of user programs: each passes, or fails where and as it should.

One process per checker over all programs; a check of the count keeps messages short.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

PROGRAMS = sorted((ROOT / "tests" / "typing").glob("*.py"))
EXPECTED = re.compile(r"[^`]# E: (.*)$")
Findings = dict[tuple[str, int], list[str]]


def mypy(paths: list[Path]) -> Findings:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--output",
        "json",
        "--no-error-summary",
        *map(str, paths),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    found: Findings = defaultdict(list)
    for line in done.stdout.splitlines():
        message = json.loads(line)
        found[Path(message["file"]).name, message["line"]].append(message["message"])
    assert done.returncode in (0, 1), done.stderr
    return found


def pyright(paths: list[Path]) -> Findings:
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "--project",
        str(paths[0].parent),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    found: Findings = defaultdict(list)
    for message in json.loads(done.stdout)["generalDiagnostics"]:
        found[Path(message["file"]).name, message["range"]["start"]["line"] + 1].append(message["message"])
    assert done.returncode in (0, 1), done.stderr
    return found


@pytest.mark.parametrize("check", [mypy, pyright])
def test_user_programs(check: Callable[[list[Path]], Findings]) -> None:
    found = check(PROGRAMS)
    assert found, "a checker that finds nothing in programs that must fail has not run"
    wrong: list[str] = []
    for path in PROGRAMS:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            messages = found.get((path.name, number), [])
            expected = EXPECTED.search(line)
            if expected is None:
                wrong += [f"{path.name}:{number}: unexpected: {message}" for message in messages]
            elif not any(all(word in message for word in expected[1].split()) for message in messages):
                wrong.append(f"{path.name}:{number}: expected {expected[1]!r}, said {messages}")
            elif sum(message.count("\n") + 1 for message in messages) > 8:
                wrong.append(f"{path.name}:{number}: the message is a wall: {messages}")
    assert wrong == []
