"""Comparison of documentation with the kept facts: what is new, changed or gone.

The kept facts, ``schemas/documented``, name the page and the anchor of each table, so that the title of a table does
not matter. A folder may have some of the pages only: the others are not compared.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from cordspec.codegen.upstream.documented import read_facts
from cordspec.codegen.upstream.facts import (
    EVENTS_PAGE,
    INTENTS_PAGE,
    FieldTable,
    ValueTable,
    event_names,
    intents,
    tables_of,
)
from cordspec.codegen.upstream.pages import Page, read_pages

__all__ = ["HTTP_ONLY", "Difference", "documentation_drift"]

HTTP_ONLY: Final = re.compile(
    r"(JSON|Form|JSON/Form|Query|Query String)( String)? Params.*|.*\bParams|(Bulk \w+ )?Response( Body| Structure)?"
)
"""Titles of tables that describe requests to the HTTP API."""

TableT = TypeVar("TableT", FieldTable, ValueTable)


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between the pages and the kept facts."""

    key: str
    """The subject, as an entry of ``conformity.yaml`` names it: ``field Channel.mood``."""

    text: str
    """The change, for people."""


def documentation_drift(documented: Path, folder: Path) -> Iterator[Difference]:
    """Yield the differences between the pages of a folder and the kept facts.

    Raises ``UsageError`` if a page or a file of facts cannot be read.
    """
    pages = read_pages(folder)
    found = [table for page in pages.values() for table in tables_of(page)]
    fields = _by_anchor([table for table in found if isinstance(table, FieldTable)])
    values = _by_anchor([table for table in found if isinstance(table, ValueTable)])
    structures = read_facts(documented, "structures.json")
    sets = read_facts(documented, "enums.json") | read_facts(documented, "flags.json")
    yield from _structures(structures, fields, pages)
    yield from _sets(sets, values, pages)
    known = {fact.get("doc") for fact in (*structures.values(), *sets.values())}
    yield from _new_tables(found, known)
    yield from _events(read_facts(documented, "events.json")["events"], pages)


def _by_anchor(tables: list[TableT]) -> dict[str, TableT]:
    """Return the tables by each of their anchors; a preferred anchor has precedence over other anchors."""
    found: dict[str, TableT] = {}
    for table in tables:
        found.setdefault(table.anchors[0], table)
    for table in tables:
        for anchor in table.anchors[1:]:
            found.setdefault(anchor, table)
    return found


def _is_on(doc: str | None, pages: Mapping[str, Page]) -> bool:
    return doc is not None and doc.partition("#")[0] in pages


def _structures(
    structures: Mapping[str, Any], tables: Mapping[str, FieldTable], pages: Mapping[str, Page]
) -> Iterator[Difference]:
    for name, fact in structures.items():
        doc = fact.get("doc")
        if not _is_on(doc, pages):
            continue
        table = tables.get(doc)
        if table is None:
            yield Difference(f"structure {name}", f"gone: structure {name} ({doc})")
            continue
        kept = {field["name"]: field for field in fact["fields"]}
        for key, now in table.fields.items():
            place = f"field {name}.{key}"
            if key not in kept:
                yield Difference(place, f"new: {place} ({now}; {doc})")
                continue
            before = " ".join(word for word in ("optional", "nullable") if kept[key][word]) or "always there"
            if before != str(now):
                yield Difference(place, f"changed: {place} ({before} -> {now}; {doc})")
        for key in kept.keys() - table.fields.keys():
            yield Difference(f"field {name}.{key}", f"gone: field {name}.{key} ({doc})")


def _sets(
    sets: Mapping[str, Any], tables: Mapping[str, ValueTable], pages: Mapping[str, Page]
) -> Iterator[Difference]:
    for name, fact in sets.items():
        doc = fact.get("doc")
        if not _is_on(doc, pages):
            continue
        table = tables.get(doc)
        if table is None:
            yield Difference(f"values {name}", f"gone: values {name} ({doc})")
            continue
        kept = {member["value"]: member["name"] for member in fact.get("members") or fact.get("bits") or ()}
        for value, title in table.values.items():
            if value not in kept:
                yield Difference(f"value {name} {value}", f"new: value {name} {value} ({title}; {doc})")
        for value in kept.keys() - table.values.keys():
            yield Difference(f"value {name} {value}", f"gone: value {name} {value} ({kept[value]}; {doc})")


def _new_tables(tables: list[FieldTable | ValueTable], known: set[str | None]) -> Iterator[Difference]:
    for table in tables:
        anchor = table.anchors[0]
        if known & set(table.anchors) or HTTP_ONLY.fullmatch(table.title):
            continue
        if isinstance(table, FieldTable):
            text = f"new: table {anchor} (fields {', '.join(table.fields)})"
        elif all(isinstance(value, int) for value in table.values):
            text = f"new: table {anchor} (values {', '.join(map(str, table.values))})"
        else:
            continue  # a first column of text may be any list
        yield Difference(f"table {anchor}", text)


def _events(kept: list[Mapping[str, Any]], pages: Mapping[str, Page]) -> Iterator[Difference]:
    before = {event["name"]: set(event["intents"]) for event in kept}
    if EVENTS_PAGE in pages and (names := event_names(pages[EVENTS_PAGE])):
        for name in sorted(names - before.keys()):
            yield Difference(f"event {name}", f"new: event {name} ({EVENTS_PAGE}#receive-events)")
        for name in sorted(before.keys() - names):
            yield Difference(f"event {name}", f"gone: event {name} ({EVENTS_PAGE}#receive-events)")
    if INTENTS_PAGE in pages and (now := intents(pages[INTENTS_PAGE])):
        for name, wanted in before.items():
            if now.get(name, set[str]()) != wanted:
                change = f"{_listed(wanted)} -> {_listed(now.get(name, set[str]()))}"
                yield Difference(f"intents {name}", f"changed: intents {name} ({change})")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "none"
