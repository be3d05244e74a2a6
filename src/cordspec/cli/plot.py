"""Statistics of a capture as a plot: frames per second, bytes by event, latencies.

Needs matplotlib, the extra ``plot``.
"""

from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from cordspec.capture import Statistics
from cordspec.cli.shown import shown
from cordspec.errors import CaptureError, UsageError

__all__ = ["check", "draw"]

SUFFIXES: Final = (".svg", ".png")
EVENTS: Final = 12
BINS: Final = 240
LONGEST_NAME: Final = 60
INK, QUIET = "#5865f2", "#b5bac1"


def check(path: Path) -> None:
    """Raise ``UsageError`` if the file name ends in neither .svg nor .png, or if matplotlib is missing."""
    if path.suffix not in SUFFIXES:
        raise UsageError(f"The file name of a plot ends in .svg or .png; found {path.name!r}.")
    _pyplot()


def draw(statistics: Statistics, path: Path) -> None:
    """Draw the statistics; a diagram without data is left out."""
    parts = [part for part, has in _parts(statistics) if has]
    if not parts:
        raise CaptureError("No plot was drawn: no frame was read.")
    pyplot = _pyplot()
    figure, axes = pyplot.subplots(
        len(parts), 1, figsize=(9, 3.2 * len(parts)), layout="constrained", squeeze=False
    )
    for part, axis in zip(parts, axes[:, 0], strict=True):
        axis.spines[["top", "right"]].set_visible(False)
        part(statistics, axis)
    try:
        figure.savefig(path, dpi=120, metadata={"Date": None} if path.suffix == ".svg" else None)
    except OSError as error:
        raise CaptureError(f"{path}: cannot be written ({error.strerror}).") from None
    finally:
        pyplot.close(figure)


def _parts(statistics: Statistics) -> Any:
    yield _rate, len(statistics.per_second) > 1
    yield _sizes, bool(statistics.kinds)
    yield _latency, any(kind.latencies for kind in statistics.kinds.values())


def _rate(statistics: Statistics, axis: Any) -> None:
    first, last = min(statistics.per_second), max(statistics.per_second)
    width = max(1, -(-(last - first + 1) // BINS))
    begins = list(range(first, last + 1, width))
    counts = [0] * len(begins)
    for second, count in statistics.per_second.items():
        counts[(second - first) // width] += count
    rates = [count / width for count in counts]
    times = [datetime.fromtimestamp(begin, UTC) for begin in begins]
    axis.fill_between(times, rates, step="post", color=INK, alpha=0.85, linewidth=0)
    axis.set_ylim(bottom=0)
    axis.set_title("frames received per second" + (f", mean of {width} s" if width > 1 else ""), loc="left")
    axis.tick_params(axis="x", rotation=0, labelsize=8)
    axis.xaxis.set_major_formatter(
        import_module("matplotlib.dates").ConciseDateFormatter(axis.xaxis.get_major_locator())
    )


def _sizes(statistics: Statistics, axis: Any) -> None:
    largest = sorted(statistics.kinds.items(), key=lambda item: -item[1].size)[:EVENTS]
    # matplotlib reads text between two dollar signs as a formula.
    names = [shown(name, LONGEST_NAME).replace("$", r"\$") for name, _ in reversed(largest)]
    sizes = [kind.size for _, kind in reversed(largest)]
    bars = axis.barh(names, sizes, color=INK, height=0.7)
    total = sum(kind.size for kind in statistics.kinds.values())
    labels = [f"{kind.frames:,} frames, {kind.size / total:.0%}" for _, kind in reversed(largest)]
    axis.bar_label(bars, labels, padding=4, fontsize=8)
    axis.set_xlim(right=max(sizes) * 1.25)
    axis.xaxis.set_major_formatter(import_module("matplotlib.ticker").EngFormatter(unit="B"))
    axis.tick_params(labelsize=8)
    axis.set_title("bytes by event", loc="left")


def _latency(statistics: Statistics, axis: Any) -> None:
    values = sorted(1000 * value for kind in statistics.kinds.values() for value in kind.latencies)
    shares = [(rank + 1) / len(values) for rank in range(len(values))]
    axis.plot(values, shares, color=INK, drawstyle="steps-post")
    for share in (0.5, 0.95):
        value = values[min(len(values) - 1, int(share * len(values)))]
        axis.axhline(share, color=QUIET, linewidth=0.8, zorder=0)
        axis.annotate(f"{share:.0%}: {value:.0f} ms", (value, share), (6, -10), textcoords="offset points")
    axis.set_ylim(0, 1.02)
    axis.yaxis.set_major_formatter(import_module("matplotlib.ticker").PercentFormatter(1))
    axis.set_xlabel("milliseconds")
    axis.set_title("time from creation by Discord to receipt, share of events", loc="left")


def _pyplot() -> Any:
    try:
        pyplot: Any = import_module("matplotlib.pyplot")
    except ImportError:
        raise UsageError("A plot needs matplotlib: pip install 'cordspec[plot]'.") from None
    pyplot.switch_backend("agg")
    pyplot.rcParams["svg.hashsalt"] = "cordspec"  # a fixed salt, so that a capture always has the same plot
    return pyplot
