"""``cordspec decode``: the contents of captured logs, as a table of events, sizes and anomalies.

Data is printed to standard output, problems to standard error. aiohttp is not imported.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from difflib import get_close_matches
from functools import partial
from typing import Final

from cordspec.capture import CaptureReader, Selection, files_of
from cordspec.capture.internals import (
    Partition,
    Summary,
    in_order,
    partitions,
    processes,
    survey_partition,
    surveyed,
)
from cordspec.cli.complaints import Complaints
from cordspec.cli.pretty import pretty
from cordspec.cli.progress import parts_progress, progress
from cordspec.cli.selecting import add_files, add_selection, selection_of
from cordspec.cli.shown import LONGEST_MESSAGE, complain, shown
from cordspec.cli.table import table
from cordspec.errors import UsageError
from cordspec.events import EVENTS, Dispatch
from cordspec.models import GatewayOpcode

__all__ = ["add_arguments", "run"]

MOST_PLACES: Final = 200
"""Largest number of anomalies that are printed one by one."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    add_selection(parser)
    parser.add_argument(
        "--format",
        choices=("table", "ndjson"),
        default="table",
        help="a table, or the raw frames",
    )
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the first N payloads as typed objects"
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="number of processes (default: one for each core)"
    )


def run(options: Namespace) -> int:
    """Decode the files.

    Return 1 if a line or a file could not be read, 2 if the selection has the name of an event that does not exist.
    """
    if options.show < 0:
        raise UsageError(f"--show takes the number of payloads to print, 0 or more; found {options.show}.")
    selection, complaints = selection_of(options), Complaints()
    parts = partitions(files_of(options.files))
    keep = options.format == "ndjson"
    summary = Summary()
    # Frames that are printed, or too large to be held, are read by one process.
    one_process = options.show or len(parts) == 1 or (keep and any(part.end is None for part in parts))
    if one_process:
        show = 0 if keep else options.show
        _read_here(parts, selection, summary, complaints, keep=keep, show=show)
    else:
        work = partial(survey_partition, selection=selection, keep=keep)
        with closing(in_order(work, parts, processes(options.jobs))) as done:
            for part in parts_progress(done, parts):
                complaints.merge(part.holes)
                sys.stdout.buffer.write(part.output)
                summary.merge(part)
    complaints.end()
    if summary.untimed:
        complain(f"{summary.untimed} frames have no time and were left out")
    if not keep:
        _print_summary(summary, complaints.count)
    if _misspelled(selection, summary):
        return 2
    return 1 if complaints.count or summary.untimed else 0


def _misspelled(selection: Selection, summary: Summary) -> bool:
    """Report selected events that are unknown and do not occur; return True if no other frame was selected."""
    unknown = selection.events - EVENTS.keys() - GatewayOpcode.__members__.keys() - summary.tallies.keys()
    for name in sorted(unknown):
        nearest = get_close_matches(name, [*EVENTS, *GatewayOpcode.__members__], 3, 0.5)
        hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
        complain(f"No frame was found whose event or opcode is {name!r}.{hint} `cordspec events` lists all.")
    return bool(unknown) and not summary.tallies


def _read_here(
    parts: list[Partition],
    selection: Selection,
    summary: Summary,
    complaints: Complaints,
    *,
    keep: bool,
    show: int,
) -> None:
    for part in parts:
        reader = CaptureReader(part.path, check=False)
        source = progress(iter(reader), reader) if part.end is None else None
        for name, item, frame in surveyed(part, selection, summary, on_hole=complaints.add, source=source):
            if keep:
                sys.stdout.buffer.write(item.raw + b"\n")
            elif show and isinstance(frame, Dispatch):
                show -= 1
                print(f"{shown(name)} (sequence {frame.s})\n{pretty(frame.d)}\n")


def _rows(summary: Summary) -> Iterator[tuple[object, ...]]:
    for name, tally in sorted(summary.tallies.items(), key=lambda item: (-item[1].frames, item[0])):
        mean = tally.size // tally.frames
        yield shown(name), tally.frames, tally.size, mean, tally.largest, tally.anomalies or ""


def _print_summary(summary: Summary, unread: int) -> None:
    print(table(("event", "frames", "bytes", "mean", "largest", "anomalies"), list(_rows(summary))))
    frames = sum(tally.frames for tally in summary.tallies.values())
    size = sum(tally.size for tally in summary.tallies.values())
    print(f"\n{frames + unread} lines: {frames} frames ({size:,} bytes), {unread} unreadable.")
    if summary.anomalies:
        found = list(summary.anomalies.values())
        print(f"\nPlaces that did not fit the model and were mended ({sum(a.count for a in found)}):")
        found.sort(key=lambda anomaly: (-anomaly.count, anomaly.event, anomaly.path))
        for anomaly in found[:MOST_PLACES]:
            print(f"  {shown(anomaly, LONGEST_MESSAGE)}")
        if len(found) > MOST_PLACES:
            print(f"  ... and {len(found) - MOST_PLACES:,} more places")
