"""The registry on the command line."""

import pytest

from cordspec.cli import main
from cordspec.events import EVENTS


def test_every_event_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["events"]) == 0
    out = capsys.readouterr().out
    listed = [line.split()[0] for line in out.splitlines()[2:] if line[:1].isupper()]
    assert listed == list(EVENTS)


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_every_event_is_shown(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["events", name.lower()]) == 0
    out = capsys.readouterr().out
    spec = EVENTS[name]
    assert out.startswith(name)
    assert spec.description in out
    assert spec.documentation in out
    for intent in spec.intents:
        assert str(intent.name) in out


def test_one_event_with_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    main(["events", "MESSAGE_CREATE"])
    out = capsys.readouterr().out
    assert "MessageCreateData" in out
    assert "GUILD_MESSAGES, DIRECT_MESSAGES" in out
    assert "https://docs.discord.com/developers/events/gateway-events#message-create" in out
    content = next(line for line in out.splitlines() if line.split()[:1] == ["content"])
    assert content.split()[1:3] == ["str", "required"]
    assert len(content.split()) > 4, "the field is described"


def test_a_misspelled_event(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["events", "MESAGE_CREATE"]) == 1
    assert "Did you mean MESSAGE_CREATE" in capsys.readouterr().err
