"""Hooks of MkDocs: where long code within text may be broken, and the names of sections."""

import re
from typing import Any

from mkdocs.structure.nav import Navigation, Section

INLINE_CODE = re.compile(r"(<code>)([^<]*)(</code>)")
SECTIONS = {"Api": "Python interface"}
"""Titles of sections whose folder has another name."""

LONG_PIECE = re.compile(r"\S{12,}")
BETWEEN_IDENTIFIERS = re.compile(r"(?<=[\w}])(?:::|[(/=,:?]|\.(?!(?:py|md|json|ndjson|ya?ml)\b))(?=[\w&/{])")


def on_page_content(html: str, **_: Any) -> str:
    """Allow a line break after punctuation in pieces of code that a narrow screen cannot hold."""
    return INLINE_CODE.sub(lambda code: code[1] + LONG_PIECE.sub(_breakable, code[2]) + code[3], html)


def _breakable(piece: re.Match[str]) -> str:
    return BETWEEN_IDENTIFIERS.sub(lambda mark: mark[0] + "<wbr>", piece[0])


def on_nav(nav: Navigation, **_: Any) -> Navigation:
    """Give sections the titles that their folders cannot have."""
    for item in nav.items:
        if isinstance(item, Section):
            item.title = SECTIONS.get(item.title, item.title)
    return nav
