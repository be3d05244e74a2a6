"""``cordspec drift``: what captures hold that the model does not know."""

import json
from argparse import ArgumentParser, Namespace
from typing import Final

from msgspec import to_builtins

from cordspec.capture import CaptureReader, files_of
from cordspec.capture.drift import Drift
from cordspec.cli.complaints import Complaints
from cordspec.cli.progress import progress
from cordspec.cli.selecting import add_files
from cordspec.cli.shown import shown
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
    complaints = Complaints()
    drift = Drift(on_hole=complaints.add)
    for path in files_of(options.files):
        reader = CaptureReader(path, check=False)
        try:
            drift.note(path, progress(iter(reader), reader))
        except CaptureError as error:
            complaints.add_file(path, error)
    complaints.end()
    if options.format == "json":  # ASCII only: a terminal obeys what JSON need not escape
        print(json.dumps(to_builtins(drift.findings), indent=2))
    else:
        _print(drift)
    return 1 if complaints.count or (options.check and drift.findings) else 0


def _print(drift: Drift) -> None:
    for kind, title in KINDS.items():
        found = [finding for finding in drift.findings if finding.kind == kind]
        if found:
            rows = [(shown(each.what), each.count, each.add_to, each.place, each.example) for each in found]
            print(f"{title} ({len(found)}):\n")
            print(table(("what", "times", "add to", "first seen", "example"), rows), end="\n\n")
    things = len(drift.findings)
    print(f"{drift.frames:,} frames; {things} thing{'' if things == 1 else 's'} the model does not know.")
