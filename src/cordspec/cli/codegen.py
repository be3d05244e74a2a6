"""``cordspec codegen``: check a schema folder, write what is generated from it.

For cordspec's own schemas the generated package is cordspec itself; ``--schemas`` and ``--package``
make a package of a user's own events.

Exit status: 0 the schemas are sound and the files are current or written; 1 the schemas have mistakes, the
files are not current, there are differences, or a file cannot be read or written; 2 the call was wrong.
"""

from argparse import ArgumentParser, Namespace
from importlib.util import find_spec
from pathlib import Path

from cordspec.errors import UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the call."""
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
        help="folder that holds the package, outside of which nothing is written (default: src where there is one)",
    )
    parser.add_argument(
        "--facts", type=Path, help="facts about the gateway (default: documented, in the schemas)"
    )
    parser.add_argument("--openapi", type=Path, help="for drift: a newer OpenAPI file of Discord")
    parser.add_argument("--keep", action="store_true", help="for drift: keep the newer facts as documented")


def run(options: Namespace) -> int:
    """Check or write; 1 where the schemas or the generated files are not as they should be."""
    if find_spec("yaml") is None or find_spec("jsonschema") is None:
        raise UsageError("Generating code needs two more libraries: pip install 'cordspec[codegen]'.")
    from cordspec.codegen import generate, stale, write

    if options.verb == "report":
        return _report(options.schemas, options.facts or options.schemas / "documented")
    if options.verb == "drift":
        return _drift(options)

    trees = generate(options.schemas, options.package, options.to)
    if options.verb == "write":
        changes = [change for tree in trees for change in write(tree)]
        print("\n".join(map(_printable, changes)) if changes else "Everything was current.")
        return 0
    differences = [difference for tree in trees for difference in stale(tree)]
    for difference in differences:
        print(_printable(difference))
    if differences:
        print("Run `cordspec codegen write`.")
        return 1
    print("The schemas are sound and the generated files are current.")
    return 0


def _report(schemas: Path, facts: Path) -> int:
    from cordspec.codegen import load
    from cordspec.codegen.conformity import conformity

    report = conformity(load(schemas), schemas, facts)
    print("\n".join(report.table()))
    for difference in report.differences:
        print(_printable(difference))
    print(f"\n{len(report.differences)} differences that nothing explains.")
    return 1 if report.differences else 0


def _drift(options: Namespace) -> int:
    from cordspec.codegen import load
    from cordspec.codegen.documented import keep
    from cordspec.codegen.drift import facts_drift, openapi_drift

    documented = options.schemas / "documented"
    if options.facts is None and options.openapi is None:
        raise UsageError("Drift compares with something newer: name --facts FOLDER, --openapi FILE or both.")
    lines = list(openapi_drift(load(options.schemas), documented, options.openapi)) if options.openapi else []
    if options.facts and not options.keep:
        lines += facts_drift(documented, options.facts)
    elif options.facts:
        keep(options.facts, documented)
    print("\n".join([*map(_printable, lines), f"{len(lines)} differences."]))
    return 1 if lines else 0


def _printable(line: str) -> str:
    """A line for the terminal: names from files may hold its control characters."""
    return line if line.isprintable() else ascii(line)[1:-1]
