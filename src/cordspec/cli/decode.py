"""``cordspec decode``: what is in captured logs, as a table of events, sizes and anomalies.

Data goes to standard output, what is wrong with it to standard error. Nothing here loads aiohttp.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from cordspec.capture import CapturedFrame, read_frames
from cordspec.cli.pretty import pretty
from cordspec.cli.progress import progress
from cordspec.cli.table import table
from cordspec.decode import Anomaly, Decoder
from cordspec.errors import CaptureError, FrameError
from cordspec.events import Dispatch, Frame
from cordspec.models import GatewayOpcode

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="captures, one frame a line")
    parser.add_argument(
        "--event", action="append", metavar="NAME", help="only this event or opcode (repeatable)"
    )
    parser.add_argument(
        "--format",
        choices=("table", "ndjson"),
        default="table",
        help="a table, or the frames as they were sent",
    )
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the first N payloads as typed objects"
    )


class Tally(Struct):
    """What was met of one kind of frame."""

    frames: int = 0
    size: int = 0
    largest: int = 0
    anomalies: int = 0


class Summary(Struct):
    """What was met in all files."""

    tallies: dict[str, Tally] = field(default_factory=dict[str, Tally])
    anomalies: dict[str, Anomaly] = field(default_factory=dict[str, Anomaly])
    lines: int = 0
    unread: int = 0

    def note(self, anomaly: Anomaly) -> None:
        """Count an anomaly with the others of its path."""
        key = f"{anomaly.event} {anomaly.path}"
        known = self.anomalies.get(key)
        count = anomaly.count + (known.count if known else 0)
        first = known or anomaly
        self.anomalies[key] = Anomaly(first.event, first.path, first.expected, first.found, count)


def run(options: Namespace) -> int:
    """Decode the files; 1 where a line or a file could not be read."""
    summary = Summary()
    wanted = {name.upper() for name in options.event or ()}
    shown = 0
    for name, raw, frame in _frames(options.files, summary):
        if wanted and name not in wanted:
            continue
        if options.format == "ndjson":
            sys.stdout.buffer.write(raw + b"\n")
        elif shown < options.show and isinstance(frame, Dispatch):
            shown += 1
            print(f"{name} (sequence {frame.s})\n{pretty(frame.d)}\n")
    if options.format == "table":
        _print_summary(summary, wanted)
    return 1 if summary.unread else 0


def _frames(files: list[Path], summary: Summary) -> Iterator[tuple[str, bytes, Frame]]:
    mended: list[Anomaly] = []
    decoder = Decoder(on_anomaly=mended.append, log_anomalies=False)
    for path in files:
        try:
            for line in progress(read_frames(path), path):
                summary.lines += 1
                if not isinstance(line, CapturedFrame):
                    _complain(summary, f"{path}:{line.line}: {line.reason}")
                    continue
                try:
                    frame = decoder.decode(line.raw)
                except FrameError as error:
                    _complain(summary, f"{path}:{line.line}: {error}")
                    continue
                name = frame.t if isinstance(frame, Dispatch) else _opcode_name(frame.op)
                _count(summary, name, len(line.raw), mended)
                yield name, line.raw, frame
        except CaptureError as error:
            _complain(summary, str(error))


def _opcode_name(opcode: int) -> str:
    return GatewayOpcode(opcode).name


def _complain(summary: Summary, complaint: str) -> None:
    summary.unread += 1
    print(f"cordspec: {complaint}", file=sys.stderr)


def _count(summary: Summary, name: str, size: int, mended: list[Anomaly]) -> None:
    tally = summary.tallies.setdefault(name, Tally())
    tally.frames += 1
    tally.size += size
    tally.largest = max(tally.largest, size)
    for anomaly in mended:
        tally.anomalies += anomaly.count
        summary.note(anomaly)
    mended.clear()


def _print_summary(summary: Summary, wanted: set[str]) -> None:
    tallies = {name: tally for name, tally in summary.tallies.items() if not wanted or name in wanted}
    rows = [
        (name, tally.frames, tally.size, tally.size // tally.frames, tally.largest, tally.anomalies or "")
        for name, tally in sorted(tallies.items(), key=lambda item: (-item[1].frames, item[0]))
    ]
    print(table(("event", "frames", "bytes", "mean", "largest", "anomalies"), rows))
    frames = sum(tally.frames for tally in summary.tallies.values())
    size = sum(tally.size for tally in summary.tallies.values())
    print(f"\n{summary.lines} lines: {frames} frames ({size:,} bytes), {summary.unread} unreadable.")
    found = [anomaly for anomaly in summary.anomalies.values() if not wanted or anomaly.event in wanted]
    if found:
        print(f"\nPlaces that did not fit the model and were mended ({sum(a.count for a in found)}):")
        for anomaly in sorted(found, key=lambda anomaly: (-anomaly.count, anomaly.event, anomaly.path)):
            print(f"  {anomaly}")
