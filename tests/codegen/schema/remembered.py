"""Schema files that are read once per process.

Two thirds of the time of `load` is PyYAML and jsonschema, and most tests of the generator change one file of a copy of
the schemas. A file without mistakes is remembered by its text; every other file is read again, with all its checks.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from cordspec.codegen.schema import Complaints, Source, read_folder

__all__ = ["MODULE", "read_again", "remember_schema_files"]

Read: TypeAlias = Callable[[Path, str, str, Complaints], Source | None]

MODULE: Final = sys.modules[read_folder.__module__]
"""The module that reads the files of a folder, with its function for one file."""

read_again: Final[Read] = getattr(MODULE, "_read")  # noqa: B009  # private
"""That function as the package has it."""


def remembering(read: Read) -> Read:
    sources: dict[tuple[bytes, str, str], Source] = {}

    def remembered(path: Path, name: str, kind: str, complaints: Complaints) -> Source | None:
        if path.is_symlink() or not path.is_file():
            return read(path, name, kind, complaints)
        key = path.read_bytes(), name, kind
        if key not in sources:
            known = len(complaints.found)
            source = read(path, name, kind, complaints)
            if source is None or len(complaints.found) > known:
                return source
            sources[key] = source
        return sources[key]

    return remembered


def remember_schema_files() -> None:
    """Replace the function for the whole run. Called once, by conftest.py."""
    setattr(MODULE, "_read", remembering(read_again))  # noqa: B010  # mypy refuses to assign a function of a module
