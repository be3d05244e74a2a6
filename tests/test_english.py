"""The texts of the library keep to the terms of Python's and Discord's documentation (docs/explanation/glossary.md).

These words belong to an idiom that the texts had once; each has a plain replacement.
"""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

REPLACEMENTS = {
    r"\b(some|no)body\b": "name who or what: a listener, a user; or use the passive",
    r"\btold\b|\btells\b": "reported, given, passed, sent; distinguished by",
    r"\bstands\b": "is, holds, represents",
    r"\b(is|are) no (frame|dispatch|object|text|mistake|JSON|sentence|capture)\b": "is not a ...",
    r"\bbrings\b": "gives, carries, has",
    r"\bIdentity of\b": "ID of",
}
FILES = [
    *sorted((ROOT / "src" / "cordspec").rglob("*.py")),
    *sorted((ROOT / "schemas").rglob("*.yaml")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
]


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of strings and comments of a module, and every line of another file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield from enumerate(text.splitlines(), 1)
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in (tokenize.STRING, tokenize.COMMENT):
            for offset, line in enumerate(token.string.splitlines()):
                yield token.start[0] + offset, line


@pytest.mark.parametrize("pattern", REPLACEMENTS)
def test_texts_are_plain_english(pattern: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text.strip()}"
        for path in FILES
        if "decisions" not in path.parts
        for line, text in texts(path)
        if re.search(pattern, text)
    ]
    assert not found, f"write {REPLACEMENTS[pattern]}:\n" + "\n".join(found[:40])
