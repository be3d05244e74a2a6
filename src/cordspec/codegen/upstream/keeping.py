"""The update of the kept facts from pages of Discord's documentation."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cordspec.codegen.upstream.compare import HTTP_ONLY
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
from cordspec.schemas.internals import write_all

__all__ = ["keep_facts"]


def keep_facts(documented: Path, folder: Path, ignored: set[str]) -> None:
    """Write the facts stated by the pages of a folder as the kept facts.

    Facts of pages that the folder does not hold stay as they are. A new table of fields gets a name from its
    title, unless its anchor is one of ``ignored``.

    Raises ``UsageError`` if a page or a file of facts cannot be read, or a file cannot be written.
    """
    pages = read_pages(folder)
    files = {
        file: read_facts(documented, file)
        for file in ("structures.json", "enums.json", "flags.json", "events.json")
    }
    tables = {
        anchor: table
        for page in pages.values()
        for table in tables_of(page)
        for anchor in table.anchors[::-1]
    }
    _keep_structures(files["structures.json"], tables, pages)
    known = {fact.get("doc") for fact in files["structures.json"].values()}
    for anchor, table in tables.items():
        if not isinstance(table, FieldTable) or anchor != table.anchors[0] or known & set(table.anchors):
            continue
        if f"table {anchor}" not in ignored and not HTTP_ONLY.fullmatch(table.title):
            fact = {"doc": anchor, "fields": _field_facts(table)}
            files["structures.json"].setdefault(_structure_name(table.title), fact)
    for file in ("enums.json", "flags.json"):
        for name, fact in list(files[file].items()):
            if _is_on(fact, pages):
                now = tables.get(fact["doc"])
                if not isinstance(now, ValueTable):
                    del files[file][name]
                    continue
                before = {
                    member["value"]: member["name"]
                    for member in fact.get("members") or fact.get("bits") or ()
                }
                fact["members"] = [
                    {"name": before.get(value, title), "value": value} for value, title in now.values.items()
                ]
    _keep_events(files["events.json"]["events"], pages)
    write_all(
        {
            documented / file: json.dumps(value, indent=1, sort_keys=True) + "\n"
            for file, value in files.items()
        }
    )


def _structure_name(title: str) -> str:
    """Return ``Plant Structure`` as ``Plant``."""
    return "".join(re.findall(r"[A-Za-z0-9]+", re.sub(r" (Structure|Object)\b", "", title).title()))


def _is_on(fact: Mapping[str, Any], pages: Mapping[str, Page]) -> bool:
    return bool(fact.get("doc")) and fact["doc"].partition("#")[0] in pages


def _keep_structures(
    structures: dict[str, Any], tables: Mapping[str, FieldTable | ValueTable], pages: Mapping[str, Page]
) -> None:
    for name, fact in list(structures.items()):
        if _is_on(fact, pages):
            table = tables.get(fact["doc"])
            if isinstance(table, FieldTable):
                fact["fields"] = _field_facts(table)
            else:
                del structures[name]


def _field_facts(table: FieldTable) -> list[dict[str, str | bool]]:
    return [
        {"name": name, "optional": fact.optional, "nullable": fact.nullable}
        for name, fact in table.fields.items()
    ]


def _keep_events(events: list[dict[str, Any]], pages: Mapping[str, Page]) -> None:
    if EVENTS_PAGE in pages and (names := event_names(pages[EVENTS_PAGE])):
        known = {event["name"] for event in events}
        events[:] = [event for event in events if event["name"] in names]
        events += [{"name": name, "kind": "dispatch", "intents": []} for name in sorted(names - known)]
    if INTENTS_PAGE in pages and (now := intents(pages[INTENTS_PAGE])):
        for event in events:
            event["intents"] = sorted(now.get(event["name"], ()))
