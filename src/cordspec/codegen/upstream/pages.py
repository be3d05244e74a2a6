"""Pages of Discord's documentation as tables and code blocks, each with the anchors of its heading.

The pages are MDX: Markdown with a component ``<ManualAnchor id="..."/>`` before a heading whose anchor is not made
from its title. Links refer to a table by page and anchor, as ``x-doc`` in the schemas does. The text outside tables and code blocks is not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cordspec.errors import UsageError

__all__ = ["CodeBlock", "Page", "Table", "plain", "read_pages"]

LINK: Final = re.compile(r"\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)")
HEADING: Final = re.compile(r"(#{1,6})\s+(.*\S)")
ANCHOR: Final = re.compile(r'<ManualAnchor\s+id="([^"]+)"')
RULE: Final = re.compile(r"\|[\s:|-]+\|?")
CELL_END: Final = re.compile(r"(?<!\\)\|")
SUFFIXES: Final = (".mdx", ".md")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, with the anchors by which links refer to it."""

    level: int
    title: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table below a heading; every row has as many cells as the header."""

    heading: Heading
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A fenced block of code below a heading."""

    heading: Heading
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page, named like its address: ``resources/channel``."""

    name: str
    tables: tuple[Table, ...]
    blocks: tuple[CodeBlock, ...]


def read_pages(folder: Path) -> dict[str, Page]:
    """Read every page below a folder, which may have a part of the documentation only.

    Raises ``UsageError`` if there is no page, or one cannot be read.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    if not paths:
        raise UsageError(
            f"{folder} has no page. Name the folder `developers` of a checkout of discord-api-docs."
        )
    pages: dict[str, Page] = {}
    for path in paths:
        name = path.relative_to(folder).with_suffix("").as_posix()
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(
                f"{path} cannot be read ({error}). Correct that, or remove it from the folder."
            ) from None
        pages[name] = read_page(name, text)
    return pages


def read_page(name: str, text: str) -> Page:
    """Return the tables and code blocks of a page."""
    lines = iter(text.splitlines())
    open_headings: list[Heading] = []
    heading, manual = Heading(0, "", ("",)), ""
    tables: list[Table] = []
    blocks: list[CodeBlock] = []
    row: str | None = next(lines, None)
    while row is not None:
        following = next(lines, None)
        line = row.strip()
        if line.startswith("```"):
            body: list[str] = []
            while following is not None and not following.strip().startswith("```"):
                body.append(following)
                following = next(lines, None)
            blocks.append(CodeBlock(heading, tuple(body)))
            following = next(lines, None)
        elif found := ANCHOR.match(line):
            manual = found[1]
        elif found := HEADING.fullmatch(line):
            level = len(found[1])
            open_headings = [each for each in open_headings if each.level < level]
            heading = Heading(level, found[2], _anchors(found[2], manual, open_headings))
            open_headings.append(heading)
            manual = ""
        elif line.startswith("|") and following is not None and RULE.fullmatch(following.strip()):
            header = _cells(line)
            rows: list[tuple[str, ...]] = []
            following = next(lines, None)
            while following is not None and following.strip().startswith("|"):
                cells = _cells(following.strip())
                rows.append((*cells, *[""] * len(header))[: len(header)])
                following = next(lines, None)
            tables.append(Table(heading, header, tuple(rows)))
        row = following
    return Page(name, tuple(tables), tuple(blocks))


def plain(text: str) -> str:
    """Return a cell without links, code marks, footnote marks and backslashes."""
    return re.sub(r"[`*\\]|\\?\[\d+\\?\]", "", LINK.sub(r"\1", text)).strip()


def _anchors(title: str, manual: str, parents: list[Heading]) -> tuple[str, ...]:
    own = _slug(title)
    candidates: Iterator[str] = iter(
        (manual, own, *(f"{_slug(parent.title)}-{own}" for parent in parents[-1:]))
    )
    return tuple(dict.fromkeys(anchor for anchor in candidates if anchor))


def _slug(title: str) -> str:
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", plain(title).lower()))


def _cells(line: str) -> tuple[str, ...]:
    inner = line.removeprefix("|")
    parts = CELL_END.split(inner)
    if parts and not parts[-1].strip():
        parts.pop()
    return tuple(part.replace("\\|", "|").strip() for part in parts)
