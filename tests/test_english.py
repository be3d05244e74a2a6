"""The texts of the library keep to the terms of Python's and Discord's documentation (docs/explanation/glossary.md).

These words belong to an idiom that the texts had once; each has a plain replacement.
"""

import io
import re
import tokenize
from collections.abc import Iterable
from functools import cache
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

STRICT = {
    r'^\s*r?"""(What|Where|How)\b': "a noun that names the thing, or a verb",
    r'description: "?(What|Where|How)\b': "a noun that names the thing",
    r"(?i)\bthis (module|room) (knows|looks|only reads)\b": "what the module contains, or depends on",
    r"(?i)\b(some|no)body\b": "a user, a member",
    r"\bof ours\b|\bof one's own\b": "name the owner: the client, the user",
    r"\bmakes? no sense\b": "is invalid",
    r"\banew\b": "again",
    r"\bno snowflake\b": "not a snowflake",
    r"\ball the same\b": "nevertheless, too",
}
"""Patterns for the code and the schemas only, without the documentation."""

HAND_WRITTEN = {
    r'^\s*r?"""Whether\b': "True if ..., or Return True if ...; in schemas it is the word of Discord's documentation",
}
"""Patterns for hand-written code only."""

GENERATED = ("models/", "events/", "requests/", "dispatch/overloads/", "http/operations/")
PACKAGE = ROOT / "src" / "cordspec"
SAMPLES = ROOT / "schemas" / "session.yaml"

FILES = [
    *sorted((ROOT / "src" / "cordspec").rglob("*.py")),
    *sorted((ROOT / "schemas").rglob("*.yaml")),
    *PAGES,
]


@cache
def texts(path: Path) -> list[tuple[int, str]]:
    """The lines of strings and comments of a module, and every line of another file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return list(enumerate(text.splitlines(), 1))
    return [
        (token.start[0] + offset, line)
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type in (tokenize.STRING, tokenize.COMMENT)
        for offset, line in enumerate(token.string.splitlines())
    ]


def matches(pattern: str, paths: Iterable[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line}: {text.strip()}"
        for path in paths
        for line, text in texts(path)
        if re.search(pattern, text)
    ]


def covered(path: Path) -> bool:
    """Return True for a file that the strict patterns cover: the code and the schemas."""
    return path.is_relative_to(PACKAGE) or (path.suffix == ".yaml" and path != SAMPLES)


def is_generated(path: Path) -> bool:
    return path.is_relative_to(PACKAGE) and path.relative_to(PACKAGE).as_posix().startswith(GENERATED)


@pytest.mark.parametrize("pattern", REPLACEMENTS)
def test_texts_are_plain_english(pattern: str) -> None:
    found = matches(pattern, FILES)
    assert not found, f"write {REPLACEMENTS[pattern]}:\n" + "\n".join(found[:40])


@pytest.mark.parametrize("pattern", STRICT)
def test_code_and_schemas_are_plain_english(pattern: str) -> None:
    found = matches(pattern, filter(covered, FILES))
    assert not found, f"write {STRICT[pattern]}:\n" + "\n".join(found[:40])


@pytest.mark.parametrize("pattern", HAND_WRITTEN)
def test_hand_written_code_is_plain_english(pattern: str) -> None:
    found = matches(pattern, (path for path in FILES if covered(path) and not is_generated(path)))
    assert not found, f"write {HAND_WRITTEN[pattern]}:\n" + "\n".join(found[:40])


@pytest.mark.parametrize("pattern", IN_PAGES)
def test_pages_are_plain_english(pattern: str) -> None:
    written = [path for path in PAGES if "reference" not in path.parts]  # generated from the schemas
    found = matches(pattern, written)
    assert not found, f"write {IN_PAGES[pattern]}:\n" + "\n".join(found[:40])
