"""`.ci/run` fails when any of its commands fails, and runs on the Pythons that are really there."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

CI = ROOT / ".ci"
pytestmark = pytest.mark.skipif(
    not CI.is_dir() or shutil.which("bash") is None, reason="needs a clone (.ci is not in an sdist) and bash"
)

INTERPRETER = '#!/bin/sh\necho "{version}"\n'
SHIM = '#!/bin/sh\necho "pyenv: $0: command not found" >&2\nexit 127\n'
UV = """#!/bin/sh
echo "uv $*" >> "$LOG"
case "uv $*" in *"$FAILS"*) test -n "$FAILS" && exit 3 ;; esac
case "$*" in
"python find"*) exit 1 ;;
*sys.executable*) echo /somewhere/python ;;
*sys.version_info*) echo 3.11 ;;
esac
"""
PIP = """#!/bin/sh
echo "pip $*" >> "$LOG"
case "pip $*" in *"$FAILS"*) test -n "$FAILS" && exit 3 ;; esac
exit 0
"""


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


class Machine:
    """A machine whose `uv`, `pip` and interpreters are what a test says; `calls` is what was run on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        for name in ("bash", "dirname", "env", "find", "mktemp", "rm", "sed", "sort"):
            self.bin.mkdir(exist_ok=True)
            found = shutil.which(name)
            assert found, f"{name} is needed"
            (self.bin / name).symlink_to(found)
        shutil.copytree(CI, folder / "clone" / ".ci")

    def run(self, *command: str, fails: str = "") -> subprocess.CompletedProcess[str]:
        log = self.folder / "log"
        log.write_text("")
        environment = {"PATH": str(self.bin), "HOME": str(self.folder), "LOG": str(log), "FAILS": fails}
        environment["TMPDIR"] = str(self.folder)
        done = subprocess.run(
            command,
            cwd=self.folder / "clone",
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.calls = log.read_text().splitlines()
        return done

    def find(self, version: str) -> tuple[str, int]:
        done = self.run(".ci/find-python", version)
        return done.stdout.strip(), done.returncode


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_an_interpreter_on_the_path_is_found(machine: Machine) -> None:
    there = program(machine.bin / "python3.12", INTERPRETER.format(version="3.12"))
    assert machine.find("3.12") == (str(there), 0)
    assert machine.find("3.13") == ("", 1)


def test_a_shim_that_fails_is_not_an_interpreter(machine: Machine) -> None:
    program(machine.bin / "python3.12", SHIM)
    assert machine.find("3.12") == ("", 1)


def test_what_pyenv_has_is_found_after_a_shim_that_fails(machine: Machine) -> None:
    program(machine.bin / "python3.12", SHIM)
    for version in ("3.12.1", "3.12.9", "3.12.10", "3.1.0"):
        program(machine.folder / f".pyenv/versions/{version}/bin/python", INTERPRETER.format(version="3.12"))
    assert machine.find("3.12") == (str(machine.folder / ".pyenv/versions/3.12.10/bin/python"), 0)


def test_the_root_of_pyenv_is_where_pyenv_says(machine: Machine) -> None:
    program(machine.bin / "pyenv", f"#!/bin/sh\necho {machine.folder}/elsewhere\n")
    there = program(
        machine.folder / "elsewhere/versions/3.13.0/bin/python", INTERPRETER.format(version="3.13")
    )
    assert machine.find("3.13") == (str(there), 0)


def test_what_uv_finds_is_taken_first(machine: Machine) -> None:
    there = program(machine.folder / "uv-python", INTERPRETER.format(version="3.12"))
    program(machine.bin / "uv", f"#!/bin/sh\necho {there}\n")
    program(machine.bin / "python3.12", INTERPRETER.format(version="3.12"))
    assert machine.find("3.12") == (str(there), 0)


def test_an_interpreter_of_another_version_is_not_taken(machine: Machine) -> None:
    program(machine.bin / "python3.12", INTERPRETER.format(version="3.13"))
    assert machine.find("3.12") == ("", 1)


@pytest.mark.parametrize("version", ["", "3", "3.12.1", "python3.12", "3.12; true"])
def test_a_wrong_call_is_refused(machine: Machine, version: str) -> None:
    assert machine.find(version) == ("", 2)


def equipped(machine: Machine) -> Machine:
    program(machine.bin / "uv", UV)
    program(machine.bin / "pip", PIP)
    return machine


def test_the_tests_run_on_every_python_that_is_there(machine: Machine) -> None:
    equipped(machine)
    there = program(machine.bin / "python3.13", INTERPRETER.format(version="3.13"))
    done = machine.run(".ci/run")
    assert done.returncode == 0, done.stderr
    isolated = [call for call in machine.calls if "--isolated" in call]
    assert len(isolated) == 1
    assert f"--python {there} pytest" in isolated[0]
    assert "Python 3.12 is not installed on this machine: the tests did not run on it." in done.stdout
    assert done.stdout.splitlines()[-1] == (
        "Everything holds. The tests ran on Python 3.11, 3.13. Not installed here, so not tested: 3.12."
    )


def test_no_command_can_fail_without_notice(machine: Machine) -> None:
    equipped(machine)
    for version in ("3.12", "3.13"):
        program(machine.bin / f"python{version}", INTERPRETER.format(version=version))
    assert machine.run(".ci/run").returncode == 0
    calls = [call.partition(" --site-dir")[0] for call in machine.calls]  # another folder each time
    commands = [call for call in dict.fromkeys(calls) if not call.startswith("uv python find")]
    assert len([call for call in commands if re.search(r" pytest\b", call)]) == 3
    assert len(commands) > 12
    for command in commands:
        done = machine.run(".ci/run", fails=command)
        assert done.returncode != 0, f"{command} failed, and .ci/run did not"
        assert "Everything holds" not in done.stdout
        assert machine.calls[-1].startswith(command), f"{command} failed, and .ci/run went on"


def test_its_markers_are_registered(pytestconfig: pytest.Config) -> None:
    """`-m "not slow"` is refused by pytest, with --strict-markers, where no marker `slow` is registered."""
    registered = {line.partition(":")[0].partition("(")[0] for line in pytestconfig.getini("markers")}
    for text in ((CI / "run").read_text(), (ROOT / "Makefile").read_text()):
        for expression in re.findall(r"pytest.* -m ['\"]?([^'\"\n]*)", text):
            assert set(re.findall(r"\w+", expression)) - {"not", "and", "or"} <= registered


def test_every_target_of_the_makefile_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == targets
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert targets == set(re.findall(r"`make (\w+)`", contributing))
