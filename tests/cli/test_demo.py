"""The demo: a bot and its gateway in one process."""

import pytest

from cordspec.cli import main


@pytest.mark.parametrize("compression", ["zlib-stream", "zstd-stream", "payload", "none"])
def test_the_demo_shows_what_arrives(compression: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--compression", compression]) == 0
    out = capsys.readouterr().out
    for line in ("READY: logged in as demo", "MESSAGE_CREATE: mio says 'did you miss this?'", "Closed."):
        assert line in out
    assert "demo.token" not in out
