"""Everything that is generated from a schema folder, and the folders that hold it."""

import re
import sys
from keyword import iskeyword
from pathlib import Path
from typing import Final

from cordspec.codegen.disk import Generated
from cordspec.codegen.emit import (
    DOCUMENTS,
    THIRD_PARTIES,
    check_text,
    emit_documents,
    emit_judged,
    emit_operation_pages,
    emit_operations,
    emit_package,
    emit_pages,
    emit_requests,
    emit_sample,
    emit_sample_values,
    emit_session,
)
from cordspec.codegen.schema import Complaints, Description, SchemaFolder, read_file, read_folder, shown
from cordspec.errors import SchemaError, UsageError

__all__ = ["generate", "load", "load_folder"]

PART: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
TAKEN: Final = sys.stdlib_module_names | {*THIRD_PARTIES}
"""Names of modules that generated modules, or the modules imported by them, need."""


def load(folder: Path) -> Description:
    """Read a schema folder, and check the Python that it generates.

    Raises ``SchemaError`` with every mistake found: file, line, the mistake and how to fix it.
    """
    return load_folder(folder).description


def load_folder(folder: Path) -> SchemaFolder:
    """Read a schema folder with its operations, and check the Python that it generates. Raises ``SchemaError``."""
    read = read_folder(folder)
    complaints = Complaints()
    check_text(read.description, emit_package(read.description), read.objects, read.gateway, complaints)
    complaints.raise_found()
    return read


def generate(schemas: Path, package: str = "cordspec", to: Path | None = None) -> list[Generated]:
    """Return everything that is generated from a schema folder, each tree with the folders that it owns.

    ``to`` is the folder that holds the package, by default ``src`` in the parent folder of the schemas if it exists,
    otherwise the current folder. If it is given, nothing outside of it is generated: no documentation and no samples.

    Raises ``SchemaError`` if the schemas have mistakes, ``UsageError`` if the package cannot have this name.
    """
    _check_package(package)
    if package != "cordspec" and (schemas / "library.yaml").exists():
        raise UsageError(
            f"{schemas / 'library.yaml'} lists the lifecycle events of cordspec, so its package is cordspec and not "
            f"{package}. Remove the file for a package of your own events."
        )
    read = load_folder(schemas)
    description, http = read.description, read.http
    home = schemas.absolute().parent
    folder = to
    if folder is None:
        folder = home / "src" if (home / "src").is_dir() else Path()
    root = folder.joinpath(*package.split("."))
    if not description.lifecycle_events:
        return [Generated(emit_package(description, package), root, ("models", "events"))]
    drift = schemas / "drift.yaml"
    # Only cordspec's own schemas have lifecycle events, and only cordspec has the files below.
    trees = [
        Generated(
            {
                **emit_package(description, package),
                **emit_documents(description),
                **emit_sample_values(description),
                **emit_judged(read_file(drift, "drift") if drift.exists() else {}),
                **({} if http is None else emit_requests(http, package)),
                **({} if http is None else emit_operations(http, package)),
            },
            root,
            (
                "models",
                "events",
                "requests",
                "dispatch/overloads",
                "http/operations",
                "testing/samples",
                "capture/judged",
                DOCUMENTS,
            ),
        )
    ]
    if to is None:
        script = read_file(schemas / "session.yaml", "session")
        pages = emit_pages(description, _language(schemas))
        pages |= {} if http is None else emit_operation_pages(http)
        trees += [
            Generated(pages, home / "docs", ("reference",)),
            Generated(emit_sample(description), home, ("tests/data",)),
            Generated(emit_session(description, script), home, ("examples/captures",)),
        ]
    return trees


def _check_package(package: str) -> None:
    parts = package.split(".")
    if not all(PART.fullmatch(part) and not iskeyword(part) for part in parts):
        raise UsageError(
            f"The package {shown(package)} cannot be imported. Write its name with letters, digits and "
            "underscores, separated by dots, as in bot.events; keywords of Python are not allowed."
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
                f"README.md:1: the page of the schema language cannot be read ({error}). Put it in the folder of library.yaml."
            ]
        ) from None
