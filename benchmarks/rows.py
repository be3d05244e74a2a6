"""Rows of ratios: measured in rounds, printed as a table, written as JSON."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

__all__ = ["Ratio", "Rounds", "Row", "load_text", "machine", "print_rows", "until", "write_rows"]

Rounds = list[Mapping[str, float]]
"""A value for each client, in each round; a client that failed in a round is absent from it."""

MODEL: Final = "model name"


class Ratio(NamedTuple):
    """A row that is wanted: a client's value to that of another in the same round."""

    row: str
    over: str
    under: str
    note: str = ""
    """What is not equal."""
    detail: str = ""
    """More for the JSON; the table has it elsewhere."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row that was measured."""

    row: str
    ratio: float | None
    """Median of the ratios within a round; None if no round has both values."""
    python: str
    machine: str
    date: str
    note: str


def until(budget: float, rounds: int, run: Callable[[], Mapping[str, float]]) -> Rounds:
    """Return the results of rounds; none begins that would not end within the budget in seconds."""
    found: Rounds = []
    began, longest = time.monotonic(), 0.0
    while len(found) < rounds and time.monotonic() - began + longest < budget:
        start = time.monotonic()
        found.append(run())
        longest = max(longest, time.monotonic() - start)
    return found


def ratios(rounds: Rounds, wanted: Ratio) -> list[float]:
    """Return the ratio of each round that has both values."""
    pairs = [(each.get(wanted.over), each.get(wanted.under)) for each in rounds]
    return [over / under for over, under in pairs if over is not None and under]


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Return the bounds between which the middle half of values is; 0 for no values."""
    if len(values) < 2:
        return (values[0], values[0]) if values else (0.0, 0.0)
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, high


def machine() -> str:
    """Return the processor and the number of processors."""
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith(MODEL)]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} processors"


def load_text() -> str:
    """Return the load of the machine: the average of the last minute and of the last five minutes."""
    one, five, _ = os.getloadavg()
    return f"load {one:.1f} in the last minute, {five:.1f} in the last five"


def measured(rounds: Rounds, wanted: Ratio, note: str) -> Row:
    """Return the row of a ratio."""
    found = ratios(rounds, wanted)
    low, high = quartiles(found)
    spread = f"{len(found)} rounds, half of them {low:.2f} to {high:.2f}" if found else "not measured"
    return Row(
        row=wanted.row,
        ratio=round(statistics.median(found), 3) if found else None,
        python=platform.python_version(),
        machine=machine(),
        date=time.strftime("%Y-%m-%d"),
        note="; ".join(filter(None, (spread, wanted.note, wanted.detail, note))),
    )


def print_rows(rounds: Rounds, wanted: Sequence[Ratio], note: str) -> list[Row]:
    """Print a line for each ratio, and below them what is not equal; return the rows."""
    rows = [measured(rounds, each, note) for each in wanted]
    notes = list(dict.fromkeys(each.note for each in wanted if each.note))
    width = max(len(row.row) for row in rows)
    print(f"{'median of the ratios within a round':{width}}   ratio  middle half of rounds")
    for row, each in zip(rows, wanted, strict=True):
        print(f"{row.row:{width}}{line_of(row, ratios(rounds, each))}", end="")
        print(f"  [{notes.index(each.note) + 1}]" if each.note else "")
    for number, text in enumerate(notes, 1):
        print(f"[{number}] {text}")
    return rows


def line_of(row: Row, found: list[float]) -> str:
    """Return the columns of a row."""
    if row.ratio is None:
        return f"{'-':>8}{'':18}"
    low, high = quartiles(found)
    return f"{row.ratio:8.2f}{low:9.2f} to{high:6.2f}"


def write_rows(rows: Sequence[Row], path: Path) -> None:
    """Write the rows as a JSON array, one row a line."""
    lines = ",\n".join(msgspec.json.encode(row).decode() for row in rows)
    path.write_text(f"[\n{lines}\n]\n")
