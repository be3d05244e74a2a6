"""``cordspec redact``: a capture without content, names and IDs, which can be shared."""

import os
import secrets
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from cordspec.capture import (
    CapturedFrame,
    CaptureReader,
    CaptureWriter,
    ReadError,
    Redactor,
    Unreadable,
    files_of,
)
from cordspec.capture.internals import checked, unfinished_file, write_item
from cordspec.cli.complaints import Complaints
from cordspec.cli.progress import progress
from cordspec.cli.selecting import add_files
from cordspec.cli.shown import shown
from cordspec.errors import CaptureError, FrameError

__all__ = ["add_arguments", "run"]

SALT: Final = "CORDSPEC_SALT"


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help="a new file; .gz or .zst compress"
    )
    parser.add_argument(
        "--salt",
        metavar="TEXT",
        help=f"makes the new IDs the same in every run (default: the environment variable {SALT}, or random)",
    )
    parser.add_argument(
        "--remove", action="store_true", help="replace texts by empty strings instead of 'redacted'"
    )
    parser.add_argument(
        "--keep-times", action="store_true", help="keep the creation time in each ID, and all timestamps"
    )
    parser.add_argument(
        "--coarsen",
        type=float,
        default=1.0,
        metavar="SECONDS",
        help="round the times of records down to multiples of this; 0 keeps them (default: 1)",
    )
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        metavar="NAME",
        help="keep the name of an unknown event, or an unknown key (repeatable); its values are redacted",
    )


def run(options: Namespace) -> int:
    """Redact the files into one; return 1 if something could not be read, which is left out."""
    text = options.salt or os.environ.get(SALT)
    redactor = Redactor(
        text.encode("utf-8", "surrogateescape") if text else secrets.token_bytes(32),
        remove=options.remove,
        keep_times=options.keep_times,
        coarsen=options.coarsen,
        allowed=options.allow,
    )
    paths, complaints = files_of(options.files), Complaints()
    with unfinished_file(options.to) as file, CaptureWriter(file) as writer:
        for path in paths:
            _redact(path, redactor, writer, complaints)
    complaints.end()
    print(f"{writer.frames:,} frames in {shown(options.to)}, {complaints.count:,} unreadable left out.")
    return 1 if complaints.count else 0


def _redact(path: Path, redactor: Redactor, writer: CaptureWriter, complaints: Complaints) -> None:
    """Redact one file, up to where it cannot be read."""
    reader = CaptureReader(path, check=False)
    items = progress(iter(reader), reader)
    while True:
        try:
            item = next(items, None)
        except CaptureError as error:
            complaints.add_file(path, error)
            return
        if item is None:
            return
        done = _redacted(item, redactor) if isinstance(item, CapturedFrame) else item
        if isinstance(done, CapturedFrame):
            writer.write(write_item(done))
        else:
            complaints.add(ReadError(path, done.line, done.reason))


def _redacted(item: CapturedFrame, redactor: Redactor) -> CapturedFrame | Unreadable:
    try:
        return redactor.redact(item)
    except FrameError as error:
        again = checked(item)  # the frame was taken out of its line without a check
        if isinstance(again, Unreadable) or again.raw == item.raw:
            return Unreadable(item.line, str(error))
        return _redacted(again, redactor)
