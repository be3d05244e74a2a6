"""An editor shows the docstring of ``listen`` and the like at a call, and leads to it."""

import re
from collections.abc import Iterator
from inspect import getdoc
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from cordspec.dispatch.dispatcher import Dispatcher
from cordspec.dispatch.hub import Routing
from tests.conftest import ROOT
from tests.language_server import Editor, open_editor

CALLS = {
    'dispatcher.listen("READY")': (Dispatcher, "Event[ReadyData]"),
    'dispatcher.listen("WEBHOOKS_UPDATE")': (Dispatcher, "Event[WebhooksUpdateData]"),
    'dispatcher.wait_for("READY")': (Dispatcher, "Waiter[ReadyData]"),
    'dispatcher.stream("READY")': (Dispatcher, "Stream[ReadyData]"),
    'dispatcher.add_listener(print_it, "READY")': (Dispatcher, "EventListener[ReadyData]"),
    'manager.listen("READY")': (Routing, "Event[ReadyData]"),
    'manager.listen("gap")': (Routing, "Event[Gap]"),
    'manager.wait_for("gap")': (Routing, "Waiter[Gap]"),
    'manager.stream("gap")': (Routing, "Stream[Gap]"),
    'manager.add_listener(print_it, "gap")': (Routing, "EventListener[Gap]"),
}
"""Calls, the class that documents the method, and a type that the editor shows."""

PROGRAM = """\
from cordspec.dispatch import EventDispatcher
from cordspec.gateway import ShardManager
def print_it(data: object) -> None: ...
def program(dispatcher: EventDispatcher, manager: ShardManager) -> None:
"""
TEXT = PROGRAM + "".join(f"    {call}\n" for call in CALLS)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    with open_editor(tmp_path_factory.mktemp("editor"), TEXT) as opened:
        yield opened


def ask(editor: Editor, method: str, call: str, before: str) -> Any:
    """Return what the editor answers at the place in a call before a character."""
    line = f"    {call}"
    return editor.ask(method, TEXT.splitlines().index(line), line.index(before) + (before == "("))


@pytest.mark.parametrize("call", CALLS)
def test_hover_shows_the_payload_and_the_docstring(editor: Editor, call: str) -> None:
    owner, shown = CALLS[call]
    found = " ".join(ask(editor, "hover", call, name_of(call))["contents"]["value"].split())
    assert shown in found
    assert " ".join(str(getdoc(getattr(owner, name_of(call)))).split()) in found


@pytest.mark.parametrize("call", CALLS)
def test_the_help_for_arguments_shows_the_docstring(editor: Editor, call: str) -> None:
    owner, _ = CALLS[call]
    answer = ask(editor, "signatureHelp", call, "(")
    first = answer["signatures"][answer["activeSignature"]]
    assert "key: " in first["label"]
    assert str(getdoc(getattr(owner, name_of(call)))) == first["documentation"]["value"]


@pytest.mark.parametrize("call", CALLS)
def test_the_first_and_the_last_definition_name_the_file_of_the_docstring(editor: Editor, call: str) -> None:
    owner, _ = CALLS[call]
    found = ask(editor, "definition", call, name_of(call))
    for place in (found[0], found[-1]):
        lines = Path(unquote(urlsplit(place["uri"]).path)).read_text(encoding="utf-8").splitlines()
        above = "\n".join(lines[place["range"]["start"]["line"] - 3 : place["range"]["start"]["line"]])
        named = re.search(r"`(\w+)\.(\w+)` in (\S+)\.$", above, re.MULTILINE)
        assert named is not None
        assert (named[1], named[2]) == (owner.__name__, name_of(call))
        source = (ROOT / "src" / "cordspec" / named[3]).read_text(encoding="utf-8")
        assert f"class {owner.__name__}" in source
        assert f"def {name_of(call)}(" in source


def name_of(call: str) -> str:
    """Return the name of the method that is called."""
    return call.partition("(")[0].partition(".")[2]
