"""``cordspec redact``: a capture without content, names and ids, for others to look at."""

import os
import secrets
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from cordspec.capture import CapturedFrame, CaptureReader, CaptureWriter, Hole, files_of
from cordspec.capture.record import write_item
from cordspec.capture.redacting import Redactor
from cordspec.cli.progress import progress
from cordspec.cli.selecting import add_files, complain
from cordspec.errors import CaptureError, FrameError, UsageError

__all__ = ["add_arguments", "run"]

SALT: Final = "CORDSPEC_SALT"


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    add_files(parser)
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE", help="a new file; .gz or .zst compress"
    )
    parser.add_argument(
        "--salt", metavar="TEXT", help=f"makes ids the same in every run (from {SALT}, or by chance)"
    )
    parser.add_argument(
        "--remove", action="store_true", help="empty texts instead of replacing their letters"
    )
    parser.add_argument("--keep-times", action="store_true", help="keep in each id when it was made")


def run(options: Namespace) -> int:
    """Redact the files into one; 1 where something could not be read, which is left out."""
    if options.to.exists() and options.to.stat().st_size:
        raise UsageError(f"{options.to}: the file is there already. Name a new one.")
    text = options.salt or os.environ.get(SALT)
    salt = text.encode() if text else secrets.token_bytes(32)
    redactor = Redactor(salt, remove=options.remove, keep_times=options.keep_times)
    unread = 0
    with CaptureWriter(options.to) as writer:
        for path in files_of(options.files):
            try:
                unread += _redact(path, redactor, writer)
            except CaptureError as error:
                unread += 1
                print(f"cordspec: {error}", file=sys.stderr)
        print(f"{writer.frames:,} frames in {options.to}, {unread} unreadable left out.")
    return 1 if unread else 0


def _redact(path: Path, redactor: Redactor, writer: CaptureWriter) -> int:
    """Redact one file; how much of it could not be read."""
    reader, unread = CaptureReader(path), 0
    for item in progress(iter(reader), reader):
        try:
            if isinstance(item, CapturedFrame):
                writer.write(write_item(redactor.redact(item)))
                continue
            hole = Hole(path, item.line, item.reason)
        except FrameError as error:
            hole = Hole(path, item.line, str(error))
        unread += 1
        complain(hole)
    return unread
