"""``cordspec drift``: what captures hold that the model does not know."""

import sys
from argparse import ArgumentParser, Namespace
from typing import Final

from msgspec import json

from cordspec.capture import CaptureReader, files_of
from cordspec.capture.drift import Drift
from cordspec.cli.progress import progress
from cordspec.cli.selecting import add_files, complain
from cordspec.cli.table import table
from cordspec.errors import CaptureError

__all__ = ["add_arguments", "run"]

KINDS: Final = {
    "event": "Events that no model describes",
    "opcode": "Opcodes that no frame has",
    "field": "Keys that no model has",
    "value": "Values that an enum does not list",
    "bits": "Bits that a set of flags does not list",
    "member": "Kinds that a union does not list",
    "anomaly": "Places that did not fit the model and were mended",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
    add_files(parser)
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="for people or for programs"
    )
    parser.add_argument("--check", action="store_true", help="exit with 1 if anything was found")


def run(options: Namespace) -> int:
    """Look through the files; 1 where something could not be read."""
    drift, unread = Drift(), 0
    for path in files_of(options.files):
        reader = CaptureReader(path, check=False)
        try:
            drift.note(path, progress(iter(reader), reader))
        except CaptureError as error:
            unread += 1
            print(f"cordspec: {error}", file=sys.stderr)
    for hole in drift.holes:
        complain(hole)
    if options.format == "json":
        print(json.format(json.encode(drift.findings)).decode())
    else:
        _print(drift)
    return 1 if drift.holes or unread or (options.check and drift.findings) else 0


def _print(drift: Drift) -> None:
    for kind, title in KINDS.items():
        found = [finding for finding in drift.findings if finding.kind == kind]
        if found:
            rows = [(each.what, each.count, each.add_to, each.place, each.example) for each in found]
            print(f"{title} ({len(found)}):\n")
            print(table(("what", "times", "add to", "first seen", "example"), rows), end="\n\n")
    things = len(drift.findings)
    print(f"{drift.frames:,} frames; {things} thing{'' if things == 1 else 's'} the model does not know.")
