"""``cordspec drift``: fields, values and events of captures that the models do not have."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import to_builtins

from cordspec.capture import CaptureReader, Drift, files_of
from cordspec.capture.internals import Finding, Judgement, own_judgements, read_judgements
from cordspec.cli.complaints import Complaints
from cordspec.cli.extras import require_codegen
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
    "conversion": "Numbers sent as strings, and strings sent as numbers",
    "anomaly": "Places that did not fit the model and were mended",
}

SHOWN_PLACES: Final = 3
"""Largest number of places of a finding in the table; JSON has all of them."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="tables, or JSON for programs (default: text)",
    )
    parser.add_argument("--all", action="store_true", help="show the findings that are already decided too")
    parser.add_argument(
        "--judged",
        type=Path,
        metavar="FILE",
        help="your decisions, added to those of cordspec: a YAML file like schemas/drift.yaml",
    )
    parser.add_argument("--check", action="store_true", help="exit with 1 if there is an undecided finding")


def run(options: Namespace) -> int:
    """Compare the files; return 1 if something could not be read."""
    complaints = Complaints()
    drift = Drift(judged=_judgements(options.judged), on_hole=complaints.add)
    for path in files_of(options.files):
        reader = CaptureReader(path, check=False)
        try:
            drift.note(path, progress(iter(reader), reader))
        except CaptureError as error:
            complaints.add_file(path, error)
    complaints.end()
    findings = drift.findings
    new = [finding for finding in findings if finding.judgement is None]
    listed = findings if options.all else new
    if options.format == "json":  # ASCII only: JSON need not escape every control character of a terminal
        print(json.dumps(to_builtins(listed), indent=2))
    else:
        _print(listed, with_verdicts=options.all)
        decided = len(findings) - len(new)
        frames = f"{drift.frames:,} frame{'' if drift.frames == 1 else 's'}"
        print(f"{frames}; {len(new):,} new, {decided:,} already decided.")
    return 1 if complaints.count or (options.check and new) else 0


def _judgements(path: Path | None) -> Sequence[Judgement]:
    if path is None:
        return own_judgements()
    require_codegen("Reading a file of decisions")
    from cordspec.codegen.emit import JUDGED, emit_judged
    from cordspec.codegen.schema import read_file

    path.stat()  # a missing file is an invalid argument
    own = read_judgements(emit_judged(read_file(path, "drift"))[JUDGED].encode())
    return [*own_judgements(), *own]  # the last decision about a key counts


def _print(findings: Sequence[Finding], *, with_verdicts: bool) -> None:
    head = ("what", "times", "values", "in", "seen", "first found at", "example")
    for kind, title in KINDS.items():
        found = [finding for finding in findings if finding.kind == kind]
        if found:
            rows = [_row(finding) + ((_verdict(finding),) if with_verdicts else ()) for finding in found]
            print(f"{title} ({len(found)}):\n")
            print(table((*head, "decision") if with_verdicts else head, rows), end="\n\n")


def _row(finding: Finding) -> tuple[object, ...]:
    first = finding.first_place.rpartition("/")[2]
    return (
        shown(finding.key),
        finding.count,
        finding.values,
        _places(finding),
        _days(finding),
        shown(first, 240),
        finding.example,
    )


def _days(finding: Finding) -> str:
    days = [f"{moment:%Y-%m-%d}" for moment in (finding.first_seen, finding.last_seen) if moment]
    return " to ".join(dict.fromkeys(days))


def _places(finding: Finding) -> str:
    ordered = sorted(finding.places, key=lambda place: -finding.places[place])
    more = len(ordered) - SHOWN_PLACES
    return ", ".join(ordered[:SHOWN_PLACES]) + (f" and {more} more" if more > 0 else "")


def _verdict(finding: Finding) -> str:
    return f"{finding.judgement.verdict}: {finding.judgement.reason}" if finding.judgement else ""
