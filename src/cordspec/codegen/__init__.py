"""From a schema folder to generated text: load, order, spell, compare with the disk.

This room imports nothing of cordspec but its errors and the writing of files, so that the generator works
while what it generates is broken.
"""

import re
import sys
from keyword import iskeyword
from pathlib import Path, PurePosixPath
from typing import Final

from cordspec.codegen.disk import Generated, stale, write
from cordspec.codegen.emit import (
    DOCUMENTS,
    THIRD_PARTIES,
    check_text,
    documents_text,
    judged_text,
    package_text,
    pages_text,
    sample_text,
    sample_values_text,
    session_text,
)
from cordspec.codegen.schema import Complaints, Description, read_folder, shown
from cordspec.errors import SchemaError, UsageError

__all__ = ["Generated", "generate", "load", "stale", "write"]

PART: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
TAKEN: Final = sys.stdlib_module_names | {*THIRD_PARTIES}
"""Modules that generated ones, or what they import, need by these names."""

EVERY_EVENT: Final = PurePosixPath("tests/data/every_event.ndjson")
SESSION: Final = PurePosixPath("examples/captures/session.ndjson")
SAMPLE_VALUES: Final = PurePosixPath("testing/samples/values.json")
JUDGED: Final = PurePosixPath("capture/judged/drift.json")


def load(folder: Path) -> Description:
    """Read a schema folder, and check that valid Python is generated from it.

    Raises ``SchemaError`` with every mistake found: file, line, what is wrong and how to mend it.
    """
    read = read_folder(folder)
    complaints = Complaints()
    check_text(read.description, package_text(read.description), read.objects, read.gateway, complaints)
    if complaints.found:
        raise SchemaError(complaints.sorted())
    return read.description


def generate(schemas: Path, package: str = "cordspec", to: Path | None = None) -> list[Generated]:
    """Everything that a schema folder generates, each tree with the folders it owns.

    ``to`` is the folder that holds the package: ``src`` beside the schemas where there is one, else the
    current folder. Where it is given, nothing outside of it is generated: no documentation and no sample.

    Raises ``SchemaError`` where the schemas have mistakes, ``UsageError`` for a package that cannot have
    this name.
    """
    _check_package(package)
    if package != "cordspec" and (schemas / "library.yaml").exists():
        raise UsageError(
            f"{schemas / 'library.yaml'} says what cordspec itself reports, so its package is cordspec and not "
            f"{package}. Take the file away for a package of your own events."
        )
    description = load(schemas)
    home = schemas.absolute().parent
    folder = to
    if folder is None:
        folder = home / "src" if (home / "src").is_dir() else Path()
    root = folder.joinpath(*package.split("."))
    if not description.lifecycle_events:
        return [Generated(package_text(description, package), root, ("models", "events"))]
    # Only cordspec's own folder says what the library reports, and only cordspec has what follows.
    trees = [
        Generated(
            {
                **package_text(description, package),
                **documents_text(description),
                SAMPLE_VALUES: sample_values_text(description),
                JUDGED: judged_text(schemas / "drift.yaml"),
            },
            root,
            ("models", "events", "dispatch/overloads", "testing/samples", "capture/judged", DOCUMENTS),
        )
    ]
    if to is None:
        trees += [
            Generated(pages_text(description, _language(schemas)), home / "docs", ("reference",)),
            Generated({EVERY_EVENT: sample_text(description)}, home, ("tests/data",)),
            Generated({SESSION: session_text(description, schemas)}, home, ("examples/captures",)),
        ]
    return trees


def _check_package(package: str) -> None:
    parts = package.split(".")
    if not all(PART.fullmatch(part) and not iskeyword(part) for part in parts):
        raise UsageError(
            f"The package {shown(package)} cannot be imported. Write its name with letters, digits and "
            "underscores, parted by dots, as in bot.events; keywords of Python are taken."
        )
    if parts[0] in TAKEN:
        raise UsageError(f"The package {package} would hide the module {parts[0]}. Choose another name.")


def _language(schemas: Path) -> str:
    path = schemas / "README.md"
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SchemaError(
            [
                f"README.md:1: the page of the schema language cannot be read ({error}). Put it beside library.yaml."
            ]
        ) from None
