"""Points of a series, and the exponent of their growth."""

import math
import random
import statistics
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

__all__ = ["LINEAR", "Curve", "Series", "exponent", "last_exponent", "medians", "print_series"]

LINEAR: Final = 1.1
"""An exponent above this is printed as not linear where 1 is expected."""


class Curve(NamedTuple):
    """One cost of a unit at each size."""

    name: str
    unit: str
    costs: Mapping[int, float]
    expected: float = 1.0
    """Exponent of the whole cost when a unit costs the same at every size; 0 if the work is the same at every size."""


class Series(NamedTuple):
    """What grows, and its costs."""

    title: str
    size: str
    curves: list[Curve]


def exponent(curve: Curve) -> float:
    """Return the slope of the whole cost over the size, both as logarithms."""
    sizes = [math.log(size) for size in curve.costs]
    costs = [math.log(max(cost, 1e-12)) for cost in curve.costs.values()]
    return statistics.linear_regression(sizes, costs).slope + curve.expected


def last_exponent(curve: Curve) -> float:
    """Return the exponent between the two largest sizes, where costs that do not grow weigh least."""
    return exponent(curve._replace(costs=dict(list(curve.costs.items())[-2:])))


def medians(ways: Mapping[int, Callable[[], float]], rounds: int) -> dict[int, float]:
    """Return the median of each way; the ways take turns in shuffled order."""
    chance, found = random.Random(1), {size: list[float]() for size in ways}
    for _ in range(rounds):
        for size in chance.sample(list(ways), len(ways)):
            found[size].append(ways[size]())
    return {size: statistics.median(values) for size, values in found.items()}


def print_series(series: Series) -> None:
    """Print a line for each size, and the exponents."""
    print(f"\n{series.title}")
    print(f"{series.size:>12}" + "".join(f"{f'{c.name}, {c.unit}':>36}" for c in series.curves))
    for size in series.curves[0].costs:
        print(f"{size:12,}" + "".join(f"{c.costs[size]:36.3f}" for c in series.curves))
    for name, fit in (("exponent", exponent), ("of the last", last_exponent)):
        print(f"{name:>12}" + "".join(f"{fit(c):36.2f}" for c in series.curves))
    for curve in series.curves:
        whole, last = exponent(curve), last_exponent(curve)
        if max(whole, last) > curve.expected + LINEAR - 1:
            print(f"  not linear: {curve.name}, {whole:.2f}, last {last:.2f}, {curve.expected:.0f} expected")
