"""Every code block of the README and of the documentation runs, in the order of its page."""

import gc
import os
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser

ROOT = Path(__file__).parent
SET_UP = {
    "python -m venv .venv",
    ".venv/bin/pip install -e '.[test]'",
    ".venv/bin/pytest -n auto",
    "uv run pytest -n auto",
}
"""Commands that make the environment in which this very test runs; .ci/run calls them."""


def run_python(example: Example) -> None:
    """Run a block in its page's namespace; a comment after a `print` is what it prints."""
    expected = re.findall(r"^# (.*)$", example.parsed, re.MULTILINE)
    out = StringIO()
    with redirect_stdout(out):
        exec(compile(example.parsed, example.path, "exec", dont_inherit=True), example.namespace)
    # Output may be long; what the page claims must be in it, in that order.
    printed = out.getvalue().splitlines()
    assert [line for line in printed if line in expected] == expected, (
        f"printed {printed}, page says {expected}"
    )


def run_shell(example: Example) -> None:
    """Run the commands of a block that are cordspec's; the others set this environment up."""
    for line in str(example.parsed).strip().splitlines():
        command = re.sub(r"^(pip install uv && )?(uv run |\.venv/bin/)(?=cordspec)", "", line)
        if command.startswith("cordspec "):
            words = [sys.executable, "-m", *shlex.split(command)]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            assert done.stdout
        else:
            assert command in SET_UP, f"{command!r} is neither cordspec's nor known to set up the tests"


def set_up(namespace: dict[str, object]) -> None:
    """A page begins with nothing, in a folder of its own that has everything of this one."""
    namespace.clear()
    folder = TemporaryDirectory()
    for entry in ROOT.iterdir():
        if entry.name != ".git":
            (Path(folder.name) / entry.name).symlink_to(entry)
    PAGES.append(folder)
    os.chdir(folder.name)


def tear_down(namespace: dict[str, object]) -> None:
    """What a page has written goes with it."""
    namespace.clear()
    os.chdir(ROOT)
    PAGES.pop().cleanup()


PAGES: list[TemporaryDirectory[str]] = []


def pytest_sessionstart() -> None:
    """Build a decoder before any test makes one of its own, which would leave a model lax (decision 0010)."""
    from cordspec.decode import Decoder

    Decoder()


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """With ``-n``, give all tests of a file to one process: the code blocks of a page run in its order."""
    if getattr(config.option, "numprocesses", None) and config.option.dist == "no":
        config.option.dist = "loadfile"


pytest_collect_file = Sybil(
    parsers=[CodeBlockParser("python", run_python), CodeBlockParser("sh", run_shell)],
    patterns=["README.md", "docs/*.md", "docs/explanation/*.md", "docs/how-to/*.md"],
    setup=set_up,
    teardown=tear_down,
).pytest()


def pytest_collection_finish() -> None:
    """Leave the modules out of garbage collection: a test that collects garbage takes a tenth of the time."""
    gc.collect()
    gc.freeze()
