"""``cordspec stats``: statistics of a capture, as tables and as a plot."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from statistics import quantiles
from typing import Final

from cordspec.capture import CapturedFrame, CaptureReader, ReadError, Statistics, files_of
from cordspec.capture.internals import Kind
from cordspec.cli.complaints import Complaints
from cordspec.cli.plot import check, draw
from cordspec.cli.progress import progress
from cordspec.cli.selecting import add_files
from cordspec.cli.shown import shown
from cordspec.cli.table import table
from cordspec.errors import CaptureError

__all__ = ["add_arguments", "run"]

GAPS_SHOWN: Final = 5


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--plot",
        type=Path,
        metavar="FILE",
        help="write a plot of rates, sizes and latencies to a .svg or .png file",
    )


def run(options: Namespace) -> int:
    """Count all files together; return 1 if something could not be read."""
    statistics, complaints = Statistics(), Complaints()
    if options.plot is not None:
        check(options.plot)
    for path in files_of(options.files):
        reader = CaptureReader(path)
        try:
            for item in progress(iter(reader), reader):
                if isinstance(item, CapturedFrame):
                    statistics.note(item)
                else:
                    complaints.add(ReadError(path, item.line, item.reason))
        except CaptureError as error:
            complaints.add_file(path, error)
    complaints.end()
    print(_events(statistics))
    print(f"\n{_summary(statistics)}")
    if latencies := _latencies(statistics):
        print(f"\n{latencies}")
    if options.plot is not None:
        draw(statistics, options.plot)
        print(f"\nThe plot is in {shown(options.plot)}.")
    return 1 if complaints.count or statistics.broken else 0


def _events(statistics: Statistics) -> str:
    seconds = statistics.seconds
    rows: list[tuple[object, ...]] = []
    for name, kind in sorted(statistics.kinds.items(), key=lambda item: (-item[1].size, item[0])):
        rate = f"{kind.frames / seconds:.2f}" if seconds else ""
        rows.append((shown(name), kind.frames, kind.size, kind.size // kind.frames, kind.largest, rate))
    return table(("event", "frames", "bytes", "mean", "largest", "per second"), rows)


def _summary(statistics: Statistics) -> str:
    kinds = statistics.kinds.values()
    frames, size = sum(kind.frames for kind in kinds), sum(kind.size for kind in kinds)
    said = [f"{frames:,} frames, {size:,} bytes on {_count(len(statistics.connections), 'connection')}."]
    if statistics.first and statistics.last and statistics.seconds:
        most = max(statistics.per_second.values(), default=0)
        said.append(
            f"From {statistics.first:%Y-%m-%d %H:%M:%S} to {statistics.last:%Y-%m-%d %H:%M:%S} UTC: "
            f"{frames / statistics.seconds:.1f} frames and {size / statistics.seconds:,.0f} bytes a second, "
            f"{most:,} frames in the busiest second."
        )
    said.append(f"{_count(statistics.sessions, 'session')} began, {statistics.resumes} resumed.")
    gaps = _count(statistics.gap_count, "gap")
    said.append(f"{gaps} in the sequence, {statistics.missing:,} dispatches missing.")
    said += [f"  line {g.line}: {g.missing:,} missing after {g.after}" for g in statistics.gaps[:GAPS_SHOWN]]
    if statistics.gap_count > GAPS_SHOWN:
        said.append(f"  and {statistics.gap_count - GAPS_SHOWN:,} more")
    if statistics.broken:
        said.append(f"{_count(statistics.broken, 'frame')} without an opcode.")
    return "\n".join(said)


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _latencies(statistics: Statistics) -> str:
    dated = [(name, kind) for name, kind in statistics.kinds.items() if kind.latencies]
    if not dated:
        return ""
    rows = [
        (shown(name), kind.dated, *_spread(kind)) for name, kind in sorted(dated, key=lambda d: -d[1].dated)
    ]
    head = ("creation to receipt", "count", "median ms", "95 % ms", "largest ms")
    return table(head, rows)


def _spread(kind: Kind) -> tuple[int, int, int]:
    values = sorted(kind.latencies)
    if len(values) == 1:
        values *= 2
    cuts = quantiles(values, n=20, method="inclusive")
    return round(cuts[9] * 1000), round(cuts[18] * 1000), round(values[-1] * 1000)
