"""The figure: one panel for each series."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.growth.fits import Series

__all__ = ["draw"]


def draw(found: Sequence[Series], path: Path) -> None:
    """Draw the cost of a unit over the size, both axes logarithmic."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, grid = plt.subplots(2, 2, figsize=(11, 8), layout="constrained")
    for axes, series in zip(grid.flat, found, strict=False):
        for curve in series.curves:
            label = f"{curve.name}, {curve.unit}"
            axes.loglog(list(curve.costs), list(curve.costs.values()), marker="o", label=label)
        axes.set(title=f"{series.title}", xlabel=series.size)
        axes.grid(visible=True, alpha=0.3)
        axes.margins(y=0.25)
        axes.legend(fontsize=8)
    figure.suptitle("Cost of a unit: a flat line is linear growth; a peak is that of the whole process")
    figure.savefig(path, dpi=80)
