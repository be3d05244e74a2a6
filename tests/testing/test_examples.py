"""The examples: what they say without what they need, and what they print."""

import importlib.util
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from cordspec.http import HTTPClient


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "DISCORD_TOKEN"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ("ping_pong.py", "DISCORD_TOKEN"),
        ("moderator.py", "DISCORD_TOKEN"),
        ("decode_a_log.py", "captured log"),
    ],
)
def test_an_example_says_what_it_needs(example: str, words: str, root: Path) -> None:
    done = run(root, f"examples/{example}")
    assert done.returncode == 1
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1, "a sentence, no traceback"


def test_anomalies_are_printed_once(root: Path, tmp_path: Path) -> None:
    capture = tmp_path / "anomaly.ndjson"
    text = (root / "tests" / "data" / "every_event.ndjson").read_text()
    message = next(line for line in text.splitlines() if '"MESSAGE_CREATE"' in line)
    capture.write_text(message.replace('"tts":true', '"tts":"yes"') + "\n")
    done = run(root, "examples/decode_a_log.py", str(capture))
    found = Counter(line for line in done.stdout.splitlines() if "tts" in line)
    assert (done.returncode, done.stderr) == (0, "")
    assert set(found.values()) == {1}


def test_the_client_of_the_moderator_can_send(root: Path) -> None:
    spec = importlib.util.spec_from_file_location("moderator", root / "examples" / "moderator.py")
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    client: HTTPClient = example.http_client
    assert client.authentication is example.authentication
