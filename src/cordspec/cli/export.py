"""``cordspec export``: captures as Parquet, one dataset for each event."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from cordspec.capture.partitions import in_order, processes
from cordspec.cli.progress import parts_progress
from cordspec.cli.selecting import add_files, complain
from cordspec.cli.table import table

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    add_files(parser)
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="an empty folder, or a new one"
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="processes that work side by side (one for each core)"
    )
    parser.add_argument(
        "--depth", type=int, default=3, metavar="N", help="levels of objects that become structs (3)"
    )
    parser.add_argument("--raw", action="store_true", help="keep every frame as it was sent, in _raw")


def run(options: Namespace) -> int:
    """Write the datasets; 1 where something could not be read."""
    from cordspec.capture.exporting import Exported, export_partition, prepare

    parts = prepare(options.files, options.to)
    work = partial(export_partition, to=options.to, depth=options.depth, raw=options.raw)
    whole = Exported()
    for part in parts_progress(in_order(work, parts, processes(options.jobs)), parts):
        for hole in part.holes:
            complain(hole)
        whole.merge(part)
    rows = sorted(whole.rows.items(), key=lambda item: (-item[1], item[0]))
    print(table(("dataset", "rows"), rows))
    print(f"\n{sum(whole.rows.values()):,} rows in {options.to}, {len(whole.holes)} unreadable.")
    return 1 if whole.holes else 0
