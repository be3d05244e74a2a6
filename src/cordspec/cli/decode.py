"""``cordspec decode``: what is in captured logs, as a table of events, sizes and anomalies.

Data goes to standard output, what is wrong with it to standard error. Nothing here loads aiohttp.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial

from cordspec.capture import CaptureReader, Hole, files_of
from cordspec.capture.partitions import Partition, in_order, partitions, processes
from cordspec.capture.selection import Selection
from cordspec.capture.survey import Survey, survey_partition, surveyed
from cordspec.cli.pretty import pretty
from cordspec.cli.progress import parts_progress, progress
from cordspec.cli.selecting import add_files, add_selection, complain, selection_of
from cordspec.cli.table import table
from cordspec.events import Dispatch

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    add_files(parser)
    add_selection(parser)
    parser.add_argument(
        "--format",
        choices=("table", "ndjson"),
        default="table",
        help="a table, or the frames as they were sent",
    )
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the first N payloads as typed objects"
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="processes that work side by side (one for each core)"
    )


def run(options: Namespace) -> int:
    """Decode the files; 1 where a line or a file could not be read."""
    selection = selection_of(options)
    parts = partitions(files_of(options.files))
    keep = options.format == "ndjson"
    summary = Survey()
    # What is shown, or too large to be held, comes from one process as it is read.
    one_process = options.show or len(parts) == 1 or (keep and any(part.end is None for part in parts))
    if one_process:
        _read_here(parts, selection, summary, keep=keep, show=0 if keep else options.show)
    else:
        work = partial(survey_partition, selection=selection, keep=keep)
        for part in parts_progress(in_order(work, parts, processes(options.jobs)), parts):
            for hole in part.holes:
                complain(hole)
            sys.stdout.buffer.write(part.output)
            summary.merge(part)
    if summary.untimed:
        print(f"cordspec: {summary.untimed} frames have no time and were left out", file=sys.stderr)
    if not keep:
        _print_summary(summary)
    return 1 if summary.holes or summary.untimed else 0


def _read_here(
    parts: list[Partition], selection: Selection, summary: Survey, *, keep: bool, show: int
) -> None:
    def on_hole(hole: Hole) -> None:
        summary.holes.append(hole)
        complain(hole)

    for part in parts:
        reader = CaptureReader(part.path, check=False)
        source = progress(iter(reader), reader) if part.end is None else None
        for name, item, frame in surveyed(part, selection, summary, on_hole=on_hole, source=source):
            if keep:
                sys.stdout.buffer.write(item.raw + b"\n")
            elif show and isinstance(frame, Dispatch):
                show -= 1
                print(f"{name} (sequence {frame.s})\n{pretty(frame.d)}\n")


def _rows(summary: Survey) -> Iterator[tuple[object, ...]]:
    for name, tally in sorted(summary.tallies.items(), key=lambda item: (-item[1].frames, item[0])):
        mean = tally.size // tally.frames
        yield name, tally.frames, tally.size, mean, tally.largest, tally.anomalies or ""


def _print_summary(summary: Survey) -> None:
    print(table(("event", "frames", "bytes", "mean", "largest", "anomalies"), list(_rows(summary))))
    frames = sum(tally.frames for tally in summary.tallies.values())
    size = sum(tally.size for tally in summary.tallies.values())
    unread = len(summary.holes)
    print(f"\n{frames + unread} lines: {frames} frames ({size:,} bytes), {unread} unreadable.")
    if summary.anomalies:
        found = summary.anomalies.values()
        print(f"\nPlaces that did not fit the model and were mended ({sum(a.count for a in found)}):")
        for anomaly in sorted(found, key=lambda anomaly: (-anomaly.count, anomaly.event, anomaly.path)):
            print(f"  {anomaly}")
