"""Facts stated by pages of Discord's documentation: fields, values, events and intents, by page and anchor.

A table of fields has the columns Field and Type; ``name?`` may be absent, and a type that begins with ``?`` may be
null. A table of values has a column of values, which are numbers, bits (``1 << 3``) or text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cordspec.codegen.upstream.pages import Page, Table, plain

__all__ = [
    "EVENTS_PAGE",
    "INTENTS_PAGE",
    "FieldFact",
    "FieldTable",
    "ValueTable",
    "event_names",
    "intents",
    "tables_of",
]

EVENTS_PAGE: Final = "events/gateway-events"
INTENTS_PAGE: Final = "events/gateway"

FIELD: Final = re.compile(r"([A-Za-z0-9_$]+)(\??)")
BIT: Final = re.compile(r"1\s*<<\s*(\d+)")
VALUE_COLUMNS: Final = ("value", "id", "integer", "code")
INTENT: Final = re.compile(r"([A-Z_]+) \(1 << \d+\)")


@dataclass(frozen=True, slots=True)
class FieldFact:
    """A field of a table: it may be absent, and it may be null."""

    optional: bool
    nullable: bool

    def __str__(self) -> str:
        words = [word for word in ("optional", "nullable") if getattr(self, word)]
        return " ".join(words) or "always there"


@dataclass(frozen=True, slots=True)
class FieldTable:
    """The fields of one object."""

    title: str
    anchors: tuple[str, ...]
    """Its addresses, each a page and an anchor, the preferred one first."""
    fields: Mapping[str, FieldFact]


@dataclass(frozen=True, slots=True)
class ValueTable:
    """The members of one enum or set of flags: value to name."""

    title: str
    anchors: tuple[str, ...]
    values: Mapping[int | str, str]


def tables_of(page: Page) -> Iterator[FieldTable | ValueTable]:
    """Yield the tables of a page that list fields or values."""
    for table in page.tables:
        columns = [plain(name).lower() for name in table.header]
        anchors = tuple(f"{page.name}#{anchor}" for anchor in table.heading.anchors)
        if "field" in columns and "type" in columns:
            fields = dict(_fields(table, columns.index("field"), columns.index("type")))
            yield FieldTable(table.heading.title, anchors, fields)
        elif values := dict(_values(table, columns)):
            yield ValueTable(table.heading.title, anchors, values)


def _fields(table: Table, name_at: int, type_at: int) -> Iterator[tuple[str, FieldFact]]:
    for row in table.rows:
        if found := FIELD.match(plain(row[name_at])):
            yield found[1], FieldFact(optional=bool(found[2]), nullable=plain(row[type_at]).startswith("?"))


def _values(table: Table, columns: list[str]) -> Iterator[tuple[int | str, str]]:
    value_at = next((columns.index(name) for name in VALUE_COLUMNS if name in columns), 0)
    name_at = 1 if value_at == 0 and len(columns) > 1 and columns[0] in VALUE_COLUMNS else 0
    for row in table.rows:
        text = plain(row[value_at]).strip('"')
        value = _value(text)
        if value != "":
            yield value, text if value_at == name_at else _member_name(row[name_at])


def _value(text: str) -> int | str:
    if bit := BIT.search(text):
        return 1 << int(bit[1])
    return int(text) if re.fullmatch(r"-?\d+", text) else text


def _member_name(cell: str) -> str:
    return re.sub(r"[^A-Z0-9]+", "_", plain(cell).upper()).strip("_")


def event_names(page: Page) -> set[str]:
    """Return the names of the events in the list of received events, as in ``t``."""
    return {
        _member_name(row[0])
        for table in page.tables
        if "receive-events" in table.heading.anchors
        for row in table.rows
    }


def intents(page: Page) -> dict[str, set[str]]:
    """Return the intents of each event in the list of intents, which is a code block."""
    found: dict[str, set[str]] = {}
    for block in page.blocks:
        if "list-of-intents" in block.heading.anchors:
            intent = ""
            for line in block.lines:
                if named := INTENT.match(line):
                    intent = named[1]
                elif intent and (event := line.strip(" -*")):
                    found.setdefault(event, set()).add(intent)
    return found
