"""``cordspec codegen``: check a schema folder, write what is generated from it.

cordspec's own schemas generate cordspec itself; ``--schemas`` and ``--package`` generate a package of a user's
events.

Exit status: 0 the schemas are valid and the files are current or written; 1 the schemas have mistakes, the
files are not current, there are differences, or a file cannot be read or written; 2 invalid arguments.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cordspec.cli.extras import require_codegen
from cordspec.errors import UsageError

if TYPE_CHECKING:
    from cordspec.codegen.schema import Description

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "verb",
        choices=("check", "write", "report", "drift"),
        help="compare with the disk, write to it, compare with what is documented, or show what is new upstream",
    )
    parser.add_argument(
        "--schemas", type=Path, default=Path("schemas"), help="the schema folder (default: schemas)"
    )
    parser.add_argument(
        "--package", default="cordspec", help="name of the generated package (default: cordspec)"
    )
    parser.add_argument(
        "--to",
        type=Path,
        help="folder that holds the package, outside of which nothing is written (default: src if it exists)",
    )
    parser.add_argument(
        "--facts", type=Path, help="facts about the gateway (default: documented, in the schemas)"
    )
    drift = parser.add_argument_group("drift", "what to compare with; name at least one")
    drift.add_argument(
        "--docs", type=Path, metavar="FOLDER", help="folder `developers` of a checkout of discord-api-docs"
    )
    drift.add_argument("--openapi", type=Path, metavar="FILE", help="Discord's OpenAPI file")
    drift.add_argument(
        "--announced",
        type=Path,
        metavar="FOLDER",
        action="append",
        default=[],
        help="the same folder of an open branch or pull request, or some of its pages (repeatable)",
    )
    drift.add_argument(
        "--capture",
        type=Path,
        metavar="FILE",
        action="append",
        default=[],
        help="a capture, for what is observed and not documented (repeatable)",
    )
    drift.add_argument(
        "--keep", action="store_true", help="write the facts that --docs states to the documented facts"
    )


def run(options: Namespace) -> int:
    """Check or write; return 1 if the schemas have mistakes or generated files are not current."""
    require_codegen("Generating code")
    from cordspec.codegen import generate, stale, write

    if options.verb == "report":
        return _report(options.schemas, options.facts or options.schemas / "documented")
    if options.verb == "drift":
        return _drift(options)

    trees = generate(options.schemas, options.package, options.to)
    if options.verb == "write":
        changes = [change for tree in trees for change in write(tree)]
        print("\n".join(map(_printable, changes)) if changes else "All files were current.")
        return 0
    differences = [difference for tree in trees for difference in stale(tree)]
    for difference in differences:
        print(_printable(difference))
    if differences:
        print("Run `cordspec codegen write`.")
        return 1
    print("The schemas are valid and the generated files are current.")
    return 0


def _report(schemas: Path, facts: Path) -> int:
    from cordspec.codegen import load_folder
    from cordspec.codegen.upstream import check_conformity

    read = load_folder(schemas)
    report = check_conformity(read.description, schemas, facts, read.http)
    print("\n".join(report.table()))
    for difference in report.differences:
        print(_printable(difference))
    print(f"\n{len(report.differences)} unexplained differences.")
    return 1 if report.differences else 0


def _drift(options: Namespace) -> int:
    if not (options.docs or options.openapi or options.announced or options.capture):
        raise UsageError(
            "codegen drift needs something to compare with: name --docs FOLDER, --openapi FILE, --announced FOLDER or "
            "--capture FILE."
        )
    if options.keep and not options.docs:
        raise UsageError("--keep writes the facts that the documentation states: add --docs FOLDER.")
    from cordspec.codegen import load
    from cordspec.codegen.upstream import upstream_reasons

    description = load(options.schemas)
    reasons = upstream_reasons(options.schemas)
    explained = 0
    lines: list[str] = []
    seen: set[str] = set()
    for source, key, text in _upstream(options, description):
        if text in seen:
            continue
        seen.add(text)
        if key in reasons:
            explained += 1
        else:
            lines.append(f"{source}: {text}")
    if options.keep:
        from cordspec.codegen.upstream import keep_facts

        keep_facts(options.schemas / "documented", options.docs, set(reasons))
        lines = [line for line in lines if not line.startswith("documented: ") or "openapi" in line]
    print("\n".join([*map(_printable, lines), f"{len(lines)} differences; {explained} already decided."]))
    return 1 if lines else 0


def _upstream(options: Namespace, description: "Description") -> Iterator[tuple[str, str, str]]:
    """Yield source, key and text of each difference, those of the documentation before announcements."""
    from cordspec.codegen.upstream import (
        documentation_drift,
        documented_routes_drift,
        openapi_drift,
        openapi_operations_drift,
    )

    documented = options.schemas / "documented"
    if options.docs:
        for each in documentation_drift(documented, options.docs):
            yield "documented", each.key, each.text
        for each in documented_routes_drift(documented, options.docs):
            yield "documented", each.key, each.text
    if options.openapi:
        for each in openapi_drift(description, documented, options.openapi):
            yield "documented", each.key, each.text
        for each in openapi_operations_drift(documented, options.openapi):
            yield "documented", each.key, each.text
    for folder in options.announced:
        for each in documentation_drift(documented, folder):
            if not each.text.startswith("gone: "):  # a branch may be older than the documentation
                yield f"announced in {folder.name}", each.key, each.text
        for each in documented_routes_drift(documented, folder):
            yield f"announced in {folder.name}", each.key, each.text
    if options.capture:
        yield from _observed(options.capture)


def _observed(paths: Sequence[Path]) -> Iterator[tuple[str, str, str]]:
    from cordspec.capture import CaptureReader, Drift

    drift = Drift()
    for path in paths:
        drift.note(path, iter(CaptureReader(path, check=False)))
    for finding in drift.findings:
        if finding.judgement is None:
            places = f" in {', '.join(finding.places)}" if finding.places else ""
            text = f"{finding.kind} {finding.key}{places}, {finding.count:,} times ({finding.first_place})"
            yield "observed", f"{finding.kind} {finding.key}", text


def _printable(line: str) -> str:
    """Return a line that is safe to print: names from files may have control characters."""
    return line if line.isprintable() else ascii(line)[1:-1]
