"""What type checkers say of the user programs in ``tests/typing``, as a table.

``python -m tests.checkers`` runs every checker that is installed; the tests gate on mypy and pyright.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "typing"
PROGRAMS = sorted(FOLDER.glob("*.py"))
EXPECTED = re.compile(r"[^`]# E(?:\[-(\w+)\])?: (.*)$")
WALL = 8
"""How many lines of messages one mistake may cause."""
ADD_LISTENER_WALL = 14
"""The same for ``add_listener``, whose overloads contain the listener. mypy lists all of them in notes besides."""
COMPONENTS_WALL = 13
"""The same for a component at the wrong place: pyright has a line for each component that may be there."""

COMPONENTS = {"Button", "Label", "TextDisplay", "TextInput"}

Findings = dict[tuple[str, int], list[str]]


def run(*command: str) -> str:
    """What a checker prints."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def mypy() -> Findings:
    """Findings of mypy in strict mode."""
    found: Findings = defaultdict(list)
    options = ["--strict", "--output", "json", "--no-error-summary"]
    for line in run(sys.executable, "-m", "mypy", *options, *map(str, PROGRAMS)).splitlines():
        message = json.loads(line)
        found[Path(message["file"]).name, message["line"]].append(message["message"])
    return found


def pyright(*command: str) -> Findings:
    """Findings of pyright in strict mode."""
    command = command or (sys.executable, "-m", "pyright")
    out = run(*command, "--outputjson", "--pythonpath", sys.executable, "--project", str(FOLDER))
    found: Findings = defaultdict(list)
    for message in json.loads(out)["generalDiagnostics"]:
        if message["severity"] == "error":
            line = message["range"]["start"]["line"] + 1
            found[Path(message["file"]).name, line].append(message["message"])
    return found


def basedpyright() -> Findings:
    """Findings of basedpyright with pyright's rules."""
    return pyright("basedpyright")


def ty() -> Findings:
    """Findings of ty."""
    options = ["--output-format", "gitlab", "--python", sys.prefix, "--exit-zero"]
    found: Findings = defaultdict(list)
    for message in json.loads(run("ty", "check", *options, *map(str, PROGRAMS))):
        place: Any = message["location"]
        line = place.get("positions", place.get("lines", {})).get("begin", {})
        number = line["line"] if isinstance(line, dict) else line
        found[Path(place["path"]).name, number].append(message["description"])
    return found


def pyrefly() -> Findings:
    """Findings of pyrefly."""
    options = ["--output-format", "json", "--python-interpreter-path", sys.executable]
    found: Findings = defaultdict(list)
    for message in json.loads(run("pyrefly", "check", *options, *map(str, PROGRAMS)))["errors"]:
        found[Path(message["path"]).name, message["line"]].append(message["description"])
    return found


class Verdict(NamedTuple):
    """One line of one program, and whether a checker said of it what it should."""

    place: str
    expected: str
    got: list[str]
    wrong: str
    """What is wrong with it; empty if nothing is."""


def verdicts(checker: Callable[[], Findings]) -> Iterator[Verdict]:
    """Every line that should have been, or was, an error."""
    found = checker()
    for path in PROGRAMS:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            got = found.get((path.name, number), [])
            marked = EXPECTED.search(line)
            words = marked[2] if marked and marked[1] != checker.__name__ else ""
            if words or got:
                yield Verdict(f"{path.name}:{number}", words, got, _wrong(words, got))


def _wrong(words: str, got: list[str]) -> str:
    if not words:
        return "unexpected"
    if not any(all(word in message for word in words.split()) for message in got):
        return "not said" if got else "missed"
    limit = ADD_LISTENER_WALL if "add_listener" in words else COMPONENTS_WALL if words in COMPONENTS else WALL
    return "a wall" if sum(message.count("\n") + 1 for message in got) > limit else ""


def main() -> None:
    """Print what every installed checker says of every line."""
    for checker in (mypy, pyright, basedpyright, ty, pyrefly):
        name = checker.__name__
        if checker not in (mypy, pyright) and shutil.which(name) is None:
            print(f"{name}: not installed\n")
            continue
        rows = list(verdicts(checker))
        good = sum(not row.wrong for row in rows)
        print(f"{name}: {good} of {len(rows)} lines as they should be")
        for row in rows:
            first = row.got[0].splitlines()[0][:90] if row.got else "nothing"
            print(
                f"  {row.wrong or 'ok':10} {row.place:24} expected {row.expected or 'nothing':38} got {first}"
            )
        print()


if __name__ == "__main__":
    main()
