"""A table of ratios as horizontal bars, in SVG made by hand."""

from collections.abc import Sequence
from html import escape

__all__ = ["bars"]

ROW, LABEL, WIDTH, PAD = 26, 230, 460, 12


def bars(title: str, rows: Sequence[tuple[str, float]]) -> str:
    """The rows from the smallest to the largest; ours are darker, and 1.0 has a line."""
    ordered = sorted(rows, key=lambda row: row[1])
    largest = max(value for _, value in ordered)
    height = ROW * len(ordered) + 3 * PAD + 16
    scale = WIDTH / largest
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LABEL + WIDTH + 80}" height="{height}" '
        'font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{PAD}" y="{PAD + 10}" font-weight="bold">{escape(title)}</text>',
    ]
    for number, (name, value) in enumerate(ordered):
        top = 2 * PAD + 16 + number * ROW
        color = "#3b5bdb" if name.startswith("cordspec") else "#adb5bd"
        parts += [
            f'<text x="{LABEL - 8}" y="{top + 13}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LABEL}" y="{top}" width="{value * scale:.1f}" height="{ROW - 8}" fill="{color}"/>',
            f'<text x="{LABEL + value * scale + 6:.1f}" y="{top + 13}">{value:.2f}</text>',
        ]
    x = LABEL + scale
    parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{2 * PAD + 8}" y2="{height - PAD}" stroke="#868e96"/>')
    return "\n".join([*parts, "</svg>", ""])
