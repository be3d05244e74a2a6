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
IN_PAGES = REPLACEMENTS | {
    r"\bhears?\b": "is called, receives",
    r"\bbehind\b": "after, below",
    r"\b(gives?|gave) way\b": "is left out, is replaced",
    r"\b[Ww]hoever\b": "a program that, a client that",
    r"\bthe lack of\b": "because ... is missing",
}
"""For README and docs; docstrings are read by fewer people, and are corrected as they are changed."""
PAGES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
FILES = [
    *sorted((ROOT / "src" / "cordspec").rglob("*.py")),
    *sorted((ROOT / "schemas").rglob("*.yaml")),
    *PAGES,
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


def places(files: list[Path], pattern: str) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line}: {text.strip()}"
        for path in files
        for line, text in texts(path)
        if re.search(pattern, text)
    ]


@pytest.mark.parametrize("pattern", REPLACEMENTS)
def test_texts_are_plain_english(pattern: str) -> None:
    found = places(FILES, pattern)
    assert not found, f"write {REPLACEMENTS[pattern]}:\n" + "\n".join(found[:40])


@pytest.mark.parametrize("pattern", IN_PAGES)
def test_pages_are_plain_english(pattern: str) -> None:
    written = [path for path in PAGES if "reference" not in path.parts]  # generated from the schemas
    found = places(written, pattern)
    assert not found, f"write {IN_PAGES[pattern]}:\n" + "\n".join(found[:40])
