"""docs/explanation/rules.md names every decision record, and only tests that exist."""

import ast
import re
from functools import cache

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "explanation" / "rules.md").read_text(encoding="utf-8")
DECISIONS = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("*.md"))
ROWS = [
    line
    for line in PAGE.splitlines()
    if line.startswith("|") and not re.match(r"\|(---| rule| decision)", line)
]
TEST = re.compile(r"`([\w/]+\.py)::(\w+)`")
STATE = re.compile(
    r"^Status: (accepted|replaced by \[\d{4}\]\(\S+\))\. Date: \d{4}-\d\d-\d\d\.$", re.MULTILINE
)


@cache
def functions(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(
        node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_has_rules_and_a_form(decision: str) -> None:
    number = decision[:4]
    row = rf"^\| \[{number}\]\(\.\./decisions/{re.escape(decision)}\) \|"
    assert re.search(row, PAGE, re.MULTILINE), f"name {decision} in docs/explanation/rules.md"
    text = (ROOT / "docs" / "decisions" / decision).read_text(encoding="utf-8")
    assert text.startswith(f"# {number}: ")
    assert STATE.search(text), "write `Status: accepted. Date: YYYY-MM-DD.` below the title"
    assert "**Price.**" in text or "The price" in text, "write what the decision costs, after **Price.**"


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_is_listed_on_the_first_page(decision: str) -> None:
    assert f"(decisions/{decision})" in (ROOT / "docs" / "index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("row", ROWS)
def test_every_rule_has_tests_that_exist(row: str) -> None:
    named = TEST.findall(row.split("|")[-2])
    assert named, f"no test is named in {row}"
    for path, name in named:
        assert (ROOT / path).is_file(), path
        assert name in functions(path), f"{path} has no {name}"


def test_decisions_that_are_named_exist() -> None:
    assert {f"{number}" for number in re.findall(r"^\| \[?(\d{4})", PAGE, re.MULTILINE)} == {
        decision[:4] for decision in DECISIONS
    }
