"""The kept facts written as pages of documentation: tables in the form of Discord's, with no text of theirs."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["write_pages"]


def write_pages(documented: Path, folder: Path) -> None:
    """Write a page for each page that the facts name."""
    facts = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in documented.glob("*.json")}
    pages: dict[str, list[str]] = defaultdict(lambda: ["---", "title: A page", "---", ""])
    for name, fact in facts["structures"].items():
        if fact["doc"]:
            page, _, anchor = fact["doc"].partition("#")
            pages[page] += structure(name, anchor, fact["fields"])
    for name, fact in {**facts["enums"], **facts["flags"]}.items():
        if fact["doc"]:
            page, _, anchor = fact["doc"].partition("#")
            pages[page] += values(name, anchor, fact["members"])
    events = facts["events"]["events"]
    pages["events/gateway-events"] += event_list(events)
    pages["events/gateway"] += intent_list(events)
    for name, lines in pages.items():
        path = folder / f"{name}.mdx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def heading(anchor: str, title: str, level: int = 6) -> list[str]:
    return [f'<ManualAnchor id="{anchor}" />', f"{'#' * level} {title}", "", "Some prose.", ""]


def structure(name: str, anchor: str, fields: list[dict[str, Any]]) -> list[str]:
    lines = [*heading(anchor, f"{name} Structure"), "| Field | Type | Description |", "|---|:--|---|"]
    for field in fields:
        optional, nullable = "?" if field["optional"] else "", "?" if field["nullable"] else ""
        key = str(field["name"]).replace("_", "\\_")
        lines.append(
            f"| {key}{optional} \\* | {nullable}[thing](/developers/x#y) \\[1\\] | It is \\| this. |"
        )
    return [*lines, ""]


def values(name: str, anchor: str, members: list[dict[str, Any]]) -> list[str]:
    lines = [
        *heading(anchor, f"{name} Types"),
        "| Name | Value | Description |",
        "|------|-------|-------------|",
    ]
    for member in members:
        value = member["value"]
        if isinstance(value, int) and "lag" in name + "Permissions" * (name == "Intents") and value > 0:
            value = f"`0x{value:x}` `(1 << {value.bit_length() - 1})`"
        lines.append(f"| {member['name']} | {value} | Something |")
    return [*lines, ""]


def event_list(events: list[dict[str, Any]]) -> list[str]:
    lines = ["## Receive Events", "", "| Name | Description |", "|---|---|"]
    for event in events:
        title = str(event["name"]).replace("_", " ").title()
        lines.append(
            f"| [{title}](/developers/events/gateway-events#{title.lower().replace(' ', '-')}) | It happened |"
        )
    return [*lines, ""]


def intent_list(events: list[dict[str, Any]]) -> list[str]:
    by_intent: dict[str, list[str]] = defaultdict(list)
    for event in events:
        for intent in event["intents"]:
            by_intent[intent].append(str(event["name"]))
    lines = ["### List of Intents", "", "```"]
    for bit, (intent, names) in enumerate(by_intent.items()):
        lines += [f"{intent} (1 << {bit}) **", *(f"  - {name} *" for name in names), ""]
    return [*lines, "```", ""]
