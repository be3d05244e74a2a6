"""``cordspec export``: captures as Parquet, one dataset for each event."""

from argparse import ArgumentParser, Namespace
from contextlib import closing
from functools import partial

from cordspec.capture import files_of
from cordspec.capture.internals import in_order, partitions, processes
from cordspec.cli.complaints import Complaints
from cordspec.cli.progress import parts_progress
from cordspec.cli.selecting import add_files
from cordspec.cli.shown import shown
from cordspec.cli.table import table

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument("--to", required=True, metavar="FOLDER", help="an empty or a new folder")
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="number of processes (default: one for each core)"
    )
    parser.add_argument(
        "--depth", type=int, default=3, metavar="N", help="levels of objects that become structs (default: 3)"
    )
    parser.add_argument(
        "--raw", action="store_true", help="add the column _raw, the frame as it was captured"
    )


def run(options: Namespace) -> int:
    """Write the datasets; return 1 if something could not be read."""
    from cordspec.capture.exporting import Exported, checked_depth, export_folder, export_partition

    parts, depth = partitions(files_of(options.files)), checked_depth(options.depth)
    whole, complaints = Exported(), Complaints()
    with export_folder(options.to) as folder:
        work = partial(export_partition, to=folder, depth=depth, raw=options.raw)
        with closing(in_order(work, parts, processes(options.jobs))) as done:
            for part in parts_progress(done, parts):
                complaints.merge(part.holes)
                whole.merge(part)
    complaints.end()
    rows = sorted(whole.rows.items(), key=lambda item: (-item[1], item[0]))
    print(table(("dataset", "rows"), rows))
    print(f"\n{sum(whole.rows.values()):,} rows in {shown(options.to)}, {complaints.count:,} unreadable.")
    return 1 if complaints.count else 0
