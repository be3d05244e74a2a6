"""Rows as an aligned plain-text table: the same in a terminal, a file and a pipe."""

from collections.abc import Sequence
from typing import Final

from cordspec.cli.shown import LONGEST_MESSAGE, shown

__all__ = ["table"]

MOST_ROWS: Final = 1000
"""Largest number of rows of a table; a capture with random names has any number of events."""


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table with columns as wide as their cells; numbers are aligned to the right, text to the left.

    Unprintable characters are escaped; rows beyond 1,000 are counted.
    """
    more = len(rows) - MOST_ROWS
    rows = rows[:MOST_ROWS]
    cells = [
        [f"{cell:,}" if isinstance(cell, int) else shown(cell, LONGEST_MESSAGE) for cell in row]
        for row in rows
    ]
    right = [any(isinstance(row[column], int) for row in rows) for column in range(len(head))]
    widths = [max(len(text) for text in column) for column in zip(head, *cells, strict=True)]
    lines = [list(head), ["-" * width for width in widths], *cells]
    return "\n".join(
        "  ".join(
            text.rjust(width) if to_right else text.ljust(width)
            for text, width, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    ) + (f"\n... and {more:,} more" if more > 0 else "")
